"""Single elections, primaries and referendums by their other titles; those of a kind stand in `elections`.

General knowledge: what was put off to another year, renamed, or is told in one article with another vote.
"""

from __future__ import annotations

VOTES = """
2003 California gubernatorial recall election: 2003 California recall
2004 Philippine general election: 2004 Philippine elections
2004 Taiwanese presidential election: ROC presidential election, 2004
2006 Palestinian legislative election: 2006 Palestinian elections
2006 United States elections: United States general elections, 2006 | 2006 United States midterm elections
2014 Scottish independence referendum: Scottish independence referendum
2015 Greek bailout referendum: Greek economic referendum | Greek economy referendum, 2015
2015 Saudi Arabian municipal elections: Saudi Arabia elections, 2015
2016 United States presidential election recounts: 2016 United States presidential election recount and audit
2016 Labour Party leadership election (UK): 2016 Labour Party leadership election
2019 Conservative Party leadership election (UK): 2019 Conservative Party leadership election
2017 Venezuelan Constituent Assembly election: Venezuelan Constitutional Assembly election, 2017
2018 Democratic Republic of the Congo general election: Democratic Republic of the Congo general election, 2016
2020 Chilean national plebiscite: 2020 Chilean constitutional referendum
2020 Democratic Party presidential debates: 2020 Democratic Party presidential debates and forums
2020 Ivorian presidential election: 2020 Ivorian general election
2020 Palauan general election: 2020 Palauan presidential election
2021 Samoan general election: April 2021 Samoan general election
2022 Somali presidential election: 2021 Somali presidential election
2010 Brazilian general election: 2010 Brazilian presidential election
2014 Brazilian general election: 2014 Brazilian presidential election
2018 Brazilian general election: 2018 Brazilian presidential election
2022 Brazilian general election: 2022 Brazilian presidential election
2007 Kenyan general election: Kenyan presidential election, 2007
2013 Kenyan general election: 2013 Kenyan presidential election
2008 Democratic Party presidential primaries: United States Democratic Party primaries, 2008
2008 Democratic Party presidential primaries: Democratic Party (United States) presidential primaries, 2008
2012 Republican Party presidential primaries: United States Republican presidential primaries, 2012
2017 United States Senate special election in Alabama: Senate special election in Alabama, 2017
2011 New Zealand voting system referendum: New Zealand voting method referendum, 2011
New Zealand general election and voting method referendum: New Zealand general election and voting system referendum
Elections in the United Kingdom: British elections
Two-round system: Run-off election | Runoff election
First-past-the-post voting: First past the post
"""

"""What things of the news are called besides: tables by kind, written down from general knowledge.

`WHOLE` are names that stand alone, `WITHIN` those that are replaced in longer titles too, `WORDS` words of the
language. Lines of a name, then what leads there, set in where they go on; `renames` reads them. Titles of the record
that came up in reading all of it stand in `unrest`, `affairs`, `votes` and `terms`, or at the end of the table of
their kind.
"""

from __future__ import annotations

from backstory.relate.entities.known import (
    affairs,
    calamities,
    crises,
    customs,
    forces,
    makes,
    nature,
    offices,
    parties,
    people_east,
    people_west,
    sites,
    sport,
    struggles,
    terms,
    towns,
    unrest,
    votes,
)
from backstory.relate.entities.known.elections import elections

__all__ = ["WHOLE", "WITHIN", "WORDS", "elections"]

WHOLE = (
    *(people_west.EUROPE, people_west.AMERICAS),
    *(people_east.REIGNING, people_east.ASIA, people_east.AFRICA_AND_OCEANIA),
    *(struggles.UKRAINE, struggles.MIDDLE_EAST, struggles.ASIA, unrest.WARS, unrest.UNREST),
    *(crises.AFRICA, crises.EUROPE, crises.AMERICAS, affairs.AFFAIRS, votes.VOTES),
    *(calamities.ATTACKS, calamities.CRASHES, nature.NATURE, nature.DISEASES),
    *(offices.OFFICES, forces.FORCES, parties.PARTIES, parties.FORCES, sites.SITES),
    *(makes.COMPANIES, makes.CRAFT, sport.SPORT, customs.LAWS),
    *(customs.FAITHS_AND_PEOPLES, customs.PAST, customs.FIGURES_AND_THINGS, terms.HEADINGS),
)
WITHIN = (offices.WORDED, nature.SPREADING, towns.TOWNS)
WORDS = (terms.WORDS,)

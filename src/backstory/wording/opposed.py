"""Words that never stand for each other, line by line: north and south, accepted and rejected, June and July.

One word for one other is no news as a rule, for most are synonyms. Which are not is told here as far as general
knowledge goes: opposites, members of one family, days, months, ranks, arms, kinds of house, directions.
"""

from __future__ import annotations

from collections.abc import Set

from backstory.text import words

# Words between two strokes may stand for each other; those of another part of their line never do. Words of several
# lines are told apart only where every line that has both does so. "May" is left out, it is mostly no month.
_OPPOSED = """
accept approve adopt ratify endorse / reject refuse decline veto / postpone delay defer
win won / lose lost
rise rose increase grow grew / fall fell decrease drop
open reopen / close shut
begin began start launch / end / pause suspend / cancel
resume / suspend / cancel
allow permit legalize / ban prohibit outlaw
impose / lift
convict conviction / acquit acquittal
guilty / innocent
survive / die kill
join / leave withdraw quit / denounce condemn criticize / praise
arrive / depart
repeal abolish revoke annul / amend modify / introduce enact
appoint / dismiss / resign
support / oppose
buy / sell
import / export
confirm / deny
north northern / south southern / east eastern / west western / northeast northeastern / northwest northwestern
southeast southeastern / southwest southwestern / northeast northeastern / northwest northwestern
father / son / mother / daughter / brother / sister / uncle / nephew / aunt / cousin / grandfather / grandson
husband / wife / son / daughter
man men boy / woman women girl
male / female
majority / minority / plurality
legal / illegal
murder homicide / suicide / accident accidental / manslaughter
january / february / march / april / june / july / august / september / october / november / december
monday / tuesday / wednesday / thursday / friday / saturday / sunday
spring / summer / autumn / winter
first / second / third / fourth / fifth / sixth / seventh / eighth / ninth / tenth
morning / afternoon / evening
bus coach / train / truck lorry / car / motorcycle / helicopter / plane aircraft jet airplane / boat ship ferry
school kindergarten / university college / hospital clinic / church / mosque / synagogue / prison jail / airport / hotel
factory / mine / market / stadium / embassy consulate / asylum / school / hospital / prison / hotel / church / mosque
army / navy
earthquake / flood / landslide avalanche / tornado / shooting / stabbing / bombing
drone / missile / artillery
daily / weekly / monthly / annual yearly
civilian / soldier / militant
shia shiite / sunni
catholic / protestant / orthodox
jewish jew / muslim / christian / hindu / buddhist / sikh
highest / lowest
largest biggest / smallest
maximum / minimum
temporarily temporary / permanently permanent
partially partial partly / completely complete fully full totally total
positive / negative
presidential / parliamentary
supreme / appeal / district / constitutional
gold / silver / bronze / copper / coal / uranium / oil
destroy / damage
remove / reinstate restore
hypersonic / ballistic / cruise
resign quit / expel dismiss
mild / severe
minor / major
domestic / foreign
public / private
worldwide / regional / local / nationwide
succeed / fail
hundreds / thousands / dozens / tens
"""


def _parts() -> dict[str, dict[int, int]]:
    """Each word to the lines it stands in, and the part of the line."""
    found: dict[str, dict[int, int]] = {}
    for number, line in enumerate(_OPPOSED.strip().splitlines()):
        for part, same in enumerate(line.split("/")):
            for word in words(same):
                found.setdefault(word, {})[number] = part
    return found


_PARTS = _parts()


def opposed(lost: Set[str], gained: Set[str]) -> str:
    """A word of the one and a word of the other that never stand for each other; "" if there is none."""
    for one in sorted(lost & _PARTS.keys()):
        for other in sorted(gained & _PARTS.keys()):
            lines, others = _PARTS[one], _PARTS[other]
            common = lines.keys() & others.keys()
            if common and all(lines[line] != others[line] for line in common):
                return f"{one}, {other}"
    return ""

"""Words of a title into fewer that say as much: "People's Armed Forces" and "American forces" are armed forces.

Only what is so for every country or every body of its kind; what is true of one stands in the tables.
"""

from __future__ import annotations

import re

from backstory.enrich.wordlist import listed
from backstory.relate.entities.initials import initials, letters
from backstory.relate.entities.spelled import Words

# "COVID-19 pandemic in Washington (state)": behind "of" and "in" it is the state, but Georgia is a country too.
_OF_A_STATE = re.compile(r" (?:in|of) (?!Georgia)[A-Z]\w+(?: [A-Z]\w+)? \((?:U\.?S\.? )?state\)$")
_EXPLAINED = re.compile(r"^(?P<name>.+) \((?P<letters>[A-Z]{3,7})\)$")
# "Ramming" says what a vehicle does; "Military airbase" what an airbase is.
_SAID_TWICE = frozenset((("vehicle", "ramming"), ("military", "air", "base")))
_FEDERAL = listed("chancellor minister ministry parliament")
_MINISTER = frozenset(("minister", "ministry"))
# A country's, whatever stands before: "Algerian People's National Armed Forces".
_ARMED = ("armed", "force")
_OF_ALL = frozenset(("national", "people"))
_GAMES = frozenset((("olympic", "game"), ("paralympic", "game")))


def plainer(base: Words, aside: Words, title: str, lands: frozenset[Words]) -> tuple[Words, Words]:
    """The words and those of the aside, without what adds nothing; `lands` are the countries, as words."""
    if aside:
        aside = _plainer_aside(aside, title)
    if len(base) < 2:
        return base, aside
    if base[-2:] in _GAMES:
        base = base[:-1]
    if base[:-1] in lands and (base[-1] == "troop" or (base[-1] == "force" and title.endswith(" forces"))):
        base = (*base[:-1], *_ARMED)
    if base[-2:] == _ARMED and _OF_ALL.intersection(base):
        rest = tuple(word for word in base[:-2] if word not in _OF_ALL)
        base = (*rest, *_ARMED) if rest in lands else base
    if "federal" in base and _FEDERAL.intersection(base):
        base = tuple(word for word in base if word != "federal")
    if "affair" in base and "foreign" in base and _MINISTER.intersection(base):
        base = tuple(word for word in base if word != "affair")
    return _central_african(_said_once(base)), aside


def _plainer_aside(aside: Words, title: str) -> Words:
    """The aside, if it is not the letters of the name before it, and no state's where no town can be meant."""
    found = _EXPLAINED.match(title)
    if found and letters(found["letters"]) in initials(found["name"]):
        return ()
    if _OF_A_STATE.search(title):
        return ()
    return ("football",) if aside == ("association", "football") else aside


def _said_once(base: Words) -> Words:
    at = next((n for n in range(len(base) - 1) for said in _SAID_TWICE if base[n : n + len(said)] == said), None)
    return base if at is None else base[:at] + base[at + 1 :]


def _central_african(base: Words) -> Words:
    """What is of the Central African Republic is "Central African" in short; the country alone is no region."""
    for at in range(len(base) - 2):
        if base[at : at + 3] == ("central", "africa", "republic") and len(base) > len(base[at : at + 3]):
            return base[: at + 2] + base[at + 3 :]
    return base

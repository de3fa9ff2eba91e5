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
# Within a longer title the words on the left say what those on the right do: "ramming" says what a vehicle does.
_AS_MUCH = """
vehicle ramming: ramming
military air base: air base
coup detat: coup
gaza strip: gaza
military intervention: intervention
islamic state iraq levant: islamic state
islamic state iraq syria: islamic state
sex abuse: sexual abuse
sex assault: sexual assault
hostage taking: hostage crisis
peace negotiation: peace talk
drone strike: drone attack
rail crash: train crash
air crash: plane crash
aeroplane crash: plane crash
olympic game: olympic
paralympic game: paralympic
aircraft crash: plane crash
"""
_FEWER: dict[str, list[tuple[Words, Words]]] = {}
for _line in _AS_MUCH.strip().splitlines():
    _many, _few = (tuple(each.split()) for each in _line.split(":"))
    _FEWER.setdefault(_many[0], []).append((_many, _few))
# What a coronavirus was said to bring, before it had a name that is its own.
_OF_COVID = listed(
    """
    case crisis death lockdown measure misinformation outbreak pandemic patient protest restriction testing vaccination
    vaccine variant
    """
)
# The World Cup of men's football is that of every fourth year; what may be told of it.
_WORLD_CUP = ("world", "cup")
_OF_A_CUP = listed("bid boycott ceremony controversy draw final group in opening qualification qualifier squad stage")
_FEDERAL = listed("chancellor minister ministry parliament")
_MINISTER = frozenset(("minister", "ministry"))
# A country's, whatever stands before: "Algerian People's National Armed Forces".
_ARMED = ("armed", "force")
_OF_ALL = frozenset(("national", "people"))


def plainer(base: Words, aside: Words, title: str, lands: frozenset[Words]) -> tuple[Words, Words]:
    """The words and those of the aside, without what adds nothing; `lands` are the countries, as words."""
    if aside:
        aside = _plainer_aside(aside, title)
    if len(base) < 2:
        return base, aside
    if base[:-1] in lands and (base[-1] == "troop" or (base[-1] == "force" and title.endswith(" forces"))):
        base = (*base[:-1], *_ARMED)
    if base[-2:] == _ARMED and _OF_ALL.intersection(base):
        rest = tuple(word for word in base[:-2] if word not in _OF_ALL)
        base = (*rest, *_ARMED) if rest in lands else base
    if "federal" in base and _FEDERAL.intersection(base):
        base = tuple(word for word in base if word != "federal")
    if "affair" in base and "foreign" in base and _MINISTER.intersection(base):
        base = tuple(word for word in base if word != "affair")
    if "i" in base[1:-1]:
        base = (base[0], *("e" if word == "i" else word for word in base[1:-1]), base[-1])  # "Lashkar-i-Taiba"
    return _central_african(_in_fewer(_world_cup(_covid(_islamic_state(base, title)), lands))), aside


def _plainer_aside(aside: Words, title: str) -> Words:
    """The aside, if it is not the letters of the name before it, and no state's where no town can be meant."""
    found = _EXPLAINED.match(title)
    if found and letters(found["letters"]) in initials(found["name"]):
        return ()
    if _OF_A_STATE.search(title):
        return ()
    return ("football",) if aside == ("association", "football") else aside


def _in_fewer(base: Words) -> Words:
    """The words with those of `_AS_MUCH` replaced, where others stand beside them."""
    for first in _FEWER.keys() & set(base):
        for many, few in _FEWER[first]:
            at = next((n for n in range(len(base) - len(many) + 1) if base[n : n + len(many)] == many), None)
            if at is not None and len(base) > len(many):
                base = base[:at] + few + base[at + len(many) :]
    return base


def _covid(base: Words) -> Words:
    """COVID-19 under its other names: "coronavirus pandemic", "COVID restrictions"."""
    for at, word in enumerate(base[:-1]):
        if (word == "coronavirus" and base[at + 1] in _OF_COVID) or (word == "covid" and base[at + 1] != "19"):
            return (*base[:at], "covid", "19", *base[at + 1 :])
    return base


def _islamic_state(base: Words, title: str) -> Words:
    """The Islamic State by its letters: "ISIL insurgency in Iraq"; a goddess is no state."""
    if "ISIL" not in title and "ISIS" not in title:
        return base
    letters_of = ("isil", "isis", "isi")
    return tuple(part for word in base for part in (("islamic", "state") if word in letters_of else (word,)))


def _world_cup(base: Words, lands: frozenset[Words]) -> Words:
    """The World Cup of a year that FIFA held: "2006 World Cup", "2022 World Cup controversies"."""
    if base[1:3] != _WORLD_CUP or not base[0].isdigit() or int(base[0]) % 4 != 2:
        return base
    rest = tuple(word for word in base[3:] if word not in _OF_A_CUP)
    return (base[0], "fifa", *base[1:]) if not rest or rest in lands else base


def _central_african(base: Words) -> Words:
    """What is of the Central African Republic is "Central African" in short; the country alone is no region."""
    for at in range(len(base) - 2):
        if base[at : at + 3] == ("central", "africa", "republic") and len(base) > 3:
            return base[: at + 2] + base[at + 3 :]
    return base

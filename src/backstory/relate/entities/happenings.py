"""Happenings under another word: a person's killing, murder or death; one attack that is called a shooting as well."""

from __future__ import annotations

import re
from collections import Counter

from backstory.enrich.wordlist import listed
from backstory.relate.entities.pair import Pair, Verdict, likely
from backstory.relate.entities.records import Origin
from backstory.relate.entities.writing import MONTHS, Words, Written, alike, words_of

# What is one page of one person: first "Shooting of", then "Killing of", after the verdict "Murder of".
_OF_ONE = re.compile(
    r"(?:Attempted )?(?:Assassination|Beating|Death|Killing|Lynching|Murder|Shooting|Stabbing)(?: attempt)? of "
    r"(?P<who>[A-Z].+)$",
    re.IGNORECASE,
)
# Of one year and place, and all other words the same: what it is called as more comes to be known.
_SORTS = tuple(
    map(
        listed,
        (
            "attack bombing explosion killing massacre raid shooting stabbing storming",
            "accident collision crash derailment disaster",
            "bushfire fire wildfire",
            "flood flooding",
            "demonstration protest riot unrest",
        ),
    )
)
# Besides the year so many words must be the same.
_PLACED = 2


def befallen(one: Written) -> Words:
    """Whom a title says that it befell: "Killing of George Floyd"; () for others."""
    found = _OF_ONE.match(one.title)
    return alike(words_of(found["who"]), alone=False) if found and not one.aside else ()


def of_one_person(pair: Pair) -> Verdict | None:
    """What befell one person, by another word: "Shooting of Charlie Kirk", "Assassination of Charlie Kirk"."""
    who = befallen(pair.one)
    if len(who) > 1 and who == befallen(pair.other):
        return _one(pair, "tell of what befell one person")
    return None


def unsorted(one: Written) -> Words:
    """The words of a happening with a year, without what sort it is; () for others."""
    rest = tuple(word for word in one.bag if not any(word in sort for sort in _SORTS))
    told = [word for word in rest if word not in MONTHS and word not in one.years]
    return rest if one.years and len(told) >= _PLACED and len(rest) + 1 == len(one.bag) else ()


def of_one_sort(pair: Pair) -> Verdict | None:
    """One happening of a year and a place by another word: "2019 Christchurch mosque shootings", "attacks"."""
    if not unsorted(pair.one) or unsorted(pair.one) != unsorted(pair.other):
        return None
    apart = {*(Counter(pair.one.bag) - Counter(pair.other.bag)), *(Counter(pair.other.bag) - Counter(pair.one.bag))}
    if any(apart <= sort for sort in _SORTS):
        return _one(pair, "tell of one happening")
    return None


def _one(pair: Pair, reason: str) -> Verdict:
    return likely(Origin.NAME, f"“{pair.one.title}” and “{pair.other.title}” {reason}")

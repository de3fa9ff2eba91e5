"""Names of places and things in another transliteration, or with a letter wrong. Persons' names are `spelling`'s."""

from __future__ import annotations

import re

from backstory.enrich.names.keys import distance
from backstory.relate.entities.regions import BELONGING, LANDS
from backstory.relate.entities.spelling import transliterated
from backstory.relate.entities.writing import Written

# Shorter words differ by too little: Chad, Chan.
_SHORT, _LONG = 5, 7
_TWICE = re.compile(r"(.)\1+")
# Ways of writing one sound between which no two places differ.
_SOUNDS = (("kh", "h"), ("gh", "g"), ("ch", "sh"), ("zh", "j"), ("q", "k"), ("ey", "y"), ("iu", "u"))
# Letters that a name may begin with in one spelling and in another: Khmeimim and Hmeimim, Zhaparov and Japarov.
_FIRST = ({"h", "k"}, {"j", "z"}, {"k", "q"})
_HUSHED = re.compile(r"sh(?=[bcdfgklmnpqrtvwxz])")
_VOWELS = re.compile(r"(?<=[^aeiou])[aei](?=[^aeiou]$)")


def skeletons(one: Written) -> set[str]:
    """A title without the letters that spellings differ by: what variants are found by; none for short words."""
    if not any(len(word) >= _SHORT for word in one.words):
        return set()
    return {" ".join(_bones(word.replace("kh", said)) for word in one.words) for said in ("k", "h")}


def _bones(word: str) -> str:
    """ "Maharastra" and "Maharashtra" are mhrstr."""
    plain = _sounded(word) if word.isalpha() else word
    return plain[:1] + re.sub(r"[aeiouyh]", "", plain[1:])


def _sounded(word: str) -> str:
    for written, said in _SOUNDS:
        word = word.replace(written, said)
    return _TWICE.sub(r"\1", _HUSHED.sub("s", word))


def another_spelling(one: Written, other: Written) -> bool:
    """Whether two titles are one but for how some of their words are spelled."""
    pairs = _differing(one, other)
    whole = len(one.words) == 1
    return bool(pairs) and all(_spelled_alike(a, b, strictly=whole) for a, b in pairs)


def slip(one: Written, other: Written) -> bool:
    """Whether one letter of one long word is wrong: "Jacinda Arden"; not the last one, which may be grammar."""
    pairs = _differing(one, other)
    if len(pairs) != 1:
        return False
    ((a, b),) = pairs
    if min(len(a), len(b)) < (_LONG if len(one.words) == 1 else _SHORT) or a[0] != b[0] or a[-1] != b[-1]:
        return False
    return a.isalpha() and b.isalpha() and distance(a, b, 1) == 1


def _differing(one: Written, other: Written) -> list[tuple[str, str]]:
    """The words of two titles side by side that are not the same; none where the one has more words."""
    if len(one.base) != len(other.base) or one.aside != other.aside:
        return []
    return [(a, b) for a, b in zip(one.base, other.base, strict=True) if a != b]


def _spelled_alike(a: str, b: str, *, strictly: bool) -> bool:
    if min(len(a), len(b)) < _SHORT or not (a.isalpha() and b.isalpha()) or a[-1:] == "s" != b[-1:]:
        return False
    if {a, b} & (LANDS | BELONGING.keys()):
        return False  # whoever writes a country otherwise means something else
    if a[0] != b[0] and {a[0], b[0]} not in _FIRST:
        return False
    here, there = _sounded(a).rstrip("h"), _sounded(b).rstrip("h")
    if here in (there, _VOWELS.sub("", there)) or there == _VOWELS.sub("", here):
        return True
    return not strictly and a[0] == b[0] and transliterated(a, b)

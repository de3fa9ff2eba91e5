"""Splits a topic's name into what it is called and the years it is about: "War in Somalia (2006–2009)" is both."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from backstory.ids import slugify
from backstory.relate.nations import NATION, PAIRS

_YEAR = r"(?:1[89]|20)\d\d"
_END = rf"(?:{_YEAR}|\d\d|present|ongoing)"
# "2017–18 Spanish constitutional crisis", "War in Afghanistan (2001–2021)", "Sudanese protests (since 2018)"
_BEFORE = re.compile(rf"^(?P<start>{_YEAR})(?:[–-](?P<end>{_END}))?\s+(?P<name>.+)$")
_BEHIND = re.compile(rf"^(?P<name>.+?)\s*\((?:since )?(?P<start>{_YEAR})(?:\s?[–-]\s?(?P<end>{_END}))?\)$")
# What comes again each year or each few years, so that the name without a year is no name of one of them.
_AGAIN = re.compile(
    r"^in [a-z ]+$|\b(?:season|elections?|olympics|paralympics|olympiad|cup|championships?|awards?|prizes?|games|"
    r"league|series|wildfires|floods|bushfires?|summit|conference|session|open|prix|tour|festival|contest|playoffs|"
    r"finals?|final four|team|draft|marathon|derby|rally|parade|budget|census|primaries|convention|address|"
    r"debates?|stakes|haze|heat wave|tournament)(?: in [a-z ]+)?$"
)
_FILLERS = frozenset(("the", "a", "an", "of", "in", "on", "at", "by", "for", "from", "to", "over"))
_FILLERS |= {"against", "during", "and", "with", "s"}
_MONTHS = frozenset(("january", "february", "march", "april", "may", "june", "july", "august"))
_MONTHS |= {"september", "october", "november", "december"}
_NUMBER = re.compile(r"\d+")
_STEM = 5  # "kyrgyzstan" and "kyrgyzstani" begin alike


@dataclass(frozen=True, slots=True)
class Named:
    """A topic's name: the slug of it without years, and the years; `end` is 9999 for what goes on, both 0 for none."""

    base: str
    start: int = 0
    end: int = 0

    @property
    def is_span(self) -> bool:
        return self.end > self.start

    @property
    def comes_again(self) -> bool:
        """Whether there is one of the kind each year, or might be."""
        return _AGAIN.search(self.base.replace("-", " ")) is not None


@lru_cache(maxsize=65536)
def named(title: str) -> Named:
    """A title taken apart.

    >>> named("2017–18 Spanish constitutional crisis")
    Named(base='spanish-constitutional-crisis', start=2017, end=2018)
    """
    found = _BEFORE.match(title) or _BEHIND.match(title)
    if not found:
        return Named(slugify(title))
    start, end = int(found["start"]), found["end"]
    return Named(slugify(found["name"]), start, _year(start, end) if end else start)


def _year(start: int, end: str) -> int:
    if not end.isdigit():
        return 9999
    return int(end) if len(end) == len("2001") else start - start % 100 + int(end)


@lru_cache(maxsize=65536)
def plain(base: str) -> str:
    """The slug of a name with countries for what belongs to them: "Yemen Civil War" and "Yemeni Civil War" are one.

    >>> plain("yemeni-civil-war"), plain("south-korean-protests")
    ('yemen-civil-war', 'south korea-protests')
    """
    words = base.split("-")
    found = []
    while words:
        pair = PAIRS.get((words[0], words[1])) if len(words) > 1 else None
        found.append(pair or NATION.get(words[0], words[0]))
        words = words[2 if pair else 1 :]
    return "-".join(found)


@lru_cache(maxsize=65536)
def stems(title: str) -> frozenset[str]:
    """The words that tell a title apart, cut so that forms of one word are equal: no years, months or fillers."""
    words = slugify(title).split("-")
    kept = [w for w in words if w not in _FILLERS and w not in _MONTHS and not re.fullmatch(_YEAR, w)]
    return frozenset(word if _NUMBER.fullmatch(word) else word[: max(_STEM, len(word) - 2)] for word in kept)

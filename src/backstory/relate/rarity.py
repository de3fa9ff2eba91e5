"""How rare a word or a name is: frozen counts of the portal's bullets up to 2016, together with those of a window.

The counts ship with the package (`background.tsv`, made by `training/background.py`); they never change between
releases, so that what is rare today is rare in a rebuild.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from backstory.text import words

# A word seen in the background weighs this share of one seen in the window.
SHARE = 0.15


@dataclass(frozen=True, slots=True)
class Background:
    """In how many of `events` bullets each word and name stood; `small` are words usually written small."""

    events: int
    words: dict[str, int]
    names: dict[str, int]
    small: frozenset[str]

    def ordinary(self, word: str) -> bool:
        """Whether a word, in lower case, is usually written small."""
        stems = words(word)
        return len(stems) == 1 and stems[0] in self.small


@lru_cache(maxsize=1)
def background() -> Background:
    """The counts that ship with the package."""
    return read(resources.files("backstory.relate").joinpath("background.tsv").read_text("utf-8"))


def read(table: str) -> Background:
    """The counts from their file: `events`, then `w` and `s` (a word, one written small) or `n`, the key, the count."""
    counts: dict[str, dict[str, int]] = {"w": {}, "n": {}}
    small, events = set(), 0
    for line in table.splitlines():
        kind, key, count = line.split("\t")
        if kind == "events":
            events = int(count)
        elif kind == "s":
            small.add(key)
            counts["w"][key] = int(count)
        else:
            counts[kind][key] = int(count)
    return Background(events, counts["w"], counts["n"], frozenset(small))


def rarity(seen: int, within: int, *, before: int, events: int) -> float:
    """How rare: the logarithm of one in so many bullets; `seen` of `within` in the window, `before` of `events`."""
    return math.log((within + SHARE * events + 1) / (seen + SHARE * before + 0.5))

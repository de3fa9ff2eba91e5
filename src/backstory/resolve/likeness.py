"""How much one bullet is like another, and in what: words, sources, links, heading. No decisions here.

Words are weighed by how few bullets of the page have them. On a day when forty bullets report cases of COVID-19, the
country tells two of them apart and "cases" does not (pages of 2020 and 2021).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import fsum, log2
from typing import NamedTuple

from backstory.addresses import article
from backstory.model import Item
from backstory.text import COMMON, words


@dataclass(frozen=True, slots=True)
class Profile:
    """What of a bullet is compared; `telling` are its words but those that nearly every bullet has."""

    words: frozenset[str]
    telling: frozenset[str]
    sources: frozenset[str]
    pages: frozenset[str]
    topics: frozenset[str]
    category: str


class Most:
    """How many bullets have something, on the side of two that has it more often; 0 for what none has."""

    __slots__ = ("_new", "_old")

    def __init__(self, old: Mapping[str, int], new: Mapping[str, int]) -> None:
        self._old = old
        self._new = new

    def __getitem__(self, one: str) -> int:
        return max(self._old.get(one, 0), self._new.get(one, 0))


class _Worth(dict[str, float]):
    """What each word or link says, worked out when it is asked for."""

    __slots__ = ("_counts", "_of")

    def __init__(self, counts: Most, of: Callable[[str, int], float]) -> None:
        self._counts = counts
        self._of = of

    def __missing__(self, one: str) -> float:
        worth = self[one] = self._of(one, self._counts[one])
        return worth


class Rarity:
    """How many bullets of the page have a word, a source, a link: the more, the less it says.

    `words` is what each word says, `links` what each wiki page does, `sides` what all the words of a bullet say
    together; all three are filled as asked for.
    """

    __slots__ = ("links", "sides", "sources", "topics", "words")

    def __init__(self, old: Counts, new: Counts) -> None:
        self.sources = Most(old.sources, new.sources)
        self.topics = Most(old.topics, new.topics)
        self.words = _Worth(Most(old.words, new.words), _word_weight)
        self.links = _Worth(Most(old.pages, new.pages), _link_weight)
        self.sides: dict[frozenset[str], float] = {}


class Likeness(NamedTuple):
    """In what two bullets agree, each from 0 to 1.

    `same` counts shared words against all, `within` against those of the shorter; `source` is 1 for a source that
    no other bullet has. `strange`: both link to pages, and to none in common.
    """

    same: float
    within: float
    source: float
    pages: float
    topic: float
    strange: bool


_COMMON_WEIGHT = 0.1
_NUMBER_WEIGHT = 0.5  # tolls change, and many bullets share a 3


def profile(item: Item) -> Profile:
    """What of this bullet is compared; a bullet that is only a heading is compared by the heading."""
    deepest = max((topic.level for topic in item.topics), default=0)
    leaves = frozenset((t.page or t.title).casefold() for t in item.topics if t.level == deepest)
    text = item.text or " ".join(t.title for t in item.topics)
    found = _words(text)
    return Profile(
        words=found,
        telling=found - COMMON,
        sources=frozenset(article(c.url) for c in item.citations if c.url),
        pages=frozenset(mention.page for mention in item.mentions),
        topics=leaves,
        category=item.category,
    )


@lru_cache(maxsize=2048)
def _words(text: str) -> frozenset[str]:
    """The words of a text, which is compared on its own page and, if it went, with those of the days around."""
    return frozenset(words(text))


class Counts(NamedTuple):
    """How many bullets of one side have what."""

    words: Counter[str]
    sources: Counter[str]
    pages: Counter[str]
    topics: Counter[str]


def counts(profiles: Iterable[Profile]) -> Counts:
    """How many of these bullets have what."""
    made = Counts(Counter(), Counter(), Counter(), Counter())
    for one in profiles:
        for counter, values in zip(made, _held(one), strict=True):
            counter.update(values)
    return made


def counted_on(before: Counts, gone: Iterable[Profile], came: Iterable[Profile]) -> Counts:
    """The same for a revision in which some bullets are gone and others came."""
    made = Counts(*(counter.copy() for counter in before))
    for one in gone:
        for counter, values in zip(made, _held(one), strict=True):
            counter.subtract(values)
    for one in came:
        for counter, values in zip(made, _held(one), strict=True):
            counter.update(values)
    return made


def _held(one: Profile) -> tuple[frozenset[str], ...]:
    return one.words, one.sources, one.pages, one.topics


def likeness(old: Profile, new: Profile, rare: Rarity) -> Likeness:
    """In what two bullets agree."""
    both = weight(old.words & new.words, rare)
    sides = _side(old.words, rare), _side(new.words, rare)
    smaller = min(sides)
    return Likeness(
        2 * both / (sum(sides) or 1),
        both / smaller if smaller else 0.0,
        _rarest(old.sources, new.sources, rare.sources),
        _shared(old.pages, new.pages, rare.links),
        _rarest(old.topics, new.topics, rare.topics),
        bool(old.pages and new.pages and old.pages.isdisjoint(new.pages)),
    )


def weight(chosen: Iterable[str], rare: Rarity) -> float:
    """How much these words say together, the same in whatever order they come."""
    return fsum(map(rare.words.__getitem__, chosen))


def _side(chosen: frozenset[str], rare: Rarity) -> float:
    """The same for all words of a bullet, which is compared with many."""
    known = rare.sides.get(chosen)
    if known is None:
        known = rare.sides[chosen] = weight(chosen, rare)
    return known


def _word_weight(word: str, bullets: int) -> float:
    if word in COMMON:
        return _COMMON_WEIGHT
    kind = _NUMBER_WEIGHT if word[0].isdigit() else 1.0
    return kind / (1 + log2(bullets)) if bullets > 1 else kind


def _link_weight(_: str, bullets: int) -> float:
    return 1 / (bullets or 1)


def _rarest(old: frozenset[str], new: frozenset[str], counted: Most) -> float:
    """One in so many bullets that have what both have, by the rarest of it."""
    return 0.0 if old.isdisjoint(new) else max(1 / counted[one] for one in old & new)


def _shared(old: frozenset[str], new: frozenset[str], links: Mapping[str, float]) -> float:
    if old.isdisjoint(new):
        return 0.0
    return fsum(map(links.__getitem__, old & new)) / fsum(map(links.__getitem__, old | new))

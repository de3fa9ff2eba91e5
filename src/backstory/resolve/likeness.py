"""How much one bullet is like another, and in what: words, sources, links, heading. No decisions here.

Words are weighed by how few bullets of the page have them. On a day when forty bullets report cases of COVID-19, the
country tells two of them apart and "cases" does not (pages of 2020 and 2021).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from math import log2

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


@dataclass(frozen=True, slots=True)
class Rarity:
    """How many bullets of the page have a word, a source, a link: the more, the less it says.

    `weights` is what each word says, `sides` what all the words of a bullet say together; both filled as asked for.
    """

    words: Counter[str]
    sources: Counter[str]
    pages: Counter[str]
    topics: Counter[str]
    weights: dict[str, float] = field(default_factory=dict, compare=False, repr=False)
    sides: dict[frozenset[str], float] = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Likeness:
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
    found = frozenset(words(text))
    return Profile(
        words=found,
        telling=found - COMMON,
        sources=frozenset(article(c.url) for c in item.citations if c.url),
        pages=frozenset(mention.page for mention in item.mentions),
        topics=leaves,
        category=item.category,
    )


def rarity(old: Iterable[Profile], new: Iterable[Profile]) -> Rarity:
    """How many bullets have what, before or after the edit, whichever is more."""
    words, sources, pages, topics = (one | other for one, other in zip(_counts(old), _counts(new), strict=True))
    return Rarity(words, sources, pages, topics)


def _counts(profiles: Iterable[Profile]) -> tuple[Counter[str], Counter[str], Counter[str], Counter[str]]:
    counts: tuple[Counter[str], Counter[str], Counter[str], Counter[str]] = Counter(), Counter(), Counter(), Counter()
    for one in profiles:
        for counter, values in zip(counts, (one.words, one.sources, one.pages, one.topics), strict=True):
            counter.update(values)
    return counts


def likeness(old: Profile, new: Profile, rare: Rarity) -> Likeness:
    """In what two bullets agree."""
    both = weight(old.words & new.words, rare)
    sides = _side(old.words, rare), _side(new.words, rare)
    smaller = min(sides)
    return Likeness(
        same=2 * both / (sum(sides) or 1),
        within=both / smaller if smaller else 0.0,
        source=max((1 / rare.sources[one] for one in old.sources & new.sources), default=0.0),
        pages=_shared(old.pages, new.pages, rare.pages),
        topic=max((1 / rare.topics[one] for one in old.topics & new.topics), default=0.0),
        strange=bool(old.pages and new.pages and old.pages.isdisjoint(new.pages)),
    )


def weight(chosen: Iterable[str], rare: Rarity) -> float:
    """How much these words say together."""
    weights = rare.weights
    total = 0.0
    for word in chosen:
        known = weights.get(word)
        if known is None:
            known = weights[word] = _word_weight(word, rare.words[word])
        total += known
    return total


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


def _shared(old: frozenset[str], new: frozenset[str], rare: Counter[str]) -> float:
    both = sum(1 / (rare[one] or 1) for one in old & new)
    every = sum(1 / (rare[one] or 1) for one in old | new)
    return both / every if every else 0.0

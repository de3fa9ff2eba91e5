"""How an event and an article agree, as figures: shared words and names by rarity, phrases, numbers, meaning, days.

Each figure lies about between 0 and 1. What they are worth together is not decided here: see `judge`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from backstory.explaining.query import Query, figures_of, pairs_of, worth_of_name, worth_of_word
from backstory.explaining.weights import DAYS
from backstory.relate.records import Subject
from backstory.relate.traits import Traits, nation, traits
from backstory.text import COMMON, words

# BM25's saturation by length; a bullet of the portal has about so many words that count.
_B, _USUAL = 0.6, 20.0
_RARE = 6.0
# A number below this is in every second bullet. Figures are near to each other up to double: a toll grows.
_FEW, _DOUBLE = 10.0, 0.7


@dataclass(frozen=True, slots=True)
class Candidate:
    """An event that may be told of; `meaning` and `story` are cosines of its vectors and the article's."""

    subject: Subject
    meaning: float = 0.0
    story: float = 0.0


@dataclass(frozen=True, slots=True)
class Features:
    """How an event and an article agree; the order of the fields is that of the weights in `weights.py`.

    `days` is the log of how often an event lies so far from an article that tells of it, beside the same day.
    """

    words: float
    length: float
    told: float
    names: float
    rare: float
    missing: float
    other: float
    pairs: float
    figures: float
    figures_near: float
    few: float
    contrary: float
    weekday: float
    weekday_after: float
    meaning: float
    story: float
    headings: float
    days: float


@dataclass(frozen=True, slots=True)
class Seen:
    """What is looked at of an event, made once: its traits, word pairs, numbers, the words of headings and pages."""

    traits: Traits
    pairs: frozenset[tuple[str, str]]
    figures: frozenset[float]
    above: frozenset[str]
    worth: float


@lru_cache(maxsize=4096)
def seen(subject: Subject) -> Seen:
    """What is looked at of an event."""
    found = traits(subject)
    titles = [topic.page or topic.title for topic in subject.topics] + [one.page for one in subject.mentions]
    above = frozenset(nation(word) for title in titles for word in words(title) if word not in COMMON)
    worth = sum(worth_of_word(word) for word in found.words)
    return Seen(found, frozenset(pairs_of(subject.text)), frozenset(figures_of(subject.text)), above, worth or 1.0)


def features(query: Query, candidate: Candidate) -> Features:
    """The features of one event."""
    held = seen(candidate.subject)
    own = held.traits
    shared = sum(query.words[word] for word in {*own.words, *held.above} if word in query.words)
    gained = min(1.0, shared / query.asked)
    kept = 1.0 / (1 - _B + _B * len(own.words) / _USUAL)
    told = sum(worth_of_word(word) for word in own.words if word in query.words)
    names = _Names(query, own)
    figures = _Figures(query.figures, held.figures)
    days = None if query.weekday is None else (candidate.subject.day.weekday() - query.weekday) % 7
    return Features(
        words=gained,
        length=gained * (kept - 1),
        told=told / held.worth,
        names=names.shared / names.asked if names.asked else 0.0,
        rare=min(3, names.rare) / 3,
        missing=names.missing / names.asked if names.asked else 0.0,
        other=names.other,
        pairs=_pairs(query, held.pairs),
        figures=min(2, figures.common) / 2,
        figures_near=figures.near,
        few=float(figures.few),
        contrary=float(figures.contrary),
        weekday=float(days == 0),
        weekday_after=float(days == 1),
        meaning=candidate.meaning,
        story=candidate.story,
        headings=sum(query.words[word] for word in held.above if word in query.words) / query.asked,
        days=_days(query, candidate.subject.day),
    )


class _Names:
    """The names of both sides, weighed."""

    def __init__(self, query: Query, event: Traits) -> None:
        self.asked = sum(query.names.values())
        own = set(event.names) | set(event.pages) | {part for topic in event.topics for part in (topic, *topic.split())}
        shared = [name for name in query.names if name in own]
        self.shared = sum(query.names[name] for name in shared)
        self.rare = sum(query.names[name] > _RARE for name in shared)
        # The rarest names of the article that the event does not have weigh against it.
        self.missing = sum(weight for name, weight in query.names.items() if name not in own and weight > _RARE)
        held = sum(worth_of_name(name) for name in event.names)
        self.other = sum(worth_of_name(name) for name in event.names if name not in query.names) / held if held else 0.0


class _Figures:
    """The numbers of both sides: how many are the same, how near the nearest are if none is, whether they clash."""

    def __init__(self, query: frozenset[float], event: frozenset[float]) -> None:
        asked = [number for number in query if number >= _FEW]
        own = [number for number in event if number >= _FEW]
        self.common = len(set(asked) & set(own))
        self.few = any(number < _FEW for number in query & event)
        self.contrary = bool(asked and own) and not self.common
        apart = min((abs(math.log(one / other)) for one in asked for other in own), default=_DOUBLE)
        self.near = max(0.0, 1 - apart / _DOUBLE) if self.contrary else 0.0


def _days(query: Query, day: date) -> float:
    """How a day lies to the article's. A day after it that the article names is no worse than its own."""
    if query.days is None or (day > query.days.last and any(not told.apart(day) for told in query.told)):
        return 0.0
    return DAYS.get(query.days.apart(day), 0.0)


def _pairs(query: Query, pairs: frozenset[tuple[str, str]]) -> float:
    gained = sum(query.pairs[pair] for pair in pairs if pair in query.pairs)
    return math.log1p(gained / 10) / 2

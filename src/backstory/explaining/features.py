"""How an event and an article agree, as figures: shared words and names by rarity, phrases, numbers, meaning, days.

Each figure lies about between 0 and 1. What they are worth together is not decided here: see `judge`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from backstory.explaining.query import Query, pairs_of, worth_of_name, worth_of_word
from backstory.relate.records import Subject
from backstory.relate.traits import Traits, nation, traits
from backstory.text import COMMON, words

# BM25's saturation by length; a bullet of the portal has about so many words that count.
_B, _USUAL = 0.6, 20.0
_RARE = 6.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """An event that may be told of; `meaning` and `story` are cosines of its vectors and the article's."""

    subject: Subject
    meaning: float = 0.0
    story: float = 0.0


@dataclass(frozen=True, slots=True)
class Features:
    """How an event and an article agree; the order of the fields is that of the weights in `weights.py`."""

    words: float
    length: float
    told: float
    names: float
    rare: float
    missing: float
    other: float
    pairs: float
    figures: float
    contrary: float
    meaning: float
    story: float
    headings: float


def features(query: Query, candidate: Candidate) -> Features:
    """The features of one event."""
    subject = candidate.subject
    seen = traits(subject)
    above = _heading_words(subject)
    own = set(seen.words) | above
    shared = {word: query.words[word] for word in own if word in query.words}
    gained = sum(shared.values())
    kept = 1.0 / (1 - _B + _B * len(seen.words) / _USUAL)
    of_event = sum(worth_of_word(word) for word in seen.words) or 1.0
    told = sum(worth_of_word(word) for word in seen.words if word in query.words)
    names = _Names(query, seen)
    return Features(
        words=min(1.0, gained / query.asked),
        length=min(1.0, gained / query.asked) * (kept - 1),
        told=told / of_event,
        names=names.shared / names.asked if names.asked else 0.0,
        rare=min(3, names.rare) / 3,
        missing=names.missing / names.asked if names.asked else 0.0,
        other=names.other,
        pairs=_pairs(query, subject.text),
        figures=min(3, len(query.figures.intersection(seen.figures))) / 3,
        contrary=float(bool(query.figures) and bool(seen.figures) and not query.figures.intersection(seen.figures)),
        meaning=candidate.meaning,
        story=candidate.story,
        headings=sum(query.words[word] for word in above if word in query.words) / query.asked,
    )


class _Names:
    """The names of both sides, weighed."""

    def __init__(self, query: Query, seen: Traits) -> None:
        self.asked = sum(query.names.values())
        own = set(seen.names) | set(seen.pages) | {part for topic in seen.topics for part in (topic, *topic.split())}
        shared = [name for name in query.names if name in own]
        self.shared = sum(query.names[name] for name in shared)
        self.rare = sum(query.names[name] > _RARE for name in shared)
        # The rarest names of the article that the event does not have weigh against it.
        self.missing = sum(weight for name, weight in query.names.items() if name not in own and weight > _RARE)
        held = sum(worth_of_name(name) for name in seen.names)
        self.other = sum(worth_of_name(name) for name in seen.names if name not in query.names) / held if held else 0.0


def _pairs(query: Query, text: str) -> float:
    gained = sum(query.pairs.get(pair, 0.0) for pair in set(pairs_of(text)))
    return math.log1p(gained / 10) / 2


def _heading_words(subject: Subject) -> set[str]:
    """The words of an event's headings and of the pages it links to."""
    titles = [topic.page or topic.title for topic in subject.topics] + [one.page for one in subject.mentions]
    return {nation(word) for title in titles for word in words(title) if word not in COMMON}

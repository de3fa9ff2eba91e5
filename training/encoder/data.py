"""What the encoder learns from: the portal's events up to 2016, which of them share a topic, which must not count.

Two events are of one story when they share a topic's key. They are unclear, and left out of the loss, when the words of
their topics overlap by half ("2011 Syrian uprising", "Syrian civil war"). Topics that were inherited are not read: four
in five of them are wrong.
"""

from __future__ import annotations

import json
import lzma
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

LAST_DAY = date(2016, 12, 31)
YEARS = re.compile(r"\b(early|mid|late)?-?(1[89]|20)\d\d(s|[-/]\d\d(\d\d)?|-present)?\b")
COMMON = frozenset(
    {"the", "of", "in", "on", "and", "a", "to", "by", "for", "with", "from", "at"}
    | {"war", "conflict", "crisis", "election", "elections", "attack"}
)


@dataclass(frozen=True, slots=True)
class Told:
    """An event to learn from or to rank: `keys` are its topics, compared."""

    id: str
    day: int
    text: str
    keys: frozenset[str]


def read_lines(path: Path) -> Iterator[dict]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def read_events(shared: Path) -> list[Told]:
    """All events, oldest first; topics only for those that may be learned from."""
    events = []
    for row in read_lines(shared / "corpus/events/events-2002-2022.jsonl.xz"):
        day = date.fromisoformat(row["date"])
        keys = frozenset(map(key_of, row["topics"])) if day <= LAST_DAY else frozenset()
        events.append(Told(row["id"], day.toordinal(), row["text"], keys))
    return events


def up_to_2016(events: Sequence[Told]) -> list[Told]:
    return [event for event in events if event.day <= LAST_DAY.toordinal()]


def key_of(topic: str) -> str:
    """A topic without case, kinds of dash, and what stands in brackets: "War in Afghanistan (2001–2021)"."""
    topic = re.sub(r"[‐‑‒–—]", "-", topic.lower())
    return " ".join(re.sub(r"\([^)]*\)", " ", topic).split())


def words_of(key: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W_]{2,}", YEARS.sub(" ", key))) - COMMON


class Overlap:
    """Which topics are too alike in their words for their events to count as strangers."""

    def __init__(self) -> None:
        self.seen: dict[tuple[str, str], bool] = {}

    def __call__(self, one: str, other: str) -> bool:
        pair = (one, other) if one < other else (other, one)
        if pair not in self.seen:
            a, b = words_of(one), words_of(other)
            shared = len(a & b)
            self.seen[pair] = shared > 0 and 2 * shared >= min(len(a), len(b))
        return self.seen[pair]


def marks(events: Sequence[Told], overlap: Overlap) -> tuple[np.ndarray, np.ndarray]:
    """Which pairs of a batch share a topic, and which are strangers; the diagonal and the unclear are neither."""
    n = len(events)
    same = np.zeros((n, n), dtype=bool)
    strange = np.zeros((n, n), dtype=bool)
    for i in range(n):
        for j in range(i):
            mine, theirs = events[i].keys, events[j].keys
            if mine & theirs:
                same[i, j] = same[j, i] = True
            elif not any(overlap(one, other) for one in mine for other in theirs):
                strange[i, j] = strange[j, i] = True
    return same, strange


class Batches:
    """Batches that are hard: topics of one year that lie near each other, a few events of each.

    `near` are vectors of the labelled events that say what is near before any tuning. Topics are drawn by the square
    root of their size, so that the wars do not fill every batch.
    """

    def __init__(self, events: Sequence[Told], near: np.ndarray, *, seed: int) -> None:
        self.events = events
        self.near = near
        self.chance = np.random.default_rng(seed)
        self.overlap = Overlap()
        self.days = np.array([event.day for event in events])
        self.topics: dict[str, list[int]] = defaultdict(list)
        for place, event in enumerate(events):
            for key in sorted(event.keys):
                self.topics[key].append(place)

    def window(self) -> dict[str, list[int]]:
        """The events of each topic within a year around an event drawn at random."""
        centre = int(self.chance.choice(self.days))
        first = centre - int(self.chance.integers(0, 366))
        found: dict[str, list[int]] = defaultdict(list)
        for place in np.flatnonzero((self.days >= first) & (self.days <= first + 365)):
            for key in sorted(self.events[place].keys):
                found[key].append(int(place))
        return found

    def draw(self, size: int, *, seeds: int = 4, each: int = 3) -> tuple[list[int], np.ndarray, np.ndarray]:
        """Places of a batch's events with `marks` for them."""
        window = self.window()
        names = sorted(key for key, places in window.items() if len(places) > 1)
        if len(names) < 20:
            return self.draw(size, seeds=seeds, each=each)
        weight = np.sqrt([min(len(window[name]), 40) for name in names])
        centres = np.stack([self.near[window[name]].mean(0) for name in names])
        chosen: dict[int, None] = {}
        per_seed = -(-size // (seeds * each)) + 2
        for topic in self.chance.choice(len(names), size=seeds, p=weight / weight.sum()):
            close = np.argsort(-(centres @ centres[topic]) + self.chance.normal(0, 0.02, len(names)))[:per_seed]
            for name in close:
                places = window[names[name]]
                take = min(each, len(places))
                chosen |= dict.fromkeys(int(p) for p in self.chance.choice(places, size=take, replace=False))
        places = list(chosen)
        self.chance.shuffle(places)
        places = places[:size]
        return places, *marks([self.events[place] for place in places], self.overlap)

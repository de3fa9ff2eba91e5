"""Pairs of events up to 2016 to learn reading from: an event, earlier ones of its story, and strangers that look alike.

What looks alike is found as the product finds its candidates, twice: by the untouched model's vectors and by the
teacher's, each with words, names and nearness in time. An event without a topic may well belong to the story; only in
years in which editors gave a good part of them one does it count as a stranger, and in no year if a topic it inherited
may be the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import numpy as np
from data import LAST_DAY, Overlap, up_to_2016
from data import read_events as read_told
from evals.topics import Labelled, read_events

from backstory.relate.features import compared, probe_of
from backstory.relate.window import Bytes, Stretch, Window, by_day, rounded

DAYS = 365
MOST_RIGHT, MOST_STRANGE, MOST_BARE = 32, 40, 30
BARE_FROM = 2014  # a third of the events of this year have a topic, half of those of 2016

Near = list[tuple[int, int]]  # an event's place and its rank among all that look alike


@dataclass(frozen=True, slots=True)
class Asked:
    """An event by its place, and earlier ones that look like it: of its story, of others, without a topic."""

    event: int
    right: Near
    strange: Near
    bare: Near


@dataclass(frozen=True, slots=True)
class Given:
    """What `Window` asks of an encoder whose vectors are given."""

    name: str = "given"
    story_dim: int = 384
    meaning_dim: int = 256


def read_asked(shared: Path, out: Path) -> tuple[list[Labelled], list[Asked]]:
    """The events up to 2016, oldest first, and those that belong to a story with what looks like them."""
    path = shared / "corpus/events/events-2002-2022.jsonl.xz"
    events = [event for event in read_events([path]) if event.subject.day <= LAST_DAY]
    rows = {event.id: row for row, event in enumerate(up_to_2016(read_told(shared)))}
    order = [rows[event.subject.id] for event in events]
    untouched, teacher = np.load(out / "untouched.npy")[order], np.load(out / "teacher.npz")["story"][order]
    sort = Sort(events, {event.subject.id: place for place, event in enumerate(events)}, Overlap())
    found = (sort(*one) for one in windows(events, rounded(untouched), rounded(teacher)))
    return events, [one for one in found if one.right and one.strange]


def windows(events: Sequence[Labelled], untouched: Bytes, teacher: Bytes) -> Iterator[tuple[Window, str, Stretch]]:
    """The window, the event and the days before, for each event with a topic; vectors are rows in order of events."""
    window = Window(Given())
    start = 0
    for day, subjects in by_day(event.subject for event in events):
        here = slice(start, start + len(subjects))
        window.drop(before=day - timedelta(days=DAYS))
        window.add(day, subjects, (untouched[here], teacher[here]))
        before = window.stretch(day - timedelta(days=DAYS), day - timedelta(days=1))
        for event in events[here] if len(before) else ():
            if event.topics:
                yield window, event.subject.id, before
        start = here.stop


@dataclass(frozen=True, slots=True)
class Sort:
    """Sorts what looks like an event by its topics; what nobody can tell of is left out."""

    events: Sequence[Labelled]
    places: Mapping[str, int]
    overlap: Overlap

    def __call__(self, window: Window, event: str, before: Stretch) -> Asked:
        mine = self.events[self.places[event]]
        right: Near = []
        strange: Near = []
        bare: Near = []
        for rank, row in alike(window, event, before):
            place = self.places[window.rows[row].subject.id]
            other = self.events[place]
            if mine.topics & other.topics:
                right.append((place, rank))
            elif not self.unclear(mine, other):
                (strange if other.topics else bare).append((place, rank))
        bare = bare if mine.subject.day.year >= BARE_FROM else []
        return Asked(self.places[event], right[:MOST_RIGHT], strange[:MOST_STRANGE], bare[:MOST_BARE])

    def unclear(self, mine: Labelled, other: Labelled) -> bool:
        return any(
            one == two or self.overlap(one, two)
            for one in mine.topics | mine.inherited
            for two in other.topics | other.inherited
        )


def alike(window: Window, event: str, before: Stretch) -> list[tuple[int, int]]:
    """Rank and row of what looks like an event, by whichever vectors it looks more alike."""
    found = compared(window, probe_of(window, window.row(event)), before, Stretch(before.start, len(window)))
    columns = found.columns
    by_teacher = columns["meaning"] + columns["words"] + 0.5 * columns["names of both"] + 0.15 * columns["month"]
    by_untouched = found.rough[found.rows - before.start]
    rank = np.minimum(*(np.argsort(np.argsort(-scores)) for scores in (by_untouched, by_teacher)))
    return sorted(zip(rank.tolist(), found.rows.tolist(), strict=True))

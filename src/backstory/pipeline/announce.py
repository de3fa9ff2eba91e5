"""Finds what events announce and which later events settle it; only for what changed, some days at a time.

Every pair of an announcement and a later event is weighed when the last of the two to change is looked at, so any
order of arrival gives the same. A new day is held against the announcements open on it, found by an index.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from backstory.model import Announcement
from backstory.pipeline.hands import worked
from backstory.pipeline.pieces import heard_back, hearing
from backstory.pipeline.report import Progress, Report, silent
from backstory.relate.announcements.expect import UNKNOWN, Expected, Nearness, expected
from backstory.relate.announcements.find import find_announcements
from backstory.relate.announcements.settle import Weighed, best, by_name, settling
from backstory.relate.records import Subject
from backstory.store import Archive, announcements, relations, vectors
from backstory.store.announcements import Kept, Scored

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_TOGETHER = 124  # days in one transaction
_MOST_HELD = 8192  # announcements, and vectors, held in memory while days go by


class Vectors(NamedTuple):
    """What is kept of an event's text, in whole numbers: so that every machine comes to the same sum."""

    story: NDArray[np.int32]
    meaning: NDArray[np.int32]


def announce(archive: Archive, report: Report, *, progress: Progress = silent) -> None:
    """Brings announcements and outcomes up to the events as relating sees them."""
    days, gone = announcements.unheard(archive)
    if gone:
        with archive.transaction():
            _retell(archive, announcements.forget(archive, gone))
    due = sorted(days)
    held = Announcing(archive)
    for start in range(0, len(due), _TOGETHER):
        portion = due[start : start + _TOGETHER]
        later = frozenset(due[start + _TOGETHER :])
        with archive.transaction():
            _announce_days(held, {day: days[day] for day in portion}, later)
        progress("looking for announcements", report)


class Announcing:
    """The announcements of an archive as what would settle them; keeps those used last."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self._known: dict[tuple[str, int], Expected] = {}
        self._vectors: dict[str, Vectors | None] = {}

    def near(self, event: str, other: str) -> Nearness:
        """How near two events are as vectors, as far as these are kept."""
        one, two = self._vector(event), self._vector(other)
        return Nearness(_cosine(one.meaning, two.meaning), _cosine(one.story, two.story)) if one and two else UNKNOWN

    def _vector(self, event: str) -> Vectors | None:
        if event not in self._vectors:
            for key in list(self._vectors)[: _MOST_HELD // 2] if len(self._vectors) >= _MOST_HELD else ():
                del self._vectors[key]
            kept = vectors.of_event(self.archive, event)
            self._vectors[event] = Vectors(_whole(kept[0]), _whole(kept[1])) if kept else None
        return self._vectors[event]

    def forget(self, events: Iterable[str]) -> None:
        gone = frozenset(events)
        self._known = {key: one for key, one in self._known.items() if key[0] not in gone}

    def add(self, one: Expected) -> None:
        if len(self._known) >= _MOST_HELD:
            for key in list(self._known)[: _MOST_HELD // 2]:
                del self._known[key]
        self._known[one.event, one.number] = one

    def open_on(self, day: str) -> list[Expected]:
        """What would settle the announcements open on a day."""
        found = []
        for said, since in announcements.open_on(self.archive, day):
            key = said.event, said.number
            if key not in self._known:
                self._load(said, since)
            found.append(self._known[key])
        return found

    def _load(self, said: Announcement, day: str) -> None:
        subject = next(one for one in relations.subjects(self.archive, day) if one.id == said.event)
        self.add(expected(said, subject))


def _announce_days(held: Announcing, days: Mapping[str, Sequence[str]], later: frozenset[str]) -> None:
    """Looks at the changed events of some days; days in `later` will be looked at themselves."""
    archive = held.archive
    changed = {event for events in days.values() for event in events}
    touched = announcements.forget(archive, changed)
    held.forget(changed)
    subjects = {day: relations.subjects(archive, day) for day in days}
    said = _said([one for ones in subjects.values() for one in ones if one.id in changed])
    fresh: list[Expected] = []
    for day, ones in subjects.items():
        fresh += _keep(held, day, [(one, said[one.id]) for one in ones if one.id in said])
    for day, ones in subjects.items():
        open_ones = by_name(held.open_on(day))
        touched |= _weigh(held, open_ones, [one for one in ones if one.id in changed])
    for day, index in _windows(archive, fresh, later):
        others = subjects[day] if day in subjects else relations.subjects(archive, day)
        touched |= _weigh(held, index, [one for one in others if one.id not in changed])
    announcements.hear(archive, changed)
    _retell(archive, touched)


def _said(subjects: Sequence[Subject]) -> dict[str, list[Announcement]]:
    """What events announce, those that announce something."""
    said: dict[str, list[Announcement]] = defaultdict(list)
    with worked(hearing(subjects), len(subjects)) as found:
        for one in chain.from_iterable(map(heard_back, found)):
            said[one.event].append(one)
    return said


def _keep(held: Announcing, day: str, announcing: Iterable[tuple[Subject, Iterable[Announcement]]]) -> list[Expected]:
    """Keeps what events of a day announce; returns what would settle it."""
    fresh = []
    kept = []
    for subject, announced in announcing:
        for said in announced:
            one = expected(said, subject)
            held.add(one)
            fresh.append(one)
            kept.append(Kept(said, one.closes))
    announcements.keep_announcements(held.archive, day, kept)
    return fresh


def _windows(
    archive: Archive, fresh: Sequence[Expected], later: frozenset[str]
) -> Iterator[tuple[str, Mapping[str, Sequence[Expected]]]]:
    """The days on which new announcements may have been settled already, with those open on each."""
    if not fresh:
        return
    first = min(one.day for one in fresh)
    last = max(one.closes for one in fresh)
    for day in announcements.days_between(archive, first.isoformat(), last.isoformat()):
        on = date.fromisoformat(day)
        open_ones = [one for one in fresh if one.day < on <= one.closes]
        if open_ones and day not in later:
            yield day, by_name(open_ones)


def _weigh(
    held: Announcing, index: Mapping[str, Sequence[Expected]], subjects: Iterable[Subject]
) -> set[tuple[str, int]]:
    """Keeps what events settle of the announcements given; returns these."""
    found = [weighed for subject in subjects for weighed in settling(index, subject, held.near)] if index else []
    announcements.keep_outcomes(held.archive, [Scored(one.outcome, one.score) for one in found])
    return {(one.outcome.announced, one.outcome.number) for one in found}


def _whole(row: bytes) -> NDArray[np.int32]:
    import numpy as np

    return np.frombuffer(row, np.int8).astype(np.int32)


def _cosine(one: NDArray[np.int32], other: NDArray[np.int32]) -> float:
    """The cosine of two vectors kept as 127 times a unit vector."""
    return int(one @ other) / 127**2


def _retell(archive: Archive, touched: Iterable[tuple[str, int]]) -> None:
    """Says anew which outcome of each announcement is shown."""
    for event, number in sorted(touched):
        found = announcements.outcomes(archive, event, number)
        shown = best(Weighed(one.outcome, one.score) for one in found)
        before = announcements.told(archive, event, number)
        announcements.tell(archive, (event, number), shown.outcome.event if shown else None, before=before)


def announced_differences(archive: Archive) -> list[str]:
    """Announcements that would come out otherwise if they were looked for again."""
    found = []
    for day in announcements.days_between(archive, "", "9999"):
        now = [
            one
            for subject in relations.subjects(archive, day)
            for one in find_announcements(subject.id, subject.day, subject.text)
        ]
        if announcements.of_day(archive, day) != sorted(now, key=lambda one: (one.event, one.number)):
            found.append(f"what the events of {day} announce would be found otherwise; run 'backstory rebuild'")
    return found

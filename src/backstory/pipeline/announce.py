"""Finds what events announce and which later events settle it; only for what changed, some days at a time.

Every pair of an announcement and a later event is weighed when the last of the two to change is looked at, so any
order of arrival gives the same; and since an event is weighed beside all others of its day, a day on which anything
changed is looked at as a whole. A new day is held against the announcements open on it, found by an index.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from backstory.model import Announcement
from backstory.pipeline.hands import worked
from backstory.pipeline.pieces import heard_back, hearing
from backstory.pipeline.report import Progress, Report, silent
from backstory.relate.announcements.expect import Expected, Looks, expected
from backstory.relate.announcements.find import find_announcements
from backstory.relate.announcements.settle import Weighed, best, by_name, settling
from backstory.relate.announcements.standing import UNKNOWN, Nearness, standings
from backstory.relate.records import Subject
from backstory.store import Archive, announcements, relations, vectors
from backstory.store.announcements import Kept, Scored

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_TOGETHER = 124  # days in one transaction
# Announcements, vectors of events, and days, held in memory while days go by.
_MOST_HELD, _MOST_DAYS = 8192, 512


class OfDay(NamedTuple):
    """What is kept of the texts of a day's events, in whole numbers: so that every machine comes to the same sum."""

    rows: dict[str, int]
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
    if due or gone:
        with archive.transaction():
            announcements.all_heard(archive)


class Announcing:
    """The announcements of an archive as what would settle them; keeps those used last."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self._known: dict[tuple[str, int], Expected] = {}
        self._days: dict[date, OfDay] = {}
        self._vectors: dict[str, tuple[NDArray[np.int32], NDArray[np.int32]] | None] = {}
        self._near: dict[tuple[str, date], list[Nearness]] = {}

    def near(self, event: str, other: Looks) -> Nearness:
        """How near an event is to the text of another, beside all of its day; as far as vectors are kept."""
        day = self._day(other.day)
        if other.id not in day.rows or (own := self._vector(event)) is None:
            return UNKNOWN
        key = event, other.day
        if key not in self._near:
            _make_room(self._near)
            story, meaning = own
            self._near[key] = standings(_cosines(day.meaning, meaning), _cosines(day.story, story))
        return self._near[key][day.rows[other.id]]

    def _vector(self, event: str) -> tuple[NDArray[np.int32], NDArray[np.int32]] | None:
        if event not in self._vectors:
            _make_room(self._vectors)
            kept = vectors.of_event(self.archive, event)
            self._vectors[event] = (_whole([kept[0]])[0], _whole([kept[1]])[0]) if kept else None
        return self._vectors[event]

    def _day(self, day: date) -> OfDay:
        if day not in self._days:
            _make_room(self._days, _MOST_DAYS)
            kept = vectors.of_day(self.archive, day.isoformat())
            order = sorted(kept)
            rows = {event: row for row, event in enumerate(order)}
            story, meaning = ([getattr(kept[event], which) for event in order] for which in ("story", "meaning"))
            self._days[day] = OfDay(rows, _whole(story), _whole(meaning))
        return self._days[day]

    def forget(self, events: Iterable[str]) -> None:
        gone = frozenset(events)
        self._known = {key: one for key, one in self._known.items() if key[0] not in gone}

    def add(self, one: Expected) -> None:
        _make_room(self._known)
        self._known[one.event, one.number] = one

    def open_on(self, day: str) -> list[Expected]:
        """What would settle the announcements open on a day."""
        found = []
        for said in announcements.open_on(self.archive, day):
            key = said.event, said.number
            if key not in self._known:
                self.add(expected(said, relations.subject(self.archive, said.event)))
            found.append(self._known[key])
        return found


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
    announcements.hear(archive, days)
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


def _make_room(held: dict[Any, Any], most: int = _MOST_HELD) -> None:
    """Lets go of the half held longest, where there are too many."""
    for key in list(held)[: most // 2] if len(held) >= most else ():
        del held[key]


def _whole(rows: Sequence[bytes]) -> NDArray[np.int32]:
    import numpy as np

    return np.frombuffer(b"".join(rows), np.int8).reshape(len(rows), -1 if rows else 1).astype(np.int32)


def _cosines(rows: NDArray[np.int32], own: NDArray[np.int32]) -> NDArray[np.float32]:
    """The cosines of vectors kept as 127 times a unit vector."""
    import numpy as np

    found: NDArray[np.float32] = (rows @ own / 127**2).astype(np.float32)
    return found


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

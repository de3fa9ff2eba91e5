"""Finds what events announce and which later events settle it; only for what changed, some days at a time.

Every pair of an announcement and a later event is weighed when the last of the two to change is looked at, so any
order of arrival gives the same; and since an event is weighed beside all others of its day, a day on which anything
changed is looked at as a whole. A new day is held against the announcements open on it, found by an index; days are
weighed on all cores.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from backstory.model import Announcement
from backstory.pipeline.hands import worked
from backstory.pipeline.pieces import heard_back, hearing, settled_back, settling
from backstory.pipeline.report import Progress, Report, silent
from backstory.relate.announcements.expect import Expected, expected
from backstory.relate.announcements.find import find_announcements
from backstory.relate.announcements.settle import Weighed, best
from backstory.relate.announcements.standing import Beside
from backstory.relate.records import Subject
from backstory.store import Archive, announcements, relations, vectors
from backstory.store.announcements import Kept, Scored

if TYPE_CHECKING:
    from backstory.relate.announcements.standing import Vectors

_TOGETHER = 248  # days in one transaction: each forks twice
_MOST_HELD = 8192  # announcements, and vectors of events, held in memory while days go by


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


@dataclass(frozen=True, slots=True)
class Meeting:
    """Announcements, and the events of a day on which they are open."""

    day: str
    announced: Sequence[Expected]
    subjects: Sequence[Subject]


class Announcing:
    """The announcements of an archive as what would settle them; keeps those used last."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self._known: dict[tuple[str, int], Expected] = {}
        self._vectors: dict[str, Vectors | None] = {}

    def beside(self, meeting: Meeting) -> Beside:
        """How near the texts of some announcements are to the events of a day, as far as vectors are kept."""
        kept = vectors.of_day(self.archive, meeting.day)
        told = {event: (row.meaning, row.story) for event, row in sorted(kept.items())}
        said = {one.event: self._vector(one.event) for one in meeting.announced}
        return Beside(told, {event: known for event, known in said.items() if known})

    def _vector(self, event: str) -> Vectors | None:
        if event not in self._vectors:
            _make_room(self._vectors)
            kept = vectors.of_event(self.archive, event)
            self._vectors[event] = (kept[1], kept[0]) if kept else None
        return self._vectors[event]

    def forget(self, events: Iterable[str]) -> None:
        gone = frozenset(events)
        self._known = {key: one for key, one in self._known.items() if key[0] not in gone}

    def add(self, one: Expected) -> None:
        _make_room(self._known)
        self._known[one.event, one.number] = one

    def open_on(self, day: str) -> list[Expected]:
        """What would settle the announcements open on a day."""
        found = []
        for key in announcements.open_on(self.archive, day):
            if key not in self._known:
                said = announcements.announcement(self.archive, *key)
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
    unchanged = {day: [one for one in ones if one.id not in changed] for day, ones in subjects.items()}
    meetings = chain(_on_their_days(held, subjects, changed), _in_hindsight(held, unchanged, fresh, later))
    while some := list(islice(meetings, _TOGETHER)):
        touched |= _weigh(held, some)
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


def _on_their_days(
    held: Announcing, days: Mapping[str, Sequence[Subject]], changed: Collection[str]
) -> Iterator[Meeting]:
    """Changed events of some days, with what is open then."""
    for day, subjects in days.items():
        if announced := held.open_on(day):
            yield Meeting(day, announced, [one for one in subjects if one.id in changed])


def _in_hindsight(
    held: Announcing, days: Mapping[str, Sequence[Subject]], fresh: Sequence[Expected], later: Collection[str]
) -> Iterator[Meeting]:
    """New announcements, with the days on record on which they were open, but for days that are `later`."""
    for day, announced in _windows(held.archive, fresh, later):
        subjects = days[day] if day in days else relations.subjects(held.archive, day)
        yield Meeting(day, announced, subjects)


def _windows(
    archive: Archive, fresh: Sequence[Expected], later: Collection[str]
) -> Iterator[tuple[str, Sequence[Expected]]]:
    """The days on which new announcements may have been settled already, with those open on each."""
    if not fresh:
        return
    first = min(one.day for one in fresh)
    last = max(one.closes for one in fresh)
    for day in announcements.days_between(archive, first.isoformat(), last.isoformat()):
        on = date.fromisoformat(day)
        open_ones = [one for one in fresh if one.day < on <= one.closes]
        if open_ones and day not in later:
            yield day, open_ones


def _weigh(held: Announcing, meetings: Sequence[Meeting]) -> set[tuple[str, int]]:
    """Keeps what events settle of announcements; returns these."""
    pieces = [settling(one.announced, one.subjects, held.beside(one)) for one in meetings]
    with worked(pieces, sum(len(one.subjects) for one in meetings)) as came:
        found = [weighed for each in came for weighed in settled_back(each)]
    announcements.keep_outcomes(held.archive, [Scored(one.outcome, one.score) for one in found])
    return {(one.outcome.announced, one.outcome.number) for one in found}


def _make_room(held: dict[Any, Any]) -> None:
    """Lets go of the half held longest, where there are too many."""
    for key in list(held)[: _MOST_HELD // 2] if len(held) >= _MOST_HELD else ():
        del held[key]


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

"""What the pipeline hands to the store: events, the tracks they are told by, and which bullet is which event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from backstory.model import Event, Oddity
from backstory.resolve import Move, Track


@dataclass(frozen=True, slots=True)
class EventRecord:
    """An event and where it stands; `position` counts from 1 down its day, 0 when it is not on the page now.

    `page` is the page it stands on, or last stood on. `event.slug` is the stem of its slug; `former` lists the
    (day, stem) pairs it had before.
    """

    event: Event
    page: int
    day: date
    position: int
    former: tuple[tuple[date, str], ...] = ()
    into: str | None = None


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """A track on its page, the event it tells, and which versions of that are its own."""

    track: Track
    page: int
    event: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """One revision's bullets in page order: (event id, version number, reason)."""

    revid: int
    items: tuple[tuple[str, int, str], ...]


@dataclass(frozen=True, slots=True)
class PageRecord:
    """What was concluded about one page."""

    page: int
    tracks: Sequence[TrackRecord]
    readings: Sequence[Reading]
    oddities: Sequence[Oddity]


@dataclass(frozen=True, slots=True)
class Conclusion:
    """Everything concluded about the pages in `settled`: all events with a track there, and the moves of these."""

    pages: Sequence[PageRecord]
    events: Sequence[EventRecord]
    moves: Sequence[Move]
    settled: frozenset[int]

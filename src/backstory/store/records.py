"""What the pipeline hands to the store about one page: its events, and which bullet of which revision they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from backstory.model import Event, Oddity


@dataclass(frozen=True, slots=True)
class EventRecord:
    """An event and where it stands; `position` counts from 1 down its day, 0 when it is not on the page now.

    `event.slug` is the stem of its slug; `former` lists the (day, stem) pairs it had before.
    """

    event: Event
    day: date
    position: int
    former: tuple[tuple[date, str], ...] = ()
    into: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """One revision's bullets in page order: (event id, version number, reason)."""

    revid: int
    items: tuple[tuple[str, int, str], ...]


@dataclass(frozen=True, slots=True)
class PageRecord:
    """Everything concluded about one page."""

    page: int
    events: Sequence[EventRecord]
    readings: Sequence[Reading]
    oddities: Sequence[Oddity]

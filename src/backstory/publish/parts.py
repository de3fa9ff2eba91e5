"""How a long list of events is divided over pages: by year, and a year with too many by month. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from backstory.views import EventView

# One page lists at most so many events; a longer list is divided.
MOST_EVENTS = 300
# What the page of a divided list shows: its latest.
LATEST = 60


@dataclass(frozen=True, slots=True)
class Part:
    """One page of a list of events, oldest first.

    `name` is "" for the whole, "2022" or "2022-03" for a part; `events` is all that belongs to it, `listed` what the
    page lists, `divided` the parts below it with how many events each has.
    """

    name: str
    events: tuple[EventView, ...]
    listed: tuple[EventView, ...]
    divided: tuple[tuple[str, int], ...]


def parts(events: tuple[EventView, ...], name: str = "") -> Iterator[Part]:
    """The pages of a list: the whole first, then its parts in order of time."""
    if len(events) <= MOST_EVENTS or len(name) > len("2022"):
        yield Part(name, events, events, ())
        return
    length = len("2022-03") if name else len("2022")
    below = [(key, tuple(held)) for key, held in groupby(events, key=lambda view: view.day.isoformat()[:length])]
    yield Part(name, events, events[-LATEST:], tuple((key, len(held)) for key, held in below))
    for key, held in below:
        yield from parts(held, key)

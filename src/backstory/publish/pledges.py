"""Announcements and outcomes as an event's page marks them: a ring for what it announces, a dot for what happened.

Views in, rows and records out. No clock: an announcement without an outcome says so, whether its day is over or not.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from backstory.headline import shortened
from backstory.publish import urls
from backstory.publish.describe import said
from backstory.publish.press import Press
from backstory.publish.prose import Html
from backstory.publish.words import days_named, long_date, short_date, span
from backstory.views import AnnouncementView, EventPage, OutcomeView

RING, DOT = "○", "●"
_TURNS = {"came about": "Came about", "otherwise": "Came otherwise"}
_MOST = 220


class Pledge(msgspec.Struct, frozen=True, gc=False):
    """One row: when, the mark and its word, words with a link where they stand elsewhere, and the facts about it."""

    iso: str
    day: str
    mark: str
    label: str
    text: str
    link: Html
    small: str


def pledges(press: Press, page: EventPage) -> list[Pledge]:
    """The rows of an event's page: what it settles, then what it announces, each with what became of it."""
    return [*_settled(press, page), *_announced(press, page)]


def _settled(press: Press, page: EventPage) -> Iterator[Pledge]:
    for view in page.settles:
        outcome = view.outcome
        if outcome is None:
            continue
        label = f"{_TURNS[outcome.turn.value]}: announced {long_date(view.event.day)}, {_before(view, outcome)}"
        yield Pledge(
            view.event.day.isoformat(),
            short_date(view.event.day),
            DOT,
            label,
            shortened(view.announcement.text, _MOST),
            press.link(urls.event(view.event.day, view.event.slug)),
            _why(outcome),
        )


def _announced(press: Press, page: EventPage) -> Iterator[Pledge]:
    day = page.event.current.item.day
    for view in page.announced:
        one, outcome = view.announcement, view.outcome
        small = "" if outcome else "No outcome on record."
        label = f"Announced for {days_named(one.earliest, one.latest)}"
        yield Pledge(day.isoformat(), short_date(day), RING, label, shortened(one.text, _MOST), Html(), small)
        if outcome:
            label = f"{_TURNS[outcome.turn.value]} {span(day, outcome.event.day)} later"
            yield Pledge(
                outcome.event.day.isoformat(),
                short_date(outcome.event.day),
                DOT,
                label,
                shortened(said(outcome.event.item), _MOST),
                press.link(urls.event(outcome.event.day, outcome.event.slug)),
                _why(outcome),
            )


def _before(view: AnnouncementView, outcome: OutcomeView) -> str:
    return f"{span(view.event.day, outcome.event.day)} before"


def _why(outcome: OutcomeView) -> str:
    return f"{outcome.certainty.value.capitalize()}: {', '.join(outcome.reasons)}"

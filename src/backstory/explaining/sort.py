"""Judged events into their parts in the explanation: reported, anticipated, before, after, touched.

An event of the article's own days is reported; one on a day that a statement about the future names is anticipated;
the rest led to it, came of it, or is only touched.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from backstory.enrich.statements import Statement
from backstory.explaining.judge import AFTER, BEFORE, Judged
from backstory.explaining.query import Days, Query
from backstory.model import Certainty

MOST_REPORTED = 5
MOST_TOUCHED = 6
# What comes on the day after the last one announced still is what was announced: days end elsewhere earlier.
_LATE = timedelta(1)


@dataclass(frozen=True, slots=True)
class Sorted:
    """The judged events by their part, best first; `days` are those of the article, if need be those of its event."""

    reports: tuple[Judged, ...] = ()
    anticipates: tuple[Judged, ...] = ()
    before: tuple[Judged, ...] = ()
    after: tuple[Judged, ...] = ()
    also: tuple[Judged, ...] = ()
    days: Days | None = None

    @property
    def core(self) -> tuple[Judged, ...]:
        """What the article is about: what it reports, else what it anticipates."""
        return self.reports + self.anticipates


def sorted_out(query: Query, events: Sequence[Judged], statements: Iterable[Statement]) -> Sorted:
    """Every event that is at least possible, in its part."""
    events = [one for one in events if one.certainty]
    days = query.days or _days_of_best(events)
    ahead = [one for one in statements if one.first and one.last]
    parts: dict[str, list[Judged]] = {"reports": [], "anticipates": [], "before": [], "after": [], "also": []}
    for place, one in enumerate(events):
        # Of an article without any day the best event is what it may report.
        parts["reports" if days is None and not place else _part(one, days, ahead)].append(one)
    reports, touched = _reported(parts["reports"])
    return Sorted(
        tuple(reports),
        tuple(parts["anticipates"][:MOST_REPORTED]),
        tuple(parts["before"]),
        tuple(parts["after"]),
        tuple((touched + parts["also"])[:MOST_TOUCHED]),
        days,
    )


def _part(one: Judged, days: Days | None, ahead: Sequence[Statement]) -> str:
    day = one.candidate.subject.day
    if days is None:
        return "also"
    if any(is_on(day, statement) and day > days.first for statement in ahead):
        return "anticipates"
    apart = days.apart(day)
    if -BEFORE <= apart <= AFTER:
        return "reports"
    return "before" if apart < 0 else "after"


def is_on(day: date, statement: Statement) -> bool:
    """Whether a day is one the statement names, or the one after."""
    return bool(statement.first and statement.last and statement.first <= day <= statement.last + _LATE)


def _reported(events: Sequence[Judged]) -> tuple[list[Judged], list[Judged]]:
    """What stands out as reported, and what is only touched.

    Beside a sure report a merely possible one of the same days is a neighbour of it.
    """
    if not events or events[0].certainty is Certainty.POSSIBLE:
        return list(events[:1]), list(events[1:])
    sure = [one for one in events if one.certainty is not Certainty.POSSIBLE][:MOST_REPORTED]
    return sure, [one for one in events if one not in sure]


def _days_of_best(events: Sequence[Judged]) -> Days | None:
    """The day of the best event, where the article has none of its own and the event is likely."""
    if not events or events[0].certainty is Certainty.POSSIBLE:
        return None
    day = events[0].candidate.subject.day
    return Days(day, day)

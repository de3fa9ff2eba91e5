"""Days and times as people write them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from backstory.errors import UsageError
from backstory.schedule import LONGEST, SHORTEST, is_due, pause_after
from backstory.times import moment, one_day, span, stamp

TODAY = date(2024, 3, 1)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2014-02-13", "2014-02-13", "2014-02-13"),
        ("2014-2-3", "2014-02-03", "2014-02-03"),
        ("2016-02", "2016-02-01", "2016-02-29"),
        ("2014", "2014-01-01", "2014-12-31"),
        ("today", "2024-03-01", "2024-03-01"),
        ("yesterday", "2024-02-29", "2024-02-29"),
        ("2014-02..2014-04", "2014-02-01", "2014-04-30"),
        ("2014-02-10..yesterday", "2014-02-10", "2024-02-29"),
    ],
)
def test_a_span_of_days(text: str, first: str, last: str) -> None:
    days = span(text, today=TODAY)
    assert (days.first.isoformat(), days.last.isoformat()) == (first, last)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("2014-02-30", "does not exist"),
        ("2014-13", "does not exist"),
        ("0000", "does not exist"),
        ("13 February 2014", "is no day"),
        ("", "is no day"),
        ("2014-03..2014-02", "runs backwards"),
    ],
)
def test_days_that_do_not_exist_are_named(text: str, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        span(text, today=TODAY)


def test_one_day_is_not_a_month() -> None:
    with pytest.raises(UsageError, match="more than one day"):
        one_day("2014-02", today=TODAY)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2014-02-14T12:00", "2014-02-14T12:00:00Z"),
        ("2014-02-14T12:00:00Z", "2014-02-14T12:00:00Z"),
        ("2014-02-14T12:00+02:00", "2014-02-14T10:00:00Z"),
        ("2014-02-14", "2014-02-14T00:00:00Z"),
    ],
)
def test_times_are_utc(text: str, meant: str) -> None:
    assert stamp(moment(text)) == meant
    assert moment(meant) == moment(text)


def test_a_time_that_is_none_is_named() -> None:
    with pytest.raises(UsageError, match="'noon' is no time"):
        moment("noon")


def test_pages_are_left_alone_longer_the_older_they_are() -> None:
    day = date(2024, 1, 1)
    visits = [datetime(2024, 1, 1, tzinfo=UTC) + timedelta(days=n) for n in (0, 2, 20, 200, 2000, 20000)]
    pauses = [pause_after(day, visit) for visit in visits]
    assert pauses == sorted(pauses)
    assert pauses[0] == SHORTEST
    assert pauses[-1] == LONGEST


def test_a_page_never_seen_is_due_and_one_just_seen_is_not() -> None:
    now = datetime(2024, 3, 1, tzinfo=UTC)
    assert is_due(date(2004, 3, 1), None, now=now)
    assert not is_due(date(2024, 2, 29), now, now=now)
    assert is_due(date(2024, 2, 29), now - timedelta(days=1), now=now)

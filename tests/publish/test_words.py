"""Dates, spans and counts, as a page says them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import format_datetime

import pytest

from backstory.publish import words


def test_dates_are_written_out() -> None:
    day = date(2014, 2, 13)
    assert words.long_date(day) == "13 February 2014"
    assert words.short_date(day) == "13 Feb 2014"
    assert words.weekday(day) == "Thursday"
    assert words.day_and_month(day) == "13 February"


def test_times_are_utc_whatever_their_zone() -> None:
    at = datetime(2024, 12, 8, 21, 12, tzinfo=timezone(timedelta(hours=2)))
    assert words.utc(at) == "8 December 2024, 19:12 UTC"
    assert words.stamp(at) == "2024-12-08T19:12:00Z"
    assert words.utc(datetime(2024, 12, 8, 0, 5, tzinfo=UTC)) == "8 December 2024, 00:05 UTC"


def test_the_dates_of_mail_are_those_of_the_library() -> None:
    for days in range(0, 800, 7):
        at = datetime(2012, 1, 3, 23, 5, 9, tzinfo=UTC) + timedelta(days=days, seconds=days * 977)
        assert words.mail_date(at) == format_datetime(at)
    there = datetime(2024, 12, 8, 1, 12, tzinfo=timezone(timedelta(hours=2)))
    assert words.mail_date(there) == "Sat, 07 Dec 2024 23:12:00 +0000"


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2021, 9, 18), date(2024, 12, 8), "3 years 2 months"),
        (date(2014, 1, 31), date(2014, 2, 28), "28 days"),
        (date(2014, 1, 28), date(2014, 2, 28), "1 month"),
        (date(2014, 2, 13), date(2015, 2, 13), "1 year"),
        (date(2014, 2, 13), date(2015, 2, 12), "11 months"),
        (date(2014, 2, 13), date(2014, 2, 14), "1 day"),
        (date(2014, 2, 13), date(2014, 2, 13), "the same day"),
    ],
)
def test_span(first: date, last: date, said: str) -> None:
    assert words.span(first, last) == said


@pytest.mark.parametrize(
    ("number", "said"), [(1, "One event"), (12, "Twelve events"), (28, "Twenty-eight events"), (40, "Forty events")]
)
def test_small_numbers_are_spelled_at_the_start_of_a_sentence(number: int, said: str) -> None:
    assert words.spelled(number, "event") == said


def test_large_numbers_are_not() -> None:
    assert words.spelled(1204, "event") == "1,204 events"
    assert words.spelled(0, "category", "categories") == "No categories"
    assert words.count(1, "story", "stories") == "1 story"
    assert words.count(0, "event") == "no events"


def test_periods_of_long_stories() -> None:
    assert words.period("2022") == "2022"
    assert words.period("2022-03") == "March 2022"
    assert words.years(date(2011, 1, 1), date(2015, 1, 1)) == "2011 to 2015"

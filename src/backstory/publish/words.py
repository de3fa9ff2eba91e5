"""Dates, times, spans and counts in the words a page says them with.

Dates are written out and never relative, so that a page stays true; times are UTC. Pure.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

_UNITS = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def month_name(of: date) -> str:
    return MONTHS[of.month - 1]


def weekday(of: date) -> str:
    return WEEKDAYS[of.weekday()]


@lru_cache(maxsize=4096)
def long_date(of: date) -> str:
    """13 February 2014"""
    return f"{of.day} {MONTHS[of.month - 1]} {of.year}"


@lru_cache(maxsize=4096)
def short_date(of: date) -> str:
    """13 Feb 2014"""
    return f"{of.day} {MONTHS[of.month - 1][:3]} {of.year}"


def day_and_month(of: date) -> str:
    """13 February"""
    return f"{of.day} {MONTHS[of.month - 1]}"


@lru_cache(maxsize=4096)
def utc(at: datetime) -> str:
    """13 February 2014, 09:05 UTC"""
    at = at.astimezone(UTC)
    return f"{long_date(at.date())}, {at.hour:02d}:{at.minute:02d} UTC"


@lru_cache(maxsize=4096)
def stamp(at: datetime) -> str:
    """2014-02-13T09:05:00Z, as machines want it."""
    return f"{at.astimezone(UTC).isoformat()[:19]}Z"


def mail_date(at: datetime) -> str:
    """Thu, 13 Feb 2014 09:05:00 +0000, as mail and RSS want it."""
    at = at.astimezone(UTC)
    return f"{WEEKDAYS[at.weekday()][:3]}, {at.day:02d} {MONTHS[at.month - 1][:3]} {at.year:04d} {at:%H:%M:%S} +0000"


def count(number: int, noun: str, plural: str = "") -> str:
    """1 event; 1,204 events; no events"""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}" if number else f"no {plural or noun + 's'}"


def spelled(number: int, noun: str, plural: str = "") -> str:
    """Count at the start of a sentence: Twenty-eight events; 128 events."""
    if number > 99:
        return count(number, noun, plural)
    word = _UNITS[number] if number < 20 else _TENS[number // 10] + (f"-{_UNITS[number % 10]}" if number % 10 else "")
    return f"{word.capitalize()} {noun if number == 1 else plural or noun + 's'}"


def span(first: date, last: date) -> str:
    """How long from one day to another, in its two largest units: 3 years 2 months; 12 days; the same day."""
    months = (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day)
    if months < 1:
        days = (last - first).days
        return count(days, "day") if days else "the same day"
    years, months = divmod(months, 12)
    parts = [count(years, "year")] if years else []
    if months:
        parts.append(count(months, "month"))
    return " ".join(parts)


def days_named(first: date, last: date) -> str:
    """A day or a stretch of them: 5 July 2015; April 2014; 2014; 5 July 2015 to 9 July 2015.

    >>> days_named(date(2014, 4, 1), date(2014, 4, 30))
    'April 2014'
    """
    if first == last:
        return long_date(first)
    if first.day == 1 and first.year == last.year and (last + timedelta(1)).month != last.month:
        if (first.month, last.month) == (1, 12):
            return str(first.year)
        if first.month == last.month:
            return f"{month_name(first)} {first.year}"
    return f"{long_date(first)} to {long_date(last)}"


def years(first: date, last: date) -> str:
    """2011 to 2015; 2014"""
    return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"


def period(name: str) -> str:
    """The words for "2022" and "2022-03": 2022; March 2022."""
    year, _, month = name.partition("-")
    return f"{MONTHS[int(month) - 1]} {year}" if month else year

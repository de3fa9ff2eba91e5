"""Times and days as the archive, the command line and the site write them.

Times are aware datetimes in UTC, written `2014-02-13T09:05:00Z`; days are dates, written `2014-02-13`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from backstory.errors import UsageError


def stamp(moment: datetime) -> str:
    """A time as text, to the second (or finer, if it has a finer part)."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def moment(text: str) -> datetime:
    """The time a text names; a time without zone is UTC, a day alone is its first moment.

    Raises UsageError for anything that is no ISO 8601 time.
    """
    try:
        parsed = datetime.fromisoformat(text.strip())
    except ValueError:
        raise UsageError(f"'{text}' is no time; write it as 2014-02-14T12:00 or 2014-02-14, in UTC") from None
    return parsed.replace(tzinfo=UTC) if parsed.tzinfo is None else parsed.astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Span:
    """The days from `first` to `last`, both included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def __iter__(self) -> Iterator[date]:
        return (self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1))


_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_MONTH = re.compile(r"(\d{4})-(\d{1,2})")
_YEAR = re.compile(r"\d{4}")


def span(text: str, *, today: date) -> Span:
    """The days a text names: a day, month, year, `today`, `yesterday`, or two of them joined by `..`.

    Raises UsageError, naming what is wrong, for a day that does not exist or a range that runs backwards.
    """
    first, dots, last = text.strip().partition("..")
    if not dots:
        return _single(first, today)
    joined = Span(_single(first, today).first, _single(last, today).last)
    if joined.last < joined.first:
        raise UsageError(f"'{text}' runs backwards; write the earlier day first")
    return joined


def _single(text: str, today: date) -> Span:
    text = text.strip()
    if text in ("today", "yesterday"):
        day = today - timedelta(days=text == "yesterday")
        return Span(day, day)
    try:
        if match := _DAY.fullmatch(text):
            day = date(int(match[1]), int(match[2]), int(match[3]))
            return Span(day, day)
        if match := _MONTH.fullmatch(text):
            year, month = int(match[1]), int(match[2])
            return Span(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
        if _YEAR.fullmatch(text):
            return Span(date(int(text), 1, 1), date(int(text), 12, 31))
    except ValueError:
        raise UsageError(f"'{text}' does not exist in the calendar") from None
    raise UsageError(
        f"'{text}' is no day, month or year; write 2014-02-13, 2014-02, 2014, yesterday or 2014-02-01..2014-02-13"
    )


def one_day(text: str, *, today: date) -> date:
    """The single day a text names; raises UsageError for a month, a year or a range."""
    days = span(text, today=today)
    if days.first != days.last:
        raise UsageError(f"'{text}' is more than one day; write one as 2014-02-13")
    return days.first


_DURATION = re.compile(r"(\d+)\s*([mhd])")
_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}


def duration(text: str) -> timedelta:
    """How long `30m`, `2h` or `1d` is; raises UsageError for anything else, or nothing at all."""
    match = _DURATION.fullmatch(text.strip())
    if not match or not int(match[1]):
        raise UsageError(f"'{text}' is no length of time; write 30m, 2h or 1d")
    return int(match[1]) * _UNITS[match[2]]

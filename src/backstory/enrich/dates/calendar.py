"""Calendar arithmetic on ISO values of the TIMEX kind: "2013-11-13", "2013-11", "2013-W46", "2013-Q4", "2013-SU".

A value names a stretch of days, of which `days_of` gives the first and the last ("197" is the 1970s). Values with
unknown parts (X) and lengths name none.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

_VALUE = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T.*)?)?|-W(?P<week>\d\d)(?P<end>-WE)?"
    r"|-Q(?P<quarter>[1-4])|-H(?P<half>[12])|-(?P<season>SP|SU|FA|WI))?"
)
# First month and length in months; the northern winter begins in the December of its year.
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def days_of(value: str) -> tuple[date, date] | None:
    """First and last day of a value, None where it names no stretch of days.

    >>> days_of("2013-W46-WE")
    (datetime.date(2013, 11, 16), datetime.date(2013, 11, 17))
    """
    if re.fullmatch(r"\d{2,3}", value):
        width = 10 ** (4 - len(value))
        return date(max(1, int(value) * width), 1, 1), date(int(value) * width + width - 1, 12, 31)
    found = _VALUE.fullmatch(value)
    try:
        return _stretch(found) if found else None
    except ValueError:
        return None


def _stretch(found: re.Match[str]) -> tuple[date, date]:
    year = int(found["year"])
    if found["day"]:
        day = date(year, int(found["month"]), int(found["day"]))
        return day, day
    if found["week"]:
        monday = date.fromisocalendar(year, int(found["week"]), 1)
        return monday + timedelta(5 if found["end"] else 0), monday + timedelta(6)
    for unit, first, length in (("month", 1, 1), ("quarter", 3, 3), ("half", 6, 6)):
        if found[unit]:
            return months(year, first * (int(found[unit]) - 1) + 1, length)
    return months(year, _SEASONS[found["season"]], 3) if found["season"] else months(year, 1, 12)


def months(year: int, month: int, count: int) -> tuple[date, date]:
    """First day of a month, last day of the stretch of `count` months that begins with it."""
    last = 12 * year + month - 1 + count - 1
    last_year, last_month = last // 12, last % 12 + 1
    return date(year, month, 1), date(last_year, last_month, calendar.monthrange(last_year, last_month)[1])


def narrowed(first: date, last: date, mod: str) -> tuple[date, date]:
    """The part of a stretch that "early", "mid" or "late" means: about a third, in whole years, months or tens of days.

    >>> narrowed(date(2013, 11, 1), date(2013, 11, 30), "END")
    (datetime.date(2013, 11, 21), datetime.date(2013, 11, 30))
    """
    if not mod or first == last:
        return first, last
    edge, mod = mod.endswith("!"), mod.rstrip("!")
    if edge and 31 < (last - first).days < 3000:  # "the end of the year" is its last month
        return (first, shifted(first, "M", 1) - timedelta(1)) if mod == "START" else (last.replace(day=1), last)
    length = (last - first).days + 1
    if length > 3000:
        years = last.year - first.year + 1
        starts = [date(first.year + years * part // 10, 1, 1) for part in (4, 7)]
    elif length > 31:
        span = 12 * (last.year - first.year) + last.month - first.month + 1
        starts = [shifted(first, "M", span * part // 3) for part in (1, 2)]
    else:
        starts = [first + timedelta(max(1, length // 3) * part) for part in (1, 2)]
    edges = {
        "START": (first, starts[0] - timedelta(1)),
        "MID": (starts[0], starts[1] - timedelta(1)),
        "END": (starts[1], last),
    }
    return edges[mod]


def shifted(day: date, unit: str, count: int) -> date:
    """The day that many units later; the last of the month where the month is too short."""
    if unit in ("D", "W"):
        return day + timedelta(count * (7 if unit == "W" else 1))
    total = 12 * day.year + day.month - 1 + count * {"M": 1, "Q": 3, "H": 6, "Y": 12, "E": 120, "C": 1200}[unit]
    year, month = total // 12, total % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def value_of(day: date, unit: str) -> str:
    """The value of the unit that a day lies in: its week, month, quarter."""
    if unit in ("W", "WE"):
        year, week, _ = day.isocalendar()
        return f"{year}-W{week:02}" + ("-WE" if unit == "WE" else "")
    return {
        "D": day.isoformat(),
        "M": f"{day.year}-{day.month:02}",
        "Q": f"{day.year}-Q{(day.month + 2) // 3}",
        "H": f"{day.year}-H{(day.month + 5) // 6}",
        "Y": f"{day.year}",
        "E": f"{day.year // 10}",
        "C": f"{day.year // 100}",
    }[unit]


def season_of(day: date, season: str, side: int) -> str:
    """The season nearest to a day: the last that began (side -1), the next to end (1), that of the year (0)."""
    year = day.year
    if side < 0 and date(year, _SEASONS[season], 1) > day:
        year -= 1
    elif side > 0 and months(year, _SEASONS[season], 3)[1] < day:
        year += 1
    elif side == 0 and season == "WI" and day.month <= 2:
        year -= 1
    return f"{year}-{season}"


def feast(name: tuple[int, int] | str, year: int) -> date | None:
    """The day of a feast in a year, None for one that is not computed."""
    if isinstance(name, tuple):
        return date(year, *name)
    base, _, offset = name.replace("-", "+-").partition("+")
    if base == "easter":
        return _easter(year) + timedelta(int(offset or 0))
    if base not in _MOVING:
        return None
    month, weekday, count, after = _MOVING[base]
    return _nth(year, month, weekday, count) + timedelta(after + int(offset or 0))


# Month, weekday, which of the month (-1 the last), days after it.
_MOVING = {
    "thanksgiving": (11, 4, 4, 0), "labor": (9, 1, 1, 0), "memorial": (5, 1, -1, 0), "election": (11, 1, 1, 1),
    "mother": (5, 7, 2, 0), "father": (6, 7, 3, 0), "presidents": (2, 1, 3, 0), "king": (1, 1, 3, 0),
}  # fmt: skip


def _nth(year: int, month: int, weekday: int, count: int) -> date:
    """The count-th such weekday of a month, from the end when negative."""
    if count < 0:
        last = months(year, month, 1)[1]
        return last - timedelta((last.isoweekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta((weekday - first.isoweekday()) % 7 + 7 * (count - 1))


def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)

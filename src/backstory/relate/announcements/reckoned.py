"""Dates of a text with the days meant by a length of time that lies ahead: "within 60 days", "in the next two weeks".

Hours alone are left out: of "a curfew from 9 p.m. beginning on Friday" the Friday names the day. Lengths count only
where the words before say that they count from today; "for 60 days" and "a two-week strike" name no days. A month is
taken for thirty days, a year for 365; "the coming days" for seven days, "the coming weeks" for six weeks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from backstory.enrich.dates import DateMention
from backstory.enrich.dates.calendar import days_of, shifted, value_of

_UP_TO_FIFTEEN = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
_SPELLED = {word: number for number, word in enumerate(_UP_TO_FIFTEEN.split(), 1)}
_SPELLED |= {"twenty": 20, "thirty": 30, "forty": 40, "sixty": 60, "ninety": 90}
_UNITS = {"hour": 1 / 24, "day": 1, "week": 7, "month": 30, "year": 365}
_LENGTH = re.compile(rf"\b(\d{{1,3}}|an?|{'|'.join(_SPELLED)})[ -](hour|day|week|month|year)s?$", re.I)
# An hour of no day by name: what is on both sides of it says which.
_HOUR = re.compile(
    r"(?:at |noon|midnight|\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?\s?m\b|$|[A-Z]{2,4}\b|local|hours)|\d{1,2}[:.]\d\d\b)", re.I
)
_NAMED = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun|to)day|morrow|tonight|next|coming|week|beginning|starting|effective"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
    re.I,
)
_WITHIN = re.compile(r"\b(?:within|(?:in|over) the (?:next|coming)|no later than|held no longer than)\b", re.I)
# What the days are counted from; only that of which the sentence itself tells is of today.
_COUNTED = re.compile(r" (?:after|from|of)$")
_FROM_NOW = re.compile(
    r" (?:the |this |that |its |his |her |their )?"
    r"(?:announcement|ruling|decision|resignation|dissolution|declaration|rejection|verdict|order|publication|vote)\b"
)
# Not "the second member to resign in two days", "the strongest gains in a year".
_IN = re.compile(
    r"\b(?:will|shall|(?:intends?|intention|plans?|agrees?|agreed) to)\s(?!be the\b)[^.;]{3,100}"
    r"\sin (?:about |around )?$"
)
# "Delays the launch for 24 hours", "results are not due for another ten days": the day at the end of the length.
_PUT_OFF_FOR = re.compile(
    r"\b(?:(?:delay|postpon|adjourn)\w*|push(?:es|ed) back|puts? off)\b[^.;]{0,100}"
    r"\s(?:for|by)\s(?:at least |another )?$"
    r"|\b(?:due|expected|scheduled) for another $"
)
_MOST_YEARS = 3  # "within ten years" is an aim
# "Within hours", "in the coming days", "over the next few weeks": by hand, so many days.
_VAGUE = re.compile(
    r"(?P<ahead>(?:the )?(?:next|coming|upcoming) )?(?:(?:a |the )?(?:few|several|couple of) )?"
    r"(?P<unit>hour|day|week)s",
    re.I,
)
_VAGUELY = {"hour": 1, "day": 7, "week": 42}
_LEADS_AHEAD = re.compile(r"\b(?:in|over|within|during) $")


def reckoned(text: str, dates: Sequence[DateMention], day: date) -> list[DateMention]:
    """Dates, with the days meant by "within 60 days" and "in the next two weeks".

    >>> from backstory.enrich.dates import find_dates
    >>> text, day = "The vote will be held within two weeks.", date(2015, 6, 10)
    >>> [(one.first, one.last) for one in reckoned(text, find_dates(text, day), day)]
    [(datetime.date(2015, 6, 11), datetime.date(2015, 6, 24))]
    """
    whole = (_of_season(one, text, day) for one in dates)
    hours = (_at_midnight(one, text, day) for one in whole if one)
    return [_ahead(one, text, day) for one in hours if not (one.kind == "TIME" and _only_hours(one.text))]


_SEASON = re.compile(r"(\d{4})[-–/](\d\d)\b(?!-)")


def _of_season(one: DateMention, text: str, day: date) -> DateMention | None:
    """ "In the 2021–22 season" is July to June, the end of it January to June; "the 2021–22 Cup" is no time."""
    season = _SEASON.match(text, max(0, one.end - 4))
    if season is None:
        return one
    year = int(season[1])
    if (year + 1) % 100 != int(season[2]) or one.first is None:
        return None
    closes, end = re.match(r"(?:the )?end\b", one.text), season.end()
    first = date(year + 1, 1, 1) if closes else date(year, 7, 1)
    if not closes and (first <= day or re.match(r"\s[A-Z]", text[end : end + 2])):
        return None
    last = date(year + 1, 6, 30)
    first = max(first, day + timedelta(1)) if closes and last > day else first  # under way: what is left of it
    return replace(one, text=text[one.start : end], end=end, first=first, last=last)


_MIDNIGHT = re.compile(r"\b(?:at|from|beginning|starting|effective|as of)\s$")
_TO_AN_HOUR = re.compile(r"\s(?:to|and|until|till|[-–])\s(?:\d{1,2}\b(?!\s[A-Z])|noon|midday|dawn|morning|sunrise)")
_OF_A_DAY = (
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
)
_DAY_BEFORE = re.compile(rf"\b(?:{_OF_A_DAY})(?: \d{{1,2}})?,? (?:at|from|beginning|starting|effective) (?:at )?$")
_DAY_BEHIND = re.compile(rf"(?: local time)?,?\s(?:(?:on|of|between)\s)?(?:the\s)?(?:\d{{1,2}}\s)?(?:{_OF_A_DAY})\b")
_CLOSING_TIME = re.compile(r"\bclos(?:e|ed|ing|ure [^.]{3,60})\sat\s$")  # "orders all venues to close at midnight"


def _at_midnight(one: DateMention, text: str, day: date) -> DateMention:
    """ "Will close at midnight" is the midnight to come; that of "from midnight to 5 a.m." is no time of one day."""
    if one.text != "midnight" or not _MIDNIGHT.search(text[: one.start][-12:]) or _TO_AN_HOUR.match(text, one.end):
        return one
    if _DAY_BEFORE.search(text[max(0, one.start - 30) : one.start]) or _DAY_BEHIND.match(text, one.end):
        return one
    if _CLOSING_TIME.search(text[max(0, one.start - 80) : one.start]):
        return one
    tomorrow = day + timedelta(1)
    return replace(one, kind="DATE", value=tomorrow.isoformat(), first=tomorrow, last=tomorrow)


def _only_hours(text: str) -> bool:
    return bool(_HOUR.match(text)) and not _NAMED.search(text)


def _ahead(one: DateMention, text: str, day: date) -> DateMention:
    """A length with the days it leads to, where the words before it count from today."""
    before = text[max(0, one.start - 26) : one.start]
    if one.kind == "DURATION" and (days := _vaguely(one.text, before)):
        return replace(one, kind="DATE", first=day + timedelta(1), last=day + timedelta(days))
    if one.kind == "DURATION" and one.first == day and one.last and _WITHIN.search(text[: one.end][-40:]):
        return replace(one, kind="DATE", first=day + timedelta(1))
    length = _LENGTH.search(_COUNTED.sub("", one.text))
    if one.first or length is None or (length[2].lower() == "year" and _many(length) > _MOST_YEARS):
        return one
    lead = text[max(0, one.start - 120) : one.start]
    if _LENGTH.match(one.text) and _IN.search(lead):
        return _after(one, length, day)
    if _LENGTH.match(one.text) and _PUT_OFF_FOR.search(lead):
        then = day + timedelta(max(1, round(_many(length) * _UNITS[length[2].lower()])))
        return replace(one, kind="DATE", value=then.isoformat(), first=then, last=then)
    counted = _COUNTED.search(one.text) and not _FROM_NOW.match(text, one.end)
    return _within(one, length, day) if _WITHIN.search(before + one.text) and not counted else one


def _vaguely(length: str, before: str) -> int:
    """The days within which something is to be: seven for "in the coming days"; 0 where no time to come is meant."""
    vague = _VAGUE.fullmatch(length) if _LEADS_AHEAD.search(before) else None
    if vague is None or not (vague["ahead"] or before.endswith("within ")):
        return 0
    return _VAGUELY[vague["unit"].lower()]


def _many(length: re.Match[str]) -> int:
    said = length[1].lower()
    return int(said) if said.isdigit() else 1 if said in ("a", "an") else _SPELLED[said]


def _within(one: DateMention, length: re.Match[str], day: date) -> DateMention:
    last = day + timedelta(max(1, round(_many(length) * _UNITS[length[2].lower()])))
    return replace(one, kind="DATE", first=day + timedelta(1), last=last)


def _after(one: DateMention, length: re.Match[str], day: date) -> DateMention:
    """ "Will resign in two months" is the second month from now."""
    unit = length[2][0].upper()
    days = None if unit == "H" else days_of(value := value_of(shifted(day, unit, _many(length)), unit))
    return replace(one, kind="DATE", value=value, first=days[0], last=days[1]) if days else one

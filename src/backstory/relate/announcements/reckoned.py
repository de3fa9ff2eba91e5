"""Dates of a text with the days meant by a length of time that lies ahead: "within 60 days", "in the next two weeks".

Hours alone are left out: of "a curfew from 9 p.m. beginning on Friday" the Friday names the day. Lengths count only
where the words before say that they count from today; "for 60 days" and "a two-week strike" name no days. A month is
taken for thirty days, a year for 365.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from backstory.enrich.dates import DateMention

_SPELLED = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
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
_WITHIN = re.compile(r"\b(?:within|(?:in|over) the (?:next|coming))\b", re.I)
_MOST_YEARS = 3  # "within ten years" is an aim
_DAYS_AHEAD = 7  # "within days"


def reckoned(text: str, dates: Sequence[DateMention], day: date) -> list[DateMention]:
    """Dates, with the days meant by "within 60 days" and "in the next two weeks".

    >>> from backstory.enrich.dates import find_dates
    >>> text, day = "The vote will be held within two weeks.", date(2015, 6, 10)
    >>> [(one.first, one.last) for one in reckoned(text, find_dates(text, day), day)]
    [(datetime.date(2015, 6, 11), datetime.date(2015, 6, 24))]
    """
    return [_within(one, text, day) for one in dates if not (one.kind == "TIME" and _only_hours(one.text))]


def _only_hours(text: str) -> bool:
    return bool(_HOUR.match(text)) and not _NAMED.search(text)


def _within(one: DateMention, text: str, day: date) -> DateMention:
    if one.text == "days" and re.search(r"\bwithin $", text[: one.start]):
        return replace(one, kind="DATE", first=day + timedelta(1), last=day + timedelta(_DAYS_AHEAD))
    if one.kind == "DURATION" and one.first == day and one.last and _WITHIN.search(text[: one.end][-40:]):
        return replace(one, kind="DATE", first=day + timedelta(1))
    length = _LENGTH.search(one.text)
    if one.first or length is None or not _WITHIN.search(text[max(0, one.start - 24) : one.start] + one.text):
        return one
    said = length[1].lower()
    many = int(said) if said.isdigit() else 1 if said in ("a", "an") else _SPELLED.index(said)
    if length[2].lower() == "year" and many > _MOST_YEARS:
        return one
    last = day + timedelta(max(1, round(many * _UNITS[length[2].lower()])))
    return replace(one, kind="DATE", first=day + timedelta(1), last=last)

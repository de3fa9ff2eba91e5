"""The paragraphs of an undated article into the days it can have come out on, with the sentences that say so.

Only what the text itself says counts: a day or month with its year that is past, then days without a year that are past
or still to come. Where nothing has a year there is no range. This is evidence shown to a reader, never a date of
publication.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from backstory.article import Inferred

_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_DATES = re.compile(
    rf"\b(?:(?P<early>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?)?{_MONTH}(?: (?P<day>\d{{1,2}})(?:st|nd|rd"
    rf"|th)?\b(?![,.]?\d))?(?:,? (?P<year>(?:19|20)\d\d)\b)?"
)
_SENTENCE = re.compile(
    r"(?<=[.!?”\"])\s+(?=[A-Z“\"])(?<!\b[A-Z]\.\s)(?<!Jan\.\s)(?<!Feb\.\s)(?<!Nov\.\s)(?<!Dec\.\s)(?<!Oct\.\s)"
    r"(?<!Aug\.\s)"
)
_AHEAD = re.compile(
    r"\b(?:will|would|shall|to be held|scheduled|is expected|was expected|were expected|are expected|plans? to"
    r"|planned|is set to|due (?:to|on|in)|is to|are to|upcoming|next)\b"
)
_BEHIND = re.compile(r"\b(?:has|have|had|was|were|said|told|forced|\w{3,}ed)\b")
_REACH = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class _Mark:
    """A date in a sentence: its first and last day (in no year: year 1), and whether the sentence looks ahead."""

    month: int
    day: int
    year: int
    ahead: bool
    sentence: str

    def first(self, year: int) -> date:
        return date(year, self.month, min(self.day or 1, monthrange(year, self.month)[1]))


def inferred(paragraphs: Sequence[str]) -> Inferred | None:
    """The days an article of these paragraphs can have come out on; None where the text does not tell."""
    marks = [mark for paragraph in paragraphs[:60] for mark in _marks(paragraph)]
    past = [mark for mark in marks if mark.year and not mark.ahead]
    if not past:
        return None
    anchor = max(past, key=lambda mark: mark.first(mark.year))
    earliest, evidence = anchor.first(anchor.year), [anchor.sentence]
    latest = earliest + _REACH
    for mark in marks:
        if mark.year and mark.ahead and mark.first(mark.year) >= earliest:
            latest = min(latest, mark.first(mark.year))
            evidence.append(mark.sentence)
    for mark in (mark for mark in marks if not mark.year and mark.day):
        day = _next(mark, anchor.first(anchor.year))
        if mark.ahead and earliest <= day < latest:
            latest = day
            evidence.append(mark.sentence)
        elif not mark.ahead and earliest < day <= min(latest, anchor.first(anchor.year) + timedelta(days=120)):
            earliest = day
            evidence.append(mark.sentence)
    if latest - anchor.first(anchor.year) >= _REACH:
        return None
    return Inferred(earliest, latest, tuple(dict.fromkeys(evidence)))


def _marks(paragraph: str) -> Iterator[_Mark]:
    for sentence in _SENTENCE.split(paragraph):
        for found in _DATES.finditer(sentence):
            day = int(found["day"] or found["early"] or 0)
            if found["month"] == "May" and not day and not found["year"]:
                continue
            if (day or found["year"]) and day <= 31:
                month = _NAMES.index(found["month"][:3].lower()) + 1
                yield _Mark(month, day, int(found["year"] or 0), _looks_ahead(sentence, found), sentence.strip())


# How far before a date its verb can stand; without a bound a text of dates alone took the square of its length.
_CLAUSE = 400


def _looks_ahead(sentence: str, found: re.Match[str]) -> bool:
    """Whether the verb nearest before a date, else the nearest at all, speaks of what is to come."""
    low = max(0, found.start() - _CLAUSE)
    before = list(_AHEAD.finditer(sentence, low, found.start()))
    if not before:
        return bool(_AHEAD.search(sentence, found.end(), found.end() + 40)) and not _BEHIND.search(
            sentence, low, found.start()
        )
    return not _BEHIND.search(sentence, before[-1].end(), found.start())


def _next(mark: _Mark, anchor: date) -> date:
    """The first such day from an anchor on."""
    day = mark.first(anchor.year)
    return day if day >= anchor.replace(day=1) else mark.first(anchor.year + 1)

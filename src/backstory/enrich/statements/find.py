"""Sentences that say what will happen, as who, what, where and when.

Takes plain text and the day it was written. Shown are dated announcements and settled or meant acts that one can later
check; conditions, doubts, questions, opinions, figures of forecasters and plans of the past are left out on purpose.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from backstory.enrich.dates import DateMention, find_dates
from backstory.enrich.quotations.speakers import words_of
from backstory.enrich.sentences import sentences
from backstory.enrich.statements import parts
from backstory.enrich.statements.clause import Clause
from backstory.enrich.statements.pointing import cues
from backstory.enrich.statements.reasons import REASONS, told_of_the_past
from backstory.enrich.statements.when import When, soon, when_of
from backstory.enrich.statements.worth import worth_showing


@dataclass(frozen=True, slots=True)
class Statement:
    """text[start:end] is the sentence; it says that `who` does `what`, `where` and when, "" where it does not say.

    `first` and `last` are the days meant (None where not said or the year is unknown), `when_text` the words for them,
    `cue` the words that point ahead ("expected to").
    """

    text: str
    start: int
    end: int
    who: str
    what: str
    where: str
    first: date | None
    last: date | None
    when_text: str
    cue: str


_LONGEST = 1200  # a "sentence" past this is no prose


def find_statements(
    text: str, reference: date | None, *, dates: Sequence[DateMention] | None = None
) -> tuple[Statement, ...]:
    """The statements about the future in a text, in order; `dates` are its calendar expressions if already found.

    >>> one = find_statements("The minister will visit Cairo on Thursday.", date(2013, 11, 11))[0]
    >>> one.who, one.what, one.where, one.first
    ('The minister', 'visit Cairo on Thursday', 'Cairo', datetime.date(2013, 11, 14))
    """
    dates = find_dates(text, reference) if dates is None else dates
    starts = [one.start for one in dates]
    found: list[Statement] = []
    for sentence in sentences(text):
        if sentence.end - sentence.start > _LONGEST:
            continue
        words = [word for word in words_of(text, sentence.start, sentence.end) if word.text not in '"“”„«»']
        inside = dates[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        for cue in cues(words):
            clause = Clause(text, sentence.start, sentence.end, words, cue, reference)
            statement = _statement(clause, inside)
            if statement is not None:
                found.append(statement)
    return tuple(_distinct(found))


def _distinct(found: list[Statement]) -> Iterator[Statement]:
    """One statement for one act: "is expected to meet and talk" is said once."""
    seen: set[tuple[int, str]] = set()
    for one in found:
        key = (one.start, one.what[:12])
        if key not in seen:
            seen.add(key)
            yield one


# Of these a weekday stays where its own verbs put it: "agreed to a phone call on Wednesday" told of the last one.
_AS_DATED = ("agreed", "decided", "timetable")


def _statement(clause: Clause, dates: Sequence[DateMention]) -> Statement | None:
    if any(reason(clause) for reason in REASONS) or told_of_the_past(clause, dates):
        return None
    end = parts.clause_end(clause)
    place = (clause.words, clause.cue.first, clause.cue.verb, end)
    when = when_of(clause.text, place, dates, clause.reference, as_dated=clause.cue.head in _AS_DATED)
    if when is None and (later := soon(place, dates)):
        when = When(" ".join(later.text.split()), later.first, later.last)
    subject = parts.subject(clause)
    if (when is not None and when.past) or not worth_showing(clause, when, subject):
        return None
    who, what = parts.event_noun(clause, end) or (parts.written(clause, subject), parts.act(clause, end))
    return Statement(
        text=clause.text[clause.start : clause.end],
        start=clause.start,
        end=clause.end,
        who=who,
        what=what,
        where=parts.place(clause, end),
        first=when.first if when else None,
        last=when.last if when else None,
        when_text=when.text if when else "",
        cue=clause.cue.kind,
    )

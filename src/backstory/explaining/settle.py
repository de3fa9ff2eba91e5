"""A dated statement of an article and the events of its days into what became of it.

Which event settles it, and how sure that is, is for `relate.announcements`; here is only which days are looked at, and
where in the article the words stand. Most statements have no outcome on record.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType

from backstory.enrich.dates import DateMention
from backstory.enrich.names import find_people
from backstory.enrich.sentences import sentences
from backstory.enrich.statements import Statement
from backstory.explaining.features import seen
from backstory.explaining.query import Query, made_query
from backstory.explaining.reasons import shared_names, spans_of, written_names
from backstory.explaining.records import Line, Settled
from backstory.explaining.subjects import subject_of
from backstory.model import Certainty, Topic
from backstory.relate.announcements import Status, find_mentioned, find_shaped, once, reckoned, settle, with_days
from backstory.relate.announcements.acts import groups_of
from backstory.relate.announcements.called import named, telling
from backstory.relate.announcements.expect import comes_once
from backstory.relate.announcements.refused import of_nature
from backstory.relate.announcements.standing import UNKNOWN, Nearness
from backstory.relate.announcements.votes import LONGEST_VOTE, MONTHS_LATE, announces_vote
from backstory.relate.announcements.why import when_told
from backstory.relate.traits import parts_of
from backstory.text import normal
from backstory.views import EventView

# A statement about a longer time than this names no days one can look on. What was announced for a day is looked for
# so long after it, and from so long before it on: by then it can have been called off.
LONGEST = 800
_BY = re.compile(r"\b(?:by|before|no later than)\b")
_SHORT, _LATE, _RARE = 7, timedelta(1), 5.5
_A_DAY = timedelta(2)
_AFTER, _BEFORE = timedelta(20), timedelta(45)
# A first paragraph shorter than this is a place, a date or a name.
_LEAD = 60


def looked_on(statement: Statement, day: date) -> list[tuple[date, date]]:
    """The days on which the outcome of a statement made on `day` is looked for; none where it names none.

    For a vote, and for what comes once, there are two stretches, each with its own nearest events: around the day, and
    the months after; for a vote also the time before, in which another day may be set.
    """
    first, last = statement.first, statement.last
    if first is None or last is None or (last - first).days > LONGEST:
        return []
    sooner = day if _BY.search(statement.what) else first - _BEFORE
    acts = comes_once(statement.who, statement.what)
    close = max(day, day if once.sooner(acts) else sooner), last + _AFTER
    vote = announces_vote(statement.who, statement.what) and (last - first).days <= LONGEST_VOTE
    late = close[1] + timedelta(1), last + MONTHS_LATE
    soon = day + timedelta(1), close[0] - timedelta(1)
    return [close, *([late] if vote or acts else []), *([soon] if vote and soon[0] <= soon[1] else [])]


def pledges(text: str, statements: Sequence[Statement], dates: Sequence[DateMention], day: date) -> list[Statement]:
    """What an article of `day` says will be, in order: with "will" and its like, or as "calls elections for 5 June".

    Each time once that a sentence names; no weather.
    """
    dates = reckoned(text, dates, day)
    dated = list(with_days(text, statements, dates, day))
    shaped = find_shaped("", day, text, dates, taken=dated)
    made = [
        Statement(one.text, one.start, one.end, one.who, one.what, one.place, one.earliest, one.latest, "", "")
        for one in shaped
    ]
    kept: dict[tuple[int, date | None, date | None], Statement] = {}
    of_people = (one for one in dated if not of_nature(one.text, one.when_text))  # as those of `made` are
    for one in (*of_people, *made):
        kept.setdefault((one.start, one.first, one.last), one)
    return sorted(kept.values(), key=lambda one: one.start)


def mentions(text: str, made: Sequence[Statement], dates: Sequence[DateMention], day: date) -> list[Statement]:
    """What an article of `day` names days for beside what it says will be, which is `made`: "before Sunday's vote".

    To be shown only where it is `surely_settled`.
    """
    return list(find_mentioned(text, day, reckoned(text, dates, day), taken=made))


def surely_settled(found: Settled) -> bool:
    """Whether an event tells of it, not before the days named: the likely outcome, a vote, or one of the very day."""
    one, said = found.outcome, found.statement
    if one is None or said.first is None or said.last is None or one.event.day < said.first - _LATE:
        return False
    voted = found.status is Status.CAME_ABOUT and announces_vote(said.who, said.what)
    on_the_day = said.last - said.first <= _A_DAY and said.first <= one.event.day <= said.last + _LATE
    return voted or on_the_day or one.certainty is not Certainty.POSSIBLE


def told_with(statement: Statement, text: str) -> str:
    """What says who and where is meant: the paragraph a statement stands in, "They said the delegation, headed by …".

    Newspapers make a paragraph of each sentence. One that is no more than that is read with the article's first one and
    the one before it; so is a statement that itself names nobody and nothing ("The funeral is expected on Monday").
    """
    paragraphs, before = text.split("\n\n"), text.count("\n\n", 0, statement.start)
    own = paragraphs[before : text.count("\n\n", 0, statement.end) + 1]
    if sum(1 for _ in sentences(" ".join(own))) > 1 and telling(named(normal(statement.text))):
        return "\n\n".join(own)
    lead = next((at for at, one in enumerate(paragraphs) if len(one) >= _LEAD), 0)
    return "\n\n".join([*(paragraphs[at] for at in sorted({lead, before - 1}) if 0 <= at < before), *own])


def query_of_statement(statement: Statement, text: str) -> Query:
    """What is looked for to find the outcome of a statement."""
    return made_query([statement.text, told_with(statement, text)])


def settled(
    statement: Statement,
    text: str,
    events: Sequence[EventView],
    *,
    day: date,
    horizon: date,
    topics: tuple[Topic, ...] = (),
    lands: tuple[tuple[str, str], ...] = (),
    near: Mapping[str, Nearness] = MappingProxyType({}),
) -> Settled:
    """What became of a statement made on `day` by `horizon`, the last day the archive knows.

    `topics` are those of the event that the article tells of, if that is known; `lands` the countries of those whom the
    statement's paragraph names, each with the name, where it names none itself; `near` how near the vectors of the
    events are to that of the paragraph.
    """
    about = told_with(statement, text)
    query = made_query([about])
    subjects = [subject_of(event) for event in events]
    found = settle(
        statement,
        subjects,
        day=day,
        as_of=horizon,
        about=about,
        topics=topics,
        lands=lands,
        near=lambda _, event: near.get(event.id, UNKNOWN),
    )
    outcome = next((event for event in events if event.id == found.event), None)
    unsure = outcome is None or found.certainty is Certainty.POSSIBLE
    held = _by_persons(statement, text, query, events, day=day) if unsure else None
    if held is not None and statement.first is not None:
        return Settled(statement, Status.CAME_ABOUT, horizon, held, (held.event.day - statement.first).days)
    if outcome is not None:
        line = Line(
            outcome, found.certainty or Certainty.POSSIBLE, found.reasons, spans_of(text, query, subject_of(outcome))
        )
        return Settled(statement, found.status, horizon, line, found.days)
    return Settled(statement, found.status, horizon)


def _by_persons(
    statement: Statement, text: str, query: Query, events: Sequence[EventView], *, day: date
) -> Line | None:
    """The event of the very days that holds two persons of the paragraph, and all that the statement itself names.

    "A high-level delegation would arrive on Nov. 13 … They said the delegation, headed by the ministers …": the
    sentence names nobody, the next one does. Never one of the article's own day: that is what it tells of.
    """
    first, last = statement.first, statement.last
    if first is None or last is None or (last - first).days > _SHORT:
        return None
    said = {name for person in find_people(statement.text) for name in parts_of(person.name.lower())}
    about = {name for person in find_people(told_with(statement, text)) for name in parts_of(person.name.lower())}
    act = groups_of(made_query([statement.text]).words)
    best: tuple[float, Line] | None = None
    for event in events:
        subject = subject_of(event)
        held = seen(subject).traits
        shared = shared_names(query, subject)
        rare = [name for name in shared if query.names[name] > _RARE and name in about]
        fits = first <= event.day <= last + _LATE and event.day > day and len(rare) >= 2
        if not fits or not act & groups_of(held.words):
            continue
        if not said <= {*held.names, *(word for page in held.pages for word in parts_of(page))}:
            continue
        worth = sum(query.names[name] for name in shared)
        if best is None or worth > best[0]:
            why = (_days(event.day, first, last), f"both name {', '.join(written_names(shared[:4], subject.text))}")
            best = worth, Line(event, Certainty.LIKELY, why, spans_of(text, query, subject))
    return best[1] if best else None


def _days(day: date, first: date, last: date) -> str:
    return "on the day after the one announced" if day > last else when_told(first, last, day)

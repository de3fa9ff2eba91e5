"""A dated statement of an article and the events of its days into what became of it.

Silent unless the signs are strong: an event counts only on a day the statement names or the day after, and when it
holds the persons the statement names and does what was said. Most statements have no outcome on record.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from backstory.enrich.names import find_people, same_person
from backstory.enrich.statements import Statement
from backstory.explain.query import Query, made_query
from backstory.explain.reasons import shared_names, spans_of, written_names
from backstory.explain.records import Line, Settled, Status
from backstory.model import Certainty
from backstory.relate.announcements.acts import UNDONE, groups_of
from backstory.relate.records import Subject
from backstory.relate.traits import traits
from backstory.text import normal, words
from backstory.views import EventView

# A statement about a longer time than this names no days one can look on.
LONGEST = 62
_LATE = timedelta(1)
_RARE = 5.5


def looked_on(statement: Statement) -> tuple[date, date] | None:
    """The days on which the outcome of a statement is looked for; None where it names none."""
    first, last = statement.first, statement.last
    if first is None or last is None or (last - first).days > LONGEST:
        return None
    return first, last + _LATE


def settled(
    statement: Statement, text: str, events: Iterable[tuple[EventView, Subject]], horizon: date
) -> Settled | None:
    """What became of a statement by `horizon`, the last day the archive knows; None for one without days."""
    days = looked_on(statement)
    if days is None or statement.last is None or statement.first is None:
        return None
    around = _paragraph(text, statement)
    query = made_query([around])
    said = made_query([statement.text])
    best: tuple[float, Line, bool] | None = None
    for view, subject in events:
        weighed = _weighed(statement, query, said, subject)
        if weighed and (best is None or weighed > best[0]):
            best = weighed, _line(view, subject, query, text), _undone(said, subject)
    if best:
        status = Status.OTHERWISE if best[2] else Status.CAME_ABOUT
        return Settled(statement, status, horizon, best[1], (best[1].event.day - statement.first).days)
    status = Status.TO_COME if statement.last >= horizon else Status.NOT_ON_RECORD
    return Settled(statement, status, horizon)


def _paragraph(text: str, statement: Statement) -> str:
    """The paragraph a statement stands in: "They said the delegation, headed by …" belongs to it."""
    start = text.rfind("\n\n", 0, statement.start)
    end = text.find("\n\n", statement.end)
    return text[start + 2 if start >= 0 else 0 : end if end >= 0 else len(text)]


def _weighed(statement: Statement, query: Query, said: Query, subject: Subject) -> float:
    """How strongly an event speaks for being the outcome; 0 where it does not."""
    people = [person.name for person in find_people(statement.text)]
    if people and not any(_names(person, subject) for person in people):
        return 0.0
    shared = shared_names(query, subject)
    rare = [name for name in shared if query.names[name] > _RARE]
    seen = traits(subject)
    act = set(said.words)
    same_act = bool(groups_of(act) & groups_of(seen.words)) or len(act.intersection(seen.words)) >= 3
    if len(shared) < 2 or not rare or not same_act:
        return 0.0
    return sum(query.names[name] for name in shared) + 2 * len(act.intersection(seen.words))


def _names(person: str, subject: Subject) -> bool:
    """Whether an event names a person, in whatever spelling."""
    last = normal(person).split()[-1].lower()
    if last in traits(subject).names or any(last in page.split() for page in traits(subject).pages):
        return True
    return any(same_person(person, other.name) for other in find_people(subject.text))


def _undone(said: Query, subject: Subject) -> bool:
    return bool(UNDONE & set(words(normal(subject.text)))) and not UNDONE & set(said.words)


def _line(view: EventView, subject: Subject, query: Query, text: str) -> Line:
    names = written_names(shared_names(query, subject)[:4], normal(subject.text))
    rare = [name for name in shared_names(query, subject) if query.names[name] > _RARE]
    found = ["a day the statement names, or the day after", f"both name {', '.join(names)}"]
    certainty = Certainty.LIKELY if len(rare) >= 2 else Certainty.POSSIBLE
    return Line(view, certainty, tuple(found), spans_of(text, query, subject))


def statements_of(found: Sequence[Statement]) -> list[Statement]:
    """The dated ones, in order."""
    return [one for one in found if looked_on(one)]

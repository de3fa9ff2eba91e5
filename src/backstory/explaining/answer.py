"""Judged events and what the archive has around them into an explanation.

Takes what was looked up as records; decides what is told, in which part, and in how few lines. Writes no sentence:
each line is an event, each quotation a span of the article.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from backstory.enrich.understand import Understood
from backstory.explaining.judge import Judged
from backstory.explaining.query import Query
from backstory.explaining.reasons import reasons, shared_names, spans_of
from backstory.explaining.recall import holds
from backstory.explaining.records import Explanation, Known, Line, Settled, Verdict
from backstory.explaining.sort import Sorted
from backstory.model import Certainty
from backstory.views import EventView, RelatedView

MOST_BEFORE = 8
MOST_AFTER = 6
_MOST_OWN = 3
# What led to an event that an article tells of with a smaller chance than this is not told.
_WORTH_FOLLOWING = 0.35
_NAMING = "both name "
_RANK = {Certainty.CERTAIN: 2, Certainty.LIKELY: 1, Certainty.POSSIBLE: 0}


@dataclass(frozen=True, slots=True)
class Around:
    """What the archive has around the events an article is about.

    `events` are all candidates by id; `earlier` and `later` what relates to each event of the core, by its id, best
    first. `recalled` are the events that the article itself recalls, `kin` those of the same persons before.
    """

    events: Mapping[str, EventView]
    earlier: Mapping[str, Sequence[RelatedView]] = field(default_factory=dict)
    later: Mapping[str, Sequence[RelatedView]] = field(default_factory=dict)
    recalled: Sequence[Line] = ()
    kin: Sequence[Line] = ()


def answer(
    found: Understood,
    query: Query,
    parts: Sorted,
    around: Around,
    *,
    announced: Sequence[Settled] = (),
    entities: Sequence[Known] = (),
    horizon: date | None = None,
    as_of: date | None = None,
) -> Explanation:
    """The explanation of an article."""
    told = _Told(found.article.text, query, around.events)
    reports = told.lines(parts.reports)
    anticipates = _with_outcomes(told.lines(parts.anticipates), announced, taken=reports)
    core = [*reports, *anticipates]
    before = _before(told, parts, around, core)
    after = _after(told, parts, around, core)
    shown = {line.event.id for line in (*core, *before, *after)}
    also = [line for line in told.lines(parts.also) if line.event.id not in shown]
    return Explanation(
        found,
        _verdict(reports, anticipates),
        horizon,
        as_of,
        tuple(reports),
        tuple(anticipates),
        tuple(before),
        tuple(after),
        tuple(announced),
        tuple(entities),
        tuple(also),
    )


def _with_outcomes(lines: Sequence[Line], announced: Sequence[Settled], *, taken: Sequence[Line]) -> list[Line]:
    """The events anticipated, what settled a statement first: of one event the surer line, with the reasons of both."""
    outcomes = {one.outcome.event.id: one.outcome for one in announced if one.outcome}
    for line in lines:
        own = outcomes.get(line.event.id)
        if own is None:
            outcomes[line.event.id] = line
            continue
        surest = max(own.certainty, line.certainty, key=lambda word: _RANK[word])
        named = any(reason.startswith(_NAMING) for reason in line.reasons)
        new = [reason for reason in own.reasons if not (named and reason.startswith(_NAMING))]
        reasons_of_both = tuple(dict.fromkeys((*line.reasons, *new)))
        outcomes[line.event.id] = replace(line, certainty=surest, reasons=reasons_of_both)
    return _distinct(outcomes.values(), taken=taken)


def _verdict(reports: Sequence[Line], anticipates: Sequence[Line]) -> Verdict:
    lines = [*reports, *anticipates]
    if any(line.certainty is not Certainty.POSSIBLE for line in lines):
        return Verdict.IN
    return Verdict.POSSIBLE if lines else Verdict.NOT_IN


class _Told:
    """Turns judged events into lines, with reasons and spans."""

    def __init__(self, text: str, query: Query, events: Mapping[str, EventView]) -> None:
        self.text = text
        self.query = query
        self.events = events

    def lines(self, events: Iterable[Judged]) -> list[Line]:
        return [self.line(one) for one in events]

    def line(self, one: Judged) -> Line:
        subject = one.candidate.subject
        return Line(
            self.events[subject.id],
            one.certainty or Certainty.POSSIBLE,
            reasons(self.query, subject, meaning=one.candidate.meaning),
            spans_of(self.text, self.query, subject),
            one.chance,
        )


def _before(told: _Told, parts: Sorted, around: Around, core: Sequence[Line]) -> list[Line]:
    """What led to it: earlier events of its story, and what the article itself recalls; few, in order of time."""
    first = _first_day(parts, core)
    of_article = _of_article(
        told, [one for one in parts.before if one.certainty is not Certainty.POSSIBLE or _named(one, told.query)]
    )
    ranked = [*around.recalled, *of_article[:_MOST_OWN], *_related(core, around.earlier)]
    lines = [line for line in (*ranked, *around.kin) if first is None or line.event.day < first]
    return _few(lines, MOST_BEFORE, taken=core)


def _after(told: _Told, parts: Sorted, around: Around, core: Sequence[Line]) -> list[Line]:
    """What came of it, in order of time."""
    last = core[0].event.day if core else (parts.days.last if parts.days else None)
    later = _of_article(told, [one for one in parts.after if one.certainty is not Certainty.POSSIBLE])
    related = _related(core, around.later)
    lines = [line for line in (*related, *later) if last is None or line.event.day > last]
    return _few(lines, MOST_AFTER, taken=core)


def _of_article(told: _Told, events: Iterable[Judged]) -> list[Line]:
    """Events of other days that an article tells of by its words, if both have a name too, or the event cites it.

    What Angola decriminalizes in January and Botswana in June is the same thing in the same words, and no backstory.
    """
    found = [one for one in events if shared_names(told.query, one.candidate.subject) or _cites(told.query, one)]
    return told.lines(found)


def _cites(query: Query, one: Judged) -> bool:
    return bool(query.urls.intersection(one.candidate.subject.urls))


def _first_day(parts: Sorted, core: Sequence[Line]) -> date | None:
    days = [line.event.day for line in core]
    return min(days) if days else (parts.days.first if parts.days else None)


def _named(one: Judged, query: Query) -> bool:
    """Whether the article names the time of an event: "the suspension in October 2013"."""
    return any(not told.apart(one.candidate.subject.day) and (told.last - told.first).days <= 31 for told in query.told)


def _related(core: Sequence[Line], found: Mapping[str, Sequence[RelatedView]]) -> list[Line]:
    """The events related to those of the core, no surer than the core event they hang on."""
    lines = []
    for line in core:
        if line.certainty is Certainty.POSSIBLE and line.score < _WORTH_FOLLOWING:
            continue
        for one in found.get(line.event.id, ()):
            if not holds(line.event, one):
                continue
            certainty = min(one.certainty, line.certainty, key=lambda word: _RANK[word])
            lines.append(Line(one.event, certainty, one.reasons, (), line.score))
    return lines


def _few(lines: Iterable[Line], most: int, *, taken: Sequence[Line]) -> list[Line]:
    """The first so many, each event once, in order of time."""
    kept = _distinct(lines, taken=taken)[:most]
    return sorted(kept, key=lambda line: (line.event.day, line.event.position, line.event.id))


def _distinct(lines: Iterable[Line], *, taken: Sequence[Line]) -> list[Line]:
    seen = {line.event.id for line in taken}
    kept = []
    for line in lines:
        if line.event.id not in seen:
            seen.add(line.event.id)
            kept.append(line)
    return kept

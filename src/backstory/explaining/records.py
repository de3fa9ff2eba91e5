"""What an explanation is made of: lines that each lead to a version of an event, and spans of the article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from backstory.enrich.statements import Statement
from backstory.enrich.understand import Understood
from backstory.model import Certainty
from backstory.relate.announcements import Status
from backstory.views import EventView


class Verdict(StrEnum):
    """Whether the archive holds what the article tells of."""

    IN = "in the archive"
    POSSIBLE = "possible"
    NOT_IN = "not in the archive"


@dataclass(frozen=True, slots=True)
class Span:
    """Words of the article: article.text[start:end] == text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Line:
    """An event told of, why, and where in the article the words stand that it shares."""

    event: EventView
    certainty: Certainty
    reasons: tuple[str, ...]
    spans: tuple[Span, ...] = ()
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class Settled:
    """A dated statement of the article and what became of it; `by` is the last day the archive was asked about."""

    statement: Statement
    status: Status
    by: date
    outcome: Line | None = None
    days: int | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """An entity the article names, as the archive calls it; `spellings` are those of either side that differ.

    `events` are those around the time of the article that name it, `total` how many there are in all.
    """

    title: str
    slug: str
    spans: tuple[Span, ...]
    spellings: tuple[str, ...]
    events: tuple[Line, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Explanation:
    """What is behind an article. Lines of `before` and `after` are in order of time, the others best first.

    `horizon` is the last day the archive holds, or the day it was asked to stop at (`as_of` says whether).
    """

    article: Understood
    verdict: Verdict
    horizon: date | None
    as_of: date | None = None
    reports: tuple[Line, ...] = ()
    anticipates: tuple[Line, ...] = ()
    before: tuple[Line, ...] = ()
    after: tuple[Line, ...] = ()
    announced: tuple[Settled, ...] = ()
    entities: tuple[Known, ...] = ()
    also: tuple[Line, ...] = ()

"""Candidates into judged ones: in order, and how sure each is told of by the article. Weights are in `weights.py`."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from backstory.explaining.features import Candidate, features
from backstory.explaining.query import Query
from backstory.explaining.weights import CERTAIN, LIKELY, POSSIBLE, RANK, SURE
from backstory.model import Certainty

# An event counts as of the article's day from so many days before it to so many after.
BEFORE, AFTER = 3, 1
_LONGEST_NAMED = 31
# A lead over the next best longer than this says no more.
LONGEST_LEAD = 6.0


@dataclass(frozen=True, slots=True)
class Judged:
    """A candidate with its rank score and how likely the article tells of it; `certainty` is None below possible."""

    candidate: Candidate
    score: float
    chance: float
    certainty: Certainty | None


def judged(query: Query, candidates: Iterable[Candidate]) -> list[Judged]:
    """The candidates, best first."""
    found = [_judged(query, candidate) for candidate in candidates]
    return sorted(found, key=lambda one: (-one.score, one.candidate.subject.day, one.candidate.subject.id))


def _judged(query: Query, candidate: Candidate) -> Judged:
    if query.urls.intersection(candidate.subject.urls):
        return Judged(candidate, 99.0, 1.0, Certainty.CERTAIN)
    held = features(query, candidate)
    score = sum(weight * float(getattr(held, name)) for name, weight in RANK.items())
    chance = 1 / (1 + math.exp(-(SURE[""] + SURE["score"] * score + SURE.get(when(query, candidate), 0.0))))
    return Judged(candidate, score, chance, certainty_of(chance))


def when(query: Query, candidate: Candidate) -> str:
    """How the event's day lies to the article: "near" its own, "named" in it, "far", or "" where nothing is known."""
    day = candidate.subject.day
    if query.days and -BEFORE <= query.days.apart(day) <= AFTER:
        return "near"
    if any(not told.apart(day) and (told.last - told.first).days <= _LONGEST_NAMED for told in query.told):
        return "named"
    return "far" if query.days else ""


def certainty_of(chance: float) -> Certainty | None:
    """A chance as a word readers see."""
    if chance >= CERTAIN:
        return Certainty.CERTAIN
    if chance >= LIKELY:
        return Certainty.LIKELY
    return Certainty.POSSIBLE if chance >= POSSIBLE else None

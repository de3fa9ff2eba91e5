"""Candidates into judged ones: in order, and how sure each is told of by the article. Weights are in `weights.py`.

How sure depends on how far an event stands out: among those of the article's own days if these are known, among all
others if not. Bullets of one topic on neighbouring days do not stand against each other, but tell which of them it is;
nor, where the article is a whole one, does another bullet of its matter against the best.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from backstory.explaining.features import Candidate, features, seen
from backstory.explaining.query import Query, worth_of_name
from backstory.explaining.weights import (
    CERTAIN,
    CERTAIN_WHOLE,
    LIKELY,
    LIKELY_NEAR,
    LIKELY_WHOLE,
    POSSIBLE,
    RANK,
    SURE,
    SURE_WHOLE,
)
from backstory.model import Certainty
from backstory.relate.records import Subject
from backstory.relate.traits import page_name

# An event counts as of the article's day from so many days before it to so many after.
BEFORE, AFTER = 3, 1
_LONGEST_NAMED = 31
# Within so many days two events that share a name this rare, or two that are so rare together, are of one matter.
_WEEK, _RARE, _RARE_TOGETHER = 7, 6.0, 9.0
# A whole article must agree better by this with an event than with any other for it to be certain.
_CLEAR = 0.5
# A lead over the next best longer than this says no more.
LONGEST_LEAD = 6.0
_CITED = 99.0


@dataclass(frozen=True, slots=True)
class Judged:
    """A candidate with its rank score and how likely the article tells of it; `certainty` is None below possible."""

    candidate: Candidate
    score: float
    chance: float
    certainty: Certainty | None


def judged(query: Query, candidates: Iterable[Candidate]) -> list[Judged]:
    """The candidates, best first."""
    scored = [(score_of(query, candidate), candidate) for candidate in candidates]
    scored.sort(key=lambda one: (-one[0], one[1].subject.day, one[1].subject.id))
    near = [is_near(query, candidate.subject) for _, candidate in scored]
    rivals: dict[bool, list[tuple[float, Subject]]] = {True: [], False: []}
    for (score, candidate), own in zip(scored, near, strict=True):
        rivals[own].append((score, candidate.subject))
    found = []
    for (score, candidate), own in zip(scored, near, strict=True):
        if score >= _CITED:
            found.append(Judged(candidate, score, 1.0, Certainty.CERTAIN))
            continue
        subject = candidate.subject
        first = lead_of(score, subject, rivals[own])
        no_rival = of_one_matter if query.whole and first >= 0 else of_one_topic
        lead = lead_of(score, subject, (one for one in rivals[own] if not no_rival(subject, one[1])))
        chance = chance_of(score, lead, first, near=own, whole=query.whole)
        certainty = certainty_of(chance, near=own, whole=query.whole)
        if query.whole and certainty is Certainty.CERTAIN and first < _CLEAR:
            certainty = Certainty.LIKELY  # the matter is certain, which bullet of it is not
        found.append(Judged(candidate, score, chance, certainty))
    return found


def score_of(query: Query, candidate: Candidate) -> float:
    """How well an event agrees with the article; one that cites it is beyond comparison."""
    if query.urls.intersection(candidate.subject.urls):
        return _CITED
    held = features(query, candidate)
    return sum(weight * float(getattr(held, name)) for name, weight in RANK.items())


def lead_of(score: float, subject: Subject, rivals: Iterable[tuple[float, Subject]]) -> float:
    """How far a score lies above the best of its rivals (given best first); at most 6, as where there is none."""
    for other, rival in rivals:
        if rival.id != subject.id and other < _CITED:
            return max(-LONGEST_LEAD, min(LONGEST_LEAD, score - other))
    return LONGEST_LEAD


def of_one_topic(one: Subject, other: Subject) -> bool:
    """Whether two events are told under one topic within a day of each other."""
    if abs((one.day - other.day).days) > 1:
        return False
    own = {page_name(topic.page or topic.title) for topic in one.topics}
    return any(page_name(topic.page or topic.title) in own for topic in other.topics)


def of_one_matter(one: Subject, other: Subject) -> bool:
    """Whether two events are told under one topic, or within a week with names in common that are rare."""
    if of_one_topic(one, other):
        return True
    if abs((one.day - other.day).days) > _WEEK:
        return False
    shared = set(seen(one).traits.names) & set(seen(other).traits.names)
    worth = sorted((worth_of_name(name) for name in shared), reverse=True)
    return bool(worth) and (worth[0] >= _RARE or sum(worth[:2]) >= _RARE_TOGETHER)


def chance_of(score: float, lead: float, first: float, *, near: bool, whole: bool) -> float:
    """How likely the article tells of an event: by its score, its lead over those of other matters, and that over any.

    To stand behind one of its topic does not count against it: an article tells of several bullets of one topic. A
    `whole` article holds much that no bullet does, so that less of it agrees.
    """
    weights = SURE_WHOLE if whole else SURE
    total = weights[""] + weights["score"] * score + weights["lead"] * lead + weights["first"] * max(0.0, first)
    return 1 / (1 + math.exp(-total - weights["near"] * near))


def is_near(query: Query, subject: Subject) -> bool:
    """Whether an event's day is one the article is about: its own, or one that lies ahead and is named in it."""
    day = subject.day
    if query.days is None:
        return False
    if -BEFORE <= query.days.apart(day) <= AFTER:
        return True
    ahead = [told for told in query.told if told.last >= query.days.first]
    return any(not told.apart(day) and (told.last - told.first).days <= _LONGEST_NAMED for told in ahead)


def certainty_of(chance: float, *, near: bool, whole: bool) -> Certainty | None:
    """A chance as a word readers see; `near` is whether the event is of the days the article is about."""
    if chance >= (CERTAIN_WHOLE if whole else CERTAIN):
        return Certainty.CERTAIN
    if chance >= (LIKELY_WHOLE if whole else LIKELY_NEAR if near else LIKELY):
        return Certainty.LIKELY
    return Certainty.POSSIBLE if chance >= POSSIBLE else None

"""Chooses what a reader is shown of an event's relations: few and telling, oldest first.

Substance goes before repetition: of events that say the same, one; spread over time, the beginning among them;
announcements and turning points kept before the daily count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from backstory.model import Certainty, Relation
from backstory.relate.records import Subject
from backstory.text import COMMON, words

SHOWN = 6
_WEIGHT = {Certainty.CERTAIN: 1.0, Certainty.LIKELY: 0.8, Certainty.POSSIBLE: 0.35}
# Words of bullets that change a story's course, in English; from the turning points of stories of 2011 to 2015 read.
_TURN = re.compile(
    r"\b(?:announc|agree|sign(?:s|ed)\b|resign|elect|appoint|sworn|declar|declare|begin|began|launch|end(?:s|ed)\b|"
    r"ceasefire|truce|treaty|accord|invad|captur|withdraw|sentenc|convict|acquit|charg|indict|arrest|overthr|coup|"
    r"dies|assassinat|kill(?:s|ed)? at least|collaps|crash|explo|erupt|strik|ratif|approv|reject|veto|recogni[sz]|"
    r"will\b|plans? to|set to|expected to|scheduled|threat|ultimatum|sanction)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Related:
    """A relation and the event at its other end."""

    relation: Relation
    subject: Subject


def told(subject: Subject, related: Iterable[Related], *, most: int = SHOWN) -> list[Related]:
    """The few of `related` to show beside `subject`, oldest first; what is only possible fills no list."""
    left = sorted(related, key=lambda one: (-one.relation.score, one.subject.day, one.subject.id))
    left = [one for one in left if one.relation.certainty is not Certainty.POSSIBLE or one is left[0]]
    marks = {one.subject.id: telling(one.subject.text) for one in left}
    here = frozenset(telling(subject.text))
    chosen: list[Related] = []
    while left and len(chosen) < most:
        best = max(left, key=lambda one: (value(one, chosen, marks, here), one.relation.score, one.subject.id))
        if value(best, chosen, marks, here) <= 0:
            break
        chosen.append(best)
        left.remove(best)
    return sorted(chosen, key=lambda one: (one.subject.day, one.subject.id))


def value(one: Related, chosen: Sequence[Related], marks: dict[str, frozenset[str]], here: frozenset[str]) -> float:
    """What showing an event adds to those already chosen."""
    mine = marks[one.subject.id]
    worth = _WEIGHT[one.relation.certainty] + 0.8 * one.relation.score
    worth += 0.2 if _TURN.search(one.subject.text) else 0
    again = max((overlap(mine, marks[other.subject.id]) for other in chosen), default=0.0)
    # What says the same as the event itself tells a reader nothing.
    again = max(again, overlap(mine, here) - 0.6)
    near = min((abs((one.subject.day - other.subject.day).days) for other in chosen), default=365)
    return worth - 2.2 * again - (0.5 if near == 0 else 0.3 if near < 3 else 0.1 if near < 10 else 0)


def telling(text: str) -> frozenset[str]:
    return frozenset(word for word in words(text) if word not in COMMON)


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of the shorter text's words that the other has too."""
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter else 0.0

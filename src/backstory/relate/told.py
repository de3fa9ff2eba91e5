"""Chooses what a reader is shown of an event's relations: few and telling, oldest first.

Substance goes before repetition: of events that say the same, one; spread over time, the beginning among them;
announcements and turning points kept before the daily count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

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
    here = telling(subject.text)
    choices = [_choice(one, here) for one in left]
    chosen: list[Related] = []
    while choices and len(chosen) < most:
        best = max(choices, key=lambda one: (one.value, one.related.relation.score, one.related.subject.id))
        if best.value <= 0:
            break
        chosen.append(best.related)
        choices.remove(best)
        for one in choices:
            one.beside(best)
    return sorted(chosen, key=lambda one: (one.subject.day, one.subject.id))


@dataclass(slots=True, eq=False)
class _Choice:
    """An event that may be shown: what it is worth alone, how much it repeats, days from the nearest one chosen."""

    related: Related
    marks: frozenset[str]
    worth: float
    again: float
    near: int = 365

    @property
    def value(self) -> float:
        """What showing the event adds to those already chosen."""
        near = self.near
        return self.worth - 2.2 * self.again - (0.5 if near == 0 else 0.3 if near < 3 else 0.1 if near < 10 else 0)

    def beside(self, other: _Choice) -> None:
        """Takes in that another event is chosen."""
        self.again = max(self.again, overlap(self.marks, other.marks))
        self.near = min(self.near, abs((self.related.subject.day - other.related.subject.day).days))


def _choice(one: Related, here: frozenset[str]) -> _Choice:
    marks = telling(one.subject.text)
    worth = _WEIGHT[one.relation.certainty] + 0.8 * one.relation.score
    worth += 0.2 if _turns(one.subject.text) else 0
    # What says the same as the event itself tells a reader nothing.
    return _Choice(one, marks, worth, max(0.0, overlap(marks, here) - 0.6))


@lru_cache(maxsize=8192)
def _turns(text: str) -> bool:
    return bool(_TURN.search(text))


@lru_cache(maxsize=8192)
def telling(text: str) -> frozenset[str]:
    """The words of a text that tell something; a text is asked for beside each event that it explains."""
    return frozenset(word for word in words(text) if word not in COMMON)


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of the shorter text's words that the other has too."""
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter else 0.0

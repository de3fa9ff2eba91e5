"""Which statements are worth showing: those that can later be checked.

Dated: any act but a vague one. Undated: only what is settled or meant by somebody named, and is an event.
"""

from __future__ import annotations

import re

from backstory.enrich.quotations.speakers import PRONOUNS
from backstory.enrich.statements.clause import Clause
from backstory.enrich.statements.cues import EVENTS, LOOSE, OPINION, RESOLVE, SETTLED, VAGUE
from backstory.enrich.statements.when import When
from backstory.enrich.wordlist import listed

_NOUN_CUES = (" for", " on", " in", " at", " by", " later", " next")
_NAMED_DAY = re.compile(r"\d|day\b|morrow")


def worth_showing(clause: Clause, when: When | None, subject: tuple[int, int] | None) -> bool:
    """Whether a clause with no reason against it is shown."""
    cue = clause.cue
    if cue.kind == "timetable":
        return when is not None and when.ahead and subject is not None
    if cue.kind.endswith(_NOUN_CUES):
        return when is not None and subject is not None
    if when is not None:
        return _dated(clause, when)
    return subject is not None and cue.act in EVENTS - VAGUE and _undated(clause, subject)


def _dated(clause: Clause, when: When) -> bool:
    cue = clause.cue
    if cue.act == "be":
        return _NAMED_DAY.search(when.text) is not None and not clause.in_quotes
    if cue.act in VAGUE:
        return cue.head in SETTLED and cue.act not in ("help", "continue", "remain")
    return cue.head not in RESOLVE or cue.act in EVENTS


# Cues that do without a date; the others need an act that is not too wide.
_FIRM = listed("expected scheduled due slated agreed decided is plans preparing planning")
_OPEN = ("will", "would", "plan", "going")
# Acts so plain that an announcement by "he" without a date is news.
_PLAIN = listed(
    "visit meet host attend travel launch sign send deploy withdraw resign retire testify build organize ban"
)


def _undated(clause: Clause, subject: tuple[int, int]) -> bool:
    cue, before = clause.cue, clause.before()
    if before[-1:] in (["was"], ["were"]) or not OPINION.isdisjoint(before):
        return False
    if cue.head in ("agreed", "decided") and {"has", "have"}.isdisjoint(before[-3:]):
        return False  # "Kasich agreed to end his bid" may be years ago
    if cue.head == "is" and clause.lower(cue.first) == "is":
        return False  # "the imperative is to invest"
    alone = re.sub(r"['’]ll$", "", clause.words[subject[0]].lower)
    if subject[0] == subject[1] and alone in PRONOUNS:
        return cue.act in _PLAIN and cue.head in ("will", "plans", "agreed", "would") and alone in ("he", "she", "they")
    return cue.head in _FIRM or (cue.head in _OPEN and not clause.in_quotes and cue.act not in LOOSE)

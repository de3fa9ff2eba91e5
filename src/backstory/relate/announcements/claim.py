"""A sentence as it seems to announce something, cut where the reasons not to show it look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Claim:
    """What a sentence seems to say: `lead` is the sentence up to the act, `when` the words for the days."""

    sentence: str
    lead: str
    what: str
    when: str
    cue: str
    follows: str
    before_when: str
    day: date

"""Sentences of the portal that announce without "will": "calls elections for 5 June", "orders schools to close from Monday".

A date that lies ahead, with the words before it in its sentence, into the act it belongs to; nothing where no shape fits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shape:
    """Where the act begins in the words before a date, and the cue it was known by."""

    cue: str
    start: int


_HAPPENINGS = (
    r"(?:elections?|by-?elections?|referend(?:um|ums|a)|votes?|polls?|run-?off|summits?|meetings?|trials?|hearings?"
    r"|dates?|launch(?:es)?|talks|inauguration|funeral|strikes?|ceremony|ceasefires?|truces?|sessions?|conferences?|visits?"
    r"|mourning|executions?|sentencing|court-martial|marches|march|protests?|rall(?:y|ies)|lockdowns?|curfews?|debates?"
    r"|resignation|retirement|departure|closures?|withdrawal|suspension|ban|bans|tour|trip|opening|reopening|concert|match"
    r"|exercises?|drills?|holidays?|negotiations|state of emergency|restrictions|quarantine|release|verdict|wedding|coronation"
    r"|canonization|beatification|consistory|abdication|handover|premiere|parade|deployment|rollout|campaign|mandate|mission"
    r"|amnesty|measures|tariffs?|sanctions|increase|cuts?|easing|mobili[sz]ation|evacuation|vaccinations?)"
)
_ON = r"(?:\s+(?:for|on|in|by|to|until|from|at|the|early|late|mid|around|noon|midnight|week|of)|,)*\s*$"
_FROM = r"\b(?:beginning|starting|effective|commencing|to begin|to start|to take effect|with effect)(?:\s+(?:on|in|from|at|as of|of|midnight|the|early|late))*\s*$"
# Verbs in the present, by which a body settles what is to come; group "act" is where the act begins.
_SHAPES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "set",
        re.compile(
            r"\b(?P<act>(?:re-?)?(?:sets?|schedules?|calls?|fixes|convenes?|summons)\b(?: a| an| the| his| her| its| their)?"
            rf"[^.;]*?\b{_HAPPENINGS}\b[^.;]{{0,60}}?)(?:\s+(?:for|on|to|in|from|at)){_ON}"
        ),
    ),
    (
        "moved",
        re.compile(
            r"\b(?P<act>(?:is |are |has been |have been )?(?:postpone[sd]?|delay(?:s|ed)?|reschedule[sd]?|push(?:es|ed) back"
            r"|bring(?:s)? forward|moves?|moved|adjourn(?:s|ed)?)\b[^.;]{3,160}?)\b(?:to|until|till|for)(?:\s+(?:the|early|late|mid))*\s*$"
        ),
    ),
    (
        "decided",
        re.compile(
            r"\b(?P<act>(?:agrees?|decides?|votes?|intends?|promises?|pledges?|vows?|undertakes?|commits?)\s+to\s+(?!be\b)[a-z]+\b[^.;]*?)"
            r"\s+(?:on|in|by|from|for|before|until|starting|beginning|at)(?:\s+(?:the|early|late|mid|end|of|on|in|from))*\s*$"
        ),
    ),
    (
        "ordered",
        re.compile(
            r"\b(?P<act>(?:orders?|allows?|permits?|authori[sz]es?|directs?|instructs?|requires?)\s+[^.;]{3,120}?\sto\s+[a-z]+\b[^.;]*?)"
            r"(?:\s+(?:on|in|by|from|starting|beginning|effective))+(?:\s+(?:the|early|late|mid|end|of|on|in|from))*\s*$"
        ),
    ),
    (
        "announced",
        re.compile(
            r"\b(?P<act>(?:announces?|confirms?|declares?|unveils?|approves?|orders?|imposes?|introduces?|reimposes?|reveals?|issues?"
            r"|bans?|lifts?|eases?|tightens?|plans?|schedules?)\b"
            rf"[^.;]*?\b{_HAPPENINGS}\b[^.;]{{0,120}}?)\s+(?:on|in|by|for|from|effective|starting|beginning|to begin|to start)"
            r"(?:\s+(?:the|early|late|mid|end|of|on|in|from|as of|at|midnight))*\s*$"
        ),
    ),
    (
        "beginning",
        re.compile(
            r"\b(?P<act>(?:announces?|confirms?|declares?|approves?|orders?|imposes?|introduces?|reimposes?|reinstates?|bans?|lifts?"
            r"|eases?|tightens?|allows?|closes?|suspends?|grants?|places?|expands?|agrees?|enacts?|mandates?|prohibits?|requires?"
            rf"|reopens?|resumes?|raises?|cuts?|joins?|appoints?|names?|elects?|restricts?|limits?)\b[^;]*?){_FROM}"
        ),
    ),
    (
        "is doing",
        re.compile(
            r"\b(?:is|are)\s+(?:set\s+on\s+)?(?P<act>(?:visiting|travell?ing|meeting|holding|hosting|sending|launching|leaving"
            r"|resigning|retiring|opening|closing|starting|returning|withdrawing|releasing|ending|deploying)\b[^.;]*?)"
            r"\s+(?:on|in|by|from|at|later|next|this)(?:\s+(?:the|early|late|mid|end|of))*\s*$"
        ),
    ),
    (
        "to be",
        re.compile(
            r"(?:,|\bwith\b[^.;,]{3,80}?)\s+(?P<act>(?:scheduled|planned|due|slated|set|expected)(?:\s+to\s+[a-z]+[^.;,]{0,60}?)?"
            r"|to\s+(?:be|begin|start|take|open|launch|run)\b[^.;,]{0,60}?)\s+(?:for|on|in|by|from)"
            r"(?:\s+(?:the|early|late|mid|end|of|on|in))*\s*$"
        ),
    ),
)  # fmt: skip


def shape_before(lead: str) -> Shape | None:
    """The act that a date belongs to, from the words of its sentence before it.

    >>> shape_before("The prime minister calls general elections for ")
    Shape(cue='set', start=19)
    """
    for cue, pattern in _SHAPES:
        found = pattern.search(lead)
        if found:
            return Shape(cue, found.start("act"))
    return None

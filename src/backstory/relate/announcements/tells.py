"""How a sentence tells: as done, as still to come, as said, counted, denied, given up or extended.

Patterns for the first sentence of an event, and for the act of an announcement; what follows from them is for `expect`
and `settle`.
"""

from __future__ import annotations

import re

# An event whose first sentence says so speaks of what is still to come itself, or announces it; "announces its complete
# dissolution" does not.
AHEAD = re.compile(
    r"\b(?:will(?! (?:also )?be (?:the|its|her|his) (?:first|second|third|only))|plans?|schedules"
    r"|(?:is|are) (?:expected|set|scheduled|due|to)|, (?:set|due|scheduled) to"
    r"|with [^.,;]{1,40} (?:expected|due))\b",
    re.I,
)
ANNOUNCES = re.compile(
    r"\b(?:announces?|says?|agrees?|issues?)\b.*"
    r"\b(?:will|would|to be|from|starting|beginning|effective|until|next|tomorrow|later|by|in \d{4})\b"
    r"|^[^,;.]{3,60}\b(?:announced|said|stated) (?:that )?[^,;.]{1,40}\b(?:will|would)\b",
    re.I,
)
# "reports 1,200 new cases of …" is never what was announced, however much of it was said before.
COUNTS = re.compile(
    r"\b(?:reports?|records?|registers?|confirms?|detects?|surpass\w*|exceeds?)\b[^.]{0,80}"
    r"\b(?:cases?|infections?|deaths?|fatalit\w+|toll)\b|\bnumber of\b[^.]{0,120}\b(?:surpass\w*|exceeds?|reaches)\b",
    re.I,
)
# The plan itself is given up, whatever it was.
DROPS = re.compile(
    r"\b(?:abandon|scrap|drop|cancel|suspend|shelve|halt|reverse|withdraw)(?:s|es|ed|ped|led|ling|ing|ping)? "
    r"(?:(?:an?|the|its|his|her|their|planned|proposed|all) ){0,2}(?:plans?|decision|proposals?)\b",
    re.I,
)
EXTENDS = re.compile(r"\b(?:extends?|extended|extending|prolongs?|prolonged)\b")
LASTS = re.compile(r"\b(?:until|extend\w*|prolong\w*|last)\b")
# "Voters go to the polls after months of delays": what is told behind is over.
BACKGROUND = re.compile(r"(?<=.{20})\b(?:after|following|despite|amid|since)\b.*", re.S)
# What a strike or a storm brings with it: "go on strike, with flights being cancelled".
CONSEQUENCE = re.compile(
    r"\b(?:with|and|causing|forcing|leading to)\b[^.;]{0,80}"
    r"\b(?:flights?|trains?|ferries|buses|services?|classes|matches|surgeries)\b[^.;]{0,30}"
    r"\b(?:cancel\w*|suspended|postponed|delayed)\b"
)
# Who is suspended from office undoes nothing that was announced: it may be what was.
OF_PERSONS = re.compile(
    r"\bsuspend(?:s|ed|ing)? (?:him|her|them|(?:the |suspended )?(?:president|minister|judge)\w*)\b", re.I
)
# Nothing happens there: "the head of the department denies that the centre must be closed"; a judge who refuses rules.
DENIES = re.compile(
    r"^(?![^,.;]{0,80}\b(?:judges?|courts?|justices?)\b)[^,.;]{0,100}\b(?:denies|rules? out|refuses to)\b"
)
# What somebody says of it; the deed itself is told otherwise.
SPEAKS = re.compile(
    r"\b(?:says?|states(?= that\b)|claims?|warns?|urges?|accuses?|condemns?|den(?:y|ies)|expresses|calls? (?:for|on)"
    r"|demands?|criticizes?|criticises?)\b"
)
# What is announced may be an announcement: "will announce his candidacy".
TELLING = re.compile(r"(?:[a-z]+ly )?(?:announce|unveil|reveal|declare|present)\b")
# Of who stays away the thing itself tells nothing, only who says so: "will not attend the summit", "skips the summit".
STAYS_AWAY = re.compile(
    r"\b(?:not|never|n['’]t)\s(?:be\s)?(?:attend|tak(?:e|ing) part|participat|travel|compet|play)"
    r"|\b(?:skips?|boycotts?|absent|absence)\b"
)
# "by October", "before the end of 2017": what comes sooner comes in time.
DEADLINE = re.compile(
    r"\b(?:by|before|no later than)\s+(?:(?:the|end|middle|beginning|early|late|mid|of|next|this)[\s-]+)*"
    r"(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|week|month|year|spring|autumn"
    r"|fall|winter)",
    re.I,
)


def foremost(sentence: str) -> str:
    """What a sentence tells in the first place, without what is over, what comes of it, and who is suspended.

    >>> foremost("Voters of the island go to the polls after months of delays.")
    'Voters of the island go to the polls '
    """
    return CONSEQUENCE.sub("", OF_PERSONS.sub("", BACKGROUND.sub("", sentence)))

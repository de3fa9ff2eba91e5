"""A vote announced and a vote told: "elections are set for 9 April", "Israelis go to the polls to elect the Knesset".

The two share next to no word, and yet a country votes once in so many days. Words into what kind of vote is meant, and
whether an event tells of the polls or of what came out. Whether the country and the days fit is for `settle`.
"""

from __future__ import annotations

import re
from datetime import timedelta
from enum import StrEnum

# A vote is seldom held far from the day once set for it; so many days before and after, it is that vote. Where none was
# held by then, the next of that kind within a year or so is (Macedonia set 5 June 2016 and voted on 11 December).
HELD_ANOTHER_DAY = timedelta(20)
MONTHS_LATE = timedelta(400)
# Of a vote announced for some time within more days than that nobody can say that it came late.
LONGEST_VOTE = 366


class Told(StrEnum):
    """What an event tells of a vote of the people."""

    NOTHING = ""
    POLLS = "polls"
    RESULT = "result"
    PUT_OFF = "put off"


# What is announced, not what only sets its day: "suspends the sale of alcohol before Sunday's elections".
_VOTE = re.compile(
    r"\b(?:(?:by-?)?elections?|referend(?:um|ums|a)|run-?offs?|plebiscites?|polls|second round"
    r"|polling day|vote (?:for a new|in (?:an?|the)))\b",
    re.I,
)
_ONLY_ITS_TIME = re.compile(
    r"\b(?:before|ahead of|during|until|after|since|prior to|with|campaigns?|candida\w+|in favou?r of|protests?)\b",
    re.I,
)
_POLLS = re.compile(
    r"\b(?:go(?:es)?|head(?:s|ing)?|went|going) (?:back |again )?to the polls\b"
    r"|\bcast(?:s|ing)? (?:their )?(?:votes|ballots)\b"
    r"|\bvot(?:e|es|ing) (?:in|for|on|to (?:elect|choose|decide))\b.*"
    r"\b(?:elections?|referendum|president|mayor|independence)\b"
    r"|\b(?:elections?|referendum|run-?off)\b[^.]{0,80}"
    r"\b(?:(?:is|are|was|were) (?:being )?held|takes? place|under ?way)\b"
    r"|^(?!.*\bcampaign).*\b(?:elections?|referendum) (?:begins?|starts?)\b"
    r"|\bholds? (?:an?|its|the|their) (?:[\w-]+ ){0,3}(?:election|referendum|run-?off)\b"
    r"|\bvoting (?:begins|starts|opens|takes place|is under ?way)\b[^.]{0,80}\b(?:elections?|referendum|run-?off)\b"
    r"|\bvoters\b|\bpoll(?:s|ing stations?) (?:are )?open\b",
    re.I,
)
_WINS = r"(?:wins?|won|winning|victory|loses?|lost|defeat(?:s|ed)?|leads?|leading|gains?|secures?|retains?)"
_RESULT = re.compile(
    rf"\b{_WINS}\b[^.]{{0,120}}\b(?:elections?|referendum|run-?off|votes?|seats?|plurality|majority|presidency|polls?)\b"
    rf"|\b(?:elections?|referendum|run-?off|votes?|ballots?)\b[^.]{{0,120}}\b(?:{_WINS}|results?|turnout|landslide)\b"
    r"|\belects? [^.;,]{3,60} as (?:[\w-]+ ){0,4}(?:president|prime minister|chancellor)\b"
    r"|\balleg(?:es|ing) (?:[\w-]+ ){0,2}(?:fraud|rigging|irregularities)\b[^.;]{0,40}"
    r"\b(?:elections?|referendum|votes?)\b"
    r"|\bre-?elected\b|\bis elected\b|\bexit polls?\b|\b(?:votes?|results?|ballots?)\b[^.]{0,60}\bcounted\b"
    r"|\bpresident-elect\b|\bconced(?:es?|ing)\b|\b(?:wins|obtain(?:s|ed)|gains) an? (?:\w+ )?majority in (?:the )?"
    r"(?:parliament|assembly|house|senate|congress)\b",
    re.I,
)
_A_VOTE = r"(?:by-?elections?|elections?|referendum|run-?offs?|second round)"
_OFF = r"(?:postponed|delayed|cancell?ed|put off|called off|suspended)"
_PUT_OFF = re.compile(
    rf"\b{_A_VOTE}\b[^.;]{{0,80}}\b(?:is|are|has been|have been)\b (?:[a-z]+ly |again )?{_OFF}\b"
    r"|\b(?:postpones?|delays?|cancels?|defers?|suspends?|(?:calls?|puts?) off|postponement of)\b"
    rf"(?: (?!(?:to|that|ahead|before|during|for|until|after|over|in|on|by)\b)[\w'’-]+){{0,5}}? {_A_VOTE}\b",
    re.I,
)
_KINDS = {
    "president": re.compile(
        r"\bpresiden(?:tial|cy)\b|\b(?:elect|choose)s? (?:an?|the|their|its) (?:new |next |first )?president\b", re.I
    ),
    "parliament": re.compile(
        r"\b(?:parliament\w*|legislative|general|congress\w*|assembly|knesset|bundestag|duma|lower house)\b", re.I
    ),
    "referendum": re.compile(r"\b(?:referend\w+|plebiscite)\b", re.I),
    "primary": re.compile(r"\b(?:primar(?:y|ies)|caucus\w*)\b", re.I),
    # The state of a federation, and no head, secretary or council of state; a town's council, and not Europe's.
    "local": re.compile(
        r"\b(?:local|municipal|mayor\w*|regional|gubernatorial|by-?elections?|province|provincial|canton|midterm"
        r"|(?:city|town|county|district) council|council (?:elections?|polls|seats?))\b"
        r"|(?<!\bof )(?<!islamic )(?<!breakaway )(?<!member )\bstate\b"
        r"(?! (?:of (?:emergency|palestine|israel|war|the)|department|media|television|tv|radio|visit|funeral|news"
        r"|broadcaster|secretary|duma|union)\b)",
        re.I,
    ),
    "again": re.compile(r"\b(?:run-?offs?|second[- ]round)\b", re.I),
}


_SNAP = re.compile(r"\bsnap elections?\b", re.I)  # a president is seldom elected early


def kinds(text: str) -> frozenset[str]:
    """The kinds of vote a text names.

    >>> sorted(kinds("the run-off of the presidential election"))
    ['again', 'president']
    >>> kinds("the Secretary of State and the head of state speak of the election"), sorted(kinds("a state election"))
    (frozenset(), ['local'])
    """
    found = frozenset(kind for kind, pattern in _KINDS.items() if pattern.search(text))
    return found or frozenset(("parliament",) if _SNAP.search(text) else ())


def names_one(text: str) -> bool:
    """Whether a text names a vote of the people at all."""
    return bool(_VOTE.search(text))


def is_vote(what: str) -> bool:
    """Whether what is announced is a vote of the people.

    >>> is_vote("hold elections on 5 July"), is_vote("suspend the sale of beer before the elections")
    (True, False)
    >>> is_vote("hold protests in favour of early elections")
    False
    """
    found = _VOTE.search(what)
    return bool(found) and not _ONLY_ITS_TIME.search(what[: found.start() if found else 0])


def announces_vote(who: str, what: str) -> bool:
    """Whether a vote is what somebody announces: in the act itself, or in the words before it.

    >>> announces_vote("The assembly dissolves itself after a dispute and", "sets the election for 12 April")
    True
    >>> announces_vote("The senator", "not run for re-election in November")
    False
    """
    return not _STAYS_OUT.search(what) and (is_vote(what) or is_vote(f"{who} {what}"))


# The vote is held whoever stands in it: that tells nothing of who was not to.
_STAYS_OUT = re.compile(r"\bnot (?:to )?(?:be )?(?:run|stand|contest|seek|compet|a candidate|take part)")


def told(sentence: str) -> Told:
    """What a sentence tells of a vote.

    >>> told("Citizens of Peru go to the polls.").value, told("The party wins 70% of the vote.").value
    ('polls', 'result')
    >>> told("The assembly postpones the presidential election.").value
    'put off'
    >>> told("The elections begin.").value, told("Campaigning for the election begins.").value
    ('polls', '')
    """
    if _PUT_OFF.search(sentence):
        return Told.PUT_OFF
    if _POLLS.search(sentence):
        return Told.POLLS
    return Told.RESULT if _RESULT.search(sentence) else Told.NOTHING


def alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two votes can be one; where a text names no kind, it can be any."""
    return not one or not other or bool(one & other)

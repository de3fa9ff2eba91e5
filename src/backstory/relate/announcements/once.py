"""What comes once, and so may come sooner or later than announced: who is to resign in June may do so in May.

Words into which of these acts is announced, or told. Of other acts what comes on another day is something else: a
rehearsal, an arrival, another round.
"""

from __future__ import annotations

import re

# An act as it is announced, and as it is told in the present of a bullet.
_ACTS = {
    name: (re.compile(rf"\b(?:{said})\b", re.I), re.compile(rf"\b(?:{told})\b"))
    for name, said, told in (
        (
            "leaves",
            r"resign\w*|(?:step|stand)(?:s|ing|ping)? (?:down|aside)|retir\w*|leav\w* (?:office|the post|his|her)|quit"
            r"|abdicat\w*|departure|no longer host",
            r"resigns|(?:steps|stands) (?:down|aside)|retires|leaves office|quits|abdicates|signs off|says farewell"
            r"|succeed(?:s|ing)"
            r"|(?:has|have) been replaced|final appearance|hands over (?:power|office)|resignation of",
        ),
        (
            "judged",
            r"sentenc(?:ed|ing)|verdict|ruling|rule on|to rule",
            r"(?:is|are) (?:sentenced|convicted|acquitted|found (?:not )?guilty)|sentences|convicts|acquits"
            r"|receives? an? (?:[\w-]+ ){1,3}sentence",
        ),
        (
            "tried",
            r"trial|tried|court-martial",
            r"trial (?:of [^.;]{3,120} )?(?:begins|starts|opens|gets under way)|(?:goes|go) on trial|stands? trial",
        ),
        (
            "inquired",
            r"inquiry|inquest",
            r"(?:inquiry|inquest) (?:into [^.;]{3,120} )?(?:begins|starts|opens|gets under ?way)",
        ),
        ("executed", r"execut(?:e|ed|ion)|put to death|lethal injection", r"(?:is|are) executed|executes"),
        (
            "expelled",
            r"deport\w*|extradit\w*|expel\w*",
            r"deports|extradites|expels|(?:is|are) (?:deported|extradited|expelled)",
        ),
        (
            "launched",
            r"launch\w*|lift-?off|blast off",
            r"launches|(?:is|are) (?:successfully )?launched|lifts? off|blasts? off|launch of",
        ),
        (
            "lands",
            r"land|landing|dock|docking|splash ?down|flyby",
            r"lands|landing successfully|touche?s down|docks|splash(?:es)? down|flies by",
        ),
        (
            "opened",
            r"re-?open\w*|inaugurat(?:e|ed|ion of)",
            r"re-?opens|(?:is|are) (?:officially |formally )?(?:re-?opened|inaugurated)|inaugurates",
        ),
        (
            "generates",
            r"power|electricity|reactor|plant|dam",
            r"(?:begins?|starts?|resumes?) (?:producing|generating|operating|commercial|operations?|production)",
        ),
        (
            "vaccinates",
            r"vaccinat\w+|inoculat\w+",
            r"first person [^.;]{0,40}to receive|(?:begins?|starts?)[^.;]{0,60} (?:vaccinat\w+|inoculat\w+)",
        ),
        (
            "handed over",
            r"handover|hand(?:ed)? over|repatriat\w*|return of",
            r"hands? over|repatriates?|returns|transfers",
        ),
        ("dissolved", r"dissol\w+|disband\w*", r"dissolves|disbands|(?:is|are) (?:dissolved|disbanded)"),
        (
            "merged",
            r"merg(?:e|er|ing)|takeover|acqui(?:re|sition)",
            r"merges?|completes? [^.;]{0,60}(?:merger|acquisition)",
        ),
        ("released", r"releas(?:e|ed)|freed?", r"frees|(?:is|are) (?:released|freed)"),
        (
            "sworn in",
            r"sworn in|take office|inauguration|coronation|crowned|enthron\w+",
            r"sworn in|takes office|(?:is|are) (?:inaugurated|crowned|enthroned)",
        ),
        ("buried", r"funeral|buri\w+|burial", r"(?:is|are) (?:buried|laid to rest)|funeral (?:of|for|is)"),
    )
}
# Who leaves is told of by who comes: "is sworn in, replacing John Ensign", "elects a speaker in place of the retiring".
_REPLACED = re.compile(
    r"\breplac(?:es|ing)\b|\bwho (?:has )?(?:resigned|retired|stepped down|quit)\b"
    r"|^(?=.*\b(?:elect\w*|sworn|appoint\w*|chosen|chooses|names|named|becomes|takes|wins)\b).*\b(?:retiring|outgoing)\b"
)
# Most sentences tell none of them: one look instead of sixteen.
_ANY_TOLD = re.compile("|".join(tells.pattern for _, tells in _ACTS.values()))
# Of these an event before the day settles it; a launch or an opening before its day is another's.
_OF_PERSONS = frozenset(("leaves", "judged", "tried", "executed", "expelled", "released", "sworn in", "buried"))
_SOONER = frozenset(("leaves", "judged", "expelled", "executed", "released"))


def announced(what: str) -> frozenset[str]:
    """The acts of these that are announced.

    >>> announced("resign on May 22"), announced("visit Peru on May 22")
    (frozenset({'leaves'}), frozenset())
    """
    return frozenset(name for name, (said, _) in _ACTS.items() if said.search(what))


def told(sentence: str) -> frozenset[str]:
    """The acts of these that a sentence tells of.

    >>> told("The Prime Minister steps down."), told("The Prime Minister says that he will resign.")
    (frozenset({'leaves'}), frozenset())
    """
    if not _ANY_TOLD.search(sentence):
        return frozenset()
    return frozenset(name for name, (_, tells) in _ACTS.items() if tells.search(sentence))


def replaced(sentence: str) -> bool:
    """Whether a sentence tells that somebody came for one who left.

    >>> replaced("Members elect a new speaker, replacing the retiring John Bercow."), replaced("The speaker resigns.")
    (True, False)
    >>> replaced("Crowds demand a trial of the outgoing president.")
    False
    """
    return bool(_REPLACED.search(sentence))


def sooner(acts: frozenset[str]) -> frozenset[str]:
    """Those of the acts that may come before the day."""
    return acts & _SOONER


def of_persons(acts: frozenset[str]) -> frozenset[str]:
    """Those of the acts that a person does, or that are done to one: the next of that person is the one announced."""
    return acts & _OF_PERSONS


def by_oneself(acts: frozenset[str]) -> bool:
    """Whether one of the acts is done by who is said to, and to nobody."""
    return "leaves" in acts

"""Who does what is announced, and where, as the words of a sentence have it.

Takes the words before an act and those behind it; gives them without what only reports or times them.
"""

from __future__ import annotations

import re

from backstory.enrich.sentences import Sentence

_SAYS = re.compile(
    r"^.*?\b(?:announce[sd]?|announcing|says?|said|states?|stated|confirms?|predicts?|reports?|reveals?|declares?)\s+"
    r"(?:that\s+)?(?=\S)",
    re.S,
)
_TAIL = re.compile(
    r"[\s,]+(?:which|who|that|announces?|says?|and|also|it|is|are|officially|formally|currently|has|have|will|shall|would"
    r"|been|plans?|intends?|to|set|due|expected|scheduled|preparing|planning|about)$|[\s,;:–—]+$"
)
_TIME_BEFORE = re.compile(
    r"^(?:(?:Next|This|Later|On) )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|month|year)\s+(?=[a-z])"
    r"|^(?:Additionally|However|Also),\s+"
)
# What is left where the act has no subject of its own: "there will be", "1,200 of which".
_NO_WHO = re.compile(r"(?:announces?|says?|confirms?|there|\d[\d,.]*|of \w+.*|who|which|that|and|but|talk)$", re.I)
_HEAD = re.compile(r"^(?:In|On|At|After|Following|Amid|Due to|According to|As)\b[^,]{0,100},\s+")


def who_does(words: str) -> str:
    """Who does it, without who said so before and without "which" behind."""
    who = " ".join(words.split())
    said = _SAYS.match(who)
    if said and len(who) > said.end():
        who = who[said.end() :]
    who = _HEAD.sub("", who)
    for _ in range(3):
        who = _TAIL.sub("", who)
    who = _TIME_BEFORE.sub("", who)
    return "" if len(who) > 160 or _NO_WHO.match(who) else who


_CAPITAL = r"[^\W\d_a-z][\w.'’-]*"
_WHERE = re.compile(
    rf"\b(?:in|at|to|near)\s+(?P<place>(?:the\s+)?{_CAPITAL}(?:\s(?:of\s(?:the\s)?|the\s)?{_CAPITAL}){{0,4}})"
)
_NO_PLACE = re.compile(
    r"(?:the )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday"
    r"|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|President|Prime|COVID|SARS|Q[1-4])\b"
)


def place_of(text: str, sentence: Sentence, start: int) -> str:
    """Where it is to happen: the first place named behind `start` in the sentence, "" if none is."""
    for found in _WHERE.finditer(text, sentence.start + start, sentence.end):
        if not _NO_PLACE.match(found["place"]):
            return re.sub(r"['’]s$", "", " ".join(found["place"].split()).rstrip(".,"))
    return ""

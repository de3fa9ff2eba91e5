"""What comes once, and so may come sooner than announced: who is to resign in June and resigns in May has done it.

Words into which of these acts is announced, or told. Of other acts what comes before the day is something else: a
rehearsal, an arrival, another round.
"""

from __future__ import annotations

import re

# An act as it is announced, and as it is told in the present of a bullet.
_ACTS = {
    "leaves": (
        re.compile(
            r"\b(?:resign\w*|step(?:s|ping)? (?:down|aside)|retir\w*|leav\w* (?:office|the post|his|her)|quit"
            r"|abdicat\w*|departure|no longer host)\b",
            re.I,
        ),
        re.compile(r"\b(?:resigns|steps down|retires|leaves office|quits|abdicates|signs off)\b"),
    ),
    "sentenced": (re.compile(r"\bsentenc(?:ed|ing)\b", re.I), re.compile(r"\b(?:is|are) sentenced\b")),
}


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
    return frozenset(name for name, (_, tells) in _ACTS.items() if tells.search(sentence))

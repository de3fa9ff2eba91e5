"""A text into its sentences, as spans of code points.

Knows abbreviations, initials and closing quotation marks of English news prose. A blank line always ends a sentence,
a single line break never does (hard-wrapped text). Whether a line is a headline is for the reader of the page's layout.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from backstory.enrich.wordlist import listed


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence is text[start:end], without the white space around it."""

    start: int
    end: int


# Never the end of a sentence: a name or a number follows.
_BEFORE_NAME = listed(
    """
    mr mrs ms dr prof rev fr sen sens rep reps gov govs gen col lt maj capt cmdr cpl sgt adm pres hon st messrs mt ft
    del amb supt insp pvt pfc atty no nos vs v fig figs approx ca cf e.g i.e al art sec p pp vol ed eds
    """
)
# The end of a sentence only when the next word looks like the start of one.
_MAYBE = listed(
    """
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp co cos ltd
    bros plc llc jr sr etc a.m p.m u.s u.k u.n e.u u.s.a d.c ph.d m.d b.a m.a dept univ assn ave blvd rd sq ala ariz
    ark calif colo conn fla ga ill ind kan ky la mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis
    wyo n.h n.j n.m n.y n.c n.d s.c s.d r.i w.va b.c a.d est gmt
    """
)
# Words that open a sentence after an abbreviation ("in the U.S. The talks", but "the U.S. Congress").
_STARTS = listed(
    """
    the a an he she it they we i you this that these those his her its their our my but and or if in on at as for after
    before when while since although though because however officials police according there what who why how where
    with from by to not no yes last next earlier later also some many most one two all both
    """
)

_END = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’»)\]]*+(?=\s)|\n[ \t\r]*+\n", re.ASCII)
_WORD_BEFORE = re.compile(r"[^\s(\[\"“‘]+$")
_NEXT = re.compile(r"\s+([\"'“‘«(\[]*)([^\W_]?)([^\W\d_]*)")
_INITIAL = re.compile(r"^(?:[^\W\d_]\.)*[^\W\d_]$")


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text, in order.

    >>> text = "Gen. Smith left the U.S. on Nov. 8. He will return."
    >>> [text[one.start : one.end] for one in sentences(text)]
    ['Gen. Smith left the U.S. on Nov. 8.', 'He will return.']
    """
    found: list[Sentence] = []
    start = 0
    for match in _END.finditer(text):
        if match.start() < start:
            continue
        if match[0][0] == "\n" or _ends_here(text, start, match):
            _add(found, text, start, match.end())
            start = match.end()
    _add(found, text, start, len(text))
    return tuple(found)


def _add(found: list[Sentence], text: str, start: int, end: int) -> None:
    part = text[start:end]
    stripped = part.strip()
    if stripped:
        begin = start + len(part) - len(part.lstrip())
        found.append(Sentence(begin, begin + len(stripped)))


def _ends_here(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a full stop and what follows it end a sentence."""
    following = _NEXT.match(text, match.end())
    if following is None:
        return True
    quoted, first, rest = following.groups()
    if first.islower() or not (first or quoted):
        return not first and match[0][0] != "…"
    if match[0][0] != "." or match[0][1:2] == ".":
        return True
    before = _WORD_BEFORE.search(text, max(start, match.start() - 24), match.start())
    word = before[0].lower() if before else ""
    if len(match[0]) == 1 and word in _BEFORE_NAME:
        return False
    if word not in _MAYBE and not _INITIAL.match(word):
        return True
    return (first + rest).lower() in _STARTS or (bool(quoted) and word in _MAYBE and not first.isdigit())

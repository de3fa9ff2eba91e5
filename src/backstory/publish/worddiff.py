"""Two texts into what was kept, added and removed, word by word. Pure."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

_WORDS = re.compile(r"\w+(?:[.,'’-]\w+)*|\s+|[^\w\s]")
# Two texts this long have nothing a reader would compare by eye; and the matcher is quadratic.
_LONGEST = 1200
# How many words stay on either side of a change before the rest is left out.
_AROUND = 7


class Piece(NamedTuple):
    """A run of text: "same", "added", "removed", or "skipped" where unchanged text was left out."""

    op: Literal["same", "added", "removed", "skipped"]
    text: str


def word_diff(before: str, after: str) -> list[Piece]:
    """The pieces that make the later text, with the removed ones in their place; white space is not compared."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    if len(old) > _LONGEST or len(new) > _LONGEST:
        return [Piece("removed", before), Piece("added", after)]
    pieces: list[Piece] = []
    matcher = SequenceMatcher(None, [_key(word) for word in old], [_key(word) for word in new], autojunk=False)
    for op, old_from, old_to, new_from, new_to in _joined(matcher.get_opcodes(), new):
        if op == "equal":
            pieces.append(Piece("same", "".join(new[new_from:new_to])))
            continue
        if old_to > old_from:
            pieces.append(Piece("removed", "".join(old[old_from:old_to])))
        if new_to > new_from:
            pieces.append(Piece("added", "".join(new[new_from:new_to])))
    return pieces


def shortened(pieces: list[Piece]) -> list[Piece]:
    """The same with long unchanged runs left out, all but the words beside a change."""
    out: list[Piece] = []
    last = len(pieces) - 1
    for index, piece in enumerate(pieces):
        words = _WORDS.findall(piece.text)
        around = 2 * _AROUND
        ends = (index > 0) + (index < last)
        if piece.op != "same" or len(words) <= around * max(ends, 1) + 4:
            out.append(piece)
            continue
        if index > 0:
            out.append(Piece("same", "".join(words[:around])))
        out.append(Piece("skipped", "…"))
        if index < last:
            out.append(Piece("same", "".join(words[-around:])))
    return out


def _key(word: str) -> str:
    return " " if word.isspace() else word


def _joined(
    opcodes: list[tuple[str, int, int, int, int]], new: list[str]
) -> list[tuple[str, int, int, int, int]]:
    """Changes with nothing but white space between them as one: three words replaced read better whole."""
    out: list[tuple[str, int, int, int, int]] = []
    for op in opcodes:
        between = op[0] == "equal" and "".join(new[op[3] : op[4]]).isspace()
        if out and out[-1][0] != "equal" and (op[0] != "equal" or (between and op is not opcodes[-1])):
            out[-1] = ("replace", out[-1][1], op[2], out[-1][3], op[4])
        else:
            out.append(op)
    return out

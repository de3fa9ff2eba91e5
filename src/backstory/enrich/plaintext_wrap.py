"""Lines of plain text into paragraphs: lines broken at a fixed width are joined again, others stand alone.

Three ways of marking paragraphs are read: a blank line between them, an indented first line, and nothing at all, where
only a line that ended early tells. Nothing is dropped here and no word is changed, but that a hyphen at a line's end
goes where the word was split.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from backstory.enrich.plaintext_lines import is_day

# Mail and typescripts break at 60 to 80 columns, books narrower, terminals at up to 132.
_NARROWEST, _WIDEST = 36, 132
# One line above another, a headline above its date, tells of no width.
_FEWEST = 2
_END = re.compile(r"[.!?…:。！？][\"'”’»›)\]」』]*$|^[\W_]+$")
_LOWER = re.compile(r"^[^\w]*[a-zß-öø-ÿа-яё]")
_LIST = re.compile(r"^(?:[-*•·–—‣▪]\s|\d{1,3}[.)]\s|[a-z]\)\s)")
_INDENT = re.compile(r"[ \t\u3000]+")


def paragraphs(text: str) -> list[list[str]]:
    """The paragraphs of a text, block by block, a block being what blank lines keep apart."""
    blocks = _blocks(text.split("\n"))
    width = _width(blocks)
    return [_joined(block, width) for block in blocks]


def _blocks(lines: Sequence[str]) -> list[list[str]]:
    blocks: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            blocks[-1].append(line.rstrip())
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _width(blocks: Sequence[Sequence[str]]) -> int:
    """The width a text was broken at; 0 if it was not.

    In a broken text nearly every line that another follows in its block is as long as the next word allows.
    """
    pairs = [pair for block in blocks for pair in pairwise(line.strip() for line in block)]
    lengths = sorted(len(first) for first, _ in pairs if _NARROWEST <= len(first) <= _WIDEST)
    if len(lengths) < max(_FEWEST, 0.6 * len(pairs)):
        return 0
    width = lengths[-1]
    # A few lines hang over (an address, a word that could not be split).
    while len(lengths) > 10 and lengths[-1] > 1.12 * lengths[int(0.9 * (len(lengths) - 1))]:
        width = lengths.pop() and lengths[-1]
    within = [(first, second) for first, second in pairs if len(first) <= width]
    due = sum(len(first) + 1 + len(_first_word(second)) > width - 2 for first, second in within)
    return width if due >= 0.6 * len(within) or (due >= 4 and due >= 0.4 * len(within)) else 0


def _first_word(line: str) -> str:
    return line.split(None, 1)[0] if line.split() else ""


def _joined(block: Sequence[str], width: int) -> list[str]:
    """The paragraphs of one block."""
    if len(block) == 1:
        return [block[0].strip()]
    if indented := _indented(block):
        return [_join(lines) for lines in _split(block, indented)]
    if not width:
        return [line.strip() for line in block]
    lines = [line.strip() for line in block]
    own = min(width, max(map(len, lines))) if len(block) > 3 else width
    starts = {n for n in range(1, len(lines)) if _ends(lines[n - 1], lines[n], own)}
    return [_join(group) for group in _split(lines, starts)]


def _indented(block: Sequence[str]) -> set[int]:
    """The lines that begin a paragraph by standing further in, if that is what the block does.

    It is when the lines that do not stand in go on where the line above them was full: a menu's do not.
    """
    depths = [len(found[0].expandtabs(4)) if (found := _INDENT.match(line)) else 0 for line in block]
    low = min(depths)
    starts = {n for n, depth in enumerate(depths) if depth > low}
    goes_on = [(block[n - 1], block[n]) for n in range(1, len(block)) if n not in starts]
    width = max((len(first) for first, _ in goes_on if len(first) <= _WIDEST), default=0)
    if not starts or width < _NARROWEST:
        return set()
    full = width - 4
    due = sum(full < len(first) + 1 + len(_first_word(second)) and len(first) <= _WIDEST for first, second in goes_on)
    return starts if due >= 0.8 * len(goes_on) else set()


def _ends(line: str, following: str, width: int) -> bool:
    """Whether a paragraph ends between two lines: the next word would have fitted, and no sentence runs on."""
    if _LIST.match(following) or is_day(following) or is_day(line):
        return True
    room = width - len(line) - 1 - len(_first_word(following))
    if room < 0:
        return False
    if _END.search(line):
        return not (_LOWER.match(following) and room < 10)
    # A heading among paragraphs is far shorter than the width, and what follows begins anew.
    return room > 0.25 * width and not _LOWER.match(following)


def _split(lines: Sequence[str], starts: set[int]) -> list[list[str]]:
    groups: list[list[str]] = []
    for n, line in enumerate(lines):
        if n == 0 or n in starts:
            groups.append([])
        groups[-1].append(line.strip())
    return groups


_LONGEST_WORD = 80
_SPLIT = re.compile(r"[^\W\d_]{2}-$")
_HYPHENATED = re.compile(r"\b\w+-\w+-$")
_UNSPACED_END = re.compile(r"[\u3040-\u30ff\u3400-\u9fff。、，]$")
_UNSPACED_START = re.compile(r"[\u3040-\u30ff\u3400-\u9fff「『（]")


def _join(lines: Sequence[str]) -> str:
    """Lines as one; a word split at a line's end is whole again, scripts without spaces get none."""
    parts = [lines[0]]
    for line in lines[1:]:
        above = parts[-1]
        end = above[-_LONGEST_WORD:]
        if _SPLIT.search(end) and _LOWER.match(line) and not _HYPHENATED.search(end):
            parts[-1] = above[:-1]
        elif not (_UNSPACED_END.search(end) and _UNSPACED_START.match(line)):
            parts.append(" " if not end.endswith(("—", "/")) or end.endswith(" —") else "")
        parts.append(line)
    return "".join(parts)

"""Where a text quotes: the stretches between quotation marks, paragraph by paragraph.

Pairs “ ”, straight, `` '' and « » marks, also when an editor mixed them; single marks only in a text that has no double
ones. A quotation whose paragraph ends without a closing mark goes on in the next when that opens with a mark.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quoted:
    """text[start:end] is quoted, the marks are outside, `outer_start` and `outer_end` with them.

    `open` says that the paragraph ended before a closing mark.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    open: bool = False


PARAGRAPH = re.compile(r"[^\n]++(?:\n(?![ \t\r]*\n)[^\n]++)*+")
_MARK = re.compile(r"[“”„\"«»]|``|''")
_SINGLE = re.compile(r"(?<![^\W_])‘|’(?![^\W_])|(?<![\w'])'(?=\w)|(?<=[.,!?])'(?!\w)")
_OPENING = frozenset(("“", "„", "«", "``", "‘"))
_CLOSING = frozenset(("”", "»", "''", "’"))
_LONGEST = 4000


def quoted(text: str) -> tuple[Quoted, ...]:
    """The quoted stretches of a text in order; none inside another."""
    double = _MARK.search(text) is not None
    marks = _MARK if double or "‘" not in text else _SINGLE
    found: list[Quoted] = []
    for paragraph in paragraphs(text):
        found.extend(_in_paragraph(text, paragraph, marks))
    return tuple(found)


def paragraphs(text: str) -> tuple[tuple[int, int], ...]:
    """The paragraphs of a text: between blank lines; single line breaks count too unless the text is hard-wrapped."""
    lines = [match.span() for match in re.finditer(r"[^\n]++", text)]
    wrapped = sum(60 <= end - start <= 100 for start, end in lines) > len(lines) / 3
    if wrapped and re.search(r"\n[ \t\r]*+\n", text):
        return tuple(match.span() for match in PARAGRAPH.finditer(text))
    return tuple(lines)


def _in_paragraph(text: str, paragraph: tuple[int, int], marks: re.Pattern[str]) -> list[Quoted]:
    first, last = paragraph
    found: list[Quoted] = []
    opened: re.Match[str] | None = None
    for match in marks.finditer(text, first, last):
        mark = match[0]
        if opened is None:
            if _opens(text, match):
                opened = match
        elif mark in _CLOSING or (mark not in _OPENING and _closes(text, match)):
            _add(found, text, Quoted(opened.end(), match.start(), opened.start(), match.end()))
            opened = None
        elif mark == opened[0] and mark in _OPENING and text[match.start() - 1 : match.start()].isspace():
            opened = match if _ended_unclosed(text, opened, match) else opened
    if opened is not None and (opened.start() == first or opened[0] in _OPENING):
        _add(found, text, Quoted(opened.end(), last, opened.start(), last, open=True))
    return found


def _add(found: list[Quoted], text: str, one: Quoted) -> None:
    if one.end - one.start <= _LONGEST and text[one.start : one.end].strip():
        found.append(one)


def _opens(text: str, match: re.Match[str]) -> bool:
    """A straight mark after a number is inches; one before a space and after a letter closes what never opened."""
    before = text[match.start() - 1 : match.start()] if match.start() else " "
    after = text[match.end() : match.end() + 1]
    if match[0] in _CLOSING:
        return match[0] == "”" and (before.isspace() or not before) and (after.isalnum() or after == "[")
    if match[0] in _OPENING:
        return True
    return (
        not (before.isdigit() or (before.isalpha() and not after.isalpha()))
        and bool(after)
        and (not after.isspace() or before.isspace())
    )


def _closes(text: str, match: re.Match[str]) -> bool:
    """A straight mark with a space before and a letter behind opens; it closes nothing."""
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return not (before.isspace() and after.isalnum())


def _ended_unclosed(text: str, opened: re.Match[str], match: re.Match[str]) -> bool:
    return (
        text[opened.end() : match.start()].rstrip()[-1:] in (".", "!", "?", ",")
        and text.find("”", match.end(), match.end() + 600) >= 0
    )

"""Puts sources together that an editor broke: no scheme, angle brackets, a bracket too few.

Each repair goes on record. MediaWiki shows these as plain text; what was meant is beyond doubt.
"""

from __future__ import annotations

import re

from backstory.parse.desk import Desk
from backstory.parse.pieces import Bare, Ext, Piece

# "[www.aljazeera.com/amp/… (Al Jazeera)]" (2025 November 4)
_NO_SCHEME = re.compile(r"\[\s*(www\.[^\s\[\]<>\"{}|]+)\s+(\([^\[\]]*)\]")
_NUMBERED = re.compile(r"\[\d{1,2}")
_OPEN = re.compile(r"\[+\s*<?\s*\Z")
# "[<https://…> (BBC News)]" (2025 April 26); "[https://… (BBC)" at the end of a line.
_REST = re.compile(r"\s*>?\s*(?P<label>\(?[^\[\]()]*\)?)\s*(?:\](?P<more>.*)|\Z)", re.S)


def repaired(pieces: list[Piece], desk: Desk) -> list[Piece]:
    """The pieces with broken sources made whole."""
    if not any(type(piece) is str and ("[" in piece or "]" in piece) for piece in pieces):
        return pieces
    whole: list[Piece] = []
    pieces = list(pieces)
    index = 0
    while index < len(pieces):
        piece = pieces[index]
        index += 1
        if isinstance(piece, str):
            whole.extend(_without_scheme(piece, desk))
        elif isinstance(piece, Bare):
            source, rest = _broken(whole, piece, pieces[index] if index < len(pieces) else "", desk=desk)
            whole.append(source)
            if rest is not None:
                index += 1
                if rest:
                    whole.append(rest)
        elif isinstance(piece, Ext) and _NUMBERED.fullmatch(piece.label) and _closed(pieces, index):
            # "[https://… [1]]": a source with its number for a label.
            whole.append(Ext(piece.url, ""))
            pieces[index] = str(pieces[index])[1:]
        elif isinstance(piece, Ext) and piece.label[:1] == "(" and _doubled(whole, pieces, index):
            desk.odd("brackets", "A source stands in two pairs of brackets.", piece.url)
            before, after = str(whole.pop()), str(pieces[index])
            whole.extend(part for part in (before.rstrip()[:-1], piece, after.lstrip()[1:]) if part)
            index += 1
        else:
            whole.append(piece)
    return whole


def _without_scheme(text: str, desk: Desk) -> list[Piece]:
    if "[" not in text or "www." not in text:
        return [text]
    parts = _NO_SCHEME.split(text)
    made: list[Piece] = [parts[0]] if parts[0] else []
    for at in range(1, len(parts), 3):
        desk.odd("brackets", "A source's address has no scheme; https is assumed.", parts[at])
        made.append(Ext(f"https://{parts[at]}", parts[at + 1].strip()))
        if parts[at + 2]:
            made.append(parts[at + 2])
    return made


def _broken(before: list[Piece], bare: Bare, after: Piece, *, desk: Desk) -> tuple[Piece, str | None]:
    """The bare address as the source it was meant to be, and what is left of the text behind it (None: all of it)."""
    opened = bool(before) and isinstance(before[-1], str) and _OPEN.search(before[-1])
    rest = _REST.match(after) if isinstance(after, str) else None
    if not opened and not (rest and rest["more"] is not None):
        return bare, None
    if not rest or not (rest["more"] is not None or rest["label"].strip()):
        return bare, None
    desk.odd("brackets", "The brackets of a source are broken.", bare.url)
    if opened:
        text = _OPEN.sub("", str(before.pop()))
        if text:
            before.append(text)
    return Ext(bare.url, rest["label"].strip()), rest["more"] or ""


def _closed(pieces: list[Piece], index: int) -> bool:
    """Whether the next piece starts with a bracket that closes."""
    after = pieces[index] if index < len(pieces) else ""
    return isinstance(after, str) and after.startswith("]")


def _doubled(before: list[Piece], pieces: list[Piece], index: int) -> bool:
    """Whether brackets stand around a source: "[[https://… (BBC)]]"."""
    if not before or index >= len(pieces):
        return False
    left = before[-1]
    return isinstance(left, str) and left.endswith("[") and _closed(pieces, index)

"""Puts together what an editor broke: a source without scheme, in angle brackets, a bracket too few; a pasted red link.

Each repair goes on record. MediaWiki shows these as plain text; what was meant is beyond doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from backstory.parse.desk import Desk
from backstory.parse.pieces import Bare, Ext, Piece, Wiki
from backstory.parse.titles import target

# "[www.aljazeera.com/amp/… (Al Jazeera)]" (2025 November 4)
_NO_SCHEME = re.compile(r"\[\s*(www\.[^\s\[\]<>\"{}|]+)\s+(\([^\[\]]*)\]")
# What is left of a link to a page nobody has written yet that was pasted from a browser, in one way or the other:
# "[/w/index.php?title=Radu_Theodoru&action=edit&redlink=1 Radu Theodoru]" (2025 March 6),
# "[[Al-Loud?action=edit&redlink=1|Al-Loud]]" (2025 January 12)
RED = "action=edit&redlink=1"
_RED_LINK = re.compile(rf"\[/w/index\.php\?title=([^&\s\[\]]+)&{RED}\s+([^\[\]]+)\]")
_NUMBERED = re.compile(r"\[\d{1,2}")
_OPEN = re.compile(r"\[+\s*<?\s*\Z")
# "[<https://…> (BBC News)]" (2025 April 26); "[https://… (BBC)" at the end of a line.
_REST = re.compile(r"\s*>?\s*(?P<label>\(?[^\[\]()]*\)?)\s*(?:\](?P<more>.*)|\Z)", re.S)


def repaired(pieces: list[Piece], desk: Desk) -> list[Piece]:
    """The pieces with broken sources and links made whole."""
    if any(type(piece) is Wiki and piece.page.endswith(RED) for piece in pieces):
        pieces = [_written(piece) if type(piece) is Wiki else piece for piece in pieces]
    if not any(type(piece) is str and ("[" in piece or "]" in piece) for piece in pieces):
        return pieces
    whole: list[Piece] = []
    pieces = list(pieces)
    index = 0
    while index < len(pieces):
        piece = pieces[index]
        index += 1
        if isinstance(piece, str):
            whole.extend(_spelt_out(piece, desk))
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


def _spelt_out(text: str, desk: Desk) -> Iterator[Piece]:
    """The text with the links made that it only spells out."""
    if "[/w/index.php" not in text:
        yield from _without_scheme(text, desk)
        return
    parts = _RED_LINK.split(text)
    yield from _without_scheme(parts[0], desk)
    for page, label, after in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
        goal = target(page, desk.edition, desk.title)
        if goal is None or goal.kind != "page":
            yield label
        else:
            desk.odd("brackets", "A link to a page not yet written is spelt out as its address.", page)
            yield Wiki(goal.page, label.strip(), "")
        yield from _without_scheme(after, desk)


def _written(link: Wiki) -> Wiki:
    return link._replace(page=link.page.removesuffix(f"?{RED}"))


def _without_scheme(text: str, desk: Desk) -> Iterator[Piece]:
    if "[" not in text or "www." not in text:
        if text:
            yield text
        return
    parts = _NO_SCHEME.split(text)
    if parts[0]:
        yield parts[0]
    for url, label, after in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
        desk.odd("brackets", "A source's address has no scheme; https is assumed.", url)
        yield Ext(f"https://{url}", label.strip())
        if after:
            yield after


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

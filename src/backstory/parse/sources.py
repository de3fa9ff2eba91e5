"""Parts the pieces of a bullet: the text a reader reads, the links in it, and the sources it cites.

A bracketed address is a source when its label stands in parentheses or when nothing but sources follows it; one that
the sentence runs through ("replacing the old [… A77] which") is a link in the text. Marks belong to the source before.
"""

from __future__ import annotations

import re
from dataclasses import replace

from backstory.model import Citation, Link, Mention
from backstory.parse.cite import citation
from backstory.parse.desk import Desk
from backstory.parse.footnotes import marked
from backstory.parse.pieces import Bare, Ext, Foot, Mark, Piece, Wiki
from backstory.parse.reading import Reading
from backstory.parse.repair import repaired
from backstory.parse.titles import address
from backstory.quick import quick

_mention = quick(Mention)

# What may stand between two sources, or between the last and the end, without being text.
BETWEEN = re.compile(r"[\s,;/|&+·•–—\-]*(?:and|,)?[\s,;/|&+·•–—\-]*")
_TAIL = re.compile(r"[\s,;/|&+·•–—().\-]*(?:and)?[\s,;/|&+·•–—().\-]*|\s*[(（][^()（）]{1,30}[)）]\s*")
_ENDED = re.compile(r"[.!?…。！？\"”’')\]:][\s,;]*\Z|^\s*\Z")
# "([… El Ejemplo] in Spanish)"
_CLOSED = re.compile(r"[^()]{0,30}\)")
_HOST = re.compile(r"(?:[a-z]+:)?//([^/?#]+)", re.I)
_LETTERS = re.compile(r"[^a-z0-9]+")


# The beginning of a bullet: its text, and the links in it.
Begun = tuple[str, tuple[Mention, ...]]


class _Text:
    """A text put together piece by piece, which knows how long it is and never has two blanks in a row."""

    __slots__ = ("at", "floor", "parts")

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.at = 0
        # Where the last link ends: nothing before it is taken off again.
        self.floor = 0

    def write(self, text: str) -> int:
        """Adds text; returns where it starts. A blank at the very start or after a blank is dropped."""
        if text[:1] == " " and (not self.parts or self.parts[-1][-1] == " "):
            text = text[1:]
        start = self.at
        if text:
            self.parts.append(text)
            self.at += len(text)
        return start

    def link(self, label: str) -> int:
        """Adds a link's label; returns where it starts."""
        start = self.write(label)
        self.floor = self.at
        return start

    def strip(self, characters: str = " ") -> None:
        """Takes characters off the end, as far as they are text."""
        while self.at > self.floor:
            last = self.parts.pop()
            kept = last.rstrip(characters)
            self.at -= len(last) - len(kept)
            if kept:
                self.parts.append(kept)
                return

    def end(self) -> str:
        return self.parts[-1] if self.parts else ""


def part(pieces: list[Piece], desk: Desk, begun: Begun | None = None) -> Reading:
    """The reading of a bullet's pieces, or of those behind a text with links that is read already."""
    parting = _Parting(pieces, desk)
    if begun:
        parting.begin(*begun)
    return parting.run()


class _Parting:
    """One walk over a bullet's pieces; lives while the bullet is read."""

    __slots__ = ("citations", "desk", "links", "mentions", "opened", "pieces", "tail", "text")

    def __init__(self, pieces: list[Piece], desk: Desk) -> None:
        self.pieces = repaired(pieces, desk)
        self.desk = desk
        self.text = _Text()
        self.mentions: list[Mention] = []
        self.citations: list[Citation] = []
        self.links: list[Link] = []
        self.tail = -1
        self.opened = False

    def begin(self, text: str, mentions: tuple[Mention, ...]) -> None:
        """Puts a text with its links in front."""
        self.mentions.extend(mentions)
        at = mentions[-1].end if mentions else 0
        if at:
            self.text.link(text[:at])
        rest, first = text[at:], self.pieces[0] if self.pieces else None
        if type(first) is str:
            # One piece of text, as the long way would have it.
            self.pieces[0] = (rest + first).replace("  ", " ")
        else:
            self.text.write(rest)

    def run(self) -> Reading:
        after = False
        text = self.text
        for index, piece in enumerate(self.pieces):
            if type(piece) is str:
                if after:
                    self.after_source(piece, index)
                else:
                    text.write(piece)
                after = False
            elif type(piece) is Wiki:
                after = self.wiki(piece)
            elif type(piece) is Ext:
                after = self.external(piece, index)
            else:
                after = self.other(piece, index) or after
        self.text.strip(" ,;" if self.citations else " ")
        return Reading("".join(text.parts), tuple(self.mentions), tuple(self.citations), tuple(self.links))

    def wiki(self, piece: Wiki) -> bool:
        """A link in the text, or a source (Wikinews); says whether it was a source."""
        page, label, anchor = piece
        edition = self.desk.edition
        if ":" in page and page[: page.index(":")] in edition.source_prefixes and _is_wikinews_source(label, self.text):
            self.close_up(label)
            self.citations.append(citation(address(page, edition), label, edition))
            return True
        if label:
            start = self.text.link(label)
            self.mentions.append(_mention(page, label, start, self.text.at, anchor))
        return False

    def external(self, piece: Ext, index: int) -> bool:
        """A source, or a link in the sentence; says whether it was a source."""
        label = piece.label
        if label[:1] == "(" or label[-1:] == ")" or self.is_source(piece, index):
            self.close_up(label)
            self.citations.append(citation(piece.url, label, self.desk.edition))
            return True
        if label:
            start = self.text.link(label)
            self.links.append(Link(piece.url, label, start, self.text.at))
        else:
            self.citations.append(citation(piece.url, "", self.desk.edition))
        return False

    def other(self, piece: Piece, index: int) -> bool:
        """Footnotes, marks and bare addresses; says whether what follows stands behind a source."""
        if isinstance(piece, Foot):
            self.citations.extend(piece.citations)
            return True
        if isinstance(piece, Mark):
            return self.mark(piece)
        if isinstance(piece, Bare):
            if index >= self.tail_start():
                self.close_up("")
                self.citations.append(citation(piece.url, "", self.desk.edition))
                return True
            start = self.text.link(piece.url)
            self.links.append(Link(piece.url, piece.url, start, self.text.at))
        return False

    def mark(self, mark: Mark) -> bool:
        if mark.kind in ("dead", "archived", "language") and self.citations:
            self.citations[-1] = marked(self.citations[-1], mark)
        elif mark.kind == "archived" and mark.value:
            self.citations.append(citation(mark.value, "", self.desk.edition))
        elif mark.kind in ("dead", "language", "archived"):
            self.desk.odd("mark", "A mark on a source has no source before it.", mark.text)
        elif mark.kind == "note":
            self.desk.odd("note", f"Editors ask for work here: {mark.value}.", mark.text)
        elif mark.kind == "image":
            self.desk.odd("image", "A picture in an item is left out.", mark.value)
        return mark.kind in ("dead", "archived", "language")

    def close_up(self, label: str) -> None:
        """Takes off the parenthesis an editor opened before a source: "([url ESPN])"."""
        self.opened = False
        end = self.text.end().rstrip()
        if end.endswith("(") and "(" not in label:
            self.text.strip(" ")
            self.text.strip("(")
            self.opened = True

    def after_source(self, piece: str, index: int) -> None:
        """Text behind a source: what only joins sources goes, notes on language are read, punctuation closes up."""
        text = piece
        if self.citations and ("(" in text or "（" in text or self.opened):
            text = self.language(text)
        if self.opened and text.lstrip()[:1] == ")":
            text, self.opened = text.lstrip()[1:], False
        if BETWEEN.fullmatch(text) and (text is not piece or self.joins(index)):
            self.text.write(" ")
            return
        if text[:1] in (".", ",", ";", ":", "!", "?", "。", "，"):
            self.text.strip()
            if text[:1] == self.text.end()[-1:]:
                text = text[1:]
        self.text.write(text)

    def joins(self, index: int) -> bool:
        """Whether the text at an index stands between two sources, or at the end."""
        return index + 1 == len(self.pieces) or not isinstance(self.pieces[index + 1], str | Wiki)

    def language(self, text: str) -> str:
        """Reads "(in Korean)" off the front of the text behind a source."""
        found = self.desk.edition.language_note.match(text)
        word = next((group for group in found.groups() if group), "").lower() if found else ""
        if found and word in self.desk.edition.languages and (self.opened or found[0].strip()[-1:] in ")）"):
            self.citations[-1] = replace(self.citations[-1], language=self.desk.edition.languages[word])
            self.opened = self.opened and ")" not in found[0]
            return text[found.end() :]
        return text

    def tail_start(self) -> int:
        """Where the end of the bullet begins that holds nothing but sources and what joins them."""
        if self.tail < 0:
            self.tail = len(self.pieces)
            for piece in reversed(self.pieces):
                if isinstance(piece, Wiki) or (isinstance(piece, str) and not _TAIL.fullmatch(piece)):
                    break
                self.tail -= 1
        return self.tail

    def is_source(self, piece: Ext, index: int) -> bool:
        """Whether an address whose label has no parentheses is a source."""
        following = self.pieces[index + 1] if index + 1 < len(self.pieces) else ""
        # "[[https://zh.wikipedia.org/… zh]]" is how {{ill}} shows that a page is in another language only.
        if piece.label and (not self.text.parts or self.text.end().endswith("[")):
            return False
        ended = bool(_ENDED.search(self.text.end())) or (bool(self.citations) and not self.text.end().strip())
        if index >= self.tail_start():
            if not piece.label or ended:
                return True
            runs_on = isinstance(following, str) and following[:1] in (".", "!", "?", '"', "”")
            return not runs_on and (piece.label[:1].isupper() or _names_host(piece) or not piece.label[:1].isalpha())
        if not isinstance(following, str):
            return False
        if self.text.end().rstrip().endswith("(") and _CLOSED.match(following):
            return True
        begins = following.lstrip()[:1]
        return ended and bool(begins) and not begins.islower() and begins not in ",.;:'’\"”" and _names_host(piece)


def _names_host(piece: Ext) -> bool:
    """Whether the label is in the host's name ("BBC" at news.bbc.co.uk), or is an abbreviation."""
    if len(piece.label) <= 5 and piece.label.isupper():
        return True
    host = _HOST.match(piece.url)
    word = _LETTERS.sub("", piece.label.lower())
    return bool(host and word and word in _LETTERS.sub("", host[1].lower()))


def _is_wikinews_source(label: str, text: _Text) -> bool:
    """Wikinews links are sources when they stand in parentheses or behind the sentence."""
    return label[:1] == "(" or label[-1:] == ")" or "wikinews" in label.lower() or bool(_ENDED.search(text.end()))

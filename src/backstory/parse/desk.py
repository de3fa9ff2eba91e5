"""What the reader of one page has before it: the edition, the page's title, its named footnotes, its oddities."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from backstory.editions import Edition
from backstory.model import Oddity
from backstory.parse.pieces import Foot, Piece
from backstory.parse.reading import Readings

# Oddities on record for one page; a page of nothing but oddities must not make a megabyte of them.
MOST_ODDITIES = 500
_SHOWN = 300


@lru_cache
def _links(trail: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str] | None]:
    """What finds links to pages in a text, those whose target needs no second look, and the letters behind a link."""
    easy = r"[A-Za-z0-9](?:[^\[\]{}|<>:#_%]{0,58}[^\[\]{}|<>:#_% ])?"
    label = r"[^\[\]{}<> :](?:[^\[\]{}<>]*[^\[\]{}<> ])?"
    return (
        re.compile(rf"\[\[([^\[\]{{}}|<>]+)(?:\|([^\[\]{{}}<>]+))?\]\]({trail})?"),
        re.compile(rf"\[\[({easy})(?:\|({label}))?\]\]({trail})?"),
        re.compile(trail) if trail else None,
    )


class Desk:
    """Lives as long as one page is read; collects what is odd about it."""

    __slots__ = (
        "block_end", "contents", "days", "depth", "easy_links", "edition", "feet", "known", "line", "links", "oddities",
        "title", "trail", "wrapped",
    )  # fmt: skip

    def __init__(self, edition: Edition, title: str, known: Readings | None = None) -> None:
        self.edition = edition
        # What lines of this page's other revisions say.
        self.known: Readings = {} if known is None else known
        self.title = title
        self.days = edition.days_of_title(title)
        self.line = 0
        # Footnotes by name: those read, and the wikitext of those the page defines.
        self.feet: dict[str, Foot] = {}
        self.contents: dict[str, str] = {}
        self.wrapped = False
        self.block_end = -1
        # How many footnotes deep the reader is: one may name another, which names another.
        self.depth = 0
        self.oddities: list[Oddity] = []
        self.links, self.easy_links, self.trail = _links(edition.link_trail)

    def odd(self, kind: str, message: str, markup: str) -> None:
        """Puts something without a right place on record, at the line being read."""
        if len(self.oddities) < MOST_ODDITIES:
            self.oddities.append(Oddity(self.line, kind, message, markup[:_SHOWN]))

    def odd_block(self, kind: str, message: str, markup: str) -> None:
        """Puts one of several lines on record; lines that follow each other make one record."""
        last = self.oddities[-1] if self.oddities else None
        if last is None or last.kind != kind or self.block_end != self.line - 1:
            self.odd(kind, message, markup)
        elif len(last.markup) < _SHOWN:
            self.oddities[-1] = replace(last, markup=f"{last.markup}\n{markup}"[:_SHOWN])
        self.block_end = self.line


class Store:
    """Pieces set aside while a line's text is still being worked on; a mark in the text stands for each."""

    __slots__ = ("pieces",)
    MARK = re.compile("\x7f(\\d+)\x7f")

    def __init__(self) -> None:
        self.pieces: list[Piece] = []

    def put(self, piece: Piece) -> str:
        self.pieces.append(piece)
        return f"\x7f{len(self.pieces) - 1}\x7f"

    def take(self, text: str) -> Iterable[Piece]:
        """The text with its marks replaced by what they stand for; text between them may be empty."""
        parts = self.MARK.split(text)
        for index, part in enumerate(parts):
            if index % 2:
                yield self.pieces[int(part)]
            elif part:
                yield part

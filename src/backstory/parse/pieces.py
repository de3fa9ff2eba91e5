"""What a line of wikitext is made of once it is read: plain text and a few kinds of marked pieces.

Text is `str`, blanks folded. Every other piece is one of the records here; `visible` says what a reader sees of it.
Named tuples, because a page makes thousands of them and they cost a third of a dataclass.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from backstory.model import Citation


class Wiki(NamedTuple):
    """A link to a page of a wiki; `page` has a prefix where it is another wiki."""

    page: str
    label: str
    anchor: str


class Ext(NamedTuple):
    """A bracketed external link; `label` is empty where MediaWiki would number it. `inner` are links in the label."""

    url: str
    label: str
    inner: tuple[Wiki, ...] = ()


class Bare(NamedTuple):
    """An address in the text, which MediaWiki makes a link."""

    url: str


class Mark(NamedTuple):
    """What an editor's template says about the source before it, or about the text.

    `kind` is "dead", "archived" (`value` is the address), "language" (`value` is its name), "note" (a request for
    work, `value` says which), "image" or "page" (a category or interlanguage link). `text` is what MediaWiki shows.
    """

    kind: str
    value: str
    text: str


class Foot(NamedTuple):
    """A footnote: the sources in it, and the wiki pages it links to."""

    citations: tuple[Citation, ...]
    pages: tuple[str, ...] = ()


Piece: TypeAlias = str | Wiki | Ext | Bare | Mark | Foot


def visible(pieces: list[Piece]) -> str:
    """All a reader sees of the pieces, sources included, footnote numbers not; blanks folded."""
    shown = []
    for piece in pieces:
        if isinstance(piece, str):
            shown.append(piece)
        elif isinstance(piece, Wiki | Ext):
            shown.append(piece.label)
        elif isinstance(piece, Bare):
            shown.append(piece.url)
        elif isinstance(piece, Mark):
            shown.append(piece.text)
    return " ".join("".join(shown).split())

"""Turns what is inside `<ref>…</ref>`, and the templates that cite, into citations.

A footnote may hold a cite template, a bracketed address, a bare one, or only a link to another wiki page.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from backstory.model import Citation
from backstory.parse.cite import citation, split_copy
from backstory.parse.pieces import Bare, Ext, Foot, Mark, Piece, Wiki, visible
from backstory.parse.titles import address, decode
from backstory.quick import quick

if TYPE_CHECKING:
    from backstory.parse.desk import Desk, Store

_citation = quick(Citation)
_USELESS_TITLE = re.compile(r"(?:archived copy|untitled|404|page not found|error)\b.*|https?://.*|\W*", re.I)
_MARKUP = re.compile(r"'''?|\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]|<[^<>]*>|\x01")
# Nothing that needs to be read.
_PLAIN = re.compile(r"[^'<>\[\]&\x01\x7f]*")
_PUBLISHERS = (
    "work", "newspaper", "website", "magazine", "journal", "publisher", "agency", "periodical", "encyclopedia",
)  # fmt: skip


def cited(named: Mapping[str, str], desk: Desk, store: Store) -> Citation | None:
    """The citation a cite template makes, None if it has no address."""
    values = {key.lower().replace("_", "-"): value for key, value in named.items()}

    def said(*keys: str) -> str:
        """The first of some parameters that says something."""
        for key in keys:
            if key in values and (value := _value(values[key], store)):
                return value
        return ""

    copy = said("archive-url", "archiveurl")
    original, own_copy = split_copy(decode(said("url", "chapter-url", "contribution-url").split(" ")[0]))
    if copy:
        original = original or split_copy(copy)[0]
    if not (original or copy):
        return None
    publisher, title, agency = said(*_PUBLISHERS), said("title", "chapter"), said("agency")
    if _USELESS_TITLE.fullmatch(title):
        title = ""
    if agency == publisher:
        agency = ""
    language = said("language", "lang")
    status = said("url-status", "dead-url", "deadurl")
    return _citation(
        url=original,
        label=publisher or title,
        publisher=publisher,
        agency=agency,
        language=desk.edition.languages.get(language.lower(), language),
        archived=decode(copy) or own_copy,
        dead=status.lower() in ("dead", "yes", "usurped", "unfit", "bot: unknown") or bool(copy and not status),
        title=title,
    )


def _value(value: str, store: Store) -> str:
    """A parameter's value as text, pieces set aside in it read too."""
    return " ".join(value.split()) if _PLAIN.fullmatch(value) else plain(visible([*store.take(value)]))


def plain(value: str) -> str:
    """A parameter's value as text."""
    return " ".join(decode(_MARKUP.sub(lambda found: found[1] or "", value)).split())


def footnote(content: str, desk: Desk) -> Foot:
    """What a footnote cites."""
    from backstory.parse.wikitext import read_wikitext  # a footnote is a line inside a line

    joined = re.sub(r"\s*\n\s*", " ", content) if "\n" in content else content
    return foot_of_pieces(read_wikitext(joined, desk), desk)


def foot_of_pieces(pieces: list[Piece], desk: Desk) -> Foot:
    """The citations in a footnote's pieces; marks belong to the source before them."""
    found: list[Citation] = []
    pages: list[str] = []
    for index, piece in enumerate(pieces):
        if isinstance(piece, Ext):
            found.append(citation(piece.url, piece.label, desk.edition))
            pages.extend(link.page for link in piece.inner)
        elif isinstance(piece, Bare):
            after = pieces[index + 1] if index + 1 < len(pieces) else ""
            label = after.strip(" .,;") if isinstance(after, str) else ""
            found.append(citation(piece.url, label, desk.edition))
        elif isinstance(piece, Foot):
            found.extend(piece.citations)
            pages.extend(piece.pages)
        elif isinstance(piece, Wiki):
            pages.append(piece.page)
        elif isinstance(piece, Mark) and found:
            found[-1] = marked(found[-1], piece)
    if not found and pages:
        page = pages[0]
        found.append(Citation(url=address(page, desk.edition), label=page.partition(":")[2] or page))
        desk.odd("footnote", f'A footnote names only the wiki page "{page}" as its source.', page)
    elif not found and (said := visible(pieces)):
        desk.odd("footnote", "A footnote names no address.", said)
    return Foot(tuple(found), tuple(pages))


def marked(source: Citation, mark: Mark) -> Citation:
    """The citation with what a mark says about it."""
    url, label, publisher, agency = source.url, source.label, source.publisher, source.agency
    language, archived, dead = source.language, source.archived, source.dead
    if mark.kind == "dead":
        dead = True
    elif mark.kind == "archived":
        archived = mark.value or archived
    elif mark.kind == "language":
        language = mark.value
    return _citation(url, label, publisher, agency, language, archived, dead, source.title)

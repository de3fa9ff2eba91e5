"""A document into the article it holds: a page of HTML or a plain text, with every part named by where it was found.

`read_article` is the one way in. What a person or a feed says of the document wins over what the page says. The address
is the canonical one; the day of publication is never guessed: without one, `inferred` gives the days that the text
itself allows, with the sentences that say so.
"""

from __future__ import annotations

import re
from dataclasses import replace

from backstory.article import Article, Body, Document, Field, Metadata, Published
from backstory.enrich.body import read_body
from backstory.enrich.markup import clean, decoded, is_markup
from backstory.enrich.metadata import read_metadata
from backstory.enrich.metadata_dates import parsed_date
from backstory.enrich.metadata_names import AGREED, of_portal
from backstory.enrich.metadata_people import split_names
from backstory.enrich.plaintext import PlainText, read_text
from backstory.enrich.plaintext_language import denies, language_of
from backstory.enrich.plaintext_lines import dateline, is_credit, signed
from backstory.enrich.plaintext_undated import inferred
from backstory.enrich.urls import canonical, host_of
from backstory.errors import Unreadable

_XML = re.compile(r"\s*<\?xml\b(?!.{0,1000}<(?:!doctype )?html\b)", re.IGNORECASE | re.DOTALL)
_MOST_TEXT = 2_000_000


def read_article(document: Document, *, bulk: bool = False) -> Article:
    """The article in a document; raises Unreadable, saying what it is instead, for anything that holds no text."""
    text = decoded(document.content, content_type=document.content_type)
    if not text.strip():
        raise Unreadable(document.url or "article", "there is nothing to read: the document is empty")
    if _XML.match(text):
        raise Unreadable(document.url or "article", "this is XML of another kind; give a web page, a text or a feed")
    article = _of_page(text, document, bulk=bulk) if is_markup(text) else _of_text(text, document)
    if not article.body.paragraphs and not article.metadata.titles:
        raise Unreadable(document.url or "article", "no title and no text was found; give the page of one article")
    if article.metadata.published:
        return article
    return replace(article, inferred=inferred(article.body.paragraphs))


def _of_page(html: str, document: Document, *, bulk: bool) -> Article:
    page = merged(document.known, read_metadata(html, url=document.url))
    body = read_body(html, url=document.url, bulk=bulk)
    paragraphs = list(body.paragraphs)
    titles = {clean(title.value).lower() for title in page.titles}
    # The headline and a credit line may lead the text.
    while len(paragraphs) > 1 and (paragraphs[0].lower() in titles):
        paragraphs.pop(0)
    credit = Field(paragraphs.pop(0), "credit line") if len(paragraphs) > 1 and is_credit(paragraphs[0]) else None
    found = dateline(paragraphs[0]) if paragraphs else None
    if found:
        paragraphs[0] = found[1]
    body = replace(body, paragraphs=tuple(paragraphs))
    said = page.language
    if said is None or denies(" ".join(body.paragraphs[:12]), said.value):
        page = replace(page, language=_language(body))
    return Article(_address(document, page), page, body, credit, found[0] if found else None)


def _of_text(text: str, document: Document) -> Article:
    if len(text) > _MOST_TEXT:
        raise Unreadable(
            document.url or "article", f"the text is longer than {_MOST_TEXT:,} characters; it is not read"
        )
    plain = read_text(text)
    credit = Field(plain.signs[0], "credit line") if plain.signs else None
    body = Body(plain.paragraphs, plain.captions, "plain text")
    said = Metadata(
        titles=(Field(plain.title, "first line"),) if plain.title else (),
        site=_site(plain, document),
        authors=tuple(Field(name, "credit line") for line in plain.signs for name in split_names(signed(line))),
        published=_dated(plain),
        language=_language(body),
    )
    page = merged(document.known, said)
    return Article(_address(document, page), page, body, credit, plain.dateline)


def merged(first: Metadata, second: Metadata) -> Metadata:
    """What two sources say of one document: the first wins, titles of both are kept."""
    seen = {title.value for title in first.titles}
    return Metadata(
        titles=(*first.titles, *(title for title in second.titles if title.value not in seen)),
        site=first.site or second.site,
        authors=first.authors or second.authors,
        published=first.published or second.published,
        modified=first.modified or second.modified,
        language=first.language or second.language,
        description=first.description or second.description,
        image=first.image or second.image,
        canonical=first.canonical or second.canonical,
        other_sites=first.other_sites if first.site else second.other_sites,
    )


def _address(document: Document, page: Metadata) -> str:
    return page.canonical.value if page.canonical else canonical(document.url)


_WHOSE = re.compile(
    r"(?:special|exclusive) to (?:the )?|(?:courtesy of|provided by|reprinted from|source ?:) *(?:the )?", re.IGNORECASE
)


def _site(plain: PlainText, document: Document) -> Field | None:
    """The site of a plain text: what a credit line says it was written for, or who publishes at its host, or that."""
    for line in plain.signs:
        if found := _WHOSE.match(line):
            return Field(line[found.end() :].strip(" ."), "credit line")
    host = host_of(document.url)
    return (of_portal(host, least=AGREED) or Field(host, "address")) if host else None


def _dated(plain: PlainText) -> Published | None:
    """A day written out with its year above the text or in the dateline."""
    for line in plain.above:
        if len(line) < 90 and (found := parsed_date(line)):
            return Published(found[0], "line above the text", found[1])
    if plain.dateline and (found := parsed_date(plain.dateline.date)):
        return Published(found[0], "dateline")
    return None


def _language(body: Body) -> Field | None:
    code = language_of(" ".join(body.paragraphs[:12]))
    return Field(code, "words of the text") if code else None

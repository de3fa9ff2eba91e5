"""Commands that read articles: read."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from backstory.cli.output import json_option, note, print_json
from backstory.config import Settings

if TYPE_CHECKING:
    from backstory.article import Document
    from backstory.enrich.names import Gazetteer
    from backstory.enrich.quotations import Quotation
    from backstory.enrich.statements import Statement
    from backstory.enrich.understand import Understood

Context = tuple[Path, Settings]

# The shortest of 349 articles has 300 characters.
_LITTLE = 200


@click.command(
    epilog="""\b
Examples:
  backstory read article.txt
  backstory read page.html --url https://example.org/2014/02/13/talks --json
  pbpaste | backstory read - --date 2014-02-13
  backstory read feed.xml#3                     the third item of a feed
  backstory read crawl.warc.gz#https://example.org/talks"""
)
@click.argument("article")
@click.option(
    "--url", metavar="URL", default="", help="The address the article came from, for a file or standard input."
)
@click.option(
    "--date", "day", metavar="DATE", help="The day it was published, if you know: wins over what the page says."
)
@json_option
@click.pass_obj
def read(obj: Context, article: str, *, url: str, day: str | None, as_json: bool) -> None:
    """Read ARTICLE (an address, a file of HTML or text, - for standard input, an item of a feed or a record of a
    WARC file as FILE#N) and show what was understood."""
    from backstory.enrich.article import read_article
    from backstory.enrich.understand import described, understood
    from backstory.fetch.article import open_article
    from backstory.fetch.articles import PAGE_MANNERS, article_door

    path, settings = obj
    with article_door(replace(PAGE_MANNERS, contact=settings.contact)) as door:
        document = open_article(article, door=door, stdin=sys.stdin.buffer)
    held = read_article(with_said(document, url, day))
    if held.body.method != "plain text" and len(held.text) < _LITTLE:
        note("little text was found: this may be no article, or a page that shows its text by scripts only")
    found = understood(held, _known_names(path, held.text))
    if as_json:
        print_json(described(found))
    else:
        click.echo("\n".join(_lines(found)))


def _known_names(path: Path, text: str) -> Gazetteer | None:
    """The entities of the archive, if there is one, that a text may name; one that cannot be read is passed over."""
    from backstory.errors import ArchiveError
    from backstory.store import Archive
    from backstory.store.named import gazetteer_for

    if not path.exists():
        return None
    try:
        with Archive.open(path) as archive:
            return gazetteer_for(archive, text)
    except ArchiveError as error:
        note(f"names are read without the archive: {error}")
        return None


def with_said(document: Document, url: str, day: str | None) -> Document:
    """The document with what the reader says of it."""
    from backstory.article import Published
    from backstory.enrich.urls import canonical
    from backstory.errors import UsageError
    from backstory.times import one_day

    if url and not canonical(url):
        raise UsageError(f"'{url}' is no address of the web; write it as https://example.org/page")
    if day:
        given = Published(one_day(day, today=datetime.now(UTC).date()), "given")
        document = replace(document, known=replace(document.known, published=given))
    return replace(document, url=url or document.url)


def _lines(found: Understood) -> Iterator[str]:
    """An article as a person reads it: what it is, its text, and what was understood."""
    article = found.article
    page = article.metadata
    if page.titles:
        yield click.style(page.titles[0].value, bold=True)
    for title in page.titles[1:]:
        yield click.style(f"also: {title.value}", dim=True)
    yield from (click.style(f"{name:>10}  ", dim=True) + value for name, value in _facts(found) if value)
    for paragraph in article.body.paragraphs:
        yield ""
        yield from _wrapped(paragraph)
    for name, rows in _findings(found):
        if rows:
            yield ""
            yield click.style(name, bold=True)
            yield from (f"  {line}" for row in rows for line in (_wrapped(row) if name == "Names" else [row]))


def _facts(found: Understood) -> Iterator[tuple[str, str]]:
    article, page = found.article, found.article.metadata

    def with_origin(value: str, origin: str) -> str:
        return value + click.style(f"  ({origin})", dim=True)

    yield "address", article.url
    yield "site", with_origin(page.site.value, page.site.origin) if page.site else ""
    yield "own name", ", ".join(with_origin(name.value, name.origin) for name in page.other_sites)
    yield "by", with_origin(", ".join(a.value for a in page.authors), page.authors[0].origin) if page.authors else ""
    yield "credit", article.credit.value if article.credit else ""
    line = article.dateline
    yield "dateline", ", ".join(filter(None, (line.place, line.date, line.agency))) if line else ""
    if page.published:
        yield "published", with_origin(page.published.date.isoformat(), page.published.origin)
    elif article.inferred:
        yield (
            "published",
            f"date unknown; by its text between {article.inferred.earliest} and {article.inferred.latest}:",
        )
        for evidence in article.inferred.evidence:
            yield "", click.style(f"“{evidence}”", dim=True)
    else:
        yield "published", "date unknown"
    yield "language", with_origin(page.language.value, page.language.origin) if page.language else ""
    yield "picture", page.image.value if page.image else ""
    for caption in article.body.captions:
        yield "caption", caption


def _findings(found: Understood) -> Iterator[tuple[str, list[str]]]:
    yield "Quotations", [_said(each) for each in found.quotations]
    yield "Still to come", [_announced(each) for each in found.statements]
    yield "Names", [", ".join(found.names)] if found.names else []
    yield "Dates", [f"{each.text}: {each.value or 'unknown'}" for each in found.dates]


def _said(each: Quotation) -> str:
    speaker = each.speaker_name or each.speaker
    return f"“{each.text}”" + (f" — {speaker}" if speaker else "")


def _announced(each: Statement) -> str:
    days = " to ".join(dict.fromkeys(day.isoformat() for day in (each.first, each.last) if day))
    return " · ".join(part for part in (days or "no date", each.who, each.what, each.where) if part)


def _wrapped(paragraph: str) -> list[str]:
    width = min(100, shutil.get_terminal_size((100, 24)).columns)
    return textwrap.wrap(paragraph, width=width, break_long_words=False, break_on_hyphens=False)


COMMANDS: tuple[click.Command, ...] = (read,)

"""Takes many articles into the archive, each once: what has a known address or a known text is passed over.

Every article is kept as soon as it was read, and one with a known address is not even read, so a run that was stopped
goes on where it was by being started again. Of an item of a feed that is a teaser only, the page is fetched.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from backstory.article import Article, Document, Field, Metadata
from backstory.enrich.article import read_article
from backstory.enrich.metadata_names import for_readers
from backstory.enrich.teaser import is_teaser
from backstory.enrich.urls import canonical
from backstory.errors import FetchFailed, Skip, Unreadable
from backstory.pipeline.behind import Pages
from backstory.store import Archive
from backstory.store import articles as shelf
from backstory.store.articles import ArticleRecord
from backstory.text import words
from backstory.views import Presence


@dataclass(slots=True)
class Ingested:
    """How many articles were kept, were known before by address or by text, and failed.

    `fetched` of those kept are read from their pages; `waiting` were left for a later run.
    """

    kept: int = 0
    known: int = 0
    copies: int = 0
    failures: int = 0
    fetched: int = 0
    waiting: int = 0


def ingest(
    archive: Archive,
    documents: Iterable[Document],
    report: Ingested,
    *,
    now: datetime,
    pages: Pages | None = None,
    progress: Callable[[Ingested], None] = lambda _: None,
) -> None:
    """Keeps every article that is not in the archive yet; one that cannot be read is recorded, the rest goes on.

    Without `pages` a teaser is kept as it is.
    """
    for document in documents:
        address = canonical(document.url)
        if address and shelf.has_text(archive, address, ""):
            report.known += 1
            continue
        try:
            article = _whole(document, pages, report)
            if article is not None:
                with archive.transaction():
                    _keep(archive, article, address, report, now=now)
        except (Unreadable, FetchFailed) as failure:
            report.failures += 1
            with archive.transaction():
                archive.record_failure("ingest", address or failure.unit, failure.message, at=now)
        progress(report)


def _whole(document: Document, pages: Pages | None, report: Ingested) -> Article | None:
    """The article in a document, from its page where a feed has the beginning only; None if that has to wait."""
    given = read_article(document, bulk=True)
    url = canonical(document.url)
    if pages is None or not url or document.known == Metadata() or not is_teaser(given.text):
        return given
    if not pages.left:
        report.waiting += 1
        return None
    page = pages.behind(url)
    if page is None:
        return given
    try:
        whole = read_article(page, bulk=True)
    except Unreadable:
        return given
    if len(whole.text) <= len(given.text):
        return given
    report.fetched += 1
    return whole if whole.metadata.published else _dated(whole, given)


def _dated(whole: Article, given: Article) -> Article:
    """The article of a page that has no date, with the one its feed gives."""
    known = replace(whole.metadata, published=given.metadata.published)
    return replace(whole, metadata=known, inferred=None if known.published else whole.inferred)


def _keep(archive: Archive, article: Article, address: str, report: Ingested, *, now: datetime) -> None:
    paragraphs = article.body.paragraphs
    digest = hashlib.blake2b(" ".join(words(article.text)).encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
    url = address or article.url or f"urn:backstory:text:{digest}"
    archive.clear_failure("ingest", url)
    if shelf.has_text(archive, url, digest) or not paragraphs:
        if not paragraphs:
            raise Unreadable(url, f"{url} has a title and no text")
        report.copies += 1
        return
    if not shelf.articles(archive, [url]):
        shelf.keep(archive, _record(url, article, now, latin=archive.edition.ascii_slugs), ())
    shelf.keep_text(archive, url, digest, paragraphs)
    report.kept += 1


def _record(url: str, article: Article, now: datetime, *, latin: bool) -> ArticleRecord:
    """What the article says of itself; whether its page is still there nobody has looked, so a look is due."""
    page = article.metadata
    titles = tuple(title.value for title in page.titles)
    return ArticleRecord(
        url=url,
        presence=Presence.UNSEEN,
        cause="nobody has looked",
        since=now,
        checked=now,
        tries=0,
        due=now,
        title=titles[0] if titles else "",
        titles=titles[1:4],
        site=for_readers(page, latin=latin),
        authors=tuple(author.value for author in page.authors),
        published=page.published.date if page.published else None,
        origin=page.published.origin if page.published else "",
        language=_value(page.language),
        description=_value(page.description),
        image=_value(page.image),
        read_at=now,
    )


def _value(field: Field | None) -> str:
    return field.value if field else ""


def all_of(
    archive: Archive,
    sources: Iterable[tuple[str, Callable[[], Iterable[Document]]]],
    *,
    now: datetime,
    pages: Pages | None = None,
    progress: Callable[[Ingested], None] = lambda _: None,
) -> Ingested:
    """Takes in several sources by name; one that fails or breaks off is recorded, what came of it is kept."""
    report = Ingested()
    for name, opened in sources:
        try:
            ingest(archive, opened(), report, now=now, pages=pages, progress=progress)
            archive.clear_failure("ingest", name)
        except Skip as failure:
            report.failures += 1
            archive.record_failure("ingest", name, failure.message, at=now)
    return report

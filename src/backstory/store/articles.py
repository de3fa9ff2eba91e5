"""The articles that events cite, or that somebody brought, in and out of the archive.

An article is known by its canonical address (`enrich.urls`); a source leads to it by the address as cited.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime

import msgspec

from backstory.enrich.concern import excerpt, speaks_of
from backstory.enrich.urls import canonical, is_copy
from backstory.model import Citation, Item
from backstory.store.archive import Archive
from backstory.times import Span, moment, stamp
from backstory.views import EventView, Presence, SourceArticle


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """A row of the table `article`."""

    url: str
    presence: Presence
    cause: str
    since: datetime
    checked: datetime
    tries: int
    due: datetime
    address: str = ""
    title: str = ""
    titles: tuple[str, ...] = ()
    site: str = ""
    authors: tuple[str, ...] = ()
    published: date | None = None
    origin: str = ""
    language: str = ""
    description: str = ""
    image: str = ""
    archived: str = ""
    read_at: datetime | None = None
    read_from: str = ""
    etag: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class Cited:
    """An article as events cite it: the addresses in use, the newest day, copies at archives, the events."""

    url: str
    day: date
    addresses: tuple[str, ...]
    archived: str
    events: tuple[str, ...]


_COLUMNS = tuple(field.name for field in fields(ArticleRecord))
_citations = msgspec.json.Decoder(tuple[Citation, ...])


def key_of(url: str) -> str:
    """The address an article is known by in the archive; what is no address of the web is kept as it was written."""
    return canonical(url) or url.strip()


def cited(archive: Archive, spans: Sequence[Span]) -> list[Cited]:
    """The articles that live events cite, those of the newest days first; of all days if no spans are given."""
    found: dict[str, Cited] = {}
    for span in spans or (Span(date.min, date.max),):
        rows = archive.db.execute(
            "SELECT e.id, e.day, v.citations FROM event e JOIN version v ON v.event = e.id AND v.number = e.version "
            "WHERE e.state = 'live' AND v.citations <> '[]' AND e.day BETWEEN ? AND ? "
            "ORDER BY e.day DESC, e.position, e.id",
            (span.first.isoformat(), span.last.isoformat()),
        )
        for event, day, citations in rows:
            for citation in _citations.decode(citations):
                _add(found, event, date.fromisoformat(day), citation)
    return sorted(found.values(), key=lambda one: one.day, reverse=True)


def _add(found: dict[str, Cited], event: str, day: date, citation: Citation) -> None:
    url = key_of(citation.url)
    if not url:
        return
    written = citation.url.strip()
    known = found.get(url) or Cited(url, day, (), "", ())
    found[url] = replace(
        known,
        day=max(known.day, day),
        addresses=tuple(dict.fromkeys([*known.addresses, *(() if is_copy(written) else (written,))])),
        archived=known.archived or citation.archived or (written if is_copy(written) else ""),
        events=tuple(dict.fromkeys([*known.events, event])),
    )


def articles(archive: Archive, urls: Iterable[str]) -> dict[str, ArticleRecord]:
    """What is on record of the articles that some cited addresses lead to, by the address as cited."""
    keys = {url: key_of(url) for url in urls}
    if not keys:
        return {}
    rows = archive.db.execute(
        f"SELECT {', '.join(_COLUMNS)} FROM article WHERE url IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(set(keys.values()))),),
    )
    known = {record.url: record for record in map(_record, rows)}
    return {url: known[key] for url, key in keys.items() if key in known}


def behind(archive: Archive, event: str, urls: Iterable[str]) -> dict[str, SourceArticle]:
    """What is shown of the articles behind the sources of an event with this text, by the address as cited."""
    return {url: _beside(record, event) for url, record in articles(archive, urls).items()}


def with_articles(archive: Archive, views: Iterable[EventView]) -> tuple[EventView, ...]:
    """The same events, each with what is shown of the articles behind its sources."""
    held = tuple(views)
    known = articles(archive, (citation.url for view in held for citation in view.item.citations))
    return tuple(replace(view, articles=_of_event(view.item, known)) for view in held) if known else held


def _of_event(item: Item, known: Mapping[str, ArticleRecord]) -> dict[str, SourceArticle]:
    return {c.url: _beside(known[c.url], item.text) for c in item.citations if c.url in known}


def _beside(record: ArticleRecord, event: str) -> SourceArticle:
    said = excerpt(event, record.title, record.description)
    return SourceArticle(
        url=record.url,
        presence=record.presence,
        cause=record.cause,
        since=record.since,
        checked=record.checked,
        address=record.address,
        title=record.title,
        site=record.site,
        authors=record.authors,
        published=record.published,
        published_origin=record.origin,
        language=record.language,
        excerpt=said,
        image=record.image if said or speaks_of(event, record.title) else "",
        archived=record.archived,
    )


def due(archive: Archive) -> Mapping[str, datetime]:
    """When each article on record is to be looked at again."""
    return {url: moment(when) for url, when in archive.db.execute("SELECT url, due FROM article")}


def keep(archive: Archive, record: ArticleRecord, events: Iterable[str]) -> None:
    """Keep what was found of an article; the pages of the events that cite it are to be published again if it shows.

    Call it inside a transaction.
    """
    from backstory.store.conclusions import touch  # what writes conclusions is a good part of this program

    known = articles(archive, [record.url]).get(record.url)
    marks = ", ".join(f":{name}" for name in _COLUMNS)
    archive.db.execute(f"INSERT OR REPLACE INTO article VALUES ({marks})", _row(record))
    if known is None or _shown(known) != _shown(record):
        touch(archive, events)


def _shown(record: ArticleRecord) -> ArticleRecord:
    """A record without what no page shows."""
    return replace(record, tries=0, due=record.since, titles=(), read_at=None, read_from="", etag="", modified="")


def _row(record: ArticleRecord) -> dict[str, str | int | None]:
    return {
        **{name: getattr(record, name) for name in _COLUMNS},
        "presence": record.presence.value,
        **{name: stamp(getattr(record, name)) for name in ("since", "checked", "due")},
        "titles": json.dumps(record.titles, ensure_ascii=False),
        "authors": json.dumps(record.authors, ensure_ascii=False),
        "published": record.published.isoformat() if record.published else None,
        "read_at": stamp(record.read_at) if record.read_at else None,
    }


def _record(row: Sequence[str]) -> ArticleRecord:
    values: dict[str, object] = dict(zip(_COLUMNS, row, strict=True))
    return msgspec.convert(
        {**values, "titles": json.loads(str(values["titles"])), "authors": json.loads(str(values["authors"]))},
        ArticleRecord,
    )


# Hosts that asked to be left alone


def keep_quiet(archive: Archive, host: str, until: datetime) -> None:
    """Keep until when a host asked to be left alone."""
    archive.db.execute("INSERT OR REPLACE INTO quiet VALUES (?, ?)", (host, stamp(until)))


def quiet(archive: Archive, now: datetime) -> frozenset[str]:
    """The hosts that asked to be left alone for longer than until now."""
    return frozenset(host for (host,) in archive.db.execute("SELECT host FROM quiet WHERE until > ?", (stamp(now),)))


# Texts somebody brought


def has_text(archive: Archive, url: str, digest: str) -> str:
    """The address under which this text, or one at this address, is in the archive; "" if there is none."""
    row = archive.db.execute("SELECT url FROM article_text WHERE url = ? OR digest = ?", (url, digest)).fetchone()
    return str(row[0]) if row else ""


def keep_text(archive: Archive, url: str, digest: str, paragraphs: Sequence[str]) -> None:
    """Keep the text of an article that is on record."""
    packed = zlib.compress(json.dumps(paragraphs, ensure_ascii=False).encode("utf-8", "surrogatepass"), 6)
    archive.db.execute("INSERT INTO article_text VALUES (?, ?, ?)", (url, digest, packed))


def texts(archive: Archive) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The articles (address, paragraphs) whose text is in the archive, by address."""
    for url, packed in archive.db.execute("SELECT url, paragraphs FROM article_text ORDER BY url"):
        yield url, tuple(json.loads(zlib.decompress(packed)))

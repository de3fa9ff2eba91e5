"""Many articles into the archive, each once: feeds and WARC files, whole, repeated, cut and damaged."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from backstory.fetch.articles import article_door
from backstory.fetch.batches import batch
from backstory.pipeline.behind import Pages
from backstory.pipeline.ingest import Ingested, all_of
from backstory.store import Archive, articles
from backstory.views import Presence
from tests.pipeline.web import NOW, ArchiveOf, Web, html
from tests.servers.faults import Behaviour, FaultServer, status

WORDS = (
    "The dam above the town broke in the morning, officials said, and the mud reached the river within the hour. "
    "Forty people were killed and many more are missing, the fire service of the state told reporters on Friday."
)


def feed(*items: tuple[str, str, str]) -> bytes:
    entries = "".join(
        f"<item><title>{title}</title><link>{link}</link><pubDate>Mon, 01 Dec 2025 08:00:00 GMT</pubDate>"
        f"<description>&lt;p&gt;{text}&lt;/p&gt;</description></item>"
        for title, link, text in items
    )
    return (
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>The Example</title>{entries}</channel></rss>'.encode()
    )


def record(url: str, text: str) -> bytes:
    page = f"<html><head><title>Dam</title></head><body><article><h1>Dam</h1><p>{text}</p></article></body></html>"
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page.encode()
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nContent-Length: {len(answer)}\r\n\r\n"
    return head.encode() + answer + b"\r\n\r\n"


def taken(archive: Archive, *paths: Path) -> Ingested:
    with article_door() as door:
        return all_of(archive, [(str(path), partial(batch, str(path), door)) for path in paths], now=NOW)


def counts(report: Ingested) -> tuple[int, int, int, int]:
    return report.kept, report.known, report.copies, report.failures


def test_an_article_is_kept_once_by_address_and_by_text(archive_of: ArchiveOf, tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_bytes(
        feed(
            ("Dam breaks", "https://news.example/2025/dam", WORDS),
            ("Dam breaks", "https://news.example/2025/dam?utm_source=rss", WORDS + " More."),
            ("Dam breaks, agency says", "https://other.example/dam", WORDS.upper()),
            ("Flood", "https://news.example/2025/flood", WORDS.replace("dam", "dyke")),
        )
    )
    archive = archive_of()
    assert counts(taken(archive, path)) == (2, 1, 1, 0)
    assert [url for url, _ in articles.texts(archive)] == [
        "https://news.example/2025/dam",
        "https://news.example/2025/flood",
    ]
    (kept,) = articles.articles(archive, ["https://news.example/2025/dam"]).values()
    assert (kept.title, kept.site, kept.origin) == ("Dam breaks", "The Example", "feed date")
    assert kept.presence is Presence.UNSEEN
    assert counts(taken(archive, path)) == (0, 3, 1, 0)


def test_a_cut_warc_file_gives_what_it_has(archive_of: ArchiveOf, tmp_path: Path) -> None:
    whole = record("https://news.example/1", WORDS) + record("https://news.example/2", WORDS + " Two.")
    cut, complete = tmp_path / "cut.warc", tmp_path / "whole.warc.gz"
    cut.write_bytes(whole[:-200])
    complete.write_bytes(gzip.compress(whole))
    archive = archive_of()
    assert counts(taken(archive, cut)) == (1, 0, 0, 1)
    ((unit,),) = archive.db.execute("SELECT unit FROM failure WHERE step = 'ingest'").fetchall()
    assert unit == str(cut)
    assert counts(taken(archive, complete)) == (1, 1, 0, 0)


def test_an_article_that_cannot_be_read_is_recorded_and_the_rest_goes_on(archive_of: ArchiveOf, tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_bytes(feed(("", "https://news.example/0", ""), ("Dam", "https://news.example/1", WORDS)))
    archive = archive_of()
    assert counts(taken(archive, path)) == (1, 0, 0, 1)
    assert archive.db.execute("SELECT unit FROM failure").fetchall() == [("https://news.example/0",)]


LONG = " ".join(f"Sentence {n} of the report tells what happened at the dam that day." for n in range(1, 30))
RULES = status(200, b"User-agent: *\nDisallow: /closed", {"Content-Type": "text/plain"})


@pytest.fixture
def web() -> Iterator[Web]:
    with FaultServer() as server:
        yield Web(server)


def article(text: str) -> Behaviour:
    return html(f"<html lang='en'><head><title>Dam breaks</title></head><body><article><p>{text}</p></article></body>")


def through(web: Web, archive: Archive, path: Path, *, most: int = 100) -> Ingested:
    with web.door(kinds=()) as door:
        named = [(str(path), partial(batch, str(path), door))]
        return all_of(archive, named, now=NOW, pages=Pages(door, most))


def test_the_page_of_an_item_that_is_a_teaser_is_read(web: Web, archive_of: ArchiveOf, tmp_path: Path) -> None:
    short = web.site("news.example", "/short", article(LONG))
    whole = web.site("news.example", "/whole", article("Never asked for."))
    path = tmp_path / "feed.xml"
    path.write_bytes(feed(("Dam breaks", short, "The dam broke. Read more"), ("Other", whole, LONG + " Other.")))
    archive = archive_of()
    report = through(web, archive, path)
    assert (report.kept, report.fetched, report.failures, web.asked()) == (2, 1, 0, ["/short"])
    assert dict(articles.texts(archive))[short] == (LONG,)
    (kept,) = articles.articles(archive, [short]).values()
    assert (kept.published, kept.origin) == (date(2025, 12, 1), "feed date")
    assert through(web, archive, path).known == 2
    assert web.asked() == ["/short"]


def test_a_teaser_is_kept_where_its_page_is_not_for_programs(web: Web, archive_of: ArchiveOf, tmp_path: Path) -> None:
    web.site("news.example", "/robots.txt", RULES)
    closed = web.site("news.example", "/closed/1", article(LONG))
    paid = web.site("news.example", "/paid", status(402))
    film = web.site("news.example", "/film", status(200, b"....", {"Content-Type": "video/mp4"}))
    shorter = web.site("news.example", "/shorter", article("Gone."))
    path = tmp_path / "feed.xml"
    texts = {url: f"The dam broke, {n} said." for n, url in enumerate((closed, paid, film, shorter))}
    path.write_bytes(feed(*(("Dam", url, text) for url, text in texts.items())))
    archive = archive_of()
    report = through(web, archive, path)
    assert (report.kept, report.fetched, report.failures) == (4, 0, 0)
    assert dict(articles.texts(archive)) == {url: (text,) for url, text in texts.items()}
    assert "/closed/1" not in web.asked()


def test_a_page_that_may_come_another_time_is_asked_for_in_the_next_run(
    web: Web, archive_of: ArchiveOf, tmp_path: Path
) -> None:
    busy = [status(503), status(503)]
    urls = [web.site("news.example", f"/{n}", *(busy if n < 3 else []), article(f"{LONG} {n}")) for n in range(5)]
    path = tmp_path / "feed.xml"
    path.write_bytes(feed(*(("Dam", url, "The dam broke.") for url in urls)))
    archive = archive_of()
    report = through(web, archive, path)
    assert (report.kept, report.failures) == (0, 5)
    assert set(web.asked()) == {"/0", "/1", "/2"}  # then its host is left alone
    assert archive.db.execute("SELECT count(*) FROM failure").fetchone() == (5,)
    assert through(web, archive, path).kept == 5
    assert archive.db.execute("SELECT count(*) FROM failure").fetchone() == (0,)


def test_no_more_pages_are_asked_for_than_were_allowed(web: Web, archive_of: ArchiveOf, tmp_path: Path) -> None:
    urls = [web.site("news.example", f"/{n}", article(LONG + str(n))) for n in range(3)]
    path = tmp_path / "feed.xml"
    path.write_bytes(feed(*(("Dam", url, "The dam broke.") for url in urls)))
    archive = archive_of()
    report = through(web, archive, path, most=2)
    assert (report.kept, report.waiting) == (2, 1)
    assert through(web, archive, path, most=2).kept == 1

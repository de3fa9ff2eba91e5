"""Many articles into the archive, each once: feeds and WARC files, whole, repeated, cut and damaged."""

from __future__ import annotations

import gzip
from functools import partial
from pathlib import Path

from backstory.fetch.articles import article_door
from backstory.fetch.batches import batch
from backstory.pipeline.ingest import Ingested, all_of
from backstory.store import Archive, articles
from backstory.views import Presence
from tests.pipeline.web import NOW, ArchiveOf

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

"""What an event's page tells of the pages behind its sources, in each format; nothing from elsewhere is loaded."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from backstory.as_of import event_as_of
from backstory.store import Archive, Library, articles
from backstory.store.articles import ArticleRecord
from backstory.views import Presence
from tests.conftest import revision

SEEN = datetime(2026, 1, 1, 12, tzinfo=UTC)
URL = "https://news.example/2025/dam"
TEXT = (
    f"{{{{Current events|content=\n*A dam breaks in Brumadinho, Brazil, killing 40 people. [{URL} (The Example)]\n}}}}"
)


def kept(archive: Archive, **fields: object) -> None:
    record = ArticleRecord(URL, Presence.LIVE, "", SEEN, SEEN, 1, SEEN, **fields)  # type: ignore[arg-type]
    (cited,) = articles.cited(archive, ())
    with archive.transaction():
        articles.keep(archive, record, cited.events)


def page(site: Path, form: str) -> str:
    (found,) = [path for path in (site / "news/2025/12/01").glob(f"*.{form}") if path.stem != "index"]
    return found.read_text("utf-8")


def test_the_page_behind_a_source_in_each_format(
    archive_of: Callable[..., Archive], publish_of: Callable[..., Path]
) -> None:
    archive = archive_of(revision("2025 December 1", "2025-12-01T00:00", TEXT))
    plain = page(publish_of(archive), "json")
    assert "article" not in json.loads(plain)["sources"][0]
    kept(
        archive,
        title="Dam <fails> in Minas Gerais",
        site="The Example",
        authors=("Ana Souza",),
        published=date(2025, 12, 2),
        origin="JSON-LD datePublished",
        description="At least 40 died when a dam broke in Brumadinho.",
        image="https://img.example/dam.jpg",
        archived="https://web.archive.org/web/2025/https://news.example/2025/dam",
    )
    site = publish_of(archive)
    (source,) = json.loads(page(site, "json"))["sources"]
    assert source["article"]["excerpt"] == "At least 40 died when a dam broke in Brumadinho."
    assert (source["article"]["presence"], source["article"]["checked"]) == ("live", "2026-01-01T12:00:00Z")
    html = page(site, "html")
    assert "Dam &lt;fails&gt; in Minas Gerais" in html
    assert "The Example · news.example · " in html
    assert "by Ana Souza · 2 December 2025" in html
    assert "The Example: “At least 40 died when a dam broke in Brumadinho.”" in html
    assert "<img" not in html
    for form in ("html", "md", "xml"):
        written = page(site, form)
        assert "At least 40 died" in written
        assert "img.example/dam.jpg" in written
        assert "web.archive.org" in written


def test_a_page_that_is_gone_says_since_when(
    archive_of: Callable[..., Archive], publish_of: Callable[..., Path]
) -> None:
    archive = archive_of(revision("2025 December 1", "2025-12-01T00:00", TEXT))
    record = ArticleRecord(URL, Presence.GONE, "answered 404 (not found)", SEEN, SEEN, 1, SEEN)
    with archive.transaction():
        articles.keep(archive, record, articles.cited(archive, ())[0].events)
    site = publish_of(archive)
    for form in ("html", "md"):
        assert "gone since 1 January 2026" in page(site, form)


def test_an_excerpt_of_another_page_is_not_shown(
    archive_of: Callable[..., Archive], publish_of: Callable[..., Path]
) -> None:
    archive = archive_of(revision("2025 December 1", "2025-12-01T00:00", TEXT))
    kept(archive, title="Front", description="Breaking news from around the world.", image="https://img.example/x.jpg")
    site = publish_of(archive)
    for form in ("html", "md", "json", "xml"):
        assert "Breaking news" not in page(site, form)
        assert "x.jpg" not in page(site, form)


def test_days_and_feeds_have_the_excerpt_and_lists_of_stories_do_not(
    archive_of: Callable[..., Archive], publish_of: Callable[..., Path]
) -> None:
    archive = archive_of(revision("2025 December 1", "2025-12-01T00:00", TEXT.replace("*A dam", "*[[Dams]]\n**A dam")))
    said = "At least 40 died when a dam broke in Brumadinho. " + "The company that ran it had been warned. " * 9
    kept(archive, title="Dam fails", site="The Example", description=said)
    site = publish_of(archive)
    day = (site / "news/2025/12/01/index.html").read_text("utf-8")
    assert "<small>The Example: “At least 40 died when a dam broke in Brumadinho." in day
    assert said.strip() not in day
    assert "The Example: “At least 40 died" in (site / "news/2025/12/01/index.md").read_text("utf-8")
    (event,) = json.loads((site / "news/2025/12/01/index.json").read_bytes())["events"]
    assert event["sources"][0]["article"]["excerpt"].startswith("At least 40 died")
    for name in ("feed.json", "story/dams.feed.json"):
        (item,) = json.loads((site / name).read_bytes())["items"]
        assert "<blockquote><p>The Example: “At least 40 died" in item["content_html"]
    assert "At least 40" not in (site / "story/dams.html").read_text("utf-8")
    assert "article" not in json.loads((site / "story/dams.json").read_bytes())["events"][0]["sources"][0]


def test_what_was_found_of_a_source_reaches_the_pages_published_before(
    archive_of: Callable[..., Archive], publish_of: Callable[..., Path]
) -> None:
    archive = archive_of(revision("2025 December 1", "2025-12-01T00:00", TEXT.replace("*A dam", "*[[Dams]]\n**A dam")))
    site = publish_of(archive)
    assert "At least 40" not in (site / "news/2025/12/01/index.html").read_text("utf-8")
    kept(archive, site="The Example", description="At least 40 died when a dam broke in Brumadinho.")
    publish_of(archive)
    whole = publish_of(archive, "whole")
    for name in ("news/2025/12/01/index.html", "news/2025/12/01/index.json", "feed.xml", "story/dams.feed.xml"):
        assert "At least 40 died" in (site / name).read_text("utf-8")
        assert (site / name).read_bytes() == (whole / name).read_bytes()


def test_what_was_found_of_a_source_is_not_told_of_an_earlier_time(archive_of: Callable[..., Archive]) -> None:
    archive = archive_of(revision("2025 December 1", "2025-12-01T00:00", TEXT))
    kept(archive, site="The Example", description="At least 40 died when a dam broke in Brumadinho.")
    library = Library(archive)
    (page,) = library.event_pages(date(2025, 12, 1))
    assert page.articles
    assert not event_as_of(page, datetime(2025, 12, 2, tzinfo=UTC)).articles

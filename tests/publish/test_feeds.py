"""Feeds, held against their formats: Atom by a grammar of RFC 4287, RSS and JSON Feed by the rules of theirs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path

import feedparser
import jsonschema
import msgspec
import pytest
from lxml import etree

from backstory.publish.feeds import Channel, Item, feed_files
from backstory.publish.press import Press, SiteSettings
from backstory.store import Archive
from tests.conftest import revision

ATOM = etree.RelaxNG(etree.parse(Path(__file__).with_name("atom.rng")))
SPACE = {"a": "http://www.w3.org/2005/Atom"}

# The rules of jsonfeed.org/version/1.1 for what a feed of ours has.
JSON_FEED = {
    "type": "object",
    "required": ["version", "title", "items"],
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": {"type": "string"},
        "home_page_url": {"type": "string", "pattern": "^https?://"},
        "feed_url": {"type": "string", "pattern": "^https?://"},
        "description": {"type": "string"},
        "language": {"type": "string"},
        "authors": {"$ref": "#/$defs/authors"},
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id"],
                "anyOf": [{"required": ["content_html"]}, {"required": ["content_text"]}],
                "properties": {
                    "id": {"type": "string", "minLength": 1},
                    "url": {"type": "string", "pattern": "^https?://"},
                    "title": {"type": "string"},
                    "content_html": {"type": "string"},
                    "date_published": {"$ref": "#/$defs/date"},
                    "date_modified": {"$ref": "#/$defs/date"},
                    "tags": {"type": "array", "items": {"type": "string"}},
                    "authors": {"$ref": "#/$defs/authors"},
                },
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
    "$defs": {
        "date": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$"},
        "authors": {
            "type": "array",
            "items": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]},
        },
    },
}


def check_atom(content: bytes) -> etree._Element:
    root = etree.fromstring(content)
    ATOM.assertValid(root)
    ids = root.xpath("//a:id/text()", namespaces=SPACE)
    assert len(ids) == len(set(ids))
    assert root.xpath("count(a:link[@rel='self'])", namespaces=SPACE) == 1
    updated = root.xpath("a:entry/a:updated/text()", namespaces=SPACE)
    assert root.findtext("a:updated", namespaces=SPACE) == max(updated, default="1970-01-01T00:00:00Z")
    return root


def check_rss(content: bytes) -> etree._Element:
    root = etree.fromstring(content)
    assert (root.tag, root.get("version")) == ("rss", "2.0")
    channel = root.find("channel")
    assert channel is not None
    for name in ("title", "link", "description"):
        assert channel.findtext(name)
    for item in channel.findall("item"):
        assert item.findtext("title")
        assert (item.findtext("link") or "").startswith("http")
        guid = item.find("guid")
        assert guid is not None
        assert guid.get("isPermaLink") == "true"
        assert (guid.text or "").startswith("http")
        assert parsedate_to_datetime(item.findtext("pubDate") or "").tzinfo
    return root


def test_all_feeds_of_the_site_are_valid(site: Path) -> None:
    counts = {"atom": 0, "rss": 0, "json": 0}
    for file in [*site.rglob("feed.xml"), *site.rglob("*.feed.xml")]:
        if file.is_relative_to(site / "e"):
            continue
        counts["atom"] += 1
        atom = check_atom(file.read_bytes())
        stem = file.name.removesuffix("feed.xml")
        rss = check_rss((file.parent / f"{stem}rss.xml").read_bytes())
        feed = msgspec.json.decode((file.parent / f"{stem}feed.json").read_bytes())
        jsonschema.Draft202012Validator(JSON_FEED).validate(feed)
        titles = atom.xpath("a:entry/a:title/text()", namespaces=SPACE)
        assert titles == rss.xpath("//item/title/text()") == [item["title"] for item in feed["items"]]
        counts["rss"] += 1
        counts["json"] += 1
    assert counts["atom"] > 400
    assert len(set(counts.values())) == 1
    assert len(list(site.rglob("*rss.xml"))) == counts["rss"]


@pytest.mark.parametrize(
    "name", ["feed.xml", "rss.xml", "changes/feed.xml", "opinion/rss.xml", "story/egypt-russia-relations.feed.xml"]
)
def test_a_reader_of_feeds_has_nothing_to_complain_of(site: Path, name: str) -> None:
    read = feedparser.parse((site / name).read_bytes())
    assert not read.bozo, read.get("bozo_exception")
    assert read.version == ("rss20" if "rss" in name else "atom10")
    assert read.feed.title
    assert read.entries
    for entry in read.entries:
        assert entry.title
        assert entry.id.startswith("https://news.example/archive/")
        assert entry.published_parsed or entry.updated_parsed


def test_each_link_of_a_feed_is_a_page_and_each_id_a_permanent_one(site: Path) -> None:
    for file in (site / "story").glob("*.feed.json"):
        for item in msgspec.json.decode(file.read_bytes())["items"]:
            assert (site / (item["url"].removeprefix("https://news.example/archive/") + ".html")).is_file()
            assert (site / item["id"].removeprefix("https://news.example/archive/") / "index.html").is_file()


def test_each_event_has_a_feed_of_its_changes_at_its_permanent_address(site: Path) -> None:
    changed = 0
    for folder in (site / "e").iterdir():
        atom = check_atom((folder / "feed.xml").read_bytes())
        assert atom.findtext("a:id", namespaces=SPACE) == f"https://news.example/archive/e/{folder.name}"
        ids = atom.xpath("a:entry/a:id/text()", namespaces=SPACE)
        assert all(one.startswith(f"https://news.example/archive/e/{folder.name}/") for one in ids)
        assert not any("#links-" in one for one in ids)
        times = atom.xpath("a:entry/a:updated/text()", namespaces=SPACE)
        assert times == sorted(times, reverse=True)
        page = str(atom.xpath("a:link[@rel='alternate']/@href", namespaces=SPACE)[0])
        html = (site / f"{page.removeprefix('https://news.example/archive/')}.html").read_text()
        assert html.count('type="application/atom+xml" href="') == 1
        assert f'href="/archive/e/{folder.name}/feed.xml" title="Changes to this event">' in html
        event = msgspec.json.decode((site / f"{page.removeprefix('https://news.example/archive/')}.json").read_bytes())
        assert event["feeds"] == [f"https://news.example/archive/e/{folder.name}/feed.xml"]
        told = [one for one in event["changes"] if one["substance"] or one["kind"] == "recorded"]
        assert len(ids) == min(30, len(told))
        changed += len(ids) > 1
    assert changed > 5


def test_the_feed_of_a_story_begins_with_what_came_or_changed_last(site: Path) -> None:
    items = msgspec.json.decode((site / "story/egypt-russia-relations.feed.json").read_bytes())["items"]
    times = [item["date_modified"] for item in items]
    assert times == sorted(times, reverse=True)
    assert len(times) > 13
    for item in items:
        changed = item["date_modified"] > item["date_published"]
        assert ("<p>Changed on " in item["content_html"]) == changed


def test_text_that_breaks_markup_breaks_no_feed() -> None:
    press = Press(SiteSettings("https://news.example"))
    at = datetime(2014, 2, 13, tzinfo=UTC)
    evil = "]]> & <b> \x00\x08 \ufffe \" '"
    item = Item("https://news.example/e/x", "https://news.example/x?a=1&b=2", evil, at, at, evil, (evil,), evil)
    (_, atom), (_, rss), (_, feed) = feed_files(press, Channel("/", evil, evil, evil), [item])
    check_atom(atom)
    check_rss(rss)
    jsonschema.Draft202012Validator(JSON_FEED).validate(msgspec.json.decode(feed))


def test_a_feed_without_entries_is_a_feed() -> None:
    files = feed_files(Press(SiteSettings("https://news.example")), Channel("/story/x", "X", "x"), [])
    check_atom(files[0][1])
    check_rss(files[1][1])
    assert [name for name, _ in files] == ["story/x.feed.xml", "story/x.rss.xml", "story/x.feed.json"]


def test_a_feed_of_an_event_tells_of_each_change_of_substance(
    archive_of: Callable[..., Archive], publish_of: Callable[..., Path]
) -> None:
    def page(text: str) -> str:
        return "{{Current events|content=\n*" + text + " [https://a.example/1 (A)]\n}}"

    archive = archive_of(
        revision("2025 December 1", "2025-12-01T06:00", page("A dam breaks in [[Brumadinho]], killing 40 people.")),
        revision("2025 December 1", "2025-12-01T09:00", page("A dam breaks in Brumadinho, killing 40 people.")),
        revision("2025 December 1", "2026-02-01T09:00", page("A dam breaks in Brumadinho, killing 270 people.")),
    )
    site = publish_of(archive)
    (feed,) = site.glob("e/*/feed.xml")
    read = feedparser.parse(feed.read_bytes())
    assert not read.bozo
    assert [(entry.tags[0].term, entry.updated) for entry in read.entries] == [
        ("Figure", "2026-02-01T09:00:00Z"),
        ("First recorded", "2025-12-01T06:00:00Z"),
    ]
    figure, first = (entry.content[0].value for entry in read.entries)
    assert figure == "<p><del>40 killed</del> <ins>270 killed</ins></p>"
    assert first == "<p>A dam breaks in Brumadinho, killing 40 people.</p>"
    assert read.entries[0].id.startswith(f"https://news.example/archive/e/{feed.parent.name}/3#figure-")

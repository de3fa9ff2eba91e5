"""Announcements on pages: marks on events, the page of what is open, arcs on the picture of a story."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from backstory.publish.press import SiteSettings
from backstory.publish.site import publish
from backstory.publish.strip import strip
from backstory.publish.words import days_named
from backstory.store import Archive, Library
from tests.cli.test_announced import PAGES


@pytest.fixture
def site(archive_of: Callable[..., Archive], tmp_path: Path) -> Path:
    archive = archive_of(*PAGES)
    publish(Library(archive), tmp_path / "site", SiteSettings("https://example.org"))
    return tmp_path / "site"


def events(site: Path, day: str) -> list[dict[str, object]]:
    paths = sorted((site / "news" / day).glob("*.json"))
    return [json.loads(path.read_text("utf-8")) for path in paths if path.name != "index.json"]


def test_both_events_tell_of_it_in_their_records(site: Path) -> None:
    (said,) = [doc for doc in events(site, "2015/06/26") if "Tsipras" in str(doc["text"])]
    (done,) = [doc for doc in events(site, "2015/07/05") if doc.get("kind") == "event"]
    (one,) = said["announcement"]  # type: ignore[misc,attr-defined]
    (settled,) = done["outcome"]  # type: ignore[misc,attr-defined]
    assert (one["earliest"], one["outcome"]["id"], one["outcome"]["turn"]) == ("2015-07-05", done["id"], "came about")
    assert (settled["id"], settled["days"]) == (said["id"], 9)
    assert "announcement" not in done
    assert "outcome" not in said


def test_a_ring_and_a_dot_stand_on_the_page(site: Path) -> None:
    (page,) = [path for path in (site / "news/2015/07/05").glob("*.html") if path.name != "index.html"]
    html = page.read_text("utf-8")
    assert "●</span> Came about: announced 26 June 2015, 9 days before" in html
    assert "Announced and happened" in page.with_suffix(".md").read_text("utf-8")


def test_the_page_of_announcements_has_what_is_not_settled(site: Path) -> None:
    doc = json.loads((site / "announced/index.json").read_text("utf-8"))
    assert doc["as_of"] == "2015-07-05"
    assert [line["earliest"] for line in doc["due"]] == ["2015-08-01"]
    assert [line["earliest"] for line in doc["passed"]] == ["2015-06-28"]
    html = (site / "announced/index.html").read_text("utf-8")
    assert "One announcement for days after 5 July 2015" in html
    assert "tunnel" in (site / "announced/feed.xml").read_text("utf-8")
    assert "/announced/" in (site / "sitemap/pages.xml").read_text("utf-8")


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2015-07-05", "2015-07-05", "5 July 2015"),
        ("2015-07-01", "2015-07-31", "July 2015"),
        ("2015-01-01", "2015-12-31", "2015"),
        ("2015-07-05", "2015-07-09", "5 July 2015 to 9 July 2015"),
    ],
)
def test_days_are_named_in_words(first: str, last: str, words: str) -> None:
    assert days_named(date.fromisoformat(first), date.fromisoformat(last)) == words


def test_an_arc_leads_over_the_strip_of_a_story() -> None:
    days = [date(2014, 1, 1), date(2014, 6, 1), date(2015, 3, 1)]
    assert "<path" not in strip(days)
    drawn = strip(days, [(days[0], days[2])])
    assert "Arcs from 1 announcement" in drawn
    (width,) = re.findall(r'class="mark" x="[\d.]+%" width="([\d.]+)%"', drawn)
    assert float(width) == pytest.approx(98 * 424 / 730, abs=0.2)

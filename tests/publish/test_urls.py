"""Paths: as ARCHITECTURE has them, safe as file names, the same for ever."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstory.ids import slugify
from backstory.publish import urls
from backstory.publish.urls import Addresses

DAY = date(2014, 2, 13)


@pytest.mark.parametrize(
    ("path", "file"),
    [
        (urls.FRONT, "index.html"),
        (urls.day(DAY), "news/2014/02/13/index.html"),
        (urls.month(DAY), "news/2014/02/index.html"),
        (urls.year(2014), "news/2014/index.html"),
        (urls.event(DAY, "russia-and-egypt"), "news/2014/02/13/russia-and-egypt.html"),
        (urls.permalink("7k3fq9xm"), "e/7k3fq9xm/index.html"),
        (urls.version("7k3fq9xm", 2), "e/7k3fq9xm/2.html"),
        (urls.story("gaza-war"), "story/gaza-war.html"),
        (urls.part(urls.story("gaza-war"), "2022-03"), "story/gaza-war/2022-03.html"),
        (urls.entity("cairo"), "entity/cairo.html"),
        (urls.changes(DAY), "changes/2014/02/13/index.html"),
        (urls.essay(DAY, "read-backwards"), "opinion/2014/02/13/read-backwards/index.html"),
        (urls.names(urls.STORIES, "sa"), "stories/sa/index.html"),
    ],
)
def test_each_page_has_its_file(path: str, file: str) -> None:
    assert urls.file(path, "html") == file


def test_links_work_on_a_plain_file_server_and_below_a_path() -> None:
    at = Addresses.of("https://news.example/archive/")
    assert at.link(urls.event(DAY, "x")) == "/archive/news/2014/02/13/x.html"
    assert at.link(urls.day(DAY)) == "/archive/news/2014/02/13/"
    assert at.absolute(urls.event(DAY, "x")) == "https://news.example/archive/news/2014/02/13/x"
    assert at.form(urls.day(DAY), "json") == "/archive/news/2014/02/13/index.json"
    assert at.permanent("7k3fq9xm") == "https://news.example/archive/e/7k3fq9xm"
    assert Addresses.of("http://localhost:8000").link(urls.FRONT) == "/"


def test_feeds_lie_beside_their_page() -> None:
    assert urls.feeds(urls.FRONT) == ("/feed.xml", "/rss.xml", "/feed.json")
    assert urls.feeds(urls.story("cairo")) == (
        "/story/cairo.feed.xml",
        "/story/cairo.rss.xml",
        "/story/cairo.feed.json",
    )


def test_an_event_called_index_does_not_take_the_place_of_its_day() -> None:
    assert urls.event(DAY, "index") != urls.day(DAY) + "index"


def test_what_is_no_slug_makes_no_path() -> None:
    for evil in ("../../etc/passwd", "a/b", "", "a b", "."):
        with pytest.raises(ValueError, match="not a slug"):
            urls.segment(evil)


def test_a_title_of_a_whole_paragraph_still_fits_a_file_name() -> None:
    one, other = slugify("word " * 200), slugify("word " * 200 + "more")
    assert len(urls.segment(one).encode()) <= urls.LONGEST_SEGMENT
    assert urls.segment(one) != urls.segment(other)


@given(st.text(min_size=1), st.booleans())
def test_any_title_makes_a_file_name(title: str, ascii_only: bool) -> None:
    made = urls.segment(slugify(title, ascii_only=ascii_only))
    assert made
    assert "/" not in made
    assert len(f"{made}.feed.json".encode()) <= 255

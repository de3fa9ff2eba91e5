"""Text and addresses that others wrote, made safe to write; and links put where they belong."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from backstory.model import Citation
from backstory.publish.prose import escape, html, markdown, plain_markdown, publisher, reporter, web_address


@pytest.mark.parametrize(
    "evil",
    [
        "javascript:alert(1)", "JAVASCRIPT://news.example/%0aalert(1)", "java\tscript:alert(1)",
        "data:text/html,<script>", "vbscript:x", "file:///etc/passwd", "//news.example/x", "www.news.example", "",
        "http://", "https:///x", "mailto:a@b.c",
    ],
)  # fmt: skip
def test_what_is_no_address_of_the_web_is_none(evil: str) -> None:
    assert web_address(evil) == ""


@pytest.mark.parametrize(
    ("written", "valid"),
    [
        ("http://news.example/a b", "http://news.example/a%20b"),
        ("http://news.example?x=1|2", "http://news.example/?x=1%7C2"),
        ("https://news.example/a#b#c", "https://news.example/a#b%23c"),
        ("http://news.example/100%", "http://news.example/100%25"),
        ("http://news.example/%C3%A9/é", "http://news.example/%C3%A9/%C3%A9"),
        ('http://news.example/"onmouseover="x', "http://news.example/%22onmouseover=%22x"),
        ("http://news.example/[1]{2}", "http://news.example/%5B1%5D%7B2%7D"),
        ("HTTPS://News.Example:8080/x", "HTTPS://News.Example:8080/x"),
        ("https://news.example/a_(b)?c=d&e=f#:~:text=g", "https://news.example/a_(b)?c=d&e=f#:~:text=g"),
    ],
)
def test_addresses_as_editors_paste_them_become_valid(written: str, valid: str) -> None:
    assert web_address(written) == valid


def test_links_stand_where_the_words_are() -> None:
    text = "Sergey Lavrov & co. arrive in Cairo"
    made = html(text, [(30, 35, "/entity/cairo.html"), (0, 13, "/entity/lavrov.html")])
    assert made == (
        '<a href="/entity/lavrov.html">Sergey Lavrov</a> &amp; co. arrive in <a href="/entity/cairo.html">Cairo</a>'
    )


def test_links_that_overlap_or_lie_outside_are_left_out() -> None:
    assert (
        html("abcdef", [(0, 4, "/one"), (2, 6, "/two"), (5, 99, "/three"), (3, 3, "/four")])
        == '<a href="/one">abcd</a>ef'
    )


def test_markup_in_a_text_is_text() -> None:
    assert escape('<script>alert("&")</script>') == "&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;"


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


@given(st.text(), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30), st.just("https://a.example/"))))
def test_html_says_the_text_and_has_no_tag_but_links(text: str, anchors: list[tuple[int, int, str]]) -> None:
    seen = _Seen()
    seen.feed(html(text, anchors))
    seen.close()
    assert set(seen.tags) <= {"a"}
    assert seen.text == text


@given(st.text(st.characters(codec="utf-8", exclude_characters="\r\x00"), max_size=200))
def test_text_in_markdown_means_only_itself(text: str) -> None:
    """CommonMark itself is asked: no link, no emphasis, no heading, no HTML comes of any text."""
    tokens = MarkdownIt("commonmark").parse(markdown(text, []))
    kinds = {token.type for token in tokens} | {child.type for token in tokens for child in token.children or ()}
    assert not {
        kind for kind in kinds if kind.startswith(("link", "em", "strong", "heading", "html", "image", "fence"))
    }


def test_a_link_in_markdown() -> None:
    assert (
        markdown("see [this]", [(4, 10, "https://a.example/x_(y)")]) == "see [\\[this\\]](https://a.example/x_%28y%29)"
    )
    assert plain_markdown("a\nb *c*") == "a b \\*c\\*"


@pytest.mark.parametrize(
    ("cited", "name"),
    [
        (Citation("https://www.reuters.com/a", "AFP via Dawn", "Dawn"), "AFP via Dawn"),
        (Citation("https://www.reuters.com/a", ""), "Reuters"),
        (Citation("https://www.news.example/a", ""), "news.example"),
        (Citation("", ""), ""),
    ],
)
def test_a_source_without_a_label_is_called_as_the_portal_cites_its_host(cited: Citation, name: str) -> None:
    assert reporter(cited) == name


def test_one_publisher_under_two_names_counts_once() -> None:
    cited = [
        Citation("https://www.bbc.com/a", "BBC", "BBC"),
        Citation("https://www.bbc.com/b", "BBC News", "BBC News"),
        Citation("https://www.news.example/a", "AFP via News", "News", "AFP"),
        Citation("https://www.news.example/b", ""),
    ]
    assert [publisher(each) for each in cited] == ["BBC", "BBC", "News", "news.example"]

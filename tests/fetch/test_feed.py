"""Feeds and WARC files as strangers make them: broken, nested, endless; none stops what reads them."""

from __future__ import annotations

import io
import json
import time

import pytest

from backstory.article import Document
from backstory.errors import Unreadable
from backstory.fetch.feed import is_feed, read_feed
from backstory.fetch.warc import read_warc


def json_feed(*items: object, title: str = "The Example") -> bytes:
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": title, "items": items}).encode()


def items(content: bytes) -> list[Document]:
    return list(read_feed(content, url="https://example.com/feed"))


@pytest.mark.parametrize("unit", [b"<!---->", b"<!--a--> \n ", b"<?a?>", b"<!DOCTYPE a [] >", b" "])
def test_what_a_file_is_is_seen_at_once(unit: bytes) -> None:
    start = (unit * 2_000)[:1_999]
    begun = time.process_time()
    assert not is_feed(start + b"x")
    assert time.process_time() - begun < 0.5
    assert is_feed(unit * 3 + b"<rss version='2.0'>")


def test_halves_of_characters_are_left_out() -> None:
    half = {
        "title": "A\ud800",
        "content_text": "B\udfff",
        "authors": [{"name": "C\ud800"}],
        "url": "https://a.test/\ud800",
    }
    (document,) = items(json_feed(half, title="T\ud800"))
    known = document.known
    assert b"<title>A</title>" in document.content
    assert (known.titles[0].value, known.authors[0].value, document.url) == ("A", "C", "")
    assert known.site is not None
    assert known.site.value == "T"


def test_every_item_of_a_long_feed_is_read() -> None:
    entries = "".join(f"<item><title>Item {n}</title><link>https://a.test/{n}</link></item>" for n in range(3_000))
    assert len(items(f"<rss><channel>{entries}</channel></rss>".encode())) == 3_000
    assert len(items(json_feed(*({"content_text": f"Item {n}"} for n in range(3_000))))) == 3_000


@pytest.mark.parametrize("authors", [5, "A. Reporter", {"name": "A. Reporter"}, [["A"]], [{"name": 5}], None])
def test_authors_in_another_form_are_passed_over(authors: object) -> None:
    (document,) = items(json_feed({"content_text": "Text.", "authors": authors}))
    assert {author.value for author in document.known.authors} <= {"A. Reporter"}
    assert b"Text." in document.content


def test_markup_nested_as_none_is_read_as_text() -> None:
    nest = b"<div>" * 5_000 + b"Words." + b"</div>" * 5_000
    (document,) = items(b"<feed><entry><title>A</title><content type='xhtml'>" + nest + b"</content></entry></feed>")
    assert b"<p>Words.</p>" in document.content


@pytest.mark.parametrize("items", ["{", "[" * 100_000, "9" * 10_000, "null"])
def test_json_that_is_no_feed_is_an_error_that_says_so(items: str) -> None:
    with pytest.raises(Unreadable, match="not valid JSON"):
        list(read_feed(f'{{"version":"https://jsonfeed.org/version/1.1","items":{items}}}'.encode(), url=""))


@pytest.mark.parametrize("length", ["²", "9" * 5_000, "-1", "", "many", "1e3"])
def test_a_record_of_no_length_is_damaged(length: str) -> None:
    record = f"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: {length}\r\n\r\n".encode()
    with pytest.raises(Unreadable, match="how long it is"):
        list(read_warc(io.BytesIO(record), most_bytes=1_000))


def test_an_answer_of_an_absurd_status_is_passed_over() -> None:
    answer = b"HTTP/1.1 " + b"9" * 6_000 + b"\r\n\r\n"
    head = f"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: {len(answer)}\r\n\r\n".encode()
    assert list(read_warc(io.BytesIO(head + answer + b"\r\n\r\n"), most_bytes=10_000)) == []

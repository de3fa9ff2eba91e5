"""The text of a page: by our own search alone, by what the extra brings, and on pages made to hurt."""

from __future__ import annotations

import time

import pytest

from backstory.enrich.body import read_body
from backstory.enrich.body_simple import simple_body
from backstory.enrich.markup import decoded, is_markup, parsed
from backstory.errors import Unreadable
from tests.enrich.test_plaintext import PARAGRAPHS

PAGE = f"""<html><head><title>Talks</title></head><body><nav><a href="/">Home</a><a href="/w">World</a></nav>
<article><h1>Talks begin</h1>
<figure><img src="a.jpg">
<figcaption>The two ministers at the table in the old hall.</figcaption></figure>
{"".join(f"<p>{p}</p>" for p in PARAGRAPHS)}<p><a href="/x">More about the harbour and the ships in it</a></p></article>
<aside><p>Sign up for our newsletter.</p></aside><footer><p>© 2014 The Example</p></footer></body></html>"""


def test_our_own_search_finds_the_article() -> None:
    assert simple_body(parsed(PAGE)) == PARAGRAPHS


@pytest.mark.parametrize("bulk", [False, True])
def test_each_way_gives_the_paragraphs_and_the_caption(bulk: bool) -> None:
    body = read_body(PAGE, url="https://example.com/talks", bulk=bulk)
    assert [p for p in body.paragraphs if p in PARAGRAPHS] == PARAGRAPHS
    assert body.captions == ("The two ministers at the table in the old hall.",)
    assert body.method


def test_a_page_without_text_has_no_body() -> None:
    assert read_body("<html><body><div></div></body></html>").paragraphs == ()


HOSTILE = {
    "deep nest": "<div>" * 300_000,
    "ends that end nothing": "<b></i>" * 200_000,
    "open tags": "<" * 1_000_000,
    "long attribute": "<div " + 'a="1" ' * 200_000 + ">",
    "open comment": "<!--" + "-" * 1_000_000,
    "choices": "<select>" + "<option>x" * 100_000,
    "deep JSON": '<script type="application/ld+json">' + "[" * 500_000 + "</script>",
}


@pytest.mark.parametrize("markup", HOSTILE.values(), ids=HOSTILE)
def test_hostile_pages_are_refused_or_read_in_bounded_time(markup: str) -> None:
    start = time.process_time()
    try:
        assert read_body(f"<html><body>{markup}<p>hi").paragraphs in ((), ("hi",))
    except Unreadable as refused:
        assert "not read" in str(refused)
    assert time.process_time() - start < 5


def test_bytes_are_decoded_by_mark_header_word_and_trial() -> None:
    assert decoded("Zürich".encode("utf-16")) == "Zürich"
    assert decoded("Zürich".encode("cp1252"), content_type="text/html; charset=ISO-8859-1") == "Zürich"
    assert "東京です" in decoded('<meta charset="Shift_JIS">東京です'.encode("cp932"))
    assert decoded(b'<meta charset="zip">Z\xfcrich') == '<meta charset="zip">Zürich'


@pytest.mark.parametrize("content", [b"%PDF-1.7", b"\x89PNG\r\n", b"PK\x03\x04", bytes(range(256)) * 20])
def test_what_is_no_text_is_named(content: bytes) -> None:
    with pytest.raises(Unreadable, match="this is"):
        decoded(content)


def test_markup_is_told_from_text_that_mentions_it() -> None:
    assert is_markup("<!DOCTYPE html><html>")
    assert not is_markup("He wrote <b> where he meant <i>.")

"""Texts and pages of one thing over and over: read in time that grows with their length, not with its square."""

from __future__ import annotations

import time

import pytest

from backstory.article import Document
from backstory.enrich.article import read_article
from backstory.enrich.plaintext import read_text
from backstory.enrich.understand import understood
from backstory.errors import Unreadable

SIZE = 80_000
# Each took 2 to 14 seconds of this size once, and four times that of twice the size; now well under one.
TEXTS = {
    "dates": "on 14 November 2013 ",
    "days without a year": "Nov. 14 ",
    "ranges of days": "from Nov. 14 to ",
    "one paragraph of broken lines": "The man went home yesterday with all of his friends and\nslept. ",
    "the same line": "The minister met his colleague today\n",
}
PAGES = {
    "elements named of tags": "<a",
    "templates not closed": "<template>",
    "styles not closed": "<style>a{}",
    "comments in scripts not closed": "<script><!--",
}


def seconds_to_read(text: str) -> float:
    start = time.process_time()
    try:
        understood(read_article(Document(text.encode(), url="https://www.example.com/a")))
    except Unreadable as error:
        assert str(error)
    return time.process_time() - start


def repeated(unit: str, size: int) -> str:
    return (unit * (size // len(unit) + 1))[:size]


def page(body: str) -> str:
    return f"<!doctype html><html><head><title>A title</title></head><body>{body}</body></html>"


def in_proportion(quarter: str, whole: str) -> bool:
    """Whether a text takes less than twice its share of the time of its quarter; the square would be four times."""
    seconds_to_read("The minister said on Tuesday that he will go.")  # what is set up once
    return seconds_to_read(whole) < 8 * seconds_to_read(quarter) + 0.5


@pytest.mark.parametrize("unit", TEXTS.values(), ids=TEXTS)
def test_a_text_of_one_thing_is_read_in_proportion(unit: str) -> None:
    assert in_proportion(repeated(unit, SIZE // 4), repeated(unit, SIZE))


@pytest.mark.parametrize("unit", PAGES.values(), ids=PAGES)
def test_a_page_of_one_thing_is_read_in_proportion(unit: str) -> None:
    assert in_proportion(page(repeated(unit, SIZE // 4)), page(repeated(unit, SIZE)))


def test_many_persons_are_named_in_proportion() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    named = [f"Mr. Ivan {a.upper()}{b}{c}ov." for a in letters[:10] for b in letters for c in letters]
    assert in_proportion(" ".join(named[:1_500]), " ".join(named[:6_000]))


def test_many_lines_are_weighed_in_proportion() -> None:
    lines = [f"Line number {n} has some words" for n in range(20_000)]
    spent = []
    for part in (lines[:5_000], lines):
        start = time.process_time()
        assert read_text("\n".join(part)).title
        spent.append(time.process_time() - start)
    assert spent[1] < 8 * spent[0] + 0.5


def test_what_a_script_hides_does_not_hide_what_follows_it_unclosed() -> None:
    deep = "<div>" * 50_000 + "x" + "</div>" * 50_000
    with pytest.raises(Unreadable, match="nests more than"):
        read_article(Document(f"<html><body><script>{deep}</body></html>".encode()))
    # Of a script that is closed nothing is an element.
    hidden = page(f"<script>'{deep}'</script><h1>A title</h1><p>The text of it.</p>")
    assert read_article(Document(hidden.encode())).body.paragraphs == ("The text of it.",)

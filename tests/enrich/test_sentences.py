"""Sentences: where they end, and where a full stop is no end."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstory.enrich.sentences import sentences

CASES = [
    ("title", "Gen. Grant left. He had won.", ["Gen. Grant left.", "He had won."]),
    ("month", "It began on Nov. 8. The end is open.", ["It began on Nov. 8.", "The end is open."]),
    ("country", "The U.S. Congress met. It voted.", ["The U.S. Congress met.", "It voted."]),
    ("country at the end", "He left the U.S. The talks went on.", ["He left the U.S.", "The talks went on."]),
    ("hour", "It opens at 5 p.m. Monday in the hall.", ["It opens at 5 p.m. Monday in the hall."]),
    ("initials", "J. R. R. Tolkien wrote it.", ["J. R. R. Tolkien wrote it."]),
    ("number", "Prices rose 3.5 percent. Wages fell.", ["Prices rose 3.5 percent.", "Wages fell."]),
    ("closing mark", "“It is over.” The crowd left.", ["“It is over.”", "The crowd left."]),
    ("question inside", "“Is it over?” the mayor asked.", ["“Is it over?” the mayor asked."]),
    ("broken line", "The hall was\nfull. Nobody\nleft.", ["The hall was\nfull.", "Nobody\nleft."]),
    ("blank line", "A headline\n\nThe text", ["A headline", "The text"]),
    ("ellipsis", "The hall… was full.", ["The hall… was full."]),
]


@pytest.mark.parametrize(("why", "text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_sentences_end_where_they_end(why: str, text: str, expected: list[str]) -> None:
    assert [text[one.start : one.end] for one in sentences(text)] == expected, why


@given(st.text(alphabet=" .!?\"”'\n\tAbc1…", max_size=300))
def test_nothing_but_space_is_lost(text: str) -> None:
    found = sentences(text)
    assert "".join("".join(text[one.start : one.end].split()) for one in found) == "".join(text.split())
    assert all(one.end <= other.start for one, other in pairwise(found))

"""Headlines and opening words, made of texts that have neither."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstory.headline import HEADLINE, headline, opening, shortened


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Gunmen attack a bus near Quetta. Thirteen people die.", "Gunmen attack a bus near Quetta"),
        ("U.S. President Bush visits St. Petersburg. He leaves.", "U.S. President Bush visits St. Petersburg"),
        ("Harold W. Gehman Jr. chairs the board. It meets.", "Harold W. Gehman Jr. chairs the board"),
        ("Will it hold? Nobody knows.", "Will it hold?"),
        (
            "Russian foreign minister Sergey Lavrov and defence minister Sergey Shoygu meet Nabil Fahmy and "
            "Abdel Fattah el-Sisi, who hold the same posts in Egypt, in Cairo.",
            "Russian foreign minister Sergey Lavrov and defence minister Sergey Shoygu meet Nabil Fahmy…",
        ),
        ("", ""),
    ],
)  # fmt: skip
def test_headline(text: str, made: str) -> None:
    assert headline(text) == made


@pytest.mark.parametrize(
    ("text", "names", "linked"),
    [
        ("Russia stops its flights to Egypt. Vladimir Putin acts on advice.", (), "Russia stops its flights to Egypt"),
        (
            "Vladimir Putin wishes Field Marshal Abdel Fattah el-Sisi luck as a candidate",
            ((0, 14), (36, 56)),
            "Vladimir Putin wishes Field Marshal Abdel Fattah el-Sisi",
        ),
        ("The games end in Cortina d'Ampezzo, with China far ahead", (), "The games end in Cortina d'Ampezzo"),
    ],
)  # fmt: skip
def test_opening_words_end_where_they_read_well(text: str, names: tuple[tuple[int, int], ...], linked: str) -> None:
    assert text[: opening(text, names)] == linked


@given(st.text(min_size=1))
def test_opening_is_never_empty_nor_past_the_end(text: str) -> None:
    assert 0 < opening(text) <= len(text)


@given(st.text())
def test_headline_is_bounded(text: str) -> None:
    assert len(headline(text)) <= HEADLINE + 1


@given(st.text(), st.integers(min_value=2, max_value=300))
def test_shortened_is_bounded(text: str, limit: int) -> None:
    assert len(shortened(text, limit)) <= limit

"""Statements about the future: what is shown, how it is told, and what is not shown."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstory.enrich.statements import find_statements

SHARED = Path(os.environ.get("BACKSTORY_SHARED", Path(__file__).parents[2].parent / "shared"))
EXAMPLE = SHARED / "articles" / "example-article.txt"
DAY = date(2013, 11, 9)  # a Saturday

# Sentence, then who, the beginning of what, where, first and last day.
SHOWN = [
    ("The minister will visit Cairo on Thursday.", "The minister", "visit Cairo", "Cairo", (11, 14), (11, 14)),
    ("On Monday, the council will vote on the budget.", "the council", "vote on", "", (11, 11), (11, 11)),
    ("Officials said a delegation would arrive on Nov. 13.", "a delegation", "arrive", "", (11, 13), (11, 13)),
    ("Voters are expected to go to the polls on Nov. 24.", "Voters", "go to", "", (11, 24), (11, 24)),
    ("The hearing is scheduled for Nov. 20.", "The hearing", "scheduled for", "", (11, 20), (11, 20)),
    ("Parliament reconvenes on Nov. 18.", "Parliament", "reconvenes", "", (11, 18), (11, 18)),
    ("The fair runs for days and will open in Paris on Nov. 15.", "The fair", "open in", "Paris", (11, 15), (11, 15)),
    ("Staff of the port will strike from Nov. 15 to 26.", "Staff of the port", "strike", "", (11, 15), (11, 26)),
    ("The firm, which owns it, plans to sell it by the end of the year.", "The firm", "sell", "", (12, 1), (12, 31)),
    ("The two countries have agreed to build a bridge.", "The two countries", "build a bridge", "", None, None),
    ("It is expected to include a visit by the king in late November.", "the king", "a visit", "", (11, 21), (11, 30)),
]  # fmt: skip

NOT_SHOWN = [
    ("condition", "If the talks fail, the minister will visit Cairo on Thursday."),
    ("or else", "Staff were told to sign by Monday, otherwise the firm would sell the port on Thursday."),
    ("threat", "The paper warned that the neighbours will pay a heavy price for it."),
    ("doubt", "Perhaps the minister will visit Cairo on Thursday."),
    ("may", "The minister may visit Cairo on Thursday."),
    ("denial", "The minister will not visit Cairo on Thursday."),
    ("question", "Will the minister visit Cairo on Thursday?"),
    ("unknown", "It is unclear how the council will vote on Monday."),
    ("opinion", "I think the minister will visit Cairo on Thursday."),
    ("vague", "The talks will strengthen relations in all fields."),
    ("figures", "The bank predicted that prices will rise 3 percent in 2014."),
    ("plan given up", "The trip was originally scheduled to start on Thursday."),
    ("plan of the past", "The minister had planned to visit Cairo on Thursday."),
    ("long ago", "In 2007 the city agreed to build a bridge."),
    ("habit", "Usually the council will vote on a Monday."),
    ("aim", "The goal is to build a bridge."),
    ("past", "The minister visited Cairo on Thursday."),
    ("no reporting", "The minister would visit Cairo on Thursdays."),
    ("noun", "The council debated his plan to build a bridge."),
    ("over", "Officials said a delegation would arrive on Nov. 5."),
]


@pytest.mark.parametrize("case", SHOWN, ids=[case[0] for case in SHOWN])
def test_statements_are_told(
    case: tuple[str, str, str, str, tuple[int, int] | None, tuple[int, int] | None],
) -> None:
    text, who, what, where, first, last = case
    one = find_statements(text, DAY)[-1]
    assert (one.who, one.where) == (who, where)
    assert one.what.startswith(what)
    assert (one.first, one.last) == tuple(date(2013, *day) if day else None for day in (first, last))
    assert text[one.start : one.end] == one.text


@pytest.mark.parametrize(("why", "text"), NOT_SHOWN, ids=[why for why, _ in NOT_SHOWN])
def test_what_is_not_shown(why: str, text: str) -> None:
    assert find_statements(text, DAY) == (), why


def test_a_date_of_another_clause_is_not_taken() -> None:
    [one] = find_statements("The minister said on Friday he will meet the king before leaving on Sunday.", DAY)
    assert (one.first, one.when_text) == (None, "")


def test_without_a_reference_the_words_stay() -> None:
    [one] = find_statements("Officials said a delegation would arrive on Nov. 13.", None)
    assert (one.when_text, one.first, one.last) == ("Nov. 13", None, None)


def test_the_example_article() -> None:
    if not EXAMPLE.exists():
        pytest.skip(f"{EXAMPLE} is not there: set BACKSTORY_SHARED to the folder with articles/")
    found = find_statements(EXAMPLE.read_text("utf-8"), DAY)
    assert [(one.who, one.first, one.last) for one in found] == [
        ("a high-level Russian delegation", date(2013, 11, 13), date(2013, 11, 13)),
        ("President Vladimir Putin", date(2013, 11, 21), date(2013, 11, 30)),
    ]
    assert "two days of talks" in found[0].what


_PIECES = """
The minister will would is are expected scheduled to for visit be held Cairo on Monday Nov. 13 , ; — said that
which and if plans agreed reconvenes “ ” ( ) . ? not “we'll going
"""
WORDS = _PIECES.split()


@given(
    st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join),
    st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1)),
)
def test_any_text_is_read(text: str, reference: date | None) -> None:
    found = find_statements(text, reference)
    assert all(text[one.start : one.end] == one.text and one.what for one in found)
    assert all(one.last is None or reference is None or one.last >= reference for one in found)

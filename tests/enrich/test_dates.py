"""Calendar expressions: found, resolved against a day, and left alone where the words are something else."""

from __future__ import annotations

import time
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstory.enrich.dates import find_dates
from backstory.enrich.dates.calendar import days_of, feast, narrowed

DAY = date(2013, 11, 9)  # a Saturday

# Sentence, then the expressions and their values.
CASES = [
    ("The summit opens on Thursday, 14 November 2013.", [("Thursday, 14 November 2013", "2013-11-14")]),
    ("It was signed on the 13th of February 2014.", [("the 13th of February 2014", "2014-02-13")]),
    ("The delegation will arrive on Nov. 13.", [("Nov. 13", "2013-11-13")]),
    ("The talks of Nov. 13-14 are over.", [("Nov. 13", "2013-11-13"), ("14", "2013-11-14")]),
    ("The treaty of 2013-11-13 holds.", [("2013-11-13", "2013-11-13")]),
    ("Signed 28/04/2013.", [("28/04/2013", "2013-04-28")]),
    ("Signed 04/05/2013.", [("04/05/2013", "2013")]),
    ("He left on Friday.", [("Friday", "2013-11-08")]),
    ("He will leave on Friday.", [("Friday", "2013-11-15")]),
    (
        "The council met last Monday and meets next Tuesday.",
        [("last Monday", "2013-11-04"), ("next Tuesday", "2013-11-12")],
    ),
    ("Polls opened early Saturday.", [("early Saturday", "2013-11-09")]),
    ("It happened yesterday morning.", [("yesterday morning", "2013-11-08TMO")]),
    ("It starts the day after tomorrow.", [("the day after tomorrow", "2013-11-11")]),
    ("The shop opens at 9 a.m. Tuesday.", [("9 a.m. Tuesday", "2013-11-05T09:00")]),
    ("In October 2013 aid stopped.", [("October 2013", "2013-10")]),
    ("It sank on October 3,2013.", [("October 3,2013", "2013-10-03")]),
    ("Aid stopped in October last year.", [("October last year", "2012-10")]),
    ("The vote is expected in late November.", [("late November", "2013-11")]),
    ("The vote was held in March.", [("March", "2013-03")]),
    ("They will march in May.", [("May", "2014-05")]),
    ("Trade fell last week and this month.", [("last week", "2013-W44"), ("this month", "2013-11")]),
    ("It was built two years ago.", [("two years ago", "2011")]),
    ("It has stood since the early 1970s.", [("the early 1970s", "197")]),
    ("A fort of the 11th century.", [("the 11th century", "10")]),
    ("It closed in the summer of 2011.", [("the summer of 2011", "2011-SU")]),
    ("It will open in the spring of next year.", [("the spring of next year", "2014-SP")]),
    ("It closed in the summer of last year.", [("the summer of last year", "2012-SU")]),
    ("Sales fell in the third quarter.", [("the third quarter", "2013-Q3")]),
    ("Q3 2012 was better.", [("Q3 2012", "2012-Q3")]),
    ("The talks last two days.", [("two days", "P2D")]),
    ("Over the past two months little changed.", [("the past two months", "P2M")]),
    ("The bells ring every Friday.", [("every Friday", "XXXX-WXX-5")]),
    ("The shops close on Christmas Day.", [("Christmas Day", "2013-12-25")]),
    ("In two weeks they will vote.", [("two weeks", "2013-W47")]),
    ("The year 2000 problem.", [("The year 2000", "2000")]),
]

# What looks like a time and is none.
NOTHING = [
    "The Sunday Times has the story.",
    "May I come in?",
    "Theresa May resigned.",
    "Some 2000 people came.",
    "It cost $1999.",
    "Flight 1999 landed.",
    "Three-quarters of the food is imported.",
    "A 6-year-old boy was found.",
    "The daily Granma prints it.",
    "He was in his twenties.",
    "They march on the capital.",
    "Sun Microsystems was sold.",
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_expressions_have_their_values(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.text, one.value) for one in find_dates(text, DAY)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_other_words_are_left_alone(text: str) -> None:
    assert find_dates(text, DAY) == ()


def test_expressions_cover_days() -> None:
    [late] = find_dates("The vote is expected in late November.", DAY)
    assert (late.first, late.last, late.mod) == (date(2013, 11, 21), date(2013, 11, 30), "END")
    [past] = find_dates("Over the past two months little changed.", DAY)
    assert (past.first, past.last, past.kind) == (date(2013, 9, 9), DAY, "DURATION")
    [end] = find_dates("It is due by the end of the year.", DAY)
    assert (end.first, end.last) == (date(2013, 12, 1), date(2013, 12, 31))


def test_without_a_reference_nothing_is_guessed() -> None:
    found = find_dates("It begins on Nov. 13, ends on Friday and goes back to October 2013.", None)
    assert [(one.value, one.first) for one in found] == [
        ("XXXX-11-13", None),
        ("XXXX-WXX-5", None),
        ("2013-10", date(2013, 10, 1)),
    ]


def test_a_report_of_a_quarter_compares_with_the_year_before() -> None:
    text = "Net income of the third quarter fell. A year ago the company had earned more."
    assert [one.value for one in find_dates(text, DAY)] == ["2013-Q3", "2012-Q3"]


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("easter", 2013, date(2013, 3, 31)),
        ("easter-2", 2016, date(2016, 3, 25)),
        ("thanksgiving", 1999, date(1999, 11, 25)),
        ("election", 2024, date(2024, 11, 5)),
        ((12, 25), 2020, date(2020, 12, 25)),
    ],
)
def test_feasts_fall_on_their_day(name: str | tuple[int, int], year: int, day: date) -> None:
    assert feast(name, year) == day


def test_values_that_name_no_days() -> None:
    assert [days_of(value) for value in ("P2D", "PRESENT_REF", "XXXX-11-13", "2013-02-30", "2013-W60")] == [None] * 5
    assert days_of("2013-W46-WE") == (date(2013, 11, 16), date(2013, 11, 17))
    assert narrowed(date(1970, 1, 1), date(1979, 12, 31), "START") == (date(1970, 1, 1), date(1973, 12, 31))


_PIECES = """
the last next this Nov. May Friday 13 2013 two days week months year ago of in and to early late end quarter
third today noon 10:35 a.m. GMT 1990s '80s summer Christmas every daily now past future - , . ( said will
"""
WORDS = _PIECES.split()


@given(
    st.lists(st.sampled_from([*WORDS, "\n\n"]), max_size=40).map(" ".join),
    st.none() | st.dates(date(1, 1, 1), date(9999, 12, 31)),
)
def test_any_text_is_read(text: str, reference: date | None) -> None:
    found = find_dates(text, reference)
    assert all(text[one.start : one.end] == one.text for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(one.first <= one.last for one in found if one.first and one.last)


@pytest.mark.parametrize("piece", ["May ", "Nov. 13, ", "two hundred and ", "-", "1,", "'", "the next few ", "\n"])
def test_hostile_text_takes_time_in_proportion(piece: str) -> None:
    def seconds(count: int) -> float:
        text = piece * count
        started = time.perf_counter()
        find_dates(text, DAY)
        return time.perf_counter() - started

    few, many = (min(seconds(count) for _ in range(2)) for count in (2_000, 16_000))
    assert many < 8 * few * 4 + 0.2

"""Days to come that a text names in no known way of announcing."""

from __future__ import annotations

from datetime import date

import pytest

from backstory.enrich.dates import find_dates
from backstory.relate.announcements import find_mentioned, find_shaped

DAY = date(2015, 6, 10)  # a Wednesday


def named(text: str) -> list[tuple[str, date | None, date | None]]:
    return [(one.what, one.first, one.last) for one in find_mentioned(text, DAY, find_dates(text, DAY))]


@pytest.mark.parametrize(
    ("text", "what", "first", "last"),
    [
        ("Crowds gather in Oslo ahead of a state funeral on 18 June.", "a state funeral on 18 June", "2015-06-18",
         "2015-06-18"),
        ("Her coffin is brought to Oslo to be buried on June 18.", None, "2015-06-18", "2015-06-18"),
        ("The premier leads the race, and the second round is held 28 June.", "the second round is held 28 June",
         "2015-06-28", "2015-06-28"),
        ("She is released on bail, weeks before her sentencing on 8 July.", "weeks before her sentencing on 8 July",
         "2015-07-08", "2015-07-08"),
        ("The final stays delayed until 20 June.", None, "2015-06-20", "2015-06-20"),
        ("The teams meet again from 18 to 20 June.", None, "2015-06-18", "2015-06-20"),
    ],
)  # fmt: skip
def test_a_day_that_lies_ahead_is_named_with_its_clause(text: str, what: str | None, first: str, last: str) -> None:
    days = date.fromisoformat(first), date.fromisoformat(last)
    assert named(text) == [(what or text.rstrip("."), *days)]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Crowds gathered in Oslo for a state funeral on 4 June.", "past"),
        ("Crowds gather in Oslo for a state funeral today.", "the day itself"),
        ("Thousands have marched through Oslo this week.", "the week so far"),
        ("The museum stays closed until 20 June.", "what only lasts until then"),
        ("The king never travels to Oslo on 18 June.", "denied"),
        ("The king might travel to Oslo on 18 June.", "doubtful"),
        ("A storm reaches Oslo on 12 June with rain.", "the weather"),
        ("Fighters of the July 5 Movement enter Oslo.", "a name"),
        ("The budget of Norway balances in 2016.", "a year holds too much"),
        ("Norway wins.", "no date"),
    ],
)
def test_a_day_for_nothing_to_be_on_is_left_out(text: str, why: str) -> None:
    assert named(text) == [], why


def test_what_is_announced_for_that_day_is_not_named_twice() -> None:
    text = "The prime minister calls elections for 5 July."
    dates = find_dates(text, DAY)
    assert len(list(find_mentioned(text, DAY, dates))) == 1
    (one,) = find_shaped("", DAY, text, dates)
    (said,) = find_mentioned(text, DAY, dates)
    assert (said.start, said.first) == (one.start, one.earliest)
    assert list(find_mentioned(text, DAY, dates, taken=[said])) == []


@pytest.mark.parametrize("text", ["", " ", "on Monday " * 3000, "a" * 100_000, "18 June, " * 3000])
def test_any_text_is_read_in_bounded_time(text: str) -> None:
    assert len(named(text)) <= 1

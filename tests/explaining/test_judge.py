"""What of a text counts: the day of the week it names, numbers in words; and how sure an answer is beside rivals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from backstory.explaining.features import Candidate, features
from backstory.explaining.judge import judged
from backstory.explaining.query import Days, made_query, rarest
from backstory.model import Certainty
from backstory.relate.records import Subject

STRIKES = "The United States military states that it has inadvertently killed 64 civilians in air strikes on Syria."
WEDNESDAY = date(2016, 11, 9)


def of_day(day: date, text: str = STRIKES, key: str = "a") -> Candidate:
    alike = 1.0 if text == STRIKES else 0.0
    return Candidate(Subject(key, day, text), meaning=alike, story=alike)


def test_numbers_in_words_and_in_figures_are_the_same() -> None:
    query = made_query(["Sixty-four civilians were killed in U.S.-led coalition airstrikes, the military said."])
    assert features(query, of_day(WEDNESDAY)).figures == 0.5
    assert features(query, of_day(WEDNESDAY, STRIKES.replace("64", "70"))).figures_near > 0.8
    assert features(query, of_day(WEDNESDAY, STRIKES.replace("64", "700"))).contrary == 1.0


@pytest.mark.parametrize(
    ("day", "on", "after"), [(WEDNESDAY, 1.0, 0.0), (date(2016, 11, 10), 0.0, 1.0), (date(2016, 11, 12), 0.0, 0.0)]
)
def test_the_day_of_the_week_a_text_names(day: date, on: float, after: float) -> None:
    found = features(made_query(["Civilians were killed, the U.S. military said Wednesday."]), of_day(day))
    assert (found.weekday, found.weekday_after) == (on, after)


def test_no_day_of_the_week_says_nothing() -> None:
    assert features(made_query(["Civilians were killed."]), of_day(WEDNESDAY)).weekday == 0.0


def test_the_same_words_on_the_day_are_certain_without_a_citation() -> None:
    query = made_query([STRIKES], days=Days(WEDNESDAY, WEDNESDAY))
    other = of_day(WEDNESDAY, "Voters in Iceland elect a parliament.", "b")
    assert [one.certainty for one in judged(query, [of_day(WEDNESDAY), other])] == [Certainty.CERTAIN, None]


def test_of_two_bullets_alike_neither_is_certain() -> None:
    query = made_query([STRIKES], days=Days(WEDNESDAY, WEDNESDAY))
    both = judged(query, [of_day(WEDNESDAY), of_day(WEDNESDAY, STRIKES, "b")])
    assert [one.certainty for one in both].count(Certainty.CERTAIN) == 0


@pytest.mark.parametrize("apart", [-3, -2, -1, 1])
def test_of_two_bullets_alike_that_of_the_articles_day_is_told_of(apart: int) -> None:
    query = made_query([STRIKES], days=Days(WEDNESDAY, WEDNESDAY))
    other = of_day(WEDNESDAY + timedelta(apart), STRIKES, "b")
    assert [one.candidate.subject.id for one in judged(query, [other, of_day(WEDNESDAY)])] == ["a", "b"]


def test_a_day_ahead_that_the_article_names_is_as_good_as_its_own() -> None:
    thursday = Days(WEDNESDAY + timedelta(1), WEDNESDAY + timedelta(1))
    query = made_query([STRIKES], days=Days(WEDNESDAY, WEDNESDAY))
    assert features(query, of_day(thursday.first)).days < 0
    assert features(replace(query, told=(thursday,)), of_day(thursday.first)).days == 0


def test_common_words_are_asked_for_only_where_there_are_few() -> None:
    assert "president" not in rarest(["president", "delegation", "cruiser", "salute", "alexandria"], 10)
    assert rarest(["president"], 10) == ["president"]

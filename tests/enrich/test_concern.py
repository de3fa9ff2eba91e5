"""Which excerpts are shown beside an event, and how they are cut."""

from __future__ import annotations

import pytest

from backstory.enrich.concern import MOST_CHARACTERS, excerpt, shortened, speaks_of

DAM = "A dam breaks in Brumadinho, Brazil, killing at least 40 people."


@pytest.mark.parametrize(
    "said",
    [
        "The collapse of a Vale dam near Brumadinho has left 40 people dead.",
        "Brumadinho: governo confirma 40 mortes após rompimento de barragem em Minas Gerais, Brazil",
    ],
)
def test_it_speaks_of_the_event(said: str) -> None:
    assert excerpt(DAM, "", said) == said


@pytest.mark.parametrize(
    "said",
    [
        "",
        "Brumadinho",
        "Breaking news, analysis and opinion from Brazil and the world, every hour of the day.",
        "The latest news from the United States, China, Russia and the United Nations, killing boredom since 1851.",
        "Officials in Texas say a dam could fail after weeks of rain.",
    ],
)
def test_it_does_not(said: str) -> None:
    assert excerpt(DAM, "", said) == ""


def test_a_title_helps_a_description_that_shares_something_of_its_own() -> None:
    said = "Rescuers in Brumadinho are searching through the mud."
    assert excerpt(DAM, "Brazil dam breaks, 40 dead", said) == said
    assert (
        excerpt(DAM, "Brazil dam breaks in Brumadinho, 40 dead", "All the news that is fit to print, every day.") == ""
    )


def test_a_title_said_twice_is_no_excerpt() -> None:
    assert excerpt(DAM, "Dam breaks in Brumadinho", "Dam breaks in Brumadinho") == ""


def test_scripts_without_capitals() -> None:
    assert speaks_of("日本の東京都で大規模な火災が発生した。", "東京都で大規模火災が発生、消防が出動")
    assert not speaks_of("日本の東京都で大規模な火災が発生した。", "最新ニュースと天気予報")


def test_long_descriptions_are_cut_between_sentences_or_words() -> None:
    sentence = "A dam broke in Brumadinho today and many were killed there. "
    assert shortened(sentence * 9) == (sentence * 4).strip()
    words = "brumadinho " * 60
    assert shortened(words).endswith("brumadinho …")
    assert len(shortened(words)) <= MOST_CHARACTERS + 2
    assert len(shortened("x" * 999)) <= MOST_CHARACTERS + 2

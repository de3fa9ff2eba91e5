"""Quotations: what stands between marks, and who says it. What is quoted by name was really said."""

from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstory.enrich.quotations import find_quotations
from backstory.enrich.quotations.marks import quoted

SHARED = Path(os.environ.get("BACKSTORY_SHARED", Path(__file__).parents[2].parent / "shared"))
EXAMPLE = SHARED / "articles" / "example-article.txt"

CLOSED = "The road will be closed,"
# Text, then the words quoted and the speaker as written.
CASES = [
    ("name after", f"“{CLOSED}” the mayor said.", CLOSED, "the mayor"),
    ("verb first", f"“{CLOSED}” said the mayor of the town.", CLOSED, "the mayor of the town"),
    ("name before", f"The mayor said: “{CLOSED}”", CLOSED, "The mayor"),
    ("with that", f"The mayor said that “{CLOSED}”", CLOSED, "The mayor"),
    ("aside", f"“{CLOSED}” the mayor, who opened it, told reporters.", CLOSED, "the mayor"),
    ("office and body", f"“{CLOSED}” a spokesman for the city said.", CLOSED, "a spokesman for the city"),
    ("straight marks", f'"{CLOSED}" the mayor said.', CLOSED, "the mayor"),
    ("printers' marks", f"``{CLOSED}'' the mayor said.", CLOSED, "the mayor"),
    ("according to", f"“{CLOSED}” according to the mayor.", CLOSED, "the mayor"),
    ("question", "“Will it be closed?” the mayor asked.", "Will it be closed?", "the mayor"),
    ("in part", "The mayor called it “a danger to all of us.”", "a danger to all of us.", "The mayor"),
    ("term", "The mayor said it was “usual traffic,” a term used by police.", "usual traffic,", "The mayor"),
    ("signed", "“One small step for man.” — Neil Armstrong", "One small step for man.", "Neil Armstrong"),
]


@pytest.mark.parametrize(("why", "text", "words", "speaker"), CASES, ids=[case[0] for case in CASES])
def test_quotations_have_speakers(why: str, text: str, words: str, speaker: str) -> None:
    [one] = find_quotations(text)
    assert (one.text, one.speaker) == (words, speaker), why
    assert text[one.start : one.end] == one.text
    assert " ".join(text[one.speaker_start : one.speaker_end].split()) == one.speaker


def test_a_second_part_has_the_speaker_of_the_first() -> None:
    found = find_quotations("“The road is closed,” the mayor said. “It will open again in the spring.”")
    assert [one.speaker for one in found] == ["the mayor", "the mayor"]


def test_an_open_paragraph_goes_on() -> None:
    text = "The mayor said: “The road is closed to all.\n\n“It will open again in the spring.”"
    assert [one.speaker for one in find_quotations(text)] == ["The mayor", "The mayor"]


def test_surnames_and_pronouns_become_names() -> None:
    text = (
        "Neil Armstrong stepped onto the Moon in July 1969. “That's one small step for man,” he said.\n\n"
        "Armstrong reported to the ground. “The Eagle has landed,” Armstrong said."
    )
    assert [one.speaker_name for one in find_quotations(text)] == ["Neil Armstrong", "Neil Armstrong"]


def test_roles_are_descriptions() -> None:
    text = (
        "“The Eagle has landed,” mission commander Neil Armstrong said. “We copy you down,” an officer in Houston said."
    )
    found = find_quotations(text)
    assert [(one.speaker_name, one.description) for one in found] == [
        ("Neil Armstrong", "mission commander"),
        (None, "an officer in Houston"),
    ]


def test_titles_and_single_words_without_speaker_are_not_quotations() -> None:
    assert find_quotations("The road, known as “the Needle,” is narrow.") == ()


def test_inches_are_no_marks() -> None:
    assert quoted('A 70" screen and a 40" screen stood there.') == ()


def test_the_example_article() -> None:
    if not EXAMPLE.exists():
        pytest.skip(f"{EXAMPLE} is not there: set BACKSTORY_SHARED to the folder with articles/")
    found = find_quotations(EXAMPLE.read_text("utf-8"))
    assert [(one.speaker_name, one.description) for one in found] == [
        ("Alexander Lukashevich", "Russian Foreign Ministry spokesman"),
        ("Alexander Lukashevich", ""),
        ("Alexander Lukashevich", ""),
        (None, "an official of Russia’s arms agency Rosoboronexport"),
        (None, "an official of Russia’s arms agency Rosoboronexport"),
        ("Bader Abdul Atti", "Egyptian Foreign Ministry spokesman"),
    ]
    assert min(one.confidence for one in found) >= 0.75


@given(st.text(alphabet="“”\"'‘’«» ,.?!:\nHesaidTheA1()—", max_size=300))
def test_any_text_is_read(text: str) -> None:
    found = find_quotations(text)
    assert all(text[one.start : one.end] == one.text for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(0 <= one.confidence <= 1 and (one.speaker_start >= 0) == bool(one.speaker) for one in found)

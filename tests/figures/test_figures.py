"""Figures in texts, and which of them two texts differ in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstory.figures import Figure, altered, figures
from backstory.numbers import numbers

# text, its figures as "noun number"
READ = [
    ("At least 42 pilgrims are killed.", ["killed 42"]),
    ("A storm kills 20 people and injures 30 others.", ["killed 20", "injured 30"]),
    ("Two people are killed and eleven others are missing.", ["killed 2", "missing 11"]),
    ("killing forty-five and wounding a hundred", ["killed 45", "injured 100"]),
    ("results in four fatalities and injures ten others", ["killed 4", "injured 10"]),
    ("leaves three people dead, two hundred and five others homeless", ["killed 3", "displaced 205"]),
    ("The death toll from the floods in Estmark rises from 42 to 45.", ["killed 45"]),
    ("bringing the country's death toll to 4,159 and 122,000 cases", ["killed 4,159", "cases 122,000"]),
    ("bringing the nationwide total of confirmed cases to 1.61 million", ["cases 1,610,000"]),
    ("Between rains 23 to 30 villagers are killed.", ["killed 23–30"]),
    ("At least 23-30 villagers sheltering there are killed.", ["killed 23–30"]),
    ("Two farmers in Oram and five in Talis die in a storm.", ["killed 2", "killed 5"]),
    ("At least 57 miners, including 10 children, are killed.", ["killed 57", "children 10"]),
    ("Police arrest 13 people after a march.", ["arrested 13"]),
    ("17 sailors are rescued from a ship with 40 on board", ["rescued 17", "aboard 40"]),
    ("A magnitude 7.7 earthquake, the second of 6.4 magnitude", ["magnitude 7.7", "magnitude 6.4"]),
    ("28.5% of the vote and 208 seats", ["percent 28.5", "seat 208"]),
    ("a fine of US$1.5 million and 20 million euros", ["money 1,500,000", "money 20,000,000"]),
    ("1,000 troops are deployed", ["troop 1,000"]),
    ("A bomb kills 12 soldiers, two officers and three other people.", ["killed 12", "killed 2", "killed 3"]),
    ("confirm the deaths of all 33 rebels, as well as 21 passengers", ["killed 33", "killed 21"]),
    ("A raid kills 12 rebels and 200 soldiers are sent to Oram.", ["killed 12", "soldier 200"]),
    ("A storm destroys 40 homes and displaces 300 people.", ["hom 40", "displaced 300"]),
    ("Jets kill 74 people and wound 171 others.", ["killed 74", "injured 171"]),
    ("Jets killed 74 people and wounded 171 others.", ["killed 74", "injured 171"]),
    ("The death toll from U.S. strikes in Oram rises to 53.", ["killed 53"]),
    ("The death toll passed 50,000.", ["killed 50,000"]),
    ("A magnitude Mw 7.1 (Ms 6.8) earthquake strikes Oram.", ["magnitude 7.1", "magnitude 6.8"]),
]


def test_the_digits_of_an_address_are_no_figures() -> None:
    caught = "Six people, with [/w/index.php?title=Oram&action=edit&redlink=1 Oram] of https://a.ex/2/b, are held"
    assert [one.value for one in figures(caught)] == [6]


def written(figure: Figure) -> str:
    return f"{figure.noun} {figure.number}"


@pytest.mark.parametrize(("text", "expected"), READ, ids=[text[:30] for text, _ in READ])
def test_read(text: str, expected: list[str]) -> None:
    found = [written(figure) for figure in figures(text)]
    assert [one for one in found if one in expected] == expected


@pytest.mark.parametrize(
    "text",
    [
        "On 14 March 2025 and March 15, at 10:30 a.m. and 9 pm",
        "A 63-year-old in the 21st district, in 1998",
        "Flight 182, a Boeing 737, an F-35, COVID-19, M23, the B.1.617 variant",
        "Team Red wins 3-2 in the final",
        "a nine-day strike",
    ],
)
def test_no_figure(text: str) -> None:
    assert [figure for figure in figures(text) if figure.noun in ("killed", "injured", "cases", "percent")] == []
    assert numbers(text) == []


# before, after, "noun before after"
ALTERED = [
    ("killing 42 people", "killing 45 people", ["killed 42 45"]),
    ("killing eleven people", "killing 11 people", []),
    ("At least 1000 are killed", "1,000 are killed", []),
    ("Two are killed, 22 in all die", "Five are killed, 27 in all die", ["killed 22 27", "killed 2 5"]),
    ("Nine are missing.", "Nine are killed.", ["killed - 9", "missing 9 -"]),
    ("Ten are killed.", "Ten are killed and 14 are injured.", ["injured - 14"]),
    (
        "Guns kill 16 people and bombs kill 24.",
        "Guns kill 24 people and bombs kill 32.",
        ["killed 16 24", "killed 24 32"],
    ),
    ("Bombs kill 24 people and guns kill 16.", "Guns kill 16 people and bombs kill 24.", []),
    ("killing 46 people", "killing 68 people, 37 of whom are killed in Oram", ["killed 46 68", "killed - 37"]),
    ("killing 25 people", "killing 24 people in 24 hours", ["killed 25 24", "hour - 24"]),
    ("killing 132 people", "killing 153 people in Oram and Talis", ["killed 132 153"]),
    ("injuring eightteen people", "injuring eighteen people", []),
    ("injuring people", "injuring eighteen people", ["injured - 18"]),
    ("the death toll rises to 37.358", "the death toll rises to 37,358", []),
    ("the death toll rises to 5", "the death toll rises to 5,000", ["killed 5 5,000"]),
]


@pytest.mark.parametrize(("before", "after", "expected"), ALTERED, ids=[after[:30] for _, after, _ in ALTERED])
def test_altered(before: str, after: str, expected: list[str]) -> None:
    found = [
        f"{one.noun} {one.before.number if one.before else '-'} {one.after.number if one.after else '-'}"
        for one in altered(before, after)
    ]
    assert sorted(found) == sorted(expected)


@given(st.text(max_size=200))
def test_any_text_has_figures_or_none(text: str) -> None:
    for figure in figures(text):
        assert figure.noun
        assert figure.high is None or figure.high > figure.value
    assert altered(text, text) == ()


@given(st.text(alphabet="0123456789-., tohundredand$%", max_size=300))
def test_text_made_of_numbers(text: str) -> None:
    for number in numbers(text):
        assert 0 <= number.start < number.end <= len(text)


def test_texts_of_nothing_but_other_numbers_are_compared_in_time() -> None:
    one, other = ("killing " + "".join(f"{n} and " for n in range(start, 6000, 2)) for start in (4, 3))
    assert len(altered(one, other)) > 2800


def test_a_text_of_nothing_but_numbers_is_read_in_time() -> None:
    assert len(figures("killing 12 and 3,000 others missing, " * 3000)) == 6000

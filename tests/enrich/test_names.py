"""Names of persons: spellings are one, relatives and namesakes are not; entities found in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstory.enrich.names import (
    build_gazetteer,
    find_names,
    find_people,
    find_places_and_bodies,
    is_person,
    same_person,
)

SAME = [
    ("transliteration", "Sergei Shoigu", "Sergey Shoygu"),
    ("article", "Anwar Sadat", "Anwar el-Sadat"),
    ("servant-of names", "Gamal Abdel Nasser", "Jamal Abd al-Nasir"),
    ("German spelling", "Viktor Chernomyrdin", "Viktor Tschernomyrdin"),
    ("short form", "Dick Cheney", "Richard Cheney"),
    ("Al", "Al Gore", "Albert Gore"),
    ("middle initial", "John F. Kennedy", "John Kennedy"),
    ("left-out name", "Tayyip Erdogan", "Recep Tayyip Erdoğan"),
    ("surname alone", "Ahmadinejad", "Mahmoud Ahmadinejad"),
    ("title", "President Sadat", "Anwar Sadat"),
    ("older romanisation", "Mao Tse-tung", "Mao Zedong"),
    ("hyphen", "Kim Dae-jung", "Kim Dae Jung"),
    ("other alphabet", "Владимир Путин", "Vladimir Putin"),
    ("accents", "Vaclav Havel", "Václav Havel"),
    ("article without hyphen", "Mohamed ElBaradei", "Mohammed el-Baradei"),
]
DIFFERENT = [
    ("father and son", "Kim Il-sung", "Kim Jong-il"),
    ("brothers", "Lech Kaczynski", "Jaroslaw Kaczynski"),
    ("wife", "Melania Trump", "Donald Trump"),
    ("near given names", "Ivanka Trump", "Ivana Trump"),
    ("initials tell apart", "George W. Bush", "George H. W. Bush"),
    ("junior", "Donald Trump", "Donald Trump Jr."),
    ("numeral", "John Paul II", "John Paul I"),
    ("two Ayatollahs", "Ali Khamenei", "Ruhollah Khomeini"),
    ("son by the father's name", "Ali Abdullah Saleh", "Ahmed Ali Abdullah Saleh"),
    ("father's name differs", "Mohammed bin Nayef", "Mohammed bin Salman"),
    ("namesakes", "Boris Johnson", "Lyndon Johnson"),
    ("near surnames", "John Kerry", "John Kelly"),
    ("given name as surname", "Rand Paul", "Paul Ryan"),
    ("same family name first", "Li Keqiang", "Li Peng"),
]


@pytest.mark.parametrize(("why", "a", "b"), SAME, ids=[case[0] for case in SAME])
def test_spellings_of_one_person(why: str, a: str, b: str) -> None:
    assert same_person(a, b), why
    assert same_person(b, a), why


@pytest.mark.parametrize(("why", "a", "b"), DIFFERENT, ids=[case[0] for case in DIFFERENT])
def test_relatives_and_namesakes(why: str, a: str, b: str) -> None:
    assert not same_person(a, b), why
    assert not same_person(b, a), why


@pytest.mark.parametrize(
    ("title", "person"),
    [
        ("Sergei Shoigu", True),
        ("Mohammed bin Salman", True),
        ("Angela Merkel (politician)", True),
        ("San Francisco", False),
        ("Ministry of Defence (Russia)", False),
        ("Jordan River", False),
        ("Egypt", False),
    ],
)
def test_titles_that_are_persons(title: str, person: bool) -> None:
    assert is_person(title) is person


ENTITIES = build_gazetteer(
    [
        ("Sergei Shoigu", []),
        ("Egypt", ["Egyptian"]),
        ("Ministry of Foreign Affairs (Russia)", ["Russian Foreign Ministry"]),
        ("Washington (state)", ["Washington"]),
        ("The Washington Post", ["Washington Post"]),
    ]
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sergey Shoygu came to Egypt.", [("Sergey Shoygu", "Sergei Shoigu"), ("Egypt", "Egypt")]),
        ("Sergei Shoigu came. Then Shoigu left.", [("Sergei Shoigu", "Sergei Shoigu"), ("Shoigu", "Sergei Shoigu")]),
        ("Shoigu left.", []),
        (
            "The Russian Foreign Ministry spoke.",
            [("Russian Foreign Ministry", "Ministry of Foreign Affairs (Russia)")],
        ),
        ("The Russian foreign ministry spoke.", []),
        ("Denzel Washington read the Washington Post.", [("Washington Post", "The Washington Post")]),
        ("Egypt's canal.", [("Egypt", "Egypt")]),
    ],
)
def test_entities_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    found = find_names(text, ENTITIES)
    assert [(one.text, one.title) for one in found] == expected
    assert all(text[one.start : one.end] == one.text for one in found)


def test_two_entities_of_one_name_are_not_chosen_between() -> None:
    both = build_gazetteer([("Mohammed Ali", []), ("Muhammad Ali (boxer)", [])])
    assert [one.title for one in find_names("Mohamed Aly spoke.", both)] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President John Kennedy spoke in Berlin.", [("John Kennedy", "m")]),
        ("Prime Minister Margaret Thatcher resigned.", [("Margaret Thatcher", "f")]),
        ("Mrs. Thatcher resigned.", [("Thatcher", "f")]),
        ("The White House and Oxford University agreed.", []),
        ("UNITED NATIONS MEETS", []),
    ],
)
def test_persons_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.name, one.sex) for one in find_people(text)] == expected


@given(st.text(alphabet="AaBbКк -.'’\nÉéØ1", max_size=60), st.text(alphabet="AaBbКк -.'’\nÉéØ1", max_size=60))
def test_any_two_names_compare_alike_both_ways(a: str, b: str) -> None:
    assert same_person(a, b) == same_person(b, a)
    assert all(text[one.start : one.end] for text in (a, b) for one in find_people(text))


@pytest.mark.parametrize(
    ("why", "text", "names"),
    [
        ("a town, a body", "He left Cairo again in order to join the Bank of England.", ["Cairo", "Bank of England"]),
        ("a short form with stops", "It is made in the U.S. at last.", ["U.S."]),
        ("a ministry of a people", "It said the Russian Foreign Ministry agreed.", ["Russian Foreign Ministry"]),
        ("a hyphen", "It told the RIA-Novosti agency so.", ["RIA-Novosti"]),
        ("a hyphen of no name", "What it told the Saudi-owned A-Sharq Al Awsat was wrong.", ["A-Sharq Al Awsat"]),
        ("days, roles, peoples", "On Tuesday the Prime Minister, an Egyptian, met the President.", []),
        ("the beginning of a sentence", "Negotiations went on. Officials left for Oslo.", ["Oslo"]),
        ("a sentence begins with what is named elsewhere", "Rosneft sold oil. Oil of Rosneft is cheap.", ["Rosneft"]),
        ("a state begins a sentence", "Egypt said so.", ["Egypt"]),
        ("persons", "There Angela Merkel met Merkel and Emmanuel Macron.", []),
        ("short forms", "The MP saw it on TV, said NATO.", ["NATO"]),
        ("a headline", "Ten Things To Do In Rome This Weekend With Friends", []),
        ("possessives", "We read that Vietnam’s Communist Party agreed.", ["Vietnam", "Communist Party"]),
        ("what is no name", "So I’d say I’m Sure, he said.", []),
    ],
    ids=lambda value: value if isinstance(value, str) and len(value) < 50 else "",
)  # fmt: skip
def test_places_and_bodies(why: str, text: str, names: list[str]) -> None:
    found = find_places_and_bodies(text, find_people(text))
    assert list(dict.fromkeys(one.text for one in found)) == names, why
    assert all(text[one.start : one.end] == one.text for one in found)


@given(st.text())
def test_places_and_bodies_of_any_text(text: str) -> None:
    ends = [0]
    for one in find_places_and_bodies(text, find_people(text)):
        assert ends[-1] <= one.start < one.end <= len(text)
        ends.append(one.end)


def test_a_name_with_an_ampersand_is_one_and_no_person() -> None:
    text = "They said that Pacific Gas & Electric Co. was to pay what it owes to John Smith & Mary Jones by Monday."
    people = find_people(text)
    assert [person.name for person in people] == ["John Smith", "Mary Jones"]
    assert [named.text for named in find_places_and_bodies(text, people)] == ["Pacific Gas & Electric Co"]

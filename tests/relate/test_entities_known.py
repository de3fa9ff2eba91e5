"""The tables of other names hold: each leads to one page, and its namesakes and kin are kept apart."""

from __future__ import annotations

from collections import defaultdict

import pytest

from backstory.relate.entities import Names, judge, keys, written
from backstory.relate.entities.renames import RENAMES, Rename
from backstory.relate.entities.spelled import words_of
from backstory.relate.entities.years import year_first

# A beginning, which is replaced only where more follows.
WHOLE = [rename for rename in RENAMES if not rename.old.endswith(" in")]


def _words(name: str) -> tuple[str, ...]:
    return words_of(year_first(name))


def test_another_name_is_the_page_and_is_compared_with_it() -> None:
    assert len(WHOLE) > 2000
    assert [rename for rename in WHOLE if not _is_one(rename)] == []
    assert [rename for rename in WHOLE if not set(keys(written(rename.old))) & set(keys(written(rename.new)))] == []


def _is_one(rename: Rename) -> bool:
    return judge(rename.old, rename.new, Names()) is not None or _words(rename.old) == _words(rename.new)


def test_no_name_leads_to_two_pages_nor_to_one_that_leads_on() -> None:
    leads: dict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
    for rename in RENAMES:
        leads[_words(rename.old)].add(_words(rename.new))
    assert [old for old, new in leads.items() if len(new) > 1] == []
    assert [old for old, new in leads.items() for page in new if not leads.get(page, {page}) <= {page, old}] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Islamic State – Khorasan Province", "Islamic State – Sinai Province"),
        ("ISIS-K", "Islamic State"),
        ("Tokyo Summer Olympics", "2016 Summer Olympics"),
        ("2021 G7 summit", "48th G7 summit"),
        ("COP25", "2020 United Nations Climate Change Conference"),
        ("2020 Oscars", "93rd Academy Awards"),
        ("News Corp", "News Corporation"),
        ("Lufthansa Group", "Lufthansa"),
        ("State of Georgia", "Georgia"),
        ("Republic of Ireland", "Ireland"),
        ("Republic of the Congo", "Democratic Republic of the Congo"),
        ("Kenyan military", "Kenya Police"),
        ("German parliament", "Bundesrat"),
        ("US Marine", "United States Navy"),
        ("New York State", "New York City"),
        ("Washington State", "Washington, D.C."),
        ("Apple Inc.", "Apple"),
        ("First Trump administration", "Second Trump administration"),
        ("Islamic Revolutionary Guard Corps Navy", "Islamic Revolutionary Guard Corps"),
    ],
)
def test_what_only_looks_like_another_name(one: str, other: str) -> None:
    assert judge(one, other, Names()) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Constitution of the Kingdom of Spain", "Constitution of Spain"),
        ("The Boeing Company", "Boeing"),
        ("Nokia Corporation", "Nokia"),
        ("2014 Sochi Winter Olympics", "2014 Winter Olympics"),
        ("2021 G7 summit", "47th G7 summit"),
        ("COP26", "2021 United Nations Climate Change Conference"),
        ("Ugandan military", "Uganda People's Defence Force"),
        ("ISIS-K", "Islamic State of Iraq and the Levant – Khorasan Province"),
        ("Parliament (Israel)", "Knesset"),
    ],
)
def test_what_follows_from_the_tables(one: str, other: str) -> None:
    assert judge(one, other, Names()) is not None

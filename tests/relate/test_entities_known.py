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
    assert len(WHOLE) > 8500
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
        ("FDA", "Food and Drug Administration (Philippines)"),
        ("SANA", "Sanaa"),
        ("Shopping mall", "Shopping center"),
        ("€", "Euro"),
        ("A-10", "An-10"),
        ("Prince William", "Prince William County"),
        ("Lineage B.1.1.7", "Lineage B.1.351"),
        ("2014 Gaza War", "Gaza war"),
        ("2021 Myanmar coup d'état", "Myanmar civil war (2021–present)"),
        ("2025 Serbian general election", "2025 Serbian parliamentary election"),
        ("Kabul International Airport", "Kandahar International Airport"),
        ("First impeachment of Donald Trump", "Second impeachment of Donald Trump"),
        ("Biden administration", "Joe Biden"),
        ("Israeli settler", "Israeli settlement"),
        ("Department of Justice", "United States Department of Justice"),
        ("July 2021 Gulf of Oman incident", "August 2021 Gulf of Oman incident"),
        ("Mexican state", "State of Mexico"),
        ("Right of asylum", "Asylum seeker"),
        ("Government of Catalonia", "Generalitat de Catalunya"),
        ("Emergency evacuation", "Evacuation"),
        ("Chega", "Chega (political party)"),
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
        ("2022 monkeypox outbreak in Spain", "2022–2023 mpox outbreak in Spain"),
        ("COVID-19 pandemic lockdown in Italy", "COVID-19 lockdown in Italy"),
        ("Czech legislative election, 2013", "2013 Czech parliamentary election"),
        ("Foreign Ministry (Russia)", "Ministry of Foreign Affairs (Russia)"),
        ("Syrian uprising (2011–present)", "Syria civil war"),
        ("Jorge Bergoglio", "Pope Francis"),
        ("Prince Charles", "King Charles III"),
        ("Kate Middleton", "Catherine, Duchess of Cambridge"),
        ("Battle of Al-Fashir", "Battle of El Fasher"),
        ("Immigration policy of the Joe Biden administration", "Immigration policy of the Biden administration"),
        ("Fire trucks", "Fire engine"),
        ("Food insecurity", "Food security"),
        (
            "Criminal charges in the 2021 United States Capitol attack",
            "Criminal proceedings in the January 6 United States Capitol attack",
        ),
    ],
)
def test_what_follows_from_the_tables(one: str, other: str) -> None:
    assert judge(one, other, Names()) is not None


def test_what_is_in_a_table_is_compared_by_its_own_words_too() -> None:
    # "2010–2011 Greek protests" stands for the Greek anti-austerity movement; "2010–2013 Greek protests" is no title.
    for one, other in (
        ("2010–2011 Greek protests", "2010–2013 Greek protests"),
        ("2018–19 Sudanese protests", "Sudanese protests (2018–19)"),
    ):
        assert judge(one, other, Names()) is not None
        assert set(keys(written(one))) & set(keys(written(other)))


def test_letters_and_words_are_what_the_table_says_and_nothing_else() -> None:
    assert judge("Nuclear power", "Nuclear powers", Names()) is None

"""Which pages are one entity by a pattern of their titles: each rule with what it joins, and what it must not."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from backstory.relate.entities import Names, conflict, groups, judge, keys, written

NOTHING = Names()

ONE = [
    ("LGBTQ rights in Hungary", "LGBT rights in Hungary"),
    ("LGBTQ+ community", "LGBT community"),
    ("2022 monkeypox cases", "2022 mpox cases"),
    ("Unmanned spaceflight", "Uncrewed spaceflight"),
    ("2020 Chilean national plebiscite", "2020 Chilean national referendum"),
    ("American forces", "United States Armed Forces"),
    ("Afghan troops", "Afghan military"),
    ("Madagascar People's Armed Forces", "Madagascar Armed Forces"),
    ("Federal Parliament of Nepal", "Parliament of Nepal"),
    ("Federal Ministry of the Interior (Austria)", "Ministry of the Interior (Austria)"),
    ("Minister for Foreign Affairs (Germany)", "Foreign Minister of Germany"),
    ("2020 Central African general election", "2020 Central African Republic general election"),
    ("2016 Summer Paralympic Games", "2016 Summer Paralympics"),
    ("Asia-Pacific Economic Cooperation (APEC)", "Asia-Pacific Economic Cooperation"),
    ("Governor of Washington (state)", "Governor of Washington"),
    ("Forward (association football)", "Forward (football)"),
    ("In golf", "Golf"),
    ("Aftermath of the 2008 South Ossetia war", "Aftermath of the Russo-Georgian War"),
    ("Tropical Storm Erin (2025)", "Hurricane Erin (2025)"),
    ("List of earthquakes in 2019", "Earthquakes in 2019"),
    ("List of counties in Texas", "Counties of Texas"),
    ("War in Afghanistan (2001–2021): Kunduz hospital airstrike", "Kunduz hospital airstrike"),
    ("Post-coup unrest in Egypt (Sinai insurgency)", "Sinai insurgency"),
    ("Lyon (France)", "Lyon"),
    ("2015 MLB postseason", "2015 Major League Baseball postseason"),
    ("ISIL insurgency in Iraq", "Islamic State insurgency in Iraq"),
    ("COVID restrictions in Italy", "COVID-19 restrictions in Italy"),
    ("Coronavirus lockdown in India", "COVID-19 lockdown in India"),
    ("2006 World Cup", "2006 FIFA World Cup"),
    ("2014 Thai coup", "2014 Thai coup d'état"),
    ("Latakia province", "Latakia Governorate"),
    ("Rostov Region", "Rostov Oblast"),
    ("Lashkar-i-Taiba", "Lashkar-e-Taiba"),
    ("Kidnapping of Elizabeth Smart", "Elizabeth Smart kidnapping"),
    ("Murder of Giulio Regeni", "Giulio Regeni murder"),
    ("Corruption in the United Kingdom", "British corruption"),
    ("Sir Keir Starmer", "Keir Starmer"),
    ("Hutu people", "Hutus"),
    ("Loujain al-Hathloul", "Loujain Hathloul"),
    ("Microsoft Corp.", "Microsoft"),
    ("Milan airplane crash", "Milan plane crash"),
    ("2022 Winter Olympic Games torch relay", "2022 Winter Olympics torch relay"),
    ("March 2025 United States attacks in Yemen", "March–April 2025 United States attacks in Yemen"),
]

TWO = [
    ("State of Mexico", "States of Mexico"),
    ("American forces", "American Special Forces"),
    ("Syrian forces", "Syrian Democratic Forces"),
    ("Federal Council (Switzerland)", "Council (Switzerland)"),
    ("Minister of Foreign Affairs (Italy)", "Ministry of Foreign Affairs (Italy)"),
    ("Central African Republic", "Central Africa"),
    ("COVID-19 pandemic in Georgia (U.S. state)", "COVID-19 pandemic in Georgia (country)"),
    ("Aftermath of the Russo-Georgian War", "2008 South Ossetia war"),
    ("Tropical Storm Agatha (2010)", "Hurricane Agatha (2022)"),
    ("Tropical Storm Megi", "Typhoon Megi"),
    ("List of presidents of Guinea", "President of Guinea"),
    ("List of World Heritage Sites", "World Heritage Sites"),
    ("List of yokozuna", "Yokozuna"),
    ("Supreme Court (United States)", "United States"),
    ("Coronavirus", "COVID-19"),
    ("Islamic State of Iraq", "Islamic State"),
    ("2019 World Cup", "2019 FIFA World Cup"),
    ("2022 World Cup Alpine skiing", "2022 FIFA World Cup Alpine skiing"),
    ("Military intervention", "Intervention"),
    ("Gaza City", "Gaza Strip"),
    ("Justice League", "League"),
    ("Tarn murder", "Murder of Tarn"),
    ("Al Gore", "Gore"),
    ("Russian people", "Russia"),
    ("April 2025 United States attacks in Yemen", "March–April 2025 United States attacks in Yemen"),
]


@pytest.mark.parametrize(("one", "other"), ONE)
def test_a_pattern_of_titles_is_one_name(one: str, other: str) -> None:
    found = judge(one, other, NOTHING)
    assert found
    assert found.reason
    assert set(keys(written(one))) & set(keys(written(other))), "they would never be compared"


@pytest.mark.parametrize(("one", "other"), TWO)
def test_what_looks_like_the_pattern_is_not(one: str, other: str) -> None:
    assert judge(one, other, NOTHING) is None


FIRST = date(2023, 3, 1)


def named(one: str, other: str, *, later: int, last: int = 0) -> Names:
    """The record of two pages, the second first named so many days after the first, each for so many days."""
    begun = {one: FIRST, other: FIRST + timedelta(days=later)}
    ended = {title: day + timedelta(days=last) for title, day in begun.items()}
    return Names(when={title: (day.year, ended[title].year) for title, day in begun.items()}, begun=begun, ended=ended)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2023 Tarnwell attack", "2023 Tarnwell vehicle ramming"),
        ("2023 Tarnwell knife attack", "2023 Tarnwell stabbing"),
        ("2023 Tarnwell suicide bombing", "2023 Tarnwell bombing"),
        ("Tarnwell killings", "Tarnwell murders"),
        ("2023 Tarnwell landslides", "2023 Tarnwell mudflows"),
        ("2023 Tarnwell shooting", "Tarnwell shooting"),
        ("Hurricane Tarn", "Tropical Storm Tarn"),
        ("2023 Tarnwell hostage crisis in France", "2023 Tarnwell hostage crisis"),
    ],
)
def test_few_words_tell_of_one_happening_in_its_week_alone(one: str, other: str) -> None:
    assert judge(one, other, named(one, other, later=2))
    assert not judge(one, other, named(one, other, later=60))


def test_a_place_that_is_named_for_longer_is_not_the_happening_of_one_year() -> None:
    one, other = "2023 Tarnwell shooting", "Tarnwell shooting"
    assert not judge(one, other, named(one, other, later=2, last=900))


def test_a_happening_before_a_month_is_not_that_of_the_month() -> None:
    one, other = "2023 Gulf of Tarn incident", "April 2023 Gulf of Tarn incident"
    early = Names(begun={one: date(2023, 3, 30), other: date(2023, 4, 2)}, ended={one: FIRST, other: FIRST})
    late = Names(begun={one: date(2023, 4, 3), other: date(2023, 4, 2)}, ended={one: FIRST, other: FIRST})
    assert not judge(one, other, early)
    assert judge(one, other, late)


def test_a_person_explained_by_a_calling_stands_beside_the_same_names() -> None:
    one, other = "Tarn Wellow (politician)", "Tarn Wellow"
    beside = dict.fromkeys((one, other), frozenset(("Tarn River dam",)))
    assert judge(one, other, NOTHING) is None
    assert judge(one, other, Names(beside=beside))
    assert judge(one, other, Names(beside=beside, together=frozenset(((other, one), (one, other))))) is None


def test_a_conflict_of_two_lands_is_not_its_war_of_one_year() -> None:
    one, other = "2023 Gaza–Israel conflict", "Israel–Gaza conflict"
    assert judge(one, other, named(one, other, later=2)) is None


def test_years_that_begin_together_do_not_contradict() -> None:
    assert not conflict("2019 Tarn protests", "2019–2021 Tarn fuel protests")
    assert not conflict("Tarn insurgency (2011–2013)", "Tarn insurgency (post-withdrawal)")
    assert not conflict("2010–2011 Greek protests", "2010–2013 Greek protests")
    assert conflict("2018 Tarn protests", "2019–2021 Tarn protests")
    assert conflict("Tarn insurgency (2011–2013)", "Tarn insurgency (2015–2016)")


def test_protests_by_the_years_they_went_on_are_one_group() -> None:
    titles = ["2010–2011 Greek protests", "2010–2012 Greek protests", "2010–2013 Greek protests"]
    pairs = [
        found for n, one in enumerate(titles) for other in titles[n + 1 :] if (found := judge(one, other, NOTHING))
    ]
    assert groups(pairs) == [tuple(titles)]

"""Which pages are one entity: cases by name, each with what it teaches."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backstory.model import Certainty, Item, Mention
from backstory.relate.entities import (
    Names,
    Origin,
    SamePage,
    Use,
    WikiPage,
    aliases,
    called,
    canonical,
    groups,
    judge,
    keys,
    relinks,
    written,
)
from backstory.relate.entities.words import WORDS

NOTHING = Names()

SAME_AS_WRITTEN = [
    ("British government", "Government of the United Kingdom"),
    ("Government of the UK", "British government"),
    ("U.S. President", "President of the United States"),
    ("Interior Minister (France)", "Minister of the Interior (France)"),
    ("National Guard (United States)", "United States National Guard"),
    ("World Trade Organisation", "World Trade Organization"),
    ("Russian people", "Russians"),
    ("Mass shooting", "Mass shootings"),
    ("Dallas, Texas", "Dallas"),
    ("Kiev", "Kyiv"),
    ("Kiev Oblast", "Kyiv Oblast"),
    ("2019–20 coronavirus pandemic in Italy", "COVID-19 pandemic in Italy"),
    ("NATO", "North Atlantic Treaty Organization"),
    ("War in Afghanistan (2001–present)", "War in Afghanistan (2001–2021)"),
    ("Sergei Lavrov", "Sergey Lavrov"),
    ("Muammar Gaddafi", "Moammar Gadhafi"),
    ("Sergei Shoigu", "Sergey Shoygu"),
    ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
    ("Ayman al-Zawahri", "Ayman al-Zawahiri"),
    ("Juan Carlos I", "Juan Carlos I of Spain"),
    ("Prince Philip", "Prince Philip, Duke of Edinburgh"),
    ("Draft:Puntland operations", "Puntland operations"),
    ("Apple (company)", "Apple Inc."),
    ("Paris Saint-Germain", "Paris Saint-Germain F.C."),
    ("Georgia (state)", "Georgia (U.S. state)"),
    ("Federal government of Mexico", "Mexican government"),
    ("Syrian military", "Syrian Armed Forces"),
    ("Delta variant", "SARS-CoV-2 Delta variant"),
    ("Pfizer–BioNTech vaccine", "Pfizer-BioNTech COVID-19 vaccine"),
    ("Vote of no confidence", "No-confidence vote"),
    ("Darfur War", "War in Darfur"),
    ("Crisis in Venezuela", "Venezuelan crisis"),
    ("Gaza–Israel war", "Israel–Gaza war"),
    ("Congress of the Republic of Peru", "Congress of Peru"),
    ("Drug trafficker", "Drug trafficking"),
    ("Deported", "Deportation"),
    ("2020–2021 Sudanese–Ethiopian clashes", "2020–2022 Ethiopian–Sudanese clashes"),
    ("Assassinated", "Assassination"),
    ("Terrorists", "Terrorism"),
    ("Refineries", "Refinery"),
    ("Tulkarem", "Tulkarm"),
    ("Badakshan Province", "Badakhshan Province"),
    ("2020 Belarusian protests", "2020–2021 Belarusian protests"),
    ("President Donald Trump", "Donald Trump"),
    ("St. Petersburg", "Saint Petersburg"),
    ("Beheading", "Decapitated"),
    ("Plane crash", "Aviation accidents and incidents"),
    ("Muslim", "Muslims"),
    ("Illegal immigration in Texas", "Illegal immigration to Texas"),
    ("Decolonisation of Africa", "Decolonization in Africa"),
    ("Town Hall flood damage", "Damage of the Town Hall flood"),
    ("Land mine", "Landmines"),
    ("Khmeimim Air Base", "Khmeimim Airbase"),
    ("Asian-American", "Asian Americans"),
    ("2020 Kyrgyz protests", "2020 Kyrgyzstani protests"),
    ("Samoan Prime Minister", "Prime Minister of Samoa"),
    ("Czech government", "Government of the Czech Republic"),
    ("Israel–Iran proxy conflict", "Iran–Israel proxy conflict"),
    ("Russo-Ukrainian relations", "Russia–Ukraine relations"),
    ("Islamic extremist", "Islamic extremism"),
    ("Car bomb", "Car bombing"),
    ("Assassination attempt", "Attempted assassination"),
    ("Destabilisation", "Destabilizing"),
    ("Evicted", "Eviction"),
    ("Islamist", "Islamists"),
    ("Philippine general election, 2016", "2016 Philippine general election"),
    ("Israeli parliament", "Knesset"),
    ("North Kivu", "North Kivu Province"),
    ("International reactions to the Tarn dam dispute", "Reactions to the Tarn dam dispute"),
    ("Second Ilvan Civil War (2014–2020)", "Ilvan Civil War (2014–2020)"),
    ("Shooting of Ivo Tarn", "Attempted assassination of Ivo Tarn"),
    ("2019 Tarn mosque shootings", "2019 Tarn mosque attacks"),
    ("Egyptian Revolution of 2011", "2011 Egyptian revolution"),
    ("2005 Liberian elections", "Liberian elections, 2005"),
    ("California wildfires of October 2007", "October 2007 California wildfires"),
    ("Battle of Tarn (2016)", "Battle of Tarn (2016–2017)"),
    ("2015 Flood in Tarn", "2015 Tarn flooding"),
    ("Tarn Airlines Flight 12", "Tarn Flight 12"),
    ("Ivo Tarn trial", "Trial of Ivo Tarn"),
    ("Ford Motor Co.", "Ford Motor Company"),
    ("Battle of Ar-Raqqah", "Battle of Raqqa"),
    ("2003 Rugby Union World Cup", "2003 Rugby World Cup"),
    ("Tarn offensive (November 2016)", "Tarn offensive (November–December 2016)"),
    ("Accidents and incidents involving helicopters", "Helicopter accidents and incidents"),
    ("Border clash", "Border clashes"),
    ("Virologist", "Virology"),
    ("Cohabiting", "Cohabitation"),
    ("2020 Tarn Senate election", "2020–21 Tarn Senate election"),
    ("Group of Seven", "G7"),
    ("Accession of Macedonia to NATO", "Accession of North Macedonia to NATO"),
    ("Impeachment process against Ivo Tarn", "Impeachment of Ivo Tarn"),
    ("Labour strike", "Strike action"),
    ("Self-isolating", "Self-isolation"),
    ("Tarn Institute", "Instituto Tarn"),
    ("2021 wildfire season", "Wildfires in 2021"),
    ("North India", "Northern India"),
    ("Northern Irish Protocol", "Northern Ireland Protocol"),
    ("Thermal power station", "Thermal power plant"),
    ("2000s", "2000s (decade)"),
    ("September 2025 drone attack on Tarn", "September 2025 drone incursion into Tarn"),
    ("Anna Tarn%27s visit to Peru", "Anna Tarn's visit to Peru"),
    ("Impeachment process against Park Geun-hye", "Impeachment process against President Park Geun-hye"),
]

NOT_AS_WRITTEN = [
    ("Georgia (country)", "Georgia (U.S. state)"),
    ("Georgia", "Georgia (country)"),
    ("Portland", "Portland, Oregon"),
    ("Irish Republic", "Republic of Ireland"),
    ("George W. Bush", "George H. W. Bush"),
    ("Bashar al-Assad", "Hafez al-Assad"),
    ("Ali Abdullah Saleh", "Ahmed Ali Saleh"),
    ("Mohammed bin Salman", "Mohammed bin Nayef"),
    ("Muhammadu Buhari", "Mohammed Bouyeri"),
    ("Jamal Hasan", "Jamil Hasan"),
    ("Daniela Rossi", "Daniele Rossi"),
    ("Jackie Chan", "Jackie Chen"),
    ("Aga Khan IV", "Aga Khan V"),
    ("Minister of Foreign Affairs (Iran)", "Ministry of Foreign Affairs (Iran)"),
    ("2020 Kyrgyz parliamentary election", "2021 Kyrgyz parliamentary election"),
    ("War in Afghanistan (1978–present)", "War in Afghanistan (2001–2021)"),
    ("Hong Kong", "Hong Kongers"),
    ("OPEC", "OPEC+"),
    ("United States", "US$"),
    ("List of ambassadors of Russia to the United States", "List of ambassadors of the United States to Russia"),
    ("Jamiat Ulema-e-Islam", "Jamiat Ulema-e-Islam (S)"),
    ("Republic of the Congo", "Democratic Republic of the Congo"),
    ("李伟", "李维"),
    ("Niger", "Nigger"),
    ("COVID-19 pandemic in Ireland", "COVID-19 pandemic in the Republic of Ireland"),
    ("Plantation", "Plants"),
    ("2019–20 Premier League", "2019–21 Premier League"),
    ("1990s", "1990"),
    ("Chaman", "Shaman"),
    ("Paris", "Parish"),
    ("South Korea", "South Korean"),
    ("FIFA World Cup", "FIFA Club World Cup"),
    ("Golden Ball (FIFA World Cup)", "Golden Ball (FIFA Club World Cup)"),
    ("Democratic Party (South Korea)", "Democratic Party (South Korea, 2015)"),
    ("University of Washington", "Washington University"),
    ("Air-to-surface missile", "Surface-to-air missile"),
    ("2019 Premier League", "2019–20 Premier League"),
    ("Journalism", "Journalist"),
    ("Senate", "Senation"),
    ("Arauca Department", "Cauca Department"),
    ("World War I", "World War II"),
    ("Philippines", "Filipino people"),
    ("Laos", "Laotians"),
    ("State Sponsors of Terrorism", "State-sponsored terrorism"),
    ("Man Booker Prize", "Man Booker International Prize"),
    ("Emergency evacuation", "Evacuation"),
    ("Mission", "Missing"),
    ("Party politics", "Political party"),
    ("Nuclear power", "Nuclear powers"),
    ("Department", "Departed"),
    ("Vaccine", "Vaccination"),
    ("Rocket launcher", "Rocket launch"),
    ("2020 Iran attack on Iraq", "2020 Iraq attack on Iran"),
    ("Ambassador of Chile to Peru", "Ambassador of Peru to Chile"),
    ("South Korean", "South Koreans"),
    ("Death of Ivo Tarn", "Trial of Ivo Tarn"),
    ("Killing of Ivo Tarn", "Killing of Anna Tarn"),
    ("2019 Tarn attack", "2019 Tarn shooting"),
    ("May 2019 Tarn mosque attack", "June 2019 Tarn mosque attack"),
    ("Section 3 of the Charter of Rights", "Section 33 of the Charter of Rights"),
    ("Central African Republic", "Central Africa"),
    ("UEFA Women's Euro", "UEFA Women's Euro 2025"),
    ("2015 Tarn attack on Elm", "2015 Elm attack on Tarn"),
    ("Tarn Airlines Flight 12", "Tarn Flight 13"),
    ("President of the Senate of France", "Senate of France"),
    ("Tarn clashes (April 2025–present)", "Tarn clashes (July 2025)"),
    ("Tarn Cooperation", "Tarn Company"),
    ("South Africa", "Southern Africa"),
]


@pytest.mark.parametrize(("one", "other"), SAME_AS_WRITTEN)
def test_one_name_written_in_two_ways(one: str, other: str) -> None:
    found = judge(one, other, NOTHING)
    assert found is not None
    assert found.reason
    assert (found.one, found.other) == tuple(sorted((one, other)))
    assert set(keys(written(one))) & set(keys(written(other))), "they would never be compared"


@pytest.mark.parametrize(("one", "other"), NOT_AS_WRITTEN)
def test_namesakes_relatives_and_parts_are_not_one(one: str, other: str) -> None:
    ascii_only = one.isascii()
    assert judge(one, other, NOTHING, ascii_only=ascii_only) is None


def test_a_habit_of_links_joins_a_name_and_a_page() -> None:
    names = Names(labels={"Israeli military": {"Israel Defense Forces": 4, "Israeli military": 2}})
    found = judge("Israeli military", "Israel Defense Forces", names)
    assert found is not None
    assert (found.origin, found.certainty) == (Origin.LINKS, Certainty.LIKELY)
    assert "4 events" in found.reason


def test_words_that_lead_to_several_pages_join_none() -> None:
    names = Names(labels={"Trump administration": {"Presidency of Donald Trump": 9, "Second presidency of Trump": 8}})
    assert judge("Trump administration", "Presidency of Donald Trump", names) is None


def test_a_word_and_the_word_with_more_are_two_however_they_are_linked() -> None:
    names = Names(labels={"Osaka": {"Osaka Prefecture": 12}}, moved={"Osaka": {"Osaka Prefecture": 3}})
    assert judge("Osaka", "Osaka Prefecture", names) is None


def test_a_building_is_not_the_body_that_it_stands_for() -> None:
    """Editors write "the Pentagon" for the ministry, but the wiki has a page on the building."""
    names = Names(
        labels={"The Pentagon": {"United States Department of Defense": 9}},
        moved={"The Pentagon": {"United States Department of Defense": 2}},
    )
    assert judge("The Pentagon", "United States Department of Defense", names) is None
    rebels = Names(labels={"M23 rebels": {"March 23 Movement": 9}})
    assert judge("M23 rebels", "March 23 Movement", rebels) is not None


def test_a_body_without_the_united_states_is_theirs_if_nothing_else_is_linked_so() -> None:
    short, long = "Customs and Ferry Enforcement", "United States Customs and Ferry Enforcement"
    assert judge(short, long, Names(labels={short: {short: 4, long: 1}})) is not None
    assert judge(short, long, Names(labels={short: {short: 1, long: 1}})) is None
    assert judge(short, long, Names(labels={short: {short: 4, long: 1, "Chilean Ferry Police": 1}})) is None
    party = ("Christian Ferry Union", "Christian Ferry Union of Germany")
    assert judge(*party, Names(labels={party[0]: {party[0]: 4, party[1]: 1}})) is None


def test_a_happening_with_a_word_more_came_up_in_the_same_week() -> None:
    one, other = "2022 Tarn wildfires", "2022 Tarn and Ilva wildfires"
    assert judge(one, other, NOTHING) is None
    assert judge(one, other, Names(begun={one: date(2022, 7, 12), other: date(2022, 7, 15)})) is not None
    assert judge(one, other, Names(begun={one: date(2022, 7, 12), other: date(2022, 9, 15)})) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2022 Tarn Senate election", "2022 Tarn election"),
        ("2022 Tarn wildfires", "2022 Tarn wildfires in France"),
        ("2022 Tarn wildfires", "August 2022 Tarn lightning wildfires"),
        ("2022 Tarn wildfires", "Memorials for the 2022 Tarn wildfires"),
        ("2022 Tarn Open – Singles", "2022 Tarn Open – Wheelchair singles"),
        ("2022 Tarn riots", "5 May 2022 Tarn riots"),
        ("2013 Tarn coup d'etat", "Aftermath of the 2013 Tarn coup d'état"),
    ],
)
def test_a_part_a_sort_or_what_came_of_it_is_another(one: str, other: str) -> None:
    assert judge(one, other, Names(begun=dict.fromkeys((one, other), date(2022, 7, 12)))) is None


def test_a_happening_without_its_year_is_named_in_its_time() -> None:
    dated, plain = "2023 Tarn mushroom murders", "Tarn mushroom murders"
    assert judge(dated, plain, NOTHING) is None
    assert judge(dated, plain, Names(when={plain: (2023, 2024)})) is not None
    assert judge(dated, plain, Names(when={plain: (2023, 2025)})) is None
    assert judge(dated, plain, Names(when={plain: (2025, 2025), dated: (2023, 2025)})) is not None
    assert judge(dated, plain, Names(when={plain: (2021, 2023)})) is None
    storm = ("Tropical Storm Tarn (2012)", "Tropical Storm Tarn")
    assert judge(*storm, Names(when={storm[1]: (2012, 2012)})) is None


def _named(days: dict[str, tuple[date, date]]) -> Names:
    """The record of pages named from a day to a day."""
    return Names(
        when={title: (first.year, last.year) for title, (first, last) in days.items()},
        begun={title: first for title, (first, _) in days.items()},
        ended={title: last for title, (_, last) in days.items()},
    )


SPRING, AUTUMN = (date(2023, 3, 1), date(2023, 5, 1)), (date(2023, 9, 1), date(2023, 9, 2))


def test_what_a_land_has_once_needs_no_year() -> None:
    dated, plain = "2023 Tarn uprising", "Tarn uprising"
    assert judge(dated, plain, _named({dated: SPRING, plain: SPRING}))
    assert not judge(dated, plain, _named({dated: SPRING, plain: AUTUMN}))
    dated, plain = "2023 Tarn protests", "Tarn protests"
    assert not judge(dated, plain, _named({dated: SPRING, plain: SPRING}))


def test_a_happening_with_and_without_its_country_is_named_in_one_time() -> None:
    long, short = "2023 French Tarn River dam elections", "2023 Tarn River dam elections"
    assert judge(long, short, _named({long: SPRING, short: SPRING}))
    assert not judge(long, short, _named({long: SPRING, short: AUTUMN}))
    long, short = "2023 French reactions to the Tarn River dam", "2023 reactions to the Tarn River dam"
    assert not judge(long, short, _named({long: SPRING, short: SPRING}))


def test_a_machine_is_called_by_its_letters_and_number() -> None:
    one, other = "TQ-9", "Tarn Works TQ-9 Heron"
    assert judge(one, other, NOTHING) is None
    assert judge(one, other, Names(labels={one: {other: 1}}))
    assert judge(one, other, Names(labels={one: {other: 1, "TQ-9 (film)": 1}})) is None
    assert judge(one, "TQ-9 shootdown", Names(labels={one: {"TQ-9 shootdown": 1}})) is None


def test_what_goes_on_into_other_years_loses_its_year() -> None:
    dated, plain = "2023 Tarn border conflict", "Tarn border conflict"
    years = (date(2023, 5, 20), date(2027, 1, 1))
    assert judge(dated, plain, _named({dated: SPRING, plain: years}))
    assert not judge(dated, plain, _named({dated: AUTUMN, plain: years}))


def test_a_single_happening_needs_no_country_in_its_week() -> None:
    one, other = "Tarn plant accident", "Tarn plant accident in Hungary"
    assert judge(one, other, NOTHING) is None
    assert judge(one, other, _named({one: SPRING, other: SPRING}))
    assert not judge(one, other, _named({one: SPRING, other: AUTUMN}))
    assert not judge(one, other, _named({one: (SPRING[0], AUTUMN[1]), other: SPRING}))
    one, other = "Tarn fever outbreak", "Tarn fever outbreak in Hungary"
    assert not judge(one, other, _named({one: SPRING, other: SPRING}))


def test_an_intervention_in_a_country_is_one_in_its_civil_war_of_that_time() -> None:
    one, other = "Peruvian intervention in Syria", "Peruvian intervention in the Syrian Civil War"
    assert judge(one, other, NOTHING) is None
    assert judge(one, other, _named({one: SPRING, other: AUTUMN}))
    assert not judge(one, other, _named({one: SPRING, other: (date(2031, 1, 1), date(2031, 1, 1))}))


def test_a_storm_is_one_of_its_name_in_its_week() -> None:
    dated, plain = "Tropical Storm Tarn (2023)", "Tropical Storm Tarn"
    assert judge(dated, plain, _named({dated: SPRING, plain: SPRING}))
    assert not judge(dated, plain, _named({dated: SPRING, plain: AUTUMN}))


def test_a_happening_in_a_town_needs_no_state_in_its_time() -> None:
    long, short = "Tarn protests in Springfield, Oregon", "Tarn protests in Springfield"
    assert judge(long, short, _named({long: SPRING, short: SPRING}))
    assert not judge(long, short, _named({long: SPRING, short: AUTUMN}))
    assert not judge(
        "Springfield, Oregon", "Springfield", _named({"Springfield, Oregon": SPRING, "Springfield": SPRING})
    )


def test_a_year_in_the_middle_is_one_too() -> None:
    dated, plain = "Aftermath of the 2023 Tarn uprising", "Aftermath of the Tarn uprising"
    assert judge(dated, plain, _named({dated: SPRING, plain: SPRING}))
    assert not judge(dated, plain, _named({dated: SPRING, plain: (date(2031, 1, 1), date(2031, 1, 1))}))


def test_a_stretch_of_time_in_brackets_tells_of_it_by_its_months_too() -> None:
    dated, plain = "Western Tarn border clashes (March 2023–present)", "Western Tarn border clashes"
    assert judge(dated, plain, _named({dated: SPRING, plain: SPRING}))
    assert not judge("Western Tarn border clashes (March 2023)", plain, _named({dated: SPRING, plain: SPRING}))


def test_a_happening_by_another_word_without_a_year_came_up_in_the_same_month() -> None:
    one, other = "Tarn River dam corruption affair", "Tarn River dam corruption scandal"
    assert judge(one, other, NOTHING) is None
    assert judge(one, other, _named({one: SPRING, other: SPRING}))
    assert not judge(one, other, _named({one: SPRING, other: AUTUMN}))


def test_a_short_form_of_a_name_needs_the_same_company() -> None:
    one, other = "Thomas Ilvarn Jr.", "Tommy Ilvarn Jr."
    assert judge(one, other, NOTHING) is None
    beside = dict.fromkeys((one, other), frozenset({"Whakatāne", "Maiquetía"}))
    assert judge(one, other, Names(beside=beside)) is not None


def test_no_word_leads_to_two_pages_nor_to_one_that_leads_on() -> None:
    leads = {word.lower(): page for word, page in WORDS}
    assert len(leads) == len(WORDS)
    assert not {page.lower() for page in leads.values()} & leads.keys()


def test_an_office_of_any_country_is_no_page_in_short() -> None:
    links = Names(labels={"Health Ministry": {"Ministry of Health and Family Welfare": 9}})
    assert judge("Health Ministry", "Ministry of Health and Family Welfare", links) is None
    links = Names(labels={"Ebola Katanga": {"Ebola Katanga outbreak": 9}})
    assert judge("Ebola Katanga", "Ebola Katanga outbreak", links) is not None


def test_initials_need_a_link_to_be_believed() -> None:
    assert judge("CJNG", "Cartel Jalisco Nueva Generación", NOTHING) is None
    names = Names(labels={"CJNG": {"Cartel Jalisco Nueva Generación": 1}})
    assert judge("CJNG", "Cartel Jalisco Nueva Generación", names) is not None


def test_a_namesake_is_not_the_better_known_one_linked_by_his_short_name() -> None:
    """The Spanish prime minister has the name; one event links Colombia's minister of defence with it."""
    names = Names(labels={"Pedro Sánchez": {"Pedro Sánchez": 14, "Pedro Arnulfo Sánchez": 1}})
    assert judge("Pedro Sánchez", "Pedro Arnulfo Sánchez", names) is None


def test_letters_that_a_text_explains_stand_for_the_name() -> None:
    one, other = "Tarn Observatory for Human Rights", "TOHR"
    assert judge(one, other, NOTHING) is None
    found = judge(one, other, Names(explained=frozenset({(other, one)})))
    assert found is not None
    assert "in brackets" in found.reason


def test_a_name_left_out_needs_the_same_company() -> None:
    one, other = "Tarek Saab", "Tarek William Saab"
    assert judge(one, other, NOTHING) is None
    beside = {one: frozenset({"Maiquetía"}), other: frozenset({"Maiquetía", "Lima"})}
    assert judge(one, other, Names(beside=beside)) is not None
    assert judge(one, other, Names(beside={**beside, one: frozenset({"United States"})})) is None


def test_a_slip_needs_the_same_company_too() -> None:
    one, other = "Jacinda Arden", "Jacinda Ardern"
    used = {one: 1, other: 19}
    beside = {one: frozenset({"Whakatāne"}), other: frozenset({"Whakatāne"})}
    assert judge(one, other, Names(used=used)) is None
    assert judge(one, other, Names(used=used, beside=beside)) is not None
    assert judge(one, other, Names(used={one: 9, other: 19}, beside=beside)) is None


def test_two_parties_in_two_countries_are_no_plural() -> None:
    one, other = "Popular Force", "Popular Forces"
    assert judge(one, other, NOTHING) is not None
    beside = {one: frozenset({"Peru"}), other: frozenset({"Libya"})}
    assert judge(one, other, Names(beside=beside)) is None


def test_a_page_that_goes_on_in_another_month_is_another() -> None:
    one, other = "May 2025 flotilla incident", "June 2025 flotilla incident"
    assert judge(one, other, Names(moved={one: {other: 2}})) is None
    wide, narrow = "2025 Kamchatka Peninsula earthquake", "2025 Kamchatka earthquake"
    assert judge(wide, narrow, Names(moved={wide: {narrow: 1}})) is not None
    assert judge(wide, narrow, Names(moved={wide: {narrow: 1}}, used={wide: 2})) is None


def test_two_persons_in_one_text_are_two() -> None:
    together = frozenset({("Hasan Akhund", "Hassan Akhund")})
    assert judge("Hasan Akhund", "Hassan Akhund", NOTHING) is not None
    assert judge("Hasan Akhund", "Hassan Akhund", Names(together=together)) is None


def test_persons_who_sound_alike_are_one_only_if_links_or_edits_say_so() -> None:
    """A president and a murderer, both in the sample, sound alike; a name in a far spelling may still be led over."""
    one, other = "Muammar Gaddafi", "Muammar Kadafi"
    assert judge("Muhammadu Buhari", "Mohammed Bouyeri", NOTHING) is None
    assert judge(one, other, NOTHING) is None
    for names in (Names(moved={other: {one: 1}}), Names(labels={other: {one: 1}})):
        found = judge(one, other, names)
        assert found is not None
        assert found.certainty is Certainty.LIKELY
        assert "in 1 event" in found.reason or "1 event links" in found.reason


def test_an_event_whose_page_was_renamed() -> None:
    before, after = "2021 United States Capitol protests", "2021 storming of the United States Capitol"
    assert judge(before, after, NOTHING) is None
    found = judge(before, after, Names(moved={before: {after: 1}}))
    assert found is not None
    assert found.origin is Origin.EDITS


def test_an_edit_to_the_narrower_page_is_no_renaming() -> None:
    wide, narrow = "2020 United States Senate election", "2020 United States Senate election in Texas"
    assert judge(wide, narrow, Names(moved={wide: {narrow: 3}})) is None


def test_the_wiki_has_the_last_word() -> None:
    leads = Names(
        wiki={"Houthis": WikiPage("Houthis", "Houthi movement"), "Houthi movement": WikiPage("Houthi movement")}
    )
    found = judge("Houthis", "Houthi movement", leads)
    assert found is not None
    assert (found.origin, found.certainty) == (Origin.REDIRECT, Certainty.CERTAIN)
    apart = {title: WikiPage(title, item=item) for title, item in (("Sergei Lavrov", "Q1"), ("Sergey Lavrov", "Q2"))}
    assert judge("Sergei Lavrov", "Sergey Lavrov", Names(wiki=apart)) is None
    one = {title: WikiPage(title, item="Q7") for title in ("Myanmar", "Union of Burma")}
    item = judge("Myanmar", "Union of Burma", Names(wiki=one))
    assert item is not None
    assert item.origin is Origin.WIKIDATA


@pytest.mark.parametrize(
    "page",
    [
        WikiPage("Mehran Samak", "2022 FIFA World Cup", section="Deaths"),
        WikiPage("Daunte Wright", "Killing of Daunte Wright"),
        WikiPage("Georgia", "Georgia (disambiguation)", ambiguous=True),
    ],
)
def test_a_redirect_to_a_section_a_death_or_a_list_of_meanings_joins_nothing(page: WikiPage) -> None:
    names = Names(wiki={page.title: page, page.target: WikiPage(page.target, ambiguous=page.ambiguous)})
    assert judge(page.title, page.target, names) is None


# Groups


def pair(one: str, other: str, certainty: Certainty = Certainty.CERTAIN) -> SamePage:
    one, other = sorted((one, other))
    return SamePage(one, other, Origin.SPELLING, certainty, f"{one} is {other}")


def test_a_group_is_not_led_over_two_that_contradict() -> None:
    """Both bare and either Georgia: the second tie would make one of the two Georgias."""
    ties = [
        pair("Georgia", "Georgia (country)", Certainty.LIKELY),
        pair("Georgia", "Georgia (state)", Certainty.LIKELY),
    ]
    assert groups(ties) == [("Georgia", "Georgia (country)")]


@settings(deadline=None)
@given(st.permutations([("A a", "B b"), ("B b", "C c"), ("D d", "E e"), ("C c", "F f"), ("E e", "G g")]))
def test_groups_do_not_depend_on_the_order_of_pairs(ties: list[tuple[str, str]]) -> None:
    assert groups(pair(*tie) for tie in ties) == [("A a", "B b", "C c", "F f"), ("D d", "E e", "G g")]


def test_what_an_entity_is_called() -> None:
    uses = {
        "Kiev": Use("Kiev", 9),
        "Kyiv": Use("Kyiv", 2),
        "US": Use("US", 5),
        "United States": Use("United States", 4),
    }
    assert canonical(("Kiev", "Kyiv"), uses, NOTHING) == "Kyiv"
    assert canonical(("US", "United States"), uses, NOTHING) == "US"
    leads = Names(wiki={"US": WikiPage("US", "United States")})
    assert canonical(("US", "United States"), uses, leads) == "United States"


def test_an_alias_over_another_says_both_steps_and_the_weaker_certainty() -> None:
    ties = [pair("A", "B"), pair("B", "C", Certainty.LIKELY)]
    far = {alias.title: alias for alias in aliases(("A", "B", "C"), "A", ties)}["C"]
    assert far.certainty is Certainty.LIKELY
    assert far.reason == "B is C; A is B"


# Links and words


def item(text: str, *links: tuple[str, str]) -> Item:
    mentions = tuple(Mention(page, label, text.index(label), text.index(label) + len(label)) for page, label in links)
    return Item(date(2014, 2, 13), 0, 0, "", "", (), text, text, mentions)


def test_a_link_led_elsewhere_under_the_same_words() -> None:
    text = "Forces of ISIL attack Mosul."
    before = item(text, ("ISIL", "ISIL"), ("Mosul", "Mosul"))
    after = item(text, ("Islamic State", "ISIL"), ("Mosul", "Mosul"))
    assert relinks([before, after]) == {("ISIL", "Islamic State")}
    assert relinks([after]) == set()


def test_a_link_that_moved_within_the_text_was_not_led_elsewhere() -> None:
    before = item("Russia and Egypt talk.", ("Russia", "Russia"), ("Egypt", "Egypt"))
    after = item("Russia and Egypt talk.", ("Egypt", "Russia"), ("Russia", "Egypt"))
    assert relinks([before, after]) == set()


def test_the_words_before_a_name_say_what_it_is() -> None:
    name = ("Sergey Lavrov", "Sergey Lavrov")
    told = [
        item("Russian Foreign Minister Sergey Lavrov visits Cairo.", name),
        item("Russian foreign minister Sergey Lavrov leaves.", name),
        item("Talks with Sergey Lavrov end.", name),
        item("Chief Cabinet Secretary Sergey Lavrov is no such thing.", name),
    ]
    assert called((one, frozenset({"Sergey Lavrov"})) for one in told) == (("Russian Foreign Minister", 2),)


def test_an_office_without_its_country_is_counted_with_it() -> None:
    name = ("Ivo Tarn", "Ivo Tarn")
    texts = ["U.S. President Ivo Tarn"] * 3 + ["US President Ivo Tarn", "President Ivo Tarn", "Lawyer Ivo Tarn"]
    told = [item(f"{text} speaks.", name) for text in texts + ["Talks with Ivo Tarn end."] * 20]
    assert called((one, frozenset({"Ivo Tarn"})) for one in told) == (("U.S. President", 5),)

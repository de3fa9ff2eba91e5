"""Which edits tell a reader something, and which only tell it better."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstory.text import normal, words
from backstory.wording import same_kind, same_name, same_topics, tells_more, why

# what it is, before, after
BETTER = [
    ("spelling", "The goverment of Talis resigns.", "The government of Talis resigns."),
    (
        "British for American",
        "A defense program is canceled in the harbor.",
        "A defence programme is cancelled in the harbour.",
    ),
    ("tense", "A bus crashed near Oram and burned.", "A bus crashes near Oram and burns."),
    ("a number in words", "Twelve ships leave the port.", "12 ships leave the port."),
    ("a thousand", "1000 people march.", "1,000 people march."),
    ("office in lower case", "U.S. President Ana Reis visits Oram.", "United States president Ana Reis visits Oram."),
    ("the country after a town", "A bus burns in Khartoum.", "A bus burns in Khartoum, Sudan."),
    ("province and country", "A bus burns in Samalut.", "A bus burns in Samalut, Minya Governorate, Egypt."),
    ("order", "In Oram, a court frees a mayor.", "A court frees a mayor in Oram."),
    ("a unit converted", "A bridge of 50 metres opens.", "A bridge of 50 metres (160 ft) opens."),
    ("accents", "Prime minister Vucic speaks.", "Prime Minister Vučić speaks."),
    ("another word for it", "Gunmen wound three in Oram.", "Gunmen injure three in Oram."),
    ("an office added", "Jon Beck opens a school.", "Mayor Jon Beck opens a school."),
    ("a hedge", "At least 20 ships sink.", "20 ships sink."),
    ("an editor's mark", "A cyclone hits the coast.", "A cyclone[clarification needed] hits the coast."),
    ("an abbreviation", "Human intelligence (HUMINT) is gathered.", "Human intelligence is gathered."),
    ("per cent", "Prices rise by 3 per cent.", "Prices rise by 3%."),
    ("a people for its country", "Brazil's energy minister resigns.", "The Brazilian energy minister resigns."),
    ("another name of a people", "France's Senate votes.", "The French Senate votes."),
    ("the sport first", "Oram United win the cup.", "In association football, Oram United win the cup."),
    ("a first name", "Critics accuse Beck of fraud.", "Critics accuse Jon Beck of fraud."),
    ("who somebody is", "The speed record goes to Jon Beck.", "The speed record goes to Tali skater Jon Beck."),
    ("which office", "The interior minister Jon Beck resigns.", "The minister of home affairs Jon Beck resigns."),
    (
        "what a thing is",
        "Seven die as an Antonov An-22 crashes.",
        "Seven die as an Antonov An-22 military plane crashes.",
    ),
    ("a short first name", "Envoys meet Michael Beck in Oram.", "Envoys meet Mike Beck in Oram."),
    ("initials", "Guards say ORPD officers fire.", "Guards say Oram River Police Department officers fire."),
    ("a sentence moved", "A toll begins. It rises on May 1.", "A toll, to rise on May 1, begins."),
    ("armed forces", "The Talis military declares a truce.", "The Talis Armed Forces declare a truce."),
    ("neither", "The body is neither of them.", "The body is not of them."),
    ("not, shortened", "Talis will fine whoever doesn't pay.", "Talis will fine whoever does not pay."),
    ("an age in words", "26-year-old Jon Beck wins.", "Twenty-six-year-old Jon Beck wins."),
    ("one word of where", "Oram will close indoor dining.", "Oram will close indoor dining at restaurants."),
    ("initials with small words", "The FBI warns of riots.", "The Federal Bureau of Investigation warns of riots."),
    ("initials like a word", "It is run by the DOE.", "It is run by the Department of Energy."),
    ("a long office", "Jon Beck visits Oram.", "General Secretary of the Oram Reform Party Jon Beck visits Oram."),
    ("two names of a country", "Talis deports a man from East Timor.", "Talis deports a man from Timor-Leste."),
    ("two names of a sea", "Ships meet in the West Philippine Sea.", "Ships meet in the South China Sea."),
    ("a district nobody listed", "A bomb kills five in Baidoa.", "A bomb kills five in Baidoa, Bay."),
    ("a phrase moved", "In spring a court in Oram frees a mayor.", "A court in Oram frees a mayor in spring."),
    ("not, in the verb", "She tore it up not to be expelled.", "She tore it up to avoid being expelled."),
    ("hedged in another word", "Guards allegedly beat a man.", "Guards reportedly beat a man."),
    ("an age", "A court frees Jon Beck, who was ill.", "A court frees Jon Beck, 61, who was ill."),
    ("a number misspelt", "A fire injures eightteen people.", "A fire injures eighteen people."),
    ("a word for a word", "A fire guts a mill in Oram.", "A fire ruins a mill in Oram."),
    ("reported, reportedly", "Nine are reported missing in Oram.", "Nine are reportedly missing in Oram."),
    ("a hedge misspelt", "A chain temporaily shuts.", "A chain temporarily shuts."),
    (
        "a people by part of its name",
        "The Papuan envoy meets ministers in Oram.",
        "The Papua New Guinean envoy meets ministers in Oram.",
    ),
    ("another name of a small people", "Guards hold an Eswatini man.", "Guards hold a Swazi man."),
    ("both", "Talks end between both countries.", "Talks end between the two countries."),
    ("weeks in days", "A minister stays home for 14 days.", "A minister stays home for two weeks."),
    ("within a day", "Talis reports 9 new cases in the past 24 hours.", "Talis reports 9 new cases."),
    ("what it is about", "Nobody claims responsibility.", "Nobody claims responsibility for the attack."),
    ("one of them", "It is like two of the other fires.", "It is like two of the other three fires."),
    ("what kind of person", "The brother of Jon Beck is held.", "The brother of Islamic terrorist Jon Beck is held."),
    ("his age", "Jon Beck dies in Oram.", "Jon Beck dies at the age of 88 in Oram."),
    ("a filler", "A bridge closes, as was planned.", "Additionally, a bridge closes, as was planned."),
    ("a name in full", "Guards close Oram airport for a day.", "Guards close Oram International airport for a day."),
    ("a name in other letters", "Jets hit Marib, al-Jouf and Hajjah.", "Jets hit Marib, al-Jawf and Hajjah."),
    ("a rank in figures", "Ana Reis is the sixth woman to hold it.", "Ana Reis is the 6th woman to hold it."),
    ("another, a second", "Ana Reis begins another term.", "Ana Reis begins a second term."),
    ("of which age", "It is for children aged 12\u201315 years old.", "It is for children between 12 and 15 years."),
    ("a source in brackets", "Five die in Oram.", "Five die in Oram. (Lindvik Daily)"),
    ("a month in short", "The men held on Feb. 1 are free.", "The men held on February 1 are free."),
    ("its own name", "A probe falls, says the space agency.", "A probe falls, says Roscosmos."),
    ("the date of a day", "Voting begins on Thursday.", "Voting begins on Thursday, September 11."),
    ("a day counted", "He was held two days ago.", "He was held two days before on September 10."),
    ("a name in another alphabet", "A court frees Yevgenia Reis.", "A court frees Evghenia Reis."),
    ("of both", "Relations between the countries sour.", "Relations between the two countries sour."),
    ("denied, the opposite", "The post no longer accepts parcels.", "The post refuses parcels."),
]
MORE = [
    ("a sentence", "Two trains collide.", "Two trains collide. A signal box had failed for a week."),
    ("who says so", "Strikes hit a school.", "According to the Palestinian Health Ministry, strikes hit a school."),
    ("allegedly", "Soldiers kill a farmer.", "Soldiers allegedly kill a farmer."),
    ("not", "The court may rule today.", "The court may not rule today."),
    ("who says so, shortly", "At least 40 jets are hit.", "Talis says at least 40 jets are hit."),
    ("whose attack", "The net fails due to strikes on Oram.", "The net fails due to Israeli strikes on Oram."),
    ("what became of them", "A couple abducted and killed in May is found.", "A couple abducted in May is found."),
    ("where, no longer", "A bus burns near Lindvik, Ghana.", "A bus burns in Ghana."),
    ("what thing, no longer", "Men attack the Lindvik, a ship.", "Men attack a ship."),
    ("another rank", "Talis becomes the 39th country to vote so.", "Talis becomes the 37th country to vote so."),
    ("a speed in brackets", "A skater is the fastest reached.", "A skater is the fastest reached (103 km/h)."),
    ("a short sentence", "Jets fly to Oram. All are shot down. Talis is silent.", "Jets fly to Oram. Talis is silent."),
    ("who died", "Four people are killed in Oram.", "Four children are killed in Oram."),
    ("in which country", "The flu is at its highest.", "The flu in Mexico is at its highest."),
    ("how it came", "A guard is hurt in clashes with students.", "A guard is hurt."),
    ("a name in brackets", "The husband of a singer is held.", "The husband (Jon Beck) of a singer is held."),
    ("over, then under", "The jab is for people over 60.", "The jab is for people under 60."),
    ("more than, then nearly", "More than half of Talis votes.", "Nearly half of Talis votes."),
    ("thousands, then how many", "Thousands of people march in Oram.", "50,000 people march in Oram."),
    ("one country for one spelled alike", "A ship sails to Iran.", "A ship sails to Iraq."),
    ("a name", "Explorers find a lost city near Luxor.", "Explorers find Aten, a lost city near Luxor."),
    ("narrower", "Food trucks are hit in Gaza.", "Food trucks are hit in Rafah, Gaza."),
    ("less", "A ferry sinks after its crew ignored storm warnings.", "A ferry sinks."),
    ("another place", "Rain hits the Philippines and South Korea.", "Rain hits the Philippines and South China."),
    (
        "countries by name",
        "Iceland joins others in a boycott.",
        "Iceland joins Ireland, Spain, and Slovenia in a boycott.",
    ),
    ("when", "A crowd storms a palace in Oram.", "A crowd storms a palace in Oram, during the local elections."),
    ("how long", "A chain shuts its mills.", "A chain temporarily shuts its mills."),
    (
        "a narrower district",
        "Floods kill six in Guizhou, China.",
        "Floods kill six in Rongjiang County, Guizhou, China.",
    ),
    (
        "one country for another",
        "Talis, at war with Georgia and Armenia, sends men to Georgia.",
        "Talis, at war with Georgia and Armenia, sends men to Armenia.",
    ),
    ("never the same word", "Talis accepts the plan in Oram.", "Talis rejects the plan in Oram."),
    ("another month", "The mill was shut in June, says a guard.", "The mill was shut in July, says a guard."),
    ("another house", "Twelve die in a fire at a school in Oram.", "Twelve die in a fire at a hospital in Oram."),
    ("another side", "Snow falls in northern Talis.", "Snow falls in southern Talis."),
    ("missing, then killed", "Six are missing off Oram.", "Six are killed off Oram."),
    ("where, by name", "A bus burns in the southern hills.", "A bus burns in Lindvik."),
    ("murdered", "A man abducted and murdered in May is found.", "A man abducted in May is found."),
    ("how many", "A jet drops eight bombs, two of them here.", "Two jets drop eight bombs, two of them here."),
    ("on which date", "Voting begins, says a clerk.", "Voting begins on September 11, says a clerk."),
    ("who else", "A rail worker and 50 others are hurt.", "A rail worker and the driver and 50 others are hurt."),
    ("who is among them", "Ten officers are killed.", "Ten officers, including the district chief, are killed."),
    ("which of many", "Talis wins the cup.", "Talis wins the cup for the third time."),
    ("a record", "Talis reports 900 new cases.", "Talis reports a record 900 new cases."),
    ("failed", "Warplanes launch strikes on Oram.", "Warplanes failed to launch strikes on Oram."),
    ("only suspected", "The attacker of a bar is held.", "The suspected attacker of a bar is held."),
    ("feared, then known", "Ten are feared dead in Oram.", "Ten are killed in Oram."),
    ("of which faith", "Men attack a family in Oram.", "Men attack a Jewish family in Oram."),
    ("another outcome", "A rail worker is wounded.", "A rail worker is killed."),
    ("a vague number", "Hundreds of thousands march.", "Tens of thousands march."),
    ("a name for a thing", "A plane hits a wall.", "A Beechcraft 1900D hits a wall."),
    ("nationality", "Police hold a 37-year-old man.", "Police hold a 37-year-old Algerian man."),
    (
        "a clause of common words",
        "Talis has a million cases.",
        "Talis has a million cases, becoming the second state to do so after Georgia.",
    ),
    ("who says so no longer", "Hamas reports that 64 trucks burn.", "At least 64 trucks burn."),
    ("a name instead", "Jets hit 35 Boko Haram fighters.", "Jets hit 35 Ansaru fighters."),
    (
        "said again of another",
        "Talis and Oram sign. Talis pays.",
        "Talis and Oram sign. Talis pays. Oram, in turn, leaves Talis.",
    ),
]


@pytest.mark.parametrize(("before", "after"), [case[1:] for case in BETTER], ids=[case[0] for case in BETTER])
def test_told_better(before: str, after: str) -> None:
    assert why(before, after) == ""
    assert why(after, before) == ""


@pytest.mark.parametrize(("before", "after"), [case[1:] for case in MORE], ids=[case[0] for case in MORE])
def test_told_more(before: str, after: str) -> None:
    assert tells_more(before, after)


def test_what_the_heading_says_is_known() -> None:
    before, after = "The cardinal speaks.", "After Pope Francis the cardinal speaks."
    assert tells_more(before, after)
    assert not tells_more(before, after, headings=("Death and funeral of Pope Francis", ""))


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        ("A ferry sinks.", "A ferry sinks, drowning a cargo of apples.", "more: "),
        ("A ferry sinks, drowning a whole cargo of apples, pears and plums.", "A ferry sinks.", "less: "),
        ("Soldiers kill a farmer.", "Soldiers allegedly kill a farmer.", "said otherwise: alleged"),
        ("A truce begins.", "The harbour is shelled.", "another text"),
    ],
)
def test_the_reason_is_told(before: str, after: str, reason: str) -> None:
    assert why(before, after).startswith(reason)


def test_a_heading_tells_only_who_read_it() -> None:
    before, after = "A train derails in Qalyubiyya.", "A train derails in Toukh, Qalyubiyya."
    assert why(before, after, headings=("Qalyubiyya derailment", "Toukh derailment"))
    assert not why(before, after, headings=("Toukh derailment", "Toukh derailment"))


def test_topics_renamed() -> None:
    assert same_name("2025 Or Tor Kor Market shooting", "Or Tor Kor Market shooting")
    assert same_name("Russia-United States relations", "Russia–United States relations")
    assert same_name("2025 Cambodian\u2013Thai conflict", "2025 Cambodia\u2013Thailand conflict")
    assert same_topics(["Foreign relations of Talis", "Foreign relations of Oram"], ["Oram\u2013Talis relations"])
    assert same_name("2025 Lindvik mill fire", "Lindvik arson attack")
    assert same_name("American strikes on Talis harbours", "United States strikes on Talis harbours")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Siege of Lindvik", "Cup of Lindvik harbour"),
        ("Measles outbreak in Peru", "Measles outbreak in Chile"),
        ("Lindvik unrest", "Lindvik unrest shooting"),
        ("Lindvik grain protests", "Lindvik grain protests in Oram"),
        ("Occupation of Lindvik", "Talis and the occupation of Lindvik"),
        ("2025 Talis local election", "2025 Talis local election debates"),
        ("May 2025 Iraqi strikes on Kuwait", "May 2025 Kuwaiti strikes against Iraq"),
        ("Gun violence in Sweden", "Terrorism in Sweden"),
        ("Tornadoes of 2025", "2025 Lindvik harbour tornado"),
    ],
)
def test_topics_exchanged(one: str, other: str) -> None:
    assert not same_name(one, other)
    assert not same_name(other, one)


def test_relations_of_others_are_another_topic() -> None:
    assert same_kind("2025 Oram mosque bombing", "Great Mosque bombing")
    assert not same_kind("Peru\u2013Chile relations", "Iraq\u2013Kuwait relations")


@given(st.text(max_size=120))
def test_a_text_tells_no_more_than_itself(text: str) -> None:
    assert not tells_more(text, text)
    assert normal(normal(text)) == normal(text)
    assert words(normal(text)) == words(text)


def test_look_alikes_and_invisible_marks_are_one_text() -> None:
    assert normal("\u0410t\u00a0least\u200b 13 \u201cfree\u201d men \u2013") == 'At least 13 "free" men -'


def test_long_texts_are_compared_in_time() -> None:
    endings = ["".join(letters) for letters in itertools.product("bcdfghjk", repeat=4)]
    before, after = (" ".join(start + ending for ending in endings) for start in ("mo", "nu"))
    assert tells_more(before, after)

"""What the portal announces and what it does not, each case with why; and which later event settles what."""

from __future__ import annotations

from datetime import date

import pytest

from backstory.enrich.dates import find_dates
from backstory.enrich.statements import find_statements
from backstory.model import Announcement, Certainty, Topic, Turn
from backstory.relate.announcements import Status, find_announcements, find_shaped, settle
from backstory.relate.announcements.expect import expected, looks
from backstory.relate.announcements.settle import best, by_name, settling, weigh
from backstory.relate.announcements.standing import Nearness
from backstory.relate.announcements.why import when_told
from backstory.relate.records import Subject

DAY = date(2015, 6, 10)  # a Wednesday


def found(text: str, day: date = DAY) -> tuple[Announcement, ...]:
    return find_announcements("said", day, text)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("The parliament of Kenya will vote on the budget on 18 June.", "2015-06-18", "2015-06-18"),
        ("The president is set on visiting Egypt in July.", "2015-07-01", "2015-07-31"),
        ("The government plans to withdraw its troops by 2017.", "2017-01-01", "2017-12-31"),
        ("The prime minister calls general elections for 5 July.", "2015-07-05", "2015-07-05"),
        ("The premier calls for early elections to be held on 5 July.", "2015-07-05", "2015-07-05"),
        ("Electoral authorities set the first round of the election for 26–27 July.", "2015-07-26", "2015-07-27"),
        ("The mayor orders schools to close starting tomorrow in the north of the city.", "2015-06-11", "2015-06-11"),
        ("The chairman announces his resignation, effective 30 June.", "2015-06-30", "2015-06-30"),
        ("Peru postpones its referendum from 21 June to 12 July.", "2015-07-12", "2015-07-12"),
        ("The council agrees to lift the blockade on 15 June.", "2015-06-15", "2015-06-15"),
        ("A July 5 date is set for the referendum in Greece.", "2015-07-05", "2015-07-05"),
        ("The strike committee says that museums will be allowed to reopen June 15.", "2015-06-15", "2015-06-15"),
        ("The new assembly of Malta convenes Tuesday.", "2015-06-16", "2015-06-16"),
        ("The ministry announces the closure of schools from 16 to 27 June.", "2015-06-16", "2015-06-27"),
        ("Kenya lifts its curfew and reopens its border from Sunday.", "2015-06-14", "2015-06-14"),
        ("Peru approves a decree that calls for elections before 30 August.", "2015-06-11", "2015-08-29"),
        ("Egypt will open the canal to all ships before 6 August.", "2015-06-11", "2015-08-05"),
        ("The two sides sign a ceasefire agreement effective as of 17 June.", "2015-06-17", "2015-06-17"),
        ("The mayor says that next week, the bridge will be closed to cars.", "2015-06-15", "2015-06-21"),
        ("The government says that, beginning 22 June, it will check every lorry.", "2015-06-22", "2015-06-22"),
        ("The hearing is later postponed until July.", "2015-07-01", "2015-07-31"),
        ("Serbia says flights will begin within days.", "2015-06-11", "2015-06-17"),
        ("The premier says that he will resign within a week.", "2015-06-11", "2015-06-17"),
        ("The court orders the law to be changed within one year.", "2015-06-11", "2016-06-09"),
        ("The council will meet in Geneva in the next two weeks.", "2015-06-11", "2015-06-24"),
        ("She will be the first woman in the post when she takes office on 16 July.", "2015-07-16", "2015-07-16"),
        ("Norway bans travel between its provinces between 21 June and 6 July.", "2015-06-21", "2015-07-06"),
        ("Norway bans the import of fur beginning on 1 January 2016.", "2016-01-01", "2016-01-01"),
        (
            "The chief executive announces that, beginning next month, Malta will ease its rules.",
            "2015-07-01",
            "2015-07-31",
        ),
        ("The trial is delayed by the court until 27 July.", "2015-07-27", "2015-07-27"),
        ("The talks will be held from June 20 to 26.", "2015-06-20", "2015-06-26"),
        ("The pope will visit the island from 20–23 June 2015.", "2015-06-20", "2015-06-23"),
        ("The governor announces that, on July 1, the state will suspend all measures.", "2015-07-01", "2015-07-01"),
        ("The winners will be announced on July 4.", "2015-07-04", "2015-07-04"),
        ("The two governments agree to hold talks next week.", "2015-06-15", "2015-06-21"),
        ("A vote on the budget is expected tomorrow.", "2015-06-11", "2015-06-11"),
        ("The league postpones opening day to April 14.", "2016-04-14", "2016-04-14"),
        ("Norway will change the hours of its museums to 10:00–16:00 on July 15.", "2015-07-15", "2015-07-15"),
        ("As of July 6, masks will no longer be mandatory in the hospitals of Malta.", "2015-07-06", "2015-07-06"),
        ("The chief justice sets 12 January 2016 for the hearing of the appeal.", "2016-01-12", "2016-01-12"),
        ("The board votes unanimously to ban climbing on the tower, from October 2016.", "2016-10-01", "2016-10-31"),
        ("Ferries to the islands are also suspended beginning tomorrow.", "2015-06-11", "2015-06-11"),
        ("The opening of the trial has been delayed to May 24.", "2016-05-24", "2016-05-24"),
        ("The governor announces a referendum in May on the future of the province.", "2016-05-01", "2016-05-31"),
        ("The senate is due to start voting on the bill later this month.", "2015-06-10", "2015-06-30"),
        ("The minister announces her intention to resign on Tuesday.", "2015-06-16", "2015-06-16"),
        ("The network announces the departure of its host in spring 2016.", "2016-03-01", "2016-05-31"),
        ("The house passes the motion, triggering early elections scheduled for 2016.", "2016-01-01", "2016-12-31"),
        ("The two agree to meet before the strike now planned for Monday.", "2015-06-15", "2015-06-15"),
        ("The case is due for another hearing on 18 June.", "2015-06-18", "2015-06-18"),
        ("A vote on the renewal of the fleet is expected this year.", "2015-06-11", "2015-12-31"),
        ("The editor says that she will step down after 24 years, on July 15.", "2015-07-15", "2015-07-15"),
        ("The premier will hand over his office no later than 9 September.", "2015-09-09", "2015-09-09"),
        ("Malta will give a third dose to people who are ill, beginning later this month.", "2015-06-11", "2015-06-30"),
        ("The company expects to suspend its services in Peru by the end of July.", "2015-07-21", "2015-07-31"),
        ("The rules will not be enforced until 1 September.", "2015-09-01", "2015-09-01"),
        ("The release paves the way for talks between the two to begin next week.", "2015-06-15", "2015-06-21"),
        ("The house passes the deal for Norway to leave the union on 31 July.", "2015-07-31", "2015-07-31"),
        ("The two states agree to hold talks early next month.", "2015-07-01", "2015-07-10"),
        (
            "The minister denies it and says that the team will be allowed to visit on Monday.",
            "2015-06-15",
            "2015-06-15",
        ),
        ("She defeats the president and will become head of state on 18 July.", "2015-07-18", "2015-07-18"),
        ("The state announces the closure of schools from tomorrow due to the flu.", "2015-06-11", "2015-06-11"),
        ("The man who pleaded guilty is due to be sentenced on 30 June.", "2015-06-30", "2015-06-30"),
        ("A judge will decide tomorrow whether they are released.", "2015-06-11", "2015-06-11"),
        ("Due to fears of the flu, Kenya will close its borders on 20 June.", "2015-06-20", "2015-06-20"),
        ("The airline grounds its fleet, with a lockout to start on 20 June.", "2015-06-20", "2015-06-20"),
        ("The court announces the postponement of the vote to 20 June.", "2015-06-20", "2015-06-20"),
        ("The reopening has been delayed from June 21 to at least July 19.", "2015-07-19", "2015-07-19"),
        ("The rial falls ahead of August 7, when new sanctions begin.", "2015-08-07", "2015-08-07"),
        ("The court orders that elections must be held no later than July 31.", "2015-07-31", "2015-07-31"),
        ("Malta has a large debt payment due July 1.", "2015-07-01", "2015-07-01"),
        ("The Senate schedules a vote for noon Monday.", "2015-06-15", "2015-06-15"),
        ("Malta approves Gozo's request for a tunnel, which will open on 1 May 2016.", "2016-05-01", "2016-05-01"),
        ("The U.S. orders the A.B. line of St. John to end its ferry by 1 July.", "2015-07-01", "2015-07-01"),
        ("The treaty will be signed no later than August 18.", "2015-08-18", "2015-08-18"),
        ("Norway declares 12 June a day of mourning.", "2015-06-12", "2015-06-12"),
        ("The chamber passes it at first reading, with a final vote scheduled for 3 July.", "2015-07-03", "2015-07-03"),
        ("A fourth and final round is called for 12 July.", "2015-07-12", "2015-07-12"),
        ("She is to sing at the festival to be held on 8 February 2016.", "2016-02-08", "2016-02-08"),
        ("The senate allows free ferries, phasing in fares beginning in 2017.", "2017-01-01", "2017-12-31"),
        ("Malta will keep its bars open to 10:00 p.m. local time beginning June 18.", "2015-06-18", "2015-06-18"),
        (
            "The house votes to impose a curfew from 9.00 p.m. to 4.30 a.m. beginning June 13.",
            "2015-06-13",
            "2015-06-13",
        ),
        ("Mayor Bill Agius says that the pools will open on 20 June.", "2015-06-20", "2015-06-20"),
        ("The cinemas of the island can reopen at half capacity on July 5.", "2015-07-05", "2015-07-05"),
        ("The ministry announces that every farm must have a licence by 15 September.", "2015-09-15", "2015-09-15"),
        ("Peru orders the staff of the charity to leave the country within four weeks.", "2015-06-11", "2015-07-08"),
        (
            "The court confirms the decision allowing Malta to join the fund on 1 January 2016.",
            "2016-01-01",
            "2016-01-01",
        ),
        ("The two sign the treaty, Malta to become a member on July 1, 2016.", "2016-07-01", "2016-07-01"),
        (
            "She wins the first round and will face her rival, who has 23%, in the second on 24 June.",
            "2015-06-24",
            "2015-06-24",
        ),
        ("The synod of the island ends in Valletta in October 2016.", "2016-10-01", "2016-10-31"),
        (
            "Due to fears of the flu, from 20 June until 2 July, all inns of Malta will be closed.",
            "2015-06-20",
            "2015-07-02",
        ),
        ("The works will begin at the end of July or the start of August.", "2015-07-21", "2015-08-10"),
        ("The race for the presidency heads for a June 22 run-off.", "2015-06-22", "2015-06-22"),
        (
            "After a possible sighting of a bear in its woods the town will close them on 20 June.",
            "2015-06-20",
            "2015-06-20",
        ),
        ("The date of the summit is moved from 29 June to 22 June.", "2015-06-22", "2015-06-22"),
        ("Starting in 2016, women will be allowed to attend the games of the league.", "2016-01-01", "2016-12-31"),
        ("Malta announces that within ten days, it will stop the sale of fur.", "2015-06-11", "2015-06-20"),
        ("The pitcher announces that he will retire at the end of the 2015 season.", "2015-12-01", "2015-12-31"),
        ("The court rejects the appeal, allowing the survey to begin in mid-September.", "2015-09-11", "2015-09-20"),
        (
            "Malta buys the vaccine, with the first shipment of 80,000 doses arriving next week.",
            "2015-06-15",
            "2015-06-21",
        ),
        ("The hearing of the appeal is brought forward to 18 June.", "2015-06-18", "2015-06-18"),
        ("The five players will be formally inducted in the town on 2 February.", "2016-02-02", "2016-02-02"),
        ("Schools in Gozo will be closed from midnight until 19 July.", "2015-06-11", "2015-07-19"),
        ("The truce will come into effect at midnight and last until 13 July.", "2015-06-11", "2015-06-11"),
        ("The state visit is delayed until at least 2018.", "2018-01-01", "2018-12-31"),
        ("Malta postpones the opening of its border to the end of February.", "2016-02-19", "2016-02-28"),
        ("The sentence has to be carried out within 30 days after the ruling.", "2015-06-11", "2015-07-10"),
        ("Peru will, before the end of the year, pay back the loan.", "2015-06-11", "2015-12-31"),
        ("The rally that was to be held on 19 June is rescheduled to 20 June.", "2015-06-20", "2015-06-20"),
        ("The club will start play in the 2021–22 season.", "2021-07-01", "2022-06-30"),
        ("She will resign in two months.", "2015-08-01", "2015-08-31"),
        ("The agency will resume flights on Saturday while warning of further rain.", "2015-06-13", "2015-06-13"),
        ("The court orders that the assembly sit within seven days.", "2015-06-11", "2015-06-17"),
        ("The senate approves moving the local elections to March.", "2016-03-01", "2016-03-31"),
        ("The singer announces plans for concerts on three continents in July 2016.", "2016-07-01", "2016-07-31"),
        ("Anna Borg is appointed head of the bank, replacing Ugo Zahra on 1 November.", "2015-11-01", "2015-11-01"),
        ("Final results of the vote are now expected tomorrow.", "2015-06-11", "2015-06-11"),
        ("The commission confirms 24 July as the date of the referendum.", "2015-07-24", "2015-07-24"),
        ("Kenya defers its referendum to 12 July.", "2015-07-12", "2015-07-12"),
        ("The inquiry delivers its report, to be tabled in parliament on Monday.", "2015-06-15", "2015-06-15"),
        ("Valletta is chosen to host the 2019 Island Games.", "2019-01-01", "2019-12-31"),
        ("He estimates that it will cost a lot, and says that he will go there in July.", "2015-07-01", "2015-07-31"),
        ("The president dissolves parliament, calling for early elections on 27 July.", "2015-07-27", "2015-07-27"),
        ("The yard delays the ship, with the first one now expected in late 2017.", "2017-09-01", "2017-12-31"),
        ("The presidents of Kenya and Peru to meet later this month.", "2015-06-11", "2015-06-30"),
        ("Malta looks for support when the alliance meets Thursday.", "2015-06-11", "2015-06-11"),
        ("Secretary Tony Snow resigns, effective 30 June.", "2015-06-30", "2015-06-30"),
        ("The bank says that Ugo Zahra is stepping down when his term ends in August.", "2015-08-01", "2015-08-31"),
        ("The trust will run the clinic – which has large debts – in August.", "2015-08-01", "2015-08-31"),
        ("The jury recommends a fine, with sentencing scheduled for August.", "2015-08-01", "2015-08-31"),
        ("The launch of the rocket is delayed to no earlier than 2 July.", "2015-07-02", "2015-07-02"),
        ("All walls will be removed from the city within forty days.", "2015-06-11", "2015-07-20"),
        ("Malta is announced as the host of the Island Games in 2017.", "2017-01-01", "2017-12-31"),
        ("The junta agrees in principle to elections in 2016.", "2016-01-01", "2016-12-31"),
        ("Kenya postpones its general election for six weeks.", "2015-07-22", "2015-07-22"),
        ("The launch of the shuttle is delayed by 24 hours.", "2015-06-11", "2015-06-11"),
        ("The ministry says that it will explain itself in the coming days.", "2015-06-11", "2015-06-17"),
        ("The company will send engineers over the next few weeks.", "2015-06-11", "2015-07-22"),
        ("The stadium of Gozo will stage the final of the 2019 Island Cup.", "2019-01-01", "2019-12-31"),
        ("Valletta is named as the host city for the 2019 Island Games.", "2019-01-01", "2019-12-31"),
        ("The presenter announces her 2016 retirement.", "2016-01-01", "2016-12-31"),
        ("The law goes into effect on July 1.", "2015-07-01", "2015-07-01"),
        (
            "The ruling obliges the premier to call a vote to be held no longer than 40 days from the ruling.",
            "2015-06-11",
            "2015-07-20",
        ),
        ("Chad brings the launch of its satellite forward to as early as tomorrow.", "2015-06-11", "2015-06-11"),
        ("The leader of the party calls for a ballot of its members for Monday.", "2015-06-15", "2015-06-15"),
        ("Two unions call for new protests on 20 June over the price of bread.", "2015-06-20", "2015-06-20"),
        ("The government says it will end the state of emergency within a few days.", "2015-06-11", "2015-06-17"),
        ("She is expected to be discharged within 72 hours.", "2015-06-11", "2015-06-13"),
        ("The final of the cup is postponed until Monday due to rain.", "2015-06-15", "2015-06-15"),
        ("Anna Borg announces her retirement at the end of the 2014–15 season.", "2015-06-11", "2015-06-30"),
        ("Nurses go on strike, with the ward to close on 20 June.", "2015-06-20", "2015-06-20"),
    ],
)
def test_a_dated_announcement_is_found_with_its_days(text: str, first: str, last: str) -> None:
    (one,) = found(text)
    assert (one.earliest.isoformat(), one.latest.isoformat()) == (first, last)
    assert one.text == text[one.start : one.end]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("The court convicts the former minister of fraud.", "nothing lies ahead"),
        ("The police ban a planned Saturday march in the capital.", "a day that belongs to a noun"),
        ("The senate extends the mandate until July 31.", "what only lasts until a day"),
        ("The mayor will resign.", "no day is named"),
        ("Syria closes all schools until 2 July.", "the news of the day itself"),
        ("If parliament agrees, the law will take effect on 1 July.", "a condition"),
        ("The minister says that elections could be held in May.", "a possibility"),
        ("The army postpones the parade, which was slated to take place on 4 July.", "called off"),
        ("Pamplona announces the suspension of the festival scheduled for July.", "called off"),
        ("The trials were due to conclude this week.", "a plan of the past"),
        ("The deal suspends tariffs which were to take effect on 20 June.", "a plan of the past"),
        ("The president says he will postpone the country's elections next month.", "the day of what is undone"),
        ("Angola will mediate talks with the rebels of the June 23 Movement.", "a day in a name"),
        ("The premier announces his intention to resign after his party lost seats in July.", "what led to it"),
        ("Peru will look into the raid on a factory earlier this month.", "what led to it"),
        ("A tax will take effect 21 days after 7 July.", "a day to reckon from"),
        ("Malta will recognise Kosovo should a ceasefire not be reached by July.", "a condition"),
        ("The bank says, after projecting that the economy will shrink 0.1% in 2016, that rates stay.", "a forecast"),
        ("The storm is expected to make landfall on Saturday.", "a forecast of the weather"),
        ("The union urges the rebels to extend the truce due to expire on Friday.", "a demand"),
        ("The president calls for elections in 2016.", "a wish"),
        ("Restaurants will be closed after 6 p.m.", "an hour, no day"),
        ("The queen announces she will miss the meeting for the first time in 40 years.", "how long ago"),
        ("Athletes who will take part in the Summer Olympics are tested.", "a season in a name"),
        ("The paper will launch a Sunday edition.", "a weekday of a kind"),
        ("The minister denies that he will resign next month.", "a denial"),
        ("The senate votes against the bill that would ban mining from 2016.", "voted down"),
        ("The mayor orders all bars of the town to close at midnight.", "an hour of every day"),
        ("There will be a curfew from midnight to 5 a.m.", "hours of every day"),
        ("The execution has to be carried out within 30 days after the election.", "days counted from another day"),
        ("It is the second minister to resign in two days.", "how long it took"),
        ("The rally was to be held on 19 June.", "a plan of the past"),
        ("Valletta loses its bid to host the 2019 Island Games.", "a bid"),
        ("Because the storm lasts, it is expected to reach Gozo on Thursday as a hurricane.", "a forecast"),
        ("The premier calls on the miners to end the strike they started on 1 June.", "the day of what is past"),
        ("The opposition says that the president must leave by August.", "a demand"),
        ("The conference endorses a goal of the army to lead all operations by 2017.", "a goal"),
        ("Norway decides to delay a test of the siren scheduled for next week.", "the day of what is undone"),
        ("The council votes to condemn the fire set in the port on 25 May.", "the day of what is past"),
        ("Thousands march to demand the release of a poet ahead of the prize ceremony on 20 June.", "a demand"),
        ("Norway closes its border to Italian travellers due to fears over the fair on 20 June.", "why, not what"),
        ("The death toll is expected to rise in the coming days.", "a forecast"),
        ("A state of emergency begins as the hurricane is expected to make landfall within days.", "a forecast"),
        ("She will support the premier in the 2016 election.", "what is for a year, and not in it"),
        ("The mayor says that he has called off a meeting on 20 June.", "called off"),
        ("There will be elections, possibly as early as December.", "a possibility"),
        ("Gozo qualifies for the 2016 Island Cup.", "what is for a year, and not in it"),
        ("Gozo is disqualified from the 2016 Island Cup.", "what is for a year, and not in it"),
    ],
)
def test_what_is_no_dated_announcement_is_left_out(text: str, why: str) -> None:
    assert found(text) == (), why


def test_two_announcements_of_a_bullet_are_numbered_in_order() -> None:
    text = "The government will close schools on 15 June. Shops will reopen on 1 July."
    assert [(one.number, one.earliest.day) for one in found(text)] == [(1, 15), (2, 1)]


def test_the_ways_of_the_portal_are_found_in_an_article_too() -> None:
    text = "The prime minister calls elections for 5 July.\n\nThe king will visit Kenya on 18 June."
    taken = find_statements(text, DAY)
    assert len(taken) == 1
    (one,) = find_shaped("", DAY, text, find_dates(text, DAY), taken=taken)
    assert (one.text, one.earliest) == ("The prime minister calls elections for 5 July.", date(2015, 7, 5))


def test_a_sentence_that_announces_two_things_for_two_days_announces_both() -> None:
    text = "The premier will dissolve the chamber on 16 June and call a snap election for 5 July, he says."
    assert [one.earliest for one in found(text)] == [date(2015, 6, 16), date(2015, 7, 5)]


def test_what_a_sentence_goes_on_to_announce_is_found_too() -> None:
    class_, induction = found(
        "The full class is to be announced on 4 July and will be formally inducted on 8 September."
    )
    assert (class_.latest, induction.earliest) == (date(2015, 7, 4), date(2015, 9, 8))
    assert induction.what.endswith("inducted on 8 September")


@pytest.mark.parametrize(
    "text",
    [
        "Police intend to bring a charge against the premier, a senior officer said on Tuesday.",
        "The premier will resign, a spokesman told reporters in Malta on Tuesday.",
        "Viewers will need a subscription under a deal announced on Monday morning.",
        "Norway has a title that nobody can take away, beating Malta 2-0 in front of 9,000 on Sunday evening.",
    ],
)
def test_the_day_on_which_it_was_said_or_done_is_no_day_to_come(text: str) -> None:
    dates = find_dates(text, DAY)
    assert not [one for one in find_statements(text, DAY, dates=dates) if one.first]
    assert find_shaped("", DAY, text, dates) == ()


def test_a_time_under_way_is_found_in_an_article() -> None:
    text = "The Senate of Peru is due to start voting on the budget later this week."
    (one,) = find_shaped("", DAY, text, find_dates(text, DAY))
    assert (one.earliest, one.latest) == (date(2015, 6, 11), date(2015, 6, 14))


@pytest.mark.parametrize("text", ["", " ", "will " * 4000, "on Monday " * 3000, "a" * 100_000, "to be held on " * 500])
def test_any_text_is_read_in_bounded_time(text: str) -> None:
    assert len(found(text)) <= 4


SAID = Subject(
    "said",
    date(2015, 6, 26),
    "The Prime Minister of Greece Alexis Tsipras says Greece will hold a referendum on July 5.",
)


def event(day: date, text: str, *, topic: str = "") -> Subject:
    return Subject("later", day, text, topics=(Topic(topic),) if topic else ())


def outcome(later: Subject, said: Subject = SAID):  # type: ignore[no-untyped-def]
    (one,) = find_announcements(said.id, said.day, said.text)
    return weigh(expected(one, said), looks(later), later.text)


def test_the_event_of_the_day_settles_it_with_reasons() -> None:
    later = event(date(2015, 7, 5), "Voters in Greece go to the polls for a referendum called by Alexis Tsipras.")
    settled = outcome(later)
    assert settled is not None
    assert settled.outcome.turn is Turn.CAME_ABOUT
    assert settled.outcome.certainty in (Certainty.CERTAIN, Certainty.LIKELY)
    assert "Tsipras" in settled.outcome.reasons[0]
    assert settled.outcome.reasons[-1] == "on the day announced"


def test_a_cancellation_before_the_day_settles_it_otherwise() -> None:
    later = event(date(2015, 7, 1), "The Prime Minister of Greece Alexis Tsipras cancels the referendum on July 5.")
    settled = outcome(later)
    assert settled is not None
    assert settled.outcome.turn is Turn.OTHERWISE
    assert "it says “cancels”" in settled.outcome.reasons


@pytest.mark.parametrize(
    ("later", "why"),
    [
        (event(date(2015, 7, 5), "Voters in Bulgaria go to the polls for a referendum."), "another country"),
        (event(date(2015, 7, 5), "Greece beats Serbia in the final of the water polo championship."), "another act"),
        (event(date(2015, 6, 28), "Alexis Tsipras campaigns for the referendum in Greece."), "before its day"),
        (event(date(2015, 8, 20), "Alexis Tsipras resigns as prime minister of Greece."), "long after"),
        (event(date(2015, 6, 26), SAID.text), "the same day"),
    ],
)
def test_anything_else_settles_nothing(later: Subject, why: str) -> None:
    assert outcome(later) is None, why


VOTE = Subject("said", date(2015, 2, 3), "The President of Malta announces that elections will be held on 12 April.")


@pytest.mark.parametrize(
    ("day", "text", "turn"),
    [
        (date(2015, 4, 12), "The Maltese go to the polls to elect their deputies.", Turn.CAME_ABOUT),
        (date(2015, 4, 13), "The Labour Party of Malta wins a majority of the seats.", Turn.CAME_ABOUT),
        (date(2015, 4, 3), "Voters in Malta go to the polls a week early.", Turn.OTHERWISE),
        (date(2015, 4, 26), "Voters in Malta go to the polls.", Turn.OTHERWISE),
        (date(2015, 4, 26), "Voters in Malta go to the polls for the second round.", None),
        (date(2015, 4, 12), "Voters in Cyprus go to the polls.", None),
        (date(2015, 5, 20), "Voters in Malta go to the polls.", None),
        (date(2015, 9, 20), "Voters in Malta go to the polls to elect a parliament.", None),
        (date(2015, 4, 12), "The parliamentary elections begin in Malta.", Turn.CAME_ABOUT),
        (date(2015, 4, 14), "The main rival of the president of Malta alleges fraud in the election.", Turn.CAME_ABOUT),
    ],
)
def test_a_vote_is_settled_by_the_polls_even_on_another_day(day: date, text: str, turn: Turn | None) -> None:
    settled = outcome(event(day, text), VOTE)
    assert (settled.outcome.turn if settled else None) is turn


@pytest.mark.parametrize(
    ("day", "text", "turn"),
    [
        (date(2015, 9, 20), "Voters in Malta go to the polls in a parliamentary election.", Turn.OTHERWISE),
        (date(2015, 9, 20), "Voters in Malta go to the polls in a presidential election.", None),
        (date(2015, 9, 20), "Voters in Cyprus go to the polls in a parliamentary election.", None),
        (date(2015, 9, 20), "The Labour Party of Malta wins the parliamentary election.", Turn.OTHERWISE),
        (date(2015, 9, 20), "The Labour Party of Malta gains a majority in the Parliament.", Turn.OTHERWISE),
        (date(2015, 9, 20), "The Labour Party of Malta wins the presidential election.", None),
        (date(2016, 9, 20), "Voters in Malta go to the polls in a parliamentary election.", None),
        (date(2015, 3, 20), "The parliamentary election in Malta is postponed as the parties quarrel.", Turn.OTHERWISE),
        (date(2015, 3, 20), "The presidential election in Malta is postponed as the parties quarrel.", None),
        (date(2015, 3, 20), "Malta sets 7 June as the date of the parliamentary election.", Turn.OTHERWISE),
        (date(2015, 3, 20), "Malta sets 7 June as the date of the presidential election.", None),
        (date(2015, 3, 20), "Malta confirms 12 April as the date of the parliamentary election.", None),
    ],
)
def test_a_vote_may_be_held_months_late(day: date, text: str, turn: Turn | None) -> None:
    said = Subject("said", date(2015, 2, 3), "Malta announces that a parliamentary election will be held on 12 April.")
    settled = outcome(event(day, text), said)
    assert (settled.outcome.turn if settled else None) is turn


@pytest.mark.parametrize(("where", "settles"), [("Canada", True), ("the Canadian province of Ontario", False)])
def test_the_vote_of_a_province_is_not_that_of_its_country_months_later(where: str, *, settles: bool) -> None:
    said = Subject("said", date(2015, 2, 3), f"A general election in {where} will be held on 27 February.")
    later = event(date(2015, 4, 28), "Voters in Canada go to the polls in a general election.")
    assert (outcome(later, said) is not None) is settles


def test_a_head_of_state_makes_no_vote_a_local_one() -> None:
    said = Subject("said", date(2015, 3, 3), "The head of state of Malta calls a parliamentary election for 24 July.")
    settled = outcome(event(date(2015, 10, 23), "Voters in Malta go to the polls in the parliamentary election."), said)
    assert settled is not None
    assert settled.outcome.turn is Turn.OTHERWISE


def test_a_vote_told_without_its_kind_may_come_within_months_but_not_within_a_year() -> None:
    said = Subject("said", date(2015, 3, 3), "The acting president of Malta calls an election for 24 July.")
    text = "Voters in Malta go to the polls for the first election since the revolution."
    assert outcome(event(date(2015, 10, 23), text), said) is not None
    assert outcome(event(date(2016, 4, 23), text), said) is None


def test_a_vote_held_after_its_deadline_came_out_otherwise() -> None:
    said = Subject(
        "said", date(2015, 2, 3), "Malta approves a decree that calls for a presidential election before 30 April."
    )
    late = outcome(event(date(2015, 5, 20), "Anna Borg wins the presidential election in Malta."), said)
    assert late is not None
    assert late.outcome.turn is Turn.OTHERWISE


def test_another_day_set_for_a_vote_is_told_as_the_reason() -> None:
    said = Subject("said", date(2015, 2, 3), "Malta announces that a parliamentary election will be held on 12 April.")
    settled = outcome(event(date(2015, 3, 20), "Malta sets 7 June as the date of the parliamentary election."), said)
    assert settled is not None
    assert settled.outcome.reasons[-1] == "it sets another day"


def test_of_votes_held_months_late_the_next_is_shown() -> None:
    said = Subject("said", date(2015, 2, 3), "Malta announces that a parliamentary election will be held on 12 April.")
    text = "Voters in Malta go to the polls in a parliamentary election."
    early, late = (outcome(event(day, text), said) for day in (date(2015, 9, 20), date(2016, 2, 7)))
    assert early is not None
    assert late is not None
    assert best([late, early]) is early


def test_texts_that_lie_near_as_vectors_need_fewer_words_in_common() -> None:
    said = Subject(
        "said", date(2015, 6, 9), "Anna Weber announces that the Botanical Museum of Graz will open on 12 June."
    )
    later = event(date(2015, 6, 12), "The doors of the Botanical Museum are unlocked by Anna Weber.")
    (one,) = find_announcements(said.id, said.day, said.text)
    scores = []
    for near in (Nearness(0.1, 0.1), Nearness(0.9, 0.9)):
        settled = weigh(expected(one, said), looks(later), later.text, lambda _one, _other, near=near: near)
        scores.append(settled.score if settled else 0.0)
    assert scores[0] < scores[1]


def test_what_stands_out_on_its_day_is_likelier_than_what_is_one_of_many_alike() -> None:
    said = Subject("said", date(2015, 6, 9), "Anna Weber announces that the Museum of Graz will open on 12 June.")
    later = event(date(2015, 6, 12), "The Museum of Graz is unlocked by Anna Weber.")
    (one,) = find_announcements(said.id, said.day, said.text)
    alone, crowded = (
        weigh(expected(one, said), looks(later), later.text, lambda _one, _other, near=near: near)
        for near in (Nearness(0.7, 0.7, 0, 0.2, 0.1, 0.2, 0.1), Nearness(0.7, 0.7, 4, 0.8, 0.6, 0.8, 0.6))
    )
    assert alone is not None
    assert crowded is None or crowded.score < alone.score


def test_a_plan_given_up_came_out_otherwise_even_where_something_was_to_close() -> None:
    said = Subject("said", date(2015, 6, 9), "Malta announces that it will close its border to lorries on 14 June.")
    settled = outcome(event(date(2015, 6, 13), "Malta abandons its plan to close its border to lorries."), said)
    assert settled is not None
    assert settled.outcome.turn is Turn.OTHERWISE


def test_who_is_to_resign_may_do_so_sooner_but_a_visit_does_not_come_before_its_day() -> None:
    said = Subject("said", date(2015, 6, 1), "Prime Minister of Malta Anna Borg announces that she will {} on 22 June.")
    resign, visit = (Subject("said", said.day, said.text.format(act)) for act in ("resign", "visit the Maltese fleet"))
    settled = outcome(event(date(2015, 6, 13), "Anna Borg resigns as Prime Minister of Malta."), resign)
    assert settled is not None
    assert settled.outcome.turn is Turn.CAME_ABOUT
    assert settled.outcome.reasons[-1] == "before the day announced"
    assert outcome(event(date(2015, 6, 13), "Prime Minister of Malta Anna Borg visits the fleet."), visit) is None
    text = "Anna Borg says that she will resign as Prime Minister of Malta."
    assert outcome(event(date(2015, 6, 13), text), resign) is None


@pytest.mark.parametrize(
    ("day", "text", "settles"),
    [
        (
            date(2015, 6, 26),
            "Members elect Ugo Zahra as speaker, replacing the retiring Anna Borg.",
            True,
        ),
        (date(2015, 7, 10), "Ugo Zahra is sworn in as speaker, replacing Anna Borg who resigned.", True),
        (date(2015, 9, 10), "Ugo Zahra is sworn in as speaker, replacing Anna Borg who resigned.", False),
        (date(2015, 6, 26), "Members of parliament elect Ugo Zahra as speaker.", False),
    ],
    ids=["on the days", "soon after", "months later others may have come and gone", "the one who left is not named"],
)
def test_who_comes_for_one_who_was_to_leave_settles_it(day: date, text: str, *, settles: bool) -> None:
    said = Subject("said", date(2015, 6, 1), "The speaker Anna Borg announces that she will resign on 22 June.")
    settled = outcome(event(day, text), said)
    assert (settled is not None) is settles
    assert settled is None or settled.outcome.turn is Turn.CAME_ABOUT


def test_what_is_told_a_few_days_before_its_day_settles_it() -> None:
    said = Subject("said", date(2015, 6, 1), "The council of Gozo will announce the list of candidates on 22 June.")
    (one,) = find_announcements(said.id, said.day, said.text)
    near = Nearness(0.89, 0.88, 0, 0.26, 0.11, 0.3, 0.15)

    def settled(day: date, text: str):  # type: ignore[no-untyped-def]
        return weigh(expected(one, said), looks(event(day, text)), text, lambda _one, _other: near)

    told = "The council of Gozo names the six on the list of candidates."
    found = settled(date(2015, 6, 17), told)
    assert found is not None
    assert (found.outcome.turn, found.outcome.reasons[-1]) == (Turn.CAME_ABOUT, "before the day announced")
    assert settled(date(2015, 6, 12), told) is None
    on_the_day = settled(date(2015, 6, 22), told)
    assert on_the_day is not None
    assert on_the_day.score > found.score
    assert settled(date(2015, 6, 17), "The council of Gozo will name the candidates on the list.") is None


def test_who_is_to_resign_within_a_year_is_found_by_name_alone() -> None:
    text = "Anna Borg announces that she will step down as Prime Minister of Malta within 12 months."
    said = Subject("said", date(2015, 6, 1), text)
    settled = outcome(event(date(2016, 3, 13), "The king accepts the resignation of Anna Borg."), said)
    assert settled is not None
    assert settled.outcome.turn is Turn.CAME_ABOUT
    other = "Anna Borg announces that the minister Ugo Zahra will step down within 12 months."
    told = event(date(2016, 3, 13), "The king accepts the resignation of Anna Borg.")
    assert outcome(told, Subject("said", date(2015, 6, 1), other)) is None


def test_a_verdict_long_after_its_day_came_out_otherwise_but_another_visit_settles_nothing() -> None:
    text = "The court of Gozo will {} Anna Borg and Ugo Zahra on 22 June."
    judged, visited = (
        Subject("said", date(2015, 6, 1), text.format(act)) for act in ("deliver its verdict on", "visit")
    )

    def settled(said: Subject, day: date, told: str):  # type: ignore[no-untyped-def]
        (one,) = find_announcements(said.id, said.day, said.text)
        near = Nearness(0.89, 0.88, 0, 0.26, 0.11, 0.3, 0.15)
        return weigh(expected(one, said), looks(event(day, told)), told, lambda _one, _other: near)

    verdict = "Anna Borg and Ugo Zahra are sentenced to two years in prison in Gozo."
    found = settled(judged, date(2015, 9, 2), verdict)
    assert found is not None
    assert found.outcome.turn is Turn.OTHERWISE
    assert found.outcome.reasons[-1] == "72 days after the day announced"
    assert settled(judged, date(2017, 9, 2), verdict) is None
    assert settled(visited, date(2015, 9, 2), "The court visits Anna Borg and Ugo Zahra in Gozo.") is None


def test_who_is_suspended_from_office_undoes_nothing() -> None:
    said = Subject(
        "said", date(2015, 6, 1), "The Senate of Malta will vote on the impeachment of Anna Borg on 14 June."
    )
    later = event(date(2015, 6, 14), "The Senate of Malta votes to begin the impeachment of Anna Borg and suspend her.")
    settled = outcome(later, said)
    assert settled is not None
    assert settled.outcome.turn is Turn.CAME_ABOUT


def test_a_country_before_a_person_is_a_name_of_its_own() -> None:
    said = Subject("said", date(2013, 1, 30), "The Prime Minister of Australia Julia Gillard announces an election.")
    assert {"australia", "julia gillard"} <= looks(said).names


def test_what_is_called_by_a_country_is_there() -> None:
    text = "The speaker of the United Kingdom House of Commons speaks of the Iraq War."
    assert {"united kingdom", "iraq"} <= looks(Subject("said", date(2013, 1, 30), text)).names


def test_a_country_named_by_a_city_is_told_so() -> None:
    said = Subject("said", date(2015, 6, 1), "The army of Afghanistan announces that it will hold a parade on 14 June.")
    settled = outcome(event(date(2015, 6, 14), "The army holds its parade in Kabul."), said)
    assert settled is not None
    assert settled.outcome.reasons[0] == "both name Afghanistan or a place in it"


def test_a_polling_day_is_a_vote() -> None:
    said = Subject(
        "said",
        date(2015, 6, 1),
        "The President of Malta dissolves the parliament and polling day is set for 14 June.",
    )
    settled = outcome(event(date(2015, 6, 14), "Voting begins in the general election of Malta."), said)
    assert settled is not None
    assert settled.outcome.turn is Turn.CAME_ABOUT


def test_what_is_set_to_begin_has_not_begun() -> None:
    assert looks(event(DAY, "Gozo is announced as the tenth club of the league, set to begin play next year.")).ahead
    assert not looks(event(DAY, "The state of emergency ends in the United States.")).speaks


def test_a_country_is_recognised_by_the_opening_of_an_embassy() -> None:
    said = Subject("said", date(2015, 6, 1), "Malta will recognise the Republic of Gozo on 14 June.")
    (one,) = find_announcements(said.id, said.day, said.text)
    assert "recognise" in expected(one, said).groups


def test_what_is_extended_did_not_end_on_the_day() -> None:
    said = Subject("said", date(2015, 6, 1), "Malta will extend its ban on tuna fishing off Gozo until 14 June.")
    settled = outcome(event(date(2015, 6, 13), "Malta extends its ban on tuna fishing off Gozo by two weeks."), said)
    assert settled is not None
    assert settled.outcome.turn is Turn.OTHERWISE


def test_a_delay_that_is_over_undoes_nothing() -> None:
    said = Subject("said", date(2015, 6, 1), "Kenya will open the railway to Mombasa on 14 June.")
    settled = outcome(event(date(2015, 6, 14), "Kenya opens the railway to Mombasa after years of delays."), said)
    assert settled is not None
    assert settled.outcome.turn is Turn.CAME_ABOUT


def test_a_denial_settles_nothing() -> None:
    said = Subject("said", date(2015, 6, 9), "Greece will close the refugee camp of Lesbos on 14 June.")
    text = "Greece {} the refugee camp of Lesbos is closed."
    assert outcome(event(date(2015, 6, 14), text.format("confirms that")), said) is not None
    assert outcome(event(date(2015, 6, 14), text.format("denies that")), said) is None


def test_what_another_country_does_settles_nothing_that_is_not_certain() -> None:
    said = Subject("said", date(2015, 6, 1), "China will raise tariffs on cars from the United States on 14 June.")
    text = "{} begins to collect higher tariffs at the ports on the many goods of {}."
    assert outcome(event(date(2015, 6, 14), text.format("China", "the United States")), said) is not None
    assert outcome(event(date(2015, 6, 14), text.format("The United States", "China")), said) is None


def test_who_wins_is_of_another_country_than_where_it_is_won() -> None:
    said = Subject("said", date(2015, 9, 12), "The men's final of the US Open is put off to Monday.")
    assert "united states" in looks(said).names
    (one,) = find_announcements(said.id, said.day, said.text)
    assert expected(one, said).home == looks(said).home == frozenset()


def test_a_rare_name_outweighs_that_it_is_the_news_of_another_country() -> None:
    said = Subject("said", date(2015, 6, 1), "Chad says that it will close the camp of Oure Cassoni on 14 June.")
    settled = outcome(event(date(2015, 6, 14), "Sudan takes people back as the camp of Oure Cassoni is closed."), said)
    assert settled is not None


def test_a_name_is_known_by_what_stands_before_its_of() -> None:
    said = Subject("said", DAY, "The UNASUR Constitutive Treaty of the Union of Nations will be signed on 20 June.")
    assert "unasur constitutive treaty" in looks(said).names


def test_a_trial_is_of_whom_the_text_names_wherever_it_says_so() -> None:
    said = Subject("said", DAY, "A judge at Fort Hale hears Anna Borg and says that her trial is delayed until July.")
    (one,) = find_announcements(said.id, said.day, said.text)
    assert expected(one, said).persons == {"anna borg"}
    late = outcome(event(date(2016, 1, 20), "The trial of Anna Borg of Malta begins at Fort Hale in Gozo."), said)
    assert late is not None
    assert late.outcome.turn is Turn.OTHERWISE


def test_a_report_is_known_by_who_made_it() -> None:
    said = Subject("said", DAY, "The report of the Lumba Study Group will be published on 20 June.")
    settled = outcome(event(date(2015, 6, 20), "The Lumba Study Group Report calls for reforms in Malta."), said)
    assert settled is not None


def test_what_a_strike_brings_with_it_does_not_call_it_off() -> None:
    said = Subject("said", DAY, "The labour unions of Malta will hold a general strike on 20 June.")
    later = event(date(2015, 6, 20), "Trade unions of Malta go on a general strike with all flights being cancelled.")
    settled = outcome(later, said)
    assert settled is not None
    assert settled.outcome.turn is Turn.CAME_ABOUT


def test_of_who_stays_away_the_thing_itself_tells_nothing() -> None:
    said = "The President of Malta Anna Borg says that she will {} the summit of islands in Gozo on 14 June."
    told = event(date(2015, 6, 14), "The summit of islands begins in Gozo.")
    comes, stays = (Subject("said", date(2015, 6, 1), said.format(act)) for act in ("attend", "skip"))
    assert outcome(told, comes) is not None
    assert outcome(told, stays) is None
    assert outcome(event(told.day, "Anna Borg skips the summit of islands in Gozo."), stays) is not None


def test_a_judge_who_refuses_has_decided() -> None:
    said = Subject(
        "said", date(2015, 6, 10), "The judge Ann Borg of Malta will rule on the closure of the port on 18 June."
    )
    text = "The judge Ann Borg of Malta refuses to stop the closure of the port."
    assert outcome(event(date(2015, 6, 18), text), said) is not None
    denial = "The minister Ann Borg of Malta refuses to stop the closure of the port."
    assert outcome(event(date(2015, 6, 18), denial), said) is None


def test_a_count_of_cases_settles_nothing() -> None:
    said = Subject(
        "said", date(2020, 9, 14), "Portugal will open its schools on 17 September as cases of COVID-19 rise."
    )
    later = event(date(2020, 9, 17), "Portugal reports 770 new cases of COVID-19 as its schools open.")
    assert outcome(later, said) is None


def test_what_was_to_end_ends_by_being_scrapped() -> None:
    said = Subject(
        "said", date(2015, 2, 1), "Fees of the Danube Bridge of Vidin will be abolished on 15 June, says Bulgaria."
    )
    later = event(date(2015, 6, 15), "Bulgaria scraps the fees of the Danube Bridge of Vidin.")
    settled = outcome(later, said)
    assert settled is not None
    assert settled.outcome.turn is Turn.CAME_ABOUT


def test_what_came_about_is_shown_before_what_was_undone() -> None:
    (one,) = find_announcements(SAID.id, SAID.day, SAID.text)
    index = by_name([expected(one, SAID)])
    off = Subject(
        "off", date(2015, 7, 1), "The Prime Minister of Greece Alexis Tsipras cancels the referendum on July 5."
    )
    held = Subject(
        "held", date(2015, 7, 5), "Voters in Greece go to the polls for a referendum called by Alexis Tsipras."
    )
    pairs = [weighed for later in (off, held) for weighed in settling(index, later)]
    assert {one.outcome.event for one in pairs} == {"off", "held"}
    shown = best(pairs)
    assert shown is not None
    assert shown.outcome.event == "held"
    assert best(reversed(pairs)) == shown


def test_when_is_told_against_the_days_announced() -> None:
    fifth, ninth = date(2014, 4, 5), date(2014, 4, 9)
    assert when_told(fifth, fifth, fifth) == "on the day announced"
    assert when_told(fifth, fifth, date(2014, 4, 4)) == "one day before the day announced"
    assert when_told(fifth, ninth, date(2014, 4, 7)) == "within the days announced"
    assert when_told(fifth, ninth, date(2014, 4, 11)) == "two days after the last day announced"


def test_a_statement_of_an_article_is_settled_by_the_archive() -> None:
    day = date(2015, 6, 26)
    (statement,) = find_statements("Prime Minister Alexis Tsipras said Greece will hold a referendum on July 5.", day)
    held = event(date(2015, 7, 5), "Voters in Greece go to the polls for a referendum called by Alexis Tsipras.")
    known = settle(statement, [held], day=day, as_of=date(2015, 8, 1))
    assert (known.status, known.event, known.days) == (Status.CAME_ABOUT, "later", 0)
    assert settle(statement, [held], day=day, as_of=date(2015, 7, 1)).status is Status.STILL_TO_COME
    assert settle(statement, [], day=day, as_of=date(2015, 8, 1)).status is Status.NOT_ON_RECORD

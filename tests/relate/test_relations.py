"""Which events are related and why, as scenarios; and the laws that hold for any events."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backstory.model import Certainty, Mention, Relation, Topic
from backstory.relate.encoder import shipped
from backstory.relate.judge import DAYS, MOST, relations, ties
from backstory.relate.reasons import written
from backstory.relate.records import Subject
from backstory.relate.stories import AGAIN, Gathered, Joined, Tie
from backstory.relate.told import Related, told
from backstory.relate.window import Window, by_day

DAY = date(2018, 3, 26)
FIRE = Subject(
    "fire", DAY - timedelta(days=1), "At least 60 people die in a fire at a shopping centre near Moscow, Russia."
)
VISIT = Subject("visit", DAY, "The President of Moldova arrives in Moscow, Russia, to discuss trade.")
# What else happened, so that Moscow and Russia are common names.
USUAL = [
    Subject(f"usual{number}", DAY - timedelta(days=2 + number), text)
    for number, text in enumerate(
        (
            "Moscow, Russia, hosts the opening match of the football season.",
            "The mayor of Moscow opens a new metro line in Russia.",
            "Snow closes two airports in Moscow, Russia.",
            "A museum in Moscow, Russia, returns a painting to its owner.",
            "Russia launches a weather satellite from the Plesetsk Cosmodrome.",
        )
    )
]


def found(subjects: Sequence[Subject], day: date = DAY) -> list[Relation]:
    window = Window(shipped())
    for one, events in by_day(subjects):
        window.add(one, events)
    return relations(window, day)


def related(later: Subject, *earlier: Subject) -> dict[str, Relation]:
    return {one.earlier: one for one in found([*USUAL, *earlier, later], later.day) if one.later == later.id}


@pytest.mark.parametrize(
    ("stem", "text", "expected"),
    [
        ("france", "The French firm proposes a merger.", "French"),
        ("juan", "Agents detain Roberto Marrero—Juan Guaidó's chief of staff.", "Juan"),
        ("convoy", "Two convoys leave the square.", "convoys"),
        ("united nations", "The U.N. sends observers.", ""),
    ],
)
def test_a_word_is_quoted_as_the_text_writes_it(stem: str, text: str, expected: str) -> None:
    assert written(stem, text) == expected
    assert expected in text


def test_a_fire_and_a_visit_that_both_name_moscow_are_not_related() -> None:
    assert not related(VISIT, FIRE)


def test_a_fire_and_its_inquiry_are_related_and_say_why() -> None:
    inquiry = Subject(
        "inquiry",
        DAY,
        "Russian investigators arrest four over the Kemerovo shopping centre fire that killed 60.",
    )
    fire = Subject(
        "kemerovo",
        DAY - timedelta(days=1),
        "A fire at a shopping centre in Kemerovo, Russia, kills at least 60 people.",
    )
    relation = related(inquiry, fire)["kemerovo"]
    assert relation.certainty in (Certainty.CERTAIN, Certainty.LIKELY)
    assert any("Kemerovo" in reason for reason in relation.reasons)
    assert relation.reasons[-1] == "one day apart"


def test_one_topic_relates_events_whose_words_differ() -> None:
    topic = (Topic("Catalan independence referendum", page="2017 Catalan independence referendum"),)
    earlier = Subject("vote", DAY - timedelta(days=170), "Police seize ballot boxes.", topics=topic)
    later = Subject("arrest", DAY, "Carles Puigdemont is detained on his way to Belgium.", topics=topic)
    relation = related(later, earlier)["vote"]
    assert relation.certainty is Certainty.CERTAIN
    assert relation.reasons[0] == "filed under the same topic, Catalan independence referendum"
    assert "six months apart" in relation.reasons


def test_the_same_article_relates_events() -> None:
    address = ("https://example.org/talks",)
    earlier = Subject("one", DAY - timedelta(days=3), "Talks on fishing rights open in Reykjavík.", urls=address)
    later = Subject("two", DAY, "Talks on fishing rights end without result.", urls=address)
    assert "cites the same article" in related(later, earlier)["one"].reasons


def test_a_name_is_told_as_its_page_spells_it() -> None:
    text = "Lavrov meets Shoukry in Cairo over the Libyan ceasefire."
    mention = Mention("Sergey Lavrov", "Lavrov", 0, 6)
    earlier = Subject("one", DAY - timedelta(days=90), text, mentions=(mention,))
    later = Subject(
        "two", DAY, "Lavrov and Shoukry speak in Cairo again over the Libyan ceasefire.", mentions=(mention,)
    )
    reasons = " ".join(related(later, earlier)["one"].reasons)
    assert "Sergey Lavrov" in reasons
    assert "three months apart" in reasons


def test_a_name_is_told_once_and_a_currency_is_none() -> None:
    page = Mention("Abdel Fattah el-Sisi", "Abdel Fattah el-Sisi", 0, 20)
    dollars = Mention("United States dollar", "US$", 30, 33)
    earlier = Subject(
        "one",
        DAY - timedelta(days=90),
        "Abdel Fattah el-Sisi asks Riyadh for US$2 billion to widen the Suez Canal.",
        mentions=(page, dollars),
    )
    later = Subject(
        "two",
        DAY,
        "Abdel Fattah el-Sisi opens the widened Suez Canal, which cost US$8 billion.",
        mentions=(page, dollars),
    )
    reasons = " ".join(related(later, earlier)["one"].reasons)
    assert reasons.count("Sisi") == 1
    assert "dollar" not in reasons


def test_events_of_one_day_do_not_explain_each_other_and_may_be_one_story() -> None:
    one = Subject("a", DAY, "A bridge collapses in Genoa, Italy, killing 43 people.")
    two = Subject("b", DAY, "The collapse of a bridge in Genoa, Italy, kills 43 people, officials say.")
    assert not found([*USUAL, one, two])
    window = Window(shipped())
    for day, events in by_day([*USUAL, one, two]):
        window.add(day, events)
    assert any({tie.later, tie.earlier} == {"a", "b"} for tie in ties(window, DAY))


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_the_order_of_adding_within_a_day_does_not_matter(order: tuple[int, ...]) -> None:
    three = [
        Subject("k1", DAY, "Fire crews leave the shopping centre in Kemerovo, Russia."),
        Subject("k2", DAY, "The governor of Kemerovo Oblast, Russia, resigns over the shopping centre fire."),
        Subject("k3", DAY, "Kemerovo, Russia, mourns the dead of the shopping centre fire."),
    ]
    fire = Subject("k0", DAY - timedelta(days=5), "A fire at a shopping centre in Kemerovo, Russia, kills 60 people.")
    assert found([*USUAL, fire, *(three[place] for place in order)]) == found([*USUAL, fire, *three])


def test_what_lies_outside_the_year_changes_nothing() -> None:
    fire = Subject("k0", DAY - timedelta(days=5), "A fire at a shopping centre in Kemerovo, Russia, kills 60 people.")
    later = Subject("k1", DAY, "Kemerovo, Russia, mourns the dead of the shopping centre fire.")
    old = Subject("old", DAY - timedelta(days=DAYS + 1), "A shopping centre fire in Kemerovo, Russia.")
    inside = found([*USUAL, fire, later])
    assert inside
    assert found([old, *USUAL, fire, later]) == inside


def test_a_window_that_slid_gives_what_a_new_one_gives() -> None:
    slid = Window(shipped())
    events = [
        Subject(f"e{n:03}", DAY - timedelta(days=400 - n), f"Village {n} in Kemerovo holds a vote.") for n in range(401)
    ]
    for day, some in by_day(events):
        slid.drop(before=day - timedelta(days=DAYS))
        slid.add(day, some)
    fresh = [one for one in events if one.day >= DAY - timedelta(days=DAYS)]
    assert relations(slid, DAY) == found(fresh)
    assert len(slid) == len(fresh)


def test_days_are_added_in_ascending_order() -> None:
    window = Window(None)
    window.add(DAY, [VISIT])
    with pytest.raises(ValueError, match="ascending"):
        window.add(DAY, [FIRE])


_TEXTS = st.sampled_from(
    [
        "Kemerovo fire inquiry opens.",
        "Sergey Lavrov visits Cairo, Egypt.",
        "",
        "ЖЖ 東京で地震",
        "Moscow.",
        "42 die in Kemerovo fire.",
    ]
)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(_TEXTS, st.integers(0, 5)), max_size=12))
def test_relations_of_any_events_lead_back_in_time_and_are_few(drawn: list[tuple[str, int]]) -> None:
    subjects = {
        f"s{place}": Subject(f"s{place}", DAY - timedelta(days=ago), text) for place, (text, ago) in enumerate(drawn)
    }
    result = found(list(subjects.values()))
    for one in result:
        assert subjects[one.earlier].day < subjects[one.later].day == DAY
        assert 0 <= one.score <= 1
        assert all(one.reasons)
    for later in subjects:
        mine = [one.score for one in result if one.later == later]
        assert mine == sorted(mine, reverse=True)
        assert len(mine) <= MOST


def test_vectors_given_are_those_that_would_be_made() -> None:
    from backstory.relate.window import rounded

    made = shipped().encode([FIRE.text])
    given_vectors, own = Window(shipped()), Window(shipped())
    given_vectors.add(FIRE.day, [FIRE], (rounded(made.story), rounded(made.meaning)))
    own.add(FIRE.day, [FIRE])
    assert np.array_equal(
        given_vectors.story(given_vectors.stretch(FIRE.day, FIRE.day)), own.story(own.stretch(FIRE.day, FIRE.day))
    )


def test_told_is_few_oldest_first_and_spread_over_time() -> None:
    toll = "The toll of the ferry disaster off Jeju rises to {}."
    daily = [Subject(f"d{n:02}", DAY - timedelta(days=20 - n), toll.format(n + 60)) for n in range(10)]
    start = Subject("start", DAY - timedelta(days=30), "A ferry with 400 people on board sinks off Jeju, South Korea.")
    end = Subject("verdict", DAY - timedelta(days=2), "The captain of the ferry is sentenced to 36 years in prison.")
    sure = [Related(Relation("x", one.id, Certainty.LIKELY, 0.9, ("so",)), one) for one in (*daily, start, end)]
    shown = [one.subject.id for one in told(Subject("x", DAY, "An appeal court raises the sentence."), sure)]
    assert shown[0] == "start"
    assert "verdict" in shown
    assert len(shown) <= 6
    assert sum(one.startswith("d") for one in shown) <= 2


def alike_window(*events: str) -> Window:
    """A window in which all texts are the same, so that every story lies equally near."""
    window = Window(shipped())
    window.add(DAY, [Subject(one, DAY, FIRE.text) for one in events])
    return window


def join(window: Window, events: Sequence[str], ties_: Iterable[Tie], held: Mapping[str, str]) -> list[Joined]:
    """The stories of the events of a day; `held` gives the founder of each earlier event's story."""
    gathered = Gathered(window)
    for event, founder in held.items():
        gathered.put(event, founder)
    return gathered.join(events, ties_)


def test_an_event_joins_the_story_of_the_mean_of_its_three_likest() -> None:
    window = alike_window("a", "b", "c", "d", "x")
    held = {"a": "a", "b": "a", "c": "a", "d": "d"}
    close = [Tie("x", "a", 0.9, 0.9), Tie("x", "b", 0.8, 0.8), Tie("x", "c", 0.7, 0.7), Tie("x", "d", 0.75, 0.75)]
    assert [one.founder for one in join(window, ["x"], close, held)] == ["a"]
    thin = [Tie("x", "a", 0.01, 0.01)]  # one of three members is like it
    assert [one.founder for one in join(window, ["x"], thin, held)] == ["x"]


def test_of_stories_as_likely_an_event_joins_the_one_whose_middle_is_nearer() -> None:
    window = Window(shipped())
    inquiry = Subject("x", DAY, "Investigators arrest four over the fire at a shopping centre near Moscow.")
    window.add(FIRE.day, [FIRE, Subject("match", FIRE.day, USUAL[0].text)])
    window.add(DAY, [inquiry])
    ties_ = [Tie("x", "fire", 0.3, 0.3), Tie("x", "match", 0.35, 0.35)]
    assert [one.founder for one in join(window, ["x"], ties_, {"fire": "fire", "match": "match"})] == ["fire"]


def test_joining_does_not_depend_on_the_order_of_events_or_ties() -> None:
    window = alike_window("a", "x", "y")
    pairs = [Tie("y", "x", 0.9, 0.9), Tie("x", "a", 0.8, 0.8)]
    assert join(window, ["y", "x"], pairs, {"a": "a"}) == join(window, ["x", "y"], pairs[::-1], {"a": "a"})
    assert {one.founder for one in join(window, ["x", "y"], pairs, {"a": "a"})} == {"a"}


def test_a_story_that_stayed_small_goes_over_a_month_later() -> None:
    """A first report founds a story; those of the next days found another, and it is likest to them."""
    window = Window(shipped())
    later = [DAY + timedelta(days=days) for days in (1, 2, 3)]
    for number, day in enumerate([DAY, *later]):
        window.add(day, [Subject(f"e{number}", day, FIRE.text)])
    gathered, month = Gathered(window), DAY + timedelta(days=AGAIN)
    for number, day in enumerate([DAY, *later]):
        # Each is a little like the first, too little to join it, and much like those between.
        held = [Tie(f"e{number}", "e0", 0.004 * number, 0.1)] if number else []
        held += [Tie(f"e{number}", f"e{other}", 0.9, 0.9) for other in range(1, number)]
        gathered.join([f"e{number}"], held)
        gathered.hear(day, [f"e{number}"], [*held, Tie(f"e{number}", "e0", 0.5, 0.6)] if number == 3 else held)
    assert gathered.founder == {"e0": "e0", "e1": "e1", "e2": "e1", "e3": "e1"}
    assert not gathered.look_again(month - timedelta(days=1))
    assert gathered.look_again(month) == [Joined("e0", "e1", round((0.6 + 0.1 + 0.1) / 3, 3))]
    assert gathered.founder["e0"] == "e1"
    assert not gathered.look_again(month + timedelta(days=1))
    assert gathered.members["e1"].keys() == {"e0", "e1", "e2", "e3"}


@pytest.mark.parametrize("size", [2, 3])
def test_only_a_story_that_stayed_small_goes_over(size: int) -> None:
    window = Window(shipped())
    days = [DAY + timedelta(days=number) for number in range(7)]
    for number, day in enumerate(days):
        window.add(day, [Subject(f"e{number}", day, FIRE.text)])
    gathered = Gathered(window)
    for number, day in enumerate(days):
        gathered.put(f"e{number}", "e0" if number < size else f"e{size}")
        earlier = [Tie(f"e{number}", f"e{other}", 0.9, 0.9) for other in range(number)]
        gathered.hear(day, [f"e{number}"], earlier)
    moved = gathered.look_again(DAY + timedelta(days=AGAIN))
    assert [one.event for one in moved] == (["e0", "e1"] if size == 2 else [])


def test_company_makes_a_relation_surer() -> None:
    """Three reports of one fire that go together make each surer than it is alone."""
    fire = [
        Subject(f"k{ago}", DAY - timedelta(days=ago), f"Day {ago} of the shopping centre fire in Kemerovo, Russia.")
        for ago in (5, 4, 3)
    ]
    later = Subject("later", DAY, "Kemerovo, Russia, mourns the dead of the shopping centre fire.")
    alone, together = related(later, fire[0])["k5"], related(later, *fire)["k5"]
    assert together.score > alone.score

"""A long topic is a frame: it joins two events only if they are alike beyond what all its events are."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from backstory.model import Topic
from backstory.relate.encoder import shipped
from backstory.relate.features import probe_of
from backstory.relate.frames import framed, strange
from backstory.relate.judge import carried, relations
from backstory.relate.reasons import pair_of
from backstory.relate.records import Subject
from backstory.relate.window import Bytes, Stretch, Window

DAY = date(2018, 12, 1)
WAR = Topic("War in Ruritania")
# What every text of the war has, what those of one siege have besides, and what those of a parley have.
FRAME, SIEGE, PARLEY = np.eye(3, dtype=np.float64)


def of_war(name: str, ago: int, *, topics: tuple[Topic, ...] = (WAR,)) -> Subject:
    return Subject(
        name, DAY - timedelta(days=ago), f"Troops of the army of Ruritania, it is said in {name}.", "", topics
    )


def window_of(held: list[tuple[Subject, np.ndarray]]) -> Window:
    """A window of events with the directions of their texts."""
    window = Window(shipped())
    for subject, direction in sorted(held, key=lambda one: one[0].day):
        window.add(subject.day, [subject], (row(direction, shipped().story_dim), row(direction, shipped().meaning_dim)))
    return window


def row(direction: np.ndarray, width: int) -> Bytes:
    vector = np.zeros((1, width))
    vector[0, :3] = direction / np.linalg.norm(direction)
    return np.rint(vector * 127).astype(np.int8)


def war(*others: tuple[Subject, np.ndarray], months: int = 11) -> Window:
    """A war that has gone on for so long, with others of its events."""
    usual = [(of_war(f"usual{number}", 30 * (number + 1)), FRAME) for number in range(months)]
    return window_of([*usual, *others])


def is_framed(window: Window, later: str, earlier: str, *, lone: float = -1.0) -> bool:
    """Whether two events have no more than a frame, of which the two alone say so much, in log-odds."""
    everything = Stretch(0, len(window))
    probe, rows = probe_of(window, window.row(later)), np.array([window.row(earlier)])
    return bool(framed(window, probe, rows, np.array([lone], np.float32), known=everything)[0])


LATER = (of_war("later", 0), FRAME + SIEGE)


@pytest.mark.parametrize(
    ("ago", "direction", "lone", "expected"),
    [
        (20, FRAME + SIEGE, -1, False),  # the same siege
        (20, FRAME + PARLEY, -1, True),  # no more than the same war
        (20, FRAME + 0.1 * SIEGE + PARLEY, -1, True),  # hardly more
        (20, FRAME + PARLEY, 1, False),  # likely by itself, whatever the frame
        (155, FRAME + 0.4 * SIEGE + 0.9 * PARLEY, -1, False),
        (155, FRAME + 0.4 * SIEGE + 0.9 * PARLEY, -3, True),
        (5, FRAME + PARLEY, -1, False),  # of few events two of one week belong together
    ],
)
def test_a_war_joins_what_is_alike_beyond_it(ago: int, direction: np.ndarray, lone: float, *, expected: bool) -> None:
    window = war(LATER, (of_war("earlier", ago), direction))
    assert is_framed(window, "later", "earlier", lone=lone) is expected


def test_a_young_topic_joins_whatever_stands_under_it() -> None:
    window = war(LATER, (of_war("earlier", 20), FRAME + PARLEY), months=5)
    assert not is_framed(window, "later", "earlier")


@pytest.mark.parametrize(
    ("title", "expected"),
    [("2018 Meridian hurricane season", True), ("2018–19 in Ruritanian rowing", True), ("2018 Strelsau flood", False)],
)
def test_a_season_is_a_frame_from_its_first_day(title: str, *, expected: bool) -> None:
    topics = (Topic(title),)
    later, earlier = of_war("later", 0, topics=topics), of_war("earlier", 20, topics=topics)
    assert is_framed(window_of([(earlier, PARLEY), (later, SIEGE)]), "later", "earlier") is expected


def test_a_topic_is_as_old_as_it_is_said_to_be() -> None:
    window = war(LATER, (of_war("earlier", 20), FRAME + PARLEY), months=5)
    window.began["war in ruritania"] = (DAY - timedelta(days=3000)).toordinal()
    assert is_framed(window, "later", "earlier")


def test_a_narrower_topic_of_both_joins_them() -> None:
    siege = (WAR, Topic("Siege of Strelsau", level=1))
    later, earlier = of_war("later", 0, topics=siege), of_war("earlier", 20, topics=siege)
    assert not is_framed(war((later, FRAME + SIEGE), (earlier, FRAME + PARLEY)), "later", "earlier")


@pytest.mark.parametrize(
    ("direction", "lone", "expected"),
    [(FRAME + PARLEY, 0, True), (FRAME + SIEGE, 0, False), (FRAME + SIEGE, -4, True), (FRAME + PARLEY, 2, False)],
)
def test_what_stands_under_no_heading_must_be_alike_beyond_that_of_the_other(
    direction: np.ndarray, lone: float, *, expected: bool
) -> None:
    window = war(LATER, (of_war("earlier", 20, topics=()), direction))
    rows = window.rows[window.row("later")], window.rows[window.row("earlier")]
    assert strange(pair_of(window, rows, Stretch(0, len(window)), {"lone": lone})) is expected


def test_no_relation_is_told_of_what_is_framed_alone() -> None:
    window = war(LATER, (of_war("siege", 20), FRAME + SIEGE), (of_war("parley", 25), FRAME + PARLEY))
    assert {one.earlier for one in relations(window, DAY)} == {"siege"}


def test_nothing_is_told_after_a_dozen_that_are_framed() -> None:
    """What shares not even the heading is no likelier than a dozen events that do."""
    aside = (of_war("aside", 20, topics=()), FRAME + SIEGE)
    assert {one.earlier for one in relations(war(LATER, aside, months=5), DAY)} >= {"aside"}
    long = [(of_war(f"long{number}", 40 + number), FRAME) for number in range(12)]
    assert "aside" not in {one.earlier for one in relations(war(LATER, aside, *long), DAY)}


@pytest.mark.parametrize(("direction", "expected"), [(PARLEY, set()), (SIEGE + PARLEY, {"earlier"})])
def test_a_heading_alone_joins_nothing(direction: np.ndarray, expected: set[str]) -> None:
    """Protests in Strelsau, and what somebody else somewhere else says of them."""
    later = Subject("later", DAY, "Police clear the square.", "", (Topic("Strelsau protests"),))
    earlier = Subject("earlier", DAY - timedelta(days=9), "A candidate blames outsiders.", "", later.topics)
    window = window_of([(earlier, direction), (later, SIEGE)])
    assert {one.earlier for one in relations(window, DAY)} == expected


@pytest.mark.parametrize(
    ("topics", "lone", "chance", "expected"),
    [
        ((WAR,), -2.0, 0.7, True),  # likely by its company, and one of them stands under a heading
        ((), -2.0, 0.7, False),
        ((), -2.0, 0.4, True),  # possible by its company alone
        ((), -0.5, 0.4, False),
    ],
)
def test_company_carries_nothing(topics: tuple[Topic, ...], lone: float, chance: float, *, expected: bool) -> None:
    window = window_of([(of_war("earlier", 3, topics=()), FRAME), (of_war("later", 0, topics=topics), FRAME)])
    columns = {"lone": lone, "topics": 0.0, "articles": 0.0}
    pair = pair_of(window, (window.rows[1], window.rows[0]), Stretch(0, len(window)), columns)
    assert carried(pair, chance) is expected

"""Events put on another day: what is one, and what only looks like it."""

from __future__ import annotations

import random
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from backstory.resolve import ByHand, Move, Track, Verdict, history, moves
from tests.resolve.pages import told

FIRST, SECOND = date(2025, 3, 14), date(2025, 3, 15)
_OTHER = "Z: Sports | Team [[Red]] wins the [[northern cup]] in extra time. | news.example/cup"
_CRASH = (
    "A: Disasters | A [[Talis Air]] freighter crashes into a hangar at [[Corvo]] airport, killing all 6 on board. | "
    "news.example/crash"
)


def pages(first: list[str], second: list[str]) -> list[Track]:
    """The tracks of two days, told in the same hours."""
    revisions = told(first, day=FIRST, start=1000)[0], told(second, day=SECOND, start=2000)[0]
    return [track for page in revisions for track in history(page).tracks]


def linked(first: list[str], second: list[str]) -> tuple[Move, ...]:
    """The moves between two days."""
    return moves(pages(first, second))


def test_an_event_is_put_on_the_next_day() -> None:
    found = linked([f"{_CRASH}\n{_OTHER}", _OTHER, _OTHER], ["Y: Science | A comet is seen. | a.example/1", _CRASH])
    assert [(move.earlier, move.later, move.reason) for move in found] == [
        ((1000, 0), (2001, 0), "moved from another day")
    ]


def test_copied_first_and_removed_later() -> None:
    found = linked([_CRASH, _CRASH, _OTHER], ["-", _CRASH, _CRASH])
    assert [(move.earlier, move.later) for move in found] == [((1000, 0), (2001, 0))]


def test_both_stay_where_they_are() -> None:
    assert linked([_CRASH, _CRASH], [_CRASH, _CRASH]) == ()


def test_a_follow_up_is_another_event_though_the_first_is_taken_away() -> None:
    before = "A: Disasters > Floods | The death toll from the floods in [[Estmark]] rises to 27. | a.example/1"
    after = "A: Disasters > Floods | The death toll from the floods in [[Estmark]] rises to 79. | b.example/2"
    assert linked([f"{before}\n{_OTHER}", *[_OTHER] * 30], [*["-"] * 29, after]) == ()


def test_a_longer_tale_with_the_same_source_is_the_event() -> None:
    short = (
        "A: Politics | [[Jon Beck]] resigns as leader of the Green League for reasons of health. | news.example/beck"
    )
    long = short.replace("health.", "health; the league elects [[Ana Reis]] as its new leader the same evening.")
    assert len(linked([f"{short}\n{_OTHER}", _OTHER], ["-", long])) == 1


def test_the_same_words_weeks_later_are_another_event() -> None:
    late = [f"@{60 * 24 * 40}\n{_CRASH.replace('news.example/crash', 'other.example/1')}"]
    assert linked([f"{_CRASH}\n{_OTHER}", _OTHER], ["-", *late]) == ()


def test_no_further_than_four_days() -> None:
    revisions = told([f"{_CRASH}\n{_OTHER}", _OTHER], day=FIRST, start=1000)[0]
    far = told(["-", _CRASH], day=date(2025, 3, 20), start=2000)[0]
    assert moves([track for page in (revisions, far) for track in history(page).tracks]) == ()


def test_a_person_joins_and_parts() -> None:
    apart = pages([f"{_CRASH}\n{_OTHER}", _OTHER], ["-", _CRASH])
    assert moves(apart, by_hand=[ByHand(Verdict.PART, (1000, 0), (2001, 0), "two crashes")]) == ()
    strange = pages([_OTHER], ["Y: Science | A comet is seen over [[Estmark]]. | a.example/1"])
    (move,) = moves(strange, by_hand=[ByHand(Verdict.JOIN, (2000, 0), (1000, 0), "the same, says the league")])
    assert (move.earlier, move.later, move.reason) == ((1000, 0), (2000, 0), "by hand")


@given(st.randoms(use_true_random=False))
@settings(max_examples=30, deadline=None)
def test_the_same_whatever_the_order(chance: random.Random) -> None:
    tracks = pages(
        [f"{_CRASH}\n{_OTHER}", _OTHER, "-"],
        ["-", f"{_CRASH}\nB: Sports | Team [[Red]] wins the [[northern cup]] in extra time. | news.example/cup"],
    )
    shuffled = list(tracks)
    chance.shuffle(shuffled)
    assert moves(shuffled) == moves(tracks)
    assert len(moves(tracks)) == 2

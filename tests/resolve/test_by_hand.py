"""A person's decision wins over every likeness, in the revision it speaks of and after."""

from __future__ import annotations

from backstory.resolve import ByHand, Origin, PageHistory, Verdict, history
from tests.resolve.pages import told

_A = "A: Politics | The parliament of Talis passes the budget. | a.example/1"
_B = "B: Politics | A strike of bakers in Oram begins. | a.example/2"
_LONGER = "A: Politics | The parliament of Talis passes the budget by one vote. | a.example/1"


def origins(read: PageHistory) -> list[list[Origin]]:
    """Which event each bullet is, revision by revision."""
    return [[origin for origin, _, _ in entries] for _, entries in read.readings]


def test_joined_though_nothing_is_alike() -> None:
    revisions = told([_A, _B, _B])[0]
    assert origins(history(revisions)) == [[(1000, 0)], [(1001, 0)], [(1001, 0)]]
    decided = history(revisions, by_hand=[ByHand(Verdict.JOIN, (1000, 0), (1001, 0), "the strike is over the budget")])
    assert origins(decided) == [[(1000, 0)]] * 3
    assert decided.readings[1][1][0][2] == "by hand"


def test_joined_whichever_is_named_first() -> None:
    revisions = told([_A, _B])[0]
    assert origins(history(revisions, by_hand=[ByHand(Verdict.JOIN, (1001, 0), (1000, 0))])) == [[(1000, 0)]] * 2


def test_joined_while_both_stand_there() -> None:
    read = history(told([f"{_A}\n{_B}"] * 2)[0], by_hand=[ByHand(Verdict.JOIN, (1000, 0), (1000, 1))])
    assert origins(read) == [[(1000, 0), (1000, 0)]] * 2
    assert len(read.tracks) == 1


def test_parted_though_all_is_alike() -> None:
    revisions = told([_A, _LONGER, _LONGER, _A])[0]
    assert origins(history(revisions)) == [[(1000, 0)]] * 4
    read = history(revisions, by_hand=[ByHand(Verdict.PART, (1000, 0), (1001, 0), "another vote")])
    assert origins(read)[:3] == [[(1000, 0)], [(1001, 0)], [(1001, 0)]]


def test_parted_is_not_merged() -> None:
    both = "A: Politics | The parliament of Talis passes the budget by one vote. A strike of bakers in Oram begins. | "
    pages = [f"{_LONGER}\n{_B}", f"{both}a.example/1, a.example/2"]
    merged = history(told(pages)[0])
    assert [track.merged_into for track in merged.tracks] == [None, (1000, 0)]
    parted = history(told(pages)[0], by_hand=[ByHand(Verdict.PART, (1000, 0), (1000, 1))])
    assert [track.merged_into for track in parted.tracks] == [None, None]

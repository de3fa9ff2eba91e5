"""The likeliest earlier events held against each other: each pair as in the whole window, none its own company."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from backstory.relate.among import MOST, Few, each_with_each, judged_among, likeliest, mean_chance
from backstory.relate.encoder import shipped
from backstory.relate.features import compared, probe_of
from backstory.relate.records import Subject
from backstory.relate.weights import probability, weights
from backstory.relate.window import Stretch, Window

FIRES = (
    "A fire in a warehouse in Kemerovo kills four people.",
    "The death toll of the warehouse fire in Kemerovo rises to nine.",
    "Two managers of the burnt warehouse in Kemerovo are arrested.",
)
OTHERS = (
    "Parliament elects a new speaker by a single vote.",
    "A ferry runs aground off the coast; all passengers are safe.",
    "The central bank raises its interest rate for the third time.",
)


@pytest.fixture(scope="module")
def window() -> Window:
    found = Window(shipped())
    for day, texts in enumerate((FIRES[:1] + OTHERS[:1], FIRES[1:2] + OTHERS[1:], FIRES[2:]), start=1):
        when = date(2014, 3, day)
        found.add(when, [Subject(f"{day}{place}", when, text) for place, text in enumerate(texts)])
    return found


def test_each_pair_is_judged_as_in_the_whole_window(window: Window) -> None:
    every = Stretch(0, len(window))
    rows = np.array([5, 0, 3, 2])
    found = each_with_each(window, rows, every)
    assert (found == found.T).all()
    assert not found.diagonal().any()
    for at, row in enumerate(rows.tolist()):
        if row:
            pairs = compared(window, probe_of(window, row), Stretch(0, row), every)
            alone = dict(zip(pairs.rows.tolist(), probability(weights().total(pairs.columns)).tolist(), strict=True))
            earlier = [other for other in rows.tolist() if other < row]
            assert [found[at, rows.tolist().index(other)] for other in earlier] == pytest.approx(
                [alone[other] for other in earlier], abs=1e-6
            )


def test_how_rare_a_name_is_is_told_from_the_whole_window(window: Window) -> None:
    every = Stretch(0, len(window))
    few = Few(window, np.array([0, 3]), every)
    assert [row.subject.text for row in few.rows] == [FIRES[0], OTHERS[1]]
    assert few.rarity("names", "kemerovo", Stretch(0, 2)) == window.rarity("names", "kemerovo", every)


def test_the_mean_chance_leaves_out_what_is_asked() -> None:
    pairs = np.array([[0, 0.5, 0.25], [0.5, 0, 0.75], [0.25, 0.75, 0]])
    assert mean_chance(pairs, np.array([1.0, 0.5, 0.125]), 2).tolist() == [
        pytest.approx(0.5),
        pytest.approx(0.5),
        pytest.approx((0.25 + 0.75 / 2) / 1.5),
    ]
    assert mean_chance(pairs[:1, :1], np.array([1.0]), 3).tolist() == [0]


def test_what_goes_with_the_likest_others_comes_before_what_stands_alone() -> None:
    when = date(2014, 3, 1)
    filler = [f"Village council number {n} meets about roads, bridge {n} and wells." for n in range(40)]
    window = Window(shipped())
    texts = [*FIRES, OTHERS[0], *filler]
    window.add(when, [Subject(f"{place:02}", when, text) for place, text in enumerate(texts)])
    total = np.array([0] * 4 + [-4] * 40, np.float32)
    found = judged_among(window, np.arange(44), total, Stretch(0, 44))
    assert found[:3].min() > found[3]


def test_one_candidate_and_unlikely_ones_stay_as_they_were(window: Window) -> None:
    every = Stretch(0, len(window))
    assert judged_among(window, np.array([0]), np.ones(1, np.float32), every).tolist() == [1]
    rows, total = np.array([0, 2, 3]), np.array([0, 0, -9], np.float32)
    found = judged_among(window, rows, total, every)
    assert found[2] == -9
    assert (found[:2] != 0).all()


def test_of_equal_candidates_the_later_are_chosen() -> None:
    rows = np.arange(MOST + 3)
    assert sorted(rows[likeliest(rows, np.zeros(len(rows), np.float32))].tolist()) == rows[3:].tolist()

"""How candidates stand among all: counted by hand beside a reader that places texts by the shipped vectors."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import pytest
from numpy.typing import NDArray

from backstory.relate import judge
from backstory.relate.encoder import shipped
from backstory.relate.features import compared, probe_of
from backstory.relate.records import Subject
from backstory.relate.standing import LIKEST, MIDDLES, in_company, others_nearer, standing
from backstory.relate.stories import ENOUGH, NEAR, USUAL, USUAL_READ, Gathered, Tie
from backstory.relate.weights import probability, weights
from backstory.relate.window import Stretch, Window

BEFORE, DAY = date(2014, 3, 1), date(2014, 3, 5)
FIRE = "The warehouse fire in Kemerovo is put out after two days; four workers are dead."
EARLIER = (
    "A fire in a warehouse in Kemerovo kills four people.",
    "The death toll of the warehouse fire in Kemerovo rises to nine.",
    "Parliament elects a new speaker by a single vote.",
    *(f"Village council number {number} meets about roads, bridge {number} and wells." for number in range(40)),
)


@dataclass(frozen=True, slots=True)
class ByVectors:
    """Places texts as the larger reader does, by the shipped encoder."""

    name: str = "by vectors"
    most: int = 256
    worth: float = 0.002
    tables: tuple[str, str] = ("weights_larger", "network_larger")

    def read(self, later: str, earlier: Sequence[str]) -> NDArray[np.float32]:
        return np.asarray(self.between([later, *earlier])[0, 1:], np.float32)

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return np.rint(shipped().encode(texts).story * 127)

    def between(self, texts: Sequence[str]) -> NDArray[np.float32]:
        vectors = self.vectors(texts)
        return np.asarray(vectors @ vectors.T * np.float32(20 / 127**2), np.float32)


@pytest.fixture(scope="module")
def window() -> Window:
    found = Window(shipped(), ByVectors())
    found.add(BEFORE, [Subject(f"e{place:02}", BEFORE, text) for place, text in enumerate(EARLIER)])
    found.add(DAY, [Subject("f", DAY, FIRE)])
    return found


def test_how_candidates_stand_is_counted(window: Window) -> None:
    before, probe = Stretch(0, len(EARLIER)), probe_of(window, len(EARLIER))
    found = compared(window, probe, before, Stretch(0, len(window)))
    total = weights().total(found.columns)
    chosen = np.lexsort((-found.rows, -total))[:5]
    columns, squares = standing(window, probe, found, chosen, total=total)
    reader = ByVectors()
    texts = [EARLIER[row] for row in found.rows.tolist()]
    numbers = reader.read(FIRE, texts)
    beyond = numbers - np.mean(sorted(numbers.tolist())[-LIKEST:])
    for at, place in enumerate(chosen.tolist()):
        others = [one for other, one in enumerate(reader.read(texts[place], texts)) if other != place]
        nearer = sum(one > numbers[place] for one in others)
        assert columns["others nearer"][at] == pytest.approx(np.log1p(nearer))
        assert columns["read together"][at] == pytest.approx(numbers[place] / 10)
        assert columns["beyond the likest"][at] == pytest.approx(beyond[place] / 10, abs=1e-5)
        assert columns["place"][at] == pytest.approx(np.log1p(at))
        assert columns["behind the first"][at] == pytest.approx((total[place] - total[chosen[0]]) / 10)
        assert columns["words"][at] == found.columns["words"][place]
        for other, there in enumerate(chosen.tolist()):
            days = window.rows[found.rows[there]].day - window.rows[found.rows[place]].day
            assert squares["likeness"][at, other] == pytest.approx(reader.between(texts)[place, there] / 20)
            assert squares["likeness of stories"][at, other] == pytest.approx(squares["likeness"][at, other], abs=1e-4)
            assert squares["days later"][at, other] == pytest.approx(np.sign(days) * np.log1p(abs(days)))
    assert min(columns["others nearer"]) < max(columns["others nearer"])
    assert columns["likely ones"].tolist() == pytest.approx([np.log1p(probability(total[chosen]).sum())] * 5)


def test_where_candidates_lie_is_told_from_the_vectors(window: Window) -> None:
    before, probe = Stretch(0, len(EARLIER)), probe_of(window, len(EARLIER))
    found = compared(window, probe, before, Stretch(0, len(window)))
    total = weights().total(found.columns)
    chosen = np.lexsort((-found.rows, -total))[:12]
    columns = standing(window, probe, found, chosen, total=total).columns
    rows = ByVectors().vectors([FIRE, *(EARLIER[row] for row in found.rows[chosen].tolist())])
    this, *those = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    chances = probability(total[chosen]).astype(float)
    for at, one in enumerate(those):
        for most in MIDDLES:
            few = [chances[other] * those[other] for other in range(most) if other != at]
            middle = this + sum(few, start=np.zeros(len(this)))
            near = 2 * (one @ middle) / np.linalg.norm(middle)
            assert columns[f"near the middle of {most}"][at] == pytest.approx(near, abs=0.02)
        company = [(chances[other], one @ those[other]) for other in range(10) if other != at]
        mean = sum(chance * near for chance, near in company) / sum(chance for chance, _ in company)
        assert columns["near the likest"][at] == pytest.approx(2 * mean, abs=0.02)


def test_others_of_later_and_of_earlier_days_are_told_apart() -> None:
    between = np.array([[9, 5, 7, 1], [5, 9, 6, 8], [7, 6, 9, 2], [1, 8, 2, 9]], np.float32)
    number, days = np.array([6, 4, 1, 7], np.float32), np.array([10, 20, 20, 30])
    counted = others_nearer(between, number, np.array([1, 0]), days)
    assert np.expm1(counted["others nearer"]) == pytest.approx([3, 1])
    assert np.expm1(counted["later ones nearer"]) == pytest.approx([2, 1])
    assert np.expm1(counted["earlier ones nearer"]) == pytest.approx([1, 0])
    company = in_company(between / 10, np.array([0.9, 0.6, 0.3, 0.1]), days)
    # Of the first: 0.6, 0.3 and 0.1 are the chances of those after it, 0.5, 0.7 and 0.1 their likeness.
    assert company["later ones alike"][0] == pytest.approx(3 * 0.3 * 0.2 / 1.0, abs=1e-6)
    assert company["later ones alike"][3] == 0


def test_the_fire_comes_first_and_no_single_event_is_changed_by_its_company(window: Window) -> None:
    known, probe = Stretch(0, len(window)), probe_of(window, len(EARLIER))
    found = judge.ranked(window, probe, Stretch(0, len(EARLIER)), known)
    assert sorted(window.rows[row].subject.text for row in found.rows[:2].tolist()) == sorted(EARLIER[:2])
    again = judge.ranked(window, probe, Stretch(0, len(EARLIER)), known)
    assert (again.rows == found.rows).all()
    assert (again.chances == found.chances).all()
    few = judge.ranked(window, probe, Stretch(0, 2), known)
    kept = np.isin(found.rows, (0, 1))
    assert sorted(few.alone.tolist()) == sorted(found.alone[kept].tolist())


def test_stories_lie_where_the_reader_places_their_texts(window: Window) -> None:
    gathered = Gathered(window)
    for event in ("e00", "e01"):
        gathered.put(event, "e00")
    fire, *members = ByVectors().vectors([FIRE, *EARLIER[:2]])
    middle = members[0] + members[1]
    near = gathered.nearness("f", ["e00", "e99"])
    assert near["e00"] == pytest.approx(fire @ middle / np.linalg.norm(fire) / np.linalg.norm(middle))
    assert near["e99"] == 0  # of a story whose members are out of reach nothing is known


def test_read_texts_must_lie_nearer_to_join(window: Window) -> None:
    plain = Window(shipped())
    plain.add(BEFORE, [Subject("e00", BEFORE, EARLIER[0])])
    plain.add(DAY, [Subject("f", DAY, FIRE)])
    joined = []
    for held in (plain, window):
        gathered = Gathered(held)
        gathered.put("e00", "e00")
        near = gathered.nearness("f", ["e00"])["e00"]
        chance = ENOUGH / math.exp(NEAR * (near - (USUAL + USUAL_READ) / 2))
        joined.append(gathered.join(["f"], [Tie("f", "e00", chance, chance)])[0].founder)
    assert joined == ["e00", "f"]

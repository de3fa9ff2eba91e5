"""Small networks over columns: plain arithmetic row by row, and what ships knows the columns that it is given."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest

from backstory.relate import among, standing
from backstory.relate.encoder import nearness
from backstory.relate.network import FARTHEST, Network, network, weighing
from backstory.relate.weights import weights

NAMES = ("judged", "place")


def small(members: int = 2, width: int = 3) -> Network:
    chance = np.random.default_rng(3)
    sizes = (len(NAMES), width, width, 1)
    layers = tuple(
        (chance.normal(0, 1, (members, one, other)), chance.normal(0, 1, (members, other)))
        for one, other in pairwise(sizes)
    )
    spread = np.array([0.5, 2.0])
    return Network(NAMES, np.array([1.0, -1.0]), spread, chance.normal(0, 1, (members, len(NAMES))), layers)


def by_hand(table: Network, row: list[float]) -> float:
    numbers = []
    for member in range(len(table.straight)):
        x = [
            max(-FARTHEST, min(FARTHEST, (one - middle) / spread))
            for one, middle, spread in zip(row, table.middle, table.spread, strict=True)
        ]
        straight = sum(one * weight for one, weight in zip(x, table.straight[member], strict=True))
        for at, (wide, added) in enumerate(table.layers):
            outs = range(wide.shape[2])
            x = [added[member][o] + sum(one * wide[member][i][o] for i, one in enumerate(x)) for o in outs]
            if at < len(table.layers) - 1:
                x = [one / (1 + math.exp(-one)) for one in x]
        numbers.append(straight + x[0])
    return sum(numbers) / len(numbers)


def test_a_network_is_what_it_is_by_hand_and_takes_each_row_for_itself() -> None:
    table = small()
    rows = [[0.2, 0.0], [1.4, -3.0], [-40.0, 55.0], [0.9, 1.0]]
    columns = {name: np.array([row[at] for row in rows], np.float32) for at, name in enumerate(NAMES)}
    total = table.total({**columns, "more": np.zeros(4, np.float32)})
    assert total.dtype == np.float32
    assert total.tolist() == pytest.approx([by_hand(table, row) for row in rows], abs=1e-3)
    turned = table.total({name: column[::-1] for name, column in columns.items()})
    assert turned[::-1].tolist() == total.tolist()


def test_what_ships_is_found_by_its_name() -> None:
    assert weighing("weights_extra") is weights("weights_extra")
    assert weighing("network_larger") is network("network_larger")
    assert nearness.NearReader.__dataclass_fields__["tables"].default[1] == "network_larger"


def test_what_ships_knows_the_columns_of_relating_and_leans_the_right_way() -> None:
    table = network("network_larger")
    assert {"judged", *(f"with {most}" for most in among.CIRCLES), "others nearer", "story"} <= set(table.columns)
    assert {f"near the middle of {most}" for most in standing.MIDDLES} <= set(table.columns)
    assert not {"topics", "other topics", "articles", "pages", "lone"} & set(table.columns)
    usual = {name: np.full(3, middle, np.float32) for name, middle in zip(table.columns, table.middle, strict=True)}
    for name, sign in (("judged", 1), ("near the middle of 8", 1), ("others nearer", -1)):
        at = table.columns.index(name)
        moved = usual[name] + table.spread[at] * np.array([-1, 0, 1])
        low, middle, high = table.total({**usual, name: moved.astype(np.float32)}).tolist()
        assert sign * (high - low) > 0, name
        assert math.isfinite(middle)

"""Small networks over candidates: plain arithmetic, and what ships knows the columns that it is given."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import pytest

from backstory.relate import among, standing
from backstory.relate.encoder import nearness
from backstory.relate.network import FARTHEST, HEADS, Network, Scale, network, weighed
from backstory.relate.weights import weights

COLUMNS, SQUARES, MEMBERS, WIDTH, SEEN = ("judged", "place"), ("likeness", "days later"), 2, 3, 8
STEPS = {
    "in": (2, WIDTH), "near": (2, 4), "nearer": (4, HEADS), "up": (WIDTH, WIDTH), "down": (WIDTH, WIDTH),
    "query": (WIDTH, SEEN), "key": (WIDTH, SEEN), "value": (WIDTH, SEEN), "out": (SEEN, WIDTH), "last": (WIDTH, 1),
}  # fmt: skip
ROWS = [[0.2, 0.0], [1.4, -3.0], [-40.0, 55.0], [0.9, 1.0]]

Row = list[float]


def small() -> Network:
    chance = np.random.default_rng(3)
    steps = {
        name: (chance.normal(0, 0.4, (MEMBERS, *size)), chance.normal(0, 0.4, (MEMBERS, size[1])))
        for name, size in STEPS.items()
    }
    columns = Scale(COLUMNS, np.array([1.0, -1.0]), np.array([0.5, 2.0]))
    squares = Scale(SQUARES, np.array([0.4, 0.0]), np.array([0.2, 3.0]))
    return Network(columns, squares, chance.normal(0, 1, (MEMBERS, len(COLUMNS))), steps)


def given() -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    chance = np.random.default_rng(4)
    columns = {name: np.array([row[at] for row in ROWS], np.float32) for at, name in enumerate(COLUMNS)}
    return columns, {name: chance.normal(0, 1, (len(ROWS), len(ROWS))).astype(np.float32) for name in SQUARES}


def by_hand(table: Network) -> Iterator[Row]:
    """What each member says, number by number."""
    columns, squares = given()
    for member, straight in enumerate(table.straight):

        def step(name: str, x: Row, member: int = member) -> Row:
            wide, added = (part[member] for part in table.steps[name])
            return [added[o] + sum(one * wide[i][o] for i, one in enumerate(x)) for o in range(len(added))]

        def scaled(scale: Scale, x: Row) -> Row:
            parts = zip(x, scale.middle, scale.spread, strict=True)
            return [max(-FARTHEST, min(FARTHEST, (one - middle) / spread)) for one, middle, spread in parts]

        def bent(x: Row) -> Row:
            return [one / (1 + math.exp(-one)) for one in x]

        rows = [scaled(table.columns, [columns[name][at] for name in COLUMNS]) for at in range(len(ROWS))]
        x = [bent(step("in", row)) for row in rows]
        said = []
        for at, own in enumerate(x):
            pairs = [scaled(table.squares, [squares[name][at, other] for name in SQUARES]) for other in range(len(x))]
            looks = [step("nearer", bent(step("near", pair))) for pair in pairs]
            seen: Row = []
            for head in range(HEADS):
                part = slice(head * SEEN // HEADS, (head + 1) * SEEN // HEADS)
                query = step("query", own)[part]
                heavy = [
                    math.exp(
                        sum(a * b for a, b in zip(query, step("key", other)[part], strict=True)) / len(query) ** 0.5
                        + look[head]
                    )
                    for other, look in zip(x, looks, strict=True)
                ]
                values = [step("value", other)[part] for other in x]
                seen += [
                    sum(h * v[i] for h, v in zip(heavy, values, strict=True)) / sum(heavy) for i in range(len(query))
                ]
            y = [one + more for one, more in zip(own, step("out", seen), strict=True)]
            y = [one + more for one, more in zip(y, step("down", bent(step("up", y))), strict=True)]
            said.append(step("last", y)[0] + sum(a * b for a, b in zip(straight, rows[at], strict=True)))
        yield said


def test_a_network_is_what_it_is_by_hand() -> None:
    columns, squares = given()
    total = small().total({**columns, "more": np.zeros(4, np.float32)}, squares)
    assert total.dtype == np.float32
    assert total.tolist() == pytest.approx(np.mean(list(by_hand(small())), axis=0).tolist(), abs=1e-3)


def test_the_order_of_candidates_changes_nothing() -> None:
    columns, squares = given()
    turned = small().total(
        {name: one[::-1] for name, one in columns.items()}, {name: one[::-1, ::-1] for name, one in squares.items()}
    )
    assert turned[::-1].tolist() == small().total(columns, squares).tolist()


def test_what_ships_is_found_by_its_name() -> None:
    usual = {name: np.zeros(1, np.float32) for name in ("judged", *(f"with {most}" for most in among.CIRCLES))}
    assert weighed("weights_among", usual, {}).tolist() == weights("weights_among").total(usual).tolist()
    assert nearness.NearReader.__dataclass_fields__["tables"].default[1] == "network_larger"


def test_what_ships_knows_the_columns_of_relating_and_leans_the_right_way() -> None:
    table = network("network_larger")
    columns = table.columns
    assert {"judged", *(f"with {most}" for most in among.CIRCLES), "others nearer", "story"} <= set(columns.names)
    assert {f"near the middle of {most}" for most in standing.MIDDLES} <= set(columns.names)
    assert not {"topics", "other topics", "articles", "pages", "lone"} & set(columns.names)
    usual = {name: np.full(3, middle, np.float32) for name, middle in zip(columns.names, columns.middle, strict=True)}
    squares = {
        name: np.full((3, 3), middle, np.float32)
        for name, middle in zip(table.squares.names, table.squares.middle, strict=True)
    }
    for name, sign in (("judged", 1), ("near the middle of 8", 1), ("others nearer", -1)):
        at = columns.names.index(name)
        moved = usual[name] + columns.spread[at] * np.array([-1, 0, 1])
        low, middle, high = table.total({**usual, name: moved.astype(np.float32)}, squares).tolist()
        assert sign * (high - low) > 0, name
        assert math.isfinite(middle)

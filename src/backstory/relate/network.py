"""Turns the columns of candidates into one number each by small networks that look at all candidates together.

What a column says depends on others here: that many lie nearer says little of an event of yesterday. And it depends on
the other candidates: each looks at those that are near to it, and learns from their columns. Some networks of one
shape, each begun by other chance, are asked, and their mean counts. `training/encoder/order.py` makes them; a table
that a reader can add up by hand is `weights`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from backstory.relate.encoder.weights import lines, read
from backstory.relate.weights import weights
from backstory.relate.window import Doubles, Floats

PREFIX = "network"
# A column counts so many deviations from its middle at most.
FARTHEST = 6.0
# The number is rounded to such parts: no processor's last digits are seen in it.
PARTS = 1024.0
# How many ways each candidate looks at the others.
HEADS = 4

# One number for each candidate, by name; one for each pair of them, as squares.
Columns = Mapping[str, Floats]
Squares = Mapping[str, Floats]


@dataclass(frozen=True, slots=True)
class Scale:
    """The middle and the spread of each of some figures, which are told in deviations from it."""

    names: tuple[str, ...]
    middle: Doubles
    spread: Doubles

    def of(self, figures: Mapping[str, Floats]) -> Doubles:
        """The figures named, those of one candidate or pair in the last place."""
        found = np.stack([figures[name] for name in self.names], axis=-1).astype(np.float64)
        scaled: Doubles = np.clip((found - self.middle) / self.spread, -FARTHEST, FARTHEST)
        return scaled


@dataclass(frozen=True, slots=True)
class Network:
    """`straight` is what columns weigh past all else; `steps` are matrices, one for each member, and what is added.

    One layer of attention (Vaswani et al. 2017) in which how near two candidates are says how much one looks at the
    other, by the steps "near" and "nearer".
    """

    columns: Scale
    squares: Scale
    straight: Doubles
    steps: Mapping[str, tuple[Doubles, Doubles]]

    def total(self, columns: Columns, squares: Squares) -> Floats:
        """The log-odds of each candidate."""
        rows, pairs = self.columns.of(columns), self.squares.of(squares)
        x = bent(self.step("in", rows))
        looks = self.step("nearer", bent(self.step("near", pairs.reshape(-1, pairs.shape[-1]))))
        x = x + self.step("out", self.seen(x, looks.reshape(len(x), len(rows), len(rows), HEADS)))
        x = x + self.step("down", bent(self.step("up", x)))
        every = self.step("last", x)[..., 0] + self.straight @ rows.T
        found: Floats = (np.rint(PARTS * every.mean(0)) / PARTS).astype(np.float32)
        return found

    def step(self, name: str, x: Doubles) -> Doubles:
        """One step of all members: (members or none, rows, figures) into (members, rows, figures of the step)."""
        wide, added = self.steps[name]
        found: Doubles = x @ wide + added[:, None]
        return found

    def seen(self, x: Doubles, looks: Doubles) -> Doubles:
        """What each candidate sees of all; `looks` is what speaks for looking from one to another, in each way."""
        members, rows, _ = x.shape
        query, key, value = (
            self.step(name, x).reshape(members, rows, HEADS, -1).transpose(0, 2, 1, 3)
            for name in ("query", "key", "value")
        )
        heavy = query @ key.swapaxes(-1, -2) / query.shape[-1] ** 0.5 + looks.transpose(0, 3, 1, 2)
        heavy = np.exp(heavy - heavy.max(-1, keepdims=True))
        heavy /= heavy.sum(-1, keepdims=True)
        found: Doubles = (heavy @ value).transpose(0, 2, 1, 3).reshape(members, rows, -1)
        return found


def bent(x: Doubles) -> Doubles:
    """Each figure bent towards nothing below nought (SiLU)."""
    found: Doubles = x / (1 + np.exp(-x))
    return found


@lru_cache(maxsize=2)
def network(name: str) -> Network:
    """A network that ships with the package."""
    kept = read(name)
    doubles = {key: one.astype(np.float64) for key, one in kept.items() if key not in ("columns", "squares")}
    columns, squares = (
        Scale(tuple(lines(kept, kind)), doubles[f"{kind}.middle"], doubles[f"{kind}.spread"])
        for kind in ("columns", "squares")
    )
    names = [key.removesuffix(".wide") for key in doubles if key.endswith(".wide")]
    steps = {name: (doubles[f"{name}.wide"], doubles[f"{name}.added"]) for name in names}
    return Network(columns, squares, doubles["straight"], steps)


def weighed(name: str, columns: Columns, squares: Squares) -> Floats:
    """The log-odds by what ships under a name: a network, or a table of weights, which knows nothing of pairs."""
    return network(name).total(columns, squares) if name.startswith(PREFIX) else weights(name).total(columns)

"""Turns the columns of candidates into one number each by a small network: where the parts of a sum bend too little.

What a column says depends on others here: that many lie nearer says little of an event of yesterday. Some networks of
one shape, each begun by other chance, are asked, and their mean counts. `training/encoder/order.py` makes them; a table
that a reader can add up by hand is `weights`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import numpy as np

from backstory.relate.encoder.weights import lines, read
from backstory.relate.weights import weights
from backstory.relate.window import Doubles, Floats

PREFIX = "network"
# A column counts so many deviations from its middle at most.
FARTHEST = 6.0
# The number is rounded to such parts: no processor's last digits are seen in it.
PARTS = 1024.0


class Weighing(Protocol):
    def total(self, columns: Mapping[str, Floats]) -> Floats: ...


@dataclass(frozen=True, slots=True)
class Network:
    """`layers` are matrices, one for each member, and what is added; `straight` is what goes past them."""

    columns: tuple[str, ...]
    middle: Doubles
    spread: Doubles
    straight: Doubles
    layers: tuple[tuple[Doubles, Doubles], ...]

    def total(self, columns: Mapping[str, Floats]) -> Floats:
        """The log-odds of each candidate."""
        rows = np.stack([columns[name] for name in self.columns], axis=1).astype(np.float64)
        rows = np.clip((rows - self.middle) / self.spread, -FARTHEST, FARTHEST)
        *bent, (last, added) = self.layers
        x = np.broadcast_to(rows, (len(last), *rows.shape))
        for wide, beside in bent:
            x = x @ wide + beside[:, None]
            x = x / (1 + np.exp(-x))
        every = (x @ last + added[:, None])[..., 0] + self.straight @ rows.T
        found: Floats = (np.rint(PARTS * every.mean(0)) / PARTS).astype(np.float32)
        return found


@lru_cache(maxsize=2)
def network(name: str) -> Network:
    """A network that ships with the package."""
    kept = read(name)
    doubles = {key: one.astype(np.float64) for key, one in kept.items() if key != "columns"}
    count = sum(key.endswith(".wide") for key in kept)
    return Network(
        tuple(lines(kept, "columns")),
        doubles["middle"],
        doubles["spread"],
        doubles["straight"],
        tuple((doubles[f"{i}.wide"], doubles[f"{i}.added"]) for i in range(count)),
    )


def weighing(name: str) -> Weighing:
    """What ships under a name: a network, or a table of weights."""
    return network(name) if name.startswith(PREFIX) else weights(name)

"""How near two texts lie for a larger network: a number that is high where both are of one story.

Each text has one vector, made by itself and remembered, since the same earlier texts are asked for again and again. The
lower layers read all of a text, the upper ones what the lower made of its telling words. The vectors are rounded to
whole numbers, so that a pair has the same number alone and in any company.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

import numpy as np
from numpy.typing import NDArray

from backstory.relate.encoder.forward import Entry, Floats, Stack, blocks, parts, runs_of, unit
from backstory.relate.encoder.telling import recalled, telling
from backstory.relate.encoder.tokens import Pieces

NEARNESS = np.float32(20)  # of texts that say the same
FINE = np.float32(1024)  # the length of a vector in whole numbers: their products stay below 2 ** 24
REMEMBERED = 20_000  # vectors kept in memory, the first come the first forgotten: 30 MB
NEAR_BUCKETS, FARTHEST = 8, 128

Vector = NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class NearReader:
    """A network that places texts; the upper layers leave out the pieces `dropped` and read at most `longest`."""

    name: str
    pieces: Pieces
    around: tuple[int, int]
    entry: Entry
    lower: Stack
    upper: Stack
    dropped: frozenset[int]
    longest: int
    most: int = 256
    worth: float = 0.002
    tables: tuple[str, str] = ("weights_larger", "network_larger")
    remembered: dict[str, Vector] = field(default_factory=dict)

    def read(self, later: str, earlier: Sequence[str]) -> Floats:
        """A number for each of the earlier texts, by how near it lies to the later one."""
        rows = self.vectors([later, *earlier])
        found: Floats = (rows[1:] @ rows[0]) * (NEARNESS / (FINE * FINE))
        return found

    def between(self, texts: Sequence[str]) -> Floats:
        """The numbers of texts with each other."""
        rows = self.vectors(texts)
        found: Floats = (rows @ rows.T) * (NEARNESS / (FINE * FINE))
        return found

    def vectors(self, texts: Sequence[str]) -> Floats:
        """Rows of whole numbers, one for each text."""
        found = recalled(self.remembered, texts, self.made, most=REMEMBERED)
        return np.stack(found).astype(np.float32)

    def made(self, texts: Sequence[str]) -> list[Vector]:
        cut = [[self.around[0], *self.pieces.cut(text), self.around[1]] for text in texts]
        states = telling(self.entry, self.lower, cut, dropped=self.dropped, longest=self.longest)
        found: list[Vector] = [np.empty(0, np.int16)] * len(texts)
        for block in blocks([len(state) for state in states]):
            runs = runs_of([states[place] for place in block])
            x = self.upper.through(np.concatenate([states[place] for place in block]), runs)
            means = [part.reshape(run.texts, run.length, -1).mean(1) for run, part in parts(x, runs)]
            for place, row in zip(block, np.rint(FINE * unit(np.concatenate(means))).astype(np.int16), strict=True):
                found[place] = row
        return found


@dataclass(frozen=True, slots=True)
class Steps:
    """What is added to attention by how far two pieces lie apart: 32 numbers for each head."""

    table: Floats

    def __call__(self, length: int) -> Floats:
        return np.ascontiguousarray(self.table[buckets(length)].transpose(2, 0, 1))


@cache
def buckets(length: int) -> NDArray[np.int64]:
    """Which of the 32 numbers counts between two places: each of the nearest seven its own, then by the logarithm."""
    places = np.arange(length)
    steps = places[None] - places[:, None]
    far = np.abs(steps)
    by_log = np.log(np.maximum(far, NEAR_BUCKETS) / NEAR_BUCKETS) / np.log(FARTHEST / NEAR_BUCKETS) * NEAR_BUCKETS
    of_far = np.minimum(NEAR_BUCKETS + by_log.astype(np.int64), 2 * NEAR_BUCKETS - 1)
    found: NDArray[np.int64] = (steps > 0) * 2 * NEAR_BUCKETS + np.where(far < NEAR_BUCKETS, far, of_far)
    return found

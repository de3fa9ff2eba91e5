"""Two texts read side by side: a number that is high where the later one goes on with the story of the earlier.

The lower layers read each text by itself, and what they make of it is remembered, since the same earlier texts are
asked for again and again. The upper layers read what the lower ones made of the telling words of both texts together;
marks and the commonest words are left out there. The number is how near the means of the two texts lie then, and what
either adds. Whole numbers as in `forward`: a pair has the same number alone and in any company.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from backstory.relate.encoder.forward import Entry, Floats, Matrix, Stack, blocks, parts, runs_of, times, unit
from backstory.relate.encoder.telling import recalled, telling
from backstory.relate.encoder.tokens import Pieces

NEARNESS = np.float32(20)  # what the nearness of the two means counts, as in training
REMEMBERED = 2048  # texts whose states are kept in memory, the first come the first forgotten: 70 MB


@dataclass(frozen=True, slots=True)
class PairReader:
    """A network that reads pairs; `sides` tell it which text is the later, `dropped` are pieces not read together."""

    name: str
    pieces: Pieces
    around: tuple[int, int]
    entry: Entry
    lower: Stack
    upper: Stack
    sides: Floats
    heads: Matrix
    dropped: frozenset[int]
    longest: int
    most: int = 24
    worth: float = 0.01
    tables: tuple[str, str] = ("weights_extra", "weights_among")
    remembered: dict[str, Floats] = field(default_factory=dict)

    def read(self, later: str, earlier: Sequence[str]) -> Floats:
        """A number for each of the earlier texts, read beside the later one."""
        states = self.states([later, *earlier])
        mine = states[0] + self.sides[0]
        theirs = [one + self.sides[1] for one in states[1:]]
        found = np.empty(len(earlier), np.float32)
        for block in blocks([len(mine) + len(one) for one in theirs]):
            found[block] = self.together(mine, [theirs[place] for place in block])
        return found

    def vectors(self, _texts: Sequence[str]) -> None:
        """Nothing: a text has no place by itself."""

    def between(self, _texts: Sequence[str]) -> None:
        """Nothing: each pair would have to be read."""

    def together(self, mine: Floats, theirs: Sequence[Floats]) -> Floats:
        """The numbers of pairs in order of length."""
        pairs = [np.concatenate([mine, one]) for one in theirs]
        runs = runs_of(pairs)
        x = self.upper.through(np.concatenate(pairs), runs)
        cubes = [part.reshape(run.texts, run.length, -1) for run, part in parts(x, runs)]
        here = times(np.concatenate([cube[:, : len(mine)].mean(1) for cube in cubes]), self.heads)
        there = times(np.concatenate([cube[:, len(mine) :].mean(1) for cube in cubes]), self.heads)
        near = np.einsum("ij,ij->i", unit(here[:, :-1]), unit(there[:, :-1]))
        found: Floats = NEARNESS * near + here[:, -1] + there[:, -1]
        return found

    def states(self, texts: Sequence[str]) -> list[Floats]:
        """What the lower layers make of each text's telling words."""
        return recalled(self.remembered, texts, self.lower_states, most=REMEMBERED)

    def lower_states(self, texts: Sequence[str]) -> list[Floats]:
        cut = [[self.around[0], *self.pieces.cut(text), self.around[1]] for text in texts]
        return telling(self.entry, self.lower, cut, dropped=self.dropped, longest=self.longest)

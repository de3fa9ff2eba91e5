"""The weights that come with Backstory, and texts through them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from backstory.relate.encoder import Vectors
from backstory.relate.encoder.tokens import Pieces


@dataclass(frozen=True, slots=True)
class Shipped:
    """A table of vectors of pieces; a text is their sum."""

    name: str
    pieces: Pieces
    table: NDArray[np.int8]
    scale: NDArray[np.float32]

    @property
    def story_dim(self) -> int:
        return int(self.table.shape[1])

    @property
    def meaning_dim(self) -> int:
        return int(self.table.shape[1])

    def encode(self, texts: Sequence[str]) -> Vectors:
        rows = np.zeros((len(texts), self.story_dim), np.float32)
        for place, text in enumerate(texts):
            cut = self.pieces.cut(text)
            rows[place] = self.scale[cut] @ self.table[cut].astype(np.float32) if cut else 0
        length = np.linalg.norm(rows, axis=1, keepdims=True)
        rows[length[:, 0] == 0, 0] = 1
        rows /= np.where(length == 0, 1, length)
        return Vectors(rows, rows)


def load(name: str) -> Shipped:
    """Read an encoder's weights from the package."""
    with files("backstory.relate.encoder").joinpath(f"{name}.npz").open("rb") as file:
        kept = np.load(file)
        vocabulary = kept["vocabulary"].tobytes().decode("utf-8").split("\n")
        skip = kept["skip"].tobytes().decode("utf-8").split("\n")
        table, scale = kept["table"], kept["scale"]
        label = kept["name"].tobytes().decode("utf-8")
    return Shipped(label, Pieces(vocabulary, skip=skip), table, scale)

"""Reads what each feature weighs, and turns the features of a pair into one probability.

The table `weights.tsv` is made by `training/relations.py` from events of 2017 and 2018. Each line is a feature, a knot
and a weight: the feature counts by how far it lies above its knot ("-": in full). The line `bias` is what counts for
every pair. A reader can add up a relation by hand.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

import numpy as np

from backstory.relate.window import Floats

WHOLE = "-"


@dataclass(frozen=True, slots=True)
class Weights:
    """`parts` are (feature, knot or None, weight)."""

    bias: float
    parts: tuple[tuple[str, float | None, float], ...]

    def total(self, columns: Mapping[str, Floats]) -> Floats:
        """The log-odds of each pair; a feature without a weight counts for nothing."""
        knots, floors, heavy = _columns(self)
        every = np.array([columns[feature] for feature, _, _ in self.parts], np.float32)
        every -= knots
        np.maximum(every, floors, out=every)
        every *= heavy
        total: Floats = np.float32(self.bias) + every.sum(axis=0)
        return total


@lru_cache(maxsize=8)
def _columns(table: Weights) -> tuple[Floats, Floats, Floats]:
    """The knots, how low what lies above them goes, and the weights, each as a column."""
    # A feature without a knot counts in full, from as low as it goes.
    knots = np.array([[0 if knot is None else knot] for _, knot, _ in table.parts], np.float32)
    floors = np.array([[-np.inf if knot is None else 0] for _, knot, _ in table.parts], np.float32)
    heavy = np.array([[weight] for _, _, weight in table.parts], np.float32)
    return knots, floors, heavy


@lru_cache(maxsize=8)
def weights(name: str = "weights") -> Weights:
    """A table of weights that ships with the package."""
    return read(resources.files("backstory.relate").joinpath(f"{name}.tsv").read_text("utf-8"))


def read(table: str) -> Weights:
    """The weights from their file."""
    bias, parts = 0.0, []
    for line in table.splitlines():
        feature, knot, weight = line.split("\t")
        if feature == "bias":
            bias = float(weight)
        else:
            parts.append((feature, None if knot == WHOLE else float(knot), float(weight)))
    return Weights(bias, tuple(parts))


def probability(score: Floats) -> Floats:
    return np.float32(1) / (np.float32(1) + np.exp(-score))

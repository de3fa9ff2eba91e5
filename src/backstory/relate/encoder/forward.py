"""Texts through the layers of an encoder, in numpy; reading its weights is `weights`.

What a matrix takes in is rounded to whole numbers up to 127, row by row, and the matrix is whole numbers too. The sums
of their products stay below 2 ** 24, where float32 is exact, so a text's vector does not depend on which texts are
computed beside it. The tokens of many texts share a product; what they take from each other is computed for all texts
of one length together, and nothing is padded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Sized
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from backstory.relate.encoder import Vectors
from backstory.relate.encoder.tokens import Pieces

Floats = NDArray[np.float32]

STEPS = np.float32(127)
SMALLEST = np.float32(1e-6)
BOUND = np.float32(60)  # exp(60) times any length of text is still a float32
EXACT = 1024  # this many products of two numbers up to 127 stay below 2 ** 24
BLOCK = 768  # tokens computed at once: what a processor's second cache holds


class Matrix(NamedTuple):
    """Whole numbers by `scale`, one for each column, and what is added."""

    whole: Floats
    scale: Floats
    added: Floats


class Norm(NamedTuple):
    gain: Floats
    added: Floats


class Run(NamedTuple):
    """Texts of one length beside each other."""

    length: int
    texts: int


class Layer(NamedTuple):
    qkv: Matrix
    out: Matrix
    norm1: Norm
    up: Matrix
    down: Matrix
    norm2: Norm


class Entry(NamedTuple):
    """The numbers of word pieces, and of their places in a text."""

    table: NDArray[np.int8]
    table_scale: Floats
    places: Floats
    norm: Norm

    def of(self, texts: Sequence[Sequence[int]], runs: Sequence[Run]) -> Floats:
        """A row for each piece of cut texts, in their order."""
        numbers = np.array([number for text in texts for number in text])
        x = self.table[numbers].astype(np.float32)
        x *= self.table_scale[numbers][:, None]
        x += np.concatenate([np.tile(self.places[: run.length], (run.texts, 1)) for run in runs])
        return normal(x, self.norm)


class Stack(NamedTuple):
    """Layers one after the other."""

    layers: tuple[Layer, ...]
    attention_heads: int
    bend: Callable[[Floats], Floats]
    # What is added to attention in texts of a length, for each head and two places; nothing where it is None.
    apart: Callable[[int], Floats] | None = None

    def through(self, x: Floats, runs: Sequence[Run]) -> Floats:
        for layer in self.layers:
            taken = [
                mixed(part, run.texts, self.attention_heads, self.apart(run.length) if self.apart else None)
                for run, part in parts(times(x, layer.qkv), runs)
            ]
            x = normal(x + times(np.concatenate(taken), layer.out), layer.norm1)
            x = normal(x + times(self.bend(times(x, layer.up)), layer.down), layer.norm2)
        return x


@dataclass(frozen=True, slots=True)
class Network:
    """An encoder: pieces and their numbers, layers, and one matrix for both heads, `story_dim` columns first."""

    name: str
    pieces: Pieces
    entry: Entry
    stack: Stack
    heads: Matrix
    story_dim: int

    @property
    def meaning_dim(self) -> int:
        return int(self.heads.whole.shape[1]) - self.story_dim

    def encode(self, texts: Sequence[str]) -> Vectors:
        """The vectors of texts; a text without a word we cut is the unknown word."""
        cut = [self.pieces.cut(text) or [self.pieces.unknown] for text in texts]
        rows = np.empty((len(texts), self.heads.whole.shape[1]), np.float32)
        for block in blocks([len(numbers) for numbers in cut]):
            rows[block] = self.pool([cut[place] for place in block])
        return Vectors(unit(rows[:, : self.story_dim]), unit(rows[:, self.story_dim :]))

    def pool(self, texts: Sequence[Sequence[int]]) -> Floats:
        """Both heads of texts in order of length, side by side."""
        runs = runs_of(texts)
        x = self.stack.through(self.entry.of(texts, runs), runs)
        means = [part.reshape(run.texts, run.length, -1).mean(1) for run, part in parts(x, runs)]
        return times(np.concatenate(means), self.heads)


def runs_of(texts: Sequence[Sized]) -> list[Run]:
    """The runs of texts in order of length."""
    return [Run(length, len(list(same))) for length, same in groupby(map(len, texts))]


def blocks(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Places of texts in order of length, as many as are computed at once."""
    block: list[int] = []
    held = 0
    for place in sorted(range(len(lengths)), key=lengths.__getitem__):
        if block and held + lengths[place] > BLOCK:
            yield block
            block, held = [], 0
        block.append(place)
        held += lengths[place]
    if block:
        yield block


def parts(x: Floats, runs: Sequence[Run]) -> Iterator[tuple[Run, Floats]]:
    """The rows of each run."""
    start = 0
    for run in runs:
        stop = start + run.texts * run.length
        yield run, x[start:stop]
        start = stop


def times(x: Floats, matrix: Matrix) -> Floats:
    """Rows rounded to whole numbers, times the matrix."""
    peak = np.maximum(np.abs(x).max(-1, keepdims=True), SMALLEST)
    steps = np.rint(x * (STEPS / peak))
    found: Floats = steps[:, :EXACT] @ matrix.whole[:EXACT]
    for start in range(EXACT, len(matrix.whole), EXACT):
        found += steps[:, start : start + EXACT] @ matrix.whole[start : start + EXACT]
    found *= peak / STEPS
    found *= matrix.scale
    found += matrix.added
    return found


def gate(x: Floats) -> Floats:
    """Each number times how far it is above nothing, from 0 to 1: the bend of the shipped encoder."""
    x /= 1 + np.exp(np.maximum(x, -BOUND / 2) * np.float32(-1.702))
    return x


def bell(x: Floats) -> Floats:
    """Each number times the share of a normal distribution below it, nearly: the bend of BERT."""
    share = np.tanh(np.float32(0.7978846) * (x + np.float32(0.044715) * x * x * x))
    share += 1
    share *= np.float32(0.5)
    x *= share
    return x


def mixed(qkv: Floats, n: int, heads: int, apart: Floats | None = None) -> Floats:
    """What each token takes from the others of its text."""
    q, k, v = qkv.reshape(n, -1, 3, heads, qkv.shape[1] // (3 * heads)).transpose(2, 0, 3, 1, 4)
    weights = q @ k.swapaxes(-1, -2)
    weights *= np.float32(q.shape[-1] ** -0.5)
    if apart is not None:
        weights += apart
    np.clip(weights, -BOUND, BOUND, out=weights)
    np.exp(weights, out=weights)
    taken = weights @ v
    taken /= weights.sum(-1, keepdims=True)
    return np.ascontiguousarray(taken.transpose(0, 2, 1, 3)).reshape(len(qkv), -1)


def normal(x: Floats, norm: Norm) -> Floats:
    """Each row with mean 0 and variance 1, times the gain."""
    x -= x.mean(-1, keepdims=True)
    variance = np.einsum("ij,ij->i", x, x)[:, None] / np.float32(x.shape[1])
    x /= np.sqrt(variance + np.float32(1e-12))
    x *= norm.gain
    x += norm.added
    return x


def unit(rows: Floats) -> Floats:
    found: Floats = rows / np.sqrt(np.maximum(np.einsum("ij,ij->i", rows, rows), SMALLEST))[:, None]
    return found

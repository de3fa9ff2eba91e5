"""Texts into vectors: near where events belong to one story (`story`), near where they say the same (`meaning`).

The shipped encoder is our own and small; the extra one is stronger and installed on request. Both are deterministic.
Importing this does not import numpy; asking for an encoder does. It does not compare vectors or keep them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, Protocol

from backstory.errors import BackstoryError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Vectors(NamedTuple):
    """Two rows of length one for each text; times 127 and rounded they are what the archive keeps."""

    story: NDArray[np.float32]
    meaning: NDArray[np.float32]


class Encoder(Protocol):
    """What relating asks of an encoder; `name` is another when the weights are others."""

    @property
    def name(self) -> str: ...

    @property
    def story_dim(self) -> int: ...

    @property
    def meaning_dim(self) -> int: ...

    def encode(self, texts: Sequence[str]) -> Vectors: ...


class EncoderMissing(BackstoryError):
    """An encoder that was asked for is not installed."""


@cache
def shipped() -> Encoder:
    """The encoder that comes with Backstory."""
    from backstory.relate.encoder.weights import load_shipped

    return load_shipped()


@cache
def extra() -> Encoder:
    """The stronger encoder of `backstory[encoder]`; raises `EncoderMissing` where that is not installed."""
    from backstory.relate.encoder.stronger import load_stronger

    return load_stronger()

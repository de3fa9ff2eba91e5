"""Texts into vectors: near where events belong to one story (`story`), near where they say the same (`meaning`).

The shipped encoder is our own and small. The extra, installed on request, makes no vectors to keep: it reads an event
and an earlier one and says how much they are one story. Both are deterministic. Importing this does not import numpy;
asking for one of them does. It does not compare vectors or keep them.
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


class Reader(Protocol):
    """What judging asks of a reader of pairs: a number for each earlier text, high where one story goes on."""

    @property
    def name(self) -> str: ...

    @property
    def most(self) -> int:
        """So many earlier texts are worth its time."""
        ...

    @property
    def worth(self) -> float:
        """Down to this chance, by features alone."""
        ...

    @property
    def tables(self) -> tuple[str, str]:
        """What weighs its word, and what weighs the likeliest among themselves after it."""
        ...

    def read(self, later: str, earlier: Sequence[str]) -> NDArray[np.float32]: ...

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32] | None:
        """Where it places texts, rows of whole numbers; None where it has no place for a text by itself."""
        ...

    def between(self, texts: Sequence[str]) -> NDArray[np.float32] | None:
        """The numbers of texts with each other; None where each pair would have to be read."""
        ...


class EncoderMissing(BackstoryError):
    """What was asked for is not installed."""


@cache
def shipped() -> Encoder:
    """The encoder that comes with Backstory."""
    from backstory.relate.encoder.weights import load_shipped

    return load_shipped()


@cache
def extra() -> Reader:
    """The larger reader where its packages are installed, or else the reader of pairs of `backstory[encoder]`.

    Raises `EncoderMissing` where neither is.
    """
    from backstory.relate.encoder import larger, stronger

    return larger.load_larger() if larger.installed() else stronger.load_reader()

"""What the lower layers of a reader make of the telling pieces of texts; and what is remembered of texts read before.

Both readers of the extra read each text by itself first, marks and the commonest pieces left out from then on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from typing import TypeVar

import numpy as np

from backstory.relate.encoder.forward import Entry, Floats, Stack, blocks, runs_of

Made = TypeVar("Made")


def telling(
    entry: Entry, lower: Stack, cut: Sequence[Sequence[int]], *, dropped: AbstractSet[int], longest: int
) -> list[Floats]:
    """For each text, cut into pieces, the states of those that are not `dropped`, at most `longest`."""
    found: list[Floats] = [np.empty((0, 0), np.float32)] * len(cut)
    for block in blocks([len(numbers) for numbers in cut]):
        beside = [cut[place] for place in block]
        runs = runs_of(beside)
        x = lower.through(entry.of(beside, runs), runs)
        start = 0
        for place, numbers in zip(block, beside, strict=True):
            kept = [at for at, number in enumerate(numbers) if number not in dropped]
            found[place] = x[start : start + len(numbers)][kept[:longest]]
            start += len(numbers)
    return found


def recalled(
    memory: dict[str, Made], texts: Sequence[str], make: Callable[[Sequence[str]], Sequence[Made]], *, most: int
) -> list[Made]:
    """What is made of each text, of those in `memory` without making it again; the last `most` stay there."""
    lacking = [text for text in dict.fromkeys(texts) if text not in memory]
    made = dict(zip(lacking, make(lacking), strict=True)) if lacking else {}
    found = [made[text] if text in made else memory[text] for text in texts]
    memory.update(made)
    for text in list(memory)[: max(0, len(memory) - most)]:
        del memory[text]
    return found

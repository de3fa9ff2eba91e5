"""Lets the collector of cycles sleep while a long piece of work makes many records and hardly a cycle."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# Containers made before the collector looks, and how many looks before it looks at older ones: a look at all of them
# costs more with every record held. Updating and publishing take a tenth less time so.
_THRESHOLDS = (200_000, 50, 100)


@contextmanager
def patience() -> Iterator[None]:
    """Looks for cycles rarely inside the block, and never among what was there before it."""
    thresholds = gc.get_threshold()
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_THRESHOLDS)
    try:
        yield
    finally:
        gc.set_threshold(*thresholds)
        gc.unfreeze()

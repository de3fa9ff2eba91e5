"""Keeps the chances that events go with earlier ones, by which small stories found are looked at again a month later.

A chance is kept in thousandths, as it was rounded to; so what is read back is what was kept. By day of the later event.
"""

from __future__ import annotations

import json
import zlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec

from backstory.store.archive import Archive


class TieRecord(NamedTuple):
    """As `relate.stories.Tie`."""

    later: str
    earlier: str
    chance: float
    sure: float


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(dict[str, list[tuple[str, int, int]]])


def stands(archive: Archive, day: str) -> bool:
    """Whether the events of a day were related before."""
    return archive.db.execute("SELECT 1 FROM tied WHERE day = ?", (day,)).fetchone() is not None


def of_days(archive: Archive, days: Sequence[str]) -> dict[str, list[TieRecord]]:
    """What is kept of the events of some days."""
    rows = archive.db.execute(
        "SELECT day, ties FROM tied WHERE day IN (SELECT value FROM json_each(?))", (json.dumps(days),)
    )
    return {
        day: [
            TieRecord(later, earlier, chance / 1000, sure / 1000)
            for later, held in _decoder.decode(zlib.decompress(ties)).items()
            for earlier, chance, sure in held
        ]
        for day, ties in rows
    }


def keep(archive: Archive, day: str, ties: Iterable[TieRecord]) -> bool:
    """Keeps the ties of the events of a day; whether others stood."""
    held: dict[str, list[tuple[str, int, int]]] = defaultdict(list)
    for later, earlier, chance, sure in sorted(ties):
        held[later].append((earlier, round(1000 * chance), round(1000 * sure)))
    packed = zlib.compress(_encoder.encode(held), 6)
    before = archive.db.execute("SELECT ties FROM tied WHERE day = ?", (day,)).fetchone()
    if before == (packed,):
        return False
    archive.db.execute("INSERT OR REPLACE INTO tied VALUES (?, ?)", (day, packed))
    return before is not None

"""Keeps what an encoder made of the texts of events."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from backstory.store.archive import Archive


@dataclass(frozen=True, slots=True)
class VectorRow:
    """What an encoder made of an event's text."""

    event: str
    digest: str
    story: bytes
    meaning: bytes


def text_digest(text: str) -> str:
    """Tells whether a vector is of this text."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def of_day(archive: Archive, day: str) -> dict[str, VectorRow]:
    """The vectors on record of the events of a day."""
    return of_days(archive, [day])


def of_days(archive: Archive, days: Sequence[str]) -> dict[str, VectorRow]:
    """The vectors on record of the events of some days."""
    rows = archive.db.execute(
        "SELECT event, vector.digest, story, meaning FROM subject JOIN vector USING (event) "
        "WHERE day IN (SELECT value FROM json_each(?))",
        (json.dumps(days),),
    )
    return {row[0]: VectorRow(*row) for row in rows}


def of_event(archive: Archive, event: str) -> tuple[bytes, bytes] | None:
    """The vectors on record of an event, for its story and its meaning."""
    row = archive.db.execute("SELECT story, meaning FROM vector WHERE event = ?", (event,)).fetchone()
    return (row[0], row[1]) if row else None


def keep(archive: Archive, encoder: str, rows: Iterable[VectorRow]) -> None:
    """Keeps what an encoder made of some texts."""
    archive.db.executemany(
        "INSERT OR REPLACE INTO vector VALUES (?, ?, ?, ?, ?)",
        [(row.event, encoder, row.digest, row.story, row.meaning) for row in rows],
    )


def use_encoder(archive: Archive, name: str) -> None:
    """If the vectors on record are of another encoder, drops them; relations and outcomes are looked for again."""
    row = archive.db.execute("SELECT encoder FROM vector LIMIT 1").fetchone()
    if row and row[0] != name:
        archive.db.execute("DELETE FROM vector")
        archive.db.execute("INSERT OR IGNORE INTO unrelated SELECT DISTINCT day, 0 FROM subject")
        archive.db.execute("INSERT OR IGNORE INTO unheard SELECT day, event FROM subject")

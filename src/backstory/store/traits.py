"""Keeps what relating read in the texts of late events, so that a new day need not have the year before read again.

What is kept of a day stands while the day's events are as relating sees them now and are read as they were: a digest
says so. A day without it is read from its events. Nothing else hangs on this table; it may be emptied at any time.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

import msgspec

from backstory.relate.records import Subject
from backstory.relate.traits import Traits, making
from backstory.store.archive import Archive


class Seen(NamedTuple):
    """An event as relating sees it, and what it read in that."""

    subject: Subject
    traits: Traits


_encoder = msgspec.msgpack.Encoder()
_seen = msgspec.msgpack.Decoder(list[Seen])


def of_days(archive: Archive, days: Sequence[str]) -> dict[str, list[Seen]]:
    """What is kept of the events of some days and still holds."""
    given = json.dumps(days)
    rows = archive.db.execute(
        "SELECT day, digest, events FROM traits WHERE day IN (SELECT value FROM json_each(?))", (given,)
    ).fetchall()
    now = _digests(archive, [day for day, _, _ in rows])
    return {day: _seen.decode(zlib.decompress(events)) for day, digest, events in rows if now.get(day) == digest}


def keep(archive: Archive, seen: Mapping[str, Iterable[Seen]]) -> None:
    """Keeps what was read of all events of some days."""
    now = _digests(archive, list(seen))
    archive.db.executemany(
        "INSERT OR REPLACE INTO traits VALUES (?, ?, ?)",
        [(day, now[day], zlib.compress(_encoder.encode(list(held)), 6)) for day, held in seen.items() if day in now],
    )


def drop(archive: Archive, before: str) -> None:
    """Forgets the days before one, and those without events."""
    archive.db.execute("DELETE FROM traits WHERE day < ? OR day NOT IN (SELECT day FROM subject)", (before,))


def _digests(archive: Archive, days: Sequence[str]) -> dict[str, str]:
    """For each of some days that has events: a digest of these as relating sees them, and of how they are read."""
    rows = archive.db.execute(
        "SELECT day, event, digest FROM subject WHERE day IN (SELECT value FROM json_each(?)) ORDER BY day, event",
        (json.dumps(days),),
    )
    return {
        day: hashlib.blake2b("".join([making(), *(e + d for _, e, d in held)]).encode(), digest_size=12).hexdigest()
        for day, held in groupby(rows, key=itemgetter(0))
    }

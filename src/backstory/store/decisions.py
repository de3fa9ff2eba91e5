"""What people decided about identity: kept as data, with reason and date, and never overruled by a rule."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from backstory.errors import NotFound, UsageError
from backstory.resolve import ByHand, Origin, Verdict
from backstory.store.archive import Archive
from backstory.store.queries import find_event
from backstory.times import stamp


@dataclass(frozen=True, slots=True)
class Sighting:
    """A bullet of a revision, and the page it stands on."""

    origin: Origin
    page: int


def first_sighting(archive: Archive, event: str) -> Sighting:
    """Where an event (id, permalink or path) was first seen; raises NotFound."""
    return _sighting(archive, find_event(archive, event), 1)


def sighting_of_version(archive: Archive, event: str, number: int) -> Sighting:
    """Where a version of an event was first seen; raises NotFound."""
    return _sighting(archive, find_event(archive, event), number)


def _sighting(archive: Archive, key: str, number: int) -> Sighting:
    row = archive.db.execute(
        "SELECT v.revid, bullet, page FROM version v JOIN revision USING (revid) WHERE event = ? AND number = ?",
        (key, number),
    ).fetchone()
    if row is None:
        raise NotFound(f"event {key} has no version {number}; 'backstory show {key}' lists them")
    return Sighting((row[0], row[1]), row[2])


def decide(archive: Archive, decision: ByHand, pages: tuple[int, ...], *, at: datetime) -> None:
    """Keeps a decision and marks the pages it speaks of unread; the next update concludes by it."""
    if decision.event == decision.sighting:
        raise UsageError("both name the same event as it was first seen; name two events, or a later version to part")
    with archive.transaction():
        archive.db.execute(
            "INSERT OR REPLACE INTO decision VALUES (?, ?, ?, ?, ?, ?, ?)",
            (*decision.event, *decision.sighting, stamp(at), decision.verdict.value, decision.reason),
        )
        archive.db.executemany("INSERT OR IGNORE INTO unread VALUES (?)", [(page,) for page in pages])


def decisions(archive: Archive) -> list[ByHand]:
    """The decisions in force, oldest first: of two about the same pair the later."""
    rows = archive.db.execute(
        "SELECT verdict, event_revid, event_bullet, sighting_revid, sighting_bullet, reason FROM decision ORDER BY at"
    )
    latest: dict[frozenset[Origin], ByHand] = {}
    for verdict, event_revid, event_bullet, revid, bullet, reason in rows:
        one = ByHand(Verdict(verdict), (event_revid, event_bullet), (revid, bullet), reason)
        pair = frozenset((one.event, one.sighting))
        latest.pop(pair, None)
        latest[pair] = one
    return list(latest.values())

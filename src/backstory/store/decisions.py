"""What people decided about identity: kept as data, with reason and date, and never overruled by a rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from backstory.errors import NotFound, UsageError
from backstory.ids import event_id
from backstory.resolve import ByHand, Origin, Verdict
from backstory.store.archive import Archive
from backstory.store.queries import find_event
from backstory.times import stamp


@dataclass(frozen=True, slots=True)
class Sighting:
    """A bullet of a revision, and the page it stands on."""

    origin: Origin
    page: int


def sightings(archive: Archive, event: str) -> list[Sighting]:
    """Where an event (id, permalink or path) was first seen on each page that told it; raises NotFound.

    The first sighting of all comes first. What was decided to be another event is known by its own id still.
    """
    name = event.strip().rpartition("/")[2]
    if archive.db.execute("SELECT 1 FROM event WHERE id = ?", (name,)).fetchone() is None:
        known = [one for one in decisions(archive) if one.verdict is Verdict.JOIN]
        for origin in (end for one in known for end in (one.event, one.sighting)):
            if event_id(*origin) == name:
                others = [one.sighting for one in known if one.event == origin and event_id(*one.sighting) != name]
                pages = archive.pages_of_revisions
                return [Sighting(end, page) for end in dict.fromkeys((origin, *others)) for page in pages(end[:1])]
    rows = archive.db.execute(
        "SELECT revid, bullet, track.page FROM track JOIN revision USING (revid) WHERE event = ? "
        "ORDER BY at, revid, bullet",
        (find_event(archive, event),),
    )
    return [Sighting((revid, bullet), page) for revid, bullet, page in rows]


def sighting_of_version(archive: Archive, event: str, number: int) -> Sighting:
    """Where a version of an event was first seen; raises NotFound."""
    key = find_event(archive, event)
    row = archive.db.execute(
        "SELECT v.revid, bullet, page FROM version v JOIN revision USING (revid) WHERE event = ? AND number = ?",
        (key, number),
    ).fetchone()
    if row is None:
        raise NotFound(f"event {key} has no version {number}; 'backstory show {key}' lists them")
    return Sighting((row[0], row[1]), row[2])


def join(archive: Archive, one: str, other: str, reason: str, *, at: datetime) -> None:
    """Keeps that two events are one, and that each is whole, wherever it was moved to."""
    ends = sightings(archive, one), sightings(archive, other)
    pairs = [(ends[0][0], ends[1][0]), *((held[0], more) for held in ends for more in held[1:])]
    _decide(archive, Verdict.JOIN, pairs, reason=reason, at=at)


def part(archive: Archive, one: str, other: str, reason: str, *, at: datetime) -> None:
    """Keeps that an event is not another, or that a version of it, by its number, is none of it."""
    if other.isdigit():
        pairs = [(sightings(archive, one)[0], sighting_of_version(archive, one, int(other)))]
    else:
        far = sightings(archive, other)
        pairs = [(end, beside) for beside in far for end in sightings(archive, one) if end not in far]
    _decide(archive, Verdict.PART, pairs, reason=reason, at=at)


def _decide(
    archive: Archive, verdict: Verdict, pairs: Sequence[tuple[Sighting, Sighting]], *, reason: str, at: datetime
) -> None:
    """Keeps a decision and marks the pages it speaks of unread; the next update concludes by it."""
    if not pairs or any(one.origin == other.origin for one, other in pairs):
        raise UsageError("both name the same event as it was first seen; name two events, or a later version to part")
    with archive.transaction():
        archive.db.executemany(
            "INSERT OR REPLACE INTO decision VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(*one.origin, *other.origin, stamp(at), verdict.value, reason) for one, other in pairs],
        )
        archive.db.executemany(
            "INSERT OR IGNORE INTO unread VALUES (?)", [(end.page,) for pair in pairs for end in pair]
        )


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

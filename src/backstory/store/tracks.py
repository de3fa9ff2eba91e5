"""Reads back which tracks pages have and how these make up events, as far as new conclusions need it."""

from __future__ import annotations

from collections.abc import Collection, Iterator

import msgspec

from backstory.resolve import Move, Origin, Track
from backstory.store.archive import Archive
from backstory.store.queries import versions_of_event
from backstory.store.records import TrackRecord
from backstory.times import moment

_numbers = msgspec.json.Decoder(tuple[int, ...])


def of_pages(archive: Archive, pages: Collection[int]) -> Iterator[TrackRecord]:
    """The tracks of some pages, and those that make up one event with them; their changes are left out."""
    left, seen = sorted(pages), set(pages)
    while left:
        page = left.pop()
        yield from _of_page(archive, page)
        for (other,) in archive.db.execute(
            "SELECT DISTINCT other.page FROM track JOIN track other USING (event) "
            "WHERE track.page = ? AND other.page <> track.page",
            (page,),
        ).fetchall():
            if other not in seen:
                seen.add(other)
                left.append(other)


def _of_page(archive: Archive, page: int) -> Iterator[TrackRecord]:
    rows = archive.db.execute(
        "SELECT revid, bullet, event, numbers, gone_at, into_revid, into_bullet FROM track WHERE page = ?", (page,)
    ).fetchall()
    for revid, bullet, event, numbers, gone_at, into_revid, into_bullet in rows:
        own = _numbers.decode(numbers)
        track = Track(
            (revid, bullet),
            versions_of_event(archive, event, own),
            (),
            moment(gone_at) if gone_at else None,
            None if into_revid is None else (into_revid, into_bullet),
        )
        yield TrackRecord(track, page, event, own)


def moves_between(archive: Archive, origins: Collection[Origin]) -> list[Move]:
    """The moves on record that have both ends among some tracks."""
    rows = archive.db.execute("SELECT * FROM move ORDER BY 1, 2, 3, 4")
    found = (Move((row[0], row[1]), (row[2], row[3]), row[4]) for row in rows)
    return [move for move in found if move.earlier in origins and move.later in origins]


def first_of_event(archive: Archive, event: str) -> Origin | None:
    """The first sighting of an event on record, None if there is no such event."""
    row = archive.db.execute(
        "SELECT track.revid, track.bullet FROM track JOIN revision USING (revid) WHERE event = ? "
        "ORDER BY at, track.revid, track.bullet LIMIT 1",
        (event,),
    ).fetchone()
    return (int(row[0]), int(row[1])) if row else None

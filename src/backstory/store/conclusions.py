"""Writes what was concluded about some pages, touching only the events that differ from what stands.

Also keeps count of what changed (`touched`), so that publishing can render that and nothing else.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count

from backstory.ids import event_number
from backstory.model import State
from backstory.store import event_rows, names
from backstory.store.archive import Archive
from backstory.store.event_rows import Row, digest_of, json_of
from backstory.store.records import Conclusion, EventRecord, PageRecord
from backstory.store.touching import touch_keys
from backstory.times import stamp

_CHILD_TABLES = ("version", "change", "source", "mention", "relinked", "filed", "refiled")
_NAME_TABLES = ("page_key", "same_page", "alias", "unnamed")
_RELATED_TABLES = ("relation", "membership", "topic", "story", "vector", "subject", "traits")
_FOUND_TABLES = ("found", "found_later", "tied", "ungathered")
_LATER_TABLES = ("unrelated", "unsorted", *_FOUND_TABLES, "announcement", "outcome", "unheard")


def write(archive: Archive, conclusion: Conclusion) -> int:
    """Makes the archive say what was concluded about some pages; returns how many events changed.

    Call it inside a transaction.
    """
    standing = _standing(archive, conclusion)
    stated = {entry.event.id: (entry, digest_of(entry)) for entry in conclusion.events}
    changed = [(entry, digest) for key, (entry, digest) in stated.items() if standing.get(key) != digest]
    origins = {event: _origin(archive, event) for event in sorted(standing.keys() - stated.keys())}
    touch = _Touch(archive)
    before = _on_record(archive, [*origins, *(entry.event.id for entry, _ in changed)])
    _mark(archive, before, touch)
    _forget(archive, before)
    _insert(archive, changed)
    _mark(archive, [entry.event.id for entry, _ in changed], touch)
    _number_slugs(archive, {(entry.day.isoformat(), entry.event.slug) for entry, _ in changed}, touch)
    _write_tracks(archive, conclusion)
    for page in conclusion.pages:
        _write_page(archive, page)
    for event, origin in origins.items():
        _lead_on(archive, event, origin)
    touch.keep()
    return len(changed) + len(origins)


def differing(archive: Archive, conclusion: Conclusion) -> list[str]:
    """The ids of events about which the archive says something else than was concluded."""
    standing = _standing(archive, conclusion)
    stated = {entry.event.id: digest_of(entry) for entry in conclusion.events}
    return sorted(key for key in standing.keys() | stated.keys() if standing.get(key) != stated.get(key))


def _standing(archive: Archive, conclusion: Conclusion) -> dict[str, str]:
    """The events on record that have a track on one of the pages, with their digests."""
    rows = (
        row
        for page in sorted(conclusion.settled)
        for row in archive.db.execute(
            "SELECT id, digest FROM event WHERE id IN (SELECT event FROM track WHERE page = ?)", (page,)
        )
    )
    return dict(rows)


def clear(archive: Archive) -> None:
    """Drops everything concluded and marks every page unread, for a rebuild."""
    concluded = (
        "reading",
        "oddity",
        "track",
        "move",
        *_CHILD_TABLES,
        *_RELATED_TABLES,
        *_LATER_TABLES,
        "event",
        "event_search",
    )
    for table in (*concluded, *_NAME_TABLES, "touched"):
        archive.db.execute(f"DELETE FROM {table}")
    archive.db.execute("INSERT OR IGNORE INTO unread SELECT id FROM page")


def _origin(archive: Archive, event: str) -> tuple[int, int]:
    """The revision and bullet an event was first seen as."""
    row = archive.db.execute(
        "SELECT revid, bullet FROM version WHERE event = ? ORDER BY number LIMIT 1", (event,)
    ).fetchone()
    return int(row[0]), int(row[1])


def _lead_on(archive: Archive, event: str, origin: tuple[int, int]) -> None:
    """Makes the published address of an id that is no more lead to the event its first bullet belongs to now.

    Happens when older revisions of a page arrive later than newer ones: the event turns out to be older.
    """
    revid, bullet = origin
    archive.db.execute(
        "UPDATE path SET target = (SELECT json_extract(items, :place) FROM reading WHERE revid = :revid) "
        "WHERE path = '/e/' || :event AND EXISTS "
        "(SELECT 1 FROM reading WHERE revid = :revid AND json_extract(items, :place) IS NOT NULL)",
        {"event": event, "revid": revid, "place": f"$[{bullet}][0]"},
    )


def _on_record(archive: Archive, events: Iterable[str]) -> list[str]:
    """Those of some events that the archive has."""
    given = json.dumps(sorted(events))
    rows = archive.db.execute("SELECT id FROM event WHERE id IN (SELECT value FROM json_each(?))", (given,))
    return [event for (event,) in rows]


def _mark(archive: Archive, events: Sequence[str], touch: _Touch) -> None:
    """Marks all that some events, as the archive has them now, have a bearing on."""
    touch.events(events)
    names.mark(archive, events)
    for sql in _UNRELATE:
        archive.db.executemany(sql, [(event,) for event in events])


# For a look whether the stories and relations of an event and of its topics are others now.
_UNRELATE = (
    "INSERT OR IGNORE INTO unrelated SELECT day, 1 FROM event WHERE id = ?",
    "INSERT OR IGNORE INTO unsorted SELECT topic, event FROM filed WHERE event = ?1 UNION SELECT '', ?1",
)


def _forget(archive: Archive, events: Sequence[str]) -> None:
    archive.db.executemany("DELETE FROM event_search WHERE rowid = ?", [(event_number(event),) for event in events])
    for table in _CHILD_TABLES:
        archive.db.executemany(f"DELETE FROM {table} WHERE event = ?", [(event,) for event in events])
    archive.db.executemany("DELETE FROM event WHERE id = ?", [(event,) for event in events])


def _insert(archive: Archive, entries: Sequence[tuple[EventRecord, str]]) -> None:
    """Writes events that are not on record, each with its digest."""
    events = [entry.event for entry, _ in entries]
    live = [event for event in events if event.state is State.LIVE]
    ascii_only = archive.edition.ascii_slugs
    slugs = names.slugs_of(archive, {m.page for event in live for m in event.current.item.mentions})
    rows: tuple[tuple[str, int, Iterable[Row]], ...] = (
        ("event", 13, (event_rows.event_row(*entry) for entry in entries)),
        ("version", 16, (row for event in events for row in event_rows.version_rows(event))),
        ("change", 9, (row for event in events for row in event_rows.change_rows(event))),
        ("filed", 9, (row for event in events for row in event_rows.filed_rows(event, ascii_only=ascii_only))),
        ("refiled", 3, (row for event in events for row in event_rows.refiled_rows(event, ascii_only=ascii_only))),
        ("relinked", 3, (row for event in events for row in event_rows.relinked_rows(event))),
        ("source", 5, (row for event in live for row in event_rows.source_rows(event))),
        ("mention", 5, (row for event in live for row in event_rows.mention_rows(event, slugs))),
        ("event_search (rowid, text, topics, names)", 4, map(event_rows.search_row, live)),
    )
    for table, columns, found in rows:
        archive.db.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * columns)})", found)


def _number_slugs(archive: Archive, stems: Iterable[tuple[str, str]], touch: _Touch) -> None:
    """Gives the events of a day that share a stem the slugs stem, stem-2, stem-3 in the order they were recorded."""
    days: dict[str, set[str]] = defaultdict(set)
    for day, stem in stems:
        days[day].add(stem)
    for day, changed in sorted(days.items()):
        rows = archive.db.execute(
            "SELECT id, slug, stem FROM event WHERE day = ? ORDER BY recorded, id", (day,)
        ).fetchall()
        before = {event: slug for event, slug, _ in rows}
        wanted = _numbered(before, {event: stem for event, _, stem in rows}, changed)
        moved = [event for event, slug in wanted.items() if before[event] != slug]
        archive.db.executemany("UPDATE event SET slug = stem || ' ' || id WHERE id = ?", [(event,) for event in moved])
        archive.db.executemany("UPDATE event SET slug = ? WHERE id = ?", [(wanted[event], event) for event in moved])
        touch.events(event for event in moved if " " not in before[event])


def _numbered(before: Mapping[str, str], stems: Mapping[str, str], changed: Iterable[str]) -> dict[str, str]:
    """The slugs of the events of a day, those of some stems numbered anew."""
    slugs = dict(before)
    ours: dict[str, list[str]] = defaultdict(list)
    for event, stem in stems.items():
        ours[stem].append(event)
    for stem in sorted(changed):
        taken = {slug for event, slug in slugs.items() if stems[event] != stem}
        free = (slug for n in count(1) if (slug := f"{stem}-{n}" if n > 1 else stem) not in taken)
        slugs.update(zip(ours[stem], free, strict=False))
    return slugs


def _write_tracks(archive: Archive, conclusion: Conclusion) -> None:
    pages = sorted(conclusion.settled)
    for ends in ("earlier", "later"):
        archive.db.executemany(
            f"DELETE FROM move WHERE ({ends}_revid, {ends}_bullet) IN (SELECT revid, bullet FROM track WHERE page = ?)",
            [(page,) for page in pages],
        )
    archive.db.executemany("DELETE FROM track WHERE page = ?", [(page,) for page in pages])
    archive.db.executemany(
        "INSERT INTO track VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                *one.track.origin,
                one.page,
                one.event,
                json_of(one.numbers),
                stamp(one.track.gone_at) if one.track.gone_at else None,
                *(one.track.merged_into or (None, None)),
            )
            for page in conclusion.pages
            for one in page.tracks
        ],
    )
    archive.db.executemany(
        "INSERT OR REPLACE INTO move VALUES (?, ?, ?, ?, ?)",
        [(*move.earlier, *move.later, move.reason) for move in conclusion.moves],
    )


def _write_page(archive: Archive, record: PageRecord) -> None:
    archive.db.executemany(
        "INSERT INTO reading VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET items = excluded.items "
        "WHERE items <> excluded.items",
        [(reading.revid, record.page, json_of(reading.items)) for reading in record.readings],
    )
    archive.db.execute("DELETE FROM oddity WHERE page = ?", (record.page,))
    archive.db.executemany(
        "INSERT INTO oddity VALUES (?, ?, ?, ?, ?, ?)",
        [(record.page, n, o.line, o.kind, o.message, o.markup) for n, o in enumerate(record.oddities)],
    )
    archive.db.execute("DELETE FROM unread WHERE page = ?", (record.page,))


def touch(archive: Archive, events: Iterable[str]) -> None:
    """Marks what shows some events as changed, so that publishing renders it."""
    touched = _Touch(archive)
    touched.events(events)
    touched.keep()


# The pages that show some events.
_SHOWING = {
    "day": "SELECT DISTINCT day FROM event WHERE id IN (SELECT value FROM json_each(?))",
    "story": "SELECT DISTINCT slug FROM membership JOIN story ON id = story "
    "WHERE event IN (SELECT value FROM json_each(?))",
    "entity": "SELECT DISTINCT entity FROM mention WHERE event IN (SELECT value FROM json_each(?))",
    "changes": "SELECT DISTINCT substr(at, 1, 10) FROM change WHERE kind <> 'recorded' "
    "AND event IN (SELECT value FROM json_each(?))",
}


class _Touch:
    """Collects the days, stories and entities whose pages show an event, before and after it changed."""

    def __init__(self, archive: Archive) -> None:
        self._db = archive.db
        self._archive = archive
        self._keys: dict[str, set[str]] = defaultdict(set)

    def events(self, events: Iterable[str]) -> None:
        given = json.dumps(sorted(events))
        for kind, sql in _SHOWING.items():
            self._keys[kind].update(key for (key,) in self._db.execute(sql, (given,)))
        self._keys["day"].update(self._beside(given))

    def _beside(self, given: str) -> Iterator[str]:
        """The nearest days of the same story, whose event pages name an event as previous or next."""
        spots = self._db.execute(
            "SELECT DISTINCT story, event.day FROM membership JOIN event ON id = event "
            "WHERE event IN (SELECT value FROM json_each(?))",
            (given,),
        ).fetchall()
        for story, day in spots:
            for pick, beyond in (("max", "<"), ("min", ">")):
                (near,) = self._db.execute(
                    f"SELECT {pick}(day) FROM membership WHERE story = ? AND day {beyond} ?", (story, day)
                ).fetchone()
                if near:
                    yield near

    def keep(self) -> None:
        touch_keys(self._archive, self._keys)

"""Writes what was concluded about some pages, touching only the events that differ from what stands.

Also keeps count of what changed (`touched`), so that publishing can render that and nothing else.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from backstory.ids import event_number, story_slug
from backstory.model import Event, State
from backstory.relate.entities import relinks
from backstory.store import names
from backstory.store.archive import Archive
from backstory.store.records import Conclusion, EventRecord, PageRecord
from backstory.store.touching import touch_keys
from backstory.times import stamp

_CHILD_TABLES = ("version", "change", "source", "mention", "relinked", "filed", "refiled")
_NAME_TABLES = ("page_key", "same_page", "alias", "unnamed")
_RELATED_TABLES = ("relation", "membership", "topic", "story", "vector", "subject", "unrelated", "unsorted")
_LATER_TABLES = ("found", "ungathered", "announcement", "outcome", "heard")

_encoder = msgspec.json.Encoder()


def write(archive: Archive, conclusion: Conclusion) -> int:
    """Makes the archive say what was concluded about some pages; returns how many events changed.

    Call it inside a transaction.
    """
    standing = _standing(archive, conclusion)
    stated = {entry.event.id: (entry, _digest(entry)) for entry in conclusion.events}
    changed = [(entry, digest) for key, (entry, digest) in stated.items() if standing.get(key) != digest]
    origins = {event: _origin(archive, event) for event in sorted(standing.keys() - stated.keys())}
    touch = _Touch(archive)
    for event in (*origins, *(entry.event.id for entry, _ in changed)):
        touch.event(event)
        _unrelate(archive, event)
        names.mark(archive, event)
        _forget(archive, event)
    for entry, digest in changed:
        _insert(archive, entry, digest)
        _unrelate(archive, entry.event.id)
        names.mark(archive, entry.event.id)
        touch.event(entry.event.id)
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
    stated = {entry.event.id: _digest(entry) for entry in conclusion.events}
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


def _digest(entry: EventRecord) -> str:
    return hashlib.blake2b(_encoder.encode(entry), digest_size=12).hexdigest()


def _forget(archive: Archive, event: str) -> None:
    for table in _CHILD_TABLES:
        archive.db.execute(f"DELETE FROM {table} WHERE event = ?", (event,))
    archive.db.execute("DELETE FROM event_search WHERE rowid = ?", (event_number(event),))
    archive.db.execute("DELETE FROM event WHERE id = ?", (event,))


def _unrelate(archive: Archive, event: str) -> None:
    """Marks an event and its topics for a look whether its stories and relations are others now."""
    archive.db.execute("INSERT OR IGNORE INTO unrelated SELECT day, 1 FROM event WHERE id = ?", (event,))
    archive.db.execute(
        "INSERT OR IGNORE INTO unsorted SELECT topic, event FROM filed WHERE event = :event UNION SELECT '', :event",
        {"event": event},
    )


def _insert(archive: Archive, entry: EventRecord, digest: str) -> None:
    event = entry.event
    archive.db.execute(
        "INSERT INTO event VALUES (:id, :page, :day, :position, :slug, :stem, :former, :state, :into, :version, "
        ":recorded, :updated, :digest)",
        {
            "id": event.id,
            "page": entry.page,
            "day": entry.day.isoformat(),
            "position": entry.position,
            "slug": f"{event.slug} {event.id}",  # no slug has a blank: free until numbered
            "stem": event.slug,
            "former": _json(entry.former),
            "state": event.state.value,
            "into": entry.into,
            "version": event.current.number,
            "recorded": stamp(event.recorded),
            "updated": stamp(event.updated),
            "digest": digest,
        },
    )
    _insert_history(archive, event)
    _insert_topics(archive, event)
    archive.db.executemany(
        "INSERT INTO relinked VALUES (?, ?, ?)",
        [(event.id, *pair) for pair in sorted(relinks(version.item for version in event.versions))],
    )
    if event.state is State.LIVE:
        _insert_index(archive, event)


def _insert_history(archive: Archive, event: Event) -> None:
    archive.db.executemany(
        "INSERT INTO version VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                event.id,
                version.number,
                version.revid,
                stamp(version.at),
                item.day.isoformat(),
                item.bullet,
                item.line,
                item.category,
                item.category_written,
                _json(item.topics),
                item.text,
                item.markup,
                _json(item.mentions),
                _json(item.citations),
                _json(item.links),
                item.title_only,
            )
            for version in event.versions
            for item in (version.item,)
        ],
    )
    archive.db.executemany(
        "INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (event.id, n, c.kind.value, c.number, c.revid, stamp(c.at), c.substance, c.before, c.after)
            for n, c in enumerate(event.changes)
        ],
    )


def _insert_index(archive: Archive, event: Event) -> None:
    item = event.current.item
    day = item.day.isoformat()
    archive.db.executemany(
        "INSERT INTO source VALUES (?, ?, ?, ?, ?)",
        [(event.id, n, c.url, c.label, c.publisher) for n, c in enumerate(item.citations, start=1)],
    )
    archive.db.executemany(
        "INSERT OR IGNORE INTO mention VALUES (?, ?, ?, ?, ?)",
        [(event.id, names.slug_of(archive, m.page), m.page, m.label, day) for m in item.mentions],
    )
    archive.db.execute(
        "INSERT INTO event_search (rowid, text, topics, names) VALUES (?, ?, ?, ?)",
        (
            event_number(event.id),
            item.text,
            " / ".join(topic.title for topic in item.topics),
            " / ".join(sorted({mention.page for mention in item.mentions})),
        ),
    )


def _insert_topics(archive: Archive, event: Event) -> None:
    """Every topic the event was ever filed under, and the edits that put one in place of another."""
    ascii_only = archive.edition.ascii_slugs
    filed: dict[str, tuple[int, int, int, str, str, str]] = {}
    refiled: set[tuple[str, str]] = set()
    before: dict[str, int] = {}
    for version in event.versions:
        held = {story_slug(t, ascii_only=ascii_only): (n, t) for n, t in reversed([*enumerate(version.item.topics)])}
        last = version is event.current
        for slug, (n, t) in held.items():
            since = filed[slug][5] if slug in filed else stamp(version.at)
            filed[slug] = (int(last and event.state is State.LIVE), t.level, n, t.title, t.page or "", since)
        levels = {slug: t.level for slug, (_, t) in held.items()}
        refiled.update(_replaced(before, levels))
        before = levels
    day = event.current.item.day.isoformat()
    archive.db.executemany(
        "INSERT INTO filed VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(event.id, slug, row[0], day, *row[1:]) for slug, row in filed.items()],
    )
    archive.db.executemany("INSERT INTO refiled VALUES (?, ?, ?)", [(event.id, *pair) for pair in sorted(refiled)])


def _replaced(before: Mapping[str, int], after: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """The topic that went and the one that came, where it was one for one on the same level."""
    gone, new = before.keys() - after.keys(), after.keys() - before.keys()
    for level in {before[slug] for slug in gone}:
        was = [slug for slug in gone if before[slug] == level]
        now = [slug for slug in new if after[slug] == level]
        if len(was) == len(now) == 1:
            yield was[0], now[0]


def _number_slugs(archive: Archive, stems: Iterable[tuple[str, str]], touch: _Touch) -> None:
    """Gives the events of a day that share a stem the slugs stem, stem-2, stem-3 in the order they were recorded."""
    for day, stem in sorted(stems):
        rows = archive.db.execute(
            "SELECT id, slug FROM event WHERE day = ? AND stem = ? ORDER BY recorded, id", (day, stem)
        ).fetchall()
        taken = {
            row[0]
            for row in archive.db.execute("SELECT slug FROM event WHERE day = ? AND stem <> ?", (day, stem)).fetchall()
        }
        free = (f"{stem}-{n}" if n > 1 else stem for n in range(1, len(rows) + len(taken) + 2))
        wanted = {event: next(slug for slug in free if slug not in taken) for event, _ in rows}
        moved = [(event, slug) for event, slug in rows if wanted[event] != slug]
        for event, _ in moved:
            archive.db.execute("UPDATE event SET slug = ? WHERE id = ?", (f"{stem} {event}", event))
        for event, slug in moved:
            archive.db.execute("UPDATE event SET slug = ? WHERE id = ?", (wanted[event], event))
            if " " not in slug:
                touch.event(event)


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
                _json(one.numbers),
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
        [(reading.revid, record.page, _json(reading.items)) for reading in record.readings],
    )
    archive.db.execute("DELETE FROM oddity WHERE page = ?", (record.page,))
    archive.db.executemany(
        "INSERT INTO oddity VALUES (?, ?, ?, ?, ?, ?)",
        [(record.page, n, o.line, o.kind, o.message, o.markup) for n, o in enumerate(record.oddities)],
    )
    archive.db.execute("DELETE FROM unread WHERE page = ?", (record.page,))


def _json(value: Any) -> str:
    return _encoder.encode(value).decode()


def touch(archive: Archive, events: Iterable[str]) -> None:
    """Marks what shows some events as changed, so that publishing renders it."""
    touched = _Touch(archive)
    for event in events:
        touched.event(event)
    touched.keep()


class _Touch:
    """Collects the days, stories and entities whose pages show an event, before and after it changed."""

    def __init__(self, archive: Archive) -> None:
        self._db = archive.db
        self._archive = archive
        self._keys: dict[str, set[str]] = defaultdict(set)

    def event(self, event: str) -> None:
        row = self._db.execute("SELECT day FROM event WHERE id = ?", (event,)).fetchone()
        if row is None:
            return
        self._keys["day"].add(row[0])
        for story, slug in self._db.execute(
            "SELECT story, slug FROM membership JOIN story ON id = story WHERE event = ?", (event,)
        ).fetchall():
            self._keys["story"].add(slug)
            self._beside(story, row[0])
        for (entity,) in self._db.execute("SELECT entity FROM mention WHERE event = ?", (event,)):
            self._keys["entity"].add(entity)
        for (day,) in self._db.execute(
            "SELECT DISTINCT substr(at, 1, 10) FROM change WHERE event = ? AND kind <> 'recorded'", (event,)
        ):
            self._keys["changes"].add(day)

    def _beside(self, story: str, day: str) -> None:
        """The nearest days of the same story, whose event pages name this one as previous or next."""
        for pick, beyond in (("max", "<"), ("min", ">")):
            (near,) = self._db.execute(
                f"SELECT {pick}(day) FROM membership WHERE story = ? AND day {beyond} ?", (story, day)
            ).fetchone()
            if near:
                self._keys["day"].add(near)

    def keep(self) -> None:
        touch_keys(self._archive, self._keys)

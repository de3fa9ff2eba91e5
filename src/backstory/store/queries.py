"""Reads the archive into the records that pages and commands show.

Each function is one question; none writes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache
from typing import Any

import msgspec

from backstory.changes import as_known
from backstory.errors import NotFound
from backstory.ids import event_of_number, slug_history
from backstory.model import Change, Citation, Item, Kind, Link, Mention, Oddity, State, Topic, Version
from backstory.quick import quick
from backstory.store.archive import Archive
from backstory.times import moment, stamp
from backstory.views import EventView

_topics = msgspec.json.Decoder(tuple[Topic, ...])
_mentions = msgspec.json.Decoder(tuple[Mention, ...])
_citations = msgspec.json.Decoder(tuple[Citation, ...])
_links = msgspec.json.Decoder(tuple[Link, ...])
_event_view, _whole_item, _state_of, _change_of = quick(EventView), quick(Item), quick(Version), quick(Change)
_STATES = {state.value: state for state in State}
_KINDS = {kind.value: kind for kind in Kind}
_readings = msgspec.json.Decoder(tuple[tuple[str, int, str], ...])

_ITEM = (
    "v.day, v.bullet, v.line, v.category, v.written, v.topics, v.text, v.markup, v.mentions, v.citations, "
    "v.links, v.title_only"
)
_VIEW = (
    f"SELECT e.id, e.day, e.position, e.slug, e.state, v.number, v.revid, e.recorded, e.updated, {_ITEM} "
    "FROM event e JOIN version v ON v.event = e.id AND v.number = e.version"
)
_ONE_VIEW = f"{_VIEW} WHERE e.id = ?"
_SOME_VIEWS = f"{_VIEW} WHERE e.id IN (SELECT value FROM json_each(?))"
_CHANGE = "kind, number, revid, at, substance, before, after"
_IN_ORDER = "ORDER BY e.day, e.position, e.recorded, e.id"

# The events of a page share a few days and times.
time = lru_cache(maxsize=4096)(moment)
day_of = lru_cache(maxsize=4096)(date.fromisoformat)


def events_of_day(archive: Archive, day: date) -> tuple[EventView, ...]:
    """The events that stand on a day now, in page order."""
    return _views(archive.db.execute(f"{_VIEW} WHERE e.day = ? AND e.state = 'live' {_IN_ORDER}", (day.isoformat(),)))


def events_of_story(archive: Archive, story: str) -> tuple[EventView, ...]:
    """The live events of a story, given by its slug, oldest first."""
    return _views(
        archive.db.execute(
            f"{_VIEW} WHERE e.state = 'live' AND e.id IN (SELECT event FROM membership WHERE story = "
            f"(SELECT id FROM story WHERE slug = ?)) {_IN_ORDER}",
            (story,),
        )
    )


def events_of_entity(archive: Archive, entity: str) -> tuple[EventView, ...]:
    """The live events whose text links to an entity, oldest first."""
    return _views(
        archive.db.execute(
            f"{_VIEW} WHERE e.id IN (SELECT event FROM mention WHERE entity = ?) {_IN_ORDER}",
            (entity,),
        )
    )


def event_view(archive: Archive, event: str) -> EventView:
    """One event as lists show it; raises NotFound."""
    row = archive.db.execute(_ONE_VIEW, (event,)).fetchone()
    if row is None:
        raise NotFound(f"there is no event {event} in this archive; find one with 'backstory search WORDS'")
    return _view(row)


def event_views(archive: Archive, events: Iterable[str]) -> tuple[EventView, ...]:
    """Some events as lists show them, whether they stand or not, in no order."""
    return _views(archive.db.execute(_SOME_VIEWS, (msgspec.json.encode(list(events)).decode(),)))


def views_of(archive: Archive, events: Iterable[str]) -> tuple[EventView, ...]:
    """The live ones of some events as lists show them, in order of time."""
    return _views(
        archive.db.execute(
            f"{_VIEW} WHERE e.id IN (SELECT value FROM json_each(?)) AND e.state = 'live' {_IN_ORDER}",
            (msgspec.json.encode(list(events)).decode(),),
        )
    )


def views_as_of(archive: Archive, events: Iterable[str], at: datetime) -> tuple[EventView, ...]:
    """Some events as they stood at a time, in order of time; those not on record then are left out."""
    return _views(
        archive.db.execute(
            f"SELECT e.id, v.day, 0, e.slug, 'live', v.number, v.revid, e.recorded, v.at, {_ITEM} "
            "FROM event e JOIN version v ON v.event = e.id WHERE e.id IN (SELECT value FROM json_each(:events)) "
            "AND v.number = (SELECT max(number) FROM version WHERE event = e.id AND at <= :at) "
            "AND coalesce((SELECT kind FROM change WHERE event = e.id AND at <= :at AND kind IN "
            "('recorded', 'restored', 'removed', 'merged') ORDER BY position DESC LIMIT 1), '') "
            "NOT IN ('removed', 'merged') AND v.day <= :until ORDER BY v.day, v.bullet, e.id",
            {
                "events": msgspec.json.encode(list(events)).decode(),
                "at": stamp(at),
                "until": at.date().isoformat(),
            },
        )
    )


def find_event(archive: Archive, name: str) -> str:
    """The id of the event that an id, a permalink or a path names; raises NotFound."""
    parts = name.strip().rstrip("/").removesuffix(".html").split("/")
    if len(parts) >= 5 and parts[-5] == "news":
        row = archive.db.execute(
            "SELECT id FROM event WHERE day = :day AND slug = :slug UNION ALL "
            "SELECT event.id FROM event, json_each(former) WHERE former <> '[]' "
            "AND value ->> 0 = :day AND value ->> 1 = :slug",
            {"day": "-".join(parts[-4:-1]), "slug": parts[-1]},
        ).fetchone()
    else:
        key = parts[parts.index("e") + 1] if "e" in parts[:-1] else parts[-1]
        row = archive.db.execute(
            "SELECT id FROM event WHERE id = :key UNION SELECT target FROM path WHERE path = '/e/' || :key LIMIT 1",
            {"key": key},
        ).fetchone()
    if row is None:
        raise NotFound(f"there is no event '{name}' in this archive; find one with 'backstory search WORDS'")
    return str(row[0])


def versions(archive: Archive, which: str, value: str) -> Iterator[tuple[str, Version]]:
    """The versions (event id, version) of the events for which `which` (SQL on the table event) holds, in order."""
    rows = archive.db.execute(
        f"SELECT v.event, v.number, v.revid, v.at, {_ITEM} FROM version v "
        f"WHERE v.event IN (SELECT id FROM event WHERE event.{which}) ORDER BY v.event, v.number",
        (value,),
    )
    return ((row[0], _version(row[1:])) for row in rows)


def versions_of_event(archive: Archive, event: str, numbers: Collection[int]) -> tuple[Version, ...]:
    """Some versions of an event, numbered anew from 1."""
    rows = archive.db.execute(
        f"SELECT v.number, v.revid, v.at, {_ITEM} FROM version v WHERE v.event = ? ORDER BY v.number", (event,)
    )
    own = [_version(row) for row in rows if row[0] in numbers]
    return tuple(replace(version, number=n) for n, version in enumerate(own, start=1))


def changes(archive: Archive, which: str, value: str) -> Iterator[tuple[str, Change]]:
    """The changes (event id, change) of the events for which `which` (SQL on the table event) holds, in order."""
    rows = archive.db.execute(
        f"SELECT event, {_CHANGE} FROM change WHERE event IN (SELECT id FROM event WHERE event.{which}) "
        "ORDER BY event, position",
        (value,),
    )
    return ((row[0], _change(row[1:])) for row in rows)


def stories(archive: Archive, which: str, value: str) -> Iterator[tuple[str, str, str, str]]:
    """The stories (event id, slug, certainty, reason) of the events for which `which` (SQL on the table event) holds.

    Innermost first.
    """
    return archive.db.execute(
        "SELECT event, slug, certainty, reason FROM membership JOIN story ON id = story "
        f"WHERE event IN (SELECT id FROM event WHERE event.{which}) ORDER BY event, level DESC, slug",
        (value,),
    )


def former(text: str) -> tuple[tuple[date, str], ...]:
    """The (day, slug) pairs of the column event.former."""
    return msgspec.json.decode(text, type=tuple[tuple[date, str], ...])


def has_day(archive: Archive, day: date) -> bool:
    """Whether the archive has a page about a day, even one without events."""
    return bool(
        archive.db.execute(
            "SELECT 1 FROM page WHERE first_day <= :day AND last_day >= :day", {"day": day.isoformat()}
        ).fetchone()
    )


def day_as_of(archive: Archive, day: date, at: datetime) -> tuple[EventView, ...]:
    """The events of a day as the page stood at a time, with nothing that was written later.

    Its address is that of then too, and what was undone since was no slip yet.
    """
    views: list[EventView] = []
    for (page,) in archive.db.execute(
        "SELECT id FROM page WHERE first_day <= ? AND last_day >= ? ORDER BY title",
        (day.isoformat(), day.isoformat()),
    ).fetchall():
        row = archive.db.execute(
            "SELECT items FROM reading JOIN revision USING (revid) WHERE revision.page = ? AND at <= ? "
            "ORDER BY at DESC, revid DESC LIMIT 1",
            (page, stamp(at)),
        ).fetchone()
        stated: dict[str, int] = {}
        for key, number, _ in _readings.decode(row[0]) if row else ():
            stated.setdefault(key, number)
        for key, number in stated.items():
            view = _version_view(archive.db, key, number, len(views) + 1)
            if view.day == day:
                views.append(_as_known(archive, view, at))
    return tuple(views)


def standing_then(archive: Archive, event: str, version: Version, at: datetime) -> tuple[int, str]:
    """The place of an event on its day as it stood at a time, 0 if it did not, and the readable end of its address."""
    views = day_as_of(archive, version.item.day, at)
    position = next((view.position for view in views if view.id == event), 0)
    return position, _as_known(archive, _version_view(archive.db, event, version.number, position), at).slug


def _as_known(archive: Archive, view: EventView, at: datetime) -> EventView:
    """A version of an event with the address it had then, which leads to it still, and when it had last changed."""
    versions = versions_of_event(archive, view.id, range(1, view.version + 1))
    made = as_known(versions, [change for _, change in changes(archive, "id = ?", view.id) if change.at <= at])
    states = [(version.item.day, version.item.text) for version in versions]
    stem = slug_history(states, ascii_only=archive.edition.ascii_slugs)[-1][1]
    kept = view.slug == stem or view.slug.removeprefix(f"{stem}-").isdigit()
    updated = max((change.at for change in made if change.substance), default=view.recorded)
    return replace(view, slug=view.slug if kept else stem, updated=updated)


def changes_between(
    archive: Archive, since: str, until: str = "9999", *, minor: bool = True
) -> list[tuple[str, Change]]:
    """Changes (event id, change) from `since` to before `until`, oldest first; of substance only unless `minor`."""
    rows = archive.db.execute(
        f"SELECT event, {_CHANGE} FROM change WHERE at >= ? AND at < ? AND substance >= ? ORDER BY at, event, position",
        (since, until, int(not minor)),
    )
    return [(row[0], _change(row[1:])) for row in rows]


def latest_changes(archive: Archive, limit: int) -> list[tuple[str, Change]]:
    """The latest changes of substance (event id, change), newest first, first recordings left out."""
    rows = archive.db.execute(
        f"SELECT event, {_CHANGE} FROM change WHERE substance AND kind <> 'recorded' "
        "ORDER BY at DESC, event, position LIMIT ?",
        (limit,),
    )
    return [(row[0], _change(row[1:])) for row in rows]


def last_changes(archive: Archive, events: Collection[str]) -> dict[str, Change]:
    """The last change of substance to each of some events, first recordings left out; of one edit the first listed."""
    rows = archive.db.execute(
        f"SELECT event, {_CHANGE} FROM change WHERE event IN (SELECT value FROM json_each(?)) AND substance "
        "AND kind <> 'recorded' ORDER BY event, at, position DESC",
        (msgspec.json.encode(sorted(events)).decode(),),
    )
    return {row[0]: _change(row[1:]) for row in rows}


def oddities(archive: Archive) -> list[tuple[str, Oddity]]:
    """What had no right place on the latest revision of each page, as (page title, oddity)."""
    rows = archive.db.execute(
        "SELECT title, line, kind, message, markup FROM oddity JOIN page ON page.id = page ORDER BY first_day, position"
    )
    return [(row[0], Oddity(*row[1:])) for row in rows]


def events_numbered(archive: Archive, numbers: Sequence[int]) -> tuple[EventView, ...]:
    """Live events by the numbers of their ids, in the order given."""
    order = {event_of_number(number): place for place, number in enumerate(numbers)}
    marks = ", ".join("?" * len(order))
    views = _views(archive.db.execute(f"{_VIEW} WHERE e.id IN ({marks})", list(order)))
    return tuple(sorted(views, key=lambda view: order[view.id]))


def _views(rows: Iterable[Sequence[Any]]) -> tuple[EventView, ...]:
    return tuple(_view(row) for row in rows)


def _view(row: Sequence[Any]) -> EventView:
    key, day, position, slug, state, number, revid, recorded, updated = row[:9]
    item = _item(row[9:])
    return _event_view(
        key, day_of(day), position, slug, _STATES[state], number, revid, time(recorded), time(updated), item, {}
    )


def _version_view(db: sqlite3.Connection, event_id: str, number: int, position: int) -> EventView:
    row = db.execute(
        f"SELECT e.id, v.day, ?, e.slug, 'live', v.number, v.revid, e.recorded, v.at, {_ITEM} "
        "FROM event e JOIN version v ON v.event = e.id WHERE e.id = ? AND v.number = ?",
        (position, event_id, number),
    ).fetchone()
    return _view(row)


def _item(row: Sequence[Any]) -> Item:
    day, bullet, line, category, written, topics, text, markup, mentions, citations, links, title_only = row
    return _whole_item(
        day_of(day),
        bullet,
        line,
        category,
        written,
        _topics.decode(topics),
        text,
        markup,
        _mentions.decode(mentions),
        _citations.decode(citations),
        () if links == "[]" else _links.decode(links),
        bool(title_only),
    )


def _version(row: Sequence[Any]) -> Version:
    return _state_of(row[0], row[1], time(row[2]), _item(row[3:]))


def _change(row: tuple[str, int, int, str, int, str, str]) -> Change:
    kind, number, revid, at, substance, before, after = row
    return _change_of(_KINDS[kind], number, revid, time(at), bool(substance), before, after)

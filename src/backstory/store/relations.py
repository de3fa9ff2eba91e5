"""Reads events as relating sees them and keeps what relating found, touching only what is shown otherwise."""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

import msgspec

from backstory.enrich.urls import canonical
from backstory.model import Certainty, Citation, Mention, Relation, Topic
from backstory.quick import quick
from backstory.relate.records import Subject
from backstory.store.archive import Archive
from backstory.store.touching import touch_keys

# An event is read several times on its way: for its digest, its relations, what it announces.
_canonical = lru_cache(maxsize=4096)(canonical)
_encoder = msgspec.json.Encoder()
_topics = msgspec.json.Decoder(tuple[Topic, ...])
_mentions = msgspec.json.Decoder(tuple[Mention, ...])
_citations = msgspec.json.Decoder(tuple[Citation, ...])
_reasons = msgspec.json.Decoder(tuple[str, ...])
_relation_of, _subject_of, _mention_of = quick(Relation), quick(Subject), quick(Mention)
_CERTAINTIES = {certainty.value: certainty for certainty in Certainty}


@dataclass(frozen=True, slots=True)
class Told:
    """A relation, and whether the later event's page tells it as its backstory."""

    relation: Relation
    told: bool


# What relating sees


_SUBJECT = (
    "SELECT id, event.day, text, category, topics, mentions, citations FROM event JOIN version v ON v.event = id "
    "AND v.number = event.version WHERE event.{which} = ? AND state = 'live' AND text <> '' ORDER BY id"
)


def subjects(archive: Archive, day: str) -> list[Subject]:
    """The events that stand on a day and say something, as relating sees them, in order of their ids.

    A topic has the name of its story, a page that is an alias that of its entity.
    """
    return _subjects(archive, "day", day)


def subject(archive: Archive, event: str) -> Subject:
    """One event as relating sees it."""
    (found,) = _subjects(archive, "id", event)
    return found


def _subjects(archive: Archive, which: str, value: str) -> list[Subject]:
    rows = archive.db.execute(_SUBJECT.format(which=which), (value,)).fetchall()
    names = _story_names(archive, which, value)
    pages = _pages(archive, which, value)
    return [
        _subject_of(
            event,
            date.fromisoformat(day),
            text,
            category,
            tuple(names.get((event, n), topic) for n, topic in enumerate(_topics.decode(topics))),
            tuple(
                _mention_of(pages[one.page], one.label, one.start, one.end, one.anchor) if one.page in pages else one
                for one in _mentions.decode(mentions)
            ),
            tuple(dict.fromkeys(url for c in _citations.decode(citations) if (url := _canonical(c.url)))),
        )
        for event, day, text, category, topics, mentions, citations in rows
    ]


def _story_names(archive: Archive, which: str, value: str) -> dict[tuple[str, int], Topic]:
    """The topics, by event and place, as their stories are called: two are one only where their stories are."""
    rows = archive.db.execute(
        "SELECT event.id, filed.place, story.title, story.page, filed.level FROM event "
        "JOIN filed ON filed.event = event.id AND now JOIN topic ON topic.slug = filed.topic "
        f"JOIN story ON story.id = topic.story WHERE event.{which} = ?",
        (value,),
    )
    return {(event, place): Topic(title, page or None, level) for event, place, title, page, level in rows}


def _pages(archive: Archive, which: str, value: str) -> dict[str, str]:
    """The pages linked to that are an entity named after another, with that one."""
    rows = archive.db.execute(
        "SELECT DISTINCT alias.title, alias.page FROM event JOIN mention ON mention.event = event.id "
        f"JOIN alias ON alias.title = mention.title WHERE event.{which} = ?",
        (value,),
    )
    return dict(rows.fetchall())


def digest_of(subject: Subject) -> str:
    """Tells whether relating sees an event as before."""
    return hashlib.blake2b(_encoder.encode(subject), digest_size=12).hexdigest()


# What is to be related again


def spread(archive: Archive, reach: int) -> None:
    """Marks for relating again the days on which relating sees a difference, and those up to `reach` days later.

    Days that were only looked at are unmarked; what is known of events that are no more is dropped. Call it inside a
    transaction.
    """
    days = [day for (day,) in archive.db.execute("SELECT day FROM unrelated WHERE changed ORDER BY day").fetchall()]
    if not days:
        return
    seen: dict[str, tuple[str, str]] = {}
    changed: list[str] = []
    bare: list[str] = []
    told: set[tuple[str, str]] = set()
    for day in days:
        now = {one.id: digest_of(one) for one in subjects(archive, day)}
        before = dict(archive.db.execute("SELECT event, digest FROM subject WHERE day = ?", (day,)))
        if not now:
            bare.append(day)
        if now != before:
            changed.append(day)
            seen.update({event: (day, digest) for event, digest in now.items() if before.get(event) != digest})
            told.update((day, event) for event in now.keys() | before.keys() if now.get(event) != before.get(event))
    _forget_days(archive, bare)
    gone = _gone(archive, {event for _, event in told})
    archive.db.execute("DELETE FROM unrelated WHERE changed")
    _drop(archive, gone)
    archive.db.executemany(
        "INSERT INTO subject VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET day = excluded.day, digest = excluded.digest",
        [(event, *row) for event, row in seen.items()],
    )
    archive.db.executemany(
        "INSERT OR IGNORE INTO unrelated SELECT day, 0 FROM relation JOIN event ON id = later WHERE earlier = ?",
        [(event,) for event in seen],
    )
    archive.db.executemany("INSERT OR IGNORE INTO ungathered VALUES (?)", [(event,) for event in (*seen, *gone)])
    archive.db.executemany("INSERT OR IGNORE INTO unheard VALUES (?, ?)", sorted(told))
    archive.db.executemany(
        "INSERT OR IGNORE INTO unrelated VALUES (?, 0)", [(day,) for day in _within_reach(archive, changed, reach)]
    )


def _gone(archive: Archive, events: Collection[str]) -> list[str]:
    """Those of some events that do not stand any more, or say nothing."""
    rows = archive.db.execute(
        "SELECT value FROM json_each(?) WHERE NOT EXISTS (SELECT 1 FROM event JOIN version ON version.event = id "
        "AND number = event.version WHERE id = value AND state = 'live' AND text <> '') ORDER BY value",
        (json.dumps(sorted(events)),),
    )
    return [event for (event,) in rows]


def _forget_days(archive: Archive, days: Sequence[str]) -> None:
    """Forgets what days showed on which no event stands any more; what moved then is gathered again."""
    given = json.dumps(days)
    those = "day IN (SELECT value FROM json_each(?))"
    archive.db.execute(
        "INSERT OR IGNORE INTO ungathered SELECT event FROM found_later "
        f"WHERE {those} UNION SELECT story FROM found_later WHERE {those} AND story NOT LIKE 'story %'",
        (given, given),
    )
    for table in ("found_later", "tied"):
        archive.db.execute(f"DELETE FROM {table} WHERE {those}", (given,))


def _drop(archive: Archive, events: Sequence[str]) -> None:
    """Forgets what was found of events that are no more; those related to them are related again."""
    for event in events:
        told = archive.db.execute(
            "SELECT later, earlier FROM relation WHERE later = :event UNION SELECT later, earlier FROM relation "
            "WHERE earlier = :event",
            {"event": event},
        ).fetchall()
        touch_keys(archive, {"event": {one for pair in told for one in pair} - {event}})
        archive.db.execute(
            "INSERT OR IGNORE INTO unrelated SELECT DISTINCT day, 0 FROM event JOIN relation ON later = id "
            "WHERE earlier = ?",
            (event,),
        )
        archive.db.execute(
            "INSERT OR IGNORE INTO ungathered SELECT story FROM (SELECT story FROM found WHERE event = :event UNION "
            "SELECT story FROM found_later WHERE event = :event) WHERE story NOT LIKE 'story %'",
            {"event": event},
        )
        archive.db.execute("DELETE FROM relation WHERE later = :event OR earlier = :event", {"event": event})
        for table in ("subject", "vector", "found", "found_later"):
            archive.db.execute(f"DELETE FROM {table} WHERE event = ?", (event,))


def _within_reach(archive: Archive, changed: Sequence[str], reach: int) -> list[str]:
    """The days with events from a changed one to `reach` days later."""
    if not changed:
        return []
    starts = [date.fromisoformat(day).toordinal() for day in changed]
    found = []
    for (day,) in archive.db.execute("SELECT DISTINCT day FROM event WHERE day >= ? ORDER BY day", (changed[0],)):
        ordinal = date.fromisoformat(day).toordinal()
        index = bisect_left(starts, ordinal + 1) - 1
        if index >= 0 and ordinal - starts[index] <= reach:
            found.append(day)
    return found


def mark(archive: Archive, events: Iterable[str]) -> None:
    """Marks the days of some events for a look whether relating sees a difference."""
    archive.db.executemany(
        "INSERT OR IGNORE INTO unrelated SELECT day, 1 FROM event WHERE id = ?", [(event,) for event in events]
    )


def mark_after(archive: Archive, day: str, reach: int) -> None:
    """Marks the days up to `reach` after one for relating again."""
    last = date.fromordinal(date.fromisoformat(day).toordinal() + reach).isoformat()
    archive.db.execute(
        "INSERT OR IGNORE INTO unrelated SELECT DISTINCT day, 0 FROM subject WHERE day > ? AND day <= ?", (day, last)
    )


def mark_until(archive: Archive, day: str, reach: int) -> None:
    """Marks the days after one, up to the first that lies `reach` days or more after it, for relating again."""
    last = date.fromordinal(date.fromisoformat(day).toordinal() + reach).isoformat()
    archive.db.execute(
        "INSERT OR IGNORE INTO unrelated SELECT DISTINCT day, 0 FROM subject WHERE day > :day AND day <= "
        "coalesce((SELECT min(day) FROM subject WHERE day >= :last), :last)",
        {"day": day, "last": last},
    )


def mark_from(archive: Archive, events: Iterable[str], reach: int) -> None:
    """Marks the days of some events and those up to `reach` after them for relating again."""
    given = json.dumps(sorted(events))
    rows = archive.db.execute(
        "SELECT DISTINCT day FROM subject WHERE event IN (SELECT value FROM json_each(?)) ORDER BY day", (given,)
    ).fetchall()
    archive.db.executemany("INSERT OR IGNORE INTO unrelated VALUES (?, 0)", rows)
    for (day,) in rows:
        mark_after(archive, day, reach)


def due(archive: Archive, after: str, most: int) -> list[str]:
    """The first days after one to be related again, in order."""
    return [
        day
        for (day,) in archive.db.execute(
            "SELECT day FROM unrelated WHERE NOT changed AND day > ? ORDER BY day LIMIT ?", (after, most)
        )
    ]


def days_before(archive: Archive, day: str, reach: int) -> list[str]:
    """The days with events from `reach` days before one on, in order."""
    first = date.fromordinal(max(1, date.fromisoformat(day).toordinal() - reach)).isoformat()
    rows = archive.db.execute("SELECT DISTINCT day FROM subject WHERE day >= ? AND day < ? ORDER BY day", (first, day))
    return [found for (found,) in rows]


def use_reader(archive: Archive, name: str) -> None:
    """If pairs were read by another reader, or by none, marks every day for relating again."""
    if archive.setting("read by") != name:
        archive.keep_setting("read by", name)
        archive.db.execute("INSERT OR IGNORE INTO unrelated SELECT DISTINCT day, 0 FROM subject")


# Relations


def keep_day(archive: Archive, day: str, found: Mapping[str, Sequence[Told]]) -> None:
    """Makes the archive say how the events of a day relate to earlier ones, and that the day is done."""
    standing = _standing(archive, day)
    shown: set[str] = set()
    for event in sorted(found.keys() | standing.keys()):
        wanted = {one.relation.earlier: one for one in found.get(event, ())}
        before = standing.get(event, {})
        if wanted != before:
            shown |= _keep(archive, event, wanted, before)
    touch_keys(archive, {"event": shown})
    archive.db.execute("DELETE FROM unrelated WHERE day = ? AND NOT changed", (day,))


def related_days(archive: Archive) -> list[str]:
    """The days with events that were related, in order."""
    return [day for (day,) in archive.db.execute("SELECT DISTINCT day FROM subject ORDER BY day")]


def newest_day(archive: Archive) -> str:
    """The newest day with events that were related; "" without any."""
    (day,) = archive.db.execute("SELECT max(day) FROM subject").fetchone()
    return day or ""


def differing(archive: Archive, day: str, found: Mapping[str, Sequence[Told]]) -> bool:
    """Whether the archive says something else of how the events of a day relate to earlier ones."""
    wanted = {event: {one.relation.earlier: one for one in held} for event, held in found.items() if held}
    return wanted != dict(_standing(archive, day))


def _keep(archive: Archive, event: str, wanted: Mapping[str, Told], before: Mapping[str, Told]) -> set[str]:
    """Writes the relations of an event; returns the events whose pages tell something else now."""
    archive.db.execute("INSERT OR IGNORE INTO ungathered VALUES (?)", (event,))
    archive.db.execute("DELETE FROM relation WHERE later = ?", (event,))
    archive.db.executemany(
        "INSERT INTO relation VALUES (?, ?, ?, ?, ?, ?)",
        [
            (event, earlier, r.certainty, r.score, one.told, _encoder.encode(r.reasons).decode())
            for earlier, one in sorted(wanted.items())
            for r in (one.relation,)
        ],
    )
    told = {key for key, one in wanted.items() if one.told}, {key for key, one in before.items() if one.told}
    shown = {key for key in told[0] | told[1] if wanted.get(key) != before.get(key)}
    return shown | {event} if shown else set()


def _standing(archive: Archive, day: str) -> dict[str, dict[str, Told]]:
    found: dict[str, dict[str, Told]] = defaultdict(dict)
    for later, earlier, certainty, score, told, reasons in archive.db.execute(
        "SELECT later, earlier, certainty, score, told, reasons FROM relation JOIN event ON id = later WHERE day = ?",
        (day,),
    ):
        relation = Relation(later, earlier, Certainty(certainty), score, _reasons.decode(reasons))
        found[later][earlier] = Told(relation, bool(told))
    return found


# What followed an event is told by later ones; so many of these, on days of their own, the most telling.
_FOLLOWED = 5


def told(archive: Archive, which: str, value: str) -> dict[str, list[Relation]]:
    """For each event for which `which` (SQL on the table event) holds, the relations that its page tells.

    Those in which it is the later one are its backstory, those in which it is the earlier one what followed.
    """
    columns = "later, earlier, certainty, score, reasons"
    those = f"(SELECT id FROM event WHERE event.{which} AND state = 'live')"
    found: dict[str, list[Relation]] = defaultdict(list)
    for row in archive.db.execute(f"SELECT {columns} FROM relation WHERE told AND later IN {those}", (value,)):
        found[row[0]].append(_relation(row))
    days: dict[str, set[str]] = defaultdict(set)
    for *row, day in archive.db.execute(
        f"SELECT {columns}, day FROM relation JOIN event ON id = later WHERE told AND earlier IN {those} "
        "ORDER BY score DESC, day, later",
        (value,),
    ):
        if len(days[row[1]]) < _FOLLOWED and day not in days[row[1]]:
            days[row[1]].add(day)
            found[row[1]].append(_relation(row))
    return found


def _relation(row: Sequence[Any]) -> Relation:
    later, earlier, certainty, score, reasons = row
    return _relation_of(later, earlier, _CERTAINTIES[certainty], score, _reasons.decode(reasons))


def best_reason(archive: Archive, event: str) -> str:
    """The first reason of an event's most telling relation, "" where it has none."""
    row = archive.db.execute(
        "SELECT reasons FROM relation WHERE later = ? ORDER BY score DESC, earlier LIMIT 1", (event,)
    ).fetchone()
    return _reasons.decode(row[0])[0] if row else ""


def text_of(archive: Archive, event: str) -> str:
    """The current text of an event."""
    (text,) = archive.db.execute(
        "SELECT text FROM event JOIN version ON version.event = id AND number = event.version WHERE id = ?", (event,)
    ).fetchone()
    return str(text)

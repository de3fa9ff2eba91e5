"""Writes which stories topics are and which events belong to them, touching only what differs from what stands.

How topics are used is in `topics`; stories of events without topic are in `gathered`.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from backstory.model import Certainty, Topic
from backstory.store.archive import Archive
from backstory.store.topics import TopicRecord, standing_topics, topic_row
from backstory.store.touching import touch_members
from backstory.views import StoryReason

_ELDERS = 2


@dataclass(frozen=True, slots=True)
class StoryRecord:
    """A story to be written."""

    id: str
    kind: str
    slug: str
    title: str
    page: str
    founding: str


@dataclass(frozen=True, slots=True)
class MembershipRecord:
    """An event in a story; `level` is that of its topic, -1 where it has none of the story."""

    event: str
    story: str
    day: str
    level: int
    certainty: Certainty
    reason: str


# Stories


def write_stories(
    archive: Archive,
    stories: Mapping[str, StoryRecord],
    topics: Mapping[str, tuple[TopicRecord, ...]],
    *,
    among: Collection[str],
) -> tuple[set[str], set[str]]:
    """Makes the archive say which stories the topics `among` are, whole stories each.

    Returns the slugs of topics told otherwise, and the stories gone.
    """
    records = {one.use.slug: (story, one) for story, held in topics.items() for one in held}
    standing = standing_topics(archive, among)
    known = _known(archive, {story for story, _ in standing.values()})
    changed = {key for key in stories.keys() | known.keys() if stories.get(key) != known.get(key)}
    moved = {slug for slug in records.keys() | standing.keys() if records.get(slug) != standing.get(slug)}
    archive.db.executemany("DELETE FROM topic WHERE slug = ?", [(slug,) for slug in sorted(moved)])
    archive.db.executemany("DELETE FROM story WHERE id = ?", [(key,) for key in sorted(changed)])
    archive.db.executemany(
        "INSERT INTO story VALUES (?, ?, ?, ?, ?, ?)",
        [(s.id, s.kind, s.slug, s.title, s.page, s.founding) for s in map(stories.get, sorted(changed)) if s],
    )
    archive.db.executemany(
        "INSERT INTO topic VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [topic_row(*records[slug]) for slug in sorted(moved & records.keys())],
    )
    of = {slug: story for slug, (story, _) in (standing | records).items()}
    told = {slug for slug, story in of.items() if story in changed}
    told |= {slug for slug in moved if _shown(records.get(slug)) != _shown(standing.get(slug))}
    mark_members(archive, {key for key in changed if key in known and key in stories})
    return told, known.keys() - stories.keys()


def _known(archive: Archive, stories: Collection[str]) -> dict[str, StoryRecord]:
    rows = archive.db.execute(
        "SELECT id, kind, slug, title, page, founding FROM story "
        "WHERE kind = 'topic' AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(stories)),),
    )
    return {row[0]: StoryRecord(*row) for row in rows}


def title_of(archive: Archive, story: str) -> str:
    """The title of a story."""
    (title,) = archive.db.execute("SELECT title FROM story WHERE id = ?", (story,)).fetchone()
    return str(title)


def _shown(held: tuple[str, TopicRecord] | None) -> tuple[str, Certainty, str, str] | None:
    """What memberships say of a topic."""
    return held and (held[0], held[1].certainty, held[1].reason, held[1].use.within)


def aliases(archive: Archive) -> dict[str, str]:
    """For each slug that a story had or that is one of its topics: the slug of the story, where that is another."""
    rows = archive.db.execute(
        "SELECT substr(path, length('/story/') + 1) AS old, slug FROM path JOIN story ON id = target "
        "WHERE path.kind = 'story' AND old NOT IN (SELECT slug FROM story) "
        "UNION SELECT topic.slug, story.slug FROM topic JOIN story ON story.id = topic.story "
        "WHERE topic.slug NOT IN (SELECT slug FROM story) ORDER BY 1"
    )
    return dict(rows)


def reasons(archive: Archive, slug: str) -> tuple[StoryReason, ...]:
    """Why the events of a story belong to it, what holds for most first; what was found for each is told as one."""
    rows = archive.db.execute(
        "SELECT CASE WHEN level > -2 THEN reason ELSE :found END AS why, certainty, count(*) AS events "
        "FROM membership WHERE story = (SELECT id FROM story WHERE slug = :slug) "
        "GROUP BY why, certainty ORDER BY events DESC, why, certainty",
        {"slug": slug, "found": "found to go with the others by words, names and time"},
    )
    return tuple(StoryReason(why, Certainty(certainty), events) for why, certainty, events in rows)


def other_names(archive: Archive, slug: str) -> tuple[str, ...]:
    """What else the topics of a story are called."""
    rows = archive.db.execute(
        "SELECT DISTINCT topic.title FROM topic JOIN story ON story.id = topic.story "
        "WHERE story.slug = ? AND topic.title <> story.title ORDER BY topic.title",
        (slug,),
    )
    return tuple(title for (title,) in rows)


# Memberships


def filed_under(archive: Archive, topics: Iterable[str]) -> set[str]:
    """The events filed under any of some topics now."""
    return {
        event
        for topic in topics
        for (event,) in archive.db.execute("SELECT event FROM filed WHERE topic = ? AND now", (topic,))
    }


def filings(archive: Archive, events: Iterable[str]) -> dict[str, list[tuple[str, str, int]]]:
    """The topics that each of some events is filed under now: day, slug, level, innermost first."""
    found: dict[str, list[tuple[str, str, int]]] = {event: [] for event in events}
    rows = archive.db.execute(
        "SELECT event, day, topic, level FROM json_each(?) JOIN filed ON event = value WHERE now "
        "ORDER BY event, level DESC, place",
        (json.dumps(list(found)),),
    )
    for event, *filing in rows:
        found[event].append(tuple(filing))
    return found


def write_memberships(
    archive: Archive, stated: Mapping[str, Collection[MembershipRecord]]
) -> tuple[set[str], set[tuple[str, str]]]:
    """Makes the archive say which stories some events belong to by their topics.

    Returns the events that were in other stories before, and the (story, day) pairs where an event came or went. Call
    it inside a transaction.
    """
    changed: dict[str, Collection[MembershipRecord]] = {}
    elsewhere = set()
    spots: set[tuple[str, str]] = set()
    held = memberships(archive, stated, "level > -2")
    for event, wanted in stated.items():
        standing = set(held[event])
        if standing != set(wanted):
            changed[event] = wanted
            spots |= {(one.story, one.day) for one in standing ^ set(wanted) if one.level >= 0}
            if standing and {one.story for one in standing} != {one.story for one in wanted}:
                elsewhere.add(event)
    rewrite(archive, changed, "level > -2")
    return elsewhere, spots


def memberships(archive: Archive, events: Iterable[str], which: str) -> dict[str, list[MembershipRecord]]:
    """The stories that each of some events belongs to, where `which` (SQL on the table membership) holds."""
    found: dict[str, list[MembershipRecord]] = {event: [] for event in events}
    rows = archive.db.execute(
        "SELECT event, story, day, level, certainty, reason FROM json_each(?) JOIN membership ON event = value "
        f"WHERE {which}",
        (json.dumps(list(found)),),
    )
    for event, story, day, level, sure, reason in rows:
        found[event].append(MembershipRecord(event, story, day, level, Certainty(sure), reason))
    return found


def rewrite(archive: Archive, changed: Mapping[str, Collection[MembershipRecord]], which: str) -> None:
    """Writes the memberships of some events in place of those for which `which` holds; those of topics stay."""
    if not changed:
        return
    touch_members(archive, changed)
    events = sorted(changed)
    archive.db.execute(
        f"DELETE FROM membership WHERE event IN (SELECT value FROM json_each(?)) AND {which}", (json.dumps(events),)
    )
    archive.db.executemany(
        "INSERT INTO membership VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET level = excluded.level, "
        "certainty = excluded.certainty, reason = excluded.reason WHERE excluded.level > -2",
        [(m.event, m.story, m.day, m.level, m.certainty, m.reason) for event in events for m in changed[event]],
    )
    touch_members(archive, changed)


def day_of(archive: Archive, event: str) -> str:
    """The day of an event that stands, "" for one that does not."""
    row = archive.db.execute("SELECT day FROM event WHERE id = ? AND state = 'live'", (event,)).fetchone()
    return str(row[0]) if row else ""


def members(archive: Archive, story: str) -> set[str]:
    """The events of a story."""
    return {event for (event,) in archive.db.execute("SELECT event FROM membership WHERE story = ?", (story,))}


def leave(archive: Archive, gone: Iterable[str]) -> set[str]:
    """Takes the events found to go with stories of topics that are no more out of these; returns them."""
    left = {event for story in gone for event in members(archive, story)}
    rewrite(archive, dict.fromkeys(left, ()), "level = -2")
    return left


def mark_later(archive: Archive, spots: Iterable[tuple[str, str]], reach: int) -> None:
    """Marks for relating again the days of events that have as elder what came or went on a day of a story.

    The elders of an event are the first of its story, and the last `_ELDERS` that are not in its reach.
    """
    by_story: dict[str, set[str]] = defaultdict(set)
    for story, day in spots:
        by_story[story].add(day)
    marked: set[str] = set()
    for story, changed in sorted(by_story.items()):
        rows = archive.db.execute(
            "SELECT day FROM membership WHERE story = ? AND level >= 0 ORDER BY day", (story,)
        ).fetchall()
        days = [day for (day,) in rows]
        for day in changed:
            after = bisect_right(days, day)
            last = days[after + _ELDERS - 1] if after + _ELDERS <= len(days) and day > days[0] else "9999-01-01"
            start, stop = bisect_right(days, _shifted(day, reach)), bisect_right(days, _shifted(last, reach))
            marked.update(days[start:stop])
    archive.db.executemany("INSERT OR IGNORE INTO unrelated VALUES (?, 0)", [(day,) for day in sorted(marked)])


def mark_members(archive: Archive, stories: Iterable[str]) -> None:
    """Marks for relating again the days of all events of some stories."""
    for story in sorted(stories):
        archive.db.execute(
            "INSERT OR IGNORE INTO unrelated SELECT DISTINCT day, 0 FROM membership WHERE story = ?", (story,)
        )


def _shifted(day: str, days: int) -> str:
    ordinal = date.fromisoformat(day).toordinal() + days
    return date.fromordinal(min(ordinal, date.max.toordinal())).isoformat()


def elders(archive: Archive, story: str, before: str) -> tuple[str, list[str]]:
    """The title of a story, and the first and the last two of its events before a day."""
    title = title_of(archive, story)
    held = [
        event
        for (event,) in archive.db.execute(
            "SELECT id FROM membership m JOIN event e ON e.id = m.event JOIN subject ON subject.event = e.id "
            "WHERE story = ? AND m.day < ? AND level >= 0 ORDER BY e.day, e.recorded, e.id",
            (story, before),
        )
    ]
    return title, list(dict.fromkeys(held[:1] + held[-_ELDERS:]))


def began(archive: Archive, days: Sequence[str]) -> list[tuple[Topic, date]]:
    """The stories of the topics of the events of some days, named as these are then, each with its first day."""
    rows = archive.db.execute(
        "SELECT title, page, (SELECT m.day FROM membership m WHERE m.story = story.id AND level >= 0 "
        "ORDER BY m.day LIMIT 1) FROM (SELECT DISTINCT event.day, topic.story AS held FROM event "
        "JOIN filed ON filed.event = event.id AND now JOIN topic ON topic.slug = filed.topic "
        "WHERE event.day IN (SELECT value FROM json_each(?))) JOIN story ON story.id = held "
        "GROUP BY held ORDER BY max(day), held",
        (json.dumps(days),),
    )
    return [(Topic(title, page or None), date.fromisoformat(first)) for title, page, first in rows if first]

"""Reads how topics are used and writes which stories they are, touching only what differs from what stands."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from backstory.ids import slugify
from backstory.model import Certainty
from backstory.relate.topics import TopicUse
from backstory.store.archive import Archive
from backstory.store.touching import touch_members


@dataclass(frozen=True, slots=True)
class TopicRecord:
    """A topic of a story: how it is used, why it belongs there."""

    use: TopicUse
    certainty: Certainty
    reason: str


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


# Topics


def unsorted(archive: Archive) -> tuple[set[str], set[str]]:
    """Topics whose use may be another, and events that may belong to other stories."""
    rows = archive.db.execute("SELECT topic, event FROM unsorted").fetchall()
    return {topic for topic, _ in rows if topic}, {event for _, event in rows}


def uses(archive: Archive) -> dict[str, TopicUse]:
    """How every topic was used when stories were last made of topics."""
    rows = archive.db.execute(
        "SELECT slug, title, page, events, first_day, last_day, since, founding, place, labels, within FROM topic"
    )
    return {
        slug: TopicUse(
            slug,
            title,
            page,
            events,
            date.fromisoformat(first),
            date.fromisoformat(last),
            (since, founding, place),
            frozenset(json.loads(labels)),
            within,
        )
        for slug, title, page, events, first, last, since, founding, place, labels, within in rows
    }


def use_now(archive: Archive, slug: str) -> TopicUse | None:
    """How a topic is used now; None if no event is filed under it."""
    names: Counter[str] = Counter()
    labels: set[str] = set()
    wiki = ""
    days: list[str] = []
    for title, page, events, first, last in archive.db.execute(
        "SELECT title, page, count(*), min(day), max(day) FROM filed WHERE topic = ? AND now GROUP BY title, page",
        (slug,),
    ):
        names[page or title] += events
        wiki = max(wiki, page)
        days += first, last
        labels.add(slugify(title, ascii_only=archive.edition.ascii_slugs))
    if not names:
        return None
    title = min(names, key=lambda name: (-names[name], name))
    return TopicUse(
        slug,
        title,
        title if wiki else "",
        names.total(),
        date.fromisoformat(min(days)),
        date.fromisoformat(max(days)),
        _founding(archive, slug),
        frozenset(labels - {slug}),
        _within(archive, slug, names.total()),
    )


def _founding(archive: Archive, slug: str) -> tuple[str, str, int]:
    since, event, place = archive.db.execute(
        "SELECT since, event, place FROM filed WHERE topic = ? ORDER BY since, event LIMIT 1", (slug,)
    ).fetchone()
    return since, event, place


def _within(archive: Archive, slug: str, events: int) -> str:
    """The topic right above this one on most of its events."""
    row = archive.db.execute(
        "SELECT above.topic, count(*) AS held FROM filed JOIN filed above "
        "ON above.event = filed.event AND above.now AND above.level = filed.level - 1 "
        "WHERE filed.topic = ? AND filed.now GROUP BY above.topic ORDER BY held DESC, above.topic LIMIT 1",
        (slug,),
    ).fetchone()
    return str(row[0]) if row and 2 * row[1] > events else ""


def renamed(archive: Archive) -> dict[tuple[str, str], int]:
    """How many events had the one topic put in place of the other."""
    rows = archive.db.execute("SELECT earlier, later, count(*) FROM refiled GROUP BY earlier, later")
    return {(earlier, later): count for earlier, later, count in rows}


# Stories


def write_stories(
    archive: Archive, stories: Mapping[str, StoryRecord], topics: Mapping[str, tuple[TopicRecord, ...]]
) -> set[str]:
    """Makes the archive say which stories its topics are; returns the slugs of the topics told otherwise."""
    records = {one.use.slug: (story, one) for story, held in topics.items() for one in held}
    standing = _standing_topics(archive)
    known = {
        row[0]: StoryRecord(*row)
        for row in archive.db.execute("SELECT id, kind, slug, title, page, founding FROM story WHERE kind = 'topic'")
    }
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
        [_topic_row(*records[slug]) for slug in sorted(moved & records.keys())],
    )
    of = {slug: story for slug, (story, _) in (standing | records).items()}
    told = {slug for slug, story in of.items() if story in changed}
    return told | {slug for slug in moved if _shown(records.get(slug)) != _shown(standing.get(slug))}


def _shown(held: tuple[str, TopicRecord] | None) -> tuple[str, Certainty, str, str] | None:
    """What memberships say of a topic."""
    return held and (held[0], held[1].certainty, held[1].reason, held[1].use.within)


def _standing_topics(archive: Archive) -> dict[str, tuple[str, TopicRecord]]:
    known = uses(archive)
    rows = archive.db.execute("SELECT slug, story, certainty, reason FROM topic")
    return {slug: (story, TopicRecord(known[slug], Certainty(sure), why)) for slug, story, sure, why in rows}


def _topic_row(story: str, record: TopicRecord) -> tuple[str | int, ...]:
    use = record.use
    return (
        use.slug,
        story,
        record.certainty,
        record.reason,
        use.title,
        use.page,
        use.events,
        use.first.isoformat(),
        use.last.isoformat(),
        *use.founding,
        json.dumps(sorted(use.labels), ensure_ascii=False),
        use.within,
    )


# Memberships


def filed_under(archive: Archive, topics: Iterable[str]) -> set[str]:
    """The events filed under any of some topics now."""
    return {
        event
        for topic in topics
        for (event,) in archive.db.execute("SELECT event FROM filed WHERE topic = ? AND now", (topic,))
    }


def filings(archive: Archive, event: str) -> list[tuple[str, str, int]]:
    """The topics an event is filed under now: day, slug, level, innermost first."""
    return archive.db.execute(
        "SELECT day, topic, level FROM filed WHERE event = ? AND now ORDER BY level DESC, place", (event,)
    ).fetchall()


def write_memberships(archive: Archive, stated: Mapping[str, Collection[MembershipRecord]]) -> set[str]:
    """Makes the archive say which stories some events belong to; returns the events told otherwise."""
    changed = {}
    for event, wanted in stated.items():
        rows = archive.db.execute(
            "SELECT event, story, day, level, certainty, reason FROM membership WHERE event = ?", (event,)
        )
        standing = {MembershipRecord(row[0], row[1], row[2], row[3], Certainty(row[4]), row[5]) for row in rows}
        if standing != set(wanted):
            changed[event] = wanted
    events = sorted(changed)
    touch_members(archive, events)
    for event in events:
        archive.db.execute("DELETE FROM membership WHERE event = ?", (event,))
        archive.db.executemany(
            "INSERT INTO membership VALUES (?, ?, ?, ?, ?, ?)",
            [(m.event, m.story, m.day, m.level, m.certainty, m.reason) for m in changed[event]],
        )
    touch_members(archive, events)
    return set(events)


def sorted_out(archive: Archive) -> None:
    """Forgets the marks of what was unsorted."""
    archive.db.execute("DELETE FROM unsorted")

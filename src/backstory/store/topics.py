"""Reads how topics are used, and which of them hang together so that they can be one story.

Which are one is for `relate.topics` to say; what it says is written by `stories`.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from backstory.ids import slugify
from backstory.model import Certainty
from backstory.relate.topics import TopicUse, base_of
from backstory.store.archive import Archive


@dataclass(frozen=True, slots=True)
class TopicRecord:
    """A topic of a story: how it is used, why it belongs there."""

    use: TopicUse
    certainty: Certainty
    reason: str


def unsorted(archive: Archive) -> tuple[set[str], set[str]]:
    """Topics whose use may be another, and events that may belong to other stories."""
    rows = archive.db.execute("SELECT topic, event FROM unsorted").fetchall()
    return {topic for topic, _ in rows if topic}, {event for _, event in rows}


def uses(archive: Archive, slugs: Collection[str]) -> dict[str, TopicUse]:
    """How some topics were used when stories were last made of topics."""
    return {slug: record.use for slug, (_, record) in standing_topics(archive, slugs).items()}


def standing_topics(archive: Archive, slugs: Collection[str]) -> dict[str, tuple[str, TopicRecord]]:
    """The story of each of some topics that had one, and what was said of the topic."""
    rows = archive.db.execute(
        f"SELECT {_COLUMNS} FROM topic WHERE slug IN (SELECT value FROM json_each(?)) ORDER BY slug",
        (json.dumps(sorted(slugs)),),
    )
    return {row[0]: _topic(row) for row in rows}


def below(archive: Archive, slugs: Collection[str]) -> set[str]:
    """Some topics, and those that are filed under any of them as a rule, at any depth."""
    found = set(slugs)
    inner: dict[str, list[str]] = defaultdict(list)
    for slug, within in archive.db.execute("SELECT slug, within FROM topic WHERE within <> ''"):
        inner[within].append(slug)
    ahead = list(found)
    while ahead:
        fresh = set(inner[ahead.pop()]) - found
        found |= fresh
        ahead += fresh
    return found


def of_stories(archive: Archive, stories: Collection[str]) -> set[str]:
    """The topics of some stories."""
    rows = archive.db.execute(
        "SELECT slug FROM topic WHERE story IN (SELECT value FROM json_each(?))", (json.dumps(sorted(stories)),)
    )
    return {slug for (slug,) in rows}


_COLUMNS = (
    "slug, story, certainty, reason, title, page, events, first_day, last_day, since, founding, place, labels, within"
)


def _topic(row: Sequence[Any]) -> tuple[str, TopicRecord]:
    slug, story, certainty, reason, title, page, events, first, last, since, founding, place, labels, within = row
    use = TopicUse(
        slug,
        title,
        page,
        events,
        date.fromisoformat(first),
        date.fromisoformat(last),
        (since, founding, place),
        _labels(labels),
        within,
    )
    return story, TopicRecord(use, Certainty(certainty), reason)


def _labels(kept: str) -> tuple[tuple[str, int], ...]:
    return tuple((label, count) for label, count in json.loads(kept)) if kept != "[]" else ()


def use_now(archive: Archive, slug: str) -> TopicUse | None:
    """How a topic is used now, or was last; None if no event ever was filed under it."""
    rows = archive.db.execute(
        "SELECT title, page, now, count(*), min(day), max(day) FROM filed WHERE topic = ? "
        "GROUP BY title, page, now ORDER BY now DESC, title, page",
        (slug,),
    ).fetchall()
    rows = [row for row in rows if row[2] == rows[0][2]]
    if not rows:
        return None
    names: Counter[str] = Counter()
    labels: Counter[str] = Counter()
    for title, page, _, events, _, _ in rows:
        names[page or title] += events
        labels[slugify(title, ascii_only=archive.edition.ascii_slugs)] += events
    title = min(names, key=lambda name: (-names[name], name))
    events = names.total() if rows[0][2] else 0
    return TopicUse(
        slug,
        title,
        title if any(row[1] for row in rows) else "",
        events,
        date.fromisoformat(min(row[4] for row in rows)),
        date.fromisoformat(max(row[5] for row in rows)),
        _founding(archive, slug),
        tuple(sorted((label, count) for label, count in labels.items() if label != slug)),
        _within(archive, slug, events),
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


def topic_row(story: str, record: TopicRecord) -> tuple[str | int, ...]:
    """A topic as a row of its table."""
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
        json.dumps(use.labels, ensure_ascii=False),
        use.within,
    )


def kin(archive: Archive, now: Mapping[str, TopicUse]) -> Iterator[tuple[str, str]]:
    """Pairs of a topic and a key: topics that share none, over however many others, have nothing to do with each other.

    They can be one story only by a name, a page that is one entity, words they are shown with, or an edit that put one
    in place of the other; those that are one story already may part; and the id of a story hangs on its founding. `now`
    is how those are used that are used otherwise than when stories were last made. Decisions are not asked here.
    """
    entity = dict(archive.db.execute("SELECT title, page FROM alias").fetchall())
    rows = archive.db.execute("SELECT slug, title, page, founding, place, labels, story FROM topic").fetchall()
    rows += [(s, u.title, u.page, *u.founding[1:], json.dumps(u.labels), "") for s, u in now.items()]
    for slug, title, page, founding, place, labels, story in rows:
        yield slug, f"slug {slug}"
        yield slug, f"base {base_of(title)}"
        yield slug, f"founding {founding} {place}"
        if story:
            yield slug, f"story {story}"
        if page:
            yield slug, f"page {entity.get(page, page)}"
        for label, _ in _labels(labels):
            yield slug, f"slug {label}"
    for earlier, later in archive.db.execute("SELECT DISTINCT earlier, later FROM refiled"):
        yield earlier, f"slug {later}"


def sorted_out(archive: Archive) -> None:
    """Forgets the marks of what was unsorted."""
    archive.db.execute("DELETE FROM unsorted")

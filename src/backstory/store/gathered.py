"""What events without topic go with, and the stories found so; touches only what differs from what stands."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from backstory.ids import story_id
from backstory.store.archive import Archive
from backstory.store.stories import MembershipRecord, StoryRecord, members, memberships, rewrite
from backstory.store.touching import touch_members


@dataclass(frozen=True, slots=True)
class FoundRecord:
    """The story that an event without topic was found to go with; `story` as in the table `found`."""

    event: str
    story: str
    chance: float


@dataclass(frozen=True, slots=True)
class Place:
    """An event in a story found: its day, the chance that it goes with it, and whether a later look put it there."""

    event: str
    story: str
    day: str
    chance: float
    later: bool = False


_PLACE = (
    "SELECT found.event, coalesce(again.story, found.story) AS now, subject.day, "
    "coalesce(again.chance, found.chance), again.story IS NOT NULL "
    "FROM found JOIN subject USING (event) LEFT JOIN found_later AS again ON again.event = found.event "
    "AND again.day = (SELECT max(day) FROM found_later AS any_of WHERE any_of.event = found.event)"
)


def story_of_topics(archive: Archive, days: Sequence[str]) -> dict[str, str]:
    """The story of the innermost topic of each event of some days that has one, as 'story <id>'."""
    rows = archive.db.execute(
        "SELECT event.id, story FROM event JOIN filed ON filed.event = event.id AND now "
        "JOIN topic ON topic.slug = filed.topic WHERE event.day IN (SELECT value FROM json_each(?)) "
        "ORDER BY event.id, level, filed.place DESC",
        (json.dumps(days),),
    )
    return {event: f"story {story}" for event, story in rows}


def found_of_day(archive: Archive, day: str) -> dict[str, FoundRecord]:
    """What the events of a day were found to go with."""
    return found_of_days(archive, [day]).get(day, {})


def found_of_days(archive: Archive, days: Sequence[str]) -> dict[str, dict[str, FoundRecord]]:
    """What the events of some days were found to go with, by day."""
    return _by_day(archive, "subject JOIN found USING (event)", days)


def keep_found(archive: Archive, day: str, wanted: Mapping[str, FoundRecord]) -> bool:
    """Makes the archive say what the events of a day were found to go with; whether one goes with another than before.

    Marks for gathering the stories that this may change.
    """
    standing = found_of_day(archive, day)
    changed = sorted(key for key in wanted.keys() | standing.keys() if wanted.get(key) != standing.get(key))
    held = [one for key in changed for one in (standing.get(key), wanted.get(key)) if one]
    marked = {one.event for one in held} | {one.story for one in held if not one.story.startswith("story ")}
    archive.db.executemany("INSERT OR IGNORE INTO ungathered VALUES (?)", [(key,) for key in sorted(marked)])
    archive.db.executemany("DELETE FROM found WHERE event = ?", [(key,) for key in changed])
    archive.db.executemany(
        "INSERT INTO found VALUES (?, ?, ?)",
        [(one.event, one.story, one.chance) for one in map(wanted.get, changed) if one],
    )
    return any(standing[key].story != one.story for key in changed if (one := wanted.get(key)) and key in standing)


def moved_of_days(archive: Archive, days: Sequence[str]) -> dict[str, dict[str, FoundRecord]]:
    """What events were found to go with when their stories were looked at again on some days, by day."""
    return _by_day(archive, "found_later", days)


def _by_day(archive: Archive, table: str, days: Sequence[str]) -> dict[str, dict[str, FoundRecord]]:
    found: dict[str, dict[str, FoundRecord]] = {}
    for day, *row in archive.db.execute(
        f"SELECT day, event, story, chance FROM {table} WHERE day IN (SELECT value FROM json_each(?)) "
        "ORDER BY day, event",
        (json.dumps(days),),
    ):
        found.setdefault(day, {})[row[0]] = FoundRecord(*row)
    return found


def keep_moved(archive: Archive, day: str, wanted: Mapping[str, FoundRecord]) -> bool:
    """Makes the archive say what events went over to on a day, when stories were looked at again; whether it said else.

    Marks for gathering the stories that this may change.
    """
    standing = moved_of_days(archive, [day]).get(day, {})
    changed = sorted(key for key in wanted.keys() | standing.keys() if wanted.get(key) != standing.get(key))
    if not changed:
        return False
    _mark_stories(archive, changed)
    archive.db.executemany("DELETE FROM found_later WHERE event = ? AND day = ?", [(key, day) for key in changed])
    archive.db.executemany(
        "INSERT INTO found_later VALUES (?, ?, ?, ?)",
        [(one.event, day, one.story, one.chance) for one in map(wanted.get, changed) if one],
    )
    _mark_stories(archive, changed)
    return True


def _mark_stories(archive: Archive, events: Sequence[str]) -> None:
    """Marks for gathering some events and all stories found that they went with at any time."""
    archive.db.execute(
        "INSERT OR IGNORE INTO ungathered SELECT value FROM json_each(:events) UNION "
        "SELECT story FROM found JOIN json_each(:events) ON event = value WHERE story NOT LIKE 'story %' UNION "
        "SELECT story FROM found_later JOIN json_each(:events) ON event = value WHERE story NOT LIKE 'story %'",
        {"events": json.dumps(events)},
    )


def ungathered(archive: Archive) -> list[str]:
    """Events whose stories found are to be looked at again."""
    return [event for (event,) in archive.db.execute("SELECT event FROM ungathered ORDER BY event")]


def place_of(archive: Archive, event: str) -> Place | None:
    """What an event was found to go with."""
    row = archive.db.execute(f"{_PLACE} WHERE found.event = ?", (event,)).fetchone()
    return _place(row) if row else None


def places_with(archive: Archive, founder: str) -> list[Place]:
    """The events found to go with one that began a story, this one among them, in order."""
    rows = archive.db.execute(
        f"{_PLACE} WHERE found.event IN (SELECT event FROM found WHERE story = :story UNION "
        "SELECT event FROM found_later WHERE story = :story) AND now = :story ORDER BY subject.day, found.event",
        {"story": founder},
    )
    return [_place(row) for row in rows]


def _place(row: tuple[str, str, str, float, int]) -> Place:
    event, story, day, chance, later = row
    return Place(event, story, day, chance, bool(later))


def slug_is_taken(archive: Archive, slug: str, story: str) -> bool:
    """Whether a slug is that of another story or of a topic."""
    row = archive.db.execute(
        "SELECT 1 FROM story WHERE slug = :slug AND id <> :story UNION SELECT 1 FROM topic WHERE slug = :slug",
        {"slug": slug, "story": story},
    ).fetchone()
    return row is not None


def write_found(
    archive: Archive, founder: str, story: StoryRecord | None, stated: Mapping[str, Collection[MembershipRecord]]
) -> None:
    """Makes the archive say what story, if any, was found to begin with an event, and where the events given belong.

    Call it inside a transaction.
    """
    # By its id, which follows from the founder: stories are not indexed by that, and there are tens of thousands.
    row = archive.db.execute(
        "SELECT id, kind, slug, title, page, founding FROM story WHERE id = ? AND kind = 'found' AND founding = ?",
        (story_id("found", founder), founder),
    ).fetchone()
    standing = StoryRecord(*row) if row else None
    told_otherwise = standing != story
    held = members(archive, standing.id) if standing else set()
    changed = {
        event: stated.get(event, ())
        for event in sorted(stated.keys() | held)
        if _differs(archive, event, stated.get(event, ())) or (told_otherwise and (event in held or stated.get(event)))
    }
    if not changed and not told_otherwise:
        return
    touch_members(archive, changed)
    if standing and told_otherwise:
        archive.db.execute("DELETE FROM story WHERE id = ?", (standing.id,))
    if story and told_otherwise:
        archive.db.execute(
            "INSERT INTO story VALUES (?, ?, ?, ?, ?, ?)",
            (story.id, story.kind, story.slug, story.title, story.page, story.founding),
        )
    rewrite(archive, changed, "level = -2")


def _differs(archive: Archive, event: str, wanted: Iterable[MembershipRecord]) -> bool:
    """Whether an event is told to belong elsewhere; what its topics say goes before what was found."""
    by_topic, standing = (memberships(archive, [event], f"level {which} -2")[event] for which in (">", "="))
    others = {one.story for one in by_topic}
    return set(standing) != {one for one in wanted if one.story not in others}


def all_gathered(archive: Archive) -> None:
    """Forgets the marks of what was ungathered."""
    archive.db.execute("DELETE FROM ungathered")

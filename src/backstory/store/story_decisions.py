"""What people decided about stories: kept as data, with reason and date, and never overruled by a rule.

An end of a decision is a topic, as 'topic <slug>', or an event, as 'event <id>'; a story found is named by the event it
began with.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from backstory.errors import NotFound, UsageError
from backstory.ids import slugify
from backstory.store.archive import Archive
from backstory.times import stamp

TOPIC, EVENT = "topic ", "event "


@dataclass(frozen=True, slots=True)
class StoryDecision:
    """Two ends that are one story, or are not, and why."""

    one: str
    other: str
    join: bool
    reason: str


def find_stories(archive: Archive, name: str) -> list[tuple[str, str]]:
    """The stories (slug, title) that a name means: an id, a path, a slug, a title, or a part of one; raises NotFound.

    Several only if none has that very name.
    """
    parts = name.strip().rstrip("/").removesuffix(".html").split("/")
    wanted = slugify(parts[-1], ascii_only=archive.edition.ascii_slugs)
    exact = archive.db.execute(
        "SELECT slug, title FROM story WHERE id = :key OR slug = :wanted UNION "
        "SELECT story.slug, story.title FROM topic JOIN story ON story.id = story WHERE topic.slug = :wanted UNION "
        "SELECT slug, title FROM path JOIN story ON id = target WHERE path = '/story/' || :wanted",
        {"key": parts[-1], "wanted": wanted},
    ).fetchall()
    found = (
        exact
        or archive.db.execute(
            "SELECT story.slug, story.title FROM story LEFT JOIN membership ON story = id "
            "WHERE instr(lower(title), lower(?)) GROUP BY id ORDER BY count(*) DESC, story.slug LIMIT 20",
            (name.strip(),),
        ).fetchall()
    )
    if not found:
        raise NotFound(f"there is no story '{name}' in this archive; 'backstory search {name}' finds events")
    return found


def end_of(archive: Archive, name: str) -> str:
    """The end of a decision that a topic, a story or an event's id names; raises NotFound or UsageError."""
    if archive.db.execute("SELECT 1 FROM event WHERE id = ?", (name,)).fetchone():
        return f"{EVENT}{name}"
    slug = slugify(name.strip().rstrip("/").split("/")[-1], ascii_only=archive.edition.ascii_slugs)
    if archive.db.execute("SELECT 1 FROM topic WHERE slug = ?", (slug,)).fetchone():
        return f"{TOPIC}{slug}"
    found = find_stories(archive, name)
    if len(found) > 1:
        raise UsageError(f"'{name}' may be {', '.join(slug for slug, _ in found[:5])}; name one of them")
    kind, founding = archive.db.execute("SELECT kind, founding FROM story WHERE slug = ?", (found[0][0],)).fetchone()
    return f"{EVENT}{founding}" if kind == "found" else f"{TOPIC}{found[0][0]}"


def decide(archive: Archive, decision: StoryDecision, *, at: datetime) -> None:
    """Keeps a decision, and marks what it speaks of; the next update goes by it."""
    if decision.one == decision.other:
        raise UsageError("both name the same story; name two stories, or a story and a topic or event of it")
    with archive.transaction():
        archive.db.execute(
            "INSERT OR REPLACE INTO story_decision VALUES (?, ?, ?, ?, ?)",
            (decision.one, decision.other, stamp(at), "join" if decision.join else "part", decision.reason),
        )
        mark(archive, (decision.one, decision.other))


def mark(archive: Archive, ends: Iterable[str]) -> None:
    """Marks topics and events for sorting and gathering anew."""
    for end in ends:
        key = end.removeprefix(TOPIC).removeprefix(EVENT)
        if end.startswith(TOPIC):
            archive.db.execute("INSERT OR IGNORE INTO unsorted SELECT slug, founding FROM topic WHERE slug = ?", (key,))
        else:
            archive.db.execute("INSERT OR IGNORE INTO unsorted VALUES ('', ?)", (key,))
            archive.db.execute(
                "INSERT OR IGNORE INTO ungathered SELECT :key UNION "
                "SELECT story FROM found WHERE event = :key AND story NOT LIKE 'story %' UNION "
                "SELECT story FROM found_later WHERE event = :key AND story NOT LIKE 'story %'",
                {"key": key},
            )


def decisions(archive: Archive) -> list[StoryDecision]:
    """The decisions in force, oldest first: of two about the same pair the later."""
    latest: dict[frozenset[str], StoryDecision] = {}
    for one, other, verdict, reason in archive.db.execute(
        "SELECT story, other, verdict, reason FROM story_decision ORDER BY at, story, other"
    ):
        latest.pop(pair := frozenset((one, other)), None)
        latest[pair] = StoryDecision(one, other, verdict == "join", reason)
    return list(latest.values())

"""Reads entities as their pages and the command line show them: their names, events, stories, and what they go with."""

from __future__ import annotations

import json
from collections.abc import Mapping

from backstory.ids import slugify
from backstory.model import Certainty
from backstory.store import queries
from backstory.store.archive import Archive
from backstory.views import EntityPage, EntityRef, OtherName, StoryRef

_WITH_OTHERS = 12
_STORIES = 12

Refs = Mapping[str, tuple[str, int]]


def refs(archive: Archive) -> dict[str, tuple[str, int]]:
    """Every entity that texts link to: by slug, what it is called and how many events name it.

    It is called after the page it is named after; one without aliases by the title most events use.
    """
    titles: dict[str, tuple[int, str]] = {}
    counts: dict[str, int] = {}
    several: set[str] = set()
    for slug, title, events in archive.db.execute(
        "SELECT entity, title, count(DISTINCT event) FROM mention GROUP BY entity, title"
    ):
        if slug in titles:
            several.add(slug)
        titles[slug] = min(titles.get(slug, (1, "")), (-events, title))
        counts[slug] = events
    called = {slug: title for slug, (_, title) in titles.items()}
    called |= {slug: page for slug, page in archive.db.execute("SELECT entity, page FROM alias") if slug in called}
    counts |= archive.db.execute(
        "SELECT entity, count(DISTINCT event) FROM mention WHERE entity IN (SELECT value FROM json_each(?)) "
        "GROUP BY entity",
        (json.dumps(sorted(several)),),
    )
    return {slug: (called[slug], counts[slug]) for slug in sorted(counts)}


def aliases(archive: Archive) -> dict[str, str]:
    """The slug of its entity for each wiki page whose own slug is another."""
    ascii_only = archive.edition.ascii_slugs
    rows = archive.db.execute("SELECT title, entity FROM alias ORDER BY title")
    return {title: entity for title, entity in rows if slugify(title, ascii_only=ascii_only) != entity}


def led_on(archive: Archive, known: Refs) -> dict[str, str]:
    """The slugs of entities that are known under another now, with that one: aliases, and addresses once published."""
    published = archive.db.execute(
        "SELECT substr(path, 9), target FROM path WHERE kind = 'entity' AND substr(path, 9) <> target"
    )
    ascii_only = archive.edition.ascii_slugs
    leading = dict(published.fetchall())
    leading |= {slugify(title, ascii_only=ascii_only): slug for title, slug in aliases(archive).items()}
    return {old: new for old, new in sorted(leading.items()) if old not in known and new in known}


def entity_page(archive: Archive, slug: str, known: Refs) -> EntityPage:
    """All that is on record about an entity; one without events for a slug that nothing has."""
    title, _ = known.get(slug, (slug, 0))
    labels = archive.db.execute(
        "SELECT label, count(DISTINCT event) AS events FROM mention WHERE entity = ? "
        "GROUP BY label ORDER BY events DESC, label",
        (slug,),
    ).fetchall()
    others = archive.db.execute(
        "SELECT other.entity, count(DISTINCT other.event) AS events FROM mention m "
        "JOIN mention other ON other.event = m.event WHERE m.entity = ? AND other.entity <> m.entity "
        "AND NOT (other.label = lower(other.label) AND other.label GLOB '*[a-z]*') "  # an airstrike is no name
        "GROUP BY other.entity ORDER BY events DESC, other.entity LIMIT ?",
        (slug, _WITH_OTHERS),
    ).fetchall()
    events = queries.events_of_entity(archive, slug)
    return EntityPage(
        EntityRef(slug, title, len(events)),
        tuple((str(label), int(count)) for label, count in labels),
        events,
        tuple(EntityRef(key, known[key][0], count) for key, count in others),
        _other_names(archive, slug),
        _stories(archive, slug),
    )


def _other_names(archive: Archive, slug: str) -> tuple[OtherName, ...]:
    rows = archive.db.execute(
        "SELECT title, page, origin, certainty, reason FROM alias WHERE entity = ? ORDER BY title", (slug,)
    )
    return tuple(OtherName(title, origin, Certainty(sure), reason) for title, _, origin, sure, reason in rows)


def _stories(archive: Archive, slug: str) -> tuple[StoryRef, ...]:
    """The stories that most events of an entity belong to; `events` counts these."""
    rows = archive.db.execute(
        "SELECT story.slug, story.title, count(DISTINCT membership.event) AS held FROM mention "
        "JOIN membership ON membership.event = mention.event JOIN story ON story.id = membership.story "
        "WHERE entity = ? GROUP BY story.id ORDER BY held DESC, story.slug LIMIT ?",
        (slug, _STORIES),
    )
    return tuple(StoryRef(key, title, held) for key, title, held in rows)


# How an entity is found by a name, the surest way first.
_FINDING = (
    "SELECT entity FROM alias WHERE title = :name UNION SELECT entity FROM mention WHERE entity = :slug",
    "SELECT target FROM path WHERE kind = 'entity' AND path = '/entity/' || :slug",
    "SELECT entity FROM mention WHERE label = :name",
    "SELECT entity FROM mention WHERE label = :name COLLATE NOCASE",
)


def find_entities(archive: Archive, name: str, known: Refs) -> list[str]:
    """The slugs of the entities a name may mean: those so titled, else so linked, else spelled alike, else so ending.

    Of several by that name the one that most events name comes first.
    """
    ascii_only = archive.edition.ascii_slugs
    slug = slugify(name.rstrip("/").removesuffix(".html").rpartition("/")[2], ascii_only=ascii_only)
    for sql in _FINDING:
        found = {row[0] for row in archive.db.execute(sql, {"name": name, "slug": slug})} & known.keys()
        if found:
            return _most_first(found, known)
    from backstory.store import names  # what compares spellings is a good part of this program

    alike = {names.slug_of(archive, title) for title in names.spelled_like(archive, name)} & known.keys()
    if alike:
        return _most_first(alike, known)
    rows = archive.db.execute(
        "SELECT entity FROM mention WHERE substr(title, -length(:name) - 1) = ' ' || :name", {"name": name}
    )
    return _most_first({slug for (slug,) in rows}, known)


def _most_first(slugs: set[str], known: Refs) -> list[str]:
    return sorted(slugs, key=lambda slug: (-known[slug][1], slug))

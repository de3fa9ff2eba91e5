"""Reads how pages are linked to and what the wiki said of them; writes which pages are one entity, and why.

Only what differs from what stands is written, and marked for publishing.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime

from backstory.ids import slugify
from backstory.model import Certainty
from backstory.relate.entities import (
    Alias,
    Names,
    Origin,
    SamePage,
    Use,
    WikiPage,
    judge,
    keys,
    letters,
    wants_company,
    written,
)
from backstory.store import relations
from backstory.store.archive import Archive
from backstory.store.touching import touch_keys, touch_members
from backstory.times import stamp

_GIVEN = "(SELECT value FROM json_each(?))"


def slug_of(archive: Archive, title: str) -> str:
    """The slug of the entity that a wiki page is, as far as is known."""
    row = archive.db.execute("SELECT entity FROM alias WHERE title = ?", (title,)).fetchone()
    return str(row[0]) if row else slugify(title, ascii_only=archive.edition.ascii_slugs)


def slugs_of(archive: Archive, titles: Collection[str]) -> dict[str, str]:
    """The slugs of the entities that some wiki pages are, as far as is known."""
    ascii_only = archive.edition.ascii_slugs
    known = dict(archive.db.execute(f"SELECT title, entity FROM alias WHERE title IN {_GIVEN}", (_list(titles),)))
    return {title: known.get(title) or slugify(title, ascii_only=ascii_only) for title in titles}


def mark(archive: Archive, events: Iterable[str]) -> None:
    """Marks the pages of events and topics, and the words of links, for a look whether they are one with others."""
    archive.db.executemany(
        "INSERT OR IGNORE INTO unnamed SELECT title FROM mention WHERE event = ?1 "
        "UNION SELECT label FROM mention WHERE event = ?1 "
        "UNION SELECT earlier FROM relinked WHERE event = ?1 UNION SELECT later FROM relinked WHERE event = ?1 "
        "UNION SELECT page FROM filed WHERE event = ?1 AND page <> ''",
        [(event,) for event in events],
    )


# What the wiki said


def keep_answers(archive: Archive, pages: Iterable[WikiPage], *, at: datetime) -> int:
    """Keeps what the wiki says of pages, and marks those of which it says something new; returns how many."""
    new = 0
    for page in pages:
        if _answers(archive, [page.title]).get(page.title) != page:
            new += 1
            archive.db.execute("INSERT OR IGNORE INTO unnamed VALUES (?)", (page.title,))
        archive.db.execute(
            "INSERT OR REPLACE INTO wiki_page VALUES (?, ?, ?, ?, ?, ?, ?)",
            (page.title, stamp(at), page.target, page.section, page.item, page.missing, page.ambiguous),
        )
    return new


def unasked(archive: Archive, limit: int) -> list[str]:
    """Pages that texts or topics link to and the wiki was never asked about, those of most events first."""
    rows = archive.db.execute(
        "SELECT title FROM (SELECT title FROM mention UNION ALL SELECT page FROM filed WHERE page <> '') "
        "WHERE title NOT IN (SELECT title FROM wiki_page) GROUP BY title ORDER BY count(*) DESC, title LIMIT ?",
        (limit,),
    )
    return [title for (title,) in rows]


def _answers(archive: Archive, titles: Collection[str]) -> dict[str, WikiPage]:
    rows = archive.db.execute(
        "SELECT title, target, section, item, missing, ambiguous, max(at) FROM wiki_page "
        f"WHERE title IN {_GIVEN} GROUP BY title",
        (_list(titles),),
    )
    return {
        title: WikiPage(title, target, section, item, bool(missing), bool(ambiguous))
        for title, target, section, item, missing, ambiguous, _ in rows
    }


# Which titles to compare


def unnamed(archive: Archive) -> set[str]:
    """Titles and words that may be one with others now."""
    return {title for (title,) in archive.db.execute("SELECT title FROM unnamed")}


def all_titles(archive: Archive) -> set[str]:
    """Every page that texts or topics link to, or texts did before an edit led them elsewhere."""
    rows = archive.db.execute(
        "SELECT title FROM mention UNION SELECT earlier FROM relinked UNION SELECT later FROM relinked "
        "UNION SELECT page FROM filed WHERE page <> ''"
    )
    return {title for (title,) in rows}


def file_titles(archive: Archive, titles: Collection[str]) -> set[str]:
    """Puts titles under their keys, those that nothing links to any more under none; returns the others."""
    rows = archive.db.execute(
        "SELECT value FROM json_each(?) WHERE value IN (SELECT title FROM mention) "
        "OR value IN (SELECT earlier FROM relinked) OR value IN (SELECT later FROM relinked) "
        "OR value IN (SELECT page FROM filed)",
        (_list(titles),),
    )
    there = {title for (title,) in rows}
    ascii_only = archive.edition.ascii_slugs
    archive.db.executemany("DELETE FROM page_key WHERE title = ?", [(title,) for title in sorted(titles)])
    archive.db.executemany(
        "INSERT INTO page_key VALUES (?, ?)",
        [(key, title) for title in sorted(there) for key in keys(written(title, ascii_only=ascii_only))],
    )
    return there


_CANDIDATES = (
    # The same key.
    f"SELECT one.title, other.title FROM page_key one JOIN page_key other USING (key) WHERE one.title IN {_GIVEN}",
    # One is linked with the words of the other's title.
    "SELECT DISTINCT label, mention.title FROM mention JOIN page_key ON page_key.title = label "
    f"WHERE label <> mention.title AND mention.title IN {_GIVEN}",
    f"SELECT DISTINCT label, title FROM mention WHERE label <> title AND label IN {_GIVEN}",
    # An edit put one in place of the other.
    f"SELECT DISTINCT earlier, later FROM relinked WHERE earlier IN {_GIVEN}",
    f"SELECT DISTINCT earlier, later FROM relinked WHERE later IN {_GIVEN}",
    # The wiki leads from one to the other, or from both to a third.
    f"SELECT title, target FROM wiki_page WHERE target <> '' AND title IN {_GIVEN}",
    f"SELECT title, target FROM wiki_page WHERE target IN {_GIVEN}",
    "SELECT one.title, other.title FROM wiki_page one JOIN wiki_page other USING (target) "
    f"WHERE target <> '' AND one.title IN {_GIVEN}",
    "SELECT one.title, other.title FROM wiki_page one JOIN wiki_page other USING (item) "
    f"WHERE item <> '' AND one.title IN {_GIVEN}",
)


def candidates(archive: Archive, titles: Collection[str]) -> set[tuple[str, str]]:
    """The pairs of pages, in order of letters, of which one is among the titles and that there is cause to compare."""
    given = _list(titles)
    found = {
        (min(one, other), max(one, other))
        for sql in _CANDIDATES
        for one, other in archive.db.execute(sql, (given,))
        if one != other
    }
    named = _list({title for pair in found for title in pair})
    rows = archive.db.execute("SELECT value FROM json_each(?) WHERE value IN (SELECT title FROM page_key)", (named,))
    there = {title for (title,) in rows}
    return {pair for pair in found if pair[0] in there and pair[1] in there}


def spelled_like(archive: Archive, name: str) -> set[str]:
    """The pages whose titles may be this name in another spelling."""
    ascii_only = archive.edition.ascii_slugs
    found = {
        title
        for key in keys(written(name, ascii_only=ascii_only))
        for (title,) in archive.db.execute("SELECT title FROM page_key WHERE key = ?", (key,))
    }
    return {title for title in found if judge(name, title, Names(), ascii_only=ascii_only)}


def record_of(archive: Archive, pairs: Collection[tuple[str, str]]) -> Names:
    """What the record has on the pages of some pairs."""
    titles = {title for pair in pairs for title in pair}
    given = _list(titles)
    labels: dict[str, dict[str, int]] = defaultdict(dict)
    for label, title, events in archive.db.execute(
        f"SELECT label, title, count(DISTINCT event) FROM mention WHERE label IN {_GIVEN} GROUP BY label, title",
        (given,),
    ):
        labels[label][title] = events
    moved: dict[str, dict[str, int]] = defaultdict(dict)
    for earlier, later, events in archive.db.execute(
        f"SELECT earlier, later, count(*) FROM relinked WHERE earlier IN {_GIVEN} GROUP BY earlier, later", (given,)
    ):
        moved[earlier][later] = events
    used = dict(
        archive.db.execute(
            f"SELECT title, count(DISTINCT event) FROM mention WHERE title IN {_GIVEN} GROUP BY title", (given,)
        )
    )
    ascii_only = archive.edition.ascii_slugs
    close = {title for pair in pairs if wants_company(*pair, ascii_only=ascii_only) for title in pair}
    return Names(
        labels,
        moved,
        _together(archive, pairs),
        _answers(archive, titles),
        used,
        _explained(archive, pairs),
        _beside(archive, close),
        *_when(archive, close),
    )


def _together(archive: Archive, pairs: Collection[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    rows = archive.db.execute(
        "SELECT pair.value ->> 0, pair.value ->> 1 FROM json_each(?) pair WHERE EXISTS (SELECT 1 FROM mention one "
        "JOIN mention other ON other.event = one.event AND other.title = pair.value ->> 1 "
        "WHERE one.title = pair.value ->> 0)",
        (json.dumps(sorted(pairs)),),
    )
    return frozenset((one, other) for one, other in rows)


def _explained(archive: Archive, pairs: Collection[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    """The pairs of which a text puts the one, letters, in brackets right behind a link to the other."""
    found = set()
    for short, long in sorted((a, b) for pair in pairs for a, b in (pair, pair[::-1]) if letters(a)):
        row = archive.db.execute(
            "SELECT 1 FROM mention m JOIN event e ON e.id = m.event JOIN version v ON v.event = e.id "
            "AND v.number = e.version WHERE m.title = ? AND instr(v.text, m.label || ' (' || ? || ')') LIMIT 1",
            (long, short),
        ).fetchone()
        if row:
            found.add((short, long))
    return frozenset(found)


def _beside(archive: Archive, titles: Collection[str]) -> dict[str, frozenset[str]]:
    """What texts link beside each page."""
    rows = archive.db.execute(
        "SELECT DISTINCT one.title, other.title FROM mention one JOIN mention other ON other.event = one.event "
        f"AND other.title <> one.title WHERE one.title IN {_GIVEN}",
        (_list(titles),),
    )
    found: dict[str, set[str]] = {title: set() for title in titles}
    for title, other in rows:
        found[title].add(other)
    return {title: frozenset(others) for title, others in found.items()}


def _when(
    archive: Archive, titles: Collection[str]
) -> tuple[dict[str, tuple[int, int]], dict[str, date], dict[str, date]]:
    """The years of the first and the last event that link to each page or are filed under it; and both days."""
    rows = archive.db.execute(
        f"SELECT title, min(day), max(day) FROM (SELECT title, day FROM mention WHERE title IN {_GIVEN} "
        f"UNION ALL SELECT page, day FROM filed WHERE page IN {_GIVEN}) GROUP BY title",
        (_list(titles),) * 2,
    ).fetchall()
    years = {title: (int(first[:4]), int(last[:4])) for title, first, last in rows}
    begun = {title: date.fromisoformat(first) for title, first, _ in rows}
    return years, begun, {title: date.fromisoformat(last) for title, _, last in rows}


def uses(archive: Archive, titles: Collection[str]) -> dict[str, Use]:
    """How events use some pages now."""
    rows = archive.db.execute(
        f"SELECT title, count(DISTINCT event), max(day) FROM mention WHERE title IN {_GIVEN} GROUP BY title",
        (_list(titles),),
    )
    return {title: Use(title, events, date.fromisoformat(day)) for title, events, day in rows}


# Which are one


def same_pages(archive: Archive, titles: Collection[str]) -> list[SamePage]:
    """The pairs on record that are one entity and have one of some titles."""
    rows = archive.db.execute(
        f"SELECT one, other, origin, certainty, reason FROM same_page WHERE one IN {_GIVEN} "
        f"UNION SELECT one, other, origin, certainty, reason FROM same_page WHERE other IN {_GIVEN}",
        (_list(titles),) * 2,
    )
    return [SamePage(one, other, Origin(origin), Certainty(sure), why) for one, other, origin, sure, why in rows]


def write_same_pages(archive: Archive, titles: Collection[str], pairs: Iterable[SamePage]) -> None:
    """Makes the archive say which pairs with one of some titles are one entity."""
    archive.db.execute(f"DELETE FROM same_page WHERE one IN {_GIVEN} OR other IN {_GIVEN}", (_list(titles),) * 2)
    archive.db.executemany(
        "INSERT INTO same_page VALUES (?, ?, ?, ?, ?)",
        [(pair.one, pair.other, pair.origin, pair.certainty, pair.reason) for pair in pairs],
    )


def aliases(archive: Archive, titles: Collection[str] | None = None) -> dict[str, Alias]:
    """The aliases on record: of some titles, or all."""
    where = "" if titles is None else f" WHERE title IN {_GIVEN} OR page IN {_GIVEN}"
    rows = archive.db.execute(
        f"SELECT title, page, origin, certainty, reason FROM alias{where}",
        () if titles is None else (_list(titles),) * 2,
    )
    return {alias.title: alias for alias in alias_rows(rows)}


def alias_rows(rows: Iterable[tuple[str, str, str, str, str]]) -> list[Alias]:
    """Rows of title, page, origin, certainty and reason as aliases."""
    return [Alias(title, page, Origin(origin), Certainty(sure), why) for title, page, origin, sure, why in rows]


def write_aliases(archive: Archive, titles: Collection[str], stated: Mapping[str, Alias]) -> int:
    """Makes the archive say which of some titles are aliases of what; returns how many say something else now."""
    standing = {title: alias for title, alias in aliases(archive, titles).items() if title in titles}
    changed = sorted(title for title in titles if standing.get(title) != stated.get(title))
    if not changed:
        return 0
    before = {title: slug_of(archive, title) for title in changed}
    ascii_only = archive.edition.ascii_slugs
    archive.db.executemany("DELETE FROM alias WHERE title = ?", [(title,) for title in changed])
    archive.db.executemany(
        "INSERT INTO alias VALUES (?, ?, ?, ?, ?, ?)",
        [
            (title, slugify(one.entity, ascii_only=ascii_only), one.entity, one.origin, one.certainty, one.reason)
            for title in changed
            if (one := stated.get(title))
        ],
    )
    _look_again(archive, changed)
    after = {title: slug_of(archive, title) for title in changed}
    moved = [title for title in changed if before[title] != after[title]]
    events = _events_of(archive, moved)
    touch_members(archive, events)
    for title in moved:
        archive.db.execute("UPDATE mention SET entity = ? WHERE title = ?", (after[title], title))
        _lead_on(archive, slugify(title, ascii_only=ascii_only), after[title])
    touch_members(archive, events)
    touch_keys(archive, {"entity": {*before.values(), *after.values()}})
    return len(changed)


def _look_again(archive: Archive, titles: Collection[str]) -> None:
    """Marks the events that link to some pages for relating, and the topics that are some for sorting."""
    relations.mark(archive, _events_of(archive, titles))
    archive.db.execute(
        f"INSERT OR IGNORE INTO unsorted SELECT topic, event FROM filed WHERE page IN {_GIVEN}", (_list(titles),)
    )


def _lead_on(archive: Archive, own: str, slug: str) -> None:
    """Makes the published address of a page, and those that led to it, lead to the entity it is now."""
    archive.db.execute("UPDATE path SET target = ? WHERE kind = 'entity' AND path = '/entity/' || ?", (slug, own))
    if slug != own:
        archive.db.execute("UPDATE path SET target = ? WHERE kind = 'entity' AND target = ?", (slug, own))


def _events_of(archive: Archive, titles: Collection[str]) -> set[str]:
    rows = archive.db.execute(f"SELECT DISTINCT event FROM mention WHERE title IN {_GIVEN}", (_list(titles),))
    return {event for (event,) in rows}


def named(archive: Archive) -> None:
    """Forgets the marks of titles that were to be compared."""
    archive.db.execute("DELETE FROM unnamed")


def _list(titles: Iterable[str]) -> str:
    return json.dumps(sorted(titles), ensure_ascii=False)

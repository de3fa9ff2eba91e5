"""Checks an archive from end to end and says in words what is wrong; says nothing when all is well.

Work that a run left undone is not wrong: the next update goes on with it, and `status` tells of it. What follows from
that work is looked at once it is done.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator
from typing import Final

from backstory.store.archive import Archive

# Each finds rows that must not be there; {0}, {1} … in the words are the columns found.
_RULES: Final[tuple[tuple[str, str], ...]] = (
    (
        "event {0} says its version is {1}, but its versions are {2} from 1",
        "SELECT id, event.version, count(number) FROM event LEFT JOIN version ON version.event = id GROUP BY id "
        "HAVING event.version <> max(number) OR count(number) <> max(number) OR min(number) <> 1 OR count(number) = 0",
    ),
    (
        "event {0} is filed under {1}, its current version under {2}",
        "SELECT id, event.day, v.day FROM event JOIN version v ON v.event = id AND v.number = event.version "
        "WHERE event.day <> v.day",
    ),
    (
        "event {0} was merged into {1}, which is not on record",
        "SELECT id, into_id FROM event WHERE into_id IS NOT NULL AND into_id NOT IN (SELECT id FROM event)",
    ),
    (
        "event {0} on {1} has no finished slug: '{2}'",
        "SELECT id, day, slug FROM event WHERE instr(slug, ' ') OR slug = ''",
    ),
    (
        "revision {0} reads a bullet as event {1}, version {2}, which is not on record",
        "SELECT revid, value ->> 0, value ->> 1 FROM reading, json_each(items) "
        "WHERE NOT EXISTS (SELECT 1 FROM version WHERE event = value ->> 0 AND number = value ->> 1)",
    ),
    (
        "event {0} stands on {1} but the latest revision of its page does not have it",
        "SELECT id, day FROM event WHERE state = 'live' AND id NOT IN (SELECT value ->> 0 FROM (SELECT items, "
        "row_number() OVER (PARTITION BY revision.page ORDER BY at DESC, revid DESC) AS back "
        "FROM reading JOIN revision USING (revid)), json_each(items) WHERE back = 1)",
    ),
    (
        "the search index does not hold just the {1} live events",
        "SELECT '', count(*) FROM event WHERE state = 'live' AND (SELECT count(*) FROM event_search) "
        "<> (SELECT count(*) FROM event WHERE state = 'live') HAVING count(*) > 0",
    ),
    (
        "address {0} leads to event {1}, which is not on record",
        "SELECT path, target FROM path WHERE kind = 'id' AND target NOT IN (SELECT id FROM event)",
    ),
)

# The same, of what is worked out of events; said only when no work waits.
_ONCE_DONE: Final[tuple[tuple[str, str], ...]] = (
    (
        "event {0} is related to {1}, but one of them is not on record or does not stand",
        "SELECT later, earlier FROM relation WHERE later NOT IN (SELECT id FROM event WHERE state = 'live') "
        "OR earlier NOT IN (SELECT id FROM event WHERE state = 'live')",
    ),
    (
        "event {0} is in story {1} but is not on record or does not stand",
        "SELECT event, story FROM membership WHERE event NOT IN (SELECT id FROM event WHERE state = 'live')",
    ),
    (
        "event {0} stands and says something, but has no vector",
        "SELECT event FROM subject WHERE event NOT IN (SELECT event FROM vector)",
    ),
    (
        "links to the page '{0}' are filed under '{1}', but it is '{2}'; run 'backstory rebuild'",
        "SELECT DISTINCT title, mention.entity, alias.entity FROM mention JOIN alias USING (title) "
        "WHERE mention.entity <> alias.entity",
    ),
)
_WAITS = "SELECT EXISTS (SELECT 1 FROM unread) OR EXISTS (SELECT 1 FROM unrelated) OR EXISTS (SELECT 1 FROM unnamed)"


def problems(archive: Archive) -> Iterator[str]:
    """Everything that is wrong with an archive, a sentence each."""
    for (line,) in archive.db.execute("PRAGMA integrity_check"):
        if line != "ok":
            yield f"the file is damaged: {line}; restore a copy"
    for table, row, parent, _ in archive.db.execute("PRAGMA foreign_key_check"):
        yield f"row {row} of table {table} names a {parent} that is not on record"
    (waits,) = archive.db.execute(_WAITS).fetchone()
    for words, sql in _RULES if waits else (*_RULES, *_ONCE_DONE):
        for row in archive.db.execute(sql):
            yield words.format(*row)
    yield from _damaged_texts(archive)


def _damaged_texts(archive: Archive) -> Iterator[str]:
    for revid, sha1, blob in archive.db.execute(
        "SELECT revid, sha1, wikitext FROM revision WHERE wikitext IS NOT NULL"
    ):
        try:
            intact = hashlib.sha1(zlib.decompress(blob), usedforsecurity=False).hexdigest() == sha1
        except zlib.error:
            intact = False
        if not intact:
            yield f"the text of revision {revid} is damaged; restore a copy"

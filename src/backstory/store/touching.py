"""Keeps what changed, counted by the archive's sequence, so that publishing renders that and nothing else."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping

from backstory.store.archive import Archive


def touch_keys(archive: Archive, keys: Mapping[str, Collection[str]]) -> None:
    """Marks pages as changed, by their kind: days, events by id, stories and entities by slug, days of changes."""
    rows = [(kind, key) for kind, held in keys.items() for key in sorted(held)]
    if rows:
        sequence = int(archive.setting("sequence")) + 1
        archive.keep_setting("sequence", str(sequence))
        archive.db.executemany(
            "INSERT INTO touched VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET sequence = excluded.sequence",
            [(*row, sequence) for row in rows],
        )


def touch_members(archive: Archive, events: Collection[str]) -> None:
    """Marks whatever tells of the stories of some events, as the archive has them now."""
    given = json.dumps(sorted(events))
    found = {
        "day": "SELECT DISTINCT day FROM event WHERE id IN (SELECT value FROM json_each(?))",
        "story": "SELECT DISTINCT slug FROM membership JOIN story ON id = story "
        "WHERE event IN (SELECT value FROM json_each(?))",
        "entity": "SELECT DISTINCT entity FROM mention WHERE event IN (SELECT value FROM json_each(?))",
    }
    touch_keys(archive, {kind: [key for (key,) in archive.db.execute(sql, (given,))] for kind, sql in found.items()})

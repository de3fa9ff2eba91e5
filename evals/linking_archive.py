"""Events of files as an archive that linking can ask: the same tables, index and vectors that an update would write.

Written straight into the tables, since linking sees nothing of revisions; a whole update takes minutes more. Ids are
the events' places in the files.
"""

from __future__ import annotations

import json
import lzma
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from backstory.ids import event_number, event_of_number
from backstory.relate.encoder import shipped
from backstory.relate.window import rounded
from backstory.store import Archive

_TOGETHER = 2000


def read_lines(files: Iterable[Path]) -> Iterator[dict[str, Any]]:
    """The records of JSON lines, plain or xz."""
    for file in files:
        opening = lzma.open if file.suffix == ".xz" else open
        with opening(file, "rt", encoding="utf-8") as lines:
            yield from (json.loads(line) for line in lines if line.strip())


def id_of(place: int) -> str:
    """The id of the event at a place of the files."""
    return event_of_number(place)


def place_of(event: str) -> int:
    """The place in the files of the event with an id."""
    return event_number(event)


def build(path: Path, events: Sequence[dict[str, Any]]) -> None:
    """Writes the events into a new archive."""
    with Archive.open(path, write=True, edition_code="en") as archive, archive.transaction():
        days = sorted({event["date"] for event in events})
        for number, day in enumerate(days):
            first = date.fromisoformat(day)
            archive.db.execute("INSERT INTO page VALUES (?, ?, ?, ?)", (number, day, day, first.isoformat()))
            archive.db.execute(
                "INSERT INTO revision VALUES (?, ?, NULL, ?, NULL, NULL, NULL, NULL)",
                (number, number, f"{day}T23:59:00Z"),
            )
        page = {day: number for number, day in enumerate(days)}
        for place, event in enumerate(events):
            _insert(archive.db, place, event, page[event["date"]])
        _keep_vectors(archive.db, events)


def _insert(db: sqlite3.Connection, place: int, event: dict[str, Any], page: int) -> None:
    key, day, at = id_of(place), event["date"], f"{event['date']}T23:59:00Z"
    slug = f"event-{place}"
    db.execute(
        "INSERT INTO event VALUES (?, ?, ?, 1, ?, ?, '[]', 'live', NULL, 1, ?, ?, '')",
        (key, page, day, slug, slug, at, at),
    )
    topics = json.dumps([{"title": topic, "page": None, "level": level} for level, topic in enumerate(event["topics"])])
    db.execute(
        "INSERT INTO version VALUES (?, 1, ?, ?, ?, 0, 0, ?, ?, ?, ?, ?, '[]', '[]', '[]', 0)",
        (key, page, at, day, event["category"], event["category"], topics, event["text"], event["text"]),
    )
    db.execute(
        "INSERT INTO event_search (rowid, text, topics, names) VALUES (?, ?, ?, '')",
        (place, event["text"], " / ".join(event["topics"])),
    )


def _keep_vectors(db: sqlite3.Connection, events: Sequence[dict[str, Any]]) -> None:
    encoder = shipped()
    for start in range(0, len(events), _TOGETHER):
        made = encoder.encode([event["text"] for event in events[start : start + _TOGETHER]])
        db.executemany(
            "INSERT INTO vector VALUES (?, ?, '', ?, ?)",
            [
                (id_of(start + n), encoder.name, story.tobytes(), meaning.tobytes())
                for n, (story, meaning) in enumerate(zip(rounded(made.story), rounded(made.meaning), strict=True))
            ],
        )

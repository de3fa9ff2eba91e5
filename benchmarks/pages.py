"""Events of a file as day pages in portal markup, so that the whole way from wikitext on can be measured.

The file has only the labels of sources, not their addresses; these get addresses that end in .invalid.
"""

from __future__ import annotations

import json
import lzma
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TypedDict


class Told(TypedDict):
    """An event as the file has it."""

    id: str
    date: str
    category: str
    topics: list[str]
    text: str
    sources: list[str]


def read_events(file: Path) -> list[Told]:
    """All events of a .jsonl.xz file, in its order."""
    with lzma.open(file, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def middle(events: list[Told], count: int) -> list[Told]:
    """So many events in a row from the middle of a file."""
    start = max(0, (len(events) - count) // 2)
    return events[start : start + count]


def day_pages(events: Iterable[Told]) -> Iterator[tuple[str, str]]:
    """Each day with its page in portal markup, from events in order of day."""
    days: dict[str, dict[str, dict[tuple[str, ...], list[str]]]] = defaultdict(
        lambda: defaultdict(lambda: defaultdict(list))
    )
    for event in events:
        sources = "".join(
            f" [http://source.invalid/{event['id']}/{n} ({label})]" for n, label in enumerate(event["sources"])
        )
        days[event["date"]][event["category"]][tuple(event["topics"])].append(event["text"] + sources)
    for day, categories in days.items():
        lines = []
        for category, topics in categories.items():
            lines.append(f"'''{category}'''")
            for chain, texts in topics.items():
                lines += [f"{'*' * (depth + 1)}[[{topic}]]" for depth, topic in enumerate(chain)]
                lines += [f"{'*' * (len(chain) + 1)}{text}" for text in texts]
        when = date.fromisoformat(day)
        head = f"{{{{Current events|year={when.year}|month={when.month:02}|day={when.day}|content="
        yield day, "\n".join([head, *lines, "}}"]) + "\n"


def write_pages(events: Iterable[Told], folder: Path) -> int:
    """Writes events as a folder of day pages, with the manifest that says when; returns how many pages."""
    folder.mkdir()
    rows = ["file\trevision_timestamp"]
    for day, wikitext in day_pages(events):
        (folder / f"{day}.wiki").write_text(wikitext, "utf-8")
        rows.append(f"{day}.wiki\t{day}T23:59:00Z")
    (folder / "manifest.tsv").write_text("\n".join(rows) + "\n", "utf-8")
    return len(rows) - 1

"""From nothing to archive and site: seconds, memory and files, for the events of a file; then what a change costs.

    python -m benchmarks.archive ../shared/corpus/events/events-2002-2022.jsonl.xz

Prints a table for docs/performance.md. The events become day pages first (not counted); their sources, of which
the file has only labels, get addresses that end in .invalid.
"""

from __future__ import annotations

import json
import lzma
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from benchmarks.measure import cost_of, files_in, machine


def day_pages(events: Iterable[dict]) -> Iterator[tuple[str, str]]:
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


def write_pages(file: Path, pages: Path) -> int:
    """Writes a file of events as a folder of day pages; returns how many events."""
    with lzma.open(file, "rt", encoding="utf-8") as lines:
        events = [json.loads(line) for line in lines]
    rows = ["file\trevision_timestamp"]
    for day, wikitext in day_pages(events):
        (pages / f"{day}.wiki").write_text(wikitext, "utf-8")
        rows.append(f"{day}.wiki\t{day}T23:59:00Z")
    (pages / "manifest.tsv").write_text("\n".join(rows) + "\n", "utf-8")
    return len(events)


def main() -> None:
    print(f"Machine: {machine()}")
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        pages, site, archive = work / "pages", work / "site", work / "archive.db"
        pages.mkdir()
        count = write_pages(Path(sys.argv[1]), pages)
        print(f"{count:,} events as {len(list(pages.glob('*.wiki'))):,} day pages of {files_in(pages)[1]:.1f} MB")
        backstory = [sys.executable, "-m", "backstory", "-a", str(archive)]
        print("update, from nothing      ", cost_of([*backstory, "update", "--from", str(pages)]))
        print(f"archive                    {archive.stat().st_size / 1e6:8.0f} MB")
        print("update again              ", cost_of([*backstory, "update", "--from", str(pages)]))
        print("publish, from nothing     ", cost_of([*backstory, "publish", str(site)]))
        files, size = files_in(site)
        print(f"site                       {files:8,} files {size:8.0f} MB")
        print("publish again             ", cost_of([*backstory, "publish", str(site)]))
        print("publish again, --full     ", cost_of([*backstory, "publish", str(site), "--full"]))
        changed = work / "changed"
        changed.mkdir()
        middle = sorted(pages.glob("*.wiki"))[len(list(pages.glob("*.wiki"))) // 2]
        text = middle.read_text("utf-8").replace("\n*", "\n* Corrected:", 1)
        (changed / middle.name).write_text(text, "utf-8")
        print("update, one event changed ", cost_of([*backstory, "update", "--from", str(changed)]))
        print("publish, one event changed", cost_of([*backstory, "publish", str(site)]))
        print("check                     ", cost_of([*backstory, "check"]))
        print("search                    ", cost_of([*backstory, "search", "earthquake", "Japan"]))


if __name__ == "__main__":
    main()

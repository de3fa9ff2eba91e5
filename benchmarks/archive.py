"""From nothing to archive and site: seconds, memory and files, for the events of a file; then what a change costs.

    python -m benchmarks.archive ../shared/corpus/events/events-2002-2022.jsonl.xz

The events become day pages first, which is not counted. Prints tables for docs/performance.md.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks.measure import Cost, backstory, cells, machine, table, workplace, written
from benchmarks.pages import read_events, write_pages


def measure(file: Path, work: Path) -> str:
    """Measures in a folder; the tables."""
    pages, site, archive = work / "pages", work / "site", work / "archive.db"
    events = read_events(file)
    days = write_pages(events, pages)
    costs: list[tuple[str, Cost]] = [
        ("update, from nothing", backstory(archive, "update", "--from", pages)),
        ("update again, nothing new", backstory(archive, "update", "--from", pages)),
        ("publish, from nothing", backstory(archive, "publish", site)),
    ]
    size = archive.stat().st_size / 1e6
    whole = written(site)
    publishing = costs[-1][1]
    costs += [
        ("publish again, nothing changed", backstory(archive, "publish", site)),
        ("publish again, --full, nothing changed", backstory(archive, "publish", site, "--full")),
        ("update, one event changed", backstory(archive, "update", "--from", one_changed(pages, work / "changed"))),
        ("publish, one event changed", backstory(archive, "publish", site)),
        ("check", backstory(archive, "check")),
        ("rebuild", backstory(archive, "rebuild")),
        ("search", backstory(archive, "search", "earthquake", "Japan")),
    ]
    made = [
        ("events, day pages of wikitext, their MB", f"{len(events):,}, {days:,}, {written(pages).size:,.0f}"),
        ("archive, MB", f"{size:,.0f}"),
        ("site: files, MB", f"{whole.files:,}, {whole.size:,.0f}"),
        ("site: pages in four formats", f"{whole.pages:,}"),
        ("update: events a second of CPU", f"{len(events) / costs[0][1].cpu:,.0f}"),
        ("publish: ms of CPU a page in four formats", f"{1000 * publishing.cpu / whole.pages:.2f}"),
        ("publish: ms of CPU a file", f"{1000 * publishing.cpu / whole.files:.2f}"),
    ]
    return "\n\n".join(
        [
            table(("step", "wall s", "CPU s", "peak MB"), ((name, *cells(cost)) for name, cost in costs)),
            table(("what was made", "figure"), made),
        ]
    )


def one_changed(pages: Path, folder: Path) -> Path:
    """A folder with the page in the middle of `pages`, one event of it corrected."""
    folder.mkdir()
    held = sorted(pages.glob("*.wiki"))
    page = held[len(held) // 2]
    before, mark, bullet = page.read_text("utf-8").rpartition("*")
    (folder / page.name).write_text(f"{before}{mark}Corrected: {bullet}", "utf-8")
    return folder


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("events", type=Path, help="a .jsonl.xz file of events")
    parser.add_argument("--work", help="where to work; nothing stays there")
    given = parser.parse_args(argv)
    print(f"Machine: {machine()}\n", flush=True)
    with workplace(given.work) as work:
        print(measure(given.events, work))


if __name__ == "__main__":
    main()

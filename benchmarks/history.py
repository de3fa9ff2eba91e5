"""The history of day pages from nothing to archive: versions a second, memory by number of versions, reading again.

    python -m benchmarks.history ../shared/corpus/history/hourly-*.jsonl.xz

One process does the work, so seconds of CPU are seconds of one core. Prints tables for docs/performance.md.
"""

from __future__ import annotations

import argparse
import json
import lzma
from collections.abc import Sequence
from pathlib import Path

from benchmarks.measure import Cost, backstory, cells, machine, table, workplace, written


def measure(files: Sequence[Path], work: Path) -> str:
    """Measures in a folder; the tables."""
    first, whole, later = work / "first.db", work / "whole.db", work / "later.db"
    sources = _sources(files)
    counts = [_versions(file) for file in files]
    total = sum(counts)
    new = work / "new.jsonl"
    new.write_text(_one_more(files[-1]), "utf-8")
    rows = [
        _row("the first file, from nothing", counts[0], backstory(first, "update", *_sources(files[:1]))),
        _row("all files, from nothing", total, backstory(whole, "update", *sources)),
        _row("all files again, nothing new", total, backstory(whole, "update", *sources)),
        _row("one new version of one page", 1, backstory(whole, "update", "--from", new)),
        _row("rebuild", total + 1, backstory(whole, "rebuild")),
        _row("check", total + 1, backstory(whole, "check")),
        *_file_by_file(files, counts, later),
    ]
    size = whole.stat().st_size / 1e6
    publishing = backstory(whole, "publish", work / "site")
    site = written(work / "site")
    made = [
        ("versions, files", f"{total:,}, {len(files)}"),
        ("archive, MB", f"{size:,.0f}"),
        ("publish: wall s, CPU s, peak MB", ", ".join(cells(publishing))),
        ("site: files, MB", f"{site.files:,}, {site.size:,.0f}"),
        ("site: pages in four formats", f"{site.pages:,}"),
        ("publish: ms of CPU a page in four formats", f"{1000 * publishing.cpu / site.pages:.2f}"),
    ]
    return "\n\n".join(
        [
            table(("step", "versions", "wall s", "CPU s", "peak MB", "versions a CPU s"), rows),
            table(("what was made", "figure"), made),
        ]
    )


def _file_by_file(files: Sequence[Path], counts: Sequence[int], archive: Path) -> list[tuple[str, ...]]:
    """The same as they would come in, a file at a time: the first, and the last on top of all before it."""
    costs = [backstory(archive, "update", "--from", file) for file in files]
    return [
        _row("file by file: all together", sum(counts), _sum(costs)),
        _row("file by file: the last one", counts[-1], costs[-1]),
    ]


def _sum(costs: Sequence[Cost]) -> Cost:
    return Cost(sum(c.wall for c in costs), sum(c.cpu for c in costs), max(c.memory for c in costs))


def _row(name: str, versions: int, cost: Cost) -> tuple[str, ...]:
    return name, f"{versions:,}", *cells(cost), f"{versions / cost.cpu:,.0f}"


def _sources(files: Sequence[Path]) -> list[str | Path]:
    return [word for file in files for word in ("--from", file)]


def _versions(file: Path) -> int:
    with lzma.open(file, "rb") as lines:
        return sum(1 for _ in lines)


def _one_more(file: Path) -> str:
    """A version after the last of a file's last page, one of its bullets reworded."""
    with lzma.open(file, "rt", encoding="utf-8") as lines:
        *_, last = lines
    version = json.loads(last)
    before, mark, bullet = version["wikitext"].rpartition("*")
    text = f"{before}{mark}Corrected: {bullet}"
    return json.dumps({"day": version["day"], "seen": "2099-01-01T00:00:00Z", "wikitext": text}) + "\n"


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="+", help=".jsonl.xz files of versions, oldest first")
    parser.add_argument("--work", help="where to work; nothing stays there")
    given = parser.parse_args(argv)
    print(f"Machine: {machine()}\n", flush=True)
    with workplace(given.work) as work:
        print(measure(given.files, work))


if __name__ == "__main__":
    main()

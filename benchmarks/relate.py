"""What relating costs: all events of a file from nothing, step by step, and one more day.

    python -m benchmarks.relate ../shared/corpus/events/events-2002-2022.jsonl.xz --work /dev/shm [--limit N]

The events become day pages first, which is not counted; `--limit` takes the last so many. The last day comes apart, as
the new day that an archive meets every morning. Prints tables for docs/performance.md. `inside` is run in a process of
its own, so that the memory is that of the work.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.measure import backstory, cells, machine, table, workplace
from benchmarks.pages import read_events, write_pages

CONCLUDED = "events from pages, entities"
RELATED = "all of relating"


def measure(file: Path, work: Path, limit: int) -> str:
    """Measures in a folder; the tables."""
    pages, new, archive = work / "pages", work / "new", work / "archive.db"
    events = read_events(file)[-limit:]
    last = max(event["date"] for event in events)
    write_pages([event for event in events if event["date"] != last], pages)
    write_pages([event for event in events if event["date"] == last], new)
    command = [sys.executable, "-m", "benchmarks.relate", str(pages), "--inside", str(archive)]
    told = json.loads(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout)
    steps = [(name, *(f"{figure:,.1f}" for figure in figures)) for name, figures in told["steps"].items()]
    day = backstory(archive, "update", "--from", new)
    made = [
        ("events, relations", f"{told['events']:,}, {told['relations']:,}"),
        ("ms of CPU an event, relating", f"{1000 * told['steps'][RELATED][1] / told['events']:.2f}"),
        ("most memory, MB: the process, another one beside it", f"{told['memory']:,.0f}, {told['beside']:,.0f}"),
        ("one new day: wall s, CPU s, MB", ", ".join(cells(day))),
    ]
    return "\n\n".join([table(("step", "wall s", "CPU s"), steps), table(("what was made", "figure"), made)])


def inside(pages: Path, place: Path) -> dict[str, object]:
    """Makes an archive of day pages; seconds on the wall and of CPU, of all processes, for each step."""
    from backstory import pipeline
    from backstory.fetch.folder import read_folder
    from backstory.pipeline.announce import announce
    from backstory.pipeline.conclude import conclude_pages
    from backstory.pipeline.relate import REACH, relate_days
    from backstory.pipeline.stories import gather, sort_topics
    from backstory.store import Archive, relations

    with Archive.open(place, write=True) as archive:
        report = pipeline.Report()
        pipeline.keep(archive, read_folder(pages, archive.edition), report, now=datetime.now(UTC))

        def concluded() -> None:
            conclude_pages(archive, report)
            pipeline.name_entities(archive)

        def sorted_topics() -> None:
            sort_topics(archive, REACH)
            with archive.transaction():
                relations.spread(archive, REACH)

        steps = {
            CONCLUDED: spent(concluded),
            "stories of topics": spent(sorted_topics),
            "vectors, relations, what goes together": spent(lambda: relate_days(archive, report)),
            "stories found": spent(lambda: gather(archive)),
            "announcements and outcomes": spent(lambda: announce(archive, report)),
        }
        counted = {name: archive.db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in TABLES}
    related = [figures for name, figures in steps.items() if name != CONCLUDED]
    steps[RELATED] = (sum(wall for wall, _ in related), sum(cpu for _, cpu in related))
    beside = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return {
        "steps": steps,
        "memory": most_memory(),
        "beside": beside,
        "events": counted["subject"],
        "relations": counted["relation"],
    }


TABLES = ("subject", "relation")


def most_memory() -> float:
    """The most MB this process held; what the system tells of its usage counts whoever started it."""
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024


def spent(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds on the wall and of CPU, of this process and of those it forked."""
    wall, cpu = time.perf_counter(), sum(os.times()[:4])
    work()
    return time.perf_counter() - wall, sum(os.times()[:4]) - cpu


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("events", type=Path, help="a .jsonl.xz file of events; with --inside a folder of day pages")
    parser.add_argument("--work", help="where to work; nothing stays there")
    parser.add_argument("--limit", type=int, default=0, help="only the last so many events")
    parser.add_argument("--inside", type=Path, metavar="ARCHIVE", help="the measured process itself")
    given = parser.parse_args(argv)
    if given.inside:
        print(json.dumps(inside(given.events, given.inside)))
        return
    print(f"Machine: {machine()}\n", flush=True)
    with workplace(given.work) as work:
        print(measure(given.events, work, given.limit))


if __name__ == "__main__":
    main()

"""What relating costs: all events of the files from nothing, one more day, and a query by text.

    python -m benchmarks.relate ../shared/corpus/events/events-2002-2022.jsonl.xz [--limit N]

The pure part alone, without the archive: vectors, windows, relations with reasons, ties of stories. `--limit` takes the
last so many events. A query is the text of an event against the last 365 days, its vector made on the spot.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from benchmarks.measure import Cost, cost_of, machine

QUERIES = 200


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("events", type=Path, nargs="+")
    parser.add_argument("--limit", type=int, default=0)
    parser.add_argument("--inside", action="store_true", help="the measured process itself")
    given = parser.parse_args()
    if given.inside:
        print(json.dumps(inside(given.events, given.limit)))
        return 0
    print(machine())
    command = [sys.executable, "-m", "benchmarks.relate", *given.events, "--limit", str(given.limit), "--inside"]
    report("all of it, with reading the file", cost_of(command))
    for name, figure in inside(given.events, given.limit).items():
        print(f"{name}: {figure}")
    return 0


def report(name: str, cost: Cost) -> None:
    print(f"{name}: {cost.wall:.1f} s, {cost.cpu:.1f} s of CPU, {cost.memory:.0f} MB")


def inside(paths: list[Path], limit: int) -> dict[str, float]:
    """Relates the events; milliseconds of CPU for each part of the work."""
    from evals.topics import read_events

    from backstory.relate import judge
    from backstory.relate.encoder import shipped
    from backstory.relate.features import probe_of
    from backstory.relate.window import Stretch, Window, by_day

    events = [one.subject for one in read_events(paths)][-limit:]
    days, window, spent, found = by_day(events), Window(shipped()), {"add": 0.0, "judge": 0.0}, 0
    last_day = 0.0
    for day, subjects in days:
        window.drop(before=day - timedelta(days=judge.DAYS))
        began = time.process_time()
        window.add(day, subjects)
        added = time.process_time()
        found += len(judge.judged(window, day).relations)
        ended = time.process_time()
        spent["add"] += added - began
        spent["judge"] += ended - added
        last_day = ended - began
    waits = []
    for subject in events[-QUERIES:]:
        began = time.perf_counter()
        query = Window(window.encoder)
        query.add(subject.day, [replace(subject, category="")])
        everything = Stretch(0, len(window))
        judge.ranked(window, probe_of(query, 0), everything, everything)
        waits.append(time.perf_counter() - began)
    return {
        "events": len(events),
        "relations": found,
        "vectors and traits, ms of CPU an event": round(1000 * spent["add"] / len(events), 2),
        "judging, ms of CPU an event": round(1000 * spent["judge"] / len(events), 2),
        "the last day, s of CPU": round(last_day, 3),
        "a query by text, ms on the wall, p95": round(1000 * sorted(waits)[int(0.95 * len(waits))], 1),
    }


if __name__ == "__main__":
    sys.exit(main())

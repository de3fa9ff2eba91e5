"""What a reader sees: the relations shown beside 60 events, read by hand, ours and the ancestor's rule.

    python -m evals.readings --events FILE... [--unread]

The 60 events are those of 2019 with the lowest hash of "read " and their id: of a year nothing was fitted to. Ours are
shown as the product shows them, with the topics the file is sure of; the ancestor's are its first of the 365 days
before. Marks in `gold/related.jsonl`: telling (explains the event, or is its story), fair (same matter, adds
little), noise. Fails when a line shown has none; `--unread` prints those with their texts. Prints one JSON object last.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from backstory.model import Certainty, Topic
from backstory.relate import judge
from backstory.relate.encoder import shipped
from backstory.relate.records import Subject
from backstory.relate.told import Related, told
from backstory.relate.window import Stretch, Window, by_day
from evals.stories import Rivals
from evals.topics import labelled, lines_of

MARKS = Path(__file__).parent / "gold" / "related.jsonl"
YEAR, EVENTS, ANCESTOR_SHOWN = 2019, 60, 1


@dataclass(frozen=True, slots=True)
class Shown:
    """A line a reader sees beside an event: `by` whom it was shown, and what it says of itself."""

    event: str
    earlier: str
    by: str
    certainty: str
    why: str


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=Path, nargs="+", required=True)
    parser.add_argument("--unread", action="store_true")
    given = parser.parse_args()
    subjects = {one.id: one for path in given.events for one in read_subjects(path)}
    asked = sorted((one for one in subjects if subjects[one].day.year == YEAR), key=drawn)[:EVENTS]
    lines = list(shown(subjects, set(asked)))
    marks = {(one["event"], one["earlier"]): one["mark"] for one in lines_of(MARKS)} if MARKS.exists() else {}
    unread = [one for one in lines if (one.event, one.earlier) not in marks]
    if given.unread:
        for line in unread:
            print(f"{line.event} {subjects[line.event].text}")
            print(f"    {line.by} {line.certainty} {line.earlier} {subjects[line.earlier].text} | {line.why}")
    table(lines, marks)
    if unread:
        print(f"{len(unread)} lines shown have no mark in {MARKS.name}: read them (--unread) and add them")
    return 1 if unread else 0


def drawn(event: str) -> bytes:
    """The rule of the draw."""
    return hashlib.blake2b(f"read {event}".encode(), digest_size=8).digest()


def read_subjects(path: Path) -> Iterator[Subject]:
    for line in lines_of(path):
        topics = tuple(Topic(topic) for topic in line.get("topics", ()))
        yield replace(labelled(line).subject, topics=topics)


def shown(subjects: dict[str, Subject], asked: set[str]) -> Iterator[Shown]:
    """The lines beside the events asked for; only windows that hold one are filled."""
    days = by_day(subjects.values())
    wanted = {subjects[event].day for event in asked}
    window, rivals = Window(shipped()), Rivals()
    for day, events in days:
        if not any(timedelta() <= one - day <= timedelta(days=judge.DAYS) for one in wanted):
            continue
        window.drop(before=day - timedelta(days=judge.DAYS))
        window.add(day, events)
        rivals.learn(window)
        for event in events:
            if event.id in asked:
                yield from of_ours(window, day, event)
                yield from of_ancestor(window, day, event, rivals)


def of_ours(window: Window, day: date, event: Subject) -> Iterator[Shown]:
    found = [one for one in judge.relations(window, day) if one.later == event.id]
    related = [Related(one, window.rows[window.row(one.earlier)].subject) for one in found]
    for one in told(event, related):
        sure = "certain or likely" if one.relation.certainty is not Certainty.POSSIBLE else "possible"
        yield Shown(event.id, one.subject.id, "ours", sure, "; ".join(one.relation.reasons))


def of_ancestor(window: Window, day: date, event: Subject, rivals: Rivals) -> Iterator[Shown]:
    before = window.stretch(day - timedelta(days=judge.DAYS), day - timedelta(days=1))
    order = rivals.ancestor(window, window.row(event.id), Stretch(before.start, before.stop))
    for row in order[:ANCESTOR_SHOWN].tolist():
        yield Shown(event.id, window.rows[before.start + row].subject.id, "ancestor", "related", "")


def table(lines: list[Shown], marks: dict[tuple[str, str], str]) -> None:
    """The counts of each mark, by who showed the line and how sure."""
    result = {}
    for by, certainty in sorted({(one.by, one.certainty) for one in lines}):
        mine = [one for one in lines if (one.by, one.certainty) == (by, certainty)]
        counts = Counter(marks.get((one.event, one.earlier), "unread") for one in mine)
        noise = round(counts["noise"] / len(mine), 4)
        result[f"{by}, {certainty}"] = {"shown": len(mine), **dict(sorted(counts.items())), "noise_share": noise}
    for name, one in result.items():
        print(f"{name:28}", one)
    print(json.dumps({"events": EVENTS, "events_with_ours": len({o.event for o in lines if o.by == "ours"}), **result}))


if __name__ == "__main__":
    sys.exit(main())

"""How well announcements and what came of them are found, on events read by hand.

    python -m evals.announced [--quick] [--archive FILE]

`shown`: of the sentences shown as announcements among events of 2010 to 2022 drawn by a written rule (`gold/GUIDE.md`),
those that truly announce something for the days given. `listed`: of all announcements of some events, those found, when
they were listed and now. `outcomes`: announcements worked by hand, each with the events that settle it: how many of
those shown, and of those called "came about", are right, how many of those on record are found; the set the weights
were fitted with stands apart. `given`: the same on the shared `gold/announcements.jsonl`, where most name no days.
`fitted`: the pairs the weights were fitted to, for comparison. Prints one JSON object last.
"""

from __future__ import annotations

import argparse
import json
import lzma
import os
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from backstory.model import Announcement, Topic, Turn
from backstory.relate.announcements.expect import Expected, Looks, expected, looks
from backstory.relate.announcements.find import find_announcements
from backstory.relate.announcements.settle import Weighed, best, weigh
from backstory.relate.announcements.standing import Nearness, standings
from backstory.relate.encoder import Vectors, shipped
from backstory.relate.records import Subject
from backstory.store import Archive, vectors
from evals.linking_archive import id_of

SHARED = Path(os.environ.get("BACKSTORY_SHARED", Path(__file__).parents[2] / "shared"))
GOLD = Path(__file__).parent / "gold"


class Corpus:
    """The events of a file by day, read as settling sees them when asked for."""

    def __init__(self, path: Path, kept: Path | None = None) -> None:
        self.lines: dict[str, list[str]] = defaultdict(list)
        self._kept = Archive.open(kept) if kept else None
        self._places: dict[str, int] = {}
        self._days: dict[str, list[tuple[Subject, Looks]]] = {}
        self._vectors: dict[str, tuple[np.ndarray, np.ndarray]] = {}
        self._near: dict[tuple[str, date], dict[str, Nearness]] = {}
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                self._places[line[8:].partition('"')[0]] = len(self._places)
                self.lines[line[8:18]].append(line)

    def subject(self, event: str) -> Subject | None:
        found = (line for line in self.lines[event[:10]] if line.startswith(f'{{"id": "{event}"'))
        return next((subject_of(line) for line in found), None)

    def near(self, event: str, other: Looks) -> Nearness:
        """How near an event is to the text of another as vectors, beside all of its day."""
        key = event, other.day
        if key not in self._near:
            said = self._vectors_of([event])
            of_day = self._vectors_of([one.id for one, _ in self.day(other.day)])
            found = standings(of_day.meaning @ said.meaning[0], of_day.story @ said.story[0])
            self._near[key] = dict(zip([one.id for one, _ in self.day(other.day)], found, strict=True))
        return self._near[key][other.id]

    def _vectors_of(self, events: list[str]) -> Vectors:
        fresh = [event for event in events if event not in self._vectors]
        made = self._made(fresh) if fresh else Vectors(np.empty(0), np.empty(0))
        self._vectors.update(zip(fresh, zip(made.story, made.meaning, strict=True), strict=True))
        story, meaning = zip(*(self._vectors[event] for event in events), strict=True)
        return Vectors(np.array(story), np.array(meaning))

    def _made(self, events: list[str]) -> Vectors:
        if self._kept is None:
            return shipped().encode([one.text for event in events if (one := self.subject(event))])
        rows = [vectors.of_event(self._kept, id_of(self._places[event])) for event in events]
        story, meaning = (np.array([np.frombuffer(row[side], np.int8) for row in rows if row]) for side in (0, 1))
        return Vectors(story.astype(np.float32) / 127, meaning.astype(np.float32) / 127)

    def day(self, day: date) -> list[tuple[Subject, Looks]]:
        key = day.isoformat()
        if key not in self._days:
            self._days[key] = [(one, looks(one)) for one in map(subject_of, self.lines.get(key, ()))]
        return self._days[key]


def subject_of(line: str) -> Subject:
    row = json.loads(line)
    topics = tuple(Topic(title) for title in row["topics"])
    return Subject(row["id"], date.fromisoformat(row["date"]), row["text"], row["category"], topics)


def announced(corpus: Corpus, event: str, number: int) -> tuple[Announcement, Subject] | None:
    """An announcement as the program shows it now; None where it shows none."""
    subject = corpus.subject(event)
    if subject is None:
        return None
    found = find_announcements(subject.id, subject.day, subject.text)
    return next(((one, subject) for one in found if one.number == number), None)


def announced_within(corpus: Corpus, row: dict[str, object]) -> tuple[Announcement, Subject] | None:
    """The announcement shown of a sentence of `announced_here.jsonl` for the days it names."""
    subject = corpus.subject(str(row["event"]))
    assert subject is not None
    start, end = int(str(row["start"])), int(str(row["end"]))
    first, last = date.fromisoformat(str(row["from"])), date.fromisoformat(str(row["to"]))
    for one in find_announcements(subject.id, subject.day, subject.text):
        if one.start < end and one.end > start and one.earliest <= last and one.latest >= first:
            return one, subject
    return None


def outcome(corpus: Corpus, said: Announcement, subject: Subject) -> Weighed | None:
    """What the program shows as the outcome of an announcement, with the whole corpus at hand."""
    one = expected(said, subject)
    names = one.found_by
    found = []
    for day in window(one):
        for other, looked in corpus.day(day):
            met = names & (looked.names | looked.topics | looked.parts)
            if met and (weighed := weigh(one, looked, other.text, corpus.near)):
                found.append(weighed)
    return best(found)


def window(one: Expected) -> Iterator[date]:
    for days in range(1, (one.closes - one.day).days + 1):
        day = one.day + timedelta(days)
        if day >= one.earliest - timedelta(1) or days <= 400:
            yield day


def shown(corpus: Corpus) -> dict[str, object]:
    """Of the announcements marked by reading, those still shown with the same days, and how many of them are right."""
    rows = rows_of("announced_read.jsonl")
    right = wrong = 0
    for row in rows:
        subject = corpus.subject(row["event"])
        assert subject is not None
        found = find_announcements(subject.id, subject.day, subject.text)
        same = [one for one in found if one.start == row["start"] and one.earliest.isoformat() == row["earliest"]]
        right += bool(same and row["right"])
        wrong += bool(same and not row["right"])
    first = sum(row["right"] for row in rows)
    return {
        "read": len(rows),
        "right_when_read": round(first / len(rows), 4),
        "shown_now": right + wrong,
        "right_now": round(right / max(1, right + wrong), 4),
    }


def listed(corpus: Corpus) -> dict[str, object]:
    """Of all announcements in events read through, those shown when they were listed, and those shown now."""
    rows = rows_of("announced_statements.jsonl")
    now = sum(announced_within(corpus, row) is not None for row in rows)
    first = sum(row["shown"] for row in rows)
    return {
        "announcements": len(rows),
        "recall_when_listed": round(first / len(rows), 4),
        "recall_now": round(now / len(rows), 4),
    }


def outcomes(corpus: Corpus, rows: list[dict[str, object]]) -> dict[str, object]:
    """Precision and recall of the outcomes shown, against announcements worked by hand."""
    counts: dict[str, int] = defaultdict(int)
    for row in rows:
        right = row["settled_by"]
        assert isinstance(right, list)
        counts["on_record"] += bool(right)
        said = announced(corpus, str(row["announced"]), int(str(row["number"])))
        if said is None:
            counts["no_longer_shown"] += 1
            continue
        found = outcome(corpus, *said)
        if found is None:
            counts["left_out" if right else "rightly_silent"] += 1
            continue
        good = found.outcome.event in right
        counts["right" if good else "wrong"] += 1
        if found.outcome.turn is Turn.CAME_ABOUT:
            counts["came_about_right" if good and row.get("turn") != "otherwise" else "came_about_wrong"] += 1
    links = counts["right"] + counts["wrong"]
    came = counts["came_about_right"] + counts["came_about_wrong"]
    return {
        "announcements": len(rows),
        **{name: counts[name] for name in ("on_record", "right", "wrong", "left_out", "rightly_silent")},
        "no_longer_shown": counts["no_longer_shown"],
        "precision": round(counts["right"] / max(1, links), 4),
        "precision_came_about": round(counts["came_about_right"] / max(1, came), 4),
        "recall": round(counts["right"] / max(1, counts["on_record"]), 4),
    }


def given(corpus: Corpus) -> dict[str, object]:
    """The shared announcements: how many are found with days, and what is said of their outcomes."""
    counts: dict[str, int] = defaultdict(int)
    with (SHARED / "gold" / "announcements.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    for row in rows:
        subject = corpus.subject(row["id"])
        found = find_announcements(row["id"], subject.day, subject.text) if subject else ()
        counts["valid"] += row["valid_announcement"]
        counts["shown"] += bool(found)
        counts["shown_but_not_valid"] += bool(found) and not row["valid_announcement"]
        counts["on_record"] += bool(row["fulfilled_by"])
        counts["on_record_and_dated"] += bool(row["fulfilled_by"] and found)
        for one in found:
            assert subject is not None
            settled = outcome(corpus, one, subject)
            if settled:
                counts["same_outcome" if settled.outcome.event == row["fulfilled_by"] else "another_outcome"] += 1
    names = ("valid", "shown", "shown_but_not_valid", "on_record", "on_record_and_dated", "same_outcome")
    return {"events": len(rows), **{name: counts[name] for name in (*names, "another_outcome")}}


def rows_of(name: str) -> list[dict[str, Any]]:
    with (GOLD / name).open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def main(argv: Iterable[str] | None = None) -> int:
    options = argparse.ArgumentParser(description="Announcements and outcomes against events read by hand.")
    options.add_argument("--archive", type=Path, help="take vectors from an archive `evals.linking_archive` made")
    options.add_argument("--quick", action="store_true", help="leave out the pairs the weights were fitted to")
    asked = options.parse_args(None if argv is None else list(argv))
    path = SHARED / "corpus" / "events" / "events-2002-2022.jsonl.xz"
    if not path.exists():
        print(f"no shared data at {SHARED}; set BACKSTORY_SHARED to its folder")
        return 0
    began = time.process_time()
    corpus = Corpus(path, asked.archive)
    worked = rows_of("announced_outcomes.jsonl")
    result: dict[str, object] = {
        "shown": shown(corpus),
        "listed": listed(corpus),
        "outcomes": outcomes(corpus, [row for row in worked if row["set"] != "first"]),
        "outcomes_fitted": outcomes(corpus, [row for row in worked if row["set"] == "first"]),
        "given": given(corpus),
    }
    if not asked.quick:
        result["fitted"] = outcomes(corpus, rows_of("announced_fitted.jsonl"))
    result["seconds"] = round(time.process_time() - began, 1)
    for name, figures in result.items():
        print(name, figures)
    print(json.dumps(result))
    return 0


if __name__ == "__main__":
    sys.exit(main())

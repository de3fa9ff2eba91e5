"""Whether events fall into the stories their editors filed them under, topics hidden: B-cubed F1.

    python -m evals.clusters --events FILE... --gold FILE... [--years 2018 2019] [--encoder shipped|extra] [--table]
        [--counted]

What is counted: the events of a year with a specific topic (one the gold asks for; the innermost of several) whose
story has at least three events that year. `labelled` groups these alone, `stream` all events as they came, as the
product does. With `--counted` only the labelled ones are judged, and there is no figure for the stream: with the extra
all would take hours. `--table` prints other thresholds, from which `stories.ENOUGH` was chosen on 2017. One JSON object
last.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from backstory.relate import judge, stories
from backstory.relate.features import probe_of
from backstory.relate.stories import Tie
from backstory.relate.window import Stretch, Window, by_day
from evals.topics import Judges, Labelled, innermost, judges, lines_of, read_events, topic_key

LEAST = 3
Tied = Callable[[Window, date], list[Tie]]
ENOUGHS = (0.06, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6)


@dataclass(frozen=True, slots=True)
class Year:
    """The days of a year in order, each with its events and their ties; the stories that are counted; the window."""

    window: Window
    days: list[tuple[date, list[str], list[Tie]]]
    stories: Mapping[str, str]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=Path, nargs="+", required=True)
    parser.add_argument("--gold", type=Path, nargs="+", required=True)
    parser.add_argument("--years", type=int, nargs="+", default=[2018, 2019])
    parser.add_argument("--encoder", choices=("shipped", "extra"), default="shipped")
    parser.add_argument("--table", action="store_true")
    parser.add_argument("--counted", action="store_true", help="judge only the events that are counted")
    given = parser.parse_args()
    by = judges(given.encoder)
    ways = ("labelled",) if given.counted else ("labelled", "stream")
    specific = {topic_key(topic) for path in given.gold for line in lines_of(path) for topic in line["topics"]}
    labels = innermost(given.events)
    events = read_events(given.events)
    result: dict[str, object] = {}
    means: dict[str, list[float]] = defaultdict(list)
    for number in given.years:
        counted = labelled_stories(labels, number, specific)
        year = read_year(events, number, counted, by, tied=counted_ties(counted) if given.counted else judge.ties)
        for enough in ENOUGHS if given.table else ():
            figures = {name: scored(year, name, enough)["f1"] for name in ways}
            print(number, enough, figures)
        figures = {name: scored(year, name, stories.ENOUGH) for name in ways}
        result[str(number)] = {"events": len(year.stories), "stories": len(set(year.stories.values())), **figures}
        for name, one in figures.items():
            means[name].append(one["f1"])
    result |= {f"f1_{name}": round(sum(values) / len(values), 4) for name, values in means.items()}
    print(json.dumps(result))
    return 0


def labelled_stories(labels: Mapping[str, str], year: int, specific: set[str]) -> dict[str, str]:
    """The topic of each event of a year that is counted."""
    found = {event: topic for event, topic in labels.items() if event.startswith(str(year)) and topic in specific}
    sizes = Counter(found.values())
    return {event: topic for event, topic in found.items() if sizes[topic] >= LEAST}


def counted_ties(counted: Mapping[str, str]) -> Tied:
    """The ties of those events of a day that are counted, as `judge.ties` gives them for all."""

    def tied(window: Window, day: date) -> list[Tie]:
        here, before = window.stretch(day, day), window.stretch(day - timedelta(days=judge.DAYS), day)
        found: list[Tie] = []
        for index in range(here.start, here.stop):
            event = window.rows[index].subject.id
            if event in counted:
                probe, among = probe_of(window, index), Stretch(before.start, index)
                found += judge.tied(window, event, judge.ranked(window, probe, among, before))
        return found

    return tied


def read_year(events: list[Labelled], year: int, counted: Mapping[str, str], by: Judges, *, tied: Tied) -> Year:
    """The ties of a year's events to each other and to those of the 365 days before."""
    first, window, days = date(year, 1, 1), Window(*by), []
    since = first - timedelta(days=judge.DAYS)
    near = (one.subject for one in events if since <= one.subject.day <= date(year, 12, 31))
    for day, subjects in by_day(near):
        window.add(day, subjects)
        if day >= first:
            days.append((day, [one.id for one in subjects], tied(window, day)))
    return Year(window, days, counted)


def scored(year: Year, name: str, enough: float) -> dict[str, float]:
    """B-cubed precision, recall and F1 of the stories found among the labelled events or in the whole stream."""
    gathered = stories.Gathered(year.window)
    for day, events, ties in year.days:
        wanted = [one for one in events if name == "stream" or one in year.stories]
        here = set(wanted)
        among = [tie for tie in ties if tie.later in here and (tie.earlier in gathered.founder or tie.earlier in here)]
        gathered.look_again(day, enough=enough)
        gathered.join(wanted, among, enough=enough)
        gathered.hear(day, wanted, among)
    for after in range(1, stories.AGAIN + 1):
        gathered.look_again(year.days[-1][0] + timedelta(days=after), enough=enough)
    return b_cubed({event: gathered.founder[event] for event in year.stories}, year.stories)


def b_cubed(found: Mapping[str, str], labelled: Mapping[str, str]) -> dict[str, float]:
    """How much of each event's group is right, and how much of its story is in it, averaged over events."""
    groups, truths, both = Counter(found.values()), Counter(labelled.values()), Counter(pairs(found, labelled))
    precision = sum(both[found[one], labelled[one]] / groups[found[one]] for one in labelled) / max(1, len(labelled))
    recall = sum(both[found[one], labelled[one]] / truths[labelled[one]] for one in labelled) / max(1, len(labelled))
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"f1": round(f1, 4), "precision": round(precision, 4), "recall": round(recall, 4)}


def pairs(found: Mapping[str, str], labelled: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    return ((found[one], labelled[one]) for one in labelled)


if __name__ == "__main__":
    sys.exit(main())

"""How much of what is shown as certain or likely is right: it shares a topic with the event.

    python -m evals.shown --events FILE... [--years 2021 2022] [--count 500] [--topics] [--table]

Draws events that have a topic by a hash of their id. Topics are hidden from the judging unless `--topics` is given:
then events have those the file is sure of, as they have in the product. Three ways of counting stand side by side:
`strict`, a topic of the same name; `nested`, both stand under one by its name ("COVID-19 pandemic in Serbia" is under
"COVID-19 pandemic"), since the flattened lists lost most of the nesting; `any`, nested, and the doubtful topics of the
earlier event (`topics_inherited`) count as well. An earlier event without a topic counts as wrong, so all are too low;
`known` is nested among those that have one. `--table` prints the shares at every threshold.
The ancestor's first five stand beside. Prints one JSON object last.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from backstory.model import Certainty, Topic
from backstory.relate import judge
from backstory.relate.features import probe_of
from backstory.relate.window import Stretch
from evals.stories import Rivals
from evals.topics import Labelled, judges, lines_of, read_events, stream

THRESHOLDS = (0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.97, 0.99)

_PART = re.compile(r" (?:in|at|of) .*$")


@dataclass(frozen=True, slots=True)
class Line:
    """An earlier event shown: how sure, and whether it shares a topic by each way of counting."""

    score: float
    certainty: Certainty
    strict: bool
    nested: bool
    any: bool
    known: bool


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=Path, nargs="+", required=True)
    parser.add_argument("--years", nargs="+", default=["2021", "2022"])
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--encoder", choices=("shipped", "extra"), default="shipped")
    parser.add_argument("--topics", action="store_true", help="events have their topics, as in the product")
    parser.add_argument("--table", action="store_true")
    given = parser.parse_args()
    events = read_events(given.events)
    asked = drawn([one for one in events if one.topics and one.date[:4] in given.years], given.count)
    if given.topics:
        events = with_topics(events, given.events)
    shown, ancestor = judged(events, asked, encoder=given.encoder)
    for threshold in THRESHOLDS if given.table else ():
        print(threshold, shares([one for one in shown if one.score >= threshold], len(asked)))
    result: dict[str, object] = {"events": len(asked), "years": given.years, "topics": given.topics}
    for certainty in Certainty:
        result[certainty.value] = shares([one for one in shown if one.certainty is certainty], len(asked))
    told = [one for one in shown if one.certainty is not Certainty.POSSIBLE]
    nested = sum(ancestor) / max(1, len(ancestor))
    result |= {"certain or likely": shares(told, len(asked)), "ancestor": {"nested": round(nested, 4)}}
    print(json.dumps(result))
    return 0


def with_topics(events: Iterable[Labelled], paths: Iterable[Path]) -> list[Labelled]:
    """The events with the topics that the files are sure of."""
    held = {line["id"]: tuple(map(Topic, line.get("topics", ()))) for path in paths for line in lines_of(path)}
    return [replace(one, subject=replace(one.subject, topics=held[one.subject.id])) for one in events]


def drawn(events: list[Labelled], count: int) -> list[Labelled]:
    """So many events, by a hash of their id."""
    return sorted(events, key=lambda one: hashlib.blake2b(one.subject.id.encode(), digest_size=8).digest())[:count]


def under(topics: frozenset[str]) -> frozenset[str]:
    """The topics, and those that they stand under by their names."""
    return topics | {_PART.sub("", topic) for topic in topics}


def judged(events: list[Labelled], asked: list[Labelled], *, encoder: str) -> tuple[list[Line], list[bool]]:
    """Each relation told, and whether the ancestor's five share a topic."""
    by_id = {one.subject.id: one for one in events}
    shown, ancestor = [], []
    rivals = Rivals()
    wanted = {one.subject.id for one in asked}
    for window, index, before in stream(events, wanted, judges(encoder)):
        event = by_id[window.rows[index].subject.id]
        found = judge.ranked(window, probe_of(window, index), before, Stretch(before.start, len(window)))
        for relation in judge.told_why(window, index, found, Stretch(before.start, len(window))):
            shown.append(line(event, by_id[relation.earlier], relation.score, relation.certainty))
        rivals.learn(window)
        for row in rivals.ancestor(window, index, before)[:5].tolist():
            earlier = by_id[window.rows[before.start + row].subject.id]
            ancestor.append(bool(under(event.topics) & under(earlier.topics)))
    return shown, ancestor


def line(event: Labelled, earlier: Labelled, score: float, certainty: Certainty) -> Line:
    mine, other, doubtful = event.topics, earlier.topics, earlier.topics | earlier.inherited
    counted = bool(mine & other), bool(under(mine) & under(other)), bool(under(mine) & under(doubtful))
    return Line(score, certainty, *counted, bool(other))


def shares(lines: list[Line], events: int) -> dict[str, float]:
    """Of what was shown, the share right by each way of counting, and how many an event."""
    many, known = max(1, len(lines)), [one for one in lines if one.known]
    return {
        "strict": round(sum(one.strict for one in lines) / many, 4),
        "nested": round(sum(one.nested for one in lines) / many, 4),
        "any": round(sum(one.any for one in lines) / many, 4),
        "known": round(sum(one.nested for one in known) / max(1, len(known)), 4),
        "an_event": round(len(lines) / max(1, events), 2),
    }


if __name__ == "__main__":
    sys.exit(main())

"""How much of what is shown as certain or likely is right: it shares a topic with the event, topics hidden.

    python -m evals.shown --events FILE... [--years 2021 2022] [--count 500] [--encoder shipped|extra] [--table]

Draws events that have a topic by a hash of their id. "COVID-19 pandemic in Serbia" stands under "COVID-19 pandemic" as
the portal nests it, which the flattened lists mostly lost: two events share a topic if both stand under one; `strict`
is the share without that. An earlier event without a topic counts as wrong, so both are undercounts. `--table` prints
the share at every threshold, from which the thresholds were chosen on 2017 and 2018.
The ancestor's first five stand beside. Prints one JSON object last.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from pathlib import Path

from backstory.model import Certainty
from backstory.relate import judge
from backstory.relate.encoder import extra, shipped
from backstory.relate.features import probe_of
from backstory.relate.window import Stretch
from evals.stories import Rivals
from evals.topics import Labelled, read_events, stream

THRESHOLDS = (0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.97, 0.99)

_PART = re.compile(r" (?:in|at|of) .*$")


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=Path, nargs="+", required=True)
    parser.add_argument("--years", nargs="+", default=["2021", "2022"])
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--encoder", choices=("shipped", "extra"), default="shipped")
    parser.add_argument("--table", action="store_true")
    parser.add_argument("--inherited", action="store_true", help="count the earlier event's doubtful topics too")
    given = parser.parse_args()
    events = read_events(given.events)
    asked = drawn([one for one in events if one.topics and one.date[:4] in given.years], given.count)
    shown, ancestor = judged(events, asked, encoder=given.encoder, inherited=given.inherited)
    strict = [same for _, _, same, word in shown if word is not Certainty.POSSIBLE]
    if given.table:
        for threshold in THRESHOLDS:
            print(threshold, share([right for chance, right, _, _ in shown if chance >= threshold], len(asked)))
    result: dict[str, object] = {"events": len(asked), "years": given.years}
    for certainty in Certainty:
        marks = [right for _, right, _, word in shown if word is certainty]
        result[certainty.value] = share(marks, len(asked))
    told = [right for _, right, _, word in shown if word is not Certainty.POSSIBLE]
    result |= share(told, len(asked)) | {"strict": share(strict, len(asked)), "ancestor": share(ancestor, len(asked))}
    print(json.dumps(result))
    return 0


def drawn(events: list[Labelled], count: int) -> list[Labelled]:
    """So many events, by a hash of their id."""
    return sorted(events, key=lambda one: hashlib.blake2b(one.subject.id.encode(), digest_size=8).digest())[:count]


def under(topics: frozenset[str]) -> frozenset[str]:
    """The topics, and those that they stand under by their names."""
    return topics | {_PART.sub("", topic) for topic in topics}


def judged(
    events: list[Labelled], asked: list[Labelled], *, encoder: str, inherited: bool
) -> tuple[list[tuple[float, bool, bool, Certainty]], list[bool]]:
    """Each relation shown: its chance, if a topic is shared, if so strictly, its word; and the ancestor's five."""
    strict = {one.subject.id: one.topics | (one.inherited if inherited else frozenset()) for one in events}
    topics = {event: under(own) for event, own in strict.items()}
    shown, ancestor = [], []
    rivals = Rivals()
    wanted = {one.subject.id for one in asked}
    for window, index, before in stream(events, wanted, extra() if encoder == "extra" else shipped()):
        event = window.rows[index].subject.id
        known = Stretch(before.start, len(window))
        found = judge.ranked(window, probe_of(window, index), before, known)
        for relation in judge.told_why(window, index, found, known):
            right, same = (bool(one[event] & one[relation.earlier]) for one in (topics, strict))
            shown.append((relation.score, right, same, relation.certainty))
        rivals.learn(window)
        for row in rivals.ancestor(window, index, before)[:5].tolist():
            ancestor.append(bool(topics[event] & topics[window.rows[before.start + row].subject.id]))
    return shown, ancestor


def share(marks: list[bool], events: int) -> dict[str, float]:
    """Of what was shown, the share right, and how many an event."""
    right = round(sum(marks) / len(marks), 4) if marks else 1.0
    return {"right": right, "shown": len(marks), "an_event": round(len(marks) / max(1, events), 2)}


if __name__ == "__main__":
    sys.exit(main())

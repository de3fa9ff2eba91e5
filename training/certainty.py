"""Fits how sure a relation is, and writes `relate/certainty.tsv`.

    python -m training.certainty --events ../shared/corpus/events/events-2002-2022.jsonl.xz \\
        --gold ../shared/gold/storyrel_val.jsonl.xz --years 2017 2018

`training.relations` ranks; what it learns from counts an earlier event without a topic as wrong. Here only pairs count
of which both have a topic, over all events that have one, those too that nothing explains. The chances of the pairs
alone come from weights fitted to the other years, never from those that learned from these. No randomness; numpy alone.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from evals.shown import under
from evals.topics import Labelled, Query, judges, read_events, read_gold, stream
from training.relations import PACKAGE, fitted, hinges, of_pairs, pairs, written

from backstory.relate.features import Compared, compared, probe_of
from backstory.relate.judge import COMPANY, company
from backstory.relate.weights import Weights, read
from backstory.relate.window import Stretch

# Pairs of an event that count: those that could be told.
LIKEST = COMPANY
NAMES = ["alone", "company"]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=Path, nargs="+", required=True)
    parser.add_argument("--gold", type=Path, nargs="+", required=True)
    parser.add_argument("--years", nargs="+", default=["2017", "2018"])
    given = parser.parse_args()
    events = read_events(given.events)
    gold = {one.event: one for path in given.gold for one in read_gold(path)}
    rows: list[tuple[float, float, bool]] = []
    for year in given.years:
        others = [one for one in gold.values() if one.event[:4] in given.years and one.event[:4] != year]
        names, columns, right, heavy = pairs(given.events, others)
        ranking = read(of_pairs(names, columns, right, heavy))
        rows.extend(judged([one for one in events if one.date[:4] <= year], year, ranking, gold))
    basis, parts = hinges(NAMES, np.array([row[:2] for row in rows]))
    right = np.array([row[2] for row in rows], float)
    (PACKAGE / "certainty.tsv").write_text(written(fitted(basis, right, np.ones(len(right))), parts), "utf-8")
    print(f"{len(right)} pairs, {int(right.sum())} right")
    return 0


def judged(
    events: list[Labelled], year: str, ranking: Weights, gold: dict[str, Query]
) -> Iterator[tuple[float, float, bool]]:
    """What speaks for each pair of the events of a year, and whether both stand under one topic."""
    topics = {one.subject.id: under(one.topics) for one in events if one.topics}
    asked = {one.subject.id for one in events if one.topics and one.date.startswith(year)}
    for window, index, before in stream(events, asked, judges("shipped")):
        found = compared(window, probe_of(window, index), before, Stretch(before.start, len(window)))
        total = ranking.total(found.columns)
        best = np.lexsort((-found.rows, -total))[:LIKEST]
        closer = Compared(found.rows[best], {name: column[best] for name, column in found.columns.items()}, found.rough)
        near = company(window, closer, total[best])
        event = window.rows[index].subject.id
        clear = gold.get(event)
        for place, row in enumerate(closer.rows.tolist()):
            earlier = window.rows[row].subject.id
            right = bool(topics[event] & topics.get(earlier, frozenset())) or bool(clear and earlier in clear.right)
            if earlier in topics and (right or not (clear and earlier in clear.unclear)):
                yield float(total[best[place]]), float(near[place]), right


if __name__ == "__main__":
    sys.exit(main())

"""Fits what the word of the extra's reader weighs beside what features say, and writes `relate/weights_extra.tsv`.

    python -m training.reading --events ../shared/corpus/events/events-2002-2022.jsonl.xz \\
        --gold ../shared/gold/storyrel_val.jsonl.xz [--every 3]

From the same years as `training.relations`, whose weights are used: the reader learned from the topics up to 2016. Only
what would be read counts. Reading is slow; every third event is enough for so few weights.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
from evals.topics import Judges, Query, judges, read_events, read_gold, stream
from training.relations import PACKAGE, of_pairs

from backstory.relate.features import compared, probe_of
from backstory.relate.reading import likeliest, read
from backstory.relate.weights import weights
from backstory.relate.window import Stretch


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=Path, nargs="+", required=True)
    parser.add_argument("--gold", type=Path, nargs="+", required=True)
    parser.add_argument("--first", default="2017-01-01")
    parser.add_argument("--last", default="2018-12-31")
    parser.add_argument("--every", type=int, default=1)
    given = parser.parse_args()
    queries = [one for path in given.gold for one in read_gold(path) if given.first <= one.event[:10] <= given.last]
    names, columns, right, heavy = pairs_read(given.events, queries[:: given.every], judges("extra"))
    (PACKAGE / "weights_extra.tsv").write_text(of_pairs(names, columns, right, heavy), "utf-8")
    print(f"{len(queries[:: given.every])} events, {len(right)} pairs, {int(right.sum())} right")
    return 0


def pairs_read(paths: list[Path], queries: list[Query], by: Judges) -> tuple[list[str], np.ndarray, ...]:
    """The names of the columns, a row for each pair that would be read, whether it is right, what it counts."""
    kept, right, heavy, names = [], [], [], []
    wanted = {one.event: one for one in queries}
    for window, index, before in stream(read_events(paths), set(wanted), by):
        query = wanted[window.rows[index].subject.id]
        probe = probe_of(window, index)
        found = compared(window, probe, before, Stretch(before.start, len(window)))
        total = weights().total(found.columns)
        chosen = likeliest(found.rows, total)
        ids = [window.rows[row].subject.id for row in found.rows[chosen]]
        clear = np.array([one not in query.unclear for one in ids], bool)
        if not clear.any():
            continue
        columns = read(window, probe, found.rows[chosen], total[chosen])
        names = list(columns)
        mine = np.array([one in query.right for one in ids])[clear]
        kept.append(np.stack(list(columns.values()), axis=1)[clear])
        right.append(mine)
        heavy.append(np.full(len(mine), 1 / np.sqrt(max(1, mine.sum()))))
    return names, np.concatenate(kept).astype(np.float64), np.concatenate(right).astype(float), np.concatenate(heavy)


if __name__ == "__main__":
    sys.exit(main())

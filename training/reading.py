"""Fits what the reader of the extra and the likeliest among themselves say beside the features of a pair.

    python -m training.reading --events ../shared/corpus/events/events-2002-2022.jsonl.xz \\
        --gold ../shared/gold/storyrel_val.jsonl.xz [--every 2]

Writes the two tables of the reader that is installed (`extra()`), the second with the first in use; where the second is
a network, `training/encoder/order.py` makes that. From the same years as `training.relations`, whose weights are used:
the reader learned from the topics up to 2016. Only what would be read, or compared, counts.
Reading is slow; every second event is enough for so few weights.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from evals.topics import Judges, Labelled, Query, judges, read_events, read_gold, stream
from training.relations import BESIDE, PACKAGE, of_pairs

from backstory.relate import among, reading
from backstory.relate.among import Beside
from backstory.relate.encoder import Reader
from backstory.relate.features import Compared, Probe, compared, probe_of
from backstory.relate.network import PREFIX
from backstory.relate.standing import standing
from backstory.relate.weights import weights
from backstory.relate.window import Floats, Places, Stretch, Window

# Candidates with their features, and their log-odds.
Found = tuple[Compared, Floats]
# Gives the places of the candidates that count, with their columns and squares; the stretch tells what is rare.
Look = Callable[[Window, Probe, Found, Stretch], tuple[Places, Beside]]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=Path, nargs="+", required=True)
    parser.add_argument("--gold", type=Path, nargs="+", required=True)
    parser.add_argument("--first", default="2017-01-01")
    parser.add_argument("--last", default="2018-12-31")
    parser.add_argument("--every", type=int, default=1)
    given = parser.parse_args()
    queries = [one for path in given.gold for one in read_gold(path) if given.first <= one.event[:10] <= given.last]
    queries = queries[:: given.every]
    by = judges("extra")
    assert by.reader is not None
    by = by._replace(reader=Remembering(by.reader))
    for name, look in zip(by.reader.tables, (read_beside, held_together), strict=True):
        if name.startswith(PREFIX):
            continue
        names, columns, right, heavy = pairs(read_events(given.events), queries, by, look)
        (PACKAGE / f"{name}.tsv").write_text(of_pairs(names, columns, right, heavy), "utf-8")
        weights.cache_clear()
        print(f"{name}: {len(queries)} events, {len(right)} pairs, {int(right.sum())} right", flush=True)
    return 0


@dataclass(slots=True)
class Remembering:
    """A reader that reads no pair twice."""

    reader: Reader
    known: dict[tuple[str, str], float] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.reader.name

    @property
    def most(self) -> int:
        return self.reader.most

    @property
    def worth(self) -> float:
        return self.reader.worth

    @property
    def tables(self) -> tuple[str, str]:
        return self.reader.tables

    def vectors(self, texts: Sequence[str]) -> Floats | None:
        return self.reader.vectors(texts)

    def between(self, texts: Sequence[str]) -> Floats | None:
        return self.reader.between(texts)

    def read(self, later: str, earlier: Sequence[str]) -> Floats:
        lacking = [one for one in dict.fromkeys(earlier) if (later, one) not in self.known]
        for one, number in zip(lacking, self.reader.read(later, lacking).tolist(), strict=True):
            self.known[later, one] = number
        return np.array([self.known[later, one] for one in earlier], np.float32)


def read_beside(window: Window, probe: Probe, found: Found, _known: Stretch) -> tuple[Places, Beside]:
    rows, total = found[0].rows, found[1]
    assert window.reader is not None
    chosen = among.likeliest(rows, total, most=window.reader.most, worth=window.reader.worth)
    columns = reading.read(window, probe, rows[chosen], total[chosen]) if len(chosen) else {}
    return chosen, Beside(columns, {})


def held_together(window: Window, probe: Probe, found: Found, known: Stretch) -> tuple[Places, Beside]:
    rows = found[0].rows
    total = reading.after_reading(window, probe, rows, found[1])
    chosen = among.likeliest(rows, total)
    if not len(chosen):
        return chosen, among.nothing(chosen)
    beside = standing(window, probe, found[0], chosen, total=total)
    columns = among.columns(window, rows[chosen], total[chosen], known) | beside.columns
    return chosen, Beside({name: one for name, one in columns.items() if name not in BESIDE}, beside.squares)


def pairs(events: list[Labelled], queries: list[Query], by: Judges, look: Look) -> tuple[list[str], np.ndarray, ...]:
    """The names of the columns, a row for each pair that counts, whether it is right, what it counts."""
    kept, right, heavy, names = [], [], [], []
    for one in looked_at(events, queries, by, look):
        clear = one.marks >= 0
        if not clear.any():
            continue
        names, mine = one.names, one.marks[clear] == 1
        kept.append(one.rows[clear])
        right.append(mine)
        heavy.append(np.full(len(mine), 1 / np.sqrt(max(1, mine.sum()))))
    return names, np.concatenate(kept).astype(np.float64), np.concatenate(right).astype(float), np.concatenate(heavy)


@dataclass(frozen=True, slots=True)
class Looked:
    """An event asked for, a row of columns for each candidate chosen, and its mark: right 1, wrong 0, unclear -1.

    `squares` are what there is to say of each pair of candidates, in the last place; `known` are how many are right
    among all events before it.
    """

    event: str
    names: list[str]
    rows: np.ndarray
    marks: np.ndarray
    known: int
    square_names: list[str]
    squares: np.ndarray


def looked_at(events: list[Labelled], queries: list[Query], by: Judges, look: Look) -> Iterator[Looked]:
    """Each event asked for that has candidates chosen, in order."""
    wanted = {one.event: one for one in queries}
    for window, index, before in stream(events, set(wanted), by):
        query = wanted[window.rows[index].subject.id]
        probe, known = probe_of(window, index), Stretch(before.start, len(window))
        found = compared(window, probe, before, known)
        chosen, beside = look(window, probe, (found, weights().total(found.columns)), known)
        right = sum(row.subject.id in query.right for row in window.rows[before.start : before.stop])
        if not len(chosen):
            continue
        ids = [window.rows[row].subject.id for row in found.rows[chosen]]
        marks = np.array([-1 if one in query.unclear else int(one in query.right) for one in ids])
        rows = np.stack(list(beside.columns.values()), axis=1)
        squares = np.stack([*beside.squares.values()], axis=-1) if beside.squares else np.empty(0)
        yield Looked(query.event, list(beside.columns), rows, marks, right, list(beside.squares), squares)


if __name__ == "__main__":
    sys.exit(main())

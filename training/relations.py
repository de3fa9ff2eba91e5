"""Fits what each feature of a pair of events weighs, and writes `relate/weights.tsv`.

    python -m training.relations --events ../shared/corpus/events/events-2002-2022.jsonl.xz \\
        --gold ../shared/gold/storyrel_val.jsonl.xz --first 2017-01-01 --last 2018-12-31

The encoder learned from the topics up to 2016, so that there its likeness is better than it is; what it is worth is
learned from 2017 and 2018.

A logistic regression with a little ridge on piecewise linear features, by Newton's method: no randomness, numpy alone.
Each pair counts less the more right answers its event has. Nothing of the years after `--last` is read as a label.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
from evals.topics import Query, judges, read_events, read_gold, stream

from backstory.relate.features import compared, probe_of
from backstory.relate.weights import WHOLE
from backstory.relate.window import Stretch

PACKAGE = Path(__file__).parent.parent / "src" / "backstory" / "relate"
RIDGE = 2.0
NEW = "\n"
# What an editor adds beside the words is not in the files this learns from.
BESIDE = {"topics", "other topics", "articles", "pages"}


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=Path, nargs="+", required=True)
    parser.add_argument("--gold", type=Path, nargs="+", required=True)
    parser.add_argument("--first", default="2017-01-01")
    parser.add_argument("--last", default="2018-12-31")
    given = parser.parse_args()
    queries = [one for path in given.gold for one in read_gold(path) if given.first <= one.event[:10] <= given.last]
    names, columns, right, heavy = pairs(given.events, queries)
    (PACKAGE / "weights.tsv").write_text(of_pairs(names, columns, right, heavy), "utf-8")
    print(f"{len(queries)} events, {len(right)} pairs, {int(right.sum())} right")
    return 0


def of_pairs(names: list[str], columns: np.ndarray, right: np.ndarray, heavy: np.ndarray) -> str:
    """The table of weights that pairs give."""
    basis, parts = hinges(names, columns)
    return written(fitted(basis, right, heavy), parts)


def written(weights: np.ndarray, parts: list[tuple[str, float | None]]) -> str:
    """Weights as `relate.weights` reads them, the bias first."""
    lines = [f"bias\t{WHOLE}\t{weights[0]:.4f}"]
    for (name, knot), weight in zip(parts, weights[1:], strict=True):
        lines.append(f"{name}\t{WHOLE if knot is None else f'{knot:.4f}'}\t{weight:.4f}")
    return NEW.join(lines) + NEW


def pairs(paths: list[Path], queries: list[Query]) -> tuple[list[str], np.ndarray, ...]:
    """The names of the features, a row for each pair, whether it is right, what it counts."""
    kept, right, heavy, names = [], [], [], []
    wanted = {one.event: one for one in queries}
    for window, index, before in stream(read_events(paths), set(wanted), judges("shipped")):
        query = wanted[window.rows[index].subject.id]
        found = compared(window, probe_of(window, index), before, Stretch(0, len(window)))
        names = [name for name in found.columns if name not in BESIDE]
        ids = [window.rows[row].subject.id for row in found.rows]
        clear = np.array([one not in query.unclear for one in ids])
        mine = np.array([one in query.right for one in ids])[clear]
        kept.append(np.stack([found.columns[name] for name in names], axis=1)[clear])
        right.append(mine)
        heavy.append(np.full(len(mine), 1 / np.sqrt(max(1, mine.sum()))))
    return names, np.concatenate(kept).astype(np.float64), np.concatenate(right).astype(float), np.concatenate(heavy)


def hinges(names: list[str], columns: np.ndarray) -> tuple[np.ndarray, list[tuple[str, float | None]]]:
    """Each feature whole, above its mean and above one deviation more: enough to bend where the data bends."""
    parts: list[tuple[str, float | None]] = []
    basis = []
    for place, name in enumerate(names):
        column = columns[:, place]
        mean, deviation = float(column.mean()), float(column.std())
        for knot in (None, round(mean, 4), round(mean + deviation, 4)):
            part = column if knot is None else np.maximum(column - knot, 0)
            if part.std() > 1e-6:
                basis.append(part)
                parts.append((name, knot))
    return np.stack(basis, axis=1), parts


def fitted(basis: np.ndarray, right: np.ndarray, heavy: np.ndarray) -> np.ndarray:
    """The bias and the weights."""
    scale = basis.std(axis=0)
    design = np.concatenate([np.ones((len(basis), 1)), basis / scale], axis=1)
    ridge = np.eye(design.shape[1]) * RIDGE
    ridge[0, 0] = 0
    weights = np.zeros(design.shape[1])
    for _ in range(30):
        chance = 1 / (1 + np.exp(-design @ weights))
        slope = design.T @ (heavy * (right - chance)) - ridge @ weights
        bend = (design * (heavy * chance * (1 - chance))[:, None]).T @ design + ridge
        step = np.linalg.solve(bend, slope)
        weights += step
        if np.abs(step).max() < 1e-6:
            break
    weights[1:] /= scale
    return weights


if __name__ == "__main__":
    sys.exit(main())

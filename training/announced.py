"""Fits what the signs of an outcome weigh, to pairs of events read by hand; writes `announcements/fitted.py`.

    python -m training.announced [FILE]

Logistic regression with a penalty of 30 on each weight of the standardised signs, by Newton's method: the same numbers
each time. Every later event of the days in question that shares a name or a topic with an announcement counts as a
pair; those that were read and marked settle it. FILE is an archive of the events (`evals.linking_archive`) to take
their vectors from, else these are made, which takes minutes. The penalty and the signs were chosen by leaving out one
set at a time.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from evals.announced import SHARED, Corpus, announced, announced_within, rows_of, window

from backstory.model import Announcement
from backstory.relate.announcements.expect import SIGNS, expected, signs
from backstory.relate.records import Subject

PENALTY = 30.0
# Sets of the announcements of articles; later ones are held out.
FITTED_WITH = ("first", "second", "third", "fourth", "fifth")
STEPS = 40
FILE = Path(__file__).parents[1] / "src" / "backstory" / "relate" / "announcements" / "fitted.py"
HEAD = '''\
"""What each sign of `expect` weighs, fitted by `training/announced.py` to pairs read by hand (`evals/gold/GUIDE.md`).

Do not edit: the script writes this file.
"""

from __future__ import annotations

_TABLE = (
'''


def pairs(corpus: Corpus) -> tuple[np.ndarray, np.ndarray]:
    """The signs of each pair, and whether it is an announcement and its outcome."""
    told, right = [], []
    for row, said in _read(corpus):
        one = expected(*said)
        for day in window(one):
            for other, looked in corpus.day(day) if day <= one.until else ():
                found = signs(one, looked)
                joined = bool(found.shared or found.filed)
                if joined and (found.near or (found.undone and (other.day - one.day).days <= 400)):
                    told.append(signs(one, looked, corpus.near(one.event, looked)).values)
                    right.append(other.id in row["settled_by"])
    return np.array(told), np.array(right, float)


def _read(corpus: Corpus) -> Iterator[tuple[dict[str, Any], tuple[Announcement, Subject]]]:
    """The announcements that were read to fit, as the program shows them, each once; none that an eval holds out."""
    seen = set()
    for row in (*rows_of("announced_fitted.jsonl"), *rows_of("announced_outcomes.jsonl")):
        said = announced(corpus, str(row["announced"]), int(str(row["number"])))
        if said and (key := (said[0].event, said[0].number)) not in seen:
            seen.add(key)
            yield row, said
    for row in rows_of("announced_here.jsonl"):
        said = announced_within(corpus, row) if row.get("set", "first") in FITTED_WITH else None
        if said and (key := (said[0].event, said[0].number)) not in seen:
            seen.add(key)
            yield row, said


def fitted(told: np.ndarray, right: np.ndarray) -> tuple[np.ndarray, float]:
    """The weights and the constant of the regression."""
    mean, spread = told.mean(0), told.std(0) + 1e-6
    scaled = np.c_[(told - mean) / spread, np.ones(len(told))]
    found = np.zeros(scaled.shape[1])
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-scaled @ found))
        slope = scaled.T @ (likely - right) + PENALTY * np.r_[found[:-1], 0]
        bend = (scaled * (likely * (1 - likely))[:, None]).T @ scaled + PENALTY * np.eye(len(found))
        found -= np.linalg.solve(bend, slope)
    weights = found[:-1] / spread
    return weights, float(found[-1] - (weights * mean).sum())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path, nargs="?", metavar="FILE")
    given = parser.parse_args()
    path = SHARED / "corpus" / "events" / "events-2002-2022.jsonl.xz"
    if not path.exists():
        print(f"no shared data at {SHARED}; set BACKSTORY_SHARED to its folder")
        return
    weights, constant = fitted(*pairs(Corpus(path, given.archive)))
    rows = "".join(f'    ("{name}", {weight:.3f}),\n' for name, weight in zip(SIGNS, weights, strict=True))
    tail = f")\nWEIGHTS = tuple(weight for _, weight in _TABLE)\nBIAS = {constant:.3f}\n"
    FILE.write_text(HEAD + rows + tail, "utf-8")
    print(f"{FILE.name}: {len(SIGNS)} weights")


if __name__ == "__main__":
    main()

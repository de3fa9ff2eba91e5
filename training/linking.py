"""Fits what linking is worth: from pairs of a text and its event into `src/backstory/explain/weights.py`.

    python -m training.linking --events FILE … --gold FILE --archive KEPT.db --work FOLDER

Only the pairs that `evals.linking.half_of` calls fitted are used. First a conditional logit over the candidates of each
text (any date, and the days around), then how sure the best are, with the right event among them and without it.
Collecting takes minutes; it is kept in the folder and used again.
"""

from __future__ import annotations

import argparse
import pickle
from dataclasses import astuple
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from evals.linking import half_of, window
from evals.linking_archive import build, id_of, read_lines

from backstory.explaining import judge
from backstory.explaining.features import Features, features
from backstory.explaining.query import made_query
from backstory.pipeline.explain import Explainer
from backstory.store import Archive

NAMES = tuple(Features.__slots__)
# A list: the features of its candidates, the place of the right one or -1, and whether its days are known.
List = tuple[np.ndarray, int, bool]


def collect(archive: Archive, pairs: list[dict[str, Any]], places: dict[str, int]) -> list[tuple[str, List, List]]:
    """For each pair its half, its candidates of any date, and those of the days around."""
    explainer = Explainer(archive)
    found = []
    for pair in pairs:
        right = id_of(places[pair["event"]])
        day = window(date.fromisoformat(pair["date"]))
        query = made_query([pair["og"]])
        undated = explainer.find(query).candidates
        dated = explainer.likened(query, explainer.linking.views(explainer.linking.of_days(day.first, day.last)))
        found.append((half_of(pair["event"]), _list(query, undated, right, False), _list(query, dated, right, True)))
    return found


def _list(query: Any, candidates: Any, right: str, known: bool) -> List:
    rows = np.array([astuple(features(query, one)) for one in candidates]).reshape(len(candidates), len(NAMES))
    ids = [one.subject.id for one in candidates]
    return rows, ids.index(right) if right in ids else -1, known


def fit_rank(lists: list[List], *, l2: float = 2e-3, steps: int = 700) -> np.ndarray:
    """Weights that put the right candidate first: a conditional logit, by Adam."""
    usable = [one for one in lists if one[1] >= 0]
    weights = np.zeros(len(NAMES))
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, steps + 1):
        slope = l2 * weights
        for rows, right, _ in usable:
            scores = rows @ weights
            chances = np.exp(scores - scores.max())
            chances /= chances.sum()
            chances[right] -= 1
            slope = slope + rows.T @ chances / len(usable)
        first = 0.9 * first + 0.1 * slope
        second = 0.99 * second + 0.01 * slope * slope
        rate = 0.3 if step < steps // 2 else 0.05
        weights -= rate * first / (1 - 0.9**step) / (np.sqrt(second / (1 - 0.99**step)) + 1e-9)
    return weights


def best_of(rows: np.ndarray, weights: np.ndarray) -> tuple[int, float, float]:
    """The best candidate: its place, its score, and how far the next one lies behind."""
    if not len(rows):
        return -1, 0.0, 0.0
    scores = rows @ weights
    order = np.argsort(-scores, kind="stable")
    behind = scores[order[1]] if len(order) > 1 else 0.0
    return int(order[0]), float(scores[order[0]]), float(scores[order[0]] - behind)


def sure_rows(lists: list[List], weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What is known of the best of each list, with the right event among them and taken out, and whether it is right."""
    given, right = [], []
    for rows, place, known in lists:
        for without in (False, True):
            kept = np.delete(rows, place, axis=0) if without and place >= 0 else rows
            best, score, lead = best_of(kept, weights)
            if best >= 0:
                given.append((1.0, score, min(lead, judge.LONGEST_LEAD), float(known)))
                right.append(float(not without and best == place))
    return np.array(given), np.array(right)


def fit_sure(given: np.ndarray, right: np.ndarray, *, l2: float = 1e-3, steps: int = 4000) -> np.ndarray:
    """A logistic regression, by gradient descent on standardised columns."""
    mean, spread = given.mean(0), given.std(0)
    mean[0], spread[0] = 0.0, 1.0
    columns = (given - mean) / np.where(spread > 0, spread, 1.0)
    weights = np.zeros(columns.shape[1])
    for _ in range(steps):
        chances = 1 / (1 + np.exp(-columns @ weights))
        weights -= 0.5 * (columns.T @ (chances - right) / len(right) + l2 * weights)
    plain = weights / np.where(spread > 0, spread, 1.0)
    plain[0] = weights[0] - (plain[1:] * mean[1:]).sum()
    return plain


def threshold(chances: np.ndarray, right: np.ndarray, share: float) -> float:
    """The lowest chance from which on at least so large a share is right."""
    order = np.argsort(-chances, kind="stable")
    shares = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    good = np.nonzero(shares >= share)[0]
    return float(chances[order[good[-1]]]) if len(good) else 1.0


def report(name: str, lists: list[List], weights: np.ndarray) -> None:
    ranks = []
    for rows, place, _ in lists:
        scores = rows @ weights
        ranks.append(1 + int((scores > scores[place]).sum()) if place >= 0 else 0)
    of = len(ranks)
    first, five = (sum(0 < rank <= most for rank in ranks) / of for most in (1, 5))
    print(f"{name}: R@1 {first:.4f} R@5 {five:.4f} MRR {sum(1 / r for r in ranks if r) / of:.4f} of {of}")


def report_sure(name: str, given: np.ndarray, right: np.ndarray, sure: np.ndarray, steps: dict[str, float]) -> None:
    chances = 1 / (1 + np.exp(-given @ sure))
    for word, least in steps.items():
        above = chances >= least
        print(f"{name}: {word} from {least:.3f}: {int(above.sum())} of {len(right)}, right {right[above].mean():.3f}")


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=Path, nargs="+", required=True)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--archive", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    given = parser.parse_args(argv)
    kept = given.work / "candidates.pickle"
    if not kept.exists():
        events = list(read_lines(given.events))
        places = {event["id"]: place for place, event in enumerate(events)}
        if not given.archive.exists():
            build(given.archive, events)
        pairs = [one for one in read_lines([given.gold]) if not one.get("nooverlap")]
        with Archive.open(given.archive) as archive:
            kept.write_bytes(pickle.dumps(collect(archive, pairs, places)))
    found = pickle.loads(kept.read_bytes())
    halves: dict[str, tuple[list[List], list[List]]] = {
        half: ([one[1] for one in found if one[0] == half], [one[2] for one in found if one[0] == half])
        for half in ("fitted", "held")
    }
    weights = fit_rank([*halves["fitted"][0], *halves["fitted"][1]])
    for half, lists in halves.items():
        report(f"{half}, any date", lists[0], weights)
        report(f"{half}, dated", lists[1], weights)
    for name, weight in zip(NAMES, weights, strict=True):
        print(f'    "{name}": {weight:.2f},')
    rows, right = sure_rows([*halves["fitted"][0], *halves["fitted"][1]], weights)
    sure = fit_sure(rows, right)
    chances = 1 / (1 + np.exp(-rows @ sure))
    steps = {"certain": threshold(chances, right, 0.985), "likely": threshold(chances, right, 0.9)}
    print("SURE", [round(float(one), 3) for one in sure], steps)
    report_sure("fitted", rows, right, sure, steps)
    for name, lists in (("held, any date", halves["held"][0]), ("held, dated", halves["held"][1])):
        report_sure(name, *sure_rows(lists, weights), sure, steps)


if __name__ == "__main__":
    main()

"""Fits what linking is worth: from pairs of a text and its event into `src/backstory/explaining/weights.py`.

    python -m training.linking --events FILE … --gold FILE --archive KEPT.db --work FOLDER

Only the pairs that `evals.linking.half_of` calls fitted are used. First a conditional logit over the candidates of each
text (any date, and the days around one on which an article on its event may have come out), then how sure the best are,
with the right event among them and without it. Collecting takes minutes; it is kept in the folder and used again.
"""

from __future__ import annotations

import argparse
import pickle
from dataclasses import astuple, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from evals.linking import came_out, half_of, window
from evals.linking_archive import build, id_of, read_lines

from backstory.explaining import judge
from backstory.explaining.features import Candidate, Features, features
from backstory.explaining.query import Days, Query, made_query
from backstory.pipeline.explain import Explainer
from backstory.relate.records import Subject
from backstory.store import Archive

NAMES = tuple(Features.__slots__)
FOLDS = 5
# What of the answers called so has to be right, and how often one may be called likely whose event was taken out.
CERTAIN_RIGHT, LIKELY_RIGHT, LIKELY_WITHOUT = 0.982, 0.94, 0.07
# The ranking fits the fitted half closely: it has as many pairs as weights squared.
_L2 = 5e-5


@dataclass(frozen=True, slots=True)
class Asked:
    """The candidates of one text: features, events, the place of the right one or -1, whether its days are known."""

    rows: np.ndarray
    subjects: list[Subject]
    right: int
    known: bool


@dataclass(frozen=True, slots=True)
class Best:
    """The best candidate of a text: what its chance is made of, if it is right, if the right one was taken out."""

    given: tuple[float, ...]
    right: bool
    without: bool

    def chance(self, sure: np.ndarray) -> float:
        return float(1 / (1 + np.exp(-np.array(self.given) @ sure)))

    @property
    def known(self) -> bool:
        return bool(self.given[-1])


@dataclass(frozen=True, slots=True)
class Pair:
    """What a text of the gold asks, and its half: of any date, of a day as articles have them, of the event's own."""

    half: str
    undated: Asked
    dated: Asked
    same_day: Asked


def collect(archive: Archive, pairs: list[dict[str, Any]], places: dict[str, int]) -> list[Pair]:
    """For each pair its candidates of any date, and those of the days around."""
    explainer = Explainer(archive)
    found = []
    for pair in pairs:
        right = id_of(places[pair["event"]])
        query = made_query([pair["og"]])
        asked = [_asked(query, explainer.find(query).candidates, right, known=False)]
        day = date.fromisoformat(pair["date"])
        for out in (came_out(pair["event"], day), day):
            known, around = replace(query, days=Days(out, out)), window(out)
            views = explainer.linking.views(explainer.linking.of_days(around.first, around.last))
            asked.append(_asked(known, explainer.likened(known, views), right, known=True))
        found.append(Pair(half_of(pair["event"]), *asked))
    return found


def _asked(query: Query, candidates: list[Candidate], right: str, *, known: bool) -> Asked:
    rows = np.array([astuple(features(query, one)) for one in candidates]).reshape(len(candidates), len(NAMES))
    subjects = [one.subject for one in candidates]
    ids = [one.id for one in subjects]
    return Asked(rows, subjects, ids.index(right) if right in ids else -1, known)


def fit_rank(lists: list[Asked], *, steps: int = 500) -> np.ndarray:
    """Weights that put the right candidate first: a conditional logit, by Adam."""
    usable = [one for one in lists if one.right >= 0]
    weights = np.zeros(len(NAMES))
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, steps + 1):
        slope = _L2 * weights
        for one in usable:
            scores = one.rows @ weights
            chances = np.exp(scores - scores.max())
            chances /= chances.sum()
            chances[one.right] -= 1
            slope = slope + one.rows.T @ chances / len(usable)
        first = 0.9 * first + 0.1 * slope
        second = 0.99 * second + 0.01 * slope * slope
        rate = 0.3 if step < steps // 2 else 0.05
        weights -= rate * first / (1 - 0.9**step) / (np.sqrt(second / (1 - 0.99**step)) + 1e-9)
    return weights


def sure_rows(lists: list[Asked], weights: np.ndarray) -> list[Best]:
    """The best of each list with the right event in it, and with it taken out, where it was."""
    found = []
    for one in lists:
        scores = one.rows @ weights
        for without in (False, True) if one.right >= 0 else (False,):
            order = [int(n) for n in np.argsort(-scores, kind="stable") if not (without and n == one.right)]
            if not order:
                continue
            score, subject = float(scores[order[0]]), one.subjects[order[0]]
            rivals = [(float(scores[n]), one.subjects[n]) for n in order]
            far = [rival for rival in rivals if not judge.of_one_topic(subject, rival[1])]
            leads = judge.lead_of(score, subject, far), judge.lead_of(score, subject, rivals)
            found.append(Best((1.0, score, *leads, float(one.known)), order[0] == one.right, without))
    return found


def out_of_fold(lists: list[Asked]) -> list[Best]:
    """The same, each list by weights that were fitted without it: one in five after the other."""
    found = []
    for turn in range(FOLDS):
        others = [one for n, one in enumerate(lists) if n // 2 % FOLDS != turn]
        own = [one for n, one in enumerate(lists) if n // 2 % FOLDS == turn]
        found += sure_rows(own, fit_rank(others))
    return found


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


def lowest(best: list[Best], sure: np.ndarray, *, right: float, without: float = 1.0) -> float:
    """The lowest chance from which on so many are right, and so few are called so whose event was taken out."""
    held = [(one.chance(sure), one) for one in best]
    taken = sum(one.without for one in best)
    for least in np.arange(0.3, 1.0, 0.01):
        above = [one for chance, one in held if chance >= least]
        there = [one.right for one in above if not one.without]
        if there and np.mean(there) >= right and sum(one.without for one in above) <= without * taken:
            return round(float(least), 2)
    return 1.0


def report(name: str, lists: list[Asked], weights: np.ndarray) -> None:
    """Prints how well a ranking does."""
    ranks = []
    for one in lists:
        scores = one.rows @ weights
        ranks.append(1 + int((scores > scores[one.right]).sum()) if one.right >= 0 else 0)
    of = len(ranks)
    first, five = (sum(0 < rank <= most for rank in ranks) / of for most in (1, 5))
    print(f"{name}: R@1 {first:.4f} R@5 {five:.4f} MRR {sum(1 / r for r in ranks if r) / of:.4f} of {of}")


def report_sure(name: str, best: list[Best], sure: np.ndarray, steps: dict[str, float]) -> None:
    """Prints how often each word is said and right, and how often it is said where the right event was taken out."""
    there, without = ([one for one in best if one.without == taken] for taken in (False, True))
    for word, least in steps.items():
        above = [one.right for one in there if one.chance(sure) >= least]
        wrong = sum(one.chance(sure) >= least for one in without)
        right = np.mean(above) if above else 1.0
        print(f"{name}: {word} from {least}: {len(above)} of {len(there)}, right {right:.3f}", end="; ")
        print(f"event taken out: {wrong} of {len(without)}")


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
    found: list[Pair] = pickle.loads(kept.read_bytes())
    halves = {half: [one for one in found if one.half == half] for half in ("fitted", "held")}
    asked = [each for one in halves["fitted"] for each in (one.undated, one.dated)]
    weights = fit_rank(asked)
    for half, own in halves.items():
        report(f"{half}, any date", [one.undated for one in own], weights)
        report(f"{half}, dated", [one.dated for one in own], weights)
        report(f"{half}, dated by the event", [one.same_day for one in own], weights)
    for name, weight in zip(NAMES, weights, strict=True):
        print(f'    "{name}": {weight:.2f},')
    best = out_of_fold(asked)
    sure = fit_sure(np.array([one.given for one in best]), np.array([float(one.right) for one in best]))
    certain = lowest(best, sure, right=CERTAIN_RIGHT)
    print("SURE", [round(float(one), 3) for one in sure])
    ways = {"any date": [one.undated for one in halves["held"]], "dated": [one.dated for one in halves["held"]]}
    for name, lists in ways.items():
        own = [one for one in best if one.known == (name == "dated")]
        steps = {"certain": certain, "likely": lowest(own, sure, right=LIKELY_RIGHT, without=LIKELY_WITHOUT)}
        report_sure(f"fitted, {name}", own, sure, steps)
        report_sure(f"held, {name}", sure_rows(lists, weights), sure, steps)
    same_day = [one.same_day for one in halves["held"]]
    report_sure("held, dated by the event", sure_rows(same_day, weights), sure, steps)


if __name__ == "__main__":
    main()

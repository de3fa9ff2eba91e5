"""Whether events of the same story are found, their topic hidden, beside the ancestor's rule and BM25.

    python -m evals.stories --events FILE... --gold FILE... [--encoder shipped|extra] [--limit N] [--no-all-time]

Files are in the form of the shared `corpus/events` and `gold/storyrel_*`, plain, `.gz` or `.xz`. Each event of the gold
ranks those of the 365 days before; under `all_time` all earlier ones. No method sees a topic. Vectors are made here, so
the seconds of ours hold their making for the events asked, not for those ranked. Prints one JSON object last.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from time import perf_counter

import numpy as np

from backstory.relate import judge
from backstory.relate.features import probe_of
from backstory.relate.traits import names_of
from backstory.relate.window import Stretch, Window
from backstory.text import COMMON, normal, words
from evals.ranking import Order, Ranking
from evals.topics import Judges, Labelled, Query, judges, read_events, read_gold, stream

METHODS = ("ours", "ancestor", "bm25")
K1, B = 1.2, 0.75


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=Path, nargs="+", required=True)
    parser.add_argument("--gold", type=Path, nargs="+", required=True)
    parser.add_argument("--encoder", choices=("shipped", "extra"), default="shipped")
    parser.add_argument("--limit", type=int, default=0, help="so many queries, spread evenly")
    parser.add_argument("--first", default="", help="queries from this day on")
    parser.add_argument("--last", default="9", help="queries to this day")
    parser.add_argument("--no-all-time", dest="all_time", action="store_false")
    given = parser.parse_args()
    by = judges(given.encoder)
    queries = [one for path in given.gold for one in read_gold(path) if given.first <= one.event <= given.last]
    if given.limit and given.limit < len(queries):
        queries = [queries[place * len(queries) // given.limit] for place in range(given.limit)]
    events = read_events(given.events)
    year = measured(events, queries, by, days=judge.DAYS)
    result: dict[str, object] = {"encoder": by.name, **year["ours"], **{name: year[name] for name in METHODS}}
    if given.all_time:
        result["all_time"] = measured(events, queries, by, days=None)
    for name in METHODS:
        print(name, year[name])
    print(json.dumps(result))
    return 0


def measured(
    events: list[Labelled], queries: list[Query], by: Judges, *, days: int | None
) -> dict[str, dict[str, float]]:
    """The figures of each method over the queries that have a right answer among their candidates."""
    wanted = {one.event: one for one in queries}
    rankings = {name: Ranking() for name in METHODS}
    rivals = Rivals()
    for window, index, before in stream(events, set(wanted), by, days=days):
        query = wanted[window.rows[index].subject.id]
        ids = [row.subject.id for row in window.rows[before.start : before.stop]]
        right = {place for place, event in enumerate(ids) if event in query.right}
        if not right:
            continue
        unclear = {place for place, event in enumerate(ids) if event in query.unclear}
        rivals.learn(window)
        methods = {"ours": ours, "ancestor": rivals.ancestor, "bm25": rivals.bm25}
        for name, method in methods.items():
            began = perf_counter()
            order = method(window, index, before)
            rankings[name].seconds += perf_counter() - began
            rankings[name].add([place for place in order.tolist() if place not in unclear], right)
    return {name: ranking.report() for name, ranking in rankings.items()}


def ours(window: Window, index: int, before: Stretch) -> Order:
    """As the product ranks: the candidates by their chance, then the rest as they looked at first glance."""
    found = judge.ranked(window, probe_of(window, index), before, Stretch(before.start, len(window)))
    rest = np.argsort(-found.compared.rough, kind="stable")
    taken = found.rows - before.start
    return np.concatenate([taken, rest[~np.isin(rest, taken)]])


class Rivals:
    """The ancestor's rule (names in common, newest first) and BM25, over the rows of a window.

    Their lists hold the number an event has for good; what has left the window is passed over.
    """

    def __init__(self) -> None:
        self.seen = 0
        self.lengths: list[int] = []
        self.lists: dict[tuple[str, str], tuple[list[int], list[int]]] = {}

    def learn(self, window: Window) -> None:
        """Takes in the rows that came since."""
        for number in range(max(self.seen, window.base), window.base + len(window)):
            text = normal(window.rows[number - window.base].subject.text)
            bag = [word for word in words(text) if word not in COMMON]
            self.lengths.extend([0] * (number - len(self.lengths)))
            self.lengths.append(len(bag))
            for key, count in [
                *((("name", name), 1) for name in names_of(text)),
                *((("word", word), bag.count(word)) for word in set(bag)),
            ]:
                numbers, counts = self.lists.setdefault(key, ([], []))
                numbers.append(number)
                counts.append(count)
        self.seen = window.base + len(window)

    def held(self, key: tuple[str, str], window: Window, among: Stretch) -> tuple[Order, np.ndarray]:
        numbers, counts = (np.array(one) for one in self.lists.get(key, ([], [])))
        inside = (numbers >= window.base + among.start) & (numbers < window.base + among.stop)
        return numbers[inside].astype(np.int64) - window.base - among.start, counts[inside]

    def ancestor(self, window: Window, index: int, among: Stretch) -> Order:
        shared = np.zeros(len(among))
        for name in sorted(window_names(window, index)):
            rows, _ = self.held(("name", name), window, among)
            shared[rows] += 1
        return np.lexsort((-np.arange(len(among)), -shared))

    def bm25(self, window: Window, index: int, among: Stretch) -> Order:
        score = np.zeros(len(among))
        start = window.base + among.start
        lengths = np.array(self.lengths[start : start + len(among)], dtype=float)
        long = K1 * (1 - B + B * lengths / max(1.0, lengths.mean()))
        text = window.rows[index].subject.text
        for word in sorted({word for word in words(text) if word not in COMMON}):
            rows, counts = self.held(("word", word), window, among)
            rare = np.log(1 + (len(among) - len(rows) + 0.5) / (len(rows) + 0.5))
            score[rows] += rare * counts * (K1 + 1) / (counts + long[rows])
        return np.lexsort((-np.arange(len(among)), -score))


def window_names(window: Window, index: int) -> Iterable[str]:
    return names_of(normal(window.rows[index].subject.text))


if __name__ == "__main__":
    sys.exit(main())

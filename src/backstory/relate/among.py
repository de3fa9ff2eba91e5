"""Judges the likeliest earlier events once more, by how they go with each other: with the extra, after reading.

What goes with an event goes with what else goes with it: each candidate is compared with the other candidates as an
event is with earlier ones, and what comes of it is weighed by the reader's second table (`training/reading.py`) or
network (`training/encoder/order.py`). The company that `judge` counts is a likeness of texts; this is the whole
judgement of a pair, and costs one for each candidate.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from itertools import groupby
from typing import NamedTuple

import numpy as np

from backstory.relate.features import compared, probe_of
from backstory.relate.network import weighed
from backstory.relate.weights import probability, weights
from backstory.relate.window import Doubles, Floats, Places, Stretch, Window

# So many are compared with each other, if they have this chance.
MOST = 64
WORTH = 0.002
# A candidate is held against so many of the likest others; a chance to this power is what each of them counts.
CIRCLES = {3: 1.0, 10: 1.0, 40: 0.5}
PARTS = 1024.0

Columns = dict[str, Floats]


class Beside(NamedTuple):
    """Further columns of candidates, and what there is to say of each pair of them, as squares."""

    columns: Columns
    squares: Columns


def nothing(_chosen: Places) -> Beside:
    return Beside({}, {})


def judged_among(
    window: Window,
    rows: Places,
    total: Floats,
    known: Stretch,
    *,
    table: str = "weights_among",
    beside: Callable[[Places], Beside] = nothing,
) -> Floats:
    """The log-odds of candidates, those of the likeliest after comparing them with each other.

    `beside` gives more of the likeliest, by their places.
    """
    chosen = likeliest(rows, total)
    if len(chosen) < 2:
        return total
    found = total.copy()
    more = beside(chosen)
    every = columns(window, rows[chosen], total[chosen], known) | more.columns
    found[chosen] = weighed(table, every, more.squares)
    return found


def likeliest(rows: Places, total: Floats, *, most: int = MOST, worth: float = WORTH) -> Places:
    """The places of the candidates to look at again, the likeliest first, of equals the later."""
    order = np.lexsort((-rows, -total))[:most]
    return order[probability(total[order]) >= worth]


def columns(window: Window, rows: Places, total: Floats, known: Stretch) -> Columns:
    """The columns of candidates in order of their chance: what they had, and how they go with the likeliest others."""
    chances = probability(total).astype(np.float64)
    pairs = each_with_each(window, rows, known)
    circles = {f"with {most}": mean_chance(pairs, chances**power, most) for most, power in CIRCLES.items()}
    return {"judged": total / np.float32(10), **circles}


def each_with_each(window: Window, rows: Places, known: Stretch) -> Doubles:
    """The chance of each pair of candidates, from the two alone; none with itself."""
    order = np.argsort(rows)
    alone = Few(window, rows[order], known)
    found = np.zeros((len(rows), len(rows)))
    for at in range(1, len(rows)):
        pairs = compared(alone, probe_of(alone, at), Stretch(0, at), Stretch(0, len(alone)))
        found[order[at], order[pairs.rows]] = probability(weights().total(pairs.columns))
    return np.maximum(found, found.T)


class Few(Window):
    """Some rows of a window by themselves, so that comparing them costs nothing for the others.

    How rare something is, is told from the rows of the whole window that it is told from there.
    """

    def __init__(self, whole: Window, rows: Places, known: Stretch) -> None:
        super().__init__(whole.encoder)
        self.whole, self.known = whole, known
        every = Stretch(0, len(whole))
        story, meaning = whole.story(every)[rows], whole.meaning(every)[rows]
        for day, places in groupby(range(len(rows)), key=lambda place: whole.rows[rows[place]].day):
            here = list(places)
            given = [whole.rows[rows[place]] for place in here]
            vectors = story[here].astype(np.int8), meaning[here].astype(np.int8)
            self.add(date.fromordinal(day), [one.subject for one in given], vectors, [one.traits for one in given])

    def rarities(self, kind: str, keys: Iterable[str], known: Stretch) -> list[float]:
        return self.whole.rarities(kind, keys, self.known)


def mean_chance(pairs: Doubles, heavy: Doubles, most: int) -> Floats:
    """The mean chance of each with the first `most` others, by what each of those counts.

    In whole parts, so that sums are the same in any order.
    """
    heavy, pairs = np.rint(PARTS * heavy[:most]), np.rint(PARTS * pairs[:, :most])
    counted = np.full(len(pairs), heavy.sum())
    counted[: len(heavy)] -= heavy
    found: Floats = (pairs @ heavy / PARTS / np.maximum(counted, 1)).astype(np.float32)
    return found

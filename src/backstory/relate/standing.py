"""How the likeliest earlier events stand among all candidates: columns for a reader that can place texts.

How near an event lies to a new one says less than whether others lie nearer to it, how near the others are that may
belong to both, and how they lie in time. What it weighs is in the reader's second table. No judgement here.
"""

from __future__ import annotations

import numpy as np

from backstory.relate.among import mean_chance
from backstory.relate.features import Compared, Probe
from backstory.relate.weights import probability
from backstory.relate.window import Doubles, Floats, Window

# An event cannot lie nearer than its story does: the mean of so many of the nearest says how near that is.
LIKEST = 10
# The new event and so many of the likeliest make a middle; with so many of them nearness is looked at.
MIDDLE, CIRCLE = 8, 10
# What has less than this chance says nothing of when the story was; so many days are together.
COUNTS, TOGETHER = 0.05, 7

Rows = np.ndarray[tuple[int, ...], np.dtype[np.int64]]
Columns = dict[str, Floats]


def standing(window: Window, probe: Probe, found: Compared, chosen: Rows, *, total: Floats) -> Columns:
    """The columns of some candidates, `chosen` in order of their chance, beside all features; none without placing."""
    assert window.reader is not None
    texts = [window.rows[row].subject.text for row in found.rows.tolist()]
    between = window.reader.between(texts)
    if between is None:
        return {}
    number = window.reader.read(probe.text, texts)
    heavy = probability(total[chosen]).astype(np.float64)
    days = np.array([window.rows[row].day for row in found.rows[chosen].tolist()])
    few = between[np.ix_(chosen, chosen)]
    return {
        **{name: column[chosen] for name, column in found.columns.items()},
        "place": np.log1p(np.arange(len(chosen), dtype=np.float32)),
        "behind the first": (total[chosen] - total[chosen[0]]) / np.float32(10),
        **nearness(between, number, chosen),
        "near the middle": near_middle(few, number[chosen], heavy) / np.float32(10),
        "near the likeliest": mean_chance(alone_out(few), heavy, CIRCLE) / np.float32(10),
        **in_time(days, heavy),
    }


def nearness(between: Floats, number: Floats, chosen: Rows) -> Columns:
    """How near they lie to the new event, by itself, beyond the likest, and by how many lie nearer to each of them."""
    others = alone_out(between, -np.inf)[chosen]
    nearer = (others > number[chosen][:, None]).sum(1).astype(np.float32)
    beyond = number - np.sort(number)[-LIKEST:].mean(dtype=np.float32)
    return {
        "read together": number[chosen] / np.float32(10),
        "beyond the likest": beyond[chosen] / np.float32(10),
        "others nearer": np.log1p(nearer),
    }


def alone_out(between: Floats, value: float = 0.0) -> Floats:
    """The numbers of each with the others: none with itself."""
    found = between.copy()
    np.fill_diagonal(found, value)
    return found


def near_middle(few: Floats, number: Floats, heavy: Doubles) -> Floats:
    """The number of each with the middle of the new event and the likeliest, by their chance, without itself.

    Told from the numbers of pairs: those of texts with themselves are what the same text counts.
    """
    same = float(few.diagonal().mean())
    near, mine = few.astype(np.float64) / same, number.astype(np.float64) / same
    likeliest = heavy[:MIDDLE]
    own = np.zeros(len(heavy))
    own[:MIDDLE] = likeliest
    along = mine + near[:, :MIDDLE] @ likeliest
    square = 1 + 2 * mine[:MIDDLE] @ likeliest + likeliest @ near[:MIDDLE, :MIDDLE] @ likeliest
    length = np.sqrt(np.maximum(square - 2 * own * along + own * own, 1e-6))
    found: Floats = (same * (along - own) / length).astype(np.float32)
    return found


def in_time(days: Rows, heavy: Doubles) -> Columns:
    """How far each lies from the likely others in time, how many of those came later, and how many about its day."""
    heavy = np.where(heavy > COUNTS, heavy, 0)
    apart = days[None] - days[:, None]
    far = np.log1p(np.abs(apart)) @ heavy / max(heavy.sum(), 1e-3) / 6
    later = (apart > 0) @ heavy
    about = np.maximum((np.abs(apart) <= TOGETHER) @ heavy - heavy, 0)
    columns = {"far in time": far, "likely ones later": np.log1p(later), "likely ones then": np.log1p(about)}
    return {name: column.astype(np.float32) for name, column in columns.items()}

"""How the likeliest earlier events stand among all candidates and beside each other, for a reader that can place texts.

How near an event lies to a new one says less than how near others lie, to the new one and to it. What each column
weighs is in the network that the reader's second table names. No judgement here.
"""

from __future__ import annotations

import numpy as np

from backstory.relate.among import Beside, mean_chance, nothing
from backstory.relate.features import Compared, Probe
from backstory.relate.weights import probability
from backstory.relate.window import STEPS, Doubles, Floats, Places, Stretch, Window

# An event lies no nearer than its story does: the mean of so many of the nearest says how near that is.
LIKEST = 10
# The middle of the event and of so many of the likeliest, each by its chance, is where the story lies.
MIDDLES = (3, 8)
# What the reader says of texts that say the same.
SAME = 20.0
# Later ones alike: how far above this the likeness of those that are likely goes; so much chance there always is.
ALIKE, HARDLY = 0.5, 0.3

Columns = dict[str, Floats]


def standing(window: Window, probe: Probe, found: Compared, chosen: Places, *, total: Floats) -> Beside:
    """The columns of some candidates, `chosen` in order of their chance, beside all features; none without placing.

    An event of a story that goes on has hardly any other that lies nearer to it than the new one does: that, more than
    how near they lie, tells what is one story from what is only alike.
    """
    assert window.reader is not None
    texts = [window.rows[row].subject.text for row in found.rows.tolist()]
    between = window.reader.between(texts)
    if between is None:
        return nothing(chosen)
    number = window.reader.read(probe.text, texts)
    beyond = number - np.sort(number)[-LIKEST:].mean(dtype=np.float32)
    days = np.array([window.rows[row].day for row in found.rows.tolist()])
    chances = probability(total[chosen]).astype(np.float64)
    likeness, likeness_to_this = between[np.ix_(chosen, chosen)] / SAME, number[chosen] / SAME
    every = {
        **{name: column[chosen] for name, column in found.columns.items()},
        "place": np.log1p(np.arange(len(chosen))),
        "behind the first": (total[chosen] - total[chosen[0]]) / 10,
        "likely ones": np.full(len(chosen), np.log1p(chances.sum())),
        "read together": number[chosen] / 10,
        "beyond the likest": beyond[chosen] / 10,
        **others_nearer(between, number, chosen, days),
        **{f"near the middle of {most}": middle(likeness, likeness_to_this, chances[:most]) for most in MIDDLES},
        **in_company(likeness, chances, days[chosen]),
    }
    columns = {name: np.asarray(column, np.float32) for name, column in every.items()}
    return Beside(columns, squares(window, likeness, found.rows[chosen], days[chosen]))


def squares(window: Window, likeness: Floats, rows: Places, days: Places) -> Columns:
    """How near each pair of candidates lies, for the reader and for the shipped encoder, and how far apart in time."""
    story = window.story(Stretch(0, len(window)))[rows] / np.float32(STEPS)
    apart = (days[None] - days[:, None]).astype(np.float32)
    return {
        "likeness": likeness,
        "likeness of stories": story @ story.T,
        "days later": np.sign(apart) * np.log1p(np.abs(apart)),
    }


def others_nearer(between: Floats, number: Floats, chosen: Places, days: Places) -> dict[str, Doubles]:
    """How many others lie nearer to a candidate than the event does: all, those as late or later, and earlier ones."""
    nearer = between[chosen] > number[chosen][:, None]
    nearer[np.arange(len(chosen)), chosen] = False
    later = days >= days[chosen][:, None]
    counts = {"others nearer": nearer, "later ones nearer": nearer & later, "earlier ones nearer": nearer & ~later}
    return {name: np.log1p(count.sum(1)) for name, count in counts.items()}


def middle(likeness: Floats, likeness_to_this: Floats, heavy: Doubles) -> Doubles:
    """How near each lies to the middle of the event and the first few, each of these by what it counts, without it."""
    few = len(heavy)
    own = np.zeros(len(likeness))
    own[:few] = heavy
    # Products with the sum of vectors, and the square of its length, from the products of pairs alone.
    to_sum = likeness_to_this + likeness[:, :few] @ heavy
    square = 1 + 2 * likeness_to_this[:few] @ heavy + heavy @ likeness[:few, :few] @ heavy
    left = square - 2 * own * to_sum + own * own
    found: Doubles = 2 * (to_sum - own) / np.sqrt(np.maximum(left, 1e-6))
    return found


def in_company(likeness: Floats, chances: Doubles, days: Places) -> dict[str, Doubles]:
    """How near the likely others lie, the likest ten, and those of later days."""
    others = likeness.astype(np.float64)
    np.fill_diagonal(others, 0)
    later = chances * (days > days[:, None])
    alike = (later * np.maximum(others - ALIKE, 0)).sum(1) / np.maximum(later.sum(1), HARDLY)
    return {"near the likest": 2 * mean_chance(others, chances, LIKEST), "later ones alike": 3 * alike}

"""How the likeliest earlier events stand among all candidates: columns for a reader that can place texts.

How near an event lies to a new one says less than how near others lie, to the new one and to it. What each column
weighs is in the reader's second table. No judgement here.
"""

from __future__ import annotations

import numpy as np

from backstory.relate.features import Compared, Probe
from backstory.relate.window import Floats, Window

# An event lies no nearer than its story does: the mean of so many of the nearest says how near that is.
LIKEST = 10

Rows = np.ndarray[tuple[int, ...], np.dtype[np.int64]]
Columns = dict[str, Floats]


def standing(window: Window, probe: Probe, found: Compared, chosen: Rows, *, total: Floats) -> Columns:
    """The columns of some candidates, `chosen` in order of their chance, beside all features; none without placing.

    An event of a story that goes on has hardly any other that lies nearer to it than the new one does: that, more than
    how near they lie, tells what is one story from what is only alike.
    """
    assert window.reader is not None
    texts = [window.rows[row].subject.text for row in found.rows.tolist()]
    between = window.reader.between(texts)
    if between is None:
        return {}
    number = window.reader.read(probe.text, texts)
    np.fill_diagonal(between, -np.inf)
    nearer = (between[chosen] > number[chosen][:, None]).sum(1).astype(np.float32)
    beyond = number - np.sort(number)[-LIKEST:].mean(dtype=np.float32)
    return {
        **{name: column[chosen] for name, column in found.columns.items()},
        "place": np.log1p(np.arange(len(chosen), dtype=np.float32)),
        "behind the first": (total[chosen] - total[chosen[0]]) / np.float32(10),
        "read together": number[chosen] / np.float32(10),
        "beyond the likest": beyond[chosen] / np.float32(10),
        "others nearer": np.log1p(nearer),
    }

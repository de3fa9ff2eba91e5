"""Judges the likeliest earlier events again, each read side by side with the event: what the extra adds to judging.

Reading takes a hundred times as long as comparing features, so that only what looked likely is read. What the reader
says and how likely it looked are weighed by the first of the reader's tables (`training/reading.py`); then `among` has
its say, and with it how each stands among all candidates, for a reader that can place them. No candidates of its own.
"""

from __future__ import annotations

import numpy as np

from backstory.relate.among import Beside, judged_among, likeliest
from backstory.relate.features import Compared, Probe
from backstory.relate.standing import standing
from backstory.relate.weights import weights
from backstory.relate.window import Floats, Places, Stretch, Window


def read_again(
    window: Window, probe: Probe, found: Compared, total: Floats, *, known: Stretch
) -> tuple[Floats, Floats]:
    """The log-odds of candidates, each for itself and all together: after reading, and held against each other.

    Without a reader both are as they were.
    """
    if window.reader is None:
        return total, total
    alone = after_reading(window, probe, found.rows, total)

    def beside(chosen: Places) -> Beside:
        return standing(window, probe, found, chosen, total=alone)

    return alone, judged_among(window, found.rows, alone, known, table=window.reader.tables[1], beside=beside)


def after_reading(window: Window, probe: Probe, rows: Places, total: Floats) -> Floats:
    """The log-odds of candidates of a window that has a reader, those of the likeliest after reading."""
    assert window.reader is not None
    chosen = likeliest(rows, total, most=window.reader.most, worth=window.reader.worth)
    if not len(chosen):
        return total
    found = total.copy()
    found[chosen] = weights(window.reader.tables[0]).total(read(window, probe, rows[chosen], total[chosen]))
    return found


def read(window: Window, probe: Probe, rows: Places, total: Floats) -> dict[str, Floats]:
    """The columns of candidates read beside the event of the probe, of a window that has a reader."""
    assert window.reader is not None
    texts = [window.rows[row].subject.text for row in rows.tolist()]
    read_together = window.reader.read(probe.text, texts)
    return {"judged": total / np.float32(10), "read together": read_together / np.float32(10)}

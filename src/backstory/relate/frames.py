"""Tells where two events have no more in common than the frame of a long topic.

Two events of one war, or between the same two governments, stand under one heading, and yet one seldom explains the
other: what every event under the heading has cannot join two of them. So once a topic has gone on for half a year, two
events belong together only if they do so by themselves and by how alike their texts are beyond its middle; a season is
a frame from its first day. Vectors are whole numbers and the sums of them exact, so that nothing hangs on their order.
"""

from __future__ import annotations

import re

import numpy as np

from backstory.relate.features import Probe
from backstory.relate.reasons import Pair
from backstory.relate.window import Doubles, Flags, Floats, Middle, Places, Stretch, Window

# A topic begun longer before is a frame.
LONG = 183
# "2019 Atlantic hurricane season", "2019–20 in English football": all that comes within a year, whatever it is.
_SEASON = re.compile(r"\bseason\b|^\d{4}(?:[–-]\d{2,4})? in ")
# What likeness beyond the middle of a topic weighs beside the log-odds of two alone, and what both come to at least:
# beyond a topic of both, and beyond one that only one of them has. From the lines read for `evals.before_after`, and
# from how many of those in `evals.shown` have a heading in common.
WEIGHT = 4.0
SHARED, FOREIGN = -0.5, 1.0
# In a topic of few events what comes within a week of another most likely has to do with it.
FEW, SOON, SOONER = 25, 7, 3.25
# The middle of a few texts is hardly known: it counts as if so many more, of no likeness at all, were among them.
_UNKNOWN = 5


def framed(window: Window, probe: Probe, rows: Places, lone: Floats, *, known: Stretch) -> Flags:
    """For each row whether all topics it shares with the probe are mere frames; False where it shares none.

    `lone` are the log-odds of the probe and each row alone.
    """
    shares, bound = np.zeros(len(rows), np.bool_), np.zeros(len(rows), np.bool_)
    everything = Stretch(0, len(window))
    for topic in probe.traits.topics:
        middle = window.middle(topic, known)
        here = middle.among[rows]
        if not here.any():
            continue
        shares |= here
        if not goes_on(window, topic, middle, probe.day):
            bound |= here
            continue
        alike = beyond(middle, probe.story, window.story(everything)[rows[here]])
        days = (probe.day - 700_000) - window.facts(everything)[rows[here], 0]
        sooner = SOONER * ((days <= SOON) & (middle.members <= FEW))
        bound[here] |= lone[here] + WEIGHT * alike + sooner >= SHARED
    return shares & ~bound


def strange(pair: Pair) -> bool:
    """Whether two events that share no topic are alike only as all events are of a long topic of one of them."""
    window, later, earlier = pair.window, pair.later, pair.earlier
    if not set(later.traits.topics).isdisjoint(earlier.traits.topics):
        return False
    for topic in sorted({*later.traits.topics, *earlier.traits.topics}):
        middle = window.middle(topic, pair.known)
        if not goes_on(window, topic, middle, later.day):
            continue
        vectors = window.story(Stretch(0, len(window)))
        here, there = (vectors[window.row(one.subject.id)] for one in (later, earlier))
        if pair.columns["lone"] + WEIGHT * beyond(middle, here, there[np.newaxis])[0] < FOREIGN:
            return True
    return False


def goes_on(window: Window, topic: str, middle: Middle, day: int) -> bool:
    """Whether a topic has gone on for so long by a day, or is of such a kind, that it is no more than a frame."""
    if not middle.members:
        return False
    return bool(_SEASON.search(topic)) or day - window.began.get(topic, window.days[middle.first]) > LONG


def beyond(middle: Middle, mine: Floats, others: Floats) -> Doubles:
    """How alike a text and others are once the middle of a topic's members is taken out of them: cosines."""
    heavy, total = middle.members + _UNKNOWN, middle.total
    own = heavy * mine.astype(np.float64) - total
    theirs = heavy * others.astype(np.float64) - total
    long = np.sqrt((own @ own) * np.einsum("ij,ij->i", theirs, theirs))
    alike: Doubles = theirs @ own / np.maximum(long, 1)
    return alike

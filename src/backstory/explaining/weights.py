"""What each agreement of an event and an article is worth: made by `training/linking.py`, not by hand.

`RANK` orders the events for one article; `SURE` says how likely the article tells of one, from its score, its lead over
the next best, over the next best at all, and whether it is of the article's days. From the chances below on an event
is called certain, likely (of the article's days, and of any), possible. Fitted on the 310 pairs of one half of the
linking gold; docs/explain.md reports of the other half.
"""

from __future__ import annotations

from typing import Final

RANK: Final = {
    "words": 8.79,
    "length": 0.66,
    "told": 2.19,
    "names": 2.69,
    "rare": 0.88,
    "missing": 2.14,
    "other": 1.56,
    "pairs": 1.54,
    "figures": 3.32,
    "figures_near": 1.63,
    "few": 0.88,
    "contrary": -0.98,
    "weekday": 2.33,
    "weekday_after": 0.86,
    "meaning": 9.14,
    "story": 4.94,
    "headings": 6.26,
}
SURE: Final = {"": -4.662, "score": 0.127, "lead": 0.389, "first": 0.232, "near": 0.102}
CERTAIN: Final = 0.87
LIKELY_NEAR: Final = 0.8
LIKELY: Final = 0.51
# By hand: of 110 pages of all kinds, what was called possible below this was chance ("per", "limit", "prices").
POSSIBLE: Final = 0.2

"""What each agreement of an event and an article is worth: made by `training/linking.py`, not by hand.

`RANK` orders the events for one article; `SURE` says how likely the article tells of one, from its score, its lead over
the next best, over the next best at all, and whether it is of the article's days. From the chances below on an event
is called certain, likely (of the article's days, and of any), possible. Fitted on the 310 pairs of one half of the
linking gold. Those of whole articles (`SURE_WHOLE` and the two chances beside it), of which much stands in no bullet,
were fitted on the half of the sample articles that is called so. docs/explain.md reports of the other halves.
"""

from __future__ import annotations

from typing import Final

RANK: Final = {
    "words": 8.53,
    "length": 0.89,
    "told": 1.77,
    "names": 2.64,
    "rare": 0.80,
    "missing": 2.04,
    "other": 1.41,
    "pairs": 1.51,
    "figures": 3.65,
    "figures_near": 2.00,
    "few": 0.80,
    "contrary": -1.19,
    "weekday": 2.48,
    "weekday_after": 0.92,
    "meaning": 9.01,
    "story": 5.75,
    "headings": 5.81,
    "days": 1.11,
}
# By how many days an event's day lies after the article's, as a log beside the same day: counted by `training/days.py`
# in 5,099 addresses that the portal cites and that name a day.
DAYS: Final = {-3: -6.05, -2: -4.67, -1: -2.33, 0: 0.0, 1: -2.93}
SURE: Final = {"": -5.575, "score": 0.176, "lead": 0.324, "first": 0.279, "near": 0.454}
# Of a whole article, by `training/whole.py`.
SURE_WHOLE: Final = {"": -6.905, "score": 0.237, "lead": 0.582, "first": 0.0, "near": 1.633}
CERTAIN: Final = 0.87
LIKELY_NEAR: Final = 0.81
LIKELY: Final = 0.5
CERTAIN_WHOLE, LIKELY_WHOLE = 0.89, 0.45
# By hand: of 110 pages of all kinds, what was called possible below this was chance ("per", "limit", "prices").
POSSIBLE: Final = 0.2

"""What each agreement of an event and an article is worth: made by `training/linking.py`, not by hand.

`RANK` orders the events for one article; `SURE` says how likely the article tells of one, from its score, its lead over
the next best, and whether it is of the article's days. From the chances below on an event is called certain, likely,
possible. Fitted on half of the pairs of the linking gold; the other half is what docs/explain.md reports.
"""

from __future__ import annotations

from typing import Final

RANK: Final = {
    "words": 11.87,
    "length": 0.19,
    "told": 5.10,
    "names": 4.04,
    "rare": 0.47,
    "missing": 2.39,
    "other": 1.02,
    "pairs": 1.37,
    "figures": 4.33,
    "contrary": -0.98,
    "meaning": 3.63,
    "story": 3.63,
    "headings": 6.76,
}
SURE: Final = {"": -4.171, "score": 0.117, "lead": 0.643, "near": 0.287}
# By words alone hardly an event is ever certain: those that cite the article are.
CERTAIN: Final = 0.985
LIKELY: Final = 0.79
POSSIBLE: Final = 0.1

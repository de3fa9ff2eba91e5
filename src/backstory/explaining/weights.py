"""What each agreement of an event and an article is worth: made by `training/linking.py`, not by hand.

`RANK` orders the events for one article; `SURE` says how likely the article tells of one, from its score, its lead over
the next best, and whether it is of the article's days. From the chances below on an event is called certain, likely,
possible. Fitted on 130 pairs of one half of the linking gold; docs/explain.md reports of the other half.
"""

from __future__ import annotations

from typing import Final

RANK: Final = {
    "words": 8.93,
    "length": -2.57,
    "told": 5.19,
    "names": 3.67,
    "rare": 2.10,
    "missing": 4.48,
    "other": 2.53,
    "pairs": 0.21,
    "figures": 6.27,
    "contrary": -1.14,
    "meaning": 8.97,
    "story": 5.38,
    "headings": 5.34,
}
SURE: Final = {"": -6.023, "score": 0.195, "lead": 0.455, "near": 0.31}
# By words alone hardly an event is ever certain: those that cite the article are.
CERTAIN: Final = 0.985
LIKELY: Final = 0.762
POSSIBLE: Final = 0.1

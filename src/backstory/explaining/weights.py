"""What each agreement of an event and an article is worth: made by `training/linking.py`, not by hand.

`RANK` orders the events for one article. `SURE` says how likely the best of them is told of; the days are told apart
there into near the article's, named in the article, far, and unknown. Fitted on half of the pairs of the linking gold
(events whose id has an even digest); the other half is what `docs/explain.md` reports.
"""

from __future__ import annotations

from typing import Final

RANK: Final = {
    "words": 12.0,
    "length": -1.0,
    "told": 6.0,
    "names": 2.7,
    "rare": 0.2,
    "missing": 0.5,
    "other": 0.0,
    "pairs": 2.0,
    "figures": 5.0,
    "contrary": -0.7,
    "meaning": 6.0,
    "story": 2.0,
    "headings": 4.0,
}
SURE: Final = {"score": 0.9, "near": 2.0, "named": 1.5, "far": -1.5, "": -10.0}
# Chosen on the same half: from here on so large a share is right.
CERTAIN: Final = 0.95
LIKELY: Final = 0.75
POSSIBLE: Final = 0.12

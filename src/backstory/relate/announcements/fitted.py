"""What each sign of `expect` weighs, fitted by `training/announced.py` to the pairs of `evals/gold/announced_fitted.jsonl`.

Do not edit: the script writes this file.
"""

from __future__ import annotations

_TABLE = (
    ("names", -0.433),
    ("rarest", 2.271),
    ("around", -0.673),
    ("words", 1.653),
    ("cover_names", -1.057),
    ("cover_words", 1.708),
    ("likeness", 10.528),
    ("act", 0.013),
    ("act_group", 2.044),
    ("on_day", -1.519),
    ("near", -0.350),
    ("undone_early", 0.350),
    ("foreign", -3.483),
    ("alien", -2.684),
    ("ahead", -1.791),
    ("around_words", 2.107),
    ("missing", -0.693),
    ("best", -1.630),
    ("led", 0.524),
    ("told", -2.879),
    ("prompt", 5.431),
    ("elsewhere", 0.0),
    ("counts", -2.0),
    ("late", 0.0),
    ("both_ways", 0.0),
)
WEIGHTS = tuple(weight for _, weight in _TABLE)
BIAS = -7.624

"""What each sign of `expect` weighs, fitted by `training/announced.py` to pairs read by hand (`evals/gold/GUIDE.md`).

Do not edit: the script writes this file.
"""

from __future__ import annotations

_TABLE = (
    ("names", -0.416),
    ("rarest", 0.756),
    ("around", -0.321),
    ("words", 0.581),
    ("cover_names", -1.891),
    ("cover_words", 3.152),
    ("likeness", 9.958),
    ("act", -0.392),
    ("act_group", 2.024),
    ("on_day", -1.590),
    ("near", -0.418),
    ("undone_early", 0.418),
    ("foreign", -5.779),
    ("alien", -2.657),
    ("ahead", -1.457),
    ("around_words", 2.094),
    ("missing", -0.475),
    ("best", 0.504),
    ("led", 0.642),
    ("told", -0.982),
    ("prompt", 5.182),
    ("placed", 0.279),
    ("placed_on_day", -0.395),
    ("filed", -0.028),
)
WEIGHTS = tuple(weight for _, weight in _TABLE)
BIAS = -7.420

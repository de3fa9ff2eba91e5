"""What each sign of `expect` weighs, fitted by `training/announced.py` to pairs read by hand (`evals/gold/GUIDE.md`).

Do not edit: the script writes this file.
"""

from __future__ import annotations

_TABLE = (
    ("names", 0.592),
    ("rarest", 0.759),
    ("around", 0.022),
    ("words", 0.465),
    ("cover_names", -1.449),
    ("cover_words", 3.161),
    ("likeness", 1.296),
    ("act", -0.107),
    ("act_group", 1.697),
    ("on_day", -0.763),
    ("near", -0.603),
    ("undone_early", 0.603),
    ("foreign", -1.593),
    ("alien", -1.024),
    ("ahead", -1.068),
    ("around_words", 0.914),
    ("missing", -0.618),
    ("best", 0.152),
    ("led", 0.241),
    ("told", -0.267),
    ("prompt", 5.060),
    ("placed", 0.013),
    ("placed_on_day", -0.158),
    ("filed", 0.067),
    ("titles", 0.769),
    ("titled", -1.099),
    ("elsewhere", -1.878),
    ("before", -1.430),
    ("speaks", -1.327),
    ("meaning", 6.540),
    ("story", 1.241),
)
WEIGHTS = tuple(weight for _, weight in _TABLE)
BIAS = -10.625

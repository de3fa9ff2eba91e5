"""What each sign of `expect` weighs, fitted by `training/announced.py` to pairs read by hand (`evals/gold/GUIDE.md`).

Do not edit: the script writes this file.
"""

from __future__ import annotations

_TABLE = (
    ("names", 0.467),
    ("rarest", 0.750),
    ("around", -0.233),
    ("words", 0.110),
    ("cover_names", -1.358),
    ("cover_words", 3.589),
    ("likeness", 0.664),
    ("act", 0.003),
    ("act_group", 1.796),
    ("on_day", -0.906),
    ("near", -0.617),
    ("undone_early", 0.617),
    ("foreign", -2.934),
    ("alien", -1.310),
    ("ahead", -0.976),
    ("around_words", 0.886),
    ("missing", -0.361),
    ("best", 1.119),
    ("led", 0.121),
    ("told", -0.309),
    ("prompt", 5.162),
    ("placed", 0.279),
    ("placed_on_day", -0.757),
    ("filed", 0.175),
    ("titles", 0.656),
    ("titled", -1.045),
    ("elsewhere", -1.418),
    ("before", -1.235),
    ("speaks", -1.366),
    ("meaning", 6.698),
    ("story", 1.736),
)
WEIGHTS = tuple(weight for _, weight in _TABLE)
BIAS = -10.954

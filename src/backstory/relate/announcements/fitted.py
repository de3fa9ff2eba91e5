"""What each sign of `expect` weighs, fitted by `training/announced.py` to pairs read by hand (`evals/gold/GUIDE.md`).

Do not edit: the script writes this file.
"""

from __future__ import annotations

_TABLE = (
    ("names", 0.177),
    ("rarest", 0.108),
    ("around", -0.258),
    ("words", 0.153),
    ("cover_names", -1.883),
    ("cover_words", 4.049),
    ("likeness", 5.092),
    ("act", -0.434),
    ("act_group", 1.687),
    ("on_day", -1.509),
    ("near", -0.385),
    ("undone_early", 0.385),
    ("foreign", -4.185),
    ("alien", -1.498),
    ("ahead", -1.321),
    ("around_words", 1.385),
    ("missing", -0.360),
    ("best", 0.518),
    ("led", 0.459),
    ("told", -0.829),
    ("prompt", 4.904),
    ("placed", 0.474),
    ("placed_on_day", -0.323),
    ("filed", -0.285),
    ("titles", 0.472),
    ("titled", -0.804),
    ("elsewhere", -1.474),
    ("before", -0.590),
    ("speaks", -0.523),
    ("meaning", 5.111),
    ("story", 1.770),
)
WEIGHTS = tuple(weight for _, weight in _TABLE)
BIAS = -9.425

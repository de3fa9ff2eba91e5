"""What each sign of `expect` weighs, fitted by `training/announced.py` to pairs read by hand (`evals/gold/GUIDE.md`).

Do not edit: the script writes this file.
"""

from __future__ import annotations

_TABLE = (
    ("names", -0.258),
    ("rarest", 0.908),
    ("around", -0.513),
    ("words", 0.822),
    ("cover_names", -2.043),
    ("cover_words", 2.998),
    ("likeness", 8.592),
    ("act", -0.178),
    ("act_group", 1.628),
    ("on_day", -1.435),
    ("near", -0.333),
    ("undone_early", 0.333),
    ("foreign", -5.278),
    ("alien", -2.682),
    ("ahead", -1.703),
    ("around_words", 2.129),
    ("missing", -0.617),
    ("best", 0.145),
    ("led", 0.619),
    ("told", -0.888),
    ("prompt", 5.064),
    ("placed", 0.356),
    ("placed_on_day", -0.758),
)
WEIGHTS = tuple(weight for _, weight in _TABLE)
BIAS = -7.088

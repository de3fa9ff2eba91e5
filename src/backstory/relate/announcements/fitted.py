"""What each sign of `expect` weighs, fitted by `training/announced.py` to the pairs of announced_fitted.jsonl.

Do not edit: the script writes this file.
"""

from __future__ import annotations

_TABLE = (
    ("names", -0.122),
    ("rarest", 0.975),
    ("around", -0.753),
    ("words", 0.764),
    ("cover_names", -2.337),
    ("cover_words", 3.388),
    ("likeness", 8.052),
    ("act", -0.134),
    ("act_group", 1.967),
    ("on_day", -1.312),
    ("near", -0.414),
    ("undone_early", 0.414),
    ("foreign", -3.960),
    ("alien", -2.557),
    ("ahead", -1.798),
    ("around_words", 2.141),
    ("missing", -0.510),
    ("best", 0.028),
    ("led", 0.868),
    ("told", -1.097),
    ("prompt", 5.108),
    ("placed", 0.336),
    ("placed_on_day", -0.484),
)
WEIGHTS = tuple(weight for _, weight in _TABLE)
BIAS = -7.383

"""What each sign of `expect` weighs, fitted by `training/announced.py` to pairs read by hand (`evals/gold/GUIDE.md`).

Do not edit: the script writes this file.
"""

from __future__ import annotations

_TABLE = (
    ("names", -0.305),
    ("rarest", 0.739),
    ("around", -0.249),
    ("words", 0.592),
    ("cover_names", -1.909),
    ("cover_words", 3.615),
    ("likeness", 9.246),
    ("act", -0.418),
    ("act_group", 1.688),
    ("on_day", -1.520),
    ("near", -0.429),
    ("undone_early", 0.429),
    ("foreign", -5.663),
    ("alien", -2.718),
    ("ahead", -1.543),
    ("around_words", 2.073),
    ("missing", -0.437),
    ("best", 0.466),
    ("led", 0.558),
    ("told", -0.851),
    ("prompt", 5.116),
    ("placed", 0.485),
    ("placed_on_day", -0.465),
    ("filed", 0.035),
)
WEIGHTS = tuple(weight for _, weight in _TABLE)
BIAS = -7.280

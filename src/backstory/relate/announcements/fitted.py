"""What each sign of `expect` weighs, fitted by `training/announced.py` to pairs read by hand (`evals/gold/GUIDE.md`).

Do not edit: the script writes this file.
"""

from __future__ import annotations

_TABLE = (
    ("names", -0.497),
    ("rarest", 0.960),
    ("around", -0.647),
    ("words", 0.838),
    ("cover_names", -1.905),
    ("cover_words", 2.851),
    ("likeness", 9.682),
    ("act", -0.441),
    ("act_group", 2.242),
    ("on_day", -1.592),
    ("near", -0.284),
    ("undone_early", 0.284),
    ("foreign", -5.714),
    ("alien", -2.791),
    ("ahead", -1.625),
    ("around_words", 2.243),
    ("missing", -0.656),
    ("best", 0.330),
    ("led", 0.640),
    ("told", -1.307),
    ("prompt", 5.285),
    ("placed", 0.140),
    ("placed_on_day", -0.860),
)
WEIGHTS = tuple(weight for _, weight in _TABLE)
BIAS = -7.400

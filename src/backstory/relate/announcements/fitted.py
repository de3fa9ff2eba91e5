"""What each sign of `expect` weighs, fitted by `training/announced.py` to pairs read by hand (`evals/gold/GUIDE.md`).

Do not edit: the script writes this file.
"""

from __future__ import annotations

_TABLE = (
    ("names", 0.674),
    ("rarest", 0.330),
    ("around", -0.179),
    ("words", 0.254),
    ("cover_names", -1.210),
    ("cover_words", 3.509),
    ("likeness", 0.892),
    ("act", -0.071),
    ("act_group", 1.839),
    ("on_day", -0.847),
    ("near", -0.646),
    ("undone_early", 0.646),
    ("foreign", -1.818),
    ("alien", -1.095),
    ("ahead", -0.908),
    ("around_words", 1.041),
    ("missing", -0.185),
    ("best", 0.663),
    ("led", 0.159),
    ("told", -0.354),
    ("prompt", 5.297),
    ("placed", 0.081),
    ("placed_on_day", -0.513),
    ("filed", 0.019),
    ("titles", 0.765),
    ("titled", -1.150),
    ("elsewhere", -1.885),
    ("before", -1.399),
    ("speaks", -1.371),
    ("meaning", 6.699),
    ("story", 1.242),
)
WEIGHTS = tuple(weight for _, weight in _TABLE)
BIAS = -10.715

"""What each sign of `expect` weighs, fitted by `training/announced.py` to pairs read by hand (`evals/gold/GUIDE.md`).

Do not edit: the script writes this file.
"""

from __future__ import annotations

_TABLE = (
    ("names", 0.417),
    ("rarest", 1.230),
    ("around", -0.340),
    ("words", 0.277),
    ("cover_names", -0.563),
    ("cover_words", 2.089),
    ("likeness", 1.354),
    ("act", 0.022),
    ("act_group", 1.422),
    ("on_day", -0.139),
    ("near", -0.333),
    ("undone_early", 0.333),
    ("foreign", -1.983),
    ("alien", -1.465),
    ("ahead", -0.187),
    ("around_words", 1.008),
    ("missing", 0.021),
    ("best", 0.087),
    ("led", -0.216),
    ("told", -0.394),
    ("prompt", 3.549),
    ("placed", 0.179),
    ("placed_on_day", -0.734),
    ("filed", 0.715),
    ("titles", 0.567),
    ("titled", -0.654),
    ("elsewhere", -1.093),
    ("before", -1.492),
    ("speaks", -0.970),
    ("announces", -1.331),
    ("meaning", 1.136),
    ("story", -0.899),
    ("first", -0.629),
    ("rank", -0.197),
    ("leads", -0.694),
    ("above", 4.645),
    ("story_leads", 0.796),
    ("story_above", 2.426),
    ("span", -0.156),
    ("distance", 0.230),
    ("first_prompt", 0.878),
    ("leads_prompt", 1.746),
    ("leads_span", 0.466),
    ("above_span", 0.367),
    ("first_filed", -0.782),
    ("group_prompt", 0.329),
    ("cover_prompt", 0.963),
)
WEIGHTS = tuple(weight for _, weight in _TABLE)
BIAS = -9.422

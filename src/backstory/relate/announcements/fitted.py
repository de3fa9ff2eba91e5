"""What each sign of `expect` weighs, fitted by `training/announced.py` to pairs read by hand (`evals/gold/GUIDE.md`).

Do not edit: the script writes this file.
"""

from __future__ import annotations

_TABLE = (
    ("names", 0.438),
    ("rarest", 1.275),
    ("around", -0.388),
    ("words", 0.247),
    ("cover_names", -0.570),
    ("cover_words", 1.977),
    ("likeness", 1.790),
    ("act", 0.027),
    ("act_group", 1.434),
    ("on_day", -0.195),
    ("near", -0.447),
    ("undone_early", 0.447),
    ("foreign", -1.943),
    ("alien", -1.480),
    ("ahead", -0.263),
    ("around_words", 1.064),
    ("missing", -0.008),
    ("best", 0.067),
    ("led", -0.222),
    ("told", -0.372),
    ("prompt", 3.615),
    ("placed", 0.160),
    ("placed_on_day", -0.752),
    ("filed", 0.715),
    ("titles", 0.580),
    ("titled", -0.679),
    ("elsewhere", -0.988),
    ("before", -1.505),
    ("speaks", -1.001),
    ("announces", -1.173),
    ("meaning", 1.031),
    ("story", -0.848),
    ("first", -0.634),
    ("rank", -0.187),
    ("leads", -0.503),
    ("above", 4.703),
    ("story_leads", 0.656),
    ("story_above", 2.365),
    ("span", -0.158),
    ("distance", 0.232),
    ("first_prompt", 0.845),
    ("leads_prompt", 1.863),
    ("leads_span", 0.460),
    ("above_span", 0.359),
    ("first_filed", -0.819),
    ("group_prompt", 0.371),
    ("cover_prompt", 0.950),
)
WEIGHTS = tuple(weight for _, weight in _TABLE)
BIAS = -9.353

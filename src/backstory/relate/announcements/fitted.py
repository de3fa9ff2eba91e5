"""What each sign of `expect` weighs, fitted by `training/announced.py` to pairs read by hand (`evals/gold/GUIDE.md`).

Do not edit: the script writes this file.
"""

from __future__ import annotations

_TABLE = (
    ("names", 0.500),
    ("rarest", 1.066),
    ("around", -0.292),
    ("words", 0.309),
    ("cover_names", -0.725),
    ("cover_words", 2.042),
    ("likeness", 1.269),
    ("act", -0.061),
    ("act_group", 1.354),
    ("on_day", -0.141),
    ("near", -0.380),
    ("undone_early", 0.380),
    ("foreign", -1.950),
    ("alien", -1.465),
    ("ahead", -0.158),
    ("around_words", 0.998),
    ("missing", -0.004),
    ("best", 0.123),
    ("led", -0.244),
    ("told", -0.401),
    ("prompt", 3.582),
    ("placed", 0.317),
    ("placed_on_day", -0.861),
    ("filed", 0.641),
    ("titles", 0.588),
    ("titled", -0.631),
    ("elsewhere", -1.078),
    ("before", -1.504),
    ("speaks", -0.951),
    ("announces", -1.257),
    ("meaning", 0.965),
    ("story", -0.994),
    ("first", -0.567),
    ("rank", -0.203),
    ("leads", -0.835),
    ("above", 4.824),
    ("story_leads", 0.780),
    ("story_above", 2.615),
    ("span", -0.147),
    ("distance", 0.218),
    ("first_prompt", 0.763),
    ("leads_prompt", 2.196),
    ("leads_span", 0.388),
    ("above_span", 0.351),
    ("first_filed", -0.924),
    ("group_prompt", 0.367),
    ("cover_prompt", 1.117),
)
WEIGHTS = tuple(weight for _, weight in _TABLE)
BIAS = -9.194

"""The shapes of calendar expressions, as regular expressions over token classes (see `lexicon`), by preference.

Each shape names the reading that says what it means. Repetition is bounded, so the scan is linear.
"""

from __future__ import annotations

import re

NUMBER = r"(?:aw(?:[-+]?w){0,4}|[dnw](?:[-+]?w){0,4})"
_MOD = r"(?:t?(?P<mod>m)[-zj]?t?)?"
_WEEKDAY = r"(?:W\.?,?t?)?"
_YEAR = r"(?:,?(?P<year>y)|,?(?P<rel>[ilxh])f?(?P<relunit>Y))"
_DAY = r"(?P<day>[do])"

SHAPES: tuple[tuple[str, str], ...] = (
    ("iso", r"I"),
    ("numeric", r"J"),
    (
        "day",
        rf"{_WEEKDAY}{_MOD}(?P<month>M)\.?-?t?{_DAY}(?![:d])(?:(?P<join>[-~+])(?P<day2>[do])(?![-uYvnwM]))?{_YEAR}?",
    ),
    ("day", rf"{_WEEKDAY}t?{_DAY}(?:(?P<join>[-~+])t?(?P<day2>[do]))?-?z?(?P<month>M)\.?(?:-(?=y))?{_YEAR}?"),
    ("month_of_year", rf"{_MOD}(?P<month>M)\.?(?:,?z?|-){_YEAR}"),
    ("month_by_way", rf"{_MOD}t?(?P<nth>[ilxh])f?(?P<month>M)(?!\.?[do])"),
    ("clock", r"(?P<clock>T)(?P<ap>A)?(?P<zone>Z)?|(?P<clock_>d)(?P<ap_>A)Z?"),
    ("named_hour", r"G"),
    ("hour_of_part", r"(?P<clock>d)jt(?P<part>P)"),
    ("day_beside", r"t(?P<day>u)(?P<way>[rb])(?P<deictic>R)"),
    ("deictic", r"(?P<deictic>R)(?P<part>P)?"),
    ("this_part", r"(?P<rel>[il])(?P<part>P)"),
    ("part_of_day", r"(?:j(?P<the>t)|(?P<mod>m)-?)?(?P<part>P)"),
    ("century", r"t?(?P<ord>o)-?(?P<unit>u)"),
    ("quarter", rf"(?:t|(?P<rel0>[ilx])Ys)?f?-?(?P<ord>o)-?f?(?P<unit>u)(?:[zj]?t?f?{_YEAR})?"),
    ("quarter", rf"t(?P<ord>l)(?P<unit>u)[zj]t?f?{_YEAR}"),
    ("quarter", r"t?f?(?P<year>y)s?(?P<ord>o)-?(?P<unit>u)"),
    ("quarter_of_year", r"t?f?(?P<year>y)s?-?(?P<unit>u)|(?P<rel>[ilx])Ys(?P<unit_>u)"),
    ("written_quarter", rf"t?(?P<q>Q)(?:,?z?f?{_YEAR})?"),
    ("same_period", r"t?c(?P<unit>u)(?:(?P<rel>[ilxh])Y|z?(?P<year>y)|aY[gb])"),
    ("ago", rf"(?:(?P<num>{NUMBER})|a?(?P<vague>q)z?|(?P<one>a))-?f?(?P<unit>[uYv])(?:\+_)?(?P<way>[gbr])"),
    ("year_ago", r"t?(?P<unit>Y)-[gb]u?"),
    ("year_end", r"t?(?P<unit>Y)-?(?P<end>m)"),
    ("stretch", rf"t?(?P<way>[lxiN])f?(?P<num>{NUMBER})f?-?(?P<unit>[uYv])"),
    ("stretch", r"t?(?P<way>[lxiN])f?qf?(?P<unit>v)"),
    ("past_unit", r"t(?P<way>l)(?P<unit>[uY])(?![gbs])"),
    ("stretch", r"t?(?P<way>[lxN])(?P<unit>v)"),
    ("first_units", rf"t[ol](?:(?P<num>{NUMBER})|q)f?(?P<unit>[uYv])"),
    ("near", rf"{_MOD}t?(?P<rel>[ilx])f?(?P<unit>[uY])(?P<part>P)?"),
    ("day_near", r"t?(?P<rel>[lx])(?P<unit>u)"),
    ("that_unit", rf"{_MOD}t?hf?(?P<unit>[uY])"),
    ("current_unit", r"t?(?P<now>c)f?(?P<unit>[uY])"),
    ("weekday", rf"{_MOD}(?P<rel>[ilxe])?(?P<wd>W)(?P<part>P)?"),
    ("decade", rf"t?{_MOD}(?P<decade>k)"),
    ("season", r"(?:(?P<rel>[ilx])|t|[jz]|(?P<mod>m)-?)?(?P<season>S)(?:,?z?(?P<year>y)|z?(?P<rel2>[ilx])Y)?"),
    ("feast", r"(?P<rel>[ilx])?(?P<feast>H)(?:,?(?P<year>y))?"),
    ("year", rf"{_MOD}(?:tY)?(?P<year>y)"),
    ("year_words", r"(?P<word>tY)?(?P<words>ww(?:-?w)?)"),
    ("bare_month", rf"{_MOD}(?P<month>M)\.?(?![do])"),
    ("every", r"(?P<each>e)(?P<unit>[uY])"),
    ("adverb", r"D"),
    ("counted", rf"(?P<num>{NUMBER})(?:[-~+]{NUMBER})?-?f?(?P<unit>[uYv])"),
    ("vague", r"a?qz?f?(?:-(?P<single>[uY])|(?P<unit>v))"),
    ("one_unit", r"a-?(?P<unit>[uY])"),
    ("the_unit", rf"{_MOD}t?f?(?P<unit>[uY])"),
    ("bare_units", r"(?P<unit>v)"),
    ("future", r"t?(?P<near>_)?(?P<ref>F)"),
    ("these_days", r"i(?P<days>v)"),
    ("reference", r"t?(?:(?P<ref>[Nl])|(?P<now>c))"),
)
_CLEAN = re.compile(r"\?P<\w+>")
RULES = tuple((name, re.compile(pattern)) for name, pattern in SHAPES)
# Most words are of no class, and only "the near future" begins with one.
ANY = re.compile("(?!_[^F])(?:" + "|".join(f"({_CLEAN.sub('?:', pattern)})" for _, pattern in SHAPES) + ")")

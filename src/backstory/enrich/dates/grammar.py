"""The shapes of calendar expressions, as regular expressions over token classes (see `lexicon`), in order of preference.

Each shape names the function of `readings` that says what it means. Repetition is bounded, so the scan is linear.
"""

from __future__ import annotations

import re

NUMBER = r"(?:aw(?:[-+]?w){0,4}|[dnw](?:[-+]?w){0,4})"
_MOD = r"(?:t?(?P<mod>m)[-zj]?t?)?"
_WEEKDAY = r"(?:(?P<wd>W)\.?,?t?)?"
_YEAR = r"(?:,?(?P<year>y)|,?(?P<rel>[ilxh])f?(?P<relunit>Y))"

SHAPES: tuple[tuple[str, str], ...] = (
    ("iso", r"(?P<iso>I)"),
    ("numeric", r"(?P<numeric>J)"),
    ("day", rf"{_WEEKDAY}{_MOD}(?P<month>M)\.?-?t?(?P<day>[do])(?![:d])(?:(?P<join>[-~+])(?P<day2>[do])(?![-uYvnwM]))?{_YEAR}?"),
    ("day", rf"{_WEEKDAY}t?(?P<day>[do])(?:(?P<join>[-~+])t?(?P<day2>[do]))?-?z?(?P<month>M)\.?(?:-(?=y))?{_YEAR}?"),
    ("month", rf"{_MOD}(?P<month>M)\.?(?:,?z?|-){_YEAR}"),
    ("month", rf"{_MOD}t?(?P<nth>[ilxh])f?(?P<month>M)(?!\.?[do])"),
    ("clock", r"(?P<clock>T)(?P<ap>A)?(?P<zone>Z)?|(?P<clock_>[d])(?P<ap_>A)(?P<zone_>Z)?|(?P<named>G)"),
    ("clock", r"(?P<clock>d)jt(?P<part>P)"),
    ("deictic", r"t(?P<day>u)(?P<way>[rb])(?P<deictic>R)"),
    ("deictic", r"(?P<deictic>R)(?P<part>P)?|(?P<rel>[il])(?P<part_>P)"),
    ("part_of_day", r"(?:j(?P<the>t)|(?P<mod>m)-?)?(?P<part>P)"),
    ("quarter", rf"(?:t|(?P<rel0>[ilx])Ys)?f?-?(?P<ord>o)-?f?(?P<unit>[uY])(?:[zj]?t?f?{_YEAR})?"),
    ("quarter", rf"t(?P<ord>l)(?P<unit>[uY])[zj]t?f?{_YEAR}"),
    ("quarter", r"t?f?(?P<year>y)s?(?P<ord>o)?-?(?P<unit>[uY])"),
    ("quarter", rf"t?(?P<q>Q)(?:,?z?f?{_YEAR})?"),
    ("same_period", r"t?c(?P<unit>[uY])(?:(?P<rel>[ilxh])(?P<relunit>[uY])|z?(?P<year>y)|a(?P<ago>[uY])[gb])"),
    ("ago", rf"(?:(?P<num>{NUMBER})|a?(?P<vague>q)z?|(?P<one>a))-?f?(?P<unit>[uYv])(?:\+_)?(?P<way>[gbr])"),
    ("year_ago", r"t?(?P<unit>[uY])-(?P<way>[gb])(?P<of>[uY])?"),
    ("year_end", r"t?(?P<unit>[uY])-?(?P<mod>m)"),
    ("stretch", rf"t?(?P<way>[lxiN])f?(?P<num>{NUMBER})f?-?(?P<unit>[uYv])"),
    ("stretch", r"t?(?P<way>[lxiN])f?(?P<vague>q)f?(?P<unit>[v])"),
    ("stretch", r"t(?P<way>l)(?P<one>[uY])(?![gbs])"),
    ("stretch", r"t?(?P<way>[lxN])(?P<unit>v)"),
    ("first_units", rf"t(?P<ord>[ol])(?:(?P<num>{NUMBER})|(?P<vague>q))f?(?P<unit>[uYv])"),
    ("near", rf"{_MOD}t?(?P<rel>[ilxhc])f?(?P<unit>[uY])(?P<part>P)?"),
    ("weekday", rf"{_MOD}(?P<rel>[ilxe])?(?P<wd>W)(?P<part>P)?"),
    ("decade", rf"t?{_MOD}(?P<decade>k)"),
    ("season", r"(?:(?P<rel>[ilx])|t|(?P<pre>[jzm]|m-))?(?P<season>S)(?:,?z?(?P<year>y)|z?(?P<rel2>[ilx])Y)?"),
    ("feast", r"(?P<rel>[ilx])?(?P<feast>H)(?:,?(?P<year>y))?"),
    ("year", rf"{_MOD}(?:t(?P<word>Y))?(?P<year>y)"),
    ("year_words", r"(?:t(?P<word>Y))?(?P<words>ww(?:-?w)?)"),
    ("month", rf"{_MOD}(?P<month>M)\.?(?![do])"),
    ("every", r"(?P<each>e)(?P<unit>[uY])|(?P<adverb>D)"),
    ("length", rf"(?P<num>{NUMBER})(?P<to>[-~+](?P<num2>{NUMBER}))?-?f?(?P<unit>[uYv])"),
    ("length", r"a?(?P<vague>q)z?f?(?:-(?P<single>[uY])|(?P<unit>v))"),
    ("length", r"a-?(?P<one>[uY])"),
    ("the_unit", rf"{_MOD}t?f?(?P<unit>[uY])"),
    ("length", r"(?P<many>v)"),
    ("reference", r"t?(?P<near>_)?(?P<ref>F)|t?(?P<ref_>[Nl])|(?P<now>c)|i(?P<days>v)"),
)  # fmt: skip
_CLEAN = re.compile(r"\?P<\w+>")
RULES = tuple((name, re.compile(pattern)) for name, pattern in SHAPES)
ANY = re.compile("|".join(f"({_CLEAN.sub('?:', pattern)})" for _, pattern in SHAPES))

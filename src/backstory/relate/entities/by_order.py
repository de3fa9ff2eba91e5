"""Rules that join two pages by what their titles say in other small words, in another order, as one word or as two."""

from __future__ import annotations

import re
from collections import Counter

from backstory.enrich.wordlist import listed
from backstory.relate.entities.common import stem
from backstory.relate.entities.pair import Pair, Verdict, likely
from backstory.relate.entities.records import Origin
from backstory.relate.entities.spelled import Words
from backstory.relate.entities.writing import PLACED, Written, count_lands, is_land

# Between these words "X of Y" and "Y X" are two: University of Washington, Washington University.
TWO = re.compile(
    r"\b(?:bank|church|college|duke|federation|kingdom|party|prince|republic|school|states?\b|universit)", re.I
)
# Who does what to whom: the order says it.
_DIRECTED = frozenset(("to", "from", "by", "between", "with", "without"))
_AIMED = frozenset(("against", "on", "over"))
# Left out or put in without another thing being meant, where all the rest is the same.
_WEAK = listed("alleged fia global international ongoing proposed worldwide")
_INSIDE = re.compile(r"(?<!\d )\b(?<!^)(?:Alleged|Global|International|Ongoing|Proposed|Worldwide)\b")
_ORDINALS = frozenset(("1st", "2nd", "3rd", "4th", "5th", "early", "late", "mid"))
# So many words say what a thing is, so many in any order.
_TELLING, _MANY = 3, 4
# Days between two that are named in one time, and of one war.
_NEAR, _YEARS = 31, 3 * 366
_MEDDLING = frozenset(("intervention", "involvement"))
# "U.S. reactions" are some of all.
_ANSWERS = frozenset(("reaction", "response"))
# Two words of so many letters together are no others by chance.
_LONG = 8


def without_placed(one: Written) -> Words:
    """The stems of a title's words without those that say where things stand."""
    return tuple(map(stem, _plainly(one)))


def _plainly(one: Written) -> Words:
    return tuple(word for word in one.words if word not in PLACED)


def other_small_words(pair: Pair) -> Verdict | None:
    """The same words in order but for "in", "on" and the like: "June 2025 Israeli strikes in Iran", "on Iran"."""
    a, b = pair.one, pair.other
    words = without_placed(a) if min(len(a.words), len(b.words)) >= _TELLING else ()
    if len(words) < _TELLING or words != without_placed(b) or bool(a.aside) != bool(b.aside):
        return None
    if len(words) < _MANY and _plainly(a) != _plainly(b):
        return None  # "State Sponsors of Terrorism" are four states, "State-sponsored terrorism" is a deed
    return _alike(pair, "say the same with other small words")


def of_or_in(pair: Pair) -> Verdict | None:
    """A thing of a place, or in it: "Decolonisation of Africa", "Decolonization in Africa"; no university, no state."""
    for a, b in pair.ways:
        if " in " in a.title and " of " in b.title and len(b.words) > 1 and not a.aside and not b.aside:
            told = tuple(word for word in a.words if word != "in")
            if told == b.words and "in" not in b.words and not TWO.search(a.title):
                return _alike(pair, "say the same with other small words")
    return None


def any_order(pair: Pair) -> Verdict | None:
    """Many words in another order: "White House COVID-19 outbreak", "White House outbreak of COVID-19".

    Not where the order says who does what to whom, and not of two lands.
    """
    a, b = pair.one, pair.other
    words = without_placed(a) if min(len(a.words), len(b.words)) >= _MANY else ()
    if len(words) < _MANY or sorted(words) != sorted(without_placed(b)) or bool(a.aside) != bool(b.aside):
        return None
    told, both = {*a.words, *b.words}, {*a.words} & {*b.words}
    if told & _DIRECTED or both & _AIMED or any(TWO.search(each.title) for each in (a, b)) or count_lands(words) > 1:
        return None
    return _alike(pair, "say the same in another order")


def dated_in_any_order(pair: Pair) -> Verdict | None:
    """A happening of one year, its words in another order: "2015 Missouri flooding", "2015 Flood in Missouri"."""
    a, b = pair.one, pair.other
    if not a.years or a.years != b.years or len(a.timeless) < 2:
        return None
    words = without_placed(a)
    if sorted(words) != sorted(without_placed(b)) or bool(a.aside) != bool(b.aside) or count_lands(words) > 1:
        return None
    if {*a.words, *b.words} & (_DIRECTED | _AIMED | {"against"}) or any(TWO.search(each.title) for each in (a, b)):
        return None
    return _alike(pair, "say the same in another order")


def one_more_land(pair: Pair) -> Verdict | None:
    """A happening of a year with its country and without: "2020 U.S. Democratic Party presidential primaries".

    Only where both are named in one time.
    """
    if may_have_a_land(pair.one, pair.other) and pair.gap <= _NEAR:
        return _alike(pair, "are one happening, with its country and without")
    return None


def may_have_a_land(one: Written, other: Written) -> bool:
    """Whether one title of a year is the other with a country put in, and all else the same, in order."""
    short, long = sorted((one.timeless, other.timeless), key=len)
    more = Counter(long) - Counter(short)
    left = tuple(word for word in long if word not in more)
    if not one.years or one.years != other.years or left != short or len(short) < _MANY or {*short} & _ANSWERS:
        return False
    return is_land(tuple(word for word in long if word in more))


def in_its_war(pair: Pair) -> Verdict | None:
    """An intervention in a country, and in its civil war: "Russian military intervention in Syria"; in three years."""
    if may_be_in_its_war(pair.one, pair.other) and pair.gap <= _YEARS:
        return _alike(pair, "are one, in the country and in its civil war")
    return None


def may_be_in_its_war(one: Written, other: Written) -> bool:
    """Whether one title is the other with "civil war" behind its country."""
    short, long = sorted((one.base, other.base), key=len)
    told = _MEDDLING.intersection(short) and is_land(short[-1:]) and not (one.aside or other.aside)
    return bool(told) and long == (*short, "civil", "war")


def in_one_word(pair: Pair) -> Verdict | None:
    """Two words written as one: "Land mine", "Landmine"; "Sana'a", "Sanaa"."""
    a, b = pair.one, pair.other
    if joined(a) and joined(a) == joined(b) and a.aside == b.aside:
        return _alike(pair, "are one name, with and without a blank")
    return None


def joined(one: Written) -> str:
    """The words of a title as one; "" where these are too short to be told from others."""
    whole = "".join(one.base)
    return whole if len(whole) >= _LONG else ""


def strong(one: Written) -> Words:
    """The words of a title without those that add nothing; () for few."""
    rest = tuple(word for word in one.words if word not in PLACED | _WEAK | _ORDINALS)
    return rest if len(rest) >= _TELLING else ()


def weak_words(pair: Pair) -> Verdict | None:
    """A thing with and without a word that adds nothing: "International military intervention against ISIL".

    An ordinal adds nothing where both have the same years: "Second Libyan Civil War (2014–present)".
    """
    a, b = Counter(pair.one.base), Counter(pair.other.base)
    apart = {*(a - b), *(b - a)} - PLACED
    if not apart or not strong(pair.one) or pair.one.years != pair.other.years or pair.one.aside != pair.other.aside:
        return None
    if (apart <= _WEAK and not _in_a_name(pair)) or (pair.one.years and apart <= _ORDINALS and len(apart) == 1):
        return _alike(pair, "differ only by a word that adds nothing")
    return None


def _in_a_name(pair: Pair) -> bool:
    """Whether a word that adds nothing stands inside a name: "Man Booker International Prize"."""
    return any(_INSIDE.search(each.title) for each in (pair.one, pair.other))


def same_people(pair: Pair) -> Verdict | None:
    """A people by one and by many, of several words: "Asian-American", "Asian Americans"; not "South Korean"."""
    one, other = (re.sub(r"s\b", "", each.slug) for each in (pair.one, pair.other))
    a, b = (tuple(word for word in each.base if word != "people") for each in (pair.one, pair.other))
    if one == other and a == b and len(a) > 1 and not is_land(a) and pair.one.base != pair.other.base:
        return _alike(pair, "are one people")
    return None


def _alike(pair: Pair, reason: str) -> Verdict:
    return likely(Origin.SPELLING, f"“{pair.one.title}” and “{pair.other.title}” {reason}")

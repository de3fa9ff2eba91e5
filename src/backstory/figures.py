"""The figures a text states (42 killed, magnitude 7.7, 28.5 percent, US$30 million) and in which two texts differ.

A figure is a number and what it counts. What it counts is found from the words beside it by a table; a number whose
noun is not in the table goes under the word that follows. English; of other languages only what has a sign or digits.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from backstory.numbers import Number, misspelt, numbers
from backstory.text import normal, words


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and what it counts; `high` is the upper end of a range."""

    noun: str
    value: float
    high: float | None = None

    @property
    def number(self) -> str:
        """The number as readers see it: "1,300", "23–30"."""
        return _written(self.value) + (f"–{_written(self.high)}" if self.high is not None else "")


@dataclass(frozen=True, slots=True)
class Altered:
    """A figure that is another in the second text; None where a text has none."""

    noun: str
    before: Figure | None
    after: Figure | None


# What is counted: the forms that follow a number ("45 people are killed", "45 deaths"), and those that stand right
# before it ("killing at least 45"). From bullets of 2020 to 2025.
_TABLE = (
    ("killed", r"killed|dead|deaths?|die[sd]?|dying|fatalit(?:y|ies)|slain|massacred", r"kill(?:s|ed|ing)?|deaths? of"),
    ("injured", r"injur(?:ed|ies)|wounded|hurt", r"injur(?:es?|ed|ing)|wound(?:s|ed|ing)?"),
    ("missing", r"missing|unaccounted", r"missing"),
    ("arrested", r"arrest(?:ed|s)|detained", r"arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?"),
    ("displaced", r"displaced|homeless", r"displac(?:es?|ed|ing)"),
    ("evacuated", r"evacuated", r"evacuat(?:es?|ed|ing)"),
    ("rescued", r"rescued", r"rescu(?:es?|ed|ing)"),
    ("hospitalized", r"hospitali[sz](?:ed|ations?)", r"hospitali[sz](?:es?|ed|ing)"),
    ("kidnapped", r"kidnapped|abducted", r"(?:kidnap|abduct)(?:s|ped|ed|ping|ing)?"),
    ("trapped", r"trapped", r"trap(?:s|ped|ping)?"),
    ("cases", r"(?:confirmed |active |total |new |positive )*(?:cases?|infections?)|infected", r"infect(?:s|ed|ing)?"),
    ("doses", r"doses?", r"doses of"),
    ("aboard", r"on ?board|aboard", r"carrying"),
)
# The nouns of the table; any other noun is the word that follows the number.
NOUNS = frozenset(noun for noun, _, _ in _TABLE) | {"percent", "money", "magnitude"}
_AFTER = re.compile("|".join(rf"\b(?P<{noun}>{after})\b" for noun, after, _ in _TABLE), re.I)
_HEDGES = (
    r"(?:at least|more than|over|up to|as many as|nearly|almost|about|around|approximately|some|another|all|the|more"
)
_HEDGES += r"|an? (?:estimated|total of)|an additional|a further|(?:no )?fewer than|less than)"
_BEFORE = re.compile(
    r"\b(?:" + "|".join(rf"(?P<{noun}>{before})" for noun, _, before in _TABLE) + rf")\s+(?:{_HEDGES}\s+)*$", re.I
)
# "the death toll in Gaza rises to", "bringing the nationwide total of confirmed cases to"
_TOLL = re.compile(
    r"\b(?P<what>toll|deaths|fatalities|cases|infections|injury count|injuries"
    r"|number of (?:people )?(?:killed|injured))\b"
    r"[^.;]*\b(?:to|at|reach(?:es|ed|ing)?|(?:sur)?pass(?:es|ed)?|exceeds?|is|hits?|past|stands at)"
    rf"\s+(?:{_HEDGES}\s+)*$",
    re.I,
)
_TOLL_NOUNS = {"toll": "killed", "deaths": "killed", "fatalities": "killed", "cases": "cases", "infections": "cases"}
_MONEY_BEFORE = re.compile(r"(?:[A-Z]{0,3}[$€£¥₹₽₩₺₱₫₪]|\b(?:Rs\.?|USD|EUR|GBP))\s?$")
_MONEY_AFTER = re.compile(
    r"\s?(?:[$€£¥₹]|(?:[A-Z][\w-]+\s)?"
    r"(?:dollars?|euros?|pounds?|yen|yuan|roubles?|rubles?|rupees?|pesos?|francs?|won|rand|lira|"
    r"dirhams?|riyals?|shekels?|kron[aeo]r?|baht|koruna)\b)"
)
_LASTING = re.compile(r"[\s-](?:minutes?|hours?|days?|weeks?|months?|years?|decades?)\b", re.I)
_PERCENT = re.compile(r"\s?(?:%|per\s?cent\b)")
_MAGNITUDE_BEFORE = re.compile(
    r"(?:magnitude(?: of)?|\bearthquake of|\bM\s?(?:w{0,3}|[sbl])|measur(?:ed at|ing))\s?$", re.I
)
_MAGNITUDE_AFTER = re.compile(r"[\s-](?:magnitude|on the (?:Richter|moment))|\s(?:\w+\s)?earthquake", re.I)
# "kills 5 passengers missing since": what follows counts, but not the next verb of "killed 74 people and wounded 171".
_ELSE = re.compile(r"\W+(?:(?!and\b)\w+\W+){0,3}?(?:dead|injured|wounded|missing)\b")
_INCLUDING = re.compile(rf"\bincluding\s+(?:{_HEDGES}\s+)*$|,\s*(?:{_HEDGES}\s+)*$", re.I)
_ASIDE = re.compile(r",\s*(?:including|among them|some|most|many|mostly)\b[^,.;]*,")
# Where what is said of a number ends; "who" and "that" start something else about it.
_STOP = re.compile(
    r"[.;](?:\s|$)|,\s(?:killing|injuring|after|when)"
    r"|\b(?:after|when|as|while|following|who|which|that|amid|for|because)\b"
)
# The digits of an address are no figures: observers caught links to pages that are not there with theirs. Nor does a
# sentence end at "U.S.".
_ADDRESS = re.compile(r"\[?/w/index\.php\S*|https?://\S+")
_STOPS = re.compile(r"(?<=\bU)\.(?=[KNS]\.)|(?<=\bU\.[KNS])\.|(?<=\bD)\.(?=C\.)|(?<=\bD\.C)\.(?=\W)")
_FARTHEST, _WINDOW = 110, 200


@lru_cache(maxsize=2048)
def figures(text: str) -> tuple[Figure, ...]:
    """The figures of a text, in order."""
    plain = normal(_ADDRESS.sub(lambda found: "_" * len(found[0]), text))
    if "U." in plain or "D.C" in plain:
        plain = _STOPS.sub("", plain)
    found = numbers(plain)
    nouns = []
    for n, number in enumerate(found):
        start = found[n - 1].end if n else 0
        nouns.append(_noun(plain, number, start, [one.start for one in found[n + 1 :]]))
    for n in range(len(found) - 2, -1, -1):
        if (
            nouns[n] not in NOUNS
            and nouns[n + 1] in _PEOPLE
            and _said_together(plain[found[n].end : found[n + 1].start])
        ):
            nouns[n] = nouns[n + 1]
    for n in range(1, len(found)):
        if nouns[n] not in NOUNS and nouns[n - 1] in _PEOPLE and _listed(plain, found[n - 1].end, found[n]):
            nouns[n] = nouns[n - 1]
    return tuple(Figure(noun, one.value, one.high) for noun, one in zip(nouns, found, strict=True) if noun)


_PEOPLE = frozenset(noun for noun, _, _ in _TABLE)
_AND = re.compile(r"\band\s+(?:\w+\s){0,2}$", re.I)
_SAID = re.compile(r"[.;]|\b(?:are|is|was|were|be|been|\w+ing|\w+ed|kills|injures)\b")
_LISTED = re.compile(rf"\s(?!including)(?:[\w'-]+\s){{0,3}}[\w'-]+(?:,\s|,?\s(?:and|as well as)\s)(?:{_HEDGES}\s+)*")
_PERSONS = re.compile(
    r"\s(?:[\w-]+\s){0,2}?(?:people|persons|civilians?|soldiers?|troops|officers?|policem[ae]n|militants?|fighters?"
    r"|rebels?|insurgents?|gunm[ae]n|attackers?|passengers?|crew|children|child|wom[ae]n|m[ae]n|girls?|boys?|students?"
    r"|teachers?|workers?|others?|journalists?|protesters?|residents?|guards?|pilots?|officials?|firefighters?)"
    r"(?=[.,;:)]|$|\s(?:and|as|in|at|near|on|from|by|after|during|when|while|who|with|of|outside|inside|across)\b)"
)


def _said_together(between: str) -> bool:
    """Whether what a number counts is said of the one before too: "two people in Louisiana and five in Texas die".

    Not so in "destroys 40 homes and displaces 300".
    """
    return bool(_AND.search(between)) and not _SAID.search(between) and not _BEFORE.search(between)


def _listed(text: str, start: int, number: Number) -> bool:
    """Whether a number goes on with what the one before counts: "kills 12 soldiers, two officers and a civilian".

    Not so in "kills 12 and 200 soldiers are sent there".
    """
    return bool(_LISTED.fullmatch(text[start : number.start]) and _PERSONS.match(text, number.end))


def altered(before: str, after: str) -> tuple[Altered, ...]:
    """The figures that differ, in the order of the second text, then those it lost; the same in words does not."""
    old, new = _by_noun(figures(before)), _by_noun(figures(after))
    found: list[tuple[int, Altered]] = []
    for noun in dict.fromkeys((*new, *old)):
        was, now = old.get(noun, []), new.get(noun, [])
        for n, m in _paired([one for _, one in was], [one for _, one in now]):
            earlier, later = None if n is None else was[n][1], None if m is None else now[m][1]
            if not _same(earlier, later):
                found.append((_LAST if m is None else now[m][0], Altered(noun, earlier, later)))
    return tuple(one for _, one in sorted(found, key=lambda one: one[0]) if not _slip(one, before, after))


# From so many digits on that are the same, a number a thousand times another has its comma or point at another place.
_DIGITS = 3


def _same(one: Figure | None, other: Figure | None) -> bool:
    """Whether two figures are the same, but for a point where a comma was meant: "37.358" deaths, then 37,358."""
    if one is None or other is None or one.noun != other.noun or one.high != other.high:
        return one == other
    digits = [f"{figure.value:.12g}".replace(".", "").rstrip("0") for figure in (one, other)]
    small, large = sorted((one.value, other.value))
    slipped = digits[0] == digits[1] and len(digits[0]) >= _DIGITS and round(large / small) == 1_000
    return small == large or slipped


def _slip(one: Altered, before: str, after: str) -> bool:
    """Whether a figure that came or went was there, misspelt: "injuring eightteen people"."""
    if one.before and one.after:
        return False
    figure = one.before or one.after
    if figure is None or figure.high is not None or figure.value > _LARGEST_SPELT:
        return False
    had, has = (set(_LETTERS.findall(text.lower())) for text in (before, after))
    return misspelt(figure.value, has - had if one.before else had - has)


_LARGEST_SPELT = 90
_LETTERS = re.compile(r"[a-z]+")

_LAST = 1_000_000  # behind any place in a text


def _by_noun(found: Iterable[Figure]) -> dict[str, list[tuple[int, Figure]]]:
    """The figures of a text by what they count, each with its place."""
    nouns: dict[str, list[tuple[int, Figure]]] = defaultdict(list)
    for place, one in enumerate(found):
        nouns[one.noun].append((place, one))
    return nouns


# Tolls rise: that one fell is taken for as far as this beside that it rose.
_FELL = 1.5
# Lists of more figures than these two multiplied are paired off in order.
_MOST = 2_500


def _paired(was: Sequence[Figure], now: Sequence[Figure]) -> list[tuple[int | None, int | None]]:
    """Which figure became which, of those that count the same; None for one that has come or gone.

    Where each rose, or stayed, in its place, in order: "16 at the hospital and 24 at the funeral", then 24 and 32. Else
    equal ones stay, and the nearest are one.
    """
    whole = range(len(now))
    if len(was) == len(now) and all(old.value <= new.value for old, new in zip(was, now, strict=True)):
        return [(n, n) for n in whole]
    kept: dict[int, int] = {}
    left: dict[Figure, list[int]] = defaultdict(list)
    for n, one in enumerate(was):
        left[one].append(n)
    for m in whole:
        if left[now[m]]:
            kept[m] = left[now[m]].pop(0)
    gone = sorted(n for places in left.values() for n in places)
    come = [m for m in whole if m not in kept]
    if len(gone) * len(come) > _MOST:
        kept.update(zip(come, gone, strict=False))
        gone, come = gone[len(come) :], []
    for _, n, m in sorted((_apart(was[n], now[m]), n, m) for n in gone for m in come):
        if m not in kept and n not in kept.values():
            kept[m] = n
    lost = sorted({*gone} - {*kept.values()})
    return [*((kept.get(m), m) for m in whole), *((n, None) for n in lost)]


def _apart(one: Figure, other: Figure) -> float:
    """How far two numbers are from each other, as a ratio: 22 and 27 are nearer than 2 and 27."""
    small, large = sorted((one.value, other.value))
    return (large / small if small else float("inf")) * (_FELL if other.value < one.value else 1)


def _noun(text: str, number: Number, start: int, later: list[int]) -> str:
    before, after = text[max(start, number.start - _FARTHEST) : number.start], text[number.end : number.end + _WINDOW]
    measure = _measure(before, after)
    if measure:
        return measure
    lasting = _LASTING.match(after)
    if lasting:
        return words(lasting[0])[0]
    aside = re.search(rf"\bincluding\s+(?:{_HEDGES}\s+)*$", before, re.I) is not None
    if not aside:
        verb = _BEFORE.search(before)
        if verb and not _ELSE.match(after):
            return str(verb.lastgroup)
        follows = _following(after, [place - number.end for place in later])
        if follows:
            return follows
        toll = _TOLL.search(text[max(0, number.start - 160) : number.start])
        if toll:
            return _TOLL_NOUNS.get(toll["what"].lower(), "injured" if "injur" in toll["what"].lower() else "killed")
    following = words(after[:40])
    return following[0] if following and number.value != 1 else ""


def _measure(before: str, after: str) -> str:
    """What a sign or a unit beside the number says it is."""
    if _PERCENT.match(after):
        return "percent"
    if _MONEY_BEFORE.search(before) or _MONEY_AFTER.match(after):
        return "money"
    return "magnitude" if _MAGNITUDE_BEFORE.search(before) or _MAGNITUDE_AFTER.match(after) else ""


def _following(after: str, later: list[int]) -> str:
    """What a number counts by what follows it: the first form of the table before something else is spoken of."""
    whole = _ASIDE.sub(lambda found: " " * len(found[0]), after)
    ends = [place for place in later if whole[place : place + 1].strip()] + [_FARTHEST]
    stop = _STOP.search(whole)
    window = whole[: min([*ends, stop.start() if stop else _FARTHEST])]
    found = _AFTER.search(window)
    return str(found.lastgroup) if found else ""


def _written(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.6f}".rstrip("0")

"""The numbers in an English text, in figures or in words, with where they stand. What they count is for `figures`.

No number: dates, years, times, ages, ordinals, and numbers that are part of a name (Boeing 737, COVID-19, F-35, M23).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher


@dataclass(frozen=True, slots=True)
class Number:
    """A number at text[start:end]; `high` is the upper end of a range."""

    start: int
    end: int
    value: float
    high: float | None = None


_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
_SMALL = {word: float(n) for n, word in enumerate((_ONES + " seventeen eighteen nineteen").split())}
_TENS_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety"
_SMALL |= {word: 10.0 * n for n, word in enumerate(_TENS_WORDS.split(), 2)}
_BIG = {"dozen": 12.0, "hundred": 100.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_SHORT = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9}

_SMALL_WORD = "|".join(sorted(_SMALL, key=len, reverse=True))
_BIG_WORD = "|".join(_BIG)
_NUMBER = re.compile(
    rf"(?P<digits>(?:\d{{1,3}}(?:,\d{{3}})+|\d+)(?:\.\d+)?)(?:[\s-]?(?P<scale>{_BIG_WORD})\b|\s?(?P<short>bn|mn|[mk])\b)?"
    rf"|\b(?=[aefnostz])(?P<words>(?:(?:{_SMALL_WORD})\b[\s-]?(?:and\s)?)+(?:(?:{_BIG_WORD})\b[\s-]?(?:and\s)?(?:(?:{_SMALL_WORD})\b[\s-]?)*)*"
    rf"|an?\s(?:{_BIG_WORD})\b)",
    re.I,
)
_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
_MONTH += r"|Nov(?:ember)?|Dec(?:ember)?)\b"
# What makes a number part of a name, a date or an age.
_NAMED = "No|Flight|Route|Article|Resolution|Section|Chapter|Phase|Category|Title|Highway|Boeing|Airbus|Cessna"
_NAMED += "|Beechcraft|Embraer|Antonov|Group|Formula|Level|Tier|Type|Pier|Terminal|Line|Apollo|Starship|Falcon|Euro"
_BEFORE = re.compile(
    rf"(?:{_MONTH}\.?|\b(?:{_NAMED}|aged?|(?i:page|day|week|round|game|stage)))\s*$|[^\W\d_][.-]?$|[#/:]$|\d[.,]$|\d:$|\d-\d+-$|\d{4}-$"
)
_AFTER = re.compile(
    rf"\s?(?:{_MONTH}|:\d|[ap]\.?m\b|[-\s]years?[-\s]old|(?:st|nd|rd|th|s)\b|o'clock)|[^\W\d_]|/\d"
    rf"|-(?!(?:strong|magnitude)\b|(?:year|day|month|week|hour|minute)s?\b)[^\W\d_]|-\d+-\d",
    re.I,
)
_SPAN = re.compile(r"-(?:year|day|month|week|hour|minute)s?\b", re.I)
_IN_WORD = re.compile(r"-(?!\w+-old)[a-z]+|[-\s]years?[-\s]old", re.I)
_RANGE = re.compile(r"\s(?:to|or)\s$|^-$")
# "23-30 civilians" is a range, "2-3 in the final" is not.
_SCORE = re.compile(
    r"\s?(?:$|[^\w\s%]|(?:in|on|to|after|against|at|by|for|over|win|loss|victory|vote|decision|defeat)\b)"
)
_FROM = re.compile(r"\bfrom\s(?:at least\s|about\s|around\s)?$", re.I)


def numbers(text: str) -> list[Number]:
    """The numbers of a text, in order; "23 to 30" is one, "from 23 to 30" is the 30 alone."""
    found: list[Number] = []
    for match in _NUMBER.finditer(text):
        end = match.start() + len(match[0].rstrip(" -"))
        end = end - 4 if text[:end].lower().endswith(" and") else end
        value = _value(match)
        if value is None or _is_name(text, match, end, value):
            continue
        last = found[-1] if found else None
        if last is not None and last.high is None and _RANGE.fullmatch(text[last.end : match.start()]):
            found.pop()
            if _FROM.search(text[: last.start]):
                found.append(Number(match.start(), end, value))
            elif value > last.value and (text[last.end] != "-" or not _SCORE.match(text, end)):
                found.append(Number(last.start, end, last.value, value))
            continue
        found.append(Number(match.start(), end, value))
    return found


_SPELT = {value: word for word, value in _SMALL.items()}
_LIKE = 0.75


def misspelt(value: float, words: Iterable[str]) -> bool:
    """Whether one of these words is a small number misspelt: "eightteen" for 18, "even" for 11 where an l was lost."""
    spelt = _SPELT.get(value)
    if spelt is None:
        return False
    return any(word[-1:] == spelt[-1] and SequenceMatcher(None, word, spelt).ratio() >= _LIKE for word in words)


def _value(match: re.Match[str]) -> float | None:
    if match["digits"]:
        scale = _BIG.get((match["scale"] or "").lower(), 1.0) * _SHORT.get((match["short"] or "").lower(), 1.0)
        return float(match["digits"].replace(",", "")) * scale
    total, part = 0.0, 0.0
    for word in re.findall(r"[a-z]+", match["words"].lower()):
        if word in _SMALL:
            part += _SMALL[word]
        elif word in ("a", "an"):
            part = 1.0
        elif word in ("hundred", "dozen"):
            part = (part or 1.0) * _BIG[word]
        elif word in _BIG:
            total, part = total + (part or 1.0) * _BIG[word], 0.0
    return total + part


def _is_name(text: str, match: re.Match[str], end: int, value: float) -> bool:
    before, after = text[max(0, match.start() - 24) : match.start()], text[end : end + 16]
    if _SPAN.match(after):
        return True
    if match["words"]:
        return bool(_IN_WORD.match(after) and not after.startswith("-strong"))
    if _BEFORE.search(before) or _AFTER.match(after):
        return True
    digits = match["digits"]
    year = len(digits) == 4 and digits.isdigit() and 1800 <= value <= 2100 and not match["scale"]
    return year and not re.match(r"\s(?:people|others|cases|deaths|troops|soldiers|civilians|Palestinians)\b", after)

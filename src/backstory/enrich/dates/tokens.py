"""A text into tokens and a string with one class character a token, which the grammar's expressions run over.

Decides what a word is where the word alone does not say: "May" and "march", "Sun" and "Sun.", "2013" and "2,013".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from backstory.enrich.dates.lexicon import CLASS_OF, HOLIDAYS, SHORT
from backstory.enrich.wordlist import listed

_HOLIDAY = "|".join(re.escape(name).replace("'", "['’]?") for name in sorted(HOLIDAYS, key=len, reverse=True))
# Digits are those of ASCII: a number in others (２０１４) is no value.
_TOKEN = re.compile(
    r"(?P<I>[0-9]{4}-[0-9][0-9]-[0-9][0-9](?![0-9]))"
    r"|(?P<J>[0-9]{1,2}[/.][0-9]{1,2}[/.](?:[0-9]{4}|[0-9][0-9])(?![0-9/.][0-9]))"
    r"|(?P<T>[012]?[0-9]:[0-5][0-9](?![0-9]))"
    r"|(?P<Q>\b(?:[QH][1-4]|[1-4]Q)\b)"
    r"|(?P<half>[0-9]{1,3} 1/2\b)"
    r"|(?P<o>[0-9]{1,2}(?:st|nd|rd|th)\b)"
    r"|(?P<k>(?:(?:1[5-9]|20)[0-9]0|['’‘]?[1-9]0)['’]?s\b)"
    r"|(?P<digits>[0-9]{1,2}(?=,(?:19|20)[0-9][0-9]\b(?![.,:/][0-9]))"  # "23,2010": a day and a year
    r"|[0-9]++(?:[.,:/][0-9]++)*+)"
    r"|(?P<A>[ap]\.\s?m\b\.?)"
    r"|(?P<G>o['’]clock\b)"
    r"|(?P<short>['’‘][0-9][0-9]\b(?!['’]))"
    r"|(?P<word>[^\W\d_]++)"
    r"|(?P<s>['’]s?\b)"
    r"|(?P<blank>\n[ \t\r]*+\n)"
    r"|(?P<mark>[^\w\s])"
)
# Where a feast begins; looked for only at these words, so that the long list costs nothing elsewhere.
_HOLIDAY_AT = re.compile(rf"(?:{_HOLIDAY})(?![^\W\d_])", re.I)
_HOLIDAY_FIRST = frozenset(re.split(r"[^a-z]", name)[0] for name in HOLIDAYS)
_MARKS = {"-": "-", "–": "-", "—": "_", ",": ",", ".": ".", "(": "(", "&": "+"}
_COMPOUND = re.compile(r"[- ](?:five|six|seven|eight|nine|one|two|three|four)\b", re.I)
# A number after these is a sum, a rank or a model, never a year or a day.
_NOT_BEFORE = listed("$ £ € ¥ # % + / no nos flight route highway boeing airbus section article resolution page")
_KINDS = frozenset("IJTQoksA")


@dataclass(frozen=True, slots=True)
class Tokens:
    """Token n is text[starts[n]:ends[n]], words[n] in lower case, of class classes[n]."""

    text: str
    starts: list[int]
    ends: list[int]
    words: list[str]
    classes: str


def tokenize(text: str) -> Tokens:
    """The tokens of a text."""
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    classes: list[str] = []
    skip_to = 0
    for match in _TOKEN.finditer(text):
        position = match.start()
        if position < skip_to:
            continue
        kind = match.lastgroup
        word = match[0]
        end = match.end()
        if kind == "word":
            lower = word.lower()
            letter = CLASS_OF.get(lower, "_")
            if lower in _HOLIDAY_FIRST and word[0].isupper() and (feast := _HOLIDAY_AT.match(text, position)):
                letter, end = "H", feast.end()
                lower, skip_to = text[position:end].lower().replace("’", "'"), end
            elif letter != "_":
                letter = _word_class(text, match, lower, letter)
        else:
            lower = word.lower() if kind in ("o", "A", "k") else word
            letter = _other_class(text, match, str(kind), words)
        starts.append(position)
        ends.append(end)
        words.append(lower)
        classes.append(letter)
    return Tokens(text, starts, ends, words, "".join(classes))


_AFTER_SECOND = re.compile(r"[- ](?:quarter|half|day|week|month|year|decade|period)")


def _word_class(text: str, match: re.Match[str], word: str, letter: str) -> str:
    """The class of a word that the table has, "_" where its spelling or its neighbours say that it is another word."""
    start, end = match.span()
    if letter in "MW":
        return letter if _is_calendar_name(text, match, (word, letter)) else "_"
    fits = True
    if letter == "Z":
        fits = match[0].isupper() or word == "local"
    elif letter == "A":
        fits = text[max(0, start - 2) : start].strip()[-1:].isdigit()
    elif letter in "kP":
        fits = match[0].islower()
    elif word == "second":
        fits = _AFTER_SECOND.match(text, end) is not None
    return letter if fits else "_"


def _is_calendar_name(text: str, match: re.Match[str], name: tuple[str, str]) -> bool:
    """ "May", "Sunday", "Nov."; not "march", "SAT", "Sun" without a date behind it."""
    word, letter = name
    if not match[0][0].isupper() or (match[0].isupper() and word in ("sat", "sun", "mar", "may")):
        return False
    if word not in SHORT:
        return True
    return _like_short_date(text, match.end()) or (letter == "M" and _after_day(text, match.start()))


def _like_short_date(text: str, end: int) -> bool:
    """After "Sun" or "Mar": a full stop with more of a date behind it, a comma and a number, or a number."""
    return re.match(r"\.|,? \d|,? [A-Z][a-z]{2,8}\.? \d|-\d", text[end : end + 16]) is not None


def _after_day(text: str, start: int) -> bool:
    return re.search(r"\d(?:st|nd|rd|th)?[ -]$", text[max(0, start - 5) : start]) is not None


def _other_class(text: str, match: re.Match[str], kind: str, words: list[str]) -> str:
    if kind == "digits":
        return _number_class(text, match, words[-1] if words else "")
    if kind in _KINDS:
        return kind
    if kind == "mark":
        return _MARKS.get(match[0], "_")
    return {"half": "n", "blank": "|", "G": "A", "short": "y"}[kind]


def _number_class(text: str, match: re.Match[str], before: str) -> str:
    digits = match[0]
    start, end = match.span()
    joined = start > 0 and (text[start - 1].isalpha() or text[start - 1] in "$£€¥#+/@_")
    if joined or (text[end : end + 1].isalpha() and not re.match(r"[ap]m\b", text[end : end + 3], re.I)):
        return "_"
    if (before in _NOT_BEFORE and before.isalpha()) or text[end : end + 1] in ("%", "$", "€"):
        return "n"
    if digits.isdigit():
        if len(digits) <= 2:
            return "d" if 1 <= int(digits) <= 31 else "n"
        return "y" if len(digits) == 4 and 1000 <= int(digits) <= 2199 else "n"
    if re.fullmatch(r"[012]?\d\.[0-5]\d", digits) and re.match(r"\s?[ap]\.?m\b", text[end : end + 4], re.I):
        return "T"
    return "n"

"""A text into its words and what each tells: one spelling, one way of writing, nothing for words that tell nothing.

Taken away or brought to one form are tense, number words, ranks, abbreviations, ages, units converted, the field of
sport named first, a source cited last. Nothing is decided here.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

from backstory.numbers import numbers
from backstory.places import STATE, WIDER
from backstory.text import normal
from backstory.wording.alike import DISTINCT, is_place, stems


@dataclass(frozen=True, slots=True)
class Word:
    """A word: without its ending, what it tells ("" for nothing), and how it stands in its text.

    `name`: capital within a sentence. `apart`: behind a mark. `wider`: in the wider place after a town.
    `begins`: first of its sentence.
    """

    plain: str
    tells: str
    name: bool = False
    apart: bool = False
    wider: bool = False
    begins: bool = False

    @property
    def proper(self) -> bool:
        """Whether it belongs to the name of one thing: of no country, and of no people."""
        return self.name and not is_place(self.tells)

    @property
    def weight(self) -> float:
        """How much it tells: two for a number or a name, one for a word, less for a country."""
        if not self.tells:
            return 0
        if is_place(self.tells):
            return 0.75
        return 2 if self.name or self.tells[0].isdigit() or self.tells in DISTINCT else 1


# Texts are made of few words: each way to stand in one is made once.
_word = lru_cache(maxsize=65_536)(Word)
# "In association football, …": the category says so too.
_FIELD = re.compile(r"^In (?:the )?[a-z][a-z' ]+,\s")
# ", 27," after a name, "a 27-year-old"
_AGE = re.compile(r",(?<=\w,)\s(?:aged?\s)?\d{1,3}(?:\sand\s\d{1,3})?(?:\srespectively)?(?=,)")
_AT_THE_AGE = re.compile(r" at the age of \d{1,3}\b")
# Not "between 12 and 17 years old", which is of many.
_YEARS = re.compile(
    r"(?<!and )(?<!to )(?<!over )(?<!under )(?<!above )(?<![-\d])\b\d{1,3}[- ]years?[- ]old\b"
    r"|\b[A-Za-z]+(?:-[a-z]+)?-year-old\b|\s(?:under|over) \w+ years of age\b"
)
_WIDER_BEGINS, _WIDER_ENDS = "\x01", "\x02"
# ", Minya Governorate, Egypt," after a town, not ", Spain, and Slovenia" in a list; "in Sudan".
_TAIL = re.compile(rf"(?:,\s{WIDER}){{1,3}}(?!,?\s(?:and|or)\s[A-Z])(?:,(?=\s)|(?=[\s.;)]|$))")
_IN_STATE = re.compile(rf" in {STATE}(?=[\s.,;{_WIDER_BEGINS}]|$)")
# What was converted behind a number, and an abbreviation or a name behind what it is another name for.
_CONVERTED = re.compile(
    r"\((?:[A-Z]{2,6}(?:[/-][A-Z]{2,6})*)\)"
    r"|(?P<named>\b[A-Z][\w'-]*)\s\([A-Z][\w-]*(?:\s(?:of|the|and)?\s?[A-Z][\w-]*){0,3}\)"
    r"|(?P<of>(?:\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten)\b)[^\s()]*(?:\s[^\s()]+){0,3})"
    r"\s\(\s?(?:[A-Z]{0,3}[$€£¥]{1,2}\s?)?\d[^)]*\)"
)
# A source in brackets behind the last sentence, as editors cite: "(AP News)".
_CITED = re.compile(r"(?<=[.!?\"])\s*[\[(]+[A-Z][^()\[\]]{1,40}[\])]+$")
# What is written in several ways, in one; looked for only where one of the signs in front is in the text, those in
# capitals as they are.
_SAME = tuple(
    (signs, re.compile(pattern), plain)
    for signs, pattern, plain in (
        (("/w/index.php", "http"), r"\[?/w/index\.php\S*|https?://\S+", " "),
        (
            ("united states", "u.s.", "american", "usa", "US"),
            r"(?i:\bunited states(?: of america)?\b|\bu\.s\.(?:a\.)?|\bamericans?\b|\busa\b)|\bUS\b",
            "usa",
        ),
        (
            ("united kingdom", "u.k.", "brit", "UK"),
            r"(?i:\bunited kingdom\b|\bu\.k\.|\bbritish\b|\bbritain\b)|\bUK\b",
            "britain",
        ),
        (("per cent", "%"), r"(?i:\bper cent\b)|%", " percent"),
        ((":00",), r"(?<=\d):00\b", ""),
        (("united nations", "u.n."), r"(?i:\bunited nations\b|\bu\.n\.)", "UN"),
        (("european union",), r"(?i:\beuropean union\b)", "EU"),
        (("dr congo", "drc"), r"(?i:\bdr congo\b|\bdrc\b)", "Democratic Republic of the Congo"),
        (
            ("isis", "isil", "islamic state"),
            r"(?i:\b(?:isis|isil|islamic state(?: of iraq and (?:syria|the levant))?)\b)",
            "IS",
        ),
        (("covid", "sars", "coronavirus"), r"(?i:\bcovid-19\b|\bsars-cov-2\b|\bcoronavirus\b)", "covid"),
        (("19", "20"), r"\b(?:19|20)\d\d(?:-\d\d)?\b", " "),
        (("[",), r"\[(?:clarification|citation) needed\]|\[\d*\]|\[[a-z]{2,3}\]", " "),
        (
            ("24", "twenty-four"),
            r"(?i:\s(?:in|over|during|within|for) (?:the )?(?:past|last|previous) (?:24|twenty-four) hours\b)"
            r"|\sin 24 hours\b",
            " ",
        ),
        (("according to",), r"(?i:\baccording to\b)", "says"),
        (("cannot",), r"(?i:\bcannot\b)", "can not"),
        (("armed forces",), r"(?i:\barmed forces\w*)", "military"),
        (("in order to",), r"(?i:\bin order to\b)", "to"),
        (("as well as",), r"(?i:\bas well as\b)", "and"),
        (("Mw", "MW", "ML"), r"\bM[wWL](?=\s?\d)|(?<=\d)\sM[wWL]\b", " magnitude "),
        (("west philippine sea",), r"(?i:\bwest philippine sea\b)", "South China Sea"),
        (("timor",), r"(?i:\btimor-leste\b)", "East Timor"),
        (("ivoire",), r"(?i:\bcote d ?ivoire\b)", "Ivory Coast"),
        (("cabo verde",), r"(?i:\bcabo verde\b)", "Cape Verde"),
        (("swaziland",), r"(?i:\bswaziland\b)", "Eswatini"),
        (("burm",), r"(?i:\bburma\b)", "Myanmar"),
        (("czech",), r"(?i:\bczech republic\b)", "Czechia"),
        (("turkiye",), r"(?i:\bturkiye\b)", "Turkey"),
        (("arabian gulf",), r"(?i:\barabian gulf\b)", "Persian Gulf"),
        (("gulf of america",), r"(?i:\bgulf of america\b)", "Gulf of Mexico"),
        (("no longer",), r"\bno longer\b", "not"),
        (("$",), r"\b[A-Z]{1,3}(?=\$)", ""),
    )
)
_ALL_SIGNS = [(sign, number) for number, (signs, _, _) in enumerate(_SAME) for sign in signs]
_SIGNS = [one for one in _ALL_SIGNS if one[0].islower() or not one[0].isalpha()]
_CAPITAL_SIGNS = [one for one in _ALL_SIGNS if one not in _SIGNS]
# A rank in figures, as in words: "the 6th woman", not a day: "May 10th", "the 10th of May".
_RANKED = re.compile(r"([1-9]|10)(?:st|nd|rd|th)\b(?!\s(?:of\s)?[A-Z])")
_BEFORE_A_RANK = ("the ", "their ", " its ", " his ", " her ", " a ")
_RANKS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
_WIDER = (_WIDER_BEGINS, _WIDER_ENDS)
_MARKS = frozenset((*',;:.()"', *_WIDER))
_PIECE = re.compile(rf"[\w.,]*\w|[,;:.()\"{_WIDER_BEGINS}{_WIDER_ENDS}]")
# So many capitals are no word of grammar.
_INITIALS = 3
# A stop behind so short a word with a capital ends an abbreviation, not a sentence: "Rep.", "F.C."
_SHORT = 3


@lru_cache(maxsize=16_384)
def _spelled(piece: str) -> tuple[bool, tuple[tuple[str, str], ...]]:
    """Whether what stands between two blanks has a capital ("l'Hermitage", "iPhone"), and its words."""
    capital = piece[0].isupper() or piece[1:2].isupper()
    if piece.isupper() and piece.isalpha() and len(piece) >= _INITIALS:  # "DOE", "WHO"
        return capital, tuple((plain, known or plain) for plain, known in stems(piece))
    return capital, stems(piece)


@lru_cache(maxsize=2048)
def told(text: str) -> tuple[Word, ...]:
    """The words of a text in order. Kept for the next edit, whose text before it is this one."""
    found: list[Word] = []
    apart = first = True
    wider, before, begins = False, "", False
    for piece in _PIECE.findall(_in_digits(_one_way(text))):
        if piece in _MARKS:
            if piece in _WIDER:
                wider = piece == _WIDER_BEGINS
                apart = apart or not wider
            else:
                apart = True
                first = first or (piece == "." and not (len(before) <= _SHORT and before[:1].isupper()))
            continue
        capital, spelled = _spelled(piece)
        if capital and begins and found and found[-1].tells:  # "Ford Motor Company" begins a text
            found[-1] = replace(found[-1], name=True)
        begins = False
        for plain, tells in spelled:
            begins = capital and first
            found.append(_word(plain, tells, capital and not first and tells != "", apart, wider, begins))
            apart = first = False
        before = piece
    return tuple(found)


def _one_way(text: str) -> str:
    """The text with one way of writing, the wider places between marks."""
    plain = _AGE.sub("", _FIELD.sub("", normal(text).replace("won't", "will not").replace("n't", " not")))
    plain = _RANKED.sub(_rank, _AT_THE_AGE.sub("", plain))
    if "year" in plain:
        plain = _YEARS.sub("", plain)
    if plain.endswith((")", "]")):
        plain = _CITED.sub("", plain)
    if "(" in plain:
        plain = _CONVERTED.sub(lambda found: f"{found['of'] or found['named'] or ''} ", plain)
    for wider in (_TAIL, _IN_STATE):
        plain = wider.sub(_between_marks, plain)
    if not plain.isascii():
        plain = "".join(mark for mark in unicodedata.normalize("NFD", plain) if not unicodedata.combining(mark))
    plain = plain.replace("'", "")
    lower = plain.lower()
    signed = {number for sign, number in _SIGNS if sign in lower}
    signed.update(number for sign, number in _CAPITAL_SIGNS if sign in plain)
    for number in sorted(signed):
        plain = _SAME[number][1].sub(_SAME[number][2], plain)
    return plain


def _between_marks(found: re.Match[str]) -> str:
    return f"{_WIDER_BEGINS}{found[0]}{_WIDER_ENDS}"


def _rank(found: re.Match[str]) -> str:
    return _RANKS[int(found[1]) - 1] if found.string.endswith(_BEFORE_A_RANK, 0, found.start()) else found[0]


def _in_digits(text: str) -> str:
    """The text with its numbers in one way of writing."""
    parts, at = [], 0
    for number in numbers(text):
        range_end = "" if number.high is None else f" to {number.high:.12g}"
        parts += [text[at : number.start], f"{number.value:.12g}{range_end}"]
        at = number.end
    return "".join(parts) + text[at:]

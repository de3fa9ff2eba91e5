"""Whether one wording tells more, less or otherwise than another, or only tells it better.

Both texts are brought to what they say: spelling, tense, order, number words, abbreviations, wider places after a
town, offices and the small words taken away. What words are left on one side only, and how many, decides.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from difflib import SequenceMatcher
from functools import lru_cache

from backstory.numbers import numbers
from backstory.places import NAMES, WIDER
from backstory.text import COMMON, normal, words

# Other words for the same thing, by stem; the first of a line stands for all. From edits of 2020 to 2025.
_ALIKE = """
kill dead death die died fatal fatality slain casualt
injur wound hurt
say said state announc announcement report declar declaration tell told according claim confirm reveal describ
attack strike airstrike assault bomb
capsiz overturn sink sank
begin start commenc launch began begun
end conclud finish
fire blaze
win won defeat beat
hold held
plane aircraft airplan jet
destroy burn
hospitaliz hospitalis hospital
arrest detain
percent pct
militant fighter insurgent
approximately roughly estimat
military army
vot elect
illness diseas
kidnap abduct
increas rise rose climb
after follow
believ suspect think thought presum
caus result stem trigger prompt
refus reject declin deny denied
approv adopt ratify ratified ratification approval
allow permit authoriz
ban prohibit prohibition outlaw forbid forbidden
buy bought purchas acquir acquisition
explod explosion blast deton detonation
crash collid collision
shoot shot
flee fled escap
rescu sav
choos chos chosen select pick
agreement deal accord
decid decision
resign resignation quit
dismiss sack
demolish raz
femal women
car vehicl
ship vessel
quak earthquak
flood inundat
large big huge massiv
global world worldwid
expect should anticipat
stop halt ceas
"""
# Words that come and go without telling anything: offices and ranks, kinds of place, fillers, time relative to the day.
_LIGHT = """
people person man woman men women other another additional total several some many various multiple president
minister prime chancellor governor secretary senator representative general mayor chief leader head state
government official authorities spokesperson spokesman member former incumbent foreign interior defence defense
city town village region area province district county oblast territory country nation national local place
near nearby located known named call so thus thereby then later subsequent currently now still already just
also today yesterday tomorrow day night morning afternoon evening week month year earlier recent ongoing
upcoming overnight new due result amid amidst because since despite however while including include among
within across between force group company organization organisation one first second time number amount occur
happen take took make made get give given see saw become became come came go went leave left put set pass down
up off out onto upon against per via reportedly approximately people's thing way case covid affairs pandemic
respective respectively air say after begin hold use using try attempt conduct carry carried bring brought
remain remained involve involved consist where when any only such both own part mass next last previous final
current along alongside subsequently old aged age monday tuesday wednesday thursday friday saturday sunday vp
january february march april may june july august september october november december km ha hectare hectares ft
feet foot mi mile miles kilometre kilometres metre metres meter meters acre acres square least most more than
about around roughly nearly almost i ii mr ms mrs dr sir
"""
# What is written in several ways, in one; looked for only where one of the signs in front is in the text.
_SAME = tuple(
    (signs, re.compile(pattern), plain)
    for signs, pattern, plain in (
        (("/w/index.php", "http"), r"\[?/w/index\.php\S*|https?://\S+", " "),
        (
            ("united states", "u.s.", "american", "us"),
            r"(?i:\bunited states(?: of america)?\b|\bu\.s\.(?:a\.)?|\bamericans?\b|\busa\b)|\bUS\b",
            "usa",
        ),
        (
            ("united kingdom", "u.k.", "brit", "uk"),
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
        (("'",), r"'", ""),
        (("19", "20"), r"\b(?:19|20)\d\d(?:-\d\d)?\b", " "),
        (("[",), r"\[(?:clarification|citation) needed\]|\[\d*\]|\[[a-z]{2,3}\]", " "),
    )
)
_CLASS = {word: line.split()[0] for line in _ALIKE.strip().splitlines() for word in words(line)}
_IGNORED = frozenset(words(_LIGHT)) | COMMON
# ", Minya Governorate, Egypt," after a town, not ", Spain, and Slovenia" in a list; "in Sudan".
_TAIL = re.compile(
    rf"(?:,\s{WIDER}){{1,3}}(?!,?\s(?:and|or)\s[A-Z])(?:,(?=\s)|(?=[\s.;)]|$))|\sin\s(?:the\s)?{WIDER}(?=[\s.,;]|$)"
)
# What was converted, and an abbreviation behind its words.
_CONVERTED = re.compile(r"\((?:[A-Z]{2,6}(?:[/-][A-Z]{2,6})*)\)|\((?:[A-Z]{0,3}[$€£¥])?\d[^)]*\)")
_WRITTEN = re.compile(r"[\w.,]*\w")
_BRITISH = (
    (re.compile(r"our(?=$|s$|ed$|ing|it|ab|i)"), "or"),
    (re.compile(r"(?<=[a-z]{3})is(?=$|ing|ation|ed|er)"), "iz"),
)
_DOUBLED = re.compile(r"([lpt])\1(?=ing|ed|er|$)")

# How much more one text must tell than the other, and how much both may differ before it is another telling.
_MORE, _LESS, _OTHERWISE = 2, 3, 4
# One of these on one side only turns a sentence round, or says that someone else says so.
_TURNS = frozenset(words("no not never without alleged allegedly denies false falsely hoax"))


def tells_more(before: str, after: str, *, heading: str = "") -> bool:
    """Whether someone who knew the first text and its heading would learn something from the second, or miss it."""
    old, new = (frozenset(words(text)) & _TURNS for text in (before, after))
    if old != new:
        return True
    lost, gained = difference(before, after, heading=heading)
    if any(_is_place(word) for word in lost) and any(_is_place(word) for word in gained):
        return True  # the South Korea Sea for the South China Sea
    less, more = sum(lost.values()), sum(gained.values())
    return more - less >= _MORE or less - more >= _LESS or min(less, more) >= _OTHERWISE


def difference(before: str, after: str, *, heading: str = "") -> tuple[dict[str, float], dict[str, float]]:
    """The telling words that only the first text has, and those that only the second has, with their weights."""
    old, new, known = _told(before), _told(after), _told(heading)
    lost = [word for word in old if word not in new and word not in known]
    gained = [word for word in new if word not in old and word not in known]
    for word in [*lost] if len(lost) * len(gained) <= _MOST else ():
        other = next((one for one in gained if _same_word(word, one)), None)
        if other is not None:
            lost.remove(word)
            gained.remove(other)
    return {word: _weight(word, old, new) for word in lost}, {word: _weight(word, new, old) for word in gained}


# Beyond so many comparisons two texts are not two wordings of one thing.
_MOST = 4_000
_PREFIX = 4
_SPELT_ALIKE = 0.75
_PREFIX_OF_PLACE = 5
# Countries and states, and with them what is said of their people.
_PLACES = frozenset(word[:_PREFIX_OF_PLACE] for name in NAMES for word in words(name))


def _same_word(one: str, other: str) -> bool:
    """Brazil and Brazilian, Zurabishvili and Zourabichvili: the same in another form or spelling."""
    if len(one) >= _PREFIX and one[:_PREFIX] == other[:_PREFIX]:
        return True
    return one[0] == other[0] and SequenceMatcher(None, one, other).ratio() >= _SPELT_ALIKE


def _weight(word: str, told: Mapping[str, str], others: Mapping[str, str]) -> float:
    """Two for a number or a name of its own, one for a word or the rest of a name both have, less for a country."""
    if _is_place(word):
        return 0.75
    if word[0].isdigit():
        return 2
    neighbour = told[word]
    return 2 if neighbour == "alone" or (neighbour and neighbour not in others) else 1


def _is_place(word: str) -> bool:
    return word in ("usa", "britain") or word[:_PREFIX_OF_PLACE] in _PLACES


_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]")


def same_name(one: str, other: str) -> bool:
    """Whether two titles are one topic renamed: "2025 Or Tor Kor Market shooting", "Or Tor Kor Market shooting"."""
    old, new = set(words(one)) - COMMON, set(words(other)) - COMMON
    common = len(old & new)
    return common * 3 >= 2 * max(len(old), len(new)) or (common >= 2 and common == min(len(old), len(new)))


def same_kind(one: str, other: str) -> bool:
    """Whether two titles name a thing of one kind by their last word: "Homs mosque bombing", "Imam Ali Mosque bombing".

    What stands in brackets behind them says nothing.
    """
    ends = [words(_BRACKETS.sub("", title))[-1:] for title in (one, other)]
    return bool(ends[0]) and ends[0] == ends[1] and ends[0][0] not in COMMON


@lru_cache(maxsize=2048)
def _told(text: str) -> Mapping[str, str]:
    """The telling words of a text; for a name the name beside it ("alone" if there is none), else nothing.

    Kept for the next edit, whose text before it is this one.
    """
    plain = _TAIL.sub(" ", _CONVERTED.sub(" ", normal(text)))
    if not plain.isascii():
        plain = "".join(mark for mark in unicodedata.normalize("NFD", plain) if not unicodedata.combining(mark))
    low = plain.lower()
    for signs, pattern, short in _SAME:
        if any(sign in low for sign in signs):
            plain = pattern.sub(short, plain)
            low = plain.lower()
    found: dict[str, str] = {}
    before = "", False
    for written in _WRITTEN.findall(_in_digits(plain)):
        for told in _stems(written):
            name = written[0].isupper() and bool(before[0])
            if told:
                found.setdefault(told, (before[0] if before[1] else "alone") if name else "")
                before = told, name
            else:
                before = "-", False
    return found


@lru_cache(maxsize=16_384)
def _stems(written: str) -> tuple[str, ...]:
    """What a word tells, in one spelling; "" for one that tells nothing."""
    stems = (_CLASS.get(word, _american(word)) for word in words(written))
    return tuple(stem if len(stem) > 1 and stem not in _IGNORED else "" for stem in stems)


def _in_digits(text: str) -> str:
    """The text with its numbers in one way of writing."""
    parts, at = [], 0
    for number in numbers(text):
        parts += [text[at : number.start], f"{number.value:g}"]
        at = number.end
    return "".join(parts) + text[at:]


def _american(word: str) -> str:
    for pattern, plain in _BRITISH:
        word = pattern.sub(plain, word)
    return _DOUBLED.sub(r"\1", word)

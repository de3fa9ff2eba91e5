"""Whether two names may be one person's: spellings, transliterations, short forms and left-out names are.

Relatives and namesakes with another given name are not. Compares names only: two people of the same name are one here.
For persons: variants of places and bodies are not looked for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from backstory.enrich.names.given import GIVEN, same_given
from backstory.enrich.names.keys import distance, folded, skeletons
from backstory.enrich.wordlist import listed

TITLES = listed(
    """
    mr mrs ms miss dr prof professor president prime minister sir lord lady dame king queen prince princess emir
    sheikh shaikh sultan pope cardinal bishop archbishop ayatollah imam mullah maulana rabbi rev reverend fr
    father sister gen general col colonel capt captain maj major lt lieutenant sgt sergeant adm admiral cmdr
    commander sen senator rep representative congressman congresswoman gov governor mayor judge justice
    chancellor secretary ambassador chairman hon haji hajj hajji st saint the former late ex vice first sheriff
    detective officer
    """
)
# A name of these alone names nobody in particular: they stay when nothing else is left ("Prince Harry").
_ARTICLES = listed("al el ad ar as at az an ash ul ur us")
_LINKS = listed("de da do dos das del della di du van von der den ter ten la le las los e y af av zu")
_SONS = listed("bin ibn ben bint")
_NUMERAL = re.compile(r"[IVX]{1,4}$")
_JUNIOR = listed("jr sr junior senior")
_ABD = re.compile(r"abd(?:[aeu]?[lrszdnt])?$|abed$|abdu$|abdul$")
_ABD_WHOLE = re.compile(r"abe?d(?:[aeu](?:l|r(?=r)|s(?=s)|z(?=z)|n(?=n)|t(?=t)))?(?=[a-z]{4})")


@dataclass(frozen=True, slots=True)
class Parsed:
    """A person's name: what must agree (`last`), what may be left out (`given`), and what tells apart (the others).

    `sons` says that a father's name follows ("bin Salman").
    """

    given: tuple[str, ...]
    last: str
    initials: tuple[str, ...]
    numeral: str
    junior: str
    sons: bool = False


def same_person(a: str, b: str) -> bool:
    """Whether the names may be one person's.

    >>> same_person("Sergei Shoigu", "Sergey Shoygu"), same_person("Bashar al-Assad", "Hafez al-Assad")
    (True, False)
    """
    one, other = parsed(a), parsed(b)
    if not one.last or not other.last:
        return False
    if one.numeral != other.numeral or (one.junior != other.junior and one.given and other.given):
        return False
    if one.initials and other.initials and one.initials != other.initials:
        return False
    return _agree(one, other) or _chinese(one, other) or _joined(one) == _joined(other)


_BREAKS = re.compile(r"[\s\-‐‑–]+|(?<=[A-Z]\.)(?=[A-Z])")
_OWNED = re.compile(r"['’]s\b")


@lru_cache(maxsize=20_000)
def parsed(name: str) -> Parsed:
    """The parts of a name, titles and particles taken off."""
    words = [word for word in _BREAKS.split(_OWNED.sub("", name)) if word]
    numeral = words[-1] if len(words) > 1 and _NUMERAL.match(words[-1]) else ""
    plain = [folded(word) for word in words if word != numeral]
    junior = next((word[:1] for word in plain if word in _JUNIOR), "")
    initials = tuple(word for word in plain if len(word) == 1)
    al_gore = len(words) == 2 and words[0] == "Al" and "-" not in name
    names = []
    for place, word in enumerate(plain):
        if len(word) < 2 or word in _JUNIOR:
            continue
        if word in _SONS and place:
            names.append("bin")
        elif word not in _ARTICLES | _LINKS or (place == 0 and (al_gore or word in _LINKS)):
            names.append(_without_article(words[place], word))
    while len(names) > 1 and names[0] in TITLES:
        names = names[1:]
    names = _compound(names)
    return Parsed(tuple(names[:-1]), names[-1] if names else "", initials, numeral, junior, sons="bin" in names)


_JOINED_ARTICLE = re.compile(r"(?:El|Al)(?=[A-Z])")


def _without_article(word: str, plain: str) -> str:
    """ "ElBaradei" is el-Baradei."""
    return plain[2:] if _JOINED_ARTICLE.match(word) else plain


def _compound(names: list[str]) -> list[str]:
    """ "Abdul Atti", "Abdelatty", "Abdul-Aziz": servant-of names as one word with one beginning."""
    found: list[str] = []
    place = 0
    while place < len(names):
        word = names[place]
        if _ABD.match(word) and place + 1 < len(names):
            found.append("abd" + names[place + 1])
            place += 2
            continue
        found.append(_ABD_WHOLE.sub("abd", word, count=1) if word.startswith(("abd", "abed")) else word)
        place += 1
    return found


# Spelled alike, and not one name.
_TELL_APART = frozenset((frozenset(("khamenei", "khomeini")), frozenset(("lukashenko", "lukashevich"))))


def _agree(one: Parsed, other: Parsed) -> bool:
    if not similar(one.last, other.last) or frozenset((one.last, other.last)) in _TELL_APART:
        return False
    a, b = one.given, other.given
    if not a or not b:
        return _initials_fit(one, other) and (one.last not in GIVEN or one.last == other.last)
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if one.sons != other.sons and "bin" in long and len(short) > 1:
        return False
    if len(short) == len(long):
        return all(_given_agree(x, y) for x, y in zip(short, long, strict=True))
    return _within(short, long)


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the given names of one are those of the other, in order, with some left out.

    Ahmed Ali Saleh is the son of Ali Saleh: of several names the first is left out only where it is a Mohammed.
    """
    if len(short) > 1 and not _given_agree(short[0], long[0]) and not same_given(long[0], "mohammed"):
        return False
    place = 0
    for word in short:
        while place < len(long) and not _given_agree(word, long[place]):
            place += 1
        if place == len(long):
            return False
        place += 1
    return True


def _initials_fit(one: Parsed, other: Parsed) -> bool:
    """ "J. Smith" is John Smith, not Mary Smith."""
    initials, given = (one.initials, other.given) if one.initials and not one.given else (other.initials, one.given)
    return not initials or not given or initials[0] == given[0][0]


def _given_agree(a: str, b: str) -> bool:
    known = same_given(a, b)
    return similar(a, b) if known is None else known


def similar(a: str, b: str) -> bool:
    """Whether two folded words may be spellings of one name."""
    if a == b:
        return True
    if min(len(a), len(b)) < 3 or not skeletons(a) & skeletons(b):
        return _one_letter(a, b)
    shorter = min(len(a), len(b))
    return distance(_sounded(a), _sounded(b), 3) <= (1 if shorter <= 4 else 2 if shorter <= 7 else 3)


# Ways of writing one sound, longest first.
_SOUNDS = """
schtsch/shch tsch/ch sch/sh ou/u oo/u ee/i kh/k gh/k ow/ou w/v y/i q/k ph/f th/t ck/k c/k z/s j/i
"""
_SOUND_PAIRS = tuple(tuple(pair.split("/")) for pair in _SOUNDS.split())
_TWICE = re.compile(r"(.)\1+")


def _sounded(word: str) -> str:
    """Vowels and doubled letters as they sound, so that "Shareef" is near "Sharif"."""
    for old, new in _SOUND_PAIRS:
        word = word.replace(old, new)
    return _TWICE.sub(r"\1", word)


def _one_letter(a: str, b: str) -> bool:
    """A long name with one letter left out or doubled: "Kashoggi"."""
    return min(len(a), len(b)) >= 7 and a[0] == b[0] and distance(a, b, 1) <= 1 and a[-1] == b[-1]


def _joined(name: Parsed) -> str:
    return "".join((*name.given, name.last)) if name.given else name.last


# Wade-Giles beside pinyin, beginnings and endings of syllables.
_WADE = (("hs", "x"), ("ts", "z"), ("tz", "z"), ("t", "d"), ("p", "b"), ("k", "g"), ("ch", "zh"))


def _chinese(one: Parsed, other: Parsed) -> bool:
    """ "Teng Hsiao-ping" is Deng Xiaoping, written by the older rule."""
    old, new = sorted(((*one.given, one.last), (*other.given, other.last)), key=len, reverse=True)
    if len(old) != 3 or len(new) != 2:
        return False
    family, first, second = (_pinyin(word) for word in old)
    written = {old[1] + old[2]} if old[0] == new[0] else set()
    if family == new[0]:  # the second syllable is often the same in both ("ping")
        written |= {first + second, first + old[2]}
    return new[1] in written


def _pinyin(word: str) -> str:
    for old, new in _WADE:
        if word.startswith(old):
            word = new + word[len(old) :]
            break
    return word[:-3] + "ong" if word.endswith("ung") else word

"""Two persons' names as they sound, and as transcribers write them: "Sergei" and "Sergey". By the letters alone.

To sound alike is a reason to ask, no more: "Buhari" and "Bouyeri" do, and a president is no murderer. In another
transliteration every consonant is there, h and y too, and a vowel only makes way for what transcribers write for it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from backstory.enrich.names.same import parsed, same_person, similar
from backstory.relate.entities.writing import Written, first_sound

# Ways of writing one sound that no two names differ by; tried from left to right, longest first.
_SOUNDS = """
schtsch:shch tsch:ch tch:ch sch:sh dzh:j dj:j ck:k x:ks tz:ts ph:f
iy:i yi:i ou:u oo:u ee:i y:i bh:b lh:l rh:r wh:w w:v
"""
_TO = dict(pair.split(":") for pair in _SOUNDS.split())
_SOUND = re.compile("|".join(_TO))
# "Yevgeny" is Evgeny; any other "y" before a vowel is a consonant, if no "i" stands before it.
_BEGINNING = re.compile(r"^ye")
_CONSONANT = re.compile(r"(?<!i)y(?=[aeou])")
_TWICE = re.compile(r"(.)\1+")
# A consonant, of two letters where they are one sound, or all the vowels between two.
_PART = re.compile(r"shch|sh|ch|th|dh|gh|kh|zh|ts|[aeiou]+|[a-z]|Y")
_SILENT = re.compile(r"(?<=[aeiou])h$")

# What transcribers write for one another, from Arabic, Persian, Urdu, Hebrew, Russian and Ukrainian.
_CONSONANTS = """
kh/h kh/k kh/ch gh/g gh/q q/k q/g c/k c/q dh/d dh/z th/t th/s zh/j j/g j/Y shch/sh
"""
_VOWELS = """
a/e e/i o/u ai/ei ai/e ae/ai ei/e ei/i ie/i ie/e au/o oa/ua oa/a
"""
_EXCHANGED = frozenset(frozenset(pair.split("/")) for pair in f"{_CONSONANTS} {_VOWELS}".split())
# Women are told from men by these: "Daniela" and "Daniele".
_GENDERS = frozenset({"a", "e"})


def sounding_alike(a: Written, b: Written) -> list[tuple[str, str]]:
    """The words of two persons' names side by side, if each sounds like the other's; else none."""
    if not (a.person and b.person) or a.aside or b.aside:
        return []
    one, other = parsed(a.title), parsed(b.title)
    if len(one.given) != len(other.given) or not one.given or one.initials != other.initials:
        return []
    if (one.numeral, one.junior) != (other.numeral, other.junior) or one.sons != other.sons:
        return []
    if not same_person(a.title, b.title) or first_sound(one.given[0]) != first_sound(other.given[0]):
        return []
    words = list(zip((*one.given, one.last), (*other.given, other.last), strict=True))
    return words if all(similar(x, y) for x, y in words) else []


def transliterated(one: str, other: str) -> bool:
    """Whether two folded words are spellings of one name.

    >>> transliterated("shoigu", "shoygu"), transliterated("buhari", "bouyeri"), transliterated("jamal", "jamil")
    (True, False, False)
    """
    a, b = _parts(one), _parts(other)
    if a == b:
        return True
    # Of a name of one syllable the vowel is what tells it from others: "Chan" and "Chen".
    several = min(sum(map(_is_vowel, a)), sum(map(_is_vowel, b))) > 1
    return _alike(a, b, left_out=1) if several else False


def _alike(a: tuple[str, ...], b: tuple[str, ...], *, left_out: int) -> bool:
    """Whether the parts are the same one by one; so many vowels between consonants may be in one and not the other."""
    if not a or not b:
        return not a and not b
    if _exchanged(a[0], b[0], last=len(a) == len(b) == 1) and _alike(a[1:], b[1:], left_out=left_out):
        return True
    for long, short in ((a, b), (b, a)):
        if left_out and _is_vowel(long[0]) and len(long[0]) == 1 and len(long) > 1 and not _is_vowel(short[0]):
            return _alike(long[1:], short, left_out=left_out - 1)
    return False


def _exchanged(one: str, other: str, *, last: bool) -> bool:
    if one == other:
        return True
    pair = frozenset((one, other))
    return pair in _EXCHANGED and not (last and pair == _GENDERS)


def _is_vowel(part: str) -> bool:
    return part[0] in "aeiou"


@lru_cache(maxsize=20_000)
def _parts(word: str) -> tuple[str, ...]:
    heard = _CONSONANT.sub("Y", _BEGINNING.sub("e", _SILENT.sub("", word)))
    return tuple(_PART.findall(_TWICE.sub(r"\1", _SOUND.sub(lambda found: _TO[found[0]], heard))))

"""Names folded to what survives transliteration: plain letters, and skeletons of consonants.

"Shoigu" and "Shoygu", "Gorbachev" and "Gorbatschow" share a skeleton. Nothing is decided here.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

from anyascii import anyascii

_NOT_LETTERS = re.compile(r"[^a-z]+")
_DOUBLE = re.compile(r"([a-z])\1+")
# Letters that spellings exchange, longest first; after the colon their readings, of which any may be meant.
_SOUNDS = """
schtsch:s shch:s tsch:c dsch:j sch:s tch:c dzh:j kh:k/ gh:k/ zh:s/j sh:s ch:c/k/s/ ph:f th:t dh:d ts:s tz:s cz:c sz:s
rz:s dj:j dz:s ck:k qu:k x:ks q:k g:k c:k/s/c z:s w:v h:
"""
_TO = {sound: readings.split("/") for sound, readings in (entry.split(":") for entry in _SOUNDS.split())}
_SOUND = re.compile("|".join(_TO) + "|[a-z]")
_VOWELS = frozenset("aeiouy")


@lru_cache(maxsize=20_000)
def folded(word: str) -> str:
    """A word in plain small letters: "Wałęsa" is "walesa", "Шойгу" is "shoygu"."""
    return _NOT_LETTERS.sub("", word.lower() if word.isascii() else anyascii(word).lower())


@lru_cache(maxsize=20_000)
def skeletons(word: str) -> frozenset[str]:
    """The consonants of a folded word in every reading of its ambiguous letters; a vowel at the start stays as "a"."""
    parts = [_TO.get(part, [part]) for part in _SOUND.findall(word)]
    if sum(len(readings) > 1 for readings in parts) > 5:  # no real name; one reading is enough
        parts = [readings[:1] for readings in parts]
    found = set()
    for reading in product(*parts):
        text = "".join(reading)
        start = text[:1]
        rest = "".join(letter for letter in text[1:] if letter not in _VOWELS)
        first = "a" if start in _VOWELS and start != "y" else "j" if start == "y" else start
        found.add(_DOUBLE.sub(r"\1", first + rest))
    return frozenset(found)


def distance(a: str, b: str, limit: int) -> int:
    """Edits between two words, transpositions as one; limit + 1 when more than the limit."""
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        above, row, before = before, [i], row
        for j, y in enumerate(b, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                best = min(best, above[j - 2] + 1)
            row.append(best)
        if min(row) > limit:
            return limit + 1
    return row[-1]

"""Texts made comparable: one way of writing what editors write in many, and the words that tell texts apart.

Takes visible text, not markup. Nothing here decides anything; `resolve` and `changes` do.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# What editors and their keyboards write differently and mean alike. Cyrillic letters that look Latin stand in
# for them at the start of some bullets of 2025 ("Аt least 13"), invisible marks in many.
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u02bc`\u00b4\u2032", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff\u00ad", None),
        "\u2026": "...",
    }
)
_LOOKALIKES = (
    "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0430\u0435\u043e\u0440\u0441\u0443\u0445"
)
_CYRILLIC = str.maketrans(_LOOKALIKES, "ABEKMHOPCTXaeopcyx")
_LOOKALIKE = re.compile(f"[{_LOOKALIKES}]")
_LATIN_BESIDE = re.compile(rf"[{_LOOKALIKES}](?=[a-z])|(?<=[A-Za-z])[{_LOOKALIKES}]")
_ODD = re.compile(f"[{''.join(map(chr, _ALIKE))}]")

# Scripts written without spaces are compared by pairs of characters.
UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0e7f"
_WORD = re.compile(rf"[{UNSPACED}]+|\d+(?:[.,]\d+)*|[^\W\d_{UNSPACED}]+", re.UNICODE)
_ASCII_WORD = re.compile(r"\d+(?:[.,]\d+)*|[a-z]+")
_UNSPACED_CHARACTER = re.compile(f"[{UNSPACED}]")
_ENDING = re.compile(r"(?<=[a-z]{3})(?:ings?|ed|es|s|'s)$")


def normal(text: str) -> str:
    """The text with one kind of space, quote and dash, look-alike letters set right, nothing invisible."""
    if not text.isascii():
        text = _one_way(text)
    return " ".join(text.split())


def _one_way(text: str) -> str:
    """The text with its characters beyond ASCII in one way of writing."""
    if _ODD.search(text):
        text = text.translate(_ALIKE)
        if text.isascii():
            return text
    composed = unicodedata.normalize("NFKC", text)
    if composed != text and _ODD.search(composed):
        composed = composed.translate(_ALIKE)
    if _LOOKALIKE.search(composed):
        return _LATIN_BESIDE.sub(lambda found: found[0].translate(_CYRILLIC), composed)
    return composed


def words(text: str) -> list[str]:
    """The words of a text in order, in lower case and without endings: what two wordings of a fact share.

    >>> words("Gunmen killed 42, injuring others")
    ['gunmen', 'kill', '42', 'injur', 'other']
    """
    plain = normal(text).lower()
    if plain.isascii():
        return [*map(_stem, _ASCII_WORD.findall(plain))]
    found = []
    for word in _WORD.findall(plain):
        if word.isascii():
            found.append(_stem(word))
        elif len(word) > 1 and _UNSPACED_CHARACTER.match(word):
            found.extend(word[n : n + 2] for n in range(len(word) - 1))
        else:
            found.append(word)
    return found


@lru_cache(maxsize=50_000)
def _stem(word: str) -> str:
    stem = _ENDING.sub("", word[:-3] + "y" if word.endswith(("ies", "ied")) and len(word) > 4 else word)
    return stem[:-1] if len(stem) > 3 and stem.endswith("e") else stem


# Words that nearly every bullet has; sharing them says nothing.
_COMMON = """a an the of in on at to for from by with as and or but that which who whose whom this these those it its
is are was were be been being has have had do does did will would after before during over under into than
their his her he she they them there not no also more most other others at least about around when while says said"""
COMMON = frozenset(words(_COMMON))

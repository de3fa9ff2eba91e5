"""A headline, and the words to hang a link on, from an event's text, which has neither.

The portal's bullets are sentences without a title. Pure: the same text, the same headline.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

HEADLINE = 90
OPENING = 52

# A full stop ends a sentence only before white space and a capital, and not after these or a single letter:
# "U.S. President", "St. Petersburg", "Harold W. Gehman Jr. chairs".
_SENTENCE_END = re.compile(r"[.!?](?=[\"”’)]*\s+[\"“‘(]?[A-Z0-9])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:St|Mr|Mrs|Ms|Dr|Jr|Sr|Gen|Lt|Col|Sgt|Capt|Rev|Sen|Rep|Gov|No|vs|Inc|Ltd|Co|Mt|Ft|approx)|\b[A-Za-z])\.$"
)
# Where a clause ends: the cut reads best there.
_CLAUSE = re.compile(
    r"[,;:–—](?=\s)|\s(?=(?:after|as|because|before|but|during|following|in which|over|since|that|when|where|which|"
    r"while|who|with|and)\s)"
)
_LOOSE_ENDS = frozenset(
    (
        "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "and", "or", "but", "as", "with", "that",
        "is", "are", "was", "were", "its", "his", "her", "their", "after", "over", "into", "near", "between", "against",
    )
)  # fmt: skip
_TRAIL = " ,;:–—-(“‘\"'"


def first_sentence(text: str) -> str:
    """The first sentence with its full stop; the whole text if it is one."""
    for end in _SENTENCE_END.finditer(text):
        sentence = text[: end.end()]
        if not _ABBREVIATION.search(sentence):
            return sentence
    return text


@lru_cache(maxsize=1024)
def headline(text: str, limit: int = HEADLINE) -> str:
    """The first sentence without its full stop, cut with an ellipsis at a clause or word if it is longer.

    >>> headline("Gunmen attack a bus near Quetta. Thirteen people die.")
    'Gunmen attack a bus near Quetta'
    """
    sentence = _folded(first_sentence(text))
    whole = sentence[:-1] if sentence.endswith(".") and not sentence.endswith("..") else sentence
    if len(whole) <= limit:
        return whole
    return _cut(whole, limit, least=limit // 2) + "…"


def opening(text: str, names: Iterable[tuple[int, int]] = (), limit: int = OPENING) -> int:
    """Where the first words of a text end, the part of it that is made a link: a sentence, a clause, a few words.

    `names` are stretches of the text that belong together; none is cut through.
    """
    sentence = first_sentence(text)
    if len(sentence) <= limit:
        return len(sentence.rstrip(" .")) or len(text)
    end = len(_cut(text, limit, least=24))
    for start, stop in names:
        if start < end < stop:
            return stop if stop <= limit + 24 else len(_cut(text, start, least=start)) or end
    return end


def shortened(text: str, limit: int) -> str:
    """A text of at most `limit` characters, cut between words with an ellipsis."""
    text = _folded(text)
    return text if len(text) <= limit else _cut(text, limit - 1, least=limit) + "…"


def _folded(text: str) -> str:
    """A text with its blanks folded; nearly every one has them so already."""
    if text.isprintable() and "  " not in text and text[:1] != " " and text[-1:] != " ":
        return text
    return " ".join(text.split())


def _cut(text: str, limit: int, *, least: int) -> str:
    """The longest part of `text` within `limit` that ends with a clause of at least `least`, else with a word."""
    clauses = [match.start() for match in _CLAUSE.finditer(text, least, limit + 1)]
    if clauses:
        kept = text[: clauses[-1]]
    else:
        space = text.rfind(" ", 1, limit + 1)
        kept = text[: space if space > 0 else limit]
    return _tied(kept) or text[:limit]


def _tied(text: str) -> str:
    """A text without the words and signs at its end that lead to what was cut off."""
    while True:
        text = text.rstrip(_TRAIL)
        *before, last = text.rsplit(None, 1) or [""]
        if not before or last.lower() not in _LOOSE_ENDS:
            return text
        text = before[0]

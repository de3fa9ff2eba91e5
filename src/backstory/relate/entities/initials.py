"""A title into the letters it may be called by; what is nothing but letters is told from words."""

from __future__ import annotations

import re

from anyascii import anyascii

_ASIDE = re.compile(r"\s*\([^()]*\)$")


def initials(title: str) -> frozenset[str]:
    """The letters a name may be called by: of its words with a capital, and with the small ones between them."""
    words = re.findall(r"[^\W\d_]+", anyascii(_ASIDE.sub("", title)))
    large = "".join(word[0] for word in words if word[0].isupper())
    whole = "".join(word[0].upper() for word in words if word.lower() not in ("of", "the", "and", "for", "in"))
    return frozenset(letters for letters in (large, whole) if len(letters) > 1)


def clipped_initials(title: str) -> frozenset[str]:
    """Initials that end with the beginning of the last word: "AMISOM", of the African Union Mission to Somalia."""
    *words, last = [word for word in re.findall(r"[^\W\d_]+", anyascii(title)) if word[0].isupper()] or [""]
    large = "".join(word[0] for word in words)
    ends = [last[:long].upper() for long in (2, 3, 4)]
    return frozenset(large[:long] + end for long in range(2, len(large) + 1) for end in ends)


def letters(title: str) -> str:
    """A title that is nothing but capitals, without their full stops: "F.B.I." is "FBI"; "" for any other.

    >>> letters("U.S."), letters("Iraq")
    ('US', '')
    """
    plain = title.replace(".", "")
    return plain if plain.isalpha() and plain.isupper() and 2 <= len(plain) <= 7 else ""

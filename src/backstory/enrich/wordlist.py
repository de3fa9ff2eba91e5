"""Tables of words as text: one string, words apart by spaces, into a set."""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """The set of the words of a string.

    >>> sorted(listed("will shall"))
    ['shall', 'will']
    """
    return frozenset(words.split())

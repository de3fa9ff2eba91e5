"""Whether what a feed's item carries is its article, or only the beginning that leads to it. Pure."""

from __future__ import annotations

import re
from typing import Final

# Of feeds that give whole articles few are shorter; summaries have 20 to 60 words.
_LEAST_WORDS: Final = 120
_BROKEN_OFF = re.compile(
    r"(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[&hellip;\])\s*$"
    r"|\b(?:read (?:more|the (?:full|whole|rest)\b.*)|continue reading.*|full (?:story|article)|keep reading.*)\W*$",
    re.IGNORECASE,
)
_END: Final = 80


def is_teaser(text: str) -> bool:
    """Whether a text is too short for an article or breaks off.

    >>> is_teaser("The dam broke in the morning, officials said. Continue reading…")
    True
    """
    return len(text.split()) < _LEAST_WORDS or bool(_BROKEN_OFF.search(text[-_END:]))

"""Small pages that a parser of HTML makes vast: seen before it gets them.

Two of the ways HTML is repaired grow with the square of the page. An element's attributes are compared with each other:
300,000 characters of attributes took 20 seconds. And elements like <b> that were not closed are opened again in every
paragraph that follows: 25,000 characters became 700 MB.
"""

from __future__ import annotations

import re
from collections import Counter

# None of 415 real pages has so many; the most opened again there, counting what stands in scripts, are 133,000.
MOST_ATTRIBUTES = 2_000
MOST_OPENED_AGAIN = 500_000

# A tag as the tokenizer of HTML reads it; what is matched is never given back, so that the time grows with the page
# alone. The group is the attribute past the last that is allowed.
_ATTRIBUTE = r"(?>[\s/]*+=?[^\s/>=]++(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+)?+)?+)"
_ELEMENT = re.compile(rf"<[a-zA-Z][^\s/>]*+{_ATTRIBUTE}{{0,{MOST_ATTRIBUTES}}}+({_ATTRIBUTE})?+")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
# The list of the HTML standard (13.2.4.3).
_FORMATTING = frozenset(
    ("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u")
)


def bomb(html: str) -> str:
    """What about a page would keep a parser busy for ever, in words that follow "the page"; "" if nothing does."""
    if any(found[1] for found in _ELEMENT.finditer(html)):
        return f"gives an element more than {MOST_ATTRIBUTES:,} attributes"
    return f"opens elements again more than {MOST_OPENED_AGAIN:,} times" if _opened_again(html) else ""


def _opened_again(html: str) -> bool:
    opened: Counter[str] = Counter()
    now = again = 0
    for found in _TAG.finditer(html):
        name = found[2].lower()
        if name not in _FORMATTING:
            again += now
            if again > MOST_OPENED_AGAIN:
                return True
        elif not found[1]:
            opened[name] += 1
            now += 1
        elif opened[name]:
            opened[name] -= 1
            now -= 1
    return False

"""What the portal's own words say an entity is: the office or sort that stands right before its name.

"Russian Foreign Minister Sergey Lavrov" says so of Lavrov. Nothing is inferred and nothing added.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from backstory.enrich.wordlist import listed
from backstory.model import Item
from backstory.relate.nations import NATION, OFFICES, PAIRS

_TOKEN = re.compile(r"(?:[^\W\d_]|[.'’-](?=[^\W\d_]))+\.?|\S")
# An office is that of a country if it is told with it at least half as often as without; rarer words say little.
_WHOLE, _SELDOM = 2, 20
_LONGEST = 60  # characters before a name that are looked at
_MONTHS_AND_DAYS = listed(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december
    """
)
# Besides offices: what people and bodies are called.
_SORTS = listed(
    """
    activist actor actress airline architect astronaut author billionaire boxer businessman businesswoman city cleric
    coach co-founder company cosmonaut cyclist dictator dissident economist filmmaker footballer founder golfer group
    historian island journalist lawyer militia model musician newspaper novelist oligarch party philosopher photographer
    physicist playwright poet politician president-elect province region reporter satirist scientist singer sprinter
    town tycoon village whistleblower writer
    """
)
_ROLES = (OFFICES | _SORTS) - _MONTHS_AND_DAYS
_PLACES = frozenset(NATION) | {word for pair in PAIRS for word in pair} | {"u.s.", "u.k.", "un", "eu", "nato"}
# Say nothing of an office by themselves.
_FORMER = listed("former acting vice deputy late then chief leader foreign interior finance defence defense general")
_BESIDE = listed("of the and for")


def called(items: Iterable[tuple[Item, frozenset[str]]], *, most: int = 3) -> tuple[tuple[str, int], ...]:
    """The words that stand right before the links to some pages, with how many events have them, the most first.

    Each item comes with the pages that count. An office without its country is counted with the one it is told of
    most, and what only one event in twenty says is left out.
    """
    counts: Counter[str] = Counter()
    written: dict[str, Counter[str]] = {}
    number = 0
    for number, (item, pages) in enumerate(items, 1):  # noqa: B007
        said = {
            words
            for mention in item.mentions
            if mention.page in pages and (words := _before(item.text[: mention.start]))
        }
        for words in said:
            key = words.lower().replace(".", "")
            counts[key] += 1
            written.setdefault(key, Counter())[words] += 1
    for key in sorted(counts, key=lambda key: (len(key), key)):
        whole = [other for other in counts if other.endswith(f" {key}") and counts[other] * _WHOLE >= counts[key]]
        if whole:
            counts[max(whole, key=lambda other: (counts[other], other))] += counts.pop(key)
    found = sorted(counts, key=lambda words: (-counts[words], words))[:most]
    return tuple(
        (min(written[key], key=lambda words: (-written[key][words], words)), counts[key])
        for key in found
        if counts[key] * _SELDOM >= number
    )


def _before(text: str) -> str:
    """The run of offices and countries that a text ends with; "" without an office, or where it begins earlier.

    "Chief Cabinet Secretary" is known as a whole or not at all.
    """
    if not text.endswith(" "):
        return ""
    held: list[str] = []
    tokens = _TOKEN.findall(text[-_LONGEST:])
    while tokens:
        word = tokens[-1].lower().strip("’'")
        if not (word in _ROLES or word in _PLACES or (held and word in _BESIDE)):
            break
        held.append(tokens.pop())
    if tokens and tokens[-1][0].isupper() and len(tokens) > 1 and tokens[-1].lower() not in _MONTHS_AND_DAYS:
        return ""
    while held and held[-1].lower() in _BESIDE:
        held.pop()
    words = [token.lower() for token in held]
    if not words or words[0] not in _ROLES or not any(word in _ROLES - _FORMER for word in words):
        return ""
    return " ".join(reversed(held))

"""Whether what a page says of itself speaks of an event, and the excerpt to show if it does.

A page can be another than the one that was cited: a front page, a list, a later story at the same address. So an
excerpt is shown only when it shares with the event what few texts share: names, figures, uncommon words. A publisher's
words about itself share none of these. The evidence is weighed, not understood; evals/concern.py says how often right.
"""

from __future__ import annotations

import re

from backstory.text import COMMON, normal, words

# Evidence enough, on the scale of `_weight`; chosen on a third of the pairs of evals/concern.py.
ENOUGH = 3.0
MOST_CHARACTERS = 280

# Words in so many bullets, or publishers' words about themselves, that sharing them says little.
_USUAL = frozenset(
    words(
        """people killed president government minister attack police death dead united states prime kill country state
    military national former election party court security international announces leader new first year day city forces
    president's injured war general bomb bombing soldiers officials group nuclear air army world report vote union
    presidential north south east west northern southern eastern western central case cases two three four five six
    seven
    eight nine ten one hundred thousand million province capital region district official foreign home trial law supreme
    parliament russian american british chinese us uk un iraq iran israel china russia india pakistan syria america
    european korea japan afghanistan explosion protest protesters fire islamic rebels political chief head house week
    month january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday news latest breaking story stories live video photos online world business sport
    opinion analysis read click find site website welcome home page coverage reports including local free today"""
    )
)
_CAPITAL = re.compile(r"(?<![.!?:]\s)(?<!^)\b[A-ZÀ-ÖØ-ÞА-Я][^\W\d_]{2,}")
_SENTENCE_END = re.compile(r"(?<=[.!?。！？])\s+(?=[^a-z])")


def speaks_of(event: str, page: str) -> bool:
    """Whether two texts speak of one thing.

    >>> speaks_of("Protesters storm the parliament in Baku", "Breaking news and analysis from the world")
    False
    """
    return evidence(event, page) >= ENOUGH


def evidence(event: str, page: str) -> float:
    """How much two texts share that few texts share: about 1 for an uncommon word, more for a name or a figure."""
    shared = (set(words(event)) & set(words(page))) - COMMON
    names = _names(event) | _names(page)
    return sum(_weight(word, names) for word in shared)


def _weight(word: str, names: frozenset[str]) -> float:
    if word[0].isdigit():
        return 0.3 if len(word) == 1 or re.fullmatch(r"20[0-3]\d|19\d\d", word) else 1.2
    if word in _USUAL:
        return 0.4
    return 1.6 if word in names else 1.0


def _names(text: str) -> frozenset[str]:
    """The words written with a capital inside a sentence."""
    return frozenset(word for found in _CAPITAL.finditer(normal(text)) for word in words(found[0]))


def excerpt(event: str, title: str, description: str) -> str:
    """What to show of a page beside an event: its description, cut between sentences or words; "" unless it speaks of
    the event. The title may help a description that shares something of its own.
    """
    text = normal(description)
    if len(text) < 20 or text == normal(title):
        return ""
    own = evidence(event, text)
    if own < ENOUGH and not (own >= ENOUGH / 2 and evidence(event, f"{title} {text}") >= 1.5 * ENOUGH):
        return ""
    return shortened(text)


def shortened(text: str) -> str:
    """The first sentences of a text, or as many words as fit."""
    if len(text) <= MOST_CHARACTERS:
        return text
    ends = [found.start() for found in _SENTENCE_END.finditer(text) if found.start() <= MOST_CHARACTERS]
    if ends and ends[-1] >= MOST_CHARACTERS // 3:
        return text[: ends[-1]]
    return text[: text.rfind(" ", 0, MOST_CHARACTERS) if " " in text[:MOST_CHARACTERS] else MOST_CHARACTERS] + " …"

"""Why an event is shown beside an article, in words: fixed phrases of ours around names and words both hold.

Also says where in the article those words stand, so that each reason can be looked up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from backstory.explaining.features import seen
from backstory.explaining.query import Query, worth_of_word
from backstory.explaining.records import Span
from backstory.relate.reasons import listed
from backstory.relate.records import Subject
from backstory.relate.traits import nation
from backstory.text import COMMON, normal, words

_MOST_NAMES = 4
_ALIKE = 0.62
# A smaller number that both say tells nothing.
_LEAST_SAID = 10
# How far into an article words are pointed at, how many, and how rare such a word is at least.
_SPANNED, _MOST_SPANS, _TELLING = 30_000, 12, 4.5
# Words rare in bullets that tell nothing all the same.
_EMPTY = frozenset(("both", "either", "neither", "while", "during", "one", "two", "three", "several"))
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


def shared_names(query: Query, subject: Subject) -> list[str]:
    """The names both hold, as keys, the rarest first; "lavrov" not again beside "sergey lavrov"."""
    held = seen(subject).traits
    own = {*held.names, *held.pages, *held.topics}
    ranked = sorted((name for name in query.names if name in own), key=lambda name: (-query.names[name], name))
    kept: list[str] = []
    for name in ranked:
        if not any(_one_in_other(name, other) for other in kept):
            kept.append(name)
    return kept


def _one_in_other(name: str, other: str) -> bool:
    one, two = set(name.split()), set(other.split())
    return one <= two or two <= one


def written_names(keys: Iterable[str], text: str) -> list[str]:
    """Names as the text of an event writes them; a nationality as its country."""
    shown = []
    for key in keys:
        found = re.search(re.escape(key), text, re.IGNORECASE)
        shown.append(found[0] if found else key.title())
    return shown


def day_reason(query: Query, day: date) -> str:
    """How the day of the event and the article's agree; "" where they say nothing."""
    days = query.days
    named = next((told for told in query.told if not told.apart(day) and (told.last - told.first).days <= 31), None)
    if days and days.first == days.last:
        apart = (day - days.first).days
        if apart == 0:
            return "the day of the article"
        if abs(apart) <= 3:
            return f"{_days(abs(apart))} {'after' if apart > 0 else 'before'} the article"
    elif days and not days.apart(day):
        return "one of the days the article can have come out on"
    if named:
        return "a day the article names" if named.first == named.last else "within the time the article names"
    return ""


def _days(count: int) -> str:
    return "a day" if count == 1 else f"{count} days"


def reasons(query: Query, subject: Subject, *, meaning: float = 0.0) -> tuple[str, ...]:
    """Why an event and an article belong together, the strongest first."""
    found: list[str] = []
    if query.urls.intersection(subject.urls):
        found.append("the event cites this article as a source")
    names = written_names(shared_names(query, subject)[:_MOST_NAMES], normal(subject.text))
    if names:
        found.append(f"both name {listed(names)}")
    if day := day_reason(query, subject.day):
        found.append(day)
    figures = sorted(query.figures & seen(subject).figures, reverse=True)
    if figures and figures[0] >= _LEAST_SAID:
        found.append(f"both say {listed([f'{number:,.10g}' for number in figures[:3] if number >= _LEAST_SAID])}")
    common = shared_words(query, subject, names)
    if common and len(names) < 3:
        found.append(f"both have the words {listed([f'“{word}”' for word in common])}")
    if meaning >= _ALIKE:
        found.append("says much the same in other words")
    return tuple(found)


def shared_words(query: Query, subject: Subject, names: Iterable[str]) -> list[str]:
    """The rarest words both have that are no name, as the event writes them; a common one only if there is no other."""
    in_names = {nation(word) for name in names for word in words(name)}
    shown: dict[str, str] = {}
    for match in _WORD.finditer(subject.text):
        for stem in words(match[0])[:1]:
            word = nation(stem)
            if word in query.words and word not in in_names and word not in COMMON and not word.isdigit():
                shown.setdefault(word, match[0].lower())
    ranked = sorted(shown, key=lambda word: (-worth_of_word(word), word))
    rare = [word for word in ranked if worth_of_word(word) > _TELLING and shown[word] not in _EMPTY]
    return [shown[word] for word in (rare or ranked[:1])[:3]]


def spans_of(text: str, query: Query, subject: Subject) -> tuple[Span, ...]:
    """Where in the article the names and rare words stand that an event shares, each once, in order."""
    wanted = {part for name in shared_names(query, subject) for part in (name, *name.split())}
    wanted |= {word for word in seen(subject).traits.words if word in query.words and worth_of_word(word) > _TELLING}
    where = _places(text[:_SPANNED])
    found = [where[key] for key in wanted if key in where]
    return tuple(sorted(found, key=lambda span: span.start)[:_MOST_SPANS])


@lru_cache(maxsize=8)
def _places(text: str) -> dict[str, Span]:
    """Where each word of a text stands first, by what it is compared by."""
    found: dict[str, Span] = {}
    for match in _WORD.finditer(text):
        for stem in words(match[0])[:1]:
            found.setdefault(nation(stem), Span(match[0], match.start(), match.end()))
            found.setdefault(match[0].lower(), Span(match[0], match.start(), match.end()))
    return found

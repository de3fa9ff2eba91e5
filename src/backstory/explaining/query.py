"""An article as understood into what is looked for in the archive: words and names with their weight, figures, days.

The title and the first paragraphs tell what is new; what stands later counts less. Nothing is looked up here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

from backstory.enrich.names import NameMention
from backstory.enrich.understand import Understood
from backstory.numbers import numbers
from backstory.relate.nations import NATION
from backstory.relate.rarity import background, rarity
from backstory.relate.records import Subject
from backstory.relate.traits import nation, page_name, parts_of, traits
from backstory.text import COMMON, normal, words

# A paragraph counts 1 / (1 + _FADE * its number); what stands past _FARTHEST characters is not looked at.
_FADE = 0.35
_FARTHEST = 12_000
_MOST_SEARCHED = 28
_CORE = 26
_MOST_ENCODED = 1_200
# What an outlet writes of an article in its head is shorter than this.
_WHOLE = 500
# So many words are asked for however common they are; further ones if about one bullet in twenty or fewer has them.
_FEW_WORDS, _TELLING, _IN_MANY = 4, 3.0, 2.3
_Key = TypeVar("_Key", str, tuple[str, str])
_LETTERS = re.compile(r"[^\W_]+")
_WEEKDAY = re.compile(r"\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_WEEK = ("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun")


@dataclass(frozen=True, slots=True)
class Days:
    """A stretch of days, both included."""

    first: date
    last: date

    def apart(self, day: date) -> int:
        """How many days a day lies outside: negative before, positive after, 0 within."""
        return min(0, (day - self.first).days) or max(0, (day - self.last).days)


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. `words`, `names` and `pairs` (two words side by side) with what each weighs.

    `asked` is what the weightiest words weigh together: an event has as many words as these, an article many more.

    `figures` are the numbers it tells; `weekday` is the first day of the week it names (Monday is 0), most often that
    of its event. `search` are the words for the full-text index, the weightiest first; `text` is what vectors are
    made of. `days` are those the article can have come out on, None if unknown; `told` the days it names.
    """

    words: Mapping[str, float]
    asked: float
    names: Mapping[str, float]
    pairs: Mapping[tuple[str, str], float]
    figures: frozenset[float]
    search: tuple[str, ...]
    text: str
    days: Days | None = None
    told: tuple[Days, ...] = ()
    urls: frozenset[str] = frozenset()
    weekday: int | None = None

    @property
    def whole(self) -> bool:
        """Whether it is a whole article, not its first sentence or two."""
        return len(self.text) >= _WHOLE


@lru_cache(maxsize=50_000)
def worth_of_word(word: str) -> float:
    """How rare a word is in the portal's bullets."""
    known = background()
    return rarity(0, 0, before=known.words.get(word, 0), events=known.events)


@lru_cache(maxsize=50_000)
def worth_of_name(name: str) -> float:
    """How rare a name is in the portal's bullets."""
    known = background()
    return rarity(0, 0, before=known.names.get(name, 0), events=known.events)


def rarest(written: Iterable[str], most: int, *, least: float = _TELLING) -> list[str]:
    """The rarest of some words as written: a common one finds half of the archive, and tells nothing apart.

    Of those worth less than `least` only what is needed for a few words is kept.
    """
    worth = {word: worth_of_word(nation(stems[0])) for word in written if (stems := words(word))}
    ranked = sorted(worth, key=lambda word: (-worth[word], word))[:most]
    return [word for place, word in enumerate(ranked) if place < _FEW_WORDS or worth[word] >= least]


def query_of(found: Understood) -> Query:
    """What of an article is looked for."""
    article = found.article
    title = article.metadata.titles[0].value if article.metadata.titles else ""
    parts = [part for part in (title, *article.body.paragraphs) if part]
    if not article.body.paragraphs and article.metadata.description:
        parts.append(article.metadata.description.value)
    days = None
    if article.metadata.published:
        days = Days(article.metadata.published.date, article.metadata.published.date)
    elif article.inferred:
        days = Days(article.inferred.earliest, article.inferred.latest)
    told = tuple(Days(one.first, one.last) for one in found.dates if one.first and one.last)
    return made_query(parts, days=days, told=told, urls=(article.url,) if article.url else ())


def day_of(found: Understood) -> date | None:
    """The first day an article can have come out on; None if nothing says."""
    article = found.article
    if article.metadata.published:
        return article.metadata.published.date
    return article.inferred.earliest if article.inferred else None


def made_query(
    parts: Iterable[str], *, days: Days | None = None, told: Iterable[Days] = (), urls: Iterable[str] = ()
) -> Query:
    """A query from the parts of a text, the most telling first."""
    weight: dict[str, float] = {}
    names: dict[str, float] = {}
    pairs: dict[tuple[str, str], float] = {}
    search: dict[str, float] = {}
    figures: set[float] = set()
    kept = list(_within(parts))
    for number, part in enumerate(kept):
        share = 1 / (1 + _FADE * number)
        seen = traits(Subject("", date.min, part))
        figures |= figures_of(part)
        for word in seen.words:
            _most(weight, word, share * worth_of_word(word))
        for name in seen.names:
            _most(names, name, share * worth_of_name(name))
        for pair in pairs_of(part):
            _most(pairs, pair, share * (worth_of_word(pair[0]) + worth_of_word(pair[1])))
        for written, worth in _searched(part):
            _most(search, written, share * worth)
    ranked = sorted(search, key=lambda word: (-search[word], word))[:_MOST_SEARCHED]
    kept_words = set(rarest(ranked, _MOST_SEARCHED, least=_IN_MANY))
    best = [word for word in ranked if word in kept_words]
    text = "\n".join(kept)[:_MOST_ENCODED]
    asked = sum(sorted(weight.values(), reverse=True)[:_CORE])
    return Query(
        words=weight,
        asked=asked or 1.0,
        names=names,
        pairs=pairs,
        figures=frozenset(figures),
        search=tuple(best),
        text=text,
        days=days,
        told=tuple(told),
        urls=frozenset(urls),
        weekday=_weekday(text),
    )


def with_names(query: Query, found: Iterable[NameMention]) -> Query:
    """The query with the archive's names for those the article has in another spelling: "Shoigu" is "Shoygu" too."""
    names = dict(query.names)
    for mention in found:
        title = page_name(mention.title)
        held = max((weight for name, weight in query.names.items() if name in mention.text.lower()), default=0.0)
        for name in parts_of(title):
            _most(names, name, held and max(held, worth_of_name(name) / 2))
    return replace(query, names=names)


def figures_of(text: str) -> set[float]:
    """The numbers a text tells, in figures or words: "sixty-four civilians" and "64 civilians" say the same."""
    return {number.value for number in numbers(normal(text))}


def _weekday(text: str) -> int | None:
    """The first day of the week a text names."""
    found = _WEEKDAY.search(text)
    return _WEEK.index(found[1]) if found else None


def pairs_of(text: str) -> list[tuple[str, str]]:
    """Words that stand side by side, common ones left out."""
    kept = [nation(word) for word in words(text) if word not in COMMON]
    return list(pairwise(kept))


def _within(parts: Iterable[str]) -> Iterable[str]:
    left = _FARTHEST
    for part in parts:
        if left <= 0:
            return
        yield part[:left]
        left -= len(part)


def _most(held: dict[_Key, float], key: _Key, value: float) -> None:
    if value > held.get(key, 0.0):
        held[key] = value


def _searched(part: str) -> Iterable[tuple[str, float]]:
    """The words to ask the full-text index for, as written, each with its worth; a nationality also as its country."""
    for written in dict.fromkeys(_LETTERS.findall(normal(part).lower())):
        stems = words(written)
        if not stems or stems[0] in COMMON:
            continue
        yield written, worth_of_word(nation(stems[0]))
        country = NATION.get(written)
        if country and " " not in country:
            yield country, worth_of_word(nation(country))

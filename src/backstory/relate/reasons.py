"""Says in words why two events belong together: the strongest reason first, then how long apart they are.

Names and words are told as the texts write them. A reason says only what both events have on record.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from backstory.relate.nations import COUNTRIES, NATION
from backstory.relate.traits import page_name, parts_of, topic_name
from backstory.relate.window import Row, Stretch, Window
from backstory.text import normal, words

# A name of this rarity stands in about one of 400 bullets: rarer ones tell a story apart, commoner ones do not.
RARE = 6.0
# Texts this alike tell of much the same (cosine of the story vectors); from pairs of 2017 read.
ALIKE = 0.72
# And texts no more alike than this have next to nothing in common; from the lines read for `evals.before_after`.
UNLIKE = 0.32
# Two names of this rarity together tell a story apart; a country adds nothing, as Russia to Moscow.
RARE_TOGETHER = 9.5
# Names that stand together in at most so many other events of the year are rarely together, where so many are known.
SELDOM, KNOWN = 5, 500
_COUNTED = frozenset(words("three four five six seven eight nine ten eleven twelve since first second third dozen"))
_WORD = re.compile(r"[^\W\d_][\w'-]*")
_LONG_DASH = re.compile("[–—]")
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


@dataclass(frozen=True, slots=True)
class Pair:
    """A later and an earlier row of a window, with their features and what they share: see `pair_of`.

    `names` are those both hold, none that is part of another; `words` those both hold that are no part of such a name;
    the rarest first, each with its rarity.
    """

    window: Window
    later: Row
    earlier: Row
    known: Stretch
    columns: Mapping[str, float]
    names: dict[str, float]
    words: dict[str, float]


def pair_of(window: Window, rows: tuple[Row, Row], known: Stretch, columns: Mapping[str, float]) -> Pair:
    """A later and an earlier row with what they share."""
    later, earlier = rows

    shared = set(later.traits.names).intersection(earlier.traits.names)
    # "Sisi" is a part of "Abdel Fattah el-Sisi", no second name beside it.
    names = shared - {part for name in shared if " " in name for part in _within(name)}
    both = set(later.traits.words).intersection(earlier.traits.words)
    both.difference_update(*map(_stems, names))
    held = _rarest(window, "names", names, known), _rarest(window, "words", both, known)
    return Pair(window, later, earlier, known, columns, *held)


def _rarest(window: Window, kind: str, keys: Iterable[str], known: Stretch) -> dict[str, float]:
    """Words or names with their rarities, the rarest first, equals by name."""
    held = sorted(keys)
    ranked = sorted(zip(window.rarities(kind, held, known), held, strict=True), key=_falling)
    return {key: rare for rare, key in ranked}


def _falling(one: tuple[float, str]) -> float:
    return -one[0]


@lru_cache(maxsize=20_000)
def _within(name: str) -> frozenset[str]:
    """What is a part of a name."""
    return frozenset((*name.split(), *parts_of(name))) - {name}


@lru_cache(maxsize=20_000)
def _stems(text: str) -> tuple[str, ...]:
    return tuple(words(text))


def single_name(pair: Pair) -> bool:
    """Whether all that joins two events is one common name: Moscow joins no fire to a visit."""
    if pair.columns["topics"] or pair.columns["articles"]:
        return False
    worths = [rare for name, rare in pair.names.items() if name not in COUNTRIES]
    telling = any(rare >= RARE - 1 for rare in pair.words.values())
    named = worths[:1] >= [RARE] or sum(worths[:2]) >= RARE_TOGETHER
    return not (named or telling or pair.columns["story"] >= ALIKE)


def heading_alone(pair: Pair) -> bool:
    """Whether two events have nothing in common but a heading: protests in Chile, and what a candidate abroad says."""
    if pair.columns["articles"] or pair.columns["story"] >= UNLIKE:
        return False
    return bool(pair.columns["topics"]) and not (by_names(pair) or by_words(pair))


def reasons(pair: Pair) -> tuple[str, ...]:
    """Why the two belong together, the strongest first."""
    found = [*by_topic(pair), *by_article(pair), *by_names(pair), *by_words(pair), *by_likeness(pair)]
    if not found:
        found = ["the two texts tell of like things"]
    return (*found, apart(pair.later.day - pair.earlier.day))


def by_topic(pair: Pair) -> list[str]:
    if shared := set(pair.later.traits.topics) & set(pair.earlier.traits.topics):
        titles = [topic.title for topic in pair.later.subject.topics if topic_name(topic) in shared]
        return [f"filed under the same topic, {titles[-1]}"]
    pages = pair.later.traits.pages
    for topic in pair.earlier.subject.topics:
        if page_name(topic.page or topic.title) in pages:
            return [f"continues {topic.title}, which its text links to"]
    return []


def by_article(pair: Pair) -> list[str]:
    return ["cites the same article"] if set(pair.later.traits.urls) & set(pair.earlier.traits.urls) else []


def by_names(pair: Pair) -> list[str]:
    names = list(pair.names)[:3]
    if not names:
        return []
    told = listed([shown(name, pair) for name in names])
    two = [name for name in names if name not in COUNTRIES][:2]
    if len(two) > 1 and len(pair.known) >= KNOWN and together(pair, two) <= SELDOM:
        return [f"both name {told}, rarely together"]
    if pair.names[names[0]] >= RARE:
        return [f"both name {told}, rarely named" if len(names) == 1 else f"both name {told}"]
    return [f"both name {told}"] if len(names) > 1 or pair.words else []


def together(pair: Pair, names: list[str]) -> int:
    """How many other events of the stretch hold all these names."""
    return pair.window.together("names", names, pair.known) - 2


def by_words(pair: Pair) -> list[str]:
    telling = [word for word, rare in pair.words.items() if rare >= RARE - 1.8 and telling_word(word)][:3]
    if not telling:
        return []
    told = [f"“{found}”" for word in telling if (found := written(word, pair.later.subject.text))]
    return [f"both speak of {listed(told)}"] if told else []


def telling_word(word: str) -> bool:
    """Whether a rare word in common says something: not "seven" or "since"."""
    return len(word) > 3 and word not in _COUNTED


def by_likeness(pair: Pair) -> list[str]:
    return ["the two texts are much alike"] if pair.columns["story"] >= ALIKE else []


def shown(name: str, pair: Pair) -> str:
    """A name as the later event writes it, else the earlier one."""
    for subject in (pair.later.subject, pair.earlier.subject):
        for mention in subject.mentions:
            if page_name(mention.page) == name:
                return normal(re.sub(r"\s*\([^)]*\)", "", mention.page.replace("_", " ")))
        if name not in NATION and (found := _as_in(subject.text, name)):
            return found
    return capitals(name)


@lru_cache(maxsize=4096)
def _as_in(text: str, name: str) -> str:
    """A name as a text writes it, "" where it does not; asked for each earlier event that has the name too."""
    text = normal(text)
    if text.isascii() and name not in text.lower():
        return ""
    found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE)
    return found[0] if found else ""


def capitals(name: str) -> str:
    small = {"of", "the", "and"}
    return " ".join(word if word in small else word[:1].upper() + word[1:] for word in name.split())


@lru_cache(maxsize=4096)
def written(stem: str, text: str) -> str:
    """A stem as the text writes it: "French", not "France", and of "Marrero—Juan" one of both; "" if it writes none."""
    for match in _WORD.finditer(normal(_LONG_DASH.sub(" ", text))):
        if stem in _stems(match[0]) or NATION.get(match[0].lower()) == stem:
            return match[0]
    return ""


def listed(parts: list[str]) -> str:
    """Parts in a row: "a, b and c"."""
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1]


def apart(days: int) -> str:
    """How long apart, in words: "the day before", "three months apart"."""
    if days == 0:
        return "on the same day"
    if days == 1:
        return "one day apart"
    for size, name in ((365, "year"), (30, "month"), (7, "week")):
        if days >= 2 * size or (size > 7 and days >= size - (5 if size == 30 else 10)):
            count = max(1, round(days / (30.44 if size == 30 else size)))
            return f"{number(count)} {name}{'s' if count > 1 else ''} apart"
    return f"{number(days)} days apart"


def number(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)

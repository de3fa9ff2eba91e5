"""Whether two titles of topics name one topic.

Topics are renamed as often as they are exchanged: a killing becomes a murder, an explosion a bombing. What they share
is weighed against what tells them apart: another country, another kind of thing, one that is part of the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

from backstory.text import COMMON, words
from backstory.wording.alike import is_place
from backstory.wording.edits import same_word

# What a fight between the same is called from one month to the next: the Haitian crisis, then conflict.
_FIGHTS = frozenset(words("crisis conflict war clashes standoff skirmishes"))
_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]")
# The kind of thing a title names; one of another line is another thing, though of the same people and place.
_KINDS = {
    word: line.split()[0]
    for line in (
        "incident attack shooting stabbing bombing explosion blast fire crash collision disaster derailment hijacking"
        " shootdown disappearance killing murder death assassination massacre siege burst flood occupation mutiny coup",
        "protest riot unrest",
        "election by-election",
        "debate",
        "lawsuit",
        "presidency",
        "cabinet",
        "relations",
        "terrorism",
        "crime",
    )
    for word in words(line)
}
# Behind the first of these stand place, time and circumstance.
_HEAD = re.compile(r"\s(?:in|of|on|at|against|during|by|and|into|from|related)\s")
_AMERICAN = re.compile(r"\b(?:American\b|US\b|U\.S\.)")
_NAME = re.compile(r"\b[^\W\d_a-z]\w+")
_SOMEWHERE = re.compile(r"^(.+)\s(?:in|during)\s(?:the\s)?(.+)$")


def same_name(one: str, other: str) -> bool:
    """Whether two titles are one topic renamed: "2025 Or Tor Kor Market shooting", "Or Tor Kor Market shooting"."""
    old, new = _telling(one), _telling(other)
    if _of_another(old - new, new - old) or _apart(one, other):
        return False
    if _one_incident(one, other):
        return True
    alike = {word for word in old - new if any(same_word(word, other) for other in new - old)}
    common = (old & new) | alike
    if len(common) * 3 >= 2 * max(len(old), len(new)):
        return True
    named = sum(not word.isdigit() for word in common)  # not "Tornadoes of 2021", "2021 South Moravia tornado"
    return named >= 2 and len(common) == min(len(old), len(new))


def _apart(one: str, other: str) -> bool:
    """Whether two titles that share their words name two things."""
    one, other = _BRACKETS.sub("", one).strip(), _BRACKETS.sub("", other).strip()
    kinds = _kind(one), _kind(other)
    if kinds[0] and kinds[1] and kinds[0] != kinds[1]:
        return True
    return _part_of(one, other) or _part_of(other, one) or _turned_round(one, other) or _of_one_place(one, other)


def _one_incident(one: str, other: str) -> bool:
    """Whether two titles of one incident share its name: "Bohumín apartment fire", "Bohumín arson attack"."""
    if any(_kind(title) != "incident" or title.endswith("s") for title in (one, other)):
        return False
    old, new = (words(" ".join(_NAME.findall(_BRACKETS.sub("", title)))) for title in (one, other))
    return any(word not in _KINDS and not is_place(word) for word in set(old) & set(new))


def _kind(title: str) -> str:
    """The kind of thing a title names, by the last word of what it is about; "" if it is none of those listed."""
    last = words(_HEAD.split(title, maxsplit=1)[0])[-1:]
    return _KINDS.get(last[0], "") if last else ""


def _of_another(lost: Set[str], gained: Set[str]) -> bool:
    """Whether each names a country that the other does not: "pandemic in Indonesia", "pandemic in China"."""
    was, now = ([word for word in words if is_place(word)] for words in (lost, gained))
    return bool(was and now) and not any(same_word(word, other) for word in was for other in now)


def _part_of(whole: str, part: str) -> bool:
    """Whether one is something within the other: "Kenosha unrest shooting", "United States and the Gaza war"."""
    name, longer = words(whole), words(part)
    if len(name) < 2 or len(longer) <= len(name):
        return False
    if longer[: len(name)] == name:
        return longer[len(name)] == "in"
    return longer[-len(name) - 1 : -1] == name or (
        longer[-len(name) :] == name and bool({"and", "related"} & set(longer[: -len(name)]))
    )


def _turned_round(one: str, other: str) -> bool:
    """Whether who strikes whom is turned round: "Israeli strikes on Iran", "Iranian strikes against Israel"."""
    was, now = ([word for word in words(title) if is_place(word)][:2] for title in (one, other))
    upon = all(re.search(r"\s(?:on|against)\s", title) for title in (one, other))
    return upon and len(was) == len(now) == 2 and same_word(was[0], now[1]) and same_word(was[1], now[0])


def _of_one_place(one: str, other: str) -> bool:
    """Whether two things have but the place in common: "Gun violence in Sweden", "Terrorism in Sweden"."""
    was, now = _SOMEWHERE.match(one), _SOMEWHERE.match(other)
    if was is None or now is None or words(was[2]) != words(now[2]):
        return False
    heads = _telling(was[1]), _telling(now[1])
    return not any(same_word(word, another) for word in heads[0] for another in heads[1])


def _telling(title: str) -> set[str]:
    return {"war" if word in _FIGHTS else word for word in words(_AMERICAN.sub("United States", title))} - COMMON


def same_topics(some: Iterable[str], others: Iterable[str]) -> bool:
    """Whether titles together name what others do: those of two countries' relations, and the one of both."""
    return same_name(" ".join(some), " ".join(others))


def same_kind(one: str, other: str) -> bool:
    """Whether two titles name a thing of one kind by their last word: "Homs mosque bombing", "Imam Ali Mosque bombing".

    What stands in brackets behind them says nothing; the relations of two other countries are another topic.
    """
    ends = [words(_BRACKETS.sub("", title))[-1:] for title in (one, other)]
    if not ends[0] or ends[0] != ends[1] or ends[0][0] in COMMON or _apart(one, other):
        return False
    old, new = _telling(one), _telling(other)
    return _KINDS.get(ends[0][0]) != "relations" or not _of_another(old - new, new - old)

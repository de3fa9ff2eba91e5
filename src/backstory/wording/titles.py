"""Whether two titles of topics name one topic."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

from backstory.text import COMMON, words
from backstory.wording.alike import is_place
from backstory.wording.edits import same_word

# What a fight between the same is called from one month to the next: the Haitian crisis, then conflict.
_FIGHTS = frozenset(words("crisis conflict war clashes standoff skirmishes"))
_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]")


def same_name(one: str, other: str) -> bool:
    """Whether two titles are one topic renamed: "2025 Or Tor Kor Market shooting", "Or Tor Kor Market shooting"."""
    old, new = _telling(one), _telling(other)
    if _of_another(old - new, new - old) or _part_of(one, other) or _part_of(other, one):
        return False
    common = len(old & new)
    common += sum(any(same_word(word, other) for other in new - old) for word in old - new)
    return common * 3 >= 2 * max(len(old), len(new)) or (common >= 2 and common == min(len(old), len(new)))


def _of_another(lost: Set[str], gained: Set[str]) -> bool:
    """Whether each names a country that the other does not: "pandemic in Indonesia", "pandemic in China"."""
    was, now = ([word for word in words if is_place(word)] for words in (lost, gained))
    return bool(was and now) and not any(same_word(word, other) for word in was for other in now)


def _part_of(whole: str, part: str) -> bool:
    """Whether one is something within the other, by a word behind its name: "Kenosha unrest", "… unrest shooting"."""
    name, longer = words(whole), words(part)
    return len(name) > 1 and len(longer) > len(name) and longer[-1] not in name and longer[-len(name) - 1 : -1] == name


def _telling(title: str) -> set[str]:
    return {"war" if word in _FIGHTS else word for word in words(title)} - COMMON


def same_topics(some: Iterable[str], others: Iterable[str]) -> bool:
    """Whether titles together name what others do: those of two countries' relations, and the one of both."""
    return same_name(" ".join(some), " ".join(others))


def same_kind(one: str, other: str) -> bool:
    """Whether two titles name a thing of one kind by their last word: "Homs mosque bombing", "Imam Ali Mosque bombing".

    What stands in brackets behind them says nothing.
    """
    ends = [words(_BRACKETS.sub("", title))[-1:] for title in (one, other)]
    return bool(ends[0]) and ends[0] == ends[1] and ends[0][0] not in COMMON

"""What only describes what both texts name: an office, a first name, what kind of thing it is, the wider place.

Such words tell next to nothing to who knew the record before: it is still said of the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set

from backstory.wording.alike import DAYS, FAITHS, KINDS, MONTHS, OFFICES, WHERE
from backstory.wording.edits import Side
from backstory.wording.told import Word


def describes(side: Side, other: Side) -> bool:
    """Whether the telling words of one side only describe what the other text names too."""
    shared = {told for word in other.words for told in (word.plain, word.tells) if told}
    return any(rule(side, shared) for rule in _DESCRIPTIONS)


def is_date(side: Side, other: Side) -> bool:
    """A date beside the day of the week, or for a day counted from today: "Thursday, September 11", "two days ago"."""
    telling = [side.words[place].plain for place in side.telling]
    if MONTHS.isdisjoint(telling) or not all(word in MONTHS or word.isdigit() for word in telling):
        return False
    near = (*side.words[max(0, side.start - 2) : side.end], *other.words[other.start : other.end])
    return any(word.plain in DAYS for word in near)


def _anchor(word: Word, shared: Set[str]) -> bool:
    """Whether a word belongs to a name, or to the number in one, that the other text has too."""
    return word.tells in shared and word.plain not in FAITHS and (word.proper or word.tells[:1].isdigit())


def _is_cut(side: Side) -> bool:
    """Whether a mark stands within what is told."""
    return any(side.words[place].apart for place in range(side.telling[0] + 1, side.telling[-1] + 1))


def _is_kind(words: Sequence[Word], place: int) -> bool:
    """Whether a word says what kind of person or thing the name behind it is: "club Chelsea"."""
    return place + 1 < len(words) and not words[place].apart and words[place].plain in KINDS


def _is_office(words: Sequence[Word]) -> bool:
    """Whether words say an office, however long: "General Secretary of the Communist Party"."""
    return any(word.plain in OFFICES for word in words) and any(word.plain == "of" for word in words)


def _describes_name(side: Side, shared: Set[str]) -> bool:
    """Words right before a name, an office among them or one name at most, or right after it, without a name.

    "French speed skater Timothy Loubineaud", "Antonov An-22 military transport aircraft", "Jair Bolsonaro".
    """
    words, first, last = side.words, side.telling[0], side.telling[-1]
    if _is_cut(side):
        return False
    names = sum(words[place].proper and words[place].plain not in OFFICES for place in side.telling)
    after = last + 1
    while after < len(words) and not words[after].apart and words[after].plain in OFFICES:
        after += 1
    if after == last + 1 and _is_kind(words, after):  # "Islamic terrorist Salman Abedi"
        after += 1
    if after < len(words) and not words[after].apart and _anchor(words[after], shared):
        return names <= 1 or after > last + 1 or not words[last].name or _is_office(words[side.start : last + 1])
    behind = first > 0 and not words[first].apart and _anchor(words[first - 1], shared)
    return behind and (not names or _is_name(side))


def _is_name(side: Side) -> bool:
    """Whether a stretch is all name: "Oram International airport"; behind the first word of a sentence nobody knows."""
    words, first, last = side.words, side.telling[0], side.telling[-1]
    alone = first == side.start and last + 1 == side.end and not words[first - 1].begins
    return alone and all(word.proper for word in words[first : last + 1])


def _describes_office(side: Side, shared: Set[str]) -> bool:
    """Words that say which office, where both texts name one: before it, or behind "of": "minister of home affairs"."""
    words, first, last = side.words, side.telling[0], side.telling[-1]
    if _is_cut(side):
        return False
    offices = OFFICES & shared
    after = last + 1
    if after < len(words) and not words[after].apart and words[after].plain in offices:
        return True
    of = False
    for place in range(first, 0, -1):
        before = words[place - 1]
        if words[place].apart:
            return False
        if before.plain in offices:
            return of
        if before.plain in ("of", "for", "to"):
            of = True
        elif before.plain not in ("and", "the") and not before.name and before.tells:
            return False
    return False


def _is_wider(side: Side, shared: Set[str]) -> bool:
    """The name of the wider place behind a place both texts have: "in Baidoa, Bay"."""
    words, first, last = side.words, side.telling[0], side.telling[-1]
    if not words[first].apart or _is_cut(side):
        return False
    if not all(words[n].name or not words[n].tells for n in range(first, last + 1)):
        return False
    if last + 1 < len(words) and not words[last + 1].apart:
        return False
    place = first - 1
    if place < 0 or not words[place].name or words[place].tells not in shared:
        return False
    while place >= 0 and (words[place].name or len(words[place].plain) == 1):  # "in Tain-l'Hermitage"
        place -= 1
    return place >= 0 and words[place].plain in WHERE


_DESCRIPTIONS: tuple[Callable[[Side, Set[str]], bool], ...] = (_describes_name, _describes_office, _is_wider)

"""Two texts into the stretches in which one tells what the other does not.

A word that stands elsewhere in the other text was moved, one in the heading was known, one of the same stem, spelling
or initials was written otherwise: none of these is told anew.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from backstory.numbers import misspelt
from backstory.text import COMMON
from backstory.wording.alike import land
from backstory.wording.told import Word, told


@dataclass(frozen=True, slots=True)
class Side:
    """One text of an edit: its words, the stretch from `start` to `end`, and where in it a word tells something."""

    words: Sequence[Word]
    start: int
    end: int
    telling: tuple[int, ...]
    again: tuple[Word, ...] = ()

    @property
    def found(self) -> list[Word]:
        """The words that tell something, each once."""
        return list({self.words[place].tells: self.words[place] for place in self.telling}.values())

    @property
    def text(self) -> str:
        """The stretch, as far as it tells something."""
        return " ".join(word.plain for word in self.words[self.start : self.end])


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch of the first text and what stands in its place in the second."""

    lost: Side
    gained: Side

    @property
    def sides(self) -> tuple[Side, Side]:
        """Both."""
        return self.lost, self.gained


@dataclass(frozen=True, slots=True)
class Difference:
    """All edits between two texts, what each tells that the other does not, and how many things both tell."""

    edits: tuple[Edit, ...]
    lost: Mapping[str, Word]
    gained: Mapping[str, Word]
    common: int


def difference(before: str, after: str, *, headings: tuple[str, str] = ("", "")) -> Difference:
    """What differs between two texts in what they tell; a heading has told what it says to who reads the other text."""
    old, new = told(before), told(after)
    lost, gained = _only(old, new, known=headings[1]), _only(new, old, known=headings[0])
    initials = _cancel_initials(lost, gained, new) | _cancel_initials(gained, lost, old)
    _cancel_alike(lost, gained)
    _cancel_misspelt(lost, new, old)
    _cancel_misspelt(gained, old, new)
    edits = []
    had, has = _counted(old), _counted(new)
    fewer, oftener = had - has, has - had
    for gone in (*lost, *gained, *initials):
        del fewer[gone], oftener[gone]
    for i, j, k, m in _stretches([word.plain for word in old], [word.plain for word in new]):
        less = tuple(place for place in range(i, j) if old[place].tells in lost)
        more = tuple(place for place in range(k, m) if new[place].tells in gained)
        lost_again = tuple(word for word in old[i:j] if word.tells in fewer)
        told_again = tuple(word for word in new[k:m] if word.tells in oftener)
        if less or more or lost_again or told_again:
            edits.append(Edit(Side(old, i, j, less, lost_again), Side(new, k, m, more, told_again)))
    common = {word.tells for word in old if word.tells} & {word.tells for word in new}
    return Difference(tuple(edits), lost, gained, len(common))


def _counted(words: Sequence[Word]) -> Counter[str]:
    return Counter([word.tells for word in words if word.tells and not word.wider])


def _only(words: Sequence[Word], others: Sequence[Word], *, known: str) -> dict[str, Word]:
    """What these words tell and the others and the heading do not; a wider place after a town tells nothing."""
    there = {word.tells for word in others}
    there.update(word.tells for word in told(known))
    return {word.tells: word for word in words if word.tells and not word.wider and word.tells not in there}


# As told, the United States are one word, and American is the same.
_INITIAL = {"usa": "a"}


def _cancel_initials(short: dict[str, Word], long: dict[str, Word], words: Sequence[Word]) -> set[str]:
    """Takes away what one side has by its initials and the other in full: LAPD, Los Angeles Police Department."""
    taken: set[str] = set()
    initials = [word for word in short.values() if word.proper and len(word.plain) > 1]
    if not initials or not long:
        return taken
    for spelt in ([one for one in words if one.plain not in COMMON], words):
        first = "".join(_INITIAL.get(one.plain, one.plain[0]) for one in spelt)
        for word in initials:
            at = first.find(word.plain)
            while at >= 0:
                run = {one.tells for one in spelt[at : at + len(word.plain)]}
                if not run.isdisjoint(long):
                    for tells in (word.tells, *run):
                        short.pop(tells, None), long.pop(tells, None)
                    taken |= run | {word.tells}
                at = first.find(word.plain, at + 1)
    return taken


# Beyond so many comparisons two texts are not two wordings of one thing.
_MOST = 4_000
_PREFIX = 4
_SHARE = 0.6
_SPELT_ALIKE = 0.75
# Names brought into Latin letters differ in their vowels: al-Jouf, al-Jawf. Not so words of fewer letters than this.
_LONG, _WRITTEN_ALIKE = 6, 0.85  # Yevgenia, Evghenia
_LETTERS, _VOWELS = 3, re.compile("[aeiouyw]")


def _cancel_alike(lost: dict[str, Word], gained: dict[str, Word]) -> None:
    """Takes away what both sides tell in another form or spelling."""
    if len(lost) * len(gained) > _MOST:
        return
    for word in list(lost):
        other = next((one for one in gained if same_word(word, one)), None)
        if other is not None:
            del lost[word], gained[other]


def _cancel_misspelt(told_here: dict[str, Word], there: Sequence[Word], here: Sequence[Word]) -> None:
    """Takes away small numbers that the other text has misspelt."""
    numbers = [tells for tells in told_here if tells.isdigit()]
    if not numbers:
        return
    only_there = {word.plain for word in there} - {word.plain for word in here}
    for tells in numbers:
        if misspelt(float(tells), only_there) or any(_AS_MANY.get(word) == tells for word in only_there):
            del told_here[tells]


_AS_MANY = {"both": "2", "pair": "2", "couple": "2", "duo": "2", "trio": "3", "fortnight": "14"}


def same_word(one: str, other: str) -> bool:
    """Brazil and Brazilian, Zurabishvili and Zourabichvili: the same in another form or spelling."""
    if one[0] != other[0]:
        long = min(len(one), len(other)) >= _LONG and one[-2:] == other[-2:]
        return long and SequenceMatcher(None, one, other).ratio() >= _WRITTEN_ALIKE and not _of_two_lands(one, other)
    if _of_two_lands(one, other):
        return False
    common = max(_PREFIX, round(_SHARE * min(len(one), len(other))))
    if one[:common] == other[:common] and len(one) >= _PREFIX:
        return True
    if len(one) >= _LETTERS and _VOWELS.sub("", one) == _VOWELS.sub("", other):
        return True
    return SequenceMatcher(None, one, other).ratio() >= _SPELT_ALIKE


def _of_two_lands(one: str, other: str) -> bool:
    """Whether two words are spelled by two countries: "Iranian", "Iraqi"."""
    return land(one) != land(other) and bool(land(one) and land(other))


def _stretches(old: list[str], new: list[str]) -> list[tuple[int, int, int, int]]:
    """Where two lists of words differ: from, to in the first, from, to in the second."""
    head = 0
    for one, other in zip(old, new, strict=False):
        if one != other:
            break
        head += 1
    tail = 0
    for one, other in zip(reversed(old[head:]), reversed(new[head:]), strict=False):
        if one != other:
            break
        tail += 1
    middle = old[head : len(old) - tail], new[head : len(new) - tail]
    if len(middle[0]) * len(middle[1]) > _MOST * _MOST:
        return [(head, len(old) - tail, head, len(new) - tail)]
    codes = SequenceMatcher(None, *middle, autojunk=False).get_opcodes()
    return [(head + i, head + j, head + k, head + m) for code, i, j, k, m in codes if code != "equal"]

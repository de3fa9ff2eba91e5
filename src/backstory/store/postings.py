"""Finds the events that hold most of some words, as the full-text index ranks them, and remembers what a word weighs.

For every question the index weighs each word in every row that holds it, which was half of what a question cost. News
repeats its words: what the index says of one alone is kept, and a question adds up what is kept. It adds in the order
of the words, as the index does, so that the same events come out in the same order. Nothing here outlives the process.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

import numpy as np

from backstory.store.archive import Archive

Places = np.ndarray[tuple[int, ...], np.dtype[np.int32]]
Numbers = np.ndarray[tuple[int, ...], np.dtype[np.int64]]
Flags = np.ndarray[tuple[int, ...], np.dtype[np.bool_]]
Weights = np.ndarray[tuple[int, ...], np.dtype[np.float64]]

_COLUMNS = "1.0, 1.0, 0.5"  # what text, topics and names weigh in the full-text index
# So many weights are kept, 12 bytes each: all words of some hundred texts, were every one new. A word alone counts too,
# else words that no event holds would be kept for ever.
_MOST, _ALONE = 1 << 21, 32
_ROW = np.dtype([("number", np.int64), ("weight", np.float64)])


class _Word(NamedTuple):
    """The places of the rows that hold a word, and what it weighs in each; less is more."""

    places: Places
    weights: Weights

    @property
    def room(self) -> int:
        return _ALONE + len(self.places)


class Postings:
    """The full-text index of an archive as it stood when first asked; at most so many weights are kept."""

    def __init__(self, archive: Archive, *, most: int = _MOST) -> None:
        self._archive = archive
        rows = archive.db.execute("SELECT id FROM event_search_docsize ORDER BY id")
        self._numbers: Numbers = np.fromiter((number for (number,) in rows), np.int64)
        self._words: dict[str, _Word] = {}  # those asked last at the end
        self._kept, self._most = 0, most

    def best(self, words: Sequence[str], limit: int, *, among: Collection[int] | None = None) -> list[int]:
        """The numbers of the events that hold most of the words, the rarest counting most; only of those `among`."""
        total: Weights = np.zeros(len(self._numbers))
        for word in words:
            held = self._held(word)
            total[held.places] += held.weights
        if among is not None:
            places, _ = self._found(np.fromiter(among, np.int64, len(among)))
            kept = np.zeros(len(total))
            kept[places] = total[places]
            total = kept
        found = min(limit, int(np.count_nonzero(total)))
        if not found:
            return []
        edge = np.partition(total, found - 1)[found - 1]
        rows = np.flatnonzero(total <= edge)
        best = rows[np.lexsort((rows, total[rows]))][:found]
        return [int(number) for number in self._numbers[best]]

    def _held(self, word: str) -> _Word:
        """What a word weighs, from the index if it was not asked lately."""
        found = self._words.pop(word, None)
        if found is None:
            found = self._asked(word)
            self._kept += found.room
            for old in list(self._words) if self._kept > self._most else ():
                self._kept -= self._words.pop(old).room
                if self._kept <= self._most:
                    break
        self._words[word] = found
        return found

    def _asked(self, word: str) -> _Word:
        rows = np.fromiter(
            self._archive.db.execute(
                f"SELECT rowid, bm25(event_search, {_COLUMNS}) FROM event_search WHERE event_search MATCH ?",
                (f'"{word}"',),
            ),
            _ROW,
        )
        places, known = self._found(rows["number"])
        return _Word(places.astype(np.int32), rows["weight"][known])

    def _found(self, numbers: Numbers) -> tuple[Numbers, Flags]:
        """The places of those of some numbers that there are, and which these are: others came since, or are dead."""
        if not len(self._numbers):
            return self._numbers, np.zeros(len(numbers), np.bool_)
        places = np.searchsorted(self._numbers, numbers)
        places[places == len(self._numbers)] = 0
        known = self._numbers[places] == numbers
        return places[known], known

"""Holds the events of a stretch of days as arrays, so that one event is compared with all of them at once.

    add      the events of a day, days in ascending order
    drop     days that are too old
    shared   what the words, names, pages … of an event have in common with those of each row

A row is an event; rows lie in order of day and id, whatever the order of adding within a day. Sums are made in one
order and vectors are whole numbers, so that the same events give the same figures in any process. No judgement here.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from backstory.quick import quick
from backstory.relate.rarity import background, rarity
from backstory.relate.records import Subject
from backstory.relate.traits import Traits, traits

if TYPE_CHECKING:
    from backstory.relate.encoder import Encoder, Reader

Floats = np.ndarray[tuple[int, ...], np.dtype[np.float32]]
Doubles = np.ndarray[tuple[int, ...], np.dtype[np.float64]]
Flags = np.ndarray[tuple[int, ...], np.dtype[np.bool_]]
Bytes = np.ndarray[tuple[int, ...], np.dtype[np.int8]]
# Vectors are kept as whole numbers of this many steps to a side; products of such rows are exact in float32.
STEPS = 127
Places = np.ndarray[tuple[int, ...], np.dtype[np.int64]]
Numbers = np.ndarray[tuple[int, ...], np.dtype[np.int32]]
_ROOM = 8192  # rows that a table begins with: about a year; what is not filled takes no memory
KINDS = ("words", "names", "figures", "pages", "topics", "urls")


@dataclass(frozen=True, slots=True)
class Row:
    """One event in the window."""

    subject: Subject
    traits: Traits
    day: int


_row = quick(Row)


@dataclass(frozen=True, slots=True)
class Shared:
    """What an event has in common with each row of a stretch: the sum of rarities, and `whole`, that of all it has.

    `places` are the rows that hold something of it, one key after the other, and `worths` how rare that is.
    """

    total: Floats
    whole: float
    places: Places
    worths: Floats

    def counts(self) -> Floats:
        """How many it shares with each row."""
        return np.bincount(self.places, minlength=len(self.total)).astype(np.float32)

    def at(self, spots: Spots) -> tuple[Floats, Floats]:
        """The rarest that it shares with each of some rows, and how many."""
        rarest = np.zeros(spots.count, np.float32)
        if not len(self.places):
            return rarest, np.zeros(spots.count, np.float32)
        here = spots.of[self.places]
        among = here >= 0
        here = here[among]
        np.maximum.at(rarest, here, self.worths[among])
        return rarest, np.bincount(here, minlength=spots.count).astype(np.float32)


class Spots:
    """Some rows of a stretch: how many, and of each row of the stretch its place among them, -1 for the others."""

    __slots__ = ("count", "of")

    def __init__(self, rows: Places, among: Stretch) -> None:
        self.count = len(rows)
        self.of = np.full(len(among), -1, np.int32)
        self.of[rows] = np.arange(len(rows), dtype=np.int32)


@dataclass(frozen=True, slots=True)
class Middle:
    """The rows of a stretch that have a topic: how many, the first, which of all they are, the sum of their vectors."""

    members: int
    first: int
    among: Flags
    total: Doubles


@dataclass(slots=True)
class Stretch:
    """Rows [start, stop) of the window: the candidates of an event."""

    start: int
    stop: int

    def __len__(self) -> int:
        return self.stop - self.start


@dataclass(slots=True)
class _Table:
    """An array of rows that grows at the end and is cut at the front."""

    width: int
    rows: Floats = field(default_factory=lambda: np.zeros((0, 0), np.float32))
    first: int = 0
    last: int = 0

    def extend(self, more: Floats) -> None:
        if self.rows.shape[1] != self.width:
            self.rows = np.zeros((_ROOM, self.width), np.float32)
        held, wanted = self.last - self.first, self.last - self.first + len(more)
        if self.last + len(more) > len(self.rows):
            grown = self.rows if 2 * wanted <= len(self.rows) else np.zeros((2 * wanted, self.width), np.float32)
            grown[:held] = self.rows[self.first : self.last].copy()
            self.rows, self.first, self.last = grown, 0, held
        self.rows[self.last : self.last + len(more)] = more
        self.last += len(more)

    def view(self) -> Floats:
        return self.rows[self.first : self.last]


_NOWHERE: Places = np.zeros(0, np.int64)
_NONE: Numbers = np.zeros(0, np.int32)


class Window:
    """The events of some days. `encoder` makes the vectors that are not given with a day, `reader` reads pairs."""

    def __init__(self, encoder: Encoder | None = None, reader: Reader | None = None) -> None:
        self.encoder = encoder
        self.reader = reader
        self.base = 0  # number of the first row held; numbers are never used again
        self.rows: list[Row] = []
        self.days: list[int] = []
        self.places: dict[str, int] = {}
        self._lists: Mapping[str, dict[str, array[int]]] = {kind: {} for kind in KINDS}
        self._pruned = 0
        self._story = _Table(encoder.story_dim if encoder else 1)
        self._meaning = _Table(encoder.meaning_dim if encoder else 1)
        self._facts = _Table(6)  # see `facts`
        self._categories: dict[str, int] = {"": 0}
        # The rows of which something was last told, and what: how rare a key is, where the middle of a topic lies.
        self._asked = (0, 0, 0, 0)
        self._middles: dict[str, Middle] = {}
        self._rare: Mapping[str, dict[str, float]] = {kind: {} for kind in KINDS}
        # Since when topics go on, by name: those of the days held alone, where nobody says that one began before.
        self.began: dict[str, int] = {}
        self.answered: tuple[Any, ...] = ()  # the last question about a day and its answer; see `judge.judged`

    def __len__(self) -> int:
        return len(self.rows)

    def add(
        self,
        day: date,
        subjects: Iterable[Subject],
        vectors: tuple[Bytes, Bytes] | None = None,
        told: Sequence[Traits] | None = None,
    ) -> None:
        """Adds the events of a day; `vectors` are their story and meaning rows (as `rounded` gives), in their order.

        `told` are their traits; neither need be given.
        """
        given = list(subjects)
        order = sorted(range(len(given)), key=lambda index: given[index].id)
        ordinal = day.toordinal()
        if self.days and ordinal <= self.days[-1]:
            raise ValueError(f"days are added in ascending order: {day} is not after the last one held")
        if not given:
            return
        story, meaning = vectors if vectors is not None else self._encoded(given)
        self._story.extend(story[order].astype(np.float32))
        self._meaning.extend(meaning[order].astype(np.float32))
        facts = [self._take(given[index], ordinal, told[index] if told else traits(given[index])) for index in order]
        self._facts.extend(np.array(facts, np.float32))

    def _encoded(self, subjects: Sequence[Subject]) -> tuple[Bytes, Bytes]:
        if self.encoder is None:
            nothing = np.zeros((len(subjects), 1), np.int8)
            return nothing, nothing
        vectors = self.encoder.encode([subject.text for subject in subjects])
        return rounded(vectors.story), rounded(vectors.meaning)

    def _take(self, subject: Subject, ordinal: int, found: Traits) -> tuple[float, ...]:
        number = self.base + len(self.rows)
        self.rows.append(_row(subject, found, ordinal))
        self.days.append(ordinal)
        self.places[subject.id] = number
        for kind in KINDS:
            lists = self._lists[kind]
            for key in getattr(found, kind):
                if key in lists:
                    lists[key].append(number)
                else:
                    lists[key] = array("i", (number,))
        category = self._categories.setdefault(subject.category, len(self._categories))
        worths = worth("words", found.words), worth("names", found.names)
        return ordinal - 700_000, category, *worths, bool(found.countries), bool(found.topics)

    def drop(self, *, before: date) -> None:
        """Forgets the days before one."""
        gone = bisect_left(self.days, before.toordinal())
        if not gone:
            return
        for row in self.rows[:gone]:
            del self.places[row.subject.id]
        del self.rows[:gone], self.days[:gone]
        self.base += gone
        for table in (self._story, self._meaning, self._facts):
            table.first += gone
        if self.base - self._pruned > max(2000, len(self.rows)):
            self._prune()

    def _prune(self) -> None:
        for lists in self._lists.values():
            for key, numbers in list(lists.items()):
                if numbers[-1] < self.base:
                    del lists[key]
                elif numbers[0] < self.base:
                    lists[key] = numbers[bisect_left(numbers, self.base) :]
        self._pruned = self.base

    def stretch(self, first: date | int, last: date | int) -> Stretch:
        """The rows of the days from `first` to `last`, both included."""
        start, stop = (day if isinstance(day, int) else day.toordinal() for day in (first, last))
        return Stretch(bisect_left(self.days, start), bisect_left(self.days, stop + 1))

    def row(self, event: str) -> int:
        """The place of an event among the rows held now."""
        return self.places[event] - self.base

    def shared(self, kind: str, keys: Iterable[str], among: Stretch, known: Stretch) -> Shared:
        """What `keys` have in common with each row of `among`; how rare they are is told from the rows of `known`."""
        lists = self._lists[kind]
        wanted = [key for key in keys if key in lists or kind in ("words", "names")]
        total = np.zeros(len(among), np.float32)
        if not wanted:
            return Shared(total, 0.0, _NOWHERE, total[:0])
        values = np.array(self.rarities(kind, wanted, known), np.float32)
        first, last = self.base + among.start, self.base + among.stop
        hits = [_between(lists.get(key), first, last) for key in wanted]
        places = np.concatenate(hits, dtype=np.int64)
        places -= first
        worths = np.repeat(values, [len(one) for one in hits])
        np.add.at(total, places, worths)
        return Shared(total, sum(values.tolist()), places, worths)

    def holding(self, kind: str, keys: Iterable[str], among: Stretch) -> Flags:
        """Whether each row of `among` holds one of these keys."""
        found = np.zeros(len(among), np.bool_)
        first, last = self.base + among.start, self.base + among.stop
        for key in keys:
            found[self._between(kind, key, first, last) - first] = True
        return found

    def held(self, kind: str, key: str, among: Stretch) -> Places:
        """The places of the rows of `among` that hold a key, in order."""
        found = self._between(kind, key, self.base + among.start, self.base + among.stop)
        return found.astype(np.int64) - self.base

    def _between(self, kind: str, key: str, first: int, last: int) -> Numbers:
        """The numbers of the rows from `first` up to `last` that hold a key."""
        return _between(self._lists[kind].get(key), first, last)

    def rarity(self, kind: str, key: str, known: Stretch) -> float:
        """How rare one word or name is, told from the rows of `known`."""
        return self.rarities(kind, (key,), known)[0]

    def middle(self, topic: str, known: Stretch) -> Middle:
        """The rows of `known` that have a topic; remembered while the same rows are asked."""
        self._ask(known)
        if topic not in self._middles:
            rows = self.held("topics", topic, known)
            among = np.zeros(len(self.rows), np.bool_)
            among[rows] = True
            total = self._story.view()[rows].sum(axis=0, dtype=np.float64)
            self._middles[topic] = Middle(len(rows), int(rows[0]) if len(rows) else -1, among, total)
        return self._middles[topic]

    def _ask(self, known: Stretch) -> None:
        """Forgets what it told of other rows than these."""
        asked = self.base + known.start, self.base + known.stop, self.base, len(self.rows)
        if asked != self._asked:
            self._asked, self._rare, self._middles = asked, {kind: {} for kind in KINDS}, {}

    def rarities(self, kind: str, keys: Iterable[str], known: Stretch) -> list[float]:
        """How rare words or names are, told from the rows of `known`; remembered while the same rows are asked."""
        self._ask(known)
        first, last, *_ = self._asked
        told, lists = self._rare[kind], self._lists[kind]
        before, events, within = counts_of(kind), background().events, len(known)
        found = []
        for key in keys:
            if (rare := told.get(key)) is None:
                numbers = lists.get(key)
                seen = bisect_left(numbers, last) - bisect_left(numbers, first) if numbers else 0
                rare = told[key] = rarity(seen, within, before=before.get(key, 0), events=events)
            found.append(rare)
        return found

    def together(self, kind: str, keys: Iterable[str], known: Stretch) -> int:
        """How many rows of `known` hold all these keys."""
        held: set[int] | None = None
        for key in keys:
            numbers = self._lists[kind].get(key, array("i"))
            low, high = (bisect_left(numbers, self.base + at) for at in (known.start, known.stop))
            held = set(numbers[low:high]) & (held if held is not None else set(numbers[low:high]))
        return len(held or ())

    def story(self, among: Stretch) -> Floats:
        return self._story.view()[among.start : among.stop]

    def meaning(self, among: Stretch) -> Floats:
        return self._meaning.view()[among.start : among.stop]

    def facts(self, among: Stretch) -> Floats:
        """Day (from a fixed one on), category (0: none), worth of words and of names, if it has a country, a topic."""
        return self._facts.view()[among.start : among.stop]


def _between(numbers: array[int] | None, first: int, last: int) -> Numbers:
    """Those of ascending numbers from `first` up to `last`."""
    if not numbers:
        return _NONE
    return np.frombuffer(numbers, np.int32)[bisect_left(numbers, first) : bisect_left(numbers, last)]


def counts_of(kind: str) -> Mapping[str, int]:
    """In how many bullets of the background each key of a kind stood; only words and names were counted."""
    return {"words": background().words, "names": background().names}.get(kind, {})


def worth(kind: str, keys: Iterable[str]) -> float:
    """What words or names are worth by the frozen counts alone, so that it never changes for an event."""
    return sum([_alone(kind, key) for key in keys])


@lru_cache(maxsize=100_000)
def _alone(kind: str, key: str) -> float:
    return rarity(0, 0, before=getattr(background(), kind).get(key, 0), events=background().events)


def rounded(vectors: Floats) -> Bytes:
    """Unit vectors as whole numbers, the form in which they are kept and compared."""
    return np.rint(vectors * STEPS).astype(np.int8)


def by_day(subjects: Iterable[Subject]) -> list[tuple[date, list[Subject]]]:
    """The events of each day, days in ascending order."""
    days: dict[date, list[Subject]] = defaultdict(list)
    for subject in subjects:
        days[subject.day].append(subject)
    return sorted(days.items())

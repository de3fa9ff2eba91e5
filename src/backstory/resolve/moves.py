"""Events that editors put on another day: a track that left one page and is told on a page nearby.

Looks at tracks alone, in any order; the same tracks give the same moves. Needs more than likeness, since a day later
the portal often tells in the same words how it went on ("the death toll rises to"): one of the two must have gone from
its page, about when the other began, or be a copy that was taken away.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import IntEnum
from functools import lru_cache

from backstory.addresses import article
from backstory.figures import NOUNS, Figure, figures
from backstory.model import Item, Kind
from backstory.resolve.likeness import Counts, Likeness, Profile, Rarity, counts, likeness, profile
from backstory.resolve.records import ByHand, Origin, Track, Verdict
from backstory.text import words

REASON = "moved from another day"
_Pair = tuple[Origin, Origin]


@dataclass(frozen=True, slots=True)
class Move:
    """Two tracks that are one event; `earlier` was seen first and gives the id."""

    earlier: Origin
    later: Origin
    reason: str = REASON


# How far an event is moved, and how long before it began, or after it went, it may begin elsewhere.
FARTHEST_DAYS = 4
_AROUND = timedelta(days=4)
_SOON_BEFORE, _SOON_AFTER = timedelta(hours=26), timedelta(hours=12)
_AT_ONCE = timedelta(hours=1)
# Below this share of words nothing but a source of its own can tell.
_LEAST, _OWN_SOURCE = 0.36, 0.5
# What speaks of the day before goes on from what that day told: "the death toll from yesterday's floods".
_LOOKS_BACK = frozenset(words("yesterday toll"))
_SAME_THOUGH_LOOKING_BACK = 0.7


def moves(tracks: Iterable[Track], *, by_hand: Iterable[ByHand] = ()) -> tuple[Move, ...]:
    """The pairs of tracks on different days that are one event, sorted."""
    every = sorted(tracks, key=_first)
    joined, parted = _decided(every, by_hand)
    days = _Days(every)
    found = dict.fromkeys(joined, "by hand")
    for gone in every:
        departures = _departures(gone)
        if gone.merged_into is not None or not departures:
            continue
        best: tuple[float, Track] | None = None
        for other in days.near(gone, departures[-1]):
            value = max(_told_by(gone, left, other, days) for left in departures)
            if value and _pair(gone, other) not in parted and (best is None or value > best[0]):
                best = value, other
        if best is not None:
            found.setdefault(_pair(gone, best[1]), REASON)
    return tuple(
        sorted((Move(*pair, reason) for pair, reason in found.items()), key=lambda one: (one.earlier, one.later))
    )


class _Days:
    """The tracks of each day, with what is compared of them."""

    def __init__(self, tracks: Sequence[Track]) -> None:
        self._tracks: dict[date, list[Track]] = defaultdict(list)
        self._profiles: dict[int, Profile] = {}
        self._lasts: dict[date, list[tuple[Track, Profile]]] = {}
        self._counts: dict[date, Counts] = {}
        self._rarities: dict[tuple[date, date], Rarity] = {}
        self._arrivals: dict[Origin, Sequence[datetime]] = {}
        self._ties: dict[Origin, tuple[frozenset[str], frozenset[str]]] = {}
        for track in tracks:
            self._tracks[_day(track)].append(track)

    def near(self, track: Track, left: datetime) -> Iterator[Track]:
        """The tracks of the days around that may tell on what left its page, for the last time, then.

        Those that were put there about that time and have something in common with it.
        """
        mine = self.profile(track.versions[-1].item)
        since, until = track.versions[0].at - _AROUND, left + _AROUND
        for distance in range(-FARTHEST_DAYS, FARTHEST_DAYS + 1):
            for other, theirs in self._last(_day(track) + timedelta(days=distance)) if distance else ():
                arrivals = self.arrivals(other)
                if (
                    (since <= arrivals[0] <= until or (arrivals[1:] and any(since <= at <= until for at in arrivals)))
                    and self._tied(mine, other)
                    and (len(mine.words & theirs.words) >= 4 or not mine.sources.isdisjoint(theirs.sources))
                ):
                    yield other

    def arrivals(self, track: Track) -> Sequence[datetime]:
        """When a track was put on its page, for the first time or again."""
        known = self._arrivals.get(track.origin)
        if known is None:
            back = (change.at for change in track.changes if change.kind is Kind.RESTORED and change.substance)
            known = self._arrivals[track.origin] = [track.versions[0].at, *back]
        return known

    def _last(self, day: date) -> list[tuple[Track, Profile]]:
        """The tracks of a day with what is compared of their last versions."""
        if day not in self._lasts:
            tracks = self._tracks.get(day, ())
            self._lasts[day] = [(track, self.profile(track.versions[-1].item)) for track in tracks]
        return self._lasts[day]

    def profile(self, item: Item) -> Profile:
        known = self._profiles.get(id(item))
        if known is None:
            known = self._profiles[id(item)] = profile(item)
        return known

    def rarity(self, one: date, other: date) -> Rarity:
        """What is rare on both days."""
        if (one, other) not in self._rarities:
            self._rarities[one, other] = Rarity(*(self._counted(day) for day in (one, other)))
        return self._rarities[one, other]

    def _counted(self, day: date) -> Counts:
        if day not in self._counts:
            self._counts[day] = counts(profile for _, profile in self._last(day))
        return self._counts[day]

    def _tied(self, mine: Profile, other: Track) -> bool:
        """Whether there is a link or a source in common with any version of a track; without, nothing is a move."""
        if other.origin not in self._ties:
            items = [version.item for version in other.versions]
            self._ties[other.origin] = (
                frozenset(mention.page for item in items for mention in item.mentions),
                frozenset(article(cited.url) for item in items for cited in item.citations if cited.url),
            )
        pages, sources = self._ties[other.origin]
        return not (mine.pages.isdisjoint(pages) and mine.sources.isdisjoint(sources))


def _told_by(gone: Track, left: datetime, other: Track, days: _Days) -> float:
    """How surely a track that left its page then is told by another on another day; 0 if not.

    To have come back since speaks for its being another event.
    """
    begun = [at for at in days.arrivals(other) if gone.versions[0].at - _AROUND <= at <= left + _AROUND]
    if not begun or (other.gone_at is not None and other.gone_at < gone.versions[0].at):
        return 0.0
    wait = min((at - left for at in begun), key=abs)
    if left != gone.gone_at and abs(wait) > _AT_ONCE:
        return 0.0
    then = [one for one in other.versions if one.at <= left + timedelta(days=1)] or [other.versions[0]]
    rare, mine = days.rarity(_day(gone), _day(other)), days.profile(gone.versions[-1].item)
    theirs = dict.fromkeys(days.profile(one.item) for one in then)
    alike = max((likeness(mine, one, rare) for one in theirs), key=lambda one: one.same + one.source)
    if alike.same < _LEAST and alike.source < _OWN_SOURCE:
        return 0.0
    looks_back = _day(other) < _day(gone) and bool(_LOOKS_BACK & mine.words - days.profile(then[-1].item).words)
    if looks_back and alike.same < _SAME_THOUGH_LOOKING_BACK:
        return 0.0
    apart = abs(_day(gone) - _day(other)).days
    tolls = [_tolls(gone.versions[-1].item.text, one.item.text) for one in then]
    near = -_SOON_BEFORE <= wait <= _SOON_AFTER and apart <= (2 if _Tolls.AGREE in tolls else 1)
    told = _alike(alike, wait, near=near, tolls=min(tolls))
    return alike.same + alike.source if told else 0.0


def _departures(track: Track) -> list[datetime]:
    """When it left its page, for long or for good, in order of time."""
    return [change.at for change in track.changes if change.kind is Kind.REMOVED and change.substance]


@lru_cache(maxsize=4096)
def _counted(text: str) -> frozenset[Figure]:
    return frozenset(figure for figure in figures(text) if figure.noun in NOUNS)


class _Tolls(IntEnum):
    """Whether the figures of two texts speak for one event."""

    AGREE = 0
    SILENT = 1
    DISAGREE = 2


def _tolls(one: str, other: str) -> _Tolls:
    """They agree on two figures, or on one too large to be met by chance; a day later a toll is another."""
    ours, theirs = _counted(one), _counted(other)
    common = ours & theirs
    if len(common) >= 2 or any(figure.value > 9 for figure in common):
        return _Tolls.AGREE
    return _Tolls.SILENT if common or not ours or not theirs else _Tolls.DISAGREE


def _alike(alike: Likeness, wait: timedelta, *, near: bool, tolls: _Tolls) -> bool:
    """With the source it came with, half of the words will do; without, most of them, or being near in time as well.

    The numbers are from `evals/gold/moves.jsonl`; docs/identity.md says how well they hold.
    """
    if alike.source >= _OWN_SOURCE:
        return alike.same + alike.within >= 0.72
    if not alike.pages:
        return False  # page furniture the observer caught (2025-02-24, 2025-04-06) has no links in common
    if alike.same >= 0.93 or (near and alike.same >= _LEAST and tolls is _Tolls.AGREE):
        return True
    if tolls is _Tolls.DISAGREE:
        return near and abs(wait) <= _AT_ONCE and alike.same >= 0.56
    return (
        (alike.same >= 0.65 and alike.pages >= 0.5)
        or (near and alike.same >= 0.5 and alike.pages >= 0.15)
        or (near and abs(wait) <= _AT_ONCE and alike.same >= 0.46)
    )


def _decided(
    tracks: Sequence[Track], by_hand: Iterable[ByHand]
) -> tuple[set[tuple[Origin, Origin]], set[tuple[Origin, Origin]]]:
    """The pairs of tracks that a person joined, and those that a person parted."""
    at: Mapping[Origin, Track] = {
        place: track
        for track in tracks
        for place in [track.origin, *((v.revid, v.item.bullet) for v in track.versions)]
    }
    parted: set[_Pair] = set()
    groups: dict[Origin, list[Origin]] = {}
    for one in by_hand:
        ends = at.get(one.event), at.get(one.sighting)
        if one.verdict is Verdict.JOIN:
            both = groups.get(one.event, [one.event]), groups.get(one.sighting, [one.sighting])
            whole = both[0] if both[0] is both[1] else both[0] + both[1]
            groups.update(dict.fromkeys(whole, whole))
        elif ends[0] is not None and ends[1] is not None and ends[0] is not ends[1]:
            parted.add(_pair(ends[0], ends[1]))
    joined: set[_Pair] = set()
    for group in groups.values():  # a place told beside another bullet is no track of its own, but leads to others
        told = [track for place in group if (track := at.get(place)) is not None]
        joined |= {_pair(told[0], other) for other in told if other is not told[0]}
    return joined, parted


def _day(track: Track) -> date:
    return track.versions[-1].item.day


def _first(track: Track) -> tuple[object, ...]:
    return track.versions[0].at, track.origin


def _pair(one: Track, other: Track) -> tuple[Origin, Origin]:
    first, second = sorted((one, other), key=lambda track: (track.versions[0].at, track.origin))
    return first.origin, second.origin

"""Events that editors put on another day: a track that left one page and is told on a page nearby.

Looks at tracks alone, in any order; the same tracks give the same moves. Needs more than likeness, since a day later
the portal often tells in the same words how it went on ("the death toll rises to"): one of the two must have gone from
its page, about when the other began, or be a copy that was taken away.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from backstory.model import Item
from backstory.resolve.likeness import Likeness, Profile, Rarity, likeness, profile, rarity
from backstory.resolve.records import ByHand, Origin, Track, Verdict
from backstory.text import words

REASON = "moved from another day"


@dataclass(frozen=True, slots=True)
class Move:
    """Two tracks that are one event; `earlier` was seen first and gives the id."""

    earlier: Origin
    later: Origin
    reason: str = REASON


# How far an event is moved, and how long before it goes, or after, it may begin elsewhere.
FARTHEST_DAYS = 4
_BEFORE, _AFTER = timedelta(days=12), timedelta(days=4)
_SOON_BEFORE, _SOON_AFTER = timedelta(hours=26), timedelta(hours=12)
_AT_ONCE = timedelta(hours=1)
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
        if gone.gone_at is None or gone.merged_into is not None:
            continue
        best: tuple[float, Track] | None = None
        for other in days.near(gone):
            value = _same_event(gone, other, days)
            if value and _pair(gone, other) not in parted and (best is None or value > best[0]):
                best = value, other
        if best is not None:
            found.setdefault(_pair(gone, best[1]), REASON)
    return tuple(sorted((Move(*pair, reason) for pair, reason in found.items()), key=lambda one: (one.earlier, one.later)))


class _Days:
    """The tracks of each day, with what is compared of them."""

    def __init__(self, tracks: Sequence[Track]) -> None:
        self._tracks: dict[date, list[Track]] = defaultdict(list)
        self._profiles: dict[int, Profile] = {}
        self._rarities: dict[tuple[date, date], Rarity] = {}
        for track in tracks:
            self._tracks[_day(track)].append(track)

    def near(self, track: Track) -> Iterator[Track]:
        """The tracks of the days around that have words or sources in common with this one."""
        mine = self.profile(track.versions[-1].item)
        for distance in range(-FARTHEST_DAYS, FARTHEST_DAYS + 1):
            for other in self._tracks.get(_day(track) + timedelta(days=distance), ()) if distance else ():
                theirs = self.profile(other.versions[-1].item)
                if len(mine.words & theirs.words) >= 4 or mine.sources & theirs.sources:
                    yield other

    def profile(self, item: Item) -> Profile:
        known = self._profiles.get(id(item))
        if known is None:
            known = self._profiles[id(item)] = profile(item)
        return known

    def rarity(self, one: date, other: date) -> Rarity:
        """What is rare on both days."""
        if (one, other) not in self._rarities:
            sides = ([self.profile(t.versions[-1].item) for t in self._tracks[day]] for day in (one, other))
            self._rarities[one, other] = rarity(*sides)
        return self._rarities[one, other]


def _same_event(gone: Track, other: Track, days: _Days) -> float:
    """How surely a track that left its page is told by another on another day; 0 if not."""
    if gone.gone_at is None:
        return 0.0
    wait = other.versions[0].at - gone.gone_at
    if not -_BEFORE <= wait <= _AFTER or (other.gone_at is not None and other.gone_at < gone.versions[0].at):
        return 0.0
    rare = days.rarity(_day(gone), _day(other))
    mine = days.profile(gone.versions[-1].item)
    then = [one for one in other.versions if one.at <= gone.gone_at + timedelta(days=1)] or [other.versions[0]]
    alike = max((likeness(mine, days.profile(one.item), rare) for one in then), key=lambda one: one.same + one.source)
    looks_back = _day(other) < _day(gone) and bool(_LOOKS_BACK & mine.words - days.profile(then[-1].item).words)
    if looks_back and alike.same < _SAME_THOUGH_LOOKING_BACK:
        return 0.0
    return alike.same + alike.source if _alike(alike, wait, abs(_day(gone) - _day(other))) else 0.0


def _alike(alike: Likeness, wait: timedelta, apart: timedelta) -> bool:
    """With the source it came with, half of the words will do; without, most of them, or being near in time and links.

    The numbers are from the dev half of `evals/gold/moves.jsonl`.
    """
    if alike.source >= 0.5:
        return alike.same + alike.within >= 0.72
    if not alike.pages:
        return False  # page furniture the observer caught (2025-02-24, 2025-04-06) has no links in common
    near = apart <= timedelta(days=1) and -_SOON_BEFORE <= wait <= _SOON_AFTER
    at_once = near and abs(wait) <= _AT_ONCE
    return (
        alike.same >= 0.93
        or (near and alike.same >= 0.5 and alike.pages >= 0.2)
        or (at_once and alike.same >= 0.46 and alike.pages >= 0.5)
    )


def _decided(tracks: Sequence[Track], by_hand: Iterable[ByHand]) -> tuple[set[tuple[Origin, Origin]], set[tuple[Origin, Origin]]]:
    """The pairs of tracks that a person joined, and those that a person parted."""
    at: Mapping[Origin, Track] = {
        place: track for track in tracks for place in [track.origin, *((v.revid, v.item.bullet) for v in track.versions)]
    }
    joined: set[tuple[Origin, Origin]] = set()
    parted: set[tuple[Origin, Origin]] = set()
    for one in by_hand:
        ends = at.get(one.event), at.get(one.sighting)
        if ends[0] is not None and ends[1] is not None and ends[0] is not ends[1]:
            (joined if one.verdict is Verdict.JOIN else parted).add(_pair(ends[0], ends[1]))
    return joined, parted


def _day(track: Track) -> date:
    return track.versions[-1].item.day


def _first(track: Track) -> tuple[object, ...]:
    return track.versions[0].at, track.origin


def _pair(one: Track, other: Track) -> tuple[Origin, Origin]:
    first, second = sorted((one, other), key=lambda track: (track.versions[0].at, track.origin))
    return first.origin, second.origin

"""Tracks of several pages that are one event, as one track: its versions in order of time, whichever page had them.

Where two pages tell an event at once, the one that tells it longest counts; a copy made before the original was taken
away thus becomes the event's new place when it is made, and a stray copy that was soon removed never does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from backstory.changes import Absence, changes
from backstory.model import Change, Item, Kind, Version
from backstory.resolve.records import Origin, Track
from backstory.resolve.thread import state

_NEVER = datetime.max.replace(tzinfo=UTC)
_PARTING = (Kind.REMOVED, Kind.MERGED)


@dataclass(frozen=True, slots=True)
class Joined:
    """One track for several; `numbers` tells which of its versions a reading of one of them now is."""

    track: Track
    numbers: Mapping[tuple[Origin, int], int]


@dataclass(frozen=True, slots=True)
class _Turn:
    """A moment at which a track shows a version, or None when it leaves its page."""

    at: datetime
    revid: int
    track: Track
    version: Version | None
    leaving: Change | None = None


def joined(tracks: Sequence[Track]) -> Joined:
    """The tracks as one, under the origin of the one seen first; readings keep their tracks' numbers in `numbers`."""
    ordered = sorted(tracks, key=lambda track: (track.versions[0].at, track.origin))
    turns = sorted((turn for track in ordered for turn in _turns(track)), key=lambda turn: (turn.at, turn.revid))
    ends = {track.origin: track.gone_at or _NEVER for track in ordered}
    shown: dict[Origin, Version] = {}
    versions: list[Version] = []
    absences: list[Absence] = []
    numbers: dict[tuple[Origin, int], int] = {}
    for turn in turns:
        if turn.version is None:
            shown.pop(turn.track.origin, None)
        else:
            shown[turn.track.origin] = turn.version
        if not shown:
            absences.append(_absence(turn))
            continue
        if absences and absences[-1].back is None:
            absences[-1] = absences[-1].until(turn.revid, turn.at)
        item = _told(shown, ends)
        if not versions or state(versions[-1].item) != state(item):
            versions.append(Version(len(versions) + 1, turn.revid, turn.at, item))
        if turn.version is not None:
            numbers[turn.track.origin, turn.version.number] = len(versions)
    return Joined(_track(ordered, versions, absences), numbers)


def _turns(track: Track) -> Iterator[_Turn]:
    for version in track.versions:
        yield _Turn(version.at, version.revid, track, version)
    for change in track.changes:
        if change.kind in _PARTING and change.before == track.versions[change.number - 1].item.text:
            yield _Turn(change.at, change.revid, track, None, change)
        elif change.kind is Kind.RESTORED:
            yield _Turn(change.at, change.revid, track, track.versions[change.number - 1])


def _absence(turn: _Turn) -> Absence:
    leaving = turn.leaving
    into = leaving.after if leaving and leaving.kind is Kind.MERGED else None
    passing = leaving is not None and not leaving.substance
    return Absence(turn.revid, turn.at, emptied=passing, into=into)


def _told(shown: Mapping[Origin, Version], ends: Mapping[Origin, datetime]) -> Item:
    """Of the pages that tell the event, the one that tells it longest, then the newest."""
    best = max(shown, key=lambda origin: (ends[origin], shown[origin].at, origin))
    return shown[best].item


def _track(ordered: Sequence[Track], versions: Sequence[Version], absences: Sequence[Absence]) -> Track:
    first = ordered[0]
    gone = absences[-1].at if absences and absences[-1].back is None else None
    made = changes(versions, absences)
    begun = replace(made[0], kind=first.changes[0].kind, before=first.changes[0].before)
    kept = [change for track in ordered for change in track.changes if change.kind is Kind.MERGED and not change.after]
    every = (begun, *made[1:], *(replace(one, number=_number(versions, one.at)) for one in kept))
    last = max(ordered, key=lambda track: track.gone_at or _NEVER)
    into = last.merged_into if gone is not None else None
    return Track(first.origin, tuple(versions), tuple(sorted(every, key=lambda one: (one.at, one.number))), gone, into)


def _number(versions: Sequence[Version], at: datetime) -> int:
    return max((version.number for version in versions if version.at <= at), default=1)

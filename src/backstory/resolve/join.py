"""Tracks and the moves between them into events: one event may be told by several pages, one after another. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from backstory.changes import differences, passing
from backstory.model import Change, Kind, Version
from backstory.resolve.moves import Move
from backstory.resolve.records import Origin, Track


@dataclass(frozen=True, slots=True)
class Told:
    """An event as its tracks tell it; `origin`, the first sighting of all, gives its id.

    `numbers` says which version of the event a version of a track is. `standing` is the track that tells it now, or
    told it last.
    """

    origin: Origin
    tracks: tuple[Track, ...]
    standing: Track
    versions: tuple[Version, ...]
    changes: tuple[Change, ...]
    numbers: Mapping[tuple[Origin, int], int]


def join(tracks: Iterable[Track], moves: Iterable[Move]) -> list[Told]:
    """Every event of some tracks, in order of first sighting; a move whose ends are not both there joins nothing."""
    known = {track.origin: track for track in tracks}
    groups = {origin: [origin] for origin in known}
    for move in moves:
        if move.earlier in groups and move.later in groups:
            one, other = groups[move.earlier], groups[move.later]
            if one is not other:
                one += other
                groups.update(dict.fromkeys(other, one))
    told = {id(group): [known[origin] for origin in group] for group in groups.values()}
    return sorted((_told(group) for group in told.values()), key=lambda event: (event.versions[0].at, event.origin))


def _told(group: Sequence[Track]) -> Told:
    tracks = sorted(group, key=lambda track: (track.versions[0].at, track.origin))
    standing = max(tracks, key=lambda track: (track.gone_at is None, track.gone_at or track.versions[0].at))
    if len(tracks) == 1:
        only = tracks[0]
        numbers = {(only.origin, version.number): version.number for version in only.versions}
        made = tuple(passing(only.changes, only.versions[0].at, only.gone_at))
        return Told(only.origin, (only,), standing, only.versions, made, numbers)
    # What the standing track says is current, so its versions come last where two pages told it at a time.
    stated = sorted(
        ((version.at, track is standing, track.origin, version) for track in tracks for version in track.versions),
        key=lambda one: (one[0], one[1], one[2], one[3].number),
    )
    if stated[-1][2] != standing.origin:
        stated.sort(key=lambda one: (one[1], one[0], one[2], one[3].number))
    numbers = {(origin, version.number): number for number, (*_, origin, version) in enumerate(stated, 1)}
    versions = tuple(replace(version, number=number) for number, (*_, version) in enumerate(stated, 1))
    made = tuple(passing(_changes(tracks, versions, numbers), versions[0].at, standing.gone_at))
    return Told(tracks[0].origin, tuple(tracks), standing, versions, made, numbers)


def _changes(
    tracks: Sequence[Track], versions: Sequence[Version], numbers: Mapping[tuple[Origin, int], int]
) -> tuple[Change, ...]:
    """The tracks' own changes, and in place of going from one page and beginning on the next, what the move changed."""
    found: list[Change] = []
    for place, track in enumerate(tracks):
        own = list(track.changes)
        if place:
            own = own[1:]
            number = numbers[track.origin, 1]
            if number > 1:
                found += differences(versions[number - 2], versions[number - 1])
        if place < len(tracks) - 1:
            own = [one for one in own if not (one.at == track.gone_at and one.kind in (Kind.REMOVED, Kind.MERGED))]
        found += [replace(change, number=numbers[track.origin, change.number]) for change in own]
    return tuple(sorted(found, key=lambda change: (change.at, change.number)))

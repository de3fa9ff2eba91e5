"""Stand-in until resolve lands: same page, same text is the same event."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from backstory.model import Change, Item, Kind, Version

Origin = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Track:
    origin: Origin
    versions: tuple[Version, ...]
    changes: tuple[Change, ...]
    gone_at: datetime | None = None
    merged_into: Origin | None = None


@dataclass(frozen=True, slots=True)
class PageHistory:
    tracks: tuple[Track, ...]
    readings: tuple[tuple[int, tuple[tuple[Origin, int, str], ...]], ...]


def history(revisions: Iterable[tuple[int, datetime, tuple[Item, ...] | None]]) -> PageHistory:
    known: dict[str, Origin] = {}
    versions: dict[Origin, list[Version]] = {}
    gone: dict[Origin, datetime] = {}
    readings = []
    for revid, at, items in revisions:
        if items is None:
            continue
        seen: dict[Origin, None] = {}
        entries = []
        for item in items:
            key = item.text + "\0" + "/".join(t.title for t in item.topics if not item.text)
            new = key not in known
            origin = known.setdefault(key, (revid, item.bullet))
            if new:
                versions[origin] = [Version(1, revid, at, item)]
            seen[origin] = None
            entries.append((origin, len(versions[origin]), "first" if new else "same text"))
        for origin in versions:
            if origin not in seen:
                gone.setdefault(origin, at)
            else:
                gone.pop(origin, None)
        readings.append((revid, tuple(entries)))
    tracks = tuple(
        Track(
            origin,
            tuple(v),
            (Change(Kind.RECORDED, 1, v[0].revid, v[0].at, True, "", v[0].item.text),),
            gone.get(origin),
        )
        for origin, v in versions.items()
    )
    return PageHistory(tracks, tuple(readings))

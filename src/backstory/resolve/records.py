"""What resolving a page says: tracks, each an event as one page has it, and which bullet of which revision is which."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from backstory.model import Change, Version

Origin = tuple[int, int]  # revision id and bullet of the first sighting


@dataclass(frozen=True, slots=True)
class Track:
    """An event followed through the revisions of one page.

    `gone_at` is when it left the page, None while it stands there; `merged_into` the track that took its words then.
    """

    origin: Origin
    versions: tuple[Version, ...]
    changes: tuple[Change, ...]
    gone_at: datetime | None = None
    merged_into: Origin | None = None


# Of one revision, in page order: which track, which of its versions, and why.
Reading = tuple[Origin, int, str]


@dataclass(frozen=True, slots=True)
class PageHistory:
    """All that follows from the revisions of one page. Unchanged readings of neighbouring revisions are one object."""

    tracks: tuple[Track, ...]
    readings: tuple[tuple[int, tuple[Reading, ...]], ...]


class Verdict(StrEnum):
    """What a person decided about a bullet."""

    JOIN = "join"
    PART = "part"


@dataclass(frozen=True, slots=True)
class ByHand:
    """A person's decision: that this bullet of this revision is that event, or is not and begins one of its own.

    `event` is the origin of a track, `sighting` any bullet of any revision.
    """

    verdict: Verdict
    event: Origin
    sighting: Origin
    reason: str = ""

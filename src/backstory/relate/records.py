"""What relating sees of an event: less than a version holds, so that little makes it look again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from backstory.model import Mention, Topic


@dataclass(frozen=True, slots=True)
class Subject:
    """An event as relating sees it, in its current version.

    `urls` are the addresses of its sources without tracking and archives (`enrich.urls`), in order. Events from a file
    without markup have no `mentions`; names are then found in the words.
    """

    id: str
    day: date
    text: str
    category: str = ""
    topics: tuple[Topic, ...] = ()
    mentions: tuple[Mention, ...] = ()
    urls: tuple[str, ...] = ()

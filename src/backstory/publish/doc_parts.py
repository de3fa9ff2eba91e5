"""What the records of pages are made of: the parts that pages of several kinds share, or that an event's page has.

The names are the public ones, documented in docs/formats.md. No logic here; the pages themselves are in docs.py.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

import msgspec

Kind = Literal[
    "recorded",
    "wording",
    "figure",
    "source",
    "links",
    "topic",
    "category",
    "day",
    "removed",
    "restored",
    "merged",
    "split",
]
Standing = Literal["live", "removed", "merged"]


class Record(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Something inside a page; a field that holds nothing is left out."""


class Attribution(Record, frozen=True):
    """Whose words these are, where they stand, under which licence."""

    work: str
    url: str
    licence: str
    revision: str = ""


class Entity(Record, frozen=True):
    """A wiki page that a text links to: text[start:end] is the label, in code points.

    `page` is its address on the wiki, `url` that of its page here; a frozen version leads to the wiki only.
    """

    title: str
    label: str
    start: int
    end: int
    page: str
    url: str = ""


class Name(Record, frozen=True):
    """A story or an entity, by name."""

    title: str
    url: str
    events: int | None = None


class Article(Record, frozen=True):
    """The page behind a source: what it says of itself, and whether it is still there."""

    url: str
    presence: Literal["live", "moved", "gone", "blocked", "failed", "unseen"]
    since: datetime
    checked: datetime
    cause: str = ""
    address: str = ""
    title: str = ""
    site: str = ""
    authors: list[str] = []
    published: date | None = None
    origin: str = ""
    language: str = ""
    excerpt: str = ""
    image: str = ""
    archived: str = ""


class Source(Record, frozen=True):
    """A source as the portal's editors cite it; on the page of an event with the page it leads to, if that is known."""

    label: str
    url: str
    publisher: str = ""
    agency: str = ""
    language: str = ""
    archived: str = ""
    dead: bool = False
    title: str = ""
    article: Article | None = None


class Outside(Record, frozen=True):
    """A link inside the sentence to somewhere that is not a source: text[start:end] is the label."""

    label: str
    start: int
    end: int
    url: str


class Entry(Record, frozen=True):
    """An event as lists have it."""

    id: str
    date: date
    position: int
    category: str
    topics: list[str]
    text: str
    entities: list[Entity]
    sources: list[Source]
    version: int
    recorded: datetime
    updated: datetime
    url: str


class Neighbour(Record, frozen=True):
    """The event before or after one in a story."""

    id: str
    date: date
    text: str
    url: str


class Place(Record, frozen=True):
    """A story that an event belongs to, why, and the events beside it there."""

    title: str
    url: str
    certainty: Literal["certain", "likely", "possible"]
    reason: str
    previous: Neighbour | None = None
    next: Neighbour | None = None


class VersionOf(Record, frozen=True):
    """One state of an event's record."""

    number: int
    time: datetime
    label: str
    url: str
    text: str
    category: str
    topics: list[str]
    sources: list[Source]
    revision: str = ""


class ChangeTo(Record, frozen=True):
    """What differs between a version and the one before it."""

    kind: Kind
    time: datetime
    version: int
    substance: bool
    before: str
    after: str
    edit: str = ""


class FigureAt(Record, frozen=True):
    """A number as one version has it, and who was cited for it."""

    number: str
    version: int
    time: datetime
    sources: list[str]


class FigureTrack(Record, frozen=True):
    """A figure that changed: what it counts, and its numbers in order of time."""

    noun: str
    values: list[FigureAt]


class ChangeEntry(Record, frozen=True):
    """A change in the log of a day: what changed, in which event."""

    kind: Kind
    time: datetime
    version: int
    substance: bool
    event: str
    date: date
    title: str
    url: str
    before: str
    after: str
    edit: str = ""


class Outcome(Record, frozen=True):
    """The later event that settled an announcement, and how many days after it was announced."""

    id: str
    date: date
    text: str
    turn: Literal["came about", "otherwise"]
    certainty: Literal["certain", "likely", "possible"]
    reasons: list[str]
    days: int
    url: str


class Announced(Record, frozen=True):
    """What an event says will happen: `text` is the sentence that says so, text[start:end] of the event's text."""

    text: str
    start: int
    end: int
    earliest: date
    latest: date
    who: str = ""
    what: str = ""
    place: str = ""
    outcome: Outcome | None = None


class Settles(Record, frozen=True):
    """An announcement that an event settles: the event that made it, what it says, how many days before."""

    id: str
    earliest: date
    latest: date
    date: date
    text: str
    turn: Literal["came about", "otherwise"]
    certainty: Literal["certain", "likely", "possible"]
    reasons: list[str]
    days: int
    url: str


class Related(Record, frozen=True):
    """An event told beside another: how sure it is that they belong together, and why, the strongest reason first."""

    id: str
    date: date
    text: str
    certainty: Literal["certain", "likely", "possible"]
    reasons: list[str]
    url: str


class StoryName(Record, frozen=True):
    """The story that an event belongs to, the narrowest if it is in several; `id` is its own for ever."""

    id: str
    title: str
    url: str

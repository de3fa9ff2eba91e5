"""The nouns of Backstory: plain, frozen records that every other module passes around.

    Revision   one saved edit of a page
    Page       what one revision says, read: items, and what could not be placed
    Item       one bullet as one revision has it; no identity yet
    Version    one state of an event's record
    Change     what differs between two versions
    Event      a thing that happened, followed through every revision
    Relation   an earlier event that explains a later one, or goes with it
    Announcement  what an event says will happen, and by when
    Outcome    the later event that settles an announcement, either way

No input, output, clock or database here. Times are aware datetimes in UTC. Offsets into text count code points.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Kind(StrEnum):
    """What changed from one version to the next."""

    RECORDED = "recorded"
    WORDING = "wording"
    FIGURE = "figure"
    SOURCE = "source"
    LINKS = "links"
    TOPIC = "topic"
    CATEGORY = "category"
    DAY = "day"
    REMOVED = "removed"
    RESTORED = "restored"
    MERGED = "merged"
    SPLIT = "split"


class State(StrEnum):
    """Whether an event still stands on Wikipedia's page."""

    LIVE = "live"
    REMOVED = "removed"
    MERGED = "merged"


class Certainty(StrEnum):
    """How sure a conclusion is; a word, because readers see it."""

    CERTAIN = "certain"
    LIKELY = "likely"
    POSSIBLE = "possible"


class Turn(StrEnum):
    """How an announcement was settled."""

    CAME_ABOUT = "came about"
    OTHERWISE = "otherwise"


@dataclass(frozen=True, slots=True)
class Topic:
    """A heading an item is filed under.

    Several topics on one bullet share a `level` (0 is the outermost bullet). `page` is the wiki page the
    heading links to, None for plain text.
    """

    title: str
    page: str | None = None
    level: int = 0


@dataclass(frozen=True, slots=True)
class Mention:
    """A link from an item's text to a wiki page: text[start:end] == label."""

    page: str
    label: str
    start: int
    end: int
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """An external address linked from inside the sentence, which is not a source: text[start:end] == label."""

    url: str
    label: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Citation:
    """A source as an item cites it.

    `label` is as a reader sees it, without the parentheses around it ("AFP via Times of Malta"); `publisher`
    is who published the address, `via` the agency in front when the label names both. `language` is the note in
    the label ("Turkish"), `archived` the address of a copy, `dead` whether an editor marked the link dead,
    `title` the headline where a footnote gives it.
    """

    url: str
    label: str = ""
    publisher: str = ""
    agency: str = ""
    language: str = ""
    archived: str = ""
    dead: bool = False
    title: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One bullet of one revision: read, not yet recognised.

    `bullet` counts items from 0 down the page, `line` lines of wikitext from 0. `category` is the canonical name
    ("" where the page has none), `category_written` the editor's spelling. `text` is what a reader sees without the
    sources, `markup` what the editor wrote, list marks stripped. `title_only` marks a bullet that is nothing but a
    topic with no event under it.
    """

    day: date
    bullet: int
    line: int
    category: str
    category_written: str
    topics: tuple[Topic, ...]
    text: str
    markup: str
    mentions: tuple[Mention, ...] = ()
    citations: tuple[Citation, ...] = ()
    links: tuple[Link, ...] = ()
    title_only: bool = False


@dataclass(frozen=True, slots=True)
class Oddity:
    """Something on a page that has no right place; it was kept, and this says how."""

    line: int
    kind: str
    message: str
    markup: str


@dataclass(frozen=True, slots=True)
class Page:
    """What one revision of a page says."""

    items: tuple[Item, ...]
    oddities: tuple[Oddity, ...] = ()


@dataclass(frozen=True, slots=True)
class Revision:
    """One saved edit of a page.

    `revid` is Wikipedia's revision id; a revision from a source without ids has a negative one made from title
    and time (`ids.revision_id`). `wikitext` is None when Wikipedia hides the text, "" for a blanked page.
    """

    revid: int
    title: str
    at: datetime
    wikitext: str | None
    parent: int | None = None
    editor: str | None = None
    comment: str | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """One state of an event's record, from the revision that brought it."""

    number: int
    revid: int
    at: datetime
    item: Item


@dataclass(frozen=True, slots=True)
class Change:
    """What differs between a version and the one before it."""

    kind: Kind
    number: int
    revid: int
    at: datetime
    substance: bool
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """A thing that happened, with all that is on record about it, oldest version first."""

    id: str
    slug: str
    state: State
    versions: tuple[Version, ...]
    changes: tuple[Change, ...]
    recorded: datetime
    updated: datetime

    @property
    def current(self) -> Version:
        return self.versions[-1]


@dataclass(frozen=True, slots=True)
class Relation:
    """A later event and an earlier one that belong together, by event id.

    `score` orders the relations of an event, most telling first: from 0 to 1, rounded to three digits. `reasons` are
    what a reader is told, the strongest first.
    """

    later: str
    earlier: str
    certainty: Certainty
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Announcement:
    """What an event says will happen: `text` is the words that say so, at [start:end] of the event's current text.

    `earliest` and `latest` are the days it names, both included; `place` is "" where none is named. `number` counts
    the announcements of an event from 1.
    """

    event: str
    number: int
    text: str
    start: int
    end: int
    who: str
    what: str
    place: str
    earliest: date
    latest: date


@dataclass(frozen=True, slots=True)
class Outcome:
    """The later event that settles announcement `number` of the event `announced`."""

    announced: str
    number: int
    event: str
    turn: Turn
    certainty: Certainty
    reasons: tuple[str, ...]

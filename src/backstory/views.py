"""What each kind of page shows, as records: the store fills them, publish and the command line render them.

Lists are in the order a reader sees them. Slugs of stories and entities are the slug of their title
(`ids.slugify`), so a `Topic` or `Mention` needs no look-up to be linked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from backstory.model import Announcement, Certainty, Change, Event, Item, State, Turn


@dataclass(frozen=True, slots=True)
class AnnouncedPage:
    """What is announced and not settled, as of the newest day on record: what is still to come, soonest first, and
    what should have come, the latest first; of these only some, with how many there are in all.
    """

    as_of: date | None
    open: tuple[AnnouncementView, ...]
    passed: tuple[AnnouncementView, ...]
    passed_in_all: int


class Presence(StrEnum):
    """Whether a page of the web is still where it was; `unseen` where nobody has looked."""

    LIVE = "live"
    MOVED = "moved"
    GONE = "gone"
    BLOCKED = "blocked"
    FAILED = "failed"
    UNSEEN = "unseen"


@dataclass(frozen=True, slots=True)
class SourceArticle:
    """The page behind a source: what it says of itself, and whether it is still there.

    `since` is when `presence` was first found so, `checked` when it was last. `address` is where it is now if it moved,
    `archived` a copy at an archive. `excerpt` and `image` are "" unless the page speaks of the event; `image` is an
    address, to be linked and never loaded.
    """

    url: str
    presence: Presence
    cause: str
    since: datetime
    checked: datetime
    address: str = ""
    title: str = ""
    site: str = ""
    authors: tuple[str, ...] = ()
    published: date | None = None
    published_origin: str = ""
    language: str = ""
    excerpt: str = ""
    image: str = ""
    archived: str = ""


@dataclass(frozen=True, slots=True)
class EventView:
    """An event as lists show it: its current state and where it stands.

    `articles` has what is known of the pages its sources lead to, by the address as cited, where a page tells it.
    """

    id: str
    day: date
    position: int
    slug: str
    state: State
    version: int
    revid: int
    recorded: datetime
    updated: datetime
    item: Item
    articles: Mapping[str, SourceArticle] = field(default_factory=dict)

    def __hash__(self) -> int:
        """Few of the fields tell nearly all views apart; to compare all is left to where two are alike in these."""
        return hash((self.id, self.revid))


@dataclass(frozen=True, slots=True)
class StoryRef:
    """A story by name, with how many events it has; `id` is its own for ever, "" for one that has no event now."""

    slug: str
    title: str
    events: int
    id: str = ""


@dataclass(frozen=True, slots=True)
class StoryPlace:
    """Where one event stands in one of its stories, and why; `index` counts from 1."""

    story: StoryRef
    index: int
    previous: EventView | None
    next: EventView | None
    certainty: Certainty = Certainty.CERTAIN
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RelatedView:
    """An event told beside another one, and why: `reasons` in words, the strongest first."""

    event: EventView
    certainty: Certainty
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OutcomeView:
    """The event that settled an announcement, and how many days after the announcing event."""

    event: EventView
    turn: Turn
    certainty: Certainty
    reasons: tuple[str, ...]
    days: int


@dataclass(frozen=True, slots=True)
class AnnouncementView:
    """An announcement, the event that made it, and what settled it; None while nothing on record does."""

    announcement: Announcement
    event: EventView
    outcome: OutcomeView | None = None


@dataclass(frozen=True, slots=True)
class EventPage:
    """One event with its whole history; `page_title` is the wiki page its current version stands on.

    `into` is the event it was merged into, `former` the (day, slug) pairs it was found under before, oldest first.
    `articles` has what is known of the pages its sources lead to, by the address as cited. `backstory` is the earlier
    events that explain it, oldest first; `followed` what came of it, oldest first. `announced` is what it says will
    happen, `settles` the announcements of earlier events that it settles.
    """

    event: Event
    position: int
    page_title: str
    stories: tuple[StoryPlace, ...]
    into: EventView | None = None
    former: tuple[tuple[date, str], ...] = ()
    articles: Mapping[str, SourceArticle] = field(default_factory=dict)
    backstory: tuple[RelatedView, ...] = ()
    followed: tuple[RelatedView, ...] = ()
    announced: tuple[AnnouncementView, ...] = ()
    settles: tuple[AnnouncementView, ...] = ()


@dataclass(frozen=True, slots=True)
class DayPage:
    """The events of a day in page order, and the nearest days that have any."""

    day: date
    page_title: str
    revid: int
    read_at: datetime
    events: tuple[EventView, ...]
    previous: date | None
    next: date | None


@dataclass(frozen=True, slots=True)
class DayCount:
    """How many events a day has, and the topics that lead it."""

    day: date
    events: int
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MonthPage:
    """A month: the days that have events, and the nearest months that have any, as their first days."""

    first: date
    days: tuple[DayCount, ...]
    previous: date | None
    next: date | None


@dataclass(frozen=True, slots=True)
class YearPage:
    """A year: each month that has events with its number of days and events, and the years beside it."""

    year: int
    months: tuple[tuple[date, int, int], ...]
    stories: tuple[StoryRef, ...]
    previous: int | None
    next: int | None


@dataclass(frozen=True, slots=True)
class StoryReason:
    """Why some events of a story belong to it: in words, how sure that is, how many events."""

    reason: str
    certainty: Certainty
    events: int


@dataclass(frozen=True, slots=True)
class StoryPage:
    """All events of a story, oldest first; `page` is the wiki page of its topic, if it has one.

    `why` says what makes them belong together, `names` what else its topics are called; `arcs` lead from the days of
    announcements in it to those of their outcomes in it.
    """

    story: StoryRef
    page: str | None
    events: tuple[EventView, ...]
    within: tuple[StoryRef, ...]
    parts: tuple[StoryRef, ...]
    why: tuple[StoryReason, ...] = ()
    names: tuple[str, ...] = ()
    arcs: tuple[tuple[date, date], ...] = ()


@dataclass(frozen=True, slots=True)
class EntityRef:
    """An entity by name, with how many events link to it."""

    slug: str
    title: str
    events: int


@dataclass(frozen=True, slots=True)
class OtherName:
    """Another page that is the same entity: where that comes from, how sure it is, and why in words."""

    title: str
    origin: str
    certainty: Certainty
    reason: str


@dataclass(frozen=True, slots=True)
class EntityPage:
    """All events whose text links to an entity, oldest first; `labels` are the words they link with.

    `names` are the wiki pages that are the same; `stories` the stories that most of the events belong to, with how many
    of them do; `with_others` the entities most of them link to as well, with how many.
    """

    entity: EntityRef
    labels: tuple[tuple[str, int], ...]
    events: tuple[EventView, ...]
    with_others: tuple[EntityRef, ...]
    names: tuple[OtherName, ...] = ()
    stories: tuple[StoryRef, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeView:
    """A change with the event it was made to, as that stands now."""

    change: Change
    event: EventView


@dataclass(frozen=True, slots=True)
class News:
    """An event as feeds tell it, with the last change of substance made to it since it was recorded, if any was."""

    event: EventView
    changed: Change | None = None


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """The changes made to the record on a day (UTC), newest first, first recordings left out."""

    day: date
    changes: tuple[ChangeView, ...]
    previous: date | None
    next: date | None


@dataclass(frozen=True, slots=True)
class Essay:
    """A signed opinion essay from the folder of Markdown; `sample` marks one that ships as an example."""

    day: date
    slug: str
    title: str
    author: str
    summary: str
    body: str
    sample: bool = False

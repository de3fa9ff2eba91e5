"""What publishing asks of an archive: one method for each kind of page, and what changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Protocol

from backstory.views import (
    AnnouncedPage,
    ChangesPage,
    ChangeView,
    DayPage,
    EntityPage,
    EntityRef,
    Essay,
    EventPage,
    EventView,
    MonthPage,
    News,
    StoryPage,
    StoryRef,
    YearPage,
)


class Touched(Protocol):
    """What changed since a sequence number: the days, stories and entities whose pages may say something else now.

    An event that moved to another day touches both days. The events beside a changed one in a story need not be
    listed; publishing finds them.
    """

    @property
    def days(self) -> Sequence[date]: ...

    @property
    def stories(self) -> Sequence[str]: ...

    @property
    def entities(self) -> Sequence[str]: ...

    @property
    def changes(self) -> Sequence[date]:
        """The days whose list of changes may be another."""
        ...


class Library(Protocol):
    """An archive, as far as publishing reads it.

    Paths published stay: a day, story or entity that ever had an event is listed for ever. Every topic of a live
    event is a story, every wiki page its text links to an entity, under the slug of the title it is named after.
    """

    @property
    def identity(self) -> str:
        """Tells one archive from another."""
        ...

    @property
    def sequence(self) -> int:
        """Counts what was concluded; grows when anything changes."""
        ...

    def days(self) -> Sequence[date]:
        """Every day that has an event page, oldest first."""
        ...

    def years(self) -> Sequence[tuple[int, int]]:
        """Each year with its number of events, oldest first."""
        ...

    def year(self, year: int, /) -> YearPage: ...

    def month(self, first: date, /) -> MonthPage: ...

    def day(self, day: date, /) -> DayPage:
        """A day with the events that stand on it now."""
        ...

    def event_pages(self, day: date, /) -> Sequence[EventPage]:
        """All events filed under a day, those no longer on the wiki among them."""
        ...

    def former(self) -> Iterable[tuple[tuple[date, str], tuple[date, str]]]:
        """Each day and slug an event was found under before, where none stands now, with those it leads to."""
        ...

    def led_on(self) -> Iterable[tuple[str, EventView]]:
        """Ids once published that are no more, each with the event it leads to."""
        ...

    def stories(self) -> Iterable[StoryRef]: ...

    def story_aliases(self) -> Mapping[str, str]:
        """For each slug that a story had or that is one of its topics: the slug of the story, where that is another."""
        ...

    def story_title(self, slug: str, /) -> str: ...

    def story(self, slug: str, /) -> StoryPage: ...

    def entities(self) -> Iterable[EntityRef]: ...

    def entity(self, slug: str, /) -> EntityPage: ...

    def aliases(self) -> Mapping[str, str]:
        """The slug of its entity for each wiki page whose title makes another slug."""
        ...

    def led_entities(self) -> Mapping[str, str]:
        """Slugs of entities that are known under another now, with that one."""
        ...

    def entity_title(self, slug: str, /) -> str:
        """What an entity is called."""
        ...

    def changes_days(self) -> Sequence[date]:
        """Every day on which a record was changed, oldest first."""
        ...

    def changes(self, day: date, /) -> ChangesPage: ...

    def latest_changes(self, limit: int, /) -> Sequence[ChangeView]:
        """The latest changes of substance, newest first, first recordings left out."""
        ...

    def announced(self) -> AnnouncedPage:
        """What is announced and not settled; of what is past its day only the latest."""
        ...

    def news(self, views: Sequence[EventView], /) -> Sequence[News]:
        """The same events, with what feeds tell besides."""
        ...

    def essays(self) -> Sequence[Essay]:
        """Opinion essays, newest first."""
        ...

    def touched(self, since: int, /) -> Touched | None:
        """What changed after a sequence number; None if that is not known, and everything may have."""
        ...

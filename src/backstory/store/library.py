"""The archive as publishing reads it: one method for each kind of page.

Meant for walking the whole archive: what neighbouring pages share is kept in small caches for the walk.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from backstory.errors import NotFound
from backstory.model import Kind
from backstory.store import announcements, entities, queries, stories
from backstory.store.archive import Archive
from backstory.store.entities import Refs
from backstory.store.event_pages import EventPages
from backstory.times import moment
from backstory.views import (
    AnnouncedPage,
    ChangesPage,
    ChangeView,
    DayCount,
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

_DAY_TOPICS = 3
_YEAR_STORIES = 12
_PASSED = 100


@dataclass(frozen=True, slots=True)
class Touched:
    """What changed since a sequence number, up to `sequence`."""

    days: tuple[date, ...]
    stories: tuple[str, ...]
    entities: tuple[str, ...]
    changes: tuple[date, ...]
    sequence: int


class Library:
    """Reads one archive for publishing; `essays` come from a folder, not from the archive."""

    def __init__(self, archive: Archive, essays: Sequence[Essay] = ()) -> None:
        self._archive = archive
        self._db = archive.db
        self._essays = tuple(essays)

    # What is of the whole archive is read when a page needs it: where nothing changed, none does.

    @cached_property
    def _story_names(self) -> dict[str, tuple[str, int]]:
        return _names(
            self._db.execute(
                "SELECT slug, title, count(*) FROM membership JOIN story ON id = story GROUP BY story ORDER BY slug"
            )
        )

    @cached_property
    def _aliases(self) -> dict[str, str]:
        return stories.aliases(self._archive)

    @cached_property
    def _pages(self) -> EventPages:
        return EventPages(self._archive, self._story_names)

    @cached_property
    def _entity_names(self) -> Refs:
        return entities.refs(self._archive)

    @cached_property
    def _led_entities(self) -> dict[str, str]:
        return entities.led_on(self._archive, self._entity_names)

    @property
    def identity(self) -> str:
        """Tells one archive from another: two archives with it equal hold the same first revision."""
        row = self._db.execute("SELECT revid, at FROM revision ORDER BY at, revid LIMIT 1").fetchone()
        return f"{self._archive.setting('edition')} {row[0]} {row[1]}" if row else ""

    # Days

    def days(self) -> tuple[date, ...]:
        """Every day that has an event page, oldest first."""
        return tuple(
            date.fromisoformat(row[0]) for row in self._db.execute("SELECT DISTINCT day FROM event ORDER BY day")
        )

    def day(self, day: date) -> DayPage:
        """A day with its events in page order; raises NotFound for a day the archive has no page of."""
        row = self._db.execute(
            "SELECT title, revid, at FROM page JOIN revision ON page = page.id WHERE first_day <= :day "
            "AND last_day >= :day ORDER BY at DESC, revid DESC LIMIT 1",
            {"day": day.isoformat()},
        ).fetchone()
        if row is None:
            raise NotFound(f"{day} is not in this archive; read it with 'backstory update {day}'")
        previous, following = self._beside("day", day.isoformat())
        return DayPage(
            day,
            row[0],
            row[1],
            moment(row[2]),
            self._pages.with_articles(queries.events_of_day(self._archive, day)),
            _date(previous),
            _date(following),
        )

    def month(self, first: date) -> MonthPage:
        """A month with its days, oldest first."""
        counts = self._db.execute(
            "SELECT day, count(*) FROM event WHERE substr(day, 1, 7) = ? AND state = 'live' GROUP BY day ORDER BY day",
            (first.isoformat()[:7],),
        ).fetchall()
        days = tuple(DayCount(date.fromisoformat(day), count, self._topics_of(day)) for day, count in counts)
        previous, following = self._beside("substr(day, 1, 7)", first.isoformat()[:7])
        return MonthPage(
            first,
            days,
            _date(previous, "-01"),
            _date(following, "-01"),
        )

    def year(self, year: int) -> YearPage:
        """A year with its months, and the stories that had most events in it."""
        months = self._db.execute(
            "SELECT substr(day, 1, 7) AS month, count(DISTINCT day), count(*) FROM event "
            "WHERE substr(day, 1, 4) = ? AND state = 'live' GROUP BY month ORDER BY month",
            (f"{year:04}",),
        ).fetchall()
        leading = self._db.execute(
            "SELECT slug, count(*) AS events FROM membership JOIN story ON id = story WHERE day BETWEEN ? AND ? "
            "GROUP BY story ORDER BY events DESC, slug LIMIT ?",
            (f"{year:04}-01-01", f"{year:04}-12-31", _YEAR_STORIES),
        ).fetchall()
        previous, following = self._beside("substr(day, 1, 4)", f"{year:04}")
        return YearPage(
            year,
            tuple((date.fromisoformat(month + "-01"), days, events) for month, days, events in months),
            tuple(StoryRef(slug, self._story_names[slug][0], events) for slug, events in leading),
            int(previous) if previous else None,
            int(following) if following else None,
        )

    def years(self) -> tuple[tuple[int, int], ...]:
        """Each year that has events, with how many, oldest first."""
        return tuple(
            (int(year), events)
            for year, events in self._db.execute(
                "SELECT substr(day, 1, 4) AS year, count(*) FROM event WHERE state = 'live' GROUP BY year ORDER BY year"
            )
        )

    # Events

    def event_pages(self, day: date) -> tuple[EventPage, ...]:
        """The pages of all events filed under a day, those no longer on the wiki among them."""
        return self._pages.pages("day = ?", day.isoformat())

    def event_page(self, event: str) -> EventPage:
        """The page of one event; raises NotFound."""
        pages = self._pages.pages("id = ?", event)
        if not pages:
            raise NotFound(f"there is no event {event} in this archive; find one with 'backstory search WORDS'")
        return pages[0]

    # Stories and entities

    def stories(self) -> Iterator[StoryRef]:
        """Every topic by slug, and those published before that have no event now."""
        yield from (StoryRef(*row) for row in self._known("story", self._story_names))

    def story_aliases(self) -> dict[str, str]:
        """For each slug that a story had or that is one of its topics: the slug of the story, where that is another."""
        return self._aliases

    def story_title(self, slug: str) -> str:
        """What a story is called."""
        return self._story_names.get(slug, (slug, 0))[0]

    def story(self, slug: str) -> StoryPage:
        """All events filed under a topic, oldest first."""
        page = self._db.execute("SELECT page FROM story WHERE slug = ? AND page <> ''", (slug,)).fetchone()
        events = queries.events_of_story(self._archive, slug)
        return StoryPage(
            self._pages.story_ref(slug, len(events)),
            page[0] if page else None,
            events,
            self._related_stories(slug, "<"),
            self._related_stories(slug, ">"),
            stories.reasons(self._archive, slug),
            stories.other_names(self._archive, slug),
            announcements.arcs(self._archive, slug),
        )

    def _related_stories(self, slug: str, side: str) -> tuple[StoryRef, ...]:
        rows = self._db.execute(
            "SELECT story.slug, count(*) AS held FROM membership m JOIN membership other ON other.event = m.event "
            f"AND other.level {side} m.level JOIN story ON story.id = other.story "
            "WHERE m.story = (SELECT id FROM story WHERE slug = ?) AND other.story <> m.story "
            "GROUP BY other.story ORDER BY held DESC, story.slug",
            (slug,),
        )
        return tuple(StoryRef(story, *self._story_names[story]) for story, _ in rows)

    def entities(self) -> Iterator[EntityRef]:
        """Every wiki page linked to by slug, and those published before that no text links to now."""
        known = self._known("entity", self._entity_names)
        yield from (EntityRef(*row) for row in known if row[0] not in self._led_entities)

    def entity(self, slug: str) -> EntityPage:
        """All that is on record about an entity."""
        return entities.entity_page(self._archive, slug, self._entity_names)

    def led_entities(self) -> dict[str, str]:
        """Slugs of entities that are known under another now, with that one."""
        return self._led_entities

    def entity_title(self, slug: str) -> str:
        """What an entity is called."""
        return self._entity_names.get(slug, (slug, 0))[0]

    def aliases(self) -> dict[str, str]:
        """The slug of its entity for each wiki page that has not its own."""
        return entities.aliases(self._archive)

    def news(self, views: Sequence[EventView]) -> tuple[News, ...]:
        """The same events, each with its last change of substance since it was recorded, and with what its sources say.

        Of two changes made in one edit the first on record is told.
        """
        changed = [view.id for view in views if view.updated > view.recorded]
        last = queries.last_changes(self._archive, changed) if changed else {}
        return tuple(News(view, last.get(view.id)) for view in self._pages.with_articles(views))

    def essays(self) -> tuple[Essay, ...]:
        """Opinion essays, newest first."""
        return self._essays

    # What changed

    def changes_days(self) -> tuple[date, ...]:
        """Every day on which a record changed, oldest first."""
        rows = self._db.execute(
            "SELECT DISTINCT substr(at, 1, 10) AS day FROM change WHERE kind <> 'recorded' ORDER BY day"
        )
        return _dates(day for (day,) in rows)

    def changes(self, day: date) -> ChangesPage:
        """The changes made on a day, newest first, first recordings left out."""
        key = day.isoformat()
        found = queries.changes_between(self._archive, key, (day + timedelta(days=1)).isoformat())
        before = self._db.execute(
            "SELECT max(substr(at, 1, 10)) FROM change WHERE at < ? AND kind <> 'recorded'", (key,)
        ).fetchone()
        after = self._db.execute(
            "SELECT min(substr(at, 1, 10)) FROM change WHERE at >= ? AND kind <> 'recorded'",
            ((day + timedelta(days=1)).isoformat(),),
        ).fetchone()
        return ChangesPage(
            day,
            tuple(
                ChangeView(change, self._pages.view(event))
                for event, change in reversed(found)
                if change.kind is not Kind.RECORDED
            ),
            _date(before[0]),
            _date(after[0]),
        )

    def latest_changes(self, limit: int) -> tuple[ChangeView, ...]:
        """The latest changes of substance, newest first, first recordings left out."""
        rows = queries.latest_changes(self._archive, limit)
        return tuple(ChangeView(change, self._pages.view(event)) for event, change in rows)

    @property
    def sequence(self) -> int:
        """Counts what was concluded; a publication remembers it."""
        return int(self._archive.setting("sequence"))

    def touched(self, since: int) -> Touched:
        """What changed after a sequence number."""
        keys: dict[str, list[str]] = {"day": [], "story": [], "entity": [], "changes": []}
        for kind, key in self._db.execute(
            "SELECT kind, key FROM touched WHERE sequence > :since AND kind <> 'event' UNION "
            "SELECT 'day', day FROM touched JOIN event ON id = key WHERE sequence > :since AND kind = 'event' "
            "ORDER BY kind, key",
            {"since": since},
        ):
            keys[kind].append(key)
        return Touched(
            _dates(keys["day"]), tuple(keys["story"]), tuple(keys["entity"]), _dates(keys["changes"]), self.sequence
        )

    def announced(self) -> AnnouncedPage:
        """What is announced and not settled; of what is past its day only the latest."""
        return announcements.announced_page(self._archive, _PASSED)

    def former(self) -> tuple[tuple[tuple[date, str], tuple[date, str]], ...]:
        """Each day and slug an event was found under before, where none stands now, with those it leads to."""
        rows = self._db.execute(
            "SELECT was.value ->> 0, was.value ->> 1, e.day, e.slug FROM event e, json_each(e.former) was "
            "WHERE e.former <> '[]' AND NOT EXISTS "
            "(SELECT 1 FROM event o WHERE o.day = was.value ->> 0 AND o.slug = was.value ->> 1) "
            "ORDER BY 1, 2, e.day, e.position, e.recorded, e.id"
        )
        return tuple(((date.fromisoformat(was), old), (date.fromisoformat(day), slug)) for was, old, day, slug in rows)

    def led_on(self) -> tuple[tuple[str, EventView], ...]:
        """Published ids that are no more, each with the event it leads to."""
        rows = self._db.execute(
            "SELECT substr(path, 4), target FROM path WHERE kind = 'id' AND substr(path, 4) <> target ORDER BY path"
        ).fetchall()
        return tuple((old, self._pages.view(target)) for old, target in rows)

    # Shared

    def _topics_of(self, day: str) -> tuple[str, ...]:
        rows = self._db.execute(
            "SELECT story.slug FROM membership m JOIN event e ON e.id = m.event JOIN story ON story.id = m.story "
            "WHERE e.day = ? AND level >= 0 "
            "GROUP BY m.story ORDER BY count(*) DESC, min(e.position), min(m.level), story.slug LIMIT ?",
            (day, _DAY_TOPICS),
        )
        return tuple(self._story_names[story][0] for (story,) in rows)

    def _beside(self, column: str, value: str) -> tuple[str | None, str | None]:
        before = self._db.execute(
            f"SELECT {column} FROM event WHERE {column} < ? AND state = 'live' ORDER BY day DESC LIMIT 1",
            (value,),
        ).fetchone()
        after = self._db.execute(
            f"SELECT {column} FROM event WHERE {column} > ? AND state = 'live' ORDER BY day LIMIT 1", (value,)
        ).fetchone()
        return before and before[0], after and after[0]

    def _known(self, kind: str, names: Refs) -> list[tuple[str, str, int]]:
        published = self._db.execute(
            "SELECT substr(path, length(kind) + 3) FROM path WHERE kind = ?", (kind,)
        ).fetchall()
        gone = {slug for (slug,) in published} - names.keys() - self._aliases.keys()
        return sorted([(slug, *name) for slug, name in names.items()] + [(slug, slug, 0) for slug in gone])


def record_published(archive: Archive) -> None:
    """Keeps every address a publication gave out, for ever."""
    since = int(archive.setting("published"))
    with archive.transaction():
        archive.db.execute(
            "INSERT INTO path SELECT '/story/' || slug, 'story', id FROM story "
            "WHERE slug IN (SELECT key FROM touched WHERE kind = 'story' AND sequence > ?) "
            "ON CONFLICT DO UPDATE SET target = excluded.target",
            (since,),
        )
        archive.db.execute(
            "INSERT OR IGNORE INTO path SELECT DISTINCT '/entity/' || entity, 'entity', entity FROM mention "
            "WHERE entity IN (SELECT key FROM touched WHERE kind = 'entity' AND sequence > ?)",
            (since,),
        )
        archive.db.execute(
            "INSERT OR IGNORE INTO path SELECT '/e/' || id, 'id', id FROM event "
            "WHERE day IN (SELECT key FROM touched WHERE kind = 'day' AND sequence > ?)",
            (since,),
        )
        archive.keep_setting("published", archive.setting("sequence"))


def _date(text: str | None, rest: str = "") -> date | None:
    return date.fromisoformat(text + rest) if text else None


def _dates(days: Iterable[str]) -> tuple[date, ...]:
    return tuple(date.fromisoformat(day) for day in days)


def _names(rows: Iterable[tuple[str, str, int]]) -> dict[str, tuple[str, int]]:
    """For each slug the title most events use (of equals the first in order of letters), and all its events."""
    titles: dict[str, Counter[str]] = defaultdict(Counter)
    for slug, title, count in rows:
        titles[slug][title] += count
    return {
        slug: (min(counts, key=lambda title: (-counts[title], title)), counts.total())
        for slug, counts in sorted(titles.items())
    }

"""The pages of events as publishing reads them: a day at a time, with all that each page tells of other events.

What neighbouring pages share (events told beside others, the line-ups of stories) is kept for the walk, within bounds.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import Any

from backstory.model import Certainty, Change, Event, Relation, State, Version
from backstory.quick import quick
from backstory.store import announcements, articles, queries, relations
from backstory.store.archive import Archive
from backstory.views import EventPage, EventView, RelatedView, SourceArticle, StoryPlace, StoryRef

# So many events are kept as others tell them: those of a few years.
_MOST_VIEWS = 8192

_page, _event, _view = quick(EventPage), quick(Event), quick(EventView)
_related_view, _place_of, _ref = quick(RelatedView), quick(StoryPlace), quick(StoryRef)
_STATES = {state.value: state for state in State}
_CERTAINTIES = {certainty.value: certainty for certainty in Certainty}
_NOTHING: dict[str, SourceArticle] = {}


class EventPages:
    """Reads the pages of events of one archive; `titles` has the title of each story by its slug."""

    def __init__(self, archive: Archive, titles: Mapping[str, tuple[str, int]]) -> None:
        self._archive = archive
        self._db = archive.db
        self._titles = titles
        self._views: dict[str, EventView] = {}
        self._line_up = lru_cache(maxsize=512)(self._load_line_up)
        self._has_articles = bool(self._db.execute("SELECT EXISTS (SELECT 1 FROM article)").fetchone()[0])
        self._story_ids = dict(self._db.execute("SELECT slug, id FROM story"))

    def pages(self, which: str, value: str) -> tuple[EventPage, ...]:
        """The pages of the events for which `which` (SQL on the table event) holds, in the order of their day."""
        rows = self._db.execute(
            "SELECT e.id, slug, state, recorded, updated, position, title, into_id, former, day FROM event e "
            f"JOIN page ON page.id = page WHERE e.{which} ORDER BY position = 0, position, recorded, e.id",
            (value,),
        ).fetchall()
        versions: dict[str, list[Version]] = defaultdict(list)
        for event, version in queries.versions(self._archive, which, value):
            versions[event].append(version)
        changes: dict[str, list[Change]] = defaultdict(list)
        for event, change in queries.changes(self._archive, which, value):
            changes[event].append(change)
        places: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
        for event, *place in queries.stories(self._archive, which, value):
            places[event].append((place[0], place[1], place[2]))
        told = relations.told(self._archive, which, value)
        announce, settle = announcements.concerned(self._archive, which, value)
        events = {row[0]: self._told(row, versions[row[0]], changes[row[0]]) for row in rows}
        self._load(told, places, (row[7] for row in rows))
        return tuple(
            _page(
                events[key],
                position,
                title,
                tuple(self._place(key, *place) for place in places[key]) if state == "live" else (),
                self.view(into) if into else None,
                queries.former(former) if former != "[]" else (),
                self._articles(versions[key][-1]),
                self._related(told.get(key, ()), _earlier, key),
                self._related(told.get(key, ()), _later, key),
                announcements.of_event(self._archive, key) if key in announce else (),
                announcements.settled_by(self._archive, key) if key in settle else (),
            )
            for key, _, state, _, _, position, title, into, former, _ in rows
        )

    def view(self, key: str) -> EventView:
        """An event as others tell it."""
        if key not in self._views:
            self._keep((queries.event_view(self._archive, key),))
        return self._views[key]

    def with_articles(self, views: Sequence[EventView]) -> tuple[EventView, ...]:
        """The same events, with what is known of the pages that their sources lead to."""
        return articles.with_articles(self._archive, views) if self._has_articles else tuple(views)

    def story_ref(self, slug: str, events: int) -> StoryRef:
        """A story by name, with how many events it has."""
        title, _ = self._titles.get(slug, (slug, 0))
        return _ref(slug, title, events, self._story_ids.get(slug, ""))

    def _told(self, row: Sequence[Any], versions: list[Version], changes: list[Change]) -> Event:
        """One event with its history, of a row of `pages`; as others tell it it is kept."""
        key, slug, state, recorded, updated, position, _, _, _, day = row
        first, last, now = queries.time(recorded), queries.time(updated), versions[-1]
        standing = _STATES[state]
        of = queries.day_of(day)
        if key not in self._views:
            view = _view(key, of, position, slug, standing, now.number, now.revid, first, last, now.item, {})
            self._views[key] = view
        return _event(key, slug, standing, tuple(versions), tuple(changes), first, last)

    # What is told beside an event

    def _load(
        self,
        told: Mapping[str, Sequence[Relation]],
        places: Mapping[str, Sequence[tuple[str, str, str]]],
        joined: Iterable[str | None],
    ) -> None:
        """Reads at once what the pages of a day tell of other events."""
        wanted = {end for held in told.values() for one in held for end in (one.later, one.earlier)}
        wanted.update(key for key in joined if key)
        for key, held in places.items():
            for story, _, _ in held:
                line_up, index = self._line_up(story)
                at = index.get(key, -1)
                wanted.update(line_up[max(at - 1, 0) : at + 2] if at >= 0 else ())
        if missing := wanted.difference(self._views):
            self._keep(queries.event_views(self._archive, sorted(missing)))

    def _keep(self, views: Iterable[EventView]) -> None:
        self._views.update((view.id, view) for view in views)
        if len(self._views) > _MOST_VIEWS:
            for key in list(islice(self._views, _MOST_VIEWS // 4)):
                del self._views[key]

    def _related(self, held: Sequence[Relation], far: Callable[[Relation], str], event: str) -> tuple[RelatedView, ...]:
        """The events at the far end of those relations of an event that have it at the near one, oldest first."""
        views = [_related_view(self.view(far(one)), one.certainty, one.reasons) for one in held if far(one) != event]
        if len(views) > 1:
            views.sort(key=lambda one: (one.event.day, one.event.position, one.event.id))
        return tuple(views)

    def _place(self, event: str, story: str, certainty: str, reason: str) -> StoryPlace:
        line_up, places = self._line_up(story)
        index = places[event]
        return _place_of(
            self.story_ref(story, len(line_up)),
            index + 1,
            self.view(line_up[index - 1]) if index else None,
            self.view(line_up[index + 1]) if index + 1 < len(line_up) else None,
            _CERTAINTIES[certainty],
            reason,
        )

    def _load_line_up(self, story: str) -> tuple[list[str], dict[str, int]]:
        rows = self._db.execute(
            "SELECT e.id FROM membership m JOIN event e ON e.id = m.event "
            "WHERE story = (SELECT id FROM story WHERE slug = ?) AND e.state = 'live' "
            "ORDER BY e.day, e.position, e.recorded, e.id",
            (story,),
        )
        line_up = [event for (event,) in rows]
        return line_up, {event: n for n, event in enumerate(line_up)}

    def _articles(self, current: Version) -> Mapping[str, SourceArticle]:
        """What is known of the pages that the current version cites."""
        if not self._has_articles:
            return _NOTHING
        item = current.item
        return articles.behind(self._archive, item.text, [citation.url for citation in item.citations])


def _earlier(one: Relation) -> str:
    return one.earlier


def _later(one: Relation) -> str:
    return one.later

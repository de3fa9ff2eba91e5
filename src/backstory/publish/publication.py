"""One publication: which pages are rendered, in which order, and what of the folder they replace.

Reads the library, writes the folder; what the pages say is made elsewhere.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property, partial
from itertools import groupby
from typing import TypeVar

from backstory.headline import headline
from backstory.model import State
from backstory.publish import urls
from backstory.publish.announced_pages import announced_files
from backstory.publish.calendar_pages import month_files, year_files, years_files
from backstory.publish.change_pages import LATEST, changes_files, latest_files
from backstory.publish.day_pages import day_files, front_files
from backstory.publish.describe import said
from backstory.publish.entity_pages import entity_files
from backstory.publish.event_pages import event_files, moved_file, moved_page, version_files
from backstory.publish.feed_items import MOST_ITEMS, event_feed, event_items, newest
from backstory.publish.feeds import Channel, feed_files
from backstory.publish.folder import Folder
from backstory.publish.forms import Files
from backstory.publish.library import Library, Touched
from backstory.publish.moves import (
    MonthMoves,
    Moves,
    Standing,
    day_moves,
    host_file,
    month_file,
    pages_that_lead,
    read_month,
)
from backstory.publish.name_pages import ENTITY_INDEX, STORY_INDEX, index_files
from backstory.publish.press import HERE, Press
from backstory.publish.redirects import old_day_path, told_there
from backstory.publish.schemas import json_schema, xml_schema
from backstory.publish.sitemap import Address, divided, index_file, llms_file, robots_file, sitemap_file
from backstory.publish.story_pages import story_files
from backstory.publish.text_pages import essay_files, not_found_file, opinion_files, text_files
from backstory.publish.words import long_date
from backstory.views import DayPage, EntityRef, EventPage, EventView, News, StoryRef

T = TypeVar("T")

# The front has so many days, the latest.
FRONT_DAYS = 3
# How many other years it tells the same date of.
_PAST_YEARS = 4


class Publication:
    """A walk over the archive that fills the folder."""

    def __init__(self, press: Press, library: Library, folder: Folder, progress: Callable[[int], None]) -> None:
        self.press = press
        self.library = library
        self.folder = folder
        self.progress = progress
        self.days = list(library.days())
        self.changes_days = list(library.changes_days())
        self.aliases = library.story_aliases()
        press.stories = self.aliases
        self.leading: list[tuple[str, str, str]] = []
        self.whole = False

    @cached_property
    def led_entities(self) -> Mapping[str, str]:
        return self.library.led_entities()

    @cached_property
    def former(self) -> dict[str, str]:
        """Former paths, each once, with the path now."""
        of_events = {urls.event(*old): urls.event(*new) for old, new in reversed(list(self.library.former()))}
        of_entities = {urls.entity(old): urls.entity(new) for old, new in self.led_entities.items()}
        return of_events | of_entities | {urls.story(old): urls.story(new) for old, new in self.aliases.items()}

    def everything(self) -> None:
        """Renders every page, and removes what is no page of the site."""
        self.whole = True
        stories, entities = self._names()
        for first, days in groupby(self.days, key=lambda day: day.replace(day=1)):
            moves: dict[str, Moves] = {}
            addresses: list[Address] = []
            for day in days:
                page, moves[day.isoformat()] = self._day(day)
                addresses += _addresses(page)
            self._put([sitemap_file(self.press, _month_name(first), addresses)])
            if any(moves.values()):
                self._put([month_file(first, MonthMoves(moves))])
        self._calendar(self._months(), sorted({day.year for day in self.days}))
        for day in self.changes_days:
            self._put(changes_files(self.press, self.library.changes(day)))
        for story in stories:
            self._story(story.slug)
        for entity in entities:
            self._entity(entity.slug)
        self._indexes(stories, entities)
        self._lead_on()
        self._put([host_file(self.press, self.former, days=self.days)])
        self._always()
        self.folder.sweep_below("")

    def what_changed(self, touched: Touched) -> None:
        """Renders the pages that may say something else than when last published."""
        if touched.days or touched.stories or touched.entities or touched.changes:
            self._changed_days(touched)
            self._changed_changes(touched)
            for slug in touched.stories:
                self._story(slug)
                self.folder.sweep_below(urls.story(slug)[1:])
            for slug in touched.entities:
                self._entity(slug)
                self.folder.sweep_below(urls.entity(slug)[1:])
            self._indexes(*self._names(), changed=(touched.stories, touched.entities))
            self._lead_on()
            self._put([host_file(self.press, self.former, days=self.days)])
        self._always()
        self.folder.sweep_below(urls.OPINION.strip("/"))

    # Days

    def _day(self, day: date) -> tuple[DayPage, Moves]:
        """A day with its events, their versions and the pages that lead to them; returns the map of its old paths."""
        page, events = self.library.day(day), self.library.event_pages(day)
        gone = [each for each in events if each.event.state is not State.LIVE]
        self._put(day_files(self.press, page, gone))
        leading = {urls.event(day, each.event.slug): self._event(each) for each in events}
        leading[urls.day(day)] = moved_page(self.press, urls.day(day), long_date(day))
        moves = day_moves(
            day, [Standing(each.event.slug, each.former, told_there(day, each.event.versions)) for each in events]
        )
        pages = ((old, new) for old, new in pages_that_lead(moves) if old not in self.former)
        self._put([(urls.file(old, "html"), leading[new]) for old, new in pages])
        return page, moves

    def _event(self, page: EventPage) -> bytes:
        """An event with its versions; returns the page that leads to it from elsewhere."""
        told = page.event
        item = told.current.item
        path = urls.event(item.day, told.slug)
        title = headline(said(item))
        files = event_files(self.press, page)
        for version in told.versions:
            files += version_files(self.press, told, version)
        leading = moved_page(self.press, path, title)
        files.append((urls.file(urls.permalink(told.id), "html"), leading))
        files.append(event_feed(self.press, told))
        self._put(files)
        self.leading += [(urls.event(*former), path, title) for former in page.former]
        return leading

    def _changed_days(self, touched: Touched) -> None:
        known = set(self.days)
        changed = sorted(known.intersection(touched.days) | self._beside_in_stories(touched))
        moves: dict[date, Moves] = {}
        around: set[date] = set()
        for day in changed:
            page, moves[day] = self._day(day)
            self._sweep_day(day)
            around.update(near for near in (page.previous, page.next) if near)
        for day in sorted(around.difference(changed)):
            gone = [each for each in self.library.event_pages(day) if each.event.state is not State.LIVE]
            self._put(day_files(self.press, self.library.day(day), gone))
        months = sorted({day.replace(day=1) for day in changed})
        self._changed_months(months, moves)
        beside = [near for first in months for near in _around(self._months(), first)]
        years = sorted({first.year for first in beside})
        every_year = sorted({day.year for day in self.days})
        self._calendar(sorted(set(beside)), sorted({near for year in years for near in _around(every_year, year)}))

    def _sweep_day(self, day: date) -> None:
        here = urls.day(day)
        kept = {urls.file(path, "html") for path in self.former if path.startswith(here)}
        self.folder.sweep(here.strip("/"), kept)
        if old := old_day_path(day):
            self.folder.sweep(old.strip("/"))

    def _changed_changes(self, touched: Touched) -> None:
        """The logs of the days of some edits, and those beside them, which lead to them."""
        days = self.changes_days
        known = set(days)
        for day in sorted({near for one in touched.changes if one in known for near in _around(days, one)}):
            self._put(changes_files(self.press, self.library.changes(day)))

    def _beside_in_stories(self, touched: Touched) -> set[date]:
        """The days of the events next to a touched day in a touched story: they name each other."""
        beside: set[date] = set()
        days = sorted(touched.days)
        for slug in touched.stories:
            held = [view.day for view in self.library.story(slug).events]
            for day in days:
                before, after = bisect_left(held, day) - 1, bisect_right(held, day)
                beside.update(held[index] for index in (before, after) if 0 <= index < len(held))
        return beside

    def _changed_months(self, months: Sequence[date], moves: dict[date, Moves]) -> None:
        """The sitemaps and the maps of old addresses of months, where only some days are known anew."""
        for first in months:
            old = self.folder.read(urls.redirects(first)[1:])
            held = read_month(old)
            now = {day.isoformat(): found for day, found in moves.items() if day.replace(day=1) == first}
            moved = month_file(first, MonthMoves(held.days | now))
            if old is not None or any(now.values()):
                self._put([moved])
            days = [day for day in self.days if day.replace(day=1) == first]
            addresses = [address for day in days for address in _addresses(self.library.day(day))]
            self._put([sitemap_file(self.press, _month_name(first), addresses)])

    def _calendar(self, months: Iterable[date], years: Iterable[int]) -> None:
        for first in months:
            self._put(month_files(self.press, self.library.month(first)))
        for year in years:
            self._put(year_files(self.press, self.library.year(year)))
        events = dict(self.library.years())
        every = [
            (year, events.get(year, 0), list(held))
            for year, held in groupby(self._months(), key=lambda first: first.year)
        ]
        self._put(years_files(self.press, every))

    def _months(self) -> list[date]:
        return sorted({day.replace(day=1) for day in self.days})

    # Names

    def _story(self, slug: str) -> None:
        if slug in self.aliases:
            self.folder.leave([name for name in self._files_of(urls.story(slug)) if not name.endswith(".html")])
            return
        page = self.library.story(slug)
        self._put(story_files(self.press, page, self._news(page.events)))

    def _files_of(self, path: str) -> list[str]:
        """The files of a story's or an entity's own page and feeds."""
        return [*(urls.file(path, form) for form in urls.FORMATS), *(feed[1:] for feed in urls.feeds(path))]

    def _entity(self, slug: str) -> None:
        if slug in self.led_entities:
            self.folder.leave([name for name in self._files_of(urls.entity(slug)) if not name.endswith(".html")])
            return
        page = self.library.entity(slug)
        self._put(entity_files(self.press, page, self._news(page.events)))

    def _news(self, views: Sequence[EventView], most: int = MOST_ITEMS) -> Sequence[News]:
        """What a feed of some events tells."""
        return self.library.news(newest([view for view in views if view.state is State.LIVE], most))

    def _names(self) -> tuple[list[StoryRef], list[EntityRef]]:
        return (
            sorted(self.library.stories(), key=lambda ref: ref.slug),
            sorted(self.library.entities(), key=lambda ref: ref.slug),
        )

    def _indexes(
        self,
        stories: Sequence[StoryRef],
        entities: Sequence[EntityRef],
        changed: tuple[Sequence[str], Sequence[str]] | None = None,
    ) -> None:
        """The indexes of names, or those pages of them that have names which may be others now."""
        some = changed or ((), ())
        for index, refs, slugs in ((STORY_INDEX, stories, some[0]), (ENTITY_INDEX, entities, some[1])):
            for files in index_files(self.press, index, refs, partial(self._may_differ, slugs) if changed else None):
                self._put(files)
        maps = [
            *divided(self.press, "stories", (urls.story(ref.slug) for ref in stories)),
            *divided(self.press, "entities", (urls.entity(ref.slug) for ref in entities)),
        ]
        self._put(maps)
        months = [urls.sitemap(_month_name(first))[1:] for first in self._months()]
        names = [urls.sitemap("pages")[1:], *months, *(name for name, _ in maps)]
        self._put([index_file(self.press, names)])

    def _may_differ(self, slugs: Sequence[str], path: str, prefix: str) -> bool:
        """Whether a page of an index is not there yet, or has one of some names."""
        return any(slug.startswith(prefix) for slug in slugs) or self.folder.read(urls.file(path, "json")) is None

    # The rest

    def _lead_on(self) -> None:
        """Pages at former addresses, where nothing else stands now, and at ids that are no more."""
        for old, path, title in self.leading:
            if not self._stands(old):
                self._put([moved_file(self.press, old, path, title)])
        for slug, now in self.aliases.items():
            self._put([moved_file(self.press, urls.story(slug), urls.story(now), self.library.story_title(now))])
        for slug, now in self.led_entities.items():
            self._put([moved_file(self.press, urls.entity(slug), urls.entity(now), self.library.entity_title(now))])
        for event_id, view in self.library.led_on():
            path = urls.event(view.day, view.slug)
            self._put([moved_file(self.press, urls.permalink(event_id), path, headline(said(view.item)))])

    def _stands(self, path: str) -> bool:
        """Whether a page of its own is at a path: one in all formats, not one that leads elsewhere."""
        name = urls.file(path, "json")
        return self.folder.holds(name) or (not self.whole and self.folder.read(name) is not None)

    def _always(self) -> None:
        """The few pages that are rendered each time: the front, texts, opinion, schemas."""
        press = self.press
        essays = self.library.essays()
        days = [self.library.day(day) for day in self.days[: -FRONT_DAYS - 1 : -1]]
        self._put(front_files(press, days, self._past(days), essays))
        channel = Channel(urls.FRONT, press.settings.name, "The events of the latest days, newest first.")
        views = [view for page in days for view in page.events]
        self._put(feed_files(press, channel, event_items(press, self._news(views, len(views)))))
        changed = self.changes_days
        self._put(latest_files(press, self.library.latest_changes(LATEST), changed))
        self._put(announced_files(press, self.library.announced()))
        self._put(text_files(press, urls.ABOUT, "about.md", "AboutPage", nav=urls.ABOUT))
        self._put(text_files(press, urls.QUESTIONS, "faq.md", "WebPage"))
        self._put(text_files(press, urls.API, "api.md", "WebPage"))
        self._put(text_files(press, urls.EXPLAIN, "explain.md", "WebPage", nav=urls.EXPLAIN))
        if essays:
            self._put(opinion_files(press, essays))
            for essay in essays:
                self._put(essay_files(press, essay))
        self._put(self._fixed(len(essays) > 0))

    def _fixed(self, opinion: bool) -> Files:  # noqa: FBT001 (whether there are essays is a fact, not an option)
        press = self.press
        pages = [
            urls.FRONT,
            urls.YEARS,
            urls.STORIES,
            urls.ENTITIES,
            urls.CHANGES,
            urls.ANNOUNCED,
            urls.ABOUT,
            urls.QUESTIONS,
            urls.API,
            urls.EXPLAIN,
        ]
        pages += [urls.OPINION] if opinion else []
        pages += [urls.essay(essay.day, essay.slug) for essay in self.library.essays()]
        pages += [urls.year(year) for year in sorted({day.year for day in self.days})]
        pages += [urls.month(first) for first in self._months()]
        pages += [urls.changes(day) for day in self.changes_days]
        return [
            not_found_file(press),
            (press.style_path[1:], press.style),
            (urls.ICON[1:], (HERE / "static" / "icon.svg").read_bytes()),
            (urls.JSON_SCHEMA[1:], json_schema(press.at.absolute(urls.JSON_SCHEMA))),
            (urls.XML_SCHEMA[1:], xml_schema()),
            robots_file(press),
            llms_file(press, [year for year, _ in self.library.years()]),
            sitemap_file(press, "pages", ((path, "") for path in pages)),
        ]

    def _past(self, days: Sequence[DayPage]) -> list[EventView]:
        """The first event of the same date in a few other years, spread over those that have one."""
        if not days:
            return []
        latest = days[0].day
        same = [day for day in self.days if (day.month, day.day) == (latest.month, latest.day) and day < latest]
        step = max(1, -(-len(same) // _PAST_YEARS))
        pages = [self.library.day(day) for day in same[::step]]
        return [page.events[0] for page in pages if page.events]

    def _put(self, files: Files) -> None:
        before = self.folder.files
        self.folder.put(files)
        if before // 1000 != self.folder.files // 1000:
            self.progress(self.folder.files)


def _addresses(page: DayPage) -> Iterator[Address]:
    yield urls.day(page.day), ""
    for view in page.events:
        yield urls.event(view.day, view.slug), view.updated.date().isoformat()


def _month_name(first: date) -> str:
    return first.isoformat()[:7]


def _around(held: Sequence[T], one: T) -> list[T]:
    """An element and those beside it."""
    index = held.index(one)
    return list(held[max(0, index - 1) : index + 2])

"""Events as lists show them: lines, groups under a topic, sections under a category, moments on a timeline. Pure.

The records here are what the templates of days, stories and entities read; they hold no markup of their own but links.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from itertools import groupby

import msgspec

from backstory.headline import opening, shortened
from backstory.ids import slugify
from backstory.model import Citation, Item, Topic
from backstory.publish import urls
from backstory.publish.behind import first_excerpt
from backstory.publish.describe import innermost, said
from backstory.publish.press import Press
from backstory.publish.prose import Html, escape, reporter
from backstory.publish.words import day_and_month, month_name, short_date, span, weekday
from backstory.views import EventView, StoryRef

# A silence in a story is said out loud when it is at least this long.
_SILENCE_DAYS = 60
# A list has the beginning of an excerpt; the whole is on the event's page.
_EXCERPT = 200
_NO_CATEGORY = "Other events"


class Line(msgspec.Struct, frozen=True, gc=False):
    """One event: its text with the link on the first words, who reports it, and what a source's page says of it."""

    link: Html
    opening: str
    rest: str
    small: str
    excerpt: str = ""


class Group(msgspec.Struct, frozen=True, gc=False):
    """Events under one topic; `over` are the topics above that one."""

    over: Html
    topic: Html
    lines: list[Line]


class Section(msgspec.Struct, frozen=True, gc=False):
    """Events under one category."""

    id: str
    name: str
    groups: list[Group]


class Moment(msgspec.Struct, frozen=True, gc=False):
    """One event on a timeline; `year` is said when it begins, `wait` when much time went by before."""

    iso: str
    day: str
    line: Line
    year: str = ""
    wait: str = ""


class DayLeaf(msgspec.Struct, frozen=True, gc=False):
    """A day as the leaf of a calendar shows it."""

    iso: str
    weekday: str
    number: int
    month: str
    year: int


class Sum(msgspec.Struct, frozen=True, gc=False):
    """A leaf that shows how many instead of when."""

    label: str
    count: int
    counted: str
    below: str = ""

    @property
    def wide(self) -> bool:
        """Whether the number needs a smaller type."""
        return self.count > 999


@lru_cache(maxsize=1024)
def day_leaf(day: date) -> DayLeaf:
    return DayLeaf(day.isoformat(), weekday(day), day.day, month_name(day), day.year)


def turn(press: Press, before: tuple[str, str] | None, after: tuple[str, str] | None) -> Html:
    """Links to the pages before and after one, given as path and words."""
    if not before and not after:
        return Html()
    left = f'<a href="{press.link(before[0])}" rel="prev">← {escape(before[1])}</a>' if before else "<span></span>"
    right = f'<a href="{press.link(after[0])}" rel="next">{escape(after[1])} →</a>' if after else ""
    return Html(left + right)


@lru_cache(maxsize=4096)
def line(press: Press, view: EventView, *, limit: int = 0) -> Line:
    """An event as a line, its text cut to `limit` characters if that is given."""
    text = said(view.item)
    if limit:
        text = shortened(text, limit)
    cut = opening(text, ((m.start, m.end) for m in view.item.mentions) if view.item.text else ())
    small = reporters(view.item.citations)
    if view.version > 1:
        small = f"{small} · version {view.version}" if small else f"Version {view.version}"
    excerpt = "" if limit else first_excerpt(view.item.citations, view.articles, most=_EXCERPT)
    return Line(press.link(urls.event(view.day, view.slug)), text[:cut], text[cut:], small, excerpt)


def reporters(citations: Iterable[Citation]) -> str:
    """Who reports an event, each once, in the order cited."""
    names = (reporter(c) for c in citations)
    return ", ".join(dict.fromkeys(name for name in names if name))


def sections(press: Press, views: Sequence[EventView], *, prefix: str = "") -> list[Section]:
    """The events of a day by category, in the order of the page; a category written twice comes once.

    `prefix` keeps the fragments of several days on one page apart.
    """
    by_category: dict[str, list[EventView]] = {}
    for view in views:
        by_category.setdefault(view.item.category, []).append(view)
    return [
        Section(
            prefix + anchor(category), category or (_NO_CATEGORY if len(by_category) > 1 else ""), _groups(press, held)
        )
        for category, held in by_category.items()
    ]


@lru_cache(maxsize=1024)
def anchor(category: str) -> str:
    """The fragment of a category's section on its day's page."""
    return f"c-{slugify(category)}" if category else "c-other"


def _groups(press: Press, views: Sequence[EventView]) -> list[Group]:
    out = []
    for _, same in groupby(views, key=lambda view: view.item.topics):
        held = list(same)
        over, topic = _topic_links(press, held[0].item)
        out.append(Group(over, topic, [line(press, view) for view in held]))
    return out


def _topic_links(press: Press, item: Item) -> tuple[Html, Html]:
    if not item.topics or not item.text:
        return Html(), Html()
    inner = dict.fromkeys(innermost(item))
    over = [story_link(press, topic) for topic in item.topics if topic not in inner]
    return Html(" › ".join(over)), Html(", ".join(story_link(press, topic) for topic in inner))


def story_link(press: Press, topic: Topic) -> str:
    return f'<a href="{press.link(press.story(topic))}">{escape(topic.title)}</a>'


def ref_link(press: Press, ref: StoryRef) -> str:
    return f'<a href="{press.link(urls.story(ref.slug))}">{escape(ref.title)}</a>'


def stories_of(press: Press, views: Iterable[EventView]) -> list[Topic]:
    """The innermost topics of some events, those with most events first, each story once."""
    counts: dict[str, int] = {}
    topics: dict[str, Topic] = {}
    for view in views:
        for topic in innermost(view.item) if view.item.text else ():
            path = press.story(topic)
            topics.setdefault(path, topic)
            counts[path] = counts.get(path, 0) + 1
    return [topics[path] for path in sorted(counts, key=lambda path: -counts[path])]


def timeline(press: Press, views: Sequence[EventView]) -> list[Moment]:
    """Events in order of time, with the years and the silences between them."""
    out = []
    before: date | None = None
    for view in views:
        silent = before is not None and (view.day - before).days >= _SILENCE_DAYS
        out.append(
            Moment(
                view.day.isoformat(),
                day_and_month(view.day),
                line(press, view),
                str(view.day.year) if before is None or before.year != view.day.year else "",
                f"Nothing on record for {span(before, view.day)}" if before and silent else "",
            )
        )
        before = view.day
    return out


def beside(press: Press, view: EventView) -> tuple[str, str, Line]:
    """The event before or after one in its story: machine date, short date, line."""
    return view.day.isoformat(), short_date(view.day), line(press, view, limit=200)

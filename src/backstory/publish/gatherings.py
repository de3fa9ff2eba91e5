"""What the pages of a story and of an entity have in common: a gathering of events, divided where it is long.

A gathering in, files out: its page, those of its parts, its feeds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypedDict

import msgspec

from backstory.model import State
from backstory.publish import describe, docs, markdown, urls
from backstory.publish.feed_items import event_items
from backstory.publish.feeds import Channel, feed_files
from backstory.publish.forms import Files, four
from backstory.publish.head import About, head, linked
from backstory.publish.lists import Moment, Sum, timeline
from backstory.publish.parts import Part, parts
from backstory.publish.press import Press
from backstory.publish.prose import Html, escape
from backstory.publish.strip import strip
from backstory.publish.words import count, long_date, period, span, spelled, years
from backstory.views import EventView, News


class Shared(TypedDict):
    """The fields that a story's record and an entity's have in common."""

    url: str
    title: str
    count: int
    events: list[docs.Entry]
    feeds: list[str]
    first: date | None
    last: date | None
    period: str
    periods: list[docs.Period]


GatheringDoc = docs.StoryDoc | docs.EntityDoc

_NOTHING = Html()


class StoryShown(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What story.html shows."""

    sum: Sum
    heading: str
    lead: Html
    strip: Html
    periods_title: str
    periods: Html
    timeline_title: str
    moments: list[Moment]
    more: Html
    turn: Html
    about: str
    facts: list[tuple[str, Html]]


@dataclass(frozen=True, slots=True)
class Sort:
    """What a page of events is: its label, how its title and its first sentence put it, the index it is in."""

    label: str
    called: str
    said_of: str
    index: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Gathering:
    """A story or an entity, as far as the two are alike; `doc` makes the record of one of its pages.

    `picture` stands above the events in place of the strip of days, `more` below them, `lead` is its
    sum; all on its first page only.
    """

    sort: Sort
    path: str
    title: str
    events: tuple[EventView, ...]
    facts: tuple[tuple[str, Html], ...]
    linked: dict[str, object]
    doc: Callable[[Part], GatheringDoc]
    picture: Html = _NOTHING
    more: Html = _NOTHING
    lead: Html = _NOTHING


def gathering_files(press: Press, of: Gathering, news: Sequence[News]) -> Files:
    """The page of a gathering, those of its parts, and its feeds of `news`."""
    made: Files = []
    for part in parts(of.events):
        made += _part_files(press, of, part)
    channel = Channel(
        of.path,
        f"{of.title} – {press.settings.name}",
        f"Events {of.sort.said_of}: new ones, and those whose record changed.",
    )
    return made + feed_files(press, channel, event_items(press, news))


def _part_files(press: Press, of: Gathering, part: Part) -> Files:
    path = urls.part(of.path, part.name) if part.name else of.path
    doc = of.doc(part)
    lead = said(of.sort, part.events)
    name = f"{of.title}, {period(part.name)}" if part.name else of.title
    about = About(
        path=path,
        title=f"{name}: {of.sort.called} {count(len(part.events), 'event')}",
        description=f"{name}. {lead}",
        linked=of.linked if not part.name else linked("CollectionPage", doc.url, name),
        nav=of.sort.index[0],
        trail=_trail(of, part),
        feed=of.path,
        feed_title=f"{of.title}: events",
        cite=f"“{name}”, {count(len(part.events), 'event')}{_years(part, ', ')}. {press.settings.name}. {doc.url}",
        credit=press.attribution(),
    )
    shown = StoryShown(
        sum=Sum(of.sort.label, len(part.events), "event" if len(part.events) == 1 else "events", _years(part, "")),
        heading=name,
        lead=(not part.name and of.lead) or Html(escape(lead)),
        strip=(not part.name and of.picture) or strip([view.day for view in part.events]),
        more=Html() if part.name else of.more,
        periods_title="By month" if part.name else "By year",
        periods=Html("".join(_period_link(press, of.path, name, n) for name, n in part.divided)),
        timeline_title="The latest events" if part.divided else "Timeline",
        moments=timeline(press, part.listed),
        turn=Html(),
        about=f"About {of.title}",
        facts=list(of.facts) if not part.name else span_facts(part.events),
    )
    page = press.render("story.html", head=head(press, about), it=shown)
    return four(path, doc, page, markdown.story(doc, press.attribution()))


def shared(press: Press, path: str, title: str, part: Part) -> Shared:
    days = [view.day for view in part.events]
    return Shared(
        url=press.at.absolute(urls.part(path, part.name) if part.name else path),
        title=title,
        count=len(part.events),
        events=[describe.entry(press, view) for view in part.listed],
        feeds=[press.at.absolute(feed) for feed in urls.feeds(path)],
        first=days[0] if days else None,
        last=days[-1] if days else None,
        period=part.name,
        periods=[docs.Period(name, n, press.at.absolute(urls.part(path, name))) for name, n in part.divided],
    )


def said(sort: Sort, events: Sequence[EventView]) -> str:
    """How many events there are, and of when, in a sentence."""
    if not events:
        return f"No event stands on record here now; those {sort.said_of} were taken off Wikipedia’s pages."
    first, last = events[0].day, events[-1].day
    number = spelled(len(events), "event")
    if first == last:
        return f"{number} {sort.said_of}, on {long_date(first)}."
    return f"{number} {sort.said_of}, from {long_date(first)} to {long_date(last)}."


def _trail(of: Gathering, part: Part) -> list[tuple[str, str]]:
    trail = [of.sort.index]
    if part.name:
        trail.append((of.path, of.title))
    if len(part.name) > len("2022"):
        year = part.name[:4]
        trail.append((urls.part(of.path, year), year))
    return trail


def _years(part: Part, before: str) -> str:
    return before + years(part.events[0].day, part.events[-1].day) if part.events else ""


def _period_link(press: Press, path: str, name: str, events: int) -> str:
    link = press.link(urls.part(path, name))
    return f'<li><a href="{link}">{period(name)}</a> <small>{count(events, "event")}</small></li>'


def span_facts(events: tuple[EventView, ...]) -> list[tuple[str, Html]]:
    if not events:
        return []
    first, last = events[0].day, events[-1].day
    facts = [("Span", Html(span(first, last)))] if first != last else []
    return [*facts, ("Last event", Html(long_date(last)))]


def refs(links: Iterable[str]) -> Html:
    return Html("<br>".join(links))


def live(events: Iterable[EventView]) -> tuple[EventView, ...]:
    return tuple(view for view in events if view.state is State.LIVE)

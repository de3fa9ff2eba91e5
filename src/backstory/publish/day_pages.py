"""The page of a day, and the front page with the latest days. Views in, files out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import msgspec

from backstory.headline import opening, shortened
from backstory.model import Event
from backstory.publish import describe, docs, markdown, urls
from backstory.publish.describe import said
from backstory.publish.forms import Files, four, possible
from backstory.publish.head import About, head, linked
from backstory.publish.lists import DayLeaf, Line, Section, day_leaf, line, sections, stories_of, story_link, turn
from backstory.publish.press import Press
from backstory.publish.prose import Html, escape
from backstory.publish.words import day_and_month, long_date, month_name, spelled, weekday
from backstory.views import DayPage, Essay, EventPage, EventView

_SIDE_STORIES = 10
_FRONT_ESSAYS = 3


class DayShown(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What day.html shows, and front.html of each of its days."""

    level: int
    leaf: DayLeaf
    long: str
    lead: str
    kinds: Html
    sections: list[Section]
    gone: list[Line]
    stories: Html
    turn: Html


class FrontShown(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What front.html shows."""

    days: list[DayShown]
    stories: Html
    past: list[tuple[str, str, Line]]
    essays: Html
    turn: Html
    about: Html
    api: Html


def day_doc(press: Press, page: DayPage) -> docs.DayDoc:
    """A day as data."""
    return docs.DayDoc(
        press.at.absolute(urls.day(page.day)),
        f"{weekday(page.day)} {long_date(page.day)}",
        page.day,
        [describe.entry(press, view) for view in page.events],
        press.attribution(page.page_title, page.revid),
        press.at.absolute(urls.day(page.previous)) if page.previous else "",
        press.at.absolute(urls.day(page.next)) if page.next else "",
    )


def day_files(press: Press, page: DayPage, gone: Sequence[EventPage]) -> Files:
    """A day in its four formats; `gone` are the events that no longer stand on the wiki's page of it."""
    path = urls.day(page.day)
    doc = day_doc(press, page)
    lead = _day_lead(page.events)
    about = About(
        path=path,
        title=f"{doc.title}: world events",
        description=f"{doc.title}. {lead} {'; '.join(topic.title for topic in stories_of(press, page.events)[:4])}",
        linked=linked("CollectionPage", doc.url, doc.title, temporalCoverage=page.day.isoformat()),
        nav=urls.YEARS,
        trail=(
            (urls.YEARS, "Days"),
            (urls.year(page.day.year), str(page.day.year)),
            (urls.month(page.day), month_name(page.day)),
        ),
        feed=urls.FRONT,
        feed_title=f"{press.settings.name}: events",
        credit=doc.attribution,
    )
    shown = _day_shown(press, page, [_gone_line(press, each.event) for each in gone], level=2)
    # The page tells of events that are gone, which are not in its record.
    page_html = possible(press.render("day.html", head=head(press, about), it=shown))
    return four(path, doc, page_html, markdown.day(doc))


def front_files(press: Press, days: Sequence[DayPage], past: Sequence[EventView], essays: Sequence[Essay]) -> Files:
    """The latest days, newest first; `past` are events of the same date in other years."""
    at = press.at
    doc = docs.FrontDoc(
        at.absolute(urls.FRONT),
        press.settings.name,
        [day_doc(press, page) for page in days],
        [docs.Name(e.title, at.absolute(urls.essay(e.day, e.slug))) for e in essays[:_FRONT_ESSAYS]],
    )
    stories = stories_of(press, [view for page in days for view in page.events])[:_SIDE_STORIES]
    latest = long_date(days[0].day) if days else "no event yet"
    credit = press.attribution()
    about = About(
        path=urls.FRONT,
        title=f"World events, {latest}" if days else "World events",
        description=f"The events up to {latest}, each with its sources, its story and every change to its wording.",
        linked=linked("WebSite", doc.url, press.settings.name, inLanguage=press.settings.edition),
        nav=urls.FRONT,
        feed=urls.FRONT,
        feed_title=f"{press.settings.name}: events",
        credit=credit,
    )
    earlier = days[-1].previous if days else None
    shown = FrontShown(
        days=[_day_shown(press, page, [], level=min(n, 2), prefix=f"d{n}-") for n, page in enumerate(days, 1)],
        stories=Html("".join(f"<li>{story_link(press, topic)}</li>" for topic in stories)),
        past=[(str(view.day.year), view.day.isoformat(), line(press, view, limit=140)) for view in past],
        essays=Html("".join(f"<li>{_essay_link(press, e)}</li>" for e in essays[:_FRONT_ESSAYS])),
        turn=turn(press, _day_step(earlier), None),
        about=press.link(urls.ABOUT),
        api=press.link(urls.API),
    )
    # The page tells of other years, which are not in its record.
    page_html = possible(press.render("front.html", head=head(press, about), it=shown))
    return four(urls.FRONT, doc, page_html, markdown.front(doc, credit))


def _day_shown(press: Press, page: DayPage, gone: list[Line], *, level: int, prefix: str = "") -> DayShown:
    day = page.day
    held = sections(press, page.events, prefix=prefix)
    stories = stories_of(press, page.events)[:_SIDE_STORIES]
    return DayShown(
        level=level,
        leaf=day_leaf(day),
        long=long_date(day),
        lead=_day_lead(page.events),
        kinds=Html("".join(f'<a href="#{s.id}">{escape(s.name)}</a>' for s in held) if len(held) > 1 else ""),
        sections=held,
        gone=gone,
        stories=Html("<br>".join(story_link(press, topic) for topic in stories)),
        turn=turn(press, _day_step(page.previous), _day_step(page.next)),
    )


def _day_lead(views: Sequence[EventView]) -> str:
    """How many events in how many categories, and how many belong to a story."""
    lead = spelled(len(views), "event")
    categories = len({view.item.category for view in views if view.item.category})
    if categories > 1:
        lead += f" in {spelled(categories, 'category', 'categories').lower()}"
    filed = sum(1 for view in views if view.item.topics)
    if filed and len(views) > 1:
        belong = "all belong" if filed == len(views) else f"{spelled(filed, 'belongs', 'belong').lower()}"
        lead += f"; {belong} to a story"
    return f"{lead}."


def _gone_line(press: Press, told: Event) -> Line:
    item = told.current.item
    text = shortened(said(item), 240)
    cut = opening(text)
    return Line(
        press.link(urls.event(item.day, told.slug)),
        text[:cut],
        text[cut:],
        describe.removed_when(told),
    )


def _day_step(day: date | None) -> tuple[str, str] | None:
    return (urls.day(day), day_and_month(day)) if day else None


def _essay_link(press: Press, essay: Essay) -> str:
    link = press.link(urls.essay(essay.day, essay.slug))
    return (
        f'<time datetime="{essay.day.isoformat()}">{long_date(essay.day)}</time>'
        f'<a href="{link}">{escape(essay.title)}</a>, by {escape(essay.author)}'
    )

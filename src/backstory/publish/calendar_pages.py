"""The pages of time: front, day, month, year and the list of years. Views in, files out."""

from __future__ import annotations

from calendar import Calendar
from collections.abc import Sequence
from datetime import date

import msgspec

from backstory.headline import opening, shortened
from backstory.model import Event
from backstory.publish import describe, docs, markdown, urls
from backstory.publish.describe import said
from backstory.publish.forms import Files, four, possible
from backstory.publish.head import About, head, linked
from backstory.publish.lists import (
    DayLeaf,
    Line,
    Section,
    Sum,
    day_leaf,
    line,
    ref_link,
    sections,
    stories_of,
    story_link,
    turn,
)
from backstory.publish.press import Press
from backstory.publish.prose import Html, escape
from backstory.publish.words import (
    MONTHS,
    WEEKDAYS,
    count,
    day_and_month,
    long_date,
    month_name,
    spelled,
    weekday,
)
from backstory.views import DayPage, Essay, EventPage, EventView, MonthPage, StoryRef, YearPage

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


class DayRow(msgspec.Struct, frozen=True, gc=False):
    """A day in its month's list."""

    iso: str
    link: Html
    label: str
    topics: str
    count: str


class MonthShown(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What month.html shows."""

    heading: str
    lead: str
    sum: Sum
    weekdays: list[tuple[str, str]]
    weeks: list[list[Html]]
    days: list[DayRow]
    turn: Html


class SumRow(msgspec.Struct, frozen=True, gc=False):
    """A row of a table of counts."""

    name: Html
    cells: list[Html]


class YearShown(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What year.html shows, of one year or of all."""

    sum: Sum
    heading: str
    lead: str
    caption: str
    columns: list[str]
    rows: list[SumRow]
    stories: Html
    turn: Html


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
        trail=((urls.YEARS, "Days"), (urls.year(page.day.year), str(page.day.year)), _month_step(page.day)),
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


def month_files(press: Press, page: MonthPage) -> Files:
    """A month in its four formats."""
    path = urls.month(page.first)
    name = f"{month_name(page.first)} {page.first.year}"
    at = press.at
    doc = docs.MonthDoc(
        at.absolute(path),
        name,
        page.first,
        [docs.DayLine(d.day, d.events, list(d.topics), at.absolute(urls.day(d.day))) for d in page.days],
        at.absolute(urls.month(page.previous)) if page.previous else "",
        at.absolute(urls.month(page.next)) if page.next else "",
    )
    events = sum(d.events for d in page.days)
    lead = f"{spelled(events, 'event')} on {spelled(len(page.days), 'day').lower()}."
    about = About(
        path=path,
        title=f"{name}: world events by day",
        description=f"{lead} Every day of {name} with its events, their sources and stories.",
        linked=linked("CollectionPage", doc.url, name, temporalCoverage=page.first.isoformat()[:7]),
        nav=urls.YEARS,
        trail=((urls.YEARS, "Days"), (urls.year(page.first.year), str(page.first.year))),
        credit=press.attribution(),
    )
    shown = MonthShown(
        heading=name,
        lead=lead,
        sum=_sum("Month", len(page.days), "day"),
        weekdays=[(day[:2], day) for day in WEEKDAYS],
        weeks=_weeks(press, page),
        days=[
            DayRow(
                d.day.isoformat(),
                press.link(urls.day(d.day)),
                f"{weekday(d.day)[:3]} {d.day.day}",
                "; ".join(d.topics),
                count(d.events, "event"),
            )
            for d in page.days
        ],
        turn=turn(press, _month_turn(page.previous), _month_turn(page.next)),
    )
    return four(path, doc, press.render("month.html", head=head(press, about), it=shown), markdown.month(doc))


def year_files(press: Press, page: YearPage) -> Files:
    """A year in its four formats."""
    path = urls.year(page.year)
    at = press.at
    doc = docs.YearDoc(
        at.absolute(path),
        str(page.year),
        page.year,
        [docs.MonthLine(first, days, events, at.absolute(urls.month(first))) for first, days, events in page.months],
        [docs.Name(ref.title, at.absolute(urls.story(ref.slug)), ref.events) for ref in page.stories],
        at.absolute(urls.year(page.previous)) if page.previous else "",
        at.absolute(urls.year(page.next)) if page.next else "",
    )
    events = sum(events for _, _, events in page.months)
    lead = f"{spelled(events, 'event')} on {spelled(sum(days for _, days, _ in page.months), 'day').lower()}."
    about = About(
        path=path,
        title=f"{page.year}: world events by month",
        description=f"{lead} The months of {page.year}, and the stories that had most events in it.",
        linked=linked("CollectionPage", doc.url, str(page.year), temporalCoverage=str(page.year)),
        nav=urls.YEARS,
        trail=((urls.YEARS, "Days"),),
        credit=press.attribution(),
    )
    shown = YearShown(
        sum=_sum("Year", len(page.months), "month"),
        heading=str(page.year),
        lead=lead,
        caption=f"Events in each month of {page.year}",
        columns=["Month", "Days", "Events"],
        rows=[
            SumRow(
                Html(f'<a href="{press.link(urls.month(first))}">{month_name(first)}</a>'),
                [Html(f"{days:,}"), Html(f"{held:,}")],
            )
            for first, days, held in page.months
        ],
        stories=_story_refs(press, page.stories),
        turn=turn(press, _year_turn(page.previous), _year_turn(page.next)),
    )
    return four(path, doc, press.render("year.html", head=head(press, about), it=shown), markdown.year(doc))


def years_files(press: Press, years: Sequence[tuple[int, int, Sequence[date]]]) -> Files:
    """The list of years: each with its number of events and the months that have any."""
    at = press.at
    doc = docs.YearsDoc(
        at.absolute(urls.YEARS), "Days", [docs.YearLine(year, n, at.absolute(urls.year(year))) for year, n, _ in years]
    )
    lead = f"{spelled(sum(n for _, n, _ in years), 'event')}, by year and month."
    about = About(
        path=urls.YEARS,
        title="World events by year",
        description=f"{lead} Every day on record, with its events, their sources and stories.",
        linked=linked("CollectionPage", doc.url, "Days"),
        nav=urls.YEARS,
        credit=press.attribution(),
    )
    shown = YearShown(
        sum=_sum("Days", len(years), "year"),
        heading="Every day on record",
        lead=lead,
        caption="The years, with their months and how many events each has",
        columns=["Year", "Months", "Events"],
        rows=[
            SumRow(
                Html(f'<a href="{press.link(urls.year(year))}">{year}</a>'),
                [Html(" ".join(_month_link(press, first) for first in months)), Html(f"{n:,}")],
            )
            for year, n, months in reversed(years)
        ],
        stories=Html(),
        turn=Html(),
    )
    page = press.render("year.html", head=head(press, about), it=shown)
    return four(urls.YEARS, doc, page, markdown.years(doc))


# Parts


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


def _month_step(day: date) -> tuple[str, str]:
    return urls.month(day), month_name(day)


def _day_step(day: date | None) -> tuple[str, str] | None:
    return (urls.day(day), day_and_month(day)) if day else None


def _month_turn(first: date | None) -> tuple[str, str] | None:
    return (urls.month(first), f"{month_name(first)} {first.year}") if first else None


def _year_turn(year: int | None) -> tuple[str, str] | None:
    return (urls.year(year), str(year)) if year else None


def _month_link(press: Press, first: date) -> str:
    return f'<a href="{press.link(urls.month(first))}">{MONTHS[first.month - 1][:3]}</a>'


def _weeks(press: Press, page: MonthPage) -> list[list[Html]]:
    """A month as a calendar has it, weeks from Monday; the days that have events lead to them."""
    events = {d.day.day: d.events for d in page.days}
    return [
        [_cell(press, page.first, number, events.get(number)) for number in week]
        for week in Calendar().monthdayscalendar(page.first.year, page.first.month)
    ]


def _cell(press: Press, first: date, number: int, events: int | None) -> Html:
    if not number:
        return Html()
    if events is None:
        return Html(f"<span>{number}</span>")
    link = press.link(urls.day(first.replace(day=number)))
    counted = f'<span class="hid"> {"event" if events == 1 else "events"}</span>'
    return Html(f'<a href="{link}">{number} <small>{events}{counted}</small></a>')


def _sum(label: str, number: int, noun: str) -> Sum:
    return Sum(label, number, noun if number == 1 else f"{noun}s")


def _story_refs(press: Press, refs: Sequence[StoryRef]) -> Html:
    return Html("<br>".join(ref_link(press, ref) for ref in refs))


def _essay_link(press: Press, essay: Essay) -> str:
    link = press.link(urls.essay(essay.day, essay.slug))
    return (
        f'<time datetime="{essay.day.isoformat()}">{long_date(essay.day)}</time>'
        f'<a href="{link}">{escape(essay.title)}</a>, by {escape(essay.author)}'
    )

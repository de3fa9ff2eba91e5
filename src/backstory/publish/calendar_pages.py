"""The calendar: month, year and the list of years. Views in, files out."""

from __future__ import annotations

from calendar import Calendar
from collections.abc import Sequence
from datetime import date

import msgspec

from backstory.publish import docs, markdown, urls
from backstory.publish.forms import Files, four
from backstory.publish.head import About, head, linked
from backstory.publish.lists import Sum, ref_link, turn
from backstory.publish.press import Press
from backstory.publish.prose import Html
from backstory.publish.words import MONTHS, WEEKDAYS, count, month_name, spelled, weekday
from backstory.views import MonthPage, StoryRef, YearPage


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

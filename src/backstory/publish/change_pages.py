"""The pages of what changed: one for each day that an edit was made on, and the latest. Views in, files out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date

import msgspec

from backstory.headline import headline
from backstory.model import Kind
from backstory.publish import docs, markdown, urls
from backstory.publish.describe import change_entry, innermost, said
from backstory.publish.differences import label, told
from backstory.publish.feed_items import MOST_ITEMS, change_items
from backstory.publish.feeds import Channel, feed_files
from backstory.publish.forms import Files, four
from backstory.publish.head import About, head, linked
from backstory.publish.lists import turn
from backstory.publish.press import Press
from backstory.publish.prose import Html, href
from backstory.publish.words import count, day_and_month, long_date, month_name, short_date, spelled, stamp
from backstory.views import ChangesPage, ChangeView

LATEST = 60
_DAYS = 30


class ChangeRow(msgspec.Struct, frozen=True, gc=False):
    """One change in the log."""

    iso: str
    time: str
    label: str
    title: str
    link: Html
    diff: Html
    edit: Html


class ChangesShown(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What changes.html shows."""

    iso: str
    top: str
    number: str
    bottom: str
    lead: str
    title: str
    rows: list[ChangeRow]
    minor: list[ChangeRow]
    minor_count: str
    days: Html
    turn: Html


def changes_files(press: Press, page: ChangesPage) -> Files:
    """The changes of a day."""
    path = urls.changes(page.day)
    at = press.at
    views = sorted(page.changes, key=_order)
    matters = [view for view in views if view.change.substance]
    minor = [view for view in views if not view.change.substance]
    doc = docs.ChangesDoc(
        at.absolute(path),
        f"Changes on {long_date(page.day)}",
        [change_entry(press, view) for view in views],
        _feeds(press),
        page.day,
        at.absolute(urls.changes(page.previous)) if page.previous else "",
        at.absolute(urls.changes(page.next)) if page.next else "",
    )
    lead = f"{spelled(len(matters), 'change')} of substance to the record."
    about = _about(press, path, doc, lead, trail=((urls.CHANGES, "Changes"),))
    shown = ChangesShown(
        iso=page.day.isoformat(),
        top="Changes on",
        number=str(page.day.day),
        bottom=f"{month_name(page.day)} {page.day.year}",
        lead=lead,
        title="By the time of the edit, UTC",
        rows=[_row(press, view) for view in matters],
        minor=[_row(press, view) for view in minor],
        minor_count=count(len(minor), "small change"),
        days=Html(),
        turn=turn(press, _step(page.previous), _step(page.next)),
    )
    return four(path, doc, press.render("changes.html", head=head(press, about), it=shown), markdown.changes(doc))


def latest_files(press: Press, latest: Sequence[ChangeView], days: Sequence[date]) -> Files:
    """The latest changes of substance, with their feeds; `days` are all days that have a page, oldest first."""
    at = press.at
    doc = docs.ChangesDoc(
        at.absolute(urls.CHANGES), "Changes", [change_entry(press, view) for view in latest], _feeds(press)
    )
    lead = "What was changed in the record after it was first written: the latest changes of substance."
    about = _about(press, urls.CHANGES, doc, lead)
    shown = ChangesShown(
        iso="",
        top="Changes",
        number=f"{len(latest)}",
        bottom="latest",
        lead=lead,
        title="By the time of the edit, UTC",
        rows=[_row(press, view, dated=True) for view in latest],
        minor=[],
        minor_count="",
        days=Html("".join(f"<li>{_day_link(press, day)}</li>" for day in days[: -_DAYS - 1 : -1])),
        turn=Html(),
    )
    page = press.render("changes.html", head=head(press, about), it=shown)
    title = f"{press.settings.name}: changes"
    channel = Channel(urls.CHANGES, title, "Changes of substance to the record, newest first.")
    return four(urls.CHANGES, doc, page, markdown.changes(doc)) + feed_files(
        press, channel, change_items(press, latest[:MOST_ITEMS])
    )


def _order(view: ChangeView) -> tuple[float, str, int]:
    return -view.change.at.timestamp(), view.event.id, list(Kind).index(view.change.kind)


def _about(press: Press, path: str, doc: docs.ChangesDoc, lead: str, *, trail: Sequence[tuple[str, str]] = ()) -> About:
    return About(
        path=path,
        title=f"{doc.title} to the record" if path == urls.CHANGES else doc.title,
        description=lead if path == urls.CHANGES else f"{doc.title}. {lead}",
        linked=linked("CollectionPage", doc.url, doc.title),
        nav=urls.CHANGES,
        trail=trail,
        feed=urls.CHANGES,
        feed_title=f"{press.settings.name}: changes",
        credit=press.attribution(),
    )


def _row(press: Press, view: ChangeView, *, dated: bool = False) -> ChangeRow:
    made = view.change
    event = view.event
    at = made.at.astimezone(UTC)
    time = f"{at.hour:02d}:{at.minute:02d}"
    topics = innermost(event.item)
    return ChangeRow(
        stamp(at),
        f"{short_date(at.date())}, {time}" if dated else time,
        label(made),
        topics[0].title if topics else headline(said(event.item), 70),
        Html(f"{press.link(urls.event(event.day, event.slug))}#changes"),
        told(made),
        href(press.edit(made.revid)),
    )


def _feeds(press: Press) -> list[str]:
    return [press.at.absolute(feed) for feed in urls.feeds(urls.CHANGES)]


def _day_link(press: Press, day: date) -> str:
    return f'<a href="{press.link(urls.changes(day))}">{long_date(day)}</a>'


def _step(day: date | None) -> tuple[str, str] | None:
    return (urls.changes(day), day_and_month(day)) if day else None

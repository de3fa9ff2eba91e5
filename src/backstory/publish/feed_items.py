"""What feeds are made of: events, changes to them and essays, as items. Views in, items out.

An event's id is its permanent link, and `updated` moves only when a change of substance was made, so a feed
reader shows an event anew when its record says something else, and not for a comma. A change is an item of its own in
the feed of an event and in that of all changes, under one id.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time

from backstory.model import Change, Event, Item, Kind
from backstory.publish import behind, feeds, urls
from backstory.publish.describe import event_title, said
from backstory.publish.differences import label, matters, newest_first, told
from backstory.publish.feeds import Channel
from backstory.publish.press import Press
from backstory.publish.prose import escape, href, reporter, web_address
from backstory.publish.words import long_date, stamp, utc
from backstory.views import ChangeView, Essay, EventView, News

MOST_ITEMS = 30


def newest(views: Sequence[EventView], most: int = MOST_ITEMS) -> list[EventView]:
    """The events whose record came or changed in substance last, newest first."""
    latest = sorted(views, key=lambda view: (view.updated, view.day, view.recorded, view.position, view.id))[-most:]
    return latest[::-1]


def event_items(press: Press, events: Iterable[News]) -> list[feeds.Item]:
    """Events as a feed has them: day, text, sources, and what changed last."""
    return [_event_item(press, each) for each in events]


def change_items(press: Press, views: Iterable[ChangeView]) -> list[feeds.Item]:
    """Changes to any events as a feed has them."""
    items = []
    for view in views:
        event, made = view.event, view.change
        at = urls.event(event.day, event.slug), urls.version(event.id, made.number)
        items.append(_change_item(press, made, event.item, at))
    return items


def event_feed(press: Press, event: Event) -> tuple[str, bytes]:
    """The feed of one event: its changes of substance and its first record, newest first, at its permanent address."""
    item = event.current.item
    path = urls.event(item.day, event.slug)
    of = [change for change in newest_first(event.changes) if matters(change)]
    items = [
        _change_item(press, change, item, (path, urls.version(event.id, change.number))) for change in of[:MOST_ITEMS]
    ]
    channel = Channel(
        path,
        f"{event_title(item)} – {press.settings.name}",
        "What changed in the record of this event, newest first; spelling and links left out.",
        id=press.at.permanent(event.id),
    )
    return feeds.atom_file(press, channel, items, urls.event_feed(event.id))


def essay_items(press: Press, essays: Iterable[Essay]) -> list[feeds.Item]:
    """Essays as a feed has them: the summary."""
    items = []
    for essay in essays:
        link = press.at.absolute(urls.essay(essay.day, essay.slug))
        at = datetime.combine(essay.day, time(), UTC)
        items.append(feeds.Item(link, link, essay.title, at, at, f"<p>{escape(essay.summary)}</p>", (), essay.author))
    return items


def _event_item(press: Press, news: News) -> feeds.Item:
    view, item = news.event, news.event.item
    html = f"<p>{escape(said(item))}</p>"
    if excerpt := behind.first_excerpt(item.citations, news.event.articles):
        html += f"<blockquote><p>{escape(excerpt)}</p></blockquote>"
    sources = ", ".join(
        f'<a href="{href(url)}">{escape(reporter(c) or url)}</a>' for c in item.citations if (url := web_address(c.url))
    )
    if sources:
        html += f"<p>Sources: {sources}</p>"
    if change := news.changed:
        html += f"<p>Changed on {utc(change.at)}. {label(change)}: {told(change)}</p>"
    tags = (item.category, *(topic.title for topic in item.topics))
    return feeds.Item(
        press.at.permanent(view.id),
        press.at.absolute(urls.event(view.day, view.slug)),
        f"{long_date(view.day)}: {event_title(item)}",
        view.recorded,
        view.updated,
        html,
        tuple(dict.fromkeys(tag for tag in tags if tag)),
    )


def _change_item(press: Press, made: Change, item: Item, at: tuple[str, str]) -> feeds.Item:
    """A change to the event that now says `item`; `at` is the path of the event and that of the version it made."""
    path, version = at
    content = made.after if made.kind is Kind.RECORDED else ""
    return feeds.Item(
        f"{press.at.absolute(version)}#{made.kind.value}-{stamp(made.at)}",
        press.at.absolute(path),
        f"{label(made)}: {event_title(item)}",
        made.at,
        made.at,
        f"<p>{escape(content) or told(made) or label(made)}</p>",
        (label(made),),
    )

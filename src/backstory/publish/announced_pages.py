"""The page of what is announced and not settled: still to come, and past its day with nothing on record. Files out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time

import msgspec

from backstory.headline import shortened
from backstory.publish import docs, feeds, markdown, urls
from backstory.publish.feeds import Channel, feed_files
from backstory.publish.forms import Files, four
from backstory.publish.head import About, head, linked
from backstory.publish.pledges import RING, Pledge
from backstory.publish.press import Press
from backstory.publish.prose import escape
from backstory.publish.words import count, days_named, long_date, short_date, spelled
from backstory.views import AnnouncedPage, AnnouncementView

# So many of those past their day are listed; `backstory announced --passed` has them all.
MOST_PASSED = 100
_MOST_ITEMS = 60
_TEXT = 300


class AnnouncedShown(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What announced.html shows."""

    number: int
    lead: str
    due: list[Pledge]
    passed: list[Pledge]
    passed_note: str


def announced_files(press: Press, page: AnnouncedPage) -> Files:
    """The page in its four formats, and its feeds of what is still to come, the newest announcement first."""
    at = press.at
    doc = docs.AnnouncedDoc(
        at.absolute(urls.ANNOUNCED),
        "Announced",
        [_line(press, view) for view in page.open],
        [_line(press, view) for view in page.passed],
        page.passed_in_all,
        [at.absolute(feed) for feed in urls.feeds(urls.ANNOUNCED)],
        page.as_of,
    )
    lead = _lead(page)
    about = About(
        path=urls.ANNOUNCED,
        title="Announced, and not settled",
        description=lead,
        linked=linked("CollectionPage", doc.url, doc.title),
        nav=urls.ANNOUNCED,
        feed=urls.ANNOUNCED,
        feed_title=f"{press.settings.name}: announced",
        credit=press.attribution(),
    )
    shown = AnnouncedShown(
        number=len(page.open),
        lead=lead,
        due=[_row(press, view) for view in page.open],
        passed=[_row(press, view) for view in page.passed],
        passed_note=_note(page),
    )
    html = press.render("announced.html", head=head(press, about), it=shown)
    channel = Channel(urls.ANNOUNCED, f"{press.settings.name}: announced", "What events say will happen, by when.")
    return four(urls.ANNOUNCED, doc, html, markdown.announced(doc)) + feed_files(press, channel, _items(press, page))


def _lead(page: AnnouncedPage) -> str:
    if page.as_of is None:
        return "Nothing is on record yet."
    things = spelled(len(page.open), "announcement").replace("No announcements", "No announcement")
    return f"{things} for days after {long_date(page.as_of)}, the newest on record."


def _note(page: AnnouncedPage) -> str:
    left = page.passed_in_all - len(page.passed)
    return f"And {count(left, 'older one')}." if left else ""


def _line(press: Press, view: AnnouncementView) -> docs.AnnouncedLine:
    one = view.announcement
    return docs.AnnouncedLine(
        view.event.id,
        one.earliest,
        one.latest,
        view.event.day,
        one.text,
        press.at.absolute(urls.event(view.event.day, view.event.slug)),
        one.who,
        one.what,
        one.place,
    )


def _row(press: Press, view: AnnouncementView) -> Pledge:
    one = view.announcement
    return Pledge(
        one.latest.isoformat(),
        short_date(one.latest),
        RING,
        f"For {days_named(one.earliest, one.latest)}, announced {long_date(view.event.day)}",
        shortened(one.text, _TEXT),
        press.link(urls.event(view.event.day, view.event.slug)),
        "",
    )


def _items(press: Press, page: AnnouncedPage) -> Sequence[feeds.Item]:
    newest = sorted(page.open, key=lambda view: (view.event.day, view.event.id, view.announcement.number), reverse=True)
    out = []
    for view in newest[:_MOST_ITEMS]:
        one, link = view.announcement, press.at.absolute(urls.event(view.event.day, view.event.slug))
        at = datetime.combine(view.event.day, time(), UTC)
        out.append(
            feeds.Item(
                f"{press.at.permanent(view.event.id)}#announced-{one.number}",
                link,
                f"For {days_named(one.earliest, one.latest)}: {shortened(one.text, 90)}",
                at,
                at,
                f"<p>{escape(one.text)}</p>",
            )
        )
    return out

"""An event's page, its frozen versions, and the pages that lead to it from its permanent and its former addresses.

Views in, files out; nothing is read or written here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import lru_cache
from itertools import zip_longest

import msgspec

from backstory.headline import headline, shortened
from backstory.model import Change, Citation, Event, Item, State, Version
from backstory.publish import behind, describe, docs, markdown, urls
from backstory.publish.describe import innermost, said
from backstory.publish.differences import label, parted
from backstory.publish.differences import told as difference
from backstory.publish.forms import Files, four, possible
from backstory.publish.head import About, head, linked
from backstory.publish.lists import DayLeaf, anchor, day_leaf, ref_link, story_link
from backstory.publish.pledges import Pledge, pledges
from backstory.publish.press import LICENCE_URL, Press
from backstory.publish.prose import Html, escape, host, href, html, reporter, web_address
from backstory.publish.related import RelatedRow, StoryTurn, rows, turns
from backstory.publish.words import count, long_date, month_name, stamp, utc
from backstory.views import EventPage

# The side column names this many; the text links every one.
_NAMES = 12


class Cited(msgspec.Struct, frozen=True, gc=False):
    """A source as a page lists it."""

    label: str
    link: Html
    small: Html


class Edit(msgspec.Struct, frozen=True, gc=False):
    """A change as a page tells it."""

    label: str
    time: str
    diff: Html
    links: Html


class FigureRow(msgspec.Struct, frozen=True, gc=False):
    """A figure that changed: its numbers, each with when it came and who was cited."""

    noun: str
    values: list[tuple[str, str]]


class EventShown(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What event.html shows."""

    leaf: DayLeaf
    heading: Html
    notice: Html
    text: Html
    pledges: list[Pledge]
    backstory: list[RelatedRow]
    followed: list[RelatedRow]
    turns: list[StoryTurn]
    sources: list[Cited]
    edits: list[Edit]
    minor: list[Edit]
    minor_count: str
    figures: list[FigureRow]
    topics_label: str
    topics: Html
    category: Html
    names: Html
    record: Html
    permalink: Html
    permalink_text: str


class VersionShown(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What version.html shows."""

    leaf: DayLeaf
    heading: str
    version: int
    time: str
    permalink: Html
    text: Html
    sources: list[Cited]
    topics: str
    category: str
    earlier: Html


def event_files(press: Press, page: EventPage) -> Files:
    """An event in its four formats."""
    told = page.event
    item = told.current.item
    path = urls.event(item.day, told.slug)
    doc = describe.event(press, page)
    return four(path, doc, _event_html(press, page, path, doc), markdown.event(doc))


def version_files(press: Press, told: Event, frozen: Version) -> Files:
    """One frozen version in its four formats."""
    path = urls.version(told.id, frozen.number)
    doc = describe.version(press, told, frozen)
    item = frozen.item
    about = About(
        path=path,
        title=f"{doc.title}, {long_date(item.day)}, version {frozen.number}",
        description=f"Version {frozen.number}, frozen: {said(item)}",
        linked=_linked(doc.url, doc.title, frozen, doc.attribution),
        trail=((urls.permalink(told.id), "The event as it stands now"),),
        cite=doc.cite,
        credit=doc.attribution,
    )
    shown = VersionShown(
        leaf=day_leaf(item.day),
        heading=_heading(item),
        version=frozen.number,
        time=utc(frozen.at),
        permalink=press.link(urls.permalink(told.id)),
        text=_text(item, press.wiki_page),
        sources=_cited(item.citations),
        topics=", ".join(topic.title for topic in item.topics),
        category=item.category,
        earlier=_version_links(press, told.id, range(1, frozen.number)),
    )
    return four(path, doc, press.render("version.html", head=head(press, about), it=shown), markdown.version(doc))


def moved_file(press: Press, at: str, to: str, title: str) -> tuple[str, bytes]:
    """A page at `at` that leads a reader without any script to `to`."""
    return urls.file(at, "html"), moved_page(press, to, title)


def moved_page(press: Press, to: str, title: str) -> bytes:
    """The same page wherever it lies."""
    canonical = Html(press.at.absolute(to))
    return possible(press.render("moved.html", title=title, link=press.link(to), canonical=canonical))


def _event_html(press: Press, page: EventPage, path: str, doc: docs.EventDoc) -> bytes:
    told = page.event
    item = told.current.item
    about = About(
        path=path,
        title=f"{doc.title}, {long_date(item.day)}",
        description=said(item),
        linked=_linked(doc.url, doc.title, told.current, doc.attribution, told=told),
        trail=_trail(item.day),
        atom=urls.event_feed(told.id),
        feed_title="Changes to this event",
        cite=doc.cite,
        credit=doc.attribution,
    )
    text = _text(item, press.entity_link)
    # A sentence short enough to be the headline is not said twice.
    whole = not innermost(item) and doc.headline == item.text.rstrip(".")
    matters, minor = ([_edit(press, told.id, change) for change in part] for part in parted(told.changes))
    shown = EventShown(
        leaf=day_leaf(item.day),
        heading=text if whole else Html(escape(_heading(item))),
        notice=_notice(press, page),
        text=Html() if whole else text,
        pledges=pledges(press, page),
        backstory=rows(press, page.backstory),
        followed=rows(press, page.followed),
        turns=turns(press, page),
        sources=_cited(item.citations, doc.sources),
        edits=matters,
        minor=minor,
        minor_count=count(len(minor), "small change"),
        figures=[
            FigureRow(t.noun, [(v.number, ", ".join([utc(v.time), *v.sources])) for v in t.values]) for t in doc.figures
        ],
        topics_label="Story" if len(page.stories or item.topics) == 1 else "Stories",
        topics=_stories(press, page),
        category=_category(press, page, item),
        names=_names(press, item),
        record=_record(press, told),
        permalink=press.link(urls.permalink(told.id)),
        permalink_text=urls.permalink(told.id).rstrip("/"),
    )
    return press.render("event.html", head=head(press, about), it=shown)


def _text(item: Item, where: Callable[[str], str]) -> Html:
    """The text of an item; `where` says what a wiki page is linked to."""
    if not item.text:
        return Html(escape(said(item)))
    anchors = [(m.start, m.end, where(m.page)) for m in item.mentions]
    anchors += [(a.start, a.end, web_address(a.url)) for a in item.links]
    return html(item.text, anchors)


def _stories(press: Press, page: EventPage) -> Html:
    """The stories of an event, or the topics it had when it stood."""
    if page.stories:
        return Html("<br>".join(ref_link(press, place.story) for place in page.stories))
    return Html("<br>".join(dict.fromkeys(story_link(press, topic) for topic in page.event.current.item.topics)))


def _heading(item: Item) -> str:
    topics = innermost(item)
    return topics[0].title if topics else headline(said(item))


@lru_cache(maxsize=1024)
def _trail(day: date) -> tuple[tuple[str, str], ...]:
    return (
        (urls.year(day.year), str(day.year)),
        (urls.month(day), month_name(day)),
        (urls.day(day), str(day.day)),
    )


def _linked(
    url: str, title: str, version: Version, source: docs.Attribution, *, told: Event | None = None
) -> dict[str, object]:
    return linked(
        "Article",
        url,
        title,
        headline=title,
        version=str(version.number),
        datePublished=stamp(told.recorded if told else version.at),
        dateModified=stamp(told.updated if told else version.at),
        license=LICENCE_URL,
        isBasedOn=source.revision or source.url,
        about={"@type": "Event", "name": title, "startDate": version.item.day.isoformat()},
    )


def _notice(press: Press, page: EventPage) -> Html:
    told = page.event
    if told.state is State.LIVE:
        return Html()
    when = describe.removed_when(told)
    since = f" on {when}" if when else ""
    if page.into is None:
        return Html(f"Taken off Wikipedia’s page{since}. The record keeps its last version.")
    into = page.into
    title = escape(shortened(said(into.item), 120))
    link = press.link(urls.event(into.day, into.slug))
    return Html(f'Joined{since} with another event: <a href="{link}">{title}</a>')


def _cited(citations: Sequence[Citation], told: Sequence[docs.Source] = ()) -> list[Cited]:
    """Sources as a page lists them; `told` is what the page's record says of each."""
    out = []
    for c, record in zip_longest(citations, told):
        article = record.article if record else None
        url = web_address(c.url)
        name = reporter(c) or c.url
        shown = c.title or (article.title if article else "") or name
        archived = web_address(c.archived) or (article.archived if article else "")
        parts = [escape(part) for part in dict.fromkeys((name, host(url))) if part and part != shown]
        if c.language:
            parts.append(f"in {escape(c.language)}")
        if c.dead:
            parts.append("marked as gone")
        if archived and archived != url:
            parts.append(f'<a href="{href(archived)}">archived copy</a>')
        quoted = ""
        if article:
            parts = list(dict.fromkeys(parts + behind.shown(article)))
            quoted = f"<br>{escape(behind.quoted(article))}" if article.excerpt else ""
        out.append(Cited(shown, href(url), Html(" · ".join(parts) + quoted)))
    return out


def _edit(press: Press, event_id: str, change: Change) -> Edit:
    links = [f'<a href="{press.link(urls.version(event_id, change.number))}">Version {change.number}</a>']
    if url := press.edit(change.revid):
        links.append(f'<a href="{href(url)}">this edit on Wikipedia</a>')
    return Edit(label(change), utc(change.at), difference(change), Html(" · ".join(links)))


def _category(press: Press, page: EventPage, item: Item) -> Html:
    if not item.category:
        return Html()
    if page.event.state is not State.LIVE:
        return Html(escape(item.category))
    return Html(f'<a href="{press.link(urls.day(item.day))}#{anchor(item.category)}">{escape(item.category)}</a>')


def _names(press: Press, item: Item) -> Html:
    pages = list(dict.fromkeys(mention.page for mention in item.mentions))[:_NAMES] if item.text else []
    return Html("<br>".join(f'<a href="{escape(press.entity_link(page))}">{escape(page)}</a>' for page in pages))


def _record(press: Press, told: Event) -> Html:
    now = told.current
    link = press.link(urls.version(told.id, now.number))
    text = f'<a href="{link}">Version {now.number}</a>, unchanged since {long_date(now.at.date())}'
    if now.number > 1:
        text += f"<br>Earlier: {_version_links(press, told.id, [v.number for v in told.versions[:-1]])}"
    return Html(text)


def _version_links(press: Press, event_id: str, numbers: Iterable[int]) -> Html:
    return Html(", ".join(f'<a href="{press.link(urls.version(event_id, n))}">{n}</a>' for n in numbers))

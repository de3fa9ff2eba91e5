"""The page of a story: when it began and last moved, its events, why they belong together. Views in, files out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from backstory.headline import headline
from backstory.model import Certainty
from backstory.publish import docs, urls
from backstory.publish.describe import said
from backstory.publish.event_pages import moved_page
from backstory.publish.forms import Files
from backstory.publish.gatherings import Gathering, GatheringDoc, Sort, gathering_files, live, refs, shared, span_facts
from backstory.publish.head import linked
from backstory.publish.lists import ref_link
from backstory.publish.parts import Part
from backstory.publish.press import LICENCE_URL, Press
from backstory.publish.prose import Html, escape, href, publisher
from backstory.publish.story_figures import figure_table, story_figures
from backstory.publish.strip import strip
from backstory.publish.words import count, long_date
from backstory.views import EventView, News, StoryPage

_SIDE_NAMES = 8

_MOST_REASONS = 4

_STORY = Sort("Story", "a story of", "of this story", (urls.STORIES, "Stories"))


def story_files(press: Press, page: StoryPage, news: Sequence[News]) -> Files:
    """A story with its parts and its feeds of `news`, and what leads to it from its permanent address."""
    path = urls.story(page.story.slug)
    title = page.story.title
    events = live(page.events)
    figures = story_figures(press, events)

    def doc(part: Part) -> GatheringDoc:
        return _doc(press, page, part, figures)

    gathered = linked("CreativeWorkSeries", press.at.absolute(path), title, license=LICENCE_URL)
    story = Gathering(
        _STORY,
        path,
        title,
        events,
        tuple(_facts(press, page, events)),
        gathered,
        doc,
        more=figure_table(press, figures, events),
        lead=_sum(press, events),
        picture=strip([view.day for view in events], page.arcs) if page.arcs else Html(),
    )
    files = gathering_files(press, story, news)
    if page.story.id:
        at = urls.story_permalink(page.story.id)
        files.append((urls.file(at, "html"), moved_page(press, path, title)))
    return files


def story_doc(press: Press, page: StoryPage) -> docs.StoryDoc:
    """A story as one record with all its events."""
    events = live(page.events)
    return _doc(press, page, Part("", events, events, ()), story_figures(press, events))


def _doc(press: Press, page: StoryPage, part: Part, figures: list[docs.StoryFigure]) -> docs.StoryDoc:
    return docs.StoryDoc(
        **shared(press, urls.story(page.story.slug), page.story.title, part),
        id=page.story.id,
        permalink=_permalink(press, page),
        also=list(page.names),
        why=[docs.Why(one.reason, one.certainty.value, one.events) for one in page.why],
        figures=figures if not part.name else [],
        within=[docs.Name(ref.title, press.at.absolute(urls.story(ref.slug))) for ref in page.within],
        contains=[docs.Name(ref.title, press.at.absolute(urls.story(ref.slug))) for ref in page.parts],
        page=press.wiki_page(page.page) if page.page else "",
    )


def _permalink(press: Press, page: StoryPage) -> str:
    return press.at.absolute(urls.story_permalink(page.story.id)).rstrip("/") if page.story.id else ""


def _sum(press: Press, events: Sequence[EventView]) -> Html:
    """When a story began, and when it last moved."""
    if not events:
        return Html()
    first, last = events[0], events[-1]
    text = f"It began on {long_date(first.day)}: {_told(press, first)}"
    if last is not first:
        text += f" It last moved on {long_date(last.day)}: {_told(press, last)}"
    return Html(text)


def _told(press: Press, view: EventView) -> str:
    """The end of a sentence; three dots at it need no fourth."""
    words = headline(said(view.item))
    stop = "" if words.endswith("…") else "."
    return f'<a href="{press.link(urls.event(view.day, view.slug))}">{escape(words)}</a>{stop}'


def _facts(press: Press, page: StoryPage, events: tuple[EventView, ...]) -> Iterator[tuple[str, Html]]:
    yield from span_facts(events)
    yield from _reporting_facts(events)
    if names := _most_named(press, events):
        yield "People and places", names
    if page.within:
        yield "Part of", refs(ref_link(press, ref) for ref in page.within)
    if page.parts:
        yield "Stories within", refs(ref_link(press, ref) for ref in page.parts)
    if page.names:
        yield "Also called", refs(escape(name) for name in page.names)
    yield "Why these belong together", refs(_why(page))
    if page.page:
        yield "On Wikipedia", Html(f'<a href="{href(press.wiki_page(page.page))}">{escape(page.page)}</a>')
    if page.story.id:
        at = urls.story_permalink(page.story.id)
        yield "Permanent link", Html(f'<a href="{press.link(at)}">{at.rstrip("/")}</a>')


def _why(page: StoryPage) -> Iterator[str]:
    """The reasons that hold for most events, each with how many."""
    for one in page.why[:_MOST_REASONS]:
        sure = "" if one.certainty is Certainty.CERTAIN else f" ({one.certainty.value})"
        yield f"{count(one.events, 'event')}: {escape(one.reason)}{sure}"
    if rest := sum(one.events for one in page.why[_MOST_REASONS:]):
        yield f"{count(rest, 'event')} for other reasons"


def _reporting_facts(events: tuple[EventView, ...]) -> list[tuple[str, Html]]:
    cited = [c for view in events for c in view.item.citations]
    if not cited:
        return []
    articles = len({c.url for c in cited})
    publishers = len({publisher(c) for c in cited})
    return [("Sources", Html(f"{count(articles, 'article')}, {count(publishers, 'publisher')}"))]


def _most_named(press: Press, events: tuple[EventView, ...]) -> Html:
    """The wiki pages that most events of a story link to."""
    named: dict[str, int] = {}
    for view in events:
        for page in dict.fromkeys(mention.page for mention in view.item.mentions):
            named[page] = named.get(page, 0) + 1
    most = sorted(named, key=lambda page: -named[page])[:_SIDE_NAMES]
    return refs(f'<a href="{escape(press.entity_link(page))}">{escape(page)}</a>' for page in most)

"""The page of a story: the events filed under a topic. Views in, files out."""

from __future__ import annotations

from collections.abc import Sequence

from backstory.publish import docs, urls
from backstory.publish.forms import Files
from backstory.publish.gatherings import Gathering, GatheringDoc, Sort, gathering_files, live, refs, shared, span_facts
from backstory.publish.head import linked
from backstory.publish.lists import ref_link
from backstory.publish.parts import Part
from backstory.publish.press import LICENCE_URL, Press
from backstory.publish.prose import Html, escape, href
from backstory.publish.words import count
from backstory.views import EventView, News, StoryPage

_SIDE_NAMES = 8

_STORY = Sort("Story", "a story of", "filed under this topic", (urls.STORIES, "Stories"))


def story_files(press: Press, page: StoryPage, news: Sequence[News]) -> Files:
    """A story with its parts and its feeds of `news`."""
    path = urls.story(page.story.slug)
    title = page.story.title
    events = live(page.events)
    within = [docs.Name(ref.title, press.at.absolute(urls.story(ref.slug))) for ref in page.within]
    contains = [docs.Name(ref.title, press.at.absolute(urls.story(ref.slug))) for ref in page.parts]
    wiki = press.wiki_page(page.page) if page.page else ""

    def doc(part: Part) -> GatheringDoc:
        return docs.StoryDoc(**shared(press, path, title, part), within=within, contains=contains, page=wiki)

    facts = [*span_facts(events), *_reporting_facts(events)]
    if names := _most_named(press, events):
        facts.append(("People and places", names))
    if page.within:
        facts.append(("Part of", refs(ref_link(press, ref) for ref in page.within)))
    if page.parts:
        facts.append(("Stories within", refs(ref_link(press, ref) for ref in page.parts)))
    topic = f'<a href="{href(wiki)}">{escape(title)}</a>' if wiki else escape(title)
    facts.append(("Why these belong together", Html(f"Wikipedia’s editors filed each under the topic {topic}")))
    gathered = linked("CreativeWorkSeries", press.at.absolute(path), title, license=LICENCE_URL)
    return gathering_files(press, Gathering(_STORY, path, title, events, tuple(facts), gathered, doc), news)


def _reporting_facts(events: tuple[EventView, ...]) -> list[tuple[str, Html]]:
    cited = [c for view in events for c in view.item.citations]
    if not cited:
        return []
    articles = len({c.url for c in cited})
    publishers = len({c.publisher or c.label for c in cited})
    return [("Sources", Html(f"{count(articles, 'article')}, {count(publishers, 'publisher')}"))]


def _most_named(press: Press, events: tuple[EventView, ...]) -> Html:
    """The wiki pages that most events of a story link to."""
    named: dict[str, int] = {}
    for view in events:
        for page in dict.fromkeys(mention.page for mention in view.item.mentions):
            named[page] = named.get(page, 0) + 1
    most = sorted(named, key=lambda page: -named[page])[:_SIDE_NAMES]
    return refs(f'<a href="{escape(press.entity_link(page))}">{escape(page)}</a>' for page in most)

"""Views into the records that JSON and XML hold. Pure: nothing is looked up beyond the view itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from backstory.figures import figures
from backstory.headline import headline
from backstory.model import Change, Citation, Event, Item, Kind, Mention, State, Topic, Version
from backstory.publish import behind, docs, urls
from backstory.publish.press import Press
from backstory.publish.prose import reporter
from backstory.publish.words import long_date, utc
from backstory.views import (
    AnnouncementView,
    ChangeView,
    EventPage,
    EventView,
    RelatedView,
    SourceArticle,
    StoryPlace,
    StoryRef,
)


def said(item: Item) -> str:
    """What an item says: its text, or its topic where there is nothing else."""
    return item.text or " / ".join(topic.title for topic in item.topics) or item.markup


def innermost(item: Item) -> list[Topic]:
    """The topics directly above an item: several when they share a bullet."""
    if not item.topics:
        return []
    level = max(topic.level for topic in item.topics)
    return [topic for topic in item.topics if topic.level == level]


def event_title(item: Item) -> str:
    """What an event is called where it stands alone: its topic and its headline."""
    topics = innermost(item)
    if not topics or not item.text:
        return headline(said(item))
    return f"{topics[0].title}: {headline(item.text)}"


def cite(press: Press, title: str, version: Version, event_id: str) -> str:
    """How to cite one version of an event."""
    where = press.at.absolute(urls.version(event_id, version.number))
    return f"“{title}”, {long_date(version.item.day)}, version {version.number}. {press.settings.name}. {where}"


def sources(citations: Iterable[Citation]) -> list[docs.Source]:
    """The sources as cited."""
    return [
        docs.Source(c.label or c.publisher, c.url, c.publisher, c.agency, c.language, c.archived, c.dead, c.title)
        for c in citations
    ]


def with_articles(cited: list[docs.Source], articles: Mapping[str, SourceArticle]) -> list[docs.Source]:
    """The same sources, each with the page it leads to where that is known."""
    if not articles:
        return cited
    known = {url: behind.article(of) for url, of in articles.items()}
    return [msgspec.structs.replace(source, article=known.get(source.url)) for source in cited]


def entities(press: Press, mentions: Iterable[Mention]) -> list[docs.Entity]:
    return [
        docs.Entity(m.page, m.label, m.start, m.end, press.wiki_page(m.page), press.entity_address(m.page))
        for m in mentions
    ]


def outside(item: Item) -> list[docs.Outside]:
    return [docs.Outside(link.label, link.start, link.end, link.url) for link in item.links]


def entry(press: Press, view: EventView) -> docs.Entry:
    """An event as lists have it."""
    item = view.item
    return docs.Entry(
        view.id,
        view.day,
        view.position,
        item.category,
        [topic.title for topic in item.topics],
        said(item),
        entities(press, item.mentions),
        with_articles(sources(item.citations), view.articles),
        view.version,
        view.recorded,
        view.updated,
        press.at.absolute(urls.event(view.day, view.slug)),
    )


def neighbour(press: Press, view: EventView | None) -> docs.Neighbour | None:
    if view is None:
        return None
    return docs.Neighbour(view.id, view.day, said(view.item), press.at.absolute(urls.event(view.day, view.slug)))


def place(press: Press, held: StoryPlace) -> docs.Place:
    return docs.Place(
        held.story.title,
        press.at.absolute(urls.story(held.story.slug)),
        held.certainty.value,
        held.reason,
        neighbour(press, held.previous),
        neighbour(press, held.next),
    )


def event(press: Press, page: EventPage) -> docs.EventDoc:
    """An event with its whole history."""
    told = page.event
    now = told.current
    item = now.item
    title = event_title(item)
    cited = sources(item.citations)
    return docs.EventDoc(
        url=press.at.absolute(urls.event(item.day, told.slug)),
        title=title,
        id=told.id,
        permalink=press.at.permanent(told.id),
        state=told.state.value,
        date=item.day,
        position=page.position,
        category=item.category,
        topics=[topic.title for topic in item.topics],
        headline=headline(said(item)),
        text=said(item),
        entities=entities(press, item.mentions),
        links=outside(item),
        sources=with_articles(cited, page.articles),
        version=now.number,
        recorded=told.recorded,
        updated=told.updated,
        backstory=[related(press, view) for view in page.backstory],
        followed=[related(press, view) for view in page.followed],
        stories=[place(press, held) for held in page.stories],
        versions=versions(press, told, cited),
        changes=[change(press, each) for each in told.changes],
        figures=figure_tracks(told),
        cite=cite(press, title, now, told.id),
        attribution=press.attribution(page.page_title, now.revid),
        into=press.at.permanent(page.into.id) if page.into else "",
        feeds=[press.at.absolute(urls.event_feed(told.id))],
        announcement=[announcement(press, view) for view in page.announced],
        outcome=[settles(press, view) for view in page.settles],
        story=story_name(press, page.stories[0].story) if page.stories else None,
    )


def related(press: Press, view: RelatedView) -> docs.Related:
    """An event told beside another, and why."""
    event = view.event
    where = press.at.absolute(urls.event(event.day, event.slug))
    return docs.Related(event.id, event.day, said(event.item), view.certainty.value, list(view.reasons), where)


def story_name(press: Press, ref: StoryRef) -> docs.StoryName:
    return docs.StoryName(ref.id, ref.title, press.at.absolute(urls.story(ref.slug)))


def announcement(press: Press, view: AnnouncementView) -> docs.Announced:
    """An announcement as the record of its event has it."""
    one = view.announcement
    outcome = None
    if view.outcome:
        settled = view.outcome
        outcome = docs.Outcome(
            settled.event.id,
            settled.event.day,
            said(settled.event.item),
            settled.turn.value,
            settled.certainty.value,
            list(settled.reasons),
            settled.days,
            press.at.absolute(urls.event(settled.event.day, settled.event.slug)),
        )
    return docs.Announced(one.text, one.start, one.end, one.earliest, one.latest, one.who, one.what, one.place, outcome)


def settles(press: Press, view: AnnouncementView) -> docs.Settles:
    """An announcement as the record of the event that settles it has it."""
    one, outcome = view.announcement, view.outcome
    assert outcome is not None, "an event settles only what has an outcome"
    return docs.Settles(
        view.event.id,
        one.earliest,
        one.latest,
        view.event.day,
        one.text,
        outcome.turn.value,
        outcome.certainty.value,
        list(outcome.reasons),
        outcome.days,
        press.at.absolute(urls.event(view.event.day, view.event.slug)),
    )


def versions(press: Press, told: Event, cited: list[docs.Source]) -> list[docs.VersionOf]:
    """Every version, oldest first; `cited` are the sources of the last."""
    restored = {c.number for c in told.changes if c.kind is Kind.RESTORED}
    return [
        docs.VersionOf(
            version.number,
            version.at,
            _label(version.number, len(told.versions), told.state, restored),
            press.at.absolute(urls.version(told.id, version.number)),
            said(version.item),
            version.item.category,
            [topic.title for topic in version.item.topics],
            cited if version is told.versions[-1] else sources(version.item.citations),
            press.revision(version.revid),
        )
        for version in told.versions
    ]


def _label(number: int, last: int, state: State, restored: set[int]) -> str:
    if number == last:
        return "Current version" if state is State.LIVE else "Removed"
    if number == 1:
        return "First version"
    return "Restored" if number in restored else "Update"


def change(press: Press, made: Change) -> docs.ChangeTo:
    return docs.ChangeTo(
        made.kind.value, made.at, made.number, made.substance, made.before, made.after, press.edit(made.revid)
    )


def figure_tracks(told: Event) -> list[docs.FigureTrack]:
    """The figures that changed, each with its numbers through the versions; a repeated number comes once."""
    changed = [c for c in told.changes if c.kind is Kind.FIGURE and c.substance]
    if not changed:
        return []
    tracks: dict[str, list[docs.FigureAt]] = {}
    for version in told.versions:
        stated: dict[str, str] = {}
        for figure in figures(version.item.text):
            stated.setdefault(figure.noun, figure.number)
        for noun, number in stated.items():
            held = tracks.setdefault(noun, [])
            if not held or held[-1].number != number:
                cited = [reporter(c) for c in version.item.citations]
                held.append(docs.FigureAt(number, version.number, version.at, cited))
    return [docs.FigureTrack(noun, held) for noun, held in tracks.items() if len(held) > 1]


def change_entry(press: Press, view: ChangeView) -> docs.ChangeEntry:
    """A change, told where the event it was made to is not in sight."""
    made = view.change
    event = view.event
    return docs.ChangeEntry(
        made.kind.value,
        made.at,
        made.number,
        made.substance,
        event.id,
        event.day,
        event_title(event.item),
        press.at.absolute(urls.event(event.day, event.slug)),
        made.before,
        made.after,
        press.edit(made.revid),
    )


def version(press: Press, told: Event, frozen: Version) -> docs.VersionDoc:
    """One version as it will always be shown: nothing in it depends on what came after."""
    item = frozen.item
    title = event_title(item)
    return docs.VersionDoc(
        url=press.at.absolute(urls.version(told.id, frozen.number)),
        title=title,
        id=told.id,
        number=frozen.number,
        permalink=press.at.permanent(told.id),
        time=frozen.at,
        date=item.day,
        category=item.category,
        topics=[topic.title for topic in item.topics],
        text=said(item),
        entities=[docs.Entity(m.page, m.label, m.start, m.end, press.wiki_page(m.page)) for m in item.mentions],
        links=outside(item),
        sources=sources(item.citations),
        cite=cite(press, title, frozen, told.id),
        attribution=press.attribution(press.page_of(item.day), frozen.revid),
    )


def removed_when(told: Event) -> str:
    """When an event was last taken off its page, in words; "" if no change says so."""
    times = [c.at for c in told.changes if c.kind in (Kind.REMOVED, Kind.MERGED)]
    return utc(times[-1]) if times else ""

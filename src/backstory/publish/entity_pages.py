"""The page of an entity: the events whose text links to it, what they call it, and what it goes with.

Views in, files out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from backstory.publish import docs, urls
from backstory.publish.chart import chart, year_table
from backstory.publish.forms import Files
from backstory.publish.gatherings import (
    Gathering,
    GatheringDoc,
    Sort,
    gathering_files,
    live,
    refs,
    said,
    shared,
    span_facts,
)
from backstory.publish.head import linked
from backstory.publish.lists import ref_link
from backstory.publish.parts import Part
from backstory.publish.press import Press
from backstory.publish.prose import Html, escape, href
from backstory.relate.nations import NATION
from backstory.views import EntityPage, EntityRef, EventView, News

_LEAD_NAMES = 3
_SIDE_NAMES = 8
_SIDE_LABELS = 6
_SIDE_CATEGORIES = 3

_ENTITY = Sort("Named in", "named in", "whose text links to it", (urls.ENTITIES, "People and places"))


def entity_files(press: Press, page: EntityPage, news: Sequence[News]) -> Files:
    """An entity with its parts and its feeds of `news`."""
    path = urls.entity(page.entity.slug)
    title = page.entity.title
    events = live(page.events)
    wiki = press.wiki_page(title)
    told = _Told.of(press, page, events)

    def doc(part: Part) -> GatheringDoc:
        return entity_doc(press, page, part, told)

    years = [(each.year, each.events) for each in told.years]
    about: dict[str, object] = {"@type": "Thing", "name": title, "sameAs": wiki}
    if page.names:
        about["alternateName"] = [each.title for each in page.names]
    gathered = linked("CollectionPage", press.at.absolute(path), title, about=about)
    gathering = Gathering(
        _ENTITY,
        path,
        title,
        events,
        tuple(_facts(press, page, events, told)),
        gathered,
        doc,
        Html(f"{chart(years)}{year_table(years)}"),
        _other_names(press, page),
        _lead(page, events, told),
    )
    return gathering_files(press, gathering, news)


@dataclass(frozen=True, slots=True)
class _Told:
    """What an entity's page tells that is counted from its events."""

    called: list[docs.Label]
    categories: list[docs.Label]
    years: list[docs.EventsOfYear]
    names: list[docs.OtherName]

    @classmethod
    def of(cls, press: Press, page: EntityPage, events: Sequence[EventView]) -> _Told:
        from backstory.relate.entities import called  # only here; what goes with it is much

        titles = frozenset((page.entity.title, *(each.title for each in page.names)))
        categories = Counter(view.item.category for view in events if view.item.category)
        years = Counter(view.day.year for view in events)
        return cls(
            [docs.Label(words, n) for words, n in called((view.item, titles) for view in events)],
            [docs.Label(name, categories[name]) for name in sorted(categories, key=lambda c: (-categories[c], c))],
            [docs.EventsOfYear(year, years[year]) for year in sorted(years)],
            [
                docs.OtherName(each.title, each.origin, each.certainty.value, each.reason, press.wiki_page(each.title))
                for each in page.names
            ],
        )


def entity_doc(press: Press, page: EntityPage, part: Part, told: _Told | None = None) -> docs.EntityDoc:
    """The record of an entity's page or of one of its parts; what is counted over all events stands on the first."""
    told = told or _Told.of(press, page, live(page.events))
    path = urls.entity(page.entity.slug)
    whole = not part.name
    return docs.EntityDoc(
        **shared(press, path, page.entity.title, part),
        labels=[docs.Label(label, n) for label, n in page.labels],
        others=[docs.Name(ref.title, press.at.absolute(urls.entity(ref.slug)), ref.events) for ref in page.with_others],
        names=told.names if whole else [],
        called=told.called if whole else [],
        categories=told.categories if whole else [],
        years=told.years if whole else [],
        stories=[docs.Name(ref.title, press.at.absolute(urls.story(ref.slug)), ref.events) for ref in page.stories]
        if whole
        else [],
        page=press.wiki_page(page.entity.title),
    )


def _lead(page: EntityPage, events: Sequence[EventView], told: _Told) -> Html:
    """What it is called and known as besides, and how many events there are."""
    from backstory.relate.entities import written

    title = written(page.entity.title)
    others = {each.title for each in page.names if each.origin == "name" or written(each.title).bag != title.bag}
    known = [label for label, _ in page.labels if label in others and written(label).slug != title.slug]
    sentences = [said(_ENTITY, events)]
    if told.called:
        sentences.append(f"Called {told.called[0].label}.")
    if known:
        sentences.append(f"Also {', '.join(known[:_LEAD_NAMES])}.")
    return Html(escape(" ".join(sentences)))


def _facts(press: Press, page: EntityPage, events: tuple[EventView, ...], told: _Told) -> list[tuple[str, Html]]:
    facts = span_facts(events)
    if told.called:
        facts.append(("Called", _counted(told.called)))
    if told.categories:
        facts.append(("Filed under", _counted(told.categories[:_SIDE_CATEGORIES])))
    known = {each.title for each in page.names} | {page.entity.title}
    if also := [label for label, _ in page.labels if label not in known and _names(label)][:_SIDE_LABELS]:
        facts.append(("In texts also", Html(escape(", ".join(also)))))
    if page.stories:
        stories = page.stories[:_SIDE_NAMES]
        facts.append(("Stories", refs(f"{ref_link(press, ref)} ({ref.events:,})" for ref in stories)))
    if page.with_others:
        others = page.with_others[:_SIDE_NAMES]
        facts.append(("Often named with", refs(f"{_entity_link(press, ref)} ({ref.events:,})" for ref in others)))
    wiki = f'<a href="{href(press.wiki_page(page.entity.title))}">{escape(page.entity.title)}</a>'
    return [*facts, ("On Wikipedia", Html(wiki))]


def _names(label: str) -> bool:
    """Whether the words of a link are a name: "Israeli" is what is Israel's, "soldiers" are anybody's."""
    return label != label.lower() and label.lower() not in NATION


def _counted(held: Sequence[docs.Label]) -> Html:
    """Words with how many events have them."""
    return refs(f"{escape(each.label)} ({each.events:,})" for each in held)


def _other_names(press: Press, page: EntityPage) -> Html:
    """The wiki pages that are the same, each with why we think so."""
    if not page.names:
        return Html()
    names = "".join(
        f'<dt><a href="{href(press.wiki_page(each.title))}">{escape(each.title)}</a></dt>'
        f"<dd>{each.certainty.value.capitalize()}: {escape(each.reason)}.</dd>"
        for each in page.names
    )
    return Html(f'<h2 id="names">Other names</h2><dl>{names}</dl>')


def _entity_link(press: Press, ref: EntityRef) -> str:
    return f'<a href="{press.link(urls.entity(ref.slug))}">{escape(ref.title)}</a>'

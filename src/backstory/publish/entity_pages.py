"""The page of an entity: the events whose text links to it, what they call it, and what it goes with.

Views in, files out.
"""

from __future__ import annotations

from collections.abc import Sequence

from backstory.publish import docs, urls
from backstory.publish.forms import Files
from backstory.publish.gatherings import Gathering, GatheringDoc, Sort, gathering_files, live, refs, shared, span_facts
from backstory.publish.head import linked
from backstory.publish.parts import Part
from backstory.publish.press import Press
from backstory.publish.prose import Html, escape, href
from backstory.views import EntityPage, EntityRef, News

_SIDE_NAMES = 8
_SIDE_LABELS = 6

_ENTITY = Sort("Named in", "named in", "whose text links to it", (urls.ENTITIES, "People and places"))


def entity_files(press: Press, page: EntityPage, news: Sequence[News]) -> Files:
    """An entity with its parts and its feeds of `news`."""
    path = urls.entity(page.entity.slug)
    title = page.entity.title
    events = live(page.events)
    wiki = press.wiki_page(title)
    labels = [docs.Label(label, n) for label, n in page.labels]
    others = [docs.Name(ref.title, press.at.absolute(urls.entity(ref.slug))) for ref in page.with_others]

    def doc(part: Part) -> GatheringDoc:
        return docs.EntityDoc(**shared(press, path, title, part), labels=labels, others=others, page=wiki)

    facts = span_facts(events)
    if also := [label for label, _ in page.labels if label != title][:_SIDE_LABELS]:
        facts.append(("Also called", Html(escape(", ".join(also)))))
    if page.with_others:
        facts.append(("Often named with", refs(_entity_link(press, ref) for ref in page.with_others[:_SIDE_NAMES])))
    facts.append(("On Wikipedia", Html(f'<a href="{href(wiki)}">{escape(title)}</a>')))
    gathered = linked(
        "CollectionPage", press.at.absolute(path), title, about={"@type": "Thing", "name": title, "sameAs": wiki}
    )
    return gathering_files(press, Gathering(_ENTITY, path, title, events, tuple(facts), gathered, doc), news)


def _entity_link(press: Press, ref: EntityRef) -> str:
    return f'<a href="{press.link(urls.entity(ref.slug))}">{escape(ref.title)}</a>'

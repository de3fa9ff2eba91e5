"""An event as lists show it into an event as relating and linking see it."""

from __future__ import annotations

from backstory.enrich.urls import canonical
from backstory.relate.records import Subject
from backstory.views import EventView


def subject_of(view: EventView, *, urls: bool = False) -> Subject:
    """An event as linking sees it; with the addresses it cites only where they are asked for, since they cost time."""
    item = view.item
    found = (canonical(cited.url) for cited in item.citations if urls)
    cited_urls = tuple(dict.fromkeys(url for url in found if url))
    return Subject(view.id, view.day, item.text or item.markup, item.category, item.topics, item.mentions, cited_urls)

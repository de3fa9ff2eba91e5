"""An event as lists show it into an event as relating and linking see it."""

from __future__ import annotations

from backstory.enrich.urls import canonical
from backstory.relate.records import Subject
from backstory.views import EventView


def subject_of(view: EventView) -> Subject:
    """An event as linking sees it."""
    item = view.item
    urls = tuple(dict.fromkeys(url for cited in item.citations if (url := canonical(cited.url))))
    return Subject(view.id, view.day, item.text or item.markup, item.category, item.topics, item.mentions, urls)

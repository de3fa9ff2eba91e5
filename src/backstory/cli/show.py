"""An event as text for a terminal: what it says, its sources, and how its record changed."""

from __future__ import annotations

from collections.abc import Iterator

import click

from backstory.model import Change, State
from backstory.views import EventPage, StoryPlace


def event_text(page: EventPage, address: str) -> str:
    """All that is on record about an event, as lines of text; `address` is where its page is."""
    return "\n".join(_lines(page, address))


def _lines(page: EventPage, address: str) -> Iterator[str]:
    event = page.event
    item = event.current.item
    yield click.style(f"{item.day}  {event.id}  version {event.current.number}", dim=True)
    above = " › ".join(part for part in (item.category, *(topic.title for topic in item.topics)) if part)
    if above:
        yield above
    if event.state is not State.LIVE:
        yield click.style(f"No longer on Wikipedia's page ({event.state})", bold=True)
    yield ""
    yield item.text
    if item.citations:
        yield ""
        yield click.style("Sources", bold=True)
        for n, citation in enumerate(item.citations, start=1):
            copy = f" (copy: {citation.archived})" if citation.archived else ""
            yield f"  [{n}] {citation.label or citation.publisher}: {citation.url}{copy}"
    for place in page.stories:
        yield from _place(place)
    yield ""
    yield click.style("How this record changed", bold=True)
    for change in event.changes:
        yield from _change(change)
    yield ""
    yield address


def _place(place: StoryPlace) -> Iterator[str]:
    yield ""
    yield click.style(f"Story: {place.story.title}, {place.index} of {place.story.events}", bold=True)
    for word, view in (("before", place.previous), ("after", place.next)):
        if view:
            yield f"  {word}  {view.day}  {view.id}  {view.item.text}"


def _change(change: Change) -> Iterator[str]:
    weight = "" if change.substance else "  (not of substance)"
    yield f"  {change.at:%Y-%m-%d %H:%M} UTC  {change.kind}{weight}"
    if change.before:
        yield click.style(f"    - {change.before}", fg="yellow")
    if change.after and change.before:
        yield click.style(f"    + {change.after}", fg="blue")

"""An event as text for a terminal: what it says, its sources, and how its record changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import click

from backstory.model import Change, Event, Kind, State
from backstory.publish.describe import figure_tracks
from backstory.publish.differences import label, parted
from backstory.publish.prose import reporter
from backstory.publish.words import count
from backstory.views import EventPage, RelatedView, StoryPlace


def event_text(page: EventPage, address: str, *, minor: bool = False) -> str:
    """What is on record about an event, as lines of text; `address` is where its page is.

    `minor`: also the changes that are not of substance, which are only counted else.
    """
    return "\n".join(_lines(page, address, minor=minor))


def _lines(page: EventPage, address: str, *, minor: bool) -> Iterator[str]:
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
            yield f"  [{n}] {reporter(citation)}: {citation.url}{copy}"
    yield from _pledges(page)
    yield from _related("The backstory", page.backstory)
    yield from _related("What followed", page.followed)
    for place in page.stories:
        yield from _place(place)
    yield from _figures(event)
    yield from _changes(event.changes, minor=minor)
    yield ""
    yield address


def _figures(event: Event) -> Iterator[str]:
    tracks = figure_tracks(event)
    if tracks:
        yield ""
        yield click.style("Figures", bold=True)
    for track in tracks:
        told = [f"{one.number} ({', '.join((f'{one.time:%Y-%m-%d %H:%M} UTC', *one.sources))})" for one in track.values]
        yield f"  {track.noun}: {', then '.join(told)}"


def _changes(changes: tuple[Change, ...], *, minor: bool) -> Iterator[str]:
    matters, others = parted(changes)
    yield ""
    yield click.style("How this record changed", bold=True)
    for change in matters:
        yield from _change(change)
    if others and not minor:
        small = count(len(others), "small change")
        yield click.style(f"  and {small} of spelling, links and formatting (--minor)", dim=True)
    elif others:
        yield ""
        yield click.style("Spelling, links and formatting", bold=True)
        for change in others:
            yield from _change(change)


def _pledges(page: EventPage) -> Iterator[str]:
    """What an event announces, a ring, and what it settles or was settled by, a dot."""
    if page.announced or page.settles:
        yield ""
        yield click.style("Announced and happened", bold=True)
    for view in page.settles:
        yield f"  ● {view.outcome.turn if view.outcome else ''}: announced {view.event.day}  {view.event.id}"
        yield f"    {view.announcement.text}"
    for view in page.announced:
        one, outcome = view.announcement, view.outcome
        days = f"{one.earliest}" if one.earliest == one.latest else f"{one.earliest} to {one.latest}"
        yield f"  ○ for {days}: {one.text}"
        if outcome:
            yield f"  ● {outcome.turn} {outcome.event.day}  {outcome.event.id}  {outcome.event.item.text}"
            yield click.style(f"    {outcome.certainty}: {'; '.join(outcome.reasons)}", dim=True)
        else:
            yield click.style("    no outcome on record", dim=True)


def _related(title: str, held: Iterable[RelatedView]) -> Iterator[str]:
    """Events told beside this one, each with how sure it is and why."""
    for n, view in enumerate(held):
        if not n:
            yield ""
            yield click.style(title, bold=True)
        yield f"  {view.event.day}  {view.event.id}  {view.event.item.text}"
        yield click.style(f"              {view.certainty}: {'; '.join(view.reasons)}", dim=True)


def _place(place: StoryPlace) -> Iterator[str]:
    yield ""
    yield click.style(f"Story: {place.story.title}, {place.index} of {place.story.events}", bold=True)
    yield click.style(f"  {place.certainty}: {place.reason}", dim=True)
    for word, view in (("before", place.previous), ("after", place.next)):
        if view:
            yield f"  {word}  {view.day}  {view.id}  {view.item.text}"


_TOLD_BY_NAME = (Kind.RECORDED, Kind.RESTORED)


def _change(change: Change) -> Iterator[str]:
    yield f"  {change.at:%Y-%m-%d %H:%M} UTC  version {change.number}  {label(change)}"
    if change.before:
        yield click.style(f"    - {change.before}", fg="yellow")
    if change.after and change.kind not in _TOLD_BY_NAME:
        yield click.style(f"    + {change.after}", fg="blue")

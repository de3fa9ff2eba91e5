"""The backstory of an event and what followed, as its page tells them: each row with how sure it is, and why. Pure."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from backstory.model import Certainty
from backstory.publish import urls
from backstory.publish.lists import line
from backstory.publish.press import Press
from backstory.publish.prose import Html, escape
from backstory.publish.words import short_date
from backstory.views import EventPage, EventView, RelatedView, StoryPlace

_LONGEST = 170
# The page tells the strongest reasons; the record has all.
_REASONS = 2
_STORIES = 3
# How sure something is, at the start of a sentence.
CERTAIN = {certainty: certainty.value.capitalize() for certainty in Certainty}


class RelatedRow(msgspec.Struct, frozen=True, gc=False):
    """One event: when, the words that lead to it, how sure it is that it belongs here and why."""

    iso: str
    day: str
    link: Html
    opening: str
    rest: str
    small: str


class StoryTurn(msgspec.Struct, frozen=True, gc=False):
    """The way through a story: the days before and after, and the story between them."""

    label: str
    previous: Html
    here: Html
    next: Html


def rows(press: Press, held: Sequence[RelatedView]) -> list[RelatedRow]:
    """The rows of some events told beside another."""
    return [_row(press, view) for view in held]


def _row(press: Press, view: RelatedView) -> RelatedRow:
    told = line(press, view.event, limit=_LONGEST)
    small = f"{CERTAIN[view.certainty]}: {'; '.join(view.reasons[:_REASONS])}"
    day = view.event.day
    return RelatedRow(day.isoformat(), short_date(day), told.link, told.opening, told.rest, small)


def turns(press: Press, page: EventPage) -> list[StoryTurn]:
    """The ways through the stories of an event; one that leads to the same events as a narrower one is left out."""
    found: list[StoryTurn] = []
    seen: set[tuple[str, str]] = set()
    for place in page.stories:
        beside = (place.previous.id if place.previous else "", place.next.id if place.next else "")
        if beside not in seen and len(found) < _STORIES:
            found.append(_turn(press, place))
        seen.add(beside)
    return found


def _turn(press: Press, place: StoryPlace) -> StoryTurn:
    title = escape(place.story.title)
    link = press.link(urls.story(place.story.slug))
    here = f'<a href="{link}">{title}</a>'  # without a count: each new event would change the pages of all
    if place.reason and place.certainty is not Certainty.CERTAIN:
        here += f"<small>{CERTAIN[place.certainty]}: {escape(place.reason)}</small>"
    previous = f"← {_day(press, place.previous, 'prev')}" if place.previous else ""
    following = f"{_day(press, place.next, 'next')} →" if place.next else ""
    return StoryTurn(f"Events in {place.story.title}", Html(previous), Html(here), Html(following))


def _day(press: Press, view: EventView, rel: str) -> str:
    link = press.link(urls.event(view.day, view.slug))
    return f'<a href="{link}" rel="{rel}">{short_date(view.day)}</a>'

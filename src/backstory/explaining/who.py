"""The entities an article names, as the archive calls them, with what it says of them around that time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from backstory.enrich.names import Gazetteer, NameMention, build_gazetteer, is_person
from backstory.explaining.records import Known, Line, Span
from backstory.ids import slugify
from backstory.model import Certainty
from backstory.relate.traits import nation
from backstory.views import EventView

MOST = 12
_EVENTS = 3


@dataclass(frozen=True, slots=True)
class Held:
    """What the archive holds of an entity: the events around a day that link to it, and how many link to it in all."""

    title: str
    events: tuple[EventView, ...]
    total: int


def gazetteer_of(events: Iterable[EventView]) -> Gazetteer:
    """The entities that some events link to: those an article about them can name."""
    labels: dict[str, set[str]] = {}
    for event in events:
        for mention in event.item.mentions:
            labels.setdefault(mention.page, set()).add(mention.label)
    return build_gazetteer((title, sorted(labels[title])) for title in sorted(labels))


def named(mentions: Sequence[NameMention]) -> list[str]:
    """The titles of the entities named, persons first, then those named most."""
    count: dict[str, int] = {}
    for mention in mentions:
        count[mention.title] = count.get(mention.title, 0) + 1
    return sorted(count, key=lambda title: (not is_person(title), -count[title], title))[:MOST]


def known(
    mentions: Sequence[NameMention], held: Mapping[str, Held], *, day: date | None, ranked: Mapping[str, float]
) -> tuple[Known, ...]:
    """The entities with their events: those that fit the article best, then those nearest in time."""
    found = []
    for title in named(mentions):
        own = [mention for mention in mentions if mention.title == title]
        spans = tuple(Span(mention.text, mention.start, mention.end) for mention in own)
        one = held[title]
        events = sorted(one.events, key=lambda event: (-ranked.get(event.id, 0.0), _apart(event, day), event.id))
        lines = sorted(events[:_EVENTS], key=lambda event: (event.day, event.position, event.id))
        labels = {mention.label for event in one.events for mention in event.item.mentions if mention.page == title}
        written = {mention.text for mention in own} | labels
        spellings = tuple(sorted(name for name in written if _is_spelling(name, title)))
        found.append(
            Known(title, slugify(title), spans, spellings, tuple(_line(event, title) for event in lines), one.total)
        )
    return tuple(found)


def _is_spelling(name: str, title: str) -> bool:
    """Whether a name is another way to write a title: no part of it, no adjective of it."""
    if name == title or not name[:1].isupper() or set(name.split()) <= set(title.split()):
        return False
    return nation(name.lower()) != title.lower()


def _apart(event: EventView, day: date | None) -> int:
    return abs((event.day - day).days) if day else -event.day.toordinal()


def _line(event: EventView, title: str) -> Line:
    return Line(event, Certainty.CERTAIN, (f"its text links to {title}",))

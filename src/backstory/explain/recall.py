"""What an article recalls, and what its event hangs on, where no relation is on record.

An article that says "the suspension in October 2013" names a time and, around it, who: the event of then that holds
the same names is meant. And an earlier event of the same person in the same place explains more than none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from backstory.enrich.dates import DateMention
from backstory.enrich.names import is_person
from backstory.enrich.sentences import sentences
from backstory.explain.features import Candidate, features
from backstory.explain.query import Query, made_query
from backstory.explain.reasons import shared_names, spans_of, written_names
from backstory.explain.records import Line
from backstory.explain.subjects import subject_of
from backstory.model import Certainty
from backstory.relate.nations import COUNTRIES
from backstory.relate.traits import nation, page_name, traits
from backstory.text import normal
from backstory.views import EventView

# A longer time than this names no event; an event older than this is no kin.
LONGEST_TIME = 31
KIN_DAYS = timedelta(200)
_MOST_KIN = 2
# So much of what a passage is about must be in the event it recalls.
_ENOUGH = 0.22


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of the article that names a past time, with its paragraph as what is looked for."""

    sentence: str
    first: date
    last: date
    query: Query


def passages(text: str, dates: Iterable[DateMention], day: date) -> Iterator[Passage]:
    """The sentences that name a time before `day`, each once for each time."""
    for mention in dates:
        first, last = mention.first, mention.last
        if first is None or last is None or last >= day or (last - first).days > LONGEST_TIME:
            continue
        start = text.rfind("\n\n", 0, mention.start)
        end = text.find("\n\n", mention.end)
        paragraph = text[start + 2 if start >= 0 else 0 : end if end >= 0 else len(text)]
        place = mention.start - (start + 2 if start >= 0 else 0)
        held = next((one for one in sentences(paragraph) if one.start <= place < one.end), None)
        sentence = paragraph[held.start : held.end] if held else paragraph
        yield Passage(sentence, first, last, made_query([sentence, paragraph]))


def recalled(text: str, passage: Passage, events: Iterable[EventView]) -> Line | None:
    """The event of its time that a passage recalls; None unless one holds two of its names and enough of its words."""
    best: tuple[float, EventView] | None = None
    for view in events:
        subject = subject_of(view)
        if len(shared_names(passage.query, subject)) < 2:
            continue
        held = features(passage.query, Candidate(subject))
        worth = held.words + held.told + held.names
        if held.words >= _ENOUGH and (best is None or worth > best[0]):
            best = worth, view
    if best is None:
        return None
    subject = subject_of(best[1])
    names = written_names(shared_names(passage.query, subject)[:3], normal(subject.text))
    why = (f"the article recalls that time: “{passage.sentence}”", f"both name {', '.join(names)}")
    return Line(best[1], Certainty.POSSIBLE, why, spans_of(text, passage.query, subject), best[0])


def kin(core: Sequence[EventView], events: Iterable[EventView], query: Query) -> list[Line]:
    """Earlier events of a person of the core in the same country: the few that share most with the article too."""
    found: list[tuple[float, Line]] = []
    for view in events:
        for center in core:
            names = _common(center, view)
            persons = [name for name in names if is_person(name.title())]
            if not persons or len(names) <= len(persons):
                continue
            worth = sum(query.names.get(name, 2.0) for name in names)
            shown = written_names([*persons[:2], *[name for name in names if name not in persons][:1]], view.item.text)
            line = Line(view, Certainty.POSSIBLE, (f"names {', '.join(shown)}, as the event of {center.day} does",))
            found.append((worth, line))
            break
    found.sort(key=lambda one: (-one[0], one[1].event.day, one[1].event.id))
    return [line for _, line in found[:_MOST_KIN]]


def _common(one: EventView, other: EventView) -> list[str]:
    """The pages and names two events share, nationalities as countries, without parts of longer ones."""
    first, second = traits(subject_of(one)), traits(subject_of(other))
    own = {nation(name) for name in (*first.names, *first.pages)} & {
        nation(name) for name in (*second.names, *second.pages)
    }
    pages = {page_name(mention.page) for mention in (*one.item.mentions, *other.item.mentions)}
    return sorted(name for name in own if name in pages or len(name.split()) > 1 or name in COUNTRIES)

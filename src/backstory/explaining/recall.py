"""What an article recalls, and what its event hangs on, where no relation is on record.

An article that says "the suspension in October 2013" names a time and, around it, who: the event of then that holds
the same names is meant. And an earlier event of the same person in the same place explains more than none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from backstory.enrich.dates import DateMention
from backstory.enrich.names import is_person
from backstory.enrich.sentences import sentences
from backstory.explaining.features import Candidate, Features, features, seen
from backstory.explaining.query import Query, made_query
from backstory.explaining.reasons import shared_names, spans_of, written_names
from backstory.explaining.records import Line
from backstory.explaining.subjects import subject_of
from backstory.model import Certainty
from backstory.relate.nations import COUNTRIES
from backstory.relate.traits import names_of, nation, page_name
from backstory.text import normal
from backstory.views import EventView, RelatedView

# A longer time than this names no event; an event older than this is no kin.
LONGEST_TIME = 31
KIN_DAYS = timedelta(200)
_MOST_KIN = 2
# Of what is only possible: two that tell, and how long apart.
_REASONS, _FAR = 3, timedelta(60)
# Farther apart nothing but a heading joins two events.
_YEAR = timedelta(365)
# So much of the names or of the words of a passage must be in the event it recalls.
_ENOUGH = 0.22
# How near the two must be as vectors, if the time named is at most three days, and if it is longer; or how near, and by
# how much nearer than any other event of then. Chosen on some forty lines of news pages that were read.
_FEW_DAYS, _NEAR_DAY, _NEAR, _NEARER = 4, 0.45, 0.6, (0.4, 0.12)
# How rare a name is that tells by itself which event of then a sentence means, and how near the two must be. Or how
# near, and how much nearer than any other, an event of two countries that the passage names. Chosen on 288 news pages.
_RARE, _NEAR_NAMED = 6.5, 0.42
TWO, _NEAR_TWO, _NEARER_TWO = 2, 0.45, 0.05
# How near two events between the same two countries must be for the one to explain the other.
_ALIKE = 0.55
# Words before "May" that make it the month, not Theresa May.
_IN_MAY = re.compile(r"(?:\b(?:in|of|since|last|next|this|early|mid|late|by|until|from|and|to|on|before|after)|\d)\W*$")
# Words for a kind of thing, which are names only with the thing; parts of the world too wide to join anything.
_KINDS = frozenset(
    (
        "governorate", "province", "district", "region", "state", "city", "army", "government", "police", "category",
        "affairs", "national", "atlantic", "pacific", "europe", "asia", "africa", "west", "east", "north", "south",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of the article that names a past time, with its paragraph as what is looked for."""

    sentence: str
    first: date
    last: date
    query: Query
    own: Query


def passages(text: str, dates: Iterable[DateMention], day: date) -> Iterator[Passage]:
    """The sentences that name a time before `day`, each once for each time."""
    for mention in dates:
        first, last = mention.first, mention.last
        if first is None or last is None or last >= day or (last - first).days > LONGEST_TIME:
            continue
        if mention.text == "May" and not _IN_MAY.search(text[max(0, mention.start - 12) : mention.start]):
            continue
        start = text.rfind("\n\n", 0, mention.start)
        end = text.find("\n\n", mention.end)
        paragraph = text[start + 2 if start >= 0 else 0 : end if end >= 0 else len(text)]
        place = mention.start - (start + 2 if start >= 0 else 0)
        held = next((one for one in sentences(paragraph) if one.start <= place < one.end), None)
        sentence = paragraph[held.start : held.end] if held else paragraph
        yield Passage(sentence, first, last, made_query([sentence, paragraph]), made_query([sentence]))


def recalled(
    text: str, passage: Passage, events: Iterable[EventView], meaning: Mapping[str, float] | None = None
) -> Line | None:
    """The event of its time that a passage recalls; None unless names and words, or one rare name, say which.

    `meaning` says how near each event is to the sentence as a vector: in a month many bullets name Trump and China.
    """
    best: tuple[float, EventView] | None = None
    for view in events:
        near = meaning.get(view.id, 0.0) if meaning else 0.0
        held = features(passage.query, Candidate(subject_of(view)))
        worth = held.words + held.told + held.names + near
        if (best is None or worth > best[0]) and (
            _by_names(passage, view, held, meaning) or (meaning and _by_nearness(passage, view, meaning))
        ):
            best = worth, view
    if best is None:
        return None
    subject = subject_of(best[1])
    names = written_names(shared_names(passage.query, subject)[:3], normal(subject.text))
    why = (f"the article recalls that time: “{passage.sentence}”", f"both name {', '.join(names)}")
    return Line(best[1], Certainty.POSSIBLE, why, spans_of(text, passage.query, subject), best[0])


def _by_names(passage: Passage, view: EventView, held: Features, meaning: Mapping[str, float] | None) -> bool:
    """Whether an event holds two names of the passage, all countries of its sentence, and enough of its words."""
    shared = _told_by(passage.query, view)
    if len(shared) < TWO or not _countries(passage.sentence) <= _names(view).keys():
        return False
    if meaning is not None:
        least = _NEAR_DAY if (passage.last - passage.first).days < _FEW_DAYS else _least(meaning.values())
        if meaning.get(view.id, 0.0) < least:
            return False
    return max(held.words, held.names) >= _ENOUGH


def _by_nearness(passage: Passage, view: EventView, meaning: Mapping[str, float]) -> bool:
    """Whether an event near to the sentence holds a rare name of it, or is of two countries that meet in the passage.

    "The last president, Emile Lahoud, stepped down in November"; "the U.S. suspension in October 2013", of Egypt.
    """
    near = meaning.get(view.id, 0.0)
    own = {name for name in _told_by(passage.own, view) if name not in COUNTRIES}
    if near >= _NEAR_NAMED and any(passage.own.names[name] >= _RARE for name in own):
        return True
    lands = lands_of(view)
    around = passage.query.names.keys()
    if len(lands) < TWO or not lands <= around or not lands & _countries(passage.sentence):
        return False
    other = max((each for event, each in meaning.items() if event != view.id), default=0.0)
    return near >= _NEAR_TWO and near - other >= _NEARER_TWO


def _told_by(query: Query, view: EventView) -> list[str]:
    """The names that a query and an event share, without words for kinds of things."""
    return [name for name in shared_names(query, subject_of(view)) if name not in _KINDS]


def between(center: EventView, events: Iterable[EventView], meaning: Mapping[str, float]) -> Line | None:
    """The earlier event between the same two countries that is nearest: cancelled exercises, then suspended aid."""
    lands = lands_of(center)
    alike = [one for one in events if lands_of(one) == lands and meaning.get(one.id, 0.0) >= _ALIKE]
    if len(lands) != TWO or not alike:
        return None
    nearest = max(alike, key=lambda one: (meaning[one.id], one.id))
    why = f"names {' and '.join(sorted(map(str.title, lands)))}, as the event of {center.day} does"
    return Line(nearest, Certainty.POSSIBLE, (why, "the two texts are much alike"))


def lands_of(view: EventView) -> set[str]:
    """The countries an event names."""
    return _names(view).keys() & COUNTRIES


def _least(near: Iterable[float]) -> float:
    """How near an event of a month must be, by how near all of them are."""
    first, second = (*sorted(near, reverse=True), 0.0, 0.0)[:2]
    least, lead = _NEARER
    return min(_NEAR, max(least, first)) if first - second >= lead else _NEAR


def _countries(sentence: str) -> set[str]:
    """The countries a sentence names: of "the U.S. suspension in October 2013" a wedding in Cairo is no part."""
    return {name for name in names_of(normal(sentence)) if name in COUNTRIES}


def kin(core: Sequence[EventView], events: Sequence[EventView], query: Query) -> list[Line]:
    """Earlier events of a person of the core in the same country, and one that follows from the first of these."""
    found = _kin(core, events, query)
    if found:
        held = found[0].event
        later = [view for view in events if view.day > held.day and view.id != held.id]
        found += _kin([held], later, query)[:1]
    return found


def _kin(core: Sequence[EventView], events: Iterable[EventView], query: Query) -> list[Line]:
    """The few that share most with the article too."""
    found: list[tuple[float, Line]] = []
    for view in events:
        for center in core:
            persons, places = _common(center, view)
            if not persons or not places:
                continue
            worth = sum(query.names.get(page_name(name), 2.0) for name in (*persons, *places))
            why = f"names {' and '.join([*persons[:1], *places[:1]])}, as the event of {center.day} does"
            found.append((worth, Line(view, Certainty.POSSIBLE, (why,))))
            break
    found.sort(key=lambda one: (-one[0], one[1].event.day, one[1].event.id))
    return [line for _, line in found[:_MOST_KIN]]


def _common(one: EventView, other: EventView) -> tuple[list[str], list[str]]:
    """The persons two events share, and the countries."""
    first, second = _names(one), _names(other)
    shared = sorted(key for key in first if key in second)
    return [first[key] for key in shared if is_person(first[key])], [key.title() for key in shared if key in COUNTRIES]


def holds(center: EventView, one: RelatedView) -> bool:
    """Whether a relation holds beside an article: what is only possible, or over a year apart, not without a name.

    An avalanche in Switzerland is not the backstory of Swiss climbers killed by one in Scotland. And of what is only
    possible names are not enough: a prime minister who sends troops and one who condemns an air strike are one person.
    Over two months apart both must name one person: Boko Haram strikes all year long.
    """
    own, apart = _names(center), abs(center.day - one.event.day)
    telling = own.keys() & _names(one.event).keys() - _KINDS - COUNTRIES
    if one.certainty is not Certainty.POSSIBLE:
        return apart <= _YEAR or bool(telling)
    if len(one.reasons) < _REASONS:
        return False
    return any(apart <= _FAR or is_person(own[name]) for name in telling)


def _names(view: EventView) -> dict[str, str]:
    """The names of an event as written, by key."""
    found = {nation(name): name.title() for name in seen(subject_of(view)).traits.names}
    return found | {nation(page_name(mention.page)): mention.page for mention in view.item.mentions}

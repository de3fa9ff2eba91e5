"""What the JSON and XML of each kind of page hold: one record a page, fields in the order they are written.

The names are the public ones, documented in docs/formats.md; the JSON Schema and the XML Schema are made from
these records (schemas.py), so neither can drift from what is written. Addresses are absolute. No logic here.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

import msgspec

from backstory.publish.doc_parts import (
    Announced,
    Article,
    Attribution,
    ChangeEntry,
    ChangeTo,
    Entity,
    Entry,
    FigureAt,
    FigureTrack,
    Kind,
    Name,
    Neighbour,
    Outcome,
    Outside,
    Place,
    Record,
    Related,
    Settles,
    Source,
    Standing,
    StoryName,
    VersionOf,
)

__all__ = [
    "Announced", "AnnouncedDoc", "AnnouncedLine", "Article", "Attribution", "ChangeEntry", "ChangeTo",
    "ChangesDoc", "DayDoc", "DayLine", "Doc", "Entity", "EntityDoc", "Entry", "EssayDoc", "EssayLine",
    "EventDoc", "EventsOfYear", "FigureAt", "FigureTrack", "FrontDoc", "Kind", "Label", "MonthDoc", "MonthLine",
    "Name", "NamesDoc", "Neighbour", "OpinionDoc", "OtherName", "Outcome", "Outside", "Page", "Period", "Place",
    "Record", "Related", "Settles", "Source", "Standing", "StoryDoc", "StoryFigure", "StoryName", "StoryValue",
    "TextDoc", "VersionDoc", "VersionOf", "Why", "YearDoc", "YearLine", "YearsDoc",
]  # fmt: skip


class Doc(msgspec.Struct, frozen=True, omit_defaults=True, gc=False, tag_field="kind"):
    """What every page says of itself."""

    url: str
    title: str


class EventDoc(Doc, frozen=True, tag="event"):
    """An event with its sources, its stories and its history."""

    id: str
    permalink: str
    state: Standing
    date: date
    position: int
    category: str
    topics: list[str]
    headline: str
    text: str
    entities: list[Entity]
    links: list[Outside]
    sources: list[Source]
    version: int
    recorded: datetime
    updated: datetime
    backstory: list[Related]
    followed: list[Related]
    stories: list[Place]
    versions: list[VersionOf]
    changes: list[ChangeTo]
    figures: list[FigureTrack]
    cite: str
    attribution: Attribution
    into: str = ""
    feeds: list[str] = []
    announcement: list[Announced] = []
    outcome: list[Settles] = []
    story: StoryName | None = None


class VersionDoc(Doc, frozen=True, tag="version"):
    """One version of an event, frozen: what this page says never changes."""

    id: str
    number: int
    permalink: str
    time: datetime
    date: date
    category: str
    topics: list[str]
    text: str
    entities: list[Entity]
    links: list[Outside]
    sources: list[Source]
    cite: str
    attribution: Attribution


class DayDoc(Doc, frozen=True, tag="day"):
    """The events of a day in page order."""

    date: date
    events: list[Entry]
    attribution: Attribution
    previous: str = ""
    next: str = ""


class FrontDoc(Doc, frozen=True, tag="front"):
    """The latest days, newest first."""

    days: list[DayDoc]
    opinion: list[Name]


class DayLine(Record, frozen=True):
    """A day in its month: how many events, and the topics that lead it."""

    date: date
    events: int
    topics: list[str]
    url: str


class MonthDoc(Doc, frozen=True, tag="month"):
    """A month: the days that have events."""

    first: date
    days: list[DayLine]
    previous: str = ""
    next: str = ""


class MonthLine(Record, frozen=True):
    """A month in its year."""

    first: date
    days: int
    events: int
    url: str


class YearDoc(Doc, frozen=True, tag="year"):
    """A year: the months that have events, and the stories with most events in it."""

    year: int
    months: list[MonthLine]
    stories: list[Name]
    previous: str = ""
    next: str = ""


class YearLine(Record, frozen=True):
    """A year of the archive."""

    year: int
    events: int
    url: str


class YearsDoc(Doc, frozen=True, tag="years"):
    """The years of the archive."""

    years: list[YearLine]


class Period(Record, frozen=True):
    """A part of a long story or of an entity with many events."""

    name: str
    events: int
    url: str


class Why(Record, frozen=True):
    """Why some events of a story belong to it, and how many."""

    reason: str
    certainty: Literal["certain", "likely", "possible"]
    events: int


class StoryValue(Record, frozen=True):
    """A number that one event of a story gives."""

    number: str
    date: date
    event: str
    url: str


class StoryFigure(Record, frozen=True):
    """What several of the latest events of a story count, in order of time."""

    noun: str
    values: list[StoryValue]


class StoryDoc(Doc, frozen=True, tag="story"):
    """The events of a story, oldest first; of a long story the latest, and the address of each part.

    `id` is its own for ever, `also` what else its topics are called.
    """

    count: int
    events: list[Entry]
    within: list[Name]
    contains: list[Name]
    feeds: list[str]
    id: str = ""
    permalink: str = ""
    also: list[str] = []
    why: list[Why] = []
    figures: list[StoryFigure] = []
    page: str = ""
    first: date | None = None
    last: date | None = None
    period: str = ""
    periods: list[Period] = []


class Label(Record, frozen=True):
    """The words a text links with, and how many events do."""

    label: str
    events: int


class OtherName(Record, frozen=True):
    """Another wiki page that is the same entity, how sure that is, and why in words.

    `origin` is where it comes from: "redirect" or "wikidata" (the wiki says so), "spelling", "name" (another name that
    is known), "links" or "edits" (how the portal's texts link).
    """

    title: str
    origin: str
    certainty: Literal["certain", "likely", "possible"]
    reason: str
    page: str


class EventsOfYear(Record, frozen=True):
    """How many events a year has."""

    year: int
    events: int


class EntityDoc(Doc, frozen=True, tag="entity"):
    """The events whose text links to an entity, oldest first; of many the latest, and the address of each part.

    `names` are the other wiki pages that are the same, `labels` the words texts link with, `called` what texts say
    right before them, `categories` where the events are filed; each with how many events, the most first.
    """

    count: int
    events: list[Entry]
    labels: list[Label]
    others: list[Name]
    feeds: list[str]
    names: list[OtherName] = []
    called: list[Label] = []
    categories: list[Label] = []
    years: list[EventsOfYear] = []
    stories: list[Name] = []
    page: str = ""
    first: date | None = None
    last: date | None = None
    period: str = ""
    periods: list[Period] = []


class ChangesDoc(Doc, frozen=True, tag="changes"):
    """The changes made on a day, or the latest of substance, newest first."""

    changes: list[ChangeEntry]
    feeds: list[str]
    date: date | None = None
    previous: str = ""
    next: str = ""


class AnnouncedLine(Record, frozen=True):
    """An announcement that nothing on record settles, and the event that made it."""

    id: str
    earliest: date
    latest: date
    date: date
    text: str
    url: str
    who: str = ""
    what: str = ""
    place: str = ""


class AnnouncedDoc(Doc, frozen=True, tag="announced"):
    """What is announced and not settled, as of the newest day on record: `due` for later days, soonest first;
    `passed` for days that are over, the latest first, of `count` in all.
    """

    due: list[AnnouncedLine]
    passed: list[AnnouncedLine]
    count: int
    feeds: list[str]
    as_of: date | None = None


class NamesDoc(Doc, frozen=True, tag="names"):
    """An index of stories or entities: names, or the pages that hold the names beginning with a prefix."""

    of: Literal["stories", "entities"]
    count: int
    names: list[Name]
    pages: list[Name]
    prefix: str = ""


class EssayDoc(Doc, frozen=True, tag="essay"):
    """A signed opinion essay; the body is Markdown."""

    date: date
    author: str
    summary: str
    body: str
    licence: str
    sample: bool = False


class EssayLine(Record, frozen=True):
    """An essay in the list of essays."""

    title: str
    author: str
    date: date
    summary: str
    url: str


class OpinionDoc(Doc, frozen=True, tag="opinion"):
    """All essays, newest first."""

    essays: list[EssayLine]
    feeds: list[str]


class TextDoc(Doc, frozen=True, tag="text"):
    """A page about the site; the body is Markdown."""

    body: str
    licence: str


Page = (
    EventDoc
    | VersionDoc
    | DayDoc
    | FrontDoc
    | MonthDoc
    | YearDoc
    | YearsDoc
    | StoryDoc
    | EntityDoc
    | ChangesDoc
    | AnnouncedDoc
    | NamesDoc
    | EssayDoc
    | OpinionDoc
    | TextDoc
)

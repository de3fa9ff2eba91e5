"""Compares one event with all earlier ones of a stretch: which are worth a closer look, and what speaks for each.

Every feature is something a reader can be told: how alike two texts are, which rare names they share, how long apart
they lie. What a feature weighs is `weights`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from backstory.relate.traits import Traits
from backstory.relate.window import STEPS, Floats, Places, Row, Shared, Stretch, Window

# So many earlier events are looked at closely.
CLOSER = 256


@dataclass(frozen=True, slots=True)
class Probe:
    """What is compared with the window: text, traits, vectors of whole numbers, the day, the number of its category.

    `alike` are its products with the story rows of a stretch, and `ground` is that stretch, where those of a whole day
    were made at once.
    """

    text: str
    traits: Traits
    story: Floats
    meaning: Floats
    day: int
    category: int
    alike: Floats | None = None
    ground: Ground | None = None


@dataclass(frozen=True, slots=True)
class Ground:
    """A stretch as all events of a day see it: days before it, what these count, worth of words and of names."""

    days: Floats
    near: Floats
    words: Floats
    names: Floats


@dataclass(frozen=True, slots=True)
class Compared:
    """The candidates of a probe: their rows in the window, and one column for each feature by name.

    `rough` is how all rows looked at a first glance, by which candidates were picked.
    """

    rows: Places
    columns: Mapping[str, Floats]
    rough: Floats


def probe_of(window: Window, index: int) -> Probe:
    """An event of the window as a probe."""
    row: Row = window.rows[index]
    here = Stretch(index, index + 1)
    facts = window.facts(here)[0]
    return Probe(row.subject.text, row.traits, window.story(here)[0], window.meaning(here)[0], row.day, int(facts[1]))


def probes_of(window: Window, here: Stretch, among: Stretch) -> list[Probe]:
    """The events of a stretch as probes, compared with the story rows of `among` in one product."""
    alike = window.story(here) @ window.story(among).T
    alike /= np.float32(STEPS * STEPS)
    ground = ground_of(window, window.days[here.start], among) if len(here) else None
    probes = (probe_of(window, here.start + place) for place in range(len(here)))
    return [replace(probe, alike=alike[place], ground=ground) for place, probe in enumerate(probes)]


def ground_of(window: Window, day: int, among: Stretch) -> Ground:
    """A stretch as the events of a day see it."""
    facts = window.facts(among)
    days = np.maximum((day - 700_000) - facts[:, 0], np.float32(0))
    near = np.float32(0.15) * np.exp(days / np.float32(-30))
    worths = (np.maximum(facts[:, column], np.float32(1)) for column in (2, 3))
    return Ground(days, near, *worths)


def compared(window: Window, probe: Probe, among: Stretch, known: Stretch) -> Compared:
    """The earlier events in `among` most worth a look, with their features; rarity is told from `known`."""
    told = probe.traits
    words = window.shared("words", told.words, among, known)
    names = window.shared("names", told.names, among, known)
    topics, articles, pages, figures = (
        window.shared(kind, getattr(told, kind), among, known) for kind in ("topics", "urls", "pages", "figures")
    )
    ground = probe.ground or ground_of(window, probe.day, among)
    alike = window.story(among) @ probe.story / np.float32(STEPS * STEPS) if probe.alike is None else probe.alike
    likeness = alike[: len(among)]
    word_part = both(words, ground.words[: len(among)])
    name_part = both(names, ground.names[: len(among)])
    rough = likeness + word_part + np.float32(0.5) * name_part + ground.near[: len(among)]
    rows = best(rough + topics.counts() + articles.counts(), CLOSER)
    facts, days = window.facts(among)[rows], ground.days[rows]
    (rarest_word, _), (rarest_name, named), (_, filed) = words.at(rows), names.at(rows), topics.at(rows)
    columns = {
        "story": likeness[rows],
        "meaning": window.meaning(among)[rows] @ probe.meaning / np.float32(STEPS * STEPS),
        "words": word_part[rows],
        "words of this": words.total[rows] / np.float32(max(words.whole, 1)),
        "words of that": words.total[rows] / np.maximum(facts[:, 2], 1),
        "rarest word": rarest_word / 10,
        "names": names.total[rows] / 10,
        "names of both": name_part[rows],
        "names of this": names.total[rows] / np.float32(max(names.whole, 1)),
        "names of that": names.total[rows] / np.maximum(facts[:, 3], 1),
        "rarest name": rarest_name / 10,
        "several names": np.minimum(named, 4) / 4,
        "figures": np.minimum(figures.at(rows)[1], 2) / 2,
        "days": np.log1p(days) / 6,
        "week": np.exp(days / np.float32(-7)),
        "month": np.exp(days / np.float32(-30)),
        "season": np.exp(days / np.float32(-120)),
        "topics": np.minimum(filed, 1),
        "other topics": ((facts[:, 5] > 0) & (filed == 0) & bool(told.topics)).astype(np.float32),
        "articles": np.minimum(articles.at(rows)[1], 1),
        "pages": np.minimum(pages.total[rows] / 10, 2),
        **category(probe, facts[:, 1]),
        "no name": (named == 0).astype(np.float32),
        "another country": abroad(window, told, among, rows),
    }
    return Compared(rows + among.start, columns, rough)


def both(shared: Shared, worths: Floats) -> Floats:
    """The shared part of two sides, from 0 to 1, whichever is longer; `worths` are at least 1."""
    longer = np.float32(max(shared.whole, 1)) * worths
    np.sqrt(longer, out=longer)
    share: Floats = np.divide(shared.total, longer, out=longer)
    return share


def best(scores: Floats, most: int) -> Places:
    """The places of the `most` best scores, in order of place; equal ones at the edge are all kept."""
    if len(scores) <= most:
        return np.arange(len(scores))
    edge = np.partition(scores, len(scores) - most)[len(scores) - most]
    return np.flatnonzero(scores >= edge)


def abroad(window: Window, told: Traits, among: Stretch, rows: Places) -> Floats:
    """1 where both name countries and none in common: two of a kind, "Serbia reports a record", not one story."""
    if not told.countries:
        return np.zeros(len(rows), np.float32)
    elsewhere = (window.facts(among)[rows, 4] > 0) & ~window.holding("names", told.countries, among)[rows]
    found: Floats = elsewhere.astype(np.float32)
    return found


def category(probe: Probe, others: Floats) -> dict[str, Floats]:
    known = (others > 0) & (probe.category > 0)
    same = others == probe.category
    return {
        "same category": (known & same).astype(np.float32),
        "another category": (known & ~same).astype(np.float32),
    }

"""Compares one event with all earlier ones of a stretch: which are worth a closer look, and what speaks for each.

Every feature is something a reader can be told: how alike two texts are, which rare names they share, how long apart
they lie. What a feature weighs is `weights`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from backstory.relate.traits import Traits
from backstory.relate.window import STEPS, Floats, Row, Shared, Stretch, Window

# So many earlier events are looked at closely.
CLOSER = 256


@dataclass(frozen=True, slots=True)
class Probe:
    """What is compared with the window: text, traits, vectors of whole numbers, the day, the number of its category.

    `alike` are its products with the story rows of a stretch, where those of a whole day were made at once.
    """

    text: str
    traits: Traits
    story: Floats
    meaning: Floats
    day: int
    category: int
    alike: Floats | None = None


@dataclass(frozen=True, slots=True)
class Compared:
    """The candidates of a probe: their rows in the window, and one column for each feature by name.

    `rough` is how all rows looked at a first glance, by which candidates were picked.
    """

    rows: np.ndarray[tuple[int, ...], np.dtype[np.int64]]
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
    return [replace(probe_of(window, here.start + place), alike=alike[place]) for place in range(len(here))]


def compared(window: Window, probe: Probe, among: Stretch, known: Stretch) -> Compared:
    """The earlier events in `among` most worth a look, with their features; rarity is told from `known`."""
    told = probe.traits
    words = window.shared("words", told.words, among, known)
    names = window.shared("names", told.names, among, known)
    facts = window.facts(among)
    alike = window.story(among) @ probe.story if probe.alike is None else probe.alike[: len(among)]
    likeness = alike / np.float32(STEPS * STEPS)
    days = np.maximum((probe.day - 700_000) - facts[:, 0], np.float32(0))
    word_part = both(words, facts[:, 2])
    name_part = both(names, facts[:, 3])
    topics, articles, pages = (
        window.shared(kind, getattr(told, kind), among, known) for kind in ("topics", "urls", "pages")
    )
    rough = likeness + word_part + np.float32(0.5) * name_part + np.float32(0.15) * np.exp(days / np.float32(-30))
    rows = best(rough + topics.count + articles.count, CLOSER)
    columns = {
        "story": likeness[rows],
        "meaning": window.meaning(among)[rows] @ probe.meaning / np.float32(STEPS * STEPS),
        "words": word_part[rows],
        "words of this": words.total[rows] / np.float32(max(words.whole, 1)),
        "words of that": words.total[rows] / np.maximum(facts[rows, 2], 1),
        "rarest word": words.rarest[rows] / 10,
        "names": names.total[rows] / 10,
        "names of both": name_part[rows],
        "names of this": names.total[rows] / np.float32(max(names.whole, 1)),
        "names of that": names.total[rows] / np.maximum(facts[rows, 3], 1),
        "rarest name": names.rarest[rows] / 10,
        "several names": np.minimum(names.count[rows], 4) / 4,
        "figures": np.minimum(window.shared("figures", told.figures, among, known).count[rows], 2) / 2,
        "days": np.log1p(days[rows]) / 6,
        "week": np.exp(days[rows] / np.float32(-7)),
        "month": np.exp(days[rows] / np.float32(-30)),
        "season": np.exp(days[rows] / np.float32(-120)),
        "topics": np.minimum(topics.count[rows], 1),
        "other topics": ((facts[rows, 5] > 0) & (topics.count[rows] == 0) & bool(told.topics)).astype(np.float32),
        "articles": np.minimum(articles.count[rows], 1),
        "pages": np.minimum(pages.total[rows] / 10, 2),
        **category(probe, facts[rows, 1]),
        "no name": (names.count[rows] == 0).astype(np.float32),
        "another country": abroad(window, told, among)[rows],
    }
    return Compared(rows + among.start, columns, rough)


def both(shared: Shared, worths: Floats) -> Floats:
    """The shared part of two sides, from 0 to 1, whichever is longer."""
    longer = np.float32(max(shared.whole, 1)) * np.maximum(worths, np.float32(1))
    return np.divide(shared.total, np.sqrt(longer), dtype=np.float32)


def best(scores: Floats, most: int) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
    """The places of the `most` best scores, in order of place; equal ones at the edge are all kept."""
    if len(scores) <= most:
        return np.arange(len(scores))
    edge = np.partition(scores, len(scores) - most)[len(scores) - most]
    return np.flatnonzero(scores >= edge)


def abroad(window: Window, told: Traits, among: Stretch) -> Floats:
    """1 where both name countries and none in common: two of a kind, "Serbia reports a record", not one story."""
    if not told.countries:
        return np.zeros(len(among), np.float32)
    elsewhere = (window.facts(among)[:, 4] > 0) & ~window.holding("names", told.countries, among)
    return elsewhere.astype(np.float32)


def category(probe: Probe, others: Floats) -> dict[str, Floats]:
    known = (others > 0) & (probe.category > 0)
    same = others == probe.category
    return {
        "same category": (known & same).astype(np.float32),
        "another category": (known & ~same).astype(np.float32),
    }

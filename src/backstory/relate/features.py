"""Compares one event with all earlier ones of a stretch: which are worth a closer look, and what speaks for each.

Every feature is something a reader can be told: how alike two texts are, which rare names they share, how long apart
they lie. What a feature weighs is `weights`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from backstory.relate.traits import Traits
from backstory.relate.window import STEPS, Floats, Places, Row, Shared, Spots, Stretch, Window

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


@dataclass(frozen=True, slots=True)
class Picked:
    """The candidates of a probe with what had to be looked up for it alone; `own` holds for all of them."""

    rows: Places
    looked_up: Mapping[str, Floats]
    own: Mapping[str, float]
    rough: Floats


def probe_of(window: Window, index: int) -> Probe:
    """An event of the window as a probe."""
    row: Row = window.rows[index]
    here = Stretch(index, index + 1)
    facts = window.facts(here)[0]
    return Probe(row.subject.text, row.traits, window.story(here)[0], window.meaning(here)[0], row.day, int(facts[1]))


def probes_of(window: Window, here: Stretch, among: Stretch) -> list[Probe]:
    """The events of a stretch as probes, with their products with the story rows of `among`, made at once."""
    # A tall matrix times a narrow one is quicker than a flat one times a wide one.
    alike = np.ascontiguousarray((window.story(among) @ window.story(here).T).T)
    alike /= _WHOLE
    ground = ground_of(window, window.days[here.start], among) if len(here) else None
    probes = (probe_of(window, here.start + place) for place in range(len(here)))
    return [replace(probe, alike=alike[at], ground=ground) for at, probe in enumerate(probes)]


_WHOLE = np.float32(STEPS * STEPS)


def ground_of(window: Window, day: int, among: Stretch) -> Ground:
    """A stretch as the events of a day see it."""
    facts = window.facts(among)
    days = np.maximum((day - 700_000) - facts[:, 0], np.float32(0))
    near = np.float32(0.15) * np.exp(days / np.float32(-30))
    worths = (np.maximum(facts[:, column], np.float32(1)) for column in (2, 3))
    return Ground(days, near, *worths)


def compared(window: Window, probe: Probe, among: Stretch, known: Stretch) -> Compared:
    """The earlier events in `among` most worth a look, with their features; rarity is told from `known`."""
    (found,) = apart(*side_by_side(window, [(probe, among)], known))
    return found


def side_by_side(
    window: Window, asked: Sequence[tuple[Probe, Stretch]], known: Stretch
) -> tuple[list[Picked], dict[str, Floats]]:
    """The candidates of several events, and their features in columns one behind the other.

    A sum costs more by itself than what is in it, so that many are made at once.
    """
    picked = [pick(window, probe, among, known) for probe, among in asked]
    return picked, features(window, picked)


def apart(picked: Sequence[Picked], columns: Mapping[str, Floats]) -> list[Compared]:
    """The candidates of each event with its part of the columns."""
    found, start = [], 0
    for one in picked:
        stop = start + len(one.rows)
        found.append(Compared(one.rows, {name: column[start:stop] for name, column in columns.items()}, one.rough))
        start = stop
    return found


def pick(window: Window, probe: Probe, among: Stretch, known: Stretch) -> Picked:
    """The earlier events in `among` most worth a look, with what they share with the event."""
    told = probe.traits
    words = window.shared("words", told.words, among, known)
    names = window.shared("names", told.names, among, known)
    topics, articles, pages, figures = (
        window.shared(kind, getattr(told, kind), among, known) for kind in ("topics", "urls", "pages", "figures")
    )
    ground = probe.ground or ground_of(window, probe.day, among)
    alike = window.story(among) @ probe.story / _WHOLE if probe.alike is None else probe.alike
    likeness = alike[: len(among)]
    word_part = both(words, ground.words[: len(among)])
    name_part = both(names, ground.names[: len(among)])
    rough = likeness + word_part + np.float32(0.5) * name_part + ground.near[: len(among)]
    rows = best(rough + topics.counts() + articles.counts(), CLOSER)
    spots = Spots(rows, among)
    (rarest_word, _), (rarest_name, named) = words.at(spots), names.at(spots)
    looked_up = {
        "story": likeness[rows],
        "meaning": window.meaning(among)[rows] @ probe.meaning / _WHOLE,
        "days": ground.days[rows],
        "words": word_part[rows],
        "words in common": words.total[rows],
        "rarest word": rarest_word,
        "names of both": name_part[rows],
        "names in common": names.total[rows],
        "rarest name": rarest_name,
        "named": named,
        "figures": figures.at(spots)[1],
        "filed": topics.at(spots)[1],
        "articles": articles.at(spots)[1],
        "pages": pages.total[rows],
        "another country": abroad(window, told, among, rows),
    }
    own = {
        "words": max(words.whole, 1),
        "names": max(names.whole, 1),
        "category": probe.category,
        "topics": bool(told.topics),
    }
    return Picked(rows + among.start, looked_up, own, rough)


def features(window: Window, picked: Sequence[Picked]) -> dict[str, Floats]:
    """The features of the candidates of several events, one event behind the other."""
    counts = [len(one.rows) for one in picked]
    facts = window.facts(Stretch(0, len(window)))[np.concatenate([one.rows for one in picked])]
    told = {name: np.concatenate([one.looked_up[name] for one in picked]) for name in picked[0].looked_up}
    own = {name: np.repeat(np.array([one.own[name] for one in picked], np.float32), counts) for name in picked[0].own}
    days, filed, named = told["days"], told["filed"], told["named"]
    known, same = (facts[:, 1] > 0) & (own["category"] > 0), facts[:, 1] == own["category"]
    return {
        "story": told["story"],
        "meaning": told["meaning"],
        "words": told["words"],
        "words of this": told["words in common"] / own["words"],
        "words of that": told["words in common"] / np.maximum(facts[:, 2], 1),
        "rarest word": told["rarest word"] / 10,
        "names": told["names in common"] / 10,
        "names of both": told["names of both"],
        "names of this": told["names in common"] / own["names"],
        "names of that": told["names in common"] / np.maximum(facts[:, 3], 1),
        "rarest name": told["rarest name"] / 10,
        "several names": np.minimum(named, 4) / 4,
        "figures": np.minimum(told["figures"], 2) / 2,
        "days": np.log1p(days) / 6,
        "week": np.exp(days / np.float32(-7)),
        "month": np.exp(days / np.float32(-30)),
        "season": np.exp(days / np.float32(-120)),
        "topics": np.minimum(filed, 1),
        "other topics": ((facts[:, 5] > 0) & (filed == 0) & (own["topics"] > 0)).astype(np.float32),
        "articles": np.minimum(told["articles"], 1),
        "pages": np.minimum(told["pages"] / 10, 2),
        "same category": (known & same).astype(np.float32),
        "another category": (known & ~same).astype(np.float32),
        "no name": (named == 0).astype(np.float32),
        "another country": told["another country"],
    }


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

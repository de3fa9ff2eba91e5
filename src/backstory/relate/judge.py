"""Judges which earlier events explain an event: a score, how certain it is, and the reasons a reader is told.

    ranked       earlier events with the probability that they belong to the same story, from the words alone
    relations    all relations of the events of a day, at most a dozen each, best first
    ties         the chances that events of a day go with earlier ones and with each other, for `stories`

Relations of a day are a function of the events of that day and of the 365 days before, and of frozen weights.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

import numpy as np

from backstory.model import Certainty, Relation
from backstory.quick import quick
from backstory.relate.features import Compared, Probe, apart, probes_of, side_by_side
from backstory.relate.frames import framed, strange
from backstory.relate.reading import read_again
from backstory.relate.reasons import Pair, heading_alone, pair_of, reasons, single_name
from backstory.relate.stories import AGAIN, Tie
from backstory.relate.weights import Weights, probability, weights
from backstory.relate.window import STEPS, Floats, Places, Stretch, Window

DAYS = 365
MOST = 12
# So many of the likest events are company to each other.
COMPANY, PARTS = 40, np.float32(16)
# So many events are compared side by side: their features fit into a processor's second cache.
_BESIDE = 16
# Stories look at so many of the likest events, down to this chance.
CLOSE, FAINT = 40, 0.02
# From which probability on a relation is called so: chosen on 2017 and 2018 (docs/relating.md).
CERTAIN, LIKELY, POSSIBLE = 0.85, 0.58, 0.3
# So likely two events of no common heading must be by themselves, in log-odds: company is what all events of a war are
# to each other. From the lines read for `evals.before_after`.
ALONE = -1.0
# The features that reasons are told by.
TOLD = ("story", "lone", "topics", "framed", "articles")
# What belongs to an event beside its words, in log-odds: an editor filed both under one topic, or under none in common;
# both cite one article; both link to one wiki page. A topic that is a mere frame puts an event before those that have
# none in common, and after those that have more; it is not told.
TOPIC, FRAME, OTHERS, ARTICLE, PAGE = 12.0, 6.0, -0.5, 8.0, 0.5


_tie, _relation = quick(Tie), quick(Relation)


@dataclass(frozen=True, slots=True)
class Ranked:
    """Earlier events of a probe, best first: their places in the window, probabilities, and the features in `TOLD`.

    `chances` are of belonging to one story; `by_words` without what an editor put beside the words: they order the
    events of one topic. `alone` are the chances of each pair for itself, by which stories are found.
    """

    rows: Places
    chances: Floats
    by_words: Floats
    alone: Floats
    compared: Compared


def ranked(window: Window, probe: Probe, among: Stretch, known: Stretch) -> Ranked:
    """The earlier events in `among`, the likeliest to be of the same story first."""
    return next(each_ranked(window, [(probe, among)], known))


def each_ranked(window: Window, asked: Iterable[tuple[Probe, Stretch]], known: Stretch) -> Iterator[Ranked]:
    """The same for several events, some at a time side by side."""
    table: Weights = weights()
    left = iter(asked)
    while some := list(islice(left, _BESIDE)):
        picked, columns = side_by_side(window, some, known)
        total, start = table.total(columns), 0
        for (probe, _), found in zip(some, apart(picked, columns), strict=True):
            stop = start + len(found.rows)
            yield _ranked(window, probe, found, total[start:stop], known=known)
            start = stop


def _ranked(window: Window, probe: Probe, found: Compared, total: Floats, *, known: Stretch) -> Ranked:
    lone, total = read_again(window, probe, found, total, known=known)
    frames = framed(window, probe, found.rows, lone, known=known).astype(np.float32)
    found = Compared(found.rows, {**found.columns, "lone": lone, "framed": frames}, found.rough)
    added = beside(found)
    # Rows lie in order of day and id: of equals the later wins.
    order = np.lexsort((-found.rows, -(total + added)))
    closer = Compared(found.rows[order], {name: found.columns[name][order] for name in TOLD}, found.rough)
    lone, total, added = lone[order], total[order], added[order]
    sure = weights("certainty").total({"alone": total, "company": company(window, closer, total)})
    return Ranked(closer.rows, probability(sure + added), probability(sure), probability(lone + added), closer)


def company(window: Window, found: Compared, total: Floats) -> Floats:
    """How alike each is to the event and to what else is likely to go with it: what stands alone is less sure.

    Likeness to the event counts once, to each of the likest as the fourth root of its chance.
    """
    likest = np.lexsort((-found.rows, -total))[:COMPANY]
    vectors = window.story(Stretch(0, len(window)))[found.rows]
    # In whole parts, so that sums are the same in any order.
    heavy = np.rint(PARTS * np.sqrt(np.sqrt(probability(total[likest]))))
    sums, counted = vectors @ (heavy @ vectors[likest]), np.full(len(total), heavy.sum() + PARTS)
    # None is its own company.
    sums[likest] -= heavy * np.einsum("ij,ij->i", vectors[likest], vectors[likest])
    counted[likest] -= heavy
    near: Floats = (sums / np.float32(STEPS * STEPS) + PARTS * found.columns["story"]) / counted
    return near


def beside(found: Compared) -> Floats:
    """What topics, articles and wiki pages in common add; nothing for events from a file without markup."""
    columns = found.columns
    filed = TOPIC * columns["topics"] + (FRAME - TOPIC) * columns["framed"] + OTHERS * columns["other topics"]
    added: Floats = filed + ARTICLE * columns["articles"] + PAGE * columns["pages"]
    return added


@dataclass(frozen=True, slots=True)
class Judged:
    """What was found of the events of a day: their relations, and the ties that `stories` goes by."""

    relations: list[Relation]
    ties: list[Tie]


def relations(window: Window, day: date) -> list[Relation]:
    """The relations of all events of a day held in the window, best first for each, events in order of id."""
    return judged(window, day).relations


def ties(window: Window, day: date) -> list[Tie]:
    """The chances that events of a day go with earlier ones, and with those of the same day of a lower id."""
    return judged(window, day).ties


def judged(window: Window, day: date, tied_of: Collection[str] | None = None) -> Judged:
    """Judges the events of a day once; asked again for the same window it is the same answer.

    Ties are told of those in `tied_of`, or of all; of the others those to events that may still be looked at again.
    """
    last = day.toordinal()
    here, before = window.stretch(last, last), window.stretch(last - DAYS, last - 1)
    asked = (last, window.base + before.start, window.base + here.stop, tied_of)
    if window.answered[:1] != (asked,):
        window.answered = (asked, _judged(window, here, before, tied_of))
    found: Judged = window.answered[1]
    return found


def _judged(window: Window, here: Stretch, before: Stretch, tied_of: Collection[str] | None) -> Judged:
    known = Stretch(before.start, here.stop)
    found = Judged([], [])
    places = range(here.start, here.stop)
    asked = zip(probes_of(window, here, known), (Stretch(before.start, index) for index in places), strict=True)
    for index, result in zip(places, each_ranked(window, asked, known), strict=True):
        later = window.rows[index].subject.id
        since = 0 if tied_of is None or later in tied_of else window.rows[index].day - AGAIN
        found.ties.extend(tied(window, later, result, since=since))
        found.relations.extend(told_why(window, index, result, known))
    return found


def tied(window: Window, later: str, result: Ranked, *, since: int = 0) -> list[Tie]:
    """What `stories` goes by: the likest events, that are at least faintly so, of those from a day on."""
    close = zip(*(one[:CLOSE].tolist() for one in (result.rows, result.alone, result.chances)), strict=True)
    return [
        _tie(later, window.rows[row].subject.id, round(chance, 3), round(sure, 3))
        for row, chance, sure in close
        if chance >= FAINT and window.rows[row].day >= since
    ]


def told_why(window: Window, index: int, result: Ranked, known: Stretch) -> list[Relation]:
    """The relations worth telling, each with its reasons; a common name alone is none, nor is the frame of a topic."""
    later = window.rows[index]
    kept: list[Relation] = []
    passed = 0  # what is passed over takes a place of the dozen: nothing less likely is told in its stead
    for place in np.flatnonzero(result.chances >= POSSIBLE).tolist():
        if len(kept) + passed == MOST:
            break
        row, chance = int(result.rows[place]), float(result.chances[place])
        if window.rows[row].day == later.day:
            continue  # of one day none explains another
        columns = {name: float(result.compared.columns[name][place]) for name in TOLD}
        if columns["framed"]:
            passed += 1
            continue
        pair = pair_of(window, (later, window.rows[row]), known, columns)
        if single_name(pair):
            continue
        if heading_alone(pair) or carried(pair, chance) or strange(pair):
            passed += 1
            continue
        score = round((chance + float(result.by_words[place])) / 2, 3)
        earlier = window.rows[row].subject.id
        kept.append(_relation(later.subject.id, earlier, certainty(chance), score, reasons(pair)))
    return sorted(kept, key=lambda one: -one.score)


def carried(pair: Pair, chance: float) -> bool:
    """Whether only company makes two events look possible, or likely though one of them stands under a heading."""
    if pair.columns["lone"] >= ALONE or pair.columns["topics"] or pair.columns["articles"]:
        return False
    return chance < LIKELY or bool(pair.later.traits.topics or pair.earlier.traits.topics)


def certainty(chance: float) -> Certainty:
    """The word for a probability."""
    if chance >= CERTAIN:
        return Certainty.CERTAIN
    return Certainty.LIKELY if chance >= LIKELY else Certainty.POSSIBLE

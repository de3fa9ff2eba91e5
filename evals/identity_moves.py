"""How well moves between days are found: the moves part of `python -m evals.identity`."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

from backstory.model import Item
from backstory.resolve import Origin, PageHistory, Track, moves
from backstory.text import normal
from evals.pages import Versions, items
from evals.scores import Score

End = tuple[str, str, str, int]  # file, day, seen and line, as the gold names a bullet
Key = tuple[str, Origin]  # the observer's run and a track of it


def run_of(file: str) -> str:
    """Files of one observer tell one history: hourly-2025-01.jsonl.xz and hourly-2025-02.jsonl.xz."""
    return file.partition("-")[0]


@dataclass(slots=True)
class Gathered:
    """The tracks of every page, and the bullets that the gold speaks of."""

    tracks: dict[str, list[Track]] = field(default_factory=lambda: defaultdict(list))
    origins: dict[End, Origin] = field(default_factory=dict)
    bullets: dict[End, Item] = field(default_factory=dict)

    def add(self, page: Versions, read: PageHistory, ends: list[End]) -> None:
        """Keeps what one page gives."""
        self.tracks[run_of(page.file)] += read.tracks
        readings = dict(read.readings)
        for end in ends:
            revision = page.at(end[2])
            for item, (origin, _, _) in zip(items(revision), readings[revision.revid], strict=True):
                if item.line == end[3]:
                    self.origins[end], self.bullets[end] = origin, item


def ends_of(line: Mapping[str, Any]) -> tuple[End, End]:
    """The two bullets of a candidate."""
    one, other = line["from"], line["to"]
    return (one[0], one[1], one[2], one[3]), (other[0], other[1], other[2], other[3])


def report(gathered: Gathered, lines: list[dict[str, Any]]) -> tuple[dict[str, Any], list[str]]:
    """Scores beside the baselines, which are only asked about the candidates; and what is not as labelled."""
    groups, links = _groups(gathered)
    scores = {name: Score() for name in ("backstory", "equal_text", "difflib")}
    misses, spoken = [], set()
    for line in lines:
        ends = ends_of(line)
        if not all(end in gathered.origins for end in ends):
            continue
        run = run_of(ends[0][0])
        keys = [(run, gathered.origins[end]) for end in ends]
        spoken.add(frozenset(keys))
        if line["label"] == "unclear":
            continue
        one, other = (gathered.bullets[end].text for end in ends)
        found = {
            "backstory": groups.get(keys[0], 0) == groups.get(keys[1], 1),
            "equal_text": normal(one) == normal(other),
            "difflib": SequenceMatcher(None, one, other, autojunk=False).ratio() > 0.6,
        }
        labelled = {line["id"]} if line["label"] == "move" else set()
        for name, yes in found.items():
            scores[name].add({line["id"]} if yes else set(), labelled)
        if found["backstory"] != bool(labelled):
            misses.append(f"{line['id']} move {'missed' if labelled else 'wrong'}")
    made = {name: score.report() for name, score in scores.items()}
    return {**made, "links": len(links), "links_not_labelled": len(links - spoken)}, misses


def _groups(gathered: Gathered) -> tuple[dict[Key, int], set[frozenset[Key]]]:
    """A number for each event that is told by several tracks, by track; and the links that make them."""
    numbers: dict[Key, int] = {}
    links = set()
    fresh = itertools.count(2)
    for run, tracks in gathered.tracks.items():
        for move in moves(tracks):
            one, other = (run, move.earlier), (run, move.later)
            links.add(frozenset((one, other)))
            number, old = numbers.get(one, next(fresh)), numbers.get(other)
            numbers.update(dict.fromkeys([key for key, value in numbers.items() if value == old], number))
            numbers[one] = numbers[other] = number
    return numbers, links

"""Finds stories in the stream: each event joins the story whose members it is likest to, or founds its own.

An event is judged when it comes, by the chances that it goes with earlier events (`judge.ties`) and by how near it lies
to the middle of a story; what came later does not move it. A story is called by the id of the event that founded it.
Topics play no part here; `topics` is for them.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from backstory.relate.window import Doubles, Stretch, Window

# An event joins at a mean chance of at least this with the `BEST` members likest to it, raised or lowered by how near
# it lies to the middle of the story's texts: e times at an eighth above `USUAL`. All chosen on 2017.
ENOUGH = 0.1
BEST = 3
NEAR, USUAL = 8.0, 0.6


@dataclass(frozen=True, slots=True)
class Tie:
    """The chance that a later event and an earlier one are of one story, by the two alone and with their company."""

    later: str
    earlier: str
    chance: float
    sure: float


@dataclass(frozen=True, slots=True)
class Joined:
    """The story an event is in, by its founding event, and how sure that is (1 for the founder)."""

    event: str
    founder: str
    chance: float


@dataclass(slots=True)
class Middles:
    """Where the stories of a window lie: the sums of their members' vectors, made when a story is asked for.

    Vectors are whole numbers, so that a sum is the same in any order. Members that left the window count no more.
    """

    window: Window
    members: Mapping[str, Sequence[str]]
    sums: dict[str, Doubles] = field(default_factory=dict)

    def nearness(self, event: str, founder: str) -> float:
        """The cosine between an event and the middle of a story."""
        mine, middle = self._vectors([event])[0], self._sum(founder)
        long = float(np.sqrt((mine @ mine) * (middle @ middle)))
        return float(mine @ middle) / long if long else 0.0

    def take(self, event: str, founder: str) -> None:
        """Adds an event to its story."""
        self.sums[founder] = self._sum(founder) + self._vectors([event])[0]

    def _sum(self, founder: str) -> Doubles:
        if founder not in self.sums:
            self.sums[founder] = self._vectors(self.members.get(founder, ())).sum(axis=0)
        return self.sums[founder]

    def _vectors(self, events: Iterable[str]) -> Doubles:
        every = self.window.story(Stretch(0, len(self.window)))
        rows = [self.window.row(one) for one in events if one in self.window.places]
        return every[rows].astype(np.float64)


def join(
    window: Window, events: Sequence[str], ties: Iterable[Tie], held: Mapping[str, str], *, enough: float = ENOUGH
) -> list[Joined]:
    """The stories of the events of a day, in order of id; `held` gives the founder of each earlier event's story."""
    by_later: dict[str, list[Tie]] = defaultdict(list)
    for tie in ties:
        by_later[tie.later].append(tie)
    earlier: dict[str, list[str]] = defaultdict(list)
    for event, story in held.items():
        earlier[story].append(event)
    members = Counter({story: len(those) for story, those in earlier.items()})
    middles = Middles(window, earlier)
    now: dict[str, str] = {}
    found = []
    for event in sorted(events):
        chances: dict[str, list[Tie]] = defaultdict(list)
        for tie in by_later[event]:
            if (known := now.get(tie.earlier) or held.get(tie.earlier)) is not None:
                chances[known].append(tie)
        near = {story: middles.nearness(event, story) for story in chances}
        story, chance = likeliest(chances, members, near)
        sure = mean([tie.sure for tie in chances.get(story, ())], members[story])
        if chance < enough:
            story, sure = event, 1.0
        now[event] = story
        middles.take(event, story)
        members[story] += 1
        found.append(Joined(event, story, round(sure, 3)))
    return found


def likeliest(
    chances: Mapping[str, Sequence[Tie]], members: Mapping[str, int], near: Mapping[str, float]
) -> tuple[str, float]:
    """The story with the best mean over its likest members, by how near it lies; of equals the lower founder."""
    best, most = "", 0.0
    for founder in sorted(chances):
        chance = mean([tie.chance for tie in chances[founder]], members[founder])
        chance *= math.exp(NEAR * (near[founder] - USUAL))
        if chance > most:
            best, most = founder, chance
    return best, most


def mean(chances: Iterable[float], members: int) -> float:
    """The mean chance over the likest of so many members; what is not tied has none."""
    return sum(sorted(chances, reverse=True)[:BEST]) / min(BEST, max(1, members))

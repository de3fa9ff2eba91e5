"""Finds stories in the stream: each event joins the story whose members it is likest to, or founds its own.

An event is judged when it comes, by the chances that it goes with earlier events (`judge.ties`) and by how near it lies
to the middle of a story; what came later does not move it. A story is called by the id of the event that founded it.
Topics play no part here; `topics` is for them.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

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


class Gathered:
    """The events of some days by the story they are in, and where the stories lie: the sums of their members' vectors.

    Vectors are whole numbers, so that a sum is the same in any order. Members that are not in the window count for
    nothing in it; an event is let go before it leaves the window.
    """

    def __init__(self, window: Window) -> None:
        self.window = window
        self.founder: dict[str, str] = {}
        self.members: dict[str, dict[str, None]] = defaultdict(dict)
        self._sums: dict[str, Doubles] = {}

    def put(self, event: str, founder: str) -> None:
        """Puts an event into a story."""
        if self.founder.get(event) == founder:
            return
        self.let_go(event)
        self.founder[event] = founder
        self.members[founder][event] = None
        if founder in self._sums:
            self._sums[founder] = self._sums[founder] + self._vectors([event])[0]

    def let_go(self, event: str) -> None:
        """Forgets an event."""
        if (founder := self.founder.pop(event, None)) is None:
            return
        del self.members[founder][event]
        if not self.members[founder]:
            del self.members[founder]
            self._sums.pop(founder, None)
        elif founder in self._sums:
            self._sums[founder] = self._sums[founder] - self._vectors([event])[0]

    def nearness(self, event: str, founders: Iterable[str]) -> dict[str, float]:
        """The cosine between an event and the middle of each of some stories."""
        mine = self._vectors([event])[0]
        length, found = mine @ mine, {}
        for founder in founders:
            middle = self._sum(founder)
            long = float(np.sqrt(length * (middle @ middle)))
            found[founder] = float(mine @ middle) / long if long else 0.0
        return found

    def _sum(self, founder: str) -> Doubles:
        if founder not in self._sums:
            self._sums[founder] = self._vectors(self.members[founder]).sum(axis=0)
        return self._sums[founder]

    def _vectors(self, events: Iterable[str]) -> Doubles:
        places, base = self.window.places, self.window.base
        rows = [places[one] - base for one in events if one in places]
        return self.window.story(Stretch(0, len(self.window)))[rows].astype(np.float64)

    def join(self, events: Iterable[str], ties: Iterable[Tie], *, enough: float = ENOUGH) -> list[Joined]:
        """Puts the events of a day into stories, in order of id; says which."""
        by_later: dict[str, list[Tie]] = defaultdict(list)
        for tie in ties:
            by_later[tie.later].append(tie)
        return [self._join(event, by_later[event], enough) for event in sorted(events)]

    def _join(self, event: str, ties: Iterable[Tie], enough: float) -> Joined:
        chances: dict[str, list[Tie]] = defaultdict(list)
        for tie in ties:
            if (known := self.founder.get(tie.earlier)) is not None:
                chances[known].append(tie)
        members = {story: len(self.members[story]) for story in chances}
        story, chance = likeliest(chances, members, self.nearness(event, chances))
        if chance < enough or not story:
            story, sure = event, 1.0
        else:
            sure = mean([tie.sure for tie in chances[story]], members[story])
        self.put(event, story)
        return Joined(event, story, round(sure, 3))


def join(
    window: Window, events: Sequence[str], ties: Iterable[Tie], held: Mapping[str, str], *, enough: float = ENOUGH
) -> list[Joined]:
    """The stories of the events of a day, in order of id; `held` gives the founder of each earlier event's story."""
    gathered = Gathered(window)
    for event, founder in held.items():
        gathered.put(event, founder)
    return gathered.join(events, ties, enough=enough)


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

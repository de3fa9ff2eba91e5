"""Finds stories in the stream: each event joins the story whose members it is likest to, or founds its own.

An event is judged when it comes, by the chances that it goes with earlier events (`judge.ties`) and by how near it lies
to the middle of a story. A story that stayed small is looked at once more, a month after it began: it may go with
another as a whole, by what came before and since. A story is called by the id of the event that founded it. Topics play
no part here; `topics` is for them.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from backstory.relate.window import Doubles, Floats, Stretch, Window

# An event joins at a mean chance of at least this with the `BEST` members likest to it, raised or lowered by how near
# it lies to the middle of the story's texts: e times at an eighth above `USUAL`. All chosen on 2017, `ENOUGH`
# on 2014 to 2017.
ENOUGH = 0.12
BEST = 3
NEAR, USUAL = 8.0, 0.6
# The vectors of a reader that places texts lie nearer to each other. Chosen on 2017 too.
USUAL_READ = 0.7
# So many days after it began a story of at most so many events is looked at again. Chosen on 2017 too, where any wait
# from 30 to 90 days is as good; a story of two is shown to nobody, so that none that was shown goes.
AGAIN, SMALL = 30, 2


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

    The vectors are the reader's, if the window has one that places texts, or the shipped ones; they are whole numbers,
    so that a sum is the same in any order. Members that are not in the window count for nothing in it; an event is let
    go before it leaves the window.
    """

    def __init__(self, window: Window) -> None:
        self.window = window
        self.founder: dict[str, str] = {}
        self.members: dict[str, dict[str, None]] = defaultdict(dict)
        self._sums: dict[str, Doubles] = {}
        # What is waiting to be looked at again: the events that may have begun a story by their day, days in order, and
        # the ties of each, to earlier events and to later ones.
        self._waiting: dict[int, list[str]] = {}
        self._heard: dict[str, list[Tie]] = {}
        self._usual = USUAL if self._read([""]) is None else USUAL_READ

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
        read = self._read([self.window.rows[row].subject.text for row in rows] or [""])
        if read is not None:
            return read[: len(rows)].astype(np.float64)
        return self.window.story(Stretch(0, len(self.window)))[rows].astype(np.float64)

    def _read(self, texts: Sequence[str]) -> Floats | None:
        return None if self.window.reader is None else self.window.reader.vectors(texts)

    def join(self, events: Iterable[str], ties: Iterable[Tie], *, enough: float = ENOUGH) -> list[Joined]:
        """Puts the events of a day into stories, in order of id; says which."""
        by_later: dict[str, list[Tie]] = defaultdict(list)
        for tie in ties:
            by_later[tie.later].append(tie)
        return [self._join(event, by_later[event], enough) for event in sorted(events)]

    def _join(self, event: str, ties: Iterable[Tie], enough: float) -> Joined:
        chances = self._chances(event, ties)
        story, chance = likeliest(self._scores(event, chances))
        if chance < enough:
            story, sure = event, 1.0
        else:
            sure = self._sure(chances[story], story)
        self.put(event, story)
        return Joined(event, story, round(sure, 3))

    def hear(self, day: date, events: Collection[str], ties: Iterable[Tie]) -> list[Tie]:
        """Remembers the ties of events that came on a day until the stories that began with them are looked at again.

        Days come in order. Returns the ties that this may need: of these events, and of any later one to those waiting.
        """
        self._waiting[day.toordinal()] = sorted(events)
        self._heard |= {event: [] for event in events}
        kept = []
        for tie in ties:
            ends = [self._heard[one] for one in (tie.later, tie.earlier) if one in self._heard]
            for held in ends:
                held.append(tie)
            if ends:
                kept.append(tie)
        return kept

    def look_again(self, day: date, *, enough: float = ENOUGH) -> list[Joined]:
        """Puts small stories that have waited long enough by a day where they go now; says which events moved."""
        moved: list[Joined] = []
        for event in self._waited(day):
            held = self.members.get(event, {})
            if 0 < len(held) <= SMALL:
                moved += self._move(event, sorted(held), enough)
        self.forget(day)
        return moved

    def forget(self, day: date) -> None:
        """Lets go of what has waited long enough by a day."""
        for event in self._waited(day):
            self._heard.pop(event, None)
        self._waiting = {one: held for one, held in self._waiting.items() if one > day.toordinal() - AGAIN}

    def _waited(self, day: date) -> list[str]:
        """The events that have waited long enough by a day, in order of day and id."""
        last = day.toordinal() - AGAIN
        return [event for one in sorted(self._waiting) if one <= last for event in self._waiting[one]]

    def _move(self, story: str, events: Sequence[str], enough: float) -> list[Joined]:
        """Puts all events of a story into the one that they go with best in the mean, if any is good enough."""
        chances = {event: self._chances(event, self._heard.get(event, ())) for event in events}
        scores = []
        for event, held in chances.items():
            held.pop(story, None)
            scores.append(self._scores(event, held))
        others = sorted({other for one in scores for other in one})
        best, score = likeliest({other: sum([one.get(other, 0.0) for one in scores]) / len(events) for other in others})
        if score < enough:
            return []
        found = [Joined(event, best, round(self._sure(chances[event].get(best, ()), best), 3)) for event in events]
        for event in events:
            self.put(event, best)
        return found

    def _chances(self, event: str, ties: Iterable[Tie]) -> dict[str, list[Tie]]:
        """The ties of an event by the story that the event at the other end is in."""
        found: dict[str, list[Tie]] = defaultdict(list)
        for tie in ties:
            other = tie.earlier if tie.later == event else tie.later
            if (story := self.founder.get(other)) is not None:
                found[story].append(tie)
        return found

    def _scores(self, event: str, chances: Mapping[str, Sequence[Tie]]) -> dict[str, float]:
        """How well an event goes with each story: the mean over its likest members, by how near it lies."""
        near = self.nearness(event, chances)
        return {
            story: mean([tie.chance for tie in ties], len(self.members[story]))
            * math.exp(NEAR * (near[story] - self._usual))
            for story, ties in chances.items()
        }

    def _sure(self, ties: Iterable[Tie], story: str) -> float:
        return mean([tie.sure for tie in ties], len(self.members[story]))


def likeliest(scores: Mapping[str, float]) -> tuple[str, float]:
    """The story with the best score; of equals the lower founder."""
    if not scores:
        return "", 0.0
    best = min(scores, key=lambda story: (-scores[story], story))
    return best, scores[best]


def mean(chances: Iterable[float], members: int) -> float:
    """The mean chance over the likest of so many members; what is not tied has none."""
    return sum(sorted(chances, reverse=True)[:BEST]) / min(BEST, max(1, members))

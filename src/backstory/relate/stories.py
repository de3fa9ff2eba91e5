"""Finds stories in the stream: each event joins the story whose members it is likest to, or founds its own.

An event is judged when it comes, by the chances that it goes with earlier events (`judge.links`); what came later does
not move it. A story is called by the id of the event that founded it. Topics play no part here; `topics` is for them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

# An event joins at a mean chance of at least this with the `BEST` members likest to it; chosen on 2017.
ENOUGH = 0.1
BEST = 3


@dataclass(frozen=True, slots=True)
class Tie:
    """The chance that a later event and an earlier one are of one story."""

    later: str
    earlier: str
    chance: float


@dataclass(frozen=True, slots=True)
class Joined:
    """The story an event is in, by its founding event, and the chance it was joined with (1 for the founder)."""

    event: str
    founder: str
    chance: float


def join(
    events: Sequence[str], ties: Iterable[Tie], held: Mapping[str, str], *, enough: float = ENOUGH
) -> list[Joined]:
    """The stories of the events of a day, in order of id; `held` gives the founder of each earlier event's story."""
    by_later: dict[str, list[Tie]] = defaultdict(list)
    for tie in ties:
        by_later[tie.later].append(tie)
    members = Counter(held.values())
    now: dict[str, str] = {}
    found = []
    for event in sorted(events):
        chances: dict[str, list[float]] = defaultdict(list)
        for tie in by_later[event]:
            if (known := now.get(tie.earlier) or held.get(tie.earlier)) is not None:
                chances[known].append(tie.chance)
        story, chance = likeliest(chances, members)
        if chance < enough:
            story, chance = event, 1.0
        now[event] = story
        members[story] += 1
        found.append(Joined(event, story, round(chance, 3)))
    return found


def likeliest(chances: Mapping[str, Sequence[float]], members: Mapping[str, int]) -> tuple[str, float]:
    """The story with the best mean over its likest members; of equals the one founded by the lower id."""
    best, most = "", 0.0
    for founder in sorted(chances):
        likest = sorted(chances[founder], reverse=True)[:BEST]
        mean = sum(likest) / min(BEST, max(1, members[founder]))
        if mean > most:
            best, most = founder, mean
    return best, most

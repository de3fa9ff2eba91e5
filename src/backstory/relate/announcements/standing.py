"""How near the events of a day are to an announcement, each beside the others of its day.

Two texts of one country and one matter are near to each other as vectors whether or not the one settles the other.
What tells more is that no other event of the day comes as near: of 300 bullets about a pandemic each is as near as the
next, of a funeral there is one. An event is weighed against its own day alone, so what is concluded of it changes only
with that day.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np

    Floats = np.ndarray[tuple[int, ...], np.dtype[np.float32]]


class Nearness(NamedTuple):
    """The cosines of an announcing text and a later event: by what they say, and by the story they belong to.

    Of the other events of its day: how many are nearer, how near the nearest is, and how near they are on average.
    """

    meaning: float
    story: float
    nearer: int = 0
    rival: float = 0.41
    usual: float = 0.16
    story_rival: float = 0.46
    story_usual: float = 0.18


STANDING = (
    "first", "rank", "leads", "above", "story_leads", "story_above", "span", "distance", "first_prompt", "leads_prompt",
    "leads_span", "above_span", "first_filed", "group_prompt", "cover_prompt",
)  # fmt: skip
# Where an archive keeps no vectors: what pairs have that the other signs leave in doubt.
UNKNOWN = Nearness(0.66, 0.73)


# What is kept of a text, by its meaning and by its story: 127 times a unit vector, in whole numbers, so that every
# machine comes to the same sum.
Vectors = tuple[bytes, bytes]


class Beside:
    """How near announcing texts are to the events of one day, each beside all of the day."""

    def __init__(self, told: Mapping[str, Vectors], said: Mapping[str, Vectors]) -> None:
        """The vectors of the events of the day, and those of the events that announced."""
        self._told, self._said = told, said
        self._rows = {event: row for row, event in enumerate(told)}
        self._found: dict[str, list[Nearness]] = {}

    def near(self, announcing: str, event: str) -> Nearness:
        """How near an event of the day is to the text of one that announced; as far as there are vectors."""
        if event not in self._told or announcing not in self._said:
            return UNKNOWN
        if announcing not in self._found:
            meaning, story = (self._cosines(which, self._said[announcing][which]) for which in (0, 1))
            self._found[announcing] = standings(meaning, story)
        return self._found[announcing][self._rows[event]]

    def _cosines(self, which: int, own: bytes) -> Floats:
        import numpy as np

        rows = np.frombuffer(b"".join(each[which] for each in self._told.values()), np.int8)
        mine = np.frombuffer(own, np.int8).astype(np.int32)
        return (rows.reshape(len(self._told), -1).astype(np.int32) @ mine / 127**2).astype(np.float32)


def standings(meaning: Floats, story: Floats) -> list[Nearness]:
    """The events of one day by their cosines, each beside the others; one alone beside what days have on average.

    >>> import numpy as np
    >>> [one.nearer for one in standings(np.array([0.7, 0.2, 0.3], "f"), np.array([0.5, 0.5, 0.5], "f"))]
    [0, 2, 1]
    """
    if len(meaning) < 2:
        return [Nearness(float(one), float(other)) for one, other in zip(meaning, story, strict=True)]
    meant, told = _others(meaning.tolist()), _others(story.tolist())
    ranked = sorted(meaning.tolist(), reverse=True)
    return [
        Nearness(near, like, ranked.index(near), *mine, *theirs)
        for near, like, mine, theirs in zip(meaning.tolist(), story.tolist(), meant, told, strict=True)
    ]


def _others(values: Sequence[float]) -> list[tuple[float, float]]:
    """The largest of the other values, and their mean, for each."""
    second, first = sorted(values)[-2:]
    total = sum(values)
    return [(second if value == first else first, (total - value) / (len(values) - 1)) for value in values]


def standing_signs(
    one: Nearness, span: timedelta, distance: timedelta, known_by: tuple[float, ...]
) -> tuple[float, ...]:
    """How an event stands on its day as signs, with what makes that tell more or less.

    `span` is how many days were announced, `distance` how far ahead; `known_by` the signs for how soon after the day
    the event came, a topic in common, an act of the kind and the words in common.
    """
    prompt, filed, group, cover = known_by
    first, leads, above = float(one.nearer == 0), one.meaning - one.rival, one.meaning - one.usual
    long = math.log1p(span.days)
    return (
        first,
        math.log1p(one.nearer),
        leads,
        above,
        one.story - one.story_rival,
        one.story - one.story_usual,
        long,
        math.log1p(distance.days),
        first * prompt,
        leads * prompt,
        leads * long,
        above * long,
        first * filed,
        group * prompt,
        cover * prompt,
    )

"""The country of whom a text names without naming it: Macron's is France, since most events that name him do too.

A bullet or a short article says "President Emmanuel Macron" and means France; what comes of it is told of France. Which
country a name stands beside is learned from the events of the archive themselves, so that a president elected tomorrow
needs no table. Not here: which events hold a name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from backstory.model import Topic
from backstory.relate.announcements.called import named, names_in, telling, with_places
from backstory.relate.nations import COUNTRIES
from backstory.relate.records import Subject
from backstory.text import normal

# So many of the events that hold a name must name the country too, and more than half of them.
_FEWEST = 5
# Names looked up of a text: a paragraph seldom has more that tell.
_MOST_NAMES = 6


def homeless(text: str, topics: Sequence[Topic] = ()) -> list[str]:
    """The names in a text that names no country itself; none where it does, or where one of its topics does.

    >>> homeless("President Emmanuel Macron says that schools will open on 3 May.")
    ['emmanuel macron']
    >>> homeless("President Emmanuel Macron says that France will open its schools on 3 May.")
    []
    """
    names = telling(with_places(named(normal(". ".join((text, *(one.title for one in topics)))))))
    tails = {name.rpartition(" ")[2] for name in names if " " in name}
    return [] if names & COUNTRIES else sorted(names - tails)[:_MOST_NAMES]


def land_of(name: str, events: Iterable[Subject]) -> str | None:
    """The country that most of the events that hold a name hold beside it; None where they are few or differ."""
    held = [names for event in events if name in (names := frozenset().union(*names_in(event)))]
    beside = Counter(land for names in held for land in names & COUNTRIES)
    land, many = min(beside.items(), key=lambda one: (-one[1], one[0]), default=("", 0))
    return land if many >= _FEWEST and 2 * many > len(held) else None

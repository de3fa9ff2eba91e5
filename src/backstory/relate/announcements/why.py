"""Why an event settles an announcement, in words: the line told with every outcome.

Takes what `settle` weighed and says it; decides nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from datetime import date

from backstory.relate.announcements.acts import UNDONE
from backstory.relate.announcements.expect import SIGNS, Expected, Looks, Signs
from backstory.relate.announcements.places import lands_around
from backstory.text import words

# Texts this near as vectors say much the same.
_MEANING, _ALIKE = SIGNS.index("meaning"), 0.7


def settling_reasons(one: Expected, other: Looks, found: Signs, text: str) -> Iterator[str]:
    """What an announcement and the event of this text have in common, and when the event came."""
    beside = dict(one.lands)
    cities = lands_around(one.names | one.around_names | other.names)
    names = [name for name in _whole(found.shared) if name not in beside][:2]
    if names:
        yield "both name " + " and ".join(_place_or_name(name, text, cities) for name in names)
    for land in [name for name in found.shared if name in beside][:1]:
        yield f"most events that name {_written(beside[land], '')} name {_written(land, text)}"
    act = next((word for word in found.common if word in one.acts), None)
    shown = _surface(act, text) if act else None
    if shown and not any(shown.lower() in name.lower() for name in names):
        yield f"both speak of “{shown}”"
    elif found.values[_MEANING] >= _ALIKE:
        yield "says much the same in other words"
    if found.filed:
        yield f"both filed under {found.filed}"
    yield when_told(one.earliest, one.latest, other.day)


def _place_or_name(name: str, text: str, cities: Set[str]) -> str:
    """A name as written; of a country that one of the two may name only by a city, so much is said."""
    return _written(name, text) + (" or a place in it" if name in cities else "")


def undoing(other: Looks, text: str) -> str:
    """By which word the event of this text tells that what was announced is off, put off or done otherwise."""
    said = next((_surface(word, text) for word in sorted(other.undoes or UNDONE & other.lead)), None)
    if said is None and other.extends:
        return "it is extended"
    return f"it says “{said}”" if said else "it tells of another course"


def _whole(names: Sequence[str]) -> list[str]:
    """Names without those that are part of another: "lavrov" beside "sergey lavrov"."""
    return [name for name in names if not any(name != other and name in other.split() for other in names)]


def _written(name: str, text: str) -> str:
    found = re.search(rf"\b{re.escape(name)}\b", text, re.I)
    if found and found[0][:1].isupper():
        return found[0]
    small = {"and", "of", "the"}
    return " ".join(word if word in small else word[:1].upper() + word[1:] for word in name.split())


_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def _surface(stem: str, text: str) -> str | None:
    return next((each[0].lower() for each in _WORD.finditer(text) if stem in words(each[0])), None)


_SPELLED = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


def when_told(earliest: date, latest: date, day: date) -> str:
    """When an event came, against the days announced, in words.

    >>> when_told(date(2014, 4, 5), date(2014, 4, 5), date(2014, 4, 7))
    'two days after the day announced'
    """
    if day < earliest:
        days = (earliest - day).days
        return "one day before the day announced" if days == 1 else "before the day announced"
    if day <= latest:
        return "on the day announced" if earliest == latest else "within the days announced"
    days = (day - latest).days
    count = (_SPELLED[days] if days < len(_SPELLED) else str(days)) + (" days" if days > 1 else " day")
    return f"{count} after the day announced" if earliest == latest else f"{count} after the last day announced"

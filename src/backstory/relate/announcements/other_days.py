"""What settles an announcement on other days than those announced, where it is no vote: sooner, shortly before, after.

Most of what comes on another day is something else: another visit, another round. Here is what is not: deeds that come
once, who came for one who was to leave, a deed told a few days before its day. How likely a pair is, and whether an
event undoes something, is for `settle`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from backstory.relate.announcements import once
from backstory.relate.announcements.called import name_worth
from backstory.relate.announcements.expect import A_MONTH, Expected, Looks, Signs

# How rare a name must be that alone says who is meant.
RARE = 7.0
# From which likelihood on what comes once is about the same matter on another day.
_ABOUT_IT = 0.25
_SHORTLY, _MONTH_BEFORE = timedelta(14), timedelta(31)
# "On April 27" comes a few days sooner at most; of what is announced for longer nobody can say so.
_FEW_DAYS, _NO_LONGER = timedelta(7), timedelta(10)
# Who comes for one who left is told of within so many days of the last one announced.
_FILLED = timedelta(20)


def done_once(one: Expected, other: Looks, found: Signs, likely: float) -> bool:
    """Whether what comes once is told, on the days or not: who was to resign in May does so in June.

    A name hardly ever used, or a topic, must join the two.
    """
    acts = one.once & other.once
    if other.day <= one.until:
        acts = acts if found.near else once.sooner(acts)
    if not acts or other.ahead or other.announces:
        return False
    if once.of_persons(acts) and one.persons & other.led & frozenset(found.shared):
        return True
    known = bool(found.filed) or any(name_worth(name) >= RARE for name in found.shared)
    return known and likely >= _ABOUT_IT


def succeeded(one: Expected, other: Looks) -> bool:
    """Whether an event tells who came for the one who was to leave, on the days or soon after."""
    if not other.replaced or not once.by_oneself(one.once) or other.ahead or other.announces:
        return False
    soon = one.earliest - timedelta(1) <= other.day <= one.latest + _FILLED
    return soon and bool(one.persons & other.led)


def nearly(one: Expected, other: Looks) -> bool:
    """Whether an event comes so shortly before a month or a season announced that it may be what was meant."""
    return one.latest - one.earliest >= A_MONTH and one.earliest - _SHORTLY <= other.day and not other.ahead


def done_sooner(one: Expected, other: Looks, shared: Iterable[str]) -> bool:
    """Whether an event tells such a deed sooner: within a week of its day, or of whom hardly any bullet names a month.

    What is announced for a month or longer may be told of in the month before; "on 27 April" only the days before.
    """
    if not one.deeds & other.deeds or other.ahead or other.announces:
        return False
    if one.latest - one.earliest < A_MONTH:
        return days_sooner(one, other)
    soon = one.earliest - _MONTH_BEFORE <= other.day < one.earliest
    return soon and any(name_worth(name) >= RARE for name in shared)


def days_sooner(one: Expected, other: Looks) -> bool:
    """Whether an event is of the week before a day announced.

    Not on the day after the announcement: that tells of the announcement itself.
    """
    soon = one.earliest - _FEW_DAYS <= other.day < one.earliest - timedelta(1)
    return soon and other.day > one.day + timedelta(1) and one.latest - one.earliest < _NO_LONGER and not one.vote

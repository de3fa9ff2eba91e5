"""When to look at a page again: often while its day is young, ever more rarely, never not at all.

Half of the portal's pages last changed more than 51 days after their day, a tenth after more than a year, so a
page is looked at again whenever a tenth of its age has passed since the last look.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

SHORTEST = timedelta(hours=1)
LONGEST = timedelta(days=180)
SHARE_OF_AGE = 10


def pause_after(day: date, visit: datetime) -> timedelta:
    """How long to leave a page alone whose last day is `day` and which was looked at at `visit`.

    >>> pause_after(date(2014, 2, 13), datetime(2014, 4, 4, tzinfo=UTC))
    datetime.timedelta(days=5)
    """
    age = visit - datetime.combine(day, time(), UTC)
    return min(max(age / SHARE_OF_AGE, SHORTEST), LONGEST)


def is_due(day: date, visit: datetime | None, *, now: datetime) -> bool:
    """Whether a page is to be looked at now; one never looked at always is."""
    return visit is None or now >= visit + pause_after(day, visit)

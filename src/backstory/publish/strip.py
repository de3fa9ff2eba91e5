"""A story's events as dots on a line of years: a small picture that needs no script and reads aloud. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from backstory.publish.prose import Html
from backstory.publish.words import count, long_date

_LEAST_EVENTS = 3
_LEAST_DAYS = 31
# Dots nearer than this, in percent of the width, are one dot.
_STEP = 0.5
_MOST_LABELS = 8


def strip(days: Sequence[date], arcs: Sequence[tuple[date, date]] = ()) -> Html:
    """The picture of the days on which something happened, oldest first; nothing for too few of them.

    An arc leads from the day of an announcement, a ring, to the day of its outcome.
    """
    if len(days) < _LEAST_EVENTS or (days[-1] - days[0]).days < _LEAST_DAYS:
        return Html()
    first = date(days[0].year, 1, 1)
    whole = (date(days[-1].year + 1, 1, 1) - first).days
    years = range(days[0].year, days[-1].year + 2)
    edges = [_at(date(year, 1, 1), first, whole) for year in years]
    ticks = "".join(f'<line class="tick" x1="{x}%" x2="{x}%" y1="10" y2="26"/>' for x in edges)
    every = -(-(len(years) - 1) // _MOST_LABELS)
    labels = "".join(
        f'<text x="{(edges[n] + edges[n + 1]) / 2:g}%" y="44">{years[n]}</text>'
        for n in range(0, len(years) - 1, every)
    )
    spots = sorted({round(_at(day, first, whole) / _STEP) * _STEP for day in days})
    dots = "".join(f'<circle cx="{x:g}%" cy="18" r="5"/>' for x in spots)
    title = f"{count(len(days), 'event')} on a line of time, from {long_date(days[0])} to {long_date(days[-1])}."
    if arcs:
        title += f" Arcs from {count(len(arcs), 'announcement')} to what came of it."
    bows = "".join(_arc(_at(said, first, whole), _at(done, first, whole)) for said, done in arcs)
    return Html(
        f'<svg class="strip" role="img" aria-labelledby="strip"><title id="strip">{title}</title>{ticks}'
        f'<line class="axis" x1="1%" x2="99%" y1="18" y2="18"/>{bows}{dots}{labels}</svg>'
    )


def _arc(said: float, done: float) -> str:
    """A bow over the line with a ring at its beginning; the width is in percent, so the bow is a picture of its own."""
    return (
        f'<svg class="mark" x="{said:g}%" width="{max(0.1, round(done - said, 1)):g}%" height="18" viewBox="0 0 9 18" '
        'preserveAspectRatio="none" overflow="visible"><path d="M0 18C2 -4 7 -4 9 18" fill="none" '
        'stroke="currentColor" vector-effect="non-scaling-stroke"/></svg>'
        f'<ellipse class="mark" cx="{said:g}%" cy="18" rx="8" ry="8" fill="none" stroke="currentColor"/>'
    )


def _at(day: date, first: date, whole: int) -> float:
    """Where a day lies, in percent of the width, with a margin of one percent on either side."""
    return round(1 + 98 * (day - first).days / whole, 1)

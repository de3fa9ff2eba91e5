"""How many events each year has, as a chart of bars that needs no script, and as the table beneath it. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from backstory.publish.prose import Html
from backstory.publish.words import count

_HEIGHT = 96  # of the highest bar, in pixels
_TOP = 18
_FOOT = 20
_MOST_LABELS = 8
# Fewer events than these are counted sooner in the list below.
_LEAST = 8
_WIDEST = 8.0  # of a bar, in hundredths of the chart


def chart(years: Sequence[tuple[int, int]]) -> Html:
    """The picture of the (year, events), oldest first, years without events between them too; nothing for few."""
    if _are_few(years):
        return Html()
    events = dict(years)
    span = range(years[0][0], years[-1][0] + 1)
    most = max(events.values())
    width = 100 / len(span)
    every = -(-len(span) // _MOST_LABELS)
    thick = min(0.76 * width, _WIDEST)
    bars = "".join(
        f'<rect x="{(n + 0.5) * width - thick / 2:.1f}%" y="{_TOP + _HEIGHT - height}" '
        f'width="{thick:.1f}%" height="{height}"/>'
        for n, year in enumerate(span)
        if (height := _height(events.get(year, 0), most))
    )
    labels = "".join(
        f'<text x="{(n + 0.5) * width:.1f}%" y="{_TOP + _HEIGHT + _FOOT - 4}">{year}</text>'
        for n, year in enumerate(span)
        if n % every == 0
    )
    peak = next(n for n, year in enumerate(span) if events.get(year) == most)
    title = (
        f"Events by year, from {span[0]} to {span[-1]}: {count(sum(events.values()), 'event')}, "
        f"most in {span[peak]}, {most:,}."
    )
    return Html(
        f'<svg role="img" aria-labelledby="chart" width="100%" height="{_TOP + _HEIGHT + _FOOT}" fill="currentColor" '
        f'font-size="13" text-anchor="middle"><title id="chart">{title}</title>{bars}'
        f'<text x="{min(max((peak + 0.5) * width, 3), 97):.1f}%" y="13">{most:,}</text>{labels}</svg>'
    )


def year_table(years: Sequence[tuple[int, int]]) -> Html:
    """The same as a table, folded away."""
    if _are_few(years):
        return Html()
    rows = "".join(f'<tr><th scope="row">{year}</th><td>{events:,}</td></tr>' for year, events in years)
    return Html(
        '<details><summary>Events by year as a table</summary><table><thead><tr><th scope="col">Year</th>'
        f'<th scope="col">Events</th></tr></thead><tbody>{rows}</tbody></table></details>'
    )


def _are_few(years: Sequence[tuple[int, int]]) -> bool:
    return len(years) < 2 or sum(events for _, events in years) < _LEAST


def _height(events: int, most: int) -> int:
    """A bar's height: in proportion, and seen at all where there is an event."""
    return max(2, round(_HEIGHT * events / most)) if events else 0

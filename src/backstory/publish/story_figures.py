"""The figures that a story's events give, in order of time: how many were killed, how many cases. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from backstory.figures import NOUNS, figures
from backstory.publish import docs, urls
from backstory.publish.press import Press
from backstory.publish.prose import Html, escape
from backstory.publish.words import long_date
from backstory.views import EventView

# What counts people or cases; a percentage or a sum of one event has little to do with that of the next.
_COUNTED = NOUNS - {"percent", "money", "magnitude", "doses", "aboard"}
_LEAST = 3  # events that give it
_MOST_NOUNS = 3
_MOST_EVENTS = 30


def story_figures(press: Press, events: Sequence[EventView]) -> list[docs.StoryFigure]:
    """What several of the latest events count, the most usual first, each with its numbers and where they stand."""
    given: list[tuple[EventView, dict[str, str]]] = []
    for view in events[-_MOST_EVENTS:]:
        stated: dict[str, str] = {}
        for figure in figures(view.item.text):
            if figure.noun in _COUNTED:
                stated.setdefault(figure.noun, figure.number)
        given.append((view, stated))
    counts = Counter(noun for _, stated in given for noun in stated)
    nouns = sorted((noun for noun in counts if counts[noun] >= _LEAST), key=lambda noun: (-counts[noun], noun))
    return [
        docs.StoryFigure(
            noun,
            [
                docs.StoryValue(stated[noun], view.day, view.id, press.at.absolute(urls.event(view.day, view.slug)))
                for view, stated in given
                if noun in stated
            ],
        )
        for noun in nouns[:_MOST_NOUNS]
    ]


def figure_table(press: Press, held: Sequence[docs.StoryFigure], events: Sequence[EventView]) -> Html:
    """The same as a table with a row for each event; nothing where nothing is counted."""
    if not held:
        return Html()
    numbers = {(value.event, figure.noun): value.number for figure in held for value in figure.values}
    heads = "".join(f'<th scope="col">{escape(figure.noun.capitalize())}</th>' for figure in held)
    rows = "".join(
        f'<tr><th scope="row"><a href="{press.link(urls.event(view.day, view.slug))}">{long_date(view.day)}</a></th>'
        + "".join(f"<td>{escape(numbers.get((view.id, figure.noun), ''))}</td>" for figure in held)
        + "</tr>"
        for view in events
        if any((view.id, figure.noun) in numbers for figure in held)
    )
    return Html(
        '<h2 id="figures">Figures over time</h2><table><thead><tr><th scope="col">Event of</th>'
        f'{heads}</tr></thead><tbody>{rows}</tbody></table><p class="note">Each as its event gives it; '
        "what one counts may be part of what another does.</p>"
    )

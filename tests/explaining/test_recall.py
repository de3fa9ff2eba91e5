"""What an article recalls: the event of a past time it names, and what came before that."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

import backstory
from backstory.article import Document, Metadata, Published
from backstory.enrich.article import read_article
from backstory.store import Archive
from tests.conftest import revision

PAGES = {
    "2014 March 3": "*[[Peru]] puts a tax on the sale of natural gas to [[Chile]].\n"
    "*[[Peru]] lifts its ban on keeping hedgehogs as pets.\n",
    "2014 April 7": "*[[Peru]] halts the sale of natural gas to [[Chile]].\n"
    "*[[Chile]] wins the regatta off [[Sandmark]].\n",
    "2014 April 9": "*Two freight trains collide near [[Ilvastad]], killing nine people.\n",
    "2014 May 2": "*Harbour pilots of [[Sandmark]] go on strike over night shifts.\n",
}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Nine people were killed in April when two trains collided near Ilvastad.",
            [date(2014, 4, 9)],
            id="one rare name, told much alike",
        ),
        pytest.param(
            "Ministers of Chile look for gas elsewhere since Peru halted its sale in April.",
            [date(2014, 3, 3), date(2014, 4, 7)],
            id="two countries, with what came before between the same two",
        ),
        pytest.param(
            "The bakers of Ilvastad won a prize for their bread in April.", [], id="the name in another matter"
        ),
        pytest.param("Chile sold more wine to Argentina than ever in April.", [], id="one country alone"),
    ],
)
def test_the_event_of_a_past_time_is_what_an_article_recalls(
    text: str, told: list[date], archive_of: Callable[..., Archive]
) -> None:
    pages = enumerate(PAGES.items())
    archive = archive_of(*(revision(day, f"2015-01-01T00:{n:02}:00", text) for n, (day, text) in pages))
    known = Metadata(published=Published(date(2014, 5, 20), "the test"))
    document = Document(text.encode(), content_type="text/plain; charset=utf-8", known=known)
    found = backstory.explain(read_article(document), archive)
    assert [line.event.day for line in found.before] == told

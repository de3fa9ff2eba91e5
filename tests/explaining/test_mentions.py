"""Days to come that an article only mentions are shown where the archive tells what came of them, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import backstory
from backstory.article import Document, Metadata, Published
from backstory.enrich.article import read_article
from backstory.explaining.records import Settled
from backstory.store import Archive
from tests.conftest import revision

PAGES = {
    "2014 May 2": "*Voters in [[Ruritania]] go to the polls to elect a new parliament.\n",
    "2014 May 3": "*[[Tarn]] lifts its ban on keeping hedgehogs as pets.\n",
}


def announced(text: str, archive_of: Callable[..., Archive]) -> tuple[Settled, ...]:
    pages = enumerate(PAGES.items())
    archive = archive_of(*(revision(day, f"2015-01-01T00:{n:02}:00", text) for n, (day, text) in pages))
    known = Metadata(published=Published(date(2014, 4, 28), "the test"))
    document = Document(text.encode(), content_type="text/plain; charset=utf-8", known=known)
    return backstory.explain(read_article(document), archive).announced


def test_a_vote_mentioned_in_passing_is_settled(archive_of: Callable[..., Archive]) -> None:
    text = "The opposition in Ruritania accuses the army of threats ahead of the election of a new parliament on 2 May."
    (one,) = announced(text, archive_of)
    assert one.outcome is not None
    assert (one.status.value, one.outcome.event.day, one.days) == ("came about", date(2014, 5, 2), 0)


def test_what_nothing_is_heard_of_is_not_shown(archive_of: Callable[..., Archive]) -> None:
    assert announced("The mayor of Tarn is on leave ahead of a fair on 3 May.", archive_of) == ()

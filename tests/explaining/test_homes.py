"""Where a statement names no country, that of whom it names is meant, as the events of the archive tell."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

import backstory
from backstory.article import Document, Metadata, Published
from backstory.enrich.article import read_article
from backstory.explaining.homes import homeless, land_of
from backstory.model import Topic
from backstory.relate.records import Subject
from backstory.store import Archive
from tests.conftest import revision

PRESIDENT = "*President of Malta Ugo Zahra receives the ambassador of {} in Valletta.\n"
SAID = "President Ugo Zahra unveils his plan. He says that cinemas and museums will reopen on 3 May."


def archive_that_knows(archive_of: Callable[..., Archive], *, how_often: int) -> Archive:
    """Some events that name the president and his country, and one of the day that names the country alone."""
    lands = ("Peru", "Chile", "Kenya", "Ghana", "Nepal", "Japan")
    pages = {f"2014 March {day}": PRESIDENT.format(land) for day, land in enumerate(lands[:how_often], 1)}
    pages["2014 May 3"] = "*Cinemas and museums reopen in Malta for the first time in six months.\n"
    return archive_of(*(revision(day, f"2015-01-01T00:{n:02}:00", text) for n, (day, text) in enumerate(pages.items())))


@pytest.mark.parametrize(("how_often", "settled"), [(6, True), (2, False)], ids=["known", "hardly known"])
def test_an_outcome_is_found_in_the_country_of_the_one_who_announced(
    archive_of: Callable[..., Archive], how_often: int, *, settled: bool
) -> None:
    known = Metadata(published=Published(date(2014, 4, 28), "the test"))
    document = Document(SAID.encode(), content_type="text/plain; charset=utf-8", known=known)
    archive = archive_that_knows(archive_of, how_often=how_often)
    (one,) = backstory.explain(read_article(document), archive).announced
    assert (one.outcome is not None) is settled
    assert one.outcome is None or one.outcome.reasons[0] == "most events that name Ugo Zahra name Malta"


def test_only_a_text_that_names_no_country_is_looked_at() -> None:
    assert homeless("Ugo Zahra will open the fair on 3 May.") == ["ugo zahra"]
    assert homeless("Ugo Zahra will open the fair of Malta on 3 May.") == []
    assert homeless("Ugo Zahra will open the fair on 3 May.", [Topic("Elections in Malta")]) == []


def test_whom_events_name_beside_several_countries_is_of_none() -> None:
    told = [f"Ugo Zahra visits {land}." for land in ("Peru", "Chile", "Kenya", "Ghana", "Nepal", "Japan", "Egypt")]
    home = ["Ugo Zahra addresses the parliament of Malta."] * 6
    events = [Subject(f"e{number}", date(2014, 3, 1), text) for number, text in enumerate([*home, *told])]
    assert land_of("ugo zahra", events[:6]) == "malta"
    assert land_of("ugo zahra", events) is None
    assert land_of("anna borg", events) is None

"""Which pages an update asks a wiki for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from backstory.errors import UsageError
from backstory.ids import page_id
from backstory.pipeline.keep import Wanted, _titles
from backstory.store import Archive
from backstory.times import Span
from tests.conftest import revision

NOW = datetime(2014, 2, 20, 12, tzinfo=UTC)
NEWEST, OLD = "2014 February 18", "2010 March 1"


def title(day: str) -> str:
    return f"Portal:Current events/{day}"


@pytest.fixture
def archive(archive_of: Callable[..., Archive]) -> Archive:
    made = archive_of(revision(OLD, "2010-03-01T10:00", "*Snow."), revision(NEWEST, "2014-02-18T10:00", "*Rain."))
    made.record_visit(page_id(title(OLD)), NOW - timedelta(days=1))
    made.record_visit(page_id(title(NEWEST)), NOW - timedelta(days=1))
    return made


def test_days_asked_for_are_asked_for_whatever_is_known(archive: Archive) -> None:
    span = Span(date(2010, 2, 28), date(2010, 3, 2))
    assert _titles(archive, Wanted([span], NOW)) == [title("2010 February 28"), title(OLD), title("2010 March 2")]


def test_without_days_the_young_page_is_due_and_the_days_since(archive: Archive) -> None:
    assert _titles(archive, Wanted([], NOW)) == [title(NEWEST), title("2014 February 19"), title("2014 February 20")]


def test_an_archive_of_the_past_does_not_get_all_the_years_since(archive: Archive) -> None:
    archive.db.execute("DELETE FROM visit WHERE page = ?", (page_id(title(NEWEST)),))
    later = NOW + timedelta(days=365)
    archive.record_visit(page_id(title(OLD)), later)
    assert _titles(archive, Wanted([], later)) == [title(NEWEST)]


def test_an_empty_archive_has_nothing_due(archive_of: Callable[..., Archive]) -> None:
    with pytest.raises(UsageError, match="say which days"):
        _titles(archive_of(), Wanted([], NOW))

"""A person's decision about events that were moved holds for the whole of them, and can be taken back by their ids."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from backstory import pipeline
from backstory.errors import UsageError
from backstory.store import Archive, decisions, queries
from tests.conftest import NOW, revision

HEAD = ";Disasters\n"
COMET = "*A comet is seen over [[Corvo]]. [https://e.example/5 (E)]\n"
FERRY = "*A ferry sinks off [[Oram]], killing 42 people. [https://a.example/1 (A News)]\n"
LATER = NOW.replace(year=2027)


@pytest.fixture
def archive(archive_of: Callable[..., Archive]) -> Archive:
    """A comet that stays, and a ferry that is put on another day's page."""
    return archive_of(
        revision("2014 February 13", "2014-02-13T10:00:00", HEAD + COMET + FERRY),
        revision("2014 February 13", "2014-02-13T20:00:00", HEAD + COMET),
        revision("2014 February 15", "2014-02-13T20:02:00", HEAD + FERRY),
    )


def told(archive: Archive) -> dict[str, tuple[str, ...]]:
    """The texts that each event had."""
    found: dict[str, tuple[str, ...]] = {}
    for event, version in queries.versions(archive, "id <> ?", ""):
        found[event] = (*found.get(event, ()), f"{version.item.day} {version.item.text[:9]}")
    return found


def concluded(archive: Archive) -> dict[str, tuple[str, ...]]:
    pipeline.conclude(archive, pipeline.Report())
    return told(archive)


def ids(archive: Archive) -> tuple[str, str]:
    """The comet's id and the ferry's."""
    known = told(archive)
    comet, ferry = sorted(known, key=lambda event: known[event][0])
    return comet, ferry


def test_one_that_was_moved_is_joined_as_a_whole(archive: Archive) -> None:
    comet, ferry = ids(archive)
    decisions.join(archive, comet, ferry, "one night", at=NOW)
    joined = concluded(archive)
    assert joined == {comet: ("2014-02-13 A comet i", "2014-02-15 A ferry s")}
    pipeline.rebuild(archive, pipeline.Report())
    assert told(archive) == joined


def test_what_was_joined_is_parted_again_by_the_id_it_had(archive: Archive) -> None:
    before = told(archive)
    comet, ferry = ids(archive)
    decisions.join(archive, comet, ferry, "one night", at=NOW)
    concluded(archive)
    decisions.part(archive, comet, ferry, "two nights after all", at=LATER)
    assert concluded(archive) == before
    pipeline.rebuild(archive, pipeline.Report())
    assert told(archive) == before


def test_an_event_is_not_parted_from_itself(archive: Archive) -> None:
    _, ferry = ids(archive)
    with pytest.raises(UsageError, match="both name the same event"):
        decisions.part(archive, ferry, ferry, "x", at=NOW)

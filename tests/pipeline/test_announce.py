"""Announcements and their outcomes in the archive: found, kept, told, the same in any order."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations

from backstory.model import Turn
from backstory.pipeline import Report, keep, name_entities, rebuild
from backstory.pipeline.announce import announce, announced_differences
from backstory.pipeline.conclude import conclude_pages
from backstory.pipeline.relate import relate
from backstory.store import Archive, announcements
from tests.conftest import NOW, revision

SAID = (
    "2015 June 26",
    "2015-06-26T20:00",
    "*The Prime Minister of [[Greece]] [[Alexis Tsipras]] says that Greece will hold a [[referendum]] on July 5.",
)
DONE = (
    "2015 July 5",
    "2015-07-05T20:00",
    "*Voters in [[Greece]] go to the polls for a [[referendum]] called by [[Alexis Tsipras]].\n"
    "*A bus falls into a ravine in [[Peru]].",
)
OTHER = ("2015 July 6", "2015-07-06T20:00", "*An earthquake shakes [[Chile]].")


def rows(archive: Archive) -> list[tuple[object, ...]]:
    return [
        *archive.db.execute("SELECT * FROM announcement ORDER BY event, number"),
        *archive.db.execute("SELECT * FROM outcome ORDER BY announced, number, event"),
    ]


def test_an_announcement_is_settled_by_the_event_of_its_day(archive_of: Callable[..., Archive]) -> None:
    archive = archive_of(revision(*SAID), revision(*DONE))
    (view,) = announcements.of_event(archive, archive.db.execute("SELECT event FROM announcement").fetchone()[0])
    assert view.announcement.what == "hold a referendum on July 5"
    assert view.outcome is not None
    assert view.outcome.event.item.text.startswith("Voters in Greece")
    assert view.outcome.turn is Turn.CAME_ABOUT
    assert view.outcome.days == 9
    assert view.outcome.reasons[-1] == "on the day announced"
    assert [one.event.id for one in announcements.settled_by(archive, view.outcome.event.id)] == [view.event.id]


def test_any_order_of_arrival_gives_the_same(archive_of: Callable[..., Archive]) -> None:
    found: list[list[tuple[object, ...]]] = []
    for number, order in enumerate(permutations([SAID, DONE, OTHER])):
        for one in order:
            archive = archive_of(revision(*one), name=f"{number}.db")
            found[number:] = [rows(archive)]
            archive.close()
    assert len(found[0]) == 2
    assert all(one == found[0] for one in found)


BESIDE = (
    "2015 July 5",
    "2015-07-05T23:00",
    DONE[2] + "\n*[[Alexis Tsipras]] casts his vote in the [[referendum]] of [[Greece]] in Athens.",
)


def test_what_stands_beside_an_outcome_is_weighed_with_it_whenever_it_came(
    archive_of: Callable[..., Archive],
) -> None:
    late = archive_of(revision(*SAID), revision(*DONE), name="late.db")
    before = rows(late)
    late.close()
    late = archive_of(revision(*BESIDE), name="late.db")
    at_once = archive_of(revision(*DONE), revision(*BESIDE), revision(*SAID), name="once.db")
    assert rows(late) == rows(at_once)
    assert rows(late) != before
    late.close()
    gone = archive_of(revision("2015 July 5", "2015-07-05T23:30", DONE[2]), name="late.db")
    assert rows(gone) == before


def test_what_came_and_went_before_a_run_was_ended_is_looked_at_by_the_next(
    archive_of: Callable[..., Archive],
) -> None:
    """Each step is a transaction of its own: a run may end between relating and announcements."""
    late = ("2015 July 6", "2015-07-06T21:00", "")
    whole = archive_of(*(revision(*one) for one in (SAID, DONE, OTHER, BESIDE, late)), name="whole.db")
    archive = archive_of(revision(*SAID), revision(*OTHER))
    for one in (DONE, BESIDE, late):
        keep(archive, [revision(*one)], report := Report(), now=NOW)
        conclude_pages(archive, report)
        name_entities(archive)
        relate(archive, report)
    assert not announcements.passed(whole)
    assert announcements.passed(archive)
    announce(archive, Report())
    assert rows(archive) == rows(whole)
    assert announcements.unheard(archive) == ({}, [])
    assert archive.db.execute("SELECT count(*) FROM unheard").fetchone() == (0,)


def test_a_rebuild_gives_the_same_and_a_second_look_finds_nothing(archive_of: Callable[..., Archive]) -> None:
    archive = archive_of(revision(*SAID), revision(*DONE), revision(*OTHER))
    before = rows(archive)
    assert before
    rebuild(archive, Report())
    assert rows(archive) == before
    sequence = archive.setting("sequence")
    announce(archive, Report())
    assert archive.setting("sequence") == sequence
    assert announced_differences(archive) == []


def test_an_outcome_taken_off_the_page_settles_nothing(archive_of: Callable[..., Archive]) -> None:
    gone = revision("2015 July 5", "2015-07-05T22:00", "*A bus falls into a ravine in [[Peru]].")
    archive = archive_of(revision(*SAID), revision(*DONE), gone)
    assert len(announcements.passed(archive)) == 1
    assert archive.db.execute("SELECT count(*) FROM outcome").fetchone() == (0,)


def test_what_is_still_to_come_is_open_and_what_passed_is_not(archive_of: Callable[..., Archive]) -> None:
    early = archive_of(revision(*SAID))
    assert len(announcements.still_open(early)) == 1
    assert announcements.passed(early) == ()
    late = archive_of(revision(*SAID), revision(*OTHER), name="late.db")
    assert announcements.still_open(late) == ()
    assert len(announcements.passed(late)) == 1


def test_a_wrong_record_is_noticed(archive_of: Callable[..., Archive]) -> None:
    archive = archive_of(revision(*SAID))
    archive.db.execute("UPDATE announcement SET what = 'do nothing'")
    (found,) = announced_differences(archive)
    assert "2015-06-26" in found

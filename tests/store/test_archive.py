"""The archive file: what it refuses, what it keeps, and that it says the same whatever the order."""

from __future__ import annotations

import itertools
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from backstory import pipeline
from backstory.errors import ArchiveBusy, ArchiveError, ArchiveTooNew, NotAnArchive, NotFound
from backstory.store import Archive, conclusions, queries, searching
from backstory.store.check import problems
from backstory.store.migrations import VERSION
from backstory.store.status import status
from tests.conftest import NOW, revision

DAY = "2012 April 6"
ONE = ";Sports\n*A harbour regatta starts in Valletta. [http://news.example/regatta (''Harbour News'')]\n"
TWO = ONE + "*A bridge opens in [[Lisbon]].\n"
THREE = ONE + "*A bridge opens in [[Lisbon]].\n*A bridge opens in [[Lisbon]] again.\n"

MakeArchive = Callable[..., Archive]


def pages(*texts: str, day: str = DAY, hour: int = 0) -> list:
    return [revision(day, f"2012-04-{6 + n:02}T{hour:02}:00:00", text) for n, text in enumerate(texts)]


def content(archive: Archive) -> dict[str, list[tuple[object, ...]]]:
    """Everything fetched and concluded, in an order of its own."""
    tables = (
        "page",
        "revision",
        "event",
        "track",
        "move",
        "reading",
        "version",
        "change",
        "source",
        "mention",
        "filed",
        "refiled",
        "story",
        "topic",
        "membership",
        "relation",
        "vector",
        "subject",
        "found",
        "found_later",
        "tied",
        "oddity",
    )
    return {table: sorted(archive.db.execute(f"SELECT * FROM {table}"), key=repr) for table in tables}


def test_what_was_kept_is_read_back(archive_of: MakeArchive) -> None:
    archive = archive_of(*pages(ONE, TWO))
    views = queries.events_of_day(archive, date(2012, 4, 6))
    assert [view.item.text for view in views] == ["A harbour regatta starts in Valletta.", "A bridge opens in Lisbon."]
    assert [view.position for view in views] == [1, 2]
    assert views[0].item.citations[0].url == "http://news.example/regatta"
    assert not list(problems(archive))


def test_any_order_of_revisions_gives_the_same_archive(archive_of: MakeArchive) -> None:
    revisions = pages(ONE, TWO, ONE, THREE) + pages(TWO, ONE, day="2012 April 7")
    expected = content(archive_of(*revisions))
    shuffled = random.Random(1)
    for n in range(5):
        shuffled.shuffle(revisions)
        assert content(archive_of(*revisions, name=f"{n}.db")) == expected


def test_one_update_or_many_give_the_same_archive(archive_of: MakeArchive, tmp_path: Path) -> None:
    revisions = pages(ONE, TWO, ONE, THREE)
    expected = content(archive_of(*revisions))
    for n, order in enumerate(itertools.permutations(revisions)):
        for entry in order:
            with Archive.open(tmp_path / f"{n}.db", write=True) as archive:
                report = pipeline.Report()
                pipeline.keep(archive, [entry], report, now=NOW)
                pipeline.conclude(archive, report)
        with Archive.open(tmp_path / f"{n}.db") as archive:
            assert content(archive) == expected


def test_a_rebuild_gives_every_event_the_same_id(archive_of: MakeArchive) -> None:
    archive = archive_of(*pages(ONE, TWO, THREE))
    before = content(archive)
    pipeline.rebuild(archive, pipeline.Report())
    assert content(archive) == before


def test_reading_again_changes_nothing(archive_of: MakeArchive) -> None:
    archive = archive_of(*pages(ONE, TWO))
    sequence = archive.setting("sequence")
    report = pipeline.Report()
    pipeline.keep(archive, pages(ONE, TWO), report, now=NOW)
    pipeline.conclude(archive, report)
    assert (report.revisions, report.known, report.pages, report.events) == (0, 2, 0, 0)
    assert archive.setting("sequence") == sequence


def test_another_text_under_a_known_revision_is_recorded_as_failure(archive_of: MakeArchive) -> None:
    archive = archive_of(revision(DAY, "2012-04-06T00:00", ONE, revid=7))
    report = pipeline.Report()
    pipeline.keep(archive, [revision(DAY, "2012-04-06T00:00", TWO, revid=7)], report, now=NOW)
    assert report.failures == 1
    (message,) = archive.db.execute("SELECT message FROM failure").fetchone()
    assert "on record with another text" in message
    assert next(archive.revisions(archive.pages()[0][0])).wikitext == ONE


def test_a_hidden_revision_is_kept_without_text(archive_of: MakeArchive) -> None:
    archive = archive_of(*pages(ONE), revision(DAY, "2012-05-01T00:00", None))
    assert [r.wikitext for r in archive.revisions(archive.pages()[0][0])] == [ONE, None]
    assert len(queries.events_of_day(archive, date(2012, 4, 6))) == 1


def test_a_page_that_is_no_day_page_is_left_out_and_said(archive_of: MakeArchive) -> None:
    archive = archive_of(revision("Sports", "2012-04-06T00:00", ONE))
    (unit, message) = archive.db.execute("SELECT unit, message FROM failure").fetchone()
    assert unit == "Portal:Current events/Sports"
    assert "is no day page" in message


def test_events_that_share_their_first_words_get_numbered_paths(archive_of: MakeArchive) -> None:
    first, second = (f"*{'A very long first sentence ' * 5}{end}.\n" for end in ("one", "two"))
    archive = archive_of(*pages(first, first + second))
    slugs = [view.slug for view in queries.events_of_day(archive, date(2012, 4, 6))]
    assert slugs[1] == slugs[0] + "-2"


def test_the_day_as_it_stood_then(archive_of: MakeArchive) -> None:
    archive = archive_of(*pages(ONE, TWO, ONE))

    def texts(at: str) -> list[str]:
        views = queries.day_as_of(archive, date(2012, 4, 6), datetime.fromisoformat(at).replace(tzinfo=UTC))
        return [view.item.text for view in views]

    assert texts("2012-04-05T23:59") == []
    assert texts("2012-04-06T12:00") == ["A harbour regatta starts in Valletta."]
    assert texts("2012-04-07T00:00") == ["A harbour regatta starts in Valletta.", "A bridge opens in Lisbon."]
    assert texts("2012-04-09T00:00") == ["A harbour regatta starts in Valletta."]


def test_a_page_pasted_twice_has_each_event_once(archive_of: MakeArchive) -> None:
    archive = archive_of(*pages(TWO, TWO + TWO))
    views = queries.events_of_day(archive, date(2012, 4, 6))
    then = queries.day_as_of(archive, date(2012, 4, 6), NOW)
    assert [view.id for view in then] == [view.id for view in views]
    assert [view.position for view in views] == [1, 2]
    assert not list(problems(archive))


@pytest.mark.parametrize("words", ["harbour valletta", '"harbour regatta"', "REGATTA", "starts"])
def test_search_finds_all_words(archive_of: MakeArchive, words: str) -> None:
    found = searching.search(archive_of(*pages(TWO)), words)
    assert [view.item.text for view in found] == ["A harbour regatta starts in Valletta."]


@pytest.mark.parametrize("words", ['"', "OR AND NOT", "a*b", "(", "NEAR(", "col:x", "'; DROP TABLE event", "", "  "])
def test_search_takes_every_character_as_text(archive_of: MakeArchive, words: str) -> None:
    assert searching.search(archive_of(*pages(TWO)), words) == ()


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("the harbour regatta of Aalborg", "A harbour regatta starts in Valletta."),
        ('"harbour regatta" Aalborg', "A harbour regatta starts in Valletta."),
        ("zebrafish regatta", "A harbour regatta starts in Valletta."),
        ("the of zebrafish", None),
        ("", None),
    ],
)
def test_search_for_some_words_finds_what_holds_most(archive_of: MakeArchive, words: str, first: str | None) -> None:
    archive = archive_of(*pages(TWO))
    assert searching.search(archive, words) == ()
    assert next((view.item.text for view in searching.search_some(archive, words)), None) == first


# Files that are no archive of ours


def test_an_archive_is_read_where_nothing_can_be_written(archive_of: MakeArchive, tmp_path: Path) -> None:
    archive = archive_of(revision("2014 February 13", "2014-02-13T09:05", "*The harbour of [[Aalborg]] reopens."))
    kept = tmp_path / "kept.db"
    archive.db.execute("VACUUM INTO ?", (str(kept),))
    with Archive.open(kept, write=True):
        pass
    # The files that readers share cannot be made, as on a medium that is only read.
    (tmp_path / "kept.db-shm").mkdir()
    with Archive.open(kept) as opened:
        assert len(opened.pages()) == 1


def test_what_a_run_killed_in_its_first_moment_leaves_is_no_archive_yet(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = WAL")
    with pytest.raises(NotFound, match=r"nothing in .*backstory update"):
        Archive.open(path)
    with Archive.open(path, write=True) as opened:
        assert opened.pages() == []


def test_a_missing_archive_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="backstory update"):
        Archive.open(tmp_path / "none.db")


@pytest.mark.parametrize("content", [b"SQLite format 4\0", b"just text", b"\0" * 4096])
def test_a_foreign_file_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    for write in (False, True):
        with pytest.raises(NotAnArchive, match="no Backstory archive"):
            Archive.open(path, write=write)
    assert path.read_bytes() == content


def test_a_database_of_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE t (x)")
    for write in (False, True):
        with pytest.raises(NotAnArchive, match="no Backstory archive"):
            Archive.open(path, write=write)


def test_an_archive_from_a_later_version_is_refused(archive_of: MakeArchive, tmp_path: Path) -> None:
    archive_of(*pages(ONE)).db.execute(f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(ArchiveTooNew, match="later Backstory"):
        Archive.open(tmp_path / "test.db")


def test_two_writers_at_once_the_second_leaves(archive_of: MakeArchive, tmp_path: Path) -> None:
    archive_of(*pages(ONE))
    with pytest.raises(ArchiveBusy, match="another process"):
        Archive.open(tmp_path / "test.db", write=True)
    with Archive.open(tmp_path / "test.db") as reader:
        assert len(queries.events_of_day(reader, date(2012, 4, 6))) == 1


def test_an_archive_holds_one_edition(archive_of: MakeArchive, tmp_path: Path) -> None:
    archive_of(*pages(ONE)).close()
    with pytest.raises(ArchiveError, match="holds the en edition"):
        Archive.open(tmp_path / "test.db", write=True, edition_code="zh")


# What check finds


DAMAGE = [
    ("UPDATE revision SET wikitext = x'00'", "text of revision"),
    ("DELETE FROM version", "says its version is"),
    ("UPDATE event SET day = '2012-04-09', slug = id", "is filed under"),
    ("UPDATE event SET slug = 'half done'", "no finished slug"),
    ('UPDATE reading SET items = \'[["22222222", 1, "first"]]\'', "which is not on record"),
    ("UPDATE reading SET items = '[]'", "the latest revision of its page does not have it"),
    ("DELETE FROM event_search", "search index"),
    ("INSERT INTO path VALUES ('/e/22222222', 'id', '22222222')", "leads to event 22222222"),
]


@pytest.mark.parametrize(("sql", "says"), DAMAGE)
def test_check_finds_damage(archive_of: MakeArchive, sql: str, says: str) -> None:
    archive = archive_of(*pages(ONE))
    archive.db.execute("PRAGMA foreign_keys = OFF")
    archive.db.execute(sql)
    assert any(says in problem for problem in problems(archive))


def test_work_left_undone_is_not_wrong_but_status_tells(archive_of: MakeArchive) -> None:
    archive = archive_of(*pages(ONE))
    archive.db.execute("INSERT INTO unread SELECT id FROM page")
    assert not list(problems(archive))
    assert status(archive).unread == 1


def test_deep_check_finds_what_would_come_out_otherwise(archive_of: MakeArchive) -> None:
    archive = archive_of(*pages(ONE))
    assert pipeline.differences(archive) == []
    archive.db.execute("UPDATE event SET digest = ''")
    assert len(pipeline.differences(archive)) == 1


def test_a_published_id_that_proves_older_leads_on(archive_of: MakeArchive) -> None:
    from backstory.store.library import record_published

    early, late = pages(ONE, ONE)
    archive = archive_of(late)
    (old,) = [view.id for view in queries.events_of_day(archive, date(2012, 4, 6))]
    record_published(archive)
    report = pipeline.Report()
    pipeline.keep(archive, [early], report, now=NOW)
    pipeline.conclude(archive, report)
    (new,) = [view.id for view in queries.events_of_day(archive, date(2012, 4, 6))]
    assert new != old
    assert queries.find_event(archive, old) == new
    assert not list(problems(archive))


def test_clear_drops_only_what_was_concluded(archive_of: MakeArchive) -> None:
    archive = archive_of(*pages(ONE, TWO))
    with archive.transaction():
        conclusions.clear(archive)
    assert archive.db.execute("SELECT count(*) FROM revision").fetchone() == (2,)
    assert archive.db.execute("SELECT count(*) FROM event").fetchone() == (0,)

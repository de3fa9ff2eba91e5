"""An archive of an older format is brought up to date by the first command that writes, and refused till then."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from backstory import pipeline
from backstory.errors import ArchiveError
from backstory.store import Archive, migrations
from backstory.store.check import problems
from tests.conftest import revision
from tests.store.test_archive import content


@pytest.fixture
def next_format(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that knows one more format than this one."""

    def step(db: sqlite3.Connection) -> None:
        db.execute("INSERT INTO setting VALUES ('new', 'yes')")

    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, step))
    monkeypatch.setattr(migrations, "VERSION", migrations.VERSION + 1)


def test_an_older_archive_is_not_read_but_renewed(
    archive_of: Callable[..., Archive], tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    archive_of(name="old.db").close()
    request.getfixturevalue("next_format")
    with pytest.raises(ArchiveError, match="of an older format"):
        Archive.open(tmp_path / "old.db")
    with Archive.open(tmp_path / "old.db", write=True) as renewed:
        assert renewed.setting("new") == "yes"
    with Archive.open(tmp_path / "old.db") as reader:
        assert reader.db.execute("PRAGMA user_version").fetchone() == (migrations.VERSION,)


def test_a_database_left_empty_by_a_kill_becomes_an_archive(tmp_path: Path) -> None:
    (tmp_path / "new.db").touch()
    with Archive.open(tmp_path / "new.db", write=True) as archive:
        archive.db.execute("SELECT 1 FROM event")
    with Archive.open(tmp_path / "new.db", write=True, edition_code="en") as archive:
        assert archive.setting("edition") == "en"


def test_an_archive_of_the_first_format_says_after_an_update_what_a_new_one_says(
    archive_of: Callable[..., Archive], tmp_path: Path
) -> None:
    entries = [
        revision("2012 April 6", "2012-04-06T10:00:00", "*[[Ferry strike]]\n**Ferries stop.\n"),
        revision("2012 April 7", "2012-04-07T10:00:00", "*[[Ferry strike]]\n**Ferries leave again.\n"),
    ]
    new = archive_of(*entries, name="new.db")
    _archive_of_format_1(tmp_path / "old.db", new)
    with Archive.open(tmp_path / "old.db", write=True) as old:
        pipeline.conclude(old, pipeline.Report())
        assert content(old) == content(new)
        assert not list(problems(old))


def _archive_of_format_1(path: Path, like: Archive) -> None:
    """A file as the first format had it, with the revisions of another archive and nothing concluded yet."""
    db = sqlite3.connect(path)
    db.executescript(Path(__file__).with_name("format_1.sql").read_text("utf-8"))
    db.execute("CREATE VIRTUAL TABLE event_search USING fts5(text, topics, names)")
    db.execute("INSERT INTO setting VALUES ('edition', 'en'), ('sequence', '0'), ('published', '0')")
    for table in ("page", "revision"):
        rows = like.db.execute(f"SELECT * FROM {table}").fetchall()
        db.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
    db.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
    db.execute("PRAGMA user_version = 1")
    db.commit()
    db.close()

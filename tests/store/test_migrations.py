"""An archive of an older format is brought up to date by the first command that writes, and refused till then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from backstory.errors import ArchiveError
from backstory.store import Archive, migrations


@pytest.fixture
def next_format(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that knows one more format than this one."""
    step = "INSERT INTO setting VALUES ('new', 'yes');"
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

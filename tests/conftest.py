"""What all tests share: where the shared data lies, and archives made of pages written in place."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from backstory import pipeline
from backstory.ids import revision_id
from backstory.model import Revision
from backstory.store import Archive

ROOT = Path(__file__).parent.parent
SHARED = Path(os.environ.get("BACKSTORY_SHARED", ROOT.parent / "shared"))
NOW = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of shared data; a test that asks for it is skipped where it is absent."""
    if not SHARED.is_dir():
        pytest.skip(f"no shared data at {SHARED}; set BACKSTORY_SHARED to its folder")
    return SHARED


def revision(day: str, at: str, wikitext: str | None, *, revid: int | None = None) -> Revision:
    """A revision of an English day page, `day` as in its title ('2014 February 13')."""
    title = f"Portal:Current events/{day}"
    moment = datetime.fromisoformat(at).replace(tzinfo=UTC)
    return Revision(revid or revision_id(title, moment), title, moment, wikitext)


@pytest.fixture
def archive_of(tmp_path: Path) -> Callable[..., Archive]:
    """Makes an archive of revisions, kept and concluded."""
    made: list[Archive] = []

    def make(*revisions: Revision, name: str = "test.db") -> Archive:
        archive = Archive.open(tmp_path / name, write=True)
        made.append(archive)
        report = pipeline.Report()
        pipeline.keep(archive, revisions, report, now=NOW)
        pipeline.conclude(archive, report)
        return archive

    yield make  # type: ignore[misc]
    for archive in made:
        archive.close()

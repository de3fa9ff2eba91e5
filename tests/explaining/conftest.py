"""The bundled sample as an archive, made once for all tests here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from backstory import pipeline, sample
from backstory.fetch.sources import open_source
from backstory.store import Archive
from tests.conftest import NOW


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive's file."""
    path = tmp_path_factory.mktemp("sample") / "sample.db"
    with sample.folder() as folder, Archive.open(path, write=True, edition_code="en") as archive:
        report = pipeline.Report()
        pipeline.keep(archive, open_source(folder / "pages", archive.edition), report, now=NOW)
        pipeline.conclude(archive, report)
    return path


@pytest.fixture
def sample_archive(sample_file: Path) -> Iterator[Archive]:
    """The archive, open for reading."""
    with Archive.open(sample_file) as archive:
        yield archive


@pytest.fixture(scope="session")
def sample_article() -> Iterator[Path]:
    """The bundled article, in words of our own."""
    with sample.folder() as folder:
        yield folder / "article.txt"

"""The sample's archive and its published site, made once for all tests; and sites of small archives."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from backstory import pipeline, sample
from backstory.fetch.sources import open_source
from backstory.publish.essays import read_essays
from backstory.publish.site import SiteSettings, publish
from backstory.store import Archive, Library
from backstory.views import Essay
from tests.conftest import NOW

SETTINGS = SiteSettings(url="https://news.example/archive")


@pytest.fixture(scope="session")
def sample_archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """The archive of the bundled sample."""
    file = tmp_path_factory.mktemp("sample") / "sample.db"
    with sample.folder() as folder, Archive.open(file, write=True) as archive:
        report = pipeline.Report()
        pipeline.keep(archive, open_source(folder / "pages", archive.edition), report, now=NOW)
        pipeline.conclude(archive, report)
        yield archive


@pytest.fixture(scope="session")
def sample_essays() -> tuple[Essay, ...]:
    """The essays of the bundled sample."""
    with sample.folder() as folder:
        return read_essays(folder / "opinion")


@pytest.fixture(scope="session")
def sample_library(sample_archive: Archive, sample_essays: tuple[Essay, ...]) -> Library:
    """The sample as publishing reads it."""
    return Library(sample_archive, sample_essays)


@pytest.fixture(scope="session")
def site(sample_library: Library, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The published site of the sample, under a path of its host; not to be changed."""
    out = tmp_path_factory.mktemp("published") / "site"
    publish(sample_library, out, SETTINGS)
    return out


@pytest.fixture
def publish_of(tmp_path: Path) -> Callable[..., Path]:
    """Publishes an archive into a folder and gives the folder back."""

    def make(archive: Archive, name: str = "site", **options: object) -> Path:
        publish(Library(archive), tmp_path / name, SETTINGS, **options)  # type: ignore[arg-type]
        return tmp_path / name

    return make


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file of a site by name, without the marker."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != ".backstory.json"
    }

"""Publishing into a folder: everything once, then what changed; whole files or none; never into a stranger's folder."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest

from backstory import pipeline, sample
from backstory.errors import SiteError
from backstory.fetch.sources import open_source
from backstory.model import Revision
from backstory.publish.site import PublishReport, SiteSettings, publish
from backstory.store import Archive, Library
from backstory.store.library import record_published
from backstory.views import DayPage, Essay
from tests.conftest import NOW, revision
from tests.publish.conftest import SETTINGS, files_of

FIRST = revision(
    "2014 February 13",
    "2014-02-13T10:00",
    """{{Current events|year=2014|month=02|day=13|content=
;International relations
*[[Egypt–Russia relations]]
**[[Sergey Lavrov]] and his guests meet in [[Moscow]]. [http://a.example/1 (BBC)]
;Disasters and accidents
*[[Kelud]] erupts in [[Indonesia]] and kills two people. [http://a.example/2 (BBC)]
}}""",
)
EARLIER = revision(
    "2013 November 14",
    "2013-11-14T10:00",
    """{{Current events|year=2013|month=11|day=14|content=
;International relations
*[[Egypt–Russia relations]]
**[[Sergey Lavrov]] flies to [[Cairo]]. [http://a.example/3 (BBC)]
}}""",
)
LATER = revision(
    "2014 August 12",
    "2014-08-12T10:00",
    """{{Current events|year=2014|month=08|day=12|content=
;International relations
*[[Egypt–Russia relations]]
**[[Abdel Fattah el-Sisi]] visits [[Sochi]]. [http://a.example/4 (BBC)]
}}""",
)


def changed(first: Revision, at: str, *swaps: tuple[str, str]) -> Revision:
    """A later revision of a page, with some words replaced."""
    text = first.wikitext or ""
    for old, new in swaps:
        assert old in text
        text = text.replace(old, new)
    return revision(first.title.partition("/")[2], at, text)


def add(archive: Archive, *revisions: Revision) -> None:
    report = pipeline.Report()
    pipeline.keep(archive, revisions, report, now=NOW)
    pipeline.conclude(archive, report)


def publish_into(archive: Archive, folder: Path, **options: bool) -> PublishReport:
    report = publish(Library(archive), folder, SETTINGS, **options)
    record_published(archive)
    return report


def test_a_second_publication_writes_nothing(archive_of: Callable[..., Archive], tmp_path: Path) -> None:
    archive = archive_of(EARLIER, FIRST)
    publish_into(archive, tmp_path / "site")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "site").rglob("*")}
    assert publish_into(archive, tmp_path / "site").written == 0
    full = publish_into(archive, tmp_path / "site", full=True)
    assert (full.written, full.removed) == (0, 0)
    after = {path: path.stat().st_mtime_ns for path in (tmp_path / "site").rglob("*") if path.is_file()}
    assert after.items() <= before.items()


def test_the_same_archive_gives_the_same_bytes(archive_of: Callable[..., Archive], tmp_path: Path) -> None:
    publish_into(archive_of(FIRST, EARLIER, name="one.db"), tmp_path / "one")
    publish_into(archive_of(EARLIER, FIRST, name="two.db"), tmp_path / "two")
    assert files_of(tmp_path / "one") == files_of(tmp_path / "two")


KELUD = "*[[Kelud]] erupts in [[Indonesia]] and kills two people. [http://a.example/2 (BBC)]\n"


def page(day: str, at: str, category: str, lines: str) -> Revision:
    """A revision of a page with one category."""
    return revision(day, at, f"{{{{Current events|content=\n;{category}\n{lines}}}}}")


EDITS = {
    "a word": [changed(FIRST, "2014-02-13T12:00", ("kills two people", "kills three people"))],
    "another slug": [
        changed(FIRST, "2014-02-13T12:00", ("and his guests meet in [[Moscow]]", "receives ministers from [[Egypt]]"))
    ],
    "a new day between": [
        page("2014 May 1", "2014-05-01T10:00", "Sports", "*[[Cairo]] wins. [http://a.example/9 (X)]\n"),
    ],
    "an event of the story between": [
        page(
            "2014 January 2",
            "2014-01-02T10:00",
            "International relations",
            "*[[Egypt–Russia relations]]\n**A ship calls at [[Alexandria]]. [http://a.example/8 (X)]\n",
        )
    ],
    "taken off": [changed(FIRST, "2014-02-15T12:00", (KELUD, ""))],
    "taken off and back": [
        changed(FIRST, "2014-02-15T12:00", (KELUD, "")),
        changed(FIRST, "2014-02-16T12:00"),
    ],
    "another story": [
        changed(FIRST, "2014-02-13T12:00", ("[[Egypt–Russia relations]]", "[[Foreign relations of Egypt]]")),
    ],
    "moved to another day": [
        changed(FIRST, "2014-02-15T12:00", (KELUD, "")),
        page("2014 February 14", "2014-02-15T12:10", "Disasters and accidents", KELUD),
    ],
    "the page blanked": [revision("2014 February 13", "2014-02-20T12:00", "")],
}


@pytest.mark.parametrize("revisions", EDITS.values(), ids=EDITS.keys())
def test_publishing_what_changed_gives_what_publishing_everything_gives(
    revisions: Sequence[Revision], archive_of: Callable[..., Archive], tmp_path: Path
) -> None:
    archive = archive_of(EARLIER, FIRST, LATER)
    publish_into(archive, tmp_path / "site")
    add(archive, *revisions)
    publish_into(archive, tmp_path / "site")
    publish_into(archive, tmp_path / "anew")
    assert_same(tmp_path / "site", tmp_path / "anew")


def test_the_sample_read_in_steps_gives_the_same_site(tmp_path: Path, sample_essays: tuple[Essay, ...]) -> None:
    with sample.folder() as folder, Archive.open(tmp_path / "steps.db", write=True) as archive:
        entries = [entry for entry in open_source(folder / "pages", archive.edition) if isinstance(entry, Revision)]
        entries.sort(key=lambda entry: entry.at)
        for at in range(0, len(entries), 12):
            add(archive, *entries[at : at + 12])
            publish(Library(archive, sample_essays), tmp_path / "steps", SETTINGS)
            record_published(archive)
        publish(Library(archive, sample_essays), tmp_path / "anew", SETTINGS)
    assert_same(tmp_path / "steps", tmp_path / "anew")


def assert_same(one: Path, other: Path) -> None:
    had, has = files_of(one), files_of(other)
    assert sorted(had) == sorted(has)
    assert [name for name in had if had[name] != has[name]] == []


def test_one_change_writes_only_the_files_that_show_it(archive_of: Callable[..., Archive], tmp_path: Path) -> None:
    archive = archive_of(EARLIER, FIRST, LATER)
    publish_into(archive, tmp_path / "site")
    before = files_of(tmp_path / "site")
    add(archive, changed(FIRST, "2014-02-13T12:00", ("kills two people", "kills three people")))
    report = publish_into(archive, tmp_path / "site")
    after = files_of(tmp_path / "site")
    written = {name for name in after if after[name] != before.get(name)}
    assert len(written) == report.written
    pages = {name.rpartition(".")[0] for name in written if name.endswith(".html")}
    event = next(name for name in pages if name.startswith("news/2014/02/13/kelud") and f"{name}.json" in written)
    identity = next(name for name in pages if name.startswith("e/") and name.endswith("/2"))
    assert pages == {
        "index",
        "news/2014/02/13/index",
        event,
        # Where the old site would have had the new wording: leads on.
        "news/2014/02/13/kelud-erupts-in-indonesia-and-kills-three-people",
        identity,
        identity.replace("/2", "/index"),
        "entity/kelud",
        "entity/indonesia",
        "changes/index",
        "changes/2014/02/13/index",
    }


def test_a_former_address_leads_to_the_event(archive_of: Callable[..., Archive], tmp_path: Path) -> None:
    archive = archive_of(FIRST)
    publish_into(archive, tmp_path / "site")
    (old,) = (tmp_path / "site/news/2014/02/13").glob("sergey-lavrov*.html")
    add(archive, *EDITS["another slug"])
    publish_into(archive, tmp_path / "site")
    page = old.read_text()
    assert 'http-equiv="refresh"' in page
    (new,) = set(old.parent.glob("sergey-lavrov*.json"))
    assert f"/archive/news/2014/02/13/{new.stem}.html" in page
    rules = (tmp_path / "site/_redirects").read_text()
    assert f"/archive/news/2014/02/13/{old.stem}.json /archive/news/2014/02/13/{new.stem}.json 301\n" in rules


def test_other_settings_render_everything_anew(archive_of: Callable[..., Archive], tmp_path: Path) -> None:
    archive = archive_of(FIRST)
    publish_into(archive, tmp_path / "site")
    moved = SiteSettings(url="https://elsewhere.example")
    report = publish(Library(archive), tmp_path / "site", moved)
    assert report.written > 50
    publish(Library(archive), tmp_path / "anew", moved)
    assert_same(tmp_path / "site", tmp_path / "anew")


def test_what_is_no_page_is_removed_by_a_full_publication_and_what_is_the_users_stays(
    archive_of: Callable[..., Archive], tmp_path: Path
) -> None:
    archive = archive_of(FIRST)
    site = tmp_path / "site"
    publish_into(archive, site)
    for name in (
        "stray.html",
        "news/1999/12/31/stray.json",
        "e/zzzzzzzz/index.html",
        "CNAME",
        ".nojekyll",
        ".git/config",
    ):
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text("x")
    assert publish_into(archive, site, full=True).removed == 3
    assert not (site / "news/1999").exists()
    assert not (site / "e/zzzzzzzz").exists()
    assert all((site / name).exists() for name in ("CNAME", ".nojekyll", ".git/config"))


def test_a_folder_that_holds_something_else_is_refused(archive_of: Callable[..., Archive], tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "thesis.txt").write_text("years of work")
    with pytest.raises(SiteError, match=r"holds 'thesis.txt'.*new folder or an empty one"):
        publish_into(archive_of(FIRST), tmp_path / "home")
    assert [path.name for path in (tmp_path / "home").iterdir()] == ["thesis.txt"]


def test_a_file_in_the_way_is_named(archive_of: Callable[..., Archive], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(SiteError, match="cannot be written"):
        publish_into(archive_of(FIRST), tmp_path / "file")


def test_a_folder_without_room_is_named_and_nothing_is_half_written(
    archive_of: Callable[..., Archive], tmp_path: Path
) -> None:
    """/dev/full cannot hold a site, so the limit on the size of files stands for a full disk."""
    import resource

    archive = archive_of(EARLIER, FIRST)
    site = tmp_path / "site"
    publish_into(archive, site)
    before = files_of(site)
    add(archive, changed(FIRST, "2014-02-13T12:00", ("kills two people", "kills three people " + "again " * 4000)))
    Archive.open(tmp_path / "other.db", write=True).close()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    import signal

    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (9000, hard))
    try:
        with pytest.raises(SiteError, match=r"cannot be written.*publish again"):
            publish_into(archive, site)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, ignored)
    after = files_of(site)
    publish_into(archive, site)
    publish_into(archive, tmp_path / "anew")
    assert_same(site, tmp_path / "anew")
    whole = files_of(tmp_path / "anew")
    assert all(after[name] in (before.get(name), whole.get(name)) for name in after)


def test_two_publications_at_once(archive_of: Callable[..., Archive], tmp_path: Path) -> None:
    archive = archive_of(FIRST)
    publish_into(archive, tmp_path / "site")
    other = os.open(tmp_path / "site", os.O_RDONLY)
    try:
        fcntl.flock(other, fcntl.LOCK_EX)
        with pytest.raises(SiteError, match="another publication"):
            publish_into(archive, tmp_path / "site")
    finally:
        os.close(other)


class Interrupted(Library):
    """A library whose archive goes away on a certain day."""

    left = 1

    def day(self, day: date) -> DayPage:
        if self.left == 0:
            raise KeyboardInterrupt
        self.left -= 1
        return super().day(day)


@pytest.mark.parametrize("days", [0, 1, 2])
def test_an_interrupted_publication_is_finished_by_the_next(
    days: int, archive_of: Callable[..., Archive], tmp_path: Path
) -> None:
    archive = archive_of(EARLIER, FIRST, LATER)
    interrupted = Interrupted(archive)
    interrupted.left = days
    with pytest.raises(KeyboardInterrupt):
        publish(interrupted, tmp_path / "site", SETTINGS)
    publish_into(archive, tmp_path / "site")
    publish_into(archive, tmp_path / "anew")
    assert_same(tmp_path / "site", tmp_path / "anew")
    add(archive, *EDITS["another slug"])
    interrupted = Interrupted(archive)
    interrupted.left = days
    with pytest.raises(KeyboardInterrupt):
        publish(interrupted, tmp_path / "site", SETTINGS)
    publish_into(archive, tmp_path / "site")
    publish_into(archive, tmp_path / "again")
    assert_same(tmp_path / "site", tmp_path / "again")


def test_an_empty_archive_is_a_site_too(archive_of: Callable[..., Archive], tmp_path: Path) -> None:
    publish_into(archive_of(), tmp_path / "site")
    assert "no event yet" in (tmp_path / "site/index.html").read_text()
    assert not list((tmp_path / "site").glob("e/*"))


def test_progress_is_told(sample_library: Library, tmp_path: Path) -> None:
    said: list[int] = []
    publish(sample_library, tmp_path / "site", SETTINGS, progress=said.append)
    assert said == sorted(said)
    assert len(said) >= 3

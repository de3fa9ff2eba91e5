"""What was read of late days is kept and not read again; it never says what reading would not."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from importlib import resources
from pathlib import Path

from backstory import pipeline
from backstory.model import Revision
from backstory.pipeline.relate import related_differences
from backstory.relate.traits import MAKING
from backstory.relate.traits import traits as read
from backstory.store import Archive, relations, traits
from tests.conftest import NOW, revision
from tests.pipeline.test_relate import entries
from tests.store.test_archive import content

MakeArchive = Callable[..., Archive]
NEW_DAY = revision("2014 May 9", "2015-01-02T00:00:00", "*Harbour pilots of [[Ilva]] strike at the dam in Tarn.\n")


def kept(archive: Archive) -> dict[str, list[traits.Seen]]:
    return traits.of_days(archive, relations.related_days(archive))


def add(archive: Archive, *revisions: Revision) -> None:
    pipeline.keep(archive, revisions, report := pipeline.Report(), now=NOW)
    pipeline.conclude(archive, report)


def test_what_is_kept_is_what_reading_gives_of_the_days_near_the_newest(archive_of: MakeArchive) -> None:
    archive = archive_of(*entries())
    assert list(kept(archive)) == ["2014-05-02"]
    add(archive, NEW_DAY, revision("2013 June 1", "2015-01-02T00:00:00", "*Snow falls on [[Lisbon]].\n"))
    assert sorted(kept(archive)) == ["2013-06-01", "2014-05-02", "2014-05-09"]
    for day, seen in kept(archive).items():
        assert [one.subject for one in seen] == relations.subjects(archive, day)
        assert [one.traits for one in seen] == [read(one.subject) for one in seen]


def test_days_that_come_in_any_order_leave_the_same(archive_of: MakeArchive) -> None:
    archive = archive_of(NEW_DAY, *entries()[::-1])
    other = archive_of(name="other.db")
    for entry in (*entries(), NEW_DAY):
        add(other, entry)
    assert kept(archive) == kept(other) != {}


def test_a_new_day_is_related_to_what_is_kept(archive_of: MakeArchive) -> None:
    """Days before are not read again: what is forged there is believed while the digest is that of the day."""
    archive, other = archive_of(*entries(), name="whole.db"), archive_of(*entries(), name="forged.db")
    seen = kept(other)["2014-05-02"]
    nothing = [one._replace(traits=read(relations.subjects(other, "2012-06-14")[0])) for one in seen]
    traits.keep(other, {"2014-05-02": nothing})
    for one in (archive, other):
        add(one, NEW_DAY)
    assert content(archive)["relation"] != content(other)["relation"]
    assert related_differences(other)  # a check reads for itself


def test_what_is_kept_of_a_day_that_was_edited_is_not_believed(archive_of: MakeArchive) -> None:
    archive = archive_of(*entries())
    later = revision("2014 May 2", "2015-01-02T00:00:00", "*[[Tarn dam dispute]]\n**The dam breaks, [[Zeld]] says.\n")
    add(archive, later)
    (seen,) = kept(archive)["2014-05-02"]
    assert "zeld" in seen.traits.names
    archive.db.execute("UPDATE subject SET digest = 'another' WHERE day = '2014-05-02'")
    assert not kept(archive)


def test_what_is_kept_of_a_day_that_lost_its_events_is_dropped(archive_of: MakeArchive) -> None:
    archive = archive_of(*entries(), NEW_DAY)
    add(archive, revision("2014 May 9", "2015-01-03T00:00:00", "\n"))
    days = [day for (day,) in archive.db.execute("SELECT day FROM traits")]
    assert days == ["2014-05-02"]


def test_an_archive_without_the_table_gets_it_and_says_the_same(archive_of: MakeArchive, tmp_path: Path) -> None:
    expected = content(archive_of(*entries(), NEW_DAY))
    archive_of(*entries(), name="older.db").close()
    db = sqlite3.connect(tmp_path / "older.db")
    db.execute("DROP TABLE traits")
    db.close()
    with Archive.open(tmp_path / "older.db", write=True) as archive:
        add(archive, NEW_DAY)
        assert content(archive) == expected
        pipeline.rebuild(archive, pipeline.Report())
        assert content(archive) == expected


def test_all_that_traits_are_made_of_is_in_the_digest_of_their_making() -> None:
    """What these modules import from the package is among them, but for what only makes records quickly."""
    made_of = {f"{package}.{name.removesuffix('.py')}" for package, names in MAKING.items() for name in names}
    imported = {
        module
        for package, names in MAKING.items()
        for name in names
        if name.endswith(".py")
        for module in re.findall(
            r"^from (backstory[\w.]*) import", resources.files(package).joinpath(name).read_text("utf-8"), re.MULTILINE
        )
    }
    assert imported - made_of == {"backstory.quick"}
    assert "backstory.relate.nations" in imported

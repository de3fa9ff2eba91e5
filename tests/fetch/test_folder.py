"""Folders of wikitext: what the names, manifests and sidecars say, and when they are wrong."""

from __future__ import annotations

import hashlib
import json
import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from backstory.errors import Unreadable
from backstory.fetch.folder import read_folder
from backstory.fetch.sources import open_source
from backstory.ids import revision_id
from backstory.model import Revision
from tests.fetch.forms import EN

TITLE = "Portal:Current events/2014 February 13"
AT = datetime(2014, 2, 14, 12, 0, tzinfo=UTC)


def put(path: Path, content: str = "* Text", at: datetime = AT) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode())
    os.utime(path, (at.timestamp(), at.timestamp()))
    return path


def read(path: Path) -> list[Revision | Unreadable]:
    return list(read_folder(path, EN))


def failures(path: Path) -> list[str]:
    return [each.message for each in read(path) if isinstance(each, Unreadable)]


def test_a_day_by_its_name_and_time(tmp_path: Path) -> None:
    put(tmp_path / "2014-02-13.wiki", "* Grüße\r\n")
    assert read(tmp_path) == [Revision(revision_id(TITLE, AT), TITLE, AT, "* Grüße\r\n")]


def test_one_file_alone(tmp_path: Path) -> None:
    put(tmp_path / "2014-02-14.wiki")
    (one,) = open_source(put(tmp_path / "2014-02-13.wiki"), EN)
    assert isinstance(one, Revision)
    assert one.title == TITLE


def test_revisions_of_a_day_side_by_side_in_order_of_time(tmp_path: Path) -> None:
    put(tmp_path / "2014-02-13.wiki", "third", AT.replace(hour=15))
    put(tmp_path / "2014-02-13.a.b.wiki", "second", AT.replace(hour=14))
    put(tmp_path / "2014-02-13.z.wiki", "first", AT.replace(hour=13))
    assert [each.wikitext for each in read(tmp_path) if isinstance(each, Revision)] == ["first", "second", "third"]


def test_files_of_the_same_second_are_told_apart_by_name(tmp_path: Path) -> None:
    """Unpacking an archive gives every file the same time."""
    for name in ("2014-02-13.2.wiki", "2014-02-13.1.wiki", "2014-02-13.3.wiki"):
        put(tmp_path / name, name)
    found = [each for each in read(tmp_path) if isinstance(each, Revision)]
    assert [(each.at.second, each.wikitext) for each in found] == [
        (0, "2014-02-13.1.wiki"),
        (1, "2014-02-13.2.wiki"),
        (2, "2014-02-13.3.wiki"),
    ]
    assert len({each.revid for each in found}) == 3


def test_folders_are_searched_to_the_bottom(tmp_path: Path) -> None:
    put(tmp_path / "2014" / "02" / "2014-02-13.wiki")
    put(tmp_path / "2015" / "2015-01-01.wiki")
    put(tmp_path / ".cache" / "2016-01-01.wiki")
    assert [each.title for each in read(tmp_path) if isinstance(each, Revision)] == [
        TITLE,
        EN.title_of_day(date(2015, 1, 1)),
    ]


def test_a_manifest_says_more_and_knows_what_it_does_not_know(tmp_path: Path) -> None:
    put(tmp_path / "2014-02-13.wiki", "first")
    put(tmp_path / "2014-02-13.b.wiki", "second")
    put(tmp_path / "2014-02-13.c.wiki", "third")
    (tmp_path / "manifest.tsv").write_text(
        "comment\tfile\trevision_timestamp\trevision_id\teditor\tlicence\n"
        '"typo\t2014-02-13.wiki\t2014-02-13T10:00:00Z\t77\tSomeone\tfree\n'
        "-\t2014-02-13.b.wiki\t-\t78\t-\tfree\n"
    )
    assert read(tmp_path) == [
        Revision(77, TITLE, datetime(2014, 2, 13, 10, tzinfo=UTC), "first", None, "Someone", '"typo'),
        Revision(revision_id(TITLE, AT), TITLE, AT, "third"),
        Revision(78, TITLE, AT, "second"),
    ]


@pytest.mark.parametrize(
    ("row", "cause"),
    [
        ("2014-02-13.wiki\tx\t-\t-", "'x' is no revision id"),
        ("2014-02-13.wiki\t-5\t-\t-", "-5 is no revision id"),
        (f"2014-02-13.wiki\t{2**64}\t-\t-", f"{2**64} is no revision id"),
        ("2014-02-13.wiki\t1\tyesterday\t-", "'yesterday' is no time"),
        ("2014-02-13.wiki\t1\t0001-01-01T00:00:00+14:00\t-", "is no time"),
        (f"2014-02-13.wiki\t1\t-\t{'0' * 64}", f"is not the text with SHA-256 {'0' * 64}; copy it again"),
        ("2014-02-14.wiki\t1\t-\t-", "2014-02-14.wiki is described beside it, but is not there"),
    ],
)
def test_a_manifest_that_is_wrong_is_told(tmp_path: Path, row: str, cause: str) -> None:
    put(tmp_path / "2014-02-13.wiki")
    (tmp_path / "manifest.tsv").write_text(f"file\trevision_id\trevision_timestamp\tsha256\n{row}\n")
    (message,) = failures(tmp_path)
    assert cause in message
    assert str(tmp_path) in message


def test_a_manifest_that_is_none_closes_its_folder_only(tmp_path: Path) -> None:
    put(tmp_path / "a" / "2014-02-13.wiki")
    (tmp_path / "a" / "manifest.tsv").write_text("what is this")
    put(tmp_path / "b" / "2014-02-14.wiki")
    assert ["has no column 'file'" in message for message in failures(tmp_path)] == [True]
    assert len(read(tmp_path)) == 2


SIDECARS = [
    {"page": TITLE, "revision_id": 123, "revision_timestamp": "2014-02-13T10:00:00Z", "source_sha256": "SHA"},
    {"title": TITLE, "revid": 123, "timestamp": "2014-02-13T10:00:00Z", "sha256": "SHA"},
    {"title": TITLE, "oldid": "123", "timestamp": "2014-02-13T12:00:00+02:00", "sha256": "SHA", "extra": [1, {}]},
]


@pytest.mark.parametrize("fields", SIDECARS)
def test_sidecars_of_each_kind(tmp_path: Path, fields: dict[str, object]) -> None:
    put(tmp_path / "deep" / "123.wiki")
    sha256 = hashlib.sha256(b"* Text").hexdigest()
    (tmp_path / "deep" / "123.json").write_text(json.dumps(fields).replace("SHA", sha256))
    assert read(tmp_path) == [Revision(123, TITLE, datetime(2014, 2, 13, 10, tzinfo=UTC), "* Text")]


@pytest.mark.parametrize(
    ("sidecar", "cause"),
    [
        ("{", "truncated"),
        ("[]", "Expected `object`"),
        ('{"page": ' + "[" * 100_000, "recursion"),
        (f'{{"page": "{TITLE}", "revision_id": 5}}', "its sidecar describes revision 5"),
        (f'{{"page": "{TITLE}", "revision_timestamp": "x"}}', "'x' is no time"),
        (f'{{"page": "{TITLE}", "source_mode": "rendered_html"}}', "it is rendered_html, not wikitext"),
        (f'{{"page": "{TITLE}", "source_sha256": "abc"}}', "SHA-256 abc"),
        ('{"revision_id": 123}', "no sidecar beside it to say which page"),
    ],
)
def test_a_sidecar_that_is_wrong_is_told(tmp_path: Path, sidecar: str, cause: str) -> None:
    put(tmp_path / "123.wiki")
    (tmp_path / "123.json").write_text(sidecar)
    (message,) = failures(tmp_path)
    assert cause in message
    assert "123.wiki" in message


def test_what_belongs_to_nothing_is_told(tmp_path: Path) -> None:
    put(tmp_path / "2014-02-30.wiki")
    put(tmp_path / "notes.wiki")
    put(tmp_path / "77.wiki")
    put(tmp_path / "2014-02-13.wiki").write_bytes(b"* caf\xe9")
    (tmp_path / "78.json").write_text("{}")
    causes = failures(tmp_path)
    assert len(causes) == 5
    for words in ("out of range", "neither a day", "no sidecar", "not UTF-8", "78.wiki is described beside it"):
        assert any(words in cause for cause in causes), words


def test_other_pages_are_passed_over(tmp_path: Path) -> None:
    for revid, title in ((1, "Talk:Egypt"), (2, TITLE)):
        put(tmp_path / f"{revid}.wiki")
        (tmp_path / f"{revid}.json").write_text(json.dumps({"page": title, "revision_timestamp": "2014-02-13"}))
    (one,) = read(tmp_path)
    assert isinstance(one, Revision)
    assert (one.revid, one.title) == (2, TITLE)

"""JSON lines: times in any zone, blank and hidden pages, lines that are wrong, files that are cut."""

from __future__ import annotations

import gzip
import tracemalloc
from datetime import UTC, datetime
from pathlib import Path

import pytest

from backstory.errors import Unreadable
from backstory.fetch import jsonlines
from backstory.fetch.jsonlines import read_json_lines
from backstory.ids import revision_id
from backstory.model import Revision
from tests.fetch.forms import EN

TITLE = "Portal:Current events/2014 February 13"
GOOD = b'{"day": "2014-02-13", "seen": "2014-02-13T12:00:00+02:00", "wikitext": "* Text"}\n'
AT = datetime(2014, 2, 13, 10, tzinfo=UTC)


def read(folder: Path, content: bytes) -> list[Revision | Unreadable]:
    path = folder / "lines.jsonl"
    path.write_bytes(content)
    return list(read_json_lines(path, EN))


def test_a_line_is_a_revision_of_its_day_in_utc(tmp_path: Path) -> None:
    assert read(tmp_path, GOOD) == [Revision(revision_id(TITLE, AT), TITLE, AT, "* Text")]


def test_a_time_without_zone_is_utc(tmp_path: Path) -> None:
    (one,) = read(tmp_path, GOOD.replace(b"12:00:00+02:00", b"10:00:00"))
    assert isinstance(one, Revision)
    assert one.at == AT


def test_blank_and_hidden_are_two_things(tmp_path: Path) -> None:
    found = read(tmp_path, GOOD.replace(b'"* Text"', b'""') + GOOD.replace(b'"* Text"', b"null"))
    assert [each.wikitext for each in found if isinstance(each, Revision)] == ["", None]


def test_blank_lines_a_byte_order_mark_and_a_missing_last_line_end_do_not_matter(tmp_path: Path) -> None:
    assert len(read(tmp_path, b"\xef\xbb\xbf" + GOOD + b"\n  \r\n" + GOOD.strip())) == 2


@pytest.mark.parametrize(
    "wrong",
    [
        b"not json",
        b"[]",
        b"{}",
        b'{"day": "2014-02-30", "seen": "2014-02-13T10:00:00Z", "wikitext": ""}',
        b'{"day": "2014-02-13", "seen": "noon", "wikitext": ""}',
        b'{"day": "2014-02-13", "seen": "0001-01-01T00:00:00+14:00", "wikitext": ""}',
        b'{"day": "2014-02-13", "seen": "2014-02-13T10:00:00Z", "wikitext": 5}',
        b'{"day": "2014-02-13", "seen": "2014-02-13T10:00:00Z"}',
        b'{"day": "2014-02-13", "seen": "2014-02-13T10:00:00Z", "wikitext": "", "revid": 0}',
        b'{"day": "2014-02-13", "seen": "2014-02-13T10:00:00Z", "wikitext": "", "revid": 99999999999999999999}',
        b'{"day": "2014-02-13", "seen": "2014-02-13T10:00:00Z", "wikitext": "\xff"}',
        b'{"x": ' + b"[" * 100_000,
    ],
)
def test_a_wrong_line_is_one_failure_and_the_rest_goes_on(tmp_path: Path, wrong: bytes) -> None:
    first, second, third = read(tmp_path, GOOD + wrong + b"\n" + GOOD)
    assert isinstance(first, Revision)
    assert isinstance(second, Unreadable)
    assert second.unit == "lines.jsonl:2"
    assert f"{tmp_path / 'lines.jsonl'}, line 2, is no version of a day" in second.message
    assert isinstance(third, Revision)


def test_versions_of_one_moment_are_told_apart(tmp_path: Path) -> None:
    lines = [GOOD.replace(b"* Text", text) for text in (b"a", b"b", b"b", b"c")]
    other_day = GOOD.replace(b"2014-02-13", b"2014-02-14", 1)
    found = [each for each in read(tmp_path, b"".join([*lines, other_day])) if isinstance(each, Revision)]
    assert [each.at.second for each in found] == [0, 1, 1, 2, 0]
    assert len({each.revid for each in found}) == 4


def test_a_cut_file_gives_what_it_has(tmp_path: Path) -> None:
    whole = gzip.compress(GOOD * 1000, compresslevel=0)
    found = read(tmp_path, whole[: len(whole) // 2])
    assert len(found) > 400
    assert all(isinstance(each, Revision) for each in found[:-1])
    last = found[-1]
    assert isinstance(last, Unreadable)
    assert "is damaged after line" in last.message


def test_a_line_without_end_is_not_kept_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonlines, "LONGEST_LINE", 100_000)
    bomb = gzip.compress(b'{"day": "' + b" " * 50_000_000 + b"\n" + GOOD)
    tracemalloc.start()
    first, second = read(tmp_path, bomb)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert isinstance(first, Unreadable)
    assert "line 1, is too long to be a page" in first.message
    assert isinstance(second, Revision)
    assert peak < 3_000_000

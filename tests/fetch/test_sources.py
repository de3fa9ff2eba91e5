"""One set of revisions, written in every form there is, is read back the same from each."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backstory.errors import SourceError, Unreadable
from backstory.fetch.sources import open_source
from backstory.ids import revision_id
from backstory.model import Revision
from tests.fetch.forms import EN, as_dated_folder, as_export, as_json_lines, as_sidecars

# Anything a wiki can have saved: no surrogates, no control characters, no carriage returns (it strips those).
WIKITEXT = st.text(
    st.characters(
        codec="utf-8", exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff", include_characters="\n\t"
    ),
    max_size=60,
)
WORDS = st.none() | st.text(st.characters(codec="ascii", categories=["L", "N"]), min_size=1, max_size=8)


@st.composite
def histories(draw: st.DrawFn) -> list[Revision]:
    """Revisions of a few days, in order of time, each with an id of its own."""
    made = []
    for revid in draw(st.sets(st.integers(min_value=1, max_value=2**40), min_size=1, max_size=6)):
        day = draw(st.dates(date(2002, 1, 1), date(2026, 12, 31)))
        at = datetime(2020, 1, 1, tzinfo=UTC) + timedelta(seconds=draw(st.integers(0, 10**8)))
        text = draw(WIKITEXT)
        made.append(Revision(revid, EN.title_of_day(day), at, text, None, draw(WORDS), draw(WORDS)))
    return sorted(made, key=lambda each: (each.at, each.title, each.revid))


def in_order(path: Path) -> list[Revision]:
    found = list(open_source(path, EN))
    assert not [each.message for each in found if isinstance(each, Unreadable)]
    revisions = [each for each in found if isinstance(each, Revision)]
    return sorted(revisions, key=lambda each: (each.at, each.title, each.revid))


@settings(max_examples=60, deadline=None)
@given(histories())
def test_every_form_gives_the_same_revisions(tmp_path_factory: pytest.TempPathFactory, made: list[Revision]) -> None:
    folder = tmp_path_factory.mktemp("forms")
    by_page = sorted(made, key=lambda each: (each.title, each.at, each.revid))
    assert list(open_source(as_dated_folder(made, folder / "dated"), EN)) == made
    assert list(open_source(as_sidecars(made, folder / "sidecars"), EN)) == made
    assert list(open_source(as_json_lines(made, folder / "lines"), EN)) == made
    assert list(open_source(as_json_lines(made[::-1], folder / "lines"), EN)) == made[::-1]
    assert list(open_source(as_export(by_page, folder / "export"), EN)) == by_page
    without_ids = [replace(each, revid=revision_id(each.title, each.at), editor=None, comment=None) for each in made]
    read = in_order(as_json_lines(made, folder / "lines", ids=False))
    if len({(each.title, each.at) for each in made}) == len(made):
        assert read == without_ids


@pytest.mark.parametrize("pack", ["", ".gz", ".bz2", ".xz"])
@pytest.mark.parametrize("write", [as_json_lines, as_export])
def test_compression_is_seen_not_told(tmp_path: Path, pack: str, write: Callable[..., Path]) -> None:
    made = [Revision(1, EN.title_of_day(date(2014, 2, 13)), datetime(2014, 2, 14, tzinfo=UTC), "* Text é")]
    assert [each.wikitext for each in in_order(write(made, tmp_path / "download", pack=pack))] == ["* Text é"]


def revisions_of_two_days() -> tuple[list[Revision], list[Revision]]:
    at = datetime(2014, 2, 14, tzinfo=UTC)
    first = [Revision(n, EN.title_of_day(date(2014, 2, 13)), at + timedelta(n), f"* {n}") for n in (1, 2)]
    second = [Revision(n, EN.title_of_day(date(2014, 2, 14)), at + timedelta(n), f"* {n}") for n in (3, 4)]
    return first, second


def test_a_folder_of_json_lines_is_read_file_by_file(tmp_path: Path) -> None:
    first, second = revisions_of_two_days()
    as_json_lines(second, tmp_path / "b.jsonl.xz", pack=".xz")
    as_json_lines(first, tmp_path / "a.jsonl")
    (tmp_path / "README.md").write_text("what this is")
    assert [each.revid for each in open_source(tmp_path, EN) if isinstance(each, Revision)] == [1, 2, 3, 4]


def test_a_folder_of_dumps_is_read_file_by_file(tmp_path: Path) -> None:
    first, second = revisions_of_two_days()
    as_export(first, tmp_path / "enwiki-20260101-pages-meta-history1.xml-p1p812.bz2", pack=".bz2")
    as_export(second, tmp_path / "enwiki-20260101-pages-meta-history2.xml-p813p900.bz2", pack=".bz2")
    assert [each.revid for each in open_source(tmp_path, EN) if isinstance(each, Revision)] == [1, 2, 3, 4]


def test_wikitext_files_make_a_folder_one_of_wikitext(tmp_path: Path) -> None:
    """The public repository has a stray .jsonl of warnings beside its thousands of pages."""
    first, _ = revisions_of_two_days()
    as_sidecars(first, tmp_path / "clone")
    (tmp_path / "clone" / "2026-09-22.warnings.jsonl").write_text('{"warning": "none"}\n')
    (tmp_path / "clone" / ".git").mkdir()
    (tmp_path / "clone" / ".git" / "index.wiki").write_bytes(b"\xff")
    assert [each.revid for each in open_source(tmp_path / "clone", EN) if isinstance(each, Revision)] == [1, 2]


def test_two_forms_in_one_folder_are_not_guessed_between(tmp_path: Path) -> None:
    first, second = revisions_of_two_days()
    as_export(first, tmp_path / "a.xml")
    as_json_lines(second, tmp_path / "b.jsonl")
    with pytest.raises(SourceError, match="holds XML exports and JSON lines; name one of them"):
        open_source(tmp_path, EN)


def test_what_cannot_be_read_is_named_at_once(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "nothing").write_bytes(b"")
    (tmp_path / "photo").write_bytes(b"\x89PNG\r\n")
    (tmp_path / "broken.gz").write_bytes(b"\x1f\x8b\x08\x00 nothing more")
    for name, cause in (
        ("missing", "does not exist; name a folder of YYYY-MM-DD.wiki"),
        ("empty", "holds nothing to read"),
        ("nothing", "is empty"),
        ("photo", "is in no form known here"),
        ("broken.gz", "cannot be read .* copy it again if it is damaged"),
    ):
        with pytest.raises(SourceError, match=rf"{tmp_path / name} {cause}"):
            open_source(tmp_path / name, EN)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_named_at_once(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    with pytest.raises(SourceError, match=r"Permission denied\); check its permissions"):
        open_source(closed, EN)


def test_no_day_page_at_all_is_an_error(tmp_path: Path) -> None:
    path = as_export([], tmp_path / "other.xml")
    with pytest.raises(SourceError, match=r"other\.xml holds no day page of the edition 'en'"):
        list(open_source(path, EN))


def test_the_history_of_the_corpus(shared: Path) -> None:
    found = list(open_source(shared / "corpus" / "history", EN))
    assert len(found) == 11_653
    assert all(isinstance(each, Revision) for each in found)
    assert len({each.revid for each in found if isinstance(each, Revision)}) == 11_653


def test_the_raw_pages_of_the_corpus(shared: Path) -> None:
    """Their manifest's SHA-256s hold, and times it does not know are those of the files."""
    found = [each for each in open_source(shared / "corpus" / "raw", EN) if isinstance(each, Revision)]
    assert len(found) == 21
    by_id = {each.revid: each for each in found}
    assert by_id[1004436140].at == datetime(2021, 2, 2, 16, 2, 14, tzinfo=UTC)
    assert by_id[1004436140].title == "Portal:Current events/2019 August 11"

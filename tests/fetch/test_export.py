"""XML exports: what is hidden, cut, damaged or hostile in them, and how little memory they take."""

from __future__ import annotations

import tracemalloc
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backstory.errors import SourceError, Unreadable
from backstory.fetch import export
from backstory.fetch.export import read_export
from backstory.model import Revision
from tests.fetch.forms import EN, PACK, as_export

TITLE = EN.title_of_day(date(2014, 2, 13))
AT = datetime(2014, 2, 14, tzinfo=UTC)
MADE = [Revision(n, TITLE, AT + timedelta(n), f"* Text {n} & <b>", n - 1 or None, "Me", "typo") for n in (1, 2, 3)]

HEAD = '<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11"><page><title>{}</title>'
TAIL = "</page></mediawiki>"
SAVED = "<revision><id>{}</id><timestamp>2014-02-14T00:00:00Z</timestamp>{}</revision>"


def read(path: Path) -> list[Revision | Unreadable]:
    return list(read_export(path, EN))


def read_text(folder: Path, xml: str) -> list[Revision | Unreadable]:
    path = folder / "export.xml"
    path.write_text(xml, encoding="utf-8")
    return read(path)


def only(found: list[Revision | Unreadable]) -> Revision | Unreadable:
    (one,) = found
    return one


@pytest.mark.parametrize("schema", ["0.10", "0.11"])
def test_both_schemas(tmp_path: Path, schema: str) -> None:
    assert read(as_export(MADE, tmp_path / "export.xml", schema=schema)) == MADE


def test_what_is_hidden_is_unknown_and_what_is_blank_is_blank(tmp_path: Path) -> None:
    made = [Revision(1, TITLE, AT, None), Revision(2, TITLE, AT, "", 1, "127.0.0.1", "")]
    assert read(as_export(made, tmp_path / "export.xml")) == made


def test_an_unnamed_editor_goes_by_address(tmp_path: Path) -> None:
    facts = "<contributor><ip>203.0.113.9</ip></contributor><text>x</text>"
    one = only(read_text(tmp_path, HEAD.format(TITLE) + SAVED.format(5, facts) + TAIL))
    assert isinstance(one, Revision)
    assert (one.editor, one.comment) == ("203.0.113.9", None)


def test_only_the_main_slot_is_the_page(tmp_path: Path) -> None:
    other = "<content><role>map</role><origin>9</origin><text>{}</text><id>77</id></content>"
    one = only(read_text(tmp_path, HEAD.format(TITLE) + SAVED.format(5, f"<text>main</text>{other}") + TAIL))
    assert isinstance(one, Revision)
    assert (one.revid, one.wikitext) == (5, "main")


@pytest.mark.parametrize(
    ("facts", "cause"),
    [
        ('<text bytes="100" />', "has 100 bytes, but not here; use a dump with texts"),
        ("", "has no text"),
        ("<text>x</text><sha1>abc</sha1>", "is not the text with SHA-1 abc"),
        ("<text>x</text><sha1>!!</sha1>", "is not the text with SHA-1 !!"),
        ("<parentid>x</parentid><text>x</text>", "no proper id and time ('x' is no revision id)"),
        ("<timestamp>noon</timestamp><text>x</text>", "no proper id and time ('noon' is no time)"),
    ],
)
def test_a_revision_that_is_wrong_is_one_failure(tmp_path: Path, facts: str, cause: str) -> None:
    wrong, good = SAVED.format(5, facts), SAVED.format(6, "<text>y</text>")
    first, second = read_text(tmp_path, HEAD.format(TITLE) + wrong + good + TAIL)
    assert isinstance(first, Unreadable)
    assert first.unit == f"{TITLE} (revision 5)"
    assert cause in first.message
    assert isinstance(second, Revision)


def test_a_text_longer_than_any_page_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "LONGEST_TEXT", 1000)
    long, good = SAVED.format(5, f"<text>{'x' * 1001}</text>"), SAVED.format(6, f"<text>{'y' * 1000}</text>")
    first, second = read_text(tmp_path, HEAD.format(TITLE) + long + good + TAIL)
    assert isinstance(first, Unreadable)
    assert "is longer than 1,000 characters" in first.message
    assert isinstance(second, Revision)


@pytest.mark.parametrize("pack", ["", ".gz", ".bz2", ".xz"])
def test_a_cut_export_gives_what_it_has(tmp_path: Path, pack: str) -> None:
    many = [Revision(n, TITLE, AT, f"{n} {n**90}") for n in range(1, 4001)]
    whole = as_export(many, tmp_path / "whole", pack=pack).read_bytes()
    (tmp_path / "cut").write_bytes(whole[: len(whole) * 4 // 5])
    found = read(tmp_path / "cut")
    assert len(found) > 500
    assert found[:-1] == many[: len(found) - 1]
    last = found[-1]
    assert isinstance(last, Unreadable)
    assert "damaged or cut off near byte" in last.message
    assert "what came before was read" in last.message


LAUGHS = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))


@pytest.mark.parametrize(
    ("xml", "cause"),
    [
        ("<html><body>Error</body></html>", "its root is <html>"),
        ("no xml", "is no whole export of a MediaWiki"),
        ("<mediawiki><page", "is no whole export"),
        (f'<!DOCTYPE m [<!ENTITY a0 "ha">{LAUGHS}]><mediawiki>&a9;</mediawiki>', "declares a document type"),
        (
            '<!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/passwd">]><mediawiki>&x;</mediawiki>',
            "declares a document type",
        ),
        ('<!DOCTYPE m SYSTEM "http://127.0.0.1/x.dtd"><mediawiki/>', "declares a document type"),
        (f"<mediawiki><!-- {'x' * 3_000_000}", "does not end|is no whole export"),
        (f'<mediawiki><siteinfo a="{"x" * 3_000_000}"', "does not end|is no whole export"),
    ],
)
def test_what_is_no_export_is_refused_whole(tmp_path: Path, xml: str, cause: str) -> None:
    with pytest.raises(SourceError, match=cause):
        read_text(tmp_path, xml)


def test_entities_beyond_the_five_are_not_expanded(tmp_path: Path) -> None:
    good, bad = SAVED.format(5, "<text>&lt;&amp;&gt;&quot;&apos;&#233;</text>"), SAVED.format(6, "<text>&nbsp;</text>")
    first, second = read_text(tmp_path, HEAD.format(TITLE) + good + bad + TAIL)
    assert isinstance(first, Revision)
    assert first.wikitext == "<&>\"'é"
    assert isinstance(second, Unreadable)
    assert "undefined entity" in second.message


def test_a_tag_that_does_not_end_is_not_waited_for(tmp_path: Path) -> None:
    """Two hundred megabytes of comment in a small file would all wait in the parser for their end."""
    path = tmp_path / "bomb.xml.gz"
    start = HEAD.format(TITLE) + SAVED.format(5, "<text>y</text>")
    path.write_bytes(PACK[".gz"](start.encode() + b"<!-- " + b"x" * 50_000_000))
    first, second = read(path)
    assert isinstance(first, Revision)
    assert isinstance(second, Unreadable)
    assert "a tag or comment does not end" in second.message


def test_the_size_of_an_export_does_not_matter(tmp_path: Path) -> None:
    many = (Revision(n, TITLE, AT, f"{n}\n" * 5000) for n in range(1, 1001))
    path = as_export(many, tmp_path / "big.xml.gz", pack=".gz")
    tracemalloc.start()
    count = sum(1 for _ in read_export(path, EN))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 1000
    assert peak < 6_000_000  # of some 24 MB of text


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 10**6), st.sampled_from("<>/&;\"'!-[]x 0\x00é") | st.none()), max_size=8))
def test_no_damage_brings_it_down(
    tmp_path_factory: pytest.TempPathFactory, damage: list[tuple[int, str | None]]
) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    xml = list(as_export(MADE, folder / "whole.xml").read_text("utf-8"))
    for at, instead in damage:
        if instead is None:
            del xml[at % len(xml) : at % len(xml) + 20]
        else:
            xml[at % len(xml)] = instead
    try:
        found = read_text(folder, "".join(xml))
    except SourceError:
        return
    for each in found:
        assert isinstance(each, Unreadable) or each.title
    if not damage:
        assert found == MADE

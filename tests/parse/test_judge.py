"""The judge of the parser: it must find what is wrong, and find nothing on what is right."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from evals import parse as judge
from evals.mediawiki import Wiki, missing
from evals.parse_html import fold, shown_bullets
from evals.parse_templates import pages

from backstory.editions import edition
from backstory.model import Item
from backstory.parse import read_page
from tests.parse.cases import TITLE, read_cases

PAGE = """'''Sports'''
*[[Example Games]], [[Rowing]]
**The [[Example Cup|cup]]s are {{Nowrap|ready}}.<ref>http://example.org/note</ref> [http://example.org/a (A)]
"""
HTML = """<ul><li><a href="/wiki/Topic" title="Topic">Topic</a><ul><li>The <a href="/wiki/Old_port">port</a>&#160;opens.
<sup class="reference"><a href="#cite_note-1">[1]</a></sup> <a class="external text" href="http://example.org/a">(A)</a>
<a class="external autonumber" href="http://example.org/b">[1]</a></li></ul></li></ul>
<ol class="references"><li id="cite_note-1"><a class="external" href="http://x.example/note">x</a></li></ol>"""


def test_html_is_taken_apart() -> None:
    topic, event = shown_bullets(HTML, TITLE)
    assert (topic.text, topic.pages, topic.addresses) == ("Topic", {"Topic"}, set())
    assert event.text == "The port opens. (A)"
    assert event.plain == "The port opens."
    assert event.pages == {"Old port"}
    assert event.addresses == {"http://example.org/a", "http://example.org/b", "http://x.example/note"}


def test_blanks_are_folded_as_the_project_says() -> None:
    assert fold(" a\u00a0\u200b b\u202f\n c\u200e") == "a b c"


@pytest.fixture(scope="module")
def wiki(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wiki]:
    if lack := missing():
        pytest.skip(lack)
    with Wiki(tmp_path_factory.mktemp("wiki")) as running:
        running.fill(pages())
        yield running


@pytest.mark.mediawiki
def test_the_judge_agrees_with_a_right_reading(wiki: Wiki) -> None:
    tally = judge.Tally()
    judge.judge(judge.Source("page", TITLE, PAGE), wiki, edition("en"), tally=tally)
    assert (tally.bullets, tally.equal, tally.items) == (2, 2, 1)
    assert (tally.items_equal, tally.items_text) == (1, 1)


@pytest.mark.mediawiki
@pytest.mark.parametrize("wrong", ["text", "pages", "addresses"])
def test_the_judge_sees_what_is_wrong(wiki: Wiki, wrong: str) -> None:
    tally = judge.Tally()
    shown = shown_bullets(wiki.render(TITLE, PAGE), TITLE)[1]
    item = next(iter(read_page(PAGE, TITLE, edition("en")).items))
    changed = {
        "text": Item(**{**_fields(item), "text": item.text[:-1]}),
        "pages": Item(**{**_fields(item), "mentions": item.mentions[1:]}),
        "addresses": Item(**{**_fields(item), "citations": item.citations[1:]}),
    }[wrong]
    judge.judge_item(judge.Source("page", TITLE, PAGE), shown, changed, portal=edition("en"), tally=tally)
    assert tally.item_causes == {wrong: 1}


def _fields(item: Item) -> dict[str, object]:
    return {name: getattr(item, name) for name in Item.__slots__}


# Cases in which we say something else than MediaWiki on purpose: what we mend, what we take for a heading or for a
# source of the item before, and templates the judge's wiki has no stand-in for.
ON_PURPOSE = {
    "A blank before the asterisk", "A source on a line of its own", "A bullet of nothing but an address",
    "A copy whose address runs over the line", "Categories apart in every way", "Addresses without a blank between",
    "Cite templates in the line itself", "Notes on language", "Measurements", "Templates nobody knows",
    "Templates that carry the fact", "Interlanguage link as the first word",
}  # fmt: skip


@pytest.mark.mediawiki
def test_mediawiki_reads_the_english_cases_as_we_do(wiki: Wiki, capsys: pytest.CaptureFixture[str]) -> None:
    tally = judge.Tally()
    for case in read_cases():
        if case.file != "editions.txt" and case.name not in ON_PURPOSE:
            judge.judge(judge.Source(case.name, case.title, case.wikitext), wiki, edition("en"), tally=tally)
    assert tally.bullets > 150
    assert not tally.causes, capsys.readouterr().err


@pytest.mark.mediawiki
def test_the_judge_runs_from_outside(shared: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    if lack := missing():
        pytest.skip(lack)
    (tmp_path / "2014-02-13.wiki").write_text(PAGE, encoding="utf-8")
    assert judge.main(["--pages", str(tmp_path)]) == 0
    assert '"share": 1.0' in capsys.readouterr().out.splitlines()[-1]
    (tmp_path / "2014-02-13.wiki").unlink()
    assert judge.main(["--pages", str(tmp_path)]) == 2


@pytest.mark.mediawiki
def test_real_pages_are_read_as_mediawiki_shows_them(
    shared: Path, wiki: Wiki, capsys: pytest.CaptureFixture[str]
) -> None:
    tally = judge.Tally()
    portal = edition("en")
    for source in judge.folder_sources(shared / "corpus" / "raw", portal):
        judge.judge(source, wiki, portal, tally=tally)
    assert tally.bullets > 200
    assert tally.equal / tally.bullets >= 0.998, capsys.readouterr().err

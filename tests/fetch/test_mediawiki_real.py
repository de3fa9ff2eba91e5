"""The API client, and the reader of exports, against a real MediaWiki."""

from __future__ import annotations

import os
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from evals import mediawiki

from backstory import pipeline
from backstory.errors import FetchFailed, Unreadable, WikiUnreachable
from backstory.fetch.mediawiki import WIKI_MANNERS, Wiki
from backstory.fetch.sources import open_source
from backstory.model import Revision
from backstory.relate.entities import WikiPage
from backstory.store import Archive, names
from tests.conftest import revision
from tests.fetch.forms import EN, as_export

pytestmark = pytest.mark.mediawiki

TITLE = EN.title_of_day(date(2014, 2, 13))
LONG = EN.title_of_day(date(2014, 2, 14))
START = datetime(2014, 2, 13, 10, tzinfo=UTC)

# More than the fifty a wiki gives at once; two texts alike, one blank, and every kind of character.
TEXTS = [f"* Text {n} – é 中文 & <b>'''x'''</b> [[Link|label]]{' ' * 5}\n* last" for n in range(117)]
TEXTS += [TEXTS[-1], "", "* Text 119"]
MADE = [
    Revision(n + 1, LONG, START + timedelta(minutes=n), text, n or None, f"Editor {n % 3}", f"edit {n}")
    for n, text in enumerate(TEXTS)
]


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[mediawiki.Wiki]:
    if lack := mediawiki.missing():
        pytest.skip(f"no MediaWiki here: {lack}")
    folder = tmp_path_factory.mktemp("wiki")
    with mediawiki.Wiki(folder) as running:
        running.import_export(as_export(MADE, folder / "made.xml"))
        yield running


@pytest.fixture
def wiki(real: mediawiki.Wiki) -> Iterator[Wiki]:
    with Wiki(real.api, manners=replace(WIKI_MANNERS, pace=0.0)) as asked:
        yield asked


def all_of(found: Iterator[Revision | Unreadable]) -> list[Revision]:
    read = list(found)
    assert not [each.message for each in read if isinstance(each, Unreadable)]
    return [each for each in read if isinstance(each, Revision)]


def database(real: mediawiki.Wiki) -> sqlite3.Connection:
    return sqlite3.connect(real.folder / "data" / "wiki.sqlite")


def test_it_says_what_it_is(wiki: Wiki) -> None:
    site = wiki.site()
    assert site.generator.startswith("MediaWiki 1.")
    assert (site.name, site.language) == ("Wikipedia", "en")
    assert site.time.tzinfo is UTC


def test_a_page_of_that_server_that_is_not_its_api(real: mediawiki.Wiki) -> None:
    for path in ("/wiki/Main_Page", "/w/index.php", "/nowhere"):
        with Wiki(real.address + path) as other, pytest.raises(WikiUnreachable, match=r"api\.php"):
            other.site()


def test_a_whole_history_comes_in_order_and_in_parts(wiki: Wiki) -> None:
    found = all_of(wiki.revisions(LONG))
    assert [each.wikitext for each in found] == [text.rstrip() for text in TEXTS]
    assert [each.at for each in found] == [each.at for each in MADE]
    assert [each.comment for each in found] == [each.comment for each in MADE]
    assert [each.editor.partition(">")[2] for each in found if each.editor] == [each.editor for each in MADE]
    assert [each.parent for each in found] == [None, *(each.revid for each in found[:-1])]
    assert {each.title for each in found} == {LONG}
    assert wiki.warnings == ()


def test_a_stretch_of_a_history(wiki: Wiki) -> None:
    every = [each.revid for each in wiki.revisions(LONG) if isinstance(each, Revision)]
    assert [each.revid for each in all_of(wiki.revisions(LONG, after=every[9]))] == every[10:]
    assert [each.revid for each in all_of(wiki.revisions(LONG, after=every[9], until=every[12]))] == every[10:13]
    assert all_of(wiki.revisions(LONG, after=every[-1])) == []
    assert [each.revid for each in all_of(wiki.revisions(LONG, after=10**9))] == every


def test_a_live_edit_is_noticed_and_only_it_is_read(real: mediawiki.Wiki, wiki: Wiki) -> None:
    before = dict(wiki.latest([LONG, TITLE, "Nowhere"]))
    assert before[TITLE] is before["Nowhere"] is None
    first = real.save(TITLE, "* A storm kills two.")
    known = dict(wiki.latest([LONG, TITLE]))
    assert known == {LONG: before[LONG], TITLE: first}
    second = real.save(TITLE, "* A storm kills three.", summary="toll")
    (new,) = all_of(wiki.revisions(TITLE, after=first))
    assert (new.revid, new.parent, new.wikitext, new.comment) == (second, first, "* A storm kills three.", "toll")
    assert abs(new.at - datetime.now(UTC)) < timedelta(minutes=5)


def test_latest_revisions_of_many_pages(real: mediawiki.Wiki, wiki: Wiki) -> None:
    days = [EN.title_of_day(date(2015, 1, 1) + timedelta(n)) for n in range(70)]
    real.fill({title: f"* {title}" for title in days})
    ids = dict(wiki.latest(reversed(days)))
    found = all_of(wiki.latest_revisions([*days, "Nowhere"]))
    assert {each.title: each.wikitext for each in found} == {title: f"* {title}" for title in days}
    assert {each.title: each.revid for each in found} == ids


def test_a_redirect_and_what_was_there_before(real: mediawiki.Wiki, wiki: Wiki) -> None:
    title = EN.title_of_day(date(2014, 3, 1))
    real.save(title, "* Text")
    last = real.save(title, f"#REDIRECT [[{LONG}]]")
    assert [each.wikitext for each in all_of(wiki.revisions(title))] == ["* Text", f"#REDIRECT [[{LONG}]]"]
    assert dict(wiki.latest([title])) == {title: last}


def test_where_pages_lead(real: mediawiki.Wiki, wiki: Wiki) -> None:
    real.fill(
        {
            "Kyiv": "City.",
            "Kiev": "#REDIRECT [[Kyiv]]",
            "Kiev climate": "#REDIRECT [[Kyiv#Climate]]",
            "Mercury": "Planet or god.",
        }
    )
    with closing(database(real)) as rows, rows:
        props = (("Kyiv", "wikibase_item", "Q1899"), ("Mercury", "disambiguation", ""))
        rows.executemany(
            "INSERT INTO page_props (pp_page, pp_propname, pp_value) SELECT page_id, ?2, ?3 FROM page "
            "WHERE page_namespace = 0 AND page_title = ?1",
            props,
        )
    many = [f"Nowhere {n}" for n in range(70)]
    found = list(wiki.pages(["Kiev", "kyiv", "Kiev_climate", "Mercury", "A[b", *many]))
    assert found[:5] == [
        WikiPage("Kiev", "Kyiv", item="Q1899"),
        WikiPage("kyiv", "Kyiv", item="Q1899"),
        WikiPage("Kiev_climate", "Kyiv", section="Climate", item="Q1899"),
        WikiPage("Mercury", ambiguous=True),
        WikiPage("A[b", missing=True),
    ]
    assert found[5:] == [WikiPage(title, missing=True) for title in many]


def test_an_archive_learns_from_the_wiki(real: mediawiki.Wiki, wiki: Wiki, archive_of: Callable[..., Archive]) -> None:
    real.fill({"Tarn Front": "Text.", "Ilva Guard": "#REDIRECT [[Tarn Front]]", "Dam row": "#REDIRECT [[Dam dispute]]"})
    pages = (
        ("2014 February 13", "*[[Dam dispute]]\n**The [[Ilva Guard]] attacks."),
        ("2014 February 14", "*[[Dam row]]\n**The [[Tarn Front]] denies it."),
    )
    archive = archive_of(*(revision(day, "2014-02-14T10:00", text) for day, text in pages))
    assert not names.aliases(archive)
    now = datetime(2026, 1, 1, tzinfo=UTC)
    learned = pipeline.learn(archive, wiki, pipeline.Report(), now=now, limit=10)
    assert (learned.asked, learned.names) == (4, 2)
    found = {alias.title: (alias.entity, alias.origin) for alias in names.aliases(archive).values()}
    assert found == {"Ilva Guard": ("Tarn Front", "redirect"), "Dam row": ("Dam dispute", "redirect")}
    pipeline.conclude(archive, pipeline.Report())
    assert archive.db.execute("SELECT title FROM story WHERE kind = 'topic'").fetchall() == [("Dam dispute",)]
    assert pipeline.learn(archive, wiki, pipeline.Report(), now=now, limit=10).asked == 0
    pipeline.rebuild(archive, pipeline.Report())
    assert len(names.aliases(archive)) == len(found), "what the wiki said is kept"


def test_the_wiki_joins_what_no_rule_can_and_parts_what_rules_joined(
    real: mediawiki.Wiki, wiki: Wiki, archive_of: Callable[..., Archive]
) -> None:
    real.fill({"Ulama": "Text.", "Cleric": "#REDIRECT [[Ulama]]", "Land mine": "Text.", "Landmine": "A band."})
    days = ("A [[Cleric]] finds a [[Land mine]].", "The [[Ulama]] rest.", "The [[Landmine]] is gone.")
    pages = (revision(f"2014 May {n}", "2014-05-20T10:00", f"*{text}") for n, text in enumerate(days, 1))
    archive = archive_of(*pages)
    assert {*names.aliases(archive)} < {"Land mine", "Landmine"}
    pipeline.learn(archive, wiki, pipeline.Report(), now=datetime(2026, 1, 1, tzinfo=UTC), limit=10)
    assert {alias.title: alias.entity for alias in names.aliases(archive).values()} == {"Cleric": "Ulama"}


def test_titles_in_other_spellings_and_impossible_ones(real: mediawiki.Wiki, wiki: Wiki) -> None:
    real.save(TITLE, "* Text")
    assert dict(wiki.latest([TITLE.replace(" ", "_")]))[TITLE.replace(" ", "_")] is not None
    assert {each.title for each in all_of(wiki.revisions(TITLE.replace(" ", "_")))} == {TITLE}
    assert dict(wiki.latest(["A[b"])) == {"A[b": None}
    assert all_of(wiki.revisions("Nowhere")) == []
    with pytest.raises(FetchFailed, match=r"'A\[b' cannot be a page's title"):
        list(wiki.revisions("A[b"))


def page_with_hidden_parts(real: mediawiki.Wiki, day: date) -> str:
    """A page of which the first three revisions hide text, comment and editor, in this order."""
    title = EN.title_of_day(day)
    saved = [real.save(title, f"* {n}", summary=f"edit {n}") for n in range(4)]
    with closing(database(real)) as rows, rows:
        rows.executemany("UPDATE revision SET rev_deleted = ? WHERE rev_id = ?", zip((1, 2, 4), saved[:3], strict=True))
    return title


def test_hidden_parts_of_revisions(real: mediawiki.Wiki, wiki: Wiki) -> None:
    found = all_of(wiki.revisions(page_with_hidden_parts(real, date(2014, 3, 2))))
    assert [(each.wikitext, each.comment, each.editor is None) for each in found] == [
        (None, "edit 0", False),
        ("* 1", None, False),
        ("* 2", "edit 2", True),
        ("* 3", "edit 3", False),
    ]


def test_a_text_the_wiki_has_damaged_is_not_believed(real: mediawiki.Wiki, wiki: Wiki) -> None:
    title = EN.title_of_day(date(2014, 3, 3))
    first, second = real.save(title, "* right"), real.save(title, "* right too")
    with closing(database(real)) as rows, rows:
        rows.execute(
            "UPDATE content SET content_sha1 = ? WHERE content_id ="
            " (SELECT slot_content_id FROM slots WHERE slot_revision_id = ?)",
            ("0" * 31, first),
        )
    wrong, right = wiki.revisions(title)
    assert isinstance(wrong, Unreadable)
    assert f"revision {first}" in wrong.unit
    assert isinstance(right, Revision)
    assert right.revid == second


def test_its_own_dump_says_the_same_as_its_api(real: mediawiki.Wiki, wiki: Wiki, tmp_path: Path) -> None:
    hidden = page_with_hidden_parts(real, date(2014, 3, 4))
    environment = os.environ | {"MW_CONFIG_FILE": str(real.folder / "LocalSettings.php")}
    command = ["php", str(mediawiki.CODE / "maintenance" / "dumpBackup.php"), "--full", "--quiet"]
    with (tmp_path / "dump.xml").open("wb") as dump:
        subprocess.run(command, stdout=dump, stderr=subprocess.DEVNULL, env=environment, check=True)
    dumped = [each for each in open_source(tmp_path / "dump.xml", EN) if isinstance(each, Revision)]
    for title in (LONG, hidden):
        assert [each for each in dumped if each.title == title] == all_of(wiki.revisions(title))

"""Aliases in the archive: found as links change, the same in any order, and former names lead on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from backstory import pipeline
from backstory.publish.press import SiteSettings
from backstory.publish.site import publish
from backstory.relate.entities import WikiPage
from backstory.store import Archive, Library, entities, names
from backstory.store.check import problems
from backstory.store.library import record_published
from tests.conftest import NOW, revision

KYIV = revision("2014 February 13", "2014-02-13T10:00", "*[[Politics]]\n**Talks in [[Kiev]] with [[US President]] end.")
LATER = revision("2014 February 14", "2014-02-14T10:00", "*[[Politics]]\n**Snow falls on [[Kyiv]] and [[Odessa]].")
RELINKED = [
    revision("2014 February 15", "2014-02-15T10:00", "*[[Politics]]\n**Forces of [[Daesh Group|Daesh Group]] attack."),
    revision(
        "2014 February 15", "2014-02-15T11:00", "*[[Politics]]\n**Forces of [[Islamic Army Group|Daesh Group]] attack."
    ),
]


def told(archive: Archive) -> list[tuple[object, ...]]:
    return [
        *archive.db.execute("SELECT * FROM alias ORDER BY title"),
        *archive.db.execute("SELECT * FROM same_page ORDER BY one, other"),
        *archive.db.execute("SELECT * FROM page_key ORDER BY key, title"),
        *archive.db.execute("SELECT entity, title, label, event FROM mention ORDER BY event, title, label"),
    ]


def test_pages_that_are_one_have_one_slug(archive_of: Callable[..., Archive]) -> None:
    archive = archive_of(KYIV, LATER)
    assert set(archive.db.execute("SELECT entity, title FROM mention")) == {
        ("kyiv", "Kiev"),
        ("kyiv", "Kyiv"),
        ("us-president", "US President"),
        ("odessa", "Odessa"),
    }
    assert not list(problems(archive))
    assert not pipeline.differences(archive)


def test_any_order_and_a_rebuild_give_the_same(archive_of: Callable[..., Archive]) -> None:
    revisions = [KYIV, LATER, *RELINKED]
    whole = archive_of(*revisions, name="whole.db")
    expected = told(whole)
    assert ("Kiev", "kyiv") in {row[:2] for row in expected}
    for n, order in enumerate((revisions[::-1], [LATER, *RELINKED, KYIV], [*RELINKED, KYIV, LATER])):
        archive = archive_of(order[0], name=f"{n}.db")
        for one in order[1:]:
            report = pipeline.Report()
            pipeline.keep(archive, [one], report, now=NOW)
            pipeline.conclude(archive, report)
        assert told(archive) == expected
    pipeline.rebuild(whole, pipeline.Report())
    assert told(whole) == expected


def test_an_edit_that_leads_a_link_elsewhere_is_kept_for_both_pages(archive_of: Callable[..., Archive]) -> None:
    archive = archive_of(*RELINKED)
    assert archive.db.execute("SELECT earlier, later FROM relinked").fetchall() == [
        ("Daesh Group", "Islamic Army Group")
    ]
    assert names.all_titles(archive) == {"Daesh Group", "Islamic Army Group", "Politics"}


def test_what_is_no_longer_linked_to_is_forgotten(archive_of: Callable[..., Archive]) -> None:
    archive = archive_of(KYIV, LATER)
    report = pipeline.Report()
    gone = revision("2014 February 13", "2014-02-13T12:00", "*[[Politics]]\n**Talks end.")
    pipeline.keep(archive, [gone], report, now=NOW)
    pipeline.conclude(archive, report)
    assert not names.aliases(archive)
    assert told(archive) == told(archive_of(LATER, KYIV, gone, name="other.db"))


def test_only_what_shows_them_is_rendered_again(archive_of: Callable[..., Archive]) -> None:
    archive = archive_of(LATER, *RELINKED, KYIV)
    before = archive.setting("sequence")
    archive.db.execute("INSERT INTO unnamed SELECT DISTINCT title FROM mention")
    assert pipeline.name_entities(archive) == 0
    assert archive.setting("sequence") == before
    with archive.transaction():
        names.keep_answers(archive, [WikiPage("Odessa", "Odesa")], at=NOW)
        names.keep_answers(archive, [WikiPage("Kiev", item="Q1"), WikiPage("Kyiv", item="Q2")], at=NOW)
    assert pipeline.name_entities(archive) == 1
    touched = Library(archive).touched(int(before))
    assert set(touched.entities) == {"kiev", "kyiv", "us-president"}
    assert touched.days == (date(2014, 2, 13),)


def test_former_names_lead_on_for_ever(archive_of: Callable[..., Archive], tmp_path: Path) -> None:
    archive = archive_of(KYIV)
    site = tmp_path / "site"
    publish(Library(archive), site, SiteSettings())
    record_published(archive)
    assert (site / "entity" / "kiev.json").is_file()
    report = pipeline.Report()
    pipeline.keep(archive, [LATER], report, now=NOW)
    pipeline.conclude(archive, report)
    publish(Library(archive), site, SiteSettings())
    record_published(archive)
    assert not (site / "entity" / "kiev.json").exists()
    assert "url=/entity/kyiv.html" in (site / "entity" / "kiev.html").read_text()
    day = next((site / "news" / "2014" / "02" / "13").glob("talks*.html")).read_text()
    assert '"/entity/kyiv.html"' in day
    assert '"/entity/kiev.html"' not in day
    assert archive.db.execute("SELECT target FROM path WHERE path = '/entity/kiev'").fetchone() == ("kyiv",)
    whole = tmp_path / "whole"
    publish(Library(archive), whole, SiteSettings())
    files = {path.relative_to(whole): path.read_bytes() for path in whole.rglob("*.html")}
    assert files == {path.relative_to(site): path.read_bytes() for path in site.rglob("*.html")}


def test_a_name_finds_its_entity_by_any_spelling(archive_of: Callable[..., Archive]) -> None:
    archive = archive_of(KYIV, LATER)
    known = entities.refs(archive)
    for name in ("Kyiv", "kiev", "Kiev", "/entity/kyiv", "KYIV"):
        assert entities.find_entities(archive, name, known) == ["kyiv"]
    assert entities.find_entities(archive, "President of the United States", known) == ["us-president"]
    assert entities.find_entities(archive, "Nobody", known) == []


def test_what_the_wiki_said_is_added_to_and_the_latest_holds(archive_of: Callable[..., Archive]) -> None:
    archive = archive_of(KYIV, LATER)
    asked = names.unasked(archive, 10)
    assert sorted(asked) == ["Kiev", "Kyiv", "Odessa", "Politics", "US President"]
    first, then = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 2, tzinfo=UTC)
    with archive.transaction():
        assert names.keep_answers(archive, [WikiPage("Odessa", "Kyiv")], at=first) == 1
    pipeline.name_entities(archive)
    assert names.aliases(archive)["Odessa"].reason == "the wiki’s page “Odessa” leads to “Kyiv”"
    assert "Odessa" not in names.unasked(archive, 10)
    with archive.transaction():
        names.keep_answers(archive, [WikiPage("Odessa", item="Q1874"), WikiPage("Kyiv", item="Q1899")], at=then)
    pipeline.name_entities(archive)
    assert "Odessa" not in names.aliases(archive)
    assert archive.db.execute("SELECT count(*) FROM wiki_page WHERE title = 'Odessa'").fetchone() == (2,)
    pipeline.rebuild(archive, pipeline.Report())
    assert "Odessa" not in names.aliases(archive)

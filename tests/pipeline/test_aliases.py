"""What relating and stories do with pages that are one entity: Bombay and Mumbai, a topic under two names."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

from backstory import pipeline
from backstory.pipeline.conclude import conclude_pages
from backstory.relate.entities import WikiPage
from backstory.store import Archive, names, relations
from backstory.store.check import problems
from backstory.store.stories import other_names
from tests.conftest import NOW, revision
from tests.store.test_archive import content

MakeArchive = Callable[..., Archive]

PAGES = [
    revision(
        "2012 March 1", "2015-01-01T00:00", "*Ferry pilots strike in [[Bombay]].\n*Rain falls on [[Ilva River]].\n"
    ),
    revision("2012 March 4", "2015-01-01T00:01", "*The strike of ferry pilots in [[Mumbai]] ends.\n"),
    revision("2012 March 9", "2015-01-01T00:02", "*[[Tarn dam row]]\n**Farmers block a road.\n"),
    revision("2012 March 10", "2015-01-01T00:03", "*[[Tarn dam dispute]]\n**The mayor resigns.\n"),
    revision("2012 March 11", "2015-01-01T00:04", "*Snow falls.\n"),
]


def pages_of(archive: Archive, day: str) -> set[str]:
    return {mention.page for one in relations.subjects(archive, day) for mention in one.mentions}


def test_relating_sees_one_page_under_its_two_names(archive_of: MakeArchive) -> None:
    archive = archive_of(*PAGES)
    assert pages_of(archive, "2012-03-01") == {"Mumbai", "Ilva River"}
    (later,) = archive.db.execute("SELECT id FROM event WHERE day = '2012-03-04'").fetchone()
    rows = archive.db.execute("SELECT reasons FROM relation WHERE later = ?", (later,)).fetchall()
    assert any("Mumbai" in reasons for (reasons,) in rows)


def test_any_order_gives_the_same_relations_and_stories(archive_of: MakeArchive, tmp_path: Path) -> None:
    expected = content(archive_of(*PAGES))
    for n, order in enumerate(itertools.islice(itertools.permutations(PAGES), 3, 120, 41)):
        with Archive.open(tmp_path / f"{n}.db", write=True) as archive:
            for entry in order:
                report = pipeline.Report()
                pipeline.keep(archive, [entry], report, now=NOW)
                pipeline.conclude(archive, report)
            assert content(archive) == expected
            assert not list(problems(archive))
            assert not pipeline.differences(archive)


def test_a_new_alias_has_only_the_events_that_name_it_looked_at(archive_of: MakeArchive) -> None:
    archive = archive_of(*PAGES)
    with archive.transaction():
        names.keep_answers(archive, [WikiPage("Ilva River", "Ilva")], at=NOW)
        names.keep_answers(archive, [WikiPage("Ilva")], at=NOW)
    pipeline.name_entities(archive)
    marked = archive.db.execute("SELECT day, changed FROM unrelated").fetchall()
    assert marked == []  # "Ilva" is no page of the record, so that nothing is named otherwise
    later = revision("2012 March 12", "2015-01-02T00:00", "*Ice floats on [[Ilva]].\n")
    report = pipeline.Report()
    pipeline.keep(archive, [later], report, now=NOW)
    conclude_pages(archive, report)
    pipeline.name_entities(archive)
    marked = archive.db.execute("SELECT day FROM unrelated WHERE changed ORDER BY day").fetchall()
    assert marked == [("2012-03-01",), ("2012-03-12",)]
    assert pages_of(archive, "2012-03-01") == {"Mumbai", "Ilva"}


def test_topics_that_the_wiki_leads_on_are_one_story(archive_of: MakeArchive) -> None:
    archive = archive_of(*PAGES)
    stories = "SELECT slug, title FROM story WHERE kind = 'topic' ORDER BY slug"
    assert len(archive.db.execute(stories).fetchall()) == 2
    with archive.transaction():
        names.keep_answers(archive, [WikiPage("Tarn dam row", "Tarn dam dispute")], at=NOW)
    pipeline.conclude(archive, pipeline.Report())
    assert archive.db.execute(stories).fetchall() == [("tarn-dam-dispute", "Tarn dam dispute")]
    assert other_names(archive, "tarn-dam-dispute") == ("Tarn dam row",)
    (reason,) = archive.db.execute("SELECT reason FROM topic WHERE slug = 'tarn-dam-row'").fetchone()
    assert "leads to" in reason
    assert not pipeline.differences(archive)
    pipeline.rebuild(archive, pipeline.Report())
    assert archive.db.execute(stories).fetchall() == [("tarn-dam-dispute", "Tarn dam dispute")]

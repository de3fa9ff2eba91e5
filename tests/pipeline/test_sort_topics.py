"""Stories of topics: only what hangs together with what changed is sorted, and it comes out as if all were."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backstory import ids, pipeline
from backstory.model import Revision
from backstory.pipeline.conclude import conclude_pages
from backstory.pipeline.relate import REACH
from backstory.pipeline.stories import sort_topics
from backstory.relate.entities import WikiPage
from backstory.store import Archive, names, topics
from backstory.store.story_decisions import StoryDecision, decide
from tests.conftest import NOW, revision

# Names that are one but for the years, for the nation, for a word; shown with another's name; pages and plain words.
TOPICS = (
    "[[War in Tarn]]",
    "[[War in Tarn (2012–present)]]",
    "[[War in Tarn (2012–2014)]]",
    "[[Second War in Tarn|War in Tarn]]",
    "[[Yemeni protests]]",
    "[[Yemen protests]]",
    "Ilva elections",
    "[[2012 Ilva elections]]",
    "[[2014 Ilva elections]]",
    "[[Ilva general elections]]",
)
DAYS = ("2012 April 6", "2012 June 9", "2013 May 2", "2014 May 2")
Page = tuple[tuple[int, int], ...]  # of each bullet: its topic, and the one above, or the same

bullets = st.tuples(st.integers(0, len(TOPICS) - 1), st.integers(0, len(TOPICS) - 1))
pages = st.lists(bullets, min_size=1, max_size=3).map(tuple)
edits = st.lists(st.tuples(st.integers(0, len(DAYS) - 1), pages), min_size=1, max_size=6)
ends = st.sampled_from(("war-in-tarn", "yemen-protests", "ilva-elections", "2014-ilva-elections"))
decisions = st.lists(st.tuples(ends, ends, st.booleans()).filter(lambda one: one[0] != one[1]), max_size=2)


def revisions(made: Sequence[tuple[int, Page]]) -> list[Revision]:
    """Each page as it was saved, one after the other; its bullets say the same each time, so that they are refiled."""
    return [
        revision(
            DAYS[day],
            f"2015-01-01T00:{minute:02}:00",
            "".join(
                f"*{TOPICS[above]}\n**{TOPICS[topic]}\n***Word {n} of the day on place {n}{day} is heard.\n"
                if topic != above
                else f"*{TOPICS[topic]}\n**Word {n} of the day on place {n}{day} is heard.\n"
                for n, (topic, above) in enumerate(page)
            ),
        )
        for minute, (day, page) in enumerate(made)
    ]


def sort(archive: Archive, entries: Sequence[Revision]) -> None:
    report = pipeline.Report()
    pipeline.keep(archive, entries, report, now=NOW)
    conclude_pages(archive, report)
    pipeline.name_entities(archive)
    sort_topics(archive, REACH)


def sorted_content(archive: Archive) -> dict[str, list[tuple[object, ...]]]:
    return {
        table: sorted(archive.db.execute(f"SELECT * FROM {table}"), key=repr)
        for table in ("story", "topic", "membership", "filed", "refiled")
    }


@settings(max_examples=60, deadline=None)
@given(edits, decisions)
def test_what_comes_bit_by_bit_is_sorted_like_what_comes_at_once(
    made: list[tuple[int, Page]], decided: list[tuple[str, str, bool]]
) -> None:
    said = [StoryDecision(f"topic {one}", f"topic {other}", join, "so it is") for one, other, join in decided]
    with TemporaryDirectory() as folder:
        with Archive.open(Path(folder) / "whole.db", write=True) as whole:
            for n, one in enumerate(said):
                decide(whole, one, at=NOW.replace(second=n))
            sort(whole, revisions(made))
            expected = sorted_content(whole)
        with Archive.open(Path(folder) / "parts.db", write=True) as parts:
            for entry in revisions(made):
                sort(parts, [entry])
            for n, one in enumerate(said):
                decide(parts, one, at=NOW.replace(second=n))
                sort(parts, [])
            assert sorted_content(parts) == expected


SHOWN = "*[[Second Tarn war|War of Tarn]]\n**Word {0} is heard.\n**Word {0} is seen by many.\n"
OWN = "*[[War of Tarn]]\n**Another word is heard.\n"
MOVED = "*[[{0}]]\n**The first word is heard on the river.\n**The second word was said at noon.\n"


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(["*Snow.\n", SHOWN.format("b"), OWN], id="one is shown by the name of another that comes later"),
        pytest.param(["*Snow.\n", OWN, SHOWN.format("b")], id="one is shown by the name of another that was there"),
        pytest.param([MOVED.format("Ilva riots"), MOVED.format("Tarn uprising")], id="one is put in place of another"),
        pytest.param(
            [MOVED.format("Ilva riots"), MOVED.format("Tarn uprising"), MOVED.format("Ilva riots")],
            id="one is put in place of another and back",
        ),
    ],
)
def test_topics_that_edits_and_words_bring_together(texts: list[str], tmp_path: Path) -> None:
    days = [0] * len(texts) if "river" in texts[0] else range(len(texts))
    made = [
        revision(DAYS[day], f"2015-01-01T00:{n:02}:00", text)
        for n, (day, text) in enumerate(zip(days, texts, strict=True))
    ]
    with (
        Archive.open(tmp_path / "whole.db", write=True) as whole,
        Archive.open(tmp_path / "parts.db", write=True) as parts,
    ):
        sort(whole, made)
        stories = []
        for entry in made:
            sort(parts, [entry])
            stories.append(len(sorted_content(parts)["story"]))
        assert sorted_content(parts) == sorted_content(whole)
    assert stories[-1] == 1


def test_topics_part_again_when_the_wiki_says_that_their_pages_are_two(tmp_path: Path) -> None:
    first, last = (
        WikiPage("Ilva riots", "Tarn uprising", "", "", False, False),
        WikiPage("Ilva riots", "", "", "", False, False),
    )
    made = [
        revision(DAYS[n], f"2015-01-01T00:{n:02}:00", f"*[[{title}]]\n**Word {n} is heard.\n")
        for n, title in enumerate((first.title, first.target))
    ]
    with Archive.open(tmp_path / "a.db", write=True) as archive:
        sort(archive, made)
        for n, (answer, stories) in enumerate(((first, 1), (last, 2))):
            names.keep_answers(archive, [answer], at=NOW.replace(second=n))
            sort(archive, [])
            assert len(sorted_content(archive)["story"]) == stories


def test_a_topic_that_has_nothing_to_do_with_a_new_one_is_left_alone(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "a.db", write=True) as archive:
        sort(archive, revisions([(0, ((0, 0),)), (1, ((4, 4),))]))
        archive.db.execute("UPDATE topic SET title = 'Left alone' WHERE slug = 'war-in-tarn'")
        sort(archive, revisions([(2, ((5, 5),))]))
        titles = dict(archive.db.execute("SELECT slug, title FROM topic"))
        assert titles["war-in-tarn"] == "Left alone"
        assert len({story for story, _ in topics.standing_topics(archive, titles).values()}) == 2


def test_two_stories_of_one_id_are_told_apart_in_whatever_order_they_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ids are made so short here that all foundings have the same."""

    def short(kind: str, event: str, place: int = 0, *, salt: int = 0) -> str:
        return f"{kind} {salt}"

    assert ids.story_id("topic", "a", 1) != ids.story_id("topic", "b", 1)
    monkeypatch.setattr("backstory.pipeline.stories.story_id", short)
    made = revisions([(0, ((0, 0),)), (1, ((4, 4),)), (2, ((6, 6),))])
    found = []
    for n, order in enumerate((made, made[::-1])):
        with Archive.open(tmp_path / f"{n}.db", write=True) as archive:
            for entry in order:
                sort(archive, [entry])
            found.append(sorted_content(archive))
    assert found[0] == found[1]
    assert sorted(story[0] for story in found[0]["story"]) == ["topic 0", "topic 1", "topic 2"]

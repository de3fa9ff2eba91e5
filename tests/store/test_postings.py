"""What words weigh is remembered from question to question; what is found is what the index itself would rank."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from backstory.model import Revision
from backstory.store import Archive
from backstory.store.postings import Postings
from tests.conftest import revision

MakeArchive = Callable[..., Archive]
WORDS = ("harbour", "pilots", "strike", "strikes", "Tarn", "dam", "river", "al-Ilva", "the", "Zeld", "nobody")


def entries() -> list[Revision]:
    """A month of days, three bullets each, of few words in all, so that many are worth the same."""
    return [
        revision(
            f"2012 April {day}",
            f"2012-04-{day:02}T10:00:00",
            "".join(
                f"*[[{WORDS[(day + n) % 8]} dispute]]\n**The {WORDS[(day * n) % 9]} {WORDS[(day + 2 * n) % 10]} of "
                f"{' '.join(WORDS[n : n + day % 5])} near {WORDS[(3 * day + n) % 10]}.\n"
                for n in range(3)
            ),
        )
        for day in range(1, 29)
    ]


def of_index(archive: Archive, words: list[str], limit: int) -> list[int]:
    rows = archive.db.execute(
        "SELECT rowid FROM event_search WHERE event_search MATCH ? "
        "ORDER BY bm25(event_search, 1.0, 1.0, 0.5), rowid LIMIT ?",
        (" OR ".join(f'"{word}"' for word in words), limit),
    )
    return [number for (number,) in rows]


def test_the_best_are_those_of_the_index_in_its_order(archive_of: MakeArchive) -> None:
    archive = archive_of(*entries())
    held = Postings(archive)

    @settings(max_examples=60, deadline=None)
    @given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=8), st.integers(1, 100))
    def ask(words: list[str], limit: int) -> None:
        assert held.best(words, limit) == of_index(archive, words, limit)

    ask()


def test_only_those_among_which_is_asked_are_found(archive_of: MakeArchive) -> None:
    archive = archive_of(*entries())
    every = of_index(archive, ["strike", "dam"], 100)
    assert len(every) > 20
    found = Postings(archive).best(["strike", "dam"], 5, among={*every[4:6], *every[9:], 7})
    assert found == [*every[4:6], *every[9:12]]
    assert not Postings(archive).best(["strike"], 5, among=())


def test_with_little_room_the_same_is_found(archive_of: MakeArchive) -> None:
    archive = archive_of(*entries())
    held = Postings(archive, most=150)
    for turn in range(3):
        for n in range(len(WORDS)):
            asked = [WORDS[n], WORDS[(n + turn) % len(WORDS)], "strike"]
            assert held.best(asked, 9) == of_index(archive, asked, 9)
            assert len(held._words) <= 5


def test_words_that_no_event_holds_are_not_kept_for_ever(archive_of: MakeArchive) -> None:
    held = Postings(archive_of(*entries()), most=1000)
    for n in range(200):
        assert held.best([f"unheard{n}", "--", "\u2014"], 9) == []
    assert len(held._words) < 40


def test_what_another_process_adds_is_not_found_by_who_asked_before(archive_of: MakeArchive) -> None:
    archive = archive_of(*entries())
    held = Postings(archive)
    before = held.best(["harbour"], 100)
    archive.db.execute("INSERT INTO event_search (rowid, text, topics, names) VALUES (9, 'pilots', '', '')")
    assert 9 not in held.best(["pilots"], 1000)
    assert 9 in Postings(archive).best(["pilots"], 1000)
    assert held.best(["harbour"], 100) == before


def test_an_empty_archive_has_nothing(archive_of: MakeArchive) -> None:
    assert Postings(archive_of()).best(["strike"], 9) == []

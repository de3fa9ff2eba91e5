"""Changes by kind, and whether they are of substance."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from backstory.changes import Absence, Merge, changes
from backstory.model import Change, Item, Version
from tests.resolve.pages import START, item

# name, why, the bullet before, the bullet after, the changes; in parentheses those not of substance
STEPS = [
    ("figure", "a toll", "War | Shells kill 42 people. | a.example/1",
     "War | Shells kill 45 people. | a.example/1", "figure (wording)"),
    ("figure_of_nobody", "what two others have is said otherwise",
     "War | Two swans die while two others are sick. | a.example/1",
     "War | Two swans die while two others are infected. | a.example/1", "(wording)"),
    ("figure_converted", "the same in another currency",
     "War | Oram pays £5 million for a harbour. | a.example/1",
     "War | Oram pays £5 million (US$6 million) for a harbour. | a.example/1", "(wording)"),
    ("figure_converted_otherwise", "what it was converted to is another",
     "War | Oram pays £5 million (US$6 billion) for a harbour. | a.example/1",
     "War | Oram pays £5 million (US$6 million) for a harbour. | a.example/1", "figure (wording)"),
    ("figure_spaced", "a magnitude written apart", "War | A Mw6.1 earthquake hits Oram. | a.example/1",
     "War | A Mw 6.1 earthquake hits Oram. | a.example/1", "(wording)"),
    ("wording", "a sentence more", "War | A truce begins. | a.example/1",
     "War | A truce begins. Both armies leave the harbour of Lindvik. | a.example/1", "wording"),
    ("spelling", "no news", "War | A trucee begins. | a.example/1", "War | A truce begins. | a.example/1", "(wording)"),
    ("source_added", "another article", "War | A truce begins. | a.example/1",
     "War | A truce begins. | a.example/1, b.example/2", "source"),
    ("source_lost", "no longer cited", "War | A truce begins. | a.example/1, b.example/2",
     "War | A truce begins. | b.example/2", "source"),
    ("same_article", "tracking and another host", "War | A truce begins. | www.bbc.co.uk/news/7?utm_source=x",
     "War | A truce begins. | bbc.com/news/7", "(source)"),
    ("source_mistyped", "a letter more", "War | A truce begins. | a.example/2025/truce-of-oram-begin",
     "War | A truce begins. | a.example/2025/truce-of-oram-begins", "(source)"),
    ("source_with_more", "something hung on behind", "War | A truce begins. | a.example/truce.html%28Oram",
     "War | A truce begins. | a.example/truce.html", "(source)"),
    ("source_misspelt", "a letter within", "War | A truce begins. | a.example/2025/armies-leave-the-harbour-of-oram",
     "War | A truce begins. | a.example/2025/armies-laeve-the-harbour-of-oram", "(source)"),
    ("source_of_another_number", "the next article", "War | A truce begins. | a.example/news/europe-58114106",
     "War | A truce begins. | a.example/news/europe-58124129", "source"),
    ("archived", "a copy of the same article", "War | A truce begins. | a.example/1",
     "War | A truce begins. | web.archive.org/web/2025/https://a.example/1", "(source)"),
    ("category", "moved under another heading of the day", "War | A truce begins. | a.example/1",
     "Politics | A truce begins. | a.example/1", "category"),
    ("topic_added", "filed under a topic", "War | A truce begins. | a.example/1",
     "War > Siege of Lindvik | A truce begins. | a.example/1", "topic"),
    ("topic_renamed", "the article was renamed", "War > 2025 siege of Lindvik | A truce begins. | a.example/1",
     "War > Siege of Lindvik | A truce begins. | a.example/1", "(topic)"),
    ("topic_renamed_otherwise", "the article has another title, of a thing of the same kind",
     "War > 2025 Oram clashes | A truce begins. | a.example/1",
     "War > North Lindvik clashes (2025–present) | A truce begins. | a.example/1", "(topic)"),
    ("topic_exchanged", "one topic for another", "War > Oram riots | A truce begins. | a.example/1",
     "War > Lindvik protests | A truce begins. | a.example/1", "topic"),
    ("topic_of_both", "the relations of two countries, each and together",
     "War > Foreign relations of Oram, Foreign relations of Talis | A truce begins. | a.example/1",
     "War > Oram–Talis relations | A truce begins. | a.example/1", "(topic)"),
    ("topic_of_several", "a title that names two topics, then one above the other",
     "War > Flood in Oram, Dam failures | A truce begins. | a.example/1",
     "War > Flood in Oram > Dam failures | A truce begins. | a.example/1", "(topic)"),
    ("source_in_other_letters", "the same address in capitals", "War | A truce begins. | a.example/Oram-truce",
     "War | A truce begins. | a.example/oram-truce", "(source)"),
    ("topic_with_language", "a mark behind a red link",
     "War > Oram protests [ru], Lindvik | A truce begins. | a.example/1",
     "War > Oram protests > Lindvik | A truce begins. | a.example/1", "(topic)"),
    ("topic_between", "a parent put between", "War > War > Siege of Lindvik | A truce begins. | a.example/1",
     "War > War > Northern war > Siege of Lindvik | A truce begins. | a.example/1", "(topic)"),
    ("links", "a link renamed", "War | A [[truce]] begins. | a.example/1",
     "War | A [[Armistice|truce]] begins. | a.example/1", "(links)"),
]  # fmt: skip


def bullet(line: str) -> Item:
    """The item a line describes."""
    return item(f"A: {line}", 0)[1]


def versions(*lines: str, minutes: int = 120) -> list[Version]:
    """Versions of an event, some time apart."""
    return [
        Version(n + 1, 100 + n, START + timedelta(minutes=minutes * n), bullet(line)) for n, line in enumerate(lines)
    ]


def written(found: tuple[Change, ...]) -> str:
    """The changes after the first, in parentheses if not of substance."""
    return " ".join(one.kind.value if one.substance else f"({one.kind.value})" for one in found[1:])


@pytest.mark.parametrize(("before", "after", "expected"), [step[2:] for step in STEPS], ids=[step[0] for step in STEPS])
def test_step(before: str, after: str, expected: str) -> None:
    assert written(changes(versions(before, after), [])) == expected


def test_a_figure_says_what_it_was() -> None:
    found = changes(
        versions("War | Shells kill 42 people. | a.example/1", "War | Shells kill 45 people. | a.example/1"), []
    )
    assert [(one.before, one.after) for one in found if one.kind.value == "figure"] == [("42 killed", "45 killed")]


def test_sources_are_named() -> None:
    found = changes(versions("War | A truce. | a.example/1", "War | A truce. | b.example/2"), [])
    assert [(one.before, one.after) for one in found[1:]] == [("a.example", "b.example")]


def test_two_articles_of_one_newspaper_are_told_apart_by_address() -> None:
    found = changes(versions("War | A truce. | a.example/1", "War | A truce. | a.example/2"), [])
    assert (written(found), found[1].before, found[1].after) == (
        "source",
        "a.example https://a.example/1",
        "a.example https://a.example/2",
    )


def test_what_editors_note_of_a_source_is_told() -> None:
    plain, noted = versions(*["War | A truce. | a.example/1"] * 2)
    dead = tuple(replace(source, dead=True, language="Turkish") for source in noted.item.citations)
    found = changes([plain, replace(noted, item=replace(noted.item, citations=dead))], [])
    assert (written(found), found[1].before, found[1].after) == (
        "(source)",
        "a.example",
        "a.example · Turkish · dead link",
    )


def test_a_heading_that_is_no_link_any_more_is_a_change_of_links() -> None:
    linked, bare = versions(*["War > War > Siege of Lindvik | A truce begins. | a.example/1"] * 2)
    unlinked = tuple(replace(topic, page=None) for topic in bare.item.topics)
    found = changes([linked, replace(bare, item=replace(bare.item, topics=unlinked))], [])
    assert (written(found), found[1].before, found[1].after) == ("(links)", "War, Siege of Lindvik", "")


_TRUCE, _WAR = "War | A truce begins. | a.example/1", "War | The harbour of Lindvik is shelled all night. | a.example/1"


def test_undone_within_the_hour_is_of_no_substance() -> None:
    assert written(changes(versions(_TRUCE, _WAR, _TRUCE, minutes=25), [])) == "(wording) (wording)"
    assert written(changes(versions(_TRUCE, _WAR, _TRUCE, minutes=61), [])) == "wording wording"


def test_what_is_undone_and_made_again_and_stays_is_told() -> None:
    swings = [f"War | A truce begins. | {host}.example/1" for host in "abab"]
    assert written(changes(versions(*swings, minutes=20), [])) == "(source) (source) source"
    assert written(changes(versions(*swings, swings[0], minutes=20), [])) == "(source) (source) (source) (source)"


def test_what_was_not_undone_stays_of_substance() -> None:
    moved = _WAR.replace("War |", "Politics |", 1)
    assert written(changes(versions(_TRUCE, moved, _TRUCE.replace("War |", "Politics |", 1), minutes=10), [])) == (
        "(wording) category (wording)"
    )


@pytest.mark.parametrize(
    ("minutes", "emptied", "expected"),
    [
        (20, False, "(removed) (restored)"),
        (200, False, "removed restored"),
        (5000, True, "(removed) (restored)"),
        (None, False, "removed"),
        (None, True, "removed"),
    ],
)
def test_absence(minutes: int | None, emptied: bool, expected: str) -> None:
    absence = Absence(500, START + timedelta(minutes=90), emptied)
    if minutes is not None:
        absence = absence.until(501, absence.at + timedelta(minutes=minutes))
    assert written(changes(versions(_TRUCE), [absence])) == expected


def test_merged_both_ways() -> None:
    at = START + timedelta(minutes=90)
    lost = changes(versions(_TRUCE), [Absence(500, at, into="The harbour is shelled, then a truce begins.")])
    assert [(one.kind.value, one.before, one.after) for one in lost[1:]] == [
        ("merged", "A truce begins.", "The harbour is shelled, then a truce begins.")
    ]
    heir = changes(versions(_WAR), [], merges=[Merge(500, at, 1, "A truce begins.")])
    assert [(one.kind.value, one.before, one.after) for one in heir[1:]] == [("merged", "A truce begins.", "")]


def test_split_names_what_it_was_part_of() -> None:
    found = changes(versions(_TRUCE), [], split_from="The harbour is shelled, then a truce begins.")
    assert (found[0].kind.value, found[0].before) == ("split", "The harbour is shelled, then a truce begins.")

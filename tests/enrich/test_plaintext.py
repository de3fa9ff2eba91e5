"""Plain texts: paragraphs joined again, and what stands around an article told from it."""

from __future__ import annotations

import textwrap
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstory.article import Document
from backstory.enrich.article import read_article
from backstory.enrich.plaintext import read_text
from backstory.enrich.plaintext_language import language_of
from backstory.enrich.plaintext_lines import dateline, is_boilerplate, is_caption, is_credit
from backstory.enrich.plaintext_undated import inferred
from backstory.enrich.plaintext_wrap import paragraphs

PARAGRAPHS = [
    "The minister said on Tuesday that the talks with the neighbouring country had begun well and that both sides "
    "wanted to go on with them until the end of the week, in spite of the weather.",
    "A spokesman for the other side was more careful. He said that much had still to be agreed, and that the question "
    "of the harbour, on which earlier rounds had failed, was not yet on the table at all.",
    "The two countries have been talking since the spring. Nothing has been signed so far, and observers doubt that "
    "anything will be before the elections, which are to be held in the autumn.",
]


@pytest.mark.parametrize("width", [50, 64, 72, 78])
@pytest.mark.parametrize("indent", ["", "   "], ids=["blank lines", "indented"])
def test_broken_lines_are_joined(width: int, indent: str) -> None:
    broken = [textwrap.fill(p, width, initial_indent=indent, break_on_hyphens=False) for p in PARAGRAPHS]
    text = ("\n" if indent else "\n\n").join(broken)
    assert [p for block in paragraphs(text) for p in block] == PARAGRAPHS


def test_unbroken_lines_stay_apart() -> None:
    assert [p for block in paragraphs("\n".join(PARAGRAPHS)) for p in block] == PARAGRAPHS


def test_a_menu_is_not_joined() -> None:
    menu = ["Home", "World", "Politics", "Sport and leisure", "Contact"]
    assert [p for block in paragraphs("\n".join(menu)) for p in block] == menu


def test_the_example_is_read_perfectly(shared: Path) -> None:
    found = read_text((shared / "articles" / "example-article.txt").read_text("utf-8"))
    assert found.title.startswith("Russia gears up for unprecedented talks")
    assert found.signs == ("Special to WorldTribune.com",)
    assert found.dateline is not None
    assert (found.dateline.place, found.dateline.text) == ("MOSCOW", "MOSCOW —")
    assert found.captions == ("Russian Foreign Ministry spokesman Alexander Lukashevich.",)
    assert len(found.paragraphs) == 9
    assert found.paragraphs[0].startswith("Russia is making final preparations")
    assert found.paragraphs[-1].endswith("Saudi-owned A-Sharq Al Awsat daily.")
    assert not any("\n" in p or "logged in" in p for p in found.paragraphs)


def test_a_whole_page_is_reduced_to_its_article() -> None:
    menu = "Skip to content\nLog In\nWorld\nPolitics\nSport\nSubscribe\n\n"
    rest = "\n\nRelated Stories\n\nFive places to see\n\nSix more places\n\nAbout us\nPrivacy Policy\nContact us"
    found = read_text(menu + "Talks with neighbour begin\n\nBy Reporter Name\n\n" + "\n\n".join(PARAGRAPHS) + rest)
    assert list(found.paragraphs) == PARAGRAPHS
    assert found.title == "Talks with neighbour begin"
    assert found.signs == ("By Reporter Name",)


DATELINES = {
    "MOSCOW — Russia": ("MOSCOW", "", ""),
    "SEOUL, Aug. 20 (Yonhap) -- The": ("SEOUL", "Yonhap", "Aug. 20"),
    "STRASBOURG, France (AP) — The": ("STRASBOURG, France", "AP", ""),
    "ISLAMABAD, March 4 (Reuters) - The": ("ISLAMABAD", "Reuters", "March 4"),
    "Berlin (dpa) - Der": ("Berlin", "dpa", ""),
    "NEW YORK (AP) — The": ("NEW YORK", "AP", ""),
    "PORT VELD (October 2, 2017) - The": ("PORT VELD", "", "October 2, 2017"),
    "PORT VELD, Tn., Feb. 28, 2013, 9:15 p.m. ET - The": ("PORT VELD, Tn.", "", "Feb. 28, 2013"),
}


@pytest.mark.parametrize(("line", "wanted"), DATELINES.items(), ids=list(DATELINES))
def test_datelines(line: str, wanted: tuple[str, str, str]) -> None:
    found = dateline(line)
    assert found is not None
    assert (found[0].place, found[0].agency, found[0].date) == wanted
    assert found[0].text + " " + found[1] == line


@pytest.mark.parametrize(
    "line", ["The talks — long planned — began.", "UPDATE — The talks", "He said (and meant it) that"]
)
def test_what_is_no_dateline(line: str) -> None:
    assert dateline(line) is None


@pytest.mark.parametrize(
    "line",
    ["Monday 2 October 2017", "Published: 2 October 2017", "SANDMARK | Monday 2 October 2017",
     "2 October 2017, Sandmark", "Posted on October 2, 2017, 9:15 pm", "2017-10-02"],
)  # fmt: skip
def test_a_line_that_gives_the_day_is_no_part_of_the_headline(line: str) -> None:
    text = f"The harbour of Sandmark is closed by a strike over nights\n{line}\n\n" + "\n\n".join(PARAGRAPHS)
    found = read_article(Document(text.encode(), content_type="text/plain"))
    assert found.metadata.titles[0].value == "The harbour of Sandmark is closed by a strike over nights"
    assert found.metadata.published
    assert found.metadata.published.date == date(2017, 10, 2)
    below = read_text(f"{line}\n\nA strike\n\n" + "\n\n".join(PARAGRAPHS))
    assert below.title == "A strike"


def test_lines_are_known_for_what_they_are() -> None:
    assert all(
        map(
            is_boilerplate, ["You must be logged in to post a comment Login", "Share this", "Advertisement", "© 2014 X"]
        )
    )
    assert not any(
        map(is_boilerplate, [*PARAGRAPHS, "Share prices fell.", "Search for survivors goes on in the north"])
    )
    assert all(map(is_caption, ["Photo: A. Name", "The harbour at dawn. (AP Photo/A. Name)"]))
    assert all(map(is_credit, ["Special to The Example", "By A. Name", "Associated Press"]))
    assert not is_credit("By the time they came it was over, he said, and nobody was to blame for it.?")


def test_an_undated_text_is_given_a_range_only_with_evidence() -> None:
    found = inferred(
        [
            "It has cut supplies since October 2013.",
            "In a briefing on Nov. 8 he said so.",
            "They will arrive on Nov. 13.",
        ]
    )
    assert found is not None
    assert (found.earliest.isoformat(), found.latest.isoformat()) == ("2013-11-08", "2013-11-13")
    assert len(found.evidence) == 3
    assert inferred(["They will arrive on Nov. 13."]) is None
    assert inferred(PARAGRAPHS) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (PARAGRAPHS[0], "en"),
        (
            "Der Minister sagte am Dienstag, dass die Gespräche mit dem Nachbarn gut begonnen haben und weitergehen.",
            "de",
        ),
        (
            "Le ministre a dit mardi que les discussions avec le pays voisin se sont ouvertes dans une bonne ambiance.",
            "fr",
        ),
        ("大臣は火曜日に、隣国との協議が順調に始まったと述べた。", "ja"),
        ("xyz", ""),
        ("Malta approves a plan to launch its first boat into the deep sea by 2015.", "en"),
        ("Malta's church decides to marry all couples, the first of the island's churches to do so.", "en"),
    ],
)
def test_languages(text: str, code: str) -> None:
    assert language_of(text) == code


@given(st.text(max_size=600))
def test_any_text_is_read(text: str) -> None:
    found = read_text(text)
    assert not any("\n" in p for p in found.paragraphs)

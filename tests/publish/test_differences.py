"""What a change says to a reader."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from backstory.model import Change, Kind
from backstory.publish.differences import diff_html, label, newest_first, told

AT = datetime(2024, 12, 8, 19, 12, tzinfo=UTC)


def change(kind: Kind, before: str = "", after: str = "", *, number: int = 2, at: datetime = AT) -> Change:
    return Change(kind, number, 1, at, True, before, after)


def test_words_added_and_removed() -> None:
    made = diff_html("It reopens after a huge fire.", "It reopens and holds mass after a structural fire.")
    assert made == ("It reopens <ins>and holds mass</ins> after a <del>huge</del> <ins>structural</ins> fire.")


def test_long_unchanged_parts_are_left_out() -> None:
    same = (
        "These words stay as they were, and there are very many of them, more than anybody would want to read again. "
    )
    made = diff_html(f"{same}Eleven die. {same}", f"{same}Sixteen die. {same}")
    assert made.startswith("… ")
    assert made.endswith(" …")
    assert "<del>Eleven</del> <ins>Sixteen</ins>" in made
    assert len(made) < len(same) * 2


def test_markup_in_a_difference_is_text() -> None:
    assert "<b>" not in diff_html("a <b>", "a <b>c")


@given(st.text(max_size=80), st.text(max_size=80))
def test_what_is_kept_and_added_is_the_later_text(before: str, after: str) -> None:
    made = re.sub(r"<del>.*?</del>", "", diff_html(before, after), flags=re.DOTALL)
    plain = (
        re.sub(r"</?ins>", "", made)
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", '"')
        .replace("&amp;", "&")
    )
    assert "".join(plain.split()) == "".join(after.split())


def test_lists_are_told_whole() -> None:
    assert told(change(Kind.SOURCE, "", "RTHK")) == "<ins>RTHK</ins>"
    assert label(change(Kind.SOURCE, "", "RTHK")) == "Source added"
    assert label(change(Kind.SOURCE, "BBC", "")) == "Source lost"
    assert told(change(Kind.CATEGORY, "Business and economy", "Sports")) == (
        "<del>Business and economy</del> <ins>Sports</ins>"
    )
    assert told(change(Kind.DAY, "2024-12-07", "2024-12-08")) == "<del>7 December 2024</del> <ins>8 December 2024</ins>"


def test_some_changes_are_told_by_their_name() -> None:
    assert told(change(Kind.RECORDED, "", "It reopens.")) == ""
    assert told(change(Kind.REMOVED, "It reopens.")) == ""
    assert told(change(Kind.MERGED, "It reopens.", "The cathedral reopens.")) == "With: The cathedral reopens."


def test_the_latest_first_and_of_one_edit_what_matters_most() -> None:
    early = datetime(2024, 12, 8, 9, 5, tzinfo=UTC)
    changes = (
        change(Kind.RECORDED, number=1, at=early),
        change(Kind.LINKS),
        change(Kind.SOURCE),
        change(Kind.WORDING),
        change(Kind.FIGURE),
    )
    assert [c.kind for c in newest_first(changes)] == [
        Kind.FIGURE,
        Kind.WORDING,
        Kind.SOURCE,
        Kind.LINKS,
        Kind.RECORDED,
    ]

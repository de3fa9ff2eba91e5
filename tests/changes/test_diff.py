"""The runs of words between two texts."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from backstory.diff import Kept, Run, diff


def shown(before: str, after: str) -> str:
    """The runs on one line: [-removed] [+added]."""
    marks = {Kept.SAME: "{}", Kept.REMOVED: "[-{}]", Kept.ADDED: "[+{}]"}
    return "".join(marks[run.kind].format(run.text) for run in diff(before, after))


def test_a_number_is_replaced_whole() -> None:
    assert shown("killing 1,300 people", "killing 1,350 people") == "killing[- 1,300][+ 1,350] people"


def test_words_are_added_with_the_blank_before_them() -> None:
    assert shown("The cathedral reopens.", "The cathedral reopens to the public.") == (
        "The cathedral reopens[+ to the public]."
    )


def test_a_word_left_between_two_changes_is_not_left_standing() -> None:
    assert shown("a fire in Oram", "the blaze in Talis") == "[-a fire in Oram][+the blaze in Talis]"


def test_equal_texts_are_one_run() -> None:
    assert diff("The budget passes.", "The budget passes.") == (Run(Kept.SAME, "The budget passes."),)
    assert diff("", "") == ()


def test_scripts_without_spaces_are_told_apart_by_characters() -> None:
    assert shown("東京で地震が発生", "大阪で地震が発生") == "[-東京][+大阪]で地震が発生"


_TEXTS = st.lists(
    st.sampled_from(["fire ", "in ", "Oram", ", ", "12", "　", "\n", "東京", "é", "_", "²", "'s"]), max_size=25
)


@given(_TEXTS.map("".join), _TEXTS.map("".join))
def test_the_runs_give_both_texts_back(before: str, after: str) -> None:
    runs = diff(before, after)
    assert "".join(run.text for run in runs if run.kind is not Kept.ADDED) == before
    assert "".join(run.text for run in runs if run.kind is not Kept.REMOVED) == after
    assert all(run.text for run in runs)
    assert all(one.kind is not other.kind for one, other in pairwise(runs))


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text(before: str, after: str) -> None:
    runs = diff(before, after)
    assert "".join(run.text for run in runs if run.kind is not Kept.ADDED) == before
    assert "".join(run.text for run in runs if run.kind is not Kept.REMOVED) == after


def test_long_texts_that_share_nothing_cost_no_comparison() -> None:
    before, after = " a" * 20_000, " b" * 20_000
    assert [run.kind for run in diff(before, after)] == [Kept.REMOVED, Kept.ADDED]

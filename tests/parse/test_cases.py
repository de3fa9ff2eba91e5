"""Every case in tests/cases/parse is read as it says."""

from __future__ import annotations

import re

import pytest

from tests.parse.cases import Case, read, read_cases, shown

CASES = read_cases()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.file}: {case.name}")
def test_case(case: Case) -> None:
    assert shown(read(case), case.title) == case.expected, case.why


def test_every_known_oddity_has_a_case() -> None:
    named = {int(number) for case in CASES for number in re.findall(r"\b[Oo]ddity (\d+)", case.why)}
    assert set(range(1, 61)) - named == set()


def test_names_are_unique_and_every_case_says_why() -> None:
    names = [(case.file, case.name) for case in CASES]
    assert len(names) == len(set(names))
    assert all(case.why for case in CASES)

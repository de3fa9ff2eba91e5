"""Pages told revision by revision in cases.toml: each letter must come out as one event."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from backstory.model import Change
from backstory.resolve import Origin, PageHistory, Track, history
from tests.resolve.pages import told

CASES: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent / "cases.toml").read_text("utf-8"))["case"]


def names_of(read: PageHistory, letters: list[list[str]]) -> dict[str, Origin]:
    """The origin each letter came out with; fails where one letter is two events or two letters are one."""
    shown = [names for names in letters if names]
    readings = [entries for _, entries in read.readings if entries]
    origins: dict[str, Origin] = {}
    for names, entries in zip(shown, readings, strict=True):
        assert len(names) == len(entries)
        for name, (origin, _, reason) in zip(names, entries, strict=True):
            assert origins.setdefault(name, origin) == origin, f"{name} became another event: {reason}"
    assert len(set(origins.values())) == len(origins), f"two letters are one event: {origins}"
    return origins


def written(change: Change) -> str:
    """A change as the cases write it: in parentheses if not of substance."""
    return change.kind.value if change.substance else f"({change.kind.value})"


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_case(case: dict[str, Any]) -> None:
    revisions, letters = told(case["revisions"])
    read = history(revisions)
    origins = names_of(read, letters)
    tracks = {track.origin: track for track in read.tracks}
    assert len(tracks) == len(origins), "an event that no bullet tells"
    assert {name for name, origin in origins.items() if tracks[origin].gone_at} == set(case.get("gone", []))
    merged = {name: tracks[origin].merged_into for name, origin in origins.items() if tracks[origin].merged_into}
    assert merged == {name: origins[into] for name, into in case.get("merged", {}).items()}
    for name, expected in case.get("changes", {}).items():
        assert [written(change) for change in tracks[origins[name]].changes] == expected


def test_cases_have_a_name_and_a_reason() -> None:
    assert len({case["name"] for case in CASES}) == len(CASES) >= 20
    assert all(case["why"] for case in CASES)


def track_of(read: PageHistory, text: str) -> Track:
    """The track whose first version has this text."""
    return next(track for track in read.tracks if track.versions[0].item.text == text)


def test_origin_is_the_first_sighting() -> None:
    revisions, _ = told(["A: Politics | One. | a.example/1\nB: Politics | Two. | a.example/2"])
    assert [track.origin for track in history(revisions).tracks] == [(1000, 0), (1000, 1)]


def test_versions_are_numbered_from_one_and_readings_name_them() -> None:
    texts = ["A: Disasters | A mine near Talis burns, killing 3. | a.example/1"]
    texts += [text.replace("3.", "5.") for text in texts]
    revisions, _ = told([texts[0], texts[1], texts[1]])
    read = history(revisions)
    assert [version.number for version in read.tracks[0].versions] == [1, 2]
    assert [[entry[1] for entry in entries] for _, entries in read.readings] == [[1], [2], [2]]


def test_readings_that_repeat_are_one_object() -> None:
    line = "A: Politics | The parliament of Talis passes the budget. | a.example/1"
    readings = history(told([line] * 4)[0]).readings
    assert readings[2][1] is readings[1][1] is readings[3][1]

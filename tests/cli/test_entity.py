"""`backstory entity` on an archive of a few days: by any name, several of one name, none, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from backstory.store import Archive
from tests.cli.test_cli import run
from tests.conftest import revision

PAGES = [
    ("2012 March 1", "*[[Politics]]\n**Russian Foreign Minister [[Sergei Lavrov]] visits [[Kiev]]."),
    ("2014 May 2", "*[[Politics]]\n**Russian foreign minister [[Sergey Lavrov]] leaves [[Kyiv]]."),
    ("2014 May 3", "*[[Politics]]\n**[[Bashar al-Assad|Assad]] speaks.\n**[[Hafez al-Assad|Assad]] is remembered."),
]


@pytest.fixture
def folder(archive_of: Callable[..., Archive], tmp_path: Path) -> Path:
    archive_of(*(revision(day, "2026-01-01T10:00", text) for day, text in PAGES), name="backstory.db").close()
    return tmp_path


@pytest.mark.parametrize("name", ["Sergei Lavrov", "Sergey Lavrov", "sergey lavrov", "Sergei Lawrow", "Lavrov"])
def test_any_name_finds_the_entity(folder: Path, name: str) -> None:
    done = run("entity", name, cwd=folder)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0] in ("Sergei Lavrov", "Sergey Lavrov")
    assert "2 events, 2012-03-01 to 2014-05-02" in done.stdout
    assert "Called: Russian Foreign Minister (2)" in done.stdout
    assert "Also: Serge" in done.stdout
    assert "are spellings of one person’s name" in done.stdout


def test_as_json(folder: Path) -> None:
    found = json.loads(run("entity", "Kyiv", "--json", cwd=folder).stdout)
    assert (found["kind"], found["title"], found["count"]) == ("entity", "Kyiv", 2)
    assert [(each["title"], each["origin"], each["certainty"]) for each in found["names"]] == [
        ("Kiev", "name", "certain")
    ]
    assert found["years"] == [{"year": 2012, "events": 1}, {"year": 2014, "events": 1}]
    assert [story["title"] for story in found["stories"]] == ["Politics"]
    assert len(found["events"]) == 2


def test_of_several_by_a_name_the_others_are_told(folder: Path) -> None:
    done = run("entity", "Assad", cwd=folder)
    assert done.returncode == 0
    assert done.stdout.startswith("Bashar al-Assad")
    assert "'Assad' is also Hafez al-Assad, 1 event" in done.stderr


def test_nobody_of_that_name_and_no_name_at_all(folder: Path) -> None:
    assert run("entity", "Ozymandias", cwd=folder).returncode == 3
    assert run("entity", cwd=folder).returncode == 2
    assert run("entity", "Kyiv", "--learn", cwd=folder).returncode == 2


def test_addresses_in_json_are_those_of_today(folder: Path) -> None:
    """The text links to "Kiev", the entity's page is that of Kyiv: no address that only leads on."""
    for command in (["day", "2012-03-01"], ["search", "Lavrov", "visits"]):
        (event,) = json.loads(run(*command, "--json", cwd=folder).stdout)
        assert [name["url"].rpartition("/")[2] for name in event["entities"]] == ["sergey-lavrov", "kyiv"]
    shown = json.loads(run("show", event["id"], "--json", cwd=folder).stdout)
    assert shown["entities"] == event["entities"]

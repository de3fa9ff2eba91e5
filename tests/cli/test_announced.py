"""The command `announced`: what is listed, by which days, and how it ends."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from backstory.cli import cli
from backstory.errors import NotFound, UsageError
from backstory.store import Archive
from tests.conftest import revision

PAGES = (
    revision(
        "2015 June 26",
        "2015-06-26T20:00",
        "*The Prime Minister of [[Greece]] [[Alexis Tsipras]] says that Greece will hold a [[referendum]] on July 5.\n"
        "*The [[Parliament of Kenya]] will vote on the budget on 28 June.\n"
        "*[[Norway]] will open a tunnel in August 2015.",
    ),
    revision(
        "2015 July 5",
        "2015-07-05T20:00",
        "*Voters in [[Greece]] go to the polls for a [[referendum]] called by [[Alexis Tsipras]].",
    ),
)


@pytest.fixture
def path(archive_of: Callable[..., Archive], tmp_path: Path) -> Path:
    archive_of(*PAGES, name="news.db").close()
    return tmp_path / "news.db"


def listed(path: Path, *options: str) -> list[dict[str, object]]:
    done = CliRunner().invoke(cli, ["-a", str(path), "announced", *options, "--json"], catch_exceptions=False)
    found: list[dict[str, object]] = json.loads(done.stdout)
    return found


def test_without_options_it_lists_what_is_still_to_come(path: Path) -> None:
    (one,) = listed(path)
    assert (one["from"], one["to"], one["status"]) == ("2015-08-01", "2015-08-31", "still to come")
    assert listed(path, "--open") == [one]


def test_what_is_due_is_told_with_what_became_of_it(path: Path) -> None:
    (one,) = listed(path, "--due", "2015-07")
    assert one["status"] == "came about"
    outcome = one["outcome"]
    assert isinstance(outcome, dict)
    assert (outcome["date"], outcome["days"]) == ("2015-07-05", 9)
    assert outcome["reasons"]
    assert [row["status"] for row in listed(path, "--due", "2015")] == ["not on record", "came about", "still to come"]


def test_what_passed_with_nothing_on_record_is_listed_apart(path: Path) -> None:
    (one,) = listed(path, "--passed")
    assert (one["from"], one["outcome"]) == ("2015-06-28", None)
    assert listed(path, "--due", "2015", "--passed") == [one]


def test_as_text_a_ring_and_a_dot_mark_them(path: Path) -> None:
    done = CliRunner().invoke(cli, ["-a", str(path), "announced", "--due", "2015-07-05"], catch_exceptions=False)
    assert "○ The Prime Minister" in done.stdout
    assert "● 2015-07-05" in done.stdout


@pytest.mark.parametrize("options", [("--due", "July"), ("--due", "2015-13"), ("--open", "--passed")])
def test_wrong_use_is_said(path: Path, options: tuple[str, ...]) -> None:
    done = CliRunner().invoke(cli, ["-a", str(path), "announced", *options])
    assert isinstance(done.exception, UsageError)


def test_nothing_found_is_an_exit_of_its_own(path: Path) -> None:
    done = CliRunner().invoke(cli, ["-a", str(path), "announced", "--due", "1999"])
    assert isinstance(done.exception, NotFound)
    assert done.exception.exit_code == 3


def test_show_tells_of_both(path: Path) -> None:
    (one,) = listed(path, "--due", "2015-07")
    event, outcome = one["event"], one["outcome"]
    assert isinstance(event, dict)
    assert isinstance(outcome, dict)
    said = CliRunner().invoke(cli, ["-a", str(path), "show", event["id"]], catch_exceptions=False).stdout
    done = CliRunner().invoke(cli, ["-a", str(path), "show", outcome["id"]], catch_exceptions=False).stdout
    assert "○ for 2015-07-05: The Prime Minister" in said
    assert f"● came about 2015-07-05  {outcome['id']}" in said
    assert f"● came about: announced 2015-06-26  {event['id']}" in done

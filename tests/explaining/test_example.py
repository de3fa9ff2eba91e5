"""The example: an article about talks to come, against the bundled sample; and the bundled article."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click import unstyle
from evals.trace import untraced

import backstory
from backstory.cli.explain import _lines as printed_lines
from backstory.publish.explained import described
from backstory.publish.press import Press, SiteSettings
from backstory.store import Archive

EXAMPLE = Path("articles") / "example-article.txt"
PRESS = Press(SiteSettings())


def told(article: Path, archive: Archive, as_of: date | None = None) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json.dumps(described(PRESS, backstory.explain(article, archive, as_of=as_of))))
    assert list(untraced(found, archive)) == []
    return found


def days(found: dict[str, Any], part: str) -> set[str]:
    return {entry["date"] for entry in found[part]}


@pytest.fixture
def example(shared: Path, sample_archive: Archive) -> dict[str, Any]:
    return told(shared / EXAMPLE, sample_archive)


def test_when_it_came_out_is_inferred_with_the_evidence(example: dict[str, Any]) -> None:
    inferred = example["article"]["inferred"]
    assert (inferred["from"], inferred["to"]) == ("2013-11-08", "2013-11-13")
    assert len(inferred["evidence"]) == 3


def test_it_anticipates_the_visit_and_reports_nothing(example: dict[str, Any]) -> None:
    assert example["verdict"] == "in the archive"
    assert example["reports"] == []
    first = example["anticipates"][0]
    assert first["date"] == "2013-11-14"
    assert "Lavrov" in first["text"]
    assert "Shoygu" in first["text"]
    assert any("Shoigu" in reason for reason in first["reasons"])


def test_the_delegation_came_and_putin_did_not(example: dict[str, Any]) -> None:
    delegation, putin = example["announced"]
    assert (delegation["status"], delegation["event"]["date"], delegation["days"]) == ("came about", "2013-11-14", 1)
    assert (putin["from"], putin["to"]) == ("2013-11-21", "2013-11-30")
    assert (putin["status"], putin["event"]) == ("not on record", None)


def test_what_led_to_it(example: dict[str, Any]) -> None:
    assert days(example, "before") >= {"2013-07-03", "2013-08-14", "2013-10-09", "2013-11-11"}
    suspension = next(entry for entry in example["before"] if entry["date"] == "2013-10-09")
    assert suspension["reasons"][0].startswith("the article recalls that time: “")


def test_what_came_of_it(example: dict[str, Any]) -> None:
    assert "2014-02-13" in days(example, "after")
    assert all(day > "2013-11-14" for day in days(example, "after"))


def test_spellings_are_joined(example: dict[str, Any]) -> None:
    names = {one["name"]: one for one in example["entities"]}
    assert names["Sergei Shoigu"]["spellings"] == ["Sergey Shoygu"]
    assert names["Sergey Lavrov"]["spellings"] == ["Sergei Lavrov"]
    assert names["Egypt"]["spellings"] == []


def test_nothing_later_leaks_in(shared: Path, sample_archive: Archive) -> None:
    found = told(shared / EXAMPLE, sample_archive, as_of=date(2013, 11, 14))
    assert found["horizon"] == "2013-11-14"
    assert found["after"] == []
    assert found["anticipates"][0]["version"] == 1
    assert found["anticipates"][0]["url"].endswith("/1")
    assert found["announced"][1]["status"] == "still to come"


def test_before_anything_happened_it_is_not_in_the_archive(shared: Path, sample_archive: Archive) -> None:
    found = told(shared / EXAMPLE, sample_archive, as_of=date(2013, 11, 10))
    assert found["verdict"] == "not in the archive"
    assert found["anticipates"] == []
    assert {one["status"] for one in found["announced"]} == {"still to come"}


def test_the_bundled_article(sample_article: Path, sample_archive: Archive) -> None:
    found = told(sample_article, sample_archive)
    assert found["article"]["published"]["date"] == "2014-06-05"
    assert found["anticipates"][0]["date"] == "2014-06-08"
    assert found["announced"][0]["status"] == "came about"
    assert days(found, "before") >= {"2013-07-03", "2013-08-14", "2013-10-09", "2014-02-13"}


def test_it_says_the_same_twice(sample_article: Path, sample_archive: Archive) -> None:
    assert told(sample_article, sample_archive) == told(sample_article, sample_archive)


def test_the_readme_shows_what_is_printed(shared: Path, sample_archive: Archive) -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    shown = readme.partition("```text\n")[2].partition("\n```")[0].splitlines()
    printed = [unstyle(line) for line in printed_lines(backstory.explain(shared / EXAMPLE, sample_archive))]
    assert len(shown) > 10
    assert [line for line in shown if line not in printed] == []

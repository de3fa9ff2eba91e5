"""The page of an entity: what a reader is told first, and what is no name."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from backstory import pipeline
from backstory.publish.press import SiteSettings
from backstory.publish.site import publish
from backstory.store import Archive, Library
from tests.conftest import NOW, revision

PAGES = [
    ("2012 March 1", "*[[Politics]]\n**U.S. President [[Ivo Tarn]] visits [[Kiev]] after an [[Airstrike|airstrike]]."),
    (
        "2014 May 2",
        "*[[Politics]]\n**President [[Ivo Tarn|Tarn]] leaves [[Kyiv]]; an [[Airstrike|airstrike]] hits.",
    ),
    ("2014 May 3", "*[[Politics]]\n**The [[WHO]] warns; the [[World Health Organization|health body]] too."),
]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("entities")
    with Archive.open(folder / "a.db", write=True) as archive:
        report = pipeline.Report()
        pipeline.keep(archive, [revision(day, "2026-01-01T10:00", text) for day, text in PAGES], report, now=NOW)
        pipeline.conclude(archive, report)
        publish(Library(archive), folder / "site", SiteSettings())
    return folder / "site"


def lead(site: Path, slug: str) -> str:
    page = (site / "entity" / f"{slug}.html").read_text("utf-8")
    found = re.search(r"</h1>\s*<p[^>]*>(.*?)</p>", page, re.DOTALL)
    assert found, page
    return found[1]


def test_what_it_is_called_and_known_as_stands_first(site: Path) -> None:
    assert lead(site, "ivo-tarn").endswith("Called U.S. President.")
    assert lead(site, "kyiv").endswith("Also Kiev.")
    assert lead(site, "world-health-organization").endswith("Also WHO.")


def test_common_words_are_no_companions(site: Path) -> None:
    found = json.loads((site / "entity" / "ivo-tarn.json").read_text("utf-8"))
    assert [other["title"] for other in found["others"]] == ["Kyiv"]


def test_a_former_name_leads_on(site: Path) -> None:
    assert "url=/entity/kyiv.html" in (site / "entity" / "kiev.html").read_text("utf-8")

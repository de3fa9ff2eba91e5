"""docs/fetching.md says what the code does: its numbers, names and examples are checked here."""

from __future__ import annotations

import ast
import importlib
import re
from pathlib import Path

import pytest

from backstory.fetch.cache import Cache
from backstory.fetch.folder import MANIFEST_FIELDS, SIDECAR_FIELDS
from backstory.fetch.http import ASK_AGAIN, Manners
from backstory.fetch.jsonlines import Line, read_json_lines
from backstory.fetch.mediawiki import FAILURES_IN_A_ROW, MOST_TITLES, WIKI_MANNERS
from backstory.fetch.pauses import growing_pause
from backstory.model import Revision
from tests.fetch.forms import EN

DOCUMENT = (Path(__file__).parents[2] / "docs" / "fetching.md").read_text("utf-8")
MANNERS = Manners()
PAUSES = [f"{growing_pause(n, first=1.0, longest=120.0):.0f}" for n in range(1, MANNERS.tries)]
WORDS = {2: "two", 3: "three", 5: "five", 30: "thirty", 50: "fifty"}


@pytest.mark.parametrize(
    "claim",
    [
        f"asked for again after {', '.join(PAUSES[:-1])} and {PAUSES[-1]} seconds",
        f"After {WORDS[MANNERS.tries]} tries the page is recorded as failed",
        f"when {WORDS[FAILURES_IN_A_ROW]} pages fail in a row",
        f"A wait longer than {WORDS[int(MANNERS.longest_pause / 60)]} minutes is reported",
        f"{WORDS[int(MANNERS.timeout)].capitalize()} seconds for each step",
        f"{WORDS[int(MANNERS.total / 60)]} minutes for a whole request",
        f"{MANNERS.most_bytes // 2**20} MB for an answer after decompression",
        f"{WORDS[MANNERS.most_redirects]} redirects",
        f"latest ids of {WORDS[MOST_TITLES]} pages in one request",
        f"at most {Cache(Path('x')).limit // 2**20} MB",
    ],
)
def test_the_numbers(claim: str) -> None:
    assert claim in re.sub(r"\s+", " ", DOCUMENT)


def test_a_wiki_is_treated_as_any_server_but_for_its_pace() -> None:
    assert "a tenth of a second apart" in DOCUMENT
    assert WIKI_MANNERS.pace == 0.1
    for name in ("tries", "longest_pause", "timeout", "total", "most_bytes", "most_redirects"):
        assert getattr(WIKI_MANNERS, name) == getattr(MANNERS, name)


def test_the_statuses_that_pass() -> None:
    (listed,) = re.findall(r"What fails in passing \(((?:\d+, )+)", DOCUMENT)
    assert {int(number) for number in re.findall(r"\d+", listed)} <= ASK_AGAIN


def test_the_fields_of_sidecars_manifests_and_lines() -> None:
    for fields in (SIDECAR_FIELDS, MANIFEST_FIELDS):
        for ours in ("revid", "at", "sha256"):
            assert all(f"`{name}`" in DOCUMENT for name in fields[ours])
    for name in Line.__struct_fields__:
        assert f"`{name}`" in DOCUMENT or f'"{name}"' in DOCUMENT


def test_the_line_shown_can_be_read(tmp_path: Path) -> None:
    (shown,) = re.findall(r"^ {4}(\{.*\})$", DOCUMENT, re.MULTILINE)
    (tmp_path / "shown").write_text(shown)
    (one,) = read_json_lines(tmp_path / "shown", EN)
    assert isinstance(one, Revision)
    assert one.title == "Portal:Current events/2014 February 13"


def test_the_program_shown_uses_what_there_is() -> None:
    (program,) = re.findall(r"```python\n(.*?)```", DOCUMENT, re.DOTALL)
    for node in ast.walk(ast.parse(program)):
        if isinstance(node, ast.ImportFrom):
            module = importlib.import_module(str(node.module))
            assert all(hasattr(module, alias.name) for alias in node.names)

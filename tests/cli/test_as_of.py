"""Nothing of later leaks in: what is told as of a time is what an archive that ends there tells now."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from backstory.cli import cli

FERRY = "*A ferry sinks off [[Oram]], killing 42 people. [https://a.example/1 (A News)]"
CAPTAIN = "*Police in [[Talis]] charge a captain with manslaughter over a sinking. [https://a.example/1 (A News)]"
MAYOR = "*The mayor of [[Talis]] resigns over harbour fees. [https://c.example/3 (C News)]"
LIBRARY = "*Explorers find a lost library under [[Corvo]] with 900 scrolls. [https://d.example/4 (D News)]"
SPAM = "*Carpet sellers greet everybody in [[Estmark]] with low prices."
COMET = "*A comet is seen from the coast of [[Lindvik]]. [https://e.example/5 (E News)]"

# When, which day's page, and what it says from then on.
PAGES = (
    ("2014-02-13T10:00:00Z", "2014-02-13", (FERRY, MAYOR, LIBRARY)),
    ("2014-02-13T11:00:00Z", "2014-02-13", (FERRY.replace("42", "4200"), SPAM, MAYOR, LIBRARY)),  # a slip and vandals
    ("2014-02-13T11:30:00Z", "2014-02-13", (FERRY, MAYOR, LIBRARY)),  # both undone
    ("2014-02-13T13:00:00Z", "2014-02-13", ()),  # emptied
    ("2014-02-13T15:00:00Z", "2014-02-13", (FERRY, MAYOR, LIBRARY)),  # and filled again
    ("2014-02-13T18:00:00Z", "2014-02-13", (CAPTAIN, MAYOR, LIBRARY)),  # rewritten under a new address
    ("2014-02-14T09:00:00Z", "2014-02-14", (COMET,)),
    ("2014-02-14T10:00:00Z", "2014-02-13", (CAPTAIN, LIBRARY)),  # one taken away
    ("2014-02-14T11:00:00Z", "2014-02-13", (CAPTAIN,)),  # one put on the next day
    ("2014-02-14T11:05:00Z", "2014-02-14", (COMET, LIBRARY)),
    ("2014-02-16T10:00:00Z", "2014-02-13", (CAPTAIN, MAYOR.replace("resigns", "resigned"))),  # and one brought back
)
TIMES = [when for when, _, _ in PAGES]


def backstory(archive: Path, *words: str) -> Any:
    """What a command says, as JSON."""
    done = CliRunner().invoke(cli, ["-a", str(archive), *words, "--json"])
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


def archive_of(folder: Path, pages: tuple[tuple[str, str, tuple[str, ...]], ...]) -> Path:
    """An archive that ends with the last of some pages."""
    lines = [
        json.dumps({"day": day, "seen": when, "wikitext": "\n".join([";Disasters", *bullets]) + "\n"})
        for when, day, bullets in pages
    ]
    file, archive = folder / f"{len(pages)}.jsonl", folder / f"{len(pages)}.db"
    file.write_text("\n".join(lines) + "\n")
    assert CliRunner().invoke(cli, ["-a", str(archive), "update", "--from", str(file)]).exit_code == 0
    return archive


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return archive_of(tmp_path_factory.mktemp("whole"), PAGES)


@pytest.mark.parametrize("count", range(1, len(PAGES)), ids=TIMES[:-1])
def test_as_of_a_time_is_as_if_the_archive_ended_there(tmp_path: Path, whole: Path, count: int) -> None:
    ending, at = archive_of(tmp_path, PAGES[:count]), TIMES[count - 1]
    for day in ("2014-02-13", "2014-02-14"):
        if any(page[1] == day for page in PAGES[:count]):
            then = backstory(whole, "day", day, "--as-of", at)
            assert then == backstory(ending, "day", day)
            for event in then:
                assert backstory(whole, "show", event["id"], "--as-of", at) == backstory(ending, "show", event["id"])


def test_what_was_gone_by_then_is_told_as_gone(whole: Path, tmp_path: Path) -> None:
    (mayor,) = (one["id"] for one in backstory(whole, "day", "2014-02-13") if "mayor" in one["text"])
    ending = archive_of(tmp_path, PAGES[:-1])
    then = backstory(whole, "show", mayor, "--as-of", TIMES[-2])
    assert (then["state"], then["position"], then["versions"][-1]["label"]) == ("removed", 0, "Removed")
    assert then == backstory(ending, "show", mayor)

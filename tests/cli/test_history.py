"""Commands about how the record changed: as it stood, what changed since, what a person decided, git."""

from __future__ import annotations

import json
import subprocess
import threading
import time
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from backstory.cli import cli
from backstory.store import Archive, queries
from tests.cli.test_cli import run

FIRST = ";Sports\n*A regatta starts in Valletta harbour with 40 boats. [http://news.example/regatta (BBC)]\n"
LATER = ";Sports\n*A regatta starts in Valletta harbour with 55 boats. [http://news.example/regatta (BBC)]\n"
OTHER = LATER + "*Fog halts the ferry to Gozo for nine hours.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with an archive of one page in three revisions, a day apart."""
    pages = tmp_path / "pages"
    pages.mkdir()
    rows = ["file\trevision_timestamp"]
    for n, text in enumerate((FIRST, LATER, OTHER), start=1):
        (pages / f"2012-04-06.r{n}.wiki").write_text(text)
        rows.append(f"2012-04-06.r{n}.wiki\t2012-04-0{5 + n}T10:00:00Z")
    (pages / "manifest.tsv").write_text("\n".join(rows) + "\n")
    assert run("update", "--from", "pages", cwd=tmp_path).returncode == 0
    return tmp_path


def answer(folder: Path, *arguments: str) -> object:
    done = run(*arguments, "--json", cwd=folder)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def ids(folder: Path, day: str = "2012-04-06") -> list[str]:
    return [event["id"] for event in answer(folder, "day", day)]


def test_an_event_as_it_stood(folder: Path) -> None:
    (regatta, _) = ids(folder)
    then = answer(folder, "show", regatta, "--as-of", "2012-04-06T12:00")
    assert (then["version"], "40 boats" in then["text"]) == (1, True)
    assert [change["kind"] for change in then["changes"]] == ["recorded"]
    assert "55" not in json.dumps(then)
    assert answer(folder, "show", regatta)["version"] == 2


def test_an_event_before_it_was_recorded(folder: Path) -> None:
    (_, ferry) = ids(folder)
    done = run("show", ferry, "--as-of", "2012-04-07T00:00", cwd=folder)
    assert (done.returncode, "was first recorded at 2012-04-08 10:00 UTC" in done.stderr) == (3, True)


def test_what_changed_since(folder: Path) -> None:
    (regatta, ferry) = ids(folder)
    changes = answer(folder, "changes", "--since", "2012-04-07")
    assert [(one["event"], one["kind"]) for one in changes] == [(regatta, "figure"), (ferry, "recorded")]
    every = answer(folder, "changes", "--since", "2012-04-07", "--minor")
    assert len(every) >= len(changes)
    nothing = run("changes", "--since", "2013", cwd=folder)
    assert (nothing.returncode, nothing.stdout) == (2, "")
    nothing = run("changes", "--since", "2013-01-01", cwd=folder)
    assert (nothing.returncode, "nothing changed" in nothing.stderr) == (3, True)


def test_figures_are_followed(folder: Path) -> None:
    (regatta, _) = ids(folder)
    shown = answer(folder, "show", regatta)
    assert "figures" in shown
    assert "40" in json.dumps(shown["figures"])
    assert "55" in json.dumps(shown["figures"])


def test_show_tells_what_matters_first_and_counts_the_rest(folder: Path) -> None:
    (regatta, _) = ids(folder)
    shown = run("show", regatta, cwd=folder).stdout
    assert "  boat: 40 (2012-04-06 10:00 UTC, BBC), then 55 (2012-04-07 10:00 UTC, BBC)" in shown
    assert shown.index("Figures") < shown.index("version 2  Figure") < shown.index("version 1  First recorded")
    assert ("and 1 small change" in shown, "Spelling, links" in shown) == (True, False)
    every = run("show", regatta, "--minor", cwd=folder).stdout
    assert every.index("version 1  First recorded") < every.index("Spelling, links and formatting\n  2012-04-07")


def test_a_person_parts_and_joins_and_a_rebuild_keeps_it(folder: Path) -> None:
    (regatta, ferry) = ids(folder)
    assert run("part", regatta, "2", "--reason", "another regatta", cwd=folder).returncode == 0
    (parted, _) = ids(folder)
    assert parted != regatta
    assert answer(folder, "show", regatta)["state"] == "removed"
    assert run("rebuild", cwd=folder).returncode == 0
    assert ids(folder) == [parted, ferry]
    assert run("join", regatta, parted, "--reason", "the same after all", cwd=folder).returncode == 0
    assert ids(folder) == [regatta, ferry]
    assert answer(folder, "check") == []


def test_an_event_is_not_joined_with_itself(folder: Path) -> None:
    (regatta, _) = ids(folder)
    done = run("join", regatta, regatta, "--reason", "x", cwd=folder)
    assert (done.returncode, "both name the same event" in done.stderr) == (2, True)


def test_several_files_and_the_days_wanted_of_them(tmp_path: Path) -> None:
    for day in ("2012-04-06", "2012-04-07", "2012-04-08"):
        line = {"day": day, "seen": f"{day}T10:00:00Z", "wikitext": f"*Rain on {day}.\n"}
        (tmp_path / f"{day}.jsonl").write_text(json.dumps(line) + "\n")
    (tmp_path / "2012").mkdir()
    files = sorted(path.name for path in tmp_path.glob("*.jsonl"))
    assert run("update", "--from", *files, "2012-04-07..2012-04-08", "2012", cwd=tmp_path).returncode == 0
    assert [len(ids(tmp_path, day)) for day in ("2012-04-06", "2012-04-07", "2012-04-08")] == [1, 1, 1]
    done = run("-a", "b.db", "update", "--from", *files, "2012-04-07", cwd=tmp_path)
    assert "1 new revision, 1 page read" in done.stderr


def test_each_publication_is_a_commit(folder: Path) -> None:
    def commits() -> list[str]:
        log = ["git", "-C", str(folder / "site"), "log", "--format=%an %aI %s"]
        return subprocess.run(log, capture_output=True, text=True, check=True).stdout.splitlines()

    assert run("publish", "site", "--git", cwd=folder).returncode == 0
    assert run("publish", "site", "--git", cwd=folder).returncode == 0
    assert commits() == ["Backstory 2012-04-08T10:00:00+00:00 The record as of 2012-04-08T10:00:00Z: 2 events"]
    (folder / "pages" / "2012-04-07.wiki").write_text("*Rain.\n")
    run("update", "--from", "pages", cwd=folder)
    assert run("publish", "site", "--git", cwd=folder).returncode == 0
    assert len(commits()) == 2


def test_for_ever_outlives_a_busy_archive_and_finds_what_is_new(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    path = default_archive(folder)
    waits: list[float] = []
    busy: list[Archive] = []

    really, here = time.sleep, threading.current_thread()

    def sleep(seconds: float) -> None:
        """What happens in the two hours between: another process takes the archive, gives it back, we are stopped."""
        if threading.current_thread() is not here:  # a server of another test
            return really(seconds)
        waits.append(seconds)
        if len(waits) == 1:
            (folder / "pages" / "2012-04-07.wiki").write_text("*Rain.\n")
            busy.append(Archive.open(path, write=True))
        elif len(waits) == 2:
            busy.pop().close()
        else:
            raise KeyboardInterrupt
        return None

    monkeypatch.setattr("time.sleep", sleep)
    done = CliRunner().invoke(cli, ["-a", str(path), "update", "--from", "pages", "--every", "2h"])
    assert waits == [7200.0] * 3
    assert "another process is writing" in done.stderr
    with Archive.open(path) as archive:
        assert queries.has_day(archive, date(2012, 4, 7))


def test_for_ever_leaves_an_archive_that_is_busy_from_the_start(folder: Path) -> None:
    with Archive.open(default_archive(folder), write=True):
        done = run("update", "--from", "pages", "--every", "2h", cwd=folder)
    assert (done.returncode, "another process is writing" in done.stderr) == (1, True)


def default_archive(folder: Path) -> Path:
    """The archive that commands without `--archive` made in a folder."""
    (found,) = folder.glob("*.db")
    return found


def test_every_wants_a_length_of_time(folder: Path) -> None:
    done = run("update", "--from", "pages", "--every", "often", cwd=folder)
    assert (done.returncode, "'often' is no length of time" in done.stderr) == (2, True)


def test_an_old_path_leads_to_its_event(folder: Path) -> None:
    """The day's own page has every word of the text changed, but the source stays."""
    (regatta, _) = ids(folder)
    old = answer(folder, "show", regatta)["url"].split("8000")[1]
    text = ";Sports\n*Sailing off Malta: Grand Harbour race begins. [http://news.example/regatta (BBC)]\n"
    (folder / "pages" / "2012-04-06.r4.wiki").write_text(text + "*Fog halts the ferry to Gozo for nine hours.\n")
    with (folder / "pages" / "manifest.tsv").open("a") as manifest:
        manifest.write("2012-04-06.r4.wiki\t2012-04-09T10:00:00Z\n")
    assert run("update", "--from", "pages", cwd=folder).returncode == 0
    now = answer(folder, "show", regatta)
    assert now["url"].split("8000")[1] != old
    assert answer(folder, "show", old)["id"] == regatta
    assert run("publish", "site", cwd=folder).returncode == 0
    assert now["url"].split("8000")[1] in (folder / "site" / f"{old[1:]}.html").read_text()

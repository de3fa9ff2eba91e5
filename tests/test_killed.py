"""Killed at any moment, the archive opens, nothing is wrong with it, and a second run completes it."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from backstory.store import Archive
from backstory.store.check import problems
from tests.store.test_archive import content

KILLS = int(os.environ.get("BACKSTORY_KILLS", "8"))


def write_pages(folder: Path) -> None:
    folder.mkdir()
    for day in range(1, 29):
        for hour in range(4):
            lines = "".join(
                f"*Ferry {n} of day {day} leaves for [[Harbour {n}]] at {hour + n}.\n" for n in range(30 + hour)
            )
            (folder / f"2012-02-{day:02}.{hour}.wiki").write_text(";Sports\n" + lines)
    rows = [
        f"2012-02-{day:02}.{hour}.wiki\t2012-02-{day:02}T{hour:02}:00:00Z" for day in range(1, 29) for hour in range(4)
    ]
    (folder / "manifest.tsv").write_text("\n".join(["file\trevision_timestamp", *rows]) + "\n")


def update(archive: Path, pages: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "backstory", "-a", str(archive), "update", "--from", str(pages)]
    return subprocess.Popen(command, stderr=subprocess.DEVNULL)


@pytest.mark.parametrize("seed", range(KILLS))
def test_update_survives_sigkill(tmp_path: Path, seed: int) -> None:
    pages = tmp_path / "pages"
    write_pages(pages)
    started = time.monotonic()
    assert update(tmp_path / "whole.db", pages).wait() == 0
    took = time.monotonic() - started

    killed = tmp_path / "killed.db"
    run = update(killed, pages)
    time.sleep(random.Random(seed).uniform(0.1, 1.0) * took)
    run.send_signal(signal.SIGKILL)
    run.wait()
    if killed.exists():
        with Archive.open(killed, write=True) as archive:
            found = [problem for problem in problems(archive) if "nothing was concluded" not in problem]
            assert not found
    assert update(killed, pages).wait() == 0
    with Archive.open(killed) as archive, Archive.open(tmp_path / "whole.db") as whole:
        assert not list(problems(archive))
        assert content(archive) == content(whole)

"""Killed at any moment, the archive opens, nothing is wrong with it, and a second run completes it."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
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


def start(*arguments: str | Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "backstory", *map(str, arguments)]
    return subprocess.Popen(command, stderr=subprocess.DEVNULL)


def update(archive: Path, pages: Path) -> subprocess.Popen[bytes]:
    return start("-a", archive, "update", "--from", pages)


def publish(archive: Path, site: Path) -> subprocess.Popen[bytes]:
    return start("-a", archive, "publish", site)


@dataclass(frozen=True)
class Undisturbed:
    """A run that nobody killed: its pages, archive and site, and the seconds update and publish took."""

    pages: Path
    archive: Path
    site: Path
    update: float
    publish: float


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    folder = tmp_path_factory.mktemp("whole")
    write_pages(folder / "pages")
    times = []
    for run in (
        lambda: update(folder / "a.db", folder / "pages"),
        lambda: publish(folder / "a.db", folder / "site"),
    ):
        started = time.monotonic()
        assert run().wait() == 0
        times.append(time.monotonic() - started)
    return Undisturbed(folder / "pages", folder / "a.db", folder / "site", *times)


def kill(run: subprocess.Popen[bytes], *, within: float, seed: int) -> None:
    time.sleep(random.Random(seed).uniform(0.0, within))
    run.send_signal(signal.SIGKILL)
    run.wait()


def files(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


@pytest.mark.parametrize("seed", range(KILLS))
def test_update_survives_sigkill(tmp_path: Path, whole: Undisturbed, seed: int) -> None:
    killed = tmp_path / "killed.db"
    kill(update(killed, whole.pages), within=whole.update, seed=seed)
    if killed.exists() and killed.stat().st_size:
        with Archive.open(killed, write=True) as archive:
            assert not list(problems(archive))
    assert update(killed, whole.pages).wait() == 0
    with Archive.open(killed) as archive, Archive.open(whole.archive) as undisturbed:
        assert not list(problems(archive))
        assert content(archive) == content(undisturbed)


@pytest.mark.parametrize("seed", range(KILLS))
def test_publish_survives_sigkill(tmp_path: Path, whole: Undisturbed, seed: int) -> None:
    """Half of the sites are killed while new, half while another archive's site is replaced."""
    archive, site = tmp_path / "a.db", tmp_path / "site"
    shutil.copy(whole.archive, archive)
    if seed % 2:
        other = tmp_path / "other"
        other.mkdir()
        (other / "2011-01-01.wiki").write_text("*Snow.\n")
        assert update(tmp_path / "other.db", other).wait() == 0
        assert publish(tmp_path / "other.db", site).wait() == 0
    kill(publish(archive, site), within=whole.publish, seed=seed)
    assert publish(archive, site).wait() == 0
    assert files(site) == files(whole.site)


def test_two_updates_at_once_the_second_says_so_and_leaves(tmp_path: Path, whole: Undisturbed) -> None:
    with Archive.open(tmp_path / "a.db", write=True):
        second = subprocess.run(
            [sys.executable, "-m", "backstory", "-a", tmp_path / "a.db", "update", "--from", whole.pages],
            capture_output=True,
            text=True,
            check=False,
        )
    assert second.returncode == 1
    assert "another process is writing" in second.stderr

"""Pieces of work on several cores come to the same as on one, whatever becomes of the other processes."""

from __future__ import annotations

import fcntl
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest

from backstory import pipeline
from backstory.pipeline import hands as hands_
from backstory.pipeline import relate as relating
from backstory.pipeline.hands import computed, hands
from backstory.store import Archive
from tests.conftest import NOW, revision
from tests.store.test_archive import content

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere one process does it all")
FIRST = os.getpid()


def children() -> set[int]:
    """The processes begun by this one; servers of other tests may be among them."""
    return {int(number) for number in Path(f"/proc/self/task/{FIRST}/children").read_text().split()}


@pytest.fixture
def begun_before() -> set[int]:
    return children()


def slow(number: int) -> bytes:
    time.sleep(0.002)
    return f"{number}".encode()


@pytest.mark.parametrize("count", [1, 2, 4])
def test_what_pieces_come_to_is_given_in_their_order(count: int, begun_before: set[int]) -> None:
    with computed([partial(slow, number) for number in range(40)], count) as found:
        assert list(found) == [f"{number}".encode() for number in range(40)]
    assert children() <= begun_before


def test_other_processes_do_a_part_of_it() -> None:
    def piece() -> bytes:
        time.sleep(0.01)
        return f"{os.getpid()}".encode()

    with computed([piece] * 30, 3) as found:
        assert len(set(found)) == 3


def test_what_a_piece_comes_to_may_be_large() -> None:
    wide = [partial(bytes, 3_000_000 + number) for number in range(6)]
    with computed(wide, 2) as found:
        assert [len(one) for one in found] == [3_000_000 + number for number in range(6)]


def test_the_work_of_a_process_that_is_killed_is_done_by_the_first() -> None:
    def piece(number: int) -> bytes:
        if os.getpid() != FIRST and number > 5:
            os.kill(os.getpid(), signal.SIGKILL)
        return slow(number)

    with computed([partial(piece, number) for number in range(20)], 3) as found:
        assert list(found) == [f"{number}".encode() for number in range(20)]


def test_the_error_of_a_piece_is_raised_by_the_first_process(begun_before: set[int]) -> None:
    def piece(number: int) -> bytes:
        if number == 7:
            raise ValueError("seven")
        return slow(number)

    with pytest.raises(ValueError, match="seven"), computed([partial(piece, n) for n in range(12)], 3) as found:
        list(found)
    assert children() <= begun_before


def test_a_lot_left_early_leaves_no_process(begun_before: set[int]) -> None:
    with computed([partial(slow, number) for number in range(400)], 3) as found:
        next(found)
    assert children() <= begun_before


def test_other_processes_hold_no_lock_of_the_first(tmp_path: Path) -> None:
    def piece() -> bytes:
        time.sleep(0.02)
        return f"{os.getpid()}".encode()

    lock = (tmp_path / "lock").open("w")
    fcntl.flock(lock, fcntl.LOCK_EX)
    with computed([piece] * 200, 2) as found:
        assert next(one for one in found if int(one) != FIRST)
        lock.close()
        with (tmp_path / "lock").open("w") as again:
            fcntl.flock(again, fcntl.LOCK_EX | fcntl.LOCK_NB)


ORPHANS = """
import os, sys, time
from backstory.pipeline.hands import computed
def piece():
    time.sleep(0.05)
    return str(os.getpid()).encode()
with computed([piece] * 4000, 3) as found:
    for one in found:
        print(one.decode(), flush=True)
"""


def test_other_processes_end_soon_if_the_first_is_killed() -> None:
    run = subprocess.Popen([sys.executable, "-c", ORPHANS], stdout=subprocess.PIPE, text=True)
    assert run.stdout
    others = {int(run.stdout.readline()) for _ in range(12)} - {run.pid}
    assert others
    run.send_signal(signal.SIGKILL)
    run.wait()
    until = time.monotonic() + 20
    while any(map(works, others)):
        assert time.monotonic() < until
        time.sleep(0.01)


def works(process: int) -> bool:
    """Whether a process is alive, and not only waiting for someone to take note of its end."""
    try:
        state = Path(f"/proc/{process}/stat").read_text("ascii").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in "ZX"


def test_a_process_with_threads_is_not_forked() -> None:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as threads:
        assert threads.submit(hands).result() == 1


PLACES = ("Port Veld", "Ilva", "Tarn", "Lisbon", "Valletta", "Cape Ness")
DEEDS = (
    "go on strike over night shifts",
    "block the road to the dam",
    "elect a mayor",
    "open a bridge",
    "find a wreck",
)


def pages(days: int) -> list:
    """Day pages over more than a year, of events that often belong together."""
    chance, found = random.Random(11), []
    for n in range(days):
        day = date(2012, 1, 3) + timedelta(days=9 * n)
        lines = [
            f"*{'*' if topic else ''}Pilots of [[{place}]] {chance.choice(DEEDS)}, and {chance.randint(3, 90)} watch.\n"
            for place in chance.sample(PLACES, 5)
            for topic in [place in {"Tarn", "Ilva"}]
        ]
        text = "".join(
            f"*[[{line.split('[[')[1].split(']]')[0]} dispute]]\n{line}" if line[1] == "*" else line for line in lines
        )
        found.append(revision(f"{day:%Y %B} {day.day}", f"2015-01-01T{n // 60:02}:{n % 60:02}:00", text))
    return found


@pytest.mark.parametrize("count", [2, 3])
def test_relating_on_several_cores_gives_the_same_archive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    monkeypatch.setattr(hands_, "WORTH", 1)
    monkeypatch.setattr(relating, "_TOGETHER", 40)
    told = []
    for cores in (1, count):
        monkeypatch.setattr(hands_, "hands", lambda cores=cores: cores)
        forks = counted(monkeypatch)
        with Archive.open(tmp_path / f"{cores}.db", write=True) as archive:
            report = pipeline.Report()
            pipeline.keep(archive, pages(70), report, now=NOW)
            pipeline.conclude(archive, report)
            told.append(content(archive))
            assert bool(forks) == (cores > 1)
            pipeline.rebuild(archive, pipeline.Report())
            assert content(archive) == told[0]
    assert told[0]["relation"]
    assert told[0] == told[1]


def counted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The processes forked from now on."""
    fork: Callable[[], int] = os.__dict__["fork"]
    forks: list[int] = []

    def counting() -> int:
        process = fork()
        forks.append(process)
        return process

    monkeypatch.setattr(os, "fork", counting)
    return forks

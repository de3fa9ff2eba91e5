"""Runs commands and says what they cost; counts what they wrote; lays both out as a Markdown table.

Started as a program it is the small process that a measured command is started from: the most memory a process
held, as Linux tells it, counts that of whoever started it, and a benchmark with its data in hand is not small.
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FORMATS = ("html", "md", "json", "xml")


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds on the wall and of CPU (own and children's), and the most memory held, in MB."""

    wall: float
    cpu: float
    memory: float


@dataclass(frozen=True, slots=True)
class Written:
    """What a folder holds: its files, their size in MB, and the pages that are there in all four formats."""

    files: int
    size: float
    pages: int


def cost_of(command: Sequence[str | Path], *, cwd: Path | None = None) -> Cost:
    """Runs a command to its end; raises RuntimeError with its last words if it fails."""
    starter = [sys.executable, "-I", "-S", __file__]
    own = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    run = subprocess.run([*starter, *map(str, command)], cwd=cwd, env=own, capture_output=True, text=True, check=False)
    if run.returncode:
        raise RuntimeError(f"{' '.join(map(str, command))} ended with {run.returncode}: {run.stderr.strip()}")
    return Cost(**json.loads(run.stdout))


def median(costs: Sequence[Cost]) -> Cost:
    """The median of each figure."""
    return Cost(*(statistics.median(getattr(cost, field) for cost in costs) for field in ("wall", "cpu", "memory")))


@cache
def compiled() -> None:
    """Compiles the package, as installing one does: else the first command that needs a module would pay for it."""
    import compileall

    import backstory

    compileall.compile_dir(Path(backstory.__file__).parent, quiet=1)


def backstory(archive: Path, *words: str | Path) -> Cost:
    """The cost of a backstory command on an archive."""
    compiled()
    return cost_of([sys.executable, "-m", "backstory", "-a", archive, *words])


def written(folder: Path) -> Written:
    """Counts what a folder holds."""
    files = size = pages = 0
    for here, _, names in os.walk(folder):
        held = set(names)
        files += len(names)
        size += sum((Path(here) / name).stat().st_size for name in names)
        stems = (name.removesuffix(".json") for name in names if name.endswith(".json"))
        pages += sum(all(f"{stem}.{form}" in held for form in FORMATS) for stem in stems)
    return Written(files, size / 1e6, pages)


def machine() -> str:
    """The shape of this machine in a line."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    busy = os.getloadavg()[0]
    return (
        f"{os.cpu_count()} cores ({_processor()}), {memory:.0f} GiB, {platform.system()}, "
        f"Python {platform.python_version()}, SQLite {_sqlite()}; load when begun {busy:.1f}"
    )


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def _sqlite() -> str:
    import sqlite3

    return sqlite3.sqlite_version


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Rows as a Markdown table: words to the left, figures to the right."""
    held = [list(heads), *(list(row) for row in rows)]
    widths = [max(len(row[n]) for row in held) for n in range(len(heads))]
    rule = ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]
    lines = [[row[0].ljust(widths[0]), *(c.rjust(w) for c, w in zip(row[1:], widths[1:], strict=True))] for row in held]
    return "\n".join(f"| {' | '.join(line)} |" for line in [lines[0], rule, *lines[1:]])


def cells(cost: Cost) -> tuple[str, str, str]:
    """A cost as cells: seconds on the wall, seconds of CPU, MB."""
    return f"{cost.wall:,.1f}", f"{cost.cpu:,.1f}", f"{cost.memory:,.0f}"


@contextmanager
def workplace(at: str | None) -> Iterator[Path]:
    """An empty folder to work in below `at` (the system's own place if None), gone afterwards."""
    import tempfile

    with tempfile.TemporaryDirectory(dir=at) as folder:
        yield Path(folder)


def _measured(command: list[str]) -> None:
    """Runs a command without its output and prints its cost; its complaints go where ours do."""
    started = time.perf_counter()
    process = os.posix_spawnp(
        command[0], command, os.environ, file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    )
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - started
    if status:
        sys.exit(os.waitstatus_to_exitcode(status) & 0xFF)
    print(json.dumps({"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "memory": usage.ru_maxrss / 1024}))


if __name__ == "__main__":
    _measured(sys.argv[1:])

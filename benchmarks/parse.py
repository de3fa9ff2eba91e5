"""How fast the parser is, beside the libraries there are, and how it takes hostile pages.

    python -m benchmarks.parse --pages FOLDER [--history FILE …] [--sample 120] [--rounds 7]

All three readers do the whole job on the same pages: of every bullet its text, the pages it links to and the
addresses it links to. Each page's time is the shortest of the rounds, for a machine that others use too. Hostile pages
are read at two lengths, one four times the other: a linear reader needs four times as long. Prints a table on standard
error and one JSON object on standard output.
"""

from __future__ import annotations

import argparse
import json
import lzma
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from backstory.editions import edition
from backstory.parse import read_page

EN = edition("en")
Page = tuple[str, str]
Bullet = tuple[str, set[str], set[str]]

# Openings that never close, nests, and long runs: what each is made of, and how often it fits into a length.
HOSTILE: dict[str, Callable[[int], str]] = {
    "braces that never close": lambda size: "{{" * (size // 2),
    "nested templates": lambda size: "*" + "{{nowrap|" * (size // 11) + "}}" * (size // 11),
    "nested parameters": lambda size: "{{{a|" * (size // 8) + "}}}" * (size // 8),
    "links that never close": lambda size: "*" + "[[a|" * (size // 4),
    "sources that never close": lambda size: "*" + "[http://a " * (size // 10),
    "nested tables": lambda size: "{|\n" * (size // 3),
    "comments that never close": lambda size: "<!--\n" * (size // 5),
    "apostrophes": lambda size: "*" + "''a'''b" * (size // 7),
    "footnotes that never close": lambda size: "*" + "<ref name=a>" * (size // 12),
    "footnotes that name each other": lambda size: (
        "*" + "".join(f"<ref name=a{n}><ref name=a{n + 1} /></ref>" for n in range(size // 40))
    ),
    "bullets": lambda size: "*a\n" * (size // 3),
    "ever deeper bullets": lambda size: "\n".join("*" * n + f"[[a{n}]]" for n in range(1, int((2 * size) ** 0.5))),
    "topics": lambda size: "*" + "[[a]], " * (size // 7) + "\n**b",
    "misspelt categories": lambda size: "".join(f";armed conflictz and attcks {n}\n" for n in range(size // 33)),
    "wrappers": lambda size: "{{Current events|content=" * (size // 25),
    "pictures that never close": lambda size: "*" + "[[File:a|" * (size // 9),
}


def main() -> int:
    options = _options()
    pages = _pages(options)
    if not pages:
        print("There is nothing to read: no page in the folders and files given.", file=sys.stderr)
        return 2
    size = sum(len(text.encode()) for _, text in pages)
    said: dict[str, object] = {"pages": len(pages), "bytes": size}
    readers = {"backstory": read_backstory, **_rivals()}
    for name, reader in readers.items():
        few = pages if name == "backstory" else pages[: options.rival_pages]
        length = sum(len(text.encode()) for _, text in few)
        seconds = _seconds(reader, few, rounds=options.rounds if name == "backstory" else 2)
        said[name] = {"megabytes_a_second": round(length / seconds / 1e6, 2), "pages": len(few)}
        print(f"{name:20} {length / seconds / 1e6:8.2f} MB/s on {len(few)} pages", file=sys.stderr)
    said["hostile"] = hostile(options.hostile)
    said["megabytes_of_memory"] = memory(options.hostile)
    print(json.dumps(said))
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.parse", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--pages", type=Path, action="append", default=[], help="folder of YYYY-MM-DD.wiki files")
    parser.add_argument("--history", type=Path, nargs="+", default=[], help="JSON lines of {day, wikitext}")
    parser.add_argument("--sample", type=int, default=120, help="versions to take of the history (default 120)")
    parser.add_argument("--rounds", type=int, default=7, help="how often each page is read (default 7)")
    parser.add_argument("--rival-pages", type=int, default=40, help="pages for the other libraries (default 40)")
    parser.add_argument("--hostile", type=int, default=80_000, help="length of the longer hostile page (default 80000)")
    return parser.parse_args()


def _pages(options: argparse.Namespace) -> list[Page]:
    """Title and text of the pages, those of the history drawn at random, the same ones each time."""
    found = [
        (EN.title_of_day(date.fromisoformat(path.stem)), path.read_text(encoding="utf-8"))
        for folder in options.pages
        for path in sorted(folder.glob("*.wiki"))
    ]
    rows = [line for path in sorted(options.history) for line in _lines(path)]
    for line in random.Random(7).sample(rows, min(options.sample, len(rows))):
        row = json.loads(line)
        found.append((EN.title_of_day(date.fromisoformat(row["day"])), row["wikitext"]))
    random.Random(7).shuffle(found)
    return found


def _lines(path: Path) -> list[str]:
    if path.suffix == ".xz":
        with lzma.open(path, "rt", encoding="utf-8") as packed:
            return list(packed)
    return path.read_text(encoding="utf-8").splitlines()


def _seconds(reader: Callable[[str, str], object], pages: Iterable[Page], *, rounds: int) -> float:
    """CPU time for all pages, each at its best."""
    total = 0.0
    for title, text in pages:
        best = float("inf")
        for _ in range(rounds):
            started = time.process_time()
            reader(text, title)
            best = min(best, time.process_time() - started)
        total += best
    return total


def read_backstory(text: str, title: str) -> object:
    return read_page(text, title, EN)


def _rivals() -> dict[str, Callable[[str, str], list[Bullet]]]:
    found: dict[str, Callable[[str, str], list[Bullet]]] = {}
    try:
        import mwparserfromhell

        def by_hell(text: str, _: str) -> list[Bullet]:
            code = (mwparserfromhell.parse(line.lstrip("*:#; ")) for line in _bullets(text))
            return [
                (
                    one.strip_code(),
                    {str(link.title) for link in one.filter_wikilinks()},
                    {str(link.url) for link in one.filter_external_links()},
                )
                for one in code
            ]

        found["mwparserfromhell"] = by_hell
    except ImportError:
        print("mwparserfromhell is not installed; left out.", file=sys.stderr)
    try:
        import wikitextparser

        def by_wikitextparser(text: str, _: str) -> list[Bullet]:
            code = (wikitextparser.parse(line.lstrip("*:#; ")) for line in _bullets(text))
            return [
                (one.plain_text(), {link.title for link in one.wikilinks}, {link.url for link in one.external_links})
                for one in code
            ]

        found["wikitextparser"] = by_wikitextparser
    except ImportError:
        print("wikitextparser is not installed; left out.", file=sys.stderr)
    return found


def _bullets(text: str) -> list[str]:
    return [line for line in text.split("\n") if line[:1] in ("*", ":", "#")]


def hostile(length: int) -> dict[str, dict[str, float]]:
    """Milliseconds for each hostile page and how many times as long as for a quarter of it."""
    said = {}
    for name, make in HOSTILE.items():
        quarter = _seconds(read_backstory, [(EN.title_of_day(date(2014, 2, 13)), make(length // 4))], rounds=3)
        whole = _seconds(read_backstory, [(EN.title_of_day(date(2014, 2, 13)), make(length))], rounds=3)
        said[name] = {"milliseconds": round(whole * 1000, 1), "times": round(whole / max(quarter, 1e-6), 1)}
        print(f"{name:32} {whole * 1000:8.1f} ms, {whole / max(quarter, 1e-6):4.1f} times a quarter", file=sys.stderr)
    return said


def memory(length: int) -> float:
    """The most memory, in MB, that a process of its own holds which reads every hostile page."""
    # The system's own count for the process: the one in `resource` begins with that of whoever started it.
    program = (
        "from benchmarks.parse import *\n"
        f"for make in HOSTILE.values(): read_backstory(make({length}), EN.title_of_day(date(2014, 2, 13)))\n"
        "print(open('/proc/self/status').read())"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    most = next(line for line in run.stdout.splitlines() if line.startswith("VmHWM"))
    megabytes = int(most.split()[1]) / 1024
    print(f"memory on hostile pages {megabytes:.0f} MB", file=sys.stderr)
    return round(megabytes, 1)


if __name__ == "__main__":
    sys.exit(main())

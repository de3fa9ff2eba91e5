"""Counts how far an event's day lies from the day of the articles it cites, for `DAYS` of `explaining/weights.py`.

    python -m training.days ../shared/corpus

Many newspapers have the day an article came out in its address. Reads the wikitext under `raw/` and `history/`; each
address counts once a day page, however many versions cite it. Prints days (the event's minus the article's), how many,
and the log of that beside the same day.
"""

from __future__ import annotations

import json
import lzma
import math
import re
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from backstory.explaining.judge import AFTER, BEFORE

_LINK = re.compile(r"\[(https?://[^\s\]]+)")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DATED = re.compile(rf"/(20\d\d)[/-](\d\d?|{'|'.join(_MONTHS)})[/-](\d\d?)(?=[/_.-]|$)")


def main() -> None:
    pairs = {(day, url) for day, text in _pages(Path(sys.argv[1])) for url in _LINK.findall(text)}
    apart = Counter((day - out).days for day, url in pairs if (out := day_in(url)))
    print(f"{apart.total():,} of {len(pairs):,} addresses have a day; the event's lies apart from it by")
    for days in range(-BEFORE, AFTER + 1):
        print(f"    {days}: {math.log(apart[days] / apart[0]):.2f},  # {apart[days]:,}")
    print(f"further before or after: {sum(n for days, n in apart.items() if not -BEFORE <= days <= AFTER):,}")


def day_in(url: str) -> date | None:
    """The day that an address has in its path ("/2020/04/12/", "/2020/apr/12/", "/2020-04-12-"), if it has one."""
    found = _DATED.search(url.lower())
    if not found:
        return None
    year, month, day = found.groups()
    try:
        return date(int(year), _MONTHS.index(month) + 1 if month in _MONTHS else int(month), int(day))
    except ValueError:
        return None


def _pages(corpus: Path) -> Iterator[tuple[date, str]]:
    for path in sorted(corpus.glob("raw/*-*-*.wiki")):
        yield date.fromisoformat(path.stem), path.read_text("utf-8")
    for path in sorted(corpus.glob("history/*.jsonl.xz")):
        with lzma.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                version = json.loads(line)
                yield date.fromisoformat(version["day"]), str(version["wikitext"])


if __name__ == "__main__":
    main()

"""The versions of day pages in history files, read as the program reads them; shared by the evals."""

from __future__ import annotations

import json
import os
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from backstory.editions import edition
from backstory.errors import Unreadable
from backstory.fetch.jsonlines import read_json_lines
from backstory.model import Item, Revision
from backstory.parse import read_page

SHARED = Path(os.environ.get("BACKSTORY_SHARED", "../shared"))
GOLD = Path(__file__).parent / "gold"

Place = tuple[str, str]  # a file's name and a day in it


@dataclass(frozen=True, slots=True)
class Versions:
    """One page as one file has it: its revisions in order of time."""

    file: str
    day: str
    revisions: tuple[Revision, ...]

    def at(self, seen: str) -> Revision:
        """The version seen at a time as the history writes it."""
        return next(one for one in self.revisions if one.at == datetime.fromisoformat(seen))


def pages(files: Iterable[Path]) -> Iterator[Versions]:
    """Every page of every file, day after day."""
    english = edition("en")
    for file in sorted(files):
        days: dict[str, list[Revision]] = defaultdict(list)
        for revision in read_json_lines(file, english):
            if isinstance(revision, Unreadable):
                raise revision
            found = english.days_of_title(revision.title)
            days[found[0].isoformat() if found else ""].append(revision)
        for day in sorted(days):
            yield Versions(file.name, day, tuple(sorted(days[day], key=lambda one: (one.at, one.revid))))


@lru_cache(maxsize=1024)
def items(revision: Revision) -> tuple[Item, ...]:
    """The items of a revision."""
    return read_page(revision.wikitext or "", revision.title, edition("en")).items


def gold(path: Path, half: str) -> list[dict[str, Any]]:
    """The labelled lines of a gold file, of one half or of both ("all")."""
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    return [line for line in lines if half in ("all", line["half"])]


_MARKS = re.compile(r"^[*:#;]+\s*")


def bare(wikitext: str) -> list[str]:
    """The lines of a page without list marks."""
    return [_MARKS.sub("", line).strip() for line in wikitext.split("\n")]

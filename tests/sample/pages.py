"""The bundled sample as tests read it: its files by day and revision, its manifest, its table of sources."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from backstory import sample
from backstory.editions import edition
from backstory.model import Item, Page
from backstory.parse import read_page

_NAME = re.compile(r"(\d{4}-\d{2}-\d{2})(?:\.r(\d+))?\.wiki")
_URL = re.compile(r"https?://[^\s\]|<>}]+")
_BRACKETED = re.compile(r"\[(https?://[^\s\]]+)[^\]]*\]")


@dataclass(frozen=True, slots=True)
class File:
    """One revision of one day as the sample holds it; revisions count from 1."""

    name: str
    day: date
    revision: int
    at: datetime
    wikitext: str


@dataclass(frozen=True, slots=True)
class Source:
    """A row of the table of sources."""

    url: str
    publisher: str
    date: str
    seen: str


def folder() -> Path:
    with sample.folder() as path:
        return path


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def manifest() -> list[dict[str, str]]:
    return table(folder() / "pages" / "manifest.tsv")


def sources() -> list[Source]:
    return [Source(**row) for row in table(folder() / "sources.tsv")]


@cache
def files() -> tuple[File, ...]:
    """Every revision of every day, by day and number."""
    made = []
    for row in manifest():
        match = _NAME.fullmatch(row["file"])
        assert match, row["file"]
        text = (folder() / "pages" / row["file"]).read_text(encoding="utf-8")
        at = datetime.fromisoformat(row["revision_timestamp"]).astimezone(UTC)
        made.append(File(row["file"], date.fromisoformat(match[1]), int(match[2] or 1), at, text))
    return tuple(sorted(made, key=lambda each: (each.day, each.revision)))


@cache
def latest() -> tuple[File, ...]:
    """The newest revision of every day."""
    return tuple({each.day: each for each in files()}.values())


def title(day: date) -> str:
    return f"Portal:Current events/{day.year} {day:%B} {day.day}"


@cache
def read(file: File) -> Page:
    return read_page(file.wikitext, title(file.day), edition("en"))


@cache
def events() -> tuple[Item, ...]:
    """Every event of the newest revisions; bullets that are only a topic do not count."""
    return tuple(item for file in latest() for item in read(file).items if not item.title_only)


def addresses(wikitext: str) -> set[str]:
    """The addresses a page cites; one inside the address of an archived copy is not one of its own."""
    bracketed = set(_BRACKETED.findall(wikitext))
    return bracketed | set(_URL.findall(_BRACKETED.sub("", wikitext)))

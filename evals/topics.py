"""Events from files without markup, with the topics their editors gave them; shared by the evals of relating.

Files are in the form of the shared `corpus/events` and `gold/storyrel_*`, plain, `.gz` or `.xz`.
"""

from __future__ import annotations

import gzip
import json
import lzma
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from backstory.relate import encoder
from backstory.relate.encoder import Encoder, Reader
from backstory.relate.judge import DAYS
from backstory.relate.records import Subject
from backstory.relate.window import Stretch, Window, by_day

_DASHES = re.compile("[‐‑‒–—−]")
_RANGE = re.compile(r"\s*\((?=[^)]*\d{4})[^)]*\)")
_YEAR_LAST = re.compile(r"^(.*), (\d{4})$")


@dataclass(frozen=True, slots=True)
class Labelled:
    """An event with its topics apart from it: `subject` has none, and no prefix that names one.

    `inherited` are topics that a flattened list may have given it: right in 20 to 45 of 100.
    """

    subject: Subject
    date: str
    topics: frozenset[str]
    inherited: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Query:
    """An event, the earlier ones under its topic, and those nobody can tell of."""

    event: str
    right: frozenset[str]
    unclear: frozenset[str]


def lines_of(path: Path) -> Iterator[dict[str, Any]]:
    opener = {".gz": gzip.open, ".xz": lzma.open}.get(path.suffix, open)
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def read_events(paths: Iterable[Path]) -> list[Labelled]:
    """The events of the files, in order of day and id, each once."""
    found = {one["id"]: one for path in paths for one in lines_of(path)}
    return sorted((labelled(one) for one in found.values()), key=lambda one: (one.date, one.subject.id))


def read_gold(path: Path) -> list[Query]:
    return [Query(one["qid"], frozenset(one["pos"]), frozenset(one["ignore"])) for one in lines_of(path)]


def labelled(line: dict[str, Any]) -> Labelled:
    topics = [*line.get("topics", ()), *line.get("topics_inherited", ())]
    category = line.get("category") or ""
    subject = Subject(
        id=line["id"],
        day=date.fromisoformat(line["date"]),
        text=without_topic(line["text"], topics),
        category="" if category == "Uncategorized" else category,
    )
    own, other = (frozenset(topic_keys(line.get(field, ()))) for field in ("topics", "topics_inherited"))
    return Labelled(subject, line["date"], own, other)


def topic_keys(topics: Iterable[str]) -> Iterator[str]:
    """The topics as the gold writes them; of nested ones in one ("Syrian Civil War, Siege of Douma") each too."""
    for topic in topics:
        yield topic_key(topic)
        yield from (topic_key(part) for part in topic.split(", ") if len(part) > 8)


def without_topic(text: str, topics: Iterable[str]) -> str:
    """The text without a topic in front of it ("Syrian civil war: ...")."""
    for topic in sorted(topics, key=len, reverse=True):
        rest = text[len(topic) :].lstrip()
        if text.lower().startswith(topic.lower()) and rest[:1] in (":", "–", "—", "-") and len(rest) > 20:
            return rest[1:].lstrip()
    return text


def innermost(paths: Iterable[Path]) -> dict[str, str]:
    """The topic that an event stands right under, by event."""
    lines = (line for path in paths for line in lines_of(path))
    return {line["id"]: topic_key(line["topics"][-1]) for line in lines if line.get("topics")}


def topic_key(topic: str) -> str:
    """A topic as the gold writes it: small letters, one dash, no range of years, the year of a vote in front."""
    plain = _DASHES.sub("-", unicodedata.normalize("NFKC", topic)).lower().strip()
    plain = _RANGE.sub("", plain).strip() or plain
    return _YEAR_LAST.sub(r"\2 \1", plain)


class Judges(NamedTuple):
    """What makes the vectors, and with the extra what reads pairs beside that."""

    encoder: Encoder
    reader: Reader | None

    @property
    def name(self) -> str:
        return " and ".join(one.name for one in self if one is not None)


def judges(name: str) -> Judges:
    """By the name that an eval's `--encoder` takes."""
    return Judges(encoder.shipped(), encoder.extra() if name == "extra" else None)


def stream(
    events: list[Labelled], wanted: set[str], by: Judges | None, *, days: int | None = DAYS
) -> Iterator[tuple[Window, int, Stretch]]:
    """The window, the place in it and the candidates of the days before, for each event wanted, in order.

    `days` None takes all earlier events.
    """
    dates = [one.subject.day for one in events if one.subject.id in wanted]
    if not dates:
        return
    first = min(dates) - timedelta(days=days) if days else date.min
    window = Window(*by) if by else Window()
    for day, subjects in by_day(one.subject for one in events if first <= one.subject.day <= max(dates)):
        since = day - timedelta(days=days) if days else date.min
        window.drop(before=since)
        window.add(day, subjects)
        before = window.stretch(since, day - timedelta(days=1))
        for subject in subjects:
            if subject.id in wanted:
                yield window, window.row(subject.id), before

"""What an archive holds, counted; what failed; what had no right place."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from backstory.store.archive import Archive
from backstory.store.queries import oddities


@dataclass(frozen=True, slots=True)
class Failure:
    """One unit of work that failed: the step, what, why, how often, and the last time."""

    step: str
    unit: str
    message: str
    tries: int
    at: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """Units of one step that failed for one cause: how many, the last time, and the first few by name."""

    step: str
    cause: str
    units: int
    at: str
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Misfit:
    """Something on the latest revision of a page that has no right place; `line` counts from 0."""

    page: str
    line: int
    kind: str
    message: str
    markup: str


@dataclass(frozen=True, slots=True)
class Status:
    """What `backstory status` tells; `size` is in bytes, `unread` pages and `unrelated` days are work left undone.

    `articles` are those on record by what became of their pages, `texts` those kept with their text.
    """

    edition: str
    size: int
    days: int
    first_day: str | None
    last_day: str | None
    pages: int
    revisions: int
    latest: str | None
    unread: int
    unrelated: int
    events: int
    removed: int
    versions: int
    changes: int
    stories: int
    entities: int
    articles: dict[str, int]
    texts: int
    failures: tuple[Failure, ...]
    oddities: tuple[Misfit, ...]


def status(archive: Archive) -> Status:
    """Counts an archive from end to end."""

    def row(sql: str) -> tuple[object, ...]:
        found: tuple[object, ...] = archive.db.execute(sql).fetchone()
        return found

    def count(sql: str) -> int:
        return int(str(row(f"SELECT count(*) FROM {sql}")[0]))

    first, last, days = row("SELECT min(day), max(day), count(DISTINCT day) FROM event WHERE state = 'live'")
    (latest,) = row("SELECT max(at) FROM revision")
    by_presence = archive.db.execute("SELECT presence, count(*) FROM article GROUP BY presence ORDER BY presence")
    failures = archive.db.execute("SELECT step, unit, message, tries, at FROM failure ORDER BY step, unit")
    return Status(
        edition=archive.setting("edition"),
        size=archive.path.stat().st_size,
        days=int(str(days)),
        first_day=str(first) if first else None,
        last_day=str(last) if last else None,
        pages=count("page"),
        revisions=count("revision"),
        latest=str(latest) if latest else None,
        unread=count("unread"),
        unrelated=count("(SELECT DISTINCT day FROM unrelated)"),
        events=count("event"),
        removed=count("event WHERE state <> 'live'"),
        versions=count("version"),
        changes=count("change"),
        stories=count("story"),
        entities=count("(SELECT DISTINCT entity FROM mention)"),
        articles={str(presence): int(number) for presence, number in by_presence},
        texts=count("article_text"),
        failures=tuple(Failure(*failure) for failure in failures),
        oddities=tuple(Misfit(page, o.line, o.kind, o.message, o.markup) for page, o in oddities(archive)),
    )


_EXAMPLES = 3
_NUMBERS = re.compile(r"\d[\d,.]*(?= bytes| seconds| times)")
_ADDRESS = re.compile(r"https?://\S+")


def by_cause(failures: Iterable[Failure]) -> tuple[Trouble, ...]:
    """Failures that have one cause together, the most first: a thousand dead hosts are one line, not a thousand."""
    groups: dict[tuple[str, str], list[Failure]] = defaultdict(list)
    for failure in failures:
        groups[failure.step, _cause(failure)].append(failure)
    found = [
        Trouble(step, cause, len(held), max(one.at for one in held), tuple(one.unit for one in held[:_EXAMPLES]))
        for (step, cause), held in groups.items()
    ]
    return tuple(sorted(found, key=lambda trouble: (trouble.step, -trouble.units, trouble.cause)))


def _cause(failure: Failure) -> str:
    """What is said of a failure without the unit it is said of, and without how much and where."""
    said = failure.message.removeprefix(failure.unit).strip().partition(";")[0]
    return _ADDRESS.sub("…", _NUMBERS.sub("so many", said)) or failure.message

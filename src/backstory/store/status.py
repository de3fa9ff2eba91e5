"""What an archive holds, counted; what failed; what had no right place."""

from __future__ import annotations

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
class Misfit:
    """Something on the latest revision of a page that has no right place; `line` counts from 0."""

    page: str
    line: int
    kind: str
    message: str
    markup: str


@dataclass(frozen=True, slots=True)
class Status:
    """What `backstory status` tells; `size` is in bytes."""

    edition: str
    size: int
    days: int
    first_day: str | None
    last_day: str | None
    pages: int
    revisions: int
    latest: str | None
    unread: int
    events: int
    removed: int
    versions: int
    changes: int
    stories: int
    entities: int
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
        events=count("event"),
        removed=count("event WHERE state <> 'live'"),
        versions=count("version"),
        changes=count("change"),
        stories=count("story"),
        entities=count("(SELECT DISTINCT entity FROM mention)"),
        failures=tuple(Failure(*failure) for failure in failures),
        oddities=tuple(Misfit(page, o.line, o.kind, o.message, o.markup) for page, o in oddities(archive)),
    )

"""Reads revisions into the archive and concludes events from them; resumable at any point.

The only module that knows both where revisions come from and where they go. A page is the unit of work: its
revisions are read in order of time, its events follow from them alone, and are written in one transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from backstory.editions import Edition
from backstory.errors import ArchiveError, FetchFailed, Unreadable, UsageError
from backstory.ids import event_id, page_id, slug_history
from backstory.model import Event, Item, Page, Revision, State
from backstory.parse import read_page
from backstory.resolve import Origin, PageHistory, Track, history
from backstory.schedule import is_due
from backstory.store import Archive, conclusions
from backstory.store.decisions import decisions
from backstory.store.records import EventRecord, PageRecord, Reading
from backstory.times import Span

if TYPE_CHECKING:
    from backstory.fetch.mediawiki import Wiki

_BATCH = 250  # revisions kept in one transaction while reading
MOST_TITLES = 50  # pages whose latest revisions are asked for together


@dataclass(slots=True)
class Report:
    """What a run did: counts of revisions, pages and events, and of what failed."""

    revisions: int = 0
    known: int = 0
    pages: int = 0
    events: int = 0
    failures: int = 0


Progress = Callable[[str, Report], None]


def silent(step: str, report: Report) -> None:
    """Shows no progress."""


def keep(
    archive: Archive,
    revisions: Iterable[Revision | Unreadable],
    report: Report,
    *,
    now: datetime,
    progress: Progress = silent,
) -> None:
    """Keeps every revision of a day page that is not on record yet; failures are recorded, the rest goes on.

    If reading stops for good, what came until then is kept.
    """
    batch: list[Revision | Unreadable] = []
    try:
        for entry in revisions:
            batch.append(entry)
            if len(batch) == _BATCH:
                full, batch = batch, []
                _keep_batch(archive, full, report, now)
                progress("reading", report)
    finally:
        _keep_batch(archive, batch, report, now)
        progress("reading", report)


def _keep_batch(archive: Archive, batch: list[Revision | Unreadable], report: Report, now: datetime) -> None:
    edition = archive.edition
    with archive.transaction():
        for entry in batch:
            try:
                if isinstance(entry, Unreadable):
                    raise entry
                if _keep_one(archive, edition, entry):
                    report.revisions += 1
                else:
                    report.known += 1
            except Unreadable as failure:
                report.failures += 1
                archive.record_failure("read", failure.unit, failure.message, at=now)


def _keep_one(archive: Archive, edition: Edition, revision: Revision) -> bool:
    days = edition.days_of_title(revision.title)
    if days is None:
        raise Unreadable(
            revision.title, f"'{revision.title}' is no day page of the {edition.code} edition; it was left out"
        )
    try:
        return archive.add_revision(archive.add_page(revision.title, days), revision)
    except ArchiveError as error:
        raise Unreadable(f"{revision.title}, revision {revision.revid}", str(error)) from error


def within(
    entries: Iterable[Revision | Unreadable], spans: Sequence[Span], edition: Edition
) -> Iterator[Revision | Unreadable]:
    """Leaves out revisions of pages about none of the days wanted; no spans want every day."""
    for entry in entries:
        days = edition.days_of_title(entry.title) if spans and isinstance(entry, Revision) else None
        if days is None or any(days[0] <= span.last and span.first <= days[1] for span in spans):
            yield entry


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which pages to ask a wiki for: those of `spans`, or with none what is due; all revisions or the latest."""

    spans: Sequence[Span]
    now: datetime
    latest: bool = False


def ask(archive: Archive, wiki: Wiki, wanted: Wanted, report: Report, *, progress: Progress = silent) -> None:
    """Keeps what a wiki has of the pages wanted and the archive has not; a page that fails is recorded."""
    wiki.site()
    titles = _titles(archive, wanted)
    known = archive.latest_revids(titles)
    changed: list[str] = []
    for title, latest in wiki.latest(titles):
        if latest is None:
            if wanted.spans:
                report.failures += 1
                archive.record_failure("fetch", title, f"the wiki has no page '{title}'", at=wanted.now)
        elif latest == known.get(title):
            archive.record_visit(page_id(title), wanted.now)
        elif wanted.latest:
            changed.append(title)
        else:
            revisions = wiki.revisions(title, after=known.get(title), until=latest)
            _keep_pages(archive, [title], revisions, report, now=wanted.now)
            progress("asking the wiki", report)
    for start in range(0, len(changed), MOST_TITLES):
        batch = changed[start : start + MOST_TITLES]
        _keep_pages(archive, batch, wiki.latest_revisions(batch), report, now=wanted.now)
        progress("asking the wiki", report)


def _keep_pages(
    archive: Archive, titles: list[str], found: Iterable[Revision | Unreadable], report: Report, *, now: datetime
) -> None:
    """Keeps what was found of some pages; if asking fails, what came until then is kept and the rest is recorded."""
    try:
        keep(archive, found, report, now=now)
    except FetchFailed as failure:
        report.failures += len(titles)
        for title in titles:
            archive.record_failure("fetch", title, failure.message, at=now)
        return
    for title in titles:
        archive.clear_failure("fetch", title)
        if archive.has_page(page_id(title)):
            archive.record_visit(page_id(title), now)


def _titles(archive: Archive, wanted: Wanted) -> list[str]:
    """The titles of the pages wanted, oldest first, none twice."""
    edition = archive.edition
    if wanted.spans:
        days = (day for span in wanted.spans for day in span)
        return list(dict.fromkeys(edition.title_of_day(day) for day in days))
    visits = archive.visits()
    if not visits:
        raise UsageError("the archive has no page yet, so nothing is due; say which days: 'backstory update 2014-02'")
    due = [title for title, last_day, visit in visits if is_due(last_day, visit, now=wanted.now)]
    newest = max(last_day for _, last_day, _ in visits)
    since = (edition.title_of_day(day) for day in Span(newest, wanted.now.date()))
    return list(dict.fromkeys([*due, *since]))


def conclude(archive: Archive, report: Report, *, progress: Progress = silent) -> None:
    """Concludes the events of every page that has revisions not yet read, a page a transaction."""
    for page, title in archive.unread():
        with archive.transaction():
            report.events += conclusions.write(archive, page_record(archive, page, title))
        report.pages += 1
        progress("concluding", report)


def rebuild(archive: Archive, report: Report, *, progress: Progress = silent) -> None:
    """Drops everything concluded and concludes it again; every id and address comes out the same."""
    with archive.transaction():
        conclusions.clear(archive)
    conclude(archive, report, progress=progress)


def page_record(archive: Archive, page: int, title: str) -> PageRecord:
    """Everything that follows from the revisions of one page."""
    pages: list[Page] = []
    read = history(_readings(archive, page, title, pages), by_hand=decisions(archive))
    ids = {track.origin: _event_id(archive, page, track.origin) for track in read.tracks}
    positions = _positions(pages[-1].items if pages else ())
    places = {origin: positions[n] for n, (origin, _, _) in enumerate(read.readings[-1][1])} if read.readings else {}
    events = [_event_record(archive.edition, track, ids, places) for track in read.tracks]
    return PageRecord(page, events, _named_readings(read, ids), pages[-1].oddities if pages else ())


def _readings(
    archive: Archive, page: int, title: str, latest: list[Page]
) -> Iterator[tuple[int, datetime, tuple[Item, ...] | None]]:
    """Each revision's items in order of time; leaves the last page read in `latest`."""
    edition = archive.edition
    for revision in archive.revisions(page):
        if revision.wikitext is None:
            yield revision.revid, revision.at, None
            continue
        latest[:] = [read_page(revision.wikitext, title, edition)]
        yield revision.revid, revision.at, latest[0].items


def _event_id(archive: Archive, page: int, origin: Origin) -> str:
    """The id of an origin; where another origin has it already, that of the next salt."""
    salt = 0
    while True:
        key = event_id(*origin, salt=salt)
        row = archive.db.execute(
            "SELECT revid, bullet FROM version WHERE event = ? ORDER BY number LIMIT 1", (key,)
        ).fetchone()
        if row is None or tuple(row) == origin:
            return key
        salt += 1


def _positions(items: tuple[Item, ...]) -> list[int]:
    """The place of each item on its day, from 1."""
    counts: dict[date, int] = {}
    places = []
    for item in items:
        counts[item.day] = counts.get(item.day, 0) + 1
        places.append(counts[item.day])
    return places


def _event_record(edition: Edition, track: Track, ids: dict[Origin, str], places: dict[Origin, int]) -> EventRecord:
    slugs = slug_history(((v.item.day, v.item.text) for v in track.versions), ascii_only=edition.ascii_slugs)
    into = ids[track.merged_into] if track.merged_into else None
    state = State.LIVE if track.origin in places else State.MERGED if into else State.REMOVED
    recorded = track.versions[0].at
    event = Event(
        id=ids[track.origin],
        slug=slugs[-1][1],
        state=state,
        versions=track.versions,
        changes=track.changes,
        recorded=recorded,
        updated=max((change.at for change in track.changes if change.substance), default=recorded),
    )
    return EventRecord(event, slugs[-1][0], places.get(track.origin, 0), tuple(slugs[:-1]), into)


def _named_readings(read: PageHistory, ids: dict[Origin, str]) -> list[Reading]:
    return [
        Reading(revid, tuple((ids[origin], number, reason) for origin, number, reason in items))
        for revid, items in read.readings
    ]


def differences(archive: Archive) -> list[str]:
    """Pages whose events would come out otherwise if they were concluded again, a sentence each."""
    found = []
    for page, title in archive.pages():
        record = page_record(archive, page, title)
        if changed := conclusions.differing(archive, record):
            found.append(f"{title}: {', '.join(changed)} would be concluded otherwise; run 'backstory rebuild'")
    return found

"""Keeps revisions: from files, or from a wiki asked for what the archive has not. What fails is recorded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from backstory.editions import Edition
from backstory.errors import ArchiveError, FetchFailed, Unreadable, UsageError
from backstory.ids import page_id
from backstory.model import Revision
from backstory.pipeline.report import Progress, Report, silent
from backstory.schedule import is_due
from backstory.store import Archive
from backstory.times import Span

if TYPE_CHECKING:
    from backstory.fetch.mediawiki import Wiki

_BATCH = 250  # revisions kept in one transaction while reading
_FOLLOWED = timedelta(days=7)  # an archive whose newest page is no older than this follows the portal
MOST_TITLES = 50  # pages whose latest revisions are asked for together


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
    """The titles of the pages wanted, oldest first, none twice.

    An archive that followed the portal up to its last look at the wiki gets the days since; one of a past month
    does not get all the years from then.
    """
    edition = archive.edition
    if wanted.spans:
        days = (day for span in wanted.spans for day in span)
        return list(dict.fromkeys(edition.title_of_day(day) for day in days))
    visits = archive.visits()
    if not visits:
        raise UsageError("the archive has no page yet, so nothing is due; say which days: 'backstory update 2014-02'")
    due = [title for title, last_day, visit in visits if is_due(last_day, visit, now=wanted.now)]
    newest = max(last_day for _, last_day, _ in visits)
    last_visit = max((visit for *_, visit in visits if visit), default=None)
    if last_visit is None or newest < last_visit.date() - _FOLLOWED:
        return due
    since = (edition.title_of_day(day) for day in Span(newest, wanted.now.date()))
    return list(dict.fromkeys([*due, *since]))

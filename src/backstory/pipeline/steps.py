"""The steps after keeping, in their order: events from pages, entities from links, stories and relations."""

from __future__ import annotations

from backstory.patience import patience
from backstory.pipeline.announce import announce, announced_differences
from backstory.pipeline.conclude import conclude_pages, page_differences
from backstory.pipeline.entities import name_differences, name_entities
from backstory.pipeline.relate import relate, related_differences
from backstory.pipeline.report import Progress, Report, silent
from backstory.store import Archive, conclusions


def conclude(archive: Archive, report: Report, *, progress: Progress = silent) -> None:
    """Concludes the events of every page that has revisions not yet read, and relates what changed."""
    with patience():
        conclude_pages(archive, report, progress=progress)
        name_entities(archive)
        relate(archive, report, progress=progress)
        announce(archive, report, progress=progress)


def rebuild(archive: Archive, report: Report, *, reader: str | None = None, progress: Progress = silent) -> None:
    """Drops everything concluded and concludes it again; every id and address comes out the same.

    `reader` "extra" has likely pairs read from now on, "none" no longer.
    """
    with archive.transaction():
        if reader is not None:
            archive.keep_setting("reader", reader)
        conclusions.clear(archive)
    conclude(archive, report, progress=progress)


def differences(archive: Archive) -> list[str]:
    """What would come out otherwise if it were concluded again, a sentence each."""
    return [
        *page_differences(archive),
        *name_differences(archive),
        *related_differences(archive),
        *announced_differences(archive),
    ]

"""Commands that keep the record: update, rebuild."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from backstory.cli.output import json_option, note, plural, print_json, progress
from backstory.config import Settings

if TYPE_CHECKING:
    from backstory.editions import Edition
    from backstory.fetch.mediawiki import Wiki
    from backstory.pipeline import Report

Context = tuple[Path, Settings]

DONE_IN_PART = 4
# A folder called 2014 is the year all the same.
_NUMBERS = re.compile(r"[\d.-]+")


@click.command(
    epilog="""\b
Examples:
  backstory update 2014-02                  a month of the English portal, every revision
  backstory update yesterday --latest       only the newest revision of each page
  backstory update                          whatever is due since last time
  backstory update --from dump.xml.bz2      an XML export or dump
  backstory update --from pages/            a folder of YYYY-MM-DD.wiki or <oldid>.wiki
  backstory update --from history-*.jsonl.xz
  backstory update 2014 --api https://wiki.example/w/api.php"""
)
@click.argument("days", nargs=-1)
@click.option(
    "--from",
    "sources",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Read from a folder of wikitext, an XML export, or JSON lines; several may follow.",
)
@click.option("--api", metavar="URL", help="Ask this MediaWiki API instead of Wikipedia's.")
@click.option("--edition", metavar="CODE", help="The language edition of a new archive: en, zh, ja.")
@click.option("--latest", is_flag=True, help="Only the latest revision of each page, not all of them.")
@click.option("--every", metavar="TIME", help="Go on for ever: update, wait so long (30m, 2h, 1d), update again.")
@json_option
@click.pass_obj
def update(
    obj: Context,
    days: tuple[str, ...],
    *,
    sources: tuple[Path, ...],
    api: str | None,
    edition: str | None,
    latest: bool,
    every: str | None,
    as_json: bool,
) -> None:
    """Read day pages into the archive: DAYS (a day, month, year, range, yesterday), or what is due since last time."""
    import time

    from backstory.editions import edition as known_edition
    from backstory.errors import ArchiveBusy, UsageError, WikiUnreachable
    from backstory.times import duration

    path, settings = obj
    if sources:
        sources, days = _files_first(sources, days)
    if sources and (api or latest):
        raise UsageError("--from reads files; --api and --latest ask a wiki: give one or the other")
    code = (edition and known_edition(edition).code) or (None if path.exists() else settings.edition)
    wait = duration(every).total_seconds() if every else None
    begun = False
    while True:
        try:
            report = _update(obj, days, sources, api=api, code=code, latest=latest)
            failed = _tell(report, path, as_json=as_json)
        except (WikiUnreachable, ArchiveBusy) as error:
            # Two that run for ever on one archive are a mistake; one that finds it busy later looks again.
            if wait is None or (isinstance(error, ArchiveBusy) and not begun):
                raise
            note(f"backstory: {error}")
        begun = True
        if wait is None:
            raise click.exceptions.Exit(DONE_IN_PART if failed else 0)
        time.sleep(wait)


def _update(
    obj: Context, days: tuple[str, ...], sources: tuple[Path, ...], *, api: str | None, code: str | None, latest: bool
) -> Report:
    from backstory import pipeline
    from backstory.fetch.sources import open_source
    from backstory.store import Archive
    from backstory.times import span

    path, settings = obj
    now = datetime.now(UTC)
    wanted = pipeline.Wanted([span(text, today=now.date()) for text in days], now=now, latest=latest)
    _require(sources)
    report = pipeline.Report()
    with Archive.open(path, write=True, edition_code=code) as archive, progress(_so_far) as show:
        if sources:
            for source in sources:
                entries = pipeline.within(open_source(source, archive.edition), wanted.spans, archive.edition)
                pipeline.keep(archive, entries, report, now=now, progress=show)
        else:
            with open_wiki(archive.edition, settings, api) as wiki:
                pipeline.ask(archive, wiki, wanted, report, progress=show)
        pipeline.conclude(archive, report, progress=show)
    return report


def _files_first(sources: tuple[Path, ...], words: tuple[str, ...]) -> tuple[tuple[Path, ...], tuple[str, ...]]:
    """The files and the days among them: a pattern of the shell gives --from its first file and DAYS the others."""
    files = tuple(word for word in words if not _NUMBERS.fullmatch(word) and Path(word).exists())
    return sources + tuple(map(Path, files)), tuple(word for word in words if word not in files)


def _require(sources: tuple[Path, ...]) -> None:
    """Says which source is missing before an archive is made for it."""
    from backstory.errors import UsageError

    for source in sources:
        if not source.exists():
            raise UsageError(f"there is nothing at {source}; give a folder, an XML export or a file of JSON lines")


def open_wiki(edition: Edition, settings: Settings, api: str | None) -> Wiki:
    """The wiki that an archive's edition, the settings or the user name."""
    from backstory.fetch.cache import Cache, default_cache
    from backstory.fetch.mediawiki import WIKI_MANNERS, Wiki

    return Wiki(
        api or settings.api or f"{edition.wiki}/w/api.php",
        manners=replace(WIKI_MANNERS, contact=settings.contact, pace=settings.pause),
        cache=Cache(Path(settings.cache)) if settings.cache else default_cache(os.environ),
    )


@click.command()
@click.option(
    "--reader",
    type=click.Choice(["extra", "none"]),
    help="From now on read likely pairs of events side by side (slow; needs backstory[encoder]), or no longer.",
)
@json_option
@click.pass_obj
def rebuild(obj: Context, *, reader: str | None, as_json: bool) -> None:
    """Conclude everything anew from what was fetched; every id and address comes out the same."""
    from backstory import pipeline
    from backstory.store import Archive

    path, _ = obj
    report = pipeline.Report()
    with Archive.open(path, write=True) as archive, progress(_so_far) as show:
        pipeline.rebuild(archive, report, reader=reader, progress=show)
    if _tell(report, path, as_json=as_json):
        raise click.exceptions.Exit(DONE_IN_PART)


def _so_far(report: Report) -> str:
    return (
        f"{plural(report.revisions, 'new revision')}, {plural(report.pages, 'page')} read, "
        f"{plural(report.events, 'event')} changed, {report.failures} failed"
    )


def _tell(report: Report, path: Path, *, as_json: bool) -> bool:
    """Says what a run did, and whether a part of it failed."""
    if as_json:
        print_json(report)
    else:
        note(f"{path}: {_so_far(report)}, {plural(report.known, 'revision')} known before")
    if report.failures:
        note(f"what failed and why: backstory -a {path} status")
    return report.failures > 0


COMMANDS: tuple[click.Command, ...] = (update, rebuild)

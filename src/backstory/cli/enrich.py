"""Commands that take articles in: enrich, from the addresses that events cite; ingest, from feeds and WARC files."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from backstory.cli.output import json_option, note, plural, print_json
from backstory.config import Settings

if TYPE_CHECKING:
    from backstory.pipeline.enrich import Enriched
    from backstory.pipeline.ingest import Ingested

Context = tuple[Path, Settings]
Report = TypeVar("Report")

DONE_IN_PART = 4


@click.command(
    epilog="""\b
Examples:
  backstory enrich 2014-02              the pages that events of a month cite
  backstory enrich yesterday
  backstory enrich --most 500           of everything that is due, the newest 500"""
)
@click.argument("days", nargs=-1)
@click.option("--most", type=click.IntRange(min=1), metavar="N", help="Look at no more than so many pages.")
@click.option("--again", is_flag=True, help="Look at pages too that are not due to be looked at again.")
@json_option
@click.pass_obj
def enrich(obj: Context, days: tuple[str, ...], *, most: int | None, again: bool, as_json: bool) -> None:
    """Look at the pages that events of DAYS cite, or at all that are due: what each says of itself, and whether it is
    still there. Sites' wishes (robots.txt, Retry-After) are obeyed."""
    from backstory.fetch.articles import ARTICLE_MANNERS, article_door
    from backstory.pipeline.enrich import Wanted
    from backstory.pipeline.enrich import enrich as run
    from backstory.pipeline.look import look_through
    from backstory.store import Archive
    from backstory.times import span

    path, settings = obj
    now = datetime.now(UTC)
    wanted = Wanted([span(text, today=now.date()) for text in days], now, again=again, most=most)
    _require(path)
    with (
        Archive.open(path, write=True) as archive,
        article_door(replace(ARTICLE_MANNERS, contact=settings.contact)) as door,
        _progress(_so_far) as show,
    ):
        report = run(archive, look_through(door), wanted, progress=show)
    left = "some hosts asked for time or did not answer; run again later for the rest" if report.waiting else ""
    _tell(path, report, _so_far(report), as_json=as_json)
    _end(path, left=left, failed=bool(report.trouble))


@click.command(
    epilog="""\b
Examples:
  backstory ingest feed.xml
  backstory ingest crawl-1.warc.gz crawl-2.warc.gz
  backstory ingest https://example.org/feed.xml
  backstory ingest feed.xml --as-given            nothing is fetched"""
)
@click.argument("sources", nargs=-1, required=True)
@click.option("--most", type=click.IntRange(min=0), default=200, show_default=True, metavar="N",
              help="Fetch no more than so many pages of feeds' items.")  # fmt: skip
@click.option("--as-given", is_flag=True, help="Read what feeds carry, however short, and fetch no page.")
@json_option
@click.pass_obj
def ingest(obj: Context, sources: tuple[str, ...], *, most: int, as_given: bool, as_json: bool) -> None:
    """Take the articles of SOURCES (feeds, WARC files, addresses of feeds) into the archive, each once. Of an item that
    a feed gives the beginning of only, the page is fetched, as its site allows."""
    from functools import partial

    from backstory.fetch.articles import ARTICLE_MANNERS, article_door
    from backstory.fetch.batches import batch
    from backstory.pipeline.behind import Pages
    from backstory.pipeline.ingest import all_of
    from backstory.store import Archive

    path, settings = obj
    manners = replace(ARTICLE_MANNERS, contact=settings.contact, kinds=(), accept="application/rss+xml, */*;q=0.5")
    code = None if path.exists() else settings.edition
    with (
        Archive.open(path, write=True, edition_code=code) as archive,
        article_door(manners) as door,
        _progress(_taken) as show,
    ):
        named = [(source, partial(batch, source, door)) for source in sources]
        now = datetime.now(UTC).replace(microsecond=0)
        report = all_of(archive, named, now=now, pages=None if as_given else Pages(door, most), progress=show)
    left = "run again for the pages that were left for later" if report.waiting else ""
    _tell(path, report, _taken(report), as_json=as_json)
    _end(path, left=left, failed=bool(report.failures))


def _tell(path: Path, report: Enriched | Ingested, told: str, *, as_json: bool) -> None:
    if as_json:
        print_json(report)
    else:
        note(f"{path}: {told}")


def _end(path: Path, *, left: str, failed: bool) -> None:
    """Says what there is to do about what is `left` or failed, and exits accordingly."""
    if left:
        note(left)
    if failed:
        note(f"what failed and why: backstory -a {path} status")
    raise click.exceptions.Exit(DONE_IN_PART if failed or left else 0)


def _require(path: Path) -> None:
    """Says that there is no archive before one is made."""
    from backstory.errors import NotFound

    if not path.exists():
        raise NotFound(f"there is no archive at {path}; make one with 'backstory update' or 'backstory demo'")


def _so_far(report: Enriched) -> str:
    kinds = ", ".join(f"{count:,} {presence}" for presence, count in sorted(report.found.items()))
    left = f"; {report.waiting:,} left for later" if report.waiting else ""
    return f"{report.looked:,} of {plural(report.due, 'page')} looked at{f': {kinds}' if kinds else ''}{left}"


def _taken(report: Ingested) -> str:
    pages = f" ({report.fetched:,} from their pages)" if report.fetched else ""
    before = f"{report.known + report.copies:,} known before ({report.copies:,} by their text)"
    left = f"; {report.waiting:,} left for later" if report.waiting else ""
    return f"{plural(report.kept, 'new article')}{pages}, {before}, {report.failures:,} failed{left}"


@contextmanager
def _progress(told: Callable[[Report], str]) -> Iterator[Callable[[Report], None]]:
    """Shows how far a run is, on a terminal only; elsewhere it is silent."""
    if not sys.stderr.isatty():
        yield lambda report: None
        return
    from rich.console import Console

    with Console(stderr=True).status("starting") as status:
        yield lambda report: status.update(told(report))


COMMANDS: tuple[click.Command, ...] = (enrich, ingest)

"""The command that explains an article: explain."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from backstory.cli.articles import with_said
from backstory.cli.output import json_option, print_json
from backstory.config import Settings

if TYPE_CHECKING:
    from backstory.explaining.records import Explanation, Known, Line, Settled

Context = tuple[Path, Settings]


@click.command(
    epilog="""\b
Examples:
  backstory explain article.txt
  backstory explain https://example.org/2014/02/13/talks --json
  backstory explain article.txt --as-of 2013-11-20      by the record as it stood then
  backstory explain feed.xml#3 --format html > behind.html"""
)
@click.argument("article")
@click.option(
    "--url", metavar="URL", default="", help="The address the article came from, for a file or standard input."
)
@click.option(
    "--date", "day", metavar="DATE", help="The day it was published, if you know: wins over what the page says."
)
@click.option("--as-of", metavar="DATE", help="By the record as it stood at the end of that day, in UTC.")
@click.option("--format", "form", type=click.Choice(("text", "md", "html")), default="text", help="How to print it.")
@json_option
@click.pass_obj
def explain(
    obj: Context, article: str, *, url: str, day: str | None, as_of: str | None, form: str, as_json: bool
) -> None:
    """Explain ARTICLE (an address, a file of HTML or text, - for standard input, an item of a feed or a record of a
    WARC file as FILE#N): the events it reports, what led to them, what came of them, and of what it announces."""
    from backstory.enrich.article import read_article
    from backstory.errors import UsageError
    from backstory.fetch.article import open_article
    from backstory.fetch.articles import PAGE_MANNERS, article_door
    from backstory.pipeline.explain import Explainer
    from backstory.publish import explained
    from backstory.publish.press import press_of
    from backstory.store import Archive

    if as_json and form != "text":
        raise UsageError("--json and --format exclude each other; give one of them")
    path, settings = obj
    with Archive.open(path) as archive:
        with article_door(replace(PAGE_MANNERS, contact=settings.contact)) as door:
            document = open_article(article, door=door, stdin=sys.stdin.buffer)
        read = read_article(with_said(document, url, day))
        found = Explainer(archive, at=_end_of(as_of)).explain(read)
        press = press_of(archive, settings)
    if as_json:
        print_json(explained.described(press, found))
    elif form == "text":
        click.echo("\n".join(_lines(found)))
    elif form == "md":
        click.echo(explained.markdown(press, found), nl=False)
    else:
        from backstory.publish.explain_page import page

        sys.stdout.flush()
        sys.stdout.buffer.write(page(press, found))


def _end_of(day: str | None) -> datetime | None:
    """The last moment of a day, or the time that was given."""
    from backstory.times import moment, one_day

    if day is None:
        return None
    if "T" in day:
        return moment(day)
    return datetime.combine(one_day(day, today=datetime.now(UTC).date()), time(23, 59, 59), UTC)


def _lines(found: Explanation) -> Iterator[str]:
    """An explanation as a person reads it."""
    from backstory.publish import explained

    yield click.style(explained.title(found), bold=True)
    for fact in explained.facts(found):
        yield click.style(fact, dim=True)
    if found.article.article.inferred and not found.article.article.metadata.published:
        for evidence in found.article.article.inferred.evidence:
            yield click.style(f"  “{evidence}”", dim=True)
    yield found.verdict.value.capitalize() + "."
    for name, heading in explained.SECTIONS[:4]:
        yield from _section(heading, getattr(found, name))
    if found.announced:
        yield from _heading("Announced here")
        for text, same in explained.by_sentence(found.announced):
            yield f"  “{text}”"
            for one in same:
                yield from _announced(one)
    if found.entities:
        yield from _heading("Who and where")
        yield from (_who(one) for one in found.entities)
    yield from _section(explained.SECTIONS[4][1], found.also)


def _heading(text: str) -> Iterator[str]:
    yield ""
    yield click.style(text, bold=True)


def _section(heading: str, lines: tuple[Line, ...]) -> Iterator[str]:
    if lines:
        yield from _heading(heading)
        for line in lines:
            yield from _event(line)


def _event(line: Line) -> Iterator[str]:
    from backstory.publish.describe import said

    yield click.style(f"  {line.event.day}  {line.event.id}  version {line.event.version}", dim=True)
    yield f"    {said(line.event.item)}"
    yield click.style(f"    {line.certainty.value}: {'; '.join(line.reasons)}", dim=True)


def _announced(one: Settled) -> Iterator[str]:
    from backstory.publish.explained import told_of

    yield click.style(f"    {told_of(one)}", fg="red")
    if one.outcome:
        yield from (f"    {row}" for row in _event(one.outcome))


def _who(one: Known) -> str:
    also = f" (also written {', '.join(one.spellings)})" if one.spellings else ""
    days = ", ".join(f"{line.event.day} {line.event.id}" for line in one.events)
    return f"  {one.title}{also}: {days}; {one.total} in all"


COMMANDS: tuple[click.Command, ...] = (explain,)

"""The command about people, places, bodies and things: what is on record of one, under any of its names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from backstory.cli.output import json_option, note, plural, print_json, progress
from backstory.config import Settings

if TYPE_CHECKING:
    from backstory.pipeline import Report
    from backstory.publish.docs import EntityDoc, Label
    from backstory.views import EntityPage

Context = tuple[Path, Settings]

_SHOWN = 10  # events, the latest
_MOST = 8  # names, stories


@click.command(
    epilog="""\b
Examples:
  backstory entity Sergey Lavrov            by any name or spelling
  backstory entity UN --json                every event, other names with reasons
  backstory entity --learn                  ask the wiki which pages lead to which"""
)
@click.argument("name", nargs=-1)
@click.option("--learn", is_flag=True, help="Ask the wiki which pages lead to which, where not asked yet.")
@click.option(
    "--limit", type=click.IntRange(1), default=5000, show_default=True, help="With --learn: at most so many pages."
)
@click.option("--api", metavar="URL", help="With --learn: ask this MediaWiki API instead of Wikipedia's.")
@json_option
@click.pass_obj
def entity(obj: Context, name: tuple[str, ...], *, learn: bool, limit: int, api: str | None, as_json: bool) -> None:
    """Show the person, place, body or thing called NAME: its other names, its events by year, what it goes with."""
    from backstory.errors import UsageError

    if bool(name) == learn:
        raise UsageError("give the name of an entity, or --learn")
    if learn:
        _learn(obj, api, limit, as_json=as_json)
    else:
        _show(obj, " ".join(name), as_json=as_json)


def _show(obj: Context, name: str, *, as_json: bool) -> None:
    from backstory.errors import NotFound
    from backstory.publish.entity_pages import entity_doc
    from backstory.publish.gatherings import live
    from backstory.publish.parts import Part
    from backstory.publish.press import press_of
    from backstory.store import Archive, entities

    path, settings = obj
    with Archive.open(path) as archive:
        known = entities.refs(archive)
        found = entities.find_entities(archive, name, known)
        if not found:
            raise NotFound(f"nothing in {path} is called '{name}'; find events by words with 'backstory search'")
        page = entities.entity_page(archive, found[0], known)
        press = press_of(archive, settings)
    events = live(page.events)
    document = entity_doc(press, page, Part("", events, events, ()))
    if as_json:
        print_json(document)
    else:
        click.echo("\n".join(_lines(page, document)))
    for other in found[1:_MOST]:
        note(f"'{name}' is also {known[other][0]}, {plural(known[other][1], 'event')}")


def _lines(page: EntityPage, document: EntityDoc) -> Iterator[str]:
    """An entity as a person reads it."""
    yield click.style(document.title, bold=True)
    span = f", {document.first} to {document.last}" if document.first else ""
    yield f"{plural(document.count, 'event')}{span}: {document.url}"
    if document.called:
        yield f"Called: {_counted(document.called)}"
    if document.categories:
        yield f"Filed under: {_counted(document.categories[:3])}"
    for other in document.names:
        yield f"Also: {other.title} ({other.certainty}: {other.reason})"
    if document.labels:
        yield f"In texts: {_counted(document.labels[:_MOST])}"
    most = max((year.events for year in document.years), default=0)
    for year in document.years:
        yield f"{year.year} {'█' * max(1, round(40 * year.events / most))} {year.events:,}"
    if document.stories:
        yield f"Stories: {', '.join(f'{s.title} ({s.events:,})' for s in document.stories[:_MOST])}"
    if document.others:
        yield f"Named with: {', '.join(f'{other.title} ({other.events:,})' for other in document.others[:_MOST])}"
    if len(page.events) > _SHOWN:
        yield f"The latest {_SHOWN}:"
    for event in document.events[-_SHOWN:]:
        yield f"{click.style(f'{event.date}  {event.id}', dim=True)}  {event.text}"


def _counted(held: Sequence[Label]) -> str:
    return ", ".join(f"{each.label} ({each.events:,})" for each in held)


def _learn(obj: Context, api: str | None, limit: int, *, as_json: bool) -> None:
    from backstory import pipeline
    from backstory.cli.keep import open_wiki
    from backstory.store import Archive

    path, settings = obj
    report = pipeline.Report()
    with (
        Archive.open(path, write=True) as archive,
        open_wiki(archive.edition, settings, api) as wiki,
        progress(_so_far) as show,
    ):
        learned = pipeline.learn(archive, wiki, report, now=datetime.now(UTC), limit=limit, progress=show)
        pipeline.conclude(archive, report)  # stories and relations follow from the names
    if as_json:
        print_json(learned)
    else:
        note(f"{path}: asked about {plural(learned.asked, 'page')}, {plural(learned.names, 'name')} changed")


def _so_far(report: Report) -> str:
    return "asking the wiki where pages lead"


COMMANDS: tuple[click.Command, ...] = (entity,)

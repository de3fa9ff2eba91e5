"""The command that tells a story, and by which a person decides what belongs to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from backstory.cli.output import event_lines, json_option, note, plural, print_json
from backstory.config import Settings

if TYPE_CHECKING:
    from backstory.views import StoryPage

Context = tuple[Path, Settings]


@click.command(
    epilog="""\b
Examples:
  backstory story 'Notre-Dame de Paris fire'
  backstory story war-in-afghanistan --json
  backstory story war-in-afghanistan --join fall-of-kabul --reason 'the end of the same war'
  backstory story war-in-afghanistan --part 7k3fq9xm --reason 'an accident, no part of the war'"""
)
@click.argument("name")
@click.option("--join", metavar="OTHER", help="Decide that OTHER, a story, topic or event, belongs to this story.")
@click.option("--part", metavar="OTHER", help="Decide that OTHER, a topic or event, does not belong to it.")
@click.option("--reason", help="Why; kept with the decision.")
@json_option
@click.pass_obj
def story(obj: Context, name: str, *, join: str | None, part: str | None, reason: str | None, as_json: bool) -> None:
    """Show the story NAME (its title, id or path, or a part of its title): its events, and why they belong together."""
    from backstory.errors import UsageError
    from backstory.publish.press import press_of
    from backstory.publish.story_pages import story_doc
    from backstory.store import Archive, Library
    from backstory.store.story_decisions import find_stories

    path, settings = obj
    if join or part:
        if not reason or (join and part):
            raise UsageError("a decision is either --join or --part, and needs a --reason")
        _decide(path, name, str(join or part), join=bool(join), reason=reason)
        return
    with Archive.open(path) as archive:
        found = find_stories(archive, name)
        press = press_of(archive, settings)
        page = Library(archive).story(found[0][0]) if len(found) == 1 else None
    if page is None:
        raise UsageError(f"'{name}' may be one of these: " + "; ".join(f"{title} ({slug})" for slug, title in found))
    doc = story_doc(press, page)
    if as_json:
        print_json(doc)
    else:
        click.echo("\n".join(_lines(page, doc.url)))


def _lines(page: StoryPage, address: str) -> Iterator[str]:
    yield click.style(page.story.title, bold=True)
    yield click.style(f"{page.story.id}  {plural(len(page.events), 'event')}", dim=True)
    for label, names in (
        ("Also called", page.names),
        ("Part of", [ref.title for ref in page.within]),
        ("Stories within", [ref.title for ref in page.parts]),
    ):
        if names:
            yield f"{label}: {'; '.join(names)}"
    yield "Why these belong together:"
    for one in page.why:
        yield f"  {plural(one.events, 'event')}, {one.certainty}: {one.reason}"
    for view in page.events:
        yield ""
        yield from event_lines(view)
    yield ""
    yield address


def _decide(path: Path, name: str, other: str, *, join: bool, reason: str) -> None:
    from backstory import pipeline
    from backstory.store import Archive
    from backstory.store.story_decisions import StoryDecision, decide, end_of

    with Archive.open(path, write=True) as archive:
        decision = StoryDecision(end_of(archive, name), end_of(archive, other), join, reason)
        decide(archive, decision, at=datetime.now(UTC))
        pipeline.conclude(archive, pipeline.Report())
    note(f"{'joined' if join else 'parted'} {name} and {other}; kept as a decision of yours in {path}")


COMMANDS: tuple[click.Command, ...] = (story,)

"""How commands print: records as JSON for programs, or as plain lines for people; progress on a terminal only."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from backstory.model import Change
    from backstory.pipeline import Progress, Report
    from backstory.views import EventView

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")


def print_json(value: object) -> None:
    """Prints a record as indented JSON."""
    import msgspec

    sys.stdout.write(msgspec.json.format(msgspec.json.encode(value), indent=2).decode() + "\n")


def event_lines(view: EventView) -> Iterator[str]:
    """An event as a person reads it in a list."""
    item = view.item
    above = " › ".join(part for part in (item.category, *(topic.title for topic in item.topics)) if part)
    yield click.style(f"{view.day}  {view.id}  {above}", dim=True)
    yield f"  {item.text}"
    labels = ", ".join(citation.label or citation.url for citation in item.citations)
    if labels:
        yield click.style(f"  Sources: {labels}", dim=True)


def print_events(views: tuple[EventView, ...]) -> None:
    """Prints events for a person, a blank line between them."""
    for n, view in enumerate(views):
        click.echo(("\n" if n else "") + "\n".join(event_lines(view)))


def change_lines(change: Change, view: EventView) -> Iterator[str]:
    """A change as a person reads it in a list."""
    weight = "" if change.substance else ", not of substance"
    yield click.style(f"{change.at:%Y-%m-%d %H:%M} UTC  {change.kind}{weight}  {view.id} of {view.day}", dim=True)
    if change.before:
        yield click.style(f"  - {change.before}", fg="yellow")
        yield click.style(f"  + {change.after}", fg="blue")
    else:
        yield f"  {change.after or view.item.text}"


def note(message: str) -> None:
    """Tells the user something that is not data."""
    click.echo(message, err=True)


@contextmanager
def progress(unit: Callable[[Report], str]) -> Iterator[Progress]:
    """Shows how far a run is, on a terminal only; elsewhere it is silent."""
    from backstory.pipeline import silent

    if not sys.stderr.isatty():
        yield silent
        return
    from rich.console import Console
    from rich.live import Live
    from rich.text import Text

    # A line that nobody turns: what turns it is a thread, and a process with threads is not forked for other cores.
    with Live(Text("starting"), console=Console(stderr=True), auto_refresh=False, transient=True) as line:
        yield lambda step, report: line.update(Text(f"{step}: {unit(report)}"), refresh=True)


@contextmanager
def publishing() -> Iterator[Callable[[int], None]]:
    """Shows how many files a publication has rendered, on a terminal only."""
    if not sys.stderr.isatty():
        yield lambda files: None
        return
    from rich.console import Console

    with Console(stderr=True).status("publishing") as status:
        yield lambda files: status.update(f"publishing: {plural(files, 'file')}")


def plural(count: int, word: str) -> str:
    """A count with its noun: 1 page, 2 pages."""
    return f"{count:,} {word}" if count == 1 else f"{count:,} {word}s"

"""Commands by which a person decides what is one event: join, part."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from backstory.cli.output import note
from backstory.config import Settings

Context = tuple[Path, Settings]

_reason = click.option("--reason", required=True, help="Why; kept with the decision.")


@click.command(epilog="\b\nExample:\n  backstory join 7k3fq9xm b5d2hmtc --reason 'the same strike, told twice'")
@click.argument("event")
@click.argument("other")
@_reason
@click.pass_obj
def join(obj: Context, event: str, other: str, *, reason: str) -> None:
    """Decide that EVENT and OTHER are one event; it keeps the id of the one recorded first."""
    from backstory import pipeline
    from backstory.store import Archive, decisions

    path, _ = obj
    with Archive.open(path, write=True) as archive:
        decisions.join(archive, event, other, reason, at=datetime.now(UTC))
        pipeline.conclude(archive, pipeline.Report())
    note(f"joined {event} and {other}; kept as a decision of yours in {path}")


@click.command(
    epilog="\b\nExamples:\n  backstory part 7k3fq9xm 3 --reason 'from version 3 on it tells of another strike'\n"
    "  backstory part 7k3fq9xm b5d2hmtc --reason 'two strikes after all'"
)
@click.argument("event")
@click.argument("other")
@_reason
@click.pass_obj
def part(obj: Context, event: str, other: str, *, reason: str) -> None:
    """Decide that OTHER is not EVENT: a version of EVENT by its number, or another event's id."""
    from backstory import pipeline
    from backstory.store import Archive, decisions

    path, _ = obj
    with Archive.open(path, write=True) as archive:
        decisions.part(archive, event, other, reason, at=datetime.now(UTC))
        pipeline.conclude(archive, pipeline.Report())
    note(f"parted {event} and {other}; kept as a decision of yours in {path}")


COMMANDS: tuple[click.Command, ...] = (join, part)

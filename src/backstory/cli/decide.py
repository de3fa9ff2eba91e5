"""Commands by which a person decides what is one event: join, part."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from backstory.cli.output import note
from backstory.config import Settings

if TYPE_CHECKING:
    from backstory.resolve import Verdict
    from backstory.store import Archive
    from backstory.store.decisions import Sighting

Context = tuple[Path, Settings]

_reason = click.option("--reason", required=True, help="Why; kept with the decision.")


@click.command(epilog="\b\nExample:\n  backstory join 7k3fq9xm b5d2hmtc --reason 'the same strike, told twice'")
@click.argument("event")
@click.argument("other")
@_reason
@click.pass_obj
def join(obj: Context, event: str, other: str, *, reason: str) -> None:
    """Decide that EVENT and OTHER are one event; it keeps the id of the one recorded first."""
    from backstory.resolve import Verdict
    from backstory.store import Archive
    from backstory.store.decisions import first_sighting

    path, _ = obj
    with Archive.open(path, write=True) as archive:
        ends = first_sighting(archive, event), first_sighting(archive, other)
        _decide(archive, Verdict.JOIN, ends, reason)
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
    from backstory.resolve import Verdict
    from backstory.store import Archive
    from backstory.store.decisions import first_sighting, sighting_of_version

    path, _ = obj
    with Archive.open(path, write=True) as archive:
        first = first_sighting(archive, event)
        second = sighting_of_version(archive, event, int(other)) if other.isdigit() else first_sighting(archive, other)
        _decide(archive, Verdict.PART, (first, second), reason)
    note(f"parted {event} and {other}; kept as a decision of yours in {path}")


def _decide(archive: Archive, verdict: Verdict, ends: tuple[Sighting, Sighting], reason: str) -> None:
    from backstory import pipeline
    from backstory.resolve import ByHand
    from backstory.store.decisions import decide

    decision = ByHand(verdict, ends[0].origin, ends[1].origin, reason)
    decide(archive, decision, (ends[0].page, ends[1].page), at=datetime.now(UTC))
    pipeline.conclude(archive, pipeline.Report())


COMMANDS: tuple[click.Command, ...] = (join, part)

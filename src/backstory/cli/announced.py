"""The command that lists what events announce: announced."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from backstory.cli.output import json_option, print_json
from backstory.config import Settings

if TYPE_CHECKING:
    from backstory.store import Archive
    from backstory.views import AnnouncementView

Context = tuple[Path, Settings]
Described = dict[str, object]


@click.command(
    epilog="""\b
Examples:
  backstory announced
  backstory announced --due 2014-04 --json
  backstory announced --passed"""
)
@click.option("--due", metavar="WHEN", help="All that is announced for a day, month or year, settled or not.")
@click.option("--open", "only_open", is_flag=True, help="What is still to come and not settled; so without options.")
@click.option("--passed", is_flag=True, help="What is past its day with nothing on record.")
@json_option
@click.pass_obj
def announced(obj: Context, *, due: str | None, only_open: bool, passed: bool, as_json: bool) -> None:
    """List what events say will happen, by the days they name, as of the newest day on record."""
    from backstory.errors import NotFound, UsageError
    from backstory.store import Archive, announcements

    if only_open and passed:
        raise UsageError("--open and --passed exclude each other; give one of them")
    path, _ = obj
    with Archive.open(path) as archive:
        as_of = announcements.newest_day(archive)
        found = _found(archive, due, only_open=only_open, passed=passed, as_of=as_of)
    if as_json:
        print_json([_described(view, as_of) for view in found])
    else:
        for n, view in enumerate(found):
            click.echo(("\n" if n else "") + "\n".join(_lines(view, as_of)))
    if not found:
        raise NotFound(f"nothing of the kind is announced in {path}")


def _found(
    archive: Archive, due: str | None, *, only_open: bool, passed: bool, as_of: date | None
) -> tuple[AnnouncementView, ...]:
    from backstory.store import announcements

    if due is None:
        return announcements.passed(archive) if passed else announcements.still_open(archive)
    found = announcements.due(archive, *_days(due))
    if passed:
        return tuple(view for view in found if _status(view, as_of) == "not on record")
    if only_open:
        return tuple(view for view in found if _status(view, as_of) == "still to come")
    return found


_WHEN = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?$")


def _days(when: str) -> tuple[date, date]:
    """The first and the last day of a day, month or year."""
    from calendar import monthrange

    from backstory.errors import UsageError

    found = _WHEN.match(when)
    try:
        if not found:
            raise ValueError(when)
        year = int(found["year"])
        if not found["month"]:
            return date(year, 1, 1), date(year, 12, 31)
        month = int(found["month"])
        if not found["day"]:
            return date(year, month, 1), date(year, month, monthrange(year, month)[1])
        day = date(year, month, int(found["day"]))
    except ValueError:
        raise UsageError(f"--due {when}: not a day, month or year; write it as 2014-04-05, 2014-04 or 2014") from None
    return day, day


def _status(view: AnnouncementView, as_of: date | None) -> str:
    if view.outcome:
        return view.outcome.turn.value
    return "not on record" if as_of and view.announcement.latest <= as_of else "still to come"


def _described(view: AnnouncementView, as_of: date | None) -> Described:
    """An announcement as JSON; the fields are in docs/formats.md."""
    one, outcome = view.announcement, view.outcome
    return {
        "text": one.text,
        "who": one.who or None,
        "what": one.what or None,
        "place": one.place or None,
        "from": one.earliest,
        "to": one.latest,
        "event": {"id": view.event.id, "date": view.event.day},
        "status": _status(view, as_of),
        "outcome": {
            "id": outcome.event.id,
            "date": outcome.event.day,
            "text": outcome.event.item.text,
            "certainty": outcome.certainty.value,
            "reasons": list(outcome.reasons),
            "days": outcome.days,
        }
        if outcome
        else None,
    }


def _lines(view: AnnouncementView, as_of: date | None) -> Iterator[str]:
    one, outcome = view.announcement, view.outcome
    days = f"{one.earliest}" if one.earliest == one.latest else f"{one.earliest} to {one.latest}"
    yield click.style(f"{days}  announced {view.event.day}  {view.event.id}  {_status(view, as_of)}", dim=True)
    yield f"  ○ {one.text}"
    if outcome:
        yield f"  ● {outcome.event.day}  {outcome.event.id}  {outcome.event.item.text}"
        yield click.style(f"    {outcome.certainty}: {', '.join(outcome.reasons)}", dim=True)


COMMANDS: tuple[click.Command, ...] = (announced,)

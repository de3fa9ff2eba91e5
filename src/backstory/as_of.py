"""An event's record as it stood at a time: nothing written later is left in it. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from backstory.changes import as_known
from backstory.errors import NotFound
from backstory.model import Change, Kind, State
from backstory.views import EventPage


def event_as_of(page: EventPage, at: datetime) -> EventPage:
    """The page of an event as it stood; raises NotFound if it was not on record by then.

    Where on its day it stood, and under which address, the archive has to say: `queries.standing_then`. Stories,
    relations, outcomes, later addresses, what it was merged into and what is known of its sources' pages come from the
    whole record, so they are left out.
    """
    event = page.event
    versions = tuple(version for version in event.versions if version.at <= at)
    if not versions:
        raise NotFound(f"event {event.id} was first recorded at {event.recorded:%Y-%m-%d %H:%M} UTC, after that time")
    changes = as_known(versions, [change for change in event.changes if change.at <= at])
    updated = max((change.at for change in changes if change.substance), default=event.recorded)
    then = replace(event, versions=versions, changes=changes, updated=updated, state=_state(changes))
    bare = replace(page, event=then, stories=(), into=None, former=(), articles={})
    return replace(bare, backstory=(), followed=(), announced=(), settles=())


def _state(changes: tuple[Change, ...]) -> State:
    """Whether it stood on its page after the last change that took it away or brought it back."""
    for change in reversed(changes):
        if change.kind in (Kind.REMOVED, Kind.MERGED):
            return State.REMOVED
        if change.kind in (Kind.RESTORED, Kind.RECORDED):
            break
    return State.LIVE

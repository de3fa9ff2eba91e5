"""All revisions of a page into its events, with their versions and changes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from backstory.changes import changes
from backstory.model import Item
from backstory.resolve.page import Fold
from backstory.resolve.records import ByHand, PageHistory, Reading, Track
from backstory.resolve.thread import Thread


def history(
    revisions: Iterable[tuple[int, datetime, tuple[Item, ...] | None]], *, by_hand: Iterable[ByHand] = ()
) -> PageHistory:
    """Everything that follows from the revisions of one page: (id, time, items), in order of time, then of id.

    Items are None where Wikipedia hides a revision's text: nothing is concluded from it. What is kept grows with
    events and versions; readings of neighbouring revisions share what did not change.
    """
    fold = Fold(by_hand)
    readings: list[tuple[int, tuple[Reading, ...]]] = []
    for revid, at, items in revisions:
        if items is not None:
            readings.append((revid, fold.read(revid, at, items)))
    return PageHistory(tuple(_track(thread) for thread in fold.threads), tuple(readings))


def _track(thread: Thread) -> Track:
    versions = tuple(thread.versions)
    made = changes(versions, thread.absences, merges=thread.merges, split_from=thread.split_from)
    return Track(thread.origin, versions, made, thread.gone_at, thread.merged_into)

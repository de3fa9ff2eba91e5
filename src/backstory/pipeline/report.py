"""What a run did so far, for whoever watches it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(slots=True)
class Report:
    """Counts of revisions new and known before, pages and events concluded anew, days related, and what failed."""

    revisions: int = 0
    known: int = 0
    pages: int = 0
    events: int = 0
    failures: int = 0
    related: int = 0


Progress = Callable[[str, Report], None]


def silent(step: str, report: Report) -> None:
    """Shows no progress."""

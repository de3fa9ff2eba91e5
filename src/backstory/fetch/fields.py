"""Fields of records from outside as values the archive can keep; ValueError says what is wrong with one."""

from __future__ import annotations

from datetime import UTC, datetime

# What a database's integer holds.
_LARGEST = 2**63 - 1


def revision_number(written: str | int) -> int:
    """A revision's id: a whole number above zero."""
    try:
        number = int(written)
    except ValueError:
        raise ValueError(f"'{written}' is no revision id") from None
    if not 0 < number <= _LARGEST:
        raise ValueError(f"{str(number)[:40]} is no revision id")
    return number


def utc(written: str | datetime) -> datetime:
    """A time in UTC; one without a zone is taken to be that already."""
    try:
        moment = datetime.fromisoformat(written) if isinstance(written, str) else written
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise ValueError(f"'{written}' is no time") from None

"""What differs between language editions of the portal, as data, and the few pure questions asked of it.

An `Edition` says how a language names its portal pages, its day headings, its categories and its templates.
The parser has no language of its own: to add an edition, add a module of data beside `en.py`
and name it in `_EDITIONS`. Nothing here reads or fetches.
"""

from __future__ import annotations

from datetime import date

from backstory.editions import en, ja, zh
from backstory.editions.record import Edition, clean_title
from backstory.errors import UsageError

_EDITIONS: dict[str, Edition] = {one.EDITION.code: one.EDITION for one in (en, zh, ja)}

CODES = tuple(_EDITIONS)


def edition(code: str) -> Edition:
    """The edition of a language code; `UsageError` names the ones there are."""
    try:
        return _EDITIONS[code]
    except KeyError:
        known = ", ".join(CODES)
        raise UsageError(f'There is no edition "{code}". Known editions: {known}.') from None


def page_of_title(title: str) -> tuple[Edition, tuple[date, date]] | None:
    """The edition and the first and last day of a portal page, None if it is no page of days in any edition."""
    for one in _EDITIONS.values():
        if days := one.days_of_title(title):
            return one, days
    return None


__all__ = ["CODES", "Edition", "clean_title", "edition", "page_of_title"]

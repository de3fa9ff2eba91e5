"""What one bullet says, before it is known whether it is an item."""

from __future__ import annotations

from typing import NamedTuple

from backstory.model import Citation, Link, Mention


class Reading(NamedTuple):
    """A bullet's text without its sources, what it links to and what it cites; offsets as in `Item`."""

    text: str
    mentions: tuple[Mention, ...] = ()
    citations: tuple[Citation, ...] = ()
    links: tuple[Link, ...] = ()


# Of lines that mean the same wherever on a page they stand: their markup without control characters, and what they say.
Readings = dict[str, tuple[str, Reading]]

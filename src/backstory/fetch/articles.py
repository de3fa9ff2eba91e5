"""The door that articles are fetched through: it trusts nobody, and obeys what each site asks of programs.

with article_door(contact="you@example.org") as door:
    answer = door.get("https://example.org/2014/02/13/talks")
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from backstory.fetch.http import Door, Manners
from backstory.fetch.pauses import Clock, Pace
from backstory.fetch.robots import Robots

if TYPE_CHECKING:
    from backstory.fetch.gate import Resolve

# The kinds of page an article can be; whatever else an address turns out to be is left unread.
KINDS: Final = ("text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml")

ARTICLE_MANNERS: Final = Manners(
    pace=2.0,
    tries=2,
    first_pause=5.0,
    longest_pause=30.0,
    timeout=10.0,
    total=10.0,
    most_bytes=5 * 1024 * 1024,
    most_redirects=5,
    accept="text/html, application/xhtml+xml, text/plain;q=0.5",
    kinds=KINDS,
)
# How the one page that a reader names is asked for: soon, and feeds too.
PAGE_MANNERS: Final = replace(
    ARTICLE_MANNERS,
    pace=1.0,
    kinds=(),
    accept="text/html, application/xhtml+xml, application/rss+xml;q=0.9, application/atom+xml;q=0.9, text/plain;q=0.8",
)


@contextmanager
def article_door(
    manners: Manners = ARTICLE_MANNERS,
    *,
    clock: Clock | None = None,
    resolve: Resolve | None = None,
    loopback: frozenset[int] = frozenset(),
) -> Iterator[Door]:
    """A door for articles; `clock`, `resolve` and `loopback` (as for `Door`) are there for tests."""
    clock = clock or Clock()
    pace = Pace(manners.pace, clock)
    for_rules = replace(manners, kinds=(), accept="text/plain", tries=1)
    with Door(for_rules, clock=clock, resolve=resolve, pace=pace, loopback=loopback) as plain:
        permit = Robots(plain, pace, clock)
        with Door(manners, clock=clock, resolve=resolve, pace=pace, permit=permit, loopback=loopback) as door:
            yield door

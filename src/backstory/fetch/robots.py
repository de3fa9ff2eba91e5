"""What a site asks of programs (robots.txt, RFC 9309), asked for once and obeyed.

No robots.txt, or a refusal to show it, allows everything; a server that does not answer, or answers with a fault of its
own, allows nothing for now. A delay between requests that the file asks for is kept up to a bound.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from backstory.fetch.answers import Answer, NotFetched, Why
from backstory.fetch.pauses import Clock, Pace

if TYPE_CHECKING:
    from protego import Protego

    from backstory.fetch.http import Door

AGENT: Final = "Backstory"
# RFC 9309: at least 500 KiB are read, and a file is not relied on for more than a day.
MOST_READ: Final = 500 * 1024
FRESH_FOR: Final = 24 * 3600.0
LONGEST_DELAY: Final = 30.0


@dataclass(frozen=True, slots=True)
class _Rules:
    """The rules of one site; None allows all, `cause` says why nothing is known and so nothing allowed."""

    at: float
    rules: Protego | None = None
    cause: NotFetched | None = None


class Robots:
    """Judges addresses by the rules of their sites; `door` fetches these, at the pace of everything else."""

    def __init__(self, door: Door, pace: Pace, clock: Clock) -> None:
        self._door = door
        self._pace = pace
        self._clock = clock
        self._lock = threading.Lock()
        self._known: dict[str, _Rules] = {}
        self._asking: dict[str, threading.Lock] = {}

    def __call__(self, url: str) -> None:
        """Raise NotFetched if the site does not want this address fetched, or if what it wants is not known."""
        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc}"
        with self._lock:
            asking = self._asking.setdefault(site, threading.Lock())
        with asking:
            known = self._known.get(site)
            if known is None or not 0 <= self._clock.now() - known.at < FRESH_FOR:
                known = self._known[site] = self._asked(site, parts.hostname or "")
        if known.cause:
            raise _instead(url, known.cause)
        if known.rules and not known.rules.can_fetch(url, AGENT):
            raise NotFetched(url, "is not fetched: the site's robots.txt asks programs not to", why=Why.RULES)

    def _asked(self, site: str, host: str) -> _Rules:
        now = self._clock.now()
        try:
            answer = self._door.get(f"{site}/robots.txt")
        except NotFetched as cause:
            return _Rules(now, cause=cause)
        if answer.status >= 500:
            said = f"answered {answer.status}"
            return _Rules(now, cause=NotFetched(f"{site}/robots.txt", said, "try again later", why=Why.BUSY))
        rules = _rules(answer)
        delay = rules.crawl_delay(AGENT) if rules else None
        if delay:
            self._pace.slow_down(host, min(float(delay), LONGEST_DELAY))
        return _Rules(now, rules)


def _instead(url: str, cause: NotFetched) -> NotFetched:
    """What became of an address whose site's rules could not be had."""
    if cause.why is Why.ADDRESS:
        return NotFetched(url, cause.cause, why=cause.why)
    said = f"is not fetched: the site's robots.txt {cause.cause}"
    return NotFetched(url, said, "try again later", why=cause.why, later=cause.later)


def _rules(answer: Answer) -> Protego | None:
    """The rules in an answer; a page of HTML in the place of robots.txt has none."""
    from protego import Protego

    if answer.status != 200:
        return None
    return Protego.parse(answer.body[:MOST_READ].decode("utf-8-sig", "replace"))

"""When to ask again: what a server says about it, how long to wait when it says nothing, the pace per host.

The clock is an argument everywhere, so that a test of an hour's pauses takes no time.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clock:
    """Where the time comes from and how it passes; seconds."""

    now: Callable[[], float] = time.time
    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep


# A server may ask for the year 9999; no calendar goes on from there.
LONGEST_ASKED = 365 * 24 * 3600.0


def retry_after(value: str, *, date: str = "", now: float) -> float | None:
    """Seconds to wait by a Retry-After header, a year at most; None if it says nothing readable.

    An HTTP date is measured from the server's own `date` header when there is one: our clock may be hours off.

    >>> retry_after("120", now=0.0)
    120.0
    """
    if value.strip().isascii() and value.strip().isdigit():
        return min(float(value), LONGEST_ASKED)
    until = _http_date(value)
    if until is None:
        return None
    server_now = _http_date(date)
    return min(max(0.0, until - (now if server_now is None else server_now)), LONGEST_ASKED)


def growing_pause(attempt: int, *, first: float, longest: float) -> float:
    """The pause after the given failed attempt, counted from 1: first, twice that, and so on up to the longest."""
    return min(longest, first * 2.0 ** min(attempt - 1, 32))


def _http_date(value: str) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(value).timestamp()
    except (ValueError, OverflowError):
        return None


class Pace:
    """Keeps requests to one host apart, over all threads; a host can be left alone for longer, or always be slower."""

    def __init__(self, pause: float, clock: Clock) -> None:
        self._pause = pause
        self._clock = clock
        self._lock = threading.Lock()
        self._free_at: dict[str, float] = {}
        self._slower: dict[str, float] = {}
        self._turns: dict[str, threading.Lock] = {}

    @contextmanager
    def turn(self, host: str) -> Iterator[None]:
        """Ask this host inside: nobody else does meanwhile, and the pause counts from when it has answered."""
        host = host.rstrip(".")  # "example.org." is the same one
        with self._lock:
            turn = self._turns.setdefault(host, threading.Lock())
        with turn:
            self.wait(host)
            try:
                yield
            finally:
                self.leave_alone(host, self._pause_of(host))

    def wait(self, host: str) -> None:
        """Return when the host may be asked next, and take that turn."""
        with self._lock:
            now = self._clock.monotonic()
            turn = max(now, self._free_at.get(host, now))
            self._free_at[host] = turn + self._pause_of(host)
        if turn > now:
            self._clock.sleep(turn - now)

    def slow_down(self, host: str, seconds: float) -> None:
        """Pause at least so long between two requests to this host from now on."""
        self._slower[host.rstrip(".")] = seconds

    def _pause_of(self, host: str) -> float:
        return max(self._pause, self._slower.get(host, 0.0))

    def leave_alone(self, host: str, seconds: float) -> None:
        """Let nobody ask this host for that long."""
        host = host.rstrip(".")
        with self._lock:
            until = self._clock.monotonic() + seconds
            self._free_at[host] = max(until, self._free_at.get(host, until))

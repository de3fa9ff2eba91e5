"""The one door to the network: an address into an answer, politely and within bounds.

A door gives its name and a contact, asks a host one thing at a time with a pause between, asks again with growing
pauses (or as long as the server says), follows redirects one by one, connects to public addresses only, and bounds time
and size. It keeps no cookies, logs in nowhere, reads no proxy settings and never posts.

An answer of any final status is returned; no answer, or one out of bounds, is a `NotFetched`.
"""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar
from urllib.parse import urljoin

from backstory import __version__
from backstory.errors import UsageError
from backstory.fetch.answers import Answer, AskAgain, Body, NotFetched, Why
from backstory.fetch.cache import Cache, Kept
from backstory.fetch.pauses import Clock, Pace, growing_pause, retry_after

if TYPE_CHECKING:
    import httpcore2
    import httpx2

    from backstory.fetch.gate import Gate, Resolve

__all__ = ["ASK_AGAIN", "Answer", "AskAgain", "Door", "Manners", "NotFetched", "Why", "origin"]

T = TypeVar("T")

# The server, or something before it, is busy or broken now and may not be later.
ASK_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504})
REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Manners:
    """How a door behaves: times in seconds, sizes in bytes after decompression.

    `timeout` is for each step of a connection, `total` for one request from name to last byte with all its redirects,
    `pace` the least time between two requests to a host, `longest_pause` the longest a server may make us wait. `kinds`
    are the beginnings of the content types read, () for any; of another kind, and of a status but 200, no body is read.
    """

    contact: str = ""
    pace: float = 1.0
    tries: int = 5
    first_pause: float = 1.0
    longest_pause: float = 120.0
    timeout: float = 30.0
    total: float = 120.0
    most_bytes: int = 32 * 1024 * 1024
    most_redirects: int = 5
    accept: str = "*/*"
    kinds: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not (self.contact.isascii() and self.contact.isprintable()):
            raise UsageError("the contact goes into a header: write a mail or web address in plain ASCII")

    @property
    def user_agent(self) -> str:
        return f"Backstory/{__version__} ({self.contact or 'no contact given'})"


class Door:
    """Asks for addresses. One door may be used by several threads; close it when done.

    `trusted` holds pairs of host and port the operator named, which may be anywhere. Such a door is for that host's
    own use: what a page names is fetched through a door that trusts nobody. `permit` judges every address before it is
    asked for, redirects too, by raising NotFetched. Doors that share a `pace` take turns at a host.

    `loopback` holds ports of 127.0.0.1 that a test serves; nothing but a test's own code gives any.
    """

    def __init__(
        self,
        manners: Manners | None = None,
        *,
        trusted: frozenset[tuple[str, int]] = frozenset(),
        cache: Cache | None = None,
        clock: Clock | None = None,
        resolve: Resolve | None = None,
        permit: Callable[[str], None] | None = None,
        pace: Pace | None = None,
        loopback: frozenset[int] = frozenset(),
    ) -> None:
        self._manners = manners or Manners()
        self._trusted = trusted
        self._loopback = loopback
        self._permit = permit
        self._cache = cache
        self._clock = clock or Clock()
        self._resolve = resolve
        self._pace = pace or Pace(self._manners.pace, self._clock)
        self._opening = threading.Lock()
        self._opened: tuple[Gate, httpcore2.ConnectionPool] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections kept alive."""
        with self._opening:
            if self._opened:
                self._opened[1].close()
                self._opened = None

    @property
    def manners(self) -> Manners:
        """How this door behaves."""
        return self._manners

    def get(self, url: str, *, fresh_for: float = 0.0, known: Kept | None = None) -> Answer:
        """The answer at an address. With a cache, one kept for less than `fresh_for` seconds needs no asking.

        `known` is an answer the caller has on record: it is what comes back if the server says nothing has changed.
        """
        return self.ask(url, lambda answer: answer, fresh_for=fresh_for, known=known)

    def ask(
        self,
        url: str,
        read: Callable[[Answer], T],
        *,
        fresh_for: float = 0.0,
        tries: int | None = None,
        known: Kept | None = None,
    ) -> T:
        """What `read` makes of the answer at an address.

        `read` may raise AskAgain for an answer that is cut or says "later"; only what it accepts is cached.
        """
        kept = known or (self._cache.get(url) if self._cache else None)
        if kept and 0 <= self._clock.now() - kept.at < fresh_for:
            with contextlib.suppress(AskAgain):  # kept by a reader that was content with less
                return read(_kept_answer(kept))
        attempt = 0
        while True:
            attempt += 1
            try:
                answer = self._follow(url, kept)
                if answer.status in ASK_AGAIN:
                    raise AskAgain(f"answered {answer.status}", answer)
                value = read(answer)
            except AskAgain as again:
                kept = None if again.answer and again.answer.from_cache else kept
                self._pause(url, again, attempt, last=attempt >= (tries or self._manners.tries))
            else:
                self._keep(url, answer, fresh_for)
                return value

    def _pause(self, url: str, again: AskAgain, attempt: int, *, last: bool) -> None:
        """Make the next request to this host wait; raises when this was the last try or the wait is too long."""
        answer = again.answer
        why = Why.SILENT if answer is None else Why.BUSY if answer.status in ASK_AGAIN else Why.BROKEN
        wait = growing_pause(attempt, first=self._manners.first_pause, longest=self._manners.longest_pause)
        asked = None
        if answer is not None:
            asked = retry_after(answer.header("retry-after"), date=answer.header("date"), now=self._clock.now())
            wait = wait if asked is None else asked
        if wait > self._manners.longest_pause:
            cause = f"{again} and asks to come back in {wait:.0f} seconds"
            raise NotFetched(url, cause, "try again then", why=why, later=asked) from again
        if last:
            times = f", {attempt} times" if attempt > 1 else ""
            raise NotFetched(url, f"{again}{times}", "try again later", why=why, later=asked) from again
        self._pace.leave_alone(_host(_checked(answer.url if answer else url)), wait)

    def _follow(self, url: str, kept: Kept | None) -> Answer:
        at, left = url, self._manners.total
        for _ in range(self._manners.most_redirects + 1):
            target = _checked(at)
            if self._permit:
                self._permit(str(target))
            with self._pace.turn(_host(target)):
                begun = time.monotonic()
                answer = self._request(target, _conditions(kept) if kept and kept.url == str(target) else [], left)
                left -= time.monotonic() - begun
            if answer.status == 304 and kept:
                return _kept_answer(kept)
            location = answer.header("location")
            if answer.status not in REDIRECTS or not location:
                return answer
            at = _next_address(at, location)
        raise NotFetched(url, f"redirects more than {self._manners.most_redirects} times", why=Why.BOUNDS)

    def _request(self, target: httpx2.URL, conditions: list[tuple[str, str]], seconds: float) -> Answer:
        import httpcore2

        from backstory.fetch.gate import Refused

        gate, pool = self._connections()
        url = str(target)
        headers = [
            ("Host", target.netloc.decode("ascii")),
            ("User-Agent", self._manners.user_agent),
            ("Accept", self._manners.accept),
            ("Accept-Encoding", "gzip"),
            *conditions,
        ]
        timeouts = dict.fromkeys(("connect", "read", "write", "pool"), self._manners.timeout)
        gate.begin(seconds)
        try:
            with pool.stream("GET", _core_url(target), headers=headers, extensions={"timeout": timeouts}) as response:
                return self._read(url, response)
        except Refused as error:
            raise NotFetched(url, f"is not fetched: {error}", why=Why.ADDRESS) from error
        except (httpcore2.TimeoutException, httpcore2.NetworkError, httpcore2.ProtocolError) as error:
            if cause := _lasting_cause(error):
                raise NotFetched(url, f"{cause} ({error})", why=Why.SILENT) from error
            raise AskAgain(_network_cause(error)) from error

    def _read(self, url: str, response: httpcore2.Response) -> Answer:
        headers = tuple((key.decode("ascii").lower(), value.decode("latin-1")) for key, value in response.headers)
        about = Answer(url, response.status, headers, b"")
        kinds = self._manners.kinds
        if kinds and response.status != 200:
            return about
        kind = about.header("content-type").strip().lower()
        if kinds and kind and not kind.startswith(kinds):
            raise NotFetched(url, f"is {kind.partition(';')[0]}, which is not read", why=Why.BOUNDS)
        body = Body(about, self._manners.most_bytes)
        for chunk in response.iter_stream():
            body.add(chunk)
        return Answer(url, response.status, headers, body.whole())

    def _connections(self) -> tuple[Gate, httpcore2.ConnectionPool]:
        from backstory.fetch import gate

        with self._opening:
            if self._opened is None:
                opened = gate.Gate(self._trusted, self._resolve or gate.resolve, loopback=self._loopback)
                self._opened = (opened, gate.connections(opened))
            return self._opened

    def _keep(self, url: str, answer: Answer, fresh_for: float) -> None:
        if self._cache is None or answer.status != 200 or "no-store" in answer.header("cache-control"):
            return
        if fresh_for or answer.header("etag") or answer.header("last-modified"):
            self._cache.put(Kept(url, answer.url, answer.status, answer.headers, self._clock.now(), answer.body))


def origin(url: str) -> tuple[str, int]:
    """The pair of host and port of an address, as `Door(trusted=...)` takes it."""
    parsed = _checked(url)
    return _host(parsed), parsed.port or _PORTS[parsed.scheme]


def _host(url: httpx2.URL) -> str:
    """The host of an address as the wire has it ("xn--bcher-kva.example")."""
    return url.raw_host.decode("ascii").lower()


_NO_SUCH_NAME = (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME))
_PORTS = {"http": 80, "https": 443}
_HOST = re.compile(rb"[A-Za-z0-9._-]+|[0-9A-Fa-f:.]+")


def _checked(url: str) -> httpx2.URL:
    """The address taken apart; raises FetchFailed unless it is one of the web's, without a password."""
    import httpx2

    try:
        parsed = httpx2.URL(url)
    except (httpx2.InvalidURL, ValueError, TypeError) as error:
        raise NotFetched(url, f"is no address of a page ({error})", why=Why.ADDRESS) from error
    port = parsed.port if parsed.port is not None else _PORTS.get(parsed.scheme, 0)
    if parsed.scheme not in _PORTS or not _HOST.fullmatch(parsed.raw_host) or not 0 < port < 65536:
        raise NotFetched(url, "is no http or https address", why=Why.ADDRESS)
    if parsed.userinfo:
        cause = "is not fetched: its address holds a user name or password"
        raise NotFetched(f"{parsed.scheme}://{parsed.host}", cause, why=Why.ADDRESS)
    return parsed.copy_with(fragment=None)


def _next_address(url: str, location: str) -> str:
    """Where a redirect leads. Headers are bytes; what is UTF-8 in them is meant so, as browsers read it."""
    with contextlib.suppress(UnicodeError):
        location = location.encode("latin-1").decode("utf-8")
    try:
        return urljoin(url, location)
    except ValueError as error:
        raise NotFetched(url, f"redirects to '{location}', which is no address", why=Why.BROKEN) from error


def _core_url(url: httpx2.URL) -> httpcore2.URL:
    import httpcore2

    return httpcore2.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)


def _lasting_cause(error: BaseException | None) -> str:
    """Why asking again changes nothing, if something below a network error says so."""
    while error := error and (error.__cause__ or error.__context__):
        if isinstance(error, ssl.SSLCertVerificationError):
            return "has a certificate that cannot be trusted"
        if isinstance(error, socket.gaierror) and error.errno in _NO_SUCH_NAME:
            return "cannot be reached"
    return ""


def _network_cause(error: Exception) -> str:
    import httpcore2

    if isinstance(error, httpcore2.ConnectTimeout | httpcore2.ConnectError):
        return f"cannot be reached ({error or 'timed out'})"
    if isinstance(error, httpcore2.TimeoutException):
        return f"did not answer in time ({error or 'timed out'})"
    return f"broke off the answer ({error})"


def _conditions(kept: Kept) -> list[tuple[str, str]]:
    etag, modified = kept.header("etag"), kept.header("last-modified")
    return [(name, value) for name, value in (("If-None-Match", etag), ("If-Modified-Since", modified)) if value]


def _kept_answer(kept: Kept) -> Answer:
    return Answer(kept.url, kept.status, kept.headers, kept.body, from_cache=True)

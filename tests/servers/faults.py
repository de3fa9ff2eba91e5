"""A real web server on loopback that does what servers do on bad days, and remembers what it was asked.

    with FaultServer() as server:
        server.on("/busy", status(429, headers={"Retry-After": "7"}), text("now"))

The nth request to a path gets the nth behaviour, every later one the last.
"""

from __future__ import annotations

import contextlib
import gzip
import ssl
import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import parse_qs, urlsplit


class Handler(BaseHTTPRequestHandler):
    """One request; behaviours write to it."""

    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        asked = Asked(parts.path, {k: v[0] for k, v in parse_qs(parts.query).items()}, dict(self.headers.items()))
        behaviour = self.server.owner.next_behaviour(asked)
        with contextlib.suppress(OSError):
            behaviour(self)

    def send(self, code: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        given = {"Date": self.date_time_string(), "Content-Length": str(len(body))} | (headers or {})
        self.send_response_only(code)
        for name, value in given.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing; what was asked is in `FaultServer.asked`."""


Behaviour = Callable[[Handler], None]


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    owner: FaultServer

    def handle_error(self, *_: object) -> None:
        """A client that hangs up is no news here; any other error is shown as usual."""
        if not isinstance(sys.exception(), OSError):
            traceback.print_exc()


@dataclass(frozen=True)
class Asked:
    """One request as it came."""

    path: str
    query: dict[str, str]
    headers: dict[str, str]


@dataclass
class FaultServer:
    """The server; a context manager that runs it in a thread."""

    tls: ssl.SSLContext | None = None
    asked: list[Asked] = field(default_factory=list)
    behaviours: dict[str, list[Behaviour]] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)

    def on(self, path: str, *behaviours: Behaviour) -> str:
        """Set what a path does; returns its address."""
        self.behaviours[path] = list(behaviours)
        return self.url + path

    def next_behaviour(self, asked: Asked) -> Behaviour:
        self.asked.append(asked)
        behaviours = self.behaviours.get(asked.path, [status(404, b"no such page here")])
        nth = min(self.counts[asked.path], len(behaviours) - 1)
        self.counts[asked.path] += 1
        return behaviours[nth]

    def __enter__(self) -> Self:
        self._server = _Server(("127.0.0.1", 0), Handler)
        self._server.owner = self
        if self.tls:
            self._server.socket = self.tls.wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        self.host, self.port = "127.0.0.1", self._server.server_address[1]
        self.url = f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}"
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def status(code: int, body: bytes = b"", headers: dict[str, str] | None = None) -> Behaviour:
    return lambda request: request.send(code, body, headers)


def text(body: str, headers: dict[str, str] | None = None) -> Behaviour:
    return status(200, body.encode(), {"Content-Type": "text/plain; charset=utf-8"} | (headers or {}))


def json(body: str | bytes, headers: dict[str, str] | None = None) -> Behaviour:
    raw = body.encode() if isinstance(body, str) else body
    return status(200, raw, {"Content-Type": "application/json; charset=utf-8"} | (headers or {}))


def packed(body: bytes, *, cut: int | None = None) -> Behaviour:
    """A gzip body, if `cut` is given without its end."""
    return status(200, gzip.compress(body, mtime=0)[:cut], {"Content-Encoding": "gzip"})


def redirect(to: str, code: int = 302) -> Behaviour:
    return status(code, b"", {"Location": to})


def hang_up(request: Handler) -> None:
    """Close the connection without a word."""
    request.close_connection = True


def cut_off(request: Handler) -> None:
    """Promise a hundred bytes, send ten."""
    request.send(200, b"0123456789", {"Content-Length": "100"})
    request.close_connection = True


def drip(request: Handler) -> None:
    """Send a byte now and then, never so late that a pause between two bytes is suspicious."""
    request.send(200, b"", {"Content-Length": "1000"})
    for _ in range(1000):
        request.wfile.write(b".")
        time.sleep(0.02)


def drip_headers(request: Handler) -> None:
    """The same before the body has begun."""
    request.send_response_only(200)
    request.flush_headers()
    for n in range(1000):
        request.wfile.write(b"X-Header-%d: .\r\n" % n)
        time.sleep(0.02)


def silence(request: Handler) -> None:
    """Say nothing for longer than anyone in a test waits."""
    time.sleep(1.0)
    request.close_connection = True


def unchanged_if(etag: str, body: str) -> Behaviour:
    """A page with an ETag that answers 304 to whoever has it already."""

    def behave(request: Handler) -> None:
        if request.headers.get("If-None-Match") == etag:
            request.send(304, b"", {"ETag": etag})
        else:
            request.send(200, body.encode(), {"ETag": etag})

    return behave


def echo_headers(request: Handler) -> None:
    request.send(200, str(request.headers).encode(), {"Set-Cookie": "who=you; Path=/"})


class StillClock:
    """A clock whose pauses take no time; `slept` is what they would have taken."""

    def __init__(self, now: float = 1_750_000_000.0) -> None:
        self.time = now
        self.slept: list[float] = []

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(round(seconds, 3))
        self.time += seconds

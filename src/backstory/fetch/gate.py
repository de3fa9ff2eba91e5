"""Connections for the door: opened only to public addresses, and ended when a request's time is up.

A name is resolved once, its addresses are judged, the connection goes to an address that was judged, and its other end
is judged once more; the name is used again only inside TLS and the Host header. Importing this imports the HTTP
library, so the door does it late.
"""

from __future__ import annotations

import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any

import httpcore2

from backstory.fetch.addresses import OTHER_PROTOCOLS, is_public

Resolve = Callable[[str, int], list[str]]

# A name with forty addresses is not worth forty timeouts.
MOST_ADDRESSES = 4


class Refused(Exception):
    """The address is not one Backstory connects to; asking again changes nothing."""


def resolve(host: str, port: int) -> list[str]:
    """The addresses of a host, in the system's order of preference."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


class Gate(httpcore2.NetworkBackend):
    """Opens connections: to `trusted` pairs of host and port wherever they are, to others at public addresses only.

    `loopback` holds ports of 127.0.0.1 that a test serves, under whatever name.
    """

    def __init__(
        self,
        trusted: frozenset[tuple[str, int]],
        resolve: Resolve = resolve,
        *,
        loopback: frozenset[int] = frozenset(),
    ) -> None:
        self._trusted = trusted
        self._loopback = loopback
        self._resolve = resolve
        self._tcp = httpcore2.SyncBackend()
        self._request = threading.local()

    def begin(self, seconds: float) -> None:
        """Start the time this thread's request may take in all."""
        self._request.ends = time.monotonic() + seconds

    def left(self, timeout: float | None) -> float:
        """The given timeout, or what is left of the request's time if that is less."""
        left: float = self._request.ends - time.monotonic()
        if left <= 0:
            raise httpcore2.ReadTimeout("it took too long in all")
        return left if timeout is None else min(timeout, left)

    def connect_tcp(  # noqa: PLR0917 (the signature is the library's)
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        failed: Exception | None = None
        trusted = (host.lower(), port) in self._trusted
        for address in self._addresses(host, port)[:MOST_ADDRESSES]:
            try:
                stream = self._tcp.connect_tcp(address, port, self.left(timeout), local_address, socket_options)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failed = error
                continue
            other_end = stream.get_extra_info("server_addr")[0]
            if trusted or self._open(other_end, port):
                return _Timed(stream, self)
            stream.close()
            raise Refused(f"{host} led to {other_end}, which is not on the public internet")
        raise failed or httpcore2.ConnectError("the name has no address")

    def _open(self, address: str, port: int) -> bool:
        """Whether anyone may be sent to an address."""
        return is_public(address) or (address == "127.0.0.1" and port in self._loopback)

    def _addresses(self, host: str, port: int) -> list[str]:
        """The addresses of a host that may be connected to; raises Refused if it has others only."""
        if port in OTHER_PROTOCOLS and (host.lower(), port) not in self._trusted:
            raise Refused(f"port {port} is not for pages")
        try:
            found = self._resolved(host, port)
        except (OSError, UnicodeError) as error:
            raise httpcore2.ConnectError(f"the name cannot be resolved ({error})") from error
        if (host.lower(), port) in self._trusted:
            return found
        public = [address for address in found if self._open(address, port)]
        if found and not public:
            raise Refused(f"{host} is at {found[0]}, which is not on the public internet")
        return public

    def _resolved(self, host: str, port: int) -> list[str]:
        """What the resolver says, if it says so in time: the system's own knows no time-out."""
        said: queue.SimpleQueue[list[str] | Exception] = queue.SimpleQueue()

        def look_up() -> None:
            try:
                said.put(self._resolve(host, port))
            except Exception as error:  # it goes to the thread that waits
                said.put(error)

        threading.Thread(target=look_up, daemon=True).start()
        try:
            found = said.get(timeout=self.left(None))
        except queue.Empty:
            raise httpcore2.ConnectTimeout("the name was not resolved in time") from None
        if isinstance(found, Exception):
            raise found
        return found


class _Timed(httpcore2.NetworkStream):
    """A stream on which one request, however slowly it drips, ends in time."""

    def __init__(self, stream: httpcore2.NetworkStream, gate: Gate) -> None:
        self._stream = stream
        self._gate = gate

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._gate.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._gate.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        return _Timed(self._stream.start_tls(ssl_context, server_hostname, self._gate.left(timeout)), self._gate)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def connections(gate: Gate) -> httpcore2.ConnectionPool:
    """A pool of kept-alive connections through the gate."""
    return httpcore2.ConnectionPool(
        network_backend=gate, max_connections=20, max_keepalive_connections=10, keepalive_expiry=20.0
    )

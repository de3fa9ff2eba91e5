"""Real servers on loopback that behave as badly as a case says, down to the bytes; and listeners nobody may reach.

A site answers by the name it was asked under, so one server can be many sites. What it may say is any `Act`: a function
that is given the connection and does what it likes with it.
"""

from __future__ import annotations

import contextlib
import os
import socket
import ssl
import subprocess
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

Act = Callable[[socket.socket], None]
NOT_FOUND = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


@dataclass
class Listener:
    """A listening socket whose connections are counted and handed to `serve`, each in a thread."""

    address: str = "127.0.0.1"
    port: int = 0
    serve: Callable[[socket.socket], None] = lambda connection: None
    met: int = 0
    _socket: socket.socket = field(init=False)

    def start(self) -> None:
        family = socket.AF_INET6 if ":" in self.address else socket.AF_INET
        self._socket = socket.create_server((self.address, self.port), family=family, backlog=256)
        self.port = self._socket.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.met += 1
            threading.Thread(target=self._one, args=(connection,), daemon=True).start()

    def _one(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            connection.settimeout(30)
            self.serve(connection)

    def stop(self) -> None:
        self._socket.close()


@dataclass
class Sites:
    """What each site (name, path) does when asked; without an act a page is not found."""

    acts: dict[tuple[str, str], Act] = field(default_factory=dict)

    def serve(self, connection: socket.socket) -> None:
        asked = b""
        while b"\r\n\r\n" not in asked:
            more = connection.recv(65536)
            if not more or len(asked) > 1_000_000:
                return
            asked += more
        lines = asked.decode("latin-1").split("\r\n")
        path = lines[0].split(" ")[1].partition("?")[0]
        host = next((line[5:].strip() for line in lines if line.lower().startswith("host:")), "")
        self.acts.get((host.rpartition(":")[0].lower(), path), sends(NOT_FOUND))(connection)


def sends(*parts: bytes) -> Act:
    """Says this and hangs up."""
    return lambda connection: connection.sendall(b"".join(parts))


def secured(context: ssl.SSLContext, serve: Callable[[socket.socket], None]) -> Callable[[socket.socket], None]:
    """The same behind TLS."""

    def behind(connection: socket.socket) -> None:
        with context.wrap_socket(connection, server_side=True) as safe:
            serve(safe)

    return behind


def certificate(folder: Path, name: str, *, days: int = 2) -> ssl.SSLContext:
    """A context with a certificate made for a name, that ends so many days from now."""
    key, wish, made, more = (folder / f"{name}.{end}" for end in ("key", "csr", "pem", "ext"))
    more.write_text(f"subjectAltName=DNS:{name}\n")
    curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    for command in (
        ["openssl", "req", "-new", *curve, "-subj", f"/CN={name}", "-keyout", str(key), "-out", str(wish)],
        [
            "openssl",
            "x509",
            "-req",
            "-in",
            str(wish),
            "-signkey",
            str(key),
            "-days",
            str(days),
            "-extfile",
            str(more),
            "-out",
            str(made),
        ],
    ):
        subprocess.run(command, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(made, key)
    return context


@contextmanager
def vouched_for(folder: Path, *names: str) -> Iterator[None]:
    """Has this process trust the certificates of some names meanwhile, so that what else is wrong with them shows."""
    together = folder / "trusted.pem"
    together.write_text("".join((folder / f"{name}.pem").read_text() for name in names))
    before = os.environ.get("SSL_CERT_FILE")
    os.environ["SSL_CERT_FILE"] = str(together)
    try:
        yield
    finally:
        del os.environ["SSL_CERT_FILE"]
        if before is not None:
            os.environ["SSL_CERT_FILE"] = before


@dataclass(frozen=True)
class Web:
    """The servers of a run: `ports` by kind of server, and the listeners that nobody may reach."""

    sites: Sites
    ports: dict[str, int]
    forbidden: tuple[Listener, ...]

    @property
    def reached(self) -> int:
        """How often a listener was reached that nobody may reach."""
        return sum(listener.met for listener in self.forbidden)


def _mute(connection: socket.socket) -> None:
    """Never says a word, whatever is said to it."""
    while connection.recv(65536):
        pass


@contextmanager
def web(folder: Path) -> Iterator[Web]:
    """Runs the servers. The forbidden ones listen on other loopback addresses, and on a port of this one."""
    sites = Sites()
    with ExitStack() as stack:

        def started(listener: Listener) -> Listener:
            listener.start()
            stack.callback(listener.stop)
            return listener

        plain = started(Listener(serve=sites.serve))
        ports = {"http": plain.port}
        for kind, context in _contexts(folder).items():
            ports[kind] = started(Listener(serve=secured(context, sites.serve))).port
        trusted = ("tls-good.example", "tls-expired.example", "somebody-else.example", "tls-old.example")
        stack.enter_context(vouched_for(folder, *trusted))
        ports["mute"] = started(Listener(serve=_mute)).port
        forbidden = [started(Listener()), started(Listener("127.0.0.2", plain.port))]
        with contextlib.suppress(OSError):  # a machine without IPv6
            forbidden.append(started(Listener("::1", forbidden[0].port)))
        ports["forbidden"] = forbidden[0].port
        yield Web(sites, ports, tuple(forbidden))


def _contexts(folder: Path) -> dict[str, ssl.SSLContext]:
    """Servers by what is wrong about their TLS; with `good` nothing is."""
    old = certificate(folder, "tls-old.example")
    old.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        old.minimum_version = ssl.TLSVersion.TLSv1
        old.maximum_version = ssl.TLSVersion.TLSv1_1
    return {
        "good": certificate(folder, "tls-good.example"),
        "unknown": certificate(folder, "tls-unknown.example"),
        "expired": certificate(folder, "tls-expired.example", days=-1),
        "misnamed": certificate(folder, "somebody-else.example"),
        "old": old,
    }

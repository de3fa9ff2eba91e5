"""Hostile pages, servers, names and addresses, each with what the door for articles must make of it.

refused   nothing of it is read, for one of the reasons of `answers.Why`
held      it is answered, within bounds, and what it says can be read without harm
"""

from __future__ import annotations

import gzip
import itertools
import socket
import struct
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from backstory.fetch.answers import Why
from evals.fetch_addresses import ELSEWHERE, LOCAL
from evals.fetch_pages import PAGE, PAGES
from evals.fetch_server import Act, sends

Resolver = Callable[[int], list[str]]  # the nth look-up, from 0, of one name


@dataclass(frozen=True)
class Case:
    """One case: the address asked for, what its site does, and why it must be refused; None if it must be held.

    Several reasons, where it depends on the machine which one comes first.

    In an address {host} is the case's own name, {http}, {mute}, {forbidden} and others are ports.
    """

    name: str
    why: Why | tuple[Why, ...] | None
    url: str = "http://{host}:{http}/page"
    says: str = ""
    acts: dict[str, Act] = field(default_factory=dict)
    names: dict[str, Resolver] = field(default_factory=dict)

    @property
    def host(self) -> str:
        return f"{self.name}.example"


HTML = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"


def whole(body: bytes = PAGE, *headers: bytes, head: bytes = HTML) -> Act:
    """A well-behaved answer with a body."""
    lines = b"".join(header + b"\r\n" for header in headers)
    return sends(head, lines, b"Content-Length: %d\r\nConnection: close\r\n\r\n" % len(body), body)


def to(location: bytes, code: int = 302) -> Act:
    return sends(
        b"HTTP/1.1 %d Moved\r\nLocation: %s\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" % (code, location)
    )


def endless(start: bytes, *parts: bytes, pause: float = 0.0) -> Act:
    """Says something and goes on for as long as anyone listens."""

    def act(connection: socket.socket) -> None:
        connection.sendall(start)
        for part in itertools.cycle(parts):
            connection.sendall(part)
            if pause:
                time.sleep(pause)

    return act


def silent(connection: socket.socket) -> None:
    connection.recv(1)


def chunk(body: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(body), body)


MB = b"x" * 65536
BOMB = gzip.compress(bytes(300_000_000), 9, mtime=0)


def cases() -> Iterator[Case]:
    """Every case."""
    yield from _addresses()
    yield from _forms()
    yield from _names()
    yield from _redirects()
    yield from _sizes()
    yield from _wire()
    yield from _slow()
    yield from _kinds()
    yield from _tls()
    yield from _rules()
    yield from _readable()


def _addresses() -> Iterator[Case]:
    for spelling, name in (*LOCAL, *ELSEWHERE):
        why = (Why.ADDRESS, Why.SILENT) if name.endswith("with-dot") else Why.ADDRESS
        yield Case(f"address-{name}", why, f"http://{spelling}:{{forbidden}}/")


def _forms() -> Iterator[Case]:
    for url, name in (
        ("file:///etc/passwd", "file"),
        ("ftp://{host}/", "ftp"),
        ("gopher://{host}:{forbidden}/_GET", "gopher"),
        ("javascript:alert(1)", "javascript"),
        ("data:text/html,hello", "data"),
        ("//{host}/", "no-scheme"),
        ("http:///page", "no-host"),
        ("http://user:secret@{host}:{http}/page", "password"),
        ("http://{host}\\@127.0.0.1:{forbidden}/", "backslash"),
        ("http://{host}:99999/", "port-too-high"),
        ("http://{host}:0/", "port-zero"),
        ("http://{host}:{http}/page\r\nX-Evil: yes", "line-break"),
        ("http://{host} .127.0.0.1.nip:{http}/", "blank-in-name"),
        ("http://[::1/", "open-bracket"),
        ("http://ex%61mple%2e@{host}/", "escaped-user"),
        ("http://%31%32%37.0.0.1:{forbidden}/", "escaped-host"),
        ("http://127.0.0.1%00.example:{forbidden}/", "nul-in-name"),
        ("http://127.0.0.1%2f@{host}:{http}/page", "slash-in-user"),
        ("http://:@{host}:{http}/page", "empty-password"),
        ("http:127.0.0.1:{forbidden}/", "no-slashes"),
        ("http:/127.0.0.1:{forbidden}/", "one-slash"),
        ("http:///127.0.0.1:{forbidden}/", "three-slashes"),
        ("http://127.0.0.1\t:{forbidden}/", "tab-in-name"),
        ("http://exa\u00admple.{host}:{http}/", "soft-hyphen"),
        ("http://{host}:{http}:80/page", "two-ports"),
        ("http://[127.0.0.1]:{forbidden}/", "ipv4-in-brackets"),
        ("http://[::1%25lo]:{forbidden}/", "loopback-with-zone"),
        ("http://" + "a" * 300 + ".invalid:{http}/", "name-too-long"),
    ):
        why = Why.SILENT if name == "name-too-long" else Why.ADDRESS
        yield Case(f"form-{name}", why, url)


def _names() -> Iterator[Case]:
    def served(_: int) -> list[str]:
        return ["127.0.0.1"]

    def answer(*lists: list[str]) -> Resolver:
        return lambda nth: lists[min(nth, len(lists) - 1)]

    def nobody(_: int) -> list[str]:
        raise OSError("no such name")

    def sleepy(_: int) -> list[str]:
        time.sleep(60)
        return ["127.0.0.1"]

    page = {"/page": whole()}
    yield Case("name-private", Why.ADDRESS, names={"name-private.example": answer(["192.168.0.7"])}, acts=page)
    yield Case("name-loopback-2", Why.ADDRESS, names={"name-loopback-2.example": answer(["127.0.0.2"])}, acts=page)
    yield Case("name-mapped", Why.ADDRESS, names={"name-mapped.example": answer(["::ffff:127.0.0.2"])}, acts=page)
    yield Case(
        "name-rebound", Why.ADDRESS, names={"name-rebound.example": answer(["127.0.0.1"], ["127.0.0.2"])}, acts=page
    )
    yield Case(
        "name-rebound-after-redirect",
        Why.ADDRESS,
        acts={"/page": to(b"/next"), "/next": whole()},
        names={"name-rebound-after-redirect.example": answer(["127.0.0.1"], ["127.0.0.1"], ["169.254.169.254"])},
    )
    yield Case("name-unknown", Why.SILENT, names={"name-unknown.example": nobody})
    yield Case("name-without-address", Why.SILENT, names={"name-without-address.example": answer([])})
    yield Case("name-garbage", Why.ADDRESS, names={"name-garbage.example": answer(["0177.0.0.1", "x"])}, acts=page)
    yield Case("name-never-resolved", Why.SILENT, names={"name-never-resolved.example": sleepy})
    yield Case(
        "name-mixed", None, names={"name-mixed.example": answer(["127.0.0.2", "10.0.0.1", "127.0.0.1"])}, acts=page
    )
    yield Case(
        "name-in-capitals",
        None,
        "http://NAME-in-Capitals.example:{http}/page",
        acts=page,
        names={"name-in-capitals.example": served},
    )


def _redirects() -> Iterator[Case]:
    def case(name: str, location: str, why: Why | None = Why.ADDRESS, **more: Act) -> Case:
        return Case(
            f"redirect-{name}", why, acts={"/page": to(location.encode()), **{f"/{k}": v for k, v in more.items()}}
        )

    yield case("to-loopback", "http://127.0.0.1:1/")
    yield case("to-metadata", "http://169.254.169.254/latest/meta-data/")
    yield case("to-decimal", "http://2130706433/")
    yield case("to-mapped", "http://[::ffff:10.0.0.1]/")
    yield case("to-mapped-hexadecimal", "http://[::ffff:a9fe:a9fe]/latest/meta-data/")
    yield case("to-short-hexadecimal", "http://0x7f.1/")
    yield case("to-no-scheme", "//127.0.0.1:1/")
    yield case("to-backslashes", "http:\\\\127.0.0.1\\", None)  # a path of the same site
    yield case("to-user-and-host", "http://redirect-to-user-and-host.example@127.0.0.1:1/")
    yield case("to-mail", "http://redirect-to-mail.example:25/")
    yield case("to-file", "file:///etc/passwd")
    yield case("to-ftp", "ftp://redirect-to-ftp.example/")
    yield case("to-password", "http://a:b@redirect-to-password.example/")
    yield case("to-nothing-readable", "http://[", Why.BROKEN)
    yield case("to-itself", "/page", Why.BOUNDS)
    yield case("to-itself-with-fragment", "/page#more", Why.BOUNDS)
    yield case("between-two", "/other", Why.BOUNDS, other=to(b"/page"))
    yield case("without-end", "/1", Why.BOUNDS, **{str(n): to(b"/%d" % (n + 1)) for n in range(1, 20)})
    yield case("five-times", "/1", None, **{str(n): to(b"/%d" % (n + 1)) for n in range(1, 5)}, **{"5": whole()})
    yield case("without-location", "", None)
    yield case("with-line-break", "/next%0d%0aX-Evil:%20yes", None)
    yield Case("redirect-308-forever", Why.BOUNDS, acts={"/page": to(b"/page", 308)})


def _sizes() -> Iterator[Case]:
    six_mb = 6 * 1024 * 1024
    chunked = HTML + b"Transfer-Encoding: chunked\r\n\r\n"
    zipped = HTML + b"Content-Encoding: gzip\r\n"
    for name, act in (
        ("announced", sends(HTML, b"Content-Length: %d\r\n\r\n" % six_mb, PAGE)),
        ("announced-absurdly", sends(HTML, b"Content-Length: 999999999999999999\r\n\r\n", PAGE)),
        ("endless", endless(HTML + b"\r\n", MB)),
        ("endless-chunks", endless(chunked, chunk(MB))),
        ("endless-announced-small", sends(HTML, b"Transfer-Encoding: chunked\r\n\r\n", chunk(MB) * 120, b"0\r\n\r\n")),
        ("gzip-bomb", whole(BOMB, b"Content-Encoding: gzip")),
        ("gzip-bomb-in-chunks", sends(zipped, b"Transfer-Encoding: chunked\r\n\r\n", chunk(BOMB), b"0\r\n\r\n")),
        ("gzip-of-many-members", whole(gzip.compress(bytes(1_000_000)) * 200, b"Content-Encoding: gzip")),
        ("gzip-of-nothing-for-ever", endless(zipped + b"\r\n", gzip.compress(b"") * 500)),
        ("deflate", whole(zlib.compress(PAGE), b"Content-Encoding: deflate")),
        ("brotli", whole(PAGE, b"Content-Encoding: br")),
        ("zstd", whole(b"\x28\xb5\x2f\xfd" + PAGE, b"Content-Encoding: zstd")),
        ("gzip-in-brotli", whole(gzip.compress(PAGE), b"Content-Encoding: gzip, br")),
        ("gzip-twice", whole(gzip.compress(BOMB), b"Content-Encoding: gzip, gzip")),
        ("invented-encoding", whole(PAGE, b"Content-Encoding: lzma9000")),
    ):
        why = (Why.BOUNDS, Why.SILENT) if name.endswith("for-ever") else Why.BOUNDS
        yield Case(f"size-{name}", why, acts={"/page": act})
    yield Case(
        "size-gzip-damaged",
        Why.BROKEN,
        acts={"/page": whole(b"\x1f\x8b\x08\x00" + b"\xff" * 99, b"Content-Encoding: gzip")},
    )
    yield Case("size-gzip-cut", Why.BROKEN, acts={"/page": whole(gzip.compress(PAGE)[:-9], b"Content-Encoding: gzip")})
    yield Case("size-gzip-not", Why.BROKEN, acts={"/page": whole(PAGE, b"Content-Encoding: gzip")})


def _wire() -> Iterator[Case]:
    for name, why, act in (
        ("shorter-than-announced", Why.SILENT, sends(HTML, b"Content-Length: 9999\r\n\r\n", PAGE)),
        ("longer-than-announced", None, sends(HTML, b"Content-Length: 6\r\n\r\n", PAGE)),
        ("negative-length", Why.SILENT, sends(HTML, b"Content-Length: -1\r\n\r\n", PAGE)),
        ("length-no-number", Why.SILENT, sends(HTML, b"Content-Length: many\r\n\r\n", PAGE)),
        ("two-lengths", Why.SILENT, sends(HTML, b"Content-Length: 5\r\nContent-Length: 77\r\n\r\n", PAGE)),
        (
            "length-and-chunks",
            None,
            sends(HTML, b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n", chunk(PAGE), b"0\r\n\r\n"),
        ),
        ("chunk-of-absurd-size", Why.SILENT, sends(HTML, b"Transfer-Encoding: chunked\r\n\r\n", b"f" * 40, b"\r\n")),
        ("chunk-no-number", Why.SILENT, sends(HTML, b"Transfer-Encoding: chunked\r\n\r\nzz\r\n", PAGE)),
        ("chunks-cut", Why.SILENT, sends(HTML, b"Transfer-Encoding: chunked\r\n\r\n", chunk(PAGE))),
        ("chunk-extension-endless", Why.SILENT, endless(HTML + b"Transfer-Encoding: chunked\r\n\r\n5;", MB)),
        (
            "trailers-endless",
            Why.SILENT,
            endless(HTML + b"Transfer-Encoding: chunked\r\n\r\n0\r\n", b"X-More: yes\r\n" * 99),
        ),
        ("headers-endless", Why.SILENT, endless(b"HTTP/1.1 200 OK\r\n", b"X-More: yes\r\n" * 99)),
        ("header-of-a-megabyte", Why.SILENT, sends(HTML, b"X-Long: ", MB * 16, b"\r\n\r\n", PAGE)),
        ("header-with-nul", Why.SILENT, sends(HTML, b"X-Odd: a\x00b\r\n\r\n", PAGE)),
        ("header-without-colon", Why.SILENT, sends(HTML, b"nonsense\r\n\r\n", PAGE)),
        ("status-garbage", Why.SILENT, sends(b"HELLO WORLD\r\n\r\n", PAGE)),
        ("status-without-number", Why.SILENT, sends(b"HTTP/1.1 OK\r\n\r\n", PAGE)),
        ("status-endless", Why.SILENT, endless(b"HTTP/1.1 200 ", MB)),
        ("http-0.9", Why.SILENT, sends(PAGE)),
        ("http-2", Why.SILENT, sends(b"\x00\x00\x12\x04\x00\x00\x00\x00\x00", b"\x00" * 18)),
        ("ssh", Why.SILENT, sends(b"SSH-2.0-OpenSSH_9.6\r\n")),
        ("nothing", Why.SILENT, sends(b"")),
        ("reset", Why.SILENT, _reset),
        ("early-hints-endless", Why.SILENT, endless(b"", b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 99)),
        ("continue-endless", Why.SILENT, endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 99)),
        ("switching-protocols", Why.SILENT, sends(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", PAGE)),
        ("status-999", None, sends(b"HTTP/1.1 999 Odd\r\nContent-Length: 0\r\n\r\n")),
    ):
        yield Case(f"wire-{name}", why, acts={"/page": act})


def _reset(connection: socket.socket) -> None:
    """Half an answer, then the connection is torn down."""
    connection.sendall(HTML + b"Content-Length: 900\r\n\r\n" + PAGE)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _slow() -> Iterator[Case]:
    for name, act in (
        ("body", endless(HTML + b"Content-Length: 4000\r\n\r\n", b".", pause=0.1)),
        ("headers", endless(b"HTTP/1.1 200 OK\r\n", b"X-Slow: yes\r\n", pause=0.1)),
        ("status-line", endless(b"", b"H", pause=0.1)),
        ("chunks", endless(HTML + b"Transfer-Encoding: chunked\r\n\r\n", chunk(b"."), pause=0.1)),
        ("silence", silent),
        ("silence-after-headers", endless(HTML + b"Content-Length: 9\r\n\r\n", b"", pause=0.5)),
        ("continue", endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n", pause=0.1)),
    ):
        yield Case(f"slow-{name}", Why.SILENT, acts={"/page": act})
    yield Case("slow-greeting", Why.SILENT, "http://{host}:{mute}/page")
    yield Case("slow-handshake", Why.SILENT, "https://{host}:{mute}/page")


def _kinds() -> Iterator[Case]:
    for kind in (
        "application/pdf",
        "image/jpeg",
        "video/mp4",
        "application/octet-stream",
        "application/zip",
        "text/css",
    ):
        head = b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\n" % kind.encode()
        yield Case(f"kind-{kind.replace('/', '-')}", Why.BOUNDS, acts={"/page": endless(head + b"\r\n", MB)})


def _tls() -> Iterator[Case]:
    for kind in ("unknown", "expired", "misnamed", "old"):
        yield Case(f"tls-{kind}", Why.SILENT, f"https://{{host}}:{{{kind}}}/page", acts={"/page": whole()})
    yield Case("tls-good", None, "https://{host}:{good}/page", acts={"/page": whole()})
    yield Case("tls-none", Why.SILENT, "https://{host}:{http}/page", acts={"/page": whole()})
    yield Case("tls-unasked", Why.SILENT, "http://{host}:{unknown}/page", acts={"/page": whole()})


def _rules() -> Iterator[Case]:
    text = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"

    def case(name: str, why: Why | None, rules: Act) -> Case:
        return Case(f"rules-{name}", why, acts={"/robots.txt": rules, "/page": whole(), "/other": to(b"/page")})

    def says(body: bytes) -> Act:
        return whole(body, head=text)

    yield case("forbid-all", Why.RULES, says(b"User-agent: *\nDisallow: /"))
    yield case("forbid-us", Why.RULES, says(b"User-agent: backstory\nDisallow: /page"))
    yield case("forbid-with-marks", Why.RULES, says(b"\xef\xbb\xbfUSER-AGENT : *\r\nDISALLOW:/p*ge$\r\n"))
    yield case("fail", Why.BUSY, sends(b"HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n"))
    yield case("silent", Why.SILENT, silent)
    yield case("endless", Why.BOUNDS, endless(text + b"\r\n", b"Disallow: /a\n" * 5000))
    yield case("redirect-to-loopback", Why.ADDRESS, to(b"http://127.0.0.1:1/robots.txt"))
    yield case("redirect-forever", Why.BOUNDS, to(b"/robots.txt"))
    yield case("for-others", None, says(b"User-agent: Other\nDisallow: /"))
    yield case("binary", None, says(bytes(range(256)) * 400))
    yield case("backtracking", None, says(b"User-agent: *\nDisallow: /" + b"*a" * 2000 + b"$\nCrawl-delay: 1e300"))
    yield case("not-there", None, sends(b"HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n"))
    yield Case(
        "rules-after-redirect",
        Why.RULES,
        "http://{host}:{http}/other",
        acts={"/robots.txt": says(b"User-agent: *\nDisallow: /page"), "/page": whole(), "/other": to(b"/page")},
    )
    yield Case(
        "busy-for-a-year",
        Why.BUSY,
        acts={"/page": sends(b"HTTP/1.1 503 No\r\nRetry-After: 31536000\r\nContent-Length: 0\r\n\r\n")},
    )
    for name, asked in (("ever", b"9" * 400), ("8000-years", b"Fri, 31 Dec 9999 23:59:59 GMT")):
        yield Case(
            f"busy-for-{name}",
            Why.BUSY,
            acts={"/page": sends(b"HTTP/1.1 503 No\r\nRetry-After: %s\r\nContent-Length: 0\r\n\r\n" % asked)},
        )
    yield Case(
        "busy-for-a-garbled-time",
        Why.BUSY,
        acts={"/page": sends(b"HTTP/1.1 429 No\r\nRetry-After: \xff-1e9\r\nContent-Length: 0\r\n\r\n")},
    )


def _readable() -> Iterator[Case]:
    """Pages that arrive: what they hold must do no harm when it is read."""
    for name, kind, body in PAGES:
        first = b"HTTP/1.1 200 OK\r\n" + (b"Content-Type: " + kind if kind else b"X-Kind: none") + b"\r\n"
        yield Case(f"read-{name}", None, acts={"/page": whole(body, head=first)})

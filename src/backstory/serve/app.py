"""A small server for a published site: files, bare paths, directories, redirects, and the page for what is not found.

For looking at a site on this machine; on the open web any static host serves the same files. With an archive it also
answers what only a program can: explain this article, search these words (`desk`).
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from backstory.errors import SiteError
from backstory.publish import urls
from backstory.publish.moves import MonthMoves, leads_to, read_month

if TYPE_CHECKING:
    from backstory.serve.desk import Desk

MARKER: Final = ".backstory.json"

MOST_BYTES: Final = 1_000_000
# Seconds after which to ask again where too many do.
_LATER: Final = "60"
_IN_MONTH: Final = re.compile(r"/news/([12]\d{3})/(0[1-9]|1[0-2])/", re.ASCII)

# Pages made on request; `.json` is the same as JSON.
_MADE: Final = frozenset({urls.EXPLAIN, "/explain", "/explain.json", urls.SEARCH, "/search/", "/search.json"})

_TYPES: Final = {
    ".html": "text/html; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".json": "application/json",
    ".xml": "application/xml",
    ".xsd": "application/xml",
    ".txt": "text/plain; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
}


class SiteServer(ThreadingHTTPServer):
    """Serves the folder `site` at `address`; raises SiteError if there is no site or the port is taken."""

    daemon_threads = True
    # So many readers may knock at once.
    request_queue_size = 64

    def __init__(self, site: Path, address: tuple[str, int], desk: Desk | None = None) -> None:
        if not (site / MARKER).is_file():
            raise SiteError(f"there is no published site in {site}; make one with 'backstory publish {site}'")
        self.site = site.resolve()
        self.desk = desk
        self.redirects = _redirects(site)
        self.month = lru_cache(maxsize=32)(partial(_month, self.site))
        try:
            super().__init__(address, _Handler)
        except OSError as error:
            raise SiteError(
                f"port {address[1]} cannot be used: {error.strerror}; choose another with --port"
            ) from error

    def server_close(self) -> None:
        super().server_close()
        if self.desk:
            self.desk.close()

    @property
    def url(self) -> str:
        """Where to look."""
        return f"http://{self.server_address[0]!s}:{self.server_address[1]}/"

    def moved(self, path: str, file: Path | None) -> str:
        """Where an old path leads, "" for any other; a page that only leads on does not stand in the way."""
        if file is not None and (file.suffix != ".html" or file.with_suffix(".json").is_file()):
            return ""
        if target := self.redirects.get(path) or self.redirects.get(path.rstrip("/")):
            return target
        old = _IN_MONTH.match(path)
        return leads_to(path, self.month(date(int(old[1]), int(old[2]), 1))) if old else ""


def _month(site: Path, first: date) -> MonthMoves:
    """The old paths of a month."""
    try:
        return read_month((site / urls.redirects(first)[1:]).read_bytes())
    except FileNotFoundError:
        return MonthMoves({})


def _redirects(site: Path) -> dict[str, str]:
    """Old paths and where they lead now, from the rules that publishing wrote."""
    try:
        lines = (site / "_redirects").read_text("utf-8").splitlines()
    except FileNotFoundError:
        return {}
    pairs = (line.split() for line in lines if line.strip() and not line.startswith("#"))
    return {unquote(pair[0]): pair[1] for pair in pairs if len(pair) >= 2}


class _Handler(SimpleHTTPRequestHandler):
    server: SiteServer
    protocol_version = "HTTP/1.1"
    extensions_map = _TYPES
    # A reader who says nothing for so long is let go.
    timeout = 30.0

    def do_POST(self) -> None:
        """A form: its fields are bounded, and only pages made on request take any."""
        try:
            length = int(self.headers.get("Content-Length", ""))
        except ValueError:
            length = -1
        if not 0 <= length <= MOST_BYTES:
            self.close_connection = True
            self.send_error(HTTPStatus.REQUEST_ENTITY_TOO_LARGE if length > 0 else HTTPStatus.LENGTH_REQUIRED)
            return
        body = self.rfile.read(length)
        if not self._made(body.decode("utf-8", "replace")):
            self._not_allowed("GET, HEAD")

    def do_OPTIONS(self) -> None:
        """Pages are read and forms sent; nothing is put, changed or taken away here."""
        self.close_connection = True  # a body that nobody reads must not be taken for the next request
        self._not_allowed("GET, HEAD, POST")

    do_PUT = do_DELETE = do_PATCH = do_TRACE = do_CONNECT = do_OPTIONS

    def _not_allowed(self, allowed: str) -> None:
        body = f"{self.command} is not taken here; use {allowed}\n".encode()
        self.send_response(HTTPStatus.METHOD_NOT_ALLOWED)
        self.send_header("Allow", allowed)
        self.send_header("Content-Type", _TYPES[".txt"])
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _made(self, query: str) -> bool:
        """Answers a page that is made on request; False for every other path."""
        desk, path = self.server.desk, unquote(urlsplit(self.path).path)
        if desk is None or path not in _MADE:
            return False
        fields = dict(parse_qsl(query, max_num_fields=16, errors="replace"))
        as_json = path.endswith(".json") or "application/json" in self.headers.get("Accept", "")
        answer = (desk.explain if "explain" in path else desk.search)(fields, as_json=as_json)
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.kind)
        self.send_header("Content-Length", str(len(answer.body)))
        self.send_header("Content-Security-Policy", answer.policy)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Cache-Control", "no-store")
        if answer.status is HTTPStatus.SERVICE_UNAVAILABLE:
            self.send_header("Retry-After", _LATER)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)
        return True

    def send_head(self) -> BytesIO | BinaryIO | None:
        if self._made(urlsplit(self.path).query):
            return None
        path = unquote(urlsplit(self.path).path)
        file = self._file(path)
        if target := self.server.moved(path, file):
            self._moved(target)
        elif file is None:
            self._not_found()
        elif file.name == "index.html" and not path.endswith(("/", ".html")):
            self._moved(path + "/")
        else:
            self.path = quote("/" + file.relative_to(self.server.site).as_posix())
            return super().send_head()
        return None

    def translate_path(self, path: str) -> str:
        return str(self.server.site / unquote(urlsplit(path).path).lstrip("/"))

    def _file(self, path: str) -> Path | None:
        """The file a path names: as it is, with .html, or the index of a folder; never one outside the site."""
        if "\0" in path or any(part.startswith(".") for part in path.split("/")):
            return None
        wanted = self.server.site / path.lstrip("/")
        for file in (wanted, wanted.with_name(wanted.name + ".html"), wanted / "index.html"):
            if file.is_file() and file.resolve().is_relative_to(self.server.site):
                return file
        return None

    def _not_found(self) -> None:
        page = self.server.site / "404.html"
        body = page.read_bytes() if page.is_file() else b"Not found\n"
        self.send_response(HTTPStatus.NOT_FOUND)
        self.send_header("Content-Type", _TYPES[".html"])
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _moved(self, target: str) -> None:
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", quote(target, safe="/:?#%=&"))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the name is the base class's)
        """Keeps no log of who read what."""

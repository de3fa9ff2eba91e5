"""What a server answered, or what became of an address that gave no answer; and a body as it arrives, within bounds."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from enum import StrEnum

from backstory.errors import FetchFailed


class Why(StrEnum):
    """Why an address gave nothing."""

    ADDRESS = "address"  # no address of the web, or not on the public internet
    RULES = "rules"  # the site's robots.txt asks programs not to
    BOUNDS = "bounds"  # too long, too many redirects, not a kind that is read
    BUSY = "busy"  # the server says "later", or has a fault of its own
    BROKEN = "broken"  # an answer came that cannot be read
    SILENT = "silent"  # nobody answered


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered; `url` is where it came from, after redirects, header names are in lower case."""

    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    from_cache: bool = False

    def header(self, name: str) -> str:
        """The value of a header, "" if it was not sent."""
        return next((value for key, value in self.headers if key == name), "")


class NotFetched(FetchFailed):
    """What became of an address that gave no answer: the cause alone, and whether any server answered at all.

    `later` is how many seconds the server asks to be left alone, None if it did not say.
    """

    def __init__(self, url: str, cause: str, way_out: str = "", *, why: Why, later: float | None = None) -> None:
        super().__init__(url, f"{url} {cause}" + (f"; {way_out}" if way_out else ""))
        self.cause = cause
        self.why = why
        self.later = later

    @property
    def answered(self) -> bool:
        """Whether a server was reached and said something."""
        return self.why in (Why.BOUNDS, Why.BUSY, Why.BROKEN)


class AskAgain(Exception):
    """This answer, or the lack of one, may be better another time. It never leaves the door."""

    def __init__(self, cause: str, answer: Answer | None = None) -> None:
        super().__init__(cause)
        self.answer = answer


class Body:
    """The body of an answer as it arrives, decompressed no further than the limit.

    What comes over the wire has the same limit: a gzip stream can go on for ever and decompress to nothing.
    """

    def __init__(self, about: Answer, limit: int) -> None:
        encoding = about.header("content-encoding").strip().lower()
        if encoding not in ("", "identity", "gzip", "x-gzip"):
            cause = f"answers compressed as '{encoding}', which was not asked for"
            raise NotFetched(about.url, cause, why=Why.BOUNDS)
        self._about = about
        self._limit = limit
        self._gzip = zlib.decompressobj(wbits=31) if "gzip" in encoding else None
        self._begun = False
        self._came = 0
        self._whole = bytearray()
        length = about.header("content-length")
        if length.isascii() and length.isdigit() and int(length[:20]) > limit:
            raise self._too_long()

    def add(self, chunk: bytes) -> None:
        """Take the next bytes in; raises NotFetched past the limit."""
        self._came += len(chunk)
        if self._gzip is None:
            self._whole += chunk
        while self._gzip and chunk and len(self._whole) <= self._limit:
            try:
                self._whole += self._gzip.decompress(chunk, self._limit + 1 - len(self._whole))
            except zlib.error as error:
                raise AskAgain(f"answered with a damaged body ({error})", self._about) from error
            self._begun = True
            chunk = self._gzip.unconsumed_tail or self._gzip.unused_data
            if self._gzip.eof and chunk:
                self._gzip = zlib.decompressobj(wbits=31)
        if max(len(self._whole), self._came) > self._limit:
            raise self._too_long()

    def whole(self) -> bytes:
        """All of it; raises AskAgain if it was cut off."""
        if self._gzip and self._begun and not self._gzip.eof:
            raise AskAgain("answered with a body that was cut off", self._about)
        return bytes(self._whole)

    def _too_long(self) -> NotFetched:
        return NotFetched(self._about.url, f"is longer than {self._limit:,} bytes", why=Why.BOUNDS)

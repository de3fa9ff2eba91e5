"""A WARC file (ISO 28500), already decompressed, into the pages in it, one at a time.

Records that are answers of a server with status 200 and a page for readers are read; requests, pictures and scripts are
passed over. A record longer than allowed is passed over unread. Chunked and gzip bodies are undone.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from backstory.article import Document
from backstory.errors import Unreadable

_MOST_HEADER = 64 * 1024
_PAGES = ("text/html", "application/xhtml", "text/plain")


def is_warc(start: bytes) -> bool:
    """Whether a file begins as a WARC file does."""
    return start.startswith(b"WARC/")


def read_warc(file: BinaryIO, *, most_bytes: int) -> Iterator[Document]:
    """The pages of a WARC file in its order; raises Unreadable where the file is cut or is none."""
    while headers := _headers(file):
        length = _number(headers.get("content-length", ""))
        if length is None:
            raise Unreadable("WARC", "a record does not say how long it is; the file is damaged")
        kind = headers.get("warc-type")
        if kind not in ("response", "resource") or length > 2 * most_bytes:
            _skip(file, length)
            continue
        block = file.read(length)
        if len(block) < length:
            raise Unreadable("WARC", "the file ends in the middle of a record; copy it again")
        url = headers.get("warc-target-uri", "").strip("<>")
        answer = (
            _answer(block)
            if kind == "response"
            else _Answer(200, {"content-type": headers.get("content-type", "")}, block)
        )
        content_type = answer.headers.get("content-type", "").lower()
        if answer.status == 200 and url.startswith("http") and content_type.startswith(_PAGES):
            yield Document(_undone(answer, most_bytes), url, content_type)


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    headers: dict[str, str]
    body: bytes


def _headers(file: BinaryIO) -> dict[str, str]:
    """The named fields of the next record; {} at the end of the file."""
    line = file.readline(_MOST_HEADER)
    while line in (b"\r\n", b"\n"):
        line = file.readline(_MOST_HEADER)
    if not line:
        return {}
    if not is_warc(line):
        raise Unreadable("WARC", "something that is no record stands in the file; it is damaged")
    return _fields(_until_blank(file))


def _until_blank(file: BinaryIO) -> bytes:
    whole = b""
    while (line := file.readline(_MOST_HEADER)) not in (b"\r\n", b"\n", b""):
        whole += line
        if len(whole) > _MOST_HEADER:
            raise Unreadable("WARC", "the header of a record does not end; the file is damaged")
    return whole


def _fields(lines: bytes) -> dict[str, str]:
    pairs = (line.partition(":") for line in lines.decode("utf-8", "replace").splitlines())
    return {name.strip().lower(): value.strip() for name, colon, value in pairs if colon}


def _skip(file: BinaryIO, length: int) -> None:
    while length > 0 and (chunk := file.read(min(length, 1 << 20))):
        length -= len(chunk)


def _answer(block: bytes) -> _Answer:
    head, _, body = block.partition(b"\r\n\r\n")
    first, _, lines = head.partition(b"\r\n")
    words = first.split()
    status = _number(words[1].decode("latin-1")) if len(words) > 1 else None
    return _Answer(status or 0, _fields(lines), body)


def _number(written: str) -> int | None:
    """A number of at most 18 digits; None for anything else."""
    return int(written) if written.isascii() and written.isdigit() and len(written) < 19 else None


def _undone(answer: _Answer, most_bytes: int) -> bytes:
    """The body as the server meant it, no longer than allowed."""
    body = answer.body
    if "chunked" in answer.headers.get("transfer-encoding", "").lower():
        body = _unchunked(body)
    encoding = answer.headers.get("content-encoding", "").lower()
    if encoding in ("gzip", "x-gzip", "deflate") and body[:2] in (b"\x1f\x8b", b"\x78\x9c", b"\x78\x01", b"\x78\xda"):
        try:
            body = zlib.decompressobj(wbits=47).decompress(body, most_bytes)
        except zlib.error as error:
            raise Unreadable("WARC", f"a record's body is damaged ({error})") from error
    return body[:most_bytes]


def _unchunked(body: bytes) -> bytes:
    """Chunks joined; a crawler may have joined them already and kept the header, then the body stays as it is."""
    whole, at = bytearray(), 0
    while True:
        end = body.find(b"\r\n", at, at + 40)
        size = body[at:end].partition(b";")[0].strip()
        try:
            length = int(size, 16) if end >= 0 else -1
        except ValueError:
            length = -1
        if length < 0 or (length and end + 2 + length > len(body)):
            return bytes(whole) or body
        if length == 0:
            return bytes(whole)
        whole += body[end + 2 : end + 2 + length]
        at = end + 4 + length

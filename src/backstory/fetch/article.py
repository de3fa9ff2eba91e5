"""Where a reader says an article is, into its bytes: an address, a file, standard input, one item of a feed, one
record of a WARC file.

`name#3` names the third item or record, `name#https://…` the one with that address. Which form a file has is seen from
how it begins. What the bytes say is `enrich`'s work.
"""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Final

from backstory.article import Document
from backstory.errors import FetchFailed, NotFound, SourceError, Unreadable
from backstory.fetch.answers import NotFetched, Why
from backstory.fetch.feed import is_feed, read_feed
from backstory.fetch.http import Door
from backstory.fetch.streams import DAMAGED, open_bytes, unreadable
from backstory.fetch.warc import is_warc, read_warc

MOST_BYTES: Final = 5 * 1024 * 1024
_READABLE = (
    "text/",
    "application/xhtml",
    "application/xml",
    "application/rss",
    "application/atom",
    "application/feed+json",
    "application/json",
)


# The way out where a site wants no program: a reader may open any page.
_BY_HAND: Final = "open the page in a browser, save it, and read the file: 'backstory read page.html --url URL'"


def is_address(where: str) -> bool:
    """Whether a reader means an address of the web."""
    return where.lower().startswith(("http://", "https://"))


def open_article(where: str, *, door: Door, stdin: BinaryIO) -> Document:
    """The document a reader means. Raises NotFound, SourceError or a Skip that names the cause and the way out."""
    if where == "-" or where.startswith("-#"):
        return _from_input(_bounded(stdin, "standard input"), where[2:])
    if is_address(where):
        return fetched(where, door)
    path, _, wanted = where.partition("#") if not Path(where).exists() else (where, "", "")
    return _from_file(Path(path), wanted)


def fetched(url: str, door: Door) -> Document:
    """The page at an address; for a feed the item its fragment names."""
    address, _, wanted = url.partition("#")
    try:
        answer = door.get(address)
    except NotFetched as failure:
        if failure.why is Why.RULES:
            raise FetchFailed(url, f"{failure.message}; {_BY_HAND}") from failure
        raise
    content_type = answer.header("content-type").lower()
    if answer.status != 200:
        raise FetchFailed(url, f"{address} answered {answer.status}{_in_words(answer.status)}")
    if content_type and not content_type.startswith(_READABLE):
        raise Unreadable(
            url, f"{address} is {content_type.partition(';')[0]}, not an article; give a web page or a text"
        )
    if is_feed(answer.body[:2000]):
        return chosen(read_feed(answer.body, url=answer.url), wanted, address)
    return Document(answer.body, answer.url, content_type)


def _in_words(status: int) -> str:
    """What a reader can do about a status."""
    if status in (404, 410):
        return ": the page is gone; an archive may have a copy (https://web.archive.org/web/…)"
    if status in (401, 402, 403, 451):
        return f": the publisher does not show it to programs; {_BY_HAND}"
    return "; try again later" if status >= 500 else ""


def _from_input(content: bytes, wanted: str) -> Document:
    """What came from standard input; an item of a feed is `-#3`, which a command line has after `--`."""
    if is_warc(content[:2000]):
        return chosen(read_warc(BytesIO(content), most_bytes=MOST_BYTES), wanted, "-- -")
    return chosen(read_feed(content, url=""), wanted, "-- -") if is_feed(content[:2000]) else Document(content)


def _from_file(path: Path, wanted: str) -> Document:
    if path.is_dir():
        raise SourceError(f"{path} is a folder; name one file in it")
    if not path.exists():
        raise NotFound(
            f"there is no file {path}; give a file, an address that begins with http, or - for standard input"
        )
    try:
        with open_bytes(path) as file:
            start = file.read(2000)
        if is_warc(start):
            with open_bytes(path) as file:
                return chosen(read_warc(file, most_bytes=MOST_BYTES), wanted, str(path))
        with open_bytes(path) as file:
            content = _bounded(file, str(path))
    except DAMAGED as error:
        raise unreadable(path, error) from error
    if is_feed(start):
        return chosen(read_feed(content, url=""), wanted, str(path))
    return Document(content)


def _bounded(file: BinaryIO, name: str) -> bytes:
    content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise Unreadable(name, f"{name} is longer than {MOST_BYTES:,} bytes; no article is")
    return content


def chosen(documents: Iterable[Document], wanted: str, name: str) -> Document:
    """The one document meant: by its number from 1, by its address, or because it is the only one."""
    seen: list[str] = []
    last = Document(b"")
    for number, document in enumerate(documents, 1):
        if wanted and wanted in (str(number), document.url):
            return document
        seen.append(document.url)
        last = document
    if not wanted and len(seen) == 1:
        return last
    if not seen:
        raise NotFound(f"{name} holds no article")
    shown = ", ".join(f"{name}#{n} ({url or 'no address'})" for n, url in enumerate(seen[:3], 1))
    missing = f"has no '{wanted}'" if wanted else f"holds {len(seen)} of them"
    raise NotFound(f"{name} {missing}; name one: {shown}{' …' if len(seen) > 3 else ''}")

"""A feed or a WARC file, on disk or (a feed) at an address, into all the articles in it, one at a time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from backstory.article import Document
from backstory.errors import FetchFailed, NotFound, SourceError, Unreadable
from backstory.fetch.article import MOST_BYTES, is_address
from backstory.fetch.feed import is_feed, read_feed
from backstory.fetch.http import Door
from backstory.fetch.streams import DAMAGED, open_bytes, unreadable
from backstory.fetch.warc import is_warc, read_warc

MOST_FEED: Final = 32 * 1024 * 1024


def batch(where: str, door: Door) -> Iterator[Document]:
    """The articles in a feed or a WARC file. Raises NotFound, SourceError or a Skip that names the cause."""
    if is_address(where):
        answer = door.get(where)
        if answer.status != 200:
            raise FetchFailed(where, f"{where} answered {answer.status}; try again later, or save the feed as a file")
        return _feed(answer.body, where, answer.url)
    path = Path(where)
    if not path.exists():
        raise NotFound(f"there is no file {path}; give a feed, a WARC file, or the address of a feed")
    if path.is_dir():
        raise SourceError(f"{path} is a folder; name the files in it")
    return _file(path)


def _file(path: Path) -> Iterator[Document]:
    try:
        with open_bytes(path) as file:
            start = file.read(2000)
        with open_bytes(path) as file:
            if is_warc(start):
                yield from read_warc(file, most_bytes=MOST_BYTES)
                return
            content = file.read(MOST_FEED + 1)
    except DAMAGED as error:
        raise unreadable(path, error) from error
    yield from _feed(content, str(path), "")


def _feed(content: bytes, name: str, url: str) -> Iterator[Document]:
    if len(content) > MOST_FEED:
        raise Unreadable(name, f"{name} is longer than {MOST_FEED:,} bytes; no feed is")
    if not is_feed(content[:2000]):
        raise SourceError(f"{name} is no feed and no WARC file; for one article use 'backstory read'")
    return read_feed(content, url=url)

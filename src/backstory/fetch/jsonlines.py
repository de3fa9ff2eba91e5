"""JSON lines into revisions: one line for each version of a day page, `{"day", "seen", "wikitext"}`.

Times without a zone are UTC; an empty text is a blanked page, null a hidden one. A line may also name the revision
(`revid`, `parent`, `editor`, `comment`); any other field is passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import msgspec

from backstory import ids
from backstory.errors import Unreadable
from backstory.fetch.fields import utc
from backstory.fetch.streams import DAMAGED, open_bytes
from backstory.model import Revision

if TYPE_CHECKING:
    from backstory.editions import Edition

# Longer than any page a wiki saves, even with every character escaped.
LONGEST_LINE = 32 * 1024 * 1024


Number = Annotated[int, msgspec.Meta(gt=0, le=2**63 - 1)]


class Line(msgspec.Struct):
    """A line as it stands."""

    day: date
    seen: datetime
    wikitext: str | None
    revid: Number | None = None
    parent: Number | None = None
    editor: str | None = None
    comment: str | None = None


_decode: Callable[[bytes], Line] = msgspec.json.Decoder(Line).decode


def read_json_lines(path: Path, edition: Edition) -> Iterator[Revision | Unreadable]:
    """The revisions in a file, in its order; a line that cannot be read is an Unreadable in its place.

    Two versions of a day with the same time and different texts, one right after the other, are set a second apart.
    """
    before: Line | None = None
    apart = 0
    with open_bytes(path) as file:
        for number, line in _lines(file, path):
            if isinstance(line, Unreadable):
                yield line
                continue
            try:
                read = _decode(line)
                read.seen = utc(read.seen)
            except (msgspec.DecodeError, ValueError, RecursionError) as error:
                yield Unreadable(f"{path.name}:{number}", f"{path}, line {number}, is no version of a day ({error})")
                continue
            if before and (read.day, read.seen) == (before.day, before.seen):
                apart += read.wikitext != before.wikitext
            else:
                apart = 0
            before = read
            yield _revision(read, edition, timedelta(seconds=apart))


def _lines(file: BinaryIO, path: Path) -> Iterator[tuple[int, bytes | Unreadable]]:
    """Lines that say something, with their numbers from 1; a damaged file ends in an Unreadable."""
    number = 0
    while True:
        try:
            line = file.readline(LONGEST_LINE)
            number += 1
            if len(line) == LONGEST_LINE:
                yield number, Unreadable(f"{path.name}:{number}", f"{path}, line {number}, is too long to be a page")
                while line and not line.endswith(b"\n"):
                    line = file.readline(LONGEST_LINE)
                continue
        except DAMAGED as error:
            yield number, Unreadable(path.name, f"{path} is damaged after line {number} ({error}); copy it again")
            return
        if not line:
            return
        line = line.removeprefix(b"\xef\xbb\xbf").strip()
        if line:
            yield number, line


def _revision(line: Line, edition: Edition, apart: timedelta) -> Revision:
    title = edition.title_of_day(line.day)
    at = line.seen if line.revid else line.seen + apart
    revid = line.revid or ids.revision_id(title, at)
    return Revision(revid, title, at, line.wikitext, line.parent, line.editor, line.comment)

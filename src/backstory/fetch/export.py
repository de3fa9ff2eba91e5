"""A MediaWiki XML export or dump, plain or compressed, into the revisions of its day pages.

Read as it streams by, whatever its size; pages that are no day of the edition are passed over by their title. Knows
the export schemas 0.10 and 0.11 (and those before them, which say less). A document type declaration is refused
before it can define anything: no export has one, every entity bomb needs one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from xml.parsers import expat

from backstory.errors import SourceError, Unreadable
from backstory.fetch.fields import revision_number, utc
from backstory.fetch.streams import DAMAGED, open_bytes
from backstory.model import Revision

if TYPE_CHECKING:
    from backstory.editions import Edition

_CHUNK = 256 * 1024

# Wikis save at most 2 MB a page; a tag or comment is never longer than a line or two.
LONGEST_TEXT = 16 * 1024 * 1024
LONGEST_TAG = 1024 * 1024

# Where the facts of a revision stand below <revision>; deeper ones of the same name (in other slots) are not meant.
_FACTS = {
    ("id",): "id",
    ("parentid",): "parentid",
    ("timestamp",): "timestamp",
    ("contributor", "username"): "editor",
    ("contributor", "ip"): "editor",
    ("comment",): "comment",
    ("text",): "text",
    ("sha1",): "sha1",
}


def read_export(path: Path, edition: Edition) -> Iterator[Revision | Unreadable]:
    """The revisions of day pages in an export, in its order.

    A revision that cannot be read is an Unreadable in its place, and so is the rest of a file that is cut or damaged.
    Raises SourceError if the file is no export from its first page on.
    """
    reader = _Reader(path, edition)
    with open_bytes(path) as file:
        while True:
            try:
                more = reader.feed(file)
            except (expat.ExpatError, _Hostile, *DAMAGED) as error:
                yield from reader.take()
                cause = f"{path} is damaged or cut off near byte {reader.bytes_read:,} ({error or 'it ends early'})"
                if not reader.pages:
                    raise SourceError(f"{cause}; it is no whole export of a MediaWiki") from error
                yield Unreadable(path.name, f"{cause}; what came before was read")
                return
            yield from reader.take()
            if not more:
                break
    if reader.root != "mediawiki":
        raise SourceError(f"{path} is XML, but no export of a MediaWiki: its root is <{reader.root}>")


class _Hostile(Exception):
    """Nothing an export contains."""


class _Reader:
    """What expat calls while it reads; finished revisions wait in `take`."""

    def __init__(self, path: Path, edition: Edition) -> None:
        self.root = ""
        self.pages = 0
        self.bytes_read = 0
        self._path = path
        self._edition = edition
        self._stack: list[str] = []
        self._wanted = False
        self._title = ""
        self._text: list[str] = []
        self._length = 0
        self._depth = 0
        self._saved = _Saved("")
        self._done: list[Revision | Unreadable] = []
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.buffer_size = 1 << 16
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.StartDoctypeDeclHandler = self._doctype
        self._parser = parser

    def feed(self, file: BinaryIO) -> bool:
        """Read on by one chunk; False at the end of the file."""
        chunk = file.read(_CHUNK)
        self._parser.Parse(chunk, not chunk)
        self.bytes_read += len(chunk)
        if self.bytes_read - max(self._parser.CurrentByteIndex, 0) > LONGEST_TAG + _CHUNK:
            raise _Hostile("a tag or comment does not end")
        return bool(chunk)

    def take(self) -> list[Revision | Unreadable]:
        """What was finished since the last time."""
        done, self._done = self._done, []
        return done

    def _doctype(self, *_: object) -> None:
        raise _Hostile("it declares a document type, and no export does")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        stack = self._stack
        stack.append(name)
        if len(stack) == 1:
            self.root = name
            if name != "mediawiki":
                raise _Hostile(f"its root is <{name}>, not <mediawiki>")
        elif name == "page" and len(stack) == 2:
            self.pages += 1
            self._wanted = False
        elif len(stack) == 3 and stack[1:] == ["page", "title"]:
            self._collect()
        elif self._wanted and len(stack) > 2 and stack[2] == "revision":
            if len(stack) == 3:
                self._saved = _Saved(self._title)
            elif fact := _FACTS.get(tuple(stack[3:])):
                self._saved.begin(fact, attributes)
                self._collect()

    def _end(self, name: str) -> None:
        stack = self._stack
        if len(stack) == self._depth:
            text = "".join(self._text)
            self._depth = 0
            self._parser.CharacterDataHandler = None
            if stack[1:] == ["page", "title"]:
                self._title = text
                self._wanted = self._edition.days_of_title(text) is not None
            else:
                self._saved.end(_FACTS[tuple(stack[3:])], text, too_long=self._length > LONGEST_TEXT)
        elif self._wanted and stack[1:] == ["page", "revision"]:
            self._done.append(self._saved.revision(self._path))
        stack.pop()

    def _collect(self) -> None:
        self._text, self._length, self._depth = [], 0, len(self._stack)
        self._parser.CharacterDataHandler = self._characters

    def _characters(self, text: str) -> None:
        self._length += len(text)
        if self._length <= LONGEST_TEXT:
            self._text.append(text)


class _Saved:
    """One <revision> as it is being read."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._facts: dict[str, str] = {}
        self._hidden: set[str] = set()
        self._bytes = ""
        self._sha1 = ""
        self._too_long = False

    def begin(self, fact: str, attributes: dict[str, str]) -> None:
        """A fact starts; its attributes may say that it is hidden."""
        if "deleted" in attributes:
            self._hidden.add(fact)
        if fact == "text":
            self._bytes = attributes.get("bytes", "")
            self._sha1 = attributes.get("sha1", "")

    def end(self, fact: str, text: str, *, too_long: bool) -> None:
        """A fact has ended; one that is hidden stays unknown."""
        self._too_long |= too_long
        if fact not in self._hidden:
            self._facts[fact] = text

    def revision(self, path: Path) -> Revision | Unreadable:
        """The finished revision, its text checked against the export's own SHA-1."""
        facts = self._facts
        unit = f"{self._title} (revision {facts.get('id', '?')})"
        try:
            revid = revision_number(facts["id"])
            parent = revision_number(facts["parentid"]) if facts.get("parentid", "0") != "0" else None
            at = utc(facts["timestamp"])
        except (KeyError, ValueError) as error:
            return Unreadable(unit, f"{unit} in {path} has no proper id and time ({error})")
        text = facts.get("text")
        if cause := self._wrong(text):
            return Unreadable(unit, f"{unit} in {path} {cause}")
        return Revision(revid, self._title, at, text, parent, facts.get("editor"), facts.get("comment"))

    def _wrong(self, text: str | None) -> str:
        if self._too_long:
            return f"is longer than {LONGEST_TEXT:,} characters"
        if text is None:
            return "" if "text" in self._hidden else "has no text; it may be a dump of stubs"
        if not text and self._bytes not in ("", "0"):
            return f"has {self._bytes} bytes, but not here; use a dump with texts, not one of stubs"
        sha1 = self._sha1 or self._facts.get("sha1", "")
        if sha1 and _base36(sha1) != int(hashlib.sha1(text.encode()).hexdigest(), 16):
            return f"is not the text with SHA-1 {sha1} (in base 36)"
        return ""


def _base36(digits: str) -> int:
    try:
        return int(digits, 36)
    except ValueError:
        return -1

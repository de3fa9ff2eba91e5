"""A path into revisions: finds out by looking which form it has, and reads it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from enum import Enum
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from backstory.errors import SourceError, Unreadable
from backstory.fetch.export import read_export
from backstory.fetch.folder import read_folder
from backstory.fetch.jsonlines import read_json_lines
from backstory.fetch.streams import DAMAGED, open_bytes, unreadable
from backstory.model import Revision

if TYPE_CHECKING:
    from backstory.editions import Edition

Found = Iterator[Revision | Unreadable]


class Form(Enum):
    """The forms revisions come in: how their files are named, and what reads them."""

    WIKITEXT = re.compile(r".*\.wiki")
    EXPORT = re.compile(r".*\.xml(-p\d+p\d+)?(\.(gz|bz2|xz))?")
    JSON_LINES = re.compile(r".*\.(jsonl|ndjson)(\.(gz|bz2|xz))?")


_READERS: dict[Form, Callable[[Path, Edition], Found]] = {
    Form.WIKITEXT: read_folder,
    Form.EXPORT: read_export,
    Form.JSON_LINES: read_json_lines,
}

_FORMS_IN_WORDS = (
    "a folder of YYYY-MM-DD.wiki or of <oldid>.wiki with JSON sidecars, JSON lines of {day, seen, wikitext}, "
    "or a MediaWiki XML export (the last two plain, .gz, .bz2 or .xz)"
)


def open_source(path: Path, edition: Edition) -> Found:
    """The revisions at a path, whatever form it has, one at a time.

    What cannot be read comes as an Unreadable in its place. Raises SourceError at once if nothing is there or the
    form is unknown, and at the end if there was no day page at all.
    """
    files = _files(path)
    form, places = _form_of_file(path) if files is None else _form_of_folder(path, files)
    read = _READERS[form]
    return _at_least_one(chain.from_iterable(read(place, edition) for place in places), path, edition)


def _files(path: Path) -> list[Path] | None:
    """The files in a folder, all the way down and in order of name; None for a file."""
    try:
        if not path.stat() or path.is_file():
            return None
        os.scandir(path).close()
    except FileNotFoundError:
        raise SourceError(f"{path} does not exist; name {_FORMS_IN_WORDS}") from None
    except OSError as error:
        raise unreadable(path, error) from error
    walk = os.walk(path)
    files = []
    for folder, folders, names in walk:
        folders[:] = [name for name in folders if not name.startswith(".")]
        files += [Path(folder) / name for name in names if not name.startswith(".")]
    return sorted(files)


def _form_of_folder(path: Path, files: list[Path]) -> tuple[Form, list[Path]]:
    """A folder with wikitext files is that, whatever else lies in it; else all its files must have one form."""
    matching = {form: [file for file in files if form.value.fullmatch(file.name)] for form in Form}
    if matching[Form.WIKITEXT]:
        return Form.WIKITEXT, [path]
    if matching[Form.EXPORT] and matching[Form.JSON_LINES]:
        raise SourceError(f"{path} holds XML exports and JSON lines; name one of them, or a folder with one kind")
    for form in (Form.EXPORT, Form.JSON_LINES):
        if matching[form]:
            return form, matching[form]
    raise SourceError(f"{path} holds nothing to read; name {_FORMS_IN_WORDS}")


def _form_of_file(path: Path) -> tuple[Form, list[Path]]:
    """A file is what it begins with, but wikitext begins with anything and goes by its name."""
    if Form.WIKITEXT.value.fullmatch(path.name):
        return Form.WIKITEXT, [path]
    try:
        with open_bytes(path) as file:
            start = file.read(4096).removeprefix(b"\xef\xbb\xbf").lstrip()
    except DAMAGED as error:
        raise unreadable(path, error) from error
    if start.startswith(b"{"):
        return Form.JSON_LINES, [path]
    if start.startswith((b"<", b"\xff\xfe", b"\xfe\xff")):
        return Form.EXPORT, [path]
    said = "is empty" if not start else "is in no form known here"
    raise SourceError(f"{path} {said}; name {_FORMS_IN_WORDS}")


def _at_least_one(found: Found, path: Path, edition: Edition) -> Found:
    nothing = True
    for each in found:
        nothing = False
        yield each
    if nothing:
        raise SourceError(f"{path} holds no day page of the edition '{edition.code}'; check the path and the edition")

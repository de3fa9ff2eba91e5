"""The folder a site lies in: files replaced whole or not at all, and only when they differ; a marker that it is ours.

A new site is built aside and then put in its place; an existing one is changed file by file, each written aside
and renamed. So whenever it is stopped, every file is whole, and the next publication finishes the work.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

import msgspec

from backstory.errors import SiteError

MARKER = ".backstory.json"
ASIDE = ".backstory.tmp"

# What a user may keep in the folder beside the site: hidden files and folders, and the host name of some hosts.
_KEPT = ("CNAME",)
# So many folders are remembered to be there: a day's, and those of its events.
_MADE = 512


class Marker(msgspec.Struct, frozen=True):
    """What the folder was last published from; not `complete` while that is under way."""

    identity: str = ""
    sequence: int = 0
    digest: str = ""
    complete: bool = False


class Folder:
    """A site's folder, open for one publication; raises SiteError if it is somebody else's or cannot be written."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.written = 0
        self.removed = 0
        self.files = 0
        self._put: set[int] = set()
        self._made = {""}

    def __enter__(self) -> Folder:
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            self._lock = os.open(self.root, os.O_RDONLY)
        except OSError as error:
            raise _trouble(self.root, error) from error
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self._begin()
        except BlockingIOError:
            os.close(self._lock)
            raise SiteError(f"another publication is writing to {self.root}; wait until it is done") from None
        except OSError as error:
            os.close(self._lock)
            raise _trouble(self.root, error) from error
        except BaseException:
            os.close(self._lock)
            raise
        return self

    def _begin(self) -> None:
        self.marker = self._read_marker()
        foreign = sorted(path.name for path in self.root.iterdir() if not _is_kept(path.name))
        if self.marker is None and foreign:
            raise SiteError(
                f"{self.root} holds '{foreign[0]}' and was not made by 'backstory publish'; "
                "name a new folder or an empty one"
            )
        self.fresh = not foreign
        self._aside = self.root / ASIDE
        shutil.rmtree(self._aside, ignore_errors=True)
        self._aside.mkdir()
        self._write_marker(self.marker or Marker())
        self._base = os.open(self._aside if self.fresh else self.root, os.O_RDONLY)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._base)
        shutil.rmtree(self._aside, ignore_errors=True)
        os.close(self._lock)
        if isinstance(error, OSError):
            raise _trouble(self.root, error) from error

    # Writing

    def put(self, files: Iterable[tuple[str, bytes]]) -> None:
        """Writes files by their names in the folder, those that differ from what is there."""
        if self.fresh:
            for name, content in files:
                self._create(name, content)
            return
        for name, content in files:
            self._put.add(hash(name))
            self.files += 1
            if self._read(name) != content:
                self._replace(name, content)
                self.written += 1

    def read(self, name: str) -> bytes | None:
        """What a file of the site holds now, None if there is none."""
        return self._read(name)

    def holds(self, name: str) -> bool:
        """Whether a file was put in this publication."""
        return self._read(name) is not None if self.fresh else hash(name) in self._put

    def _create(self, name: str, content: bytes) -> None:
        directory = name[: max(name.rfind("/"), 0)]
        if directory not in self._made:
            self._make(directory)
        _write_all(os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666, dir_fd=self._base), content)
        self.written += 1
        self.files += 1

    def _make(self, directory: str) -> None:
        """Makes a folder for the files that are to lie in it, and remembers the latest."""
        if len(self._made) > _MADE:
            self._made = {""}
        try:
            os.mkdir(directory, dir_fd=self._base)
        except FileExistsError:
            pass
        except FileNotFoundError:
            (self._aside / directory).mkdir(parents=True)
        self._made.add(directory)

    def _replace(self, name: str, content: bytes) -> None:
        aside = self._aside / "file"
        _write_all(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666), content)
        target = self.root / name
        try:
            aside.rename(target)
        except FileNotFoundError:
            target.parent.mkdir(parents=True, exist_ok=True)
            aside.rename(target)

    def _read(self, name: str) -> bytes | None:
        try:
            file = os.open(name, os.O_RDONLY, dir_fd=self._base)
        except (FileNotFoundError, NotADirectoryError):
            return None
        try:
            content = os.read(file, os.fstat(file).st_size + 1)
            while more := os.read(file, 1 << 20):
                content += more
            return content
        finally:
            os.close(file)

    # Removing

    def sweep(self, directory: str, kept: Collection[str] = ()) -> None:
        """Removes the files of one folder, not those below it, that were not put in this publication nor are `kept`."""
        if self.fresh:
            return
        try:
            names = [path.name for path in (self.root / directory).iterdir()]
        except FileNotFoundError:
            return
        files = (f"{directory}/{name}" for name in names if "." in name)
        self._remove(name for name in files if name not in kept)

    def sweep_below(self, directory: str) -> None:
        """The same for a folder with all that is below it; "" is the whole site."""
        if self.fresh:
            return
        below = []
        for here, folders, names in os.walk(self.root / directory):
            place = os.path.relpath(here, self.root)
            if place == ".":
                folders[:] = [name for name in folders if not _is_kept(name)]
                self._remove(name for name in names if not _is_kept(name))
                continue
            below.append(here)
            self._remove(f"{place}/{name}" for name in names)
        for here in reversed(below):
            with suppress(OSError):
                Path(here).rmdir()

    def leave(self, names: Iterable[str]) -> None:
        """Removes some files, where they are, unless they were put in this publication."""
        if not self.fresh:
            self._remove(name for name in names if (self.root / name).is_file())

    def _remove(self, names: Iterable[str]) -> None:
        for name in names:
            if hash(name) not in self._put:
                (self.root / name).unlink()
                self.removed += 1

    # The end

    def finish(self, marker: Marker) -> None:
        """Puts a new site in its place, and marks the folder as published from this."""
        if self.fresh:
            for path in sorted(self._aside.iterdir()):
                path.rename(self.root / path.name)
        self._write_marker(marker)

    def _read_marker(self) -> Marker | None:
        try:
            return msgspec.json.decode((self.root / MARKER).read_bytes(), type=Marker)
        except FileNotFoundError:
            return None
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return Marker()

    def _write_marker(self, marker: Marker) -> None:
        if marker == self._read_marker():
            return
        aside = self.root / ASIDE / "marker"
        aside.write_bytes(msgspec.json.format(msgspec.json.encode(marker), indent=1) + b"\n")
        aside.rename(self.root / MARKER)


def _is_kept(name: str) -> bool:
    return name.startswith(".") or name in _KEPT


def _write_all(file: int, content: bytes) -> None:
    try:
        done = os.write(file, content)
        while done < len(content):
            done += os.write(file, content[done:])
    finally:
        os.close(file)


def _trouble(root: Path, error: OSError) -> SiteError:
    where = error.filename or root
    return SiteError(
        f"the site cannot be written to {root}: {where}: {error.strerror or error}; "
        "make room or rights there, then publish again: it goes on where it stopped"
    )

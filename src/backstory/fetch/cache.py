"""Answers kept on disk, one file each, in a folder that never grows past a bound.

The folder can be deleted at any time: what is missing or damaged is fetched again. An entry is a line of JSON about
the answer, then its body, compressed.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
import zlib
from collections.abc import Mapping
from pathlib import Path

import msgspec

from backstory.errors import BackstoryError

# What is left after a clean-up, as a part of the bound, so that not every new entry needs one.
_AFTER_CLEANING = 0.8


class Kept(msgspec.Struct, frozen=True):
    """An answer as the cache keeps it; `at` is when it was last known to be right, in seconds since 1970."""

    asked: str
    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    at: float
    body: bytes = b""

    def header(self, name: str) -> str:
        """The value of a header given in lower case, "" if it was not sent."""
        return next((value for key, value in self.headers if key == name), "")


def default_folder(environ: Mapping[str, str]) -> Path:
    """Where caches live on this system: XDG_CACHE_HOME, else ~/.cache."""
    base = environ.get("XDG_CACHE_HOME", "")
    root = Path(base) if base and Path(base).is_absolute() else Path.home() / ".cache"
    return root / "backstory" / "http"


def default_cache(environ: Mapping[str, str]) -> Cache | None:
    """The cache nobody chose: None where its folder cannot be made, since nobody asked for it either."""
    try:
        folder = default_folder(environ)
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, RuntimeError):
        return None
    return Cache(folder) if os.access(folder, os.W_OK | os.X_OK) else None


class Cache:
    """A folder of kept answers by the address asked for."""

    def __init__(self, folder: Path, *, limit: int = 256 * 1024 * 1024) -> None:
        self._folder = folder
        self.limit = limit
        self._size: int | None = None

    def get(self, asked: str) -> Kept | None:
        """The answer kept for this address, or None. A damaged entry is removed."""
        path = self._path(asked)
        try:
            head, _, packed = path.read_bytes().partition(b"\n")
            kept = msgspec.json.decode(head, type=Kept)
            body = zlib.decompress(packed)
            os.utime(path)
        except FileNotFoundError:
            return None
        except (ValueError, RecursionError, zlib.error, OSError):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
            return None
        return msgspec.structs.replace(kept, body=body) if kept.asked == asked else None

    def put(self, kept: Kept) -> None:
        """Keep an answer, whole or not at all; the entries longest unused go when the folder is full.

        Raises BackstoryError if the folder cannot be written.
        """
        path = self._path(kept.asked)
        head = msgspec.json.encode(msgspec.structs.replace(kept, body=b""))
        entry = head + b"\n" + zlib.compress(kept.body, 6)
        if len(entry) > self.limit:
            return
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._make_room(len(entry))
            _replace(path, entry)
        except OSError as error:
            raise BackstoryError(
                f"the cache folder {self._folder} cannot be written ({error.strerror or error}); "
                "make room, name another folder, or fetch without a cache"
            ) from error

    def _path(self, asked: str) -> Path:
        name = hashlib.blake2b(asked.encode(), digest_size=20).hexdigest()
        return self._folder / name[:2] / name

    def _make_room(self, needed: int) -> None:
        if self._size is None:
            self._size = sum(size for _, size, _ in self._entries())
        self._size += needed
        if self._size <= self.limit:
            return
        entries = sorted(self._entries())
        self._size = needed + sum(size for _, size, _ in entries)
        for _, size, path in entries:
            if self._size <= self.limit * _AFTER_CLEANING:
                return
            path.unlink(missing_ok=True)
            self._size -= size

    def _entries(self) -> list[tuple[float, int, Path]]:
        """Every entry as (last use, size, path)."""
        entries = []
        for path in self._folder.glob("??/*"):
            with contextlib.suppress(FileNotFoundError):
                about = path.stat()
                entries.append((about.st_mtime, about.st_size, path))
        return entries


def _replace(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise

"""Files on this disk as streams of bytes, decompressed by what they begin with, whatever their names say."""

from __future__ import annotations

import bz2
import gzip
import lzma
import zlib
from pathlib import Path
from typing import BinaryIO, cast

from backstory.errors import SourceError

# What reading a cut or damaged file raises, plain or compressed.
DAMAGED = (OSError, EOFError, zlib.error, lzma.LZMAError)


def open_bytes(path: Path) -> BinaryIO:
    """The content of a file, decompressed if it is gzip, bzip2 or xz.

    Raises SourceError if the file cannot be opened; reading on may raise any of `DAMAGED`.
    """
    try:
        with path.open("rb") as file:
            magic = file.read(6)
        if magic.startswith(b"\x1f\x8b"):
            return cast("BinaryIO", gzip.open(path))
        if magic.startswith(b"BZh"):
            return cast("BinaryIO", bz2.open(path))
        if magic.startswith(b"\xfd7zXZ\x00"):
            return cast("BinaryIO", lzma.open(path))
        return path.open("rb")
    except OSError as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: Exception) -> SourceError:
    """The error for a file or folder that cannot be read at all."""
    cause = getattr(error, "strerror", None) or str(error) or "it ends too early"
    return SourceError(f"{path} cannot be read ({cause}); check its permissions, or copy it again if it is damaged")

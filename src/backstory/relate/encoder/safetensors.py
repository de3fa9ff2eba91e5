"""The numbers kept in a safetensors file, by name, read in order from a stream: the file may be inside a zip in parts.

The file is a length in eight bytes, a header in JSON that says where each tensor's bytes are, and the bytes.
"""

from __future__ import annotations

import io
import json
from bisect import bisect_right
from collections.abc import Sequence
from hashlib import sha256
from typing import IO, TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


def tensors(stream: IO[bytes]) -> tuple[dict[str, NDArray[np.float32]], str]:
    """All float32 tensors, and the SHA-256 of what was read."""
    length = stream.read(8)
    header = stream.read(int.from_bytes(length, "little"))
    told = sha256(length + header)
    found = {}
    entries = {name: entry for name, entry in json.loads(header).items() if name != "__metadata__"}
    for name, entry in sorted(entries.items(), key=lambda item: item[1]["data_offsets"]):
        first, last = entry["data_offsets"]
        raw = stream.read(last - first)
        told.update(raw)
        if entry["dtype"] == "F32":
            found[name] = np.frombuffer(raw, "<f4").reshape(entry["shape"])
    return found, told.hexdigest()


class Joined(io.RawIOBase):
    """Files one after the other, as if they were one."""

    def __init__(self, parts: Sequence[IO[bytes]]) -> None:
        super().__init__()
        self.parts, self.at = parts, 0
        self.starts = [0]
        for part in parts:
            self.starts.append(self.starts[-1] + part.seek(0, io.SEEK_END))

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self.at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        self.at = offset + (0, self.at, self.starts[-1])[whence]
        return self.at

    def readinto(self, buffer: WriteableBuffer) -> int:
        place = bisect_right(self.starts, self.at) - 1
        if place >= len(self.parts):
            return 0
        self.parts[place].seek(self.at - self.starts[place])
        there = self.parts[place].read(memoryview(buffer).nbytes)
        memoryview(buffer).cast("B")[: len(there)] = there
        self.at += len(there)
        return len(there)

    def close(self) -> None:
        for part in self.parts:
            part.close()
        super().close()

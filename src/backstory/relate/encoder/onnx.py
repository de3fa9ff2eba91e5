"""The numbers kept in an ONNX file, by name; its graph is not read.

A file is nested records of protocol buffers: a graph is field 7 of the model, a tensor field 5 of the graph; of a
tensor, its sizes are field 1, its type field 2, its name field 8, its bytes field 9.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

GRAPH, TENSOR, SIZES, TYPE, NAME, RAW = 7, 5, 1, 2, 8, 9
FLOAT, INT8 = 1, 3
FIXED = {1: 8, 5: 4}


def tensors(file: memoryview) -> dict[str, NDArray[np.generic]]:
    """All float32 and int8 tensors of the first graph."""
    (graph,) = (value for field, value in records(file) if field == GRAPH)
    assert isinstance(graph, memoryview)
    found = {}
    for field, value in records(graph):
        if field == TENSOR and isinstance(value, memoryview):
            named = tensor(value)
            if named is not None:
                found[named[0]] = named[1]
    return found


def tensor(record: memoryview) -> tuple[str, NDArray[np.generic]] | None:
    """A tensor's name and numbers; None for a type we do not use."""
    sizes: list[int] = []
    kind, name, raw = 0, "", memoryview(b"")
    for field, value in records(record):
        if field == SIZES:
            sizes += [value] if isinstance(value, int) else numbers(value)
        elif field == TYPE and isinstance(value, int):
            kind = value
        elif field == NAME and isinstance(value, memoryview):
            name = bytes(value).decode("utf-8")
        elif field == RAW and isinstance(value, memoryview):
            raw = value
    if kind not in {FLOAT, INT8} or not raw:
        return None
    found: NDArray[np.generic] = np.frombuffer(raw, np.float32 if kind == FLOAT else np.int8)
    return name, found.reshape(sizes)


def records(buffer: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """The fields of a record in order: whole numbers, or the bytes of anything else."""
    at = 0
    while at < len(buffer):
        key, at = number(buffer, at)
        if key & 7 == 0:
            value, at = number(buffer, at)
            yield key >> 3, value
            continue
        if key & 7 == 2:
            length, at = number(buffer, at)
        else:
            length = FIXED[key & 7]
        yield key >> 3, buffer[at : at + length]
        at += length


def numbers(packed: memoryview) -> list[int]:
    found, at = [], 0
    while at < len(packed):
        value, at = number(packed, at)
        found.append(value)
    return found


def number(buffer: memoryview, at: int) -> tuple[int, int]:
    """A whole number of seven bits a byte, the lowest first, and where it ends."""
    value = shift = 0
    while True:
        byte = buffer[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at

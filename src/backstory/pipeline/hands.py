"""Computes pieces of pure work on several cores, and gives what they come to in the order of the pieces.

For one lot of pieces other processes are forked from this one. They see all that it held at that moment, so nothing is
handed to them; what a piece comes to is bytes, and only these come back. A piece may read no file and no archive, no
clock and no chance: which process computes it makes no difference. What a process did not deliver, because it was
ended or a piece failed, this one computes itself, and the error is raised here.

The processes hold nothing open but their two pipes, not the archive and not its lock. They end with the lot, and by
themselves, after the piece they are at, if this process is killed.
"""

from __future__ import annotations

import fcntl
import gc
import os
import select
import signal
import struct
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field

Piece = Callable[[], bytes]

# From so many events on it pays to have other cores help.
WORTH = 250
# More would wait for what only this process does.
MOST_HANDS = 4
# A pipe holds as much, so that a process need not wait until what it found is taken.
_ROOM = 1 << 20
_NUMBER = struct.Struct("<I")
_HEAD = struct.Struct("<II")  # the number of a piece, and how many bytes it came to
_MOST_PIECES = 8192  # so many numbers fit into any pipe


def hands() -> int:
    """How many processes may work at once here: one for each core, where a process can be forked without danger.

    A fork of a process with threads may wait for ever for a lock; what Apple's libraries do then, is not known.
    """
    if not sys.platform.startswith("linux") or threading.active_count() > 1:
        return 1
    return min(MOST_HANDS, len(os.sched_getaffinity(0)))


def worked(pieces: Sequence[Piece], events: int) -> AbstractContextManager[Iterator[bytes]]:
    """What pieces of work on so many events come to, on as many cores as are worth it."""
    return computed(pieces, hands() if events >= WORTH else 1)


@contextmanager
def computed(pieces: Sequence[Piece], hands: int) -> Iterator[Iterator[bytes]]:
    """What some pieces come to, in their order; inside the block other processes may be at work on the later ones."""
    lot = _Lot(pieces)
    try:
        if hands > 1 and len(pieces) > 1:
            lot.fork(hands - 1)
        yield lot.found()
    finally:
        lot.end()


@dataclass(slots=True)
class _Helper:
    """A process forked for a lot: its number, the pipe from it, and what came through so far."""

    process: int
    pipe: int
    come: bytearray = field(default_factory=bytearray)


class _Lot:
    """Pieces being computed; whoever is free takes the number of the next one from a pipe they share."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        if len(pieces) > _MOST_PIECES:
            raise ValueError(f"{len(pieces)} pieces are too many for one lot")
        self._pieces = pieces
        self._found: dict[int, bytes] = {}
        self._helpers: list[_Helper] = []
        self._next, orders = os.pipe()
        os.write(orders, b"".join(map(_NUMBER.pack, range(len(pieces)))))
        os.close(orders)

    def fork(self, count: int) -> None:
        first = os.getpid()
        gc.freeze()  # so that the other processes' collecting writes into no page they share with this one
        for _ in range(count):
            pipe, end = os.pipe()
            try:
                process = os.fork()
            except OSError:  # the system grants no more processes: those there are do the work
                os.close(pipe)
                process = -1
            if process == 0:
                self._help(first, end)
            if process > 0:
                os.set_blocking(pipe, False)
                self._helpers.append(_Helper(process, pipe))
            os.close(end)
        gc.unfreeze()

    def _help(self, first: int, end: int) -> None:
        """The life of another process: computes pieces until there are none or the first process is gone."""
        try:
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process is told too, and ends this one
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            _close_all_but(self._next, end)
            _widen(end)
            gc.disable()
            while os.getppid() == first and (number := self._take()) is not None:
                came = self._pieces[number]()
                _write(end, _HEAD.pack(number, len(came)) + came)
        finally:
            os._exit(0)  # without a word: what is missing, the first process computes, and meets the same error

    def _take(self) -> int | None:
        order = os.read(self._next, _NUMBER.size)
        return _NUMBER.unpack(order)[0] if order else None

    def found(self) -> Iterator[bytes]:
        for number, piece in enumerate(self._pieces):
            self._receive(wait=False)
            while number not in self._found:
                if (taken := self._take()) is not None:
                    self._found[taken] = self._pieces[taken]()
                elif self._helpers:
                    self._receive(wait=True)
                else:
                    self._found[number] = piece()
                self._receive(wait=False)
            yield self._found.pop(number)

    def _receive(self, *, wait: bool) -> None:
        """Takes in what has come from the other processes; waits until something comes."""
        if not self._helpers:
            return
        poll = select.poll()
        for one in self._helpers:
            poll.register(one.pipe, select.POLLIN)
        ready = {pipe for pipe, _ in poll.poll(None if wait else 0)}
        for one in [one for one in self._helpers if one.pipe in ready]:
            while come := _read(one.pipe):
                one.come += come
            self._sort(one.come)
            if come == b"":
                self._part(one)

    def _sort(self, come: bytearray) -> None:
        while len(come) >= _HEAD.size:
            number, size = _HEAD.unpack_from(come)
            if len(come) < _HEAD.size + size:
                return
            self._found[number] = bytes(come[_HEAD.size : _HEAD.size + size])
            del come[: _HEAD.size + size]

    def _part(self, one: _Helper) -> None:
        self._helpers.remove(one)
        os.close(one.pipe)
        os.waitpid(one.process, 0)

    def end(self) -> None:
        """Ends the other processes, whatever they are at."""
        for one in list(self._helpers):
            os.kill(one.process, signal.SIGKILL)
            self._part(one)
        os.close(self._next)


def _read(pipe: int) -> bytes | None:
    """What has come through a pipe; nothing (b"") at its end, None if there may be more later."""
    try:
        return os.read(pipe, _ROOM)
    except BlockingIOError:
        return None


def _write(pipe: int, come: bytes) -> None:
    left = memoryview(come)
    while left:
        left = left[os.write(pipe, left) :]


def _widen(pipe: int) -> None:
    """Makes a pipe hold more, where the system lets it."""
    with suppress(OSError, AttributeError):
        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _ROOM)


def _close_all_but(*kept: int) -> None:
    """Closes every file this process was born with: a lock held open here would outlive who holds it."""
    last = 2
    for one in sorted(kept):
        os.closerange(last + 1, one)
        last = one
    os.closerange(last + 1, max(last + 1, os.sysconf("SC_OPEN_MAX")))

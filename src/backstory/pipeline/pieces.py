"""Relating cut into pieces that do not depend on each other, and what each comes to as bytes and back.

    reading    traits and vectors of some events, from their texts
    judging    relations and ties of the events of a day, from the days before it in a window
    hearing    what some events announce, from their texts
    settling   what the events of a day settle, of the announcements open on it

`hands` computes them, in this process or in others; nothing is kept here.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import msgspec

from backstory.model import Announcement
from backstory.pipeline.hands import Piece
from backstory.relate.announcements.find import find_announcements
from backstory.relate.announcements.settle import Weighed, by_name
from backstory.relate.announcements.settle import settling as settled
from backstory.relate.records import Subject
from backstory.relate.traits import Traits, traits

if TYPE_CHECKING:
    from datetime import date

    from backstory.relate.announcements.expect import Expected, Looks
    from backstory.relate.announcements.standing import Beside, Nearness
    from backstory.relate.encoder import Encoder
    from backstory.relate.judge import Judged
    from backstory.relate.window import Window

# Events read in one piece: enough that their tokens fill the encoder's products, few enough that no core waits long.
_BATCH = 96
_bytes = msgspec.msgpack.Encoder()


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of an event: its traits; its vectors, as they are kept, or nothing where they are on record."""

    event: str
    traits: Traits
    story: bytes
    meaning: bytes


def reading(encoder: Encoder, subjects: Sequence[Subject], lacking: Collection[str]) -> list[Piece]:
    """Pieces that read some events, and make vectors of those lacking one; texts of like length go together."""
    without = sorted((one for one in subjects if one.id in lacking), key=lambda one: len(one.text))
    rest = [one for one in subjects if one.id not in lacking]
    return [
        *(partial(_read, encoder, batch) for batch in _batches(without, _BATCH)),
        *(partial(_read, None, batch) for batch in _batches(rest, 4 * _BATCH)),
    ]


def _batches(subjects: Sequence[Subject], size: int) -> list[Sequence[Subject]]:
    return [subjects[start : start + size] for start in range(0, len(subjects), size)]


def _read(encoder: Encoder | None, subjects: Sequence[Subject]) -> bytes:
    if encoder is None:
        return _bytes.encode([Read(one.id, traits(one), b"", b"") for one in subjects])
    from backstory.relate.window import rounded

    made = encoder.encode([one.text for one in subjects])
    rows = zip(subjects, rounded(made.story), rounded(made.meaning), strict=True)
    return _bytes.encode([Read(one.id, traits(one), story.tobytes(), mean.tobytes()) for one, story, mean in rows])


def read_back(came: bytes) -> list[Read]:
    """What a piece of reading came to."""
    return msgspec.msgpack.decode(came, type=list[Read])


def judging(window: Window, day: date, alone: Collection[str]) -> Piece:
    """A piece that judges the events of a day; `alone` are those which may join a story found, by all their ties."""
    return partial(_judge, window, day, alone)


def _judge(window: Window, day: date, alone: Collection[str]) -> bytes:
    from backstory.relate.judge import judged

    return _bytes.encode(judged(window, day, alone))


def judged_back(came: bytes) -> Judged:
    """What a piece of judging came to."""
    from backstory.relate.judge import Judged

    return msgspec.msgpack.decode(came, type=Judged)


def hearing(subjects: Sequence[Subject]) -> list[Piece]:
    """Pieces that find what some events announce."""
    return [partial(_hear, batch) for batch in _batches(subjects, _BATCH)]


def _hear(subjects: Sequence[Subject]) -> bytes:
    return _bytes.encode([one for each in subjects for one in find_announcements(each.id, each.day, each.text)])


def heard_back(came: bytes) -> list[Announcement]:
    """What a piece of hearing came to."""
    return msgspec.msgpack.decode(came, type=list[Announcement])


def settling(announced: Sequence[Expected], subjects: Sequence[Subject], beside: Beside) -> Piece:
    """A piece that weighs some events of a day as outcomes of announcements open on it."""
    return partial(_settle, announced, subjects, beside)


def _settle(announced: Sequence[Expected], subjects: Sequence[Subject], beside: Beside) -> bytes:
    def near(announcing: str, other: Looks) -> Nearness:
        return beside.near(announcing, other.id)

    index = by_name(announced, subjects[0].day if subjects else None)
    return _bytes.encode([one for subject in subjects for one in settled(index, subject, near)])


def settled_back(came: bytes) -> list[Weighed]:
    """What a piece of settling came to."""
    return msgspec.msgpack.decode(came, type=list[Weighed])

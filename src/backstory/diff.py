"""Two texts into the runs of words that were kept, removed and added, as pages show them.

Joining the kept and removed runs gives the first text back, the kept and added ones the second.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from backstory.text import UNSPACED


class Kept(StrEnum):
    """What became of a run of words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Run:
    """Words that share a fate, with the blanks before them."""

    kind: Kept
    text: str


# A word with the blank before it, a single mark, or a character of a script written without spaces.
_PIECE = re.compile(rf"\s*(?:[{UNSPACED}]|\d+(?:[.,]\d+)*|[^\W\d_{UNSPACED}]+(?:['\u2019][^\W\d_]+)*|[^\w\s]|_)|\s+")
# Beyond this many comparisons the middle is shown as replaced whole; a bullet of the portal has 40 words.
_MOST = 4_000_000
# A kept run this short between two changes is shown as changed too: "the" alone left standing reads badly.
_SHORTEST_ISLAND = 4


def diff(before: str, after: str) -> tuple[Run, ...]:
    """The runs from `before` to `after`, removed before added where both stand at one place."""
    old, new = _PIECE.findall(before), _PIECE.findall(after)
    head = _shared(old, new)
    tail = _shared(old[head:][::-1], new[head:][::-1])
    middle = _middle(old[head : len(old) - tail], new[head : len(new) - tail])
    runs = [
        Run(Kept.SAME, "".join(old[:head])),
        *_without_islands(middle),
        Run(Kept.SAME, "".join(old[len(old) - tail :])),
    ]
    return tuple(_joined([run for run in runs if run.text]))


def _shared(old: Sequence[str], new: Sequence[str]) -> int:
    count = 0
    for one, other in zip(old, new, strict=False):
        if one != other:
            break
        count += 1
    return count


def _middle(old: list[str], new: list[str]) -> list[Run]:
    if len(old) * len(new) > _MOST:
        return [Run(Kept.REMOVED, "".join(old)), Run(Kept.ADDED, "".join(new))]
    runs = []
    for kind, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            runs.append(Run(Kept.SAME, "".join(old[i:j])))
        else:
            runs += [Run(Kept.REMOVED, "".join(old[i:j])), Run(Kept.ADDED, "".join(new[k:m]))]
    return [run for run in runs if run.text]


def _without_islands(runs: list[Run]) -> list[Run]:
    """The runs with kept words too few to hold a reader's eye shown on both sides."""
    shown: list[Run] = []
    for place, run in enumerate(runs):
        island = run.kind is Kept.SAME and 0 < place < len(runs) - 1 and len(run.text.strip()) < _SHORTEST_ISLAND
        shown += [Run(Kept.REMOVED, run.text), Run(Kept.ADDED, run.text)] if island else [run]
    return shown


def _joined(runs: list[Run]) -> list[Run]:
    """Neighbouring runs of one kind as one; between two kept runs all that was removed, then all that was added."""
    joined: list[Run] = []
    removed, added = "", ""
    for run in [*runs, Run(Kept.SAME, "")]:
        if run.kind is Kept.REMOVED:
            removed += run.text
        elif run.kind is Kept.ADDED:
            added += run.text
        else:
            joined += [one for one in (Run(Kept.REMOVED, removed), Run(Kept.ADDED, added)) if one.text]
            removed, added = "", ""
            if joined and joined[-1].kind is Kept.SAME:
                joined[-1] = Run(Kept.SAME, joined[-1].text + run.text)
            elif run.text:
                joined.append(run)
    return joined

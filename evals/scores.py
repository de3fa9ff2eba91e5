"""Counting what was found against what was labelled."""

from __future__ import annotations

from collections.abc import Hashable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass


@dataclass(slots=True)
class Score:
    """Links found against links labelled."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, found: AbstractSet[Hashable], labelled: AbstractSet[Hashable]) -> None:
        """Counts one more page, pair or candidate."""
        self.right += len(found & labelled)
        self.wrong += len(found - labelled)
        self.missed += len(labelled - found)

    def report(self) -> dict[str, float]:
        """F1 with its counts; 1 where there was nothing to find and nothing was found."""
        total = 2 * self.right + self.wrong + self.missed
        f1 = 2 * self.right / total if total else 1.0
        return {"f1": round(f1, 4), "right": self.right, "wrong": self.wrong, "missed": self.missed}


@dataclass(slots=True)
class Count:
    """Right of so many."""

    right: int = 0
    of: int = 0

    def add(self, *, right: bool) -> None:
        """Counts one more."""
        self.right += right
        self.of += 1

    def report(self) -> dict[str, float]:
        """The share with its counts; 1 of nothing."""
        return {"share": round(self.right / self.of, 4) if self.of else 1.0, "right": self.right, "of": self.of}

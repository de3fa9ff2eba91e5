"""How well a ranking puts the right events first: average precision, nDCG of the first ten, the first one right."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

import numpy as np

Order = np.ndarray[tuple[int, ...], np.dtype[np.int64]]


@dataclass(slots=True)
class Ranking:
    """Sums over the queries of one method; `seconds` is what ranking took."""

    precisions: list[float] = field(default_factory=list)
    gains: list[float] = field(default_factory=list)
    firsts: list[bool] = field(default_factory=list)
    seconds: float = 0.0

    def add(self, order: Sequence[int], right: AbstractSet[int]) -> None:
        """Counts a query: places in the order found, those that are right (at least one); unclear ones left out."""
        hits = [place for place, row in enumerate(order) if row in right]
        self.precisions.append(sum((count + 1) / (place + 1) for count, place in enumerate(hits)) / len(right))
        ideal = sum(1 / np.log2(place + 2) for place in range(min(10, len(right))))
        self.gains.append(float(sum(1 / np.log2(place + 2) for place in hits if place < 10) / ideal))
        self.firsts.append(hits[:1] == [0])

    def report(self) -> dict[str, float]:
        if not self.precisions:
            return {"map": 0.0, "ndcg10": 0.0, "p1": 0.0, "queries": 0, "seconds": 0.0}
        return {
            "map": round(float(np.mean(self.precisions)), 4),
            "ndcg10": round(float(np.mean(self.gains)), 4),
            "p1": round(float(np.mean(self.firsts)), 4),
            "queries": len(self.precisions),
            "seconds": round(self.seconds, 2),
        }

"""A person's decisions, where the reading of a page comes past them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from backstory.resolve.records import ByHand, Origin, Verdict
from backstory.resolve.thread import Bullet, Thread


class Hand:
    """What was decided by hand, and the events that stand at the places it speaks of, as they come up."""

    def __init__(self, decisions: Iterable[ByHand]) -> None:
        self._joined: dict[Origin, list[Origin]] = defaultdict(list)
        self._parted: dict[Origin, list[Origin]] = defaultdict(list)
        for one in decisions:
            ends = self._joined if one.verdict is Verdict.JOIN else self._parted
            ends[one.sighting].append(one.event)
            ends[one.event].append(one.sighting)
        self._at: dict[Origin, Thread] = {}

    def force(self, bullets: Iterable[Bullet], old: Iterable[Bullet]) -> None:
        """Settles the bullets that a person said are an event met before."""
        for bullet in bullets if self._joined else ():
            known = next((self._at[end] for end in self._joined.get(bullet.place, ()) if end in self._at), None)
            if known is not None:
                before = next((one for one in old if one.known is known and not one.continued), None)
                bullet.settle(known, "by hand", before)

    def joined(self, bullet: Bullet, others: Iterable[Bullet]) -> Thread | None:
        """The event of another bullet of this revision that a person said is told here too."""
        ends = self._joined.get(bullet.place, ())
        return next((other.known for other in others if other.known and other.place in ends), None)

    def allows(self, bullet: Bullet, known: Thread | None) -> bool:
        """Whether no person said that this bullet is not that event."""
        return known is None or all(self._at.get(end) is not known for end in self._parted.get(bullet.place, ()))

    def apart(self, one: Thread, other: Thread) -> bool:
        """Whether a person said that these two are not the same."""
        return any(
            self._at.get(start) is one and self._at.get(end) is other
            for start, ends in self._parted.items()
            for end in ends
        )

    def remember(self, bullets: Iterable[Bullet]) -> None:
        """Notes which events stand at the places decided on."""
        for bullet in bullets if self._joined or self._parted else ():
            if bullet.known and (bullet.place in self._joined or bullet.place in self._parted):
                self._at[bullet.place] = bullet.known

"""One edit of a page: the bullets before and after it, and what can be said of them without judging likeness."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from backstory.resolve.hand import Hand
from backstory.resolve.likeness import Counts, Rarity, counted_on, counts
from backstory.resolve.thread import Bullet

# Pages have some dozens of bullets; from here on only those are compared that share something rare.
_ALL, _RARE = 40_000, 20


class Near:
    """Bullets to look among for one like another: all, or on a page beyond measure those that share a rarity."""

    def __init__(self, pool: Sequence[Bullet], seekers: int) -> None:
        self._pool = pool
        self._index: dict[str, list[int]] | None = None
        if len(pool) * seekers > _ALL:
            found: dict[str, list[int]] = defaultdict(list)
            for place, one in enumerate(pool):
                for key in one.profile.telling | one.profile.sources:
                    found[key].append(place)
            self._index = {key: places for key, places in found.items() if len(places) <= _RARE}

    def near(self, bullet: Bullet) -> Iterable[tuple[int, Bullet]]:
        """The bullets worth comparing with this one, with their places in the pool."""
        if self._index is None:
            return enumerate(self._pool)
        keys = bullet.profile.telling | bullet.profile.sources
        places = {place for key in keys for place in self._index.get(key, ())}
        return [(place, self._pool[place]) for place in sorted(places)]


class Edit:
    """The bullets of two revisions, one after the other."""

    def __init__(self, old: list[Bullet], new: list[Bullet], known: Counts | None = None) -> None:
        self.old = old
        self.new = new
        self._known = known

    def unknown(self) -> list[Bullet]:
        """The new bullets that are no event yet."""
        return [bullet for bullet in self.new if bullet.known is None]

    @property
    def counted(self) -> Counts | None:
        """What the new bullets hold, if it was counted: the next edit's old ones are the same."""
        return self._counts[1] if "_counts" in self.__dict__ else None

    @cached_property
    def _counts(self) -> tuple[Counts, Counts]:
        """What the old and the new bullets hold; only what came and went is counted anew."""
        sides = [{id(one.profile): one.profile for one in bullets} for bullets in (self.old, self.new)]
        old = self._known or counts(one.profile for one in self.old)
        if any(len(side) < len(bullets) for side, bullets in zip(sides, (self.old, self.new), strict=True)):
            return old, counts(one.profile for one in self.new)
        gone, came = sides[0].keys() - sides[1].keys(), sides[1].keys() - sides[0].keys()
        return old, counted_on(old, (sides[0][key] for key in gone), (sides[1][key] for key in came))

    @cached_property
    def rare(self) -> Rarity:
        """How rare words, sources and links are among the bullets."""
        return Rarity(*self._counts)

    def place(self, one: Bullet, other: Bullet) -> float:
        """The share of neighbours of an old and a new bullet that continue each other: 0, a half or 1."""
        was, now = self._places[id(one)], self._places[id(other)]
        above = now > 0 and was > 0 and self.new[now - 1].before is self.old[was - 1]
        below = now + 1 < len(self.new) and was + 1 < len(self.old) and self.new[now + 1].before is self.old[was + 1]
        return (above + below) / 2

    @cached_property
    def _places(self) -> dict[int, int]:
        return {id(bullet): place for bullets in (self.old, self.new) for place, bullet in enumerate(bullets)}

    @cached_property
    def changed(self) -> list[Bullet]:
        """The new bullets that continue an old one with other words or links."""
        return [one for one in self.new if one.before is not None and one.before.item.markup != one.item.markup]

    def pair_equal(self, hand: Hand) -> None:
        """Bullets with the same markup, then with the same text, pair off; extra ones are copies."""
        self._pair_by(lambda bullet: bullet.item.markup, hand)
        if self.unknown():
            self._pair_by(lambda bullet: bullet.text, hand)

    def _pair_by(self, key: Callable[[Bullet], str], hand: Hand) -> None:
        """Those under the same heading first, then in page order."""
        waiting: dict[str, list[Bullet]] = defaultdict(list)
        for one in self.old:
            waiting[key(one)].append(one)
        for choosy in (True, False):
            for bullet in self.unknown():
                for one in waiting.get(key(bullet), ()):
                    if one.continued or not one.known or not hand.allows(bullet, one.known):
                        continue
                    if not choosy or _heading(one) == _heading(bullet):
                        bullet.settle(one.known, "same text", one)
                        break
        for bullet in self.unknown():
            known = next((one.known for one in waiting.get(key(bullet), ())), None)
            if known is not None and hand.allows(bullet, known):
                bullet.settle(known, "copy")
                bullet.copy = True


def _heading(bullet: Bullet) -> tuple[object, ...]:
    return bullet.item.topics, bullet.item.category

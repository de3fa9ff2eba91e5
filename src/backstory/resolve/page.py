"""Which event each bullet of a revision is, given the revision before it and all that was seen on the page.

From the surest evidence to the weakest: a person's word, the same markup, the same text, a text the event had before;
then the best assignment of what is left; then copies, parts split off, and what is new. An event whose bullet is gone
is kept in mind for ever, so that blanking, vandalism and a change of heart cost no identity.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from backstory.changes import Absence, Merge
from backstory.model import Item, Version
from backstory.resolve.assign import assign
from backstory.resolve.hand import Hand
from backstory.resolve.judge import absorbed, copied, preference, returned_worth, why, worth
from backstory.resolve.likeness import Rarity, likeness, rarity
from backstory.resolve.records import ByHand, Reading
from backstory.resolve.thread import Bullet, Thread, state

# A page that loses half of its events, and at least so many, was emptied rather than edited.
_EMPTIED = 4


class Fold:
    """A page being read, revision after revision in order of time."""

    def __init__(self, by_hand: Iterable[ByHand] = ()) -> None:
        self.threads: list[Thread] = []
        self._bullets: list[Bullet] = []
        self._by_text: dict[str, list[Thread]] = defaultdict(list)
        self._reading: tuple[Reading, ...] = ()
        self._hand = Hand(by_hand)

    def read(self, revid: int, at: datetime, items: tuple[Item, ...]) -> tuple[Reading, ...]:
        """What each item of the next revision is, in page order."""
        old, new = self._bullets, [Bullet(item, (revid, item.bullet)) for item in items]
        self._hand.force(new, old)
        pair_equal(old, new, self._hand)
        if not all(bullet.known for bullet in new):
            self._pair_with_past(old, new)
            self._assign(old, new)
            self._find_copies(old, new)
            self._begin(old, new)
        self._hand.remember(new)
        self._record(at, new)
        self._end(revid, at, (old, new))
        for bullet in new:
            bullet.before = None
        self._bullets = new
        reading = tuple(bullet.known.reading(bullet.reason) for bullet in new if bullet.known)
        self._reading = self._reading if reading == self._reading else reading
        return self._reading

    def _pair_with_past(self, old: list[Bullet], new: list[Bullet]) -> None:
        """Texts an event had before: an edit undone, a bullet put back, an old copy of the page pasted in again."""
        open_ones = {one.known: one for one in reversed(old) if not one.continued}
        told = {bullet.known for bullet in new}
        for bullet in new:
            if bullet.known is not None:
                continue
            known = [one for one in self._by_text.get(bullet.text, ()) if self._hand.allows(bullet, one)]
            if not known:
                continue
            thread = min(known, key=lambda one: (one in told, one.gone_at is not None))
            if thread in told:
                bullet.settle(thread, "copy")
                bullet.copy = True
            else:
                bullet.settle(thread, "returned" if thread.gone_at else "same text as before", open_ones.get(thread))
                told.add(thread)

    def _assign(self, old: list[Bullet], new: list[Bullet]) -> None:
        """The best assignment of the bullets left to the bullets before and to events that had gone.

        In two rounds, since who the neighbours are says something about who stands between them.
        """
        for _ in range(2):
            rest = [bullet for bullet in new if bullet.known is None]
            left = [one for one in old if not one.continued]
            alone = len(rest) == len(left) == 1
            told = {bullet.known for bullet in new}
            left += [one.last for one in self.threads if one.gone_at and one.last and one not in told]
            if not rest or not left:
                return
            rare, places = _rarity(old, new), _Places(old, new)
            values: dict[tuple[int, int], float] = {}
            for m, one in enumerate(left):
                for n, bullet in enumerate(rest):
                    alike = likeness(one.profile, bullet.profile, rare)
                    gone = one.known is not None and one.known.gone_at is not None
                    value = returned_worth(alike) if gone else worth(alike, place=places(one, bullet), alone=alone)
                    if value > 0 and self._hand.allows(bullet, one.known):
                        values[m, n] = preference(alike, value)
            for m, n in assign(values):
                _follow(left[m], rest[n], rare)

    def _find_copies(self, old: list[Bullet], new: list[Bullet]) -> None:
        """A bullet that says again what another of this revision says is that event too (a page pasted twice)."""
        rest = [bullet for bullet in new if bullet.known is None]
        if not rest:
            return
        rare = _rarity(old, new)
        for bullet in rest:
            for other in new:
                if other.known is None or not self._hand.allows(bullet, other.known):
                    continue
                alike = likeness(other.profile, bullet.profile, rare)
                if copied(alike, other.profile, bullet.profile):
                    bullet.settle(other.known, "copy")
                    bullet.copy = True
                    break

    def _begin(self, old: list[Bullet], new: list[Bullet]) -> None:
        """Events for the bullets that are nothing known, some of them split off another."""
        fresh = [bullet for bullet in new if bullet.known is None]
        rare = _rarity(old, new) if fresh and old else None
        for bullet in fresh:
            thread = Thread(bullet.place)
            source = _took_in(bullet, new, rare, grew=False) if rare else None
            if source is not None and source.before and self._hand.allows(bullet, source.known):
                thread.split_from = source.before.item.text
            bullet.settle(thread, "first" if thread.split_from is None else "split")
            self.threads.append(thread)

    def _record(self, at: datetime, new: list[Bullet]) -> None:
        """New versions of the events whose bullet changed, and the events that are back."""
        told: set[Thread] = set()
        for bullet in sorted(new, key=lambda one: one.copy):
            thread = bullet.known
            bullet.copy = thread in told
            if thread is None or bullet.copy:
                continue
            told.add(thread)
            if thread.gone_at is not None:
                thread.absences[-1] = thread.absences[-1].until(bullet.place[0], at)
                thread.gone_at = thread.merged_into = None
            if not thread.versions or state(thread.versions[-1].item) != state(bullet.item):
                thread.versions.append(Version(len(thread.versions) + 1, bullet.place[0], at, bullet.item))
                if thread not in self._by_text[bullet.text]:
                    self._by_text[bullet.text].append(thread)
            thread.last = bullet

    def _end(self, revid: int, at: datetime, edit: tuple[list[Bullet], list[Bullet]]) -> None:
        """Events that are no longer on the page, whole or merged into another."""
        old, new = edit
        told = {bullet.known for bullet in new}
        live = {one.known: one for one in old if not one.copy}
        gone = [(thread, one) for thread, one in live.items() if thread is not None and thread not in told]
        if not gone:
            return
        rare = _rarity(old, new)
        emptied = len(gone) * 2 >= len(live) and (len(gone) >= _EMPTIED or not new)
        for thread, one in gone:
            into = None if emptied else _took_in(one, new, rare, grew=True)
            heir = into.known if into and not (into.known and self._hand.apart(thread, into.known)) else None
            thread.gone_at = at
            thread.absences.append(Absence(revid, at, emptied, into.item.text if into and heir else None))
            if heir is not None:
                thread.merged_into = heir.origin
                heir.merges.append(Merge(revid, at, len(heir.versions), one.item.text))


class _Places:
    """Whether two bullets stand between the same neighbours."""

    def __init__(self, old: list[Bullet], new: list[Bullet]) -> None:
        self._old = {id(bullet): place for place, bullet in enumerate(old)}
        self._new = {id(bullet): place for place, bullet in enumerate(new)}
        self._was = [self._old.get(id(bullet.before), -9) for bullet in new]

    def __call__(self, one: Bullet, other: Bullet) -> float:
        """The share of neighbours that continue each other: 0, a half or 1."""
        was, now = self._old[id(one)], self._new[id(other)]
        above = now > 0 and self._was[now - 1] == was - 1
        below = now + 1 < len(self._was) and self._was[now + 1] == was + 1
        return (above + below) / 2


def _follow(one: Bullet, bullet: Bullet, rare: Rarity) -> None:
    """The bullet is the event that `one` told, which stands on the page or had gone from it."""
    if one.known is not None and one.known.gone_at:
        bullet.settle(one.known, "returned")
    elif one.known is not None:
        bullet.settle(one.known, why(likeness(one.profile, bullet.profile, rare)), one)


def pair_equal(old: list[Bullet], new: list[Bullet], hand: Hand) -> None:
    """Bullets with the same markup, then with the same text, pair off; extra ones are copies."""
    _pair_by([(one, one.item.markup) for one in old], [(one, one.item.markup) for one in new], hand)
    if not all(bullet.known for bullet in new):
        _pair_by([(one, one.text) for one in old], [(one, one.text) for one in new], hand)


def _pair_by(old: list[tuple[Bullet, str]], new: list[tuple[Bullet, str]], hand: Hand) -> None:
    """Those under the same heading first, then in page order."""
    waiting: dict[str, list[Bullet]] = defaultdict(list)
    for one, key in old:
        waiting[key].append(one)
    for choosy in (True, False):
        for bullet, key in new:
            if bullet.known is not None or key not in waiting:
                continue
            for one in waiting[key]:
                fits = not choosy or (one.item.topics, one.item.category) == (bullet.item.topics, bullet.item.category)
                if not one.continued and fits and one.known and hand.allows(bullet, one.known):
                    bullet.settle(one.known, "same text", one)
                    break
    for bullet, key in new:
        known = waiting[key][0].known if bullet.known is None and key in waiting else None
        if known is not None and hand.allows(bullet, known):
            bullet.settle(known, "copy")
            bullet.copy = True


def _rarity(old: list[Bullet], new: list[Bullet]) -> Rarity:
    return rarity([one.profile for one in old], [one.profile for one in new])


def _took_in(part: Bullet, bullets: list[Bullet], rare: Rarity, *, grew: bool) -> Bullet | None:
    """The bullet that gained (`grew`) or lost, in this edit, what this bullet says."""
    best: tuple[float, Bullet] | None = None
    for other in bullets:
        if other.before is None or other.known is None or other.before.item is other.item:
            continue
        had, has = (other.before, other) if grew else (other, other.before)
        share = absorbed(part.profile, had=had.profile, has=has.profile, rare=rare)
        if share and (best is None or share > best[0]):
            best = share, other
    return best[1] if best else None

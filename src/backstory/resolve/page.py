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
from backstory.resolve.edit import Edit, Near
from backstory.resolve.hand import Hand
from backstory.resolve.judge import absorbed, copied, preference, returned_worth, why, worth
from backstory.resolve.likeness import Counts, likeness
from backstory.resolve.records import ByHand, Reading
from backstory.resolve.thread import Bullet, Thread, state

# A page that loses half of its events, and at least so many, was emptied rather than edited.
_EMPTIED = 4


class Fold:
    """A page being read, revision after revision in order of time."""

    def __init__(self, by_hand: Iterable[ByHand] = ()) -> None:
        self.threads: list[Thread] = []
        self._bullets: list[Bullet] = []
        self._counted: Counts | None = None
        self._by_text: dict[str, list[Thread]] = defaultdict(list)
        self._reading: tuple[Reading, ...] = ()
        self._hand = Hand(by_hand)

    def read(self, revid: int, at: datetime, items: tuple[Item, ...]) -> tuple[Reading, ...]:
        """What each item of the next revision is, in page order."""
        edit = Edit(self._bullets, [Bullet(item, (revid, item.bullet)) for item in items], self._counted)
        self._hand.force(edit.new, edit.old)
        edit.pair_equal(self._hand)
        if edit.unknown():
            self._pair_with_past(edit)
            self._assign(edit)
            self._find_copies(edit)
            self._begin(edit)
        self._hand.remember(edit.new)
        self._record(at, edit.new)
        self._end(revid, at, edit)
        for bullet in edit.new:
            bullet.before = None
        self._bullets, self._counted = edit.new, edit.counted
        reading = tuple(bullet.known.reading(bullet.reason) for bullet in edit.new if bullet.known)
        self._reading = self._reading if reading == self._reading else reading
        return self._reading

    def _pair_with_past(self, edit: Edit) -> None:
        """Texts an event had before: an edit undone, a bullet put back, an old copy of the page pasted in again."""
        open_ones = {one.known: one for one in reversed(edit.old) if not one.continued}
        told = {bullet.known for bullet in edit.new}
        for bullet in edit.unknown():
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

    def _assign(self, edit: Edit) -> None:
        """The best assignment of the bullets left to the bullets before and to events that had gone.

        In two rounds, since who the neighbours are says something about who stands between them.
        """
        for _ in range(2):
            rest, left = edit.unknown(), [one for one in edit.old if not one.continued]
            alone = len(rest) == len(left) == 1
            told = {bullet.known for bullet in edit.new}
            left += [one.last for one in self.threads if one.gone_at and one.last and one not in told]
            pool = Near(left, len(rest))
            values = {
                (m, n): value
                for n, bullet in enumerate(rest)
                for m, one in pool.near(bullet)
                if (value := self._value(one, bullet, edit, alone=alone))
            }
            if not values:
                return
            for m, n in assign(values):
                _follow(left[m], rest[n], edit)

    def _value(self, one: Bullet, bullet: Bullet, edit: Edit, *, alone: bool) -> float:
        """What it is worth to take `bullet` for the event of `one`; 0 if they are not alike enough."""
        ours, theirs = one.profile, bullet.profile
        if ours.telling.isdisjoint(theirs.telling) and ours.sources.isdisjoint(theirs.sources):
            return 0.0
        alike = likeness(ours, theirs, edit.rare)
        if one.known is not None and one.known.gone_at is not None:
            value = returned_worth(alike)
        else:
            value = worth(alike, place=edit.place(one, bullet), alone=alone)
        return preference(alike, value) if value > 0 and self._hand.allows(bullet, one.known) else 0.0

    def _find_copies(self, edit: Edit) -> None:
        """A bullet that says again what another of this revision says is that event too (a page pasted twice)."""
        rest = edit.unknown()
        pool = Near(edit.new, len(rest))
        for bullet in rest:
            for _, other in pool.near(bullet):
                if other.known is None or other.profile.sources != bullet.profile.sources:
                    continue
                alike = likeness(other.profile, bullet.profile, edit.rare)
                if copied(alike) and self._hand.allows(bullet, other.known):
                    bullet.settle(other.known, "copy")
                    bullet.copy = True
                    break

    def _begin(self, edit: Edit) -> None:
        """Events for the bullets that are nothing known, some of them split off another."""
        rest = edit.unknown()
        pool = Near(edit.changed, len(rest))
        for bullet in rest:
            known = self._hand.joined(bullet, edit.new)
            if known is not None:
                bullet.settle(known, "by hand")
                bullet.copy = True
                continue
            thread = Thread(bullet.place)
            whole = _took_in(bullet, pool, edit, grew=False)
            if whole is not None and whole.before and self._hand.allows(bullet, whole.known):
                thread.split_from = whole.before.item.text
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

    def _end(self, revid: int, at: datetime, edit: Edit) -> None:
        """Events that are no longer on the page, whole or merged into another."""
        told = {bullet.known for bullet in edit.new}
        live = {one.known: one for one in edit.old if not one.copy}
        gone = [(thread, one) for thread, one in live.items() if thread is not None and thread not in told]
        emptied = len(gone) * 2 >= len(live) and (len(gone) >= _EMPTIED or not edit.new)
        pool = Near(edit.changed, len(gone))
        for thread, one in gone:
            into = None if emptied else _took_in(one, pool, edit, grew=True)
            heir = into.known if into and not (into.known and self._hand.apart(thread, into.known)) else None
            thread.gone_at = at
            thread.absences.append(Absence(revid, at, emptied, into.item.text if into and heir else None))
            if heir is not None:
                thread.merged_into = heir.origin
                if one.item.text:
                    heir.merges.append(Merge(revid, at, len(heir.versions), one.item.text))


def _follow(one: Bullet, bullet: Bullet, edit: Edit) -> None:
    """The bullet is the event that `one` told, which stands on the page or had gone from it."""
    if one.known is not None and one.known.gone_at:
        bullet.settle(one.known, "returned")
    elif one.known is not None:
        bullet.settle(one.known, why(likeness(one.profile, bullet.profile, edit.rare)), one)


def _took_in(part: Bullet, pool: Near, edit: Edit, *, grew: bool) -> Bullet | None:
    """The bullet that gained (`grew`) or lost, in this edit, what this bullet says."""
    best: tuple[float, Bullet] | None = None
    for _, other in pool.near(part):
        if other.before is None:
            continue
        had, has = (other.before, other) if grew else (other, other.before)
        share = absorbed(part.profile, had=had.profile, has=has.profile, rare=edit.rare)
        if share and (best is None or share > best[0]):
            best = share, other
    return best[1] if best else None

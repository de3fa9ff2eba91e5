"""What is remembered of an event while its page is read: mutable, private to `resolve`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from operator import attrgetter

from backstory.changes import Absence, Merge
from backstory.model import Item, Version
from backstory.resolve.likeness import Profile, profile
from backstory.resolve.records import Origin, Reading
from backstory.text import normal

# What makes a version: a reader or a follower of links sees the difference. Where on the page it stands does not.
state = attrgetter("text", "category", "topics", "day", "citations", "mentions", "links")


@dataclass(slots=True, eq=False)
class Thread:
    """An event of this page so far. `last` is its bullet when last seen, kept to know it again."""

    origin: Origin
    versions: list[Version] = field(default_factory=list)
    absences: list[Absence] = field(default_factory=list)
    merges: list[Merge] = field(default_factory=list)
    split_from: str | None = None  # the text it was part of
    gone_at: datetime | None = None
    merged_into: Origin | None = None
    last: Bullet | None = None
    said: dict[str, Reading] = field(default_factory=dict)

    def reading(self, reason: str) -> Reading:
        """The reading of its current version for this reason, one object however often it is asked for."""
        number = len(self.versions)
        known = self.said.get(reason)
        if known is None or known[1] != number:
            known = self.said[reason] = (self.origin, number, reason)
        return known


@dataclass(slots=True, eq=False)
class Bullet:
    """A bullet of a revision. While that revision is read, `known` is the event it turns out to be and why.

    `before` is the bullet of the last revision that it continues, `continued` whether one of the next continues it,
    `copy` whether the event is told by another bullet further up.
    """

    item: Item
    place: Origin
    known: Thread | None = None
    reason: str = ""
    copy: bool = False
    before: Bullet | None = None
    continued: bool = False
    _profile: Profile | None = None
    _text: str | None = None

    @property
    def profile(self) -> Profile:
        if self._profile is None:
            self._profile = profile(self.item)
        return self._profile

    @property
    def text(self) -> str:
        """Its text, comparable; the headings for a bullet that is nothing else."""
        if self._text is None:
            self._text = normal(self.item.text) or " / ".join(topic.title for topic in self.item.topics)
        return self._text

    def settle(self, known: Thread, reason: str, before: Bullet | None = None) -> None:
        """This bullet is that event, continuing that earlier bullet if one is given."""
        self.known, self.reason, self.before = known, reason, before
        if before is not None:
            before.continued = True
            self.copy = before.copy
            if before.item.markup == self.item.markup and before.item.topics == self.item.topics:
                self._profile, self._text = before._profile, before._text

"""Which topics are one story: renamed ones, those with the years in their name changed, those joined by hand.

Topics as they are used go in, groups of them come out, each topic with the reason why it is there. Depends on the whole
of the archive and on nothing else, so that the order in which it was read does not matter. Finds no stories of events
without topic; that is `stories`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from backstory.model import Certainty


@dataclass(frozen=True, slots=True)
class TopicUse:
    """A topic as the events use it: `slug` tells it from others, `title` is its wiki page or most usual words.

    `events` counts those filed under it now, from `first` to `last`; `founding` is when it was first seen, on which
    event, at which place among that event's topics. `labels` are the slugs of other words it is shown with, `within`
    that of the topic most of its events are filed under as well, right above it.
    """

    slug: str
    title: str
    page: str
    events: int
    first: date
    last: date
    founding: tuple[str, str, int]
    labels: frozenset[str] = frozenset()
    within: str = ""


@dataclass(frozen=True, slots=True)
class SameTopic:
    """Two topics that are one story, and why; `other` was so named later."""

    one: str
    other: str
    certainty: Certainty
    reason: str


@dataclass(frozen=True, slots=True)
class TopicGroup:
    """Topics that are one story, the one it is named after first; each with certainty and reason, '' for the first."""

    topics: tuple[tuple[TopicUse, Certainty, str], ...]

    @property
    def named(self) -> TopicUse:
        return self.topics[0][0]

    @property
    def title(self) -> str:
        """What the story is called: as its named topic, by the name the latest events use."""
        return self.named.title

    @property
    def page(self) -> str:
        return self.named.page

    @property
    def founding(self) -> tuple[str, str, int]:
        return min(use.founding for use, _, _ in self.topics)


@dataclass(frozen=True, slots=True)
class ByHandTopics:
    """What a person decided about two topics: that they are one story, or are not."""

    one: str
    other: str
    join: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of topics besides their use: how often an edit put one in place of another, and decisions."""

    renamed: Mapping[tuple[str, str], int] = field(default_factory=dict)
    decisions: Sequence[ByHandTopics] = ()


def groups(uses: Iterable[TopicUse], evidence: Evidence) -> list[TopicGroup]:
    """The topics as stories, in the order of their founding."""
    known = {use.slug: use for use in uses}
    parted = {frozenset((d.one, d.other)) for d in evidence.decisions if not d.join}
    ties = [tie for tie in _ties(known, evidence) if frozenset((tie.one, tie.other)) not in parted]
    held = _joined(known, ties, parted)
    return sorted(
        (_group(known, members, ties) for members in held), key=lambda group: (group.founding, group.named.slug)
    )


def _ties(known: Mapping[str, TopicUse], evidence: Evidence) -> Iterator[SameTopic]:
    """Every two topics that are one story, the surest first."""
    for d in evidence.decisions:
        if d.join and d.one in known and d.other in known:
            yield SameTopic(d.one, d.other, Certainty.CERTAIN, f"joined by hand: {d.reason}")


def _joined(
    known: Mapping[str, TopicUse], ties: Sequence[SameTopic], parted: set[frozenset[str]]
) -> list[frozenset[str]]:
    """The sets of topics that the ties make, never with two in one that a person parted."""
    of = {slug: frozenset((slug,)) for slug in known}
    for tie in ties:
        one, other = of[tie.one], of[tie.other]
        if one is not other and not any(frozenset((a, b)) in parted for a in one for b in other):
            whole = one | other
            of.update(dict.fromkeys(whole, whole))
    return list(dict.fromkeys(of.values()))


def _group(known: Mapping[str, TopicUse], members: frozenset[str], ties: Sequence[SameTopic]) -> TopicGroup:
    named = min(members, key=lambda slug: (-known[slug].events, slug))
    told = {named: (Certainty.CERTAIN, "")}
    while len(told) < len(members):
        for tie in ties:
            for near, far in ((tie.one, tie.other), (tie.other, tie.one)):
                if near in told and far in members and far not in told:
                    told[far] = (tie.certainty, tie.reason)
    rest = sorted(members - {named})
    return TopicGroup(tuple((known[slug], *told[slug]) for slug in (named, *rest)))

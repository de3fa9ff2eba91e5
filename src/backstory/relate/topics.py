"""Which topics are one story: renamed ones, those with the years in their name changed, those joined by hand.

Topics as they are used go in, groups of them come out, each topic with the reason why it is there. Depends on all the
topics that hang together and on nothing else, so that the order in which they were read does not matter. Finds no
stories of events without topic; that is `stories`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from backstory.model import Certainty
from backstory.relate.periods import named, plain, stems

_GOES_ON = 9999  # the end of what has none
_APART = 365  # a name without years is of the same time if it is used at most so many days before or after,
_AFTER = 3  # and not any more so many years after the last one named
_MANY = 5  # so many events moved from one topic to another, and the old one not used any more, are a rename;
_AWHILE = 30  # so many days after the new one came


@dataclass(frozen=True, slots=True)
class TopicUse:
    """A topic as the events use it: `slug` tells it from others, `title` is its wiki page or most usual words.

    `events` counts those filed under it now, from `first` to `last`; `founding` is when it was first seen, on which
    event, at which place among that event's topics. `labels` are the slugs of other words it is shown with and on how
    many events, `within` that of the topic most of its events are filed under as well, right above it. A topic that no
    event is filed under any more has no `events`.
    """

    slug: str
    title: str
    page: str
    events: int
    first: date
    last: date
    founding: tuple[str, str, int]
    labels: tuple[tuple[str, int], ...] = ()
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
        """The topic with most events."""
        return self.topics[0][0]

    @property
    def title(self) -> str:
        """What the story is called: as its named topic, with the years that the latest events have in it."""
        return self._latest.title

    @property
    def page(self) -> str:
        """The wiki page of that name."""
        return self._latest.page

    @property
    def _latest(self) -> TopicUse:
        base = named(self.named.title).base
        alike = [use for use, _, _ in self.topics if use.events and named(use.title).base == base]
        return max(alike, key=lambda use: (use.last, use.events, use.slug), default=self.named)

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
    """What is known of topics besides their use: how often an edit put one in place of another, and decisions.

    `same` are topics whose wiki pages are one entity.
    """

    renamed: Mapping[tuple[str, str], int] = field(default_factory=dict)
    same: Sequence[SameTopic] = ()
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


def base_of(title: str) -> str:
    """What a topic is called, without years: only topics of one base may be one by their names."""
    return plain(named(title).base)


def hang_together(topics: Iterable[str], kin: Iterable[tuple[str, str]]) -> set[str]:
    """Some topics, and all that share a key of `kin`, (topic, key) pairs, with them, over however many others."""
    keys: dict[str, list[str]] = defaultdict(list)
    holders: dict[str, list[str]] = defaultdict(list)
    for topic, key in kin:
        keys[topic].append(key)
        holders[key].append(topic)
    reached, left = set(topics), list(topics)
    while left:
        for key in keys[left.pop()]:
            more = [topic for topic in holders.pop(key, ()) if topic not in reached]
            reached.update(more)
            left += more
    return reached


def _ties(known: Mapping[str, TopicUse], evidence: Evidence) -> Iterator[SameTopic]:
    """Every two topics that are one story, the surest first."""
    for d in evidence.decisions:
        if d.join and d.one in known and d.other in known:
            yield SameTopic(d.one, d.other, Certainty.CERTAIN, f"joined by hand: {d.reason}")
    bases: dict[str, list[TopicUse]] = defaultdict(list)
    for use in known.values():
        bases[base_of(use.title)].append(use)
    for held in bases.values():
        if len(held) > 1:
            yield from _other_years(held)
    yield from (tie for tie in evidence.same if tie.one in known and tie.other in known)
    yield from _put_in_place(known, evidence.renamed)
    yield from _shown_as(known)


def _other_years(held: Sequence[TopicUse]) -> Iterator[SameTopic]:
    """Topics of one name but for the years: "War in Afghanistan (2001–present)" and "(2001–2021)".

    One without years goes with the dated ones of its time: "Hong Kong protests" may be those of 2014 or of 2019.
    """
    dated = sorted((use for use in held if named(use.title).start), key=lambda use: (named(use.title).start, use.slug))
    undated = sorted((use for use in held if not named(use.title).start), key=lambda use: use.slug)
    runs: list[list[TopicUse]] = []
    for use in dated:
        run = next((run for run in runs if any(_one_time(use, other) for other in run)), None)
        if run is None:
            runs.append([use])
        else:
            yield SameTopic(run[0].slug, use.slug, Certainty.CERTAIN, "the same name but for the years")
            run.append(use)
    for use in undated[1:]:
        yield SameTopic(undated[0].slug, use.slug, Certainty.CERTAIN, "the same name, written otherwise")
    for use in undated:
        if its := _its_run(use, runs):
            yield SameTopic(its[0].slug, use.slug, Certainty.LIKELY, "the same name without the years")


def _one_time(use: TopicUse, other: TopicUse) -> bool:
    """Whether the years of two names are those of one thing: one start, or both go on since then or the year after."""
    one, two = named(use.title), named(other.title)
    if one.start == two.start:
        return one.is_span or two.is_span or one.end == two.end
    return abs(one.start - two.start) == 1 and one.end == two.end == _GOES_ON


def _its_run(use: TopicUse, runs: Sequence[Sequence[TopicUse]]) -> Sequence[TopicUse] | None:
    """The dated topics that one without years goes with: those used at its time, else the only ones near it.

    "Sudanese protests" of 2019 are those of 2018 to 2019, though others are "(2011–present)"; "Libyan Civil War" used
    during two of them is neither.
    """
    near = [run for run in runs if _goes_with(use, run, alone=len(runs) == 1)]
    beside = [run for run in runs if not _is_apart(use, run)]
    near = [run for run in near if run in beside] or near
    outer = [run for run in near if not any(_inside(run, other) for other in near if other is not run)]
    if len(outer) != 1 or any(run is not outer[0] and not _inside(run, outer[0]) for run in beside):
        return None
    return outer[0]


def _inside(run: Sequence[TopicUse], other: Sequence[TopicUse]) -> bool:
    """Whether the years of some topics lie within those of others."""
    ours, theirs = [named(use.title) for use in run], [named(use.title) for use in other]
    start, end = min(name.start for name in theirs), max(name.end for name in theirs)
    return all(start < name.start and name.end <= end for name in ours)


def _is_apart(use: TopicUse, run: Sequence[TopicUse], *, days: int = 0) -> bool:
    """Whether so many days and more lie between the use of a topic and that of others."""
    first, last = min(one.first for one in run), max(one.last for one in run)
    return max((first - use.last).days, (use.first - last).days) > days


def _goes_with(use: TopicUse, run: Sequence[TopicUse], *, alone: bool) -> bool:
    """Whether one without years may be dated topics; `alone` says that there are no others of the name.

    What comes again each year is that of a year if it is used in that alone, at the same time.
    """
    names = [named(one.title) for one in run]
    start, end = min(name.start for name in names), max(name.end for name in names)
    within = use.last.year <= end
    if not use.events or use.first.year < start or (use.last.year > end + _AFTER and not alone):
        return False
    if names[0].comes_again:
        return within and not _is_apart(use, run, days=_AWHILE)
    return end == _GOES_ON or within or not _is_apart(use, run, days=_APART)


def _put_in_place(known: Mapping[str, TopicUse], renamed: Mapping[tuple[str, str], int]) -> Iterator[SameTopic]:
    """Topics that edits put in place of others, where the old one is alike in name, or was given up."""
    for (earlier, later), times in sorted(renamed.items(), key=lambda one: (-one[1], one[0])):
        if earlier not in known or later not in known:
            continue
        old, new = known[earlier], known[later]
        if times == 1 and _other_start(old, new):
            continue  # "2024 Indianapolis 500", set right on the page of 2025
        one, two = stems(old.title), stems(new.title)
        events = "an event was" if times == 1 else f"{times} events were"
        changed = f"{events} moved from {old.title} to {new.title}"
        if one == two and one:
            yield SameTopic(earlier, later, Certainty.CERTAIN, changed)
        elif not old.events:
            if times > 1 or len(one & two) > 1:
                yield SameTopic(earlier, later, Certainty.CERTAIN, f"{changed}, and none was left")
        elif times >= max(2, old.events) and len(one & two) > 1 and len(one - two) == len(two - one) == 1:
            yield SameTopic(earlier, later, Certainty.LIKELY, changed)
        elif times >= _MANY and old.first <= new.first and (old.last - new.first).days <= _AWHILE:
            told = f"{changed}, and {old.title} was not used again"
            yield SameTopic(earlier, later, Certainty.LIKELY, told)


def _other_start(old: TopicUse, new: TopicUse) -> bool:
    """Whether both names have years, and these are of two times."""
    one, two = named(old.title), named(new.title)
    return bool(one.start and two.start) and (one.start > two.end or two.start > one.end)


def _shown_as(known: Mapping[str, TopicUse]) -> Iterator[SameTopic]:
    """Topics whose page is mostly shown by another one's name: "[[Libyan Civil War (2014–present)|Second …]]"."""
    for use in known.values():
        for label, times in use.labels:
            if label in known and times > 1 and 2 * times >= use.events and not named(use.title).comes_again:
                reason = f"{use.title} is mostly shown as {known[label].title}"
                yield SameTopic(label, use.slug, Certainty.LIKELY, reason)


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

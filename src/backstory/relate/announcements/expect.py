"""An announcement, and an event that may settle it, as the names and words they can be compared by.

Which names and words, and what each is worth, is for `called`. A pair becomes signs: figures from 0 to about 2, each of
which can be told to a reader. Nothing is decided here.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from backstory.enrich.names import find_people
from backstory.enrich.sentences import sentences
from backstory.model import Announcement
from backstory.relate.announcements import deeds, once, tells, votes
from backstory.relate.announcements.acts import GROUPS, TELLING_AHEAD, UNDONE, groups_of
from backstory.relate.announcements.called import (
    HARDLY_USED,
    name_worth,
    named,
    names_in,
    parts_of,
    telling,
    with_places,
    words_in,
    worth,
)
from backstory.relate.announcements.find import find_announcements
from backstory.relate.announcements.places import PLACES, apart
from backstory.relate.announcements.standing import STANDING, UNKNOWN, Nearness, standing_signs
from backstory.relate.announcements.votes import HELD_ANOTHER_DAY, LONGEST_VOTE, MONTHS_LATE, Told
from backstory.relate.records import Subject
from backstory.text import normal

_NO_ACT = re.compile(  # what says no more than that something will be
    r"(?:to be |be )?(?:held|takes? place|scheduled|set|due|planned|expected|slated|occur|happen|begins?|starts?|opens?"
    r"|go|last|ends?|resume|continue|run|carried out)\b|be (?:in|on|at)\b"
    r"|(?:likely )?(?:be )?(?:delayed|postponed|put off|deferred|adjourned|rescheduled|moved|brought forward"
    r"|pushed back)\b"
)
# Headings that thousands of bullets stand under: sharing one tells nothing.
_BROAD = ("COVID-19 pandemic", "20")
# Where a bullet begins stands whose news it is: "Japan bans the entry of …"; the first words tell it best, since "New
# Zealand announces that it will leave Afghanistan" names two.
_HEAD, _OPENING = 25, 60
# No place of the news: where a treaty was made.
_PACT = re.compile(
    r"\b(?:\w+ (?:treaty|accords?|protocol|convention)|(?:treaty|accords?|protocol|convention|peace) of \w+"
    r"|(?:paris|minsk|doha) agreements?"
    r"|[\w.]+ (?:open(?! (?:to|for|the|an?)\b)|grand prix|masters))\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Looks:
    """An event as settling sees it. `lead` and `led` are the words and names of its first sentence.

    `sets` are the days for which it announces a vote.
    """

    id: str
    day: date
    names: frozenset[str]
    parts: frozenset[str]
    words: frozenset[str]
    topics: frozenset[str]
    lead: frozenset[str]
    led: frozenset[str]
    worth: float
    filed: frozenset[str]
    titles: frozenset[str]
    vote: Told
    kinds: frozenset[str]
    home: frozenset[str]
    counts: bool
    speaks: bool
    ahead: bool
    announces: bool
    drops: bool
    denies: bool
    extends: bool
    undoes: frozenset[str]
    once: frozenset[str]
    replaced: bool
    deeds: int
    sets: tuple[tuple[date, date], ...]


@dataclass(frozen=True, slots=True)
class Expected:
    """What an event that settles an announcement would hold: names and words of the act, and of the event around it.

    `lands` are countries that are not named, each with the name that stands beside it in most events.
    """

    event: str
    number: int
    day: date
    earliest: date
    latest: date
    names: frozenset[str]
    parts: frozenset[str]
    words: frozenset[str]
    acts: frozenset[str]
    groups: frozenset[str]
    around_names: frozenset[str]
    around_words: frozenset[str]
    filed: frozenset[str]
    titles: frozenset[str]
    vote: bool
    kinds: frozenset[str]
    home: frozenset[str]
    deadline: bool
    telling: bool
    stays_away: bool
    lasts: bool
    once: frozenset[str]
    persons: frozenset[str]
    deeds: int
    until: date
    closes: date
    lands: tuple[tuple[str, str], ...] = ()

    @property
    def found_by(self) -> frozenset[str]:
        """The names one of which an event must hold to be looked at."""
        return self.names | self.around_names | self.parts


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for a later event settling an announcement; `shared` are the names both hold, the rarest first."""

    values: tuple[float, ...]
    near: bool
    exact: bool
    undone: bool
    shared: tuple[str, ...]
    common: tuple[str, ...]
    filed: str


SIGNS = (
    "names", "rarest", "around", "words", "cover_names", "cover_words", "likeness", "act", "act_group", "on_day",
    "near", "undone_early", "foreign", "alien", "ahead", "around_words", "missing", "best", "led", "told", "prompt",
    "placed", "placed_on_day", "filed", "titles", "titled", "elsewhere", "before", "speaks", "announces", "meaning",
    "story", "rare_names", "rare_group", "rare_in_months", "deed",
    *STANDING,
)  # fmt: skip
_WITH_STANDING = tuple(map(SIGNS.index, ("prompt", "filed", "act_group", "cover_words")))


@lru_cache(maxsize=512)
def looks(subject: Subject) -> Looks:
    """An event as it is compared.

    Kept, since an event that announces something is also held against what was announced before.
    """
    text = normal(subject.text)
    names, topics = names_in(subject)
    found = words_in(text)
    first = next((text[one.start : one.end] for one in sentences(text)), "")
    opens = _PACT.sub("", first)
    told = _sum(found, worth)
    filed = frozenset(topic.title for topic in subject.topics if not topic.title.startswith(_BROAD))
    led = named(first)
    titles = words_in(". ".join(sorted(filed)))
    ahead, announces = bool(tells.AHEAD.search(first)), bool(tells.ANNOUNCES.search(first))
    counts = bool(tells.COUNTS.search(first))
    vote, kind = votes.told(first), votes.kinds(". ".join((first, *sorted(filed))))
    home = (
        (PLACES & with_places(named(opens[:_HEAD])))
        or (PLACES & with_places(named(opens[:_OPENING])))
        or (PLACES & topics)
        or (PLACES & named(opens))
    )
    return Looks(
        subject.id, subject.day, names, parts_of(names | topics), found, topics,
        words_in(first), led, told, filed, titles, vote, kind, home,
        counts, bool(tells.SPEAKS.search(first)), ahead or announces, announces, bool(tells.DROPS.search(first)),
        bool(tells.DENIES.search(first)), bool(tells.EXTENDS.search(first)), UNDONE & words_in(tells.foremost(first)),
        once.told(first), once.replaced(first), deeds.told(first), _sets(subject),
    )  # fmt: skip


def _sets(subject: Subject) -> tuple[tuple[date, date], ...]:
    if not votes.names_one(subject.text):
        return ()
    said = find_announcements(subject.id, subject.day, subject.text)
    return tuple((one.earliest, one.latest) for one in said if votes.announces_vote(one.who, one.what))


def _last_days(days: tuple[date, date], *, vote: bool, comes_once: bool) -> tuple[date, date]:
    """The last day for what is not months late, and the last day on which an event may settle it at all.

    News of a month comes in slower than news of a day; a vote may be held months late, and so may what comes once.
    """
    first, last = days
    span = (last - first).days
    slow = HELD_ANOTHER_DAY if vote and span < 3 else timedelta(4 if span < 3 else 7 if span < 40 else 14)
    late = comes_once or (vote and span <= LONGEST_VOTE)
    return last + slow, last + (MONTHS_LATE if late else slow)


def expected(announcement: Announcement, subject: Subject) -> Expected:
    """What would settle an announcement that stands in an event."""
    said = normal(f"{announcement.who}. {announcement.what}")
    around = looks(subject)
    names = frozenset(telling(with_places(named(said))))
    if not names:  # "he will step down in 2015", "which will go into effect on Sunday": it stands in the sentence
        names = frozenset(telling(with_places(named(normal(announcement.text)))))
    inside = words_in(said)
    act = words_in(announcement.what)
    no_act = bool(_NO_ACT.match(announcement.what))
    if no_act or not groups_of(act):
        # "elections | held on 5 June", "that beginning on July 14 they will close the border": it stands elsewhere
        act |= inside | (frozenset() if groups_of(act | inside) else words_in(normal(announcement.text)))
    vote = votes.announces_vote(announcement.who, announcement.what)
    vote = vote or bool(no_act and votes.is_vote(announcement.text))
    comes = comes_once(announcement.who, announcement.what)
    until, closes = _last_days((announcement.earliest, announcement.latest), vote=vote, comes_once=bool(comes))
    return Expected(
        event=subject.id,
        number=announcement.number,
        day=subject.day,
        earliest=announcement.earliest,
        latest=announcement.latest,
        names=names,
        parts=parts_of(names),
        words=inside,
        acts=act,
        groups=groups_of(act),
        around_names=(around.names | around.topics) - names,
        around_words=around.words - inside,
        filed=around.filed,
        titles=around.titles,
        vote=vote,
        kinds=votes.kinds(announcement.text),
        telling=bool(tells.TELLING.match(announcement.what)),
        stays_away=bool(tells.STAYS_AWAY.search(announcement.what)),
        deadline=bool(tells.DEADLINE.search(announcement.what)),
        lasts=bool(tells.LASTS.search(announcement.what)),
        once=comes,
        persons=_persons(announcement, comes, subject.text),
        deeds=deeds.announced(act),
        until=until,
        closes=closes,
        home=frozenset(PLACES & with_places(named(_PACT.sub("", normal(announcement.who))))) or around.home,
    )


_SOMEBODY = frozenset(("", "he", "she", "who"))


def comes_once(who: str, what: str) -> frozenset[str]:
    """The acts that come once in what is announced; of "the trial | set for May" they stand before it."""
    return once.announced(f"{who} {what}" if _NO_ACT.match(what) else what)


# Who is not named where it is said what is done to him: "his trial", "sentencing is set for August".
_NOBODY = re.compile(
    r"(?:(?:his|her|their|the|a|an|any|formal|final)\s)*(?:trial|sentencing|sentence|verdict|ruling|execution|funeral|burial"
    r"|resignation|retirement|departure|inauguration|extradition)\b(?! of\b)",
    re.I,
)


def _persons(announcement: Announcement, comes: frozenset[str], text: str) -> frozenset[str]:
    """Who does what is announced, or to whom it is done: of "he says that he will resign" the first of the sentence."""
    if not comes:
        return frozenset()
    if announcement.who.lower() in _SOMEBODY:
        people = find_people(announcement.text)[:1]
    elif _NOBODY.match(announcement.who):
        people = find_people(announcement.text)[:1] or find_people(text)[:1]
    else:
        people = find_people(announcement.who) or (() if once.by_oneself(comes) else find_people(announcement.what))
    return frozenset(normal(one.name).lower() for one in people)


def in_parts(one: Expected, other: Looks) -> frozenset[str]:
    """The names that one of the two has only as part of a longer name: "RadioShack" of "RadioShack Corp"."""
    return (one.parts & other.names) | (one.names & other.parts)


def signs(one: Expected, other: Looks, near_in: Nearness = UNKNOWN) -> Signs:
    """What speaks for a later event settling an announcement; `near_in` is how near the two texts are as vectors."""
    held = other.names | other.topics
    shared, around = one.names & held, one.around_names & held
    shared |= in_parts(one, other)
    both = one.words & other.words
    near = one.earliest - timedelta(1) <= other.day
    exact = (one.latest - one.earliest).days < 3
    spoken = one.acts & other.lead
    same = any(word in GROUPS[group] for group in one.groups for word in spoken)
    alike = any(GROUPS[group] & other.lead for group in one.groups)
    known = one.names | one.around_names
    strangers = other.led - known
    lands, theirs = known & PLACES, (other.led | other.topics) & PLACES
    asked, told = _sum(one.words, worth), other.worth
    in_names, in_words = _sum(shared, name_worth), _sum(both, worth)
    undone = bool(UNDONE & other.words)
    placed = float(alike and near and bool(shared & PLACES))
    prompt = _prompt(one, other.day)
    rare = min(3, sum(name_worth(name) >= HARDLY_USED for name in shared)) / 2
    values: tuple[float, ...] = (
        min(2.0, in_names / 10),
        max((name_worth(name) for name in shared | around), default=0.0) / 9,
        min(2.0, _sum(around, name_worth) / 10),
        min(2.0, in_words / 10),
        in_names / max(1.0, _sum(one.names, name_worth)),
        in_words / max(1.0, asked),
        in_words / max(1.0, asked * told) ** 0.5,
        float(same),
        float(alike),
        float(near and exact),
        float(near),
        float(undone and not near),
        float(bool(lands and theirs and not lands & (other.names | other.topics))),
        _sum(strangers, name_worth) / max(1.0, _sum(other.led, name_worth)),
        float(bool(TELLING_AHEAD & other.lead) and not one.telling),
        min(2.0, _sum(one.around_words & other.words, worth) / 10),
        max((name_worth(name) for name in one.names - held), default=0.0) / 9,
        max((name_worth(name) for name in shared), default=0.0) / 9,
        min(2.0, _sum((shared | around) & other.led, name_worth) / 10),
        max((worth(word) for word in one.acts & other.words), default=0.0) / 9,
        prompt,
        placed,
        placed * prompt,
        float(bool(one.filed & other.filed)),
        min(2.0, _sum(other.titles & (one.words | one.around_words | one.titles), worth) / 10),
        min(2.0, _sum(one.titles & other.words, worth) / 10),
        0.0 if one.groups & _ABROAD else float(apart(one.home, other.home)),
        float(near and other.day < one.earliest),
        float(other.speaks),
        float(other.announces and not one.telling),
        near_in.meaning,
        near_in.story,
        rare,
        alike * rare,
        (one.latest - one.earliest >= A_MONTH) * rare,
        deeds.strongest(one.deeds & other.deeds) / 4,
    )
    known_by = tuple(values[place] for place in _WITH_STANDING)
    values += standing_signs(near_in, one.latest - one.earliest, one.earliest - one.day, known_by)
    ranked = sorted(shared | around, key=lambda name: (-name_worth(name), name))
    told_words = sorted(both, key=lambda word: (-worth(word), word))
    return Signs(
        values, near, exact, undone, tuple(ranked), tuple(told_words), min(one.filed & other.filed, default="")
    )


# Within a month or a year a name hardly ever used tells more.
A_MONTH = timedelta(27)

# Who visits is told of at home and where he goes.
_ABROAD = frozenset(("visit", "talks"))


# How much it tells that an event came on the days announced: much where these are few.
_FEW_DAYS = ((3, 1.0), (10, 0.6), (40, 0.25))


def _prompt(one: Expected, day: date) -> float:
    span = (one.latest - one.earliest).days
    share = next((share for days, share in _FEW_DAYS if span < days), 0.0)
    late = (day - one.latest if span >= 3 and day > one.earliest else day - one.earliest).days
    return share * math.exp(-(abs(late) if span < 3 or day < one.earliest else max(0, late)) / 2)


def _sum(found: Iterable[str], of: Callable[[str], float]) -> float:
    """What names or words are worth together; in order, so that every machine comes to the same sum."""
    return sum(of(each) for each in sorted(found))

"""An announcement, and an event that may settle it, as the names and words they can be compared by.

Names and words are those of `relate.traits`, worth what `relate.rarity` has counted. A pair becomes signs: figures
from 0 to about 2, each of which can be told to a reader. Nothing is decided here.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from backstory.enrich.sentences import sentences
from backstory.model import Announcement
from backstory.relate.announcements import once, tells, votes
from backstory.relate.announcements.acts import GROUPS, TELLING_AHEAD, UNDONE, groups_of
from backstory.relate.announcements.places import PLACES, apart
from backstory.relate.announcements.standing import STANDING, UNKNOWN, Nearness, standing_signs
from backstory.relate.announcements.votes import HELD_ANOTHER_DAY, LONGEST_VOTE, MONTHS_LATE, Told
from backstory.relate.nations import COUNTRIES
from backstory.relate.rarity import background
from backstory.relate.records import Subject
from backstory.relate.traits import names_of, nation
from backstory.text import COMMON, normal, words

# Parts of a date, and what so many bullets begin with that sharing it says nothing.
_EMPTY = frozenset(
    words(
        "January February March April May June July August September October November December Monday Tuesday Wednesday"
        " Thursday Friday Saturday Sunday tomorrow today week month year early late later end mid beginning starting"
        " effective local time announces announced announcement announcing confirms plans planned expected scheduled"
        " government country national nationwide people new first two three four according report reports order number"
    )
)
# What the counts, which end with 2016, cannot know: words that thousands of bullets of 2020 to 2022 hold.
_SINCE = {
    word: worth
    for worth, found in (
        (1.5, "covid coronaviru coronavirus sar cov pandemic cas case spread record"),
        (
            3.0,
            "vaccin vaccine vaccinat vaccinate vaccination lockdown quarantin quarantine mask curfew dose dos variant",
        ),
        (3.5, "restriction infection tests omicron delta booster hour nationwid nationwide measure reopen"),
        (4.0, "pfizer biontech pfizer-biontech moderna astrazeneca oxford sputnik sinovac sinopharm"),
    )
    for word in found.split()
}
_RAREST = 9.0
_NO_ACT = re.compile(  # what says no more than that something will be
    r"(?:to be |be )?(?:held|takes? place|scheduled|set|due|planned|expected|slated|occur|happen|begins?|starts?|opens?"
    r"|go|last|ends?|resume|continue|run)\b"
)
# Headings that thousands of bullets stand under: sharing one tells nothing.
_BROAD = ("COVID-19 pandemic", "20")
# Where a bullet begins stands whose news it is: "Japan bans the entry of …"; the first words tell it best, since "New
# Zealand announces that it will leave Afghanistan" names two.
_HEAD, _OPENING = 25, 60


@dataclass(frozen=True, slots=True)
class Looks:
    """An event as settling sees it. `lead` and `led` are the words and names of its first sentence."""

    id: str
    day: date
    names: frozenset[str]
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


@dataclass(frozen=True, slots=True)
class Expected:
    """What an event that settles an announcement would hold: names and words of the act, and of the event around it."""

    event: str
    number: int
    day: date
    earliest: date
    latest: date
    names: frozenset[str]
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
    lasts: bool
    once: frozenset[str]
    until: date
    closes: date


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
    "story", "rare_names", "rare_group", "rare_in_months", *STANDING,
)  # fmt: skip
_WITH_STANDING = tuple(map(SIGNS.index, ("prompt", "filed", "act_group", "cover_words")))


@lru_cache(maxsize=50_000)
def worth(word: str) -> float:
    """What sharing a word is worth: nearly nothing for "say", 9 for one hardly ever used."""
    if word in _SINCE:
        return _SINCE[word]
    if word.isdigit():
        return 4.0 if len(word) == 4 else 2.0
    known = background()
    return min(_RAREST, math.log((known.events + 1) / (known.words.get(word, 0) + 3)))


@lru_cache(maxsize=50_000)
def name_worth(name: str) -> float:
    """What sharing a name is worth: about 3 for "united states", 9 for a person named once."""
    if name in _SINCE or name.split("-", maxsplit=1)[0] in _SINCE:
        return 1.0
    known = background()
    seen = known.names.get(name, 0) or min((known.words.get(each, 0) for each in words(name)), default=0) / 8
    return min(_RAREST, math.log((known.events + 1) / (seen + 3)))


@lru_cache(maxsize=1024)
def _named(text: str) -> frozenset[str]:
    """The names in a text; kept, since most bullets are one sentence, and topics come again."""
    return frozenset(names_of(text))


@lru_cache(maxsize=512)
def names_in(subject: Subject) -> tuple[frozenset[str], frozenset[str]]:
    """The names an event holds, those of the pages it links to among them, and those of its topics alone."""
    pages = _named(
        ". ".join(mention.page.replace("_", " ") for mention in subject.mentions if mention.label[:1].isupper())
    )
    names = frozenset(_without_parts(_with_places(_named(normal(subject.text)) | pages)))
    topics = frozenset(_without_parts(_with_places(_named(". ".join(topic.title for topic in subject.topics)))))
    return names, topics - names


@lru_cache(maxsize=512)
def looks(subject: Subject) -> Looks:
    """An event as it is compared.

    Kept, since an event that announces something is also held against what was announced before.
    """
    text = normal(subject.text)
    names, topics = names_in(subject)
    found = _words(text)
    first = next((text[one.start : one.end] for one in sentences(text)), "")
    told = _sum(found, worth)
    filed = frozenset(topic.title for topic in subject.topics if not topic.title.startswith(_BROAD))
    led = _named(first)
    titles = _words(". ".join(sorted(filed)))
    ahead, announces = bool(tells.AHEAD.search(first)), bool(tells.ANNOUNCES.search(first))
    counts = bool(tells.COUNTS.search(first))
    vote, kind = votes.told(first), votes.kinds(". ".join((first, *sorted(filed))))
    home = (
        (PLACES & _with_places(_named(first[:_HEAD])))
        or (PLACES & _with_places(_named(first[:_OPENING])))
        or (PLACES & topics)
        or (PLACES & led)
    )
    return Looks(
        subject.id, subject.day, names, found, topics, _words(first), led, told, filed, titles, vote, kind, home,
        counts, bool(tells.SPEAKS.search(first)), ahead or announces, announces, bool(tells.DROPS.search(first)),
        bool(tells.DENIES.search(first)), bool(tells.EXTENDS.search(first)), UNDONE & _words(tells.foremost(first)),
        once.told(first),
    )  # fmt: skip


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
    names = frozenset(_without_parts(_with_places(_named(said))))
    if not names:  # "he will step down in 2015", "which will go into effect on Sunday": it stands in the sentence
        names = frozenset(_without_parts(_with_places(_named(normal(announcement.text)))))
    inside = _words(said)
    act = _words(announcement.what)
    if _NO_ACT.match(announcement.what) or not groups_of(act):
        # "elections | held on 5 June", "that beginning on July 14 they will close the border": it stands elsewhere
        act |= inside | (frozenset() if groups_of(act | inside) else _words(normal(announcement.text)))
    vote = votes.is_vote(f"{announcement.who} {announcement.what}") or bool(
        _NO_ACT.match(announcement.what) and votes.is_vote(announcement.text)
    )
    comes = once.announced(announcement.what)
    until, closes = _last_days((announcement.earliest, announcement.latest), vote=vote, comes_once=bool(comes))
    return Expected(
        event=subject.id,
        number=announcement.number,
        day=subject.day,
        earliest=announcement.earliest,
        latest=announcement.latest,
        names=names,
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
        deadline=bool(tells.DEADLINE.search(announcement.what)),
        lasts=bool(tells.LASTS.search(announcement.what)),
        once=comes,
        until=until,
        closes=closes,
        home=frozenset(PLACES & _with_places(_named(normal(announcement.who)))) or around.home,
    )


def _words(text: str) -> frozenset[str]:
    return frozenset(nation(word) for word in words(text) if word not in COMMON) - _EMPTY


# What half of the bullets of some years name, and parts of the world so wide that they tell nothing apart.
_NO_NAMES = frozenset(
    (
        "asia", "europe", "africa", "north america", "south america", "oceania", "covid", "covid-19", "sars-cov",
        "sars-cov-2", "coronavirus", "ministry of health", "health ministry", "boxing day", "christmas", "pandemic",
        "pacific", "eastern", "additionally", "gmt", "utc", "cet", "ist", "parliament", "cabinet", "senate",
    )
)  # fmt: skip


def _with_places(names: Collection[str]) -> set[str]:
    """Names with those within them: the Supreme Court of Malawi is Malawi's, "Communist Party of China Xi Jinping"."""
    found = set(names)
    for name in names:
        tail = name.rpartition(" of ")[2] if " of " in name else ""
        if tail in PLACES:
            found.add(tail)
        elif tail.partition(" ")[0] in PLACES:
            place, _, rest = tail.partition(" ")
            found |= {place, rest, rest.rpartition(" ")[2]}
        elif " of " not in name and (place := _led_by(name)):
            found |= {place, name[len(place) + 1 :]}
    return found


def _led_by(name: str) -> str:
    """The country in front of two names: "(Prime Minister of) Australia Julia Gillard"; not that of "Australia Day"."""
    parts = name.split()
    places = (" ".join(parts[:size]) for size in (1, 2, 3) if len(parts) >= size + 2)
    return next((place for place in places if place in COUNTRIES), "")


def _without_parts(names: Iterable[str]) -> set[str]:
    """Names without those that say nothing alone."""
    return {
        name for name in names if name not in _EMPTY and name not in _SINCE and name not in _NO_NAMES and len(name) > 1
    }


def signs(one: Expected, other: Looks, near_in: Nearness = UNKNOWN) -> Signs:
    """What speaks for a later event settling an announcement; `near_in` is how near the two texts are as vectors."""
    held = other.names | other.topics
    shared, around = one.names & held, one.around_names & held
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
    rare = min(3, sum(name_worth(name) >= _HARDLY_USED for name in shared)) / 2
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
    )
    known_by = tuple(values[place] for place in _WITH_STANDING)
    values += standing_signs(near_in, one.latest - one.earliest, one.earliest - one.day, known_by)
    ranked = sorted(shared | around, key=lambda name: (-name_worth(name), name))
    told_words = sorted(both, key=lambda word: (-worth(word), word))
    return Signs(
        values, near, exact, undone, tuple(ranked), tuple(told_words), min(one.filed & other.filed, default="")
    )


# A name that so few events hold that sharing it tells much, even within a month or a year.
_HARDLY_USED, A_MONTH = 6.0, timedelta(27)

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

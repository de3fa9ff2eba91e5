"""The names and words by which an announcement and a later event are compared, and what sharing one is worth.

Names are those of `relate.traits`, with what is named by letter and number, and without what half of the bullets of
some years hold. Which of them two events share is for `expect`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable
from functools import lru_cache

from backstory.relate.announcements.places import PLACES, lands_around
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
# A name that so few events hold that sharing it tells much.
HARDLY_USED = 6.0


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
def named(text: str) -> frozenset[str]:
    """The names in a text, "G20" and "Euro 2020" among them; kept, since most bullets are one sentence."""
    names = (name.removeprefix("the ") for name in names_of(_CONTINENTS.sub("", text)))
    return frozenset(names) | {each[0].lower() for each in _NUMBERED.finditer(text)}


_NUMBERED = re.compile(
    r"\b(?:[A-Z]{1,4}[- ]?\d{1,2}\b(?![.:,]?\d)"
    r"|(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|In\b|By\b|Since|Until|Early|Late|Mid|Spring|Summer|Autumn"
    r"|Fall|Winter))"
    r"[A-Z][a-z]+ (?:19|20)\d\d\b)"
)
_CONTINENTS = re.compile(r"\b(?:North|South|Central|Latin) American\b")  # "American" alone is read as of one country


def parts_of(names: Iterable[str]) -> frozenset[str]:
    """The rare words of names of several, and what such names begin with, where it is rare.

    The UEFA Euro is the Euro, the Hillsborough disaster that of Hillsborough, the Iraq Study Group Report that of the
    Iraq Study Group.
    """
    found: set[str] = set()
    for name in names:
        parts = name.split()
        if len(parts) > 1:
            found.update(word for word in parts if worth(word) >= HARDLY_USED)
        fronts = (" ".join(parts[:size]) for size in range(2, len(parts)))
        found.update(front for front in fronts if name_worth(front) >= HARDLY_USED)
    return frozenset(found)


@lru_cache(maxsize=512)
def names_in(subject: Subject) -> tuple[frozenset[str], frozenset[str]]:
    """The names an event holds, those of the pages it links to among them, and those of its topics alone."""
    pages = named(
        ". ".join(mention.page.replace("_", " ") for mention in subject.mentions if mention.label[:1].isupper())
    )
    names = frozenset(telling(with_places(named(normal(subject.text)) | pages)))
    topics = frozenset(telling(with_places(named(". ".join(topic.title for topic in subject.topics)))))
    return names, topics - names


def words_in(text: str) -> frozenset[str]:
    return frozenset(nation(word) for word in words(text) if word not in COMMON) - _EMPTY


# What half of the bullets of some years name, and parts of the world so wide that they tell nothing apart.
_NO_NAMES = frozenset(
    (
        "asia", "europe", "africa", "north america", "south america", "oceania", "covid", "covid-19", "sars-cov",
        "sars-cov-2", "coronavirus", "ministry of health", "health ministry", "boxing day", "christmas", "pandemic",
        "pacific", "eastern", "additionally", "gmt", "utc", "cet", "ist", "parliament", "cabinet", "senate",
    )
)  # fmt: skip


def with_places(names: Collection[str]) -> set[str]:
    """Names with those within them, and the countries they are in: the Supreme Court of Malawi is Malawi's."""
    found = set(names) | {land for name in names for land in _lands_between(name)}
    for name in names:
        head, _, last = name.rpartition(" ")
        if last in _WHERE and head.removesuffix(" civil") in PLACES:  # the Iraq War is in Iraq
            found.add(head.removesuffix(" civil"))
        front = name.partition(" of ")[0]
        if front != name and " " in front and name_worth(front) >= HARDLY_USED:  # the UNASUR Treaty of the Union
            found.add(front)
        tail = name.rpartition(" of ")[2] if " of " in name else ""
        if tail in PLACES:
            found.add(tail)
        elif tail.partition(" ")[0] in PLACES:
            place, _, rest = tail.partition(" ")
            found |= {place, rest, rest.rpartition(" ")[2]}
        elif (" of " not in name or " house of " in name) and (place := _led_by(name)):
            found |= {place, name[len(place) + 1 :]} if place in COUNTRIES else {place}
    return found | lands_around(found)


_WHERE = frozenset(("war", "crisis", "conflict", "embargo", "protests", "election", "elections"))


def _lands_between(name: str) -> tuple[str, ...]:
    """The two countries of "Israeli-Lebanese", none of "al-Sisi"."""
    lands = tuple(nation(part) for part in name.split("-"))
    return lands if len(lands) == _TWO and all(land in COUNTRIES for land in lands) else ()


_TWO = 2


def _led_by(name: str) -> str:
    """The place in front of two names: "(Prime Minister of) Australia Julia Gillard"; not that of "Australia Day"."""
    parts = name.split()
    places = (" ".join(parts[:size]) for size in (1, 2, 3) if len(parts) >= size + 2)
    return next((place for place in places if place in PLACES), "")


def telling(names: Iterable[str]) -> set[str]:
    """Names without those that say nothing alone."""
    return {
        name for name in names if name not in _EMPTY and name not in _SINCE and name not in _NO_NAMES and len(name) > 1
    }

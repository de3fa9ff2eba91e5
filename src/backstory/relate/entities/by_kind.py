"""Rules for titles of one kind: storms, lists, headings, persons with what they do behind the name."""

from __future__ import annotations

import re

from backstory.enrich.wordlist import listed
from backstory.relate.entities.by_order import without_placed
from backstory.relate.entities.pair import Pair, Verdict, likely
from backstory.relate.entities.places import KNOWN_CITIES
from backstory.relate.entities.records import Origin
from backstory.relate.entities.spelled import Words, alike, words_of
from backstory.relate.entities.writing import Written, count_lands, is_land, written

_STORM = re.compile(
    r"(?:Cyclone|Hurricane|Storm|(?:Sub)?[Tt]ropical (?:Cyclone|Depression|Storm)|(?:Super )?Typhoon) "
    r"(?P<name>[A-Z][\w-]+)(?: \((?P<year>\d{4})\))?$"
)
# Days within which storms of one name, not both with a year, are one: names come again after six years.
_WEEK = 7
_LIST = re.compile(r"Lists? of (?P<what>.+)$")
_SMALL = frozenset(("by", "in", "of", "on", "the"))
_HEADING = re.compile(
    r"^.{4,}?(?:: (?P<tail>[A-Z\d][^:]+)"
    r"| \((?P<aside>(?:Battle|Operation|Siege) [A-Z][^()]+|[^()]+ (?:insurgency|uprising))\))$"
)
# What a person is, behind the name.
_CALLINGS = listed(
    """
    academic activist actor actress astronaut attorney author bishop businessman businesswoman cardinal chef chief
    coach comedian criminal cyclist diplomat director economist footballer general golfer governor journalist judge
    jurist lawyer leader mayor militant military minister musician officer physicist pilot player poet politician
    priest racer rapper scientist singer soldier swimmer writer
    """
)


def storm(one: Written) -> tuple[str, str]:
    """The name of a storm and its year, if it has one: "Hurricane Erin (2025)"; empty for others."""
    found = _STORM.match(one.title)
    return (found["name"].lower(), found["year"] or "") if found else ("", "")


def one_storm(pair: Pair) -> Verdict | None:
    """A storm by what it was on its way: "Tropical Storm Erin (2025)", "Hurricane Erin (2025)".

    Without a year only where both came up in one week and were named in one.
    """
    here, there = storm(pair.one), storm(pair.other)
    if not here[0] or here[0] != there[0] or (here[1] and there[1] and here[1] != there[1]):
        return None
    if not (here[1] and there[1]) and max(pair.came_up, pair.gap) > _WEEK:
        return None
    return likely(Origin.SPELLING, f"“{pair.one.title}” and “{pair.other.title}” are one storm, as it grew and waned")


def list_of(pair: Pair) -> Verdict | None:
    """Things of a kind, and the list of them: "Earthquakes in 2019"; "President of Guinea" is an office."""
    for long, short in pair.ways:
        if lists_things(long) and listed_things(long) == _plainly(short.title):
            return likely(Origin.NAME, f"“{short.title}” are what “{long.title}” lists")
    return None


def listed_things(one: Written) -> Words:
    """The words of what a title says it lists, as they are written; () for others."""
    return _plainly(_listed(one))


def lists_things(one: Written) -> bool:
    """Whether a list says which things of a kind it has; the page of "World Heritage Sites" tells what they are."""
    what = _listed(one)
    return any(word.endswith("s") or word in ("aid", "people") for word in what.split()) and bool(
        _CLOSER.search(what) or count_lands(alike(words_of(what), alone=False))
    )


_CLOSER = re.compile(r"\b(?:and|by|during|in|involving|of|on|to|\w+est)\b")


def _listed(one: Written) -> str:
    found = _LIST.match(one.title) if one.title.startswith("List") else None
    return found["what"] if found else ""


def _plainly(text: str) -> Words:
    return tuple(word for word in re.findall(r"[\w'’-]+", text.lower()) if word not in _SMALL)


def tail(one: Written) -> str:
    """What a heading tells of: "War in Afghanistan (2001–2021): Kunduz hospital airstrike"; "" for others."""
    found = _HEADING.match(one.title) if ": " in one.title or one.title.endswith(")") else None
    told = (found["tail"] or found["aside"] or "").strip() if found else ""
    return told if " " in told else ""


def heading(pair: Pair) -> Verdict | None:
    """A happening, and that with the heading above it: "Post-coup unrest in Egypt (Sinai insurgency)"."""
    for long, short in pair.ways:
        if tail(long) and tail(long).lower() == short.title.lower():
            return likely(Origin.NAME, f"“{long.title}” is “{short.title}” under a heading")
    return None


def called_to(one: Written) -> Words:
    """A person's name without what the person is: "Wang Yi (politician)"; () for others."""
    return one.base if len(one.base) > 1 and one.aside and _CALLINGS.issuperset(one.aside[-1:]) else ()


def by_calling(pair: Pair) -> Verdict | None:
    """A person with what the person is behind the name, if both stand beside the same names: "Wang Yi (politician)"."""
    for long, short in pair.ways:
        if called_to(long) and called_to(long) == short.words and not pair.together and pair.beside:
            return likely(Origin.LINKS, f"“{short.title}” stands beside the same names as “{long.title}”")
    return None


def city_in_brackets(pair: Pair) -> Verdict | None:
    """A city known without its country, with it in brackets: "Lyon (France)"."""
    for long, short in pair.ways:
        if is_known_city(long.title) and long.title.startswith(f"{short.title} ("):
            return Verdict(same=True, reason=f"{short.title} without more is the one in brackets")
    return None


def is_known_city(title: str) -> bool:
    """Whether a title is a city's that needs no country, with it in brackets: "Lyon (France)"."""
    name, bracket, region = title.partition(" (")
    return bool(bracket) and (name, region[:-1]) in KNOWN_CITIES


def people_of(one: Written) -> str:
    """A people's name in the plural: "Hutu people" are the Hutus; "" for others, and for those of a country."""
    told = len(one.base) == 2 and one.base[1] == "people" and not one.aside and one.title.endswith(" people")
    return f"{one.base[0]}s" if told and not is_land(one.base[:1]) else ""


def one_people(pair: Pair) -> Verdict | None:
    """A people and its members: "Hutu people", "Hutus"."""
    for long, short in pair.ways:
        if people_of(long) and (people_of(long),) == short.words:
            return likely(Origin.SPELLING, f"“{long.title}” and “{short.title}” are one people")
    return None


def without_article(one: Written) -> Words:
    """The words of a name of several without the Arabic article: "Loujain al-Hathloul"."""
    rest = tuple(word for word in one.words if word != "al")
    return rest if sum(word.isalpha() for word in rest) >= 2 else ()


def articles(pair: Pair) -> Verdict | None:
    """A name with the Arabic article and without: "Loujain al-Hathloul", "Al-Nusra Front"; not two in one text."""
    a, b = pair.one, pair.other
    if without_article(a) and without_article(a) == without_article(b) and a.words != b.words and not pair.together:
        return likely(Origin.SPELLING, f"“{a.title}” and “{b.title}” are one name, with its article and without")
    return None


def kin(one: Written) -> set[str]:
    """Under which more words a title is found."""
    found = set()
    if name := storm(one)[0]:
        found.add(f"h {name}")
    for told in (_listed(one), tail(one)):
        if told:
            page = written(told)
            found |= {f"w {' '.join(sorted(words))}" for words in (page.bag, without_placed(page))}
    if many := people_of(one):
        found.add(f"w {many}")
    if "al" in one.words and (rest := without_article(one)):
        found.add(f"w {' '.join(sorted(rest))}")
    if person := called_to(one):
        found.add(f"w {' '.join(sorted(person))}")
    return found

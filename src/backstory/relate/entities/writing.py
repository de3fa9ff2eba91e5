"""A page's title into the words it says, so that two ways of writing one name come out alike.

"British government", "Government of the UK" and "Government (United Kingdom)" hold the same words. Decides nothing:
that is `judge`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote

from backstory.enrich.names import is_person
from backstory.enrich.wordlist import listed
from backstory.ids import slugify
from backstory.relate.entities.companies import KNOWN
from backstory.relate.entities.plainer import plainer
from backstory.relate.entities.regions import BELONGING, LANDS
from backstory.relate.entities.renames import RENAMES, Rename
from backstory.relate.entities.spelled import Words, alike, singular, words_of
from backstory.relate.entities.years import without_months, year_first
from backstory.relate.nations import PAIRS
from backstory.relate.periods import Named, named
from backstory.text import UNSPACED, normal

_UNSPACED = re.compile(f"[{UNSPACED}]")
_NAMESPACE = re.compile(r"^(?:Draft|User:[^/]*/[^:]*?|User):\s*", re.IGNORECASE)
_ASIDE = re.compile(r"\s*\(([^()]*)\)$")
# "Impeachment process against President Park Geun-hye".
_TITLED = re.compile(r"(\b[a-z]+ )(?:Chancellor|President|Prime Minister) (?=[A-Z])")
# Headings of the early days: "In golf"; "In football" may be any of three.
_IN_A_SPORT = re.compile(
    r"^In ((?:association football|athletics|auto racing|baseball|basketball|boxing|college basketball|"
    r"college football|cricket|cycling|golf|ice hockey|mixed martial arts|motorsport|rugby league|rugby union|skiing|"
    r"snooker|soccer|swimming|tennis|track and field|wrestling))$"
)
# What is told of a happening, by whatever name it goes: "Aftermath of the 2008 South Ossetia war".
_ABOUT = re.compile(
    r"(?:Aftermath of|(?:(?:Domestic|International|Government and intergovernmental) )?[Rr](?:eactions|esponses) to|"
    r"International sanctions during|Timeline of|Opposition to|Protests against|Spillover of|Casualties of|"
    r"War crimes (?:in|during)|(?:Criminal charges|Criminal proceedings|Refugees) (?:brought )?(?:in|of)|"
    r"(?:Economic |Social |Environmental )?(?:[Ii]mpact|[Ee]ffects) of|Humanitarian (?:impact of|aid during)|"
    r"(?:Investigations?|Conspiracy theories) (?:about|into|of)|Legal challenges to|Attacks on civilians (?:in|during)|"
    r"Foreign (?:involvement in|intervention in|aid to|fighters in)|Media coverage of|Prelude to|Deaths in|"
    r"Casualties in|Peace negotiations in|Military (?:operations|aid) (?:of|in|during)|Human rights (?:in|during)|"
    r"(?P<land>[A-Z]\w+) (?:involvement|intervention) in) (?:the )?(?=[A-Z\d])"
)
# Words that "British" and "of the United Kingdom" stand before and behind alike.
OFFICES = listed(
    """
    administration agency airport army attorney authority bank border bureau cabinet chancellor chief coast
    commission committee congress council court department economy emperor federation flag force general
    government governor guard head intelligence king law legislature mayor military minister ministry monarch navy
    office parliament party police premier president presidential prime program queen secretary senate senator service
    speaker treasury
    """
)
# What befell somebody, as a page of its own.
DEEDS = re.compile(
    r"(?:(?:\d{4}|Attempted) )?(?:Abduction|Arrest|Assassination|Attack|Beating|Captivity|Death|Deportation|Detention|"
    r"Disappearance|Execution|Imprisonment|Kidnapping|Killing|Lynching|Murder|Poisoning|Shooting|Stabbing|Suicide|Trial)s?"
    r"(?: and \w+)? of ",
    re.IGNORECASE,
)
# Titles behind a name, and a name with the number of a reign.
HONOUR = re.compile(
    r"(?:\d+(?:st|nd|rd|th) )?(?:Duke|Duchess|Earl|Count|Prince|Princess|Baron|Baroness|Viscount|Queen|King|Crown)\b"
)
REIGN = re.compile(r".+ [IVX]+$")
_CALENDAR = "january february march april may june july august september october november december"
CALENDAR = tuple(re.findall(r"\w+", _CALENDAR))
MONTHS = frozenset(CALENDAR)
YEAR = re.compile(r"(?:1[5-9]|20)\d\d$")


@dataclass(frozen=True, slots=True)
class Written:
    """A title by what it says: the words before its aside and those of the aside, in order, in one spelling.

    `renamed` is what replaced old names in it.
    """

    title: str
    slug: str
    base: Words
    aside: Words
    renamed: tuple[Rename, ...]
    person: bool

    @property
    def words(self) -> Words:
        return self.base + self.aside

    @property
    def bag(self) -> Words:
        return tuple(sorted(self.words))

    @property
    def years(self) -> frozenset[str]:
        return frozenset(word for word in self.words if len(word) == 4 and YEAR.match(word))

    @property
    def span(self) -> Named:
        """The years before or behind its words."""
        return named(without_months(year_first(self.title)))

    @property
    def timeless(self) -> Words:
        """The words without years: what a happening of any year would be called."""
        told = [word for word in self.aside if word not in MONTHS]
        return tuple(word for word in (*self.base, *told) if not (YEAR.match(word) or word == "present"))

    @property
    def numbers(self) -> frozenset[str]:
        return frozenset(word for word in self.words if word[0].isdigit())


@lru_cache(maxsize=200_000)
def written(title: str, *, ascii_only: bool = True, known: bool = True) -> Written:
    """A title, read; of one in a script without spaces nothing but its slug, since many names sound alike there.

    Without what is `known` it is read by its own words, as if no table had it as another name of a page.
    """
    slug = slugify(title, ascii_only=ascii_only)
    if not title.isascii() and _UNSPACED.search(title):
        return Written(title, slug, (), (), (), person=False)
    plain = year_first(_NAMESPACE.sub("", normal(unquote(title) if "%" in title else title)))
    plain = _IN_A_SPORT.sub(r"\1", _TITLED.sub(r"\1", plain))
    found = _ASIDE.search(plain)
    name = plain[: found.start()] if found and found.start() else plain
    aside = _renamed(words_of(found[1]), whole=False)[0] or (found[1].lower(),) if found and found.start() else ()
    base, renamed = _renamed(words_of(name), whole=known and not aside)
    if known and not renamed and (told := _about(name)):
        base, renamed = told
    if known and aside and (page := _WHOLE.get(words_of(name) + aside)):
        base, aside, renamed = _page(page), (), (page,)
    # "South Korean" is no more South Korea than "Egyptian" Egypt; "South Koreans" are its people.
    alone = len(base) + len(aside) < 2 or (base in PAIRS and not base[-1].endswith("s"))
    base, aside = _settled(alike(base, alone=alone), alike(aside, alone=False) if aside else (), title)
    base, aside = plainer(base, aside, title, _LANDS)
    return Written(title, slug, base, aside, renamed, person=is_person(title))


def _settled(base: Words, aside: Words, title: str) -> tuple[Words, Words]:
    """The words without what titles of one thing may leave out.

    "Apple Inc." and "Apple (company)"; "Pfizer vaccine" for the one against COVID-19; a country's military is its
    armed forces, its federal government its government; what an earthquake brings is left out.
    """
    if aside in (("company",), ("vaccine",)):
        base, aside = base + aside, ()
    if base[-1:] == ("cooperation",) and _IN_SHORT.search(title):
        base = (*base[:-1], "company")
    if len(base) > 1 and base[-1] in _COMPANIES | _OF_KNOWN:
        base = _KNOWN.get(base[:-1]) or (base if base[-1] in _OF_KNOWN else (*base[:-1], "company"))
    base = _of_a_virus(base)
    if base[-3:] == ("covid", "19", "vaccine") and len(base) > 3:
        base = (*base[:-3], "vaccine")
    if base[-1:] == ("tsunami",) and "earthquake" in base and YEAR.match(base[0]):
        base = base[:-1]
    base = _in_few_words(base)
    if aside == ("decade",):
        aside = ()
    if len(base) > 2 and base[-2] == "flight" and base[-1].isdigit():
        base = tuple(word for word in base if word not in ("airline", "airway")) or base
    if "federal" in base and "government" in base:
        base = tuple(word for word in base if word != "federal")
    base = _without_republic(base)
    if "military" in base and tuple(word for word in base if word != "military") in _LANDS:
        base = tuple(part for word in base for part in (("armed", "force") if word == "military" else (word,)))
    return base, aside


def _in_few_words(base: Words) -> Words:
    """The words as what keeps one page is told in fewest: "wildfire season", "Accidents and incidents involving"."""
    if base[-2:] == ("wildfire", "season") or base[-2:] == ("bushfire", "season"):
        return base[:-1]
    if base[-2:] == ("power", "station"):
        return (*base[:-1], "plant")
    if "accident" in base and "involving" in base:
        return tuple(word for word in base if word not in ("incident", "involving"))
    return base[:-1] if base[-2:] == ("accident", "incident") else base


def _without_republic(base: Words) -> Words:
    """The words without "Republic of" before a country, where there is more and no other country of that name."""
    for at, word in enumerate(base[:-1]):
        whole = at == 0 and len(base) == 2
        of_a_kind = at > 0 and base[at - 1] in ("democratic", "people", "islamic")
        if word == "republic" and not (whole or of_a_kind) and (base[at + 1],) in _LANDS - _TWO_OF_A_NAME:
            return base[:at] + base[at + 1 :]
    return base


def _of_a_virus(base: Words) -> Words:
    """A variant without its virus: "SARS-CoV-2 Delta variant", "Influenza A virus subtype H5N8"."""
    if base[:3] == ("sar", "cov", "2") and {"variant", "lineage"}.intersection(base) and len(base) > 4:
        return base[3:]
    return base[3:] if base[:3] == ("influenza", "virus", "subtype") and len(base) > 3 else base


_COMPANIES = listed("corporation gmbh inc incorporated limited llc ltd plc")
_IN_SHORT = re.compile(r" Co\.?$")
# Left out of the names of companies that are known without: "News Corp" is not News Corporation.
_OF_KNOWN = listed("ag company corp nv")


def club(base: Words) -> Words:
    """A football club's name of several words without what says that it is one; () for others."""
    rest = base
    for said in _CLUBS:
        rest = rest[: -len(said)] if rest[-len(said) :] == said else rest
        rest = rest[len(said) :] if rest[: len(said)] == said else rest
    return rest if len(rest) > 1 and len(rest) < len(base) else ()


_CLUBS = (("football", "club"), ("afc",), ("cf",))


_TWO_OF_A_NAME = frozenset((("china",), ("ireland",)))
_IN_FRONT = re.compile(
    r"(?:Archbishop|(?:Grand )?Ayatollah|Cardinal|Chancellor|Dame|Emir|Emperor|Empress|Foreign Minister|General|"
    r"Governor|Judge|Justice|King|Mayor|President|Prime Minister|Queen|Senator|Sir|Sultan|Vice President) (?=[A-Z])"
)


# Between two countries it does not matter which comes first.
_BETWEEN = listed(
    """
    agreement border ceasefire clash clashe conflict crisis diplomatic dispute peace proxy relation skirmish skirmishe
    standoff tension treaty war
    """
)
_DASHED = re.compile(r"[A-Z]\w+ ?[–-] ?[A-Z]\w+ [a-z]+$")


def is_between_lands(one: Written) -> bool:
    """Whether a title names two and what is between them: "Mexico–United States relations", "Gaza–Israel war"."""
    rest = [word for word in one.words if word not in _BETWEEN and not word.isdigit()]
    return len(rest) < len(one.words) and len(rest) > 1 and (names_lands(rest) or _DASHED.search(one.title) is not None)


def undated(one: Written) -> list[str]:
    """The words of a title in order of letters, without figures."""
    return sorted(word for word in one.words if not word[0].isdigit() and word != "present")


# Where things stand: of two titles that differ by nothing else each is the other.
PLACED = frozenset(("in", "on", "at", "to", "against", "within", "inside", "into", "during", "over", "among"))


def is_land(words: Words) -> bool:
    """Whether some words are the name of one country or region."""
    return words in _NAMED


def count_lands(words: Iterable[str]) -> int:
    """How many countries and regions are named among some words."""
    there = tuple(words)
    spots = ((at, at + long) for long in (3, 2, 1) for at in range(len(there) - long + 1))
    taken: set[int] = set()
    found = 0
    for start, end in spots:
        if there[start:end] in _NAMED and not taken.intersection(range(start, end)):
            taken.update(range(start, end))
            found += 1
    return found


def without_office(one: Written) -> Words:
    """A person's name without the office in front: "President Donald Trump"; () where none stands there."""
    found = _IN_FRONT.match(one.title)
    name = one.title[found.end() :] if found else ""
    return alike(words_of(name), alone=False) if name and (is_person(name) or REIGN.match(name)) else ()


def is_club(long: Written, short: Written) -> bool:
    """Whether one is a club's name and the other the same without "F.C."."""
    return bool(club(long.base)) and club(long.base) == short.base and not long.aside and not short.aside


def first_sound(name: str) -> str:
    """What a given name begins with as far as spellings agree: Osama and Usama, Carl and Karl, Yuri and Iouri."""
    return _SOUNDS.get(name[0], name[0])


_SOUNDS = {**dict.fromkeys("aeiouyj", "a"), "c": "k", "q": "k", "w": "v"}


def _renamed(words: Words, *, whole: bool) -> tuple[Words, tuple[Rename, ...]]:
    """The words with old names replaced by new ones; `whole` allows names that must stand alone."""
    used: list[Rename] = []
    if whole and (alone := _known(words)):
        return _page(alone), (alone,)
    for first in dict.fromkeys(words):
        for old, rename in _PARTS.get(first, ()):
            at = _place(words, old)
            if at is not None:
                words = words[:at] + words_of(rename.new) + words[at + len(old) :]
                used.append(rename)
    if whole and used and (alone := _known(words)):
        return _page(alone), (*used, alone)
    return words, tuple(used)


def _about(name: str) -> tuple[Words, tuple[Rename, ...]] | None:
    """The words of what is told of a happening, this by its name of today: "Timeline of", "Reactions to"."""
    found = _ABOUT.match(name)
    page = _known(words_of(name[found.end() :])) if found else None
    return (words_of(found[0]) + _page(page), (page,)) if found and page else None


def _page(rename: Rename) -> Words:
    """The words of the page that a name leads to, old names in them replaced as in its title."""
    if told := _about(rename.new):
        return told[0]
    return _renamed(words_of(year_first(rename.new)), whole=False)[0]


def _known(words: Words) -> Rename | None:
    """What some words are another name of, in whatever spelling."""
    found = _WHOLE.get(words) or _WHOLE.get(tuple(map(singular, words)))
    return found or (_SPELLED.get(alike(words, alone=False)) if len(words) > 1 else None)


def _place(words: Words, part: Words) -> int | None:
    spots = range(len(words) - len(part) + 1)
    return next((at for at in spots if words[at : at + len(part)] == part), None)


def _tables() -> tuple[dict[Words, Rename], dict[str, list[tuple[Words, Rename]]]]:
    whole: dict[Words, Rename] = {}
    parts: dict[str, list[tuple[Words, Rename]]] = {}
    for rename in RENAMES:
        old = words_of(year_first(rename.old))
        whole.setdefault(old, rename)
        if rename.part:
            parts.setdefault(old[0], []).append((old, rename))
    return whole, parts


_WHOLE, _PARTS = _tables()
# The same in one spelling: "Labor strike" and "Labour strike".
_SPELLED = {
    alike(old, alone=False): rename
    for old, rename in _WHOLE.items()
    if len(old) > 2 or (len(old) > 1 and tuple(map(singular, old)) == old)
}
# Companies that need no "Inc.", with what they are without it.
_KNOWN = {
    alike(words_of(name), alone=False): alike(words_of(name), alone=len(words_of(name)) < 2)
    for name in KNOWN.replace("\n", " | ").split(" | ")
    if name
}
# Countries, as words come out of a title.
_LANDS = frozenset(tuple(map(singular, words_of(land))) for land in LANDS)
_NAMED = _LANDS | {tuple(map(singular, words_of(land))) for land in BELONGING.values()}


def names_lands(words: Iterable[str]) -> bool:
    """Whether some words are nothing but names of countries."""
    left = set(words)
    return left <= {part for land in _LANDS if left.issuperset(land) for part in land}


def names_a_land(words: Iterable[str]) -> bool:
    """Whether a country is among some words."""
    return any(set(words).issuperset(land) for land in _LANDS)

"""A page's title into the words it says, so that two ways of writing one name come out alike.

"British government", "Government of the UK" and "Government (United Kingdom)" hold the same words. Decides nothing:
that is `judge`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

from backstory.enrich.names import is_person
from backstory.enrich.names.keys import skeletons
from backstory.enrich.names.same import parsed
from backstory.enrich.wordlist import listed
from backstory.ids import slugify
from backstory.relate.entities.renames import RENAMES, Rename
from backstory.relate.nations import NATION, PAIRS
from backstory.text import UNSPACED, normal

Words = tuple[str, ...]

_UNSPACED = re.compile(f"[{UNSPACED}]")
_NAMESPACE = re.compile(r"^(?:Draft|User:[^/]*/[^:]*?|User):\s*", re.IGNORECASE)
_ASIDE = re.compile(r"\s*\(([^()]*)\)$")
_LETTERS = re.compile(r"(?<![A-Za-z])(?:[A-Z]\.)+[A-Z]?(?![a-z])\.?")
_SHORT_YEARS = re.compile(r"\b((?:19|20))(\d\d)[-/](\d\d)\b")
_OWNED = re.compile(r"'s\b")
_PLAIN = re.compile(r"[A-Za-z ]+")
_WORD = re.compile(r"[A-Za-z0-9]+")
_CAPITALS = {
    "US": "united states",
    "USA": "united states",
    "UK": "united kingdom",
    "UN": "united nations",
    "EU": "european union",
}
# What stands in a title for the sake of grammar.
_EMPTY = listed("the of and a an for s")
_SPELLINGS = """
    defence/defense offence/offense centre/center theatre/theater labour/labor harbour/harbor armour/armor
    armoured/armored organisation/organization programme/program licence/license grey/gray airplane/aeroplane
    co/cooperation mt/mount first/1st second/2nd third/3rd fourth/4th fifth/5th sixth/6th seventh/7th eighth/8th
    ninth/9th tenth/10th vs/v fc/football-club
"""
_ALIKE = {pair.partition("/")[0]: pair.partition("/")[2] for pair in _SPELLINGS.split()}
# The people of a country whose name is not the adjective with an s.
_PEOPLES = listed("danes finns swedes poles turks spaniards icelanders britons serbs")
# Words that "British" and "of the United Kingdom" stand before and behind alike.
OFFICES = listed(
    """
    administration agency airport army attorney authority bank border bureau cabinet chancellor chief coast
    commission committee congress council court department economy emperor federation flag force general
    government governor guard head intelligence king law legislature mayor military minister ministry monarch navy
    office parliament party police premier president presidential prime program queen secretary senate senator service
    speaker treasury university
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
MONTHS = listed("january february march april may june july august september october november december")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d$")


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
        return frozenset(word for word in self.words if _YEAR.match(word))

    @property
    def numbers(self) -> frozenset[str]:
        return frozenset(word for word in self.words if word[0].isdigit())


@lru_cache(maxsize=200_000)
def written(title: str, *, ascii_only: bool = True) -> Written:
    """A title, read; of one in a script without spaces nothing but its slug, since many names sound alike there."""
    slug = slugify(title, ascii_only=ascii_only)
    if not title.isascii() and _UNSPACED.search(title):
        return Written(title, slug, (), (), (), person=False)
    plain = _NAMESPACE.sub("", normal(title))
    found = _ASIDE.search(plain)
    name = plain[: found.start()] if found and found.start() else plain
    aside = _words(found[1]) or (found[1].lower(),) if found and found.start() else ()
    base, renamed = _renamed(_words(name), whole=not aside)
    return Written(
        title,
        slug,
        _alike(base, alone=len(base) + len(aside) < 2),
        _alike(aside, alone=False) if aside else (),
        renamed,
        person=is_person(title),
    )


def keys(one: Written) -> tuple[str, ...]:
    """Under which a title is found by those that may be the same: any two that `judge` joins by writing share one."""
    found = {f"g {one.slug}"}
    if one.words:
        found.add(f"w {' '.join(one.bag)}")
    if one.aside and any(_YEAR.match(word) for word in one.aside):
        found.add(f"y {' '.join(one.base)}")
    if "," in one.title:
        found.add(f"w {' '.join(sorted(_alike(_words(one.title.split(',')[0]), alone=True)))}")
    if regnal := _REGNAL.match(one.title):
        found.add(f"w {' '.join(sorted(_alike(_words(regnal[1]), alone=False)))}")
    if one.person:
        name = parsed(_ASIDE.sub("", one.title))
        if name.last and name.given:
            found |= {f"p {skeleton} {first_sound(name.given[0])}" for skeleton in skeletons(name.last)}
    return tuple(sorted(found))


# "Juan Carlos I of Spain" is Juan Carlos I.
_REGNAL = re.compile(r"(.+ [IVX]+) of (?:the )?[A-Z]\w+")


def first_sound(name: str) -> str:
    """What a given name begins with as far as spellings agree: Osama and Usama, Carl and Karl, Yuri and Iouri."""
    return _SOUNDS.get(name[0], name[0])


_SOUNDS = {**dict.fromkeys("aeiouyj", "a"), "c": "k", "q": "k", "w": "v"}


def initials(title: str) -> frozenset[str]:
    """The letters a name may be called by: of its words with a capital, and with the small ones between them."""
    words = re.findall(r"[^\W\d_]+", anyascii(_ASIDE.sub("", title)))
    large = "".join(word[0] for word in words if word[0].isupper())
    whole = "".join(word[0].upper() for word in words if word.lower() not in ("of", "the", "and", "for", "in"))
    return frozenset(letters for letters in (large, whole) if len(letters) > 1)


def letters(title: str) -> str:
    """A title that is nothing but capitals, without their full stops: "F.B.I." is "FBI"; "" for any other.

    >>> letters("U.S."), letters("Iraq")
    ('US', '')
    """
    plain = title.replace(".", "")
    return plain if plain.isalpha() and plain.isupper() and 2 <= len(plain) <= 7 else ""


def _words(text: str) -> Words:
    """The words of a text in plain small letters, grammar left out, years in full."""
    if "." in text:
        text = _LETTERS.sub(lambda found: found[0].replace(".", "") + " ", text)
    if not text.isascii():
        text = anyascii(text)
    if not _PLAIN.fullmatch(text):
        text = _SHORT_YEARS.sub(r"\1\2 \1\3", text.replace("+", " plus ").replace("$", " dollar "))
        text = _OWNED.sub("", text).replace("'", "")
    found = [_CAPITALS.get(word, word).lower() for word in _WORD.findall(text)]
    return tuple(word for part in found for word in part.split() if word not in _EMPTY)


def _renamed(words: Words, *, whole: bool) -> tuple[Words, tuple[Rename, ...]]:
    """The words with old names replaced by new ones; `whole` allows names that must stand alone."""
    used: list[Rename] = []
    if whole and (alone := _WHOLE.get(words)):
        return _words(alone.new), (alone,)
    for first in dict.fromkeys(words):
        for old, rename in _PARTS.get(first, ()):
            at = _place(words, old)
            if at is not None:
                words = words[:at] + _words(rename.new) + words[at + len(old) :]
                used.append(rename)
    return words, tuple(used)


def _place(words: Words, part: Words) -> int | None:
    spots = range(len(words) - len(part) + 1)
    return next((at for at in spots if words[at : at + len(part)] == part), None)


def _alike(words: Words, *, alone: bool) -> Words:
    """The words in one spelling; adjectives of countries as the country, plurals as one, unless there is one word."""
    if alone and not any(map(_is_people, words)):
        return tuple(_ALIKE.get(word, word) for word in words)
    found: list[str] = []
    place = 0
    while place < len(words):
        word = words[place]
        if word in _PAIRED and (pair := PAIRS.get((word, words[place + 1] if place + 1 < len(words) else ""))):
            found += [*map(_one, _words(pair)), *(["people"] if words[place + 1].endswith("s") else [])]
            place += 2
            continue
        found += _spelled(word)
        place += 1
    if "airport" in found:
        found = [word for word in found if word != "international"]
    return tuple(found)


_PAIRED = frozenset(first for first, _ in PAIRS)


@lru_cache(maxsize=50_000)
def _spelled(word: str) -> Words:
    """A word in the one spelling it is compared in."""
    if country := NATION.get(word):
        return (*map(_one, _words(country)), *(("people",) if _is_people(word) else ()))
    return tuple(map(_one, _ALIKE.get(word, word).split("-")))


def _is_people(word: str) -> bool:
    return word in _PEOPLES or (word.endswith("s") and word[:-1] in NATION)


def _one(word: str) -> str:
    """A noun without the ending of the plural; "peoples" are not "people"."""
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")) or word == "peoples":
        return word
    return f"{word[:-3]}y" if word.endswith("ies") and len(word) > 4 else word[:-1]


def _tables() -> tuple[dict[Words, Rename], dict[str, list[tuple[Words, Rename]]]]:
    whole: dict[Words, Rename] = {}
    parts: dict[str, list[tuple[Words, Rename]]] = {}
    for rename in RENAMES:
        old = _words(rename.old)
        whole.setdefault(old, rename)
        if rename.part:
            parts.setdefault(old[0], []).append((old, rename))
    return whole, parts


_WHOLE, _PARTS = _tables()

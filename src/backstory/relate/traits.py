"""Turns a `Subject` into its traits: the words that tell it apart, the names it holds, its figures, pages and topics.

Names are pages the text links to and runs of capitals; "Egyptian" is read as Egypt, offices and days are left out.
What a trait is worth is not decided here: see `rarity`.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from backstory.model import Topic
from backstory.quick import quick
from backstory.relate.nations import COUNTRIES, NATION, OFFICES, PAIRS
from backstory.relate.rarity import background
from backstory.relate.records import Subject
from backstory.text import COMMON, normal, words

_TOKEN = re.compile(r"[^\W\d_]+(?:[.'&-][^\W\d_]+)*|[^\w\s]|\d[\d.,]*\w*")
_SMALL = "of the and al el de del da do dos la las los le bin ibn van von der den di du for in a"
_JOINERS = frozenset(_SMALL.split())
_ENDS = frozenset('.:;!?"()[]–—')
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_BRACKETS = re.compile(r"\s*\([^)]*\)")
_ARTICLE = re.compile(r"^(?:al|el|as|ash|ad)-(?=\w)")
_YEARS = re.compile(r"(?:19|20)\d\d")
# "[[United States dollar|US$]]2 billion" names no one; a unit that is a surname or a town too is left out.
_MONEY = re.compile(
    r"euro|pound sterling|renminbi|.+ (?:dinar|dirham|dollar|hryvnia|krona|krone|lira|peso|riyal|ringgit|rouble|ruble|"
    r"rupee|rupiah|shekel|shilling|yen|yuan)"
)


@dataclass(frozen=True, slots=True)
class Traits:
    """What is compared of an event. Every field is sorted and without repetition.

    `names` are keys in lower case ("sergey lavrov", and "lavrov" alone beside it); `pages` the wiki pages it links to;
    `countries` those of the names that are countries.
    """

    words: tuple[str, ...]
    names: tuple[str, ...]
    figures: tuple[str, ...]
    pages: tuple[str, ...]
    topics: tuple[str, ...]
    urls: tuple[str, ...]
    countries: frozenset[str] = frozenset()


_traits = quick(Traits)

# Whatever traits hang on, by package.
MAKING = {
    "backstory": ("model.py", "text.py"),
    "backstory.relate": ("records.py", "traits.py", "nations.py", "rarity.py", "background.tsv"),
}


@cache
def making() -> str:
    """Tells whether traits are made as they were, for whoever keeps some: a digest of all that makes them."""
    made = hashlib.blake2b(unicodedata.unidata_version.encode(), digest_size=12)
    for package, names in MAKING.items():
        for name in names:
            made.update(resources.files(package).joinpath(name).read_bytes())
    return made.hexdigest()


def traits(subject: Subject) -> Traits:
    """The traits of one event."""
    text = normal(subject.text)
    names = names_of(text)
    pages = set()
    for mention in subject.mentions:
        key = page_name(mention.page)
        if mention.label[:1].islower() and not any(letter.isupper() for letter in mention.page[1:]):
            continue  # [[Earthquake|earthquake]] names nothing
        if _MONEY.fullmatch(key):
            continue
        names.update(parts_of(key))
        pages.add(key)
    found = {word for word in words(text) if word not in COMMON and not word[:1].isdigit()}
    return _traits(
        words=tuple(sorted({nation(word) for word in found})),
        names=tuple(sorted(names)),
        figures=tuple(sorted({one for one in _FIGURE.findall(text) if len(one) > 1 and not _YEARS.fullmatch(one)})),
        pages=tuple(sorted(pages)),
        topics=tuple(sorted({topic_name(topic) for topic in subject.topics})),
        urls=tuple(sorted(set(subject.urls))),
        countries=COUNTRIES.intersection(names),
    )


@lru_cache(maxsize=50_000)
def page_name(title: str) -> str:
    """A page's title as a name: "Lavrov (surname)" and "lavrov" are one.

    >>> page_name("War_in_Afghanistan (2001–present)")
    'war in afghanistan'
    """
    plain = _BRACKETS.sub("", normal(title.replace("_", " "))).strip().lower()
    return plain or normal(title).lower()


def topic_name(topic: Topic) -> str:
    """A topic as a name, its brackets kept: "Battle of Tripoli (2018)" is not that of 2011."""
    return normal((topic.page or topic.title).replace("_", " ")).strip().lower()


@lru_cache(maxsize=50_000)
def nation(word: str) -> str:
    return NATION.get(word, word)


def names_of(text: str) -> set[str]:
    """The keys of the names in a text, found by their capitals.

    >>> sorted(names_of("Russian Foreign Minister Sergey Lavrov arrives in Cairo, Egypt."))
    ['cairo', 'egypt', 'lavrov', 'russia', 'sergey lavrov']
    """
    found: set[str] = set()
    run: list[str] = []
    joiners: list[str] = []
    starts = True
    for token in _TOKEN.findall(text):
        if _capital(token) and not (starts and _ordinary(token)):
            run.extend(joiners)
            run.append(token)
            joiners, starts = [], False
        elif run and token in _JOINERS and len(joiners) < 2:
            joiners.append(token)
        else:
            if run:
                _close(run, found)
                run, joiners = [], []
            starts = token in _ENDS
    _close(run, found)
    return found


def _capital(token: str) -> bool:
    """Whether a word is written as a name: "Sisi", and "el-Sisi"."""
    return token[0].isupper() or ("-" in token and token.rpartition("-")[2][:1].isupper())


def _ordinary(token: str) -> bool:
    """Whether a word that begins a sentence is usually written small."""
    low = token.lower()
    return low not in NATION and low not in COUNTRIES and background().ordinary(low)


def _close(run: list[str], found: set[str]) -> None:
    """Cuts a run of capitals at offices and words for belonging, and keeps what is left as names."""
    piece: list[str] = []
    lows = [token.lower().removesuffix("'s").rstrip(".'") for token in run]
    skip = False
    for index, low in enumerate(lows):
        if skip:
            skip = False
            continue
        pair = PAIRS.get((low, lows[index + 1])) if index + 1 < len(lows) else None
        country = pair or NATION.get(low)
        if country or low in OFFICES or not low:
            _keep(piece, found)
            piece = []
            skip = pair is not None
            if country:
                found.add(country)
        else:
            piece.append(low if piece else _ARTICLE.sub("", low))
            if run[index].endswith("'s"):
                _keep(piece, found)
                piece = []
    _keep(piece, found)


def _keep(piece: list[str], found: set[str]) -> None:
    while piece and piece[0] in _JOINERS:
        piece = piece[1:]
    while piece and piece[-1] in _JOINERS:
        piece = piece[:-1]
    if not piece or (len(piece) == 1 and (len(piece[0]) < 2 or piece[0] in COMMON)):
        return
    found.update(_conjuncts(piece))


def _conjuncts(piece: list[str]) -> set[str]:
    """The names in a run: "Cairo and Moscow" and "Paris in France" are two, "Trinidad and Tobago" stays one."""
    whole = " ".join(piece)
    for joiner in ("and", "in", "for"):
        if joiner in piece and whole not in COUNTRIES:
            at = piece.index(joiner)
            return _conjuncts(piece[:at]) | _conjuncts(piece[at + 1 :]) if 0 < at < len(piece) - 1 else parts_of(whole)
    return parts_of(whole)


def parts_of(name: str) -> set[str]:
    """A name, and the last word of a person's, by which later sentences call them."""
    pieces = name.split()
    if name in COUNTRIES or not 2 <= len(pieces) <= 3 or any(_JOINERS & {one} or _plain(one) for one in pieces):
        return {name}
    return {name, _ARTICLE.sub("", pieces[-1])}


@lru_cache(maxsize=50_000)
def _plain(word: str) -> bool:
    return not word.replace("-", "").isalpha() or background().ordinary(word)

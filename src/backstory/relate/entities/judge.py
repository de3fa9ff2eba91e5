"""Whether two pages are one entity, with the reason in words; two titles and what the record has on them in.

The rules are tried in order, the surest first, and the first that speaks decides. What none speaks of is two entities:
namesakes, relatives, a thing and its part are never joined for looking alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from backstory.enrich.names.same import parsed, same_person
from backstory.model import Certainty
from backstory.relate.entities.places import KNOWN_CITIES
from backstory.relate.entities.records import Names, Origin, SamePage, WikiPage
from backstory.relate.entities.spelling import sounding_alike, transliterated
from backstory.relate.entities.writing import (
    DEEDS,
    HONOUR,
    MONTHS,
    OFFICES,
    REIGN,
    Written,
    initials,
    keys,
    letters,
    written,
)
from backstory.relate.nations import NATION

# Of the links made with a page's title as their words, so large a share must lead to one other page.
_MOST = 0.8
# So many events make a habit of linking one page with the words of another's title.
_HABIT = 3
# So much of the words of two titles must be the same where an edit put one in place of the other.
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a rule says: the same or not, from where, how sure, and why."""

    same: bool
    origin: Origin = Origin.SPELLING
    certainty: Certainty = Certainty.CERTAIN
    reason: str = ""


_NOT = Verdict(same=False)


def _likely(origin: Origin, reason: str) -> Verdict:
    return Verdict(same=True, origin=origin, certainty=Certainty.LIKELY, reason=reason)


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two pages in question, and the record of all."""

    one: Written
    other: Written
    names: Names

    @property
    def ways(self) -> Iterator[tuple[Written, Written]]:
        yield self.one, self.other
        yield self.other, self.one

    @property
    def together(self) -> bool:
        return (self.one.title, self.other.title) in self.names.together


def judge(one: str, other: str, names: Names, *, ascii_only: bool = True) -> SamePage | None:
    """Whether two pages are one entity; None where nothing says so."""
    one, other = sorted((one, other))
    pair = _Pair(written(one, ascii_only=ascii_only), written(other, ascii_only=ascii_only), names)
    for rule in _RULES:
        verdict = rule(pair)
        if verdict:
            return SamePage(one, other, verdict.origin, verdict.certainty, verdict.reason) if verdict.same else None
    return None


def partners(title: str, names: Names) -> set[str]:
    """Pages that the record, other than their spelling, gives reason to compare with a page."""
    found = {*names.labels.get(title, ()), *names.moved.get(title, ())}
    if known := names.wiki.get(title):
        found.add(known.target)
    return found - {title, ""}


def conflict(one: str, other: str, *, ascii_only: bool = True) -> bool:
    """Whether two titles say themselves that they are not one: other years, other asides, other persons' names."""
    a, b = written(one, ascii_only=ascii_only), written(other, ascii_only=ascii_only)
    if a.bag == b.bag:
        return False
    if a.years != b.years and a.years and b.years and not _same_span(a, b):
        return True
    if a.aside and b.aside and a.base == b.base and not _same_span(a, b):
        return True
    return a.person and b.person and not (same_person(_bare(a), _bare(b)) or a.renamed or b.renamed)


# The rules --------------------------------------------------------------------


def _one_slug(pair: _Pair) -> Verdict | None:
    """Titles that make one address: "Syrian Civil War" and "Syrian civil war"."""
    if pair.one.slug == pair.other.slug:
        return Verdict(same=True, reason="the same name but for capitals, accents or dashes")
    return None


def _by_wiki(pair: _Pair) -> Verdict | None:
    """What the wiki itself says of the two pages; where it knows both, nothing else counts."""
    one, other = pair.names.wiki.get(pair.one.title), pair.names.wiki.get(pair.other.title)
    for here, there in ((one, pair.other.title), (other, pair.one.title)):
        if here and here.target == there and not here.section:
            return _redirect(here)
    if not one or not other or one.missing or other.missing:
        return None
    whole = not (one.section or other.section or one.ambiguous or other.ambiguous)
    if whole and one.target and one.target == other.target:
        reason = f"the wiki’s pages “{one.title}” and “{other.title}” both lead to “{one.target}”"
        return Verdict(same=True, origin=Origin.REDIRECT, reason=reason)
    if whole and one.item and one.item == other.item:
        return Verdict(same=True, origin=Origin.WIKIDATA, reason=f"both are {one.item} in Wikidata")
    return _NOT


def _redirect(page: WikiPage) -> Verdict:
    """A page that leads to another is that, unless a person's page leads to what befell them ("Killing of …")."""
    befell = DEEDS.match(page.target) and set(written(page.title).base) < set(written(page.target).base)
    if befell or page.ambiguous:
        return _NOT
    reason = f"the wiki’s page “{page.title}” leads to “{page.target}”"
    return Verdict(same=True, origin=Origin.REDIRECT, reason=reason)


def _ambiguous(pair: _Pair) -> Verdict | None:
    """A page that lists what its title may mean is none of that."""
    pages = (pair.names.wiki.get(each.title) for each in (pair.one, pair.other))
    return _NOT if any(page and page.ambiguous for page in pages) else None


def _same_words(pair: _Pair) -> Verdict | None:
    """The same words in order, in another spelling or with an old name: "Kiev Oblast", "World Trade Organisation"."""
    a, b = pair.one, pair.other
    if not a.base or a.base != b.base or sorted(a.aside) != sorted(b.aside):
        return None
    for old, new in pair.ways:
        for rename in old.renamed:
            if rename not in new.renamed:
                return _renamed(old, new)
    for short, long in pair.ways:
        if letters(short.title) and not letters(long.title) and len(long.words) > 1:
            return Verdict(same=True, origin=Origin.NAME, reason=f"{short.title} stands for {long.title}")
    certainty = Certainty.LIKELY if _one_and_many(a, b) else Certainty.CERTAIN
    return Verdict(
        same=True, certainty=certainty, reason=f"“{a.title}” and “{b.title}” are one name, written otherwise"
    )


def _renamed(old: Written, new: Written) -> Verdict:
    rename = old.renamed[0]
    if rename.letters:
        return Verdict(same=True, origin=Origin.NAME, reason=f"{old.title} stands for {rename.new}")
    if rename.year:
        reason = f"“{rename.old}” and “{rename.new}” are one, renamed in {rename.year}"
    else:
        reason = f"“{rename.old}” is another name of “{rename.new}”"
    return Verdict(same=True, origin=Origin.NAME, reason=reason)


def _same_bag(pair: _Pair) -> Verdict | None:
    """The same words in another order, where order says nothing: "French government", "Interior Minister (France)"."""
    a, b = pair.one, pair.other
    if len(a.words) < 2 or a.bag != b.bag:
        return None
    if not (OFFICES.intersection(a.words) or (bool(a.aside) != bool(b.aside))):
        return None
    for old, new in pair.ways:
        if old.renamed and not new.renamed:
            return _renamed(old, new)
    reason = f"“{a.title}” and “{b.title}” say the same in another order"
    return Verdict(same=True, certainty=Certainty.CERTAIN if _places(a, b) else Certainty.LIKELY, reason=reason)


def _one_span(pair: _Pair) -> Verdict | None:
    """One war as long as it lasts: "War in Afghanistan (2001–present)" was "(2001–2021)" in the end."""
    if pair.one.base == pair.other.base and _same_span(pair.one, pair.other):
        reason = f"“{pair.one.title}” and “{pair.other.title}” are one, named before and after it ended"
        return Verdict(same=True, certainty=Certainty.LIKELY, reason=reason)
    return None


def _city(pair: _Pair) -> Verdict | None:
    """A city known without its country: "Dallas, Texas"; never "Portland, Oregon", since there are others."""
    for long, short in pair.ways:
        city, comma, region = long.title.partition(", ")
        if comma and city == short.title:
            if (city, region) in KNOWN_CITIES:
                return Verdict(same=True, reason=f"{city} without more is the one in {region}")
            if _moved(pair, long, short) and not _moved(pair, short, long):
                reason = f"edits put “{short.title}” in place of “{long.title}”"
                return _likely(Origin.EDITS, reason)
            if not HONOUR.match(region):
                return _NOT
    return None


def _honour(pair: _Pair) -> Verdict | None:
    """A person with and without a title of honour: "Prince Philip, Duke of Edinburgh", "Juan Carlos I of Spain"."""
    for long, short in pair.ways:
        name, comma, honour = long.title.partition(", ")
        crowned = long.title.startswith(f"{short.title} of ") and REIGN.match(short.title)
        if crowned or (comma and name == short.title and len(short.base) > 1 and HONOUR.match(honour)):
            reason = f"“{short.title}” is “{long.title}” without the title"
            return Verdict(same=True, certainty=Certainty.LIKELY, reason=reason)
    return None


def _spelled(pair: _Pair) -> Verdict | None:
    """A person in another spelling: "Sergei" and "Sergey Furgal". Every part of the name must be there in both.

    To sound alike is not enough for pages of their own: "Muhammadu Buhari" and "Mohammed Bouyeri" do. Either the
    letters are those of another transliteration, or texts or edits take one for the other.
    """
    a, b = pair.one, pair.other
    words = [] if pair.together else sounding_alike(a, b)
    if not words:
        return None
    reason = f"“{a.title}” and “{b.title}” are spellings of one person’s name"
    if not all(transliterated(x, y) for x, y in words):
        used = [_by_use(pair, *way) for way in pair.ways if _moved(pair, *way) or _habit(pair, *way, least=1)]
        if not used:
            return None
        reason = f"{reason}, {used[0]}"
    return _likely(Origin.NAME, reason)


def _by_letters(pair: _Pair) -> Verdict | None:
    """Initials, where the texts link the page so named with them: "FARC", "CJNG"."""
    for short, long in pair.ways:
        name = letters(short.title)
        if name and name in initials(long.title) and (_habit(pair, short, long, least=1) or _moved(pair, short, long)):
            return _likely(
                Origin.LINKS, f"{short.title} are the initials of “{long.title}”, {_by_use(pair, short, long)}"
            )
    return None


def _plural(pair: _Pair) -> Verdict | None:
    """One and many, where texts or edits take one for the other: "Gyms" and "Gym"."""
    one, many = sorted((pair.one, pair.other), key=lambda each: len(each.title))
    if many.title not in (f"{one.title}s", f"{one.title}es") or one.aside or len(one.base) != 1:
        return None
    for a, b in pair.ways:
        if _moved(pair, a, b) or _habit(pair, a, b, least=1, most=0.7):
            reason = f"“{many.title}” is the plural of “{one.title}”, {_by_use(pair, a, b)}"
            return _likely(Origin.LINKS, reason)
    return None


def _shorter_person(pair: _Pair) -> Verdict | None:
    """A person with a name left out, where texts link one by the words of the other and never anybody else."""
    for short, long in pair.ways:
        if not long.person or long.aside or short.aside or pair.together:
            continue
        a, b = parsed(short.title), parsed(long.title)
        if not a.last or not same_person(short.title, long.title) or a.numeral != b.numeral or a.junior != b.junior:
            continue
        shorter = len(a.given) < len(b.given)
        own = pair.names.labels.get(short.title, {}).get(short.title, 0)
        if shorter and _habit(pair, short, long, least=max(own, 1 if a.given else _HABIT), most=0.95):
            reason = f"“{short.title}” is “{long.title}”, {_by_use(pair, short, long)}"
            return _likely(Origin.LINKS, reason)
    return None


def _event_renamed(pair: _Pair) -> Verdict | None:
    """A happening of a year whose page got another title: an edit changed the link, most of the words stayed."""
    for old, new in pair.ways:
        if not _moved(pair, old, new) or not old.years or old.years != new.years:
            continue
        a, b = set(old.words), set(new.words)
        narrowed = (a < b or b < a) and not (a ^ b) <= MONTHS
        if not narrowed and len(a & b) >= _HALF * len(a | b):
            return _likely(
                Origin.EDITS, f"edits put “{new.title}” in place of “{old.title}”, and most of the words are the same"
            )
    return None


def _taken_for(pair: _Pair) -> Verdict | None:
    """A name of its own that texts link to one other page by habit, or that an edit replaced: "Israeli military".

    A word and the same word with more (Osaka and Osaka Prefecture, Apple and Apple Inc.) are two things.
    """
    if pair.together or conflict(pair.one.title, pair.other.title):
        return None
    for name, page in pair.ways:
        a, b = set(name.words), set(page.words)
        if a <= b or b <= a or name.aside or not _is_name(name) or _counted(name) - _counted(page):
            continue
        moved = _moved(pair, name, page)
        if _habit(pair, name, page) or (moved and _habit(pair, name, page, least=1) and (a & b or moved > 1)):
            return _likely(Origin.LINKS, f"“{name.title}” is “{page.title}”, {_by_use(pair, name, page)}")
    return None


_RULES: tuple[Callable[[_Pair], Verdict | None], ...] = (
    _one_slug,
    _by_wiki,
    _ambiguous,
    _same_words,
    _same_bag,
    _one_span,
    _city,
    _honour,
    _spelled,
    _by_letters,
    _plural,
    _shorter_person,
    _event_renamed,
    _taken_for,
)

# What they ask ------------------------------------------------------------------


def _habit(pair: _Pair, words: Written, page: Written, *, least: int = _HABIT, most: float = _MOST) -> bool:
    """Whether texts that link a page other than the one of these words with them nearly always link this one."""
    led = pair.names.labels.get(words.title, {})
    if not led.get(page.title):
        return False
    there = sum(n for title, n in led.items() if title == page.title or written(title).bag == page.bag)
    return there >= least and there >= most * sum(n for title, n in led.items() if title != words.title)


def _moved(pair: _Pair, old: Written, new: Written) -> int:
    """In how many events an edit put the new page in place of the old one."""
    return pair.names.moved.get(old.title, {}).get(new.title, 0)


def _by_use(pair: _Pair, words: Written, page: Written) -> str:
    """What texts and edits do, in words."""
    linked = pair.names.labels.get(words.title, {}).get(page.title, 0)
    moved = _moved(pair, words, page)
    said = [f"which {linked} {'event links' if linked == 1 else 'events link'} by those words"] if linked else []
    if moved:
        said.append(f"which edits put in its place in {moved} {'event' if moved == 1 else 'events'}")
    return " and ".join(said) or "as the links of other events have it"


def _is_name(one: Written) -> bool:
    """Whether a title is a name of its own: letters, a country's, several words with a capital or a figure."""
    first, *rest = one.title.split()
    told = letters(one.title) or (rest and first.lower() in NATION)
    return bool(told) or any(word[:1].isupper() for word in rest) or any(c.isdigit() for c in one.title)


def _counted(one: Written) -> set[str]:
    """The figures of a name, Roman ones too: "Phase III" is one of the phases."""
    return {word for word in one.words if word[0].isdigit() or _ROMAN.fullmatch(word)}


_ROMAN = re.compile(r"[ivx]+")


def _same_span(a: Written, b: Written) -> bool:
    """Whether two asides are the years of one thing: begun in one year and one open, or both open and nearly so."""
    if not a.aside or not b.aside:
        return False
    opened = [each.aside[-1] == "present" for each in (a, b)]
    begun = abs(int(a.aside[0]) - int(b.aside[0])) if a.aside[0].isdigit() and b.aside[0].isdigit() else 2
    return (all(opened) and begun <= 1) or (any(opened) and begun == 0)


def _places(a: Written, b: Written) -> bool:
    """Whether an office or body tells where it is: what may stand before or behind."""
    return bool(OFFICES.intersection(a.words)) and bool(OFFICES.intersection(b.words))


def _one_and_many(a: Written, b: Written) -> bool:
    """Whether titles differ by nothing but the ending of the plural."""
    one, other = (re.findall(r"[a-z0-9]+", each.slug) for each in (a, b))
    return one != other and [word.rstrip("s") for word in one] == [word.rstrip("s") for word in other]


def _bare(one: Written) -> str:
    return re.sub(r"\s*\([^()]*\)$", "", one.title)


__all__ = ["conflict", "judge", "keys", "partners"]

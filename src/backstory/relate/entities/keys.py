"""Under which keys a title is found by those that may be the same: any two that rules join by writing share one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from backstory.enrich.names.keys import skeletons
from backstory.enrich.names.same import parsed
from backstory.relate.entities.by_kind import is_known_city, kin
from backstory.relate.entities.by_order import joined, strong, without_placed
from backstory.relate.entities.by_writing import side
from backstory.relate.entities.common import family, in_any_order, phrase, root
from backstory.relate.entities.happenings import befallen, happens, landless, named_in, unsorted
from backstory.relate.entities.initials import initials, letters
from backstory.relate.entities.spelled import Words, alike, words_of
from backstory.relate.entities.variants import skeletons as spellings
from backstory.relate.entities.writing import (
    MONTHS,
    Written,
    club,
    first_sound,
    is_between_lands,
    is_land,
    undated,
    without_office,
    written,
)

_ASIDE = re.compile(r"\s*\(([^()]*)\)$")
# "Juan Carlos I of Spain" is Juan Carlos I.
_REGNAL = re.compile(r"(.+ [IVX]+) of (?:the )?[A-Z]\w+")
_LETTERS = 3  # fewer are found by links alone: too many names have them


def keys(one: Written) -> tuple[str, ...]:
    """Under which a title is found: a letter for the kind of key, and the key; one in a table by its own words too."""
    found = _keys(one)
    if one.renamed:
        found |= _keys(replace(written(one.title, known=False), slug=one.slug))
    return tuple(sorted(found))


def _keys(one: Written) -> set[str]:
    found = {f"g {one.slug}"}
    found |= {f"w {' '.join(sorted(words))}" for words in (one.bag, *_shorter(one)) if words}
    if one.aside:
        found.add(f"a {' '.join(one.base)}")
    if is_known_city(one.title):
        found.add(f"w {' '.join(sorted(one.base))}")
    if (years := one.span).start:
        timeless = " ".join(one.timeless)
        found |= {f"t {timeless} {years.start}", f"w {' '.join(sorted(one.timeless))}"}
        if is_between_lands(one):
            found.add(f"t {' '.join(undated(one))} {years.start}")
    elif one.years and not one.aside:
        found.add(f"w {' '.join(sorted(one.timeless))}")
    found |= {f"f {form}" for form in (family(one.title), root(one.title), phrase(one), in_any_order(one)) if form}
    found |= {f"s {bones}" for bones in spellings(one)}
    if one.base and (one.years or happens(one)):
        found |= {f"y {min(one.years, default='')} {word} {one.base[-1]}" for word in named_in(one)}
        if is_land(one.base[-1:]) and len(one.base) > 1:
            found.add(f"w {' '.join(sorted(one.base[:-1]))}")
    if one.years and len(months := [word for word in one.base if word in MONTHS]) > 1:
        found.add(f"w {' '.join(sorted(word for word in one.base if word not in months[1:]))}")
    if who := befallen(one):
        found.add(f"d {' '.join(who)}")
    if together := joined(one):
        found.add(f"j {together}")
    return found | kin(one) | _by_letters(one) | _by_person(one)


def _shorter(one: Written) -> Iterator[Words]:
    """A title's words without what may be left out: a place behind a comma, a king's country, an office, "F.C."."""
    if "," in one.title:
        yield alike(words_of(one.title.split(",")[0]), alone=True)
    if regnal := _REGNAL.match(one.title):
        yield alike(words_of(regnal[1]), alone=False)
    yield without_placed(one)
    yield strong(one)
    yield unsorted(one)
    yield landless(one)
    if one.base[-2:] == ("civil", "war"):
        yield one.base[:-2]
    yield tuple(word for word in one.base if word != "people")
    yield side(one)
    yield club(one.base)
    yield without_office(one)


def _by_letters(one: Written) -> set[str]:
    """A title's initials, or the letters that it is."""
    short = letters(one.title)
    found = {short} if short else initials(one.title) if len(one.words) > 1 else frozenset()
    return {f"l {each}" for each in found if len(each) >= _LETTERS}


def _by_person(one: Written) -> set[str]:
    """The sound of a person's surname with that of each name before it; with the first name alone, what it is."""
    name = parsed(_ASIDE.sub("", one.title)) if one.person else None
    if not name or not name.last or not name.given:
        return set()
    found = {f"p {bones} {first_sound(given)}" for bones in skeletons(name.last) for given in name.given}
    return found | {f"n {first}" for first in (" ".join(one.words), " ".join(one.words[:-1])) if " " in first}

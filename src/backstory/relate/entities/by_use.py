"""Rules that join two pages by what texts and edits do with them."""

from __future__ import annotations

import re

from backstory.enrich.names.same import parsed, same_person
from backstory.enrich.wordlist import listed
from backstory.relate.entities.initials import clipped_initials, initials, letters
from backstory.relate.entities.pair import (
    HABIT,
    Pair,
    Verdict,
    conflict,
    counted,
    first_names,
    is_name,
    likely,
    other_month,
)
from backstory.relate.entities.records import Origin
from backstory.relate.entities.writing import (
    DEEDS,
    MONTHS,
    OFFICES,
    PLACED,
    Written,
    names_a_land,
    names_lands,
    written,
)
from backstory.relate.nations import PAIRS
from backstory.relate.rarity import background

# So many letters are no one else's initials; fewer need so many names that stand beside both.
_RARE, _COMPANY = 5, 2
# So much of the words of two titles must be the same where an edit put one in place of the other.
_HALF = 0.5
_MANY, _BODY = 4, 3
_UNITED, _NATIONAL = {"united", "state"}, {"national"}
# What is called by one of these words more than another is a part of it, or lies around it.
_PARTS = listed(
    """
    area city commune constituency county department disambiguation district division emirate governorate kingdom list
    municipality oblast prefecture province region republic river season state station team territory town university
    """
)


def by_letters(pair: Pair) -> Verdict | None:
    """Initials, where texts link the page so named with them or explain them: "FARC", "CJNG"."""
    for short, long in pair.ways:
        name = letters(short.title)
        if not name or (short.renamed and long.aside):
            continue
        clipped = (pair.habit(short, long, least=1) or pair.moved(short, long)) and name in clipped_initials(long.title)
        if not clipped and name not in initials(long.title):
            continue
        if (short.title, long.title) in pair.names.explained:
            return likely(Origin.LINKS, f"{short.title} stands behind “{long.title}” in a text, in brackets")
        if pair.habit(short, long, least=1) or pair.moved(short, long):
            return likely(Origin.LINKS, f"{short.title} are the initials of “{long.title}”, {pair.by_use(short, long)}")
        if not (short.renamed or long.person) and (len(name) >= _RARE or pair.beside >= _COMPANY):
            return likely(Origin.LINKS, f"{short.title} are the initials of “{long.title}”")
    return None


def plural(pair: Pair) -> Verdict | None:
    """One and many, where texts or edits take one for the other: "Gyms" and "Gym"."""
    one, many = sorted((pair.one, pair.other), key=lambda each: len(each.title))
    if many.title not in (f"{one.title}s", f"{one.title}es") or one.aside or len(one.base) != 1:
        return None
    for a, b in pair.ways:
        if pair.moved(a, b) or pair.habit(a, b, least=1, most=0.7):
            reason = f"“{many.title}” is the plural of “{one.title}”, {pair.by_use(a, b)}"
            return likely(Origin.LINKS, reason)
    return None


def shorter_person(pair: Pair) -> Verdict | None:
    """A person with a name left out: texts link one by the words of the other and never anybody else.

    Or both stand beside the same names: "Tarek Saab", "Tarek William Saab".
    """
    for short, long in pair.ways:
        if not long.person or long.aside or short.aside or pair.together:
            continue
        a, b = parsed(short.title), parsed(long.title)
        if not a.last or not same_person(short.title, long.title) or a.numeral != b.numeral or a.junior != b.junior:
            continue
        own = pair.names.labels.get(short.title, {}).get(short.title, 0)
        shorter = len(a.given) < len(b.given) or (len(a.initials) < len(b.initials) and a.given == b.given)
        if shorter and pair.habit(short, long, least=max(own, 1 if a.given else HABIT), most=0.95):
            return likely(Origin.LINKS, f"“{short.title}” is “{long.title}”, {pair.by_use(short, long)}")
        if shorter and a.given and a.last == b.last and pair.beside:
            reason = f"“{short.title}” is “{long.title}” with a name left out, and both stand beside the same names"
            return likely(Origin.LINKS, reason)
    return None


def without_surname(pair: Pair) -> Verdict | None:
    """A person whom texts link by the first two names: "Samia Suluhu", who is Samia Suluhu Hassan; not a "Jr."."""
    for name, page in pair.ways:
        if pair.together or not first_names(name, page) or parsed(page.title).junior or parsed(page.title).numeral:
            continue
        own = pair.names.labels.get(name.title, {}).get(name.title, 0)
        if pair.habit(name, page, least=max(own, 1)):
            return likely(Origin.LINKS, f"“{name.title}” is “{page.title}”, {pair.by_use(name, page)}")
    return None


def pet_name(pair: Pair) -> Verdict | None:
    """A person by the short form of a name, where an edit took one for the other: "Mike" and "Michael Waltz".

    Or both stand beside the same names: "Tommy" and "Thomas Remengesau Jr."
    """
    a, b = pair.one, pair.other
    if not (a.person and b.person) or pair.together or not same_person(a.title, b.title):
        return None
    for way in pair.ways:
        if pair.moved(*way):
            return likely(Origin.EDITS, f"“{a.title}” and “{b.title}” are one person, {pair.by_use(*way)}")
    if pair.beside >= _COMPANY and not (a.aside or b.aside) and parsed(a.title).last == parsed(b.title).last:
        return likely(Origin.NAME, f"“{a.title}” and “{b.title}” are one name, and both stand beside the same names")
    return None


def by_designation(pair: Pair) -> Verdict | None:
    """A machine by its letters and number alone, if texts link it so: "F-35", "Lockheed Martin F-35 Lightning II"."""
    for short, long in pair.ways:
        more = set(long.words) - set(short.words)
        if (
            not _DESIGNATION.match(short.title)
            or not more
            or len(more) > _MANY
            or not set(short.words) < set(long.words)
        ):
            continue
        named = all(word[:1].isupper() for word in long.title.split()) and not (long.aside or long.years - short.years)
        if named and pair.linked(short, long) and pair.only(short, long):
            return likely(Origin.LINKS, f"“{short.title}” is “{long.title}”, {pair.by_use(short, long)}")
    return None


_DESIGNATION = re.compile(r"[A-Z][A-Za-z]{0,3}-\d+[A-Z]?(?: [A-Z]\w+)?$")


def event_renamed(pair: Pair) -> Verdict | None:
    """A happening whose page got another title: an edit changed the link, most of the words stayed.

    Titles of which one says more than the other are one if the other is not linked to any more: "2025 Kamchatka
    Peninsula earthquake", but not "2021 wildfires" and those in Canada.
    """
    for old, new in pair.ways:
        a, b = set(old.words), set(new.words)
        if not pair.moved(old, new) or other_month(old, new) or not _most_in_common(pair, old, new):
            continue
        added = (a | b) - (a & b) - MONTHS
        more = (a < b or b < a) and added and not _closer(old, new)
        if more and (pair.used(old) or _says_where(added) or _goes_on(old, new)):
            continue
        if old.years != new.years and (new.years or pair.used(old)) and not _closer(old, new):
            continue  # to name the year is to tell from other years
        return likely(
            Origin.EDITS, f"edits put “{new.title}” in place of “{old.title}”, and most of the words are the same"
        )
    return None


def _most_in_common(pair: Pair, old: Written, new: Written) -> bool:
    """Whether most words of two titles are the same, or the year and the town of a page that is linked to no more."""
    a, b = set(old.words), set(new.words)
    shared = a & b
    if len(shared) < 2 or (old.years and new.years and old.years != new.years):
        return False
    if len(shared) >= _HALF * len(a | b):
        apart = not (a <= b or b <= a or names_a_land(a ^ b))
        return bool(old.years or new.years or pair.moved(old, new) > 1 or (apart and len(shared) > 2))
    named = {word for word in shared if not word.isdigit() and not background().ordinary(word)}
    return bool(shared & old.years and named and not names_lands(named) and not pair.used(old))


def _closer(old: Written, new: Written) -> bool:
    """Whether one has years in brackets behind words that need none: so many are no one else's."""
    plain, dated = (old, new) if new.aside else (new, old)
    return old.base == new.base and len(old.base) >= _MANY and not plain.aside and set(dated.aside) == dated.years


def _goes_on(old: Written, new: Written) -> bool:
    """Whether one title is the other and more behind it: "2020 elections in Texas"."""
    return new.title.startswith(old.title) or old.title.startswith(new.title)


def _says_where(words: set[str]) -> bool:
    return bool(words & _PARTS) or names_a_land(words)


def taken_for(pair: Pair) -> Verdict | None:
    """A name of its own that texts link to one other page by habit, or that an edit replaced: "Israeli military".

    A word and the same word with more (Osaka and Osaka Prefecture, Apple and Apple Inc.) are two things; several words
    and the same with more may be one ("Delta variant") if what is more does not say where.
    """
    if pair.together or conflict(pair.one.title, pair.other.title):
        return None
    for name, page in pair.ways:
        a, b = set(name.words), set(page.words)
        if b <= a or name.aside or name.base in PAIRS or not is_name(name) or counted(name) - counted(page):
            continue
        if not (a & b or _is_short(name)):
            continue  # "The Pentagon" is a building, whoever is meant by it
        least = 1 if b - a == _NATIONAL else HABIT
        if a < b and not (_in_short(name, page) and pair.habit(name, page, least=least)):
            continue
        moved = pair.moved(name, page)
        if pair.habit(name, page, least=least) or (moved and pair.habit(name, page, least=1) and (a & b or moved > 1)):
            return likely(Origin.LINKS, f"“{name.title}” is “{page.title}”, {pair.by_use(name, page)}")
    return None


def without_land(pair: Pair) -> Verdict | None:
    """A body of the United States with and without them: "Immigration and Customs Enforcement".

    Of several words, linked by habit, and by these words nothing else is linked. The portal names other countries'
    bodies with the country, if not always: the "Christian Democratic Union" is not only Germany's. So of theirs the
    name must have more words, and texts must link the page with the country by them.
    """
    for name, page in pair.ways:
        more = set(page.base) - set(name.words)
        if len(name.words) < _BODY or not set(name.words) < set(page.base) or page.aside or not is_name(name):
            continue
        proper = len(name.words) > _BODY and all(word[0].isupper() for word in name.title.split() if len(word) > _BODY)
        if more != _UNITED and not (proper and names_lands(more - PLACED) and pair.linked(name, page)):
            continue
        led = pair.names.labels.get(name.title, {})
        whole = {tuple(sorted((*name.words, *more))), name.bag}
        told = sum(led.values()) >= HABIT or more != _UNITED
        if told and {written(title).bag for title in led} <= whole:
            return likely(Origin.LINKS, f"“{name.title}” is “{page.title}”, and texts link nothing else by those words")
    return None


def _is_short(name: Written) -> bool:
    """Whether a name holds letters that stand for words: "M23 rebels", "BfV"."""
    return any(sum(c.isupper() or c.isdigit() for c in word) > 1 for word in name.title.split())


def _in_short(name: Written, page: Written) -> bool:
    """Whether a name of several words may be a page's without some of them."""
    more = set(page.words) - set(name.words)
    if len(name.words) < 2 or page.aside or page.person or DEEDS.match(page.title) or page.title.startswith("List of"):
        return False
    if all(word in OFFICES or background().ordinary(word) for word in name.words):
        return False  # "Health Ministry" is any country's
    return not (_says_where(more) or page.years - name.years)

"""Two pages in question and what the record has on them: what every rule asks. Decides nothing: that is `judge`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from backstory.enrich.names.same import same_person
from backstory.model import Certainty
from backstory.relate.entities.initials import letters
from backstory.relate.entities.records import Names, Origin
from backstory.relate.entities.writing import MONTHS, Written, is_between_lands, names_lands, undated, written
from backstory.relate.nations import COUNTRIES, NATION
from backstory.relate.rarity import background

# Of the links made with a page's title as their words, so large a share must lead to one other page.
MOST = 0.8
# So many events make a habit of linking one page with the words of another's title.
HABIT = 3
_NEVER = 99_999
_ROMAN = re.compile(r"[ivx]+")
_BRACKETS = re.compile(r"\s*\([^()]*\)$")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a rule says: the same or not, from where, how sure, and why."""

    same: bool
    origin: Origin = Origin.SPELLING
    certainty: Certainty = Certainty.CERTAIN
    reason: str = ""


NOT = Verdict(same=False)


def likely(origin: Origin, reason: str) -> Verdict:
    return Verdict(same=True, origin=origin, certainty=Certainty.LIKELY, reason=reason)


@dataclass(frozen=True, slots=True)
class Pair:
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

    def linked(self, words: Written, page: Written) -> int:
        """In how many events texts link a page with the words of the other's title."""
        return self.names.labels.get(words.title, {}).get(page.title, 0)

    def moved(self, old: Written, new: Written) -> int:
        """In how many events an edit put the new page in place of the old one."""
        return self.names.moved.get(old.title, {}).get(new.title, 0)

    def used(self, one: Written) -> int:
        """How many events link to a page now."""
        return self.names.used.get(one.title, 0)

    def habit(self, words: Written, page: Written, *, least: int = HABIT, most: float = MOST) -> bool:
        """Whether texts that link a page other than the one of these words with them nearly always link this one."""
        led = self.names.labels.get(words.title, {})
        if not led.get(page.title):
            return False
        there = sum(n for title, n in led.items() if title == page.title or written(title).bag == page.bag)
        return there >= least and there >= most * sum(n for title, n in led.items() if title != words.title)

    def only(self, words: Written, page: Written) -> bool:
        """Whether texts link nothing but these two pages with the words of the one."""
        return self.names.labels.get(words.title, {}).keys() <= {words.title, page.title}

    @property
    def beside(self) -> int:
        """How many pages, not those that stand everywhere, texts link beside the one and beside the other."""
        here, there = (self.names.beside.get(one.title, frozenset()) for one in (self.one, self.other))
        return sum(map(_tells, here & there))

    @property
    def gap(self) -> int:
        """The days between the times in which both are named, 0 where they meet; many where one is not dated."""
        begun, ended = self.names.begun, self.names.ended
        a, b = self.one.title, self.other.title
        if any(title not in begun or title not in ended for title in (a, b)):
            return _NEVER
        return max(0, (max(begun[a], begun[b]) - min(ended[a], ended[b])).days)

    @property
    def came_up(self) -> int:
        """The days between the first time that one was named and the other; many where one is not dated."""
        days = [self.names.begun.get(one.title) for one in (self.one, self.other)]
        return abs((days[0] - days[1]).days) if days[0] and days[1] else _NEVER

    @property
    def lands_apart(self) -> bool:
        """Whether countries stand beside both, and other ones."""
        here, there = (
            {title.lower() for title in self.names.beside.get(one.title, ())} & COUNTRIES
            for one in (self.one, self.other)
        )
        return bool(here and there) and not here & there

    def by_use(self, words: Written, page: Written) -> str:
        """What texts and edits do, in words."""
        linked, moved = self.linked(words, page), self.moved(words, page)
        said = [f"which {_events(linked)} {'links' if linked == 1 else 'link'} by those words"] if linked else []
        if moved:
            said.append(f"which edits put in its place in {_events(moved)}")
        return " and ".join(said) or "as the links of other events have it"


def _events(count: int) -> str:
    return f"{count} {'event' if count == 1 else 'events'}"


# A page that more than one in so many bullets names stands beside anything: the United States, no other country.
_ANYWHERE = 0.03


def _tells(title: str) -> bool:
    """Whether a page says something of what stands beside it: by the frozen counts of names."""
    held = background()
    return held.names.get(title.lower(), 0) < _ANYWHERE * held.events


def conflict(one: str, other: str, *, ascii_only: bool = True) -> bool:
    """Whether two titles say themselves that they are not one: other years, months, asides, other persons' names."""
    a, b = written(one, ascii_only=ascii_only), written(other, ascii_only=ascii_only)
    if not _apart(a, b):
        return False
    if not (a.renamed or b.renamed):
        return True
    # "2010–2011 Greek protests" is in a table and "2010–2013 Greek protests" is not.
    return _apart(written(one, ascii_only=ascii_only, known=False), written(other, ascii_only=ascii_only, known=False))


def _apart(a: Written, b: Written) -> bool:
    if a.bag == b.bag:
        return False
    if (_other_years(a, b) or other_month(a, b)) and not (same_span(a, b) or one_time(a, b)):
        return True
    if a.aside and b.aside and a.base == b.base and not (same_span(a, b) or narrower(a, b) or one_time(a, b)):
        return _tells_when(a) == _tells_when(b)
    if (
        first_names(a, b)
        or first_names(b, a)
        or a.title.startswith(f"{b.title}, ")
        or b.title.startswith(f"{a.title}, ")
    ):
        return False
    return a.person and b.person and not (same_person(bare(a), bare(b)) or a.renamed or b.renamed)


def _other_years(a: Written, b: Written) -> bool:
    """Whether both have years and other ones; two that begin in one year, and of which one goes on, do not."""
    if a.years == b.years or not a.years or not b.years:
        return False
    stretch = any(len(each.years) > 1 or "present" in each.words for each in (a, b))
    return not stretch or min(a.years) != min(b.years)


def _tells_when(one: Written) -> bool:
    """Whether the words in brackets are years: "(2011–2013)" does not gainsay "(post-U.S. withdrawal)"."""
    return all(word.isdigit() or word == "present" for word in one.aside)


def first_names(name: Written, whole: Written) -> bool:
    """Whether a person's name is another one's without the last word or words."""
    return name.person and whole.person and whole.title.startswith(f"{name.title} ") and not whole.aside


def other_month(a: Written, b: Written) -> bool:
    """Whether both name months, and other ones."""
    here, there = MONTHS.intersection(a.words), MONTHS.intersection(b.words)
    return bool(here and there and here != there) and not months_grow(a, b)


def same_span(a: Written, b: Written) -> bool:
    """Whether two asides are the years of one thing: begun in one year and one open, or both open and nearly so."""
    if not a.aside or not b.aside:
        return False
    if a.aside[0] in MONTHS and a.aside[0] == b.aside[0] and a.years == b.years:
        return True  # "(November 2016)", "(November–December 2016)"
    opened = [each.aside[-1] == "present" for each in (a, b)]
    begun = abs(int(a.aside[0]) - int(b.aside[0])) if a.aside[0].isdigit() and b.aside[0].isdigit() else 2
    return (all(opened) and begun <= 1) or (any(opened) and begun == 0)


def months_grow(a: Written, b: Written) -> bool:
    """Whether a month, and a stretch of months that begins with it, name one thing: "March–April 2025"."""
    if a.years != b.years or a.years == frozenset() or a.aside or b.aside or a.base == b.base:
        return False
    here, there = ([word for word in each.base if word in MONTHS] for each in (a, b))
    bare_a, bare_b = ([word for word in each.base if word not in MONTHS] for each in (a, b))
    return bool(here and there) and here[0] == there[0] and bare_a == bare_b


def one_time(a: Written, b: Written) -> bool:
    """Whether a year, and stretches of years that begin with it, name one thing: "2020 protests", "2020–2021"."""
    here, there = a.span, b.span
    if here.start != there.start or not here.start or not (here.is_span or there.is_span):
        return False
    if here.comes_again and not ("election" in a.words and max(here.end, there.end) == here.start + 1):
        return False  # "2020–21 United States Senate special election in Georgia" is that of 2020
    begun = [next((word for word in each.words if word in MONTHS), "") for each in (a, b)]
    if all(begun) and begun[0] != begun[1]:
        return False
    return a.timeless == b.timeless or (is_between_lands(a) and is_between_lands(b) and undated(a) == undated(b))


def narrower(a: Written, b: Written) -> bool:
    """Whether two asides say the same, one more closely: "state" and "U.S. state", "politician", "Irish politician"."""
    here, there = Counter(a.aside), Counter(b.aside)
    more = (here - there) or (there - here)
    return a.aside[-1:] == b.aside[-1:] and (here <= there or there <= here) and names_lands(more)


def bare(one: Written) -> str:
    """A title without its aside."""
    return _BRACKETS.sub("", one.title)


def is_name(one: Written) -> bool:
    """Whether a title is a name of its own: letters, a country's, words with a capital that is no sentence's."""
    first, *rest = one.title.split()
    told = letters(one.title) or (rest and (first.lower() in NATION or not background().ordinary(first.lower())))
    return bool(told) or any(word[:1].isupper() for word in rest) or any(c.isdigit() for c in one.title)


def counted(one: Written) -> set[str]:
    """The figures of a name, Roman ones too: "Phase III" is one of the phases."""
    return {word for word in one.words if word[0].isdigit() or _ROMAN.fullmatch(word)}

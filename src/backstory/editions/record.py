"""The shape of an edition's data, and what can be asked of it.

Patterns that find dates have the groups `year`, `month` and `day`; a month is a number or one of `months`.
A missing year or month is that of the page.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import lru_cache

_BLANKS = re.compile(r"[ _\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
_CLEAN = re.compile(r"[!-^`-~]+(?: [!-^`-~]+)*")
_NOT_LETTERS = re.compile(r"[\W_]+")
# "Business and econony" and "Health and enviornment" are at 0.95 and 0.91 of what was meant.
_CLOSE = 0.88


def clean_title(title: str) -> str:
    """A page title as MediaWiki stores it: underscores are blanks, the first letter is upper case."""
    folded = title if _CLEAN.fullmatch(title) else _BLANKS.sub(" ", title).strip()
    first = folded[:1].upper()
    return first + folded[1:] if len(first) == 1 else folded


@dataclass(frozen=True, slots=True)
class Edition:
    """One language's portal.

    `day_format` and `month_format` make titles of `{year}`, `{month}` (a name), `{number}` and `{day}`.
    `categories` lists each canonical category with its other spellings. `templates` maps folded template names
    to the role that `parse.templates` knows; what is missing there is looked up in the table all editions share.
    `interwiki` gives the address a prefix stands for, `source_prefixes` those whose links are sources.
    `languages` maps the words editors use for the language of a source to its name. `unspaced` languages write no
    blanks between words.
    """

    code: str
    name: str
    wiki: str
    months: tuple[str, ...]
    day_format: str
    month_format: str
    day_titles: tuple[re.Pattern[str], ...]
    month_titles: tuple[re.Pattern[str], ...]
    day_headings: tuple[re.Pattern[str], ...]
    month_headings: tuple[re.Pattern[str], ...]
    categories: Mapping[str, tuple[str, ...]]
    spellings: Mapping[str, str]
    wrappers: tuple[str, ...]
    templates: Mapping[str, str]
    namespaces: Mapping[str, str]
    interwiki: Mapping[str, str]
    source_prefixes: frozenset[str]
    language_codes: frozenset[str]
    languages: Mapping[str, str]
    language_note: re.Pattern[str]
    via: tuple[str, ...]
    agencies: frozenset[str]
    link_trail: str
    markers: tuple[str, ...]
    variants: tuple[str, ...] = ()
    unspaced: bool = False

    @property
    def ascii_slugs(self) -> bool:
        """Whether slugs are written in ASCII; a language that is read by its characters keeps them."""
        return not self.unspaced

    @property
    def tokenizer(self) -> str:
        """How the search index takes text apart (an FTS5 tokenizer): into words, or into three characters each."""
        return "trigram" if self.unspaced else "porter unicode61 remove_diacritics 2"

    def title_of_day(self, day: date) -> str:
        """The title of the page that holds a day."""
        form = self.day_format or self.month_format
        return form.format(year=day.year, month=self.months[day.month - 1], number=day.month, day=day.day)

    def days_of_title(self, title: str) -> tuple[date, date] | None:
        """The first and last day a page of this title holds, None if it is not a page of days."""
        clean = clean_title(title)
        for pattern in self.day_titles:
            if (found := pattern.fullmatch(clean)) and (day := self._day(found, None)):
                return day, day
        for pattern in self.month_titles:
            if found := pattern.fullmatch(clean):
                year, month = int(found["year"]), self._month(found["month"])
                if month and 1 <= year <= 9999:
                    return date(year, month, 1), date(year, month, monthrange(year, month)[1])
        return None

    def day_of_heading(self, heading: str, near: date) -> date | None:
        """The day a heading names; what it leaves out (the year, the month) is taken from `near`."""
        for pattern in self.day_headings:
            if found := pattern.fullmatch(heading):
                return self._day(found, near)
        return None

    def is_month_heading(self, heading: str) -> bool:
        """Whether a heading only names a month, as over the days of a month page."""
        return any(pattern.fullmatch(heading) for pattern in self.month_headings)

    def category(self, written: str) -> str | None:
        """The canonical name of a category as an editor wrote it, None if it is none of the known ones."""
        key = fold(written)
        if found := self.spellings.get(key):
            return found
        close = _closest(key[:80], tuple(self.spellings)) if len(key) > 4 else None
        return self.spellings[close] if close else None

    def _month(self, written: str) -> int | None:
        if written.isdecimal():
            number = int(written)
            return number if 1 <= number <= 12 else None
        names = [month.lower() for month in self.months]
        return names.index(written.lower()) + 1 if written.lower() in names else None

    def _day(self, found: re.Match[str], near: date | None) -> date | None:
        groups = found.groupdict()
        year = int(groups["year"]) if groups.get("year") else (near.year if near else 0)
        month = self._month(groups["month"]) if groups.get("month") else (near.month if near else None)
        try:
            return date(year, month or 0, int(groups["day"]))
        except ValueError:
            return None


@lru_cache(maxsize=4096)
def _closest(key: str, spellings: tuple[str, ...]) -> str | None:
    """The spelling most like a name; kept, for every revision of a page asks again and likeness is slow to tell."""
    return next(iter(get_close_matches(key, spellings, n=1, cutoff=_CLOSE)), None)


def fold(name: str) -> str:
    """A category's name for comparing: lower case, words only, "&" read as "and"."""
    return _NOT_LETTERS.sub(" ", name.lower().replace("&", " and ")).strip()


def spelling_map(categories: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """Every folded spelling with the canonical name it stands for."""
    spellings: dict[str, str] = {}
    for canonical, others in categories.items():
        for spelling in (canonical, *others):
            spellings[fold(spelling)] = canonical
    return spellings

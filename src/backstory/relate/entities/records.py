"""What relating sees of the names of things, and what it concludes: which pages are one entity, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from backstory.model import Certainty


class Origin(StrEnum):
    """Where it comes from that two pages are one entity."""

    REDIRECT = "redirect"
    WIKIDATA = "wikidata"
    SPELLING = "spelling"
    NAME = "name"
    LINKS = "links"
    EDITS = "edits"


@dataclass(frozen=True, slots=True)
class Use:
    """A page as the events use it: how many link to it now, the last on which day."""

    title: str
    events: int = 0
    last: date | None = None


@dataclass(frozen=True, slots=True)
class WikiPage:
    """What a wiki said of a page: the page it leads to ("" if to none), and at which section.

    `item` is the Wikidata item of the page it comes to, `ambiguous` says that this is a list of what its title may
    mean, `missing` that the wiki has none.
    """

    title: str
    target: str = ""
    section: str = ""
    item: str = ""
    missing: bool = False
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Names:
    """What the record has on some pages, by title. Counts are of events.

    `labels[words]` is the pages that texts link to with those words; `moved[page]` the pages that edits put in place of
    it under the same words; `together` the pairs that one text links to; `wiki` what the wiki said; `used` how many
    link to it now. `explained` are the pairs of letters and the name that a text puts them behind: "Syrian Observatory
    for Human Rights (SOHR)". `beside[page]` is what texts link beside it, and `when[page]` the first and the last year
    of events that link to it, `begun[page]` the first day, `ended[page]` the last; these are known only of the pages
    asked for.
    """

    labels: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    moved: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    together: frozenset[tuple[str, str]] = frozenset()
    wiki: Mapping[str, WikiPage] = field(default_factory=dict)
    used: Mapping[str, int] = field(default_factory=dict)
    explained: frozenset[tuple[str, str]] = frozenset()
    beside: Mapping[str, frozenset[str]] = field(default_factory=dict)
    when: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    begun: Mapping[str, date] = field(default_factory=dict)
    ended: Mapping[str, date] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SamePage:
    """Two pages that are one entity; `one` comes before `other` in order of letters. `reason` is in words."""

    one: str
    other: str
    origin: Origin
    certainty: Certainty
    reason: str


@dataclass(frozen=True, slots=True)
class Alias:
    """A page that is the entity `entity` (a page's title): why, and how sure."""

    title: str
    entity: str
    origin: Origin
    certainty: Certainty
    reason: str

"""What differs between the versions of an event, each difference with its kind and whether it is of substance.

Of substance is what someone who knew the record before would want to be told: it moves the date of the page and
enters the feeds. Whether an edit is depends also on what follows: undone within the hour, it was none. Which texts say
the same in other words is decided in `wording`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from difflib import SequenceMatcher
from itertools import pairwise

from backstory.addresses import article
from backstory.figures import NOUNS, Altered, altered
from backstory.model import Change, Citation, Item, Kind, Topic, Version
from backstory.numbers import numbers
from backstory.text import normal
from backstory.wording import same_kind, same_name, same_topics, tells_more

# An edit undone within this time was a slip or a prank: most reverts of the portal's vandals come within minutes.
UNDONE = timedelta(minutes=60)


@dataclass(frozen=True, slots=True)
class Absence:
    """A time an event was off its page, `back` None if it stayed away.

    `emptied`: half of the page went in that edit. `into` is the text that took its words, if another's did.
    """

    revid: int
    at: datetime
    emptied: bool = False
    into: str | None = None
    back_revid: int | None = None
    back: datetime | None = None

    def until(self, revid: int, at: datetime) -> Absence:
        """The same absence, over."""
        return replace(self, back_revid=revid, back=at)


@dataclass(frozen=True, slots=True)
class Merge:
    """Another event's bullet that went into this one's; `number` is this event's version by then."""

    revid: int
    at: datetime
    number: int
    text: str


def changes(
    versions: Sequence[Version],
    absences: Iterable[Absence],
    *,
    merges: Iterable[Merge] = (),
    split_from: str | None = None,
) -> tuple[Change, ...]:
    """All changes of an event in order of time; the first is that it was recorded, or split off the text given."""
    first = versions[0]
    kind = Kind.RECORDED if split_from is None else Kind.SPLIT
    found = [Change(kind, 1, first.revid, first.at, substance=True, before=split_from or "", after=first.item.text)]
    undone = _undone(versions)
    for old, new in pairwise(versions):
        found += differences(old, new, undone=frozenset(undone.get(new.number, ())))
    for one in absences:
        found += _absence(one, versions)
    for merge in merges:
        found.append(Change(Kind.MERGED, merge.number, merge.revid, merge.at, substance=True, before=merge.text))
    return tuple(sorted(found, key=lambda change: (change.at, change.number)))


def differences(old: Version, new: Version, *, undone: frozenset[Kind] = frozenset()) -> list[Change]:
    """What differs between two versions, a change for each kind; none is of substance in what was undone."""
    made = []
    for kind, find in _KINDS:
        found = find(old.item, new.item)
        if found is not None:
            before, after, substance = found
            made.append(Change(kind, new.number, new.revid, new.at, substance and kind not in undone, before, after))
    return made


def as_known(versions: Sequence[Version], made: Sequence[Change]) -> tuple[Change, ...]:
    """Changes up to a time, with their substance as it stood then: what was undone since was not known to be a slip."""
    undone = _undone(versions)
    told = {
        (change.kind, change.revid): change.substance
        for old, new in pairwise(versions)
        for change in differences(old, new, undone=frozenset(undone.get(new.number, ())))
    }
    back = max((n for n, change in enumerate(made) if change.kind is Kind.RESTORED), default=-1)
    known = []
    for n, change in enumerate(made):
        substance = told.get((change.kind, change.revid), change.substance)
        if change.kind in (Kind.RECORDED, Kind.SPLIT) or (change.kind in (Kind.REMOVED, Kind.MERGED) and n > back):
            substance = True
        known.append(replace(change, substance=substance))
    return tuple(passing(known, versions[0].at, _left(known)))


def passing(made: Iterable[Change], begun: datetime, gone: datetime | None) -> Iterable[Change]:
    """The changes of an event; none is of substance if it was put there and gone for good within the hour.

    Advertisements (2025-05-15) and the like are most of these; nobody has to be told of them, nor that they went.
    """
    if gone is None or gone - begun > UNDONE:
        return made
    return [replace(change, substance=False) for change in made]


def _left(made: Iterable[Change]) -> datetime | None:
    """When an event went from its page for the last time, None if it stands there."""
    left = None
    for change in made:
        if change.kind is Kind.RESTORED:
            left = None
        elif change.kind is Kind.REMOVED or (change.kind is Kind.MERGED and change.after):
            left = change.at
    return left


def _undone(versions: Sequence[Version]) -> dict[int, set[Kind]]:
    """What of each version was undone soon, or undid something, by version number."""
    found: dict[int, set[Kind]] = defaultdict(set)
    for kinds, said in _SAID:
        states = [said(version.item) for version in versions]
        undoing = 0  # the last version that undid another: what it brought back is no change anew
        for place, (was, now) in enumerate(pairwise(states), 1):
            if was == now or place <= undoing:
                continue
            version = versions[place]
            for after in range(place + 1, len(versions)):
                if versions[after].at - version.at > UNDONE:
                    break
                if states[after] == was:
                    undoing = after
                    for number in range(version.number, versions[after].number + 1):
                        found[number] |= kinds
                    break
    return found


_SAID: tuple[tuple[frozenset[Kind], Callable[[Item], object]], ...] = (
    (frozenset((Kind.FIGURE, Kind.WORDING)), lambda item: item.text),
    (frozenset((Kind.SOURCE,)), lambda item: tuple(one.url for one in item.citations)),
    (frozenset((Kind.TOPIC,)), lambda item: tuple(topic.title for topic in item.topics)),
    (frozenset((Kind.CATEGORY,)), lambda item: item.category),
    (frozenset((Kind.DAY,)), lambda item: item.day),
)


def _absence(one: Absence, versions: Sequence[Version]) -> list[Change]:
    """Removal and return. A page emptied and filled again, or a bullet away for minutes, removed nothing."""
    number = max(version.number for version in versions if version.at <= one.at)
    text = versions[number - 1].item.text
    passing = one.back is not None and (one.emptied or one.back - one.at <= UNDONE)
    kind = Kind.REMOVED if one.into is None else Kind.MERGED
    found = [Change(kind, number, one.revid, one.at, not passing, text, one.into or "")]
    if one.back is not None and one.back_revid is not None:
        back = max(version.number for version in versions if version.at <= one.back)
        after = versions[back - 1].item.text
        found.append(Change(Kind.RESTORED, back, one.back_revid, one.back, not passing, after=after))
    return found


# -- kinds: what to look at, and when a difference in it is of substance -------------------------------------------

Found = tuple[str, str, bool]


def _figure(old: Item, new: Item) -> Found | None:
    """A number that counts something else or something anew (toll of Umrah pilgrims, 2025-11-17: 42, then 45)."""
    if old.text == new.text:
        return None
    before, after = old.text, new.text
    if len(_CONVERTED.findall(before)) != len(_CONVERTED.findall(after)):
        before, after = _CONVERTED.sub("", before), _CONVERTED.sub("", after)
    differ = altered(before, after)
    found = [one for one in differ if _counts(one) and not _stands(one, old.text if one.after else new.text)]
    if not found:
        return None
    before = ", ".join(f"{one.before.number} {one.noun}" for one in found if one.before)
    after = ", ".join(f"{one.after.number} {one.noun}" for one in found if one.after)
    return before, after, True


# The same in another unit behind a number: "A$2.5 billion (US$1.6 billion)" (2025-09-21), "(110,000 sq ft)".
_CONVERTED = re.compile(
    r"(?<=\w)\s\((?:[A-Z]{0,3}[$€£¥₹]\s?[\d.,]+(?:\s?(?:[kmb]n?|thousand|million|billion|trillion))?"
    r"|[\d.,]+(?:\s(?:million|billion))?\s?(?:sq\.?\s|square\s|cubic\s)?"
    r"(?:ft|feet|mi|miles?|km|m|met(?:re|er)s?|kilomet(?:re|er)s?|lbs?|kg|tons?|tonnes?|acres?|ha|hectares?|gallons?"
    r"|lit(?:re|er)s?|mph|km/h|°[CF])"
    r"(?:2|²|/h)?)\)"
)


def _counts(one: Altered) -> bool:
    """Whether a difference is one of figures: a number of something unnamed, or a mere "one", come or gone is not."""
    if one.before and one.after:
        return True
    single = one.before or one.after
    return one.noun in NOUNS and single is not None and single.value != 1


def _stands(one: Altered, other: str) -> bool:
    """Whether a number that came or went stands in the other text too, whatever it counts there: the words decide.

    "While two others appear to be sick", then "infected" (2020-11-27); "Mw6.1", then "Mw 6.1" (2025-08-10).
    """
    single = one.before or one.after
    if (one.before and one.after) or single is None:
        return False
    plain = _APART.sub(" ", _COMMA.sub(".", normal(other)))
    return any(number.value == single.value for number in numbers(plain))


# A number is seen also where it is written together with letters, and with a comma for a point: "31,36%" (2025-05-18).
_COMMA = re.compile(r"(?<=\d),(?=\d{1,2}(?!\d))")
_APART = re.compile(r"(?<=[a-zA-Z])(?=\d)|(?<=\d)(?=[a-zA-Z])")


def _wording(old: Item, new: Item) -> Found | None:
    """Other words. Of substance if they tell more, less or otherwise, not if they only tell it better."""
    if old.text == new.text:
        return None
    headings = _heading(old.topics), _heading(new.topics)
    return old.text, new.text, tells_more(old.text, new.text, headings=headings)


_WIKI = re.compile(r"(?:https?:)?//[a-z-]+(?:\.m)?\.wikipedia\.org/")


def _source(old: Item, new: Item) -> Found | None:
    """Another article cited, or one no longer. The same one by another address or label is not of substance.

    Nor is a link to another language's wiki, which stands like a source after a red link ("[th]", 2025-03-15).
    """
    if old.citations == new.citations:
        return None
    had, has = ({article(c.url).casefold(): c for c in one.citations if not _WIKI.match(c.url)} for one in (old, new))
    lost, gained = [c for a, c in had.items() if a not in has], [c for a, c in has.items() if a not in had]
    if not lost and not gained:
        return *_told_apart(old.citations, new.citations, (_named, _noted, _addressed)), False
    slips = len(lost) == len(gained) and all(
        _mistyped(one.url, other.url) for one, other in zip(lost, gained, strict=True)
    )
    return *_told_apart(lost, gained, (_named, _addressed)), not slips


# So much alike are addresses that differ by a slip of the hand.
_MISTYPED = 0.95


def _mistyped(one: str, other: str) -> bool:
    """Whether two addresses are one mistyped: a letter more or less, or something hung on behind.

    "…-corruption-prob" (2025-03-13), "….html%28Revista", "…?tag_from=news", "drumpf" for "trump". Two articles differ
    in their numbers or by more.
    """
    short, long = sorted((one, other), key=len)
    if long.startswith(short):
        return long[len(short)] in "?#%&." or (len(long) - len(short) == 1 and long[-1].isalpha())
    digits = [re.findall(r"\d+", address) for address in (one, other)]
    return digits[0] == digits[1] and SequenceMatcher(None, one, other).ratio() >= _MISTYPED


def _told_apart(
    had: Sequence[Citation], has: Sequence[Citation], ways: Iterable[Callable[[Citation], str]]
) -> tuple[str, str]:
    """Both told in the first way that tells them apart: two articles of one newspaper have one name."""
    told = "", ""
    for way in ways:
        told = ", ".join(map(way, had)), ", ".join(map(way, has))
        if told[0] != told[1]:
            break
    return told


def _named(source: Citation) -> str:
    return source.label or source.url


def _noted(source: Citation) -> str:
    """A source with what editors note of it."""
    notes = (source.language, "dead link" * source.dead, "archived copy" * bool(source.archived), source.title)
    return " · ".join(filter(None, (_named(source), *notes)))


def _addressed(source: Citation) -> str:
    return f"{source.label} {source.archived or source.url}".lstrip()


def _topic(old: Item, new: Item) -> Found | None:
    """Another topic. One renamed, or a parent put between, is not of substance ("COVID-19 pandemic in Asia")."""
    if old.topics == new.topics or (chains := (_chain(old.topics), _chain(new.topics)))[0] == chains[1]:
        return None
    lost, gained = _left_out(old.topics, new.topics), _left_out(new.topics, old.topics)
    pairs = [(one, other) for one in lost for other in gained if same_name(one.title, other.title)]
    if len(lost) == len(gained) == 1 and same_kind(lost[0].title, gained[0].title):
        pairs.append((lost[0], gained[0]))  # "2025 Jaramana clashes", then "Rif Dimashq clashes"
    renamed = {one for pair in pairs for one in pair}
    if lost and gained and same_topics((one.title for one in lost), (one.title for one in gained)):
        renamed.update(lost, gained)  # two countries' foreign relations, then their relations
    return *chains, any(one not in renamed for one in [*lost, *gained])


def _category(old: Item, new: Item) -> Found | None:
    """Another heading of the day; spellings of one category are one."""
    return None if old.category == new.category else (old.category, new.category, True)


def _day(old: Item, new: Item) -> Found | None:
    """Another day's page."""
    return None if old.day == new.day else (old.day.isoformat(), new.day.isoformat(), True)


def _links(old: Item, new: Item) -> Found | None:
    """Links to wiki pages, never of substance: a red link turned blue (4,428 edits of the hourly history).

    Those of headings too, where their words stay: one that is a link today and bare text tomorrow reads the same.
    """
    had, has = [m.page for m in old.mentions], [m.page for m in new.mentions]
    headings = old.topics != new.topics and _chain(old.topics) == _chain(new.topics)
    if headings:
        had += [topic.page for topic in old.topics if topic.page]
        has += [topic.page for topic in new.topics if topic.page]
    if (had, old.links) == (has, new.links) and not headings:
        return None
    return ", ".join(p for p in had if p not in has), ", ".join(p for p in has if p not in had), False


_KINDS: tuple[tuple[Kind, Callable[[Item, Item], Found | None]], ...] = (
    (Kind.FIGURE, _figure),
    (Kind.WORDING, _wording),
    (Kind.SOURCE, _source),
    (Kind.TOPIC, _topic),
    (Kind.CATEGORY, _category),
    (Kind.DAY, _day),
    (Kind.LINKS, _links),
)


def _left_out(topics: tuple[Topic, ...], others: tuple[Topic, ...]) -> list[Topic]:
    """The innermost of these topics that are nowhere among the others, by page or by title.

    One title may name several topics: "COVID-19 pandemic in Finland, 501.V2 variant".
    """
    deepest = max((topic.level for topic in topics), default=0)
    there = {name for topic in others for name in _names(topic)}
    return [one for one in topics if one.level == deepest and there.isdisjoint(_names(one))]


# A language behind a red link: "2025 Ukrainian protests [ru]".
_LANGUAGE = re.compile(r"\s*\[[a-z-]{2,3}\]$")


def _names(topic: Topic) -> set[str]:
    titles = topic.title.split(", ") if ", " in topic.title else ()
    return {_LANGUAGE.sub("", name).casefold() for name in (topic.page or topic.title, topic.title, *titles)}


def _heading(topics: tuple[Topic, ...]) -> str:
    return " ".join(topic.title for topic in topics)


def _chain(topics: tuple[Topic, ...]) -> str:
    return " › ".join(
        ", ".join(topic.title for topic in topics if topic.level == level)
        for level in sorted({topic.level for topic in topics})
    )

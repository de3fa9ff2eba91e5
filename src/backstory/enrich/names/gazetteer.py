"""Names the archive knows, found in a text: its entities by title and labels, persons also in other spellings.

Built from (title, labels) pairs. A label must be written as it is; only persons have variants, since "Ministry of
Defence" differs from "Ministry of Defense" by more than spelling. A surname alone counts where the text names the
person in full.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from backstory.enrich.names.given import SEX
from backstory.enrich.names.keys import folded, skeletons
from backstory.enrich.names.people import Person, find_people
from backstory.enrich.names.same import parsed, same_person

_WORD = re.compile(r"[^\W_]+(?:['’&.-][^\W_]+)*")
_LONGEST = 12


@dataclass(frozen=True, slots=True)
class NameMention:
    """text[start:end] names the entity `title`; `variant` when in a spelling that is none of its labels."""

    text: str
    start: int
    end: int
    title: str
    variant: bool = False


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Entities by the words of their labels, and persons by the skeletons of their surnames."""

    exact: dict[tuple[str, ...], str]
    longest: dict[str, int]
    persons: dict[str, tuple[tuple[str, str], ...]]


# What says in a title that it is no person.
_NO_PERSON = re.compile(
    r"\d|\b(?:of|the|in|for|and|Party|Ministry|Council|University|County|City|River|Island|Street|League|Cup|Army|Party|Church|Act)\b"
)
_ASIDE = re.compile(r"\s*\([^)]*\)$")


def is_person(title: str) -> bool:
    """Whether a title reads like a person's name: known given name first, or a father's name inside.

    >>> is_person("Sergei Shoigu"), is_person("San Francisco"), is_person("Moscow")
    (True, False, False)
    """
    plain = _ASIDE.sub("", title)
    words = plain.split()
    if not 2 <= len(words) <= 5 or _NO_PERSON.search(plain):
        return False
    if any(word.lower() in ("bin", "bint", "ibn") or re.match(r"(?:al|el)-", word) for word in words[1:]):
        return True
    if not all(
        word[0].isupper() or word.lower() in ("de", "da", "van", "von", "der", "del", "la", "e", "dos", "di")
        for word in words
    ):
        return False
    return folded(words[0]) in SEX and folded(words[0]) not in (
        "san",
        "santa",
        "st",
        "jordan",
        "georgia",
        "kim",
        "israel",
    )


def build_gazetteer(entities: Iterable[tuple[str, Iterable[str]]]) -> Gazetteer:
    """A gazetteer of (title, labels); of two entities with one label the first given has it."""
    exact: dict[tuple[str, ...], str] = {}
    longest: dict[str, int] = {}
    persons: dict[str, list[tuple[str, str]]] = {}
    for title, labels in entities:
        name = _ASIDE.sub("", title)
        for label in (name, *labels):
            words = tuple(_words(label))
            if words and label[:1].isupper() and (len(words) > 1 or len(words[0]) > 2):
                exact.setdefault(words, title)
                longest[words[0]] = max(longest.get(words[0], 0), min(_LONGEST, len(words)))
        if is_person(title):
            for key in skeletons(parsed(name).last):
                persons.setdefault(key, []).append((name, title))
    return Gazetteer(exact, longest, {key: tuple(dict.fromkeys(found)) for key, found in persons.items()})


_OWNED = re.compile(r"['’]s$")


def _words(label: str) -> list[str]:
    return [_OWNED.sub("", word) for word in _WORD.findall(label)]


def find_names(text: str, gazetteer: Gazetteer) -> tuple[NameMention, ...]:
    """The entities a text names, in order, none overlapping; the longest label wins.

    >>> russia = build_gazetteer([("Sergei Shoigu", []), ("Russia", ["Russian Federation"])])
    >>> [(one.text, one.title) for one in find_names("Sergey Shoygu left Russia.", russia)]
    [('Sergey Shoygu', 'Sergei Shoigu'), ('Russia', 'Russia')]
    """
    people = find_people(text)
    known = [(one, title) for one in people if (title := _person(one, gazetteer))]
    mentions = _without_parts_of_names(_labels(text, gazetteer), people)
    taken = _Spans(mentions)
    for person, title in known:
        if not taken.overlaps(person.start, person.end):
            name = text[person.start : person.end]
            mentions.append(NameMention(name, person.start, person.end, title, variant=True))
    mentions += _surnames(text, mentions, known)
    return tuple(sorted(mentions, key=lambda one: one.start))


class _Spans:
    """Stretches of text that do not overlap, asked whether another overlaps one of them."""

    def __init__(self, mentions: Iterable[NameMention]) -> None:
        ordered = sorted((one.start, one.end) for one in mentions)
        self.starts = [start for start, _ in ordered]
        self.ends = [end for _, end in ordered]

    def overlaps(self, start: int, end: int) -> bool:
        before = bisect_left(self.starts, end) - 1
        return before >= 0 and self.ends[before] > start


_DOTTED = re.compile(r"\b(?:[A-Z]\.)+[A-Z]$")  # the words leave the last stop of "U.S." out
_STOP = re.compile(r"[!?;]\s|\.\s(?=.*\.\s)|\n\s*\n", re.S)


def _labels(text: str, gazetteer: Gazetteer) -> list[NameMention]:
    spans = [match.span() for match in _WORD.finditer(text)]
    words = [_OWNED.sub("", text[start:end]) for start, end in spans]
    found: list[NameMention] = []
    place = 0
    while place < len(words):
        reach = min(gazetteer.longest.get(words[place], 0), len(words) - place)
        for length in range(reach, 0, -1):
            title = gazetteer.exact.get(tuple(words[place : place + length]))
            start, last = spans[place][0], place + length - 1
            end = spans[last][0] + len(words[last])
            end += text.startswith(".", end) and bool(_DOTTED.search(text[start:end]))
            if title and not _STOP.search(text[start:end]):
                found.append(NameMention(text[start:end], start, end, title))
                place = last
                break
        place += 1
    return found


def _person(person: Person, gazetteer: Gazetteer) -> str:
    """The entity a person's name is a spelling of; nothing for a surname alone, or where two would fit."""
    parts = parsed(person.name)
    if not parts.given:
        return ""
    near = {one for key in skeletons(parts.last) for one in gazetteer.persons.get(key, ())}
    fitting = {title for name, title in near if same_person(person.name, name)}
    return fitting.pop() if len(fitting) == 1 else ""


def _without_parts_of_names(mentions: list[NameMention], people: Sequence[Person]) -> list[NameMention]:
    """Labels that are part of a longer name of a person left out: "Washington" in "Denzel Washington"."""
    starts = [one.start for one in people]
    kept = []
    for mention in mentions:
        place = bisect_right(starts, mention.start) - 1
        person = people[place] if place >= 0 else None
        whole = (mention.start, mention.end)
        inside = person is not None and person.start <= mention.start and mention.end <= person.end
        if person is None or not inside or whole == (person.start, person.end) or not _given_first(person):
            kept.append(mention)
    return kept


def _given_first(person: Person) -> bool:
    return folded(person.name.split(maxsplit=1)[0]) in SEX


_CAPITAL = re.compile(r"\b[^\W\d_a-z][^\W\d_]+(?:-[^\W\d_]+)*")


def _surnames(text: str, mentions: list[NameMention], known: list[tuple[Person, str]]) -> list[NameMention]:
    """Surnames of persons named in full elsewhere in the text, where only one has it."""
    owners: dict[str, set[str]] = {}
    full = [(one.name, title) for one, title in known]
    full += [(one.text, one.title) for one in mentions if is_person(one.title) and " " in one.text]
    for name, title in full:
        owners.setdefault(name.split()[-1], set()).add(title)
    taken = _Spans(mentions)
    found = []
    for match in _CAPITAL.finditer(text) if owners else ():
        titles = owners.get(match[0], set())
        if len(titles) == 1 and not taken.overlaps(*match.span()):
            found.append(NameMention(match[0], match.start(), match.end(), next(iter(titles))))
    return found

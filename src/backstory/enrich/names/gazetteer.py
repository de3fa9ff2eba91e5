"""Names the archive knows, found in a text: its entities by title and labels, persons also in other spellings.

Built from (title, labels) pairs. A label must be written as it is; only persons have variants, since "Ministry of Defence"
differs from "Ministry of Defense" by more than spelling. A surname alone counts where the text names the person in full.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
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


def _words(label: str) -> list[str]:
    return [re.sub(r"['’]s$", "", word) for word in _WORD.findall(label)]


def find_names(text: str, gazetteer: Gazetteer) -> tuple[NameMention, ...]:
    """The entities a text names, in order, none overlapping; the longest label wins.

    >>> russia = build_gazetteer([("Sergei Shoigu", []), ("Russia", ["Russian Federation"])])
    >>> [(one.text, one.title) for one in find_names("Sergey Shoygu left Russia.", russia)]
    [('Sergey Shoygu', 'Sergei Shoigu'), ('Russia', 'Russia')]
    """
    people = find_people(text)
    known = [(one, found) for one in people if (found := _person(one, gazetteer))]
    mentions = _labels(text, gazetteer)
    spans = [(one.start, one.end) for one in mentions]
    for person, title in known:
        inside = [one for one in mentions if person.start <= one.start and one.end <= person.end]
        if any(start < person.end and person.start < end for start, end in spans) and not inside:
            continue
        if len(inside) == 1 and (inside[0].start, inside[0].end) == (person.start, person.end):
            continue
        mentions = [one for one in mentions if one not in inside]
        mentions.append(NameMention(text[person.start : person.end], person.start, person.end, title, variant=True))
    mentions = [one for one in mentions if not _inside_other(one, people, mentions)]
    return tuple(sorted((*mentions, *_surnames(text, mentions, known)), key=lambda one: one.start))


def _labels(text: str, gazetteer: Gazetteer) -> list[NameMention]:
    spans = [match.span() for match in _WORD.finditer(text)]
    words = [text[start:end] for start, end in spans]
    words = [word[:-2] if word.endswith(("'s", "’s")) else word for word in words]
    found: list[NameMention] = []
    place = 0
    while place < len(words):
        reach = gazetteer.longest.get(words[place], 0)
        for length in range(min(reach, len(words) - place), 0, -1):
            title = gazetteer.exact.get(tuple(words[place : place + length]))
            last = place + length - 1
            end = spans[last][0] + len(words[last])
            if (
                title
                and "\n\n" not in text[spans[place][0] : end]
                and not re.search(r"[.!?;] ", text[spans[place][0] : end].replace(". ", " ", 1))
            ):
                found.append(NameMention(text[spans[place][0] : end], spans[place][0], end, title))
                place += length - 1
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


def _inside_other(mention: NameMention, people: tuple[Person, ...], mentions: list[NameMention]) -> bool:
    """A label that is part of somebody else's name: "Washington" in "Denzel Washington"."""
    if mention.variant:
        return False
    for person in people:
        if (
            person.start <= mention.start
            and mention.end <= person.end
            and (person.start, person.end) != (mention.start, mention.end)
        ):
            first = person.name.split()[0]
            return folded(first) in SEX and mention.start > person.start
    return False


def _surnames(text: str, mentions: list[NameMention], known: list[tuple[Person, str]]) -> list[NameMention]:
    """Surnames of persons named in full elsewhere in the text."""
    owners: dict[str, set[str]] = {}
    full = [(one.name, title) for one, title in known] + [
        (one.text, one.title) for one in mentions if is_person(one.title) and " " in one.text
    ]
    for name, title in full:
        owners.setdefault(name.split()[-1], set()).add(title)
    taken = [(one.start, one.end) for one in mentions]
    found = []
    for match in re.finditer(r"\b[^\W\d_a-z][^\W\d_]+(?:-[^\W\d_]+)*", text) if owners else ():
        title = owners.get(match[0], set())
        if len(title) == 1 and not any(start < match.end() and match.start() < end for start, end in taken):
            found.append(NameMention(match[0], match.start(), match.end(), next(iter(title))))
    return found

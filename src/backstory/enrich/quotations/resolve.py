"""A speaker as written ("he", "Lukashevich", "an official") into the full name the text gives, or none.

Surnames find their full name in the text, pronouns the person last spoken of with that sex. What stays a description
("an official of the agency") has no name, and none is made up.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from backstory.enrich.names.given import SEX
from backstory.enrich.names.keys import folded
from backstory.enrich.names.people import ROLES, Person, find_people, is_common
from backstory.enrich.quotations.attribute import Attribution
from backstory.enrich.wordlist import listed

_HE = frozenset(("he", "him", "his"))
_SHE = frozenset(("she", "her"))
_MALE = re.compile(r"\b(?:Mr|Sir|King|Prince|Lord|Pope)\b\.?")
_FEMALE = re.compile(r"\b(?:Mrs|Ms|Miss|Dame|Queen|Princess|Lady)\b\.?")
_REACH = 1500
# Below this the words are too uncertain to take a name from them.
_SURE = 0.6


@dataclass(frozen=True, slots=True)
class Speaker:
    """`name` in full where the text gives it, else None; `description` the words about the speaker that are no name."""

    name: str | None
    description: str
    sex: str = ""


def resolve(text: str, found: Sequence[Attribution | None]) -> list[Speaker | None]:
    """The speaker of each attribution, in order."""
    people = _with_sexes(find_people(text))
    mentions = _mentions(text, people)
    starts = [one.start for one in mentions]
    resolved: list[Speaker | None] = []
    for number, one in enumerate(found):
        if one is None:
            resolved.append(None)
            continue
        same = next(
            (n for n in range(number - 1, max(-1, number - 4), -1) if found[n] and found[n].start == one.start), None
        )  # type: ignore[union-attr]
        if same is not None:
            resolved.append(resolved[same])
            continue
        written = text[one.start : one.end]
        if written.lower() in _HE | _SHE:
            last = next((who.name for who in reversed(resolved) if who and who.name), "")
            resolved.append(_pronoun(text, one, (mentions, starts), ("m" if written.lower() in _HE else "f", last)))
        else:
            resolved.append(_written(text, one, people))
    return resolved


def _with_sexes(people: Sequence[Person]) -> list[Person]:
    """Each mention with the sex that any mention of the name tells, and its surname's "Mr." or "Mrs."."""
    sexes: dict[str, str] = {}
    for one in people:
        if one.sex:
            sexes.setdefault(one.name, one.sex)
    return [Person(one.start, one.end, one.name, one.sex or sexes.get(one.name, "")) for one in people]


def _mentions(text: str, people: Sequence[Person]) -> list[Person]:
    """Every place where a person is named, by the surname alone too, under the full name."""
    owners: dict[str, Person] = {}
    for one in people:
        if " " in one.name:
            owners.setdefault(one.name.split()[-1], one)
    found = {
        one.start: Person(one.start, one.end, _full(one, people).name if " " not in one.name else one.name, one.sex)
        for one in people
    }
    ends = {one.end for one in people}
    for match in _CAPITAL.finditer(text):
        owner = owners.get(match[0])
        if match.end() in ends:
            continue
        if owner is not None:
            full = _by_surname(match[0], (match.start(), ""), people) or owner
            found.setdefault(match.start(), Person(match.start(), match.end(), full.name, full.sex))
        elif (
            _OPENS.search(text, max(0, match.start() - 4), match.start())
            and not is_common(match[0])
            and _ACTS.match(text, match.end())
        ):
            found.setdefault(match.start(), Person(match.start(), match.end(), match[0]))
    return [found[start] for start in sorted(found)]


_OPENS = re.compile(r"(?:^|\n|[.!?]['\"’”]? )$")
_CAPITAL = re.compile(r"[^\W\d_a-z][^\W\d_]+(?:[-’'][^\W\d_a-z][^\W\d_]+)*")


def _written(text: str, one: Attribution, people: Sequence[Person]) -> Speaker:
    inside = [person for person in people if one.start <= person.start and person.end <= one.end + 2]
    written = " ".join(text[one.start : one.end].split())
    if inside:
        apart = re.search(r" (?:of|at|for|from) ", text[inside[0].end : inside[-1].start + 1])
        person = inside[0] if apart else inside[-1]
        full = _full(person, people) if " " not in person.name else person
        before = " ".join(text[one.start : person.start].split())
        return Speaker(full.name, before.strip(" ,"), full.sex or person.sex)
    name = _bare_name(written)
    last = written.split()[-1]
    if not name and last[0].isupper() and " " in written and (owner := _by_surname(last, (one.start, ""), people)):
        return Speaker(owner.name, written[: -len(last)].strip(), owner.sex)  # "the 14th-ranked Schwartzman"
    if not name or one.confidence < _SURE:
        return Speaker(None, "" if _is_pronoun(written) else written)
    sex = "m" if _MALE.match(written) else "f" if _FEMALE.match(written) else ""
    full = _by_surname(name, (one.start, sex), people)
    if full is not None:
        return Speaker(full.name, "", full.sex)
    return Speaker(name, "", sex or _sex_of(name))


def _is_pronoun(written: str) -> bool:
    return written.lower() in ("he", "she", "they", "it", "i", "we", "you", "one", "others", "both", "who")


_NAMELIKE = re.compile(r"[^\W\d_a-z][\w'’.\-]*(?: (?:[^\W\d_a-z][\w'’.\-]*|de|bin|al|van|von|of))*$")


def _bare_name(written: str) -> str:
    """A surname or a body's name: all words capitalised, roles and articles taken off."""
    words = written.split()
    while (
        words
        and (words[0].lower().rstrip(".") in ROLES | {"the"} or words[0].endswith(("'s", "’s")))
        and len(words) > 1
    ):
        words = words[1:]
    name = " ".join(words).removesuffix("'s").removesuffix("’s")
    if (
        not name
        or name.lower().rstrip(".") in ROLES
        or not _NAMELIKE.match(name)
        or written.lower().startswith(("the ", "a ", "an "))
    ):
        return ""
    return "" if _is_pronoun(name) or name.lower() in _NO_NAME else name


_NO_NAME = listed("officials critics many some most others everyone nobody anyone people this that these those")


def _sex_of(name: str) -> str:
    return {"m": "m", "f": "f"}.get(SEX.get(folded(name.split(maxsplit=1)[0]), ""), "")


def _full(person: Person, people: Sequence[Person]) -> Person:
    return _by_surname(person.name, (person.start, person.sex), people) or person


def _by_surname(surname: str, at: tuple[int, str], people: Sequence[Person]) -> Person | None:
    """The full name that ends with a surname; of several the one of that sex, then the nearest before, then the first."""
    place, sex = at
    last = folded(surname.rsplit(maxsplit=1)[-1])
    several = [one for one in people if " " in one.name and folded(one.name.split()[-1]) == last]
    given = (
        [one for one in people if " " in one.name and folded(one.name.split()[0]) == last] if " " not in surname else []
    )
    fitting = [one for one in several or given if not sex or not one.sex or one.sex == sex]
    if " " in surname:
        first = folded(surname.split(maxsplit=1)[0])
        fitting = [one for one in fitting if folded(one.name.split()[0]) == first]
    if not fitting:
        return None
    names = {one.name for one in fitting}
    if len(names) == 1:
        return fitting[0]
    counts = {name: sum(one.name == name for one in fitting) for name in names}
    before = [one for one in fitting if one.start < place] or fitting
    return max(before, key=lambda one: (counts[one.name], one.start))


def _pronoun(
    text: str, one: Attribution, mentions: tuple[Sequence[Person], Sequence[int]], who: tuple[str, str]
) -> Speaker:
    """He or she: the nearest person before of that sex, rather one who did or said something, rather the last speaker."""
    people, starts = mentions
    sex, last_speaker = who
    before = bisect_left(starts, one.start)
    best: tuple[int, Person] | None = None
    for person in people[max(0, before - _MANY) : before]:
        far = one.start - person.start
        if far > _REACH or not _fits(person.sex, sex):
            continue
        far += 0 if _acts(text, person) else 400
        far += 0 if person.sex else 250
        far -= 300 if person.name == last_speaker and far < 800 else 0
        if best is None or far < best[0]:
            best = (far, person)
    return Speaker(best[1].name if best else None, "", sex)


def _acts(text: str, person: Person) -> bool:
    if _AFTER.search(text, max(0, person.start - 12), person.start):
        return False
    return bool(_ACTS.match(text, person.end) or _SAID.search(text, max(0, person.start - 14), person.start))


def _fits(sex: str, wanted: str) -> bool:
    return not sex or sex == wanted


_MANY = 40
# After the subject of a sentence, past an aside: a verb.
_ACTS = re.compile(
    r"(?:,[^.\n,]{1,90}(?:,[^.\n,]{1,40})?,)?\s(?:[a-z]+ly\s|also\s|then\s|later\s)?"
    r"(?:is|was|has|had|does|did|will|would|can|could|may|might|[a-z]{2,}(?:ed|es|s)|said|told|went|made|took|gave|came|got|wrote|spoke"
    r"|began|ran|won|lost|saw|knew|kept|put|left|met|held|stood|sat|felt|thought|found|brought|became|called)\b"
)
_SAID = re.compile(r"\b(?:said|says|added|wrote|asked|told|tweeted)\s$")
_AFTER = re.compile(r"\b(?:of|with|to|by|from|against|for|about|under|like)\s$")

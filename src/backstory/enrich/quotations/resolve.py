"""A speaker as written ("he", "Lukashevich", "an official") into the full name the text gives, or none.

Surnames find their full name in the text, pronouns the person last spoken of with that sex. What stays a description
("an official of the agency") has no name, and none is made up.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from backstory.enrich.names.given import SEX
from backstory.enrich.names.keys import folded
from backstory.enrich.names.people import ROLES, Person, find_people, is_common
from backstory.enrich.quotations.attribute import Attribution
from backstory.enrich.quotations.speakers import PRONOUNS
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


@dataclass(frozen=True, slots=True)
class Known:
    """The persons a text names: all mentions in order with their places, and full names by last and by first word.

    Of a full name `by_last` and `by_first` have the first mention only, `counts` how many there are.
    """

    mentions: Sequence[Person]
    starts: Sequence[int]
    people: Sequence[Person]
    counts: Counter[str]
    by_last: dict[str, list[Person]]
    by_first: dict[str, list[Person]]


def resolve(text: str, found: Sequence[Attribution | None]) -> list[Speaker | None]:
    """The speaker of each attribution, in order."""
    known = _known(text)
    resolved: list[Speaker | None] = []
    seen: dict[int, Speaker] = {}
    last = ""
    for one in found:
        if one is None:
            resolved.append(None)
            continue
        if one.start not in seen:
            written = text[one.start : one.end].lower()
            sex = "m" if written in _HE else "f" if written in _SHE else ""
            seen[one.start] = _pronoun(text, one, known, (sex, last)) if sex else _written(text, one, known)
        resolved.append(seen[one.start])
        last = seen[one.start].name or last
    return resolved


def _known(text: str) -> Known:
    people = _with_sexes(find_people(text))
    by_last: dict[str, list[Person]] = {}
    by_first: dict[str, list[Person]] = {}
    counts = Counter(one.name for one in people)
    for one in {one.name: one for one in reversed(people)}.values():
        names = one.name.split()
        if len(names) > 1:
            by_last.setdefault(folded(names[-1]), []).append(one)
            by_first.setdefault(folded(names[0]), []).append(one)
    known = Known((), (), people, counts, by_last, by_first)
    mentions = _mentions(text, known)
    return Known(mentions, [one.start for one in mentions], people, counts, by_last, by_first)


def _with_sexes(people: Sequence[Person]) -> list[Person]:
    """Each mention with the sex that any mention of the name tells."""
    sexes: dict[str, str] = {}
    for one in people:
        if one.sex:
            sexes.setdefault(one.name, one.sex)
    return [Person(one.start, one.end, one.name, one.sex or sexes.get(one.name, "")) for one in people]


_OPENS = re.compile(r"(?:^|\n|[.!?]['\"’”]? )$")
_CAPITAL = re.compile(r"[^\W\d_a-z][^\W\d_]+(?:[-’'][^\W\d_a-z][^\W\d_]+)*")


def _mentions(text: str, known: Known) -> list[Person]:
    """Every place where a person is named, by the surname alone too, under the full name."""
    found = {one.start: Person(one.start, one.end, _full_name(one, known), one.sex) for one in known.people}
    ends = {one.end for one in known.people}
    for match in _CAPITAL.finditer(text):
        if match.end() in ends or match.start() in found:
            continue
        owner = _by_surname(match[0], (match.start(), ""), known) if folded(match[0]) in known.by_last else None
        if owner is not None:
            found[match.start()] = Person(match.start(), match.end(), owner.name, owner.sex)
        elif _opens(text, match) and _ACTS.match(text, match.end()):
            found[match.start()] = Person(match.start(), match.end(), match[0])
    return [found[start] for start in sorted(found)]


def _opens(text: str, match: re.Match[str]) -> bool:
    """Whether a capitalised word that may be a surname opens a sentence: "Walz approaches it more diplomatically"."""
    before = max(0, match.start() - 4)
    return _OPENS.search(text, before, match.start()) is not None and not is_common(match[0])


def _written(text: str, one: Attribution, known: Known) -> Speaker:
    low, high = (bisect_left(known.people, at, key=lambda person: person.start) for at in (one.start, one.end))
    inside = [person for person in known.people[low:high] if person.end <= one.end + 2]
    written = " ".join(text[one.start : one.end].split())
    if inside:
        apart = re.search(r" (?:of|at|for|from) ", text[inside[0].end : inside[-1].start + 1])
        person = inside[0] if apart else inside[-1]
        before = " ".join(text[one.start : person.start].split())
        return Speaker(_full_name(person, known), before.strip(" ,"), person.sex)
    name, last = _bare_name(written), written.rsplit(maxsplit=1)[-1]
    if not name and last[0].isupper() and " " in written and (owner := _by_surname(last, (one.start, ""), known)):
        return Speaker(owner.name, written[: -len(last)].strip(), owner.sex)  # "the 14th-ranked Schwartzman"
    if not name or one.confidence < _SURE:
        return Speaker(None, "" if _is_pronoun(written) else written)
    sex = "m" if _MALE.match(written) else "f" if _FEMALE.match(written) else ""
    full = _by_surname(name, (one.start, sex), known)
    return Speaker(full.name, "", full.sex) if full else Speaker(name, "", sex or _sex_of(name))


def _is_pronoun(written: str) -> bool:
    return written.lower() in PRONOUNS or written.lower() == "who"


_NAMELIKE = re.compile(r"[^\W\d_a-z][\w'’.\-]*(?: (?:[^\W\d_a-z][\w'’.\-]*|de|bin|al|van|von|of))*$")
_NO_NAME = listed("officials critics many some most others everyone nobody anyone people this that these those")


def _bare_name(written: str) -> str:
    """A surname or a body's name: all words capitalised, roles taken off; "" for "the president"."""
    if written.lower().startswith(("the ", "a ", "an ")):
        return ""
    words = written.split()
    while len(words) > 1 and (words[0].lower().rstrip(".") in ROLES or words[0].endswith(("'s", "’s"))):
        words = words[1:]
    name = " ".join(words).removesuffix("'s").removesuffix("’s")
    plain = name.lower().rstrip(".")
    if plain in ROLES or plain in _NO_NAME or _is_pronoun(name) or not _NAMELIKE.match(name):
        return ""
    return name


def _sex_of(name: str) -> str:
    return {"m": "m", "f": "f"}.get(SEX.get(folded(name.split(maxsplit=1)[0]), ""), "")


def _full_name(person: Person, known: Known) -> str:
    full = _by_surname(person.name, (person.start, person.sex), known) if " " not in person.name else None
    return full.name if full else person.name


def _by_surname(name: str, at: tuple[int, str], known: Known) -> Person | None:
    """The full name that ends with a surname; of several the one of that sex, the most named, named before."""
    place, sex = at
    words = [folded(word) for word in name.split()]
    several = known.by_last.get(words[-1]) or (known.by_first.get(words[0]) if len(words) == 1 else None) or []
    fitting = [one for one in several if not sex or not one.sex or one.sex == sex]
    if len(words) > 1:
        fitting = [one for one in fitting if folded(one.name.split(maxsplit=1)[0]) == words[0]]
    before = [one for one in fitting if one.start < place] or fitting
    return max(before, key=lambda one: (known.counts[one.name], one.start), default=None)


def _pronoun(text: str, one: Attribution, known: Known, who: tuple[str, str]) -> Speaker:
    """He or she: the nearest person before of that sex, rather one who acts, rather the last speaker."""
    sex, last_speaker = who
    before = bisect_left(known.starts, one.start)
    best: tuple[int, str] | None = None
    for person in known.mentions[max(0, before - _MANY) : before]:
        far = one.start - person.start
        if far > _REACH or person.sex not in ("", sex):
            continue
        far -= 300 if person.name == last_speaker and far < 800 else 0
        far += (0 if _acts(text, person) else 400) + (0 if person.sex else 250)
        if best is None or far < best[0]:
            best = (far, person.name)
    return Speaker(best[1] if best else None, "", sex)


def _acts(text: str, person: Person) -> bool:
    if _AFTER.search(text, max(0, person.start - 12), person.start):
        return False
    return bool(_ACTS.match(text, person.end) or _SAID.search(text, max(0, person.start - 14), person.start))


_MANY = 40
# After the subject of a sentence, past an aside: a verb.
_ACTS = re.compile(
    r"(?:,[^.\n,]{1,90}(?:,[^.\n,]{1,40})?,)?\s(?:[a-z]+ly\s|also\s|then\s|later\s)?"
    r"(?:is|was|has|had|does|did|will|would|can|could|may|might|[a-z]{2,}(?:ed|es|s)|said|told|went|made|took"
    r"|gave|came|got|wrote|spoke|began|ran|won|lost|saw|knew|kept|put|left|met|held|stood|sat|felt|thought|found|brought|became|called)\b"
)
_SAID = re.compile(r"\b(?:said|says|added|wrote|asked|told|tweeted)\s$")
_AFTER = re.compile(r"\b(?:of|with|to|by|from|against|for|about|under|like)\s$")

"""Draws pairs of wiki page titles to be labelled: `python -m evals.entities_draw ARCHIVE`.

Titles an archive's texts link to and topics of `corpus/events` into pairs of several strata; nothing is judged here.
The rule: within a stratum pairs go by a hash of both titles; of those with a hash in the lowest quarter the first
`EACH` are drawn, `MORE` or `FEWER` of some strata, none twice and no title more than `TWICE` times over all (`--rest`
shows all the others, by which rules may be written). Topics of which one names two ("A, B") are left out. `--next`
gives what comes after all golds that are there, `NEXT` of each stratum.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import combinations, pairwise
from pathlib import Path

from backstory.enrich.names import is_person
from backstory.enrich.names.keys import skeletons
from backstory.enrich.names.same import parsed
from backstory.store import Archive, names
from evals.pages import GOLD, SHARED
from evals.topics import lines_of

Pairs = Iterable[tuple[str, str]]

TWICE = 2
EACH = 34
# Where more or fewer of the pairs are one.
MORE, FEWER = 60, 20
# The fourth gold: fewer of those where hardly a pair is one, as many as there are left of edits and initials.
NEXT = {
    "one_label": 25,
    "label_is_title": 45,
    "edited": 60,
    "same_bag": 80,
    "alike": 15,
    "namesakes": 20,
    "persons": 10,
    "kin": 10,
    "letters": 30,
    "elsewhere": 0,
    "editions": 20,
    "of_topics": 110,
}
_QUARTER = 64
_SMALL = frozenset(("of", "the", "and", "for", "in", "on", "to"))
_WORD = re.compile(r"[^\W_]+")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?:[–-]\d\d(?:\d\d)?)?|\b\d+(?:st|nd|rd|th)\b|\b[IVX]{2,}\b")
_BEFORE = re.compile(r"^(.+?)(?:, | \()")
_BEHIND = re.compile(r"(?:, | \(| of | in )(.+?)\)?$")


def mark(one: str, other: str) -> bytes:
    """By what a pair is ordered and drawn."""
    return hashlib.blake2b("\0".join(("entities 2", *sorted((one, other)))).encode(), digest_size=8).digest()


def is_held(one: str, other: str) -> bool:
    return mark(one, other)[0] < _QUARTER


def one_label(archive: Archive, _: list[str]) -> Pairs:
    """Two pages that texts link with the same words."""
    led: dict[str, list[str]] = defaultdict(list)
    for label, title in archive.db.execute("SELECT DISTINCT label, title FROM mention ORDER BY label, title"):
        led[label].append(title)
    for label, titles in sorted(led.items()):
        found = sorted(combinations(titles, 2), key=lambda pair: mark(*pair))
        yield from found[: 2 if label[:1].isupper() else 1]


def label_is_title(archive: Archive, _: list[str]) -> Pairs:
    """A page, and another whose title is the words that the first is linked with."""
    return archive.db.execute(
        "SELECT DISTINCT label, title FROM mention WHERE label <> title "
        "AND label IN (SELECT title FROM mention) ORDER BY 1, 2"
    )


def edited(archive: Archive, _: list[str]) -> Pairs:
    """A page that edits put in place of another under the same words."""
    return archive.db.execute("SELECT DISTINCT earlier, later FROM relinked ORDER BY 1, 2")


def alike(_: Archive, titles: list[str]) -> Iterator[tuple[str, str]]:
    """Titles with three in five of their groups of three letters in common."""
    grams = {title: frozenset(f"  {title.lower()} "[n : n + 3] for n in range(len(title) + 1)) for title in titles}
    holders: dict[str, list[str]] = defaultdict(list)
    for title in titles:
        for gram in grams[title]:
            holders[gram].append(title)
    rare = {title: sorted(grams[title], key=lambda gram: (len(holders[gram]), gram)) for title in titles}
    for title in titles:
        near = {other for gram in rare[title][: 2 + len(rare[title]) // 3] for other in holders[gram] if other > title}
        for other in sorted(near):
            if 5 * len(grams[title] & grams[other]) >= 3 * len(grams[title] | grams[other]):
                yield title, other


def namesakes(_: Archive, titles: list[str]) -> Pairs:
    """The same before a bracket or comma, with or without one."""
    return _together(titles, lambda title: found[1] if (found := _BEFORE.match(title)) else title)


def persons(_: Archive, titles: list[str]) -> Iterator[tuple[str, str]]:
    """Persons whose surnames sound alike, with the same first letter."""
    held: dict[str, set[str]] = defaultdict(set)
    for title in titles:
        for key in _sounds(title):
            held[key].add(title)
    for found in held.values():
        yield from combinations(sorted(found), 2)


def _sounds(title: str) -> set[str]:
    if not is_person(title):
        return set()
    name = parsed(title)
    return (
        {f"{skeleton} {name.given[0][0]}" for skeleton in skeletons(name.last)} if name.given and name.last else set()
    )


def kin(_: Archive, titles: list[str]) -> Pairs:
    """Persons of one surname."""
    return _together([title for title in titles if is_person(title)], lambda title: parsed(title).last)


def letters(archive: Archive, titles: list[str]) -> Iterator[tuple[str, str]]:
    """Capitals, and a title that they may be the initials of."""
    short = [title for title in titles if title.replace(".", "").isupper() and 2 <= len(title.replace(".", "")) <= 7]
    long: dict[str, set[str]] = defaultdict(set)
    for title in titles:
        words = [word for word in _WORD.findall(title) if word.lower() not in _SMALL]
        if len(words) > 1:
            long["".join(word[0].upper() for word in words)].add(title)
    for title in short:
        for other in sorted(long[title.replace(".", "")]):
            yield title, other


def elsewhere(_: Archive, titles: list[str]) -> Pairs:
    """Titles that differ by the place behind a comma, "of" or "in"."""
    behind = [title for title in titles if _BEHIND.search(title)]
    return _together(behind, lambda title: _BEHIND.sub("", title))


def editions(_: Archive, titles: list[str]) -> Pairs:
    """Titles that differ by years, ordinals or numerals."""
    return _together(titles, lambda title: " ".join(_YEAR.sub("#", title).split()).lower().replace("# ", ""))


def same_bag(_: Archive, titles: list[str]) -> Pairs:
    """Titles of the same words but for endings, order and small words."""
    return _together(titles, _stems)


def of_topics(_: Archive, __: list[str]) -> Iterator[tuple[str, str]]:
    """Topics of `corpus/events` with most of their words in common."""
    paths = (SHARED / "corpus" / "events").glob("*")
    found = {topic for path in paths for event in lines_of(path) for topic in event["topics"]}
    words = {topic: frozenset(_stems(topic).split()) for topic in found if not re.search(r"[;/]|, \D", topic)}
    held: dict[str, list[str]] = defaultdict(list)
    for topic in sorted(words):
        for word in words[topic]:
            held[word].append(topic)
    for topic in sorted(words):
        few = sorted(words[topic], key=lambda word: (len(held[word]), word))[:2]
        for other in sorted({other for word in few for other in held[word] if other > topic}):
            if 3 * len(words[topic] & words[other]) >= 2 * len(words[topic] | words[other]):
                yield topic, other


def _together(titles: Iterable[str], key: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    """Two and two of the titles with the same key; of many only neighbours in an order of chance."""
    held: dict[str, list[str]] = defaultdict(list)
    for title in titles:
        held[key(title)].append(title)
    for found in held.values():
        if len(found) > 6:
            yield from pairwise(sorted(found, key=lambda title: mark(title, "")))
        else:
            yield from combinations(sorted(found), 2)


def _stems(title: str) -> str:
    return " ".join(sorted(word[:5] for word in _WORD.findall(title.lower()) if word not in _SMALL))


STRATA: dict[str, tuple[Callable[[Archive, list[str]], Pairs], int]] = {
    "one_label": (one_label, EACH),
    "label_is_title": (label_is_title, EACH),
    "edited": (edited, MORE),
    "same_bag": (same_bag, MORE),
    "alike": (alike, FEWER),
    "namesakes": (namesakes, EACH),
    "persons": (persons, FEWER),
    "kin": (kin, FEWER),
    "letters": (letters, EACH),
    "elsewhere": (elsewhere, FEWER),
    "editions": (editions, FEWER),
    "of_topics": (of_topics, MORE),
}


def drawn(archive: Archive, known: set[tuple[str, str]], many: Mapping[str, int]) -> Iterator[tuple[str, str, str]]:
    """The pairs drawn, at most so many of each stratum: the stratum and both titles."""
    seen = set(known)
    times: Counter[str] = Counter()
    for stratum, found in _strata(archive):
        left = many[stratum]
        for one, other in found:
            if left and is_held(one, other) and (one, other) not in seen and max(times[one], times[other]) < TWICE:
                left -= 1
                seen.add((one, other))
                times.update((one, other))
                yield stratum, one, other


def rest(archive: Archive, known: set[tuple[str, str]]) -> Iterator[tuple[str, str, str]]:
    """All pairs that can never be drawn."""
    seen = set(known)
    for stratum, found in _strata(archive):
        for one, other in found:
            if not is_held(one, other) and (one, other) not in seen:
                seen.add((one, other))
                yield stratum, one, other


def _strata(archive: Archive) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    titles = sorted(names.all_titles(archive))
    for stratum, (pairs, _) in STRATA.items():
        found = {(min(pair), max(pair)) for pair in pairs(archive, titles) if pair[0] != pair[1]}
        yield stratum, sorted(found, key=lambda pair: mark(*pair))


def labelled(pattern: str) -> set[tuple[str, str]]:
    """The pairs of the golds with such file names."""
    paths = sorted(GOLD.glob(pattern))
    lines = [json.loads(line) for path in paths for line in path.read_text("utf-8").splitlines()]
    return {(min(line["a"], line["b"]), max(line["a"], line["b"])) for line in lines}


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("archive", type=Path)
    parser.add_argument("--rest", action="store_true", help="the pairs that are not drawn")
    parser.add_argument("--next", action="store_true", help="what the draw gives after all golds that are there")
    given = parser.parse_args(arguments)
    many = NEXT if given.next else {stratum: each for stratum, (_, each) in STRATA.items()}
    with Archive.open(given.archive) as archive:
        known = labelled("entities*.jsonl" if given.next else "entities.jsonl")
        for stratum, one, other in rest(archive, known) if given.rest else drawn(archive, known, many):
            print(json.dumps({"a": one, "b": other, "from": stratum}, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

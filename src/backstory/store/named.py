"""The entities of an archive that a text may name: a gazetteer of those alone, however many the archive has.

A label is an entity's if most of the texts that link with it mean that entity: "Egypt", "U.S." and "Russian Foreign
Ministry" are some one's, "President" and "Foreign Minister" no one's. Persons are looked for in other spellings too.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict

from backstory.enrich.names import Gazetteer, build_gazetteer, find_people
from backstory.enrich.names.given import SEX
from backstory.enrich.names.keys import skeletons
from backstory.enrich.names.same import parsed
from backstory.store.archive import Archive

_LONGEST = 9  # words of a label
# An entity has a label that stands for it so often; one used once may be a slip, unless it is the entity's own title.
_MOSTLY = 0.5
_LEAST = 2
_WORD = re.compile(r"[^\W_]+(?:['’&.-][^\W_]+)*\.?")
_OWNED = re.compile(r"['’]s$")


def gazetteer_for(archive: Archive, text: str) -> Gazetteer:
    """The archive's entities by those of their labels that stand in a text, and the persons it may name otherwise."""
    labels = _labels(archive, text)
    persons = [(title, ()) for title in _persons(archive, text) if title not in labels]
    return build_gazetteer([*labels.items(), *persons])


def _labels(archive: Archive, text: str) -> dict[str, tuple[str, ...]]:
    """The titles of the entities whose labels stand in a text, each with those labels; the most linked first."""
    uses: dict[str, Counter[str]] = defaultdict(Counter)
    titles: dict[str, Counter[str]] = defaultdict(Counter)
    for label, entity, title, times in archive.db.execute(
        "SELECT label, entity, title, count(*) FROM mention WHERE label IN (SELECT value FROM json_each(?)) "
        "GROUP BY label, entity, title ORDER BY label, entity, title",
        (json.dumps(sorted(_stretches(text))),),
    ):
        uses[label][entity] += times
        titles[entity][title] += times
    found: dict[str, list[str]] = defaultdict(list)
    weight: Counter[str] = Counter()
    for label, meant in uses.items():
        entity, times = meant.most_common(1)[0]
        title = titles[entity].most_common(1)[0][0]
        if times >= _MOSTLY * meant.total() and (times >= _LEAST or label == title or " " in label):
            found[title].append(label)
            weight[title] += times
    return {title: tuple(found[title]) for title in sorted(found, key=lambda title: (-weight[title], title))}


def _stretches(text: str) -> set[str]:
    """Every stretch of words that begins with a capital and may be a label."""
    spans = [match.span() for match in _WORD.finditer(text)]
    found = set()
    for place, (start, _) in enumerate(spans):
        if text[start].isupper():
            for _, end in spans[place : place + _LONGEST]:
                stretch = text[start:end]
                if "\n" in stretch:
                    break
                found |= {stretch, stretch.rstrip("."), _OWNED.sub("", stretch)}
    return found


def _persons(archive: Archive, text: str) -> list[str]:
    """The persons of the archive whose surname sounds as one the text names in full."""
    wanted = {
        key for name in {one.name for one in find_people(text)} if " " in name for key in skeletons(parsed(name).last)
    }
    if not wanted:
        return []
    near = []
    for (slug,) in archive.db.execute("SELECT DISTINCT entity FROM mention ORDER BY entity"):
        first, _, rest = slug.partition("-")
        if first in SEX and 1 <= rest.count("-") + 1 <= 4 and not wanted.isdisjoint(skeletons(rest.rpartition("-")[2])):
            near.append(slug)
    return [
        title
        for (title,) in archive.db.execute(
            "SELECT min(title) FROM mention WHERE entity IN (SELECT value FROM json_each(?)) GROUP BY entity "
            "ORDER BY entity",
            (json.dumps(near),),
        )
    ]

"""What the readings of all shapes share: the words of a match, the year it names, and the result.

A reading takes the scene and the match over token classes and returns what was found, or nothing where the words turn
out not to be a time ("May" the verb, "the Sunday Times").
"""

from __future__ import annotations

import re

from backstory.enrich.dates.lexicon import MODS, UNITS
from backstory.enrich.dates.scene import Found, Scene, number_in, year_in

Match = re.Match[str]
Reading = tuple[Found, ...]
NOTHING: Reading = ()
# Last, this, next, as steps.
STEPS = {"l": -1, "i": 0, "x": 1}
TIMES = {"TM": "M", "TH": "H", "S": "S"}
_EDGES = ("end", "close", "beginning", "start")


def group(match: Match, name: str) -> str:
    """The classes of a group, "" where the shape has none or it did not take part."""
    return (match[name] or "") if name in match.re.groupindex else ""


def word_at(scene: Scene, match: Match, name: str) -> str:
    """The first word of a group, "" where it is absent."""
    return scene.word(match.start(name)) if group(match, name) else ""


def mod_of(scene: Scene, match: Match) -> str:
    """START, MID or END; with "!" where the words mean the very edge ("the end of the year", not "late this year")."""
    word = word_at(scene, match, "mod")
    return MODS.get(word, "") + ("!" if word in _EDGES else "")


def found(match: Match, value: str, *, kind: str = "DATE", mod: str = "") -> Reading:
    """The whole match as one expression."""
    return (Found(match.start(), match.end() - 1, value, kind, mod),)


def named_year(scene: Scene, match: Match) -> int | None:
    """The year an expression names: "1998", "last year", "that year"."""
    word = word_at(scene, match, "year")
    if word:
        return year_in(scene, word)
    way = group(match, "rel") or group(match, "rel0")
    if not way:
        return None
    if way == "h":
        return scene.year
    return scene.reference.year + STEPS[way] if scene.reference else None


def unit_of(scene: Scene, match: Match, name: str = "unit") -> str:
    """The letter of a unit word: "weeks" is W; "period" is a quarter where quarters were spoken of."""
    word = word_at(scene, match, name) or word_at(scene, match, name + "_")
    if word == "period":
        return "Q" if scene.quarter else ""
    return UNITS.get(word) or UNITS.get(word.removesuffix("s")) or {"halves": "H", "centuries": "C"}.get(word, "")


def count_of(scene: Scene, match: Match) -> float | None:
    """The number of a match, None for "several"."""
    if not group(match, "num"):
        return None
    return number_in(scene.tokens.words[match.start("num") : match.end("num")])


def is_age(scene: Scene) -> bool:
    """ "6-year-old", "37 years old"."""
    after = scene.after()
    return after in ("old", "olds") or (after == "-" and scene.word(scene.end + 1) == "old")


def capital_follows(scene: Scene) -> bool:
    """Whether a capitalised word stands right behind, after one space."""
    end = scene.tokens.ends[scene.end - 1]
    follows = scene.tokens.text[end : end + 2]
    return follows[:1] == " " and follows[1:2].isupper()

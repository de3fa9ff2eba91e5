"""Years, decades, centuries and seasons as values."""

from __future__ import annotations

import re

from backstory.enrich.dates.lexicon import CARDINALS, DECADES, SEASONS
from backstory.enrich.dates.reading import NOTHING, STEPS, Match, Reading, found, group, mod_of, unit_of, word_at
from backstory.enrich.dates.scene import Found, Scene, ordinal_in, season_near, year_in
from backstory.enrich.wordlist import listed

# A number of four digits is no year before what is counted, or after these.
_COUNTED = listed(
    """
    people troops soldiers men women children dollars pounds euros yen miles kilometers kilometres meters metres feet
    acres tons tonnes barrels points votes homes jobs workers employees members students police officers others shares
    words copies cases deaths gmt est edt hours calories square percent more km kg mm rpm mw hectares
    """
)
_NOT_AFTER = listed("some nearly almost than over least most only up exactly roughly approximately number room $ £ €")
_UNTIL = listed("until till through")
_BEFORE_SHORT = listed("in of since summer winter spring fall and until from class by to")


def year(scene: Scene, match: Match) -> Reading:
    """ "2013", "the year 2000", "since '98"; not "2000 people", "$1999"."""
    word = word_at(scene, match, "year")
    if word[0] in "'’‘":
        if scene.before() not in _BEFORE_SHORT:
            return NOTHING
    elif not 1500 <= int(word) <= 2100 or scene.after() in _COUNTED or _counts(scene):
        return NOTHING
    return found(match, f"{year_in(scene, word):04}", mod=mod_of(scene, match))


def _counts(scene: Scene) -> bool:
    """ "nearly 2000", "at least 2000"; not "delayed until at least 2018"."""
    until = scene.before() == "least" and scene.word(scene.place - 3) in _UNTIL
    return scene.before() in _NOT_AFTER and not until


def year_words(scene: Scene, match: Match) -> Reading:
    """ "the year two thousand", "nineteen ninety-four"."""
    words = [word for word in scene.tokens.words[match.start("words") : match.end("words")] if word != "-"]
    century, rest = CARDINALS.get(words[0], 0), [CARDINALS.get(word, -1) for word in words[1:]]
    if century in (18, 19, 20) and rest[0] >= 20 and (len(rest) == 1 or (rest[0] % 10 == 0 and 0 < rest[1] < 10)):
        return found(match, f"{century}{sum(rest):02}")
    if words == ["two", "thousand"] and group(match, "word"):
        return found(match, "2000")
    return NOTHING


_OWNERS = listed("his her their its our my your")


def decade(scene: Scene, match: Match) -> Reading:
    """ "the 1970s", "the mid-'80s", "the nineties"; "his twenties" and "temperatures in the 90s" are no time."""
    word = word_at(scene, match, "decade")
    mod = mod_of(scene, match)
    owned = scene.word(match.start()) in _OWNERS or scene.before() in _OWNERS
    if word in DECADES:
        definite = scene.word(match.start()) == "the"
        return found(match, f"19{DECADES[word] // 10}", mod=mod) if definite and not owned else NOTHING
    digits = re.sub(r"\D", "", word)
    if len(digits) == 4:
        return found(match, digits[:3], mod=mod)
    if owned or (word[0].isdigit() and not mod):
        return NOTHING
    recent = digits[0] in "012" and scene.reference is not None and scene.reference.year >= 2015
    return found(match, ("20" if recent else "19") + digits[0], mod=mod)


def century(scene: Scene, match: Match) -> Reading:
    """ "the 19th century"."""
    if unit_of(scene, match) != "C":
        return NOTHING
    return found(match, f"{ordinal_in(word_at(scene, match, 'ord')) - 1:02}")


_SEASON_AFTER = ("every", "each", "since", "until", "by", "during", "over")


def season(scene: Scene, match: Match) -> Reading:
    """ "last summer", "in the spring", "winter 2005"; "fall" and "spring" need an article or the like."""
    name = word_at(scene, match, "season")
    opening, way = scene.letter(match.start()), group(match, "rel") or group(match, "rel2")
    if group(match, "year"):
        return found(match, f"{year_in(scene, word_at(scene, match, 'year'))}-{SEASONS[name]}")
    if not way:
        verb = name in ("fall", "spring") and (opening not in "tjm" or scene.after() in ("of", "in", "from", "to"))
        if verb or (opening == "S" and scene.before() not in _SEASON_AFTER):
            return NOTHING
    of_year = group(match, "rel2")
    if of_year and scene.reference:
        value = f"{scene.reference.year + STEPS[of_year]}-{SEASONS[name]}"  # "the spring of next year"
    else:
        value = season_near(scene, SEASONS[name], STEPS[way] if way else (scene.side() or -1))
    start = match.start() + (opening in "jz")
    return (Found(start, match.end() - 1, value, mod=mod_of(scene, match)),)

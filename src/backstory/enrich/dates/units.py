"""Weeks, months and years told from the day of writing or from a day named before, and words like "now", as values."""

from __future__ import annotations

from datetime import timedelta

from backstory.enrich.dates.calendar import value_of
from backstory.enrich.dates.lengths import length_value
from backstory.enrich.dates.lexicon import ADVERBS, REFERENCES
from backstory.enrich.dates.reading import (
    NOTHING,
    STEPS,
    TIMES,
    Match,
    Reading,
    found,
    group,
    is_age,
    mod_of,
    unit_of,
    word_at,
)
from backstory.enrich.dates.scene import Scene, unit_near
from backstory.enrich.wordlist import listed


def near(scene: Scene, match: Match) -> Reading:
    """ "last week", "this year", "early next month", "this century"."""
    unit, step = unit_of(scene, match), STEPS[match["rel"]]
    if unit in ("", "D", "H", *TIMES) or is_age(scene) or group(match, "part"):
        return NOTHING
    if unit == "C":
        return found(match, "P100Y", kind="DURATION") if step == 0 else NOTHING
    word = word_at(scene, match, "rel")
    if unit == "Q" and word in ("previous", "prior", "preceding") and scene.quarter[:4].isdigit():
        return NOTHING
    return found(match, unit_near(scene, unit, step), mod=mod_of(scene, match))


def day_near(scene: Scene, match: Match) -> Reading:
    """ "the following day", "the previous day": from the day last named."""
    word = word_at(scene, match, "rel")
    if unit_of(scene, match) != "D" or scene.day is None or word not in ("following", "next", "previous", "preceding"):
        return NOTHING
    return found(match, (scene.day + timedelta(STEPS[match["rel"]])).isoformat())


def that_unit(scene: Scene, match: Match) -> Reading:
    """ "that year", "that day", "that quarter": the one last named."""
    unit, mod = unit_of(scene, match), mod_of(scene, match)
    value = ""
    if unit == "Y" and scene.year:
        value = f"{scene.year}"
    elif unit == "Q":
        value = scene.quarter
    elif unit in ("D", "W", "M") and scene.day:
        value = value_of(scene.day, unit)
    return found(match, value, mod=mod) if value else NOTHING


def current_unit(scene: Scene, match: Match) -> Reading:
    """ "the latest quarter", "the current year", "the same day"."""
    unit, word = unit_of(scene, match), word_at(scene, match, "now")
    if word == "latest" and unit == "Q":
        return found(match, scene.quarter or unit_near(scene, "Q", -1))
    if word == "same" and unit == "D" and scene.day:
        return found(match, scene.day.isoformat())
    if word == "current" and unit in ("W", "M", "Q", "Y"):
        return found(match, unit_near(scene, unit, 0))
    return NOTHING


_OF_ANOTHER = listed("of after before following that when and since")


def the_unit(scene: Scene, match: Match) -> Reading:
    """ "the quarter", "the weekend", "the week", "the end of the year"; not "the day", "the year after"."""
    unit, mod = unit_of(scene, match), mod_of(scene, match)
    word = word_at(scene, match, "unit")
    definite = "t" in match[0] and scene.word(match.start() + match[0].index("t")) == "the"
    if not definite or word in ("half", "period") or unit not in ("WE", "Q", "Y", "M", "W"):
        return NOTHING
    if unit == "WE":
        return found(match, unit_near(scene, "WE", _weekend(scene)), mod=mod) if scene.after() != "of" else NOTHING
    if unit == "Q" and scene.quarter:
        return found(match, scene.quarter, mod=mod)
    if not mod and (scene.after() in _OF_ANOTHER or (unit == "M" and scene.before() not in ("during", "in", "for"))):
        return NOTHING
    return found(match, unit_near(scene, unit, 0), mod=mod)


def _weekend(scene: Scene) -> int:
    """ "over the weekend" said from Monday to Friday is the last one, unless the verbs look ahead."""
    if scene.reference is None or scene.reference.isoweekday() >= 6:
        return 0
    return 0 if scene.side() > 0 else -1


def every(scene: Scene, match: Match) -> Reading:
    """ "every month", "each year"."""
    unit = unit_of(scene, match)
    if unit in ("", "S", "WE", "H") or word_at(scene, match, "each") == "per":
        return NOTHING
    return found(match, length_value(1, unit), kind="SET")


def adverb(scene: Scene, match: Match) -> Reading:
    """ "daily", "monthly"; not "the A-Sharq Al Awsat daily"."""
    text, tokens = scene.tokens.text, scene.tokens
    beside = [scene.place - 1, scene.end] if scene.place > 0 and scene.end < len(tokens.words) else []
    if any(tokens.words[place].isalpha() and text[tokens.starts[place]].isupper() for place in beside):
        return NOTHING
    return found(match, ADVERBS[scene.word(match.start())], kind="SET")


def reference(scene: Scene, match: Match) -> Reading:
    """ "now", "recently", "the current", "in the past"."""
    word = word_at(scene, match, "ref") or word_at(scene, match, "now")
    if word == "past":
        definite = scene.word(match.start()) == "the" and scene.letter(scene.end) != "w"
        return found(match, "PAST_REF") if definite and scene.before() in _PAST_AFTER else NOTHING
    return found(match, REFERENCES[word]) if word in REFERENCES else NOTHING


_PAST_AFTER = ("in", "of", "from", "to", "with", "on", ",")


def these_days(scene: Scene, match: Match) -> Reading:
    return found(match, "PRESENT_REF") if word_at(scene, match, "days") == "days" else NOTHING


_AHEAD = listed("near foreseeable immediate distant short long medium")


def future(scene: Scene, match: Match) -> Reading:
    """ "the future", "the near future", "the short term"; "future losses" and "the term" are no time."""
    near_word, word = word_at(scene, match, "near"), word_at(scene, match, "ref")
    definite = scene.word(match.start()) in ("the", "its", "their")
    fits = near_word in _AHEAD if near_word else word == "future"
    return found(match, "FUTURE_REF") if definite and fits else NOTHING

"""Hours, parts of the day, and the days around the day of writing, as values."""

from __future__ import annotations

import re
from datetime import timedelta

from backstory.enrich.dates.lexicon import CLOCK_NAMES, DEICTIC, PARTS
from backstory.enrich.dates.reading import NOTHING, STEPS, Match, Reading, found, group, word_at
from backstory.enrich.dates.scene import Found, Scene

_BEFORE_HOURS = ("at", "by", "until", "from", "around", "about")


def clock(scene: Scene, match: Match) -> Reading:
    """ "10:35 a.m.", "18:00 GMT", "7pm", "at 14:30"."""
    half = word_at(scene, match, "ap") or word_at(scene, match, "ap_")
    digits = word_at(scene, match, "clock") or word_at(scene, match, "clock_")
    hour, minute = (int(part) for part in [*re.split(r"[:.]", digits), "0"][:2])
    if half[:1] in ("a", "p"):
        if not 1 <= hour <= 12:
            return NOTHING
        hour = hour % 12 + (12 if half[0] == "p" else 0)
    elif hour > 24 or not (half or group(match, "zone") or scene.before() in _BEFORE_HOURS):
        return NOTHING
    return found(match, f"{_day(scene)}T{hour:02}:{minute:02}", kind="TIME")


def hour_of_part(scene: Scene, match: Match) -> Reading:
    """ "4 in the morning"."""
    hour, part = int(word_at(scene, match, "clock")), word_at(scene, match, "part")
    hour = hour % 12 + (12 if part in ("afternoon", "evening") else 0)
    return found(match, f"{_day(scene)}T{hour:02}:00", kind="TIME")


def named_hour(scene: Scene, match: Match) -> Reading:
    """ "noon", "midnight"; not "High Noon", the film."""
    capital = scene.tokens.text[scene.tokens.starts[match.start()]].isupper()
    if scene.before() == "high" or (capital and scene.place > 0):
        return NOTHING
    return found(match, f"{_day(scene)}T{CLOCK_NAMES[scene.word(match.start())]}", kind="TIME")


def _day(scene: Scene) -> str:
    """The day of writing; `find` puts the hour on the day named beside it."""
    return str(scene.reference or scene.day or "XXXX-XX-XX")


def deictic(scene: Scene, match: Match) -> Reading:
    """ "today", "yesterday morning", "tonight"."""
    word = word_at(scene, match, "deictic")
    part = "NI" if word == "tonight" else PARTS.get(word_at(scene, match, "part"), "")
    return _days_off(scene, match, DEICTIC[word], part)


def this_part(scene: Scene, match: Match) -> Reading:
    """ "this afternoon", "last night"."""
    part = word_at(scene, match, "part")
    if match["rel"] == "l" and part not in ("night", "evening"):
        return NOTHING
    return _days_off(scene, match, STEPS[match["rel"]], PARTS[part])


def day_beside(scene: Scene, match: Match) -> Reading:
    """ "the day after tomorrow", "the day before yesterday"."""
    step = {("r", "tomorrow"): 2, ("b", "yesterday"): -2}.get((match["way"], word_at(scene, match, "deictic")))
    if step is None or word_at(scene, match, "day") != "day":
        return NOTHING
    return _days_off(scene, match, step, "")


def _days_off(scene: Scene, match: Match, step: int, part: str) -> Reading:
    day = (scene.reference + timedelta(step)).isoformat() if scene.reference else "XXXX-XX-XX"
    return found(match, f"{day}T{part}", kind="TIME") if part else found(match, day)


def part_of_day(scene: Scene, match: Match) -> Reading:
    """ "in the morning", "mid-afternoon", "overnight"; other parts of the day by themselves are no time."""
    part = word_at(scene, match, "part")
    if part == "overnight":
        return _days_off(scene, match, -1, "NI")
    if not (group(match, "the") or group(match, "mod")) or scene.after() == "of":
        return NOTHING
    start = match.start() + bool(group(match, "the"))
    return (Found(start, match.end() - 1, f"{scene.day or _day(scene)}T{PARTS[part]}", "TIME"),)

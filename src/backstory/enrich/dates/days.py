"""Days, months, weekdays and feasts as values."""

from __future__ import annotations

import re
from datetime import date

from backstory.enrich.dates.calendar import feast
from backstory.enrich.dates.lexicon import HOLIDAYS, MONTHS, PARTS, SHORT, WEEKDAYS
from backstory.enrich.dates.reading import (
    NOTHING,
    Match,
    Reading,
    capital_follows,
    found,
    group,
    mod_of,
    named_year,
    word_at,
)
from backstory.enrich.dates.scene import (
    Found,
    Scene,
    day_without_year,
    feast_near,
    month_near,
    weekday_near,
    year_in,
)
from backstory.enrich.wordlist import listed


def iso(scene: Scene, match: Match) -> Reading:
    word = scene.word(match.start())
    return found(match, word) if _valid(*(int(part) for part in word.split("-"))) else NOTHING


def numeric(scene: Scene, match: Match) -> Reading:
    """28/04/2025 is the 28th of April; 04/05/2025 may be either, so only its year is certain."""
    word = scene.word(match.start())
    a, b, year = (int(part) for part in re.split(r"[/.]", word))
    year = year if year > 99 else year_in(scene, f"'{year:02}")
    readable = [(month, day) for month, day in ((a, b), (b, a)) if _valid(year, month, day)]
    if not readable or not 1900 <= year <= 2100:
        return NOTHING
    if len(readable) == 2 and a != b and "/" in word:
        return found(match, f"{year}")
    month, day = readable[-1]
    return found(match, f"{year}-{month:02}-{day:02}")


def _valid(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def day(scene: Scene, match: Match) -> Reading:
    """ "Nov. 13", "Thursday, 14 November 2013", "the 13th of February", "Nov. 13 and 14" as two."""
    month = MONTHS[word_at(scene, match, "month")]
    number = _day_number(word_at(scene, match, "day"))
    if number is None or _is_ordinal_phrase(scene, match):
        return NOTHING
    year = named_year(scene, match)
    value = _day_value(scene, (year, month, number))
    if value is None:
        return NOTHING
    second = _day_number(word_at(scene, match, "day2"))
    if second is None:
        return found(match, value, mod=mod_of(scene, match))
    other = _day_value(scene, (int(value[:4]) if value[:4].isdigit() else year, month, second))
    if other is None or second <= number:
        return NOTHING
    split = match.start("join")
    return (Found(match.start(), split - 1, value), Found(split + 1, match.end() - 1, other))


def _is_ordinal_phrase(scene: Scene, match: Match) -> bool:
    """ "the second March for Life" is no day of March; "the first of March" and "2nd March" are."""
    word = word_at(scene, match, "day")
    return match.start("day") < match.start("month") and not word[0].isdigit() and "z" not in match[0]


def _day_number(word: str) -> int | None:
    digits = word.rstrip("stndrh")
    return int(digits) if digits.isdigit() else {"first": 1, "second": 2, "third": 3, "fourth": 4}.get(word)


def _day_value(scene: Scene, when: tuple[int | None, int, int]) -> str | None:
    year, month, number = when
    if year is None:
        return day_without_year(scene, month, number)
    return f"{year:04}-{month:02}-{number:02}" if _valid(year, month, number) else None


def month_of_year(scene: Scene, match: Match) -> Reading:
    """ "October 2013", "June last year"."""
    number = MONTHS[word_at(scene, match, "month")]
    year = named_year(scene, match)
    return found(match, f"{year or 'XXXX'}-{number:02}", mod=mod_of(scene, match))


def month_by_way(scene: Scene, match: Match) -> Reading:
    """ "last June", "this October", "next March"."""
    number, way, reference = MONTHS[word_at(scene, match, "month")], match["nth"], scene.reference
    if reference is None:
        return found(match, f"XXXX-{number:02}", mod=mod_of(scene, match))
    year = reference.year
    if way == "l":
        year -= number >= reference.month
    elif way == "x":
        year += number <= reference.month
    elif way == "h":
        year = scene.year or year
    return found(match, f"{year}-{number:02}", mod=mod_of(scene, match))


# What stands before a bare month; without one of these "May" and "March" and "August" may be a name or a verb.
_BEFORE = listed(
    """
    in since until till by of from to through between during before after for and or this last next early late mid
    the on - past around about than every each effective
    """
)
_SURELY = ("in", "since", "until", "last", "next", "this", "early", "late")
_ALSO_NAMES = frozenset(("may", "march", "april", "june", "august")) | SHORT


def bare_month(scene: Scene, match: Match) -> Reading:
    """ "in December", "by April. Then"; not "Theresa May", "the March on Washington"."""
    name = word_at(scene, match, "month")
    before = scene.word(match.start("month") - 1)
    if name in _ALSO_NAMES:
        fits = group(match, "mod") or before in _BEFORE or scene.after().startswith(("'", "’"))
        ends = name not in SHORT and scene.tokens.text[scene.tokens.ends[scene.end - 1] - 1] == "."
        if not fits or (capital_follows(scene) and not ends and before not in _SURELY):
            return NOTHING
    return found(match, month_near(scene, MONTHS[name], scene.side()), mod=mod_of(scene, match))


# "The Sunday Times", "Friday Night Lights": a name when one of these follows in capitals.
_NAMED_AFTER = listed(
    "times telegraph mirror mail herald express post independent people night business review world sun"
)


def weekday(scene: Scene, match: Match) -> Reading:
    """ "Friday", "last Monday", "early Wednesday", "Saturday night", "Mondays"."""
    if scene.after() in _NAMED_AFTER and capital_follows(scene):
        return NOTHING
    name, part_word = word_at(scene, match, "wd"), word_at(scene, match, "part")
    number = WEEKDAYS[name] if name in WEEKDAYS else WEEKDAYS[name.removesuffix("s")]
    part = PARTS.get(part_word, "")
    suffix = f"T{part}" if part else ""
    way = group(match, "rel")
    if way == "e" or name.endswith("days") or part_word.endswith("s"):
        return found(match, f"XXXX-WXX-{number}{suffix}", kind="SET")
    modified = word_at(scene, match, "mod") in ("", "early", "late", "mid")  # but: "will end Saturday delivery"
    near = weekday_near(scene, number, way)
    value = f"{near}{suffix}" if near else f"XXXX-WXX-{number}{suffix}"
    first = match.start() if modified else match.start("wd")
    mod = mod_of(scene, match) if modified else ""
    return (Found(first, match.end() - 1, value, "TIME" if part else "DATE", mod),)


def holiday(scene: Scene, match: Match) -> Reading:
    """ "Christmas", "last Thanksgiving", "New Year's Eve 2012"."""
    name = word_at(scene, match, "feast")
    when = HOLIDAYS.get(name) or HOLIDAYS.get(name.replace("s ", "'s ", 1)) or ""
    if group(match, "year"):
        near = feast(when, year_in(scene, word_at(scene, match, "year")))
    else:
        near = feast_near(scene, when, group(match, "rel"))
    return found(match, near.isoformat()) if near else NOTHING

"""Lengths of time as values, and the times told by them: "three days", "two years ago", "the past two months"."""

from __future__ import annotations

from datetime import timedelta

from backstory.enrich.dates.calendar import shifted, value_of
from backstory.enrich.dates.quarters import year_before
from backstory.enrich.dates.reading import (
    NOTHING,
    TIMES,
    Match,
    Reading,
    count_of,
    found,
    group,
    is_age,
    unit_of,
    word_at,
)
from backstory.enrich.dates.scene import Found, Scene, unit_near
from backstory.enrich.wordlist import listed

_PARTS = {"Y": (6, "M"), "H": (30, "M"), "W": (3, "D"), "M": (15, "D")}


def length_value(count: float | None, unit: str) -> str:
    """The value of a length: P3D, PT16H, P2Y6M, PXY; decades and centuries as years.

    >>> length_value(2.5, "Y"), length_value(None, "E"), length_value(4, "TH")
    ('P2Y6M', 'PXY', 'PT4H')
    """
    if unit in ("E", "C"):
        unit, count = "Y", count and count * (10 if unit == "E" else 100)
    prefix, unit = ("PT", TIMES[unit]) if unit in TIMES else ("P", {"WE": "D"}.get(unit, unit))
    if count is None:
        return f"{prefix}X{unit}"
    whole = int(count)
    if count == whole or unit not in _PARTS:
        return f"{prefix}{whole}{unit}"
    part, smaller = _PARTS[unit]
    return prefix + (f"{whole}{unit}" if whole else "") + f"{part}{smaller}"


def _length(match: Match, count: float | None, unit: str, *, way: int = 0) -> Reading:
    return (Found(match.start(), match.end() - 1, length_value(count, unit), "DURATION", way=way),)


def ago(scene: Scene, match: Match) -> Reading:
    """ "two years ago", "a few days earlier", "three days later"."""
    unit, way = unit_of(scene, match), match["way"]
    count = 1.0 if group(match, "one") else count_of(scene, match)
    if not unit or is_age(scene) or word_at(scene, match, "unit") == "period":
        return NOTHING
    year = unit == "Y" and count == 1
    if year and way != "r" and (compared := year_before(scene, match)):
        return compared
    if way == "g" and count is None:
        return found(match, "PAST_REF")
    if way == "r" or (way == "b" and not year) or count is None:
        return _length(match, count, unit)
    return found(match, _back(scene, unit, count), kind="TIME" if unit in TIMES else "DATE")


_GRAIN = {"E": "Y", "C": "Y", "H": "M"}


def _back(scene: Scene, unit: str, count: float) -> str:
    reference = scene.reference
    if reference is None:
        return unit_near(scene, unit, 0)
    if unit in TIMES:
        return reference.isoformat()
    if unit == "WE":
        return value_of(reference - timedelta(7 * count), "WE")
    if count * {"Y": 1, "E": 10, "C": 100}.get(unit, 0) >= reference.year or count > 5000:
        return "PAST_REF"
    return value_of(shifted(reference, unit, -int(count)), _GRAIN.get(unit, unit))


_STRETCH_AFTER = ("in", "over", "during", "for", "within", "of", "from", "these", "those", "whole")
_WAYS = {"x": 1, "l": -1, "N": -1}


def stretch(scene: Scene, match: Match) -> Reading:
    """ "the past two months", "the next few days", "recent years", "coming weeks"."""
    unit, way = unit_of(scene, match), match["way"]
    word = word_at(scene, match, "way")
    verb = word == "last" and match[0][0] == "l" and scene.before() not in _STRETCH_AFTER  # "the talks last two days"
    if not unit or is_age(scene) or verb or (way == "N" and word != "recent"):
        return NOTHING
    return _length(match, count_of(scene, match), unit, way=_WAYS.get(way, 0))


def past_unit(scene: Scene, match: Match) -> Reading:
    """ "in the last month", "over the past year": a length, unlike "last month"."""
    unit = unit_of(scene, match)
    if unit in ("", "WE", "Q", "H") or word_at(scene, match, "way") not in ("past", "last"):
        return NOTHING
    return _length(match, 1, unit, way=-1)


def first_units(scene: Scene, match: Match) -> Reading:
    """ "the first nine months", "the first few days"."""
    unit = unit_of(scene, match)
    return _length(match, count_of(scene, match), unit) if unit and not is_age(scene) else NOTHING


_NO_LENGTH = ("second", "seconds", "half", "halves", "period", "periods")


def counted(scene: Scene, match: Match) -> Reading:
    """ "three days", "16-hour", "in five years" as a time; not "three-quarters", "a 6-year-old"."""
    unit, count = unit_of(scene, match), count_of(scene, match)
    joined = scene.letter(match.end() - 2) == "-"
    if not unit or count is None or is_age(scene) or word_at(scene, match, "unit") in _NO_LENGTH:
        return NOTHING
    if (unit == "Q" and (joined or count > 12)) or scene.before() in ("$", "£", "€"):
        return NOTHING
    ahead = not joined and unit in "DWMYE" and scene.before() == "in" and 0 < count < 500
    if ahead and scene.reference and scene.side() > 0:
        return found(match, value_of(shifted(scene.reference, unit, int(count)), _GRAIN.get(unit, unit)))
    if _some_day(scene, match):
        return found(match, "FUTURE_REF")
    return _length(match, count, unit)


def _some_day(scene: Scene, match: Match) -> bool:
    """ "One day, he will return"."""
    words = scene.tokens.words[match.start() : match.end()]
    return words == ["one", "day"] and scene.side() > 0 and scene.before() in ("", ",", "that", "will", "may", "and")


def vague(scene: Scene, match: Match) -> Reading:
    """ "several weeks", "a few hours", "a several-year tenure"."""
    unit = unit_of(scene, match) or unit_of(scene, match, "single")
    word = word_at(scene, match, "unit") or word_at(scene, match, "single")
    return _length(match, None, unit) if unit and word not in _NO_LENGTH and not is_age(scene) else NOTHING


# "a year" is a rate after a count or a price ("$500 million a year"), a length after one of these.
_LENGTH_AFTER = listed(
    """
    in within for of over about nearly almost than after before under around least only during spend take took lasted
    barely just half roughly by until to
    """
)


def one_unit(scene: Scene, match: Match) -> Reading:
    """ "a year", "an hour", "a week"."""
    unit, before = unit_of(scene, match), scene.before()
    if unit in ("", "S", "WE", "TM", "Q", "H") or is_age(scene):
        return NOTHING
    rate = any(scene.letter(place) in "dnwy" for place in range(scene.place - 3, scene.place))
    if unit == "D" and before not in _LENGTH_AFTER and scene.letter(scene.end) != "-":
        return found(match, "P1D", kind="SET") if rate else NOTHING
    if before in _LENGTH_AFTER or not rate:
        return _length(match, 1, unit)
    # "four flights a week" says how often, and nobody asks a newspaper when
    return found(match, "P1Y", kind="SET") if unit == "Y" else NOTHING


_MEASURED_BY = listed("in within for the over after before take took takes or and by until during since past early")
_MEASURED_TO = listed("ago later after before earlier since of from")


def bare_units(scene: Scene, match: Match) -> Reading:
    """ "over the years", "weeks before": bare units count beside a word that measures with them."""
    unit, word = unit_of(scene, match), word_at(scene, match, "unit")
    if unit not in ("D", "W", "M", "Y", "E", "C", "TH") or (word == "hours" and scene.after() == "of"):
        return NOTHING
    measured = scene.before() in _MEASURED_BY or scene.after() in _MEASURED_TO
    return _length(match, None, unit) if measured and not is_age(scene) else NOTHING

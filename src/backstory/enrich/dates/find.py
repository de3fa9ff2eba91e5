"""The scan: shapes of the grammar from left to right, each read in the scene so far, and hours joined to their days."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from backstory.enrich.dates import days, hours, lengths, quarters, units, years
from backstory.enrich.dates.calendar import days_of, narrowed, shifted
from backstory.enrich.dates.grammar import ANY, RULES
from backstory.enrich.dates.lexicon import SHORT
from backstory.enrich.dates.scene import Found, Scene
from backstory.enrich.dates.tokens import Tokens, tokenize


@dataclass(frozen=True, slots=True)
class DateMention:
    """text[start:end] says a time.

    `value` is TIMEX-like ISO ("2013-11-13", "2013-W46", "197" for the 1970s, "P2D", "PRESENT_REF"; X where unknown),
    `first` and `last` the days covered, None where it names none. `kind` is DATE, TIME, DURATION or SET;
    `mod` is START, MID or END for "early", "mid", "late" and narrows the days, not the value.
    """

    text: str
    start: int
    end: int
    value: str
    first: date | None
    last: date | None
    kind: str
    mod: str = ""


_READ: dict[str, Callable[[Scene, re.Match[str]], tuple[Found, ...]]] = {
    "iso": days.iso, "numeric": days.numeric, "day": days.day, "month_of_year": days.month_of_year,
    "month_by_way": days.month_by_way, "bare_month": days.bare_month, "weekday": days.weekday, "feast": days.holiday,
    "clock": hours.clock, "named_hour": hours.named_hour, "hour_of_part": hours.hour_of_part,
    "day_beside": hours.day_beside, "deictic": hours.deictic, "this_part": hours.this_part,
    "part_of_day": hours.part_of_day, "century": years.century, "decade": years.decade, "season": years.season,
    "year": years.year, "year_words": years.year_words, "quarter": quarters.quarter,
    "quarter_of_year": quarters.quarter_of_year, "written_quarter": quarters.written_quarter,
    "same_period": quarters.same_period, "year_ago": quarters.year_ago, "year_end": quarters.year_end,
    "near": units.near, "day_near": units.day_near, "that_unit": units.that_unit, "current_unit": units.current_unit,
    "the_unit": units.the_unit, "every": units.every, "adverb": units.adverb, "future": units.future,
    "these_days": units.these_days, "reference": units.reference, "ago": lengths.ago, "stretch": lengths.stretch,
    "past_unit": lengths.past_unit, "first_units": lengths.first_units, "counted": lengths.counted,
    "vague": lengths.vague, "one_unit": lengths.one_unit, "bare_units": lengths.bare_units,
}  # fmt: skip


def find_dates(text: str, reference: date | None) -> tuple[DateMention, ...]:
    """The calendar expressions of a text in order, none overlapping.

    >>> [(one.text, one.value) for one in find_dates("They will arrive on Nov. 13 for two days.", date(2013, 11, 9))]
    [('Nov. 13', '2013-11-13'), ('two days', 'P2D')]
    """
    tokens = tokenize(text)
    scene = Scene(tokens, reference)
    found: list[Found] = []
    place = 0
    while match := ANY.search(tokens.classes, place):
        read = _read(scene, match)
        for one in read:
            _remember(scene, one)
        found.extend(read)
        place = read[-1].last + 1 if read else match.start() + 1
    return tuple(_mention(text, scene, one) for one in _joined(tokens, found))


def _read(scene: Scene, match: re.Match[str]) -> tuple[Found, ...]:
    """The first reading, in the grammar's order, that is a time after all."""
    start = match.start()
    for name, shape in RULES[(match.lastindex or 1) - 1 :]:
        attempt = shape.match(scene.tokens.classes, start)
        if attempt:
            scene.place, scene.end = start, attempt.end()
            read = _READ[name](scene, attempt)
            if read:
                return read
    return ()


def _remember(scene: Scene, one: Found) -> None:
    value = one.value
    if not value[:4].isdigit() or one.kind in ("DURATION", "SET"):
        return
    if len(value) >= 4:
        scene.year = int(value[:4])
    if len(value) >= 10 and value[7] == "-":
        scene.day = date.fromisoformat(value[:10])
    elif "-Q" in value and not (scene.quarter and one.compared):
        scene.quarter = value


_DAY_LONG = re.compile(r"\d{4}-\d\d-\d\d(?:T..)?$")
_NEAR_HOUR = 12


def _joined(tokens: Tokens, found: list[Found]) -> list[Found]:
    """Hours put on the day named beside them: "10:35 a.m. Friday" is one expression, "at 10:35 on Friday" two."""
    joined: list[Found] = []
    for number, one in enumerate(found):
        if joined and joined[-1].last >= one.first:
            continue  # the day went to the hour before it
        hour = one.value[-6:] if one.kind == "TIME" and re.search(r"T\d\d:\d\d$", one.value) else ""
        following = found[number + 1] if number + 1 < len(found) else None
        if not hour:
            joined.append(one)
        elif following and _DAY_LONG.match(following.value) and _adjoin(tokens, one.last + 1, following.first):
            joined.append(replace(one, last=following.last, value=following.value[:10] + hour))
        else:
            joined.append(replace(one, value=(_day_beside(tokens, found, number) or one.value[:-6]) + hour))
    return joined


def _adjoin(tokens: Tokens, start: int, end: int) -> bool:
    return end - start <= 2 and all(
        tokens.words[place] in (",", "on") or tokens.classes[place] == "Z" for place in range(start, end)
    )


def _day_beside(tokens: Tokens, found: list[Found], number: int) -> str:
    """The day named closest to an hour, within a dozen words and the same paragraph."""
    one = found[number]
    best = ""
    nearest = _NEAR_HOUR + 1
    for other in found[max(0, number - 2) : number + 3]:
        gap = max(other.first - one.last, one.first - other.last)
        low, high = sorted((one.first, other.first))
        if other is not one and _DAY_LONG.match(other.value) and gap < nearest and "|" not in tokens.classes[low:high]:
            best, nearest = other.value[:10], gap
    return best


def _mention(text: str, scene: Scene, one: Found) -> DateMention:
    tokens = scene.tokens
    start, end = tokens.starts[one.first], tokens.ends[one.last]
    if text[end - 1] == "." and tokens.words[one.last] == "." and tokens.words[one.last - 1] not in SHORT:
        end = tokens.ends[one.last - 1]  # "in March." ends a sentence, "in Nov." is an abbreviation
    first, last = _days(one, scene.reference) or (None, None)
    return DateMention(text[start:end], start, end, one.value, first, last, one.kind, one.mod.rstrip("!"))


_LENGTH = re.compile(r"P(\d+)([DWMY])$")


def _days(one: Found, reference: date | None) -> tuple[date, date] | None:
    if one.kind == "DURATION":
        counted = _LENGTH.match(one.value)
        if not counted or reference is None or not one.way:
            return None
        try:
            other = shifted(reference, counted[2], one.way * int(counted[1]))
        except ValueError:  # "the past 3,000 years" began before the calendar
            return None
        return (other, reference) if one.way < 0 else (reference, other)
    if one.value == "PRESENT_REF" and reference:
        return (reference, reference)
    days = days_of(one.value)
    return narrowed(*days, one.mod) if days else None

"""What the shapes about units mean: quarters, "two years ago", "last week", "the next few days", "daily", "now".

Companion of `readings`, same contract.
"""

from __future__ import annotations

from datetime import timedelta

from backstory.enrich.dates.calendar import shifted, value_of
from backstory.enrich.dates.lexicon import ADVERBS, REFERENCES, UNITS
from backstory.enrich.dates.readings import Match, Reading, found, mod_of, word_at
from backstory.enrich.dates.scene import Found, Scene, number_in, ordinal_in, unit_near, year_in

_WAYS = {"l": -1, "i": 0, "x": 1, "c": 0}
_TIMES = {"TM": "M", "TH": "H", "S": "S"}


def unit_of(scene: Scene, match: Match, group: str = "unit") -> str:
    """The letter of a unit word: "weeks" is W; "period" is a quarter where quarters were spoken of."""
    word = word_at(scene, match, group)
    if word == "period":
        return "Q" if scene.quarter else ""
    return UNITS.get(word) or UNITS.get(word.removesuffix("s")) or {"halves": "H", "centuries": "C"}.get(word, "")


def length_value(count: float | None, unit: str) -> str:
    """The value of a length: P3D, PT16H, P2Y6M, PXY; decades and centuries as years.

    >>> length_value(2.5, "Y"), length_value(None, "E"), length_value(4, "TH")
    ('P2Y6M', 'PXY', 'PT4H')
    """
    if unit in _TIMES:
        return "PT" + _counted(count, _TIMES[unit], "M" if unit == "TH" else "")
    if unit in ("E", "C"):
        unit, count = "Y", count and count * (10 if unit == "E" else 100)
    unit = {"WE": "D", "H": "H"}.get(unit, unit)
    return "P" + _counted(count, unit, {"Y": "M", "W": "D", "M": "D"}.get(unit, ""))


def _counted(count: float | None, unit: str, smaller: str) -> str:
    if count is None:
        return f"X{unit}"
    whole = int(count)
    if count != whole and smaller:
        part = {"Y": 6, "TH": 30, "H": 30, "W": 3, "M": 15}.get(unit, 0)
        return (f"{whole}{unit}" if whole else "") + f"{part}{smaller}"
    return f"{whole}{unit}"


def _count(scene: Scene, match: Match, group: str = "num") -> float | None:
    if group not in match.re.groupindex or match[group] is None:
        return None
    return number_in(scene.tokens.words[match.start(group) : match.end(group)])


def _is_age(scene: Scene) -> bool:
    """ "6-year-old", "37 years old"."""
    after = scene.after()
    return after == "old" or after == "-" and scene.word(scene.end + 1) == "old" or after in ("olds",)


def quarter(scene: Scene, match: Match) -> Reading:
    """ "the third quarter", "last year's first half", "the 1988 second quarter", "Q3 2025", "the 20th century"."""
    groups = match.re.groupindex
    written = word_at(scene, match, "q") if "q" in groups else ""
    unit = ("H" if "h" in written.lower() else "Q") if written else unit_of(scene, match)
    ordinal_word = word_at(scene, match, "ord") if "ord" in groups else ""
    if written:
        count = int(written.strip("QHqh"))
    elif ordinal_word:
        count = ordinal_in(ordinal_word) if ordinal_word != "last" else 0
    else:
        count = int(scene.quarter[-1]) if scene.quarter and unit == "Q" else 0
    if ordinal_word in ("last", "latter"):
        count = 2 if unit == "H" else 4
    if unit == "C" and ordinal_word:
        return found(match, f"{count - 1:02}")
    if unit not in ("Q", "H") or count > (4 if unit == "Q" else 2):
        return ()
    year = _named_year(scene, match)
    if count == 0:
        return found(match, f"{year}") if year and "quarter" in scene.word(match.end() - 1) else ()
    if word_at(scene, match, "unit") == "half" and year is None and not word_at(scene, match, "relunit"):
        return ()
    value = _quarter_value(scene, unit, count, year)
    aside = scene.side() > 0 or bool(year and scene.reference and year < scene.reference.year)
    return (Found(match.start(), match.end() - 1, value, compared=aside),)


def _compared(match: Match, year: int, quarter: str) -> Reading:
    return (Found(match.start(), match.end() - 1, f"{year}{quarter}", compared=True),)


def _named_year(scene: Scene, match: Match) -> int | None:
    word = word_at(scene, match, "year")
    if word:
        return year_in(scene, word)
    groups = match.re.groupindex
    way = match["rel"] if "rel" in groups and match["rel"] else match["rel0"] if "rel0" in groups else None
    if not way or scene.reference is None:
        return None
    return scene.year if way == "h" else scene.reference.year + _WAYS[way]


def _quarter_value(scene: Scene, unit: str, count: int, year: int | None) -> str:
    reference = scene.reference
    if year is None and reference is None:
        return f"XXXX-{unit}{count}"
    if year is None and reference is not None:
        length = 3 if unit == "Q" else 6
        begun = reference.month > length * (count - 1)
        since = (reference.month - 1 - length * count) % 12
        ahead = scene.side() > 0 and since > 2  # "expects to report a third-quarter loss" in October is of the last one
        year = reference.year + (reference.month > length * count) if ahead else reference.year - (not begun)
    return f"{year}-{unit}{count}"


def same_period(scene: Scene, match: Match) -> Reading:
    """ "the same quarter last year", "the corresponding period a year earlier"."""
    unit = unit_of(scene, match)
    quarter_now = scene.quarter
    if unit != "Q" or not quarter_now or not quarter_now[:4].isdigit():
        return ()
    year = _named_year(scene, match) or int(quarter_now[:4]) - 1
    return _compared(match, year, quarter_now[4:])


def ago(scene: Scene, match: Match) -> Reading:
    """ "two years ago", "a few days earlier", "three days later"."""
    unit = unit_of(scene, match)
    way = match["way"]
    count = 1.0 if match["one"] else _count(scene, match)
    if not unit or _is_age(scene) or (unit == "Q" and word_at(scene, match, "unit") == "period"):
        return ()
    if way == "r":
        return found(match, length_value(count, unit), kind="DURATION")
    if count is None:
        return found(match, "PAST_REF") if way == "g" else found(match, length_value(None, unit), kind="DURATION")
    if unit == "Y" and count == 1 and scene.quarter[:4].isdigit():
        return _compared(match, int(scene.quarter[:4]) - 1, scene.quarter[4:])
    if way == "b" and not (unit == "Y" and count == 1):
        return found(match, length_value(count, unit), kind="DURATION")
    return found(match, _back(scene, unit, count), kind="TIME" if unit in _TIMES else "DATE")


def _back(scene: Scene, unit: str, count: float) -> str:
    reference = scene.reference
    if reference is None:
        return unit_near(scene, unit, 0)
    if unit in _TIMES or unit == "WE":
        return reference.isoformat() if unit in _TIMES else value_of(reference - timedelta(7 * count), "WE")
    if count > 1900 or (unit in "EC" and count * (10 if unit == "E" else 100) >= reference.year):
        return "PAST_REF"
    if unit == "Y" and count >= reference.year:
        return "PAST_REF"
    day = shifted(reference, unit, -int(count))
    return value_of(day, {"E": "Y", "C": "Y", "H": "M", "Q": "Q"}.get(unit, unit))


def year_ago(scene: Scene, match: Match) -> Reading:
    """ "the year-earlier quarter", "the year-ago period"."""
    if word_at(scene, match, "unit") != "year" or scene.reference is None:
        return ()
    if scene.quarter[:4].isdigit():
        return _compared(match, int(scene.quarter[:4]) - 1, scene.quarter[4:])
    return found(match, f"{scene.reference.year - 1}")


def year_end(scene: Scene, match: Match) -> Reading:
    if (word_at(scene, match, "unit"), word_at(scene, match, "mod")) != ("year", "end") or scene.reference is None:
        return ()
    year = scene.reference.year - (scene.side() < 0 or scene.before() == "since")
    return found(match, f"{year}-12-31")


def stretch(scene: Scene, match: Match) -> Reading:
    """ "the past two months", "the next few days", "recent years", "coming weeks", "the last month"."""
    groups = match.re.groupindex
    way = match["way"]
    one = "one" in groups
    unit = unit_of(scene, match, "one" if one else "unit")
    if not unit or _is_age(scene) or (way == "N" and scene.word(match.start("way")) != "recent"):
        return ()
    if one:
        if (
            unit in ("WE", "Q", "H")
            or scene.word(match.start("way")) != "past"
            and scene.word(match.start("way")) != "last"
        ):
            return ()
        return _stretch(match, 1, unit)
    count = _count(scene, match) if "num" in groups else None
    return _stretch(match, count, unit)


def _stretch(match: Match, count: float | None, unit: str) -> Reading:
    way = {"x": 1, "l": -1, "N": -1}.get(match["way"], 0)
    return (Found(match.start(), match.end() - 1, length_value(count, unit), "DURATION", way=way),)


def first_units(scene: Scene, match: Match) -> Reading:
    """ "the first nine months", "the first few days"."""
    unit = unit_of(scene, match)
    return (
        found(match, length_value(_count(scene, match), unit), kind="DURATION") if unit and not _is_age(scene) else ()
    )


def near(scene: Scene, match: Match) -> Reading:
    """ "last week", "this year", "next month", "the following day", "that year", "the latest quarter"."""
    unit = unit_of(scene, match)
    way, word = match["rel"], word_at(scene, match, "rel")
    if way == "c":
        return _current(scene, match, word)
    if unit in ("", "S", "TM", "TH", "H") or _is_age(scene):
        return ()
    if way == "h":
        return _that(scene, match, unit)
    step = _WAYS[way]
    if unit == "C":
        return found(match, "P100Y", kind="DURATION") if step == 0 else ()
    if unit == "D":
        return _day(scene, match, word)
    if unit == "Q" and step == -1 and word in ("previous", "prior", "preceding") and scene.quarter[:4].isdigit():
        return ()
    value = unit_near(scene, unit, step)
    part = word_at(scene, match, "part")
    return found(match, value, mod=mod_of(scene, match)) if not part else ()


def _current(scene: Scene, match: Match, word: str) -> Reading:
    unit = unit_of(scene, match)
    if word == "latest" and unit == "Q" and scene.quarter:
        return found(match, scene.quarter)
    if word == "latest" and unit == "Q":
        return found(match, unit_near(scene, "Q", -1))
    if word == "same" and unit == "D" and scene.day:
        return found(match, scene.day.isoformat())
    if word == "current" and unit in ("W", "M", "Q", "Y"):
        return found(match, unit_near(scene, unit, 0))
    return ()


def _that(scene: Scene, match: Match, unit: str) -> Reading:
    mod = mod_of(scene, match)
    if unit == "Y" and scene.year:
        return found(match, f"{scene.year}", mod=mod)
    if unit == "D" and scene.day:
        return found(match, scene.day.isoformat(), mod=mod)
    if unit == "Q" and scene.quarter:
        return found(match, scene.quarter, mod=mod)
    if unit in ("W", "M") and scene.day:
        return found(match, value_of(scene.day, unit), mod=mod)
    return ()


def _day(scene: Scene, match: Match, word: str) -> Reading:
    """ "the following day", "the previous day": from the day last named."""
    if scene.day is None or word not in ("following", "next", "previous", "preceding"):
        return ()
    step = -1 if match["rel"] == "l" else 1
    return found(match, (scene.day + timedelta(step)).isoformat())


def every(scene: Scene, match: Match) -> Reading:
    """ "every month", "daily"; "each" before other units is no time."""
    adverb = word_at(scene, match, "adverb")
    if adverb and _is_newspaper(scene):
        return ()
    if adverb:
        return found(match, ADVERBS[adverb], kind="SET")
    unit = unit_of(scene, match)
    if unit in ("", "S", "WE", "H") or word_at(scene, match, "each") == "per":
        return ()
    return found(match, length_value(1, unit), kind="SET")


def _is_newspaper(scene: Scene) -> bool:
    """ "the A-Sharq Al Awsat daily", "the daily Granma"."""
    text, tokens = scene.tokens.text, scene.tokens
    beside = [
        place
        for place in (scene.place - 1, scene.end)
        if 0 <= place < len(tokens.words) and tokens.words[place].isalpha()
    ]
    return scene.place > 0 and any(text[tokens.starts[place]].isupper() for place in beside)


# "a year" is a rate after a count or a price, a length after one of these.
_LENGTH_BEFORE = frozenset(
    "in within for of over about nearly almost than after before under around least only during spend take took lasted"
    " barely just half roughly by until to".split()
)


def length(scene: Scene, match: Match) -> Reading:
    """ "three days", "16-hour", "several weeks", "a year", "months"."""
    groups = match.re.groupindex
    if _is_age(scene):
        return ()
    if "one" in groups:
        return _one(scene, match)
    group = next(name for name in ("many", "single", "unit") if name in groups and match[name])
    unit, word = unit_of(scene, match, group), word_at(scene, match, group)
    if not unit or word in ("second", "seconds", "half", "halves", "period", "periods", "night"):
        return ()
    if "many" in groups:
        return found(match, length_value(None, unit), kind="DURATION") if _may_be_many(scene, word) else ()
    if "num" not in groups:
        return found(match, length_value(None, unit), kind="DURATION")
    count = _count(scene, match)
    if (
        scene.before() in ("in", "within")
        and scene.side() > 0
        and count
        and unit in "DWMYE"
        and scene.letter(match.end() - 2) != "-"
    ):
        return _ahead(scene, match, unit, count)
    if (
        count is None
        or (unit == "Q" and (count > 12 or scene.letter(match.end() - 2) == "-"))
        or scene.before() in ("$", "£", "€")
    ):
        return ()
    if (
        count == 1
        and unit == "D"
        and scene.letter(match.start()) == "w"
        and scene.word(match.start() + 1) == "day"
        and scene.side() > 0
        and scene.before() in ("", ",", "that", "will", "may", "could", "would", "and")
    ):
        return found(match, "FUTURE_REF")
    return found(match, length_value(count, unit), kind="DURATION")


def _ahead(scene: Scene, match: Match, unit: str, count: float) -> Reading:
    """ "in five years": a time, where the verbs look ahead."""
    if scene.reference is None or scene.before() == "within" or count > 500:
        return found(match, length_value(count, unit), kind="DURATION")
    return found(match, value_of(shifted(scene.reference, unit, int(count)), "Y" if unit == "E" else unit))


def _one(scene: Scene, match: Match) -> Reading:
    unit = unit_of(scene, match, "one")
    word = word_at(scene, match, "one")
    if unit in ("", "S", "WE", "TM", "Q", "H") or word == "night":
        return ()
    before = scene.before()
    if unit == "D" and before not in _LENGTH_BEFORE and scene.letter(scene.end) != "-":
        return found(match, "P1D", kind="SET") if _after_count(scene) else ()
    if before in _LENGTH_BEFORE or not _after_count(scene):
        return found(match, length_value(1, unit), kind="DURATION")
    if unit != "Y":  # "four flights a week" says how often, and nobody asks a newspaper when
        return ()
    return found(match, length_value(1, unit), kind="SET")


def _after_count(scene: Scene) -> bool:
    return any(
        scene.letter(place) in "dnwyt%" and scene.letter(place) != "t" for place in range(scene.place - 3, scene.place)
    )


_MEASURED_BY = frozenset(
    "in within for the over after before take took takes or and by until during since past early".split()
)


def _may_be_many(scene: Scene, word: str) -> bool:
    """ "over the years", "weeks before": bare units count beside a word that measures with them."""
    if word not in ("days", "weeks", "months", "years", "decades", "hours", "centuries"):
        return False
    if word == "hours" and scene.after() == "of":
        return False
    return scene.before() in _MEASURED_BY or scene.after() in (
        "ago",
        "later",
        "after",
        "before",
        "earlier",
        "since",
        "of",
        "from",
    )


def the_unit(scene: Scene, match: Match) -> Reading:
    """ "the quarter", "the weekend", "the week", "the end of the year"; "the day" and "the month" only where one was named."""
    unit = unit_of(scene, match)
    word = word_at(scene, match, "unit")
    definite = "t" in match[0] and scene.word(match.start() + match[0].index("t")) == "the"
    if (
        not definite
        or (unit == "WE" and scene.after() == "of")
        or unit in ("", "S", "TM", "TH", "E", "C")
        or word in ("half", "night", "period")
    ):
        return ()
    mod = mod_of(scene, match)
    if unit == "WE":
        return found(match, unit_near(scene, "WE", _weekend_step(scene)), mod=mod)
    if unit == "Q" and scene.quarter:
        return found(match, scene.quarter, mod=mod)
    if unit in ("Y", "Q", "M", "W") and (mod or unit != "M" or scene.before() in ("during", "in", "for")):
        if scene.after() in ("of", "after", "before", "following", "that", "when", "and", "since") and not mod:
            return ()
        return found(match, unit_near(scene, unit, 0), mod=mod)
    return ()


def _weekend_step(scene: Scene) -> int:
    """ "over the weekend" said from Monday to Friday is the last one, unless the verbs look ahead."""
    if scene.reference is None or scene.reference.isoweekday() >= 6:
        return 0
    return 0 if scene.side() > 0 else -1


def reference(scene: Scene, match: Match) -> Reading:
    """ "now", "recently", "in the future", "these days"."""
    if match["days"]:
        return found(match, "PRESENT_REF") if word_at(scene, match, "days") == "days" else ()
    if match["ref"]:
        return _future(scene, match)
    word = word_at(scene, match, "ref_") or word_at(scene, match, "now")
    first = scene.word(match.start())
    if (
        word == "past"
        and first == "the"
        and scene.letter(scene.end) != "w"
        and scene.before() in ("in", "of", "from", "to", "with", "on", ",")
    ):
        return found(match, "PAST_REF")
    if word not in REFERENCES or word == "past":
        return ()
    return found(match, REFERENCES[word])


_AHEAD = frozenset("near foreseeable immediate distant short long medium".split())


def _future(scene: Scene, match: Match) -> Reading:
    """ "the future", "the near future", "the short term"; "future losses" and "the term" are no time."""
    near = word_at(scene, match, "near")
    word = word_at(scene, match, "ref")
    definite = scene.word(match.start()) in ("the", "its", "their")
    if near in _AHEAD and definite or not near and definite and word == "future":
        return found(match, "FUTURE_REF")
    return ()

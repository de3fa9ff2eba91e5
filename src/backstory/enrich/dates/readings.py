"""What each shape of the grammar means: days, months, weekdays, hours, seasons and feasts as TIMEX values.

A reading takes the scene and the match over token classes and returns what was found, or nothing where the words turn out
not to be a time ("May" the verb, "the Sunday Times"). Units, quarters and lengths are in `units`.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from backstory.enrich.dates.lexicon import (
    CARDINALS,
    CLOCK_NAMES,
    DECADES,
    DEICTIC,
    HOLIDAYS,
    MODS,
    MONTHS,
    PARTS,
    SEASONS,
    WEEKDAYS,
)
from backstory.enrich.dates.scene import (
    Found,
    Scene,
    day_without_year,
    feast_near,
    month_near,
    season_near,
    weekday_near,
    year_in,
)
from backstory.enrich.dates.calendar import feast

Match = re.Match[str]
Reading = tuple[Found, ...]
_WAYS = {"l": -1, "i": 0, "x": 1}


def word_at(scene: Scene, match: Match, group: str) -> str:
    """The word at a group of one token, "" where the group is absent."""
    place = match.start(group) if group in match.re.groupindex else -1
    return scene.word(place) if place >= 0 else ""


def mod_of(scene: Scene, match: Match) -> str:
    """START, MID or END; with "!" where the words mean the very edge ("the end of the year", not "late this year")."""
    word = word_at(scene, match, "mod")
    return MODS.get(word, "") + ("!" if word in ("end", "close", "beginning", "start") else "")


def found(match: Match, value: str, *, kind: str = "DATE", mod: str = "") -> Reading:
    """The whole match as one expression."""
    return (Found(match.start(), match.end() - 1, value, kind, mod),)


def iso(scene: Scene, match: Match) -> Reading:
    word = scene.word(match.start())
    try:
        date.fromisoformat(word)
    except ValueError:
        return ()
    return found(match, word)


def numeric(scene: Scene, match: Match) -> Reading:
    """28/04/2025 is the 28th of April; 04/05/2025 may be either, so only its year is certain."""
    a, b, year = (int(part) for part in re.split(r"[/.]", scene.word(match.start())))
    year = year if year > 99 else year_in(scene, f"'{year:02}")
    readable = [(month, day) for month, day in ((a, b), (b, a)) if _valid(year, month, day)]
    if not readable or not 1900 <= year <= 2100:
        return ()
    if len(readable) == 2 and a != b and "/" in scene.word(match.start()):
        return found(match, f"{year}")
    month, day = readable[-1]
    return found(match, f"{year}-{month:02}-{day:02}")


def _valid(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _year(scene: Scene, match: Match) -> int | None:
    """The year an expression names: "1998", "last year", "that year"."""
    word = word_at(scene, match, "year")
    if word:
        return year_in(scene, word)
    way = match["rel"] if "rel" in match.re.groupindex else None
    if not way or not match["relunit"]:
        return None
    if way == "h":
        return scene.year
    return scene.reference.year + _WAYS[way] if scene.reference else None


def day(scene: Scene, match: Match) -> Reading:
    month = MONTHS[word_at(scene, match, "month")]
    number = _day_number(word_at(scene, match, "day"))
    if number is None or (
        scene.letter(match.start("day")) == "o"
        and match.start("day") < match.start("month")
        and "z" not in match[0]
        and not word_at(scene, match, "day")[0].isdigit()
    ):
        return ()
    year = _year(scene, match)
    value = _day_value(scene, (year, month, number))
    if value is None:
        return ()
    end = match.end() - 1
    second = _day_number(word_at(scene, match, "day2")) if match["day2"] else None
    if second is None:
        return (Found(match.start(), end, value, mod=mod_of(scene, match)),)
    other = _day_value(scene, (int(value[:4]) if value[:4].isdigit() else year, month, second))
    if other is None or second <= number:
        return ()
    split = match.start("join")
    return (Found(match.start(), split - 1, value), Found(split + 1, end, other))


def _day_number(word: str) -> int | None:
    digits = word.rstrip("stndrh")
    return int(digits) if digits.isdigit() else {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}.get(word)


def _day_value(scene: Scene, when: tuple[int | None, int, int]) -> str | None:
    year, month, number = when
    if year is None:
        return day_without_year(scene, month, number)
    return f"{year:04}-{month:02}-{number:02}" if _valid(year, month, number) else None


# What stands before a bare month; without one of these "May" and "March" and "August" may be a name or a verb.
_MONTH_BEFORE = frozenset(
    "in since until till by of from to through between during before after for and or this last next early late mid the"
    " on - until past around about than every each".split()
)


def month(scene: Scene, match: Match) -> Reading:
    name = word_at(scene, match, "month")
    number = MONTHS[name]
    year = _year(scene, match)
    groups = match.re.groupindex
    relative = "relunit" in groups and match["relunit"]
    mod = mod_of(scene, match)
    if year is not None:
        return found(match, f"{year:04}-{number:02}", mod=mod)
    if relative:
        return found(match, f"XXXX-{number:02}", mod=mod)
    way = match["nth"] if "nth" in groups else ""
    if way:
        return found(match, _month_by_way(scene, number, way), mod=mod)
    if not _is_bare_month(scene, match, name):
        return ()
    return found(match, month_near(scene, number, scene.side()), mod=mod)


def _month_by_way(scene: Scene, number: int, way: str) -> str:
    reference = scene.reference
    if reference is None:
        return f"XXXX-{number:02}"
    if way == "l":
        return f"{reference.year - (number >= reference.month)}-{number:02}"
    if way == "x":
        return f"{reference.year + (number <= reference.month)}-{number:02}"
    if way == "h" and scene.year:
        return f"{scene.year}-{number:02}"
    return f"{reference.year}-{number:02}"


def _is_bare_month(scene: Scene, match: Match, name: str) -> bool:
    before, after = scene.word(match.start("month") - 1), scene.after()
    if name in (
        "may",
        "march",
        "august",
        "april",
        "june",
        "jan",
        "mar",
        "dec",
        "sept",
        "sep",
        "oct",
        "feb",
        "apr",
        "nov",
        "aug",
        "jun",
        "jul",
    ):
        if match["mod"] is None and before not in _MONTH_BEFORE and not after.startswith(("'", "’")):
            return False
        follows = scene.tokens.text[scene.tokens.ends[scene.end - 1] :][:2]
        named = follows[:1] == " " and follows[1:2].isupper()
        return not named or before in ("in", "since", "until", "last", "next", "this", "early", "late")
    return True


def _on_day(scene: Scene) -> str:
    """The day an hour belongs to: the last day named nearby, else the reference day."""
    if scene.reference is None and scene.day is None:
        return "XXXX-XX-XX"
    return str(scene.reference or scene.day)


def clock(scene: Scene, match: Match) -> Reading:
    groups = match.re.groupindex
    if "part" in groups:
        hour, part = int(word_at(scene, match, "clock")), word_at(scene, match, "part")
        hour = hour % 12 + (12 if part in ("afternoon", "evening") else 0)
        return found(match, f"{_on_day(scene)}T{hour:02}:00", kind="TIME")
    named = word_at(scene, match, "named")
    if named and (
        scene.before() == "high" or scene.tokens.text[scene.tokens.starts[match.start()]].isupper() and scene.place > 0
    ):
        return ()
    if named:
        return found(match, f"{_on_day(scene)}T{CLOCK_NAMES[named]}", kind="TIME")
    digits = word_at(scene, match, "clock") or word_at(scene, match, "clock_")
    half = word_at(scene, match, "ap") or word_at(scene, match, "ap_")
    hour, minute = (int(part) for part in (re.split(r"[:.]", digits) + ["0"])[:2])
    if half[:1] in ("a", "p"):
        if not 1 <= hour <= 12:
            return ()
        hour = hour % 12 + (12 if half[0] == "p" else 0)
    elif hour > 24 or not (
        match["zone"] or match["zone_"] or half or scene.before() in ("at", "by", "until", "from", "around", "about")
    ):
        return ()
    return found(match, f"{_on_day(scene)}T{hour:02}:{minute:02}", kind="TIME")


def deictic(scene: Scene, match: Match) -> Reading:
    """ "today", "yesterday morning", "this afternoon", "last night"."""
    word = word_at(scene, match, "deictic")
    part = word_at(scene, match, "part") or word_at(scene, match, "part_")
    step = DEICTIC[word] if word else _WAYS[match["rel"]]
    if "way" in match.re.groupindex:
        return _day_beside(scene, match, word)
    if match["rel"] == "l" and part not in ("night", "evening"):
        return ()
    day_value = (scene.reference + timedelta(step)).isoformat() if scene.reference else "XXXX-XX-XX"
    suffix = "NI" if word == "tonight" else PARTS.get(part, "")
    if suffix:
        return found(match, f"{day_value}T{suffix}", kind="TIME")
    return found(match, day_value)


def _day_beside(scene: Scene, match: Match, word: str) -> Reading:
    """ "the day after tomorrow", "the day before yesterday"."""
    step = {("r", "tomorrow"): 2, ("b", "yesterday"): -2}.get((match["way"], word))
    if step is None or word_at(scene, match, "day") != "day":
        return ()
    return found(match, (scene.reference + timedelta(step)).isoformat() if scene.reference else "XXXX-XX-XX")


def part_of_day(scene: Scene, match: Match) -> Reading:
    """ "in the morning", "mid-afternoon", "overnight"; other parts of the day by themselves are no time."""
    part = word_at(scene, match, "part")
    if part == "overnight" and scene.reference:
        return found(match, f"{scene.reference - timedelta(1)}TNI", kind="TIME")
    if match["the"] is None and match["mod"] is None or scene.after() == "of":
        return ()
    start = match.start() + (match["the"] is not None)
    day_value = scene.day or scene.reference or "XXXX-XX-XX"
    return (Found(start, match.end() - 1, f"{day_value}T{PARTS[part]}", "TIME"),)


# "The Sunday Times", "Friday Night Lights": a name when one of these follows in capitals.
_NAMED_AFTER = frozenset(
    "times telegraph mirror mail herald express post independent people night business review world sun".split()
)


def weekday(scene: Scene, match: Match) -> Reading:
    name = word_at(scene, match, "wd")
    after = scene.tokens.text[scene.tokens.ends[scene.end - 1] :][:2]
    if scene.after() in _NAMED_AFTER and after[:1] == " " and after[1:2].isupper():
        return ()
    number = WEEKDAYS[name.removesuffix("s") if name not in WEEKDAYS else name]
    part = PARTS.get(word_at(scene, match, "part"), "")
    suffix = f"T{part}" if part else ""
    plural = name.endswith("days") or word_at(scene, match, "part").endswith("s")
    if match["rel"] == "e" or plural:
        return found(match, f"XXXX-WXX-{number}{suffix}", kind="SET")
    first = match.start()
    if word_at(scene, match, "mod") not in ("", "early", "late", "mid"):  # "will end Saturday delivery"
        first = match.start("wd")
    near = weekday_near(scene, number, match["rel"] or "")
    value = f"{near}{suffix}" if near else f"XXXX-WXX-{number}{suffix}"
    mod = mod_of(scene, match) if first == match.start() else ""
    return (Found(first, match.end() - 1, value, "TIME" if part else "DATE", mod),)


def decade(scene: Scene, match: Match) -> Reading:
    """ "the 1970s", "the mid-'80s", "the nineties"; "his twenties" and "temperatures in the 90s" are no time."""
    word = word_at(scene, match, "decade")
    mod = mod_of(scene, match)
    owned = scene.word(match.start()) in _OWNERS or scene.before() in _OWNERS
    definite = scene.word(match.start()) == "the"
    if word in DECADES:
        return found(match, f"19{DECADES[word] // 10}", mod=mod) if definite and not owned else ()
    digits = re.sub(r"\D", "", word)
    if len(digits) == 4:
        return found(match, digits[:3], mod=mod)
    if owned or (word[0].isdigit() and not mod):
        return ()
    recent = digits[0] in "012" and scene.reference is not None and scene.reference.year >= 2015
    return found(match, ("20" if recent else "19") + digits[0], mod=mod)


_OWNERS = frozenset("his her their its our my your".split())


def season(scene: Scene, match: Match) -> Reading:
    name = word_at(scene, match, "season")
    code = SEASONS[name]
    if match["year"]:
        year = year_in(scene, word_at(scene, match, "year"))
        return found(match, f"{year}-{code}")
    way = match["rel"] or match["rel2"]
    opening = scene.letter(match.start())
    if (
        not way
        and name in ("fall", "spring")
        and not (opening in "tjm" and scene.after() not in ("of", "in", "from", "to"))
    ):
        return ()
    if not way and opening == "S" and scene.before() not in ("every", "each", "since", "until", "by", "during", "over"):
        return ()
    side = _WAYS[way] if way else (scene.side() or -1)
    start = match.start() + (opening in "jz")
    return (Found(start, match.end() - 1, season_near(scene, code, side), mod=MODS.get(scene.word(match.start()), "")),)


def holiday(scene: Scene, match: Match) -> Reading:
    name = word_at(scene, match, "feast")
    when = HOLIDAYS.get(name) or HOLIDAYS.get(name.replace("s ", "'s ", 1)) or ""
    if match["year"]:
        near = feast(when, year_in(scene, word_at(scene, match, "year")))
    else:
        near = feast_near(scene, when, match["rel"] or "")
    return found(match, near.isoformat()) if near else ()


# A number of four digits is no year before what is counted.
_COUNTED = frozenset(
    "people troops soldiers men women children dollars pounds euros yen miles kilometers kilometres meters metres feet"
    " acres tons tonnes barrels points votes homes jobs workers employees members students police officers others shares"
    " words copies cases deaths gmt est edt hours calories square percent more km kg mm rpm mw hectares".split()
)
_YEAR_NOT_AFTER = frozenset(
    "$ £ € some nearly almost than over least most only up exactly roughly approximately number room".split()
)


def year(scene: Scene, match: Match) -> Reading:
    word = word_at(scene, match, "year")
    if word[0] in "'’‘":
        if scene.before() not in (
            "in",
            "of",
            "since",
            "summer",
            "winter",
            "spring",
            "fall",
            "and",
            "until",
            "from",
            "class",
            "by",
            "to",
        ):
            return ()
    elif not 1500 <= int(word) <= 2100 or scene.after() in _COUNTED or scene.before() in _YEAR_NOT_AFTER:
        return ()
    unit = word_at(scene, match, "word") if "word" in match.re.groupindex else ""
    if unit not in ("", "year"):
        return ()
    return found(match, f"{year_in(scene, word):04}", mod=mod_of(scene, match))


def year_words(scene: Scene, match: Match) -> Reading:
    """ "the year two thousand", "nineteen ninety-four"."""
    words = [word for word in scene.tokens.words[match.start("words") : match.end("words")] if word != "-"]
    century, rest = CARDINALS.get(words[0], 0), [CARDINALS.get(word, -1) for word in words[1:]]
    if century in (18, 19, 20) and rest[0] >= 20 and (len(rest) == 1 or rest[0] % 10 == 0 and 0 < rest[1] < 10):
        return found(match, f"{century}{sum(rest):02}")
    if words == ["two", "thousand"] and word_at(scene, match, "word") == "year":
        return found(match, "2000")
    return ()

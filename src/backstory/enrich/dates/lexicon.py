"""The words of English calendar expressions, each with its class: one character that the grammar is written in.

    M month      W weekday     d number 1 to 31   y four-digit year   n other number   w number word   o ordinal
    Y year       u other unit  v units            k decade (1990s)    S season         H feast         P part of day
    i this       l last        x next             h that              c same           e each          t the
    g ago        r later       b earlier          q several, few      m early, late    f fiscal        a a, an
    z of         j in          + and, or          ~ to, through       s 's             R today         G noon
    T 10:35      A a.m.        Z GMT              N now, recently     F future, term   D daily         Q Q3
    I 2025-04-28               J 28/04/2025       | blank line        - , . ( as they are              _ other

Written from news prose of 1989 to 2026. Abbreviations that are also words or names count only where `tokens` says so.
"""

from __future__ import annotations

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
            "august aug", "september sep sept", "october oct", "november nov", "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon", "tuesday tue tues", "wednesday wed weds", "thursday thu thur thurs", "friday fri",
            "saturday sat", "sunday sun",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
SHORT = frozenset(
    name for name in (*MONTHS, *WEEKDAYS) if len(name) <= 5 and name not in ("march", "april", "may", "june", "july")
)

UNITS = {
    "second": "S", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "weekend": "WE", "month": "M",
    "quarter": "Q", "half": "H", "semester": "H", "year": "Y", "decade": "E", "century": "C", "centurie": "C",
}  # fmt: skip
SEASONS = {"spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI"}
PARTS = {
    "morning": "MO", "mornings": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "nights": "NI",
    "overnight": "NI",
}  # fmt: skip
DEICTIC = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
CLOCK_NAMES = {"noon": "12:00", "midday": "12:00", "midnight": "24:00"}
ADVERBS = {
    "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y",
}  # fmt: skip
REFERENCES = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "recently": "PAST_REF",
    "recent": "PAST_REF", "future": "FUTURE_REF", "current": "PRESENT_REF",
}  # fmt: skip
DECADES = {
    name: number * 10
    for number, name in enumerate(
        ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"], 2
    )
}

_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
CARDINALS = {word: number for number, word in enumerate((_ONES + " seventeen eighteen nineteen").split())}
CARDINALS |= {word: 10 * number for number, word in enumerate(_TENS.split(), 2)}
MULTIPLES = {"dozen": 12, "hundred": 100, "thousand": 1000}
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
_ORDINALS += " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
ORDINALS = {word: number for number, word in enumerate(_ORDINALS.split(), 1)}

MODS = {
    "early": "START", "beginning": "START", "start": "START", "late": "END", "end": "END", "close": "END", "mid": "MID",
    "middle": "MID",
}  # fmt: skip

# Feasts and their day: (month, day), or a name that `calendar` computes. Spelled in lower case, longest first.
HOLIDAYS: dict[str, tuple[int, int] | str] = {
    "new year's eve": (12, 31), "new year's day": (1, 1), "new year's": (1, 1), "christmas eve": (12, 24),
    "christmas day": (12, 25), "christmas": (12, 25), "boxing day": (12, 26), "independence day": (7, 4),
    "fourth of july": (7, 4), "valentine's day": (2, 14), "st. patrick's day": (3, 17), "halloween": (10, 31),
    "veterans day": (11, 11), "armistice day": (11, 11), "remembrance day": (11, 11), "bastille day": (7, 14),
    "anzac day": (4, 25), "australia day": (1, 26), "canada day": (7, 1), "juneteenth": (6, 19), "may day": (5, 1),
    "world aids day": (12, 1), "earth day": (4, 22), "groundhog day": (2, 2), "april fools' day": (4, 1),
    "good friday": "easter-2", "easter sunday": "easter", "easter monday": "easter+1", "easter": "easter",
    "palm sunday": "easter-7", "ash wednesday": "easter-46", "pentecost": "easter+49", "black friday": "thanksgiving+1",
    "thanksgiving day": "thanksgiving", "thanksgiving": "thanksgiving", "labor day": "labor",
    "memorial day": "memorial",
    "election day": "election", "mother's day": "mother", "father's day": "father", "presidents' day": "presidents",
    "martin luther king jr. day": "king", "inauguration day": (1, 20), "super tuesday": "", "bloody sunday": "",
    "cyber monday": "thanksgiving+4", "giving tuesday": "thanksgiving+5",
}  # fmt: skip

_CLASSES = {
    "i": "this these",
    "l": "last past previous prior preceding",
    "x": "next coming following upcoming ensuing",
    "h": "that those",
    "c": "same latest corresponding comparable current",
    "e": "each every per",
    "t": "the its his her their our",
    "a": "a an",
    "g": "ago",
    "r": "later after",
    "b": "earlier before",
    "q": "several few some many couple numerous",
    "m": "early late mid beginning start middle end close",
    "f": "fiscal election financial school academic calendar business trading working full entire whole more further"
    " additional consecutive straight solid",
    "z": "of",
    "j": "in",
    "+": "and or &",
    "~": "to through until till thru",
    "D": " ".join(ADVERBS),
    "N": "now currently nowadays recently recent",
    "F": "future term",
    "G": "noon midday midnight",
    "P": " ".join(PARTS),
    "R": " ".join(DEICTIC),
    "S": " ".join(SEASONS),
    "A": "am pm",
    "Z": "gmt utc est edt et cst cdt ct pst pdt pt mst mdt bst cet cest ist jst aest aedt msk wib local",
    "k": " ".join(DECADES),
}
CLASS_OF = {word: letter for letter, words in _CLASSES.items() for word in words.split()}
CLASS_OF |= dict.fromkeys(MONTHS, "M") | dict.fromkeys(WEEKDAYS, "W")
CLASS_OF |= {word + "s": "W" for word in WEEKDAYS if word.endswith("day")}
CLASS_OF |= dict.fromkeys((*CARDINALS, *MULTIPLES), "w")
CLASS_OF |= dict.fromkeys(ORDINALS, "o") | dict.fromkeys(UNITS, "u")
CLASS_OF |= {unit + "s": "v" for unit in UNITS if unit not in ("half", "weekend")}
CLASS_OF |= {"halves": "v", "weekends": "v", "period": "u", "year": "Y", "second": "o"}

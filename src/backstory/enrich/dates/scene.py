"""What a reading needs besides its own words: the reference day, what was mentioned before, and the verbs around."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from backstory.enrich.dates.calendar import feast, season_of, shifted, value_of
from backstory.enrich.dates.lexicon import CARDINALS, MULTIPLES, ORDINALS
from backstory.enrich.dates.side import side_of
from backstory.enrich.dates.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Found:
    """An expression from token `first` to token `last`, read."""

    first: int
    last: int
    value: str
    kind: str = "DATE"
    mod: str = ""
    compared: bool = False  # a quarter named only to compare with ("a year ago"), not the one spoken of
    way: int = 0  # a length that ends (-1) or begins (1) at the reference day


@dataclass(slots=True)
class Scene:
    """The text so far: `day` is the last day named, `year` the last year, `quarter` the last quarter.

    `place` is the first token of the expression being read, `end` the one after it.
    """

    tokens: Tokens
    reference: date | None
    day: date | None = None
    year: int | None = None
    quarter: str = ""
    place: int = 0
    end: int = 0

    def side(self) -> int:
        return side_of(self.tokens, self.place, self.end - 1)

    def word(self, place: int) -> str:
        return self.tokens.words[place] if 0 <= place < len(self.tokens.words) else ""

    def letter(self, place: int) -> str:
        return self.tokens.classes[place] if 0 <= place < len(self.tokens.classes) else "|"

    def before(self) -> str:
        return self.word(self.place - 1)

    def after(self) -> str:
        return self.word(self.end)


def year_in(scene: Scene, word: str) -> int:
    """A year as written: four digits, or two after an apostrophe."""
    digits = int(word.lstrip("'’‘"))
    if digits > 99:
        return digits
    newest = (scene.reference.year if scene.reference else 2029) % 100
    return digits + (2000 if digits <= newest else 1900)


def day_without_year(scene: Scene, month: int, day: int) -> str | None:
    """ "Aug. 7": the nearest one, unless the verbs say the other side and it is not a year off."""
    if not 1 <= day <= 31 or (month == 2 and day > 29) or (month in (4, 6, 9, 11) and day > 30):
        return None
    reference = scene.reference
    if reference is None:
        return f"XXXX-{month:02}-{day:02}"
    years = [year for year in range(reference.year - 4, reference.year + 5) if _exists(year, month, day)]
    past = [one for one in (date(year, month, day) for year in years) if one <= reference][-1]
    coming = next(one for one in (date(year, month, day) for year in years) if one >= reference)
    back, ahead = (reference - past).days, (coming - reference).days
    side = scene.side()
    if (side < 0 and (back <= 300 or ahead > 30)) or (side > 0 and ahead > 270 and back < 45):
        return past.isoformat()
    if side > 0:
        return coming.isoformat()
    return (past if back <= ahead else coming).isoformat()


def _exists(year: int, month: int, day: int) -> bool:
    return (month, day) != (2, 29) or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))


def month_near(scene: Scene, month: int, side: int) -> str:
    """ "in December": the last one before the reference day (side -1 or 0) or the next (1)."""
    reference = scene.reference
    if reference is None:
        return f"XXXX-{month:02}"
    year = reference.year
    if side == 0 and (month - reference.month) % 12 in (1, 2, 3):
        side = 1
    if side > 0 and month < reference.month:
        year += 1
    elif side <= 0 and month > reference.month:
        year -= 1
    return f"{year}-{month:02}"


def weekday_near(scene: Scene, weekday: int, way: str) -> date | None:
    """ "Friday", "last Friday", "next Friday", "this Friday"."""
    reference = scene.reference
    if reference is None:
        return None
    ahead = (weekday - reference.isoweekday()) % 7
    if way == "l":
        return reference - timedelta((7 - ahead) % 7 or 7)
    if way == "x":
        return reference + timedelta(ahead or 7)
    side = scene.side()
    if way == "i" and side == 0:
        side = 1
    return reference + timedelta(ahead) if side > 0 else reference - timedelta((7 - ahead) % 7)


def unit_near(scene: Scene, unit: str, step: int) -> str:
    """The week, month, quarter or year that lies `step` units from that of the reference day."""
    if scene.reference is None:
        return {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX"}.get(
            unit, "XXXX"
        )
    if unit == "WE":
        return value_of(scene.reference + timedelta(7 * step), "WE")
    return value_of(shifted(scene.reference, unit, step), unit)


def season_near(scene: Scene, season: str, side: int) -> str:
    return season_of(scene.reference, season, side) if scene.reference else f"XXXX-{season}"


def feast_near(scene: Scene, name: tuple[int, int] | str, way: str) -> date | None:
    """The feast nearest to the reference day, or the one before or after it where the words or verbs say so."""
    reference = scene.reference
    if reference is None:
        return None
    days = [one for year in range(reference.year - 1, reference.year + 2) if (one := feast(name, year))]
    if not days:
        return None
    side = {"l": -1, "x": 1, "i": 0}.get(way, scene.side())
    if side:
        fitting = [one for one in days if (one - reference).days * side >= 0]
        return fitting[0] if side > 0 else fitting[-1]
    return min(days, key=lambda one: abs((one - reference).days))


def number_in(words: Sequence[str]) -> float | None:
    """The number that words state: "twenty", "-", "five"; "2 1/2"; "a", "dozen".

    >>> number_in(["two", "hundred", "and", "ten"])
    210.0
    """
    total = 0.0
    for word in words:
        if word[0].isdigit():
            whole, half, _ = word.replace(",", "").partition(" 1/2")
            try:
                total += float(whole) + (0.5 if half else 0)
            except ValueError:
                return None
        elif word in CARDINALS:
            total += CARDINALS[word]
        elif word in MULTIPLES:
            total = (total or 1) * MULTIPLES[word]
    return total


def ordinal_in(word: str) -> int:
    """The number of an ordinal: "third", "21st"."""
    return int(word[:-2]) if word[0].isdigit() else ORDINALS[word]

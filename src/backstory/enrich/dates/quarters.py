"""Quarters and halves of years as values, and the periods that company reports compare them with."""

from __future__ import annotations

from backstory.enrich.dates.reading import NOTHING, Match, Reading, found, group, named_year, unit_of, word_at
from backstory.enrich.dates.scene import Found, Scene, ordinal_in


def quarter(scene: Scene, match: Match) -> Reading:
    """ "the third quarter", "last year's first half", "the 1988 second quarter", "the last half of 1989"."""
    unit, ordinal = unit_of(scene, match), word_at(scene, match, "ord")
    if unit not in ("Q", "H"):
        return NOTHING
    most = 4 if unit == "Q" else 2
    count = most if ordinal == "last" else ordinal_in(ordinal)
    year = named_year(scene, match)
    if count > most or (unit == "H" and year is None and not group(match, "relunit")):
        return NOTHING
    return _quarter(scene, match, f"{unit}{count}", year)


def written_quarter(scene: Scene, match: Match) -> Reading:
    """ "Q3 2025", "2Q", "H1"."""
    word = word_at(scene, match, "q").upper()
    count = word.strip("QH")
    unit = word.strip(count)
    return (
        _quarter(scene, match, f"{unit}{count}", named_year(scene, match)) if unit == "Q" or count in "12" else NOTHING
    )


def quarter_of_year(scene: Scene, match: Match) -> Reading:
    """ "the 1988 quarter": that of the year before with the number of the one spoken of."""
    year = named_year(scene, match)
    if year is None or unit_of(scene, match) != "Q":
        return NOTHING
    if scene.quarter:
        return _compared(match, year, scene.quarter[4:])
    return found(match, f"{year}") if word_at(scene, match, "unit") == "quarter" else NOTHING


def _quarter(scene: Scene, match: Match, name: str, year: int | None) -> Reading:
    value = f"{year or _year_of(scene, name)}-{name}"
    aside = scene.side() > 0 or bool(year and scene.reference and year < scene.reference.year)
    return (Found(match.start(), match.end() - 1, value, compared=aside),)


def _year_of(scene: Scene, name: str) -> str:
    """The year of a quarter named without one: the last that began, or the next where the verbs look ahead."""
    reference = scene.reference
    if reference is None:
        return "XXXX"
    last_month = int(name[1]) * (3 if name[0] == "Q" else 6)
    first_month = last_month - (2 if name[0] == "Q" else 5)
    over_since = (reference.month - 1 - last_month) % 12
    if scene.side() > 0 and over_since > 2:  # in October "expects to report a third-quarter loss" is of the last one
        return str(reference.year + (reference.month > last_month))
    return str(reference.year - (reference.month < first_month))


def _compared(match: Match, year: int, name: str) -> Reading:
    return (Found(match.start(), match.end() - 1, f"{year}{name}", compared=True),)


def year_before(scene: Scene, match: Match) -> Reading | None:
    """The quarter spoken of, a year earlier; None where none was: "a year ago" in a company's report."""
    year = scene.quarter[:4]
    return _compared(match, int(year) - 1, scene.quarter[4:]) if year.isdigit() else None


def same_period(scene: Scene, match: Match) -> Reading:
    """ "the same quarter last year", "the corresponding period a year earlier"."""
    if unit_of(scene, match) != "Q" or not scene.quarter[:4].isdigit():
        return NOTHING
    return _compared(match, named_year(scene, match) or int(scene.quarter[:4]) - 1, scene.quarter[4:])


def year_ago(scene: Scene, match: Match) -> Reading:
    """ "the year-earlier quarter", "the year-ago period"."""
    if word_at(scene, match, "unit") != "year" or scene.reference is None:
        return NOTHING
    return year_before(scene, match) or found(match, f"{scene.reference.year - 1}")


def year_end(scene: Scene, match: Match) -> Reading:
    """ "by year-end"."""
    if (word_at(scene, match, "unit"), word_at(scene, match, "end")) != ("year", "end") or scene.reference is None:
        return NOTHING
    year = scene.reference.year - (scene.side() < 0 or scene.before() == "since")
    return found(match, f"{year}-12-31")

"""What comes again and is told by its number, its year or its place: Olympic Games, summits, awards.

Facts of public record. "2014 Sochi Winter Olympics" are the 2014 Winter Olympics, "COP26" is the 2021 climate
conference, "2020 Academy Awards" are the 92nd.
"""

from __future__ import annotations

from collections.abc import Iterator

_OLYMPICS = """
1992 Summer Barcelona | 1992 Winter Albertville | 1994 Winter Lillehammer | 1996 Summer Atlanta | 1998 Winter Nagano
2000 Summer Sydney | 2002 Winter Salt Lake City | 2004 Summer Athens | 2006 Winter Turin | 2008 Summer Beijing
2010 Winter Vancouver | 2012 Summer London | 2014 Winter Sochi | 2016 Summer Rio | 2018 Winter Pyeongchang
2020 Summer Tokyo | 2022 Winter Beijing | 2024 Summer Paris | 2026 Winter Milano Cortina | 2028 Summer Los Angeles
"""
_G20 = """
2011 Cannes | 2012 Los Cabos | 2013 Saint Petersburg | 2014 Brisbane | 2015 Antalya | 2016 Hangzhou | 2017 Hamburg
2018 Buenos Aires | 2019 Osaka | 2020 Riyadh | 2021 Rome | 2022 Bali | 2023 New Delhi | 2024 Rio de Janeiro
2025 Johannesburg
"""
_NATO = "2014 Wales | 2016 Warsaw | 2018 Brussels | 2022 Madrid | 2023 Vilnius | 2024 Washington | 2025 The Hague"
_WORLD_CUPS = "2006 Germany | 2010 South Africa | 2014 Brazil | 2018 Russia | 2022 Qatar"
_EUROS = (2000, 2004, 2008, 2012, 2016, 2020, 2024)
# The climate conferences from Copenhagen on: the number, and the year; that of 2020 was put off.
_CLIMATE = dict(zip(range(15, 31), (year for year in range(2009, 2026) if year != 2020), strict=True))
# Their first year is not their number's: the 47th G7 summit was that of 2021, the 92nd Academy Awards those of 2020.
_G7, _OSCARS = 1974, 1928
_SEVEN_AGAIN = 2014
_AWARDS = ("Academy Awards", "Oscars")


def series() -> Iterator[tuple[str, str]]:
    """Names with what they lead to."""
    yield from _games()
    yield from _summits()
    for number in range(70, 98):
        yield from ((f"{number + _OSCARS} {kind}", f"{_ordinal(number)} Academy Awards") for kind in _AWARDS)


def _games() -> Iterator[tuple[str, str]]:
    for year, season, city in (entry.split(" ", 2) for entry in _entries(_OLYMPICS)):
        olds = (f"{city} {season} Olympics", f"{year} {city} {season} Olympics", f"{year} {city} Olympics")
        yield from ((old, f"{year} {season} Olympics") for old in olds)
        yield f"{year} {season} Olympics in {city}", f"{year} {season} Olympics"
        yield f"{year} {season} Olympic Games", f"{year} {season} Olympics"
    for year, land in (entry.split(" ", 1) for entry in _entries(_WORLD_CUPS)):
        olds = (f"{year} FIFA World Cup in {land}", f"{year} Football World Cup", f"{year} Soccer World Cup")
        yield from ((old, f"{year} FIFA World Cup") for old in olds)
    yield from ((f"Euro {each}", f"UEFA Euro {each}") for each in _EUROS)


def _summits() -> Iterator[tuple[str, str]]:
    for year, city in (entry.split(" ", 1) for entry in _entries(_G20)):
        olds = (f"{year} G20 summit", f"G20 {city} summit", f"{year} {city} G20 summit")
        yield from ((old, f"{year} G20 {city} summit") for old in olds)
    for year, city in (entry.split(" ", 1) for entry in _entries(_NATO)):
        olds = (f"{year} NATO summit", f"{year} NATO {city} summit", f"{year} {city} NATO summit")
        yield from ((old, f"{year} {city} summit") for old in olds)
    for number, held in _CLIMATE.items():
        olds = (f"COP{number}", f"COP {number}", f"{held} United Nations Climate Change Summit")
        yield from ((old, f"{held} United Nations Climate Change Conference") for old in olds)
    for number in range(24, 52):
        kind = "G7" if number + _G7 >= _SEVEN_AGAIN else "G8"
        yield f"{number + _G7} {kind} summit", f"{_ordinal(number)} {kind} summit"


def _entries(table: str) -> list[str]:
    return [entry.strip() for entry in table.replace("\n", "|").split("|") if entry.strip()]


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"

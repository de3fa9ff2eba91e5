"""Shows a measurement in two units, as the template Convert does.

Knows the units the portal uses; any other comes back as it was written. Rounding follows the template: as many
digits as the number had, at least two.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from math import floor, log10
from typing import NamedTuple

# Digits beyond this are no measurement; they would only cost time.
_LONGEST = 25
_MOST_DECIMALS = 10


class Unit(NamedTuple):
    """`scale` is how many of the measure's base unit it is; `offset` is for temperatures."""

    measure: str
    scale: float
    symbol: str
    one: str
    many: str
    default: str
    offset: float = 0.0


def _table(rows: str) -> dict[str, Unit]:
    units = {}
    for row in rows.strip().splitlines():
        codes, measure, scale, symbol, one, many, default, *offset = (cell.strip() for cell in row.split("|"))
        unit = Unit(measure, float(scale), symbol, one, many, default, float(offset[0]) if offset else 0.0)
        units.update(dict.fromkeys(codes.split(), unit))
    return units


# Codes | measure | scale | symbol | one | many | shown in, by default | offset. From the definitions of the units.
UNITS = _table("""
m metre meter metres meters | length | 1 | m | metre | metres | ft
km kilometre kilometer kilometres kilometers | length | 1000 | km | kilometre | kilometres | mi
cm centimetre centimeter centimetres centimeters | length | 0.01 | cm | centimetre | centimetres | in
mm millimetre millimeter | length | 0.001 | mm | millimetre | millimetres | in
ft foot feet | length | 0.3048 | ft | foot | feet | m
in inch inches | length | 0.0254 | in | inch | inches | mm
yd yard yards | length | 0.9144 | yd | yard | yards | m
mi mile miles | length | 1609.344 | mi | mile | miles | km
nmi | length | 1852 | nmi | nautical mile | nautical miles | km
ly | length | 9.4607304725808e15 | ly | light-year | light-years | pc
pc | length | 3.0856775814913673e16 | pc | parsec | parsecs | ly
AU au | length | 149597870700 | AU | astronomical unit | astronomical units | km
ha hectare hectares | area | 10000 | ha | hectare | hectares | acre
acre acres | area | 4046.8564224 | acres | acre | acres | ha
km2 sqkm | area | 1000000 | km2 | square kilometre | square kilometres | sqmi
m2 sqm | area | 1 | m2 | square metre | square metres | sqft
sqmi mi2 | area | 2589988.110336 | sq mi | square mile | square miles | km2
sqft ft2 | area | 0.09290304 | sq ft | square foot | square feet | m2
kg kilogram kilograms | mass | 1 | kg | kilogram | kilograms | lb
g gram grams | mass | 0.001 | g | gram | grams | oz
t tonne tonnes | mass | 1000 | t | tonne | tonnes | LT ST
lb lbs pound pounds | mass | 0.45359237 | lb | pound | pounds | kg
oz ounce ounces | mass | 0.028349523125 | oz | ounce | ounces | g
LT | mass | 1016.0469088 | long tons | long ton | long tons | t
ST ton tons | mass | 907.18474 | short tons | short ton | short tons | t
km/h kph kmh | speed | 0.277777777777778 | km/h | kilometre per hour | kilometres per hour | mph
mph | speed | 0.44704 | mph | mile per hour | miles per hour | km/h
kn knot knots kt | speed | 0.514444444444444 | kn | knot | knots | km/h
m/s | speed | 1 | m/s | metre per second | metres per second | ft/s
ft/s | speed | 0.3048 | ft/s | foot per second | feet per second | m/s
C °C degC | temperature | 1 | °C | degree Celsius | degrees Celsius | F | 273.15
F °F degF | temperature | 0.555555555555556 | °F | degree Fahrenheit | degrees Fahrenheit | C | 459.67
K | temperature | 1 | K | kelvin | kelvins | C
L l litre liter litres liters | volume | 0.001 | L | litre | litres | impgal USgal
m3 | volume | 1 | m3 | cubic metre | cubic metres | cuft
km3 | volume | 1e9 | km3 | cubic kilometre | cubic kilometres | cumi
cuft ft3 | volume | 0.028316846592 | cu ft | cubic foot | cubic feet | m3
cuyd yd3 | volume | 0.764554857984 | cu yd | cubic yard | cubic yards | m3
cumi mi3 | volume | 4168181825.440579584 | cu mi | cubic mile | cubic miles | km3
USgal gal | volume | 0.003785411784 | US gal | US gallon | US gallons | L
impgal | volume | 0.00454609 | imp gal | imperial gallon | imperial gallons | L
oilbbl bbl | volume | 0.158987294928 | bbl | barrel | barrels | m3
hPa mbar | pressure | 100 | hPa | hectopascal | hectopascals | inHg
kPa | pressure | 1000 | kPa | kilopascal | kilopascals | psi
inHg | pressure | 3386.388640341 | inHg | inch of mercury | inches of mercury | hPa
psi | pressure | 6894.757293168 | psi | pound per square inch | pounds per square inch | kPa
W | power | 1 | W | watt | watts | hp
kW | power | 1000 | kW | kilowatt | kilowatts | hp
MW | power | 1000000 | MW | megawatt | megawatts | hp
hp | power | 745.69987158227 | hp | horsepower | horsepower | kW
""")
_OWN_SYMBOL = {"mbar": "mbar"}
_RANGES = {"-": "–", "–": "–", "to": " to ", "and": " and ", "or": " or ", "x": " by ", "by": " by ", "+/-": " ± ",
           "±": " ± ", "to(-)": " to ", "and(-)": " and "}  # fmt: skip
_NUMBER = re.compile(r"[+\-−]?\d[\d,]*(?:\.\d+)?|[+\-−]?\.\d+")


def convert(positional: Sequence[str], named: Mapping[str, str], *, short: bool) -> str | None:
    """The measurement in its unit and another, None if there is something in it we do not know."""
    values = [value.strip() for value in positional]
    numbers, joins = _numbers(values)
    if not numbers or len(values) < 2 * len(numbers):
        return None
    rest = values[2 * len(numbers) - 1 :]
    source = UNITS.get(rest[0])
    if source is None:
        return None
    goals, digits = _goals(rest[1:], source)
    symbols = short or named.get("abbr", "") in ("on", "in")
    left = _left(numbers, joins, source, rest[0], symbols=symbols, named=named)
    right = [_right(numbers, joins, source, goal, digits=digits, named=named) for goal in goals]
    if not right or any(shown is None for shown in right):
        return left
    others = "; ".join(shown for shown in right if shown)
    if named.get("order") == "flip" or named.get("disp") == "flip":
        left, others = others, left
    around = {"or": f"{left} or {others}", "comma": f"{left}, {others}", "sqbr": f"{left} [{others}]",
              "/": f"{left} / {others}", "slash": f"{left} / {others}", "out": others, "output only": others,
              "number": others.split(" ")[0], "br": f"{left} {others}"}  # fmt: skip
    return around.get(named.get("disp", ""), f"{left} ({others})")


def _numbers(values: list[str]) -> tuple[list[Decimal], list[str]]:
    """The numbers at the front and what joins them: "2", "to", "5"."""
    numbers: list[Decimal] = []
    joins: list[str] = []
    for index in range(0, len(values), 2):
        written = values[index]
        if not _NUMBER.fullmatch(written) or len(written) > _LONGEST:
            break
        try:
            numbers.append(Decimal(written.replace(",", "").replace("−", "-")))
        except InvalidOperation:
            break
        join = values[index + 1] if index + 1 < len(values) else ""
        if join not in _RANGES:
            break
        joins.append(_RANGES[join])
    return numbers, joins


def _goals(rest: list[str], source: Unit) -> tuple[list[str], int | None]:
    """The units to show it in, and how many decimals if that is said."""
    goals: list[str] = []
    digits = None
    for value in rest:
        if re.fullmatch(r"-?\d", value):
            digits = int(value)
        elif value and not goals:
            goals = value.split() if value not in UNITS else [value]
    return goals or source.default.split(), digits


def _left(
    numbers: list[Decimal], joins: list[str], unit: Unit, code: str, *, symbols: bool, named: Mapping[str, str]
) -> str:
    shown = "".join(grouped(number) + join for number, join in zip(numbers, [*joins, ""], strict=False))
    adjective = named.get("adj") in ("on", "mid", "pre")
    if symbols and not adjective:
        return f"{shown} {_symbol(unit, code, numbers[-1])}"
    if named.get("abbr") in ("none", "values"):
        return shown
    name = unit.one if adjective or abs(numbers[-1]) == 1 else unit.many
    if named.get("sp") == "us":
        name = name.replace("metre", "meter").replace("litre", "liter").replace("tonne", "metric ton")
    return f"{shown}-{name.replace(' ', '-')}" if adjective and not symbols else f"{shown} {name}"


def _symbol(unit: Unit, code: str, number: Decimal) -> str:
    if code == "acre" and abs(number) == 1:
        return unit.one
    return _OWN_SYMBOL.get(code, unit.symbol)


def _right(
    numbers: list[Decimal], joins: list[str], source: Unit, goal: str, *, digits: int | None, named: Mapping[str, str]
) -> str | None:
    unit = UNITS.get(goal)
    if unit is None or unit.measure != source.measure:
        return None
    shown = []
    for number in numbers:
        value = (float(number) + source.offset) * source.scale / unit.scale - unit.offset
        places = digits if digits is not None else _places(number, value, source, unit=unit)
        if (figures := named.get("sigfig", "")).isdecimal() and value:
            places = int(figures[:2]) - 1 - floor(log10(abs(value)))
        shown.append(_rounded(value, places))
    text = "".join(value + join for value, join in zip(shown, [*joins, ""], strict=False))
    if named.get("abbr") in ("off", "in", "none"):
        name = unit.one if shown[-1] == "1" else unit.many
        if named.get("sp") == "us":
            name = name.replace("metre", "meter").replace("litre", "liter")
        return f"{text} {name}"
    return f"{text} {_symbol(unit, goal, Decimal(2) if shown[-1] != '1' else Decimal(1))}"


def _places(number: Decimal, value: float, source: Unit, *, unit: Unit) -> int:
    """Decimals the template would show: as precise as the input, and two digits at least."""
    written = f"{number:f}"
    if "." in written:
        given = len(written.partition(".")[2])
    else:
        digits = written.lstrip("-")
        given = -(len(digits) - len(digits.rstrip("0")))
    if unit.measure == "temperature":
        kelvin = abs((float(number) + source.offset) * source.scale)
        least = 2 - floor(log10(kelvin) + 1e-8) if kelvin > 1e-8 else 2
        return max(given, least)
    if not number or not value:
        return 0
    least = 1 - floor(log10(abs(value)) + 1e-8)
    return max(floor(given + log10(abs(float(number) / value))), least)


def _rounded(value: float, places: int) -> str:
    places = max(-_LONGEST, min(places, _MOST_DECIMALS))
    exact = Decimal(repr(value)).quantize(Decimal(1).scaleb(-max(places, 0)), rounding=ROUND_HALF_UP)
    if places < 0:
        exact = exact.scaleb(places).quantize(Decimal(1), rounding=ROUND_HALF_UP).scaleb(-places)
    return grouped(exact)


def grouped(number: Decimal) -> str:
    """A number with its thousands in groups."""
    return f"{number:,f}".replace("-", "−")

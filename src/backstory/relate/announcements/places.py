"""Places by which two bullets differ though all else is alike: "Governor … extends the mask mandate" of two states.

Countries are those of `relate.nations`; states, provinces and a few cities are listed here, from general
knowledge, as names are keyed there.
"""

from __future__ import annotations

from backstory.relate.nations import COUNTRIES

_STATES = """
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois,
indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri,
montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, new york city, north carolina, north dakota,
ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont,
virginia, west virginia, wisconsin, wyoming, puerto rico, ontario, quebec, british columbia, alberta, manitoba,
saskatchewan, nova scotia, new brunswick, newfoundland and labrador, prince edward island, yukon, nunavut, scotland,
wales, england, northern ireland, victoria, new south wales, queensland, western australia, south australia, tasmania,
northern territory, hong kong, macau, catalonia, madrid, andalusia, bavaria, lombardy, maharashtra, delhi, karnataka,
kerala, tamil nadu, west bengal, uttar pradesh, punjab, gujarat, bihar, sindh, balochistan, luzon, mindanao, greenland,
faroe islands, gibraltar, isle of man, jersey, guernsey, chechnya, crimea, kurdistan, tibet, xinjiang, abkhazia,
south ossetia, transnistria, somaliland, puntland, zanzibar, andorra, monaco, san marino, liechtenstein, vatican city,
samoa, tonga, vanuatu, kiribati, nauru, tuvalu, palau, seychelles, comoros, cape verde, brunei, suriname, barbados,
bahamas, belize, trinidad and tobago, south sudan, equatorial guinea, central african republic, republic of the congo,
lesotho, eswatini, luxembourg, london, paris, berlin, moscow, tokyo, sydney, melbourne, beijing, shanghai, wuhan, seoul,
mumbai, los angeles, chicago, toronto, jakarta, manila, istanbul, auckland, lisbon, athens, buenos aires, sao paulo
"""
PLACES = COUNTRIES | frozenset(" ".join(name.split()) for name in _STATES.split(","))

# Parts of countries that act for themselves: news of Hong Kong is not that of Sri Lanka, but may be China's.
_PARTS = {
    "hong kong": "china", "macau": "china", "puerto rico": "united states", "greenland": "denmark",
    "gibraltar": "united kingdom", "scotland": "united kingdom", "wales": "united kingdom",
    "england": "united kingdom", "northern ireland": "united kingdom", "catalonia": "spain",
}  # fmt: skip


def apart(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two events are news of other countries, or of other places of one.

    >>> apart(frozenset(["hong kong"]), frozenset(["sri lanka"])), apart(frozenset(["beijing"]), frozenset(["china"]))
    (True, False)
    """
    one, other = _with_countries(one), _with_countries(other)
    if bool(one & COUNTRIES) != bool(other & COUNTRIES):
        return False
    return bool(one and other and not one & other)


def _with_countries(places: frozenset[str]) -> frozenset[str]:
    return places | {_PARTS[place] for place in places if place in _PARTS}

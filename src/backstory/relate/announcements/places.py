"""Places by which two bullets differ though all else is alike: "Governor … extends the mask mandate" of two states.

Countries are those of `relate.nations`; states, provinces and a few cities are listed here, from general
knowledge, as names are keyed there.
"""

from __future__ import annotations

from backstory.relate.nations import COUNTRIES

_STATES = {
    "united states": """
        alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho,
        illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota,
        mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york,
        new york city, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island,
        south carolina, south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming,
        puerto rico, los angeles, chicago""",
    "canada": """
        ontario, quebec, british columbia, alberta, manitoba, saskatchewan, nova scotia, new brunswick,
        newfoundland and labrador, prince edward island, yukon, nunavut, toronto""",
    "united kingdom": "scotland, wales, england, northern ireland, gibraltar, london, isle of man, jersey, guernsey",
    "australia": """
        victoria, new south wales, queensland, western australia, south australia, tasmania, northern territory,
        sydney, melbourne""",
    "china": "hong kong, macau, tibet, xinjiang, beijing, shanghai, wuhan",
    "spain": "catalonia, madrid, andalusia",
    "germany": "bavaria, berlin",
    "italy": "lombardy",
    "india": """
        maharashtra, delhi, karnataka, kerala, tamil nadu, west bengal, uttar pradesh, gujarat, bihar, mumbai""",
    "pakistan": "sindh, balochistan",
    "philippines": "luzon, mindanao, manila",
    "denmark": "greenland, faroe islands",
    "france": "paris",
    "russia": "chechnya, moscow",
    "japan": "tokyo",
    "south korea": "seoul",
    "indonesia": "jakarta",
    "turkey": "istanbul",
    "new zealand": "auckland",
    "portugal": "lisbon",
    "greece": "athens",
    "argentina": "buenos aires",
    "brazil": "sao paulo",
    "tanzania": "zanzibar",
    # Places of no one country, of two, or countries that `relate.nations` lacks.
    "": """
        punjab, crimea, kurdistan, abkhazia, south ossetia, transnistria, somaliland, puntland, andorra, monaco,
        san marino, liechtenstein, vatican city, samoa, tonga, vanuatu, kiribati, nauru, tuvalu, palau, seychelles,
        comoros, cape verde, brunei, suriname, barbados, bahamas, belize, trinidad and tobago, south sudan,
        equatorial guinea, central african republic, republic of the congo, lesotho, eswatini, luxembourg,
        antigua and barbuda, dominica, dominican republic, east timor, grenada, guinea-bissau, marshall islands,
        micronesia, saint lucia, solomon islands, bermuda, guam, aruba, new caledonia, french polynesia, cook islands,
        western sahara, nagorno-karabakh, northern cyprus, bougainville""",
}
# Of which country a place is, where it is of one.
_LAND = {" ".join(place.split()): land for land, places in _STATES.items() for place in places.split(",")}
PLACES = COUNTRIES | frozenset(_LAND)


def apart(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two events are news of other countries, or of other places of one; a union is not apart from its members.

    >>> apart(frozenset(["hong kong"]), frozenset(["sri lanka"])), apart(frozenset(["beijing"]), frozenset(["china"]))
    (True, False)
    >>> apart(frozenset(["ohio"]), frozenset(["texas"])), apart(frozenset(["greece"]), frozenset(["maharashtra"]))
    (True, True)
    """
    if not one or not other or one & other or _UNION in one | other:
        return False
    lands, others = _lands(one), _lands(other)
    if not lands or not others:  # a place of no one country beside another: nobody can tell
        return not (one | other) & COUNTRIES
    return not lands & others or not (one | other) & COUNTRIES


_UNION = "european union"


def _lands(places: frozenset[str]) -> frozenset[str]:
    """The countries that some places are, or are in."""
    return frozenset(land for place in places if (land := place if place in COUNTRIES else _LAND.get(place, "")))

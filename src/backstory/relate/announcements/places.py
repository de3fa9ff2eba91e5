"""Places by which two bullets differ though all else is alike: "Governor … extends the mask mandate" of two states.

Countries are those of `relate.nations`; states, provinces and a few cities are listed here, from general
knowledge, as names are keyed there.
"""

from __future__ import annotations

from collections.abc import Iterable

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
# Capitals and other cities that nearly always mean one country; no places to be told apart by, as states are. Left out
# are those where the world meets (Geneva, Vienna, Brussels, The Hague), and those of countries whose states vote apart.
_CITIES = {
    "afghanistan": "kabul, kandahar", "algeria": "algiers", "angola": "luanda", "armenia": "yerevan",
    "azerbaijan": "baku", "bahrain": "manama", "bangladesh": "dhaka", "belarus": "minsk", "bolivia": "la paz",
    "bulgaria": "sofia", "burkina faso": "ouagadougou", "cambodia": "phnom penh", "chile": "santiago",
    "china": "beijing", "colombia": "bogotá, bogota, medellín", "croatia": "zagreb", "cuba": "havana",
    "czech republic": "prague", "democratic republic of the congo": "kinshasa", "denmark": "copenhagen",
    "ecuador": "quito", "egypt": "cairo, alexandria", "el salvador": "san salvador", "estonia": "tallinn",
    "ethiopia": "addis ababa", "finland": "helsinki", "france": "paris, marseille, toulouse, versailles",
    "georgia": "tbilisi", "germany": "berlin, frankfurt, munich, hamburg", "ghana": "accra", "greece": "athens",
    "guatemala": "guatemala city", "haiti": "port-au-prince", "honduras": "tegucigalpa", "hungary": "budapest",
    "iceland": "reykjavík, reykjavik", "indonesia": "jakarta", "iran": "tehran, isfahan",
    "iraq": "baghdad, basra, mosul, fallujah", "ireland": "dublin", "israel": "jerusalem, tel aviv, haifa",
    "italy": "rome, milan, naples, venice", "japan": "tokyo, osaka, hiroshima, nagasaki, kyoto", "jordan": "amman",
    "kazakhstan": "astana, almaty", "kenya": "nairobi, mombasa", "kosovo": "pristina", "kyrgyzstan": "bishkek",
    "latvia": "riga", "lebanon": "beirut", "liberia": "monrovia", "libya": "tripoli, benghazi, sirte",
    "lithuania": "vilnius", "madagascar": "antananarivo", "malaysia": "kuala lumpur", "mali": "bamako, timbuktu",
    "mexico": "mexico city, acapulco", "moldova": "chișinău, chisinau", "mongolia": "ulaanbaatar",
    "morocco": "rabat, casablanca", "mozambique": "maputo", "myanmar": "yangon, naypyidaw, rangoon",
    "nepal": "kathmandu", "netherlands": "amsterdam, rotterdam", "new zealand": "wellington, christchurch, auckland",
    "nicaragua": "managua", "north korea": "pyongyang", "norway": "oslo", "oman": "muscat",
    "pakistan": "islamabad, karachi, lahore, peshawar, rawalpindi", "palestine": "gaza, ramallah",
    "panama": "panama city", "paraguay": "asunción", "peru": "lima", "philippines": "manila",
    "poland": "warsaw, kraków", "portugal": "lisbon", "qatar": "doha", "romania": "bucharest",
    "russia": "moscow, saint petersburg, st petersburg, sochi, vladivostok", "rwanda": "kigali",
    "saudi arabia": "riyadh, jeddah, mecca", "senegal": "dakar", "serbia": "belgrade", "slovakia": "bratislava",
    "slovenia": "ljubljana", "somalia": "mogadishu", "south africa": "pretoria, johannesburg, cape town, durban",
    "south korea": "seoul, busan, incheon, pyeongchang", "spain": "barcelona, seville", "sri lanka": "colombo",
    "sudan": "khartoum, darfur", "sweden": "stockholm", "switzerland": "zürich, zurich, bern",
    "syria": "damascus, aleppo, homs, idlib", "taiwan": "taipei", "tajikistan": "dushanbe",
    "tanzania": "dar es salaam", "thailand": "bangkok", "tunisia": "tunis", "turkey": "ankara, istanbul",
    "turkmenistan": "ashgabat", "uganda": "kampala",
    "ukraine": "kyiv, kiev, odesa, odessa, donetsk, luhansk, sevastopol", "united arab emirates": "dubai, abu dhabi",
    "united kingdom": "england, wales, edinburgh, manchester, liverpool, belfast, glasgow", "uruguay": "montevideo",
    "uzbekistan": "tashkent", "venezuela": "caracas", "vietnam": "hanoi, ho chi minh city",
    "yemen": "sanaa, sana'a, aden", "zambia": "lusaka", "zimbabwe": "harare",
}  # fmt: skip


def _each(places_of: dict[str, str]) -> dict[str, str]:
    """The country of each place of a table."""
    return {" ".join(place.split()): land for land, places in places_of.items() for place in places.split(",")}


# Of which country a place is, where it is of one.
_LAND = _each(_STATES)
_CITY_IN = _each(_CITIES)
PLACES = COUNTRIES | frozenset(_LAND)


def lands_around(places: Iterable[str]) -> set[str]:
    """The countries that the cities among some places are in; a state or a country is in none.

    >>> sorted(lands_around(["ohio", "kabul", "peru"]))
    ['afghanistan']
    """
    return {land for place in places if (land := _CITY_IN.get(place))}


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

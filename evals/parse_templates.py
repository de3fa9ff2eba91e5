"""Stand-ins for the templates of Wikipedia that the portal uses, for the wiki that judges the parser.

Written from the templates' documentation, in wikitext, without a look at how the parser renders them: the judge must
not borrow from the judged. Marks that Wikipedia prints as small notes are in `class="noprint"`, as they are there.
"""

from __future__ import annotations

_FIRST = "{{{1|}}}"

# What a money template puts before its amount.
_MONEY = {
    "€": "€", "£": "£", "¥": "¥", "US$": "US$", "USD": "US$", "A$": "A$", "AUD": "A$", "C$": "C$", "CAD": "C$",
    "NZ$": "NZ$", "HK$": "HK$", "S$": "S$", "R$": "R$", "INR": "₹", "₹": "₹", "₱": "₱", "PHP": "₱", "₩": "₩",
    "KRW": "₩",    "₽": "₽", "RUB": "₽", "GBP": "£", "EUR": "€", "JPY": "¥", "₦": "₦", "₺": "₺", "₪": "₪",
}  # fmt: skip

_SHIPS = """
USS USNS USCGC USAT HMS HMAS HMCS HMNZS RMS SS MV MS MT RV INS ROKS JS BRP KRI PNS ARA SMS FV MY TSS HDMS HNoMS HSwMS
HNLMS SAS ORP BAP BNS
"""
_CITES = ("Cite web", "Cite news", "Cite journal", "Cite magazine", "Cite press release", "Citation")


def _ship(prefix: str, *, first: int) -> str:
    """Prefix, name, ID; the last parameter is made of bits: 4 shows the prefix, 2 the name, 1 the ID."""
    name, mark, bits = f"{{{{{{{first}|}}}}}}", f"{{{{{{{first + 1}|}}}}}}", f"{{{{{{{first + 2}|}}}}}}"
    title = f"{prefix} {name}{{{{#if:{mark}|&#32;({mark})}}}}"
    shown = (
        f"{{{{#switch:{bits}|1={mark}|2=''{name}''|3=''{name}''{{{{#if:{mark}|&#32;({mark})}}}}|6={prefix} ''{name}''"
        f"|#default={prefix} ''{name}''{{{{#if:{mark}|&#32;({mark})}}}}}}}}"
    )
    return f"[[{title}|{shown}]]"


# Length, area, mass, speed and volume in base units, for the stand-in of Convert.
_FACTORS = {
    "m": "1", "km": "1000", "cm": "0.01", "mm": "0.001", "ft": "0.3048", "in": "0.0254", "yd": "0.9144",
    "mi": "1609.344", "nmi": "1852", "ha": "10000", "acre": "4046.8564224", "acres": "4046.8564224", "km2": "1000000",
    "m2": "1",
    "sqmi": "2589988.110336", "sqft": "0.09290304", "kg": "1", "g": "0.001", "t": "1000", "lb": "0.45359237",
    "oz": "0.028349523125", "km/h": "0.27777777777778", "mph": "0.44704", "kn": "0.51444444444444", "m/s": "1",
    "L": "0.001", "m3": "1", "USgal": "0.003785411784", "cuft": "0.028316846592",
}  # fmt: skip
_NAMES = {
    "m": ("metres", "m"), "km": ("kilometres", "km"), "cm": ("centimetres", "cm"), "mm": ("millimetres", "mm"),
    "ft": ("feet", "ft"), "in": ("inches", "in"), "yd": ("yards", "yd"), "mi": ("miles", "mi"),
    "nmi": ("nautical miles", "nmi"), "ha": ("hectares", "ha"), "acre": ("acres", "acres"), "acres": ("acres", "acres"),
    "km2": ("square kilometres", "km<sup>2</sup>"), "m2": ("square metres", "m<sup>2</sup>"),
    "sqmi": ("square miles", "sq&nbsp;mi"), "sqft": ("square feet", "sq&nbsp;ft"), "kg": ("kilograms", "kg"),
    "g": ("grams", "g"), "t": ("tonnes", "t"), "lb": ("pounds", "lb"), "oz": ("ounces", "oz"),
    "km/h": ("kilometres per hour", "km/h"), "mph": ("miles per hour", "mph"), "kn": ("knots", "kn"),
    "m/s": ("metres per second", "m/s"), "L": ("litres", "L"), "m3": ("cubic metres", "m<sup>3</sup>"),
    "USgal": ("US gallons", "US&nbsp;gal"), "cuft": ("cubic feet", "cu&nbsp;ft"),
}  # fmt: skip


def _switch(on: str, cases: dict[str, str]) -> str:
    return f"{{{{#switch:{on}|" + "|".join(f"{key}={value}" for key, value in cases.items()) + "}}"


def _convert(*, short: str) -> str:
    """One number, two units: at least two digits, else as precise as what was given."""
    given = "{{#replace:{{{1}}}|,|}}"
    out = f"(({given})*{{{{Convert/factor|{{{{{{2}}}}}}}}}}/{{{{Convert/factor|{{{{{{3}}}}}}}}}})"
    # Decimals as given, fewer for trailing noughts, and the ratio of the units on top.
    decimals = (
        f"{{{{#if:{{{{#pos:{given}|.}}}}|{{{{#expr:{{{{#len:{given}}}}}-{{{{#pos:{given}|.}}}}-1}}}}|"
        f"{{{{#ifexpr:{given} mod 1000=0|-3|{{{{#ifexpr:{given} mod 100=0|-2|"
        f"{{{{#ifexpr:{given} mod 10=0|-1|0}}}}}}}}}}}}}}}}"
    )
    precise = f"floor({decimals}+ln({given}/{out})/ln10+0.00000001)"
    least = f"(1-floor(ln{out}/ln10+0.00000001))"
    digits = f"{{{{#ifexpr:{precise}>{least}|{{{{#expr:{precise}}}}}|{{{{#expr:{least}}}}}}}}}"
    value = f"{{{{formatnum:{{{{#expr:{out} round ({{{{#if:{{{{{{4|}}}}}}|{{{{{{4}}}}}}|{digits}}}}})}}}}}}}}"
    full = "{{Convert/name|{{{2}}}}}" if not short else "{{Convert/symbol|{{{2}}}}}"
    left = f"{{{{#switch:{{{{{{abbr|}}}}}}|on={{{{Convert/symbol|{{{{{{2}}}}}}}}}}|#default={full}}}}}"
    return f"{{{{formatnum:{given}}}}}&nbsp;{left} ({value}&nbsp;{{{{Convert/symbol|{{{{{{3}}}}}}}}}})"


_CITE = (
    '<cite class="citation">{{#if:{{{url|}}}|[{{{url}}} "{{{title|}}}"]|"{{{title|}}}"}}'
    "{{#if:{{{archive-url|{{{archiveurl|}}}}}}|. [{{{archive-url|{{{archiveurl}}}}}} Archived]}}</cite>"
)
_NOTE = '<sup class="noprint Inline-Template">&#91;%s&#93;</sup>'

TEMPLATES: dict[str, str] = {
    "Current events": '<div class="current-events">{{#if:{{{content|}}}|\n{{{content}}}}}</div>',
    "Current events header": "<!-- date -->",
    "Current events footer": "<!-- end -->",
    "Nowrap": f'<span style="white-space:nowrap">{_FIRST}</span>',
    "Small": f"<small>{_FIRST}</small>",
    "Abbr": '<abbr title="{{{2|}}}">{{{1}}}</abbr>',
    "M": "M<sub>{{{1}}}</sub>&nbsp;{{{2}}}",
    "Lang": '<span lang="{{{1}}}">{{{2}}}</span>',
    "Ill": '[[{{{1}}}|{{{lt|{{{1}}}}}}]]<span class="noprint">&nbsp;[{{{2|}}}]</span>',
    "Flag": "[[{{{1}}}|{{{name|{{{1}}}}}}]]",
    "Flagicon": '<span class="flagicon"></span>',
    "Flagcountry": "[[{{{1}}}|{{{name|{{{1}}}}}}]]",
    "Frac": "{{#if:{{{3|}}}|{{{1}}}+{{{2}}}⁄{{{3}}}|{{#if:{{{2|}}}|{{{1}}}⁄{{{2}}}|1⁄{{{1}}}}}}}",
    "Sup": f"<sup>{_FIRST}</sup>",
    "Sub": f"<sub>{_FIRST}</sub>",
    "Circa": "c. {{{1|}}}",
    "Ndash": "–",
    "Mdash": "—",
    "Snd": "&nbsp;– ",
    "Spaced ndash": "&nbsp;– ",
    "'": "'",
    "'s": "'s",
    "Nbsp": "&nbsp;",
    "Sclass": "[[{{{1}}}-class {{{2}}}|''{{{1}}}''-class]] [[{{{2}}}]]",
    "Ship": _ship("{{{1|}}}", first=2),
    "Convert/factor": _switch("{{{1}}}", _FACTORS),
    "Convert/name": _switch("{{{1}}}", {key: names[0] for key, names in _NAMES.items()}),
    "Convert/symbol": _switch("{{{1}}}", {key: names[1] for key, names in _NAMES.items()}),
    "Convert": _convert(short=False),
    "Cvt": _convert(short=True),
    "Dead link": _NOTE % "dead link",
    "Webarchive": "[{{{url}}} Archived]{{#if:{{{date|}}}|&#32;{{{date}}}}} at the Wayback Machine",
    "Citation needed": _NOTE % "citation needed",
    "Fact": _NOTE % "citation needed",
    "Cn": _NOTE % "citation needed",
    "Clarify": _NOTE % "clarification needed",
    "Circular reference": _NOTE % "circular reference",
    "Better source needed": _NOTE % "better source needed",
    "Newslink missing": _NOTE % "Newslink missing",
    "In lang": '<span class="languageicon noprint">(in {{{1}}})</span>',
    "Subscription required": '<span class="noprint">(subscription required)</span>',
    **dict.fromkeys(_CITES, _CITE),
    **{name: f"{sign}{_FIRST}" for name, sign in _MONEY.items()},
    **{name: _ship(name, first=1) for name in _SHIPS.split()},
}


def pages() -> dict[str, str]:
    """The templates as pages to save."""
    return {f"Template:{name}": text for name, text in TEMPLATES.items()}

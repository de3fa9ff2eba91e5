"""English: one page a day, "Portal:Current events/2014 February 13", and month pages that transclude them.

Category names and their spellings are from the pages of 2010 to 2026; a spelling that is one or two letters off
needs no line here.
"""

from __future__ import annotations

import re

from backstory.editions.record import Edition, spelling_map
from backstory.editions.shared import LANGUAGE_CODES, interwiki

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_MONTH = "(?P<month>" + "|".join(_MONTHS) + ")"
_PORTAL = r"Portal:[Cc]urrent events/"
_WEEKDAY = r"(?:\s*\(?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\)?)?"

_CATEGORIES: dict[str, tuple[str, ...]] = {
    "Armed conflicts and attacks": (
        "Armed conflict and attacks", "Attacks and armed conflicts", "Attacks and armed conflict",
        "Armed conflicts", "Armed conflict", "Armed attacks and conflicts", "Armed conflict and attack",
        "Conflicts and attacks", "Attacks and conflicts", "Attacks", "Conflicts", "Conflict", "War", "Wars",
        "Armed conflicts and terrorism", "Terrorism", "Military", "War and conflict",
    ),
    "Arts and culture": (
        "Art and culture", "Arts", "Culture", "Arts & culture", "Culture and arts", "Arts and entertainment",
        "Arts, culture and entertainment", "Arts, entertainment and culture", "Culture and entertainment",
        "Entertainment", "Art", "Arts and cultures", "Culture and society", "Entertainment and culture",
    ),
    "Business and economy": (
        "Business and economics", "Business", "Economy", "Economics", "Businesses and economy", "Finance",
        "Business and economies", "Economy and business", "Business and finance", "Economics and business",
    ),
    "Disasters and accidents": (
        "Disaster and accidents", "Disasters", "Accidents", "Accidents and disasters", "Disasters and accident",
        "Disaster", "Disasters and incidents", "Accidents and incidents", "Disasters and attacks", "Accident",
        "Natural disasters", "Disasters and environment", "Disasters and weather",
    ),
    "Health and environment": (
        "Health", "Environment", "Environment and health", "Health and medicine", "Medicine", "Health and safety",
        "Health and the environment", "Weather", "Environment and weather", "Weather and environment",
        "Medicine and health", "Health & environment",
    ),
    "International relations": (
        "International", "International affairs", "Foreign relations", "Diplomacy", "International relation",
        "International politics", "Foreign affairs", "Diplomatic relations", "World affairs",
    ),
    "Law and crime": (
        "Law", "Crime", "Crime and law", "Law and order", "Crimes", "Law & crime", "Law and crimes",
        "Law and justice", "Crime and justice",
    ),
    "Politics and elections": (
        "Politics", "Elections", "Election", "Politics and election", "Elections and politics",
        "Politics & elections", "Political", "Government and politics", "Politics and government",
    ),
    "Science and technology": (
        "Science", "Technology", "Technology and science", "Science & technology", "Sciences and technology",
        "Science and technologies", "Space", "Science and tech", "Science and environment",
    ),
    "Sports": ("Sport", "Sporting", "Sports and games", "Sports and recreation", "Sports news"),
    "Religion": ("Religion and spirituality",),
    "Deaths": ("Notable deaths", "Recent deaths"),
}  # fmt: skip

_LANGUAGES = (
    "Afrikaans Albanian Amharic Arabic Armenian Azerbaijani Basque Belarusian Bengali Bosnian Breton Bulgarian "
    "Burmese Cantonese Catalan Cebuano Chinese Croatian Czech Danish Dari Dutch English Estonian Faroese Filipino "
    "Finnish Flemish French Galician Georgian German Greek Gujarati Hausa Hebrew Hindi Hungarian Icelandic Indonesian "
    "Irish Italian Japanese Javanese Kannada Kazakh Khmer Korean Kurdish Kyrgyz Lao Latin Latvian Lithuanian "
    "Luxembourgish Macedonian Malay Malayalam Maltese Mandarin Marathi Mongolian Montenegrin Nepali Norwegian Pashto "
    "Persian Farsi Polish Portuguese Punjabi Romanian Romansh Russian Serbian Serbo-Croatian Sindhi Sinhala Sinhalese "
    "Slovak Slovene Slovenian Somali Spanish Swahili Swedish Tagalog Tajik Tamil Tatar Telugu Thai Tibetan Tigrinya "
    "Turkish Turkmen Ukrainian Urdu Uyghur Uzbek Vietnamese Welsh Yiddish Yoruba Zulu"
)

_CODE_NAMES = {
    "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian", "bn": "Bengali", "bs": "Bosnian",
    "ca": "Catalan", "cs": "Czech", "cy": "Welsh", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "et": "Estonian", "eu": "Basque", "fa": "Persian", "fi": "Finnish", "fr": "French",
    "ga": "Irish", "gl": "Galician", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian",
    "hy": "Armenian", "id": "Indonesian", "is": "Icelandic", "it": "Italian", "ja": "Japanese", "ka": "Georgian",
    "kk": "Kazakh", "km": "Khmer", "ko": "Korean", "ku": "Kurdish", "ky": "Kyrgyz", "la": "Latin", "lo": "Lao",
    "lt": "Lithuanian", "lv": "Latvian", "mk": "Macedonian", "mn": "Mongolian", "ms": "Malay", "mt": "Maltese",
    "my": "Burmese", "nb": "Norwegian", "ne": "Nepali", "nl": "Dutch", "nn": "Norwegian", "no": "Norwegian",
    "pl": "Polish", "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "si": "Sinhala",
    "sk": "Slovak", "sl": "Slovene", "so": "Somali", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish",
    "sw": "Swahili", "ta": "Tamil", "te": "Telugu", "th": "Thai", "tl": "Filipino", "tr": "Turkish",
    "uk": "Ukrainian", "ur": "Urdu", "uz": "Uzbek", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip

_AGENCIES = (
    "aap", "afp", "agence france-presse", "anadolu", "anadolu agency", "ani", "ansa", "ap", "apa", "associated press",
    "bernama", "bloomberg", "canadian press", "cns", "cp", "dpa", "efe", "ians", "interfax", "irna", "itar-tass",
    "kyodo", "kyodo news", "lusa", "mti", "ntb", "pa", "pa media", "press association", "pti", "reuters",
    "ria novosti", "ritzau", "tass", "the associated press", "the canadian press", "tt", "upi", "xinhua", "yonhap",
)  # fmt: skip

EDITION = Edition(
    code="en",
    name="English",
    wiki="https://en.wikipedia.org",
    months=_MONTHS,
    day_format="Portal:Current events/{year} {month} {day}",
    month_format="Portal:Current events/{month} {year}",
    day_titles=(
        re.compile(rf"{_PORTAL}(?P<year>\d{{4}}) {_MONTH} (?P<day>\d{{1,2}})"),
        re.compile(rf"{_PORTAL}{_MONTH} (?P<day>\d{{1,2}}),? (?P<year>\d{{4}})"),
    ),
    month_titles=(
        re.compile(rf"{_PORTAL}{_MONTH} (?P<year>\d{{4}})"),
        re.compile(rf"{_PORTAL}(?P<year>\d{{4}}) {_MONTH}"),
    ),
    day_headings=(
        re.compile(rf"(?P<year>\d{{4}}) {_MONTH} (?P<day>\d{{1,2}}){_WEEKDAY}"),
        re.compile(rf"{_MONTH} (?P<day>\d{{1,2}})(?:, ?(?P<year>\d{{4}}))?{_WEEKDAY}"),
        re.compile(rf"(?P<day>\d{{1,2}}) {_MONTH}(?: (?P<year>\d{{4}}))?{_WEEKDAY}"),
    ),
    month_headings=(re.compile(rf"{_MONTH}(?: \d{{4}})?"),),
    categories=_CATEGORIES,
    spellings=spelling_map(_CATEGORIES),
    wrappers=("current events", "current events header", "current events footer"),
    templates={},
    namespaces={
        "file": "File", "image": "File", "media": "File", "category": "Category", "portal": "Portal",
        "template": "Template", "wikipedia": "Wikipedia", "wp": "Wikipedia", "project": "Wikipedia",
        "help": "Help", "user": "User", "user talk": "User talk", "talk": "Talk", "special": "Special",
        "draft": "Draft", "module": "Module", "mediawiki": "MediaWiki", "book": "Book",
        "portal talk": "Portal talk", "template talk": "Template talk", "wikipedia talk": "Wikipedia talk",
    },
    interwiki=interwiki("en"),
    source_prefixes=frozenset({"n", "wikinews"}),
    language_codes=LANGUAGE_CODES - {"en"},
    languages={name.lower(): name for name in _LANGUAGES.split()} | _CODE_NAMES,
    language_note=re.compile(
        r"[\s,;]*\(?\s*(?:article |page |text |video )?in (?P<language>[A-Z][a-z]+(?:-[A-Z][a-z]+)?)\s*\)?"
        r"|[\s,;]*\(\s*(?P<only>[A-Z][a-z]+(?:-[A-Z][a-z]+)?)(?: language)?\s*\)",
    ),
    via=("via",),
    agencies=frozenset(_AGENCIES),
    link_trail="[a-z]+",
    markers=("<!-- All news items below this line -->", "<!-- All news items above this line -->"),
)  # fmt: skip

"""Lands and their adjectives beyond `nations`: small countries, regions and former states, for comparing titles.

From general knowledge. Only words that belong to one place: "Basque" and "Punjabi" are languages too, "Dominican" is
said of two countries.
"""

from __future__ import annotations

from backstory.relate.nations import COUNTRIES, NATION

_SMALL = """\
andorra: andorran
barbados: barbadian
bahamas: bahamian
belize: belizean
brunei: bruneian
cape verde: verdean
comoros: comorian
east timor:
equatorial guinea:
eswatini: swazi
grenada: grenadian
kiribati:
lesotho: basotho
liechtenstein:
luxembourg: luxembourgish
monaco: monegasque
nauru: nauruan
palau: palauan
samoa: samoan
seychelles: seychellois
suriname: surinamese
tonga: tongan
trinidad and tobago: trinidadian
tuvalu: tuvaluan
vanuatu: vanuatuan
"""
# A word of a longer name stands for itself: "East Timorese", "Sierra Leonean", "New Zealander", "Papua New Guinean".
_REGIONS = """\
afghanistan: afghanistani
argentina: argentinean
china: sino
el salvador: salvadorian salvadorean
ghana: ghanian
greece: hellenic
guam: guamanian
kazakhstan: kazakhstani
somalia: somalian
tajikistan: tajikistani
turkmenistan: turkmenistani
uzbekistan: uzbekistani
india: indo
russia: russo
abkhazia: abkhaz abkhazian
africa: african
alaska: alaskan
anatolia: anatolian
bavaria: bavarian
bermuda: bermudian
california: californian
catalonia: catalan
chechnya: chechen
corsica: corsican
crimea: crimean
czechoslovakia: czechoslovak
dagestan: dagestani
darfur: darfuri
florida: floridian
galicia: galician
gaza: gazan
gibraltar: gibraltarian
greenland: greenlandic
hawaii: hawaiian
kashmir: kashmiri
kyrgyzstan: kyrgyzstani
leone: leonean
lucia: lucian
macau: macanese
marino: marinese sammarinese
okinawa: okinawan
ossetia: ossetian
papua: papuan
prussia: prussian
rica: rican
sahara: saharan sahrawi
sardinia: sardinian
scotland: scottish
siberia: siberian
sicily: sicilian
texas: texan
tibet: tibetan
tigray: tigrayan
timor: timorese
transnistria: transnistrian
wales: welsh
yugoslavia: yugoslav
zanzibar: zanzibari
zealand: zealander
"""


def _read(lines: str) -> dict[str, str]:
    split = (line.partition(":") for line in lines.splitlines())
    return {word: land for land, _, belonging in split for word in belonging.split()}


# What belongs to a land, with the land; the words of countries first.
BELONGING = {**NATION, **_read(_SMALL), **_read(_REGIONS)}
LANDS = COUNTRIES | {line.partition(":")[0] for line in _SMALL.splitlines()}

"""Names that were changed, and names that stand for another: what no spelling shows.

Facts of public record, collected by hand, with the year of the change where there was one; a year means "since".
A place's or an event's old name is replaced inside a longer title too: "Kiev Oblast" is Kyiv Oblast. Only names that
mean one thing stand here; the larger tables by kind stand in `known`, words of the language in `words`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from backstory.relate.entities import bodies, companies, known, lands, wars
from backstory.relate.entities.capitals import CAPITALS
from backstory.relate.entities.series import series
from backstory.relate.entities.words import WORDS

_PLACES = """
Burma = Myanmar, 1989
Kiev = Kyiv, 1995
Odessa Oblast = Odesa Oblast, 1995
Kharkov = Kharkiv, 1995
Lvov = Lviv, 1991
Dnepropetrovsk = Dnipro, 2016
Dnipropetrovsk = Dnipro, 2016
Donbass = Donbas
Lugansk = Luhansk, 1992
Chernigov = Chernihiv, 1992
Nikolayev = Mykolaiv, 1992
Mykolayiv = Mykolaiv
Zaporozhye = Zaporizhzhia, 1992
Zaporizhia = Zaporizhzhia
Slavyansk = Sloviansk, 1992
Gorlovka = Horlivka, 1992
Alma-Ata = Almaty, 1993
Kishinev = Chișinău, 1991
Marseilles = Marseille
Lyons, France = Lyon
Salonica = Thessaloniki
Cologne, Germany = Cologne
Constantinople = Istanbul, 1930
Bombay = Mumbai, 1995
Allahabad = Prayagraj, 2018
Bangalore = Bengaluru, 2014
Cochin = Kochi, 1996
Gurgaon = Gurugram, 2016
Mangalore = Mangaluru, 2014
Mysore = Mysuru, 2014
Pondicherry = Puducherry, 2006
Poona = Pune, 1978
Trivandrum = Thiruvananthapuram, 1991
Uttaranchal = Uttarakhand, 2007
Artemivsk = Bakhmut, 2016
Kirovohrad = Kropyvnytskyi, 2016
Port Elizabeth = Gqeberha, 2021
Grahamstown = Makhanda, 2018
Ulan Bator = Ulaanbaatar
Macao = Macau
Kobanî = Kobani
Calcutta = Kolkata, 2001
Madras = Chennai, 1996
Rangoon = Yangon, 1989
Saigon = Ho Chi Minh City, 1976
Swaziland = Eswatini, 2018
Republic of Macedonia = North Macedonia, 2019
Former Yugoslav Republic of Macedonia = North Macedonia, 2019
Nur-Sultan = Astana, 2022
Czechia = Czech Republic, 2016
Türkiye = Turkey, 2022
Cabo Verde = Cape Verde, 2013
Timor-Leste = East Timor, 2002
Côte d'Ivoire = Ivory Coast, 1986
Orissa = Odisha, 2011
Mount McKinley = Denali, 2015
People's Republic of China = China
Islamic Republic of Iran = Iran
Russian Federation = Russia
Federal Republic of Germany = Germany
State of Israel = Israel
French Republic = France
Republic of Korea = South Korea
Democratic People's Republic of Korea = North Korea
Republic of Turkey = Turkey
Republic of China = Taiwan
Republic of Kosovo = Kosovo
Republic of Iraq = Iraq
Republic of Belarus = Belarus
Republic of Indonesia = Indonesia
Republic of the Philippines = Philippines
Republic of Moldova = Moldova
Republic of Poland = Poland
Republic of South Africa = South Africa
Federal Republic of Nigeria = Nigeria
United Republic of Tanzania = Tanzania
Arab Republic of Egypt = Egypt
Syrian Arab Republic = Syria
Hellenic Republic = Greece
Kyrgyz Republic = Kyrgyzstan
Slovak Republic = Slovakia
Swiss Confederation = Switzerland
Bolivarian Republic of Venezuela = Venezuela
Plurinational State of Bolivia = Bolivia
United Mexican States = Mexico
Commonwealth of Australia = Australia
Hashemite Kingdom of Jordan = Jordan
Kingdom of Bahrain = Bahrain
Kingdom of Thailand = Thailand
State of Kuwait = Kuwait
State of Qatar = Qatar
Socialist Republic of Vietnam = Vietnam
Republic of the Union of Myanmar = Myanmar
Republic of India = India
Islamic Republic of Pakistan = Pakistan
Kingdom of Saudi Arabia = Saudi Arabia
DR Congo = Democratic Republic of the Congo
DRC = Democratic Republic of the Congo
Congo-Kinshasa = Democratic Republic of the Congo
Congo-Brazzaville = Republic of the Congo
Peking = Beijing
Canton, China = Guangzhou
Naypyitaw = Naypyidaw
Tel Aviv-Yafo = Tel Aviv
DPRK = North Korea
USSR = Soviet Union
NYC = New York City
"""

_WATERS = """
Adriatic = Adriatic Sea
Aegean = Aegean Sea
Mediterranean = Mediterranean Sea
Sahara Desert = Sahara
"""

_PEOPLE = """
Joseph Ratzinger = Pope Benedict XVI, 2005
Joseph Cardinal Ratzinger = Pope Benedict XVI, 2005
Karol Wojtyła = Pope John Paul II, 1978
Jorge Mario Bergoglio = Pope Francis, 2013
Jorge Bergoglio = Pope Francis, 2013
Robert Francis Prevost = Pope Leo XIV, 2025
Robert Prevost = Pope Leo XIV, 2025
Prince Charles = Charles III, 2022
Charles, Prince of Wales = Charles III, 2022
Elizabeth II of the United Kingdom = Elizabeth II
Bradley Manning = Chelsea Manning, 2013
Bruce Jenner = Caitlyn Jenner, 2015
Cassius Clay = Muhammad Ali, 1964
Kanye West = Ye, 2021
Abu Mohammad al-Julani = Ahmed al-Sharaa, 2024
Abu Mohammad al-Golani = Ahmed al-Sharaa, 2024
Abu Mazen = Mahmoud Abbas
Lula = Luiz Inácio Lula da Silva
Bobi Wine = Robert Kyagulanyi Ssentamu
"""

_BODIES = """
Facebook, Inc. = Meta Platforms, 2021
Facebook Inc. = Meta Platforms, 2021
Twitter, Inc. = X Corp., 2023
United States Department of War = United States Department of Defense, 2025
Organisation of the Islamic Conference = Organisation of Islamic Cooperation, 2011
Communist Party of China = Chinese Communist Party
Houthi movement = Houthis, 2024
Turkish Army = Turkish Land Forces
Russian Army = Russian Ground Forces
Ukrainian Army = Ukrainian Ground Forces
International Association of Athletics Federations = World Athletics, 2019
Jabhat al-Nusra = al-Nusra Front
Hayat Tahrir al-Sham = Tahrir al-Sham
Hay'at Tahrir al-Sham = Tahrir al-Sham
Islamic Revolutionary Guards Corps = Islamic Revolutionary Guard Corps
Constitutional Court of Korea = Constitutional Court of South Korea
Tatmadaw = Myanmar Armed Forces
State Administrative Council = State Administration Council
CPN-UML = Communist Party of Nepal (Unified Marxist–Leninist)
Doctors Without Borders = Médecins Sans Frontières
Gavi = GAVI
Daesh = Islamic State
Tehrik-i-Taliban Pakistan = Pakistani Taliban
Tehreek-e-Taliban Pakistan = Pakistani Taliban
Al-Qaida = Al-Qaeda
Hizbollah = Hezbollah
Hizbullah = Hezbollah
Israeli army = Israel Defense Forces
Chinese military = People's Liberation Army
Chinese army = People's Liberation Army
Myanmar military = Myanmar Armed Forces
North Korean army = Korean People's Army
German military = Bundeswehr
German Armed Forces = Bundeswehr
South Sudan Armed Forces = South Sudan People's Defence Forces
Military of South Sudan = South Sudan People's Defence Forces
Secret Service = United States Secret Service
Red Cross = International Red Cross and Red Crescent Movement
Vatican City State = Vatican City
King of Spain = Monarchy of Spain
King of Sweden = Monarchy of Sweden
King of Norway = Monarchy of Norway
King of Denmark = Monarchy of Denmark
Queen of Denmark = Monarchy of Denmark
King of the Netherlands = Monarchy of the Netherlands
King of Thailand = Monarchy of Thailand
American dollar = United States dollar
British pound = Pound sterling
Chinese yuan = Renminbi
Danish crown = Danish krone
Norwegian crown = Norwegian krone
Swedish crown = Swedish krona
Russian rouble = Russian ruble
"""

_EVENTS = """
Impeachment process against = Impeachment of
Middle East respiratory syndrome coronavirus = MERS
Middle East respiratory syndrome = MERS
2019–20 coronavirus pandemic = COVID-19 pandemic, 2020
2019-20 coronavirus outbreak = COVID-19 pandemic, 2020
2020 coronavirus pandemic = COVID-19 pandemic, 2020
2020 coronavirus outbreak = COVID-19 pandemic, 2020
COVID-19 in = COVID-19 pandemic in
Coronavirus disease 2019 = COVID-19, 2020
Severe acute respiratory syndrome coronavirus 2 = SARS-CoV-2, 2020
2019 novel coronavirus = SARS-CoV-2, 2020
Israel–Hamas war = Gaza war, 2024
2022 Russian invasion of Ukraine = Russian invasion of Ukraine, 2023
War on Terrorism = War on terror
Roman Catholic Church = Catholic Church
Islamic State of Iraq and the Levant = Islamic State, 2014
Islamic State of Iraq and Syria = Islamic State, 2014
Islamic State in Iraq and the Levant = Islamic State, 2014
Islamic State in Iraq and Syria = Islamic State, 2014
"""

_THINGS = """
Ad5-nCoV = Convidecia, 2021
AZD1222 = Oxford–AstraZeneca COVID-19 vaccine, 2020
BBV152 = Covaxin, 2021
BNT162b2 = Pfizer–BioNTech COVID-19 vaccine, 2020
Gam-COVID-Vac = Sputnik V COVID-19 vaccine, 2020
MRNA-1273 = Moderna COVID-19 vaccine, 2020
Sputnik V = Sputnik V COVID-19 vaccine
Confederate flag = Flags of the Confederate States of America
Messenger RNA = mRNA
Tozinameran = Pfizer–BioNTech COVID-19 vaccine, 2020
"""

# What a country's parliament is called.
_PARLIAMENTS = """
Denmark Danish Folketing
Greece Greek Hellenic Parliament
Iceland Icelandic Althing
Iran Iranian Islamic Consultative Assembly
Ireland Irish Oireachtas
Israel Israeli Knesset
Japan Japanese National Diet
Latvia Latvian Saeima
Lithuania Lithuanian Seimas
Norway Norwegian Storting
Russia Russian Federal Assembly (Russia)
Spain Spanish Cortes Generales
Sweden Swedish Riksdag
Turkey Turkish Grand National Assembly of Turkey
Ukraine Ukrainian Verkhovna Rada
"""


class Rename(NamedTuple):
    """One name and the other it leads to; `year` is "" where none of the two replaced the other.

    `part` says that it holds inside a longer title too, `letters` that the one is the initials of the other, `word`
    that both are words of the language. No dataclass: thousands are made whenever titles are read.
    """

    old: str
    new: str
    year: str = ""
    part: bool = False
    letters: bool = False
    word: bool = False


def _read(table: str, *, part: bool = False, letters: bool = False) -> Iterator[Rename]:
    for line in table.strip().splitlines():
        old, _, rest = line.partition(" = ")
        new, comma, year = rest.rpartition(", ")
        dated = comma and year.isdigit()
        yield Rename(old, new if dated else rest, year if dated else "", part, letters)


def _parliaments() -> Iterator[Rename]:
    for line in _PARLIAMENTS.strip().splitlines():
        land, of_it, name = line.split(" ", 2)
        yield Rename(f"Parliament of {land}", name)
        yield Rename(f"{of_it} parliament", name)


def _listed(*tables: str, part: bool = False) -> Iterator[Rename]:
    """Lines of a name of today, then what leads there; a line that is set in goes on."""
    for line in "".join(tables).strip().replace("\n    ", " ").splitlines():
        new, _, names = line.partition(": ")
        yield from (Rename(old, new, part=part) for old in names.split(" | ") if line)


def _of_lands() -> Iterator[Rename]:
    """What countries and states, their armed forces and their police are called."""
    for state in lands.STATES.replace("\n", "|").split("|"):
        if name := state.strip():
            yield from (Rename(f"State of {name}", name), Rename(f"{name} (U.S. state)", name))
    for agency in lands.AGENCIES.replace("\n", "|").split("|"):
        if name := agency.strip():
            yield Rename(f"United States {name}", name)
    for line in lands.REGIONS.strip().splitlines():
        kind, *regions = line.split(" | ")
        yield from (Rename(region, f"{region} {kind}") for region in regions)
    for line in lands.ARMIES.strip().splitlines():
        land, of_it, name = line.split(" | ")
        olds = (f"{of_it} military", f"{of_it} armed forces", f"Military of {land}", f"Armed Forces of {land}")
        yield from (Rename(old, name) for old in olds)
    for line in lands.POLICE.strip().splitlines():
        of_it, name = line.split(" | ")
        yield Rename(f"{of_it} police", name)


RENAMES = (
    *_read(_EVENTS, part=True),
    *_read(_PLACES, part=True),
    *_listed(lands.LONG_NAMES, lands.SPELLINGS, bodies.YEARLY, *known.WITHIN, part=True),
    *(Rename(name, page, part=True) for name, page in known.elections()),
    *_listed(lands.OTHER_NAMES),
    *_of_lands(),
    *_read(_WATERS),
    *_read(_PEOPLE),
    *_read(_BODIES),
    *_parliaments(),
    *_listed(bodies.WORLD, bodies.STATE, bodies.PARTIES, bodies.ARMED, bodies.SPORT, bodies.LAWS),
    *_listed(companies.RENAMED, wars.WARS, wars.CRISES, wars.DISASTERS, *known.WHOLE),
    *(Rename(name, page) for name, page in series()),
    *_read(_THINGS),
    *_read(CAPITALS, letters=True),
    *(Rename(word, page, word=True) for word, page in WORDS),
    *(rename._replace(word=True) for rename in _listed(*known.WORDS)),
)

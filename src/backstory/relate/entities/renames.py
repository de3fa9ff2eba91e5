"""Names that were changed, and names that stand for another: what no spelling shows.

Facts of public record, collected by hand, with the year of the change where there was one; a year means "since".
A place's or an event's old name is replaced inside a longer title too: "Kiev Oblast" is Kyiv Oblast. Only names that
mean one thing stand here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

_PLACES = """
Burma = Myanmar, 1989
Kiev = Kyiv, 1995
Odessa Oblast = Odesa Oblast, 1995
Kharkov = Kharkiv, 1995
Lvov = Lviv, 1991
Dnepropetrovsk = Dnipro, 2016
Dnipropetrovsk = Dnipro, 2016
War in Donbass = War in Donbas, 2021
Bombay = Mumbai, 1995
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
Republic of India = India
Islamic Republic of Pakistan = Pakistan
Kingdom of Saudi Arabia = Saudi Arabia
DR Congo = Democratic Republic of the Congo
DRC = Democratic Republic of the Congo
Congo-Kinshasa = Democratic Republic of the Congo
Congo-Brazzaville = Republic of the Congo
Peking = Beijing
Canton, China = Guangzhou
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
"""

_EVENTS = """
2019–20 coronavirus pandemic = COVID-19 pandemic, 2020
2019-20 coronavirus outbreak = COVID-19 pandemic, 2020
2020 coronavirus pandemic = COVID-19 pandemic, 2020
2020 coronavirus outbreak = COVID-19 pandemic, 2020
Coronavirus disease 2019 = COVID-19, 2020
Severe acute respiratory syndrome coronavirus 2 = SARS-CoV-2, 2020
2019 novel coronavirus = SARS-CoV-2, 2020
Israel–Hamas war = Gaza war, 2024
2022 Russian invasion of Ukraine = Russian invasion of Ukraine, 2023
War on Terrorism = War on terror
Islamic State of Iraq and the Levant = Islamic State, 2014
Islamic State of Iraq and Syria = Islamic State, 2014
"""

_THINGS = """
Ad5-nCoV = Convidecia, 2021
AZD1222 = Oxford–AstraZeneca COVID-19 vaccine, 2020
BBV152 = Covaxin, 2021
BNT162b2 = Pfizer–BioNTech COVID-19 vaccine, 2020
Gam-COVID-Vac = Sputnik V COVID-19 vaccine, 2020
MRNA-1273 = Moderna COVID-19 vaccine, 2020
Sputnik V = Sputnik V COVID-19 vaccine
Tozinameran = Pfizer–BioNTech COVID-19 vaccine, 2020
"""

# What letters stand for; "World Health Organisation" is found by its spelling.
_LETTERS = """
ASEAN = Association of Southeast Asian Nations
BBC = British Broadcasting Corporation
CIA = Central Intelligence Agency
DHS = United States Department of Homeland Security
ECB = European Central Bank
ECOWAS = Economic Community of West African States
EPA = United States Environmental Protection Agency
EU = European Union
FARC = Revolutionary Armed Forces of Colombia
FBI = Federal Bureau of Investigation
FDA = Food and Drug Administration
FEMA = Federal Emergency Management Agency
FIFA = Fédération Internationale de Football Association
GDP = Gross domestic product
IAEA = International Atomic Energy Agency
ICC = International Criminal Court
ICJ = International Court of Justice
IDF = Israel Defense Forces
IMF = International Monetary Fund
IOC = International Olympic Committee
IRGC = Islamic Revolutionary Guard Corps
ISAF = International Security Assistance Force
ISIL = Islamic State
ISIS = Islamic State
NASA = National Aeronautics and Space Administration
NATO = North Atlantic Treaty Organization
NHS = National Health Service
NSA = National Security Agency
OAS = Organization of American States
OECD = Organisation for Economic Co-operation and Development
OPCW = Organisation for the Prohibition of Chemical Weapons
OPEC = Organization of the Petroleum Exporting Countries
OSCE = Organization for Security and Co-operation in Europe
PKK = Kurdistan Workers' Party
PLO = Palestine Liberation Organization
UAE = United Arab Emirates
UEFA = Union of European Football Associations
UK = United Kingdom
UN = United Nations
UNESCO = United Nations Educational, Scientific and Cultural Organization
UNHCR = United Nations High Commissioner for Refugees
UNICEF = United Nations Children's Fund
USA = United States
USAID = United States Agency for International Development
WHO = World Health Organization
WTO = World Trade Organization
"""


@dataclass(frozen=True, slots=True)
class Rename:
    """One name and the other it leads to; `year` is "" where none of the two replaced the other.

    `part` says that it holds inside a longer title too, `letters` that the one is the initials of the other.
    """

    old: str
    new: str
    year: str = ""
    part: bool = False
    letters: bool = False


def _read(table: str, *, part: bool = False, letters: bool = False) -> Iterator[Rename]:
    for line in table.strip().splitlines():
        old, _, rest = line.partition(" = ")
        new, comma, year = rest.rpartition(", ")
        dated = comma and year.isdigit()
        yield Rename(old, new if dated else rest, year if dated else "", part, letters)


RENAMES = (
    *_read(_EVENTS, part=True),
    *_read(_PLACES, part=True),
    *_read(_PEOPLE),
    *_read(_BODIES),
    *_read(_THINGS),
    *_read(_LETTERS, letters=True),
)

"""Countries by their long names, and cities and regions by names of other times and languages.

Facts of public record, from general knowledge. A line is the name of today, then what leads there; a long name is
replaced inside a longer title too: "Constitution of the Kingdom of Spain". Long names under which a wiki keeps a page
of its own ("Kingdom of Denmark", "Islamic Republic of Afghanistan") are left out, and so are names of two places.
"""

from __future__ import annotations

LONG_NAMES = """
Albania: Republic of Albania
Algeria: People's Democratic Republic of Algeria
Andorra: Principality of Andorra
Angola: Republic of Angola
Argentina: Argentine Republic
Armenia: Republic of Armenia
Austria: Republic of Austria
Azerbaijan: Republic of Azerbaijan
Bangladesh: People's Republic of Bangladesh
Belgium: Kingdom of Belgium
Benin: Republic of Benin
Bhutan: Kingdom of Bhutan
Botswana: Republic of Botswana
Brazil: Federative Republic of Brazil
Bulgaria: Republic of Bulgaria
Burundi: Republic of Burundi
Cambodia: Kingdom of Cambodia
Cameroon: Republic of Cameroon
Chad: Republic of Chad
Chile: Republic of Chile
Colombia: Republic of Colombia
Comoros: Union of the Comoros
Costa Rica: Republic of Costa Rica
Croatia: Republic of Croatia
Cuba: Republic of Cuba
Cyprus: Republic of Cyprus
Djibouti: Republic of Djibouti
Dominica: Commonwealth of Dominica
Ecuador: Republic of Ecuador
El Salvador: Republic of El Salvador
Eritrea: State of Eritrea
Estonia: Republic of Estonia
Eswatini: Kingdom of Eswatini
Ethiopia: Federal Democratic Republic of Ethiopia
Fiji: Republic of Fiji
Finland: Republic of Finland
Gabon: Gabonese Republic
Gambia: Republic of the Gambia
Ghana: Republic of Ghana
Guatemala: Republic of Guatemala
Guyana: Co-operative Republic of Guyana
Haiti: Republic of Haiti
Honduras: Republic of Honduras
Italy: Italian Republic
Kazakhstan: Republic of Kazakhstan
Kenya: Republic of Kenya
Laos: Lao People's Democratic Republic
Latvia: Republic of Latvia
Lebanon: Lebanese Republic
Lesotho: Kingdom of Lesotho
Liberia: Republic of Liberia
Libya: State of Libya
Liechtenstein: Principality of Liechtenstein
Lithuania: Republic of Lithuania
Luxembourg: Grand Duchy of Luxembourg
Madagascar: Republic of Madagascar
Malawi: Republic of Malawi
Maldives: Republic of Maldives
Mali: Republic of Mali
Malta: Republic of Malta
Mauritania: Islamic Republic of Mauritania
Mauritius: Republic of Mauritius
Monaco: Principality of Monaco
Morocco: Kingdom of Morocco
Mozambique: Republic of Mozambique
Namibia: Republic of Namibia
Nauru: Republic of Nauru
Nepal: Federal Democratic Republic of Nepal
Nicaragua: Republic of Nicaragua
Niger: Republic of Niger
Norway: Kingdom of Norway
Oman: Sultanate of Oman
Palau: Republic of Palau
Panama: Republic of Panama
Papua New Guinea: Independent State of Papua New Guinea
Paraguay: Republic of Paraguay
Peru: Republic of Peru
Portugal: Portuguese Republic
Rwanda: Republic of Rwanda
Samoa: Independent State of Samoa
San Marino: Republic of San Marino
Senegal: Republic of Senegal
Serbia: Republic of Serbia
Seychelles: Republic of Seychelles
Sierra Leone: Republic of Sierra Leone
Singapore: Republic of Singapore
Slovenia: Republic of Slovenia
Somalia: Federal Republic of Somalia
South Sudan: Republic of South Sudan
Spain: Kingdom of Spain
Sri Lanka: Democratic Socialist Republic of Sri Lanka
Sudan: Republic of the Sudan
Suriname: Republic of Suriname
Sweden: Kingdom of Sweden
Tajikistan: Republic of Tajikistan
Togo: Togolese Republic
Tonga: Kingdom of Tonga
Trinidad and Tobago: Republic of Trinidad and Tobago
Tunisia: Republic of Tunisia
Uganda: Republic of Uganda
United Kingdom: United Kingdom of Great Britain and Northern Ireland
United States: United States of America
Uruguay: Oriental Republic of Uruguay
Uzbekistan: Republic of Uzbekistan
Vanuatu: Republic of Vanuatu
Yemen: Republic of Yemen
Zambia: Republic of Zambia
Zimbabwe: Republic of Zimbabwe
Guangxi: Guangxi Zhuang Autonomous Region
Hong Kong: Hong Kong Special Administrative Region | Hong Kong SAR
Inner Mongolia: Inner Mongolia Autonomous Region
Macau: Macau Special Administrative Region
Ningxia: Ningxia Hui Autonomous Region
Xinjiang: Xinjiang Uyghur Autonomous Region | Xinjiang Uygur Autonomous Region
Khyber Pakhtunkhwa: North-West Frontier Province
"""

# Places in another spelling, inside longer names too: "Battle of Ar-Raqqah".
SPELLINGS = """
Daraa: Dar'a
Erbil: Irbil | Arbil
Hodeidah: Al Hudaydah | Hudaydah
Jeddah: Jedda
Kismayo: Kismaayo
Misrata: Misurata
Raqqa: Ar Raqqah | Al-Raqqah | Raqqah
Taiz: Taizz
Yekaterinburg: Ekaterinburg
"""

# Names that stand alone: as parts of others they may be somebody's or something's.
OTHER_NAMES = """
Amsterdam Airport Schiphol: Schiphol | Schiphol Airport
Antwerp: Antwerpen
Basel: Basle
Beirut: Beyrouth
Belgrade: Beograd
Bern: Berne
Brussels: Bruxelles
Bucharest: București
Chongqing: Chungking
Cologne: Köln
Copenhagen: København
Dhaka: Dacca
Mount Everest: Everest
Florence: Firenze
Frankfurt: Frankfurt am Main | Frankfurt-am-Main
Gdańsk: Danzig
Geneva: Genève
Genoa: Genova
Georgia (country): Republic of Georgia | Georgian Republic
Golan Heights: Golan | The Golan
Gothenburg: Göteborg
Guwahati: Gauhati
Himalayas: Himalaya
Kanpur: Cawnpore
Kozhikode: Calicut
Lisbon: Lisboa
Lucerne: Luzern
Marib: Ma'rib
Mecca: Makkah
Medina: Madinah
Mexico City: Ciudad de México
Milan: Milano
Moscow: Moskva
Munich: München
Nanjing: Nanking
New York (state): New York State | State of New York
Oslo: Kristiania
Persian Gulf: Arabian Gulf
Prague: Praha
Qingdao: Tsingtao
Saint Petersburg: Leningrad | Petrograd
San Francisco Bay Area: Bay Area | SF Bay Area
Sea of Japan: East Sea (Korea)
Shimla: Simla
Tbilisi: Tiflis
The Hague: Den Haag
Turin: Torino
Vadodara: Baroda
Varanasi: Benares | Banaras
Venice: Venezia
Vienna: Wien
Visakhapatnam: Vizag
Volgograd: Stalingrad
Warsaw: Warszawa
Washington (state): Washington State | State of Washington
Washington, D.C.: District of Columbia | Washington, District of Columbia
Wrocław: Breslau
Zaragoza: Saragossa
Atlantic Ocean: The Atlantic Ocean
Pacific Ocean: The Pacific Ocean
Baltic Sea: The Baltic
Caspian Sea: The Caspian
Midwestern United States: Midwest | American Midwest | Midwest United States
Northeastern United States: Northeast United States | American Northeast
Southern United States: American South | South United States
Southwestern United States: Southwest United States | American Southwest
Western United States: American West | Western U.S.
Heathrow Airport: London Heathrow Airport | Heathrow | London Heathrow
Gatwick Airport: London Gatwick Airport | London Gatwick
Charles de Gaulle Airport: Paris-Charles de Gaulle Airport | Roissy Airport
John F. Kennedy International Airport: JFK Airport | JFK International Airport | Kennedy Airport
Los Angeles International Airport: LAX
Al-Aqsa Mosque: Al-Aqsa | Al Aqsa
Korean Demilitarized Zone: Korean DMZ
"""

# Each of the United States is called "State of Ohio" and "Ohio (U.S. state)" too; two are no one's bare name.
STATES = """
Alabama | Alaska | Arizona | Arkansas | California | Colorado | Connecticut | Delaware | Florida | Hawaii | Idaho
Illinois | Indiana | Iowa | Kansas | Kentucky | Louisiana | Maine | Maryland | Massachusetts | Michigan | Minnesota
Mississippi | Missouri | Montana | Nebraska | Nevada | New Hampshire | New Jersey | New Mexico | North Carolina
North Dakota | Ohio | Oklahoma | Oregon | Pennsylvania | Rhode Island | South Carolina | South Dakota | Tennessee
Texas | Utah | Vermont | Virginia | West Virginia | Wisconsin | Wyoming
"""

# What a region is, and those that no town and nothing else is called by: "Helmand" is Helmand Province.
REGIONS = """
Province | Badakhshan | Badghis | Daykundi | Faryab | Helmand | Jowzjan | Kapisa | Khost | Kunar | Laghman | Logar
Province | Nangarhar | Nimruz | Nuristan | Paktia | Paktika | Panjshir | Parwan | Samangan | Sar-e Pol | Takhar
Province | Uruzgan | Wardak | Zabul | Cabo Delgado | Ituri | South Ubangi | Tanganyika | Sistan and Baluchestan
Province | Khuzestan | Mazandaran | Gilan
Governorate | Al Anbar | Diyala | Nineveh
State | Adamawa | Anambra | Bayelsa | Borno | Ebonyi | Ekiti | Jigawa | Kebbi | Nasarawa | Ogun | Osun | Taraba | Yobe
State | Zamfara | Galmudug | Hirshabelle
"""

# A country, what belongs to it, and what its armed forces are called.
ARMIES = """
Australia | Australian | Australian Defence Force
Botswana | Botswanan | Botswana Defence Force
Cambodia | Cambodian | Royal Cambodian Armed Forces
Canada | Canadian | Canadian Armed Forces
Colombia | Colombian | Military Forces of Colombia
Cuba | Cuban | Cuban Revolutionary Armed Forces
Denmark | Danish | Danish Defence
Eritrea | Eritrean | Eritrean Defence Forces
Estonia | Estonian | Estonian Defence Forces
Ethiopia | Ethiopian | Ethiopian National Defense Force
Finland | Finnish | Finnish Defence Forces
Georgia | Georgian | Defense Forces of Georgia
Hungary | Hungarian | Hungarian Defence Forces
Indonesia | Indonesian | Indonesian National Armed Forces
Iran | Iranian | Armed Forces of the Islamic Republic of Iran
Ireland | Irish | Defence Forces (Ireland)
Japan | Japanese | Japan Self-Defense Forces
Kenya | Kenyan | Kenya Defence Forces
Laos | Laotian | Lao People's Armed Forces
Lesotho | Basotho | Lesotho Defence Force
Malawi | Malawian | Malawi Defence Force
Namibia | Namibian | Namibian Defence Force
New Zealand | New Zealand | New Zealand Defence Force
Rwanda | Rwandan | Rwanda Defence Force
South Africa | South African | South African National Defence Force
Tanzania | Tanzanian | Tanzania People's Defence Force
Thailand | Thai | Royal Thai Armed Forces
Uganda | Ugandan | Uganda People's Defence Force
Venezuela | Venezuelan | National Bolivarian Armed Forces of Venezuela
Vietnam | Vietnamese | People's Army of Vietnam
Zimbabwe | Zimbabwean | Zimbabwe Defence Forces
"""

# What belongs to a country, and what its police is called.
POLICE = """
Afghan | Afghan National Police
Colombian | National Police of Colombia
Danish | Police of Denmark
French | Law enforcement in France
German | Law enforcement in Germany
Haitian | Haitian National Police
Hong Kong | Hong Kong Police Force
Indonesian | Indonesian National Police
Irish | Garda Síochána
Israeli | Israel Police
Italian | Law enforcement in Italy
Kenyan | Kenya Police
Malaysian | Royal Malaysia Police
Nigerian | Nigeria Police Force
Norwegian | Norwegian Police Service
Philippine | Philippine National Police
Sri Lankan | Sri Lanka Police
Swedish | Swedish Police Authority
Thai | Royal Thai Police
Ukrainian | National Police of Ukraine
"""

# Agencies of the United States that no other country has under this name.
AGENCIES = """
Army Corps of Engineers | Bureau of Alcohol, Tobacco, Firearms and Explosives | Bureau of Labor Statistics
Centers for Disease Control and Prevention | Census Bureau | Coast Guard Academy | Consumer Product Safety Commission
Customs and Border Protection | Department of Homeland Security | Department of Veterans Affairs
Drug Enforcement Administration | Environmental Protection Agency | Federal Aviation Administration
Federal Bureau of Investigation | Federal Communications Commission | Federal Emergency Management Agency
Federal Reserve | Federal Trade Commission | Fish and Wildlife Service | Food and Drug Administration
Internal Revenue Service | National Highway Traffic Safety Administration | National Hurricane Center
National Institutes of Health | National Park Service | National Transportation Safety Board
National Weather Service | Navy SEALs | Nuclear Regulatory Commission | Securities and Exchange Commission
Transportation Security Administration
"""

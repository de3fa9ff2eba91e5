"""Lands, islands, waters, airports, bases and buildings by their other and former names.

General knowledge: a line is a page's name, then what leads there. They stand alone, not in longer names.
"""

from __future__ import annotations

SITES = """
West Bank: Judea and Samaria | Occupied West Bank
East Jerusalem: Occupied East Jerusalem
Temple Mount: Haram al-Sharif | Al-Haram al-Sharif | Al-Aqsa compound
Sea of Galilee: Lake Tiberias | Lake Kinneret
Golan Heights: Occupied Golan Heights
Philadelphi Corridor: Philadelphi Route | Salah al-Din Axis
Rafah Border Crossing: Rafah crossing | Rafah Crossing
Kerem Shalom border crossing: Kerem Shalom crossing
Allenby Bridge: King Hussein Bridge
Iran: Persia
Belarus: Byelorussia | Belorussia
Kyrgyzstan: Kirghizia | Kirgizstan
Turkmenistan: Turkmenia
Germany: Deutschland
Spain: España
Austria: Österreich
Hungary: Republic of Hungary
Mainland China: Chinese mainland | China mainland
Vatican City: The Vatican | Vatican State
Bosnia and Herzegovina: Bosnia-Hercegovina
Republika Srpska: Serb Republic (Bosnia and Herzegovina) | Bosnian Serb Republic
Northern Cyprus: Turkish Republic of Northern Cyprus | TRNC
Transnistria: Pridnestrovie | Transdniestria | Pridnestrovian Moldavian Republic
South Ossetia: Republic of South Ossetia | Tskhinvali Region
Abkhazia: Republic of Abkhazia
Republic of Artsakh: Nagorno-Karabakh Republic | Artsakh Republic
Stepanakert: Khankendi | Xankəndi
Shusha: Shushi
Donetsk People's Republic: DPR (Ukraine)
Luhansk People's Republic: Luhansk Republic
Republic of Crimea (Russia): Republic of Crimea
Crimea: Crimean Peninsula | Crimean peninsula
Crimean Bridge: Kerch Bridge | Kerch Strait Bridge
Kuril Islands: Kurile Islands
Senkaku Islands: Diaoyu Islands | Diaoyutai Islands | Pinnacle Islands
Liancourt Rocks: Dokdo | Takeshima (Liancourt Rocks)
Spratly Islands: Nansha Islands
Paracel Islands: Xisha Islands
Scarborough Shoal: Huangyan Island | Panatag Shoal | Bajo de Masinloc
Second Thomas Shoal: Ayungin Shoal
Falkland Islands: Malvinas | Islas Malvinas | Falklands
British Indian Ocean Territory: BIOT
Chagos Archipelago: Chagos Islands
Easter Island: Rapa Nui | Isla de Pascua
Galápagos Islands: Galapagos
Mount Everest: Chomolungma | Sagarmatha | Qomolangma
K2: Mount Godwin-Austen
Matterhorn: Monte Cervino
Mont Blanc: Monte Bianco
Mount Etna: Etna
Mount Vesuvius: Vesuvius
Uluru: Ayers Rock | Uluru / Ayers Rock
K'gari: Fraser Island
Aoraki / Mount Cook: Mount Cook | Aoraki
South Tyrol: Alto Adige
English Channel: La Manche
Bab-el-Mandeb: Bab al-Mandab | Bab-el-Mandeb Strait
Taiwan Strait: Formosa Strait
Bosporus: Bosphorus | Bosphorus Strait | Bosporus Strait
South China Sea: West Philippine Sea
Gulf of Mexico: Gulf of America
Yangtze: Yangtze River | Chang Jiang
Yellow River: Huang He
Mekong: Mekong River
Ganges: Ganges River
Brahmaputra River: Brahmaputra
Danube: Danube River | River Danube
Rhine: Rhine River | River Rhine
Nile: Nile River | River Nile
Thames: River Thames | Thames River (England)
Dnieper: Dnipro River | Dnieper River
Volga: Volga River
Amazon River: River Amazon
Rio Grande: Río Bravo del Norte
Euphrates: Euphrates River
Tigris: Tigris River
Jordan River: River Jordan
Grand Ethiopian Renaissance Dam: GERD | Ethiopian Renaissance Dam | Millennium Dam
Kakhovka Dam: Nova Kakhovka dam | Kakhovka Hydroelectric Power Plant
Fukushima Daiichi Nuclear Power Plant: Fukushima I Nuclear Power Plant | Fukushima nuclear plant | Fukushima Daiichi
Zaporizhzhia Nuclear Power Plant: ZNPP | Zaporizhzhia nuclear plant
Bushehr Nuclear Power Plant: Bushehr nuclear plant | Bushehr reactor
Natanz Nuclear Facility: Nuclear facility at Natanz
Fordow Fuel Enrichment Plant: Fordow Uranium Enrichment Plant
Yongbyon Nuclear Scientific Research Center: Yongbyon Nuclear Complex
Hamid Karzai International Airport: Kabul International Airport | Kabul Airport
Istanbul Atatürk Airport: Atatürk Airport | Ataturk International Airport
Istanbul Sabiha Gökçen International Airport: Sabiha Gökçen Airport
Ben Gurion Airport: Tel Aviv Airport | Lod Airport
Ramon Airport: Ilan and Asaf Ramon Airport
Frankfurt Airport: Frankfurt am Main Airport
Adolfo Suárez Madrid–Barajas Airport: Madrid–Barajas Airport | Barajas Airport | Madrid Barajas International Airport
Josep Tarradellas Barcelona–El Prat Airport: Barcelona–El Prat Airport | Barcelona El Prat Airport | El Prat Airport
Rome Fiumicino Airport: Leonardo da Vinci–Fiumicino Airport | Leonardo da Vinci Airport | Fiumicino Airport
Rome Ciampino Airport: Ciampino–G. B. Pastine International Airport | Ciampino Airport
Paris Orly Airport: Orly Airport
Charles de Gaulle Airport: Roissy–Charles de Gaulle Airport
Stockholm Arlanda Airport: Arlanda Airport
Copenhagen Airport: Kastrup Airport | Copenhagen Airport, Kastrup
London Stansted Airport: Stansted Airport
London Luton Airport: Luton Airport
Belfast International Airport: Aldergrove Airport
Brussels Airport: Zaventem Airport | Brussels National Airport
Zurich Airport: Kloten Airport
Vienna International Airport: Schwechat Airport
Boryspil International Airport: Kyiv Boryspil Airport
Antonov Airport: Hostomel Airport | Hostomel airfield
Sheremetyevo International Airport: Sheremetyevo Alexander S. Pushkin International Airport
Domodedovo International Airport: Moscow Domodedovo Airport
Pulkovo Airport: Saint Petersburg Pulkovo Airport
Athens International Airport: Eleftherios Venizelos International Airport
Haneda Airport: Tokyo International Airport | Tokyo Haneda Airport
Narita International Airport: New Tokyo International Airport
Incheon International Airport: Seoul Incheon International Airport
Beijing Capital International Airport: Beijing Airport
Hong Kong International Airport: Chek Lap Kok Airport
Taoyuan International Airport: Taiwan Taoyuan International Airport | Chiang Kai-shek International Airport
Suvarnabhumi Airport: Bangkok Suvarnabhumi Airport | New Bangkok International Airport
Don Mueang International Airport: Don Muang Airport
Singapore Changi Airport: Changi Airport
Kuala Lumpur International Airport: KLIA
Soekarno–Hatta International Airport: Jakarta International Airport
Ngurah Rai International Airport: Denpasar International Airport | Bali Airport
Ninoy Aquino International Airport: Manila International Airport | NAIA
Indira Gandhi International Airport: Delhi Airport | Palam Airport
Chhatrapati Shivaji Maharaj International Airport: Chhatrapati Shivaji International Airport | Mumbai Airport
Jinnah International Airport: Quaid-e-Azam International Airport
Hazrat Shahjalal International Airport: Zia International Airport
Bandaranaike International Airport: Colombo Airport | Katunayake Airport
Tribhuvan International Airport: Kathmandu Airport
Velana International Airport: Ibrahim Nasir International Airport | Malé International Airport
Imam Khomeini International Airport: Tehran Imam Khomeini International Airport
Baghdad International Airport: Saddam International Airport
Rafic Hariri International Airport: Beirut–Rafic Hariri International Airport | Beirut International Airport
Rafic Hariri International Airport: Beirut Airport
Hamad International Airport: New Doha International Airport
Zayed International Airport: Abu Dhabi International Airport
King Khalid International Airport: Riyadh Airport
King Abdulaziz International Airport: Jeddah Airport
Aden Adde International Airport: Mogadishu International Airport | Mogadishu Airport
Bole International Airport: Addis Ababa Bole International Airport | Addis Ababa Airport
Jomo Kenyatta International Airport: Embakasi Airport
O. R. Tambo International Airport: Johannesburg International Airport | Jan Smuts International Airport
Nnamdi Azikiwe International Airport: Abuja Airport
Roberts International Airport: Monrovia Airport
N'djili Airport: Kinshasa Airport
Toronto Pearson International Airport: Pearson Airport | Toronto Airport | Pearson International Airport
Montréal–Trudeau International Airport: Montréal–Pierre Elliott Trudeau International Airport
O'Hare International Airport: Chicago O'Hare Airport | Chicago O'Hare International Airport
Newark Liberty International Airport: Newark Airport | Newark International Airport
Hartsfield–Jackson Atlanta International Airport: Atlanta Airport | Hartsfield International Airport
Hartsfield–Jackson Atlanta International Airport: Hartsfield–Jackson International Airport
Dulles International Airport: Washington Dulles International Airport
Ronald Reagan Washington National Airport: Reagan National Airport | Washington National Airport
San Francisco International Airport: SFO
Harry Reid International Airport: McCarran International Airport | Las Vegas Airport
Louis Armstrong New Orleans International Airport: New Orleans International Airport
Benito Juárez International Airport: Mexico City International Airport | Mexico City Airport
José Martí International Airport: Havana Airport
Toussaint Louverture International Airport: Port-au-Prince International Airport
Simón Bolívar International Airport (Venezuela): Maiquetía International Airport | Caracas Airport
El Dorado International Airport: Bogotá Airport
São Paulo/Guarulhos International Airport: Guarulhos Airport
Rio de Janeiro/Galeão International Airport: Galeão International Airport | Galeão Airport
Ministro Pistarini International Airport: Ezeiza International Airport | Ezeiza Airport
Sydney Airport: Kingsford Smith Airport | Sydney Kingsford Smith Airport
Melbourne Airport: Tullamarine Airport
Bagram Airfield: Bagram Air Base | Bagram Airbase
Al Asad Airbase: Ayn al-Asad airbase | Ain al-Asad air base
Khmeimim Air Base: Hmeymim Air Base
Shayrat Airbase: Al-Shayrat Air Base
Al Udeid Air Base: Al Udeid
Fort Bragg: Fort Liberty
Fort Hood: Fort Cavazos
Fort Benning: Fort Moore
Joint Base Pearl Harbor–Hickam: Pearl Harbor–Hickam
Vandenberg Space Force Base: Vandenberg Air Force Base
Cape Canaveral Space Force Station: Cape Canaveral Air Force Station
Peterson Space Force Base: Peterson Air Force Base
Kennedy Space Center: John F. Kennedy Space Center | NASA Kennedy Space Center
Johnson Space Center: Lyndon B. Johnson Space Center
Guiana Space Centre: Kourou Spaceport | Centre Spatial Guyanais
Baikonur Cosmodrome: Baikonur Space Center
SpaceX Starbase: SpaceX South Texas launch site | SpaceX South Texas Launch Site
Wenchang Spacecraft Launch Site: Wenchang Satellite Launch Center | Wenchang Space Launch Site
Satish Dhawan Space Centre: Sriharikota Range
White House: Executive Mansion
10 Downing Street: Number 10 Downing Street | No. 10 Downing Street
One World Trade Center: Freedom Tower
World Trade Center (1973–2001): Twin Towers (New York) | Twin Towers
Willis Tower: Sears Tower
Burj Khalifa: Burj Dubai
Big Ben: Elizabeth Tower
The O2 Arena: North Greenwich Arena
Crypto.com Arena: Staples Center
Kia Center: Amway Center
Kaseya Center: American Airlines Arena
Estadio Azteca: Azteca Stadium | Estadio Banorte
Camp Nou: Nou Camp
Maracanã Stadium: Estádio do Maracanã
Notre-Dame de Paris: Notre-Dame Cathedral | Cathedral of Notre-Dame de Paris | Notre-Dame
St. Peter's Basilica: Basilica of Saint Peter
Hagia Sophia: Ayasofya | Hagia Sophia Grand Mosque
Al-Askari Shrine: Al-Askari Mosque | Golden Mosque (Samarra) | Al Askari Mosque
Great Mosque of Mecca: Masjid al-Haram | Grand Mosque (Mecca) | Sacred Mosque
Golden Temple: Harmandir Sahib
Tahrir Square: Liberation Square (Cairo)
Maidan Nezalezhnosti: Independence Square (Kyiv) | Independence Square, Kiev
Evin Prison: Evin House of Detention
Abu Ghraib prison: Baghdad Central Prison
Terrorism Confinement Center: CECOT
Old Bailey: Central Criminal Court of England and Wales | Central Criminal Court
Wall Street: Wall St
Azad Kashmir: Azad Jammu and Kashmir | Pakistan-administered Kashmir
Indian-administered Kashmir: Indian-controlled Kashmir | Indian-held Kashmir
Gilgit-Baltistan: Northern Areas (Pakistan) | Federally Administered Northern Areas
Federally Administered Tribal Areas: FATA (Pakistan)
Khyber Pakhtunkhwa: NWFP | North West Frontier Province (1901–2010)
Balochistan, Pakistan: Baluchistan (Pakistan)
Punjab, India: Indian Punjab | Punjab state
Punjab, Pakistan: Pakistani Punjab
North Waziristan District: North Waziristan Agency
South Waziristan District: South Waziristan Agency
Khyber District: Khyber Agency
Kurram District: Kurram Agency
Bajaur District: Bajaur Agency | Bajaur
Mohmand District: Mohmand Agency
Orakzai District: Orakzai Agency
Wardak Province: Maidan Wardak Province | Maidan Wardak
Rakhine State: Arakan State
Bangsamoro: Bangsamoro Autonomous Region in Muslim Mindanao | BARMM
Autonomous Region in Muslim Mindanao: ARMM
Davao de Oro: Compostela Valley
Sakha: Sakha Republic | Yakutia | Republic of Sakha
Chechnya: Chechen Republic | Republic of Chechnya
Dagestan: Republic of Dagestan
Ingushetia: Republic of Ingushetia
Tatarstan: Republic of Tatarstan
Bashkortostan: Republic of Bashkortostan | Bashkiria
North Ossetia–Alania: Republic of North Ossetia–Alania | North Ossetia
Tuva: Tyva Republic
Khanty-Mansi Autonomous Okrug: Yugra
Valencian Community: Community of Valencia
Basque Country (autonomous community): Basque Autonomous Community | Euskadi
Sápmi: Lapland (Sami)
Île-de-France: Paris Region | Paris region
Occitania (administrative region): Occitanie
Nouvelle-Aquitaine: Aquitaine-Limousin-Poitou-Charentes
Hauts-de-France: Nord-Pas-de-Calais-Picardie
Grand Est: Alsace-Champagne-Ardenne-Lorraine
Wallonia: Walloon Region
Gezira (state): Al Jazirah (state) | Al Jazirah State
Benishangul-Gumuz Region: Benishangul-Gumuz
Oromia: Oromia Region
Amhara Region: Amhara State
KwaZulu-Natal: KwaZulu-Natal Province
Gauteng: Gauteng Province
Limpopo: Limpopo Province
North Kivu: Nord-Kivu
South Kivu: Sud-Kivu
Far North Region, Cameroon: Extreme North Region (Cameroon)
State of Mexico: Estado de México
Mexico City: Mexican Federal District | Federal District (Mexico)
Federal District (Brazil): Distrito Federal (Brazil)
Buenos Aires: Autonomous City of Buenos Aires | Ciudad Autónoma de Buenos Aires
Kingston upon Hull: Hull, England
Derry: Londonderry | Derry/Londonderry
Dún Laoghaire: Kingstown, Ireland
Cobh: Queenstown, Ireland
County Offaly: King's County, Ireland
New York City: New York, New York
Los Angeles: City of Los Angeles | Los Angeles, California
Washington, D.C.: City of Washington, D.C.
Brooklyn: Brooklyn, New York City
Manhattan: Manhattan, New York City
Hollywood, Los Angeles: Hollywood, California
San Jose, California: City of San Jose
East Coast of the United States: Eastern Seaboard | Eastern seaboard of the United States
East Coast of the United States: Atlantic Coast of the United States
New England: New England states
Great Plains: American Great Plains
Gulf Coast of the United States: Gulf Coast
Contiguous United States: Continental United States | Lower 48 | Lower 48 states
U.S. state: American state
Federated States of Micronesia: Micronesia (country)
Marshall Islands: Republic of the Marshall Islands
Wallis and Futuna: Wallis and Futuna Islands
Saint Helena, Ascension and Tristan da Cunha: Saint Helena and Dependencies
Sub-Saharan Africa: Subsaharan Africa
Middle East: Mideast
Maghreb: Maghrib
East Asia: Eastern Asia
Western world: Western countries | Western nations
Member state of the European Union: EU member states | European Union member states | EU member state
Lviv: Lemberg
Chernobyl Exclusion Zone: Chernobyl Nuclear Power Plant Zone of Alienation | Zone of Alienation
Chernobyl: Chornobyl
Nagorno-Karabakh: Mountainous Karabakh
Al-Tanf (U.S. military base): Al-Tanf garrison
Guantanamo Bay Naval Base: Naval Station Guantanamo Bay
Camp David: Naval Support Facility Thurmont
Hudson River: The Hudson
Lake Victoria: Victoria Nyanza
Arctic: Arctic region
Bari, Somalia: Bari Region
Hiran, Somalia: Hiiraan | Hiraan
Central Java: Central Java Province
Colorado Springs, Colorado: Colorado Springs
Darfur: Darfur region
El Geneina: Geneina
Ghazni: Ghazni city
Gyeonggi Province: Gyeonggi
Hokkaido: Hokkaido Prefecture
Kamchatka Peninsula: Kamchatka
Latakia Governorate: Latakia province
Nimruz Province: Nimroz
Pacific Ocean: Pacific
Pangong Tso: Pangong Lake
Queens: Queens, New York
Quintana Roo: Quintana Roo, Mexico
Rostov Oblast: Rostov Region
San Diego County, California: San Diego County
Sharm El Sheikh: Sharm el-Sheikh, Egypt
Tiyas Military Airbase: T4 airbase
Turks and Caicos Islands: Turks and Caicos
Valle del Cauca Department: Valle del Cauca
Victoria (state): Victoria (Australia)
Wana, Pakistan: Wanna, Pakistan
Zhejiang: Zhejiang province
Castile and León: Castilla y León
Münster: Muenster
Arab states of the Persian Gulf: Arab Gulf states | Gulf Arab states
Overseas France: Overseas territories of France | French overseas territory
Overseas department and region: French overseas department | Overseas departments and regions of France
States and territories of Australia: Australian state | States of Australia
States and union territories of India: States of India
States and federal territories of Malaysia: States of Malaysia | Malaysian state
Provinces and territories of Canada: Provinces of Canada | Canadian province
List of states of Mexico: Mexican state
Afghanistan–Pakistan border: Durand Line
Mexico–United States border wall: Mexico–United States wall
Louvre: Louvre Museum
Tesla Fremont Factory: Tesla Factory | Fremont Factory
Chernobyl Nuclear Power Plant: Chernobyl power plant | Chernobyl nuclear plant
Toronto Metropolitan University: Ryerson University
Grand Ethiopian Renaissance Dam: Renaissance Dam
Naypyidaw: Nay Pyi Taw
"""

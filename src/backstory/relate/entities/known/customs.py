"""Laws, faiths, peoples, the past, figures and things of the news by their other names.

General knowledge, by kind: a line is a page's name, then what leads there and to nothing else.
"""

from __future__ import annotations

LAWS = """
Affordable Care Act: Patient Protection and Affordable Care Act of 2010
American Rescue Plan Act of 2021: American Rescue Plan | American Rescue Plan Act
CARES Act: Coronavirus Aid, Relief, and Economic Security Act
Inflation Reduction Act: Inflation Reduction Act of 2022
Infrastructure Investment and Jobs Act: Bipartisan Infrastructure Law | Bipartisan Infrastructure Bill
Build Back Better Plan: Build Back Better
Build Back Better Act: Build Back Better bill
CHIPS and Science Act: CHIPS Act
Tax Cuts and Jobs Act: Tax Cuts and Jobs Act of 2017
One Big Beautiful Bill Act: One Big Beautiful Bill | Big Beautiful Bill
Patriot Act: USA PATRIOT Act
Voting Rights Act of 1965: Voting Rights Act
Dodd–Frank Wall Street Reform and Consumer Protection Act: Dodd–Frank Act | Dodd-Frank
Emergency Economic Stabilization Act of 2008: 2008 bank bailout
American Recovery and Reinvestment Act of 2009: American Recovery and Reinvestment Act | 2009 stimulus package
Don't ask, don't tell: Don't Ask, Don't Tell policy
Title 42 expulsion: Title 42
Remain in Mexico: Migrant Protection Protocols
Temporary protected status: Temporary Protected Status (United States)
Magnitsky Act: Magnitsky Act of 2012 | Sergei Magnitsky Rule of Law Accountability Act
Global Magnitsky Human Rights Accountability Act: Global Magnitsky Act
Section 230: Section 230 of the Communications Decency Act
First Amendment to the United States Constitution: First Amendment
Fourteenth Amendment to the United States Constitution: Fourteenth Amendment | 14th Amendment
Twenty-fifth Amendment to the United States Constitution: 25th Amendment | Twenty-fifth Amendment
Dobbs v. Jackson Women's Health Organization: Dobbs v. Jackson | Dobbs decision
Roe v. Wade: Roe versus Wade
Chapter 11, Title 11, United States Code: Chapter 11 bankruptcy | Chapter 11
Espionage Act of 1917: Espionage Act
Insurrection Act of 1807: Insurrection Act
Foreign Intelligence Surveillance Act: FISA
War Powers Resolution: War Powers Act
Jones Act: Merchant Marine Act of 1920
2020 Hong Kong national security law: Hong Kong security law | National Security Law (Hong Kong)
2019 Hong Kong extradition bill: Hong Kong extradition bill
Anti-Secession Law: Anti-Secession Law of China
One-China policy: One China principle
General Data Protection Regulation: GDPR
Schengen Area: Schengen zone
Schengen Agreement: Schengen treaty
Dublin Regulation: Dublin II Regulation | Dublin III Regulation
European Stability Mechanism: ESM (European Union)
European Financial Stability Facility: EFSF
European Fiscal Compact: Fiscal Compact | European fiscal pact
Common Agricultural Policy: CAP (European Union)
Treaty establishing a Constitution for Europe: European Constitution | EU Constitution
Anglo-Irish Treaty: Articles of Agreement for a Treaty Between Great Britain and Ireland
Minsk agreements: Minsk Protocol | Minsk II
Budapest Memorandum: Budapest Memorandum on Security Assurances
Treaty on Open Skies: Open Skies Treaty
New START: New START Treaty | New Strategic Arms Reduction Treaty
START I: Strategic Arms Reduction Treaty
Treaty on Conventional Armed Forces in Europe: CFE Treaty
Anti-Ballistic Missile Treaty: ABM Treaty
Treaty on the Prohibition of Nuclear Weapons: Nuclear Weapon Ban Treaty | Nuclear ban treaty
Chemical Weapons Convention: Convention on Chemical Weapons
Convention on Cluster Munitions: Cluster Munitions Convention
Ottawa Treaty: Mine Ban Treaty | Anti-Personnel Mine Ban Convention
Arms Trade Treaty: UN Arms Trade Treaty
United Nations Convention on the Law of the Sea: UNCLOS | Law of the Sea Convention | Law of the Sea Treaty
Convention on Biological Diversity: Biodiversity Convention
CITES: Convention on International Trade in Endangered Species of Wild Fauna and Flora
Kyoto Protocol: Kyoto Treaty | Kyoto Accord
Paris Agreement: Paris accord
Montreal Protocol: Montreal Protocol on Substances that Deplete the Ozone Layer
Rome Statute: Rome Statute of the International Criminal Court | Statute of the International Criminal Court
Universal Declaration of Human Rights: UN Declaration of Human Rights
European Convention on Human Rights: Convention for the Protection of Human Rights and Fundamental Freedoms
Genocide Convention: Convention on the Prevention and Punishment of the Crime of Genocide
Trans-Pacific Partnership: Trans-Pacific Partnership Agreement
Comprehensive and Progressive Agreement for Trans-Pacific Partnership: CPTPP | TPP-11
Regional Comprehensive Economic Partnership: RCEP
Comprehensive Economic and Trade Agreement: CETA | EU–Canada trade agreement
Transatlantic Trade and Investment Partnership: TTIP
Free Trade Area of the Americas: FTAA
United States–Mexico–Canada Agreement: USMCA agreement | New NAFTA
African Continental Free Trade Area: AfCFTA
Belt and Road Initiative: One Belt One Road | Belt and Road | One Belt, One Road
China–Pakistan Economic Corridor: CPEC
Quadrilateral Security Dialogue: Quad (alliance)
Five Eyes: Five Eyes alliance
Oslo Accords: Oslo Agreement | Oslo agreements | Oslo Peace Accords
Israel–United Arab Emirates normalization agreement: Israel–United Arab Emirates peace agreement
Trump peace plan: Trump Peace to Prosperity plan | Deal of the Century (Middle East)
Gaza peace plan: Gaza war peace plan
Dayton Agreement: Dayton Accords | Dayton Peace Accords | Dayton Peace Agreement
North Korea and weapons of mass destruction: North Korean nuclear program | Nuclear program of North Korea
North Korea and weapons of mass destruction: North Korea nuclear weapons program
International sanctions against Iran: Sanctions against Iran | Iran sanctions
Iran–Israel conflict during the Syrian civil war: Iran–Israel conflict in Syria
Digital Millennium Copyright Act: DMCA
Paris Agreement: Paris climate change agreement
Abortion in the Republic of Ireland: Abortion in Ireland
Basic Law for the Federal Republic of Germany: Constitution of Germany | German constitution
Blasphemy in Pakistan: Blasphemy law in Pakistan | Blasphemy laws in Pakistan
Omnibus Law on Job Creation: Indonesian Omnibus Law on Job Creation | Omnibus Law (Indonesia)
Public Facilities Privacy & Security Act: North Carolina House Bill 2
Public Facilities Privacy & Security Act: North Carolina Public Facilities Privacy & Security Act
Public Facilities Privacy & Security Act: North Carolina bathroom bill | North Carolina HB2
Russian citizenship law: Russian citizenship
Same-sex marriage in Chile: Recognition of same-sex unions in Chile
Same-sex marriage in Japan: Recognition of same-sex unions in Japan
Treaty on the Prohibition of Nuclear Weapons: U.N. Prohibition of Nuclear Weapons Treaty
Temporary protected status: Temporary protected status in the U.S.
Legality of cannabis: Legalization of cannabis | Cannabis legalization
Legality of cryptocurrency by country or territory: Legal status of cryptocurrency
Legality of cryptocurrency by country or territory: Legality of bitcoin by country or territory
Deportation and removal from the United States: Deportation from the United States
List of organisations designated as terrorist by Australia: Designated terrorist organisations in Australia
United States government sanctions: United States sanctions
One-China policy: One China
Cross-strait relations: China-Taiwan Relations
North Korea–South Korea relations: Inter-Korean Relations
LGBTQ rights in Russia: Gay rights in Russia
"""

FAITHS_AND_PEOPLES = """
Bible: Holy Bible
Quran: Koran | Holy Quran
Muhammad: Prophet Muhammad | Prophet Mohammed | Mohammed (prophet) | The Prophet Muhammad
Jesus: Jesus Christ | Jesus of Nazareth
Mary, mother of Jesus: Virgin Mary
Sharia: Sharia law | Islamic law
Ramadan: Month of Ramadan
Ashura: Day of Ashura
Good Friday: Holy Friday
Passover: Pesach
Hanukkah: Chanukah
Diwali: Deepavali | Divali
Nowruz: Persian New Year | Norouz | Newroz
Songkran (Thailand): Thai New Year
Day of the Dead: Día de Muertos | Día de los Muertos
International Workers' Day: May Day (labour)
Independence Day (United States): Fourth of July | July Fourth | July 4th
Thanksgiving (United States): Thanksgiving Day (United States)
Bastille Day: French National Day
Juneteenth: Juneteenth National Independence Day
Martin Luther King Jr. Day: MLK Day | Martin Luther King Day
Victory Day (9 May): Victory Day (Russia) | Victory Day (Eastern Front)
Rohingya people: Rohingya | Rohingyas
Romani people: Roma people | Romanies
Sámi peoples: Sami people
Native Americans in the United States: Native American (U.S.) | American Indian
African Americans: Black American | Black Americans
Hispanic and Latino Americans: Hispanic American | Latino American | Hispanic Americans
Aboriginal Australians: Australian Aborigine | Australian Aborigines
English people: Englishmen
French people: Frenchmen
Dutch people: Netherlanders
Kurds: Kurdish people
Druze: Druze people | Druse
Yazidis: Yazidi | Yezidi | Yezidis
Alawites: Alawite
Assyrian people: Assyrians
Tuareg people: Tuareg | Tuaregs | Touareg
Fula people: Fulani | Fulani people | Fulani herdsmen
Hutu: Hutus
Tutsi: Tutsis
Tamils: Tamil people
Sinhalese people: Sinhalese
Pashtuns: Pathans
Uyghurs: Uighur | Uighurs | Uyghur people | Uigurs
Falkland Islanders: Falklander
Ultra-Orthodox Judaism: Haredi Judaism | Haredi | Haredim
Ahmadiyya: Ahmadi | Ahmadis | Ahmadi Muslim
Coptic Orthodox Church: Coptic Church | Coptic Orthodox Church of Alexandria
Copts: Coptic Christians | Coptic Christian | Coptic people
Russian Orthodox Church: Moscow Patriarchate
Eastern Orthodox Church: Eastern Orthodox
Seventh-day Adventist Church: Seventh-day Adventist
Society of Jesus: Jesuit | Jesuits | Jesuit Order
Zionism: Zionist | Zionists
Apartheid: South African apartheid
American Jews: Jewish American
Arab citizens of Israel: Israeli Arab
Israeli Americans: American-Israeli
Croats: Croatians
Kurds: Kurd
Hutu: Hutu people
Hongkongers: Hong Konger
Singaporeans: Singaporean
Palestinians: Palestinans
Mapuche: Mapuche people
Ultra-Orthodox Judaism: Ultra-Orthodox | Ultra-Orthodox Jews | Haredi Jew
Friday prayer: Jumu'ah | Jummah
Mass in the Catholic Church: Catholic mass
Cardinal (Catholic Church): Catholic cardinal | Roman Catholic cardinal
Prophets and messengers in Islam: Islamic prophet | Prophets of Islam
Women in Afghanistan: Women's rights in Afghanistan
Hongkongers: Hongkonger
"""

PAST = """
Russian Revolution: Russian Revolution of 1917
October Revolution: Bolshevik Revolution | Great October Socialist Revolution
American Civil War: War Between the States
American Revolutionary War: American War of Independence
French Revolution: French Revolution of 1789
Holodomor: Ukrainian famine of 1932–1933
Armenian genocide: Armenian Holocaust | Genocide of Armenians
Nakba: Palestinian Nakba | Al-Nakba
1948 Palestinian expulsion and flight: 1948 Palestinian exodus
Iranian Revolution: Islamic Revolution | Islamic Revolution of Iran | 1979 Iranian Revolution
Iranian Revolution: Iranian revolution of 1979
Cultural Revolution: Great Proletarian Cultural Revolution
Vietnam War: Second Indochina War | American War (Vietnam)
1948 Arab–Israeli War: Israeli War of Independence | First Arab–Israeli War
Suez Crisis: Second Arab–Israeli War | 1956 Suez Crisis
Indo-Pakistani war of 1999: Kargil War
Bangladesh Liberation War: Bangladesh War of Independence
Cambodian genocide: Khmer Rouge genocide
Ancient Rome: Ancient Roman
Flags of the Confederate States of America: Confederate battle flag
"""

FIGURES_AND_THINGS = """
Euro: Euro currency | Euro (currency)
Renminbi: Chinese renminbi | RMB | Renminbi yuan
Yen: Japanese yen
Turkish lira: New Turkish lira
Dow Jones Industrial Average: Dow Jones | Dow Jones Industrial
S&P 500: Standard & Poor's 500 | S&P 500 Index
Nasdaq: NASDAQ Stock Market | National Association of Securities Dealers Automated Quotations
FTSE 100 Index: FTSE 100 | Footsie
DAX: DAX index | DAX 30
Nikkei 225: Nikkei index | Nikkei 225 Stock Average
Hang Seng Index: Hang Seng
Moody's Ratings: Moody's Investors Service
West Texas Intermediate: WTI crude
Brent Crude: Brent crude oil | Brent oil
Saffir–Simpson scale: Saffir–Simpson hurricane scale | Saffir–Simpson hurricane wind scale
Moment magnitude scale: Moment magnitude
Richter scale: Richter magnitude scale
Fujita scale: F-Scale
Coordinated Universal Time: UTC
Greenwich Mean Time: GMT
Daylight saving time: Summer time (DST)
Blood alcohol content: Blood alcohol level
Swiss franc: CHF
Malaysian ringgit: MYR
Indonesian rupiah: IDR
Brazilian real: BRL
Australian dollar: AUD
New Zealand dollar: NZD
Canadian dollar: CAD (currency)
Hong Kong dollar: HKD
Singapore dollar: SGD
South African rand: ZAR
Mexican peso: MXN
Swedish krona: SEK
Norwegian krone: NOK
Danish krone: DKK
Czech koruna: CZK
Hungarian forint: HUF
Israeli new shekel: Israeli shekel | New Israeli shekel | NIS (currency)
Eastern Time Zone: Eastern Standard Time | Eastern Daylight Time | EST | EDT
Pacific Time Zone: Pacific Standard Time | Pacific Daylight Time | Pacific Time | PST | PDT
Central Time Zone: Central Standard Time | Central Daylight Time
Mountain Time Zone: Mountain Standard Time | Mountain Time
Central European Time: CET
Central European Summer Time: CEST
Japan Standard Time: JST
Moscow Time: MSK | Moscow Standard Time
Driving under the influence: DUI | Driving while intoxicated
Multiple rocket launcher: MLRS | Multiple launch rocket system
Anti-tank guided missile: ATGM
Surface-to-air missile: SAM (missile)
Vertical take-off and landing: VTOL
Extraterrestrial life: Alien life
Artificial general intelligence: AGI
Large language model: LLM
Non-fungible token: NFT
Exchange-traded fund: ETF
Central bank digital currency: CBDC
Internet of things: IoT
Per- and polyfluoroalkyl substances: PFAS
Universal basic income: UBI
Big Bang: Big Bang theory
Evolution: Theory of evolution
Earth: Planet Earth
Moon: Earth's Moon
Australian dollar: AU$ | A$
Canadian dollar: CAD$ | C$
Czech koruna: Kč
Hong Kong dollar: HK$
Demographics of Japan: Demography of Japan
Moons of Saturn: Saturnian moon
List of gravitational wave observations: Gravitational wave observations
World Heritage Site: World Heritage List | UNESCO World Heritage | UNESCO World Heritage Site
"""

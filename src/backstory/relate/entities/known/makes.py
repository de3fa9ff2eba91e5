"""Companies, media, arms and craft by their other and former names.

General knowledge, by kind: a line is a page's name, then what leads there and to nothing else.
"""

from __future__ import annotations

COMPANIES = """
Meta Platforms: Facebook (company) | Meta (company) | Facebook Incorporated | Meta Platforms, Inc.
X (social network): Twitter (social network) | X (formerly Twitter)
HBO Max: Max (streaming service)
Paramount Global: ViacomCBS
AT&T: American Telephone and Telegraph Company
Johnson & Johnson: J&J
Janssen Pharmaceuticals: Johnson & Johnson Innovative Medicine
Eli Lilly and Company: Eli Lilly
GSK plc: GlaxoSmithKline
Sinovac Biotech: Sinovac
BioNTech: BioNTech SE
Serum Institute of India: Serum Institute
Airbus: Airbus SE | Airbus Group | EADS | European Aeronautic Defence and Space Company
Airbus A220: Bombardier CSeries | Bombardier C Series
Boeing 737 MAX: 737 MAX
United Aircraft Corporation: UAC (Russia)
International Airlines Group: International Consolidated Airlines Group | IAG
Malaysia Airlines: Malaysia Airline System
El Al: El Al Israel Airlines
Qantas: Qantas Airways
Virgin Australia: Virgin Blue
LATAM Airlines: LATAM Airlines Group
Iran Air: Islamic Republic of Iran Airlines
Saudia: Saudi Arabian Airlines | Saudia Airlines
Saudi Aramco: Aramco | Saudi Arabian Oil Company
Chevron Corporation: ChevronTexaco
ConocoPhillips: Conoco Phillips
Pacific Gas and Electric Company: PG&E | Pacific Gas & Electric | Pacific Gas and Electric
Petróleos de Venezuela: PDVSA | Petroleos de Venezuela S.A. | PDVSA (Venezuela)
Petróleos Mexicanos: Pemex
Citgo: CITGO Petroleum
China National Petroleum Corporation: CNPC
National Oil Corporation: Libyan National Oil Corporation
Nigerian National Petroleum Company Limited: Nigerian National Petroleum Corporation | NNPC
Naftogaz: Naftogaz Ukrainy | Naftohaz
Nord Stream: Nord Stream pipeline | Nord Stream 1
Nord Stream 2: Nord Stream II
TurkStream: Turkish Stream
South Stream: South Stream pipeline
Keystone Pipeline: Keystone XL | Keystone XL pipeline | Keystone XL Pipeline
Trans-Alaska Pipeline System: Trans-Alaska Pipeline
Rosatom: State Atomic Energy Corporation Rosatom
Sberbank: Sberbank of Russia
VTB Bank: Vneshtorgbank
Yukos: Yukos Oil
Electricité de France: EDF (France)
Société nationale des chemins de fer français: SNCF
Deutsche Bahn: German Railways | DB AG
British Airways: BA (airline)
BT Group: British Telecom
HBOS: Halifax Bank of Scotland
NatWest Group: Royal Bank of Scotland Group | RBS Group
Northern Rock: Northern Rock Bank
UniCredit: UniCredit Group
Bear Stearns: Bear, Stearns & Co.
Merrill (company): Merrill Lynch
American International Group: AIG
Fannie Mae: Federal National Mortgage Association
Freddie Mac: Federal Home Loan Mortgage Corporation
Berkshire Hathaway: Berkshire Hathaway Inc
FTX: FTX (company) | FTX cryptocurrency exchange
Industrial and Commercial Bank of China: ICBC
Evergrande Group: China Evergrande Group | Evergrande
Chinese property sector crisis (2020–present): Chinese property sector crisis | Chinese real estate crisis
Japan Airlines: JAL
All Nippon Airways: ANA (airline)
Foxconn: Hon Hai Precision Industry | Hon Hai | Foxconn Technology Group
Hyundai Motor Company: Hyundai Motors | Hyundai Motor
Kia: Kia Motors
LG: LG Group | Lucky-Goldstar
Reliance Industries: Reliance Industries Limited
Chrysler: Chrysler LLC | Chrysler Group LLC
Fiat Chrysler Automobiles: FCA (company) | Fiat Chrysler
Stellantis North America: FCA US
Volkswagen Group: Volkswagen AG
Groupe PSA: PSA Peugeot Citroën | PSA Group
Mercedes-Benz Group: Daimler-Benz | DaimlerChrysler | Daimler (company)
Blackwater (company): Blackwater Worldwide | Blackwater USA | Academi | Xe Services
Constellis: Triple Canopy
G4S: Group 4 Securicor
Anheuser-Busch InBev: AB InBev | InBev
Philip Morris International: PMI (company)
British American Tobacco: BAT (company)
WWE: World Wrestling Entertainment | World Wrestling Federation | WWF (wrestling)
Ultimate Fighting Championship: UFC (mixed martial arts)
Live Nation Entertainment: Live Nation
Sony Pictures hack: Sony Pictures Entertainment hack | 2014 Sony Pictures hack | 2014 Sony hack
21st Century Fox: Twenty-First Century Fox
The Walt Disney Company: Disney (company)
Associated Press: AP (news agency)
Reuters: Reuters News Agency
ANSA: Agenzia Nazionale Stampa Associata
EFE: Agencia EFE
Al Jazeera Arabic: Al Jazeera Channel
Al Jazeera Media Network: Al Jazeera (network)
Al-Manar: Al-Manar TV
Al Arabiya: Al-Arabiya TV
Press TV: PressTV
Islamic Republic News Agency: IRNA
Fars News Agency: Fars News
Syrian Arab News Agency: SANA (news agency)
Saudi Press Agency: SPA (news agency)
Anadolu Agency: Anadolu News Agency | Anadolu Ajansı
Sputnik (news agency): Sputnik News
RIA Novosti: Russian News & Information Agency
Interfax: Interfax news agency
TV Rain: Dozhd | Rain TV | TV Dozhd
China Central Television: CCTV (China)
China Global Television Network: CGTN
Xinhua News Agency: New China News Agency
NHK: Japan Broadcasting Corporation | Nippon Hōsō Kyōkai
KBS: Korean Broadcasting System
Yonhap News Agency: Yonhap News
Press Trust of India: PTI (India)
Australian Broadcasting Corporation: ABC (Australia) | Australian Broadcasting Commission
American Broadcasting Company: ABC (American TV)
NBC: National Broadcasting Company
CBS: Columbia Broadcasting System
Fox News: Fox News Channel
RTÉ: Raidió Teilifís Éireann
Deutsche Welle: DW (broadcaster) | DW News
Hellenic Broadcasting Corporation: ERT (Greece)
The Daily Telegraph: The Telegraph (UK)
The Guardian: Manchester Guardian | Guardian newspaper
The Times: Times of London | The London Times
The Independent: Independent (newspaper)
The Economist: Economist (magazine)
The Wall Street Journal: WSJ
Los Angeles Times: LA Times | L.A. Times
USA Today: USAToday
Der Spiegel: Spiegel (magazine)
Jyllands-Posten: Morgenavisen Jyllands-Posten
Jyllands-Posten Muhammad cartoons controversy: Muhammad cartoons controversy | Danish cartoons controversy
Jyllands-Posten Muhammad cartoons controversy: Danish cartoon crisis
Apple Daily: Apple Daily (Hong Kong)
The Wire (India): The Wire (news)
VK (service): VKontakte
Tesla, Inc.: Tesla Motors
Ford Motor Company: Ford Motor | Ford Motors
Bombardier Inc.: Bombardier Aerospace
Sky UK: BSkyB | British Sky Broadcasting
Lehman Brothers: Lehman Brothers Holdings
Enron: Enron Corporation
WorldCom: MCI WorldCom
Arthur Andersen: Andersen LLP
Union Carbide: Union Carbide Corporation
Sanofi: Sanofi-Aventis
Vodafone: Vodafone Group
Alibaba Group: Alibaba.com
Uber: Uber Technologies | Uber (company)
Lyft: Lyft (company)
Binance: Binance exchange
Mt. Gox: MtGox
GameStop short squeeze: GameStop stock squeeze
Boeing 787 Dreamliner: Boeing 787 | 787 Dreamliner | Dreamliner
Boeing 747: Boeing 747 jumbo jet
Airbus A380: A380 | Airbus A380 superjumbo
Airbus A320 family: Airbus A320
Concorde: Aérospatiale/BAC Concorde
CanSino Biologics: CanSino
News UK: News International
News Corp: News Corp (2013–present)
The Walt Disney Company: Disney
TotalEnergies: Total SE
Sinopharm: China National Pharmaceutical Group
Al-Masirah: Al Masirah TV
App Store (Apple): App Store (iOS)
"""

CRAFT = """
Lockheed Martin F-35 Lightning II: F-35 Lightning II | F-35 | Joint Strike Fighter | F-35 fighter
General Dynamics F-16 Fighting Falcon: F-16 Fighting Falcon | F-16 | F-16 fighter jet
McDonnell Douglas F-15 Eagle: F-15 Eagle | F-15
McDonnell Douglas F/A-18 Hornet: F/A-18 Hornet | F/A-18
Boeing F/A-18E/F Super Hornet: F/A-18E/F Super Hornet | F/A-18 Super Hornet | Super Hornet
Lockheed Martin F-22 Raptor: F-22 Raptor | F-22
Fairchild Republic A-10 Thunderbolt II: A-10 Thunderbolt II | A-10 | A-10 Warthog
Boeing B-52 Stratofortress: B-52 Stratofortress | B-52 | B-52 bomber
Northrop Grumman B-2 Spirit: Northrop B-2 Spirit | B-2 Spirit | B-2 bomber | B-2 stealth bomber | B-2
Rockwell B-1 Lancer: B-1 Lancer | B-1 bomber | B-1B Lancer
Boeing C-17 Globemaster III: C-17 Globemaster III | C-17 | C-17 Globemaster
Lockheed C-130 Hercules: C-130 Hercules | C-130 | Hercules C-130
Boeing P-8 Poseidon: P-8 Poseidon | P-8A Poseidon
Boeing AH-64 Apache: AH-64 Apache | Apache helicopter | Apache AH-64
Boeing CH-47 Chinook: CH-47 Chinook | Chinook helicopter
Sikorsky UH-60 Black Hawk: UH-60 Black Hawk | Black Hawk helicopter | UH-60 Blackhawk | Blackhawk helicopter
Bell Boeing V-22 Osprey: V-22 Osprey | Osprey V-22 | V-22
General Atomics MQ-9 Reaper: MQ-9 Reaper | MQ-9 | Reaper drone
General Atomics MQ-1 Predator: MQ-1 Predator | Predator drone | RQ-1 Predator
Northrop Grumman RQ-4 Global Hawk: RQ-4 Global Hawk | Global Hawk
Lockheed U-2: U-2 spy plane | U-2 (aircraft)
Dassault Rafale: Rafale fighter
Eurofighter Typhoon: Eurofighter | Typhoon (fighter)
Dassault Mirage 2000: Mirage 2000
Saab JAS 39 Gripen: JAS 39 Gripen | Saab Gripen
Panavia Tornado: Tornado (aircraft) | Panavia Tornado GR4
Sukhoi Su-24: Su-24 | Su-24 Fencer
Sukhoi Su-25: Su-25
Sukhoi Su-27: Su-27 | Su-27 Flanker
Sukhoi Su-30: Su-30
Sukhoi Su-34: Su-34
Sukhoi Su-35: Su-35
Sukhoi Su-57: Su-57
Mikoyan-Gurevich MiG-21: MiG-21 | Mikoyan MiG-21
Mikoyan MiG-29: MiG-29 | Mikoyan-Gurevich MiG-29
Mikoyan MiG-31: MiG-31
Tupolev Tu-22M: Tu-22M | Tupolev Tu-22M3
Tupolev Tu-95: Tu-95 | Tu-95 Bear
Tupolev Tu-154: Tu-154
Ilyushin Il-76: Il-76
Antonov An-26: An-26
Antonov An-24: An-24
Antonov An-225 Mriya: An-225 | Antonov An-225 | An-225 Mriya
Mil Mi-8: Mi-8 | Mi-8 helicopter
Mil Mi-17: Mi-17 | Mi-17 helicopter
Mil Mi-24: Mi-24 | Mi-24 Hind
HAL Tejas: Tejas (fighter)
Bayraktar TB2: Bayraktar drone | Baykar Bayraktar TB2
HESA Shahed 136: Shahed 136 | Shahed-136 | Geran-2 | Geran 2
MIM-104 Patriot: Patriot missile | Patriot missile system | MIM-104 Patriot missile
S-300 missile system: S-300 | S-300 (missile)
S-400 missile system: S-400 | S-400 Triumf | S-400 (missile)
S-500 missile system: S-500
Buk missile system: Buk missile | Buk (missile)
9K720 Iskander: Iskander missile | 9K720 Iskander-M | Iskander-M
Kh-47M2 Kinzhal: Kinzhal missile | Kinzhal
3M22 Zircon: Zircon missile | Tsirkon
3M-54 Kalibr: Kalibr missile | Kalibr cruise missile | Kalibr
RS-28 Sarmat: Sarmat missile | Satan II
9M730 Burevestnik: Burevestnik missile
Oreshnik (missile): Oreshnik
M142 HIMARS: HIMARS | High Mobility Artillery Rocket System
MGM-140 ATACMS: ATACMS | Army Tactical Missile System
FGM-148 Javelin: Javelin missile | Javelin anti-tank missile
FIM-92 Stinger: Stinger missile | Stinger missiles
Storm Shadow: SCALP EG | Storm Shadow missile | SCALP missile
Taurus KEPD 350: Taurus missile | Taurus (missile)
AGM-114 Hellfire: Hellfire missile | Hellfire missiles
BGM-109 Tomahawk: Tomahawk (missile family) | Tomahawk missile | Tomahawk cruise missile | Tomahawk (missile)
LGM-30 Minuteman: Minuteman III | LGM-30 Minuteman III
UGM-133 Trident II: Trident II | Trident II missile
GBU-57A/B MOP: Massive Ordnance Penetrator | GBU-57
GBU-43/B MOAB: Mother of All Bombs | GBU-43/B Massive Ordnance Air Blast
AK-47: Kalashnikov rifle | AK47
M1 Abrams: M1 Abrams tank | Abrams tank
Leopard 2: Leopard 2 tank | Leopard II
M2 Bradley: Bradley Fighting Vehicle | M2 Bradley fighting vehicle
Iron Dome: Kippat Barzel
Arrow (missile family): Arrow (Israeli missile) | Arrow missile
BM-21 Grad: Grad rocket
BM-30 Smerch: Smerch rocket
Hwasong-15: KN-22
Hwasong-12: KN-17
International Space Station: ISS (space station)
Tiangong space station: Chinese space station | Chinese large modular space station
Tianhe core module: Tianhe (space station module)
Nauka (ISS module): Nauka module | Multipurpose Laboratory Module
Mir: Mir space station
Hubble Space Telescope: Hubble Telescope
James Webb Space Telescope: Webb telescope | JWST | Next Generation Space Telescope
Kepler space telescope: Kepler spacecraft | Kepler mission | Kepler (spacecraft)
Spitzer Space Telescope: Space Infrared Telescope Facility
Mars Science Laboratory: MSL mission
Curiosity (rover): Mars rover Curiosity
Opportunity (rover): Mars Exploration Rover-B
Mars Exploration Rover: Mars Exploration Rover Mission
Perseverance (rover): Mars 2020 rover
Ingenuity (helicopter): Mars Helicopter Ingenuity | Mars helicopter
Mars Reconnaissance Orbiter: MRO (spacecraft)
Mars Orbiter Mission: Mangalyaan
Phoenix (spacecraft): Phoenix Mars Lander | Phoenix lander
ExoMars: ExoMars programme | Exobiology on Mars
Trace Gas Orbiter: ExoMars Trace Gas Orbiter
Hope (spacecraft): Emirates Mars Mission | Hope Mars Mission | Al-Amal Mars probe
Tianwen-1: Huoxing-1
Cassini–Huygens: Cassini spacecraft | Cassini-Huygens probe | Cassini (spacecraft)
Huygens (spacecraft): Huygens probe
New Horizons: New Horizons probe | New Horizons spacecraft
Juno (spacecraft): Juno probe
Rosetta (spacecraft): Rosetta probe
Philae (spacecraft): Philae lander
OSIRIS-REx: OSIRIS-APEX
Double Asteroid Redirection Test: DART (spacecraft) | DART mission
Deep Impact (spacecraft): Deep Impact probe | Deep Impact (space mission)
Parker Solar Probe: Solar Probe Plus
MESSENGER: MESSENGER spacecraft
Venus Express: Venus Express probe
Chandrayaan programme: Indian Lunar Exploration Programme
Chinese Lunar Exploration Program: Chang'e program | Chang'e Project
Artemis program: Artemis programme (NASA)
Artemis I: Artemis 1 | Exploration Mission-1
Artemis II: Artemis 2 | Exploration Mission-2
Artemis III: Artemis 3
Orion (spacecraft): Orion Multi-Purpose Crew Vehicle
Constellation program: Project Constellation
Space Launch System: SLS rocket
SpaceX Dragon 2: Crew Dragon | Dragon 2 | SpaceX Crew Dragon | Dragon V2
Crew Dragon Demo-2: SpaceX Crew Dragon Demo-2 | SpX-DM2 | Crew Demo-2
SpaceX Crew-1: Crew-1
SpaceX Starship: Starship (rocket) | Starship (spacecraft) | Big Falcon Rocket | BFR (rocket)
Starship flight test 1: SpaceX Starship orbital test flight | Starship orbital flight test
Starship flight test 1: SpaceX Starship integrated flight test 1
Starship flight test 2: SpaceX Starship integrated flight test 2
Boeing Starliner: CST-100 Starliner | Boeing CST-100 Starliner | Starliner
Boeing Crew Flight Test: Boe-CFT | Boeing Starliner Crewed Flight Test
Blue Origin New Shepard: New Shepard
New Glenn: Blue Origin New Glenn
Soyuz (spacecraft): Soyuz capsule
Soyuz (rocket family): Soyuz rocket | Soyuz launch vehicle
Proton (rocket family): Proton rocket | Proton launch vehicle
Long March 5B: Long March 5B rocket
Space Shuttle: NASA Space Shuttle | US Space Shuttle
X-37: Boeing X-37 | X-37B | Boeing X-37B
Starlink: Starlink satellite constellation | Starlink satellites
Galileo (satellite navigation): Galileo positioning system | Galileo satellite navigation system
BeiDou: BeiDou Navigation Satellite System | Compass navigation system
Higgs boson: God particle | Higgs particle
Halley's Comet: Comet Halley | 1P/Halley
67P/Churyumov–Gerasimenko: Comet 67P | Comet Churyumov–Gerasimenko
Comet NEOWISE: C/2020 F3 | C/2020 F3 (NEOWISE)
C/2023 A3 (Tsuchinshan–ATLAS): Comet Tsuchinshan–ATLAS
3I/ATLAS: C/2025 N1 | C/2025 N1 (ATLAS)
ʻOumuamua: 1I/ʻOumuamua | 1I/2017 U1
Eris (dwarf planet): 2003 UB313
USS Harry S. Truman: USS Harry S. Truman (CVN-75)
USS Theodore Roosevelt (CVN-71): USS Theodore Roosevelt
USS Gerald R. Ford: USS Gerald R. Ford (CVN-78)
RMS Titanic: The Titanic (ship)
MV Ever Given: Ever Given
MV Sewol: Sewol
Russian cruiser Moskva: Moskva (cruiser) | Russian cruiser Moskva (1979)
Sinking of the Moskva: Sinking of the Russian cruiser Moskva
Exxon Valdez: Exxon Valdez (ship)
MT New Diamond: New Diamond
X-Press Pearl: MV X-Press Pearl
Dassault/Dornier Alpha Jet: Alpha Jet
Chernobyl New Safe Confinement: New Safe Confinement
Expo 2020: Expo 2020 Dubai | Dubai Expo 2020
Beechcraft Super King Air: Beechcraft King Air B200 | Beechcraft Super King Air 300 | King Air 350
Beechcraft Super King Air: Beechcraft King Air 350 | Beechcraft King Air 200
Blue Ghost Mission 1: Blue Ghost M1
Boeing 787 Dreamliner: Boeing 787-8 Dreamliner | Boeing 787-9 Dreamliner
Boeing F/A-18E/F Super Hornet: F/A-18F Super Hornet | F/A-18E Super Hornet
Bombardier CRJ700 series: Bombardier CRJ-700 | CRJ-900 | Bombardier CRJ900
Cessna 172: Cessna 172S
Cessna 208 Caravan: Cessna 208B Grand Caravan
Cirrus SR22: Cirrus SR22T
Let L-410 Turbolet: Let L-410
Mil Mi-24: Mi-24 helicopter
SOCATA TBM: SOCATA TBM-700 | TBM-700
Sukhoi Su-30: Sukhoi Su-30SM
Tesla Cybertruck: Cybertruck
MIM-104 Patriot: Patriot air defense system
"""

"""Words of daily life that a wiki keeps one page for: health, economy, science, society; by the rule of `words`."""

from __future__ import annotations

HEALTH = """
Amputation: Amputate, Amputated
Asphyxia: Asphyxiation, Suffocation, Suffocated
Avian influenza: Bird flu, Avian flu
COVID-19 vaccine: Coronavirus vaccine, COVID vaccine
Drug overdose: Overdose
Ebola: Ebola virus disease, Ebola hemorrhagic fever
Euthanasia: Euthanized
Female genital mutilation: FGM
Homelessness: Homeless, Homeless people, Homeless person
In vitro fertilisation: IVF
Influenza: Flu
Malnutrition: Malnourished
Health professional: Healthcare worker, Health worker, Healthcare professional
Intensive care medicine: Intensive care
Mental disorder: Mental illness
Mpox: Monkeypox
Myocardial infarction: Heart attack
Nursing: Nurse
Obesity: Obese
Organ transplantation: Organ transplant
Physician: Medical doctor
Polio: Poliomyelitis
Pregnancy: Pregnant
Quarantine: Quarantined
Starvation: Starving, Starved
Swine influenza: Swine flu
Tuberculosis: TB
Vaccination: Vaccinate, Vaccinated
Vaccine hesitancy: Anti-vaccination, Anti-vaxxer
Autism: Autistic
Bovine spongiform encephalopathy: Mad cow disease
Brain death: Brain dead
Coma: Comatose
Diabetes: Diabetes mellitus
Escherichia coli: E. coli
Foodborne illness: Food poisoning
Health care: Healthcare
Medical ventilator: Ventilator
Nursing home: Care home
Psychiatric hospital: Mental hospital, Psychiatric institution
SARS: Severe acute respiratory syndrome
Sepsis: Blood poisoning
Social distancing: Physical distancing
Terminal illness: Terminally ill
Thrombus: Blood clot
Tobacco smoking: Cigarette smoking
Whooping cough: Pertussis
Zika fever: Zika virus disease
"""

ECONOMY = """
Accounting: Accountancy
Advertising: Advertisement, Advert
Automotive industry: Automobile industry, Car industry, Auto industry
Austerity: Austerity measures
Bankruptcy: Bankrupt
Bookselling: Bookshop, Bookstore, Bookseller
Competition law: Antitrust, Antitrust law
Consumer price index: CPI
Export: Exported
Free trade agreement: Free trade deal, FTA
Gas station: Filling station, Petrol station
Gasoline: Petrol
Initial public offering: Initial public offer
Layoff: Laid off
Market capitalization: Market cap
Mergers and acquisitions: Corporate merger
Coffeehouse: Coffee shop
Liquefied petroleum gas: LP gas
Nightclub: Discotheque, Night club
Oil platform: Oil rig
Pension: Pensioner
Petroleum: Crude oil
Price of oil: Oil price, Crude oil price
Privatization: Privatized
Retirement: Retired, Retire
Subsidy: Subsidized
Unemployment: Unemployed, Unemployment rate, Jobless, Joblessness
World economy: Global economy
Chief executive officer: CEO
Coal mining: Coal mine
Cryptocurrency: Crypto currency
Fracking: Hydraulic fracturing
Furlough: Furloughed
Insolvency: Insolvent
Nationalization: Nationalized
Nuclear power plant: Nuclear power station, Nuclear plant
Power station: Power plant
Recession: Economic recession
Retail: Retail store
Shareholder: Stockholder
Startup company: Start-up company
Taxi: Taxicab, Taxi cab
"""

SCIENCE = """
Airliner: Passenger plane, Passenger jet, Passenger aircraft
Artificial satellite: Satellite
Autonomous car: Self-driving car
Artificial intelligence: AI
Car: Automobile, Motor car
Carbon neutrality: Carbon neutral
Cargo aircraft: Cargo plane, Freight aircraft, Cargo jet
Climate change: Global warming
Cyberattack: Cyber attack
Data breach: Data leak
Electric vehicle: EV
Endangered species: Endangered
Extinction: Extinct
Extravehicular activity: Spacewalk
Hippopotamus: Hippo
Mobile phone: Cell phone, Cellphone, Cellular phone
Cellular network: Mobile network
Public transport: Public transit, Public transportation
Rail transport: Railway, Railroad
Rhinoceros: Rhino
Satellite imagery: Satellite image, Satellite photo
Space debris: Space junk
Telecommunications: Telecom
Truck: Lorry
Tram: Streetcar
Unidentified flying object: UFO
Closed-circuit television: CCTV, Closed-circuit television camera, CCTV camera
DNA: Deoxyribonucleic acid
Eastern Time Zone: Eastern Time
Exoplanet: Extrasolar planet
Genetically modified organism: GMO
Global Positioning System: GPS
Human spaceflight: Manned spaceflight, Crewed spaceflight
Internet service provider: ISP
Moon landing: Lunar landing
Neanderthal: Neandertal
Submarine communications cable: Undersea cable
"""

SOCIETY = """
Academy Awards: Oscars, The Oscars
Actor: Actress
Association football: Soccer
Atheism: Atheist
Bullfighting: Bullfight, Bullfighter
Burqa: Burka
Catholic Church: Roman Catholicism, Roman Catholic, Catholic
Christians: Christian
Emmy Awards: Emmy
Evangelicalism: Evangelical
Film: Movie, Motion picture
Football player: Footballer, Soccer player
Grammy Awards: Grammy, Grammys
Hindus: Hindu
Homosexuality: Homosexual
Jews: Jewish, Jewish people, Jew
Muslims: Muslim
News agency: Wire service
Olympic Games: Olympics
Protestantism: Protestant
Shia Islam: Shia, Shiite, Shi'a, Shia Muslim, Shi'ite
Sikhs: Sikh
Sunni Islam: Sunni, Sunni Muslim
Teacher: Schoolteacher
Television: TV
Television station: TV station
Tourism: Tourist
Video game: Videogame
Doping in sport: Sports doping
Easter: Easter Sunday
Eid al-Adha: Eid ul-Adha
Eid al-Fitr: Eid ul-Fitr
Hajj: Haj
Hooliganism: Hooligan
Parachuting: Skydiving, Skydiver
Photojournalism: Photojournalist
Pope: Pontiff
Pride parade: Gay pride parade, Pride march
Reality television: Reality TV
Singing: Singer
"""

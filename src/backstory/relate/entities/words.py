"""Words of the language that a wiki keeps one page for: verbs, persons, old and other words for one thing.

Editors link whatever word stands in the sentence: "beheaded", "plane crash", "looters". Each line has the page and the
words that lead to it; plurals and spellings are found without being here. Written down from general knowledge of what
an encyclopedia keeps under which heading, by field, for words of the news; words of two meanings are left out. Names
are the business of `renames`.
"""

from __future__ import annotations

LAW = """
Acquittal: Acquitted, Acquit
Arrest: Arrested, Arresting
Arson: Arsonist, Arson attack
Banditry: Bandit
Blasphemy: Blasphemous, Blasphemer
Bribery: Bribe, Bribed, Bribing
Burglary: Burglar, Burgled
Capital punishment: Death penalty, Death sentence, Sentenced to death, Executed, Execution
Censorship: Censor, Censored, Censoring
Counterfeit: Counterfeiting, Counterfeiter, Counterfeited
Cruelty to animals: Animal cruelty, Animal abuse
Decapitation: Beheading, Beheaded, Decapitated, Decapitate, Behead
Defamation: Libel, Slander, Defamatory
Detention: Detained, Detain, Detainee
Drug possession: Possession of drugs
Dismemberment: Dismember, Dismembered
Embezzlement: Embezzled, Embezzling, Embezzler
Enforced disappearance: Forced disappearance
Espionage: Spy, Spying
Extortion: Extort, Extorted
Extradition: Extradite, Extradited
Extrajudicial killing: Extrajudicial execution
Forgery: Forger
Fraud: Fraudulent, Fraudster, Defraud
Gang: Gang member, Street gang, Criminal gang
Illegal drug trade: Drug smuggling, Drug trafficking, Drug trafficker, Drug smuggler
Human trafficking: People trafficking, Trafficking in human beings, Trafficking in persons
Impeachment: Impeach, Impeached
Imprisonment: Imprisoned, Incarceration, Incarcerated
Indictment: Indict, Indicted
Kidnapping: Kidnap, Kidnapped, Kidnapper
Lawyer: Attorney, Attorney at law
Lawsuit: Litigation, Sued, Suing
Life imprisonment: Life sentence, Life in prison, Sentenced to life in prison
Looting: Looted, Looter
Lynching: Lynched, Lynch mob
Missing person: Missing people
Money laundering: Money launderer, Laundering money
Murder: Murdered, Murderer, Murdering
Mutiny: Mutineer, Mutinied
Organized crime: Crime syndicate, Criminal organization, Organized criminal
Parole: Paroled
People smuggling: Human smuggling, People smuggler, Human smuggler, Migrant smuggling, Smuggling of migrants
Perjury: Perjurer
Pepper spray: Pepper-sprayed, Pepper spraying
Piracy: Pirate
Plagiarism: Plagiarist, Plagiarized
Poaching: Poacher
Poison: Poisoning
Police brutality: Police violence
Police officer: Policeman, Policewoman
Preventive detention: Preventative detention
Prison: Jail, Gaol, Correctional facility, Penitentiary
Prisoner: Inmate, Prison inmate
Prostitution: Prostitute
Rape: Raped, Rapist, Raping
Robbery: Armed robbery, Robbed, Robber
Sabotage: Saboteur, Sabotaged
Sexual harassment: Sexually harassed
Slavery: Slave, Enslaved, Enslavement
Smuggling: Smuggler, Smuggled, Smuggle
Squatting: Squatter
Stabbing: Stabbed, Stabbed to death
Strangling: Strangulation, Strangled, Strangle
Telephone tapping: Wiretapping, Wiretap, Phone tapping
Theft: Thief, Thieves, Stealing
Torture: Tortured, Torturing, Torturer
Treason: Traitor
Vandalism: Vandalized
War crime: War criminal
Whistleblowing: Whistleblower, Whistle-blower
Electronic tagging: Ankle monitor, Electronic tag
"""

POLITICS = """
Abdication: Abdicate, Abdicated
Abstention: Abstain, Abstained
Annexation: Annexed, Annexing
Antisemitism: Anti-Semitism, Antisemitic, Anti-Semitic, Antisemite
Boycott: Boycotted, Boycotting
By-election: Byelection, Special election
Ceasefire: Cease-fire, Truce
Citizenship: Citizen, Citizenry
Citizenship of the United States: U.S. citizen, U.S. citizenship, American citizen, American citizenship
Coup d'état: Coup, Military coup, Attempted coup, Coup attempt
Conscription: Conscript, Conscripted, Military draft, Compulsory military service
Deportation: Deport, Deported
Diplomatic mission: Embassy
Dictatorship: Dictatorial
Electoral fraud: Vote rigging, Election rigging, Voter fraud
Election monitoring: Election observer, Election observation, Election monitor
Exile: Exiled
Forced displacement: Forced migration, Displaced persons, Displaced people
Freedom of assembly: Right to assemble
Freedom of religion: Religious freedom, Religious liberty
Freedom of speech: Freedom of expression, Free speech, Freedom of speech and expression
Freedom of the press: Press freedom, Media freedom
Gerrymandering: Gerrymander, Gerrymandered
Homophobia: Homophobic
Human rights: Human rights abuse, Human rights violation
Humanitarian aid: Humanitarian assistance, Humanitarian relief
Immigration: Immigrant
Illegal immigration: Undocumented immigrant, Undocumented migrant, Illegal immigrant, Undocumented immigration
Inauguration: Inaugurated
Indigenous peoples: Indigenous, Indigenous people, Indigenous person
Insurgency: Insurgent
Internally displaced person: Internally displaced, Internally displaced people, Internal displacement, IDP
Islamophobia: Islamophobic, Anti-Muslim sentiment
Legislator: Lawmaker
LGBTQ: LGBT, LGBTQ+, LGBT+, LGBTQIA+, LGBTI
Left-wing politics: Left-wing, Leftist
Lobbying: Lobbyist, Lobbied
Militia: Militiaman, Militiamen
Motion of no confidence: No-confidence motion, Vote of no confidence, No-confidence vote, Vote of confidence
Motion of no confidence: Confidence vote
Multiple citizenship: Dual citizenship, Dual citizen, Dual nationality, Dual national
Nazism: Nazi
Neo-Nazism: Neo-Nazi
Opinion poll: Opinion polling
Pardon: Pardoned, Pardoning
Peace treaty: Peace agreement, Peace accord, Peace deal
Peacekeeping: Peacekeeper
Political prisoner: Political detainee
Polling place: Polling station
Prisoner exchange: Prisoner swap, Exchange of prisoners
Propaganda: Propagandist
Protest: Protester, Protestor, Protesting, Protested
Racism: Racist
Ratification: Ratify, Ratified
Rebellion: Uprising, Revolt, Insurrection
Referendum: Plebiscite, Referenda
Resignation: Resign, Resigned
Right-wing politics: Right-wing, Rightist
Riot: Rioting, Rioter, Rioted
Same-sex marriage: Gay marriage
Secession: Secede, Seceded, Secessionist, Secessionism
Sedition: Seditious
Snap election: Early election
State of emergency: Emergency rule
Statelessness: Stateless, Stateless person
Strike action: Labor strike, Industrial action
Territorial dispute: Border dispute
Trade union: Labor union, Trade unionist, Trade unionism
Treaty: International agreement
Trans man: Transgender man, Transgender men, Trans men
Trans woman: Transgender woman, Transgender women, Trans women
Transgender: Transgender people, Transgendered, Transgender person
United Nations peacekeeping: UN peacekeeper
Veto: Vetoed, Vetoes
Voting: Vote, Voter, Voted
Xenophobia: Xenophobic
"""

WAR = """
Air defense: Anti-aircraft warfare, Anti-aircraft
Aircraft hijacking: Plane hijacking, Airplane hijacking, Skyjacking, Hijacked plane
Airstrike: Air strike, Air raid, Aerial attack
Ambush: Ambushed
Arms trafficking: Arms smuggling, Gunrunning, Weapons smuggling, Gun running
Blockade: Blockaded
Bomb threat: Bomb scare, Bomb hoax
Children in the military: Child soldier
Cluster munition: Cluster bomb
Drone strike: Drone attack
Explosion: Explode, Exploded, Exploding
Explosive: Explosive material
Fighter aircraft: Fighter jet, Jet fighter, Fighter plane
Grenade: Hand grenade
List of states with nuclear weapons: Nuclear powers, Nuclear states
Guerrilla warfare: Guerrilla, Guerilla, Guerilla warfare, Guerrilla war
Hostage: Hostage-taking, Hostage taker
Improvised explosive device: IED, Roadside bomb
Intercontinental ballistic missile: ICBM
Invasion: Invade, Invaded
Land mine: Landmine
Man-portable air-defense system: MANPADS
Military exercise: Military drill
Nuclear weapon: Nuclear bomb, Atomic bomb, Nuclear arms, Atomic weapon
Prisoner of war: POW
Shootout: Gunfight, Gun battle
Special forces: Special operations forces
Suicide attack: Suicide bomber, Suicide bombing, Suicide bomb
Tear gas: Teargas
Terrorism: Terrorist, Terror attack, Terrorist attack, Act of terrorism
Trainer aircraft: Training aircraft, Trainer plane, Training plane
Weapon of mass destruction: WMD
Unmanned aerial vehicle: UAV, Unmanned drone, Aerial drone, Drone aircraft
"""

DISASTERS = """
Aviation accidents and incidents: Plane crash, Air crash, Airplane crash, Aircraft crash, Aviation accident
Avalanche: Snow avalanche
Capsizing: Capsize, Capsized
Crowd collapses and crushes: Crowd crush, Crowd collapse, Human stampede
Derailment: Derail, Derailed, Train derailment
Drowning: Drown, Drowned
Earthquake: Quake, Earth tremor
Firefighter: Fireman, Firemen
Flash flood: Flash flooding
Flood: Flooding, Flooded, Floodwater
Heat wave: Heatwave
Multiple-vehicle collision: Multi-vehicle collision, Pile-up, Pileup, Multi-vehicle accident, Multi-car pile-up
Power outage: Power cut, Power failure, Power blackout, Electricity outage
Rain: Rainfall, Heavy rain, Torrential rain
Shipwreck: Shipwrecked
Structural integrity and failure: Building collapse, Structural failure, Structural collapse
Tornado: Tornadoes
Traffic collision: Car accident, Car crash, Traffic accident, Road accident, Road traffic accident, Vehicle accident
Traffic collision: Automobile accident, Motor vehicle accident, Motor vehicle collision, Traffic crash, Auto accident
Train wreck: Train crash, Train accident, Train collision, Rail accident, Railway accident
Tropical cyclone: Hurricane, Tropical storm
Types of volcanic eruptions: Volcanic eruption
Wildfire: Forest fire, Bushfire, Brush fire, Wild fire
"""

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
"""

ECONOMY = """
Advertising: Advertisement, Advert
Austerity: Austerity measures
Bankruptcy: Bankrupt
Bookselling: Bookshop, Bookstore, Bookseller
Competition law: Antitrust, Antitrust law
Consumer price index: CPI
Exclusive economic zone: EEZ
Export: Exported
Free trade agreement: Free trade deal, FTA
Gas station: Filling station, Petrol station
Gasoline: Petrol
Initial public offering: IPO, Initial public offer
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
Shopping mall: Shopping centre, Shopping center
Subsidy: Subsidized
Unemployment: Unemployed, Unemployment rate, Jobless, Joblessness
World economy: Global economy
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
"""

_FIELDS = (LAW, POLITICS, WAR, DISASTERS, HEALTH, ECONOMY, SCIENCE, SOCIETY)

# Each word with the page that it leads to.
WORDS = tuple(
    (word, page)
    for page, _, words in (line.partition(": ") for field in _FIELDS for line in field.strip().splitlines())
    for word in words.split(", ")
)

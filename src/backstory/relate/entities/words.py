"""Words of the language that a wiki keeps one page for: verbs, persons, old and other words for one thing.

Editors link whatever word stands in the sentence: "beheaded", "plane crash", "looters". Each line has the page and the
words that lead to it; plurals and spellings are found without being here. Written down from general knowledge of what
an encyclopedia keeps under which heading, by field, for words of the news; words of two meanings are left out. Names
are the business of `renames`.
"""

from __future__ import annotations

from backstory.relate.entities.daily import ECONOMY, HEALTH, SCIENCE, SOCIETY

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
Assault: Assaulted, Assaulting
Blackmail: Blackmailed
Child pornography: Child porn
Child sexual abuse: Child molestation, Child sex abuse, Child molester
Class action: Class action lawsuit
Corruption: Corrupt, Political corruption
Crimes against humanity: Crime against humanity
Cybercrime: Computer crime
Domestic violence: Domestic abuse, Spousal abuse
Genocide: Genocidal
House arrest: Home detention, Home confinement
Insider trading: Insider dealing
Jury: Juror
Prosecutor: Public prosecutor, State prosecutor
Sexual abuse: Sexually abused
Sexual assault: Sexually assaulted
Stalking: Stalker
Tax evasion: Tax fraud
Terrorism financing: Terrorist financing, Financing of terrorism
Trespass: Trespassing
Vigilantism: Vigilante
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
Absentee ballot: Absentee voting
Coalition government: Governing coalition
Defence minister: Minister of Defence
Far-left politics: Far-left, Extreme left
Far-right politics: Far-right, Extreme right
Finance minister: Minister of Finance
Foreign minister: Minister of Foreign Affairs, Foreign affairs minister
Hunger strike: Hunger striker
Interior minister: Minister of the Interior
Naturalization: Naturalized
Opposition (politics): Political opposition
Provisional government: Interim government, Transitional government
Right of asylum: Political asylum
Separatism: Separatist
Suffrage: Right to vote
Totalitarianism: Totalitarian
Authoritarianism: Authoritarian
Voter turnout: Electoral turnout
White nationalism: White nationalist
White supremacy: White supremacist
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
Armored personnel carrier: APC
Bomb disposal: Bomb squad
Car bomb: Vehicle bomb, Truck bomb, Truck bombing
Counterterrorism: Counter-terrorism, Anti-terrorism
Defection: Defector, Defected
Desertion: Deserter
Gunshot: Gunfire
Military base: Army base, Military installation
Military dictatorship: Military regime
Nerve agent: Nerve gas
Nuclear program of Iran: Iranian nuclear program, Iranian nuclear programme, Iran nuclear program
Nuclear weapons testing: Nuclear test, Nuclear testing, Nuclear weapons test
Rocket-propelled grenade: RPG
Unexploded ordnance: UXO
Vehicle-ramming attack: Car ramming, Vehicular attack, Car-ramming attack, Vehicle ramming, Car attack
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
Tropical cyclone: Hurricane, Tropical storm, Tropical depression
Types of volcanic eruptions: Volcanic eruption
Wildfire: Forest fire, Bushfire, Brush fire, Wild fire
Dam failure: Dam collapse, Dam break, Dam burst
Dust storm: Sandstorm
Mining accident: Mine accident, Mining disaster, Mine disaster
Search and rescue: Search and rescue operation
Winter storm: Snowstorm
"""

_FIELDS = (LAW, POLITICS, WAR, DISASTERS, HEALTH, ECONOMY, SCIENCE, SOCIETY)

# Each word with the page that it leads to.
WORDS = tuple(
    (word, page)
    for page, _, words in (line.partition(": ") for field in _FIELDS for line in field.strip().splitlines())
    for word in words.split(", ")
)

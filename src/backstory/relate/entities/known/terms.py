"""Words of the language, and headings of the news pages, beside those of `words`: how an encyclopedia calls things.

General knowledge: a line is a page's name, then words that lead there. Words of two meanings are left out.
"""

from __future__ import annotations

WORDS = """
Air medical services: Air ambulance | Medical helicopter
Airline: Airline industry
Air supremacy: Air superiority
Aid: Foreign aid
Alcoholic beverage: Alcoholic drink
Ammunition dump: Ammunition depot
Amusement park: Theme park
Anti-competitive practices: Anti-competitive
Apartment: Apartment building | Apartment complex | Apartment block
Arms industry: Arms trade
Asylum seeker: Asylum claim | Seek asylum | Seeking asylum
Autopsy: Post-mortem examination
Billiard hall: Pool hall
Booster dose: Booster shot
Border barrier: Border wall
Cannabis (drug): Marijuana
Cargo ship: Cargo vessel | Freighter
Cell site: Mobile phone mast | Cell tower
Child care: Daycare | Day care
Chlorine: Chlorine gas
Civil defense siren: Air raid siren
Civil disorder: Civil unrest
Coal mining: Coal miner
Coffeehouse: Cafe
Computer security: Cybersecurity
Conscription: Military conscription
Conservatism: Conservative
Conviction: Criminal conviction
Criminal conspiracy: Conspiracy (crime)
Cruise ship: Cruise liner
Defense pact: Defense treaty
Disease outbreak: Outbreak
Distance education: Distance learning | Remote learning
Domestic pig: Pig
Electrical grid: Power grid | Electric grid
Emergency evacuation: Mass evacuation
Enriched uranium: Uranium enrichment | Highly enriched uranium
Eradication of infectious diseases: Disease eradication
Execution by firing squad: Firing squad
Far-right politics: Right-wing extremist | Right-wing extremism
Far-right politics in the United States: American far-right
Far-right terrorism in the United Kingdom: Right-wing terrorism in the United Kingdom
FFP standards: FFP2 | FFP2 mask
Fire engine: Fire truck
Fisherman: Fishermen
Fishing vessel: Fishing boat
Flag desecration: Flag-burning
Flood control: Flood management
Food security: Food insecurity
Forced displacement: Population displacement
Genome editing: Gene editing
Gold mining: Gold mine
Government budget: National budget
Government debt: National debt
Health professional: Healthcare personnel
Hiking: Hikers | Hiker
Human rights organization: Human rights group
Illegal drug trade: Drug dealer | Drug dealing
Illegal immigration: Unlawful immigration
Improvised explosive device: Homemade bomb | Roadside bombing
Internet outage: Internet blackout
Intravenous therapy: Intravenous drip
Layoff: Lay off
LGBTQ community: LGBTQ+ community
LGBTQ rights: Gay rights
Life imprisonment: Life in prison without parole | Life without parole
Low-cost carrier: Low-cost airline | Budget airline
Lunar regolith: Lunar soil
Malware: Malicious software
Medical cannabis: Medical marijuana
Mergers and acquisitions: Corporate acquisitions and mergers
Methane: Methane gas
Middle school: Junior high school
Military: Armed forces
Military aircraft: Warplane | Military plane
Military budget: Defense budget
Molotov cocktail: Petrol bomb
Monsoon: Monsoon rains
Mountaineering: Mountain climber
Multiple-alarm fire: Two-alarm fire | Three-alarm fire | Four-alarm fire | Five-alarm fire
National day of mourning: Day of mourning | National mourning
Natural gas pipeline: Gas pipeline
Naxalite: Naxalism
Non-binary gender: Non-binary
Oil terminal: Oil depot
Online shopping: Online retail
Online video platform: Video-sharing
Organized crime: Organized crime syndicate
Overhead power line: Power lines
Oxygen tank: Oxygen cylinder
Peace talks: Peace negotiations
Pedophilia: Paedophile | Pedophile
Petroleum industry: Oil industry
Phase III clinical trials: Phase III trials
Pipeline transport: Pipeline
Polling place: Polling booth
Power outage: Power interruption
Pre-trial detention: Remanded in custody
Preschool: Nursery school
Primary school: Elementary school
Psychological abuse: Emotional abuse | Mental abuse
Public transport: Mass transportation
Rail freight transport: Freight train | Cargo train
Ransomware: Computer ransomware
Rare-earth element: Rare earth metals
Remote work: Work from home | Telecommuting | Working from home
Repatriation (cultural property): Repatriation of cultural heritage
Right-wing terrorism: Far-right terror | Far-right terrorism
Robotic spacecraft: Uncrewed spacecraft
Same-sex relationship: Same-sex couple | Gay couple
Semi-trailer truck: Semi-truck | Tractor-trailer
Sexual slavery: Sexual enslavement
Stabbing: Stabbing attack
Stone throwing: Rock throw
Structure fire: House fire
Surgical mask: Medical mask
Tampering with evidence: Evidence tampering
Tank truck: Fuel tanker | Petrol tanker | Tanker truck
Tariff: Import tax
Terrorist organization: Terrorist group | Terror group
Trade agreement: Trade deal
Traffic collision: Vehicle collision
Train driver: Railroad engineer
Transmission tower: Electricity pylon
Unexploded ordnance: Unexploded bomb
Driving under the influence: Drunk driving | Drink driving | Drunk driver
Travel visa: Visa (document) | Entry visa
Sentence (law): Sentencing
Prison escape: Prison break
Container ship: Container vessel
"""

HEADINGS = """
Iraq occupation and resistance: American occupation of Iraq and Iraqi resistance | Iraq Occupation and Insurgency
Iraq occupation and resistance: Occupation of Iraq -- Iraq Insurgency
Armed conflicts and attacks: Armed conflict and incidents
Business and economy: Business and economic
Law and crime: Law enforcement and crime | Legal and crime
Other Arab Spring events: Other Arab Spring
Maritime incidents in 2018: Marine accidents in 2018 | Shipping accidents in 2018
United States Republican Party presidential primaries: Republican Party presidential primaries
United States Democratic Presidential Nomination: Democratic presidential nomination
"""

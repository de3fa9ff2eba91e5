"""Earthquakes, storms, floods, fires, epidemics and medicines by their other titles.

Facts of public record, from general knowledge. Storms have a name from the Philippines beside the one of the region.
"""

from __future__ import annotations

NATURE = """
2004 Indian Ocean earthquake and tsunami: Asian tsunami | Indian Ocean tsunami
2005 Kashmir earthquake: 2005 Pakistan earthquake | October 2005 Kashmir earthquake | 2005 South Asia earthquake
2005 Kashmir earthquake: South Asia earthquake
2008 Sichuan earthquake: Wenchuan earthquake | 2008 Wenchuan earthquake | Great Sichuan earthquake
2009 L'Aquila earthquake: L'Aquila earthquake
2010 Chile earthquake: 2010 Maule earthquake
2010 Yushu earthquake: 2010 Qinghai earthquake
2011 Christchurch earthquake: February 2011 Christchurch earthquake | 2011 Canterbury earthquake
2011 Tōhoku earthquake and tsunami: Great East Japan Earthquake | 2011 Sendai earthquake and tsunami
2011 Tōhoku earthquake and tsunami: 2011 Japan tsunami | 2011 Sendai earthquake | 2011 Tohoku tsunami
2015 Nepal earthquake: April 2015 Nepal earthquake | Gorkha earthquake | 2015 Gorkha earthquake
2015 Hindu Kush earthquake: October 2015 Hindu Kush earthquake
2016 Central Italy earthquake: August 2016 Central Italy earthquake | 2016 Amatrice earthquake
2016 Taiwan earthquake: 2016 southern Taiwan earthquake | 2016 Meinong earthquake
2017 Puebla earthquake: 2017 Central Mexico earthquake | September 2017 Puebla earthquake
2017 Chiapas earthquake: 2017 Tehuantepec earthquake
2017 Iran–Iraq earthquake: 2017 Kermanshah earthquake
2018 Sulawesi earthquake and tsunami: 2018 Palu earthquake | Palu earthquake and tsunami
2018 Sunda Strait tsunami: Sunda Strait tsunami
2020 Aegean Sea earthquake: 2020 Samos earthquake | 2020 İzmir earthquake
2023 Turkey–Syria earthquakes: 2023 Gaziantep earthquake | Kahramanmaraş earthquakes
2023 Al Haouz earthquake: 2023 Marrakesh–Safi earthquake | 2023 Morocco earthquake | Marrakesh–Safi earthquake
2023 Herat earthquakes: October 2023 Herat earthquakes
2024 Noto earthquake: 2024 Sea of Japan earthquake
2024 Hualien earthquake: April 2024 Hualien earthquake
2025 Myanmar earthquake: 2025 Sagaing earthquake | 2025 Mandalay earthquake | March 2025 Myanmar earthquake
2025 Kunar earthquake: 2025 Afghanistan earthquake | August 2025 Afghanistan earthquake
2025 Tibet earthquake: 2025 Tingri earthquake | 2025 Shigatse earthquake | January 2025 Tibet earthquake
May 2006 Java earthquake: 2006 Yogyakarta earthquake
2010 eruptions of Eyjafjallajökull: Eruption of Eyjafjallajökull
2011 Grímsvötn eruption: Grímsvötn eruption
2011 Puyehue-Cordón Caulle eruption: 2011 Puyehue eruption
2018 lower Puna eruption: 2018 Kīlauea eruption | 2018 Kilauea eruption
2019 Whakaari / White Island eruption: 2019 White Island eruption | Whakaari / White Island eruption
2021 Cumbre Vieja volcanic eruption: 2021 La Palma eruption | Cumbre Vieja eruption | 2021 La Palma volcanic eruption
2022 Hunga Tonga–Hunga Ha'apai eruption and tsunami: 2022 Hunga Tonga eruption and tsunami
2022 Hunga Tonga–Hunga Ha'apai eruption and tsunami: 2022 Hunga Tonga–Hunga Ha'apai eruption
Typhoon Haiyan: Typhoon Yolanda | Super Typhoon Haiyan | Super Typhoon Yolanda
Typhoon Rai: Typhoon Odette | Typhoon Odette (2021)
Typhoon Hagupit (2014): Typhoon Ruby
Typhoon Goni: Super Typhoon Goni | Super Typhoon Rolly | Typhoon Rolly | Typhoon Goni (2020)
Typhoon Vamco: Typhoon Ulysses
Typhoon Ketsana: Tropical Storm Ondoy | Typhoon Ondoy
Typhoon Mangkhut: Typhoon Ompong | Typhoon Mangkhut (2018) | Super Typhoon Mangkhut
Typhoon Bopha: Typhoon Pablo
Typhoon Megi (2010): Typhoon Juan
Typhoon Fung-wong (2025): Super Typhoon Uwan | Typhoon Uwan
Typhoon Kalmaegi (2025): Typhoon Tino | Typhoon Tino (2025)
Typhoon Man-yi (2024): Super Typhoon Pepito | Typhoon Pepito
Typhoon Ragasa: Super Typhoon Nando | Typhoon Nando | Super Typhoon Ragasa
Hurricane Sandy: Superstorm Sandy
Cyclone Sidr: Severe Cyclonic Storm Sidr
Cyclone Xynthia: Xynthia | Storm Xynthia
St. Jude storm: Cyclone Christian | 2013 St Jude storm | St Jude's Day storm
2011 Super Outbreak: April 25–28, 2011 tornado outbreak
Tornado outbreak of December 10–11, 2021: Quad-State tornado outbreak | 2021 Quad-State tornado outbreak
2011 Joplin tornado: Joplin tornado | Joplin, Missouri tornado
2021 Western Kentucky tornado: Mayfield tornado | 2021 Mayfield tornado
2020 Midwest derecho: August 2020 Midwest derecho
February 13–17, 2021 North American winter storm: Winter Storm Uri
December 2022 North American winter storm: Winter Storm Elliott
January 2016 United States blizzard: Winter Storm Jonas | 2016 East Coast blizzard
2021 Texas power crisis: 2021 Texas power outages | Texas power crisis
2021 European floods: 2021 Western Europe floods | July 2021 European floods | 2021 Germany floods
October 2024 Spain floods: 2024 Spanish floods | October 2024 Valencia floods | 2024 Spain floods
October 2024 Spain floods: 2024 Valencia floods
Storm Daniel: Cyclone Daniel
Derna dam collapses: 2023 Derna floods | Derna floods
July 2025 Central Texas floods: 2025 Texas floods | July 2025 Texas floods | 2025 Texas Hill Country floods
2013 North India floods: 2013 Uttarakhand floods | Kedarnath floods
2021 Uttarakhand flood: 2021 Chamoli flood | 2021 Uttarakhand glacier flood | 2021 Nanda Devi glacier flood
2019–20 Australian bushfire season: Black Summer | Black Summer bushfires
Black Saturday bushfires: 2009 Victorian bushfires | February 2009 Victorian bushfires
January 2025 Southern California wildfires: January 2025 Los Angeles wildfires | Los Angeles wildfires (2025)
January 2025 Southern California wildfires: 2025 Los Angeles wildfires
2018 Attica wildfires: 2018 Greece wildfires | Mati fire
2023 Hawaii wildfires: 2023 Maui wildfires | Lahaina fire | Maui wildfires | August 2023 Hawaii wildfires
2016 Fort McMurray wildfire: Fort McMurray wildfire | Horse River Fire
2010 Russian wildfires: Summer 2010 Russian wildfires
2011 East Africa drought: 2011 Horn of Africa famine | 2011 Horn of Africa drought
2021 Western North America heat wave: 2021 Western North American heat dome | 2021 Pacific Northwest heat wave
2024 YR4: Asteroid 2024 YR4
Chelyabinsk meteor: 2013 Russian meteor event | Chelyabinsk meteorite event
4 February 2018 Hualien earthquake: 2018 Hualien earthquake
2025 European power outage: 2025 Iberian Peninsula blackout | 2025 Iberian blackout
2025 European power outage: 2025 Iberian Peninsula power outage
2012 India blackouts: 2012 northern India power grid failure | July 2012 India blackout
Northeast blackout of 2003: 2003 North America blackout
2011 Tōhoku earthquake and tsunami: Japanese earthquake and tsunami
2011 Mississippi River floods: Spring 2011 Mississippi River Floods
2014–2016 El Niño event: 2015–2016 El Niño event
2015 Pakistan heat wave: Pakistani heat wave | 2015 Karachi heat wave
2015 Guatemala landslide: 2015 El Cambray Dos landslide | El Cambray Dos landslide
2015 Texas–Oklahoma flood and tornado outbreak: Texas–Oklahoma floods
2015–16 Great Britain and Ireland floods: 2015 Great Britain and Ireland floods
2017–18 European windstorm season: 2017–18 UK and Ireland windstorm season | 2017–18 Western Europe windstorm season
2018 Southern California mudflows: 2018 Montecito mudslides | Montecito mudslides
2021 Cumbre Vieja volcanic eruption: 2021 Cumbre Vieja eruption
2022 India–Pakistan heat wave: 2022 Indian heat wave | 2022 Indian subcontinent heat wave
2010 eruptions of Eyjafjallajökull: Eruption of Eyjafjallajökull volcano
2011 Puyehue-Cordón Caulle eruption: Eruption of Puyehue-Cordón Caulle in Chile
June 2008 Midwestern U.S. floods: June 2008 Midwest United States floods | June 2008 Midwest Flood | 2008 Midwest floods
Palisades Fire: 2025 Palisades wildfire | 2025 Palisades Fire
Kamchatka superbolide: Kamchatka meteor
Tornadoes of 2008: USA Tornadoes of 2008
Tornadoes of 2019: U.S. tornadoes of 2019
List of earthquakes in Indonesia: Indonesian earthquakes
Hurricane Dorian: Tropical Storm Dorian
Hurricane Iota: Tropical Storm Iota
Hurricane Isaias: Tropical Storm Isaias
Hurricane Laura: Tropical Storm Laura (2020)
Hurricane Melissa: Tropical Storm Melissa (2025)
Hurricane Nana (2020): Hurricane Nana
Tropical cyclone warnings and watches: Hurricane warning | Hurricane warnings | Hurricane watch
2011 Northeastern United States floods following Tropical Storm Lee:
    Tropical Storm Lee remnants in the northeastern United States
2019–20 Australian bushfire season: Black Summer (Australia)
2013 North India floods: June 2013 North Indian floods
2015 South India floods: 2015 Chennai floods
2018 lower Puna eruption: May 2018 lower Puna eruption
"""

DISEASES = """
COVID-19 pandemic: Wuhan coronavirus outbreak | 2019–20 Wuhan coronavirus outbreak | COVID-19 outbreak
COVID-19 pandemic: 2019–20 COVID-19 pandemic | SARS-CoV-2 pandemic | 2019–20 outbreak of novel coronavirus (2019-nCoV)
COVID-19 pandemic: Coronavirus outbreak
COVID-19: 2019-nCoV acute respiratory disease | Novel coronavirus disease
SARS-CoV-2: 2019-nCoV | Novel coronavirus (2019-nCoV) | Wuhan coronavirus
SARS-CoV-2 Alpha variant: Variant of Concern 202012/01 | VOC-202012/01 | VUI-202012/01 | Lineage B.1.1.7 | B.1.1.7
SARS-CoV-2 Alpha variant: VOC 202012/01 | B.1.1.7 variant | SARS-CoV-2 VOC 202012/01 | Kent variant
SARS-CoV-2 Beta variant: 501.V2 variant | 501.V2 | 501Y.V2 | 501Y.V2 variant | Lineage B.1.351 | B.1.351
SARS-CoV-2 Gamma variant: Lineage P.1 | P.1 variant | Lineage B.1.1.248 | B.1.1.248
SARS-CoV-2 Delta variant: Lineage B.1.617.2 | B.1.617.2
SARS-CoV-2 Kappa variant: Lineage B.1.617.1
SARS-CoV-2 Eta variant: Lineage B.1.525 | B.1.525
SARS-CoV-2 Iota variant: Lineage B.1.526
SARS-CoV-2 Epsilon variant: Lineage B.1.429 | CAL.20C
SARS-CoV-2 Lambda variant: Lineage C.37
SARS-CoV-2 Mu variant: Lineage B.1.621 | B.1.621
SARS-CoV-2 Theta variant: Lineage P.3
SARS-CoV-2 Zeta variant: Lineage P.2
SARS-CoV-2 Omicron variant: B.1.1.529 | Lineage B.1.1.529 | Omicron (COVID-19)
SARS-CoV-2 in mink: Cluster 5 mink variant
Janssen COVID-19 vaccine: Johnson & Johnson COVID-19 vaccine | Ad26.COV2.S | Johnson & Johnson vaccine
Sinopharm BIBP COVID-19 vaccine: BBIBP-CorV | Sinopharm COVID-19 vaccine | Sinopharm vaccine
CoronaVac: Sinovac COVID-19 vaccine | Sinovac vaccine | Sinovac-CoronaVac
Novavax COVID-19 vaccine: NVX-CoV2373 | Covovax | Nuvaxovid
Sputnik V COVID-19 vaccine: Sputnik vaccine
Oxford–AstraZeneca COVID-19 vaccine: Covishield | ChAdOx1 nCoV-19 | AstraZeneca vaccine | Vaxzevria
Oxford–AstraZeneca COVID-19 vaccine: AstraZeneca COVID-19 vaccine
Moderna COVID-19 vaccine: Spikevax
Pfizer–BioNTech COVID-19 vaccine: Comirnaty | Pfizer vaccine | Pfizer COVID-19 vaccine
Nirmatrelvir/ritonavir: Paxlovid
Remdesivir: Veklury
COVID-19 recession: Coronavirus recession | COVID-19 economic recession
2020 stock market crash: 2020 coronavirus stock market crash | Coronavirus crash
COVID-19 misinformation: Misinformation related to the COVID-19 pandemic
COVID-19 misinformation: Misinformation related to the 2019–20 coronavirus pandemic
Travel restrictions related to the COVID-19 pandemic: Travel during the COVID-19 pandemic
COVID-19 lockdowns in Italy: 2020 Italy coronavirus lockdown
COVID-19 lockdown in China: 2020 Hubei lockdowns | COVID-19 lockdown in Hubei | Wuhan lockdown
COVID-19 lockdown in India: 2020 India coronavirus lockdown
Deployment of COVID-19 vaccines: COVID-19 vaccine deployment | Distribution of COVID-19 vaccines
Solidarity trial: WHO Solidarity trial
Western African Ebola epidemic: West African Ebola virus epidemic | Ebola virus epidemic in West Africa
Western African Ebola epidemic: 2014 West Africa Ebola outbreak | 2014 West Africa Ebola virus outbreak
Western African Ebola epidemic: West African Ebola epidemic | 2013–2016 Western African Ebola virus epidemic
Western African Ebola epidemic: Western African Ebola virus epidemic
Kivu Ebola epidemic: 2018–19 Kivu Ebola epidemic | 2018–20 Kivu Ebola epidemic | 2018–2020 Kivu Ebola epidemic
Kivu Ebola epidemic: 2018 Kivu Ebola outbreak
Ebola: Ebola haemorrhagic fever | Ebola fever
Marburg virus disease: Marburg hemorrhagic fever | Marburg haemorrhagic fever
2009 swine flu pandemic: 2009 flu pandemic | 2009 H1N1 flu pandemic | 2009 swine flu outbreak | H1N1 pandemic
2009 swine flu pandemic: 2009 influenza pandemic | Swine influenza outbreak | 2009 H1N1 pandemic
Influenza A virus subtype H1N1: H1N1 influenza
Influenza A virus subtype H5N1: Avian influenza virus H5N1
2002–2004 SARS outbreak: SARS outbreak | 2003 SARS outbreak | SARS epidemic
2015–2016 Zika virus epidemic: Zika virus outbreak in the Americas (2015–present) | Zika virus epidemic
2015–2016 Zika virus epidemic: Zika virus outbreak (2015–present)
2010s Haiti cholera outbreak: 2010 Haiti cholera outbreak | Haiti cholera outbreak | Haitian cholera outbreak
2010s Haiti cholera outbreak: 2010–2011 Haiti cholera outbreak
2016–2022 Yemen cholera outbreak: Yemen cholera outbreak
2008–2009 Zimbabwean cholera outbreak: Zimbabwean cholera outbreak
Foot-and-mouth disease: Hoof-and-mouth disease
Tuberculosis: Consumption (disease)
Chickenpox: Varicella
Leprosy: Hansen's disease
ALS: Amyotrophic lateral sclerosis | Lou Gehrig's disease
Post-traumatic stress disorder: PTSD
Attention deficit hyperactivity disorder: ADHD
Sexually transmitted infection: Sexually transmitted disease
Chronic obstructive pulmonary disease: COPD
Hypertension: High blood pressure
Guinea worm disease: Dracunculiasis
Sudden infant death syndrome: Cot death
Multiple organ dysfunction syndrome: Multiple organ failure
Magnetic resonance imaging: MRI
CT scan: CAT scan | Computed tomography
COVID-19 rapid antigen test: Rapid antigen test
Soberana 02: Soberana 2 | FINLAY-FR-2
COVID-19 apps: Contact tracing app
Long COVID: Long-haul COVID | Post-COVID-19 condition
COVID-19 lab leak theory: Lab leak theory | Wuhan lab leak theory
Large-scale social restrictions: 2020 Indonesia large-scale social restrictions | PSBB (Indonesia)
Community Activities Restrictions Enforcement: PPKM
Mucormycosis: Black fungus
Embolic and thrombotic events after COVID-19 vaccination: Post-vaccination embolic and thrombotic events
Enterovirus D68: Enterovirus 68
Human papillomavirus infection: Human papillomavirus | HPV
Western African Ebola epidemic: 2014 Guinea Ebola outbreak
2015–2016 Zika virus epidemic: Zika virus outbreak
Kivu Ebola epidemic: 2018 Kivu Democratic Republic of the Congo Ebola virus outbreak
2014 Ebola virus cases in the United States: Ebola Virus in the United States | 2014 United States Ebola virus outbreak
2019 Samoa measles outbreak: Samoa measles epidemic
African swine fever virus: African swine fever
Autism: Autism spectrum | Autism spectrum disorder
Influenza A virus subtype H5N1: H5N1 avian flu virus | H5N1 bird flu virus
Global spread of H5N1: Global spread of bird flu
Sinopharm BIBP COVID-19 vaccine: Sinopharm BBIBP-CorV COVID-19 vaccine
Abdala (vaccine): ABDALA
Oxford–AstraZeneca COVID-19 vaccine: Oxford-AstraZeneca
Valneva COVID-19 vaccine: VLA2001
COVID-19 lockdowns: Coronavirus lockdown | Curfews and lockdowns related to the COVID-19 pandemic
COVID-19 lockdown in India: 2020 coronavirus lockdown in India
2020 Luzon enhanced community quarantine: Enhanced community quarantine in Luzon
COVID-19 cases at the 2020 Summer Olympics and Paralympics: COVID-19 cases at the 2020 Summer Olympics
COVID-19 pandemic in China: COVID-19 pandemic in mainland China
COVID-19 pandemic in Palestine: COVID-19 pandemic in the Palestinian territories
COVID-19 testing in the United States: COVID-19 pandemic testing in the United States
COVID-19 vaccination in the Philippines: COVID-19 vaccination program in the Philippines
Impact of the COVID-19 pandemic on aviation: Impact of the COVID-19 pandemic on airlines
Treatment and management of COVID-19: Management of COVID-19
Social distancing: Social distancing measures related to the COVID-19 pandemic
Novichok: Novichok agent
COVID-19 cases at the 2020 Summer Olympics and Paralympics:
    COVID-19 cases at the 2020 Summer Olympics and 2020 Summer Paralympics
COVID-19 lockdown in China: 2020 Wuhan lockdown
COVID-19 community quarantines in the Philippines: Community quarantine in the Philippines
"""

SPREADING = """
COVID-19 lockdown: COVID-19 pandemic lockdown
COVID-19 lockdowns: COVID-19 pandemic lockdowns
COVID-19 vaccination: COVID-19 vaccination programme | COVID-19 vaccination campaign
2022–2023 mpox outbreak: 2022 monkeypox outbreak | 2022–2023 monkeypox outbreak | 2022 mpox outbreak
COVID-19 pandemic in: 2019–20 coronavirus outbreak in | 2019–2020 coronavirus pandemic in | Coronavirus pandemic in
COVID-19 pandemic in: Coronavirus disease 2019 pandemic in
"""

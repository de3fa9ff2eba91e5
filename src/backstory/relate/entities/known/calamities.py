"""Attacks, murders, crashes, fires and collapses by the other titles an encyclopedia had them under.

Facts of public record, from general knowledge. A line is one title, then others that mean the same and nothing else;
a place or a year more or less, another sort of attack in one year and place are found by rules and do not stand here.
"""

from __future__ import annotations

ATTACKS = """
2002 Bali bombings: Bali nightclub bombing
2004 Madrid train bombings: March 11, 2004 Madrid attacks | 11 March 2004 Madrid train bombings | Madrid train bombings
7 July 2005 London bombings: 7/7 bombings | 2005 London bombings | July 7 London bombings
21 July 2005 London bombings: 21 July 2005 London attempted bombings
2006 Mumbai train bombings: 11 July 2006 Mumbai train bombings | Mumbai train bombings | 7/11 Mumbai bombings
2008 Mumbai attacks: November 2008 Mumbai attacks | 26/11 | 26/11 attacks | Mumbai terror attacks
2008 Mumbai attacks: 26/11 Mumbai attacks
2011 Mumbai bombings: 13 July 2011 Mumbai bombings
2007 Glasgow Airport attack: Glasgow International Airport attack
2006 transatlantic aircraft plot: Transatlantic aircraft plot | 2006 transatlantic aircraft terrorist plot
Fort Hood shooting: 2009 Fort Hood shooting | Fort Hood massacre
2010 Times Square car bombing attempt: Times Square bombing attempt
2011 Tucson shooting: Tucson shooting | 2011 Gabrielle Giffords shooting
2011 Norway attacks: Norway attacks | 22 July attacks | Utøya massacre
Killing of Osama bin Laden: Operation Neptune Spear
Boston Marathon bombing: 2013 Boston Marathon bombings | Boston Marathon attack
Murder of Lee Rigby: Woolwich attack | 2013 Woolwich attack
Sandy Hook Elementary School shooting: Newtown shooting | Newtown school shooting | Sandy Hook massacre
2012 Aurora theater shooting: 2012 Aurora, Colorado shooting | 2012 Aurora shooting | Aurora theater shooting
Wisconsin Sikh temple shooting: 2012 Sikh temple shooting
2013 Washington Navy Yard shooting: Washington Navy Yard shooting
2014 Isla Vista killings: Isla Vista killings
2014 shootings at Parliament Hill, Ottawa: Parliament Hill shooting | 2014 Parliament Hill shootings
Lindt Cafe siege: 2014 Sydney hostage crisis | Sydney siege | Martin Place siege | 2014 Sydney siege
2014 Peshawar school massacre: Peshawar school massacre | Army Public School attack
Charlie Hebdo shooting: 2015 Charlie Hebdo shooting
Hypercacher kosher supermarket siege: Porte de Vincennes siege | Porte de Vincennes hostage crisis
Hypercacher kosher supermarket siege: Porte de Vincennes supermarket hostage crisis
November 2015 Paris attacks: 13 November attacks | 2015 Paris attacks | Paris attacks | Bataclan massacre
November 2015 Paris attacks: Bataclan attack
2015 Saint-Denis raid: Saint-Denis raid
2015 Thalys train attack: Thalys train attack
Bardo National Museum attack: Bardo Museum attack
2015 Sousse attacks: Sousse attacks | Sousse beach attack
Charleston church shooting: Charleston massacre | Charleston shooting | Emanuel AME Church shooting
2015 San Bernardino attack: San Bernardino attack | San Bernardino shooting
2015 Ankara bombings: October 2015 Ankara bombing
2015 Erawan Shrine bombing: 2015 Bangkok bombing | Bangkok bombing (2015)
2016 Brussels bombings: Brussels bombings | 2016 Brussels attacks | March 2016 Brussels attacks
Pulse nightclub shooting: Orlando shooting | 2016 Orlando shooting | Pulse shooting
2016 shooting of Dallas police officers: 2016 Dallas police shooting | Dallas police shooting
2016 shooting of Baton Rouge police officers: 2016 Baton Rouge police shooting
2016 Nice truck attack: Nice truck attack | 2016 Nice attack | Bastille Day attack | Nice attack (2016)
Normandy church attack: 2016 Normandy church attack | Saint-Étienne-du-Rouvray church attack
2016 Berlin truck attack: Berlin truck attack | 2016 Berlin attack | Breitscheidplatz attack
2016 Berlin truck attack: Berlin Christmas market attack
2016 Atatürk Airport attack: 2016 Istanbul airport attack | Istanbul airport attack | Atatürk Airport attack
2016 Dhaka attack: July 2016 Dhaka attack | Gulshan attack | 2016 Gulshan attack | Holey Artisan Bakery attack
2016 Dhaka attack: Holey Artisan attack
2017 Istanbul nightclub shooting: Istanbul nightclub shooting | Reina nightclub shooting
2017 Westminster attack: Westminster attack | March 2017 Westminster attack
Manchester Arena bombing: 2017 Manchester Arena bombing | Manchester Arena attack
2017 London Bridge attack: June 2017 London Bridge attack | June 2017 London attack
Finsbury Park attack: 2017 Finsbury Park attack | Finsbury Park van attack
Parsons Green train bombing: Parsons Green bombing | 2017 London Tube bombing
2017 Saint Petersburg Metro bombing: Saint Petersburg Metro bombing
2017 Stockholm truck attack: Stockholm truck attack
2017 Barcelona attacks: Barcelona attacks | Barcelona attack | La Rambla attack
2017 Las Vegas shooting: Las Vegas shooting | 2017 Las Vegas Strip shooting | Las Vegas massacre
2017 Las Vegas shooting: Mandalay Bay shooting
Sutherland Springs church shooting: 2017 Texas church shooting
2017 New York City truck attack: 2017 New York City attack | New York truck attack
Congressional baseball shooting: 2017 Congressional baseball shooting
Stoneman Douglas High School shooting: Marjory Stoneman Douglas High School shooting
2018 Toronto van attack: Toronto van attack | Yonge Street attack
Capital Gazette shooting: 2018 Annapolis shooting
Pittsburgh synagogue shooting: Tree of Life synagogue shooting | Tree of Life massacre | Squirrel Hill shooting
Thousand Oaks shooting: 2018 Thousand Oaks shooting | Borderline Bar and Grill shooting
October 2018 United States mail bombing attempts: 2018 United States mail bombing attempts
2018 Strasbourg attack: 2018 Strasbourg Christmas market attack | Strasbourg attack
Kerch Polytechnic College massacre: Kerch massacre | Kerch college massacre
Christchurch mosque shootings: 2019 Christchurch mosque shootings | Christchurch attack | Christchurch massacre
2019 El Paso Walmart shooting: El Paso shooting | 2019 El Paso shooting
2019 Dayton shooting: Dayton shooting
Halle synagogue shooting: 2019 Halle attack | Halle attack
2019 Jersey City shooting: Jersey City shooting
Hanau shootings: 2020 Hanau shootings
2020 Nova Scotia attacks: Nova Scotia attacks
2020 Reading stabbings: 2020 Reading terror attack | 2020 Forbury Gardens stabbings
Murder of Samuel Paty: Beheading of Samuel Paty
2020 Nice stabbing: 2020 Nice church attack | Notre-Dame de Nice attack
2020 Vienna attack: 2020 Vienna shooting
2021 Atlanta spa shootings: Atlanta spa shootings | 2021 Atlanta shootings
2021 Boulder shooting: Boulder shooting | 2021 Boulder supermarket shooting
Indianapolis FedEx shooting: 2021 Indianapolis shooting
2021 San Jose shooting: San Jose VTA shooting | 2021 VTA shooting
Oxford High School shooting: 2021 Oxford High School shooting | Oxford, Michigan school shooting
2021 Auckland supermarket stabbing: Auckland supermarket stabbing | 2021 Auckland mall attack
2021 Auckland supermarket stabbing: 2021 Auckland Countdown stabbing | LynnMall stabbing | 2021 LynnMall stabbing
Kongsberg attack: 2021 Kongsberg attack
Waukesha Christmas parade attack: Waukesha parade attack | 2021 Waukesha Christmas parade attack
Colleyville synagogue hostage crisis: Colleyville hostage crisis
2022 Buffalo shooting: Buffalo supermarket shooting | Buffalo shooting | 2022 Buffalo supermarket shooting
Robb Elementary School shooting: Uvalde shooting | Uvalde massacre | Uvalde elementary school shooting
Highland Park parade shooting: 2022 Highland Park parade shooting | Highland Park shooting
2022 New York City Subway attack: New York City Subway attack
2022 Nong Bua Lamphu attack: Nong Bua Lamphu massacre
Club Q shooting: Colorado Springs nightclub shooting | 2022 Colorado Springs nightclub shooting
2022 University of Idaho murders: 2022 University of Idaho killings | Moscow, Idaho murders
2022 University of Idaho murders: University of Idaho killings
2023 Monterey Park shooting: Monterey Park shooting
2023 Nashville school shooting: The Covenant School shooting | Covenant School shooting | Nashville school shooting
2023 Lewiston shootings: Lewiston shootings
2023 Prague shooting: Prague university shooting | Charles University shooting
2024 Kansas City parade shooting: Kansas City Super Bowl parade shooting | Kansas City parade shooting
Crocus City Hall attack: Crocus City Hall shooting | 2024 Crocus City Hall attack
2024 Bondi Junction stabbings: Bondi Junction stabbings | Westfield Bondi Junction stabbings
2024 Magdeburg car attack: 2024 Magdeburg Christmas market attack | Magdeburg Christmas market attack
2024 Magdeburg car attack: 2024 Magdeburg attack
2025 New Orleans truck attack: 2025 New Orleans attack | New Orleans truck attack | Bourbon Street attack
2025 Las Vegas Cybertruck explosion: 2025 Las Vegas truck explosion
2025 Munich car attack: 2025 Munich car ramming | 2025 Munich car-ramming attack
2025 Örebro school shooting: Risbergska school shooting | 2025 Risbergska school shooting | Campus Risbergska shooting
2025 Vancouver car attack: 2025 Vancouver car-ramming attack | Lapu-Lapu Day festival attack | Lapu Lapu Day attack
2025 Vancouver car attack: 2025 Vancouver car ramming
2025 Boulder fire attack: 2025 Boulder attack
2025 Capital Jewish Museum shooting: Capital Jewish Museum shooting | 2025 Washington, D.C. Jewish Museum shooting
2025 Graz school shooting: Graz school shooting
Assassination of Melissa Hortman: 2025 shootings of Minnesota legislators | 2025 Minnesota legislator shootings
2025 Annunciation Catholic Church shooting: Annunciation Catholic Church shooting
2025 Annunciation Catholic Church shooting: Annunciation Catholic School shooting
2025 Manchester synagogue attack: Heaton Park synagogue attack | Manchester synagogue attack
2025 Bondi Beach shooting: Bondi Beach shooting | Bondi Beach terror attack
2025 Brown University shooting: Brown University shooting
2025 Red Fort car explosion: 2025 Delhi car explosion | 2025 Delhi Red Fort explosion
Assassination of John F. Kennedy: JFK assassination | Kennedy assassination
Murder of Sarah Everard: Disappearance of Sarah Everard
Death of Jeffrey Epstein: Suicide of Jeffrey Epstein
Death of Gabby Petito: Disappearance of Gabby Petito
Virginia Tech shooting: Virginia Tech massacre | 2007 Virginia Tech shooting
Columbine High School massacre: Columbine massacre | Columbine shooting | Columbine High School shooting
Oklahoma City bombing: 1995 Oklahoma City bombing
Lockerbie bombing: Pan Am Flight 103
Air India Flight 182: 1985 Air India bombing | Air India bombing
Tokyo subway sarin attack: Sarin gas attack on the Tokyo subway | Tokyo sarin attack
AMIA bombing: 1994 AMIA bombing | 1994 Buenos Aires bombing
1983 Beirut barracks bombings: Beirut barracks bombing
Munich massacre: 1972 Munich massacre | Munich Olympics massacre
Nisour Square massacre: Blackwater Baghdad shootings
Kandahar massacre: Panjwai massacre
USS Cole bombing: Attack on the USS Cole
Canal Hotel bombing: 2003 Canal Hotel bombing
2012 Delhi gang rape and murder: 2012 Delhi gang rape | 2012 Delhi gang rape case | Nirbhaya case | Delhi gang rape
2024 Kolkata rape and murder: 2024 Kolkata rape and murder incident | RG Kar rape case
Kyoto Animation arson attack: Kyoto Animation fire | Kyoto Animation arson
Penn State child sex abuse scandal: Penn State sex abuse scandal | Sandusky scandal
USA Gymnastics sex abuse scandal: Larry Nassar sex abuse scandal
Jimmy Savile sexual abuse scandal: Savile sexual abuse scandal
Rotherham child sexual exploitation scandal: Rotherham child abuse scandal
Health Service Executive ransomware attack: Health Service Executive cyberattack
WannaCry ransomware attack: WannaCry | WannaCry cyber attack
2017 Ukraine ransomware attacks: NotPetya attack | Petya cyberattack
Stuxnet: Stuxnet worm
Murder of Stephen Lawrence: Stephen Lawrence murder
Murder of James Bulger: James Bulger murder
Disappearance of Madeleine McCann: Madeleine McCann case | Madeleine McCann
Fritzl case: Josef Fritzl | Fritzl incest case
Moors murders: Moors Murderers
Karachi airport attack: 2014 Jinnah International Airport attack
2007 Bagram Airfield bombing: 2007 Bagram Air Base bombing
2007 South Korean hostage crisis in Afghanistan: South Korean hostage crisis
2013 ricin letters: 2013 ricin attacks | April 2013 ricin letters
2015 Erawan Shrine bombing: 2015 Ratchaprasong bombing | Ratchaprasong bombing | Erawan shrine bombing
2016 Chemnitz terrorism plot: 2016 German terror plot | 2016 Chemnitz terror plot
2016 Karrada bombing: July 2016 Baghdad bombings | Karrada bombing
2017 New York City truck attack: 2017 Lower Manhattan attack | 2017 Manhattan truck attack
Bishop International Airport incident: Bishop International Airport attack | 2017 Bishop International Airport incident
2018 Münster attack: 2018 Münster vehicle ramming | 2018 Münster vehicle attack
2018 Westminster car attack: August 2018 Westminster car attack
2010–2017 Toronto serial homicides: Toronto serial homicides
2020 Reading stabbings: Reading terror attack
Essex lorry deaths: 2019 Grays incident
Attempted assassination of Mohamed Nasheed: 2021 Malé bombing
Assassination of Mahmoud al-Mabhouh: Assassination of senior Hamas commander in Dubai
Assassination of Mahmoud al-Mabhouh: Assassination of a senior Hamas military commander in Dubai
Assassination of Mahmoud al-Mabhouh: Assassination of senior Hamas commander Mahmoud al-Mabhouh in Dubai
Assassination of Mahmoud al-Mabhouh: Assassination of Hamas official in Dubai
Austin serial bombings: Austin package explosions | Austin bombings | 2018 Austin bombings
Broken Arrow murders: Broken Arrow killings | Bever family murders
Claremont serial killings: Claremont murders
Killamarsh murders: Killamarsh killings
Murder of Kim Wall: Disappearance of Kim Wall
Killing of Eyad al-Hallaq: Shooting of Iyad Halaq
Murder of XXXTentacion: Shooting of XXXTentacion
2004 Madrid train bombings: Madrid bombings
Killing of Eyad al-Hallaq: Shooting of Eyad al-Hallaq
Abqaiq–Khurais attack: 2019 Saudi Aramco attack | 2019 attacks on Saudi oil facilities
Cumbria shootings: 2010 Cumbria shootings
November 2015 Paris attacks: 13 November 2015 Paris attacks
"""

CRASHES = """
2010 Polish Air Force Tu-154 crash: Smolensk air disaster | 2010 Polish Air Force Tu-154 air disaster
2010 Polish Air Force Tu-154 crash: Smolensk air crash
Metrojet Flight 9268: Kogalymavia Flight 9268 | Metrojet flight 9268 bombing
2015 Russian Sukhoi Su-24 shootdown: 2015 Sukhoi Su-24 shootdown | 2015 Russian Su-24 shootdown
Indonesia AirAsia Flight 8501: QZ8501 | AirAsia Flight 8501
Ukraine International Airlines Flight 752: PS752 | Ukraine International Airlines Flight 752 shootdown | UIA Flight 752
Air France Flight 447: AF447
LaMia Flight 2933: 2016 Chapecoense plane crash | Chapecoense air disaster
Lion Air Flight 610: JT610
Ethiopian Airlines Flight 302: ET302
US Airways Flight 1549: Miracle on the Hudson
Boeing 737 MAX groundings: 2019 Boeing 737 MAX groundings
Alaska Airlines Flight 1282: 2024 Alaska Airlines door plug blowout
2020 Calabasas helicopter crash: 2020 Calabasas Sikorsky S-76B crash | Death of Kobe Bryant
2024 Varzaqan helicopter crash: 2024 Varzaqan Bell 212 crash | 2024 Iranian presidential helicopter crash
2025 Potomac River mid-air collision: American Eagle Flight 5342 | PSA Airlines Flight 5342
2025 Potomac River mid-air collision: American Airlines Flight 5342
Air India Flight 171: 2025 Ahmedabad plane crash | Ahmedabad plane crash
Jeju Air Flight 2216: 2024 Muan plane crash | 2024 Muan air disaster
Azerbaijan Airlines Flight 8243: 2024 Aktau plane crash
2018 Leicester helicopter crash: Leicester City helicopter crash
2019 Piper PA-46 Malibu crash: 2019 Piper PA-46 Malibu disappearance
2013 Glasgow helicopter crash: Clutha helicopter crash | Glasgow helicopter crash | Clutha Vaults helicopter crash
Lokomotiv Yaroslavl plane crash: 2011 Lokomotiv Yaroslavl air disaster
Costa Concordia disaster: Costa Concordia sinking | Sinking of the Costa Concordia | Costa Concordia accident
Sinking of MV Sewol: 2014 South Korean ferry capsizing | Sewol disaster | Sinking of Sewol
Sinking of MV Sewol: 2014 South Korean ferry disaster
Sinking of Dongfang zhi Xing: Dongfang zhi Xing ship sinking
Kursk submarine disaster: Russian submarine Kursk explosion
Titan submersible implosion: 2023 Titan submersible incident | Titan submersible disappearance
Sinking of the Bayesian: Bayesian yacht sinking
2023 Messenia migrant boat disaster: 2023 Pylos migrant boat disaster | Messenia migrant boat disaster
2023 Messenia migrant boat disaster: Pylos shipwreck
2021 Suez Canal obstruction: Suez Canal blockage | 2021 Suez Canal blockage | Ever Given grounding
Francis Scott Key Bridge collapse: Baltimore bridge collapse | 2024 Baltimore bridge collapse
Santiago de Compostela derailment: Santiago de Compostela rail disaster | 2013 Santiago de Compostela derailment
Lac-Mégantic rail disaster: Lac-Mégantic derailment | Lac-Mégantic train derailment
2015 Philadelphia train derailment: 2015 Philadelphia Amtrak derailment
East Palestine, Ohio, train derailment: 2023 Ohio train derailment | East Palestine train derailment
East Palestine, Ohio, train derailment: 2023 East Palestine train derailment
Tempi train crash: 2023 Tempi train crash | Larissa train crash
2023 Odisha train collision: Odisha train collision | 2023 Balasore train crash
Ascensor da Glória derailment: Lisbon funicular crash | 2025 Lisbon funicular derailment | Glória funicular derailment
I-35W Mississippi River bridge: I-35W Mississippi River Bridge collapse
Ponte Morandi: Morandi Bridge
Ponte Morandi collapse: Morandi Bridge collapse | Genoa bridge collapse
2015 Mina stampede: 2015 Hajj stampede | 2015 Mina disaster | 2015 Mecca stampede
Love Parade disaster: Love Parade stampede
Seoul Halloween crowd crush: Itaewon crowd crush | Itaewon Halloween crowd crush | Itaewon disaster
2021 Meron crowd crush: 2021 Meron stampede | Mount Meron crush | 2021 Meron disaster
Astroworld Festival crowd crush: Astroworld Festival disaster | Astroworld crowd crush
Kanjuruhan Stadium disaster: Kanjuruhan Stadium crush
Hillsborough disaster: Hillsborough tragedy
Kiss nightclub fire: Santa Maria nightclub fire
República Cromañón nightclub fire: Cromañón nightclub fire
Colectiv nightclub fire: Bucharest nightclub fire
2016 Oakland warehouse fire: Ghost Ship warehouse fire | Oakland warehouse fire
Grenfell Tower fire: Grenfell fire | Grenfell Tower disaster
Notre-Dame fire: Notre-Dame de Paris fire | 2019 Notre-Dame fire | Notre-Dame Cathedral fire
Wang Fuk Court fire: Tai Po apartment fire | 2025 Tai Po fire | Tai Po fire
2018 Kemerovo fire: Kemerovo fire | Winter Cherry fire
2020 Beirut explosion: Beirut explosion | Beirut port explosion | 2020 Beirut port explosion
2015 Tianjin explosions: Tianjin explosions
West Fertilizer Company explosion: West, Texas fertilizer plant explosion
2013 Rana Plaza factory collapse: 2013 Savar building collapse | Rana Plaza collapse | Savar building collapse
2013 Rana Plaza factory collapse: Rana Plaza disaster
Dhaka garment factory collapse: 2013 Dhaka factory collapse
Surfside condominium collapse: Surfside condominium building collapse | Champlain Towers South collapse
Surfside condominium collapse: Surfside building collapse
Tham Luang cave rescue: Thai cave rescue | 2018 Thai cave rescue
2010 Copiapó mining accident: 2010 Copiapó mine collapse
Soma mine disaster: 2014 Soma mine disaster
Sago Mine disaster: 2006 Sago Mine disaster
Pike River Mine disaster: 2010 Pike River Mine disaster
Ajka alumina plant accident: Kolontár red mud disaster | Hungarian red sludge spill
Exxon Valdez oil spill: Exxon Valdez disaster
Bhopal disaster: Bhopal gas tragedy | Bhopal gas disaster | Union Carbide disaster
Three Mile Island accident: Three Mile Island nuclear accident
Fukushima nuclear accident: Fukushima I nuclear accidents | Fukushima Daiichi nuclear accident | Fukushima accident
Space Shuttle Columbia disaster: Columbia disaster
Space Shuttle Challenger disaster: Challenger disaster
Kočani nightclub fire: 2025 Kočani nightclub fire | Kočani club fire
Stresa–Mottarone cable car crash: Stresa-Mottarone cable car disaster | Mottarone cable car crash
Asiana Airlines Flight 214: 2013 Asiana Airlines accident
2010 Copiapó mining accident: 2010 Copiapó mining accident rescue | Chile mining accident
Deepwater Horizon explosion: 2010 Explosion on Deepwater Horizon drilling rig
Deepwater Horizon explosion: Deepwater Horizon drilling rig explosion in the Gulf of Mexico
Deepwater Horizon explosion: Deepwater Horizon drilling rig explosion
2012 Pakistan garment factory fires: Pakistani factory fires | Karachi garment factory fire
2015 Indonesian Air Force Hercules crash: 2015 Indonesian military plane crash | 2015 Indonesia Hercules C-130 crash
2015 Indonesian Air Force Hercules crash: 2015 Indonesian Air Force Lockheed C-130 Hercules crash
2015 Shoreham Airshow crash: Shoreham Airshow crash | Shoreham air crash
2018 New York City helicopter crash: 2018 New York City Eurocopter AS350 crash
Merrimack Valley gas explosions: Massachusetts gas explosions
Space Shuttle Columbia disaster: Space Shuttle Columbia incident
2010 Polish Air Force Tu-154 crash: Smolensk plane crash
2015 Tianjin explosions: 2015 Tianjin port explosions
Ukraine International Airlines Flight 752: Ukrainian Airlines Flight 752
EgyptAir Flight 804: MS804
"""

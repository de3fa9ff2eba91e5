"""Wars, crises, scandals and unrest of Africa, Europe and America by their other titles.

Facts of public record, from general knowledge, as in `struggles`.
"""

from __future__ import annotations

AFRICA = """
Tigray War: Ethiopian civil war (2020–2022) | 2020 Tigray conflict | 2020 Ethiopian civil war
Mekelle offensive (2020): Mekelle offensive
Ethiopia–Tigray peace agreement: Pretoria peace agreement | Ethiopia–Tigray peace accord | Pretoria Agreement
Oromo conflict: OLA insurgency | Oromo Liberation Front insurgency
Sudanese civil war (2023–present): 2023 Sudan conflict | 2023 Sudanese clashes | War in Sudan | 2023 Sudan clashes
Sudanese civil war (2023–present): Sudan war (2023–present) | 2023 Sudan war
October 2021 Sudanese coup d'état: 2021 Sudanese coup d'état | October–November 2021 Sudanese coup d'état
Sudanese revolution: 2018–19 Sudanese protests | 2018–2019 Sudanese protests | December Revolution (Sudan)
2019 Sudanese coup d'état: April 2019 Sudanese coup d'état
Khartoum massacre: June 2019 Khartoum massacre
Masalit genocide: Masalit massacres (2023–present) | Darfur genocide (2023–present)
Siege of El Fasher: Battle of El Fasher | Battle of Al-Fashir | Siege of Al-Fashir
El Fasher massacre: 2025 El Fasher massacre
Comprehensive Peace Agreement: Naivasha Agreement | Comprehensive Peace Agreement (Sudan)
2011 South Sudanese independence referendum: Southern Sudanese independence referendum, 2011
2011 South Sudanese independence referendum: 2011 Southern Sudan independence referendum
South Sudanese Civil War: 2013 South Sudanese political crisis | South Sudanese conflict (2013–present)
Heglig Crisis: 2012 South Sudan–Sudan border conflict | South Sudan–Sudan border conflict
Ethnic violence in South Sudan: South Sudan internal conflict (2011–present)
Ethnic violence in South Sudan: Ethnic violence in South Sudan (2011–present)
Somali Civil War (2009–present): War in Somalia (2009–present) | Somalia War (2009–present)
Somalia War (2006–2009): Ethiopian intervention in Somalia | Ethiopian war in Somalia
Operation Linda Nchi: 2011 Kenyan intervention in Somalia | Kenyan intervention in Somalia
Operation Linda Nchi: 2011–2012 Kenyan intervention in Somalia
American military intervention in Somalia (2007–present): American military intervention in Somalia
Piracy off the coast of Somalia: Piracy in Somalia | Somali piracy | Somali pirates | Somali pirate
Westgate shopping mall attack: Westgate shopping mall shooting | Westgate mall attack | Westgate centre shooting
Westgate shopping mall attack: Westgate mall shooting
Garissa University College attack: Garissa University attack | Garissa attack
Nairobi DusitD2 complex attack: DusitD2 complex attack | 2019 Nairobi hotel attack
Nairobi DusitD2 complex attack: 2019 Nairobi DusitD2 complex attack
14 October 2017 Mogadishu bombings: October 2017 Mogadishu bombings
2007–2008 Kenyan crisis: 2008 Kenyan crisis | Kenyan post-election violence | Civil unrest in Kenya (2007–2008)
Boko Haram insurgency: Nigerian Sharia conflict
Kidnapping of schoolgirls in Chibok: 2014 Chibok kidnapping
Nigerian bandit conflict: Nigerian banditry conflict | Nigerian banditry
Insurgency in Southeastern Nigeria: Orlu Crisis
Conflict in the Niger Delta: Niger Delta insurgency | Nigerian Oil Crisis
End SARS: EndSARS | #EndSARS
Lekki shooting: Lekki toll gate shooting | 2020 Lekki shooting | Lekki massacre
Anglophone Crisis: Cameroonian Civil War | Ambazonia War | Southern Cameroons crisis
Mali War: Northern Mali conflict | Northern Mali conflict (2012–present) | 2012 Northern Mali conflict
Mali War: Northern Mali Conflict | Malian Civil War
Tuareg rebellion (2012): Tuareg rebellion (2011–present) | 2012 insurgency in northern Mali
2020 Malian coup d'état: 2020 Malian mutiny
Operation Serval: French military intervention in Mali
Operation Barkhane: French operation in the Sahel
2015 Bamako hotel attack: Bamako hotel attack | Radisson Blu Bamako attack
Jihadist insurgency in Burkina Faso: Islamist insurgency in Burkina Faso
2015 Burkina Faso coup attempt: 2015 Burkinabé coup d'état | 2015 Burkina Faso coup d'état
January 2022 Burkina Faso coup d'état: 2022 Burkinabé coup d'état
2025 Guinea-Bissau coup d'état: November 2025 Guinea-Bissau coup d'état
2010–2011 Ivorian crisis: Ivorian political crisis | Ivory Coast crisis
Second Ivorian Civil War: 2011 Ivorian civil war
First Ivorian Civil War: Ivorian Civil War | Ivorian civil war
ECOWAS military intervention in the Gambia: Operation Restore Democracy
Central African Republic Civil War: 2012 Central African Republic rebellion | 2012–13 Central African Republic conflict
Central African Republic Civil War: Central African Republic conflict (2012–present)
Central African Republic Civil War: Central African Republic conflict | Central African Republic crisis
Central African Republic Civil War: Central African Republic Civil War (2012–present)
Central African Republic Bush War: Central African Bush War
2021 Northern Chad offensive: Northern Chad offensive
Western Sahara conflict: Sahrawi conflict
2020–2021 Western Saharan clashes: Second Western Sahara War
M23 rebellion: 2012 East D.R. Congo conflict | M23 rebellion (2012–2013) | 2012 East DR Congo conflict
M23 rebellion: 2012 M23 rebellion
M23 campaign (2022–present): M23 offensive | 2022 M23 offensive | M23 rebellion (2022–present)
2025 Goma offensive: Fall of Goma
2025 Bukavu offensive: Fall of Bukavu | Battle of Bukavu (2025)
2025 Democratic Republic of the Congo–Rwanda peace agreement: Washington Accords (2025) | DRC–Rwanda peace agreement
Kamwina Nsapu rebellion: Kamuina Nsapu rebellion
Allied Democratic Forces insurgency: ADF insurgency
Second Congo War: Great War of Africa | Africa's World War
2015 Burundian coup d'état attempt: 2015 Burundian coup d'état | 2015 Burundian coup attempt
Rwandan genocide: Genocide against the Tutsi | 1994 Rwandan genocide
Lord's Resistance Army insurgency: LRA insurgency
2021 Eswatini protests: 2021 Eswatini unrest
2021 South African unrest: July 2021 South African unrest
Marikana massacre: Marikana miners' strike | Marikana killings | 2012 Marikana massacre
Insurgency in Cabo Delgado: Cabo Delgado crisis | Insurgency in Mozambique (2017–present)
2009 Malagasy political crisis: Malagasy political crisis | 2009 Malagasy protests | 2009 Malagasy coup d'état
2025 Malagasy protests: 2025 Malagasy Gen Z protests
2025 Malagasy coup d'état: 2025 Malagasy mutiny
2024 Kenya Finance Bill protests: Kenya Finance Bill protests | 2024 Kenyan protests | 2024 Kenya protests
Insurgency in the Maghreb: Insurgency in the Maghreb (2002–present) | Maghreb insurgency
In Amenas hostage crisis: Tigantourine hostage crisis | In Amenas gas plant attack
Jihadist insurgency in Niger: Islamist insurgency in Niger
2008 Nord-Kivu campaign: 2008 Nord-Kivu fighting
Anti-Homosexuality Act, 2014: Uganda Anti-Homosexuality Act, 2014 | Uganda Anti-Homosexuality Act
Amhara Region coup d'état attempt: 2019 Amhara Region coup d'état attempt
"""

EUROPE = """
Brexit: British withdrawal from the European Union | United Kingdom withdrawal from the European Union
Brexit: UK withdrawal from the European Union | Withdrawal of the United Kingdom from the European Union
Brexit: British exit from the European Union
2016 United Kingdom European Union membership referendum: Brexit referendum | Brexit vote | 2016 Brexit referendum
Brexit withdrawal agreement: EU–UK withdrawal agreement
Trade negotiation between the UK and the EU: Brexit trade negotiations
EU–UK Trade and Cooperation Agreement: Brexit trade deal | EU-UK trade deal
Northern Ireland Protocol: Protocol on Ireland/Northern Ireland
2017 Catalan independence referendum: 2017 Catalan referendum
2017–2018 Spanish constitutional crisis: Spanish constitutional crisis | Catalan crisis
Catalan declaration of independence: Declaration of Independence of Catalonia
Catalan declaration of independence: 2017 Catalan declaration of independence
2011–2015 Spanish anti-austerity movement: 2011 Spanish protests | Anti-austerity movement in Spain | 15-M Movement
2011–2015 Spanish anti-austerity movement: Indignados movement
2010–2012 Greek anti-austerity protests: Anti-austerity movement in Greece | 2010–2011 Greek protests
2010–2012 Greek anti-austerity protests: 2010–2012 Greek protests
Greek government-debt crisis: Greek economic crisis | 2010 Greek debt crisis | Greek depression
2015 Greek bailout referendum: Greek bailout referendum | 2015 Greek referendum
2012–2013 Cypriot financial crisis: Cypriot financial crisis | Cyprus financial crisis
Post-2008 Irish economic downturn: Irish financial crisis | Post-2008 Irish banking crisis | Irish economic downturn
2008–2011 Icelandic financial crisis: Icelandic financial crisis
Great Recession: Late-2000s recession | Late 2000s recession | Global recession (2008–2009)
Subprime mortgage crisis: United States subprime mortgage crisis | US subprime mortgage crisis
2008 financial crisis: Global financial crisis | Economic crisis of 2008 | Financial crisis of 2007–2010
2008 financial crisis: Global financial crisis of 2008–2009 | Global financial crisis of 2008
2008 financial crisis: Global financial crisis of September–October 2008
2008–2009 Russian financial crisis: Great Recession in Russia
English Channel migrant crossings: English Channel migrant crossings (2018–present) | English Channel migrant crisis
English Channel migrant crossings: English Channel illegal migrant crossings (2018–present)
2021–2023 inflation surge: 2020s inflation surge | 2021–2023 global inflation
2021–2024 United Kingdom cost-of-living crisis: United Kingdom cost of living crisis
July 2022 United Kingdom government crisis: 2022 United Kingdom government crisis
July–September 2022 Conservative Party leadership election: 2022 Conservative Party leadership election
October 2022 United Kingdom government crisis: 2022 UK mini-budget crisis
September 2022 United Kingdom mini-budget: 2022 UK mini-budget | September 2022 mini-budget
Partygate: Westminster Christmas parties scandal | Westminster Christmas parties controversy
2021–2022 Chris Pincher scandal: Chris Pincher scandal
News International phone hacking scandal: News of the World phone hacking affair | News International scandal
United Kingdom parliamentary expenses scandal: MPs' expenses scandal | Parliamentary expenses scandal
Cash-for-Honours scandal: Cash for Honours | Loans for peerages | Cash for Peerages
2011 England riots: 2011 London riots | English riots | August 2011 riots in England | 2011 English riots
2024 United Kingdom riots: 2024 Southport riots | 2024 United Kingdom anti-immigration riots | 2024 England riots
2024 Southport stabbing: 2024 Southport attack | Southport stabbings
2021 Northern Ireland riots: April 2021 Northern Ireland riots
The Troubles: Troubles (Northern Ireland) | Northern Ireland Troubles | Northern Ireland conflict
Bloody Sunday (1972): Bloody Sunday (Northern Ireland) | Bloody Sunday massacre (1972)
Bloody Sunday Inquiry: Saville Inquiry | Saville Report
Leveson Inquiry: Leveson Report
Dissident Irish Republican campaign: Dissident republican campaign
Belfast City Hall flag protests: Belfast flag protests | Union Flag protests
Chilcot Inquiry: Iraq Inquiry | Chilcot Report | The Iraq Inquiry
Yellow vests protests: 2018 French fuel protests | Yellow vests movement protests | Mouvement des gilets jaunes
Yellow vests protests: Yellow Vests
2023 French pension reform strikes: 2023 French pension reform protests | 2023 French pension strikes
Nahel Merzouk riots: 2023 French riots | Nahel M. riots
2005 French riots: 2005 civil unrest in France | Paris riots (2005) | 2005 Paris riots
2006 youth protests in France: 2006 labor protests in France | 2006 protests in France against the CPE
Prespa Agreement: Prespes agreement
Banjska attack: 2023 Banjska attack | Banjska monastery attack
2024–present Serbian anti-corruption protests: Serbian student protests | 2024–2025 Serbian protests
Novi Sad railway station canopy collapse: 2024 Novi Sad railway station canopy collapse
Novi Sad railway station canopy collapse: Novi Sad train station roof collapse
Srebrenica massacre: Srebrenica genocide | Genocide in Srebrenica
NATO bombing of Yugoslavia: Operation Allied Force | 1999 NATO bombing of Yugoslavia
NATO bombing of Yugoslavia: NATO bombing of Yugoslavia (1999)
Bosnian War: Bosnian Civil War
Croatian War of Independence: Croatian Homeland War
2022 German coup d'état plot: 2022 German coup plot | 2022 Reichsbürger coup plot
Volkswagen emissions scandal: Dieselgate | Emissionsgate | Volkswagen emissions violations
Volkswagen emissions scandal: Volkswagen diesel emissions scandal
Qatar corruption scandal at the European Parliament: Qatargate | Qatargate scandal
Qatar corruption scandal at the European Parliament: 2022 European Parliament bribery scandal
Treaty of Lisbon: Reform Treaty
2018 inter-Korean summit: April 2018 inter-Korean summit
Brexit aftermath: Aftermath of the 2016 United Kingdom European Union membership referendum
January 2015 Île-de-France attacks: January 2015 Paris attacks
Ibiza affair: Ibizagate | Ibiza scandal
Irish War of Independence: Anglo-Irish War
Northern Ireland peace process: Irish peace process
Windrush scandal: Windrush generation scandal
Cambridge spy ring: Cambridge Five
British Post Office scandal: Horizon IT scandal | Post Office Horizon scandal | Post Office scandal
Essex lorry deaths: 2019 Essex lorry deaths | Grays lorry deaths
2013 horse meat scandal: 2013 meat adulteration scandal | Horse meat scandal
Buncefield fire: 2005 Hertfordshire Oil Storage Terminal fire
Bon Secours Mother and Baby Home: Tuam mass grave | Tuam Mother and Baby Home
2006 Ipswich serial murders: Ipswich murder case | 2006 Ipswich murder investigation | Suffolk murders
"""

AMERICAS = """
2021 storming of the United States Capitol: 2021 U.S. Capitol riot | Capitol riot | January 6 riot
2021 storming of the United States Capitol: Storming of the United States Capitol | 2021 Capitol riot
2021 storming of the United States Capitol: January 6 insurrection | US Capitol riot
Aftermath of the January 6 United States Capitol attack: Aftermath of the 2021 storming of the United States Capitol
Aftermath of the January 6 United States Capitol attack: Aftermath of the 2021 United States Capitol attack
United States House Select Committee on the January 6 Attack: January 6 committee
United States House Select Committee on the January 6 Attack: Select Committee on the January 6 Attack
United States House Select Committee on the January 6 Attack: January 6 select committee | House January 6 committee
Attempts to overturn the 2020 United States presidential election: 2020 presidential election overturn attempts
Trump–Raffensperger phone call: Trump–Georgia phone call | Raffensperger phone call | Trump–Raffensperger scandal
George Floyd protests: George Floyd riots | Black Lives Matter protests (2020) | 2020 George Floyd protests
George Floyd protests in Minneapolis–Saint Paul: Minneapolis riots | Twin Cities riots | May 2020 Minneapolis riots
George Floyd protests in Minneapolis–Saint Paul: George Floyd protests in Minneapolis
Capitol Hill Occupied Protest: Capitol Hill Autonomous Zone | CHAZ
Killing of Michael Brown: Ferguson shooting
Ferguson unrest: 2014 Ferguson unrest | Ferguson protests | Ferguson riots
2015 Baltimore protests: 2015 Baltimore riots | Baltimore riots (2015)
Kenosha unrest: Kenosha riots | Kenosha protests
Kenosha unrest shootings: Kyle Rittenhouse shootings
Unite the Right rally: 2017 Charlottesville rally | Charlottesville rally
Charlottesville car attack: 2017 Charlottesville car attack | Charlottesville attack
Attempted assassination of Donald Trump in Pennsylvania: Attempted assassination of Donald Trump at Butler
Attempted assassination of Donald Trump in Pennsylvania: 2024 Pennsylvania Trump rally shooting
First impeachment of Donald Trump: Impeachment of Donald Trump (2019)
First impeachment trial of Donald Trump: Impeachment trial of Donald Trump (2020)
Second impeachment of Donald Trump: 2021 impeachment of Donald Trump
Trump–Ukraine scandal: 2019 Trump–Ukraine scandal | Ukrainegate
Mueller special counsel investigation: Special Counsel investigation (2017–2019) | Special Counsel investigation
Mueller report: Report on the Investigation into Russian Interference in the 2016 Presidential Election
Crossfire Hurricane (FBI investigation): Crossfire Hurricane investigation
Russian interference in the 2016 United States elections: 2016 United States election interference by Russia
Russian interference in the 2016 United States elections: Russian election interference 2016
Links between Trump associates and Russian officials: Links between Trump associates and Russian officials and spies
Steele dossier: Trump–Russia dossier | Donald Trump–Russia dossier
Stormy Daniels–Donald Trump scandal: Stormy Daniels scandal | Stormy Daniels affair
Prosecution of Donald Trump in New York: Indictment of Donald Trump in New York | Trump hush money trial
FBI search of Mar-a-Lago: Mar-a-Lago raid | FBI raid of Mar-a-Lago | 2022 FBI raid on Mar-a-Lago
Trump administration family separation policy: Family separation policy | Trump family separation policy
Mexico–United States border wall: Border wall (Trump) | Trump wall | Trump border wall | Mexico–United States barrier
Hillary Clinton email controversy: Clinton email controversy | Hillary Clinton emails
2016 Democratic National Committee email leak: DNC email leak | 2016 DNC email leak
2010s global surveillance disclosures: Global surveillance disclosures (2013–present)
2010s global surveillance disclosures: 2013 global surveillance disclosures | 2013 mass surveillance disclosures
PRISM: PRISM (surveillance program) | PRISM (U.S. government surveillance program)
United States diplomatic cables leak: Contents of the United States diplomatic cables leak
Afghan War documents leak: Afghan War Diary | Release of The War Logs
Guantanamo Bay files leak: Gitmo files
Guantanamo Bay detention camp: Gitmo | Guantanamo Bay prison
July 12, 2007, Baghdad airstrike: Collateral Murder
Assange v Swedish Prosecution Authority: Assange v The Swedish Judicial Authority
2025 United States federal government shutdown: 2025 government shutdown
United States fiscal cliff: Fiscal cliff
2020 United States federal government data breach: SolarWinds hack | 2020 SolarWinds hack | SolarWinds cyberattack
Colonial Pipeline ransomware attack: Colonial Pipeline cyberattack | Colonial Pipeline hack
United States government group chat leaks: Signalgate
Tariffs in the second presidency of Donald Trump: Second Trump tariffs
Tariffs in the first presidency of Donald Trump: Trump tariffs | First Trump tariffs
Liberation Day tariffs: Trump Liberation Day tariffs | Reciprocal tariffs (2025)
2025 United States trade war with Canada and Mexico: 2025 trade war with Canada and Mexico
Proposed United States acquisition of Greenland: Proposed United States purchase of Greenland
Proposed United States acquisition of Greenland: Proposals for the United States to purchase Greenland
June 2025 Los Angeles protests against mass deportation: June 2025 Los Angeles protests | June 2025 Los Angeles riots
June 2025 Los Angeles protests against mass deportation: 2025 Los Angeles protests
2025 United States federal mass layoffs: 2025 United States federal mass layoffs by DOGE
2025 United States military strikes on alleged drug traffickers: 2025 United States strikes on alleged drug boats
2001 anthrax attacks: Amerithrax | 2001 anthrax letter attacks
September 11 attacks: September 11, 2001 attacks | September 11, 2001 terrorist attacks | 9/11 terrorist attacks
Me Too movement: #MeToo | Me Too
Harvey Weinstein sexual abuse cases: Harvey Weinstein sexual abuse allegations
Harvey Weinstein sexual abuse cases: Harvey Weinstein sexual misconduct allegations
Harvey Weinstein sexual abuse cases: Harvey Weinstein sexual abuse scandal
2019 college admissions bribery scandal: Varsity Blues scandal | Operation Varsity Blues
2019 college admissions bribery scandal: 2019 college admissions scandal
Deepwater Horizon oil spill: Gulf of Mexico oil spill | 2010 Gulf of Mexico oil spill | Gulf of Mexico oil disaster
Deepwater Horizon oil spill: BP oil disaster
Standing Rock protests: Dakota Access Pipeline protests
Occupy Wall Street: Occupy Wall Street protests | Occupy Wall Street movement
Canada convoy protest: Freedom Convoy | Freedom Convoy 2022 | Freedom convoy | Trucker convoy (Canada)
2020 Canadian pipeline and railway protests: 2020 Wet'suwet'en protests | 2020 Canadian rail blockades
Colombian conflict: Colombian conflict (1964–present) | Colombian armed conflict (1964–present)
2016 Colombian peace agreement: Peace agreement with FARC | Havana peace accord
2021 Colombian protests: 2021 Colombian national strike | Paro Nacional (2021)
Catatumbo campaign: 2025 Catatumbo attacks | 2025 Catatumbo clashes | Catatumbo clashes (2025)
Crisis in Venezuela: Crisis in Venezuela (2012–present) | Crisis in Venezuela during the Bolivarian Revolution
Venezuelan crisis: Venezuelan crisis (2010–present) | Bolivarian Venezuela crisis
2019 Venezuelan presidential crisis: Venezuelan presidential crisis | Guaidó–Maduro crisis
2019 Venezuelan uprising attempt: 2019 Venezuelan uprising | Operation Freedom (Venezuela)
Operation Gideon (2020): Macuto Bay raid | Macuto Bay raids
Venezuelan refugee crisis: Bolivarian diaspora | Venezuelan diaspora crisis | Venezuelan migrant crisis
2024 Bolivian coup attempt: 2024 Bolivian coup d'état attempt | 2024 Bolivian military coup attempt
Operation Car Wash: Operação Lava Jato | Lava Jato | Operação Lava-Jato | Car Wash scandal
Impeachment of Dilma Rousseff: Impeachment proceedings against Dilma Rousseff
2023 Brazilian Congress attack: 8 January Brasília attacks | January 8 Brasília attacks
2023 Brazilian Congress attack: 2023 invasion of the Brazilian Congress | 8 January attacks
2013 protests in Brazil: June Journeys
2019 Amazon rainforest wildfires: 2019 Brazil wildfires | 2019 Amazon fires | 2019 Amazon wildfires
Brumadinho dam disaster: Brumadinho dam collapse
Mariana dam disaster: Bento Rodrigues dam disaster | Minas Gerais dam disaster | Samarco dam disaster
Mariana dam disaster: Fundão dam disaster
2019–2020 Chilean protests: Estallido Social
Mapuche conflict: Araucanía conflict
2010 Copiapó mining accident: Copiapó mining accident | 2010 Chile mining accident | 33 miners
Peruvian political crisis (2016–present): 2017–present Peruvian political crisis
2022–2023 Peruvian protests: December 2022 Peruvian protests | 2022–2023 Peruvian political protests
2022 Peruvian self-coup attempt: 2022 Peruvian self-coup d'état attempt | 2022 Peruvian coup attempt
2021 Cuban protests: July 2021 Cuban protests | 11 July protests in Cuba
Cuban thaw: United States–Cuban Thaw | Cuba–United States thaw
Cuban Missile Crisis: October Crisis | Caribbean Crisis
United States embargo against Cuba: Cuban embargo
Gang war in Haiti: Haitian conflict (2020–present) | Gang war in Haiti (2020–present)
2004 Haitian coup d'état: 2004 Haitian rebellion | 2004 Haiti rebellion
2009 Honduran coup d'état: 2009 Honduran military coup
2009 Honduran constitutional crisis: 2009 Honduran political crisis
Nicaraguan protests (2018–2020): 2014–2018 Nicaraguan protests
Salvadoran gang crackdown: 2022 Salvadoran gang crackdown | Salvadoran gang crackdown (2022–present)
Central American migrant caravans: Migrant caravan | Migrant caravans
Mexican drug war: Mexican Drug War (2006–present)
2014 Iguala mass kidnapping: Iguala mass kidnapping | Ayotzinapa mass kidnapping | Ayotzinapa kidnapping
Ecuadorian conflict (2024–present): 2024 conflict in Ecuador
Falklands War: Falklands conflict | Falkland Islands War | Malvinas War
Falkland Islands sovereignty dispute: Falklands sovereignty dispute | Sovereignty of the Falkland Islands
Panama Papers: Panama Papers leak
Cambridge Analytica data scandal: Facebook–Cambridge Analytica data scandal
Cambridge Analytica data scandal: Facebook and Cambridge Analytica data breach | Facebook–Cambridge Analytica scandal
2015 FIFA corruption case: FIFA corruption case | FIFA corruption scandal
Havana syndrome: Anomalous health incident | Anomalous health incidents
District of Columbia statehood movement: D.C. statehood
Beltway sniper attacks: D.C. sniper attacks | Beltway sniper | Washington sniper
2005 Quran desecration controversy: Guantánamo Bay Qur'an desecration allegations
E. Jean Carroll v. Donald J. Trump: Carroll v. Trump
2025 Louvre robbery: 2025 Louvre heist | Louvre robbery | Louvre heist
2025 Capital Jewish Museum shooting: 2025 killing of Israeli Embassy in Washington, D.C. workers
Dismissal of James Comey: Firing of James Comey | Comey firing
Watergate scandal: Watergate affair
Iran–Contra affair: Irangate | Iran–Contra scandal | Iran-Contra
Plame affair: CIA leak scandal | CIA leak case | Plame leak | CIA leak scandal (2003)
Jack Abramoff scandals: Jack Abramoff Indian lobbying scandal | Abramoff scandal
Flint water crisis: Flint water contamination
Opioid epidemic in the United States: Opioid crisis in the United States
Bay of Pigs Invasion: Bay of Pigs
United States invasion of Panama: Operation Just Cause
United States invasion of Grenada: Operation Urgent Fury | Invasion of Grenada
2008 Andean diplomatic crisis: South American diplomatic crisis
2010 transatlantic aircraft bomb plot: 2010 cargo plane bomb plot
Park51: Ground Zero Mosque | Cordoba House
Abu Ghraib torture and prisoner abuse: Iraqi abuse scandal at Abu Ghraib prison
United Express Flight 3411 incident: 2017 United Express passenger removal | United Express Flight 3411
Golden State Killer: Joseph James DeAngelo
2007–2008 world food price crisis: Global food price crisis | 2008 food crisis
Boston Marathon bombing: Boston bombings | Boston bombing
"""

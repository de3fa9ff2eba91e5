"""Bodies, companies, parties and armed groups by their other names: what no spelling shows.

General knowledge and public record, written down by kind and not from any list of pages to be joined: bodies of the
United Nations, international bodies, central banks, secret services, parties, armed groups, companies, sports and laws
of the news. A line is a page's name, then what leads to it. Initials stand in `capitals`; a name of several bodies is
left out.
"""

from __future__ import annotations

WORLD = """
African Union Commission: Commission of the African Union
Caritas Internationalis: Caritas International
Catholic Church: Catholicism | Roman Catholic faith | Catholic faith | Church of Rome
Council of the European Union: EU Council | EU Council of Ministers
Council on Foreign Relations: Council for Foreign Relations
Eurogroup: Euro Group
European Commission: Commission of the European Communities | EU Commission
European Economic Community: Common Market
European Parliament: EU Parliament | Europarliament
Eurozone: Euro area | Euro zone
G7: Group of Seven
G8: Group of Eight
G20: Group of Twenty | G-20
G77: Group of 77
Gulf Cooperation Council: Cooperation Council for the Arab States of the Gulf
Intergovernmental Panel on Climate Change: UN climate panel
International Bank for Reconstruction and Development: IBRD
International Court of Justice: World Court | UN Court of Justice
Interpol: International Criminal Police Organization
Jehovah's Witnesses: Jehovah's Witness
Mercosur: Southern Common Market | Mercosul
Non-Aligned Movement: Non-aligned countries
North Atlantic Treaty Organization: Atlantic Alliance | North Atlantic Alliance
Office of the United Nations High Commissioner for Human Rights: UN human rights office | UN rights office
Quartet on the Middle East: Middle East Quartet
Reporters Without Borders: Reporters sans frontières
Save the Children: Save the Children Fund
Special Tribunal for Lebanon: Hariri tribunal
The Church of Jesus Christ of Latter-day Saints: Mormon Church | LDS Church
UN Tourism: World Tourism Organization
UN Trade and Development: United Nations Conference on Trade and Development
UN Women: United Nations Entity for Gender Equality and the Empowerment of Women
United Nations High Commissioner for Refugees: UN refugee agency | United Nations Refugee Agency
United Nations Relief and Works Agency for Palestine Refugees in the Near East: UN Relief and Works Agency
United Nations Secretariat: UN Secretariat
World Food Programme: UN food agency
World Health Organization: UN health agency
World Wide Fund for Nature: World Wildlife Fund
"""

STATE = """
Bank of Israel: Central Bank of Israel
Central Bank of Iran: Central Bank of the Islamic Republic of Iran
Central Bank of Russia: Bank of Russia
Central Bank of the Republic of Turkey: Central Bank of Turkey
Deutsche Bundesbank: Bundesbank | German Federal Bank
Federal Reserve: Federal Reserve System
Swiss National Bank: National Bank of Switzerland
Federal Office for the Protection of the Constitution: Verfassungsschutz | BfV
Federal Intelligence Service: Bundesnachrichtendienst
Directorate-General for External Security: DGSE
MI5: Security Service (United Kingdom) | British Security Service
Secret Intelligence Service: MI6
Shin Bet: Shabak | Israel Security Agency | Israeli Security Agency
Security Service of Ukraine: SBU
GRU (Russian Federation): Main Intelligence Directorate (Russia)
Civil Guard (Spain): Guardia Civil
Metropolitan Police: Metropolitan Police Service | Met Police | London Metropolitan Police
Mossos d'Esquadra: Catalan police
Royal Canadian Mounted Police: Mounties | Canadian Mounted Police
Garda Síochána: Gardaí | Irish Garda | An Garda Síochána
New South Wales Police Force: New South Wales Police
Royal Thai Army: Thai Army
United States Border Patrol: US Border Patrol
United States Coast Guard: American Coast Guard
United States Marine Corps: US Marines | US Marine | American Marines
Navy SEALs: Navy SEAL
United States House of Representatives: US House
United States Senate: American Senate
Speaker of the United States House of Representatives: US House Speaker | House Speaker of the United States
Department of Government Efficiency: DOGE
Supreme Court of the United States: SCOTUS | US Supreme Court
United States Department of State: US State Department
Federal Service for Surveillance on Consumer Rights Protection and Human Wellbeing: Rospotrebnadzor
Federal Service for Supervision of Communications, Information Technology and Mass Media: Roskomnadzor
National Guard of Russia: Rosgvardia
Ministry of Emergency Situations (Russia): EMERCOM
Federal Air Transport Agency: Rosaviatsiya
State Space Corporation Roscosmos: Roscosmos
Defence Forces (Ireland): Irish Defence Forces
Islamic Revolutionary Guard Corps: Iranian Revolutionary Guard | Iranian Revolutionary Guards | Revolutionary Guards
Quds Force: IRGC Quds Force | Qods Force
Iraqi Security Forces: Security forces of Iraq
Popular Mobilization Forces: Hashd al-Shaabi | Al-Hashd Al-Shaabi | Popular Mobilization Units
National Diet: Diet of Japan | Japanese Diet
Congress of Deputies: Spanish Congress of Deputies
Australian House of Representatives: House of Representatives of Australia
Legislative Council of Hong Kong: Hong Kong Legislative Council | LegCo
Jatiya Sangsad: Bangladeshi parliament | Parliament of Bangladesh
Legislative Yuan: Taiwanese parliament | Parliament of Taiwan
Riigikogu: Estonian parliament | Parliament of Estonia
State Great Khural: Mongolian parliament | Parliament of Mongolia
National Council (Slovakia): Slovak parliament | Parliament of Slovakia
National Assembly (Hungary): Hungarian parliament | Parliament of Hungary
National Assembly (Serbia): Serbian parliament | Parliament of Serbia
National Assembly (Bulgaria): Bulgarian parliament | Parliament of Bulgaria
National Assembly (South Korea): South Korean parliament | Parliament of South Korea
National Assembly (Armenia): Armenian parliament | Parliament of Armenia
States General of the Netherlands: Dutch parliament | Parliament of the Netherlands
Federal Assembly (Switzerland): Swiss parliament | Parliament of Switzerland
People's Majlis: Maldivian parliament | Parliament of the Maldives
Supreme Council (Kyrgyzstan): Kyrgyz parliament | Parliament of Kyrgyzstan
Bundestag: German parliament | German Bundestag
"""

PARTIES = """
Alternative for Germany: Alternative für Deutschland
Austrian People's Party: ÖVP
Chinese Communist Party: Communist Party of the People's Republic of China
Coalition (Australia): Liberal-National Coalition | Liberal–National Coalition
Conservative Party (UK): British Conservative Party
Democratic Party (United States): US Democratic Party | American Democratic Party
Freedom Party of Austria: FPÖ | Austrian Freedom Party
Indian National Congress: Congress Party | Congress (I)
Institutional Revolutionary Party: Mexican Institutional Revolutionary Party
Justice and Development Party (Turkey): AKP | AK Party
Labour Party (UK): British Labour Party
Law and Justice: PiS | Prawo i Sprawiedliwość
National Rally: National Front (France) | Front National | Rassemblement National | National Rally (France)
New Democracy (Greece): Nea Dimokratia
Nationalist Movement Party: MHP
Pakistan Muslim League (N): PML-N
Pakistan Tehreek-e-Insaf: PTI (Pakistan)
Party for Freedom: PVV
People's Party for Freedom and Democracy: VVD
Peoples' Democratic Party (Turkey): HDP (Turkey)
Reform UK: Brexit Party
Republican Party (United States): GOP | US Republican Party | American Republican Party
Republican People's Party: CHP (Turkey)
Scottish National Party: Scottish Nationalist Party | Scottish Nationalists
Social Democratic Party of Germany: German Social Democrats
Social Democratic Party of Austria: SPÖ
Syriza: Coalition of the Radical Left
The Republicans (France): Les Républicains
UK Independence Party: United Kingdom Independence Party
ZANU–PF: Zimbabwe African National Union – Patriotic Front
FRELIMO: Mozambique Liberation Front
RENAMO: Mozambican National Resistance
SWAPO: South West Africa People's Organisation
UNITA: National Union for the Total Independence of Angola
MPLA: People's Movement for the Liberation of Angola
"""

ARMED = """
Abu Sayyaf: Abu Sayyaf Group
Al-Qaeda: Al Qaeda network | Al-Qa'ida | Al-Qaeda network
Al-Qaeda in the Islamic Maghreb: AQIM
Al-Qaeda in the Arabian Peninsula: Al-Qaeda in Yemen
Al-Qassam Brigades: Izz ad-Din al-Qassam Brigades | Ezzedine al-Qassam Brigades
Al-Shabaab (militant group): Harakat al-Shabaab al-Mujahideen
Boko Haram: Jama'atu Ahlis Sunna Lidda'awati wal-Jihad
Democratic Forces for the Liberation of Rwanda: FDLR
Donetsk People's Republic: People's Republic of Donetsk
Luhansk People's Republic: People's Republic of Luhansk
Hamas: Islamic Resistance Movement
Houthis: Ansar Allah | Houthi rebels | Houthi militia | Ansarallah
Islamic State: ISIL group | Islamic State group | Islamic State militants
Islamic State – Central Africa Province: ISCAP | Islamic State Central Africa
Islamic State – Khorasan Province: ISIS-K | ISIL-K | ISIS-KP | ISIL-KP | Islamic State Khorasan
Islamic State – Khorasan Province: Islamic State in Khorasan
Islamic State – Sahel Province: Islamic State in the Greater Sahara | ISGS
Islamic State – Sinai Province: Islamic State in Sinai | Islamic State Sinai | Wilayat Sinai
Islamic State – Somalia Province: Islamic State in Somalia | Islamic State Somalia
Islamic State – West Africa Province: ISWAP | Islamic State in West Africa | Islamic State West Africa
Islamic State – Yemen Province: Islamic State in Yemen
Kosovo Liberation Army: KLA | UÇK
Kurdistan Workers' Party: Kurdish Workers' Party | Kurdistan Worker's Party
Lashkar-e-Taiba: Lashkar-e-Toiba | Lashkar-e-Tayyiba
Jaish-e-Mohammed: Jaish-e-Mohammad | Jaish-e-Muhammad
Liberation Tigers of Tamil Eelam: Tamil Tigers | Tamil Tiger
March 23 Movement: M23 Movement | M23 rebel group
Movement for the Emancipation of the Niger Delta: Niger Delta Emancipation Movement
National Liberation Army (Colombia): Ejército de Liberación Nacional (Colombia)
Pakistani Taliban: Taliban in Pakistan | Pakistan Taliban
Palestinian Islamic Jihad: Islamic Jihad Movement in Palestine | Islamic Jihad (Palestine)
People's Protection Units: YPG
Provisional Irish Republican Army: Provisional IRA
Real Irish Republican Army: Real IRA
Continuity Irish Republican Army: Continuity IRA
Revolutionary Armed Forces of Colombia: FARC-EP | FARC rebels
Shining Path: Sendero Luminoso
Taliban: Afghan Taliban | Talibans | Taleban
Turkistan Islamic Party: East Turkestan Islamic Movement | ETIM
Wagner Group: PMC Wagner | Wagner PMC | Wagner mercenaries
Women's Protection Units: YPJ
Zapatista Army of National Liberation: Zapatistas | EZLN
"""

SPORT = """
AFC Asian Cup: Asian Cup (football) | Football Asian Cup
Academy Awards: Academy Award
Clube de Regatas do Flamengo: CR Flamengo
Concacaf: Confederation of North, Central America and Caribbean Association Football
Eurovision Song Contest: Eurovision
Fédération Internationale de l'Automobile: International Automobile Federation
Formula One: Formula 1 | Formula One racing
Golden Globe Awards: Golden Globes | Golden Globe Award | Golden Globe
Inter Milan: FC Internazionale Milano | F.C. Internazionale Milano
La Liga: Spanish La Liga | Spanish Primera División
Masters Tournament: Masters golf tournament | The Masters golf tournament
Paralympic Games: Paralympics
Juventus FC: Juventus
Premier League: English Premier League
Primetime Emmy Awards: Primetime Emmy
Pulitzer Prize: Pulitzer Prizes
Tony Awards: Tony Award
UEFA Champions League: Champions League (UEFA) | European Champions League
World Aquatics: Fédération internationale de natation
"""

LAWS = """
Abraham Accords: Abraham Accord
Affordable Care Act: Obamacare | Patient Protection and Affordable Care Act
Article 50 of the Treaty on European Union: Article 50 of the Lisbon Treaty
Comprehensive Nuclear-Test-Ban Treaty: Comprehensive Test Ban Treaty
Good Friday Agreement: Belfast Agreement
Intermediate-Range Nuclear Forces Treaty: INF Treaty
Joint Comprehensive Plan of Action: Iran nuclear deal | Iran nuclear agreement | Iranian nuclear deal
Paris Agreement: Paris Climate Agreement | Paris climate accord | Paris Climate Accords
Treaty of Lisbon: Lisbon Treaty
Maastricht Treaty: Treaty of Maastricht
Treaty on the Non-Proliferation of Nuclear Weapons: Nuclear Non-Proliferation Treaty | Non-Proliferation Treaty
Second Amendment to the United States Constitution: Second Amendment to the US Constitution
2020 Hong Kong national security law: Hong Kong national security law
September 11 attacks: 9/11 | 9/11 attacks | 9-11 | September 11th attacks | 11 September attacks
October 7 attacks: 7 October attacks | October 7 attack | October 7th attack | October 7th attacks
2021 storming of the United States Capitol: January 6 Capitol attack | January 6 attack
2021 storming of the United States Capitol: January 6 United States Capitol attack | 2021 United States Capitol attack
Presidency of Bill Clinton: Clinton administration | Clinton presidency
Presidency of Ronald Reagan: Reagan administration | Reagan presidency
Presidency of Jair Bolsonaro: Bolsonaro government | Bolsonaro administration
The Holocaust: Holocaust | Shoah
World War I: First World War | World War One
World War II: Second World War | World War Two
Christmas: Christmas Day | Xmas
New Year's Day: New Year Day
Palestinian territories: Occupied Palestinian territories | Palestinian territory | Occupied Palestinian Territory
Yom Kippur War: 1973 Arab–Israeli War | October War
Six-Day War: 1967 Arab–Israeli War | June War
Tiananmen Square protests of 1989: Tiananmen Square massacre | Tiananmen massacre | 1989 Tiananmen Square protests
Chernobyl disaster: Chernobyl nuclear disaster | Chernobyl accident | Chernobyl nuclear accident
Fukushima nuclear accident: Fukushima Daiichi nuclear disaster | Fukushima nuclear disaster | Fukushima disaster
Deepwater Horizon oil spill: BP oil spill | Gulf oil spill
"""

# What comes again: with its year in front too.
YEARLY = """
Africa Cup of Nations: African Cup of Nations | African Nations Cup
Booker Prize: Man Booker Prize
Nobel Memorial Prize in Economic Sciences: Nobel Prize in Economics | Nobel Economics Prize
Nobel Peace Prize: Peace Nobel Prize | Nobel Prize for Peace
Nobel Prize in Literature: Nobel Literature Prize | Nobel Prize for Literature
Nobel Prize in Physiology or Medicine: Nobel Prize in Medicine | Nobel Prize for Medicine
Rugby World Cup: Rugby Union World Cup
UEFA European Championship: UEFA European Football Championship | European Football Championship
World Athletics Championships: IAAF World Championships in Athletics | World Championships in Athletics
"""

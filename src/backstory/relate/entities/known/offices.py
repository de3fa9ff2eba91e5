"""Ministries, agencies, courts, parliaments and forces of states by their other and former names.

General knowledge: a line is a page's name, then what leads there. "Russian Defence Ministry" and "Ministry of Defence
(Russia)" are one by rule and do not stand here; a name of several bodies is left out.
"""

from __future__ import annotations

WORDED = """
Foreign ministry: Ministry of Foreign Affairs
Second presidency of Donald Trump: Second Trump presidency | Second Trump administration
Second presidency of Donald Trump: Second Donald Trump administration
First presidency of Donald Trump: First Trump presidency | First Trump administration
First presidency of Donald Trump: First Donald Trump administration
Presidency of Joe Biden: Biden administration | Joe Biden administration | Biden presidency
Presidency of Barack Obama: Obama administration | Barack Obama administration | Obama presidency
"""

OFFICES = """
Foreign, Commonwealth and Development Office: Foreign and Commonwealth Office | British Foreign Office
Foreign, Commonwealth and Development Office: Foreign Office (United Kingdom)
British Foreign Secretary: Secretary of State for Foreign, Commonwealth and Development Affairs
British Foreign Secretary: Secretary of State for Foreign and Commonwealth Affairs | Foreign Secretary (United Kingdom)
British Foreign Secretary: UK Foreign Secretary | British Foreign Minister
Home Secretary: Secretary of State for the Home Department | British Home Secretary | UK Home Secretary
Home Office: British Home Office | UK Home Office
HM Treasury: British Treasury | Her Majesty's Treasury | His Majesty's Treasury
Chancellor of the Exchequer: British Chancellor of the Exchequer | UK Chancellor of the Exchequer
Secretary of State for Health and Social Care: Health Secretary (United Kingdom) | Secretary of State for Health
Secretary of State for Health and Social Care: British Health Secretary | UK Health Secretary
Department of Health and Social Care: Department of Health (United Kingdom) | UK Department of Health
Secretary of State for Defence: British Defence Secretary | UK Defence Secretary | Defence Secretary (United Kingdom)
Secretary of State for Education: UK Education Secretary | British Education Secretary
Secretary of State for Transport: UK Transport Secretary | British Transport Secretary
HM Revenue and Customs: HMRC | Her Majesty's Revenue and Customs
Office for National Statistics: ONS
Medicines and Healthcare products Regulatory Agency: MHRA
National Crime Agency: British National Crime Agency
Ofcom: Office of Communications
Crown Prosecution Service: British Crown Prosecution Service
Police Service of Northern Ireland: PSNI
Royal Ulster Constabulary: RUC
Royal Air Force: British Air Force
Royal Navy: British Navy | UK Royal Navy
British Armed Forces: British forces
House of Commons of the United Kingdom: British House of Commons | UK House of Commons
House of Lords: British House of Lords | UK House of Lords
Parliament of the United Kingdom: Houses of Parliament | Westminster Parliament
Senedd: Welsh Assembly | National Assembly for Wales | Welsh Parliament
Northern Ireland Assembly: Stormont Assembly
Welsh Government: Welsh Assembly Government
Scottish Government: Scottish Executive
Taoiseach: Prime Minister of Ireland | Irish Prime Minister | Irish Taoiseach
Tánaiste: Deputy Prime Minister of Ireland
Dáil Éireann: Dáil | Irish Dáil
Federal Foreign Office: German Foreign Office | German Foreign Ministry | Ministry of Foreign Affairs (Germany)
Federal Constitutional Court: German Constitutional Court | Federal Constitutional Court of Germany
Federal Constitutional Court: Bundesverfassungsgericht
Federal Criminal Police Office (Germany): Bundeskriminalamt
Federal Ministry of Health (Germany): German Health Ministry
Federal Ministry of Defence (Germany): German Defence Ministry
Federal Ministry of the Interior (Germany): German Interior Ministry
Chancellor of Germany: Federal Chancellor of Germany
Ministry for Europe and Foreign Affairs: French Foreign Ministry | Quai d'Orsay | Ministry of Foreign Affairs (France)
Minister of the Armed Forces (France): French Defence Minister | Minister of Defence (France)
Ministry of Armed Forces (France): French Defence Ministry | Ministry of Defence (France)
National Gendarmerie: French Gendarmerie
Directorate-General for Internal Security: DGSI
French Navy: Marine nationale
French Foreign Legion: Foreign Legion
Élysée Palace: Palais de l'Élysée
Carabinieri: Arma dei Carabinieri
Prime Minister of Italy: President of the Council of Ministers of Italy | Italian Premier
Prime Minister of Spain: President of the Government of Spain
President of the Generalitat de Catalunya: President of the Generalitat of Catalonia | President of Catalonia
President of the Generalitat de Catalunya: President of the Government of Catalonia
Government of Catalonia: Executive Council of Catalonia
Generalitat de Catalunya: Generalitat of Catalonia
Audiencia Nacional: National Court (Spain) | Spanish National Court | National Audience of Spain
Council of Ministers (Turkey): Cabinet of Turkey
Grand National Assembly of Turkey: Grand National Assembly
General Directorate of Security (Turkey): Turkish Police | Turkish National Police
National Intelligence Organization: Turkish National Intelligence Organization
Swiss Federal Council: Swiss government
Parliament of Finland: Eduskunta
Althing: Alþingi
Sejm: Sejm of the Republic of Poland | Polish Sejm
Verkhovna Rada: Supreme Council of Ukraine
State Duma: Russian Duma | Russian State Duma
Federation Council (Russia): Russian Federation Council
Federal Security Service: Russian Federal Security Service
Foreign Intelligence Service (Russia): SVR (Russia)
KGB: Committee for State Security
State Security Committee of the Republic of Belarus: KGB of Belarus | Belarusian KGB
GRU (Russian Federation): Main Directorate of the General Staff of the Armed Forces of the Russian Federation
Russian Ground Forces: Army of Russia
Black Sea Fleet: Russian Black Sea Fleet
Ministry of Emergency Situations (Russia): Russian Emergencies Ministry
Main Directorate of Intelligence (Ukraine): HUR (Ukraine)
Main Directorate of Intelligence (Ukraine): Chief Directorate of Intelligence of the Ministry of Defence of Ukraine
Azov Brigade: Azov Battalion | Azov Regiment | Azov Special Operations Detachment
National Bank of Ukraine: Central bank of Ukraine
Supreme Council (Kyrgyzstan): Jogorku Kenesh
United States Capitol: U.S. Capitol building
United States Department of the Treasury: US Treasury
United States Department of Defense: Department of War (United States)
United States Secretary of Defense: United States Secretary of War | U.S. Secretary of War
United States Secretary of Homeland Security: Secretary of Homeland Security
National Security Advisor (United States): Assistant to the President for National Security Affairs
Director of National Intelligence: United States Director of National Intelligence
United States Ambassador to the United Nations: List of ambassadors of the United States to the United Nations
Cybersecurity and Infrastructure Security Agency: CISA
National Reconnaissance Office: NRO
United States Southern Command: SOUTHCOM
United States European Command: EUCOM
United States Indo-Pacific Command: United States Pacific Command | INDOPACOM
United States Northern Command: NORTHCOM
Joint Chiefs of Staff: US Joint Chiefs of Staff
California Department of Forestry and Fire Protection: Cal Fire | CAL FIRE
California Highway Patrol: CHP (California)
Los Angeles County Sheriff's Department: Los Angeles Sheriff's Department
New York City Police Department: New York Police Department
New York City Fire Department: Fire Department of New York | FDNY | New York Fire Department
Metropolitan Transportation Authority: MTA (New York)
Secretariat of National Defense (Mexico): Mexican Defense Ministry
Attorney General of Mexico: Office of the General Prosecutor (Mexico)
House of Commons of Canada: Canadian House of Commons
Canadian Armed Forces: Canadian Forces
Canadian Security Intelligence Service: CSIS (Canada)
Global Affairs Canada: Department of Foreign Affairs and International Trade (Canada)
National Congress of Brazil: Brazilian Congress | Congress of Brazil
Supreme Federal Court: Supreme Court of Brazil | Brazilian Supreme Court | Supreme Federal Court of Brazil
Supreme Federal Court: Supremo Tribunal Federal
Superior Electoral Court: Superior Electoral Court of Brazil | Tribunal Superior Eleitoral
Federal Police of Brazil: Polícia Federal
Argentine National Congress: Congress of Argentina
Argentine Chamber of Deputies: Chamber of Deputies of Argentina
Supreme Tribunal of Justice (Venezuela): Venezuelan Supreme Court | Supreme Court of Venezuela
2017 Constituent National Assembly (Venezuela): 2017 Constituent National Assembly
2017 Constituent National Assembly (Venezuela): Constituent Assembly of Venezuela (2017)
Bolivarian Intelligence Service: SEBIN
Congress of the Republic of Peru: Congress of the Republic (Peru)
Haitian National Police: Police nationale d'Haïti
Ministry of Foreign Affairs of the People's Republic of China: Chinese Foreign Ministry | Foreign Ministry (China)
National People's Congress: Chinese parliament | NPC (China)
Premier of China: Premier of the State Council | Prime Minister of China
Politburo of the Chinese Communist Party: Chinese Politburo
Supreme People's Court: Supreme Court of China | Supreme People's Court of China
National Health Commission: National Health Commission of China
People's Liberation Army Air Force: Chinese Air Force
People's Liberation Army Navy: Chinese Navy
Hong Kong Police Force: Royal Hong Kong Police
Ministry of Health, Labour and Welfare: Japanese Health Ministry | Ministry of Health (Japan)
Imperial Household Agency: Japanese Imperial Household Agency
Korea Coast Guard: South Korean Coast Guard | Korean Coast Guard
Korean People's Army: North Korean military | Military of North Korea
Korea Disease Control and Prevention Agency: Korea Centers for Disease Control and Prevention | KCDC | KDCA
Blue House: Cheong Wa Dae
Workers' Party of Korea: Korean Workers' Party | North Korean Workers' Party
Ministry of External Affairs (India): Indian Foreign Ministry
Ministry of Health and Family Welfare: Indian Health Ministry | Ministry of Health (India)
Lok Sabha: House of the People (India)
Central Bureau of Investigation: CBI (India)
National Investigation Agency: National Investigation Agency (India)
Indian Council of Medical Research: ICMR
Inter-Services Intelligence: ISI (Pakistan) | Directorate for Inter-Services Intelligence
Parliament of Pakistan: Majlis-e-Shoora
Afghan National Security Forces: Afghan security forces | Afghan National Defense and Security Forces | ANSF
National Directorate of Security: NDS (Afghanistan)
Islamic Emirate of Afghanistan Army: Islamic Army of Afghanistan
Rapid Action Battalion: RAB (Bangladesh)
Pyidaungsu Hluttaw: Assembly of the Union | Burmese parliament | Parliament of Myanmar
Corruption Eradication Commission: KPK (Indonesia)
People's Representative Council: House of Representatives (Indonesia) | Indonesian parliament
National Search and Rescue Agency: Basarnas
Malaysian Anti-Corruption Commission: MACC
Yang di-Pertuan Agong: King of Malaysia
Parliament of Australia: Federal Parliament of Australia
Bureau of Meteorology: Australian Bureau of Meteorology
Cabinet of Israel: Government of Israel | Israeli government
Mossad: Israeli Mossad
Coordinator of Government Activities in the Territories: COGAT
Palestinian Authority: Palestinian National Authority
Palestinian Legislative Council: Palestinian parliament | Palestinian Parliament
Islamic Consultative Assembly: Majlis of Iran
Guardian Council: Guardian Council of Iran | Council of Guardians of the Constitution
Assembly of Experts: Assembly of Experts (Iran)
Islamic Revolutionary Guard Corps: Army of the Guardians of the Islamic Revolution | Pasdaran
Basij: Basij militia
Council of Representatives of Iraq: Iraqi parliament | Parliament of Iraq
Coalition Provisional Authority: CPA (Iraq)
Kurdistan Regional Government: Kurdistan Region government
Syrian Opposition Coalition: National Coalition for Syrian Revolutionary and Opposition Forces
Syrian Opposition Coalition: Syrian National Coalition
Syrian Civil Defense: White Helmets | White Helmets (Syrian Civil War)
Supreme Council of the Armed Forces: Supreme Council of the Armed Forces (Egypt)
National Transitional Council: Libyan National Transitional Council | National Transitional Council of Libya
National Transitional Council: Interim Transitional National Council
Libyan National Army: Libyan Arab Armed Forces
Transitional Sovereignty Council: Sovereignty Council of Sudan
Sudanese Armed Forces: Sudanese army
Ethiopian National Defense Force: Ethiopian army
National Intelligence and Security Service: NISS (Ethiopia)
Kenya Police: Kenya Police Service
African Union Transition Mission in Somalia: ATMIS
African Union Support and Stabilization Mission in Somalia: AUSSOM
Transitional Federal Government: Somali Transitional Federal Government | Transitional Federal Government of Somalia
Economic and Financial Crimes Commission: EFCC
Independent National Electoral Commission: INEC
Armed Forces of the Democratic Republic of the Congo: FARDC | Congolese army
National Committee for the Salvation of the People: CNSP (Mali)
United Nations Command: UN Command (Korea)
United Nations Monitoring, Verification and Inspection Commission: UNMOVIC
World Health Assembly: WHO Assembly
International Federation of Red Cross and Red Crescent Societies: IFRC | Red Cross and Red Crescent Societies
International Criminal Tribunal for Rwanda: ICTR | Rwanda war crimes tribunal
International Criminal Tribunal for the former Yugoslavia: Yugoslav war crimes tribunal | Hague Tribunal
Extraordinary Chambers in the Courts of Cambodia: Khmer Rouge Tribunal | Cambodia Tribunal
Permanent Court of Arbitration: Hague Court of Arbitration
Court of Arbitration for Sport: CAS (sport)
European Court of Justice: Court of Justice (European Union)
European Commission: Commission of the European Union
EU foreign policy chief: High Representative of the Union for Foreign Affairs and Security Policy
EU foreign policy chief: High Representative for Foreign Affairs and Security Policy
EU foreign policy chief: High Representative of the European Union for Foreign Affairs and Security Policy
European Public Prosecutor's Office: EPPO
Frontex: European Border and Coast Guard Agency
Europol: European Police Office | European Union Agency for Law Enforcement Cooperation
Commonwealth of Nations: British Commonwealth
Commonwealth of Independent States: CIS (countries)
BRICS: BRICS countries
Bolivarian Alliance for the Americas: Bolivarian Alliance for the Peoples of Our America
Bolivarian Alliance for the Americas: Bolivarian Alternative for the Americas
Alliance of Sahel States: Confederation of Sahel States
Group of Thirty: G30
International Organization of Securities Commissions: IOSCO
COVAX: COVID-19 Vaccines Global Access | COVAX facility | COVAX initiative
Coalition for Epidemic Preparedness Innovations: CEPI
Bill & Melinda Gates Foundation: Gates Foundation
National Agency of Drug and Food Control of Indonesia: Indonesian Food and Drug Authority
Brazilian Health Regulatory Agency: ANVISA | National Health Surveillance Agency
Kosovo Specialist Chambers and Specialist Prosecutor's Office: Kosovo Specialist Chambers | Kosovo Specialist Court
Multinational Security Support Mission in Haiti: Multinational Security Support Mission
Assembly of the Representatives of the People: Tunisian parliament | Parliament of Tunisia
Prime Minister of Greenland: Premier of Greenland
Carabineros de Chile: Chilean police | Carabineros of Chile
Anti-Corruption Foundation: Anti-Corruption Foundation (Russia)
United States Marshals Service: U.S. Marshals | US Marshals | U.S. Marshal
Federal Bureau of Prisons: Bureau of Prisons | US Bureau of Prisons
Office of the United States Trade Representative: United States Trade Representative | U.S. Trade Representative
Chair of the Federal Reserve: Chairman of the Federal Reserve | Federal Reserve Chairman
Chair of the Federal Reserve: Chair of the Federal Reserve of the United States
Chief Justice of the United States: Chief Justice of the Supreme Court of the United States
Associate Justice of the Supreme Court of the United States: US Supreme Court Justice
Governor (United States): State governor (United States)
Minority Leader of the United States Senate: Senate Minority Leader
United States Senate Majority Leader: Senate Majority Leader
United States district court: Federal district court
United States courts of appeals: Federal appeals court
United States federal courts: Federal judiciary of the United States
Prime Minister of Russia: Chairman of the Government of Russia
Prime Minister of Ukraine: Ukrainian Premier
Prime Minister of Croatia: President of the Government of Croatia
Prime Minister of Poland: Polish Premier | President of the Council of Ministers of Poland
Prime Minister of Jordan: Jordanian Premier
Monarchy of the United Kingdom: British monarchy | British Crown | British monarch
British royal family: Royal family of the United Kingdom
Imperial House of Japan: Japanese imperial family | Imperial Family of Japan | Japanese royal family
Secretary-General of the United Nations: UN chief
NATO Secretary General: NATO chief
Lord Mayor of London: Lord Mayor of the City of London
Director-General of the World Health Organization: WHO Director-General
French Air and Space Force: French Air Force
Spanish Air and Space Force: Spanish Air Force
German Air Force: Luftwaffe (Bundeswehr)
German Navy: Deutsche Marine
Royal Australian Air Force: Australian Air Force | RAAF
Royal Australian Navy: Australian Navy
Royal Canadian Air Force: Canadian Air Force
Royal Canadian Navy: Canadian Navy
Royal Netherlands Army: Dutch Army
Royal Netherlands Navy: Dutch Navy
Royal Netherlands Air and Space Force: Royal Netherlands Air Force | Dutch Air Force
Royal Danish Navy: Danish Navy
Royal Norwegian Navy: Norwegian Navy
Royal Thai Navy: Thai Navy
Royal Thai Air Force: Thai Air Force
Royal Malaysian Navy: Malaysian Navy
Royal Malaysian Air Force: Malaysian Air Force
Royal Saudi Air Force: Saudi Air Force
Royal Jordanian Air Force: Jordanian Air Force
Colombian Aerospace Force: Colombian Air Force
Bolivarian Military Aviation of Venezuela: Venezuelan Air Force
Bolivarian Navy of Venezuela: Venezuelan Navy
Bolivarian National Guard of Venezuela: Venezuelan National Guard | Bolivarian National Guard
Japan Air Self-Defense Force: Japanese Air Force
Japan Maritime Self-Defense Force: Japanese Navy
Japan Ground Self-Defense Force: Japanese Army
Royal Moroccan Armed Forces: Moroccan Armed Forces | Moroccan military
Algerian People's National Army: Algerian Armed Forces | Algerian military
Swiss Armed Forces: Swiss Army
Austrian Armed Forces: Bundesheer | Austrian Army
Corps of the Port Captaincies – Coast Guard: Italian Coast Guard | Guardia Costiera
Turkish Naval Forces: Turkish Navy
Chad National Army: Military of Chad | Chadian military
National Army of Colombia: Colombian Army
Police Corps (Netherlands): National Police Corps (Netherlands) | Dutch police
Egyptian National Police: Egyptian police
Rwanda National Police: Rwandan police
Uganda Police Force: Ugandan police | Uganda Police
Ghana Police Service: Ghanaian police | Ghana Police
Tanzania Police Force: Tanzanian police
Zimbabwe Republic Police: Zimbabwean police
Singapore Police Force: Singaporean police | Singapore Police
National Police of Peru: Peruvian police
Bolivarian National Police: Venezuelan police
National Civil Police of El Salvador: Salvadoran police
Jamaica Constabulary Force: Jamaican police
Law enforcement in India: Indian police
Law enforcement in Pakistan: Pakistani police
Law enforcement in Mexico: Mexican police
Law enforcement in Brazil: Brazilian police
Law enforcement in Australia: Australian police
Law enforcement in Spain: Spanish police
Law enforcement in Turkey: Police of Turkey
Law enforcement in the United States: American police | Law enforcement agencies of the United States
Policja: Polish police | Police of Poland
United States District Court for the Southern District of New York: Southern District of New York | SDNY
United States District Court for the Eastern District of New York: Eastern District of New York
Federal Police (Germany): Bundespolizei
Director of the Central Intelligence Agency: CIA Director | Director of the CIA
Law Enforcement Force (Iran): Iranian police | Law Enforcement Command of Iran
National Institute for Public Health and the Environment: RIVM
Australian Competition and Consumer Commission: ACCC
Service de police de la Ville de Montréal: Montreal Police Service | SPVM
"""

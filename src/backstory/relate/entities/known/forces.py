"""Armed forces, police and secret services of states by their other and former names.

General knowledge: a line is a page's name, then what leads there. "Egyptian military" and "Egyptian Armed Forces" are
one by rule and do not stand here; armed groups stand in `parties`.
"""

from __future__ import annotations

FORCES = """
National Crime Agency: British National Crime Agency
Police Service of Northern Ireland: PSNI
Royal Ulster Constabulary: RUC
Royal Air Force: British Air Force
Royal Navy: British Navy | UK Royal Navy
British Armed Forces: British forces
Federal Criminal Police Office (Germany): Bundeskriminalamt
National Gendarmerie: French Gendarmerie
Directorate-General for Internal Security: DGSI
French Navy: Marine nationale
French Foreign Legion: Foreign Legion
Carabinieri: Arma dei Carabinieri
General Directorate of Security (Turkey): Turkish Police | Turkish National Police
National Intelligence Organization: Turkish National Intelligence Organization
Federal Security Service: Russian Federal Security Service
Foreign Intelligence Service (Russia): SVR (Russia)
KGB: Committee for State Security
State Security Committee of the Republic of Belarus: KGB of Belarus | Belarusian KGB
GRU (Russian Federation): Main Directorate of the General Staff of the Armed Forces of the Russian Federation
Russian Ground Forces: Army of Russia
Black Sea Fleet: Russian Black Sea Fleet
Main Directorate of Intelligence (Ukraine): HUR (Ukraine)
Main Directorate of Intelligence (Ukraine): Chief Directorate of Intelligence of the Ministry of Defence of Ukraine
Azov Brigade: Azov Battalion | Azov Regiment | Azov Special Operations Detachment
National Reconnaissance Office: NRO
United States Southern Command: SOUTHCOM
United States European Command: EUCOM
United States Indo-Pacific Command: United States Pacific Command | INDOPACOM
United States Northern Command: NORTHCOM
Joint Chiefs of Staff: US Joint Chiefs of Staff
California Highway Patrol: CHP (California)
Los Angeles County Sheriff's Department: Los Angeles Sheriff's Department
New York City Police Department: New York Police Department
Canadian Armed Forces: Canadian Forces
Canadian Security Intelligence Service: CSIS (Canada)
Federal Police of Brazil: Polícia Federal
Bolivarian Intelligence Service: SEBIN
Haitian National Police: Police nationale d'Haïti
People's Liberation Army Air Force: Chinese Air Force
People's Liberation Army Navy: Chinese Navy
Hong Kong Police Force: Royal Hong Kong Police
Korea Coast Guard: South Korean Coast Guard | Korean Coast Guard
Korean People's Army: North Korean military | Military of North Korea
Central Bureau of Investigation: CBI (India)
National Investigation Agency: National Investigation Agency (India)
Inter-Services Intelligence: ISI (Pakistan) | Directorate for Inter-Services Intelligence
Afghan National Security Forces: Afghan security forces | Afghan National Defense and Security Forces | ANSF
National Directorate of Security: NDS (Afghanistan)
Islamic Emirate of Afghanistan Army: Islamic Army of Afghanistan
Rapid Action Battalion: RAB (Bangladesh)
Mossad: Israeli Mossad
Islamic Revolutionary Guard Corps: Army of the Guardians of the Islamic Revolution | Pasdaran
Basij: Basij militia
Libyan National Army: Libyan Arab Armed Forces
Sudanese Armed Forces: Sudanese army
Ethiopian National Defense Force: Ethiopian army
National Intelligence and Security Service: NISS (Ethiopia)
Kenya Police: Kenya Police Service
African Union Transition Mission in Somalia: ATMIS
African Union Support and Stabilization Mission in Somalia: AUSSOM
Armed Forces of the Democratic Republic of the Congo: FARDC | Congolese army
United Nations Command: UN Command (Korea)
Multinational Security Support Mission in Haiti: Multinational Security Support Mission
Carabineros de Chile: Chilean police | Carabineros of Chile
United States Marshals Service: U.S. Marshals | US Marshals | U.S. Marshal
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
Federal Police (Germany): Bundespolizei
Law Enforcement Force (Iran): Iranian police | Law Enforcement Command of Iran
Service de police de la Ville de Montréal: Montreal Police Service | SPVM
Central Intelligence Agency: U.S. Central Intelligence Agency
United States Intelligence Community: American intelligence
GRU (Russian Federation): GRU (G.U.) | Main Intelligence Directorate (G.U.)
Law Enforcement Force (Iran): Police Command of the Islamic Republic of Iran
Law enforcement in India: Police of India
Policja: Policja (Poland)
Tokyo Metropolitan Police Department: Tokyo police
National Police Corps: National Police Corps (Spain)
United States Africa Command: USAFRICOM
Israel Defense Forces: Israeli soldier | Israeli troop
Algerian People's National Army: Algerian People's National Armed Forces | Military of Algeria
Cameroon Armed Forces: Army of Cameroon
Chad National Army: Chadian ground forces
Eritrean Defence Forces: Eritrean troops
Kosovo Security Force: Military of Kosovo
Lebanese Armed Forces: Lebanese Army
Ukrainian Ground Forces: Army of Ukraine
"""

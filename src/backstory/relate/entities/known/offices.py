"""Ministries, agencies, courts, parliaments and those in office by their other and former names.

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
Ofcom: Office of Communications
Crown Prosecution Service: British Crown Prosecution Service
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
Federal Ministry of Health (Germany): German Health Ministry
Federal Ministry of Defence (Germany): German Defence Ministry
Federal Ministry of the Interior (Germany): German Interior Ministry
Chancellor of Germany: Federal Chancellor of Germany
Ministry for Europe and Foreign Affairs: French Foreign Ministry | Quai d'Orsay | Ministry of Foreign Affairs (France)
Minister of the Armed Forces (France): French Defence Minister | Minister of Defence (France)
Ministry of Armed Forces (France): French Defence Ministry | Ministry of Defence (France)
Élysée Palace: Palais de l'Élysée
Prime Minister of Italy: President of the Council of Ministers of Italy | Italian Premier
Prime Minister of Spain: President of the Government of Spain
President of the Generalitat de Catalunya: President of the Generalitat of Catalonia | President of Catalonia
President of the Generalitat de Catalunya: President of the Government of Catalonia
Government of Catalonia: Executive Council of Catalonia
Generalitat de Catalunya: Generalitat of Catalonia
Audiencia Nacional: National Court (Spain) | Spanish National Court | National Audience of Spain
Council of Ministers (Turkey): Cabinet of Turkey
Grand National Assembly of Turkey: Grand National Assembly
Swiss Federal Council: Swiss government
Parliament of Finland: Eduskunta
Althing: Alþingi
Sejm: Sejm of the Republic of Poland | Polish Sejm
Verkhovna Rada: Supreme Council of Ukraine
State Duma: Russian Duma | Russian State Duma
Federation Council (Russia): Russian Federation Council
Ministry of Emergency Situations (Russia): Russian Emergencies Ministry
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
California Department of Forestry and Fire Protection: Cal Fire | CAL FIRE
New York City Fire Department: Fire Department of New York | FDNY | New York Fire Department
Metropolitan Transportation Authority: MTA (New York)
Secretariat of National Defense (Mexico): Mexican Defense Ministry
Attorney General of Mexico: Office of the General Prosecutor (Mexico)
House of Commons of Canada: Canadian House of Commons
Global Affairs Canada: Department of Foreign Affairs and International Trade (Canada)
National Congress of Brazil: Brazilian Congress | Congress of Brazil
Supreme Federal Court: Supreme Court of Brazil | Brazilian Supreme Court | Supreme Federal Court of Brazil
Supreme Federal Court: Supremo Tribunal Federal
Superior Electoral Court: Superior Electoral Court of Brazil | Tribunal Superior Eleitoral
Argentine National Congress: Congress of Argentina
Argentine Chamber of Deputies: Chamber of Deputies of Argentina
Supreme Tribunal of Justice (Venezuela): Venezuelan Supreme Court | Supreme Court of Venezuela
2017 Constituent National Assembly (Venezuela): 2017 Constituent National Assembly
2017 Constituent National Assembly (Venezuela): Constituent Assembly of Venezuela (2017)
Congress of the Republic of Peru: Congress of the Republic (Peru)
Ministry of Foreign Affairs of the People's Republic of China: Chinese Foreign Ministry | Foreign Ministry (China)
National People's Congress: Chinese parliament | NPC (China)
Premier of China: Premier of the State Council | Prime Minister of China
Politburo of the Chinese Communist Party: Chinese Politburo
Supreme People's Court: Supreme Court of China | Supreme People's Court of China
National Health Commission: National Health Commission of China
Ministry of Health, Labour and Welfare: Japanese Health Ministry | Ministry of Health (Japan)
Imperial Household Agency: Japanese Imperial Household Agency
Korea Disease Control and Prevention Agency: Korea Centers for Disease Control and Prevention | KCDC | KDCA
Blue House: Cheong Wa Dae
Workers' Party of Korea: Korean Workers' Party | North Korean Workers' Party
Ministry of External Affairs (India): Indian Foreign Ministry
Ministry of Health and Family Welfare: Indian Health Ministry | Ministry of Health (India)
Lok Sabha: House of the People (India)
Indian Council of Medical Research: ICMR
Parliament of Pakistan: Majlis-e-Shoora
Pyidaungsu Hluttaw: Assembly of the Union | Burmese parliament | Parliament of Myanmar
Corruption Eradication Commission: KPK (Indonesia)
People's Representative Council: House of Representatives (Indonesia) | Indonesian parliament
National Search and Rescue Agency: Basarnas
Malaysian Anti-Corruption Commission: MACC
Yang di-Pertuan Agong: King of Malaysia
Parliament of Australia: Federal Parliament of Australia
Bureau of Meteorology: Australian Bureau of Meteorology
Cabinet of Israel: Government of Israel | Israeli government
Coordinator of Government Activities in the Territories: COGAT
Palestinian Authority: Palestinian National Authority
Palestinian Legislative Council: Palestinian parliament | Palestinian Parliament
Islamic Consultative Assembly: Majlis of Iran
Guardian Council: Guardian Council of Iran | Council of Guardians of the Constitution
Assembly of Experts: Assembly of Experts (Iran)
Council of Representatives of Iraq: Iraqi parliament | Parliament of Iraq
Coalition Provisional Authority: CPA (Iraq)
Kurdistan Regional Government: Kurdistan Region government
Syrian Opposition Coalition: National Coalition for Syrian Revolutionary and Opposition Forces
Syrian Opposition Coalition: Syrian National Coalition
Syrian Civil Defense: White Helmets | White Helmets (Syrian Civil War)
Supreme Council of the Armed Forces: Supreme Council of the Armed Forces (Egypt)
National Transitional Council: Libyan National Transitional Council | National Transitional Council of Libya
National Transitional Council: Interim Transitional National Council
Transitional Sovereignty Council: Sovereignty Council of Sudan
Transitional Federal Government: Somali Transitional Federal Government | Transitional Federal Government of Somalia
Economic and Financial Crimes Commission: EFCC
Independent National Electoral Commission: INEC
National Committee for the Salvation of the People: CNSP (Mali)
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
Assembly of the Representatives of the People: Tunisian parliament | Parliament of Tunisia
Prime Minister of Greenland: Premier of Greenland
Anti-Corruption Foundation: Anti-Corruption Foundation (Russia)
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
United States District Court for the Southern District of New York: Southern District of New York | SDNY
United States District Court for the Eastern District of New York: Eastern District of New York
Director of the Central Intelligence Agency: CIA Director | Director of the CIA
National Institute for Public Health and the Environment: RIVM
Australian Competition and Consumer Commission: ACCC
Congress of the Union: Congress (Mexico) | Mexican Congress
People's Representative Council: Dewan Perwakilan Rakyat
Federal Senate (Brazil): Brazilian Senate | Senate of Brazil
House of Councillors: House of Councillors (Japan)
House of the National Assembly, Belgrade: House of the National Assembly of the Republic of Serbia
National Assembly (Suriname): Parliament of Suriname
National Assembly (Tanzania): Parliament of Tanzania
Legislative Assembly of Samoa: Parliament of Samoa
House of Representatives (Libya): Parliament of Libya
People's Assembly of Syria: Parliament of Syria | People's Council of Syria
United States House Committee on Oversight and Government Reform: United States House Committee on Oversight and Reform
United States House Committee on Oversight and Government Reform: House Oversight Committee
United States House Select Committee on the January 6 Attack: January 6th Committee
United States House Select Committee on the January 6 Attack: House Select Committee on the January 6 Attack
Council of Ministers (Italy): Cabinet of Italy
Federal Ministry for Economic Affairs and Energy: Federal Ministry for Economic Affairs and Climate Action
Federal Ministry of the Interior (Germany): Federal Ministry of the Interior, Building and Community
Federal Ministry of the Interior (Germany): Federal Ministry of the Interior and Community
Federal Ministry of the Interior (Germany): Federal Ministry of the Interior, for Construction and Homeland
Ministry of Tourism and Antiquities (Egypt): Ministry of Antiquities (Egypt)
Ministry of Ecology (France): Ministry for the Ecological Transition (France)
Ministry of the Environment and Climate Change (Brazil): Ministry of the Environment (Brazil)
Ministry of Health and Medical Services (Fiji): Ministry of Health (Fiji)
Secretariat of National Defense (Mexico): Secretariat of National Defense
United States Department of State list of Foreign Terrorist Organizations: Foreign Terrorist Organization
United States Department of State list of Foreign Terrorist Organizations: Foreign terrorist organizations
Centers for Disease Control and Prevention: Centers for Disease Control
Food and Drug Administration: Federal Drug Administration
Federal Aviation Administration: Federal Aviation Authority
European Union Aviation Safety Agency: European Aviation Safety Agency
Office for Safeguarding National Security: Office for Safeguarding National Security of the CPG in the HKSAR
Office of the United Nations High Commissioner for Human Rights: United Nations High Commissioner for Human Rights
Office of the United Nations High Commissioner for Human Rights: High Commissioner for Human Rights
African Continental Free Trade Area: African Continental Free Trade Agreement
International Red Cross and Red Crescent Movement: Red Crescent | International Red Cross and Red Crescent
Interpol notice: Red notice | Interpol red notice
Government of Ireland: Government of the Republic of Ireland
Supreme Court of Korea: Supreme Court of South Korea
Supreme Court of Justice of the Nation: Supreme Court of Mexico | Mexican Supreme Court
High Court of Justice: UK High Court | English High Court
Judiciary of Iran: Judicial system of Iran | Judicial system of the Islamic Republic of Iran
Grand juries in the United States: Federal grand jury
Transitional Military Council (Chad): Transitional Military Council (2021) | Transitional Military Council (Chad, 2021)
Mayor of the District of Columbia: Mayor of Washington D.C.
List of mayors of Miami: Mayor of Miami
List of mayors of Minneapolis: Mayor of Minneapolis
List of city mayors of Warsaw: List of mayors of Warsaw | Mayor of Warsaw | City mayor of Warsaw
List of ambassadors of Russia to the United States: Ambassador of Russia to the United States
First ladies and gentlemen of Gabon: First Lady of Gabon
Second ladies and gentlemen of the United States: Second Lady of the United States
Second ladies and gentlemen of the United States: Second Gentleman of the United States
President of the Autonomous Region of Bougainville: President of Bougainville
President of the Community of Madrid: President of Madrid
President of the Federated States of Micronesia: Micronesian President | President of Micronesia
Prime Minister of Georgia: Georgia PM
Prime Minister of Liechtenstein: Head of Government of Liechtenstein
Captains Regent of San Marino: Captains Regent | Captain Regent
Monarchy of the United Kingdom: King of the United Kingdom | Queen of the United Kingdom | Monarch of the United Kingdom
Supreme Leader (North Korean title): Supreme leader of North Korea
United States House Committee on Oversight and Government Reform:
    United States House Committee on Oversight and Accountability
Federal Service for Surveillance on Consumer Rights Protection and Human Wellbeing:
    Federal Service for the Oversight of Consumer Protection and Welfare
List of heads of state of the Central African Republic:
    Heads of state of the Central African Republic (and Central African Empire)
Robert Koch Institute: RKI
European Medicines Agency: EMA (European Union)
Securities and Exchange Commission: Securities and Exchange Commission (United States)
World Food Programme: UN World Food Programme
Embassy of the United States, Kabul: US Embassy in Kabul
"""

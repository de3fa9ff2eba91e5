"""Parties, armed groups and gangs by their other and former names, in their own language and by letters.

General knowledge: a line is a page's name, then what leads there. Letters of several parties stand with a country.
"""

from __future__ import annotations

PARTIES = """
Christian Democratic Union of Germany: CDU (Germany) | German Christian Democrats
Christian Social Union in Bavaria: CSU (Germany)
Free Democratic Party (Germany): FDP (Germany) | German Free Democrats
Alliance 90/The Greens: German Green Party | The Greens (Germany) | German Greens
The Left (Germany): Die Linke | Left Party (Germany)
National Democratic Party of Germany: NPD (Germany) | Die Heimat
Sahra Wagenknecht Alliance: Bündnis Sahra Wagenknecht | BSW (Germany)
La République En Marche!: Renaissance (French political party) | En Marche! | En Marche | Renaissance (France)
La France Insoumise: France Insoumise | Unbowed France | Rebellious France
Union for a Popular Movement: UMP (France) | Union pour un mouvement populaire
Democratic Movement (France): MoDem
Forza Italia: Forza Italia (2013)
Lega (political party): Lega Nord | Northern League (Italy) | Northern League
Five Star Movement: Movimento 5 Stelle
Brothers of Italy: Fratelli d'Italia
People's Party (Spain): Partido Popular | Popular Party (Spain)
Vox (political party): Vox (Spain)
Citizens (Spanish political party): Ciudadanos | Citizens (Spain)
Republican Left of Catalonia: Esquerra Republicana | Esquerra Republicana de Catalunya
Podemos (Spanish political party): Podemos (Spain)
ETA (separatist group): ETA (Basque separatists) | Basque Fatherland and Liberty | Euskadi Ta Askatasuna
Golden Dawn (Greece): Golden Dawn (political party)
Conservative Party (UK): Tory Party
Plaid Cymru: Party of Wales
Social Democratic and Labour Party: SDLP
Democratic Unionist Party: DUP (Northern Ireland)
British National Party: BNP (United Kingdom)
Danish People's Party: Dansk Folkeparti
Swedish Social Democratic Party: Social Democrats (Sweden)
Moderate Party: Moderate Party (Sweden) | Moderates (Sweden)
Sweden Democrats: Sverigedemokraterna
Finns Party: True Finns
Civic Platform: Platforma Obywatelska
Fidesz: Fidesz – Hungarian Civic Alliance
Jobbik: Movement for a Better Hungary
ANO 2011: ANO (political party)
Direction – Social Democracy: Smer | Smer – Social Democracy | Direction – Slovak Social Democracy
Serbian Progressive Party: SNS (Serbia)
VMRO-DPMNE: Internal Macedonian Revolutionary Organization – Democratic Party for Macedonian National Unity
Servant of the People: Servant of the People (political party)
Svoboda (political party): All-Ukrainian Union "Svoboda" | Svoboda (Ukraine)
Batkivshchyna: Fatherland (Ukraine) | All-Ukrainian Union "Fatherland"
Liberal Democratic Party of Russia: LDPR
Islamic Movement of Uzbekistan: IMU
Liberal Democratic Party (Japan): LDP (Japan)
Komeito: New Komeito | New Komeito Party
Democratic Party of Korea: Democratic Party (South Korea, 2015) | Minjoo Party of Korea
People Power Party (South Korea): United Future Party | People Power (South Korea)
Liberty Korea Party: Saenuri Party | Grand National Party
Kuomintang: Nationalist Party (Taiwan) | Chinese Nationalist Party | Guomindang
Democratic Progressive Party: DPP (Taiwan) | Democratic Progressive Party (Taiwan)
United Malays National Organisation: UMNO
Pakatan Harapan: Alliance of Hope
Barisan Nasional: National Front (Malaysia)
Pheu Thai Party: Pheu Thai
Move Forward Party: Phak Kao Klai
Cambodian People's Party: CPP (Cambodia)
Indonesian Democratic Party of Struggle: PDI-P | Democratic Party of Struggle
Golkar: Party of Functional Groups
Communist Party of India (Maoist): Indian Maoists | CPI (Maoist)
Aam Aadmi Party: AAP (India) | Common Man Party
All India Trinamool Congress: Trinamool Congress
Bharatiya Janata Party: Indian People's Party
Pakistan People's Party: PPP (Pakistan)
Awami League: Bangladesh Awami League
Bangladesh Nationalist Party: BNP (Bangladesh)
Communist Party of Nepal (Maoist Centre): Unified Communist Party of Nepal (Maoist) | Communist Party of Nepal (Maoist)
Janatha Vimukthi Peramuna: JVP (Sri Lanka) | People's Liberation Front (Sri Lanka)
Kadima: Kadima Party
Blue and White (political alliance): Blue and White (Israel) | Kahol Lavan
Yisrael Beiteinu: Israel Our Home
Otzma Yehudit: Jewish Power
Fatah: Al-Fatah | Palestinian National Liberation Movement
Ba'ath Party: Arab Socialist Ba'ath Party
Future Movement: Future Movement (Lebanon)
Freedom and Justice Party (Egypt): Freedom and Justice Party
Ennahda: Ennahda Movement | Ennahda Party | Renaissance Party (Tunisia)
Congress for Democratic Change: CDC (Liberia)
All Progressives Congress: APC (Nigeria)
People's Democratic Party (Nigeria): PDP (Nigeria)
Economic Freedom Fighters: EFF (South Africa)
Democratic Alliance (South Africa): DA (South Africa)
Movement for Democratic Change – Tsvangirai: MDC-T
Chama Cha Mapinduzi: CCM (Tanzania) | Party of the Revolution
Prosperity Party: Ethiopian Prosperity Party
Workers' Party (Brazil): Partido dos Trabalhadores
United Socialist Party of Venezuela: PSUV
Movimiento al Socialismo: Movement for Socialism (Bolivia) | Movement Toward Socialism (Bolivia)
Morena (political party): National Regeneration Movement
National Action Party (Mexico): PAN (Mexico)
Institutional Revolutionary Party: PRI (Mexico)
Party of the Democratic Revolution: PRD (Mexico)
Justicialist Party: Peronist Party
Republican Proposal: PRO (Argentina)
Nationalist Republican Alliance: ARENA (El Salvador)
Sandinista National Liberation Front: Sandinistas | Sandinista
New Democratic Party: New Democratic Party (Canada) | New Democratic Party of Canada
National Party of Australia: The Nationals (Australia)
One Nation (Australia): Pauline Hanson's One Nation | One Nation Party
Faʻatuatua i le Atua Samoa ua Tasi: FAST (Samoa)
Human Rights Protection Party: HRPP
Polisario Front: Frente Polisario
"""

FORCES = """
Al-Shabaab (militant group): Al-Shabaab (Somalia) | Al-Shabaab in Somalia | Harakat al-Shabaab
Al-Nusra Front: Jabhat al-Nusra li-Ahl al-Sham | Jabhat Fateh al-Sham
Tahrir al-Sham: Organization for the Liberation of the Levant
Islamic State: Islamic State of Iraq and al-Sham | Islamic State of Iraq and the Sham
Al-Qaeda in Iraq: Tanzim Qaidat al-Jihad fi Bilad al-Rafidayn
Jama'at Nasr al-Islam wal-Muslimin: Group for the Support of Islam and Muslims | Nusrat al-Islam
Salafist Group for Preaching and Combat: Salafist Group for Call and Combat | GSPC
Ansar al-Islam: Ansar ul-Islam (Iraq)
Kata'ib Hezbollah: Hezbollah Brigades | Kataib Hizballah
Asa'ib Ahl al-Haq: League of the Righteous
Mahdi Army: Jaish al-Mahdi
Badr Organization: Badr Brigade | Badr Brigades
People's Mojahedin Organization of Iran: People's Mujahedin of Iran | Mujahedin-e-Khalq | MEK | Mojahedin-e-Khalq
Jundallah (Iran): People's Resistance Movement of Iran
Party for a Free Life in Kurdistan: PJAK
Kurdistan Freedom Hawks: Kurdistan Freedom Falcons
Revolutionary People's Liberation Party/Front: DHKP-C
Syrian National Army: Turkish-backed Free Syrian Army
Free Syrian Army: FSA (Syria)
Jaysh al-Islam: Army of Islam (Syria)
Palestinian Islamic Jihad: Islamic Jihad Movement
Al-Qassam Brigades: Qassam Brigades | Izz al-Din al-Qassam Brigades
Popular Resistance Committees: Palestinian Popular Resistance Committees
Balochistan Liberation Army: Baloch Liberation Army
Baluch Liberation Front: Balochistan Liberation Front
United Liberation Front of Asom: United Liberation Front of Assam
Haqqani network: Haqqani Network (Taliban)
Jamaah Ansharut Daulah: JAD (Indonesia)
East Indonesia Mujahideen: Mujahidin Indonesia Timur
Free Papua Movement: Organisasi Papua Merdeka
Maute group: Islamic State of Lanao
New People's Army: NPA (Philippines)
Arakan Rohingya Salvation Army: ARSA | Harakah al-Yaqin
Kachin Independence Army: KIA (Myanmar)
Karen National Liberation Army: KNLA
Allied Democratic Forces: ADF rebels (Uganda)
Congrès national pour la défense du peuple: National Congress for the Defence of the People | CNDP
Justice and Equality Movement: Justice and Equality Movement (Sudan) | JEM (Sudan)
Sudan Liberation Movement/Army: Sudan Liberation Movement | Sudan Liberation Army
Sudan People's Liberation Movement–North: SPLM-N
Sudan People's Liberation Movement-in-Opposition: SPLM-IO
Sudan People's Liberation Movement: SPLM
Tigray Defense Forces: TDF (Tigray)
Oromo Liberation Army: OLF-Shene
Ogaden National Liberation Front: ONLF
Séléka: Seleka rebels | Séléka coalition
Coalition of Patriots for Change: CPC (Central African Republic)
Front for Change and Concord in Chad: FACT (Chad)
National Movement for the Liberation of Azawad: MNLA
Polisario Front: Polisario
Islamic Courts Union: Islamic Courts Council
Ansar al-Sunna (Mozambique): Al-Shabaab (Mozambique)
Irish Republican Army: IRA (Irish)
New Irish Republican Army: New IRA
Irish National Liberation Army: INLA
Ulster Defence Association: UDA (Northern Ireland)
National Liberation Army (Colombia): ELN (Colombia)
United Self-Defense Forces of Colombia: AUC (Colombia)
Clan del Golfo: Gulf Clan | Los Urabeños | Autodefensas Gaitanistas de Colombia
FARC dissidents: Ex-FARC Mafia
Jalisco New Generation Cartel: CJNG | Cártel de Jalisco Nueva Generación | Jalisco Cartel
Juárez Cartel: Juarez drug cartel
Gulf Cartel: Cártel del Golfo
La Familia Michoacana: La Familia (Mexico) | La Familia cartel
Los Zetas: Zetas (cartel) | Los Zetas cartel | Zetas cartel
MS-13: Mara Salvatrucha | Mara Salvatrucha 13
18th Street gang: Barrio 18 | Mara 18
Primeiro Comando da Capital: First Command of the Capital | First Capital Command
Comando Vermelho: Red Command
Tren de Aragua: Aragua Train
'Ndrangheta: Calabrian mafia
Sicilian Mafia: Cosa Nostra
Italian-American Mafia: American Mafia
Yakuza: Japanese mafia
Hells Angels: Hells Angels Motorcycle Club
Aum Shinrikyo: Aum Supreme Truth | Aleph (Aum Shinrikyo)
Falun Gong: Falun Dafa
Revolutionary Armed Forces of Colombia: FARC guerrillas
Tupamaros: Tupamaro National Liberation Movement
Red Army Faction: Baader–Meinhof Group | Baader-Meinhof Gang
Abu Nidal Organization: Fatah – Revolutionary Council
Viet Cong: National Liberation Front of South Vietnam
Unification Church: Moonies | Family Federation for World Peace and Unification
Muslim Brotherhood: Society of the Muslim Brothers | Muslim Brothers
Hizb ut-Tahrir: Hizb-ut-Tahrir al-Islami | Islamic Party of Liberation
Southern Transitional Council: South Yemen Transitional Council
Black Lives Matter: BLM (movement)
Antifa (United States): Antifa movement (United States)
Far-right politics in Germany (1945–present): Far-right politics in Germany
Congo River Alliance: Alliance Fleuve Congo
Al-Qassam Brigades: Hamas military wing
Al-Shabaab (militant group): Al-Shabaab militant
"""

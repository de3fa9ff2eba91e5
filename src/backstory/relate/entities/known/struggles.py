"""Wars, operations, uprisings and coups under the titles an encyclopedia gave them one after the other.

Facts of public record, from general knowledge: news gets a title on its first day and others as it goes on. A line is
one title, then others that were its own and nothing else's. What differs by years or small words is found by rules.
"""

from __future__ import annotations

UKRAINE = """
Russo-Ukrainian War: Russian military intervention in Ukraine | Russian military intervention in Ukraine (2014–present)
Russo-Ukrainian War: 2014–15 Russian military intervention in Ukraine | 2014 Russian military intervention in Ukraine
Russo-Ukrainian War: Russo-Ukrainian War (2014–present) | Russo-Ukrainian conflict | Russian–Ukrainian conflict
Russian invasion of Ukraine: Russo-Ukrainian war (2022–present) | Russian invasion of Ukraine (2022–present)
Russian invasion of Ukraine: 2022 invasion of Ukraine | Invasion of Ukraine
Prelude to the Russian invasion of Ukraine: 2021–2022 Russo-Ukrainian crisis | 2021–22 Russo-Ukrainian crisis
Prelude to the Russian invasion of Ukraine: 2021 Russo-Ukrainian crisis | 2021–2022 Russian–Ukrainian crisis
Annexation of Crimea by the Russian Federation: 2014 Crimean crisis | Crimean crisis
Annexation of Crimea by the Russian Federation: 2014 Russian annexation of Crimea
Annexation of Crimea by the Russian Federation: 2014 annexation of Crimea by the Russian Federation
2014 Crimean status referendum: Crimean referendum
2014 pro-Russian unrest in Ukraine: 2014 pro-Russian conflict in Ukraine | 2014 crisis in Eastern Ukraine
War in Donbas: 2014 insurgency in Donbass | War in Donbas (2014–2022)
Eastern Ukraine campaign: Eastern Ukraine offensive
Southern Ukraine campaign: Southern Ukraine offensive
Northeastern Ukraine campaign: Northeastern Ukraine offensive | Northeastern Ukrainian offensive
2022 Kharkiv counteroffensive: 2022 Ukrainian Kharkiv counteroffensive | 2022 Ukrainian eastern counteroffensive
2022 Kherson counteroffensive: 2022 Ukrainian southern counteroffensive | Kherson counteroffensive
2023 Ukrainian counteroffensive: 2023 Ukrainian summer counteroffensive
Kursk campaign: 2024 Kursk offensive | Kursk offensive | August 2024 Kursk Oblast incursion
Kursk campaign: 2024 Kursk Oblast incursion | Kursk offensive (2024–2025) | Ukrainian incursion into Kursk
Kursk campaign: Kursk incursion
2023 Belgorod Oblast incursions: May 2023 Belgorod Oblast attack
Bucha massacre: Bucha killings
Mariupol hospital airstrike: Mariupol maternity hospital airstrike
Mariupol theatre airstrike: Mariupol theatre bombing
Kramatorsk railway station attack: Kramatorsk railway station bombing
Destruction of the Kakhovka Dam: Kakhovka Dam collapse | Kakhovka dam breach
Nord Stream pipelines sabotage: 2022 Nord Stream pipeline sabotage | 2022 Nord Stream gas leaks
2022 missile explosion in Poland: Przewodów missile explosion
2022 Crimean Bridge explosion: Crimean Bridge explosion | Kerch Bridge explosion
Russian strikes against Ukrainian infrastructure (2022–present): October 2022 missile strikes on Ukraine
2022 Western Russia attacks: Attacks in Russia during the Russian invasion of Ukraine
2022 Western Russia attacks: 2022–2023 Western Russia attacks
2022 Western Russia attacks: Attacks in Russia during the Russo-Ukrainian war (2022–present)
2022 Western Russia attacks: Attacks in Russia during the Russo-Ukrainian war
Attacks on civilians in the Russian invasion of Ukraine: Russian attacks on civilians in the Russo-Ukrainian war
Attacks on civilians in the Russian invasion of Ukraine: Russian attacks on civilians in the Russian invasion of Ukraine
Attacks on civilians in the Russian invasion of Ukraine: Attacks on civilians in the Russo-Ukrainian war
Attacks on civilians in the Russian invasion of Ukraine: Attacks on civilians in the Russo-Ukrainian war (2022–present)
Peace negotiations in the Russian invasion of Ukraine: 2022 Russia–Ukraine peace negotiations
Peace negotiations in the Russian invasion of Ukraine: Russia–Ukraine peace negotiations
Peace negotiations in the Russian invasion of Ukraine: Peace negotiations in the Russo-Ukrainian war (2022–present)
Peace negotiations in the Russian invasion of Ukraine: 2022–present Russia–Ukraine peace negotiations
International sanctions during the Russian invasion of Ukraine: 2022 sanctions against Russia
War crimes in the Russian invasion of Ukraine: War crimes in the Russo-Ukrainian war (2022–present)
Russian annexation of Donetsk, Kherson, Luhansk and Zaporizhzhia oblasts: Annexation of Southern and Eastern Ukraine
Russian annexation of Donetsk, Kherson, Luhansk and Zaporizhzhia oblasts: Russian annexation of southeastern Ukraine
2022 annexation referendums in Russian-occupied Ukraine: Referendums in Russian-occupied Ukraine
Russian-occupied territories of Ukraine: Temporarily occupied territories of Ukraine
Ukrainian refugee crisis: 2022 Ukrainian refugee crisis | Ukrainian refugee crisis (2022–present)
2022 Russian mobilization: Partial mobilization in Russia
Wagner Group rebellion: 2023 Wagner Group rebellion | Wagner rebellion
2023 Wagner Group plane crash: 2023 Tver Oblast plane crash
Revolution of Dignity: February revolution in Ukraine
Euromaidan: 2013 Ukraine pro-European Union protests | 2013 Ukrainian pro-European Union protests
Euromaidan: 2013 Ukraine protests
Orange Revolution: Ukrainian Orange Revolution
2022 boycott of Russia and Belarus: Boycott of Russia and Belarus
Black Sea Grain Initiative: Ukraine grain deal | Black Sea grain deal
2014 Odesa clashes: 2 May 2014 Odessa clashes | Odessa clashes
Belarus–European Union border crisis: 2021 Belarus–European Union border crisis | 2021 Belarus–EU border crisis
Ryanair Flight 4978: Ryanair Flight 4978 diversion
2020–2021 Belarusian protests: Slipper Revolution | Anti-cockroach revolution
Poisoning of Sergei and Yulia Skripal: Salisbury poisoning | Skripal poisoning | Poisoning of Sergei Skripal
Poisoning of Alexander Litvinenko: Litvinenko poisoning | Murder of Alexander Litvinenko
North Korean involvement in the Russian invasion of Ukraine: North Korean involvement in the Russo-Ukrainian war
Kerch Strait incident: 2018 Kerch Strait incident
Yellow vests protests: Gilets jaunes protests
Russian separatist forces in Ukraine: Separatist forces of the war in Donbass | Separatist forces of the war in Donbas
Malaysia Airlines Flight 17: Malaysia Airlines flight MH17 | Malaysia Airlines Flight MH17
"""

MIDDLE_EAST = """
Gaza war: 2023 Israel–Hamas war | 2023 Israel–Gaza war | Israel–Gaza war | 2023 Gaza war | Gaza War (2023–2025)
Gaza war: Israel-Gaza War | Gaza war (2023–2025) | 2023–2025 Gaza war | Operation Iron Swords | Swords of Iron War
Gaza war: Gaza–Israel war
October 7 attacks: 2023 Hamas attack on Israel | 2023 Hamas-led attack on Israel | Hamas-led attack on Israel
October 7 attacks: Operation Al-Aqsa Flood | October 2023 Hamas attack on Israel | Al-Aqsa Flood
Re'im music festival massacre: Nova music festival massacre | Supernova music festival massacre
2021 Israel–Palestine crisis: 2021 Gaza War | Operation Guardian of the Walls | May 2021 Israel–Palestine crisis
2022 Gaza–Israel clashes: Operation Breaking Dawn | August 2022 Gaza–Israel clashes
May 2023 Gaza–Israel clashes: Operation Shield and Arrow
November 2019 Gaza–Israel clashes: Operation Black Belt
2018–2019 Gaza border protests: Great March of Return | 2018 Gaza protests
2012 Gaza War: November 2012 Israeli operation in Gaza Strip | 2012 Israel–Gaza conflict
2012 Gaza War: 2012 Israeli operation in Gaza
2006 Gaza–Israel conflict: Operation Summer Rains
Operation Autumn Clouds: 2006 Operation Autumn Clouds
2006 Lebanon War: 2006 Israel–Lebanon war | 2006 Lebanon conflict | Second Lebanon War
1982 Lebanon War: First Lebanon War | Operation Peace for Galilee
Twelve-Day War: Iran–Israel war | 2025 Iran–Israel war | June 2025 Iran–Israel war | Israel–Iran war | 12-Day War
June 2025 Israeli strikes on Iran: Operation Rising Lion
June 2025 Iranian strikes on Israel: Operation True Promise III
April 2024 Iranian strikes on Israel: Operation True Promise | 2024 Iranian strikes in Israel
April 2024 Iranian strikes on Israel: 2024 Iranian strikes on Israel
United States strikes on Iranian nuclear sites: Operation Midnight Hammer
United States strikes on Iranian nuclear sites: 2025 American strikes on Iranian nuclear sites
Israel–Hezbollah conflict (2023–present): 2023 Israel–Lebanon border conflict
2024 Israeli invasion of Lebanon: 2024 Israeli operations in Lebanon | 2024 Israeli ground operations in Lebanon
2024 Lebanon electronic device attacks: 2024 Lebanon pager explosions | 2024 Hezbollah pager explosions
2024 Lebanon electronic device attacks: 2024 Lebanon pager attacks
Red Sea crisis: Houthi involvement in the Israel–Hamas war | Houthi attacks on Red Sea shipping
Red Sea crisis: Houthi attacks on commercial vessels
US–UK airstrikes on Yemen: 2024 missile strikes in Yemen | 2024 US–UK airstrikes on Yemen | Operation Poseidon Archer
Israeli invasion of the Gaza Strip: 2023 Israeli invasion of the Gaza Strip | Israeli ground invasion of the Gaza Strip
Gaza war hostage crisis: 2023 Israel–Hamas war hostage crisis | October 7 hostage crisis
Second Intifada: Al-Aqsa Intifada
First Intifada: Palestinian Intifada (1987)
Gaza flotilla raid: Gaza flotilla clash | 2010 Gaza flotilla raid | Mavi Marmara incident
Freedom Flotilla II: Gaza Flotilla II | Gaza Freedom Flotilla II
Fatah–Hamas conflict: Palestinian factional violence | Palestinian Civil War
Israeli disengagement from Gaza: Disengagement plan | Israel's unilateral disengagement plan
Israeli disengagement from Gaza: 2005 Israeli disengagement from Gaza
Israeli–Palestinian conflict (2015): 2015–2016 wave of violence in Israeli–Palestinian conflict | Stabbing Intifada
2023 Israeli judicial reform: 2023 Israeli judicial reform plan
Syrian Civil War: Syrian uprising (2011–present) | 2011 Syrian uprising | 2011–2012 Syrian uprising | Syrian uprising
Syrian Civil War: 2011 Syrian protests | Syrian Civil War (2011–2024) | War in Syria
Fall of the Assad regime: Fall of the Assad government | 2024 fall of the Assad regime | Fall of Assad
2024 Syrian opposition offensives: Operation Deterrence of Aggression | Northwestern Syria offensive (2024)
Fall of Damascus: Fall of Damascus (2024) | Fall of Damascus (December 2024)
2019 Turkish offensive into north-eastern Syria: Operation Peace Spring
2019 Turkish offensive into north-eastern Syria: 2019 Turkish offensive into northeastern Syria
Operation Olive Branch: Turkish military operation in Afrin | Turkish military intervention in Afrin
Operation Inherent Resolve: Combined Joint Task Force – Operation Inherent Resolve
War against the Islamic State: Military intervention against ISIL | International military intervention against ISIL
War against the Islamic State: 2014 military intervention against ISIS | Military intervention against ISIS
War against the Islamic State: War against ISIL
American-led intervention in the Syrian civil war: American-led intervention in Syria
American-led intervention in the Syrian civil war: US intervention in the Syrian civil war
American-led intervention in the Syrian civil war: United States intervention in the Syrian civil war
American-led intervention in Iraq (2014–2021): American-led intervention in Iraq | 2014 American intervention in Iraq
Ghouta chemical attack: 2013 Ghouta attacks | Ghouta attacks
Khan Shaykhun chemical attack: 2017 Khan Shaykhun chemical attack
Douma chemical attack: 2018 Douma chemical attack
2018 missile strikes against Syria: April 2018 missile strikes against Syria | 2018 bombing of Damascus and Homs
2017 Shayrat missile strike: Shayrat missile strike
Battle of Mosul (2016–2017): Mosul offensive (2016)
Battle of Raqqa (2017): Second Battle of Raqqa
Siege of Kobanî: Battle of Kobanî
Autonomous Administration of North and East Syria: Rojava | Democratic Federation of Northern Syria | DAANES
Turkey–PKK conflict: Kurdish–Turkish conflict (1978–present) | Turkey–Kurdistan Workers' Party conflict
Turkey–PKK conflict: Kurdistan Workers' Party insurgency | PKK insurgency
Kurdish–Turkish conflict (2015–present): 2015 PKK rebellion | PKK rebellion (2015–present)
Kurdish–Turkish conflict (2015–present): Turkey–PKK conflict (2015–present)
2016 Turkish coup d'état attempt: 2016 Turkish coup attempt | 2016 Turkish coup | 15 July coup attempt
2016–present purges in Turkey: 2016 Turkish purges | 2016–17 Turkish purges
Gezi Park protests: 2013 protests in Turkey | 2013 Turkish protests | Taksim Gezi Park protests
2003 invasion of Iraq: US invasion of Iraq | U.S.-led invasion of Iraq
Iraqi insurgency (2011–2013): Iraqi insurgency (post-U.S. withdrawal) | Iraqi insurgency (post U.S. withdrawal)
War in Iraq (2013–2017): Iraqi Civil War (2014–2017) | Iraqi Civil War (2014–present)
Iraqi insurgency (2017–present): ISIL insurgency in Iraq (2017–present)
Iraqi insurgency (2017–present): Islamic State insurgency in Iraq (2017–present) | Islamic State insurgency in Iraq
Iraqi insurgency (2017–present): ISIL insurgency in Iraq
Northern Iraq offensive (June 2014): 2014 Northern Iraq offensive | 2014 northern Iraq offensive
Northern Iraq offensive (June 2014): Northern Iraq offensive
Iraq War troop surge of 2007: Iraq troop surge | 2007 Iraq surge | 2007 Iraq troop surge
Operation Imposing Law: Operation Law and Order | Baghdad Security Plan
2019–2021 Iraqi protests: Tishreen Revolution | October Revolution (Iraq) | October 2019 Iraqi protests
Abqaiq–Khurais attack: 2019 Abqaiq–Khurais attack
Houthi insurgency: Shia insurgency in Yemen | Houthi insurgency in Yemen | Sa'dah insurgency | Houthi rebellion
Yemeni civil war (2014–present): Civil war in Yemen
Saudi-led intervention in the Yemeni civil war: Saudi Arabian-led intervention in Yemen
Saudi-led intervention in the Yemeni civil war: Saudi-led intervention in Yemen | 2015 military intervention in Yemen
Saudi-led intervention in the Yemeni civil war: Operation Decisive Storm
Yemeni crisis: Yemeni Crisis (2011–present) | Yemeni crisis (2011–present)
Yemeni revolution: 2011 Yemeni uprising | 2011 Yemeni protests | 2011 Yemeni revolution | 2011–2012 Yemeni uprising
Yemeni revolution: 2011–2012 Yemeni revolution | Yemeni uprising | Yemen uprising | 2011 Yemen protests
Houthi takeover in Yemen: 2014–15 Yemeni coup d'état | 2014 Yemeni coup | Houthi takeover
Houthi–Saudi Arabian conflict: Saudi–Houthi border conflict | Saudi–Yemeni border conflict (2015–present)
South Yemen insurgency: Southern Movement insurgency
2011 Bahraini uprising: 2011 Bahraini protests | Bahraini uprising | 2011 Bahraini revolution
2009 Iranian presidential election protests: 2009 Iranian election protests | Iranian Green Movement protests
2009 Iranian presidential election protests: 2009–10 Iranian election protests
2019–2020 Iranian protests: 2019 Iranian fuel protests | Bloody November
Mahsa Amini protests: Mahsa Amini protests (2022) | Woman, Life, Freedom protests | September 2022 Iranian protests
June 2019 Gulf of Oman incident: June 2019 Gulf of Oman attacks
Assassination of Qasem Soleimani: 2020 Baghdad International Airport airstrike
Assassination of Qasem Soleimani: January 2020 Baghdad International Airport airstrike
Operation Martyr Soleimani: 2020 Iranian attack on U.S. forces in Iraq
Assassination of Jamal Khashoggi: Disappearance of Jamal Khashoggi
Qatar diplomatic crisis: 2017 Qatar diplomatic crisis | 2017–18 Qatar diplomatic crisis | Qatar–Gulf crisis
2019–2020 Lebanese protests: 17 October Revolution | 17 October Protests
Lebanese liquidity crisis: Lebanese economic crisis | Lebanese financial crisis | 2019 Lebanese liquidity crisis
Cedar Revolution: Independence Intifada
2007 Lebanon conflict: 2007 North Lebanon conflict | Battle of Nahr al-Bared
2008 conflict in Lebanon: 2008 unrest in Lebanon
Egyptian revolution of 2011: 2011 Egyptian protests | January 25 Revolution | 25 January Revolution
2013 Egyptian coup d'état: 2013 Egyptian coup | July 2013 Egyptian coup d'état | 3 July coup
June 2013 Egyptian protests: 30 June Revolution | 30 June protests
August 2013 Rabaa massacre: Rabaa massacre | August 2013 Egyptian raids | Rabaa Square massacre
August 2013 Rabaa massacre: Rabaa al-Adawiya massacre
Post-coup unrest in Egypt (2013–2014): Post-coup unrest in Egypt | Political violence in Egypt (July 2013–present)
Post-coup unrest in Egypt (2013–2014): Islamist protests in Egypt (July 2013–present) | Political violence in Egypt
Post-coup unrest in Egypt (2013–2014): Political violence in Egypt, 2013
Attack on the United States embassy in Benghazi: 2012 Benghazi attack | Benghazi attack | 2012 Benghazi attacks
First Libyan Civil War: 2011 Libyan civil war | Libyan civil war (2011) | 2011 Libyan uprising | 2011 Libyan revolution
First Libyan Civil War: February 17 Revolution | Libyan uprising | 17 February Revolution
Second Libyan Civil War: Libyan Civil War (2014–present) | Libyan Civil War (2014–2020)
Second Libyan Civil War: Second Libyan Civil War (2014–present)
Libyan crisis (2011–present): Libyan Crisis
Factional violence in Libya (2011–2014): Post-civil war violence in Libya | Factional violence in Libya
Factional violence in Libya (2011–2014): 2011–present Libyan factional fighting
Western Libya campaign: 2019–20 Western Libya campaign | 2019–20 Western Libya offensive | 2019 Western Libya offensive
Western Libya campaign: Western Libya offensive (2019–2020)
Killing of Muammar Gaddafi: Death of Muammar al-Gaddafi
2011 military intervention in Libya: NATO intervention in Libya | 2011 NATO military intervention in Libya
Tunisian revolution: 2010–2011 Tunisian protests | 2010–2011 Tunisian uprising | 2010 Tunisian protests
2021 Tunisian political crisis: 2021 Tunisian self-coup
2019–2021 Algerian protests: Hirak Movement | Hirak (Algeria)
2025 Gaza war ceasefire: January 2025 Gaza war ceasefire | January 2025 Israel–Hamas war ceasefire
2017 Temple Mount crisis: 2017 Temple Mount shooting crisis
United States recognition of Jerusalem as capital of Israel: United States recognition of Jerusalem as Israeli capital
Israeli incursions in the West Bank during the Gaza war: Israeli incursions in the West Bank (2023–present)
Syrian Civil War spillover in Lebanon: 2011–2012 conflict in Lebanon | Conflict in Lebanon (2011–2012)
Reactions to Innocence of Muslims: 2012 diplomatic missions attacks | 2012 anti-Islam film protests
Russian involvement in the Syrian Civil War: Russia's role in the Syrian Civil War
Iranian intervention in the Syrian civil war: Iranian involvement in the Syrian Civil War
2002 Arab Peace Initiative: Arab Peace Initiative
Invasion of Kuwait: Iraqi invasion of Kuwait | 1990 invasion of Kuwait
Gilad Shalit prisoner exchange: Shalit prisoner exchange deal | Gilad Shalit exchange
Islamic State – Libya Province: Islamic State of Iraq and the Levant in Libya | Islamic State in Libya
Blockade of the Gaza Strip: Gaza blockade | Israeli blockade of Gaza
Iraq War documents leak: Iraq War Logs
Operation Orchard: Operation Outside the Box
2007 Yazidi communities bombings: 2007 Kahtaniya bombings | Qahtaniyah bombings | 2007 Qahtaniyah bombings
Iraq spring fighting of 2008: 2008 Mahdi Army revolt
Anbar campaign (2013–2014): Anbar conflict | Anbar clashes (2013–14)
Inter-rebel conflict during the Syrian Civil War: Syrian opposition–Islamic State of Iraq and the Levant conflict
Fall of Mosul: 2014 Mosul offensive | Battle of Mosul (2014)
2017–2019 Saudi Arabian purge: 2017 Saudi Arabian anti-corruption arrests
Port Said Stadium riot: Port Said Stadium disaster
"""

ASIA = """
Afghan conflict: Afghanistan conflict (1978–present) | War in Afghanistan (1978–present)
United States invasion of Afghanistan: 2001 invasion of Afghanistan
2021 Taliban offensive: 2021 Taliban summer offensive | Fall of Afghanistan
Fall of Kabul (2021): Fall of Kabul | Taliban takeover of Kabul
2021 Kabul airlift: 2021 evacuation from Afghanistan | 2021 evacuation of Afghanistan | Kabul airlift
2021 Kabul airlift: Evacuation from Afghanistan
2020–2021 U.S. troop withdrawal from Afghanistan: Withdrawal of United States troops from Afghanistan (2021)
2020–2021 U.S. troop withdrawal from Afghanistan: 2021 withdrawal of U.S. troops from Afghanistan
2021 Kabul airport attack: Kabul airport bombing | August 2021 Kabul airport attack
Republican insurgency in Afghanistan: Panjshir conflict | Panjshir resistance | Republican resistance in Afghanistan
National Resistance Front of Afghanistan: Second Resistance
Islamic State–Taliban conflict: Taliban–ISIL conflict | Taliban–ISIS conflict | ISIL–Taliban conflict
Soviet–Afghan War: Soviet invasion of Afghanistan (1979–1989)
United States–Taliban deal: Doha Agreement (2020) | Agreement for Bringing Peace to Afghanistan
Insurgency in Khyber Pakhtunkhwa: War in North-West Pakistan | War in North-West Pakistan (2004–present)
Insurgency in Khyber Pakhtunkhwa: War in Waziristan | War in Pakistan (2004–present) | Waziristan War
Insurgency in Khyber Pakhtunkhwa: Waziristan conflict | War in northwest Pakistan
Insurgency in Balochistan: Balochistan conflict | Baloch insurgency
2025 India–Pakistan conflict: 2025 India–Pakistan strikes | 2025 India–Pakistan war
2025 Pahalgam attack: Pahalgam attack | Pahalgam terrorist attack
2019 India–Pakistan border skirmishes: 2019 India–Pakistan standoff | 2019 India–Pakistan military standoff
2019 Pulwama attack: Pulwama attack
2016 Uri attack: Uri attack
2016 Pathankot attack: Pathankot attack | 2016 Pathankot Air Force Station attack
2019 Balakot airstrike: Balakot airstrike
2020–2021 China–India skirmishes: 2020 China–India border skirmishes | Galwan Valley clash
2017 China–India border standoff: 2017 Doklam crisis | Doklam standoff | 2017 Doklam standoff
Line of Actual Control: India–China Line of Actual Control
Citizenship Amendment Act protests: CAA protests
2020 Delhi riots: North East Delhi riots | February 2020 Delhi riots | 2020 North East Delhi riots
2002 Gujarat riots: Gujarat riots | 2002 Gujarat violence
2022 Sri Lankan protests: Aragalaya
Sri Lankan economic crisis (2019–2024): Sri Lankan economic crisis
2019 Sri Lanka Easter bombings: Sri Lanka Easter bombings | Easter Sunday bombings
Nepalese Civil War: People's War in Nepal
2006 Nepalese revolution: 2006 democracy movement in Nepal | April 2006 Nepalese general strike | Jana Andolan II
2025 Nepalese Gen Z protests: Nepalese Gen Z protests | 2025 Nepalese protests
2021 Myanmar coup d'état: Myanmar coup | 2021 Myanmar coup
Myanmar protests (2021–present): Spring Revolution (Myanmar)
Myanmar civil war (2021–present): Myanmar Civil War | 2021–2022 Myanmar insurgency | Myanmar civil war
Myanmar conflict: Internal conflict in Myanmar | Internal conflict in Burma
Saffron Revolution: 2007 Burmese anti-government protests
Rohingya genocide: 2016–17 Rohingya persecution in Myanmar | Rohingya persecution in Myanmar
Rohingya genocide: Rohingya genocide (2016–present) | 2017 Rohingya persecution in Myanmar
Rohingya conflict: Rohingya insurgency in Western Myanmar
Karen conflict: Karen insurgency
2013–2014 Thai political crisis: 2013 Thai protests
South Thailand insurgency: Pattani insurgency
2025 Cambodia–Thailand conflict: 2025 Cambodian–Thai border conflict
Cambodian–Thai border dispute: Cambodian–Thai border stand-off | 2008 Cambodian–Thai stand-off
Cambodian–Thai border dispute: Cambodian–Thai border standoff
Battle of Marawi: Siege of Marawi | Marawi crisis | Marawi siege
Philippine drug war: Philippine war on drugs | War on drugs in the Philippines
New People's Army rebellion: CPP–NPA–NDF rebellion
Moro conflict: Islamic insurgency in the Philippines
Maguindanao massacre: Ampatuan massacre
Manila Peninsula siege: Manila Peninsula rebellion | Manila Peninsula mutiny
2013 Lahad Datu standoff: 2013 Sabah conflict
Papua conflict: West Papua conflict | Free Papua conflict
1Malaysia Development Berhad scandal: 1MDB scandal | 1MDB
2014 Hong Kong protests: Umbrella Revolution | Umbrella Movement
2019–2020 Hong Kong protests: Anti-ELAB protests | 2019 Hong Kong anti-extradition bill protests
2019–2020 Hong Kong protests: Anti-extradition bill protests
Sunflower Student Movement: Sunflower Movement | Sunflower Student Movement in Taiwan | Occupy Taiwan Legislature
Senkaku Islands dispute: Diaoyu Islands dispute
July 2009 Ürümqi riots: 2009 Ürümqi riots
2008 Tibetan unrest: 2008 Tibetan uprising
Persecution of Uyghurs in China: Uyghur genocide
Xinjiang internment camps: Xinjiang re-education camps | Vocational Education and Training Centers
China–United States trade war: 2018 China–United States trade war | US–China trade war
Philippines v. China: South China Sea Arbitration | South China Sea arbitration
Shelling of Yeonpyeong: Bombardment of Yeonpyeong | Yeonpyeong bombardment
ROKS Cheonan sinking: Cheonan sinking
2013 Korean crisis: 2013 North Korea crisis
2016 South Korean political scandal: Choi Soon-sil scandal | Choi Soon-sil gate
2024 South Korean martial law crisis: 2024 South Korean martial law | December 2024 South Korean martial law
2024 South Korean martial law crisis: 2024 South Korean martial law declaration
2018 North Korea–United States Singapore Summit: 2018 North Korea–United States summit | Singapore Summit (2018)
2019 North Korea–United States Hanoi Summit: Hanoi Summit
Second Nagorno-Karabakh War: 44-Day War | 2020 Artsakh war | Six-Week War
First Nagorno-Karabakh War: Nagorno-Karabakh War (1988–1994) | Artsakh Liberation War
2016 Nagorno-Karabakh conflict: 2016 Armenian–Azerbaijani clashes | Four-Day War | 2016 Nagorno-Karabakh clashes
2016 Nagorno-Karabakh conflict: April War
2023 Azerbaijani offensive in Nagorno-Karabakh: 2023 Nagorno-Karabakh clashes
2023 Azerbaijani offensive in Nagorno-Karabakh: September 2023 Nagorno-Karabakh offensive
Flight of Nagorno-Karabakh Armenians: 2023 Nagorno-Karabakh exodus | Expulsion of Nagorno-Karabakh Armenians
Blockade of Nagorno-Karabakh: 2022–2023 blockade of the Republic of Artsakh | Blockade of the Republic of Artsakh
2018 Armenian revolution: 2018 Armenian velvet revolution | Armenian Velvet Revolution | 2018 Armenian protests
2022 Kazakh unrest: 2022 Kazakh protests | 2022 Kazakhstan protests | Bloody January
2020 Kyrgyz Revolution: 2020 Kyrgyzstani protests | 2020 Kyrgyz protests | Third Kyrgyz Revolution
Tulip Revolution: First Kyrgyz Revolution | Tulip Revolution in Kyrgyzstan
Kyrgyz Revolution of 2010: 2010 Kyrgyzstani uprising | April 2010 Kyrgyz riots | Second Kyrgyz Revolution
2021 Kyrgyzstan–Tajikistan clashes: 2021 Kyrgyzstan–Tajikistan conflict
Andijan massacre: Unrest in Uzbekistan | Andijan unrest | 2005 unrest in Uzbekistan
2008 South Ossetia war: August War | South Ossetia War | Russian invasion of Georgia
2009 Georgian demonstrations: 2009 Georgian protests
Rose Revolution: Georgian Rose Revolution
Beslan school siege: Beslan school hostage crisis | Beslan hostage crisis | Beslan massacre
Moscow theater hostage crisis: Moscow theatre siege | Nord-Ost siege | Dubrovka theater siege
Second Chechen War: Second war in Chechnya
2020 Armenian–Azerbaijani skirmishes: July 2020 Armenian–Azerbaijani clashes
2020 Armenian–Azerbaijani skirmishes: July 2020 Armenian–Azerbaijani skirmishes
Attacks by Islamic extremists in Bangladesh: Attacks on secularists in Bangladesh
Revocation of the special status of Jammu and Kashmir: Abrogation of Article 370 | Revocation of Article 370
2020 Nagorno-Karabakh ceasefire agreement: 2020 Nagorno-Karabakh peace agreement
Flood control projects controversy in the Philippines: Flood control projects scandal in the Philippines
Hwaseong serial murders: Lee Choon-jae serial murders
Korean Demilitarized Zone: Demilitarized Zone (Korea)
Korean conflict: Korea conflict
Kashmir conflict: Kashmir dispute
Siege of Lal Masjid: Lal Masjid clashes
Zamboanga City crisis: Battle of Zamboanga City
2014 China–Vietnam oil rig crisis: Haiyang Shiyou 981 standoff
Bersih 2007: 2007 Bersih rally | 2007 Bersih Rally
2012 Rakhine State riots: 2012 Rakhine riots
"""

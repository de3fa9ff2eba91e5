"""Wars, occupations, protests and uprisings: titles of headings and of days that `struggles` and `crises` lack.

General knowledge, from reading all titles of the record: a line is one title, then others of the same happening.
"""

from __future__ import annotations

WARS = """
Russian strikes against Ukrainian infrastructure (2022–present): 10 October 2022 missile strikes on Ukraine
Russian strikes against Ukrainian infrastructure (2022–present): October 2022 nationwide missile strikes on Ukraine
Russian strikes against Ukrainian infrastructure (2022–present): November 2022 nationwide missile strikes on Ukraine
Russian strikes against Ukrainian infrastructure (2022–present): Attacks on Ukrainian infrastructure
2022 Western Russia attacks: Western Russia attacks | Belgorod and Bryansk attacks
2022 Western Russia attacks: April 2022 Belgorod and Bryansk attacks
2022 Kherson counteroffensive: 2022 Ukrainian summer counteroffensive
Siege of Chernihiv: Battle of Chernihiv | Battle of Chernihiv (2022)
Russian annexation of Donetsk, Kherson, Luhansk and Zaporizhzhia oblasts: 2022 Russian annexation of occupied Ukraine
Russian-occupied territories of Ukraine: Occupied territories of Ukraine
Russian-occupied territories of Ukraine: Temporarily occupied and uncontrolled territories of Ukraine (2014–present)
Russian separatist forces in Ukraine: Russian people's militias in Ukraine | Russian separatist forces in Donbas
Ukrainian refugee crisis: Ukrainian refugee | Ukrainian refugees
Occupation of Iraq (2003–2011): Occupation of Iraq | U.S.-led occupation of Iraq
Iraq disarmament crisis: Iraq crisis of 2003
Iraq War troop surge of 2007: The New Way Forward in Iraq War leadership | Iraq War troop surge
Iraq and weapons of mass destruction: Iraqi WMD | Iraqi WMDs
War in Iraq (2013–2017): Iraqi Civil War | 2014 Iraq conflict
Iraqi insurgency (2011–2013): Iraqi insurgency (post-U.S withdraw)
Opération Chammal: France-led coalition intervention against ISIL
Liberation Square, Baghdad: Tahrir Square, Baghdad
December 2007 Turkish incursion into northern Iraq: December 2007 bombing of northern Iraq | Bombing of northern Iraq
Syrian Civil War spillover in Lebanon: Spillover of the Syrian civil war in Lebanon
Syrian Civil War spillover in Lebanon: Lebanese spillover of the Syrian civil war
Israeli intervention in the Syrian civil war: Israel's role in the Syrian Civil War
Israeli intervention in the Syrian civil war: Israeli involvement in the Syrian Civil War
Syrian peace process: Syrian Civil War peace process | Peace process in the Syrian Civil War
Northern Raqqa offensive (May 2016): Northern Raqqa offensive | Northern al-Raqqa offensive (2016)
Second Libyan Civil War: 2014 Libyan conflict | 2014 Libyan uprising | May 2014 Libyan uprising
Factional violence in Libya (2011–2014): Libyan factional fighting | 2011–2012 Libyan factional fighting
Mali War: Mali conflict
2012 Malian coup d'état: Mali coup d'état during the insurgency in northern Mali
M23 rebellion: M23 rebellion in the Democratic Republic of the Congo
Allied Democratic Forces insurgency: ADF insurgency in the Democratic Republic of the Congo
South Sudanese Civil War: South Sudan Conflict
Tigray War: Tigray military intervention
Mekelle offensive (2020): Battle of Mekelle (2020) | Battle of Mekelle
Benishangul-Gumuz conflict: Metekel conflict
Operation Linda Nchi: Kenyan-Somalian military operation
Sudanese invasion of Abyei: Sudanese seizure of Abyei | 2011 Abyei invasion
Darfur genocide (2003–2005): Darfur genocide
Insurgency in the Maghreb: Islamic insurgency in Algeria (2002–present) | Islamist insurgency in Algeria (2002–present)
Al-Qaeda insurgency in Yemen: Yemeni al-Qaeda crackdown
Yemeni civil war (2014–present): Second Yemeni Civil War
South Yemen insurgency: 2009 South Yemen insurgency
Houthi–Saudi Arabian conflict: Saudi Arabian–Yemeni border conflict
Houthi-controlled Yemen: Houthi controlled territory of Yemen | Houthi-controlled territories of Yemen
Battle of Al Hudaydah: Battle of Hudaida (2018) | Battle of Hudaydah (2018)
Aden unrest (2015–2019): Aden unrest
Fatah–Hamas conflict: Palestinian civil skirmishes
Palestinian rocket attacks on Israel: Rocket attacks on Israel | Rocket attacks from Gaza
November 2018 Gaza–Israel clashes: Israel-Palestine confrontation (November 2018)
October 7 attacks: October 7 Hamas-led attack on Israel | October 7 attack on Israel | October 7 Hamas attack
Gaza war hostage crisis: Gaza hostage crisis
Gaza humanitarian crisis (2023–present): Gaza humanitarian crisis
Kidnapping and killing of the Bibas family: Kidnapping of the Bibas family
Blockade of the Gaza Strip: Israel's blockade on Gaza | Blockade of Gaza
Battle of Marawi: 2017 Marawi clash
New People's Army rebellion: Communist insurgency in the Philippines | Communist rebellion in the Philippines
Insurgency in Paraguay: Paraguayan People's Army insurgency
Turkey–PKK conflict: Kurdish–Turkish conflict
Western Iran clashes (2016–present): 2016 West Iran clashes | West Iran clashes
Kurdish–Iranian conflict: Kurdish separatism in Iran
Drone strikes in Pakistan: U.S. drone attacks on Pakistan | Drone attacks in Pakistan | U.S. drone strikes in Pakistan
Afghanistan–Pakistan border barrier: Afghanistan–Pakistan barrier
Afghanistan–Pakistan border skirmishes: Afghanistan–Pakistan skirmishes
2014–2015 India–Pakistan border skirmishes: 2015 India-Pakistan border skirmishes
Siege of Lal Masjid: Lal Masjid operation
List of border incidents involving North and South Korea: Border incidents involving North Korea
List of border incidents involving North and South Korea: Korean border incidents
2006 Georgian–Russian espionage controversy: Georgia-Russia spying dispute | Georgia-Russia spying row
Caracas drone attack: Caracas drone explosions | 2018 Caracas drone attack
Russian strikes against Ukrainian infrastructure (2022–present):
    October–November 2022 nationwide missile strikes on Ukraine
Russian annexation of Donetsk, Kherson, Luhansk and Zaporizhzhia oblasts:
    Russian annexation of Southern and Eastern Ukraine | Annexation of southeastern Ukraine by the Russian Federation
Israeli–Syrian ceasefire line incidents during the Syrian civil war:
    Israeli–Syrian military incidents during the Syrian Civil War
Siege of Lal Masjid: Lal Masjid siege
Occupation of Iraq (2003–2011): 2003 occupation of Iraq
Senkaku Islands dispute: Senkaku–Diaoyu dispute
Kachin conflict: Kachin insurgency
Basque conflict: Spain–ETA conflict
Chadian Civil War (2005–2010): Civil war in Chad (2005–present)
Turkish military intervention in the Second Libyan Civil War: Turkish military intervention in Libya
2022 Russian mobilization: 2022 Russian partial mobilization
In Amenas hostage crisis: 2013 In Amenas hostage crisis
"""

UNREST = """
2010–2011 Ivorian crisis: 2010 Ivorian presidential election controversy | 2010 Ivorian political crisis
Kyrgyz Revolution of 2010: 2010 Kyrgyzstan riots
Tunisian revolution: 2011 Tunisian revolution
2010–2012 Algerian protests: Algerian protests against food prices and unemployment
2011 England riots: England riots | August 2011 England riots
2010–2012 Greek anti-austerity protests: Protests against austerity in Greece
2010–2012 Greek anti-austerity protests: Greek protests against government cuts | Greek protests against austerity
2011–2015 Spanish anti-austerity movement: 2011–2012 Spanish protests | 2011–present Spanish protests
2011 Wisconsin protests: 2011 Wisconsin budget protests | 2011 Wisconsin protests in US
Nicaraguan protests (2018–2020): 2014–2020 Nicaraguan protests
Burundian unrest (2015–2018): 2015 Burundian protests
2015 Polish constitutional crisis: Polish constitutional crisis | 2015 Polish Constitutional Court crisis
2017–2018 Togolese protests: Anti-government protests in Togo, 2017 | Protests against Faure Gnassingbé
Peruvian political crisis (2016–present): 2017–2021 Peruvian political crisis
2018–2021 Haitian protests: 2019 Haitian protests
2019–2022 Chilean protests: 2019 Santiago protests | Social Outburst (Chile)
2019 Hong Kong extradition bill: Extradition Law controversy | Hong Kong extradition law controversy
2019–2021 Iraqi protests: Iraqi October Revolution
2019–2022 Sudanese protests: Late-2019 Sudanese protests
Sri Lankan economic crisis (2019–2024): 2022 Sri Lankan economic crisis
2020–2023 Minneapolis–Saint Paul racial unrest: 2020–2021 Minneapolis–Saint Paul racial justice protests
2021 North Kosovo crisis: 2021 North Kosovo protests
2022 COVID-19 protests in China: Protests against COVID-19 lockdowns in China | White Paper Protests | A4 Revolution
2022 United States abortion protests: 2022 abortion protests | 2022 abortion rights protests in the United States
2012 Afghanistan Quran burning protests: Afghanistan Quran protests
2007–2008 Kenyan crisis: Clashes in Kenya (2007-present)
2007 Guinean general strike: 2007 Guinean uprising
Post-coup unrest in Egypt (2013–2014): Islamist unrest in Egypt (2013–present) | Islamist unrest in Egypt (2013–14)
Citizenship Amendment Act protests: Citizenship (Amendment) Bill protests in India | Citizenship Amendment Bill protests
Belarusian opposition: Belarusian democracy movement
Sunflower Student Movement: Sunflower Movement in Taiwan
Protests against Donald Trump: Demonstrations and protests against Donald Trump | Anti-Trump protests
Catalan independence movement: Catalan independence | Catalonian independence | Catalan separatist | Catalan separatism
Anti-corruption campaign under Xi Jinping: Anti-corruption campaign in China | Chinese anti-corruption campaign
2016–present purges in Turkey: Purges in Turkey
Hong Kong 47: 2021 arrests of Hong Kong pro-democracy primaries participants | 2021 Hong Kong democrats mass arrests
Hong Kong 47: Hong Kong 47 case
Qatar diplomatic crisis: 2017 Qatar crisis | 2017–2021 Qatar diplomatic crisis | Qatar crisis
China–United States trade war: 2018 China–United States trade dispute | China–United States trade dispute
European migrant crisis: 2015–2016 European migrant crisis
2015 Rohingya refugee crisis: South East Asian migrant crisis | 2015 Southeast Asian migrant crisis
Mexican drug war: Mexican war on drugs
Second Cold War: Cold War II
International reactions to the 2020 Belarusian presidential election and protests:
    International response to the 2020 Belarusian protests
2017–2019 Saudi Arabian purge: 2017 Saudi Arabian purge
Nicaraguan protests (2018–2020): 2018 Nicaraguan protests
2020–2021 Armenian protests: 2020 Armenian protests
2010–2012 Algerian protests: 2010–2011 Algerian protests
2010 Thai political protests: 2010 Thai protests
2022 Kazakh unrest: January 2022 Kazakhstan unrest
International reactions to the 2011 Egyptian revolution: International response to the 2011 Egyptian protests
Occupation of the Malheur National Wildlife Refuge: 2016 Oregon standoff | Oregon standoff
"""

"""Wars, crises, revolutions and disasters of the news by their other names.

Facts of public record, from general knowledge: a line is one name, then others that mean the same and nothing else.
What differs by a year, an ordinal or small words is found by rules and does not stand here.
"""

from __future__ import annotations

WARS = """
2006 Lebanon War: July War | 2006 Israel–Lebanon conflict | 2006 Israel-Lebanon crisis | 2006 Israel–Hezbollah War
2008 South Ossetia war: Russo-Georgian War | 2008 Russo-Georgian war | 2008 Georgia–Russia war | Five-Day War
2008–2009 Gaza War: Operation Cast Lead | 2008–2009 Israel–Gaza conflict | Gaza War (2008–09)
2012 Gaza War: Operation Pillar of Defense | Operation Pillar of Cloud
2014 Gaza War: Operation Protective Edge | 2014 Israel–Gaza conflict
Boko Haram insurgency: Islamist insurgency in Nigeria
Central African Republic Civil War: Civil war in the Central African Republic | Central African civil war
Colombian conflict: Colombian armed conflict | Colombian civil conflict
Gulf War: Persian Gulf War | First Gulf War | 1991 Gulf War
Insurgency in Cabo Delgado: Cabo Delgado insurgency | Islamist insurgency in Mozambique
Insurgency in Jammu and Kashmir: Kashmir insurgency | Insurgency in Kashmir
Insurgency in the Maghreb: Islamist insurgency in the Maghreb
Insurgency in the Sahel: Islamist insurgency in the Sahel | Jihadist insurgency in the Sahel
Iraq War: Second Gulf War | 2003 Iraq War | 2003 war in Iraq
Israeli–Palestinian conflict: Israel–Palestine conflict | Palestinian–Israeli conflict
Maoist insurgency in India: Naxalite–Maoist insurgency | Naxalite insurgency
Mexican drug war: Mexico drug war | War on drugs in Mexico
Moro conflict: Moro insurgency | Moro insurgency in the Philippines
North Caucasus insurgency: Insurgency in the North Caucasus
Second Nagorno-Karabakh War: 2020 Nagorno-Karabakh war | 2020 Nagorno-Karabakh conflict
Sinai insurgency: Insurgency in Sinai | Insurgency in the Sinai
Somali Civil War: Civil war in Somalia
South Sudanese Civil War: Civil war in South Sudan | South Sudan civil war
South Thailand insurgency: Insurgency in southern Thailand | Southern Thailand insurgency
Sri Lankan Civil War: Eelam War
Sudanese civil war (2023–present): War in Sudan (2023) | War in Sudan (2023–present)
Syrian Civil War: Syrian War | Syrian conflict | Civil war in Syria
Taliban insurgency: Taliban insurgency in Afghanistan
Tigray War: War in Tigray | Tigray conflict
War in Darfur: Darfur conflict | Conflict in Darfur
War in Donbas: Donbas War | War in Eastern Ukraine
War on terror: Global War on Terrorism | Global war on terror
"""

CRISES = """
Abu Ghraib torture and prisoner abuse: Abu Ghraib prisoner abuse | Abu Ghraib prison abuse | Abu Ghraib prison scandal
Bill Cosby sexual assault cases: Bill Cosby sexual assault allegations | Bill Cosby sexual assault case
Catholic Church sexual abuse cases: Catholic Church abuse cases | Catholic sexual abuse cases
Ebola virus cases in the United States: Ebola virus disease in the United States
Ebola virus cases in the United States: Ebola virus outbreak in the United States
2008 financial crisis: 2007–2008 financial crisis | 2008 global financial crisis | Late-2000s financial crisis
2014 Crimean status referendum: 2014 Crimean referendum
Annexation of Crimea by the Russian Federation: Russian annexation of Crimea | Annexation of Crimea by Russia
Arab Spring: Arab revolutions | Arab revolts
COVID-19 pandemic: Coronavirus pandemic
European debt crisis: European sovereign debt crisis | Eurozone debt crisis | Eurozone crisis
European migrant crisis: 2015 European migrant crisis | European refugee crisis | European migration crisis
Greek government-debt crisis: Greek debt crisis | Greek financial crisis | Greek sovereign debt crisis
Mueller special counsel investigation: Mueller investigation | Mueller probe
News International phone hacking scandal: News of the World phone hacking scandal
Revolution of Dignity: 2014 Ukrainian revolution | Maidan Revolution
South China Sea dispute: Territorial disputes in the South China Sea | Territorial dispute in the South China Sea
Tunisian revolution: Jasmine Revolution | 2010–2011 Tunisian revolution
United States diplomatic cables leak: US diplomatic cables leak | Cablegate
Venezuelan crisis: Crisis in Bolivarian Venezuela | Venezuela crisis
Yellow vests protests: Yellow vests movement | Gilets jaunes | Yellow vest protests
"""

DISASTERS = """
2004 Indian Ocean earthquake and tsunami: Boxing Day tsunami | 2004 Asian tsunami | 2004 Indian Ocean tsunami
2011 Tōhoku earthquake and tsunami: 2011 Japan earthquake | 2011 Japanese earthquake and tsunami
Germanwings Flight 9525: Germanwings crash
Kidnapping of schoolgirls in Chibok: Chibok schoolgirls kidnapping | Chibok kidnapping
Malaysia Airlines Flight 17: MH17 | Flight MH17 | Malaysia Airlines MH17
Malaysia Airlines Flight 370: MH370 | Flight MH370 | Malaysia Airlines MH370
Costa Concordia disaster: Costa Concordia shipwreck
Sandy Hook Elementary School shooting: Sandy Hook shooting | Sandy Hook school shooting
Stoneman Douglas High School shooting: Parkland shooting | Parkland high school shooting | Parkland school shooting
Robb Elementary School shooting: Uvalde school shooting | Robb Elementary shooting
Pulse nightclub shooting: Orlando nightclub shooting | 2016 Orlando nightclub shooting
Charlie Hebdo shooting: Charlie Hebdo attack | Charlie Hebdo massacre
Sinking of MV Sewol: Sewol ferry disaster | Sinking of the MV Sewol
"""

"""Scandals, disclosures, trials, policies, visits and reactions by their other titles.

General knowledge: a line is one title, then others that mean the same and nothing else.
"""

from __future__ import annotations

AFFAIRS = """
1Malaysia Development Berhad scandal: 1MDB corruption scandal | 1MDB affair
2004 United States election voting controversies: 2004 U.S. presidential election controversy
2010s global surveillance disclosures: NSA spying scandal | Global surveillance disclosures
2010s global surveillance disclosures: 2013 mass surveillance scandal | Snowden leaks
PRISM: U.S. government surveillance programs (including PRISM)
United States diplomatic cables leak: WikiLeaks revelations | WikiLeaks revelations and attack
United States diplomatic cables leak: United States diplomatic cables leak and attack on WikiLeaks
2013 horse meat scandal: 2013 horse meat contamination in burgers scandal
2013 embassy closures: Worldwide embassy closings
General Motors ignition switch recalls: 2014 General Motors recall | General Motors ignition switch scandal
2015–2016 Chinese stock market turbulence: 2015 Chinese stock market crash | Chinese stock market collapse
2015–2016 Chinese stock market turbulence: 2015–16 Chinese stock market crisis | Chinese stock market crash
Bangladesh Bank robbery: 2016 Bangladesh Bank heist | Bangladesh Bank heist | Bangladesh Bank cyber heist
2017–18 Australian parliamentary eligibility crisis: 2017 Australian constitutional crisis
Dengvaxia controversy: 2017 Philippine dengue vaccination crisis | 2017–18 Philippine dengue vaccination controversy
Dengvaxia controversy: Philippine dengue vaccination controversy
Investigations involving Benjamin Netanyahu: 2016–2018 investigations involving Benjamin Netanyahu
Mueller special counsel investigation: U.S. Special Counsel investigation
2017 Ukraine ransomware attacks: 2017 cyberattacks on Ukraine | 2017 Petya cyberattack | 2017 NotPetya cyberattack
2017 Ukraine ransomware attacks: 2017 cyber attacks on Ukraine | 2017 Petya cyberattacks
January 2019 Lincoln Memorial confrontation: 2019 Indigenous Peoples March Incident
January 2019 Lincoln Memorial confrontation: January 2019 Lincoln Memorial incident
2019 Japanese imperial transition: Abdication of Emperor Akihito | Abdication of Akihito
2021 Australian Parliament House sexual misconduct allegations: 2021 Australian Parliament rape scandals
2021 Australian Parliament House sexual misconduct allegations: 2021 Australian Parliament House rape scandal
Canadian Indian residential school gravesites: 2021 Canadian Indian residential schools gravesite discoveries
2022 visit by Nancy Pelosi to Taiwan: 2022 United States congressional delegation visit to Taiwan
2022 visit by Nancy Pelosi to Taiwan: Nancy Pelosi's Taiwan visit | Visit by Nancy Pelosi to Taiwan
Partygate: Westminster lockdown parties controversy
Abu Ghraib torture and prisoner abuse: Iraqi prisoner abuse scandal | Abu Ghraib scandal
Accounting scandals: Accountancy scandals
Alleged Libyan financing in the 2007 French presidential election: Alleged Libyan influence in the 2007 French elections
Fort Lee lane closure scandal: Bridgegate scandal | Bridgegate
Garda phone recordings scandal: 2014 Garda phone recordings controversy | Garda phone tapping scandal
Garda phone recordings scandal: Garda phone tapping scandal in the Republic of Ireland
Havana syndrome: Suspected sonic attack on the United States Embassy in Havana | Embassy attack accusations in Cuba
Havana syndrome: U.S. Embassy attack accusations in Cuba
Hillary Clinton email controversy: Hillary Clinton email investigation
Libor scandal: Libor inter-bank interest rate | Libor inter-bank lending rate
Monkey selfie copyright dispute: Monkey selfie
News International phone hacking scandal: Phone hacking scandal
News Corporation scandal: News Corporation affair
Volkswagen emissions scandal: Volkswagen diesel emissions cheating scandal
Yahoo! data breaches: 2014 Yahoo! data breach
Evergrande liquidity crisis: Evergrande Default Crisis
3-19 shooting incident: March 19 shooting incident
TVNZ Breakfast race row: TVNZ Breakfast race row: Video | TVNZ race row
Telford child sexual exploitation scandal: Telford child sex abuse ring
United Kingdom football sexual abuse scandal: English football sexual abuse scandal
New York v. Strauss-Kahn: Dominique Strauss-Kahn rape scandal | Dominique Strauss-Kahn sexual assault charge
New York v. Strauss-Kahn: Dominique Strauss-Kahn sexual assault case
Trial of Derek Chauvin: State v. Chauvin | State of Minnesota v. Derek Michael Chauvin
United States v. Guzmán: United States of America v. Joaquín Guzmán Loera
United States v. Manning: United States v. Bradley Manning
Golden State Killer: East Area Rapist
Catholic Church sexual abuse cases: Catholic Church child sexual abuse scandal | Catholic sex abuse cases
Catholic Church sexual abuse cases: Child sex abuse in the Catholic Church
Catholic Church sexual abuse cases: Child sexual abuse in the Roman Catholic Church
Catholic Church sexual abuse cases: Sexual abuse in the Catholic Church
Catholic Church sexual abuse cases in Australia: Catholic sexual abuse cases in Australia
Pope Benedict XVI and sexual abuse in the Catholic Church: Benedict and child sexual abuse in the Roman Catholic Church
Pope Francis's 2015 visit to North America: Pope Francis' visit to the United States
Pope Francis's 2015 visit to North America: Pope Francis%27 visit to the United States
Pope Francis' 2015 visit to Africa: Pastoral visit of Pope Francis to Africa
Death and funeral of Margaret Thatcher: Death of Margaret Thatcher | Thatcher funeral events
Death and funeral of Margaret Thatcher: Funeral of Margaret Thatcher
Death and state funeral of Kim Jong-il: Death of Kim Jong-il | Funeral of Kim Jong-il
Presidency of Donald Trump: Administration of Donald Trump
Political appointments of Donald Trump: Political appointments by Donald Trump
Social media use by Donald Trump: Donald Trump on social media
List of people granted executive clemency by Donald Trump: Donald Trump presidential pardons
George Floyd protests in Portland, Oregon: George Floyd protests in Portland
Executive Order 13780: Second Trump travel ban
Trump travel ban: United States immigration ban
Legal challenges to the Trump travel ban: U.S. immigration suspension legal challenges
Legal challenges to the Trump travel ban: Legal challenges to U.S. immigration suspension order
Efforts to repeal the Affordable Care Act: Efforts to repeal Obamacare | Obamacare repeal efforts
Efforts to repeal the Affordable Care Act: Efforts to repeal and replace Obamacare
Efforts to repeal the Affordable Care Act: Efforts to repeal the Patient Protection and Affordable Care Act
2017 Patient Protection and Affordable Care Act replacement proposals: Obamacare replacement proposals
Aftermath of the Stoneman Douglas High School shooting: Stoneman Douglas High School massacre aftermath
Aftermath of the November 2015 Paris attacks: Paris attack aftermath
Air travel disruption after the 2010 Eyjafjallajökull eruption: Icelandic volcanic disruption
Impeachment of Dilma Rousseff: Impeachment process against Brazilian President Dilma Rousseff
Impeachment of Dilma Rousseff: Brazil impeachment process, 2016
International reactions to the Rohingya genocide: International reactions to the persecution of Rohingyas in Myanmar
International sanctions during the Russo-Ukrainian War: International sanctions during the Ukrainian crisis
International sanctions against Iran: Sanctions on Iran
International sanctions against Syria: Sanctions against Syria
List of military aid to Ukraine during the Russo-Ukrainian War: Foreign aid to Ukraine during the Russo-Ukrainian War
Opposition to Brexit: Opposition to Brexit in the United Kingdom
Greek government-debt crisis timeline: Greek debt crisis timeline
Cyberwarfare and China: Chinese cyberwarfare | Cyberwarfare by China
Media freedom in Turkey: Freedom of the press in Turkey | Press freedom in Turkey
Palestinian prisoners in Israeli custody: Palestinians in Israeli custody | Palestinian prisoners in Israel
Phase-out of plastic bags: Phase-out of lightweight plastic bags | Phase-out of lightweight plastic bag
2004 United States election voting controversies:
    2004 United States presidential election controversy and irregularities
October 2022 votes of no confidence in the government of Élisabeth Borne:
    2022 vote of no confidence in the government of Élisabeth Borne
Pope Benedict XVI and sexual abuse in the Catholic Church:
    Pope Benedict XVI and child sexual abuse in the Roman Catholic Church |
    Pope Benedict XVI and the child sexual abuse scandal in the Roman Catholic Church
Criminal proceedings in the January 6 United States Capitol attack:
    Criminal charges in the 2021 United States Capitol attack |
    Criminal charges brought in the 2021 storming of the United States Capitol
International sanctions during the Russo-Ukrainian War:
    International sanctions during the 2014 pro-Russian unrest in Ukraine
List of military aid to Ukraine during the Russo-Ukrainian War:
    List of foreign aid to Ukraine during the Russo-Ukrainian War
Operation Car Wash: Lava Jato scandal
Jyllands-Posten Muhammad cartoons controversy: Muhammad cartoons crisis | Jyllands-Posten cartoons controversy
Brett Kavanaugh Supreme Court nomination: Nomination of Brett Kavanaugh
Trade negotiation between the UK and the EU: UK–EU trade negotiation
Diamond Jubilee of Elizabeth II: Diamond Jubilee of Queen Elizabeth II
"""

"""Companies known without what says that they are one, and those that took another name.

"Boeing" is The Boeing Company; "Apple", "Shell" and "Orange" are other things first and are left out. General
knowledge: companies of the news whose plain name means them alone.
"""

from __future__ import annotations

KNOWN = """
Accenture | Adidas | Aeroflot | Airbnb | Airbus | Allianz | Alstom | Amgen | Anthropic | ArcelorMittal | AstraZeneca
Baidu | Barclays | BASF | Bayer | Bharat Biotech | BioNTech | BlackRock | BMW | BNP Paribas | Boeing | Bombardier
BP | Broadcom | ByteDance | Cathay Pacific | Chevron | Cisco Systems | Citigroup | Commerzbank | ConocoPhillips
Credit Suisse | Deutsche Bank | Deutsche Telekom | DoorDash | DuPont | easyJet | eBay | Electrolux | Embraer | Enel
Engie | Eni | Equinor | Ericsson | Etihad Airways | ExxonMobil | FedEx | Foxconn | Gazprom | General Electric
General Motors | Gilead Sciences | GlaxoSmithKline | Glencore | Goldman Sachs | Google | Halliburton
Hewlett-Packard | Honda | Honeywell | HSBC | Huawei | IBM | IKEA | Infosys | Instagram | Intel | JPMorgan Chase
Kaspersky Lab | Kia | Kodak | KPMG | Lehman Brothers | Lenovo | LinkedIn | Lockheed Martin | Lufthansa | Lukoil
Maersk | Marriott International | Mastercard | Mazda | McDonald's | Microsoft | Moderna | Monsanto | Morgan Stanley
Nestlé | Netflix | Nintendo | Nissan | Nokia | Northrop Grumman | Novartis | Novavax | Novo Nordisk | Nvidia
OpenAI | Panasonic | PayPal | Pemex | PepsiCo | Petrobras | Peugeot | Pfizer | Philips | Procter & Gamble
Qantas Airways | Qualcomm | Reddit | Renault | Rio Tinto | Roche | Rosneft | Rostec | Ryanair | Samsung Electronics
Sanofi | Saudi Aramco | Siemens | Sinopec | Sinopharm | Sinovac | Skype | Snapchat | SoftBank | Sony | SpaceX
Spotify | Starbucks | Stellantis | Suzuki | Takata | Tata Motors | Telefónica | Tencent | Tesco | ThyssenKrupp
TikTok | Toshiba | TotalEnergies | Toyota | TSMC | UBS | UniCredit | Unilever | Vodafone | Volkswagen | Walmart
WeWork | Wirecard | Xerox | Xiaomi | Yandex | YouTube | ZTE
"""

RENAMED = """
Altria: Philip Morris Companies
Ant Group: Ant Financial
BHP: BHP Billiton
BP: British Petroleum
BlackBerry Limited: Research In Motion
Block, Inc.: Square, Inc.
Booking Holdings: Priceline Group
Engie: GDF Suez
Equinor: Statoil
Honda: Honda Motor Company | Honda Motor
Mercedes-Benz Group: Daimler AG
Nissan: Nissan Motor Company | Nissan Motors
Toyota: Toyota Motor Corporation | Toyota Motors
Orano: Areva
RTX Corporation: Raytheon Technologies
Shell plc: Royal Dutch Shell
TEPCO: Tokyo Electric Power Company
TSMC: Taiwan Semiconductor Manufacturing Company
TotalEnergies: Total S.A.
CNN: Cable News Network
PBS: Public Broadcasting Service
Radio Free Europe/Radio Liberty: RFE/RL | Radio Free Europe
RT (TV network): Russia Today
TASS: Russian News Agency TASS | ITAR-TASS
The New York Times: NY Times | NYT
Xinhua News Agency: Xinhua
Yonhap News Agency: Yonhap
"""

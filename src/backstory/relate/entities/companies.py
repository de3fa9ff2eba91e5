"""Companies known without what says that they are one, and those that took another name.

"Boeing" is The Boeing Company; "Apple", "Shell" and "Orange" are other things first and are left out. General
knowledge: companies of the news whose plain name means them alone.
"""

from __future__ import annotations

KNOWN = """
Accenture | Activision Blizzard | Adidas | Aeroflot | Air Canada | Air France | Air India | Airbnb | Airbus | Akamai
Alcoa | Aldi | Alibaba Group | Alitalia | Allianz | Alstom | American Airlines | American Express | Amgen | Amtrak
Anthropic | ArcelorMittal | AstraZeneca | Atlassian | AXA | BAE Systems | Baidu | Bank of America | Barclays | BASF
Bayer | Bertelsmann | Bharat Biotech | Biogen | BioNTech | BlackRock | BMW | BNP Paribas | Boeing | Bombardier | BP
British Airways | Broadcom | Burger King | ByteDance | Cargill | Cathay Pacific | Cemex | Chevron | Cisco Systems
Citibank | Citigroup | Coinbase | Comcast | Commerzbank | ConocoPhillips | Costco | Credit Suisse | Danone
Deliveroo | Deloitte | Delta Air Lines | Deutsche Bank | Deutsche Telekom | DoorDash | Dropbox | Duke Energy | DuPont
easyJet | eBay | Electrolux | Eli Lilly | Embraer | Enbridge | Enel | Engie | Eni | Enron | Epic Games | Equinor
Ericsson | Etihad Airways | Exelon | Expedia | ExxonMobil | FedEx | Ferrari | Flipkart | Foxconn | Freeport-McMoRan
Fujitsu | GameStop | Garmin | Gazprom | General Electric | General Motors | Getty Images | Gilead Sciences | GitHub
GlaxoSmithKline | Glencore | GoDaddy | Goldman Sachs | Google | Groupon | Halliburton | Harley-Davidson
Hewlett-Packard | Hitachi | Holcim | Honda | Honeywell | HSBC | Huawei | Hulu | Hyundai | Iberdrola | IBM | IKEA
Infosys | Instagram | Intel | JetBlue | Johnson & Johnson | JPMorgan Chase | Kaspersky Lab | Kia | KLM | Kodak
Komatsu | KPMG | Lehman Brothers | Lenovo | LinkedIn | Lockheed Martin | Lufthansa | Lukoil | Lyft | Macy's | Maersk
Marriott International | Mastercard | Mattel | Mazda | McDonald's | Medtronic | Merrill Lynch | MGM Resorts
Microsoft | Moderna | Monsanto | Morgan Stanley | Motorola | Nestlé | Netflix | Nintendo | Nissan | Nokia
Northrop Grumman | NortonLifeLock | Novartis | Novavax | Novo Nordisk | Nvidia | Occidental Petroleum | OpenAI
Panasonic | PayPal | Pemex | PepsiCo | Petrobras | Peugeot | Pfizer | Philips | Pinterest | Porsche
Procter & Gamble | Qantas Airways | Qualcomm | Raytheon | Reddit | Renault | Repsol | Rio Tinto | Rivian
Robinhood Markets | Roche | Rosneft | Rostec | Ryanair | Samsung Electronics | Sanofi | Saudi Aramco | Schlumberger
Shopify | Siemens | Sinopec | Sinopharm | Sinovac | Skype | Snapchat | SoftBank | Sony | Sotheby's
Southwest Airlines | SpaceX | Spotify | Starbucks | Stellantis | Subaru | Suzuki | Symantec | Takata | Tata Motors
Telefónica | Tencent | Tesco | Texaco | ThyssenKrupp | TikTok | Toshiba | TotalEnergies | Toyota | TSMC | Tyson Foods
Uber | UBS | UniCredit | Unilever | United Airlines | Valero Energy | Verizon | Virgin Galactic | VMware | Vodafone
Volkswagen | Volvo | Walmart | Wells Fargo | Western Union | WeWork | Wirecard | Xerox | Xiaomi | Yamaha | Yandex
Yelp | YouTube | ZTE
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

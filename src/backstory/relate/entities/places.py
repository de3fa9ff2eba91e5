"""Cities whose bare name means them and no other town, each with the state or country that may stand behind it.

"Dallas, Texas" is Dallas; "Portland, Oregon" is not Portland, since there are several. Facts of public record,
collected by hand: the American cities are those a dateline names without their state, and a few more.
"""

from __future__ import annotations

_CITIES = """
Afghanistan: Kabul, Kandahar | Alaska: Anchorage | Albania: Tirana | Algeria: Algiers | Angola: Luanda
Argentina: Buenos Aires | Arizona: Phoenix, Tucson | Armenia: Yerevan
Australia: Canberra, Sydney, Melbourne, Brisbane, Adelaide | Austria: Vienna | Azerbaijan: Baku | Bahrain: Manama
Bangladesh: Dhaka, Chittagong | Belarus: Minsk | Belgium: Brussels, Antwerp | Bolivia: La Paz
Bosnia and Herzegovina: Sarajevo | Brazil: Brasília, Rio de Janeiro | Bulgaria: Sofia | Burkina Faso: Ouagadougou
Burundi: Bujumbura | California: Fresno, Los Angeles, Oakland, Sacramento, San Diego, San Francisco
Cambodia: Phnom Penh | Cameroon: Yaoundé | Canada: Ottawa, Montreal, Toronto, Vancouver | Chad: N'Djamena
China: Beijing, Shanghai, Guangzhou, Shenzhen, Wuhan | Colombia: Bogotá, Medellín | Colorado: Denver | Croatia: Zagreb
Cuba: Havana | Czech Republic: Prague | Democratic Republic of the Congo: Kinshasa | Denmark: Copenhagen
Ecuador: Quito | Egypt: Cairo, Alexandria | England: London, Manchester, Liverpool | Eritrea: Asmara
Estonia: Tallinn | Ethiopia: Addis Ababa | Finland: Helsinki | Florida: Jacksonville, Miami, Orlando, Tampa
France: Paris, Lille, Lyon, Marseille, Nice | Gabon: Libreville | Gambia: Banjul | Georgia: Atlanta, Tbilisi
Germany: Berlin, Cologne, Frankfurt, Hamburg, Munich | Ghana: Accra | Greece: Athens, Thessaloniki
Guatemala: Guatemala City | Guinea: Conakry | Haiti: Port-au-Prince | Hawaii: Honolulu | Honduras: Tegucigalpa
Hungary: Budapest | Iceland: Reykjavík | Illinois: Chicago
India: New Delhi, Delhi, Mumbai, Kolkata, Chennai, Bangalore | Indiana: Indianapolis | Indonesia: Jakarta
Iran: Tehran, Isfahan, Mashhad | Iraq: Baghdad, Basra, Fallujah, Kirkuk, Mosul | Ireland: Dublin
Israel: Haifa, Tel Aviv | Italy: Rome, Florence, Milan, Naples, Turin, Venice | Ivory Coast: Abidjan
Japan: Tokyo, Hiroshima, Nagasaki, Osaka | Jordan: Amman | Kazakhstan: Astana, Almaty | Kentucky: Louisville
Kenya: Nairobi, Mombasa | Kosovo: Pristina | Kuwait: Kuwait City | Kyrgyzstan: Bishkek | Laos: Vientiane
Latvia: Riga | Lebanon: Beirut | Liberia: Monrovia | Libya: Benghazi, Misrata, Tripoli | Lithuania: Vilnius
Louisiana: Baton Rouge, New Orleans | Madagascar: Antananarivo | Malaysia: Kuala Lumpur | Maldives: Malé
Mali: Bamako, Timbuktu | Malta: Valletta | Maryland: Baltimore | Massachusetts: Boston | Mauritania: Nouakchott
Mexico: Mexico City, Tijuana | Michigan: Detroit | Minnesota: Minneapolis | Missouri: St. Louis | Moldova: Chișinău
Mongolia: Ulaanbaatar | Montenegro: Podgorica | Morocco: Rabat, Casablanca | Mozambique: Maputo
Myanmar: Naypyidaw, Yangon | Namibia: Windhoek | Nebraska: Omaha | Nepal: Kathmandu
Netherlands: Amsterdam, Rotterdam, The Hague | Nevada: Las Vegas | New Mexico: Albuquerque
New York: New York City, Brooklyn, Manhattan, Staten Island | New Zealand: Wellington, Auckland, Christchurch
Nicaragua: Managua | Niger: Niamey | Nigeria: Abuja, Kano, Lagos, Maiduguri | North Carolina: Raleigh
North Korea: Pyongyang | North Macedonia: Skopje | Norway: Oslo | Ohio: Cincinnati, Cleveland
Oklahoma: Oklahoma City, Tulsa | Oman: Muscat | Pakistan: Islamabad, Karachi, Lahore, Peshawar, Quetta
Panama: Panama City | Papua New Guinea: Port Moresby | Paraguay: Asunción | Pennsylvania: Philadelphia, Pittsburgh
Peru: Lima | Philippines: Manila | Poland: Warsaw, Kraków | Portugal: Lisbon | Qatar: Doha | Romania: Bucharest
Russia: Moscow, Saint Petersburg, Vladivostok, Grozny | Rwanda: Kigali | Saudi Arabia: Riyadh, Jeddah, Mecca
Scotland: Edinburgh, Glasgow | Senegal: Dakar | Serbia: Belgrade | Sierra Leone: Freetown | Slovakia: Bratislava
Slovenia: Ljubljana | Somalia: Mogadishu, Kismayo | South Africa: Pretoria, Cape Town, Durban, Johannesburg
South Korea: Seoul, Busan | South Sudan: Juba | Spain: Madrid, Barcelona | Sri Lanka: Colombo | Sudan: Khartoum
Sweden: Stockholm, Gothenburg | Switzerland: Bern, Geneva, Zürich | Syria: Damascus, Aleppo, Homs, Raqqa
Taiwan: Taipei | Tajikistan: Dushanbe | Tanzania: Dar es Salaam | Tennessee: Nashville
Texas: Dallas, El Paso, Fort Worth, Houston, San Antonio | Thailand: Bangkok | Togo: Lomé | Tunisia: Tunis
Turkey: Ankara, Istanbul | Turkmenistan: Ashgabat | Uganda: Kampala | Ukraine: Kyiv, Donetsk, Kharkiv, Mariupol, Odesa
United Kingdom: London, Edinburgh, Glasgow | Uruguay: Montevideo | Utah: Salt Lake City | Uzbekistan: Tashkent
Venezuela: Caracas | Vietnam: Hanoi | Wales: Cardiff | Washington: Seattle | Wisconsin: Milwaukee | Yemen: Aden, Sanaa
Zambia: Lusaka | Zimbabwe: Harare
"""

# (city, what stands behind the comma).
KNOWN_CITIES = frozenset(
    (city.strip(), region.strip())
    for region, _, cities in (entry.partition(":") for entry in _CITIES.replace("\n", "|").split("|") if entry.strip())
    for city in cities.split(",")
)

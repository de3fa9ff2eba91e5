"""Cities whose bare name means them and no other town, each with the state or country that may stand behind it.

"Dallas, Texas" is Dallas; "Portland, Oregon" is not Portland, since there are several. Facts of public record,
collected by hand: the American cities are those a dateline names without their state, and more of the news.
"""

from __future__ import annotations

_CITIES = """
Alberta: Calgary, Edmonton | British Columbia: Vancouver | Manitoba: Winnipeg | New South Wales: Sydney
Ontario: Ottawa, Toronto | Quebec: Montreal | Queensland: Brisbane | South Australia: Adelaide | Victoria: Melbourne
Afghanistan: Kabul, Kandahar, Herat, Jalalabad, Kunduz, Ghazni, Mazar-i-Sharif, Lashkargah | Alaska: Anchorage
Albania: Tirana | Algeria: Algiers | Angola: Luanda | Argentina: Buenos Aires | Arizona: Phoenix, Tucson
Arkansas: Little Rock | Armenia: Yerevan, Gyumri | Australia: Canberra, Sydney, Melbourne, Brisbane, Adelaide
Austria: Vienna | Azerbaijan: Baku | Bahrain: Manama | Bangladesh: Dhaka, Chittagong, Cox's Bazar, Sylhet
Belarus: Minsk, Gomel, Grodno | Belgium: Brussels, Antwerp | Bolivia: La Paz | Bosnia and Herzegovina: Sarajevo
Brazil: Brasília, Rio de Janeiro, São Paulo, Recife, Fortaleza, Porto Alegre, Manaus | Bulgaria: Sofia
Burkina Faso: Ouagadougou, Bobo-Dioulasso | Burundi: Bujumbura
California: Fresno, Los Angeles, Oakland, Sacramento, San Diego, San Francisco | Cambodia: Phnom Penh
Cameroon: Yaoundé, Douala, Bamenda
Canada: Ottawa, Montreal, Toronto, Vancouver, Calgary, Edmonton, Quebec City, Winnipeg | Chad: N'Djamena
Chile: Valparaíso
China: Beijing, Shanghai, Guangzhou, Shenzhen, Wuhan, Chengdu, Chongqing, Harbin, Nanjing, Tianjin, Lhasa, Kunming
China: Hangzhou, Ürümqi, Dalian, Shenyang, Qingdao | Colombia: Bogotá, Medellín, Cali, Cúcuta, Barranquilla
Colorado: Denver | Croatia: Zagreb, Dubrovnik | Cuba: Havana | Czech Republic: Prague
Democratic Republic of the Congo: Kinshasa, Goma, Bukavu, Uvira, Lubumbashi, Kisangani, Bunia, Butembo
Denmark: Copenhagen, Aarhus | Ecuador: Quito, Guayaquil | Egypt: Cairo, Alexandria, Luxor, Port Said, Ismailia
England: London, Manchester, Liverpool, Leeds, Sheffield, Nottingham, Leicester, Oxford, Southampton | Eritrea: Asmara
Estonia: Tallinn | Ethiopia: Addis Ababa, Mekelle, Gondar | Finland: Helsinki
Florida: Jacksonville, Miami, Orlando, Tampa, Fort Lauderdale, Tallahassee
France: Paris, Lille, Lyon, Marseille, Nice, Bordeaux, Grenoble, Nantes, Strasbourg, Toulouse, Rennes
Gabon: Libreville | Gambia: Banjul | Georgia: Atlanta, Tbilisi, Batumi, Tskhinvali
Germany: Berlin, Cologne, Frankfurt, Hamburg, Munich, Bremen, Dresden, Düsseldorf, Leipzig, Stuttgart, Nuremberg
Germany: Hanover | Ghana: Accra | Greece: Athens, Thessaloniki | Guatemala: Guatemala City | Guinea: Conakry
Haiti: Port-au-Prince | Hawaii: Honolulu | Honduras: Tegucigalpa, San Pedro Sula | Hungary: Budapest, Debrecen
Iceland: Reykjavík | Idaho: Boise | Illinois: Chicago
India: New Delhi, Delhi, Mumbai, Kolkata, Chennai, Bangalore, Ahmedabad, Srinagar, Lucknow, Jaipur, Hyderabad, Kochi
India: Patna, Guwahati, Varanasi, Amritsar | Indiana: Indianapolis
Indonesia: Jakarta, Surabaya, Makassar, Bandung, Jayapura, Banda Aceh, Yogyakarta | Iowa: Des Moines
Iran: Tehran, Isfahan, Mashhad, Tabriz, Shiraz, Qom, Kerman, Bandar Abbas
Iraq: Baghdad, Basra, Fallujah, Kirkuk, Mosul, Erbil, Karbala, Najaf, Ramadi, Samarra, Sulaymaniyah, Tikrit, Baqubah
Iraq: Nasiriyah | Ireland: Dublin
Israel: Haifa, Tel Aviv, Ashdod, Ashkelon, Beersheba, Eilat, Nazareth, Sderot, Jerusalem
Italy: Rome, Florence, Milan, Naples, Turin, Venice, Bologna, Genoa, Palermo, Trieste, Bari | Ivory Coast: Abidjan
Japan: Tokyo, Hiroshima, Nagasaki, Osaka, Fukuoka, Kobe, Kyoto, Sapporo, Sendai, Yokohama, Nagoya | Jordan: Amman
Kazakhstan: Astana, Almaty, Shymkent | Kentucky: Louisville | Kenya: Nairobi, Mombasa, Garissa, Kisumu
Kosovo: Pristina | Kuwait: Kuwait City | Kyrgyzstan: Bishkek | Laos: Vientiane | Latvia: Riga
Lebanon: Beirut, Sidon | Liberia: Monrovia | Libya: Benghazi, Misrata, Tripoli | Lithuania: Vilnius
Louisiana: Baton Rouge, New Orleans | Madagascar: Antananarivo | Malaysia: Kuala Lumpur | Maldives: Malé
Mali: Bamako, Timbuktu, Gao, Kidal, Mopti | Malta: Valletta | Maryland: Baltimore | Massachusetts: Boston
Mauritania: Nouakchott | Mexico: Mexico City, Tijuana, Acapulco, Ciudad Juárez, Culiacán, Monterrey, Cancún
Michigan: Detroit | Minnesota: Minneapolis | Missouri: St. Louis | Moldova: Chișinău | Mongolia: Ulaanbaatar
Montenegro: Podgorica | Morocco: Rabat, Casablanca, Marrakesh, Tangier | Mozambique: Maputo
Myanmar: Naypyidaw, Yangon, Mandalay, Sittwe | Namibia: Windhoek | Nebraska: Omaha | Nepal: Kathmandu, Pokhara
Netherlands: Amsterdam, Rotterdam, The Hague, Eindhoven, Maastricht, Utrecht | Nevada: Las Vegas, Reno
New Mexico: Albuquerque | New York: New York City, Brooklyn, Manhattan, Staten Island
New Zealand: Wellington, Auckland, Christchurch | Nicaragua: Managua | Niger: Niamey
Nigeria: Abuja, Kano, Lagos, Maiduguri, Jos, Kaduna, Port Harcourt, Ibadan, Damaturu | North Carolina: Raleigh
North Korea: Pyongyang | North Macedonia: Skopje | Northern Ireland: Belfast | Norway: Oslo, Bergen, Trondheim
Ohio: Cincinnati, Cleveland | Oklahoma: Oklahoma City, Tulsa | Oman: Muscat
Pakistan: Islamabad, Karachi, Lahore, Peshawar, Quetta, Multan, Rawalpindi, Faisalabad, Sialkot, Gwadar, Bannu
Palestine: Ramallah, Hebron, Nablus, Jenin | Panama: Panama City | Papua New Guinea: Port Moresby | Paraguay: Asunción
Pennsylvania: Philadelphia, Pittsburgh | Peru: Lima, Arequipa, Cusco
Philippines: Manila, Cebu City, Davao City, Quezon City, Zamboanga City
Poland: Warsaw, Kraków, Gdańsk, Wrocław, Poznań, Łódź | Portugal: Lisbon, Porto | Qatar: Doha
Romania: Bucharest, Cluj-Napoca, Timișoara
Russia: Moscow, Saint Petersburg, Vladivostok, Grozny, Yekaterinburg, Novosibirsk, Kazan, Volgograd, Murmansk
Russia: Kaliningrad, Rostov-on-Don, Krasnoyarsk, Nizhny Novgorod, Makhachkala, Sochi | Rwanda: Kigali
Saudi Arabia: Riyadh, Jeddah, Mecca | Scotland: Edinburgh, Glasgow, Aberdeen, Dundee | Senegal: Dakar
Serbia: Belgrade, Novi Sad, Niš | Sierra Leone: Freetown | Slovakia: Bratislava | Slovenia: Ljubljana
Somalia: Mogadishu, Kismayo, Baidoa, Beledweyne, Bosaso, Galkayo
South Africa: Pretoria, Cape Town, Durban, Johannesburg, Bloemfontein
South Korea: Seoul, Busan, Incheon, Daegu, Gwangju, Daejeon | South Sudan: Juba, Malakal, Bentiu
Spain: Madrid, Barcelona, Bilbao, Málaga, Pamplona, Seville, Zaragoza | Sri Lanka: Colombo, Jaffna, Kandy
Sudan: Khartoum, Omdurman, Port Sudan, El Fasher, Nyala | Sweden: Stockholm, Gothenburg, Malmö, Uppsala
Switzerland: Bern, Geneva, Zürich, Basel, Davos, Lausanne
Syria: Damascus, Aleppo, Homs, Raqqa, Daraa, Deir ez-Zor, Hama, Idlib, Latakia, Palmyra, Qamishli, Tartus
Taiwan: Taipei | Tajikistan: Dushanbe | Tanzania: Dar es Salaam, Arusha, Dodoma
Tennessee: Nashville, Knoxville, Chattanooga | Texas: Dallas, El Paso, Fort Worth, Houston, San Antonio
Thailand: Bangkok, Chiang Mai, Pattaya | Togo: Lomé | Tunisia: Tunis, Sfax, Sousse
Turkey: Ankara, Istanbul, Adana, Antalya, Diyarbakır, Gaziantep, İzmir, Bursa, Konya | Turkmenistan: Ashgabat
Uganda: Kampala, Entebbe, Gulu
Ukraine: Kyiv, Donetsk, Kharkiv, Mariupol, Odesa, Lviv, Kherson, Zaporizhzhia, Dnipro, Luhansk, Mykolaiv, Sevastopol
Ukraine: Simferopol, Bakhmut, Chernihiv, Sloviansk, Kramatorsk | United Kingdom: London, Edinburgh, Glasgow
Uruguay: Montevideo | Utah: Salt Lake City | Uzbekistan: Tashkent, Samarkand, Andijan | Venezuela: Caracas, Maracaibo
Vietnam: Hanoi, Da Nang, Ho Chi Minh City, Haiphong | Wales: Cardiff, Swansea | Washington: Seattle, Spokane, Tacoma
Wisconsin: Milwaukee | Yemen: Aden, Sanaa, Hodeidah, Taiz, Marib, Mukalla | Zambia: Lusaka | Zimbabwe: Harare
"""

# (city, what stands behind the comma).
KNOWN_CITIES = frozenset(
    (city.strip(), region.strip())
    for region, _, cities in (entry.partition(":") for entry in _CITIES.replace("\n", "|").split("|") if entry.strip())
    for city in cities.split(",")
)

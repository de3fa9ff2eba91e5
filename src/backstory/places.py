"""Names of the wider places that editors put after a town: states of the world, parts of large ones, words for parts.

From the bullets of 2020 to 2025 and from general knowledge; used only to see that "in Khartoum" and "in Khartoum,
Sudan" say the same.
"""

from __future__ import annotations

_COUNTRIES = """\
Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|
Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia and Herzegovina|Botswana|Brazil|Brunei|
Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Central African Republic|Chad|Chile|China|
Colombia|Comoros|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Czechia|Democratic Republic of the Congo|Denmark|
Djibouti|Dominica|Dominican Republic|DR Congo|DRC|East Timor|Ecuador|Egypt|El Salvador|Equatorial Guinea|
Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Gaza|Gaza Strip|Germany|Ghana|Greece|
Greenland|Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hong Kong|Hungary|Iceland|India|
Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Kosovo|
Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macau|Madagascar|
Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|
Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|
North Macedonia|Norway|Oman|Pakistan|Palau|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|
Portugal|Puerto Rico|Qatar|Republic of the Congo|Romania|Russia|Rwanda|Samoa|San Marino|Saudi Arabia|Scotland|
Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|Somaliland|
South Africa|South Korea|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|
Tanzania|Thailand|Togo|Tonga|Trinidad and Tobago|Tunisia|Turkey|Turkmenistan|Tuvalu|Uganda|Ukraine|
United Arab Emirates|UAE|United Kingdom|UK|U\\.K\\.|England|Wales|Northern Ireland|Great Britain|United States|
US|U\\.S\\.|USA|U\\.S\\.A\\.|United States of America|Uruguay|Uzbekistan|Vanuatu|Vatican City|Venezuela|Vietnam|
West Bank|Yemen|Zambia|Zimbabwe"""
_STATES = """\
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|
Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|
Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|
Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|
West Virginia|Wisconsin|Wyoming|D\\.C\\.|Alberta|British Columbia|Manitoba|New Brunswick|
Newfoundland and Labrador|Nova Scotia|Ontario|Prince Edward Island|Quebec|Saskatchewan|New South Wales|
Queensland|South Australia|Tasmania|Victoria|Western Australia|Bavaria|Andalusia|Catalonia|Sicily|Lombardy|
Tuscany|Punjab|Sindh|Balochistan|Khyber Pakhtunkhwa|Kerala|Maharashtra|Tamil Nadu|Uttar Pradesh|West Bengal|
Telangana|Gujarat|Karnataka|Rajasthan|Bihar|Assam|Luzon|Mindanao|Java|Sumatra|North Kivu|South Kivu|North Darfur"""
_PARTS = """\
Oblast|Province|Governorate|District|County|Region|State|Territory|Prefecture|Department|Voivodeship|Canton|
Municipality|Republic|Krai|Division|Parish|Island|Islands|Metropolitan City|Autonomous Region|region|province|
state|district|county"""

_ONE_NAME = r"[A-Z][\w'’.]*(?:[\s-](?:(?:of|and|the|de|del|do|da|la|al)\s)?[A-Z][\w'’.]*){0,3}"


def _alternatives(names: str) -> str:
    return "|".join(sorted((name.strip() for name in names.replace("\n", "").split("|")), key=len, reverse=True))


# A country or state by name, and either that or any name that ends in a word for a part of a country.
STATE = rf"(?:(?:the\s)?(?:{_alternatives(_COUNTRIES)}|{_alternatives(_STATES)})\b\.?)"
WIDER = rf"(?:{STATE}|{_ONE_NAME}\s(?:{_alternatives(_PARTS)})\b)"
NAMES = tuple(name.strip().replace("\\", "") for name in f"{_COUNTRIES}|{_STATES}".replace("\n", "").split("|"))

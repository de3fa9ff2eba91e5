"""Words for belonging to a country, each with the country: "Egyptian" and "Egypt" name the same place.

From general knowledge; spelled as `text.normal` leaves them, in lower case. Words that belong to several countries
("American", "Korean", "Congolese") stand for the one the portal's bullets nearly always mean, or are left out.
"""

from __future__ import annotations

_LINES = """\
afghanistan: afghan afghans
albania: albanian albanians
algeria: algerian algerians
angola: angolan angolans
argentina: argentine argentinian argentines
armenia: armenian armenians
australia: australian australians
austria: austrian austrians
azerbaijan: azerbaijani azeri azerbaijanis
bahrain: bahraini bahrainis
bangladesh: bangladeshi bangladeshis
belarus: belarusian belarusians
belgium: belgian belgians
benin: beninese
bhutan: bhutanese
bolivia: bolivian bolivians
bosnia and herzegovina: bosnian bosnia
botswana: botswanan
brazil: brazilian brazilians
bulgaria: bulgarian bulgarians
burkina faso: burkinabe
burundi: burundian burundians
cambodia: cambodian cambodians
cameroon: cameroonian cameroonians
canada: canadian canadians
chad: chadian
chile: chilean chileans
china: chinese prc
colombia: colombian colombians
costa rica: costa-rican
croatia: croatian croatians
cuba: cuban cubans
cyprus: cypriot cypriots
czech republic: czech czechs czechia
democratic republic of the congo: congolese drc
denmark: danish danes
djibouti: djiboutian
ecuador: ecuadorian ecuadorean
egypt: egyptian egyptians
el salvador: salvadoran salvadorans
eritrea: eritrean eritreans
estonia: estonian estonians
ethiopia: ethiopian ethiopians
european union: eu
fiji: fijian
finland: finnish finns
france: french
gabon: gabonese
gambia: gambian gambians
georgia: georgian georgians
germany: german germans
ghana: ghanaian ghanaians
greece: greek greeks
guatemala: guatemalan guatemalans
guinea: guinean
guyana: guyanese
haiti: haitian haitians
honduras: honduran hondurans
hungary: hungarian hungarians
iceland: icelandic icelanders
india: indian indians
indonesia: indonesian indonesians
iran: iranian iranians
iraq: iraqi iraqis
ireland: irish
israel: israeli israelis
italy: italian italians
ivory coast: ivorian ivorians
jamaica: jamaican jamaicans
japan: japanese
jordan: jordanian jordanians
kazakhstan: kazakh kazakhstani
kenya: kenyan kenyans
kosovo: kosovar kosovan
kuwait: kuwaiti kuwaitis
kyrgyzstan: kyrgyz
laos: laotian lao
latvia: latvian latvians
lebanon: lebanese
liberia: liberian liberians
libya: libyan libyans
lithuania: lithuanian lithuanians
madagascar: malagasy
malawi: malawian malawians
malaysia: malaysian malaysians
maldives: maldivian maldivians
mali: malian malians
malta: maltese
mauritania: mauritanian
mauritius: mauritian
mexico: mexican mexicans
moldova: moldovan moldovans
mongolia: mongolian mongolians
montenegro: montenegrin montenegrins
morocco: moroccan moroccans
mozambique: mozambican mozambicans
myanmar: burmese burma
namibia: namibian
nepal: nepalese nepali
netherlands: dutch
new zealand: new-zealander
nicaragua: nicaraguan nicaraguans
niger: nigerien
nigeria: nigerian nigerians
north korea: dprk
north macedonia: macedonian macedonia
norway: norwegian norwegians
oman: omani omanis
pakistan: pakistani pakistanis
palestine: palestinian palestinians
panama: panamanian panamanians
papua new guinea: papuan
paraguay: paraguayan paraguayans
peru: peruvian peruvians
philippines: filipino filipinos philippine
poland: polish poles
portugal: portuguese
qatar: qatari qataris
romania: romanian romanians
russia: russian russians
rwanda: rwandan rwandans
saudi arabia: saudi saudis
senegal: senegalese
serbia: serbian serbians serb serbs
sierra leone: sierra-leonean
singapore: singaporean singaporeans
slovakia: slovak slovakian slovaks
slovenia: slovenian slovenians
somalia: somali somalis
south africa: south-african
south korea: rok
spain: spanish spaniards
sri lanka: sri-lankan
sudan: sudanese
sweden: swedish swedes
switzerland: swiss
syria: syrian syrians
taiwan: taiwanese
tajikistan: tajik tajiks
tanzania: tanzanian tanzanians
thailand: thai thais
togo: togolese
tunisia: tunisian tunisians
turkey: turkish turks turkiye
turkmenistan: turkmen
uganda: ugandan ugandans
ukraine: ukrainian ukrainians
united arab emirates: uae emirati emiratis
united kingdom: british uk u.k britain britons
united nations: un u.n
united states: american americans us u.s usa u.s.a
uruguay: uruguayan uruguayans
uzbekistan: uzbek uzbeks
venezuela: venezuelan venezuelans
vietnam: vietnamese
yemen: yemeni yemenis
zambia: zambian zambians
zimbabwe: zimbabwean zimbabweans
"""
NATION = {
    word: country
    for country, _, belonging in (line.partition(": ") for line in _LINES.splitlines())
    for word in belonging.split()
}
COUNTRIES = frozenset(NATION.values())
# Two words that belong to a country, as they stand in a run of capitals.
PAIRS = {
    ("south", "korean"): "south korea",
    ("south", "koreans"): "south korea",
    ("north", "korean"): "north korea",
    ("north", "koreans"): "north korea",
    ("south", "african"): "south africa",
    ("south", "africans"): "south africa",
    ("south", "sudanese"): "south sudan",
    ("sri", "lankan"): "sri lanka",
    ("sri", "lankans"): "sri lanka",
    ("saudi", "arabian"): "saudi arabia",
    ("costa", "rican"): "costa rica",
    ("puerto", "rican"): "puerto rico",
    ("east", "timorese"): "east timor",
    ("hong", "kongers"): "hong kong",
    ("northern", "irish"): "northern ireland",
}
# Offices, ranks and parts of a date that stand in a run of capitals before or after a name and are no part of it.
_OFFICES = """
president vice prime minister chancellor governor senator representative congressman congresswoman secretary
foreign defence defense interior finance general lieutenant colonel major captain admiral commander chief chairman
king queen prince princess emperor pope cardinal archbishop bishop ayatollah sheikh sheik imam sultan emir judge
justice attorney deputy leader spokesman spokeswoman ambassador mayor sir lord lady dr mr mrs ms professor
speaker premier former acting rep sen gov gen lt col sgt st
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december
"""
OFFICES = frozenset(_OFFICES.split())

"""Templates that need no more than a table: signs, currencies, ships' prefixes, requests for work, countries, furniture.

Names are folded (lower case, blanks for underscores). From the documentation of the templates.
"""

from __future__ import annotations

SIGNS = {
    "nbsp": "\u00a0", "nbs": "\u00a0", "space": "\u00a0", "spaces": "\u00a0", "thinsp": "\u2009", "thin space": "\u2009",
    "hairsp": "\u200a", "nnbsp": "\u202f", "nnbs": "\u202f", "ensp": "\u2002", "emsp": "\u2003", "px2": "\u2009",
    "ndash": "–", "en dash": "–", "endash": "–", "–": "–", "mdash": "—", "em dash": "—", "emdash": "—", "—": "—",
    "spaced ndash": " – ", "spaced en dash": " – ", "snd": " – ", "spnd": " – ", "sndash": " – ", "spndash": " – ",
    "spaced mdash": " — ", "spaced em dash": " — ", "smd": " — ", "spaced en dash space": " – ", "nsndns": " – ",
    "'": "'", "'s": "'s", "`": "‘", "\"'": "\"'", "'\"": "'\"", "' \"": "'\"", "\" '": "\"'", "!": "|", "=": "=",
    "!!": "||", "(": "{{", ")": "}}", "((": "{{", "))": "}}", "·": "·", "dot": "·", "middot": "·", "•": "•",
    "bull": "•", "bullet": "•", "\\": "/", "/": "/", "-?": "-", "asterisk": "*", "colon": ":", "pipe": "|", "sic": "[sic]",
    "percent": "%", "degree": "°", "deg": "°", "times": "×", "×": "×", "minus": "−", "±": "±", "half": "½", "1/2": "½",
    "1/4": "¼", "3/4": "¾", "euro": "€", "pound": "£", "yen": "¥", "ref label": "", "increase": "▲", "decrease": "▼",
    "steady": "▬", "profit": "▲", "loss": "▼", "gain": "▲", "nochange": "▬", "no change": "▬", "born": "b.", "died": "d.",
}  # fmt: skip

CURRENCIES = {
    "€": "€", "euro sign": "€", "eur": "€", "£": "£", "gbp": "£", "pound sterling": "£", "£sd": "£",
    "us$": "US$", "usd": "US$", "usdollar": "US$", "$": "$", "us dollar": "US$", "¥": "¥", "jpy": "¥", "jp¥": "JP¥",
    "jpyconvert": "¥", "yen sign": "¥", "cn¥": "CN¥", "cny": "CN¥", "rmb": "RMB", "renminbi": "CN¥", "a$": "A$",
    "aud": "A$", "au$": "A$", "c$": "C$", "cad": "C$", "ca$": "CA$", "cdn$": "C$", "nz$": "NZ$", "nzd": "NZ$",
    "hk$": "HK$", "hkd": "HK$", "s$": "S$", "sgd": "S$", "nt$": "NT$", "ntd": "NT$", "twd": "NT$", "r$": "R$", "brl": "R$",
    "₹": "₹", "inr": "₹", "rs.": "Rs. ", "rs": "Rs. ", "pkr": "Rs. ", "pkrs": "Rs. ", "₱": "₱", "php": "₱", "peso": "₱",
    "₩": "₩", "krw": "₩", "won": "₩", "₽": "₽", "rub": "₽", "rur": "₽", "₺": "₺", "try": "₺", "tl": "₺", "₪": "₪", "ils": "₪",
    "nis": "₪", "₦": "₦", "ngn": "₦", "₴": "₴", "uah": "₴", "₫": "₫", "vnd": "₫", "฿": "฿", "thb": "฿", "rm": "RM", "myr": "RM",
    "rp": "Rp", "idr": "Rp", "chf": "CHF ", "sek": "SEK ", "nok": "NOK ", "dkk": "DKK ", "zar": "R", "mxn": "Mex$",
    "mex$": "Mex$", "ars": "AR$", "ar$": "AR$", "clp": "CLP$", "cop": "COL$", "egp": "E£", "e£": "E£", "pln": "zł",
    "ksh": "KSh ", "kes": "KSh ", "sar": "SR ", "aed": "AED ", "bdt": "৳", "৳": "৳", "lkr": "Rs. ", "npr": "Rs. ",
}  # fmt: skip

# {{USS|Name|ID}} links "USS Name (ID)"; the prefix is what stands before the name.
SHIPS = {
    prefix.lower(): prefix
    for prefix in (
        "USS USNS USCGC USAT USRC USAV HMS HMAS HMCS HMNZS HMSAS HMIS HMY HMT HDMS HNoMS HNLMS HSwMS RMS RFA RRS RV SS MV MS MT "
        "MY MSC TSS PS TS SV ST MFV FV SMS SAS INS ICGS PNS BNS BRP KRI KD KDB RSS JS JDS ROKS ROKN RTN HTMS FS FNS NMS ORP "
        "ENS ESPS ITS HS TCG NRP ARA ARM BAP ARC CSS VOC BRF NNS GNS KNM LÉ ICGV NOAAS RCGS CCGS USFS CS MTS NS NV HSC SY"
    ).split()
}

# Requests for work that show as "[…]" after a statement.
NOTES = {
    "citation needed": "citation needed", "cn": "citation needed", "fact": "citation needed", "cb": "citation needed",
    "citation needed span": "citation needed", "reference needed": "citation needed", "source?": "citation needed",
    "clarify": "clarification needed", "clarification needed": "clarification needed", "clarify span": "clarification needed",
    "huh": "clarification needed", "explain": "clarification needed", "vague": "vague", "dubious": "dubious – discuss",
    "disputed inline": "disputed – discuss", "disputed-inline": "disputed – discuss", "when": "when?", "where": "where?",
    "who": "who?", "which": "which?", "by whom": "by whom?", "according to whom": "according to whom?", "why": "why?",
    "failed verification": "failed verification", "not in citation given": "failed verification", "verify source": "verify",
    "verification needed": "verification needed", "better source": "better source needed", "synthesis inline": "improper synthesis?",
    "better source needed": "better source needed", "unreliable source?": "unreliable source?", "rs?": "unreliable source?",
    "unreliable source": "unreliable source?", "circular reference": "circular reference", "circular": "circular reference",
    "full citation needed": "full citation needed", "full": "full citation needed", "page needed": "page needed",
    "update inline": "needs update", "update after": "needs update", "needs update": "needs update", "pov statement": "neutrality is disputed",
    "pov-statement": "neutrality is disputed", "weasel inline": "weasel words", "undue inline": "undue weight? – discuss",
    "original research inline": "original research?", "or": "original research?", "relevance inline": "relevant?",
    "permanent dead link": "permanent dead link", "self-published inline": "self-published source", "specify": "specify",
    "primary source inline": "non-primary source needed", "non-primary source needed": "non-primary source needed",
    "disambiguation needed": "disambiguation needed", "dn": "disambiguation needed", "incomplete short citation": "incomplete short citation",
    "unbalanced opinion": "unbalanced opinion?", "speculation inline": "speculation?", "broken anchor": "broken anchor",
    "usurped": "usurped", "third-party inline": "third-party source needed", "inconsistent": "inconsistent", "date missing": "date missing",
}  # fmt: skip

# Furniture: says something to editors or lays out the page, nothing about an event.
SILENT = frozenset({
    "close paraphrasing", "expand section", "merge to", "merge from", "under construction", "in use", "toc left", "toc right",
    "div col", "div col end", "portal bar", "sister project", "commons category", "clear left", "clear right",
    "use dmy dates", "use mdy dates", "use american english", "use british english", "reply to", "talk header",
    "featured article", "multiple image", "image frame", "side box", "notice box", "copyvio", "copyviocore", "copypaste", "cleanup", "current", "pp-vandalism", "pp-semi", "pp-move", "center", "user", "update", "expand",
    "pov", "npov", "unreferenced", "refimprove", "merge", "split", "delete", "afd", "prod", "db", "db-g12", "db-copyvio", "rfd",
    "tfd", "mfd", "hangon", "inuse", "toc", "tocleft", "tocright", "col-begin", "col-break", "col-end", "colbegin", "colend",
    "multicol", "portal", "portals", "wikisource", "cbignore", "engvar", "reflist", "references", "notelist", "noindex",
    "stub", "bots", "nobots", "ping", "coord", "coords", "gallery", "ambox", "ombox", "tmbox", "mbox", "notice", "protected",
    "padlock", "pp", "current events sidebar", "currentevents", "in the news", "itn", "current events box",
})  # fmt: skip

# Three-letter codes (ISO 3166 and the International Olympic Committee's) and short names that are templates.
COUNTRIES = {
    code.lower(): name
    for code, name in (
        row.split(" ", 1)
        for row in """AFG Afghanistan;ALB Albania;ALG Algeria;DZA Algeria;AND Andorra;ANG Angola;ARG Argentina;ARM Armenia;AUS Australia
AUT Austria;AZE Azerbaijan;BAH Bahamas;BHS Bahamas;BHR Bahrain;BRN Brunei;BAN Bangladesh;BGD Bangladesh;BAR Barbados;BLR Belarus
BEL Belgium;BEN Benin;BHU Bhutan;BOL Bolivia;BIH Bosnia and Herzegovina;BOT Botswana;BRA Brazil;BUL Bulgaria;BGR Bulgaria;BUR Burkina Faso
BDI Burundi;CAM Cambodia;KHM Cambodia;CMR Cameroon;CAN Canada;CAF Central African Republic;CHA Chad;TCD Chad;CHI Chile;CHL Chile
CHN China;PRC China;COL Colombia;COD Democratic Republic of the Congo;CGO Republic of the Congo;CRC Costa Rica;CIV Ivory Coast;CRO Croatia
HRV Croatia;CUB Cuba;CYP Cyprus;CZE Czech Republic;DEN Denmark;DNK Denmark;DJI Djibouti;DOM Dominican Republic;ECU Ecuador;EGY Egypt
ESA El Salvador;SLV El Salvador;ENG England;ERI Eritrea;EST Estonia;ETH Ethiopia;EU European Union;EUR European Union;FIJ Fiji;FIN Finland
FRA France;GAB Gabon;GAM The Gambia;GEO Georgia (country);GER Germany;DEU Germany;GHA Ghana;GRE Greece;GRC Greece;GUA Guatemala
GTM Guatemala;GUI Guinea;GIN Guinea;GUY Guyana;HAI Haiti;HTI Haiti;HON Honduras;HND Honduras;HKG Hong Kong;HUN Hungary;ISL Iceland
IND India;INA Indonesia;IDN Indonesia;IRI Iran;IRN Iran;IRQ Iraq;IRL Republic of Ireland;ISR Israel;ITA Italy;JAM Jamaica;JPN Japan
JOR Jordan;KAZ Kazakhstan;KEN Kenya;PRK North Korea;KOR South Korea;KOS Kosovo;KUW Kuwait;KWT Kuwait;KGZ Kyrgyzstan;LAO Laos
LAT Latvia;LVA Latvia;LIB Lebanon;LBN Lebanon;LES Lesotho;LBR Liberia;LBA Libya;LBY Libya;LIE Liechtenstein;LTU Lithuania;LUX Luxembourg
MAC Macau;MAD Madagascar;MDG Madagascar;MAW Malawi;MWI Malawi;MAS Malaysia;MYS Malaysia;MDV Maldives;MLI Mali;MLT Malta;MTN Mauritania
MRT Mauritania;MRI Mauritius;MEX Mexico;MDA Moldova;MON Monaco;MGL Mongolia;MNG Mongolia;MNE Montenegro;MAR Morocco;MOZ Mozambique
MYA Myanmar;MMR Myanmar;NAM Namibia;NEP Nepal;NPL Nepal;NED Netherlands;NLD Netherlands;NZL New Zealand;NCA Nicaragua;NIC Nicaragua
NIG Niger;NER Niger;NGR Nigeria;NGA Nigeria;NIR Northern Ireland;MKD North Macedonia;NOR Norway;OMA Oman;OMN Oman;PAK Pakistan
PLE State of Palestine;PSE State of Palestine;PAN Panama;PNG Papua New Guinea;PAR Paraguay;PRY Paraguay;PER Peru;PHI Philippines
PHL Philippines;POL Poland;POR Portugal;PRT Portugal;PUR Puerto Rico;QAT Qatar;ROU Romania;ROM Romania;RUS Russia;RWA Rwanda;KSA Saudi Arabia
SAU Saudi Arabia;SCO Scotland;SEN Senegal;SRB Serbia;SEY Seychelles;SLE Sierra Leone;SIN Singapore;SGP Singapore;SVK Slovakia;SLO Slovenia
SVN Slovenia;SOM Somalia;RSA South Africa;ZAF South Africa;SSD South Sudan;ESP Spain;SRI Sri Lanka;LKA Sri Lanka;SUD Sudan;SDN Sudan
SUR Suriname;SWE Sweden;SUI Switzerland;CHE Switzerland;SYR Syria;TPE Taiwan;TWN Taiwan;ROC Taiwan;TJK Tajikistan;TAN Tanzania;TZA Tanzania
THA Thailand;TLS Timor-Leste;TOG Togo;TON Tonga;TRI Trinidad and Tobago;TUN Tunisia;TUR Turkey;TKM Turkmenistan;UGA Uganda;UKR Ukraine
UAE United Arab Emirates;ARE United Arab Emirates;GBR United Kingdom;UK United Kingdom;USA United States;URU Uruguay;URY Uruguay;USSR Soviet Union
URS Soviet Union;UZB Uzbekistan;VAN Vanuatu;VAT Vatican City;VEN Venezuela;VIE Vietnam;VNM Vietnam;WAL Wales;YEM Yemen;YUG Yugoslavia
ZAM Zambia;ZMB Zambia;ZIM Zimbabwe;ZWE Zimbabwe""".replace("\n", ";").split(";")
    )
}

"""Templates that need no more than a table: signs, money, ships' prefixes, requests for work, furniture, countries.

Names are folded (lower case, blanks for underscores). From the documentation of the templates.
"""

from __future__ import annotations

SIGNS = {
    "nbsp": "\u00a0", "nbs": "\u00a0", "space": "\u00a0", "spaces": "\u00a0", "thinsp": "\u2009",
    "thin space": "\u2009", "hairsp": "\u200a", "nnbsp": "\u202f", "nnbs": "\u202f", "ensp": "\u2002",
    "emsp": "\u2003", "ndash": "–", "en dash": "–", "endash": "–", "–": "–", "mdash": "—",
    "em dash": "—", "emdash": "—", "—": "—", "spaced ndash": " – ", "spaced en dash": " – ", "snd": " – ",
    "spnd": " – ", "sndash": " – ", "spndash": " – ", "spaced mdash": " — ", "spaced em dash": " — ", "smd": " — ",
    "spaced en dash space": " – ", "'": "'", "'s": "'s", "`": "‘", "\"'": "\"'", "'\"": "'\"",
    "!": "|", "=": "=", "!!": "||", "(": "{", ")": "}", "((": "{{", "))": "}}",
    "·": "·", "dot": "·", "middot": "·", "•": "•", "bull": "•", "bullet": "•", "\\": "/", "/": "/", "-?": "-",
    "asterisk": "*", "colon": ":", "pipe": "|", "sic": "[sic]", "percent": "%", "degree": "°", "deg": "°",
    "times": "×", "×": "×", "minus": "−", "±": "±", "half": "½", "1/2": "½", "1/4": "¼", "3/4": "¾", "euro": "€",
    "pound": "£", "yen": "¥", "increase": "▲", "decrease": "▼", "steady": "▬", "profit": "▲",
    "loss": "▼", "gain": "▲", "nochange": "▬", "no change": "▬", "born": "b.", "died": "d.",
}  # fmt: skip

CURRENCIES = {
    "€": "€", "euro sign": "€", "eur": "€", "£": "£", "gbp": "£", "pound sterling": "£", "£sd": "£", "us$": "US$",
    "usd": "US$", "usdollar": "US$", "$": "$", "us dollar": "US$", "¥": "¥", "jpy": "¥", "jp¥": "JP¥",
    "jpyconvert": "¥", "yen sign": "¥", "cn¥": "CN¥", "cny": "CN¥", "rmb": "RMB", "renminbi": "CN¥", "a$": "A$",
    "aud": "A$", "au$": "A$", "c$": "C$", "cad": "C$", "ca$": "CA$", "cdn$": "C$", "nz$": "NZ$", "nzd": "NZ$",
    "hk$": "HK$", "hkd": "HK$", "s$": "S$", "sgd": "S$", "nt$": "NT$", "ntd": "NT$", "twd": "NT$", "r$": "R$",
    "brl": "R$", "₹": "₹", "inr": "₹", "rs.": "Rs. ", "rs": "Rs. ", "pkr": "Rs. ", "pkrs": "Rs. ", "₱": "₱",
    "php": "₱", "peso": "₱", "₩": "₩", "krw": "₩", "₽": "₽", "rub": "₽", "rur": "₽", "₺": "₺",
    "try": "₺", "tl": "₺", "₪": "₪", "ils": "₪", "nis": "₪", "₦": "₦", "ngn": "₦", "₴": "₴", "uah": "₴", "₫": "₫",
    "vnd": "₫", "฿": "฿", "thb": "฿", "myr": "RM", "rp": "Rp", "idr": "Rp", "chf": "CHF ",
    "sek": "SEK ", "nok": "NOK ", "dkk": "DKK ", "zar": "R", "mxn": "Mex$", "mex$": "Mex$", "ars": "AR$",
    "ar$": "AR$", "clp": "CLP$", "cop": "COL$", "egp": "E£", "e£": "E£", "pln": "zł", "ksh": "KSh ", "kes": "KSh ",
    "sar": "SR ", "aed": "AED ", "bdt": "৳", "৳": "৳", "lkr": "Rs. ", "npr": "Rs. ",
}  # fmt: skip

# {{USS|Name|ID}} links "USS Name (ID)"; the prefix is what stands before the name.
_PREFIXES = """
ARA ARC ARM BAP BNS BRF BRP CCGS CS CSS ENS ESPS FNS FS FV GNS HDMS HMAS HMCS HMIS HMNZS HMS HMSAS HMT HMY HNLMS
HNoMS HS HSC HSwMS HTMS ICGS ICGV INS ITS JDS JS KD KDB KNM KRI LÉ MFV MS MSC MT MTS MV MY NMS NNS NOAAS NRP NS
NV ORP PNS PS RCGS RFA RMS ROKN ROKS RRS RSS RTN RV SAS SMS SS ST SV SY TCG TS TSS USAT USAV USCGC USFS USNS
USRC USS VOC
"""
SHIPS = {prefix.lower(): prefix for prefix in _PREFIXES.split()}

# Requests for work: they show as "[…]" behind a statement.
NOTES = {
    "citation needed": "citation needed", "cn": "citation needed", "fact": "citation needed",
    "cb": "citation needed", "citation needed span": "citation needed", "reference needed": "citation needed",
    "source?": "citation needed", "clarify": "clarification needed",
    "clarification needed": "clarification needed", "clarify span": "clarification needed",
    "huh": "clarification needed", "explain": "clarification needed", "vague": "vague",
    "dubious": "dubious – discuss", "disputed inline": "disputed – discuss",
    "disputed-inline": "disputed – discuss", "when": "when?", "where": "where?", "who": "who?", "which": "which?",
    "by whom": "by whom?", "according to whom": "according to whom?", "why": "why?",
    "failed verification": "failed verification", "not in citation given": "failed verification",
    "verify source": "verify", "verification needed": "verification needed",
    "better source": "better source needed", "synthesis inline": "improper synthesis?",
    "better source needed": "better source needed", "unreliable source?": "unreliable source?",
    "rs?": "unreliable source?", "unreliable source": "unreliable source?",
    "circular reference": "circular reference", "circular": "circular reference",
    "full citation needed": "full citation needed", "full": "full citation needed", "page needed": "page needed",
    "update inline": "needs update", "update after": "needs update", "needs update": "needs update",
    "pov statement": "neutrality is disputed", "pov-statement": "neutrality is disputed",
    "weasel inline": "weasel words", "undue inline": "undue weight? – discuss",
    "original research inline": "original research?", "or": "original research?", "relevance inline": "relevant?",
    "permanent dead link": "permanent dead link", "self-published inline": "self-published source",
    "specify": "specify", "primary source inline": "non-primary source needed",
    "non-primary source needed": "non-primary source needed", "disambiguation needed": "disambiguation needed",
    "dn": "disambiguation needed", "incomplete short citation": "incomplete short citation",
    "unbalanced opinion": "unbalanced opinion?", "speculation inline": "speculation?",
    "broken anchor": "broken anchor", "usurped": "usurped", "third-party inline": "third-party source needed",
    "inconsistent": "inconsistent", "date missing": "date missing",
}  # fmt: skip

# Furniture: says something to editors or lays out the page, nothing about an event.
SILENT = frozenset({
    "afd", "ambox", "bots", "cbignore", "center", "cleanup", "clear left", "clear right", "close paraphrasing",
    "col-begin", "col-break", "col-end", "colbegin", "colend", "commons category", "coord", "coords", "copypaste",
    "copyvio", "copyviocore", "current", "current events box", "current events sidebar", "currentevents", "db",
    "db-copyvio", "db-g12", "delete", "div col", "div col end", "engvar", "expand", "expand section",
    "featured article", "gallery", "hangon", "image frame", "in the news", "in use", "inuse", "itn", "mbox",
    "merge", "merge from", "merge to", "mfd", "multicol", "multiple image", "nobots", "noindex", "notelist",
    "notice", "notice box", "npov", "ombox", "padlock", "ping", "portal", "portal bar", "portals", "pov", "pp",
    "pp-move", "pp-semi", "pp-vandalism", "prod", "protected", "references", "refimprove", "reflist", "reply to",
    "rfd", "side box", "sister project", "split", "stub", "talk header", "tfd", "tmbox", "toc", "toc left",
    "toc right", "tocleft", "tocright", "under construction", "unreferenced", "update", "use american english",
    "use british english", "use dmy dates", "use mdy dates", "user", "wikisource",
})  # fmt: skip

# Three-letter codes (ISO 3166 and the International Olympic Committee's) that are templates for a country's name.
_COUNTRIES = """
AFG=Afghanistan; ALB=Albania; ALG DZA=Algeria; AND=Andorra; ANG=Angola; ARG=Argentina; ARM=Armenia; AUS=Australia;
AUT=Austria; AZE=Azerbaijan; BAH BHS=Bahamas; BHR=Bahrain; BRN=Brunei; BAN BGD=Bangladesh; BAR=Barbados;
BLR=Belarus; BEL=Belgium; BEN=Benin; BHU=Bhutan; BOL=Bolivia; BIH=Bosnia and Herzegovina; BOT=Botswana; BRA=Brazil;
BUL BGR=Bulgaria; BUR=Burkina Faso; BDI=Burundi; CAM KHM=Cambodia; CMR=Cameroon; CAN=Canada;
CAF=Central African Republic; CHA TCD=Chad; CHI CHL=Chile; CHN PRC=China; COL=Colombia;
COD=Democratic Republic of the Congo; CGO=Republic of the Congo; CRC=Costa Rica; CIV=Ivory Coast; CRO HRV=Croatia;
CUB=Cuba; CYP=Cyprus; CZE=Czech Republic; DEN DNK=Denmark; DJI=Djibouti; DOM=Dominican Republic; ECU=Ecuador;
EGY=Egypt; ESA SLV=El Salvador; ENG=England; ERI=Eritrea; EST=Estonia; ETH=Ethiopia; EU EUR=European Union;
FIJ=Fiji; FIN=Finland; FRA=France; GAB=Gabon; GAM=The Gambia; GEO=Georgia (country); GER DEU=Germany; GHA=Ghana;
GRE GRC=Greece; GUA GTM=Guatemala; GUI GIN=Guinea; GUY=Guyana; HAI HTI=Haiti; HON HND=Honduras; HKG=Hong Kong;
HUN=Hungary; ISL=Iceland; IND=India; INA IDN=Indonesia; IRI IRN=Iran; IRQ=Iraq; IRL=Republic of Ireland;
ISR=Israel; ITA=Italy; JAM=Jamaica; JPN=Japan; JOR=Jordan; KAZ=Kazakhstan; KEN=Kenya; PRK=North Korea;
KOR=South Korea; KOS=Kosovo; KUW KWT=Kuwait; KGZ=Kyrgyzstan; LAO=Laos; LAT LVA=Latvia; LIB LBN=Lebanon;
LES=Lesotho; LBR=Liberia; LBA LBY=Libya; LIE=Liechtenstein; LTU=Lithuania; LUX=Luxembourg; MAC=Macau;
MAD MDG=Madagascar; MAW MWI=Malawi; MAS MYS=Malaysia; MDV=Maldives; MLI=Mali; MLT=Malta; MTN MRT=Mauritania;
MRI=Mauritius; MEX=Mexico; MDA=Moldova; MON=Monaco; MGL MNG=Mongolia; MNE=Montenegro; MAR=Morocco; MOZ=Mozambique;
MYA MMR=Myanmar; NAM=Namibia; NEP NPL=Nepal; NED NLD=Netherlands; NZL=New Zealand; NCA NIC=Nicaragua;
NIG NER=Niger; NGR NGA=Nigeria; NIR=Northern Ireland; MKD=North Macedonia; NOR=Norway; OMA OMN=Oman; PAK=Pakistan;
PLE PSE=State of Palestine; PAN=Panama; PNG=Papua New Guinea; PAR PRY=Paraguay; PER=Peru; PHI PHL=Philippines;
POL=Poland; POR PRT=Portugal; PUR=Puerto Rico; QAT=Qatar; ROU ROM=Romania; RUS=Russia; RWA=Rwanda;
KSA SAU=Saudi Arabia; SCO=Scotland; SEN=Senegal; SRB=Serbia; SEY=Seychelles; SLE=Sierra Leone; SIN SGP=Singapore;
SVK=Slovakia; SLO SVN=Slovenia; SOM=Somalia; RSA ZAF=South Africa; SSD=South Sudan; ESP=Spain; SRI LKA=Sri Lanka;
SUD SDN=Sudan; SUR=Suriname; SWE=Sweden; SUI CHE=Switzerland; SYR=Syria; TPE TWN ROC=Taiwan; TJK=Tajikistan;
TAN TZA=Tanzania; THA=Thailand; TLS=Timor-Leste; TOG=Togo; TON=Tonga; TRI=Trinidad and Tobago; TUN=Tunisia;
TUR=Turkey; TKM=Turkmenistan; UGA=Uganda; UKR=Ukraine; UAE ARE=United Arab Emirates; GBR UK=United Kingdom;
USA=United States; URU URY=Uruguay; USSR URS=Soviet Union; UZB=Uzbekistan; VAN=Vanuatu; VAT=Vatican City;
VEN=Venezuela; VIE VNM=Vietnam; WAL=Wales; YEM=Yemen; YUG=Yugoslavia; ZAM ZMB=Zambia; ZIM ZWE=Zimbabwe
"""


def _by_code(rows: str) -> dict[str, str]:
    """ "AFG=Afghanistan; ALG DZA=Algeria": the name of a country for each of its codes, folded."""
    named = (row.partition("=") for row in rows.replace("\n", " ").split(";"))
    return {code.lower(): name.strip() for codes, _, name in named for code in codes.split()}


COUNTRIES = _by_code(_COUNTRIES)

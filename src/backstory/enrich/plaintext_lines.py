"""What single lines of a news text are: boilerplate, photo captions, credit lines, datelines.

Tables of patterns, each with the pages that taught them; every one is tried on a whole paragraph, never inside one.
"""

from __future__ import annotations

import re

from backstory.article import Dateline

# Lines of a site's machinery that scrapes carry along: logging in, sharing, subscribing, rights, navigation, consent.
_BOILERPLATE = re.compile(
    r"^(?:"
    r"you must (?:be logged in|log ?in).{0,60}"
    r"|(?:please )?(?:log|sign) ?(?:in|up)(?: (?:or|to|for|with|now|here)\b.{0,80})?|login|logout|register(?: now)?"
    r"|already a (?:member|subscriber).{0,60}|forgot.{0,20}password.{0,10}"
    r"|(?:leave|post|add|write) (?:a|your) (?:comment|reply|response).{0,40}"
    r"|comments?(?: \(?\d+\)?| (?:are|have been) (?:closed|disabled).{0,40})?|\d+ comments?|no comments?(?: yet)?"
    r"|(?:view|show|see|load|read) (?:all |more |the )*(?:\d+ )?comments?.{0,20}|cancel reply"
    r"|join the (?:conversation|discussion).{0,60}|reply|report abuse"
    r"|share(?: (?:this|on|via|with|the|your)\b.{0,60})?|share|tweet(?: this)?"
    r"|(?:share on )?(?:facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|email|e-mail|print|pocket"
    r"|x|copy link|flipboard|messenger)(?: (?:share|link|this).{0,20})?"
    r"|like (?:this|us).{0,30}|follow (?:us|@?\w+)(?: on\b.{0,60})?|click to share.{0,60}"
    r"|subscribe(?: (?:now|today|to|for|here)\b.{0,100})?|sign up.{0,120}"
    r"|get (?:our|the|unlimited|more|breaking|all).{0,80}(?:newsletter|inbox|access|app|alerts?|email).{0,40}"
    r"|newsletters?|(?:our|the) (?:free )?newsletter.{0,60}|enter your e-?mail.{0,40}"
    r"|thanks? (?:you )?for (?:signing|subscribing|reading|your (?:support|interest)).{0,60}"
    r"|support (?:our|us|independent|the).{0,60}|donate(?: now)?|become a (?:member|subscriber|supporter).{0,60}"
    r"|(?:advertisement|advertising|ad|anzeige|werbung|publicidad|publicité|reklam|sponsored(?: (?:content"
    r"|links?|by\b.{0,40}))?|paid post|promoted.{0,20}|story continues below(?: this)?(?: advertisement)?"
    r"|article continues (?:below|after).{0,30}|continue reading(?: (?:below|the main story).{0,20})?"
    r"|scroll (?:down )?to continue.{0,40}|skip (?:to|past|advert).{0,60}|skip ad\w*|loading.{0,20}"
    r"|please wait.{0,20}|supported by)"
    r"|(?:©|\(c\)|copyright).{0,200}|.{0,80}all rights reserved\b.{0,200}"
    r"|this material may not be (?:published|reproduced).{0,120}|terms (?:of|and) (?:use|service|conditions).{0,80}"
    r"|privacy (?:policy|notice|statement).{0,60}|cookie.{0,60}|(?:we|this (?:web)?site) uses? cookies.{0,200}"
    r"|accept(?: all)?(?: cookies)?|about us|contact us|site ?map|careers|advertise(?: with us)?"
    r"|(?:do not sell|your privacy).{0,60}"
    r"|(?:read|see|watch|hear|learn|find out|discover|view|show|load|tap for|click (?:here )?for)[: ]+(?:more"
    r"|also|all|next|full|less|now|the full|related)\b.{0,160}"
    r"|(?:more|also|related)(?: (?:on|from|about|in|stories|articles|news|topics|reading|content|coverage"
    r"|links|videos?))\b.{0,80}"
    r"|related|recommended(?: (?:for you|stories|reading))?|trending(?: now| stories)?"
    r"|most (?:read|popular|viewed|shared|watched)(?: .{0,30})?"
    r"|(?:latest|top|popular|breaking|featured|recent) (?:news|stories|articles|posts|videos?|headlines)"
    r"|you (?:may|might) (?:also )?(?:like|be interested).{0,40}|up next|what to read next"
    r"|editor'?s'? (?:picks?|choice).{0,20}|don'?t miss.{0,60}|see also|next (?:article|story|post|up)?"
    r"|previous(?: (?:article|story|post))?|back to (?:top|home).{0,20}|tags?:.{0,200}|topics?:?"
    r"|filed under.{0,160}|categories:?.{0,80}|(?:hide|show) caption|toggle caption|enlarge(?: this)?(?: image)?"
    r"|close|menu|search|home|play(?: video)?|watch(?: (?:now|video|live))?|listen(?: to .{0,40})?|open in .{0,30}"
    r"|view (?:gallery|image|photos|comments).{0,20}|expand|gallery|photos?|videos?|image \d+ (?:of|/) \d+"
    r"|\d+ (?:of|/) \d+|slideshow.{0,20}|download .{0,20} app.{0,40}"
    r"|\d+ (?:min|minutes?)(?: read)?|\d+ (?:shares?|likes?|views?)"
    r"|(?:report|suggest) (?:a|an) (?:typo|correction|error).{0,40}"
    r"|(?:this (?:article|story|content|post) )(?:was|is|has been) (?:originally|first|last|produced|published"
    r"|amended|updated|part of|supported|republished|syndicated|provided).{0,160}"
    r"|send (?:us )?(?:tips|your|feedback).{0,80}|(?:got|have) a (?:tip|story|question|news tip).{0,80}"
    r"|e?-?mail (?:the|this|us|him|her|.{1,30} at)\b.{0,60}"
    r"|contact (?:the (?:author|writer|reporter)|\w+ \w+ at)\b.{0,60}|(?:correction|clarification)s?\??|feedback"
    r"|help|faqs?"
    r"|(?:teilen|drucken|kommentare?(?: \(?\d+\)?)?|kommentieren|zur startseite|mehr (?:zum thema|lesen|dazu"
    r"|aus .{0,30})|lesen sie (?:auch|mehr|hier).{0,120}|jetzt (?:abonnieren|anmelden|registrieren|testen"
    r"|lesen).{0,80}|anmelden|registrieren|abonnieren|empfohlener (?:redaktioneller )?inhalt"
    r"|externer inhalt.{0,60}|alle rechte vorbehalten.{0,80}|startseite|impressum|datenschutz.{0,30}|merken"
    r"|vorlesen|artikel (?:teilen|drucken|merken).{0,30}|weiterlesen.{0,40})"
    r"|(?:compartir|comentarios|suscr[ií]bete.{0,60}|partager|commentaires?|abonnez-vous.{0,60}|condividi"
    r"|lire aussi.{0,120}|leer m[aá]s.{0,60}|paylaş|yorumlar)"
    r"|[\W\d_]{0,12}"
    r")[\s.:!»>|→…]*$",
    re.IGNORECASE,
)
# Machinery glued to the end of a text (the example: "You must be logged in to post a comment Login").
_TAIL = re.compile(
    r"\s*(?:You must be logged in to post a comment\.?(?:\s*Log ?in)?|Leave a (?:comment|reply)\.?"
    r"|(?:Click )?Share this:?.{0,80})\s*$",
    re.IGNORECASE,
)

_PHOTO = re.compile(
    r"^(?:(?:file )?(?:photo|image|picture|video|foto|bild|imagen|crédit photo|fotograf)s?(?: (?:credit|by"
    r"|courtesy|illustration|from|of|caption)\b.{0,80})?\s*[:/|©].{0,200}|(?:file|handout|representative"
    r"|representational) (?:photo|image|picture).{0,120}|credit\s*:.{0,80}|caption\s*:.{0,300}"
    r"|(?:\S+ ){0,6}(?:/|via |/ )?(?:getty images|reuters|afp|ap photo|shutterstock|istock|alamy|epa|imago|dpa"
    r"|picture alliance|zuma|unsplash|wikimedia commons|bloomberg)(?:[ /,(|].{0,60})?"
    r"|[©].{0,100})$",
    re.IGNORECASE,
)
_CREDITED = re.compile(
    r"[\[(](?:(?:ap|file|afp|reuters|epa|getty|photo|image|photograph|pool|courtesy|picture|tass|via|credit"
    r"|source|handout|screenshot|illustration|us |u\.s\. )\b|[^()]{0,60}(?:/|\bvia )(?:getty|ap|afp|reuters"
    r"|epa|tass|file|photo|associated press)\b)[^()\[\]]{0,100}[\])]\.?$"
    r"|\b(?:photo(?:graph)?(?: credit)?|image|credit|picture|foto|bild)\s*[:/]\s*\S.{0,80}$"
    r"|\b(?:Getty Images|REUTERS/\w.{0,40}|AP Photo/.{0,40}|/AFP|/Reuters)\W*$",
    re.IGNORECASE,
)

_CREDIT = re.compile(
    r"^(?:(?:special to|exclusive to|reprinted (?:from|with)|courtesy of|provided by|source ?:|distributed by"
    r"|from) (?:the )?\w.{2,80}"
    r"|by (?:the )?[A-Z].{2,120}|von [A-ZÄÖÜ].{2,80}|par [A-ZÀ-Ý].{2,80}|por [A-ZÀ-Ý].{2,80}|di [A-ZÀ-Ý].{2,60}"
    r"|[A-Z][\w.'’ -]{2,60}(?:staff (?:writer|reporter)|correspondent|news service|wire (?:service|report"
    r"|reports)|wires|contributor)\b.{0,60}"
    r"|(?:the )?(?:associated press|ap|reuters|afp|agence france-presse|upi|united press international"
    r"|xinhua(?: news agency)?|itar-tass|tass|ria novosti|interfax|dpa|efe|ansa"
    r"|kyodo(?: news)?|yonhap(?: news agency)?|bloomberg(?: news)?|pti|ians)(?: (?:staff|news|writers?))?)$",
    re.IGNORECASE,
)
_BY = re.compile(r"^(?:By|BY|Von|Par|Por|Di)\s+(?=\S*[A-ZÀ-Ý])")

_AGENCIES = (
    r"AP|Reuters|REUTERS|AFP|UPI|Xinhua|TASS|ITAR-TASS|Itar-Tass|RIA Novosti|RIA|Interfax|dpa|DPA|dpa/\w+|EFE"
    r"|ANSA|Kyodo|Yonhap|Bloomberg|PTI|IANS|ANI|SPA|WAM|KUNA|MENA|SANA|IRNA|Anadolu|AA|BNO News|CNN|BBC|CBS\w*"
    r"|WorldTribune|CNS|RNS|Thomson Reuters Foundation|AAP|CP|The Canadian Press|PA|ABC|CBC"
    r"|Tribune News Service|TNS|JTA|IPS|VOA|RFE/RL|KNA|epd|sid|SID|APA|ots|KCNA|Al Jazeera|MarketWatch|CNBC"
    r"|Dow Jones|GLOBE NEWSWIRE|PRNewswire|BUSINESS WIRE|[A-Z]{2,6}(?:/[A-Z]{2,6})?"
)
_CAPS = (
    r"[A-ZÀ-Ý][A-ZÀ-Ý.'’-]+(?:[ -](?:(?:de|del|la|al|el|di|da|du|of|the|am|and|sur"
    r"|upon)[ -])?[A-ZÀ-Ý.][A-ZÀ-Ý.'’-]*){0,3}"
)
_TITLED = r"[A-ZÀ-Ý][\w.'’-]+(?:[ -](?:(?:de|del|la|al|el|di|da|du|of|the|am|and|sur|upon)[ -])?[A-ZÀ-Ý][\w.'’-]*){0,3}"
_REGION = r"(?:,\s*[A-ZÀ-Ý][\w.'’-]*(?: [A-ZÀ-Ý][\w.'’-]*){0,3})?"
_WHEN = (
    r"(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?"
    r"|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}|\d{1,2}\.?\s+(?:[A-ZÄ][a-zä]{2,9})\.?"
    r"|\d{1,2}[./]\d{1,2}\.?)(?:,?\s+\d{4})?)"
)
_HOUR = r"(?:\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?)"
_DASH = r"(?:\s*(?:—|–|--+|―)\s*|\s+-\s+)"
_DATELINES = (
    # MOSCOW — ; SEOUL, Aug. 20 (Yonhap) -- ; STRASBOURG, France (AP) —
    # OSLO (May 3, 2014) - ; OSLO, May 3, 2014, 9:15 p.m. ET -
    re.compile(
        rf"^(?P<place>{_CAPS}(?:/{_CAPS})?{_REGION}?)(?:,?\s+\(?(?P<date>{_WHEN})\)?(?:,\s+{_HOUR})?)?(?:,?\s*[(\[]"
        rf"(?P<agency>{_AGENCIES})[)\]])?(?:,?\s+(?P<date2>{_WHEN}))?{_DASH}(?=\S)"
    ),
    # Berlin (dpa) - ; Paris, 3 May 2014 (AFP) –
    re.compile(
        rf"^(?P<place>{_TITLED}(?:/{_TITLED})?{_REGION}?)(?:,?\s+(?P<date>{_WHEN}))?,?\s*[(\[]"
        rf"(?P<agency>{_AGENCIES})[)\]](?:{_DASH}|\s*[.:]\s+|\s+)(?=\S)"
    ),
    # Moscow, Nov. 11 —
    re.compile(rf"^(?P<place>{_TITLED}{_REGION}?),\s+(?P<date>{_WHEN}){_DASH}(?=\S)"),
    # (Reuters) - ; MOSCOW (AP) without a dash
    re.compile(rf"^(?P<place>)[(\[](?P<agency>{_AGENCIES})[)\]](?:{_DASH}|\s+)(?=[A-ZÀ-Ý“\"])"),
    re.compile(
        rf"^(?P<place>{_CAPS}{_REGION}?)(?:,?\s+(?P<date>{_WHEN}))?,?\s*[(\[](?P<agency>{_AGENCIES})[)\]]\s+"
        rf"(?=[A-ZÀ-Ý“\"])"
    ),
)  # fmt: skip
# What stands in capitals before a dash and is no place.
_NO_PLACE = re.compile(
    r"^(?:UPDATE\w*|BREAKING|EXCLUSIVE|WATCH|READ|LIVE|VIDEO|OPINION|ANALYSIS"
    r"|EDITORIAL|NOTE|CORRECTION|RELATED|PHOTOS?|STORY|FACT CHECK|MORE|Q|A|ALSO)\b",
    re.IGNORECASE,
)


_OF_A_DAY = re.compile(
    rf"^(?:(?:first |last )?(?:published|posted|updated|modified|dated?|issued|filed)(?: on| at)?\s*:?\s*)?"
    rf"(?:[^\W\d_][\w.'’ -]{{1,30}}[,|]\s*)?"
    rf"(?:{_WHEN}(?<=\d{{4}})|(?:19|20)\d\d-\d\d-\d\d|\d{{1,2}}(?:st|nd|rd|th) [A-Z][a-z]{{2,8}} (?:19|20)\d\d)"
    rf"(?:[,|T]?\s*(?:at )?{_HOUR})?(?:\s*[,|]\s*[^\W\d_][\w. '’-]{{1,30}})?$",
    re.IGNORECASE,
)


def is_day(line: str) -> bool:
    """Whether a line says no more than on which day, perhaps where and at what hour.

    >>> is_day("Published: 3 May 2014"), is_day("OSLO, May 3, 2014"), is_day("Talks began on 3 May 2014")
    (True, True, False)
    """
    return len(line) < 90 and bool(_OF_A_DAY.match(line.strip()))


def is_boilerplate(line: str) -> bool:
    """Whether a line is a site's machinery and no part of an article."""
    return len(line) < 260 and bool(_BOILERPLATE.match(line.strip()))


def without_tail(paragraph: str) -> str:
    """A paragraph without machinery glued to its end."""
    return _TAIL.sub("", paragraph)


def is_caption(line: str) -> bool:
    """Whether a line is a caption or credit of a picture by its own words."""
    return len(line) < 500 and bool(_PHOTO.match(line) or _CREDITED.search(line))


def is_credit(line: str) -> bool:
    """Whether a line above the text says whose it is."""
    return len(line) < 140 and not line.endswith(("?", "!")) and bool(_CREDIT.match(line))


def signed(line: str) -> str:
    """The names in a credit line that begins with "By", "" for others."""
    found = _BY.match(line)
    return line[found.end() :].strip() if found else ""


def dateline(paragraph: str) -> tuple[Dateline, str] | None:
    """The dateline in front of a first paragraph, and the paragraph without it; None if there is none.

    >>> dateline("SEOUL, Aug. 20 (Yonhap) -- Talks began.")[0].place
    'SEOUL'
    """
    for pattern in _DATELINES:
        found = pattern.match(paragraph[:160])
        if found and not _NO_PLACE.match(found["place"]):
            held = found.groupdict()
            when = held.get("date") or held.get("date2") or ""
            return Dateline(found["place"], held.get("agency") or "", when, found[0].strip()), paragraph[found.end() :]
    return None

"""Reasons not to show a sentence of the portal as an announcement, each with the bullet that taught it.

What statements in articles must not be (conditions, doubts, questions, opinions) is settled in `enrich.statements`;
these are the portal's own: a bullet tells the news of the day in the present tense, so "closes schools until Friday" is
what happens today, and "scheduled for" often names what is being called off.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Claim:
    """What a sentence seems to say: `lead` is the sentence up to the act, `when` the words for the days."""

    sentence: str
    lead: str
    what: str
    when: str
    cue: str
    follows: str
    before_when: str
    day: date


_CALLED_OFF = re.compile(
    r"\b(?:cancel\w*|postpon\w*|defer(?:s|red)|call(?:s|ed)? off|scrap(?:s|ped)|abandon\w*|delay(?:s|ed)?|resched\w*"
    r"|suspen[ds]\w*|extend(?:s|ed|ing)?|revok\w+|withdr[ae]w\w*|block(?:s|ed)|reject(?:s|ed)|dismiss(?:es|ed)|averts?"
    r"|halts?|boycott\w*|lifts?|ends? early|brings? forward)\b",
    re.I,
)
_SETTLED = re.compile(r"^(?:expected|scheduled|due|set|slated|planned|poised|planning)\b")


_SETTLED_FOR = re.compile(
    r"\b(?:scheduled|planned|due|slated|set|expected|supposed)(?: to (?:be )?\w+)?"
    r"(?: (?:for|on|in|by|at|the|early|late))*$"
)
_INSTEAD = re.compile(
    r"\b(?:instead of|rather than|(?<!later )than|not|as|originally|previously|had been|ahead of|before|since"
    r"|(?:days?|weeks?|months?|years?) after)(?: (?:on|in|the))*$"
)


def called_off(claim: Claim) -> bool:
    """ "postpones the military parade, which was slated to take place on 10 November, until 2019"."""
    settled = _SETTLED.match(claim.cue) or _SETTLED_FOR.search(claim.before_when)
    return bool(settled) and bool(_CALLED_OFF.search(claim.sentence))


def other_day(claim: Claim) -> bool:
    """ "will now be released in 2017 instead of 2045"; "will take effect 21 days after August 7"."""
    return bool(_INSTEAD.search(claim.before_when))


_UNDOES = re.compile(r"(?:postpone|cancel|delay|abandon|scrap) ")
_NEW_DAY = re.compile(
    r"\b(?:until|till|to|from|on|in|at|for|starting|beginning|effective|by)(?: (?:on|in|at|the|early|late|mid))*$"
)


def undone_then(claim: Claim) -> bool:
    """ "says he will postpone the country's elections next month": the day of what is undone."""
    return bool(_UNDOES.match(claim.what)) and not _NEW_DAY.search(claim.before_when)


_SPAN = re.compile(
    r"(?:in |for )?(?:nearly |almost |over |more than |about )?[\w-]+ (?:years|months|weeks|decades|days)$"
)
_SUPERLATIVE = re.compile(
    r"\b(?:first|lowest|highest|largest|biggest|worst|longest|most|best|only|fewest|least|strongest|deadliest|record)\b"
)


def first_in_years(claim: Claim) -> bool:
    """ "will miss the meeting for the first time in 40 years", "set for its lowest close in two months"."""
    return bool(_SPAN.match(claim.when)) and bool(_SUPERLATIVE.search(claim.before_when))


_TO_BE = re.compile(r"\b(?:resolution|act|law|treaty) \d*\s*of$", re.I)


def day_of_another_thing(claim: Claim) -> bool:
    """ "will be included in resolution 1973 of 17 March 2011": written in years later."""
    return bool(_TO_BE.search(claim.before_when))


_OF_THAT_DAY = re.compile(
    r" (?:Movement|Agreements?|Accords?|Brigades?|Alliance|Coalition|Revolution|Uprising|Organi[sz]ation|Front|Group"
    r"|Army|Massacre|Coup|Committee|Constitution|Square|Street|Avenue|Airport|Stadium|Bridge|Incident|Attacks?|attacks?)\b"
)


def day_in_a_name(claim: Claim) -> bool:
    """ "will mediate talks between Congo and the March 23 Movement"."""
    return bool(_OF_THAT_DAY.match(claim.follows)) and not re.search(r"\d{4}$", claim.when)


_EARLIER = re.compile(r"\b(?:earlier|last)(?: (?:in|on))?$")
_LOOKS_BACK = re.compile(
    r"\b(?:after|following|since|because|over|despite|during|citing|which|who|that|when|where)\s"
    r"(?P<clause>[^,;]*)\b(?:in|on|at|during)(?: (?:the|early|late|mid))*$"
)
_PAST = re.compile(
    r"\b(?:\w{2,}ed|was|were|had|lost|won|fell|left|took|began|made|came|went|struck|broke|held|met|sent|hit|shot|cut"
    r"|became|gave|found|led|set|fled|sank|stole|rose|saw)\b"
)
_POINTS_AHEAD = re.compile(r"\b(?:will|would|shall|to|due|scheduled|planned|expected|set for|slated)\b")


def day_of_what_led_to_it(claim: Claim) -> bool:
    """ "announces his intention to resign after his party lost seats in July", "a raid earlier this month"."""
    if _EARLIER.search(claim.before_when):
        return True
    back = _LOOKS_BACK.search(claim.before_when)
    clause = back["clause"] if back else ""
    return bool(_PAST.search(clause)) and not _POINTS_AHEAD.search(clause)


_WAS = re.compile(r"\b(?:was|were|had been|had|originally|initially|previously)\s+(?:\w+\s)?$")
_WAS_PLANNED = re.compile(r"\b(?:was|were|had been)\s+(?:originally|initially|previously)\s+\w+$")
_WERE_TO = re.compile(r"\b(?:was|were) to\b")


def past_plan(claim: Claim) -> bool:
    """ "Peru's trials were due to conclude this week"; "tariffs which were to take effect on June 10"."""
    if claim.cue == "is to" and _WERE_TO.search(claim.sentence):
        return True
    if _WAS_PLANNED.search(claim.lead):
        return True
    return bool(_SETTLED.match(claim.cue)) and bool(_WAS.search(claim.lead + " "))


_DAY_NAMED = re.compile(
    r"(?i:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|day\b|tomorrow|next|week|month|year|\b\d{4}\b"
    r"|quarter|christmas|easter|later|coming|spring|summer|autumn|fall|winter|century|decade|ramadan|days)"
)


def only_hours(claim: Claim) -> bool:
    """ "dining in restaurants will be banned after 6 p.m."."""
    return not _DAY_NAMED.search(claim.when)


_YEAR = re.compile(r"(?:the )?\d{4}$")
_YEAR_PLACE = re.compile(
    r"\b(?:in|by|during|until|till|before|after|of|early|late|mid|from|to|through|throughout|and|for|end|since|around|"
    r"beginning|starting|than)[\s-]$",
    re.I,
)
_BARE_DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?$")
_KIND = re.compile(r"\b(?:an?|its|his|her|their|each|every|the)$")


def weekday_of_a_kind(claim: Claim) -> bool:
    """ "will launch a Sunday edition of the newspaper"."""
    return bool(_BARE_DAY.match(claim.when) and _KIND.search(claim.before_when))


_NAMED_SEASON = re.compile(r"(?:the )?(?:Winter|Summer|Spring|Autumn|Fall)$")


def season_in_a_name(claim: Claim) -> bool:
    """ "foreign athletes who will participate in the Winter Olympics"; "21st Century Fox"."""
    named = _NAMED_SEASON.match(claim.when) and re.match(r" [A-Z]", claim.follows)
    return bool(named) or "century" in claim.when.lower()


_OTHER_YEAR = re.compile(r"^,? (?:in|of) (?:\d{4})\b")


def year_behind(claim: Claim) -> bool:
    """ "will be held from October 5 to 19 in 2014": the year that the days were given is another."""
    return bool(_OTHER_YEAR.match(claim.follows)) and not re.search(r"\d{4}", claim.when)


_SEASON = re.compile(
    r"^(?:[-–/]\d|\s(?:[A-Z]|season|edition|[a-z]+ election|world|presidential|general|federal|state)\w*)"
)


def year_in_a_name(claim: Claim) -> bool:
    """ "starts for UEFA Euro 2012", "the 2012–13 league game", "retire at the end of the 2017 season"."""
    if not _YEAR.search(claim.when):
        return False
    if _YEAR.fullmatch(claim.when) and not _YEAR_PLACE.search(claim.before_when + " "):
        return True
    return bool(_SEASON.match(claim.follows))


_FEAST = re.compile(r"(?:Christmas|Easter|Halloween|Thanksgiving|\w+ Day|New Year)", re.I)
_FEAST_PLACE = re.compile(r"\b(?:on|by|before|until|at|around|for|after|from)$", re.I)
_ORDINARY = re.compile(
    r"^(?:the )?(?:next |following |same |first |last )?(?:day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b", re.I
)


def feast_in_a_name(claim: Claim) -> bool:
    """ "How the Grinch Stole Christmas", "its Holocaust Remembrance Day ceremony"."""
    if not _FEAST.match(claim.when) or _ORDINARY.match(claim.when) or re.search(r"\d", claim.when):
        return False
    return not _FEAST_PLACE.search(claim.before_when.rstrip())


_WEATHER = re.compile(
    r"\b(?:rain\w*|storms?|snow\w*|hurricane|typhoon|cyclone|flood\w*|temperatures?|landfall|weather|forecast\w*|winds?"
    r"|heat ?wave|blizzard|category \d|eclipse|comet|meteor\w*|asteroids?|magnitude|eruption|crest|supermoon|transit of"
    r"|near-earth|meteorolog\w*)\b",
    re.I,
)
_BY_PEOPLE = re.compile(
    r"\b(?:mission|probe|spacecraft|launch\w*|NASA|declares?|election|summit|plans?|announc\w+)\b", re.I
)


def nature(claim: Claim) -> bool:
    """ "It is expected to make landfall on Saturday": a forecast, not an announcement."""
    return bool(_WEATHER.search(claim.sentence)) and not _BY_PEOPLE.search(claim.sentence)


_AMOUNT = re.compile(
    r"\d+(?:\.\d+)?\s?(?:%|percent|per ?cent|million|billion|trillion)|\b\d{1,3}(?:,\d{3})+\b|\$\d", re.I
)
_GROWS = re.compile(
    r"\b(?:grow|shrink|contract|fall|rise|increase|decline|drop|reach|exceed|surpass|average|total|cost|peak|number"
    r"|account|lose|suffer|number|hit|be|overtake|outnumber|run out|become the (?:world|largest|most))\b",
    re.I,
)
# Why something is done is no wish ("due to fears of …"), and a draft that will be put to the vote goes there.
_BECAUSE = re.compile(
    r"\b(?:due to|over|amid|amidst|because of|citing|given|accepts?|approves?|grants?|backs?|agrees? to)\s"
    r"(?:[\w'’]+\s){0,5}?"
    r"(?:fears?|threats?|doubts?|rumou?rs|proposals?|requests?|demands?|claims?|appeals?)\b",
    re.I,
)
_GUESS = re.compile(
    r"\b(?:predict\w*|project(?:s|ed|ing|ions?)|forecast\w*|estimat\w*|expects?|expected|anticipat\w*|warns?|warned|warning"
    r"|likely|believes?|fears?|study|researchers|scientists|experts|analysts|economists"
    r"|report (?:says|finds|claims))\b",
    re.I,
)


def forecast(claim: Claim) -> bool:
    """ "expected to receive 58,000 asylum seekers by the end of 2016", "will grow 3% next year, says the IMF"."""
    head, lead = " ".join(claim.what.split()[:6]), _BECAUSE.sub("", claim.lead)
    if claim.cue.startswith("expect") and _AMOUNT.search(claim.what):
        return bool(
            re.match(r"(?:receive|see|cost|lose|earn|generate|create|make|sell)\b", head) or _GROWS.search(head)
        )
    if _GUESS.search(lead) and (_GROWS.search(head) or claim.cue.startswith(("will", "would", "could"))):
        return not re.search(r"\b(?:expected|expects|likely)$", lead) and bool(
            re.search(r"\b(?:predict\w*|project(?:s|ed|ing|ions?)|forecast\w*|estimat\w*|warns?|warned|believes?|fears?"
                      r"|study|researchers|scientists|experts|analysts|economists)\b", lead, re.I)
        )  # fmt: skip
    return False


# "Approves Bulgaria's request to adopt the euro, which will replace the lev": what a relative clause says is fact.
_RELATIVE = re.compile(r",\s+(?:both of |all of )?(?:which|who)$")
_WISHES = re.compile(
    r"\b(?:hopes?|fears?|urge[sd]?|demand(?:s|ed)|call(?:s|ed) for|proposes|recommend(?:s|ed)|suggest(?:s|ed)|wants?"
    r"|seeks|threaten(?:s|ed)|considers?|considering|reportedly|allegedly|offers? to|bill|draft)\b"
)


def _plain(claim: Claim) -> bool:
    return bool(_RELATIVE.search(claim.lead)) and not claim.cue.startswith("would")


_WISHED = re.compile(
    r"\b(?:hop(?:e|es|ed|ing)|fears?|speculat\w+|rumou?rs?|rumou?red|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|calls? for"
    r"|called for|calling for|calls? on|propos(?:e|es|ed|al|als|ing)|recommend\w*|suggest\w*|petition\w*|wants?|seeks?"
    r"|threaten(?:s|ed|ing)?|threats? (?:to|that)|warns? that|request(?:s|ed)?|bill|draft|asks?|asked"
    r"|considers?|considering|expects? that|doubts?|hints?|reportedly|allegedly|claims?|appeals? (?:to|for)|whether"
    r"|unclear|offers? to)\b",
    re.I,
)


_ITSELF = re.compile(
    r"be (?:submitted|presented|published|debated|discussed|put|sent|voted|read|signed|unveiled)\b|(?:go|return) to\b"
)
_DRAFT = re.compile(r"\b(?:bill|draft)\b", re.I)


def wished(claim: Claim) -> bool:
    """ "urges the Taliban to extend the truce due to expire", "fueling hopes that the Fed will increase rates"."""
    lead = _BECAUSE.sub("", claim.lead)
    if _ITSELF.match(claim.what):
        lead = _DRAFT.sub("", lead)
    return bool((_WISHES if _plain(claim) else _WISHED).search(lead))


_CONDITION = re.compile(
    r"\b(?:if|unless|whether|provided (?:that)?|should (?:he|she|it|they|the)|pending|subject to|in case|assuming"
    r"|depend\w*"
    r"|could|might|may (?:be|not|also|have|become|take|begin|start|face)|possib\w+|potentially|perhaps|probabl[ye]"
    r"|tentative\w*|as (?:soon|late) as|at the earliest)\b"
)


def conditional(claim: Claim) -> bool:
    """ "says new elections could be held in May"; "if approved, the law will take effect on 1 July"."""
    return bool(_CONDITION.search(claim.lead)) or bool(
        re.search(
            r"\b(?:[Ii]f|[Uu]nless|provided that|pending|subject to|should (?:he|she|it|they|the|an?|no)"
            r"|must\b[^;]*, or (?:he|she|it|they|else))\b",
            claim.sentence,
        )
    )


_DUE_TO = re.compile(
    r"due to (?:a|an|the|his|her|its|their|this|that|concerns?|fears?|[A-Z\d][\w-]*"
    r"|\w+(?:ing|ed|tion|ness|ity|ment)s?)\b"
)


def because(claim: Claim) -> bool:
    """ "places the region under Alert Level 2 due to a decrease in the number of cases"."""
    return (
        claim.cue.startswith("due to")
        and "due to be " not in claim.sentence
        and bool(_DUE_TO.match(f"due to {claim.what}"))
    )


_TODAYS = re.compile(r"^(?:begins?|starts?|ends?|opens?|closes?|expires?|concludes?|resumes?"
                     r"|takes? (?:effect|place|office)"
                     r"|goes into (?:effect|force)|go into (?:effect|force)|comes? into (?:effect|force))\s+"
                     r"(?:at midnight |next |on |from |in |later )?(?:the )?$")  # fmt: skip


def todays_news(claim: Claim) -> bool:
    """ "closes all schools until April 2", "arrives by train for talks on Thursday": the present of the bullet."""
    if claim.cue != "timetable":
        return False
    place = claim.what.find(claim.when)
    return place < 0 or not _TODAYS.match(claim.what[:place])


_NOT_DONE = re.compile(
    r"\b(?:will not|won't|would not|cannot|no longer|never|refus\w+|(?<!is )(?<!are )denie[sd]|deny\w*"
    r"|rul(?:es|ed) out)\b",
    re.I,
)


def denied(claim: Claim) -> bool:
    """ "denies that he will resign next month"."""
    return _since(_NOT_DONE, claim.lead) and not _plain(claim)


# What is said after it is said: "denies interfering with the site and says that the team will be allowed to visit".
_SAID_SINCE = re.compile(
    r"\b(?:and|but)\s+(?:also\s+)?(?:says?|announces?|confirms?|states?|declares?|adds?|insists?)\b"
)


def _since(pattern: re.Pattern[str], lead: str) -> bool:
    """Whether a pattern stands behind the last "and says"."""
    parts = _SAID_SINCE.split(lead)
    return bool(pattern.search(parts[-1]))


_VOTED_ON = re.compile(
    r"\b(?:fails?(?! to meet)|defeats?|votes? against|rejects?|strikes? down|overturns?|vetoe?s?|repeals?)\b", re.I
)


# Who defeats somebody goes on to do what he was elected for.
_WINS = re.compile(r"\bdefeats?\b[^.;]*\b(?:and|who)(?: will)?$")


def lost(claim: Claim) -> bool:
    """ "votes against the law that would ban mining from 2025"."""
    return _since(_VOTED_ON, claim.lead) and not _WINS.search(claim.lead)


REASONS: tuple[Callable[[Claim], bool], ...] = (
    called_off,
    other_day,
    undone_then,
    first_in_years,
    day_of_another_thing,
    day_in_a_name,
    day_of_what_led_to_it,
    past_plan,
    only_hours,
    year_in_a_name,
    weekday_of_a_kind,
    season_in_a_name,
    year_behind,
    feast_in_a_name,
    nature,
    forecast,
    wished,
    conditional,
    because,
    todays_news,
    denied,
    lost,
)

"""Reasons not to show a sentence of the portal as an announcement, each with the bullet that taught it.

What statements in articles must not be (conditions, doubts, questions, opinions) is settled in `enrich.statements`;
these are the portal's own: a bullet tells the news of the day in the present tense, so "closes schools until Friday" is
what happens today, and "scheduled for" often names what is being called off. What the day named belongs to is for
`misdated`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from backstory.relate.announcements.claim import Claim
from backstory.relate.announcements.misdated import ANOTHER_DAY

_CALLED_OFF = re.compile(
    r"\b(?:cancel\w*|postpon\w*|defer(?:s|red)|call(?:s|ed)? off|scrap(?:s|ped)|abandon\w*|(?<!without )delay(?:s|ed)?"
    r"|resched\w*|suspen[ds]\w*|extend(?:s|ed|ing)?|revok\w+|withdr[ae]w\w*|block(?:s|ed)|reject(?:s|ed)|dismiss(?:es|ed)|averts?"
    r"|halts?|boycott\w*|lifts?|ends? early|brings? forward)\b",
    re.I,
)
_SETTLED = re.compile(r"^(?:expected|scheduled|due|set|slated|planned|poised|planning)\b")
_SETTLED_FOR = re.compile(
    r"\b(?:scheduled|planned|due|slated|set|expected|supposed)(?: to (?:be )?\w+)?"
    r"(?: (?:for|on|in|by|at|the|early|late))*$"
)


def called_off(claim: Claim) -> bool:
    """ "postpones the military parade, which was slated to take place on 10 November, until 2019"."""
    if re.search(r"\bnow (?:expected|scheduled|due|set|planned)\b", claim.sentence):
        return False  # "delays the delivery, with the first plane now expected in late 2007"
    settled = _SETTLED.match(claim.cue) or _SETTLED_FOR.search(claim.before_when)
    return bool(settled) and bool(_CALLED_OFF.search(claim.sentence))


_UNDOES = re.compile(r"(?:postpone|cancel|delay|abandon|scrap) ")
_NEW_DAY = re.compile(
    r"\b(?:until|till|to|from|on|in|at|for|starting|beginning|effective|by)(?: (?:on|in|at|the|early|late|mid))*$"
)


def undone_then(claim: Claim) -> bool:
    """ "says he will postpone the country's elections next month": the day of what is undone."""
    planned = _SETTLED_FOR.search(claim.before_when)  # "delays a test scheduled for next week"
    return bool(_UNDOES.match(claim.what)) and bool(planned or not _NEW_DAY.search(claim.before_when))


_WAS = re.compile(r"\b(?:was|were|had been|had|originally|initially|previously)\s+(?:\w+\s)?$")
_WAS_PLANNED = re.compile(r"\b(?:was|were|had been)\s+(?:originally|initially|previously)\s+\w+$")
_WERE_TO = re.compile(r"\b(?:was|were) to\b")


def past_plan(claim: Claim) -> bool:
    """ "Peru's trials were due to conclude this week"; "tariffs which were to take effect on June 10"."""
    if claim.cue == "is to" and _WERE_TO.search(claim.sentence):
        return True
    if _WAS_PLANNED.search(claim.lead) or (claim.cue == "plan" and claim.lead.endswith((" was", " were"))):
        return True
    return bool(_SETTLED.match(claim.cue)) and bool(_WAS.search(claim.lead + " "))


_WEATHER = re.compile(
    r"\b(?:rain\w*|storms?(?! relief)|snow\w*|hurricanes?|typhoons?|cyclones?|flood(?! of)\w*|temperatures?|landfall"
    r"|weather|forecast\w*|winds?|heat ?wave|hail|tornado\w*"
    r"|blizzard|category \d|eclipse|comet|meteor\w*|asteroids?|magnitude|eruption|crest|supermoon|transit of"
    r"|near-earth|meteorolog\w*|showers?|thunder\w*|drizzle|sunshine|sunny|cloudy|breezy|colder|warmer|milder)\b",
    re.I,
)
_SURNAME = re.compile(
    r"\b(?!Tropical|Winter|Heavy)[A-Z][a-z]+ (?:Snow|Rains?|Hail|Winds?|Flood)\b"
)  # "Tony Snow resigns"
_BY_PEOPLE = re.compile(
    r"\b(?:mission|probe|spacecraft|launch\w*|NASA|declares?|election|summit|plan(?:s|ned)?|announc\w+)\b", re.I
)


# Why, and what beside: "will resume shipments on Saturday while warning of further rain".
_BESIDE = re.compile(r"\b(?:while|as(?! an?\b)|due to|because|amid\w*|after|following|despite|since|although)\b|[;(]")
_OPENING_REASON = re.compile(r"^(?:due to|because of|after|following|amid|despite|as)\b[^,]*,", re.I)


def nature(claim: Claim) -> bool:
    """ "It is expected to make landfall on Saturday": a forecast, not an announcement."""
    return of_nature(claim.sentence, claim.when)


def of_nature(sentence: str, when: str) -> bool:
    """Whether a sentence tells of weather and skies, and of nobody who plans, as far as the words for `when`."""
    place = sentence.find(when) + len(when) if when and when in sentence else len(sentence)
    beside = _BESIDE.search(sentence, place)
    matter = _OPENING_REASON.sub("", sentence[: beside.start() if beside else None])
    return bool(_WEATHER.search(_SURNAME.sub("", matter))) and not _BY_PEOPLE.search(sentence)


_AMOUNT = re.compile(
    r"\d+(?:\.\d+)?\s?(?:%|percent|per ?cent|million|billion|trillion)|\b\d{1,3}(?:,\d{3})+\b|\$\d", re.I
)
_GROWS = re.compile(
    r"\b(?:grow|shrink|contract|fall|rise|increase|decline|drop|reach|exceed|surpass|average|total|cost|peak|number"
    r"|account|lose|suffer|hit|be|overtake|outnumber|run out|become the (?:world|largest|most))\b",
    re.I,
)
# "The death toll is expected to rise further in coming days".
_MORE_OF_IT = re.compile(
    r"\b(?:tolls?|cases|deaths|infections|casualties|poisonings?|disturbance)\b[^,;]{0,40}"
    r"\b(?:to|will) (?:rise|increase|grow|climb|worsen|fall|drop|peak|enter)\b"
    r"|\b(?:to|will) make landfall\b"
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
    r"|likely|believes?|fears?|(?-i:study)|researchers|scientists|experts|analysts|economists"
    r"|report (?:says|finds|claims))\b",
    re.I,
)


def forecast(claim: Claim) -> bool:
    """ "expected to receive 58,000 asylum seekers by the end of 2016", "will grow 3% next year, says the IMF"."""
    head, lead = " ".join(claim.what.split()[:6]), _BECAUSE.sub("", _SAID_SINCE.split(claim.lead)[-1])
    if _MORE_OF_IT.search(f"{lead} {claim.cue} {claim.what}"):
        return True
    if claim.cue.startswith("expect") and _AMOUNT.search(claim.what):
        return bool(
            re.match(r"(?:receive|see|cost|lose|earn|generate|create|make|sell)\b", head) or _GROWS.search(head)
        )
    if _GUESS.search(lead) and (_GROWS.search(head) or claim.cue.startswith(("will", "would", "could"))):
        return not re.search(r"\b(?:expected|expects|likely)$", lead) and bool(
            re.search(r"\b(?:predict\w*|project(?:s|ed|ing|ions?)|forecast\w*|estimat\w*|warns?|warned|believes?|fears?"
                      r"|(?-i:study)|researchers|scientists|experts|analysts|economists)\b", lead, re.I)
        )  # fmt: skip
    return False


# "Approves Bulgaria's request to adopt the euro, which will replace the lev": what a relative clause says is fact.
_RELATIVE = re.compile(r",\s+(?:both of |all of )?(?:which|who)$")
_WISHES = re.compile(
    r"\b(?:hopes?|fears?|urge[sd]?|demand(?:s|ed)|call(?:s|ed) for|proposes|recommend(?:s|ed)|suggest(?:s|ed)|wants?"
    r"|seeks|threaten(?:s|ed)|considers?|considering|reportedly|allegedly|offers? to|bill|draft)\b"
)


def _plain(claim: Claim) -> bool:
    """Whether the act stands in a relative clause, which says what is so, whatever is wished of it."""
    return bool(_RELATIVE.search(claim.lead)) and not claim.cue.startswith("would")


_WISHED = re.compile(
    r"\b(?:hop(?:e|es|ed|ing)|fears?|speculat\w+|rumou?rs?|rumou?red|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|calls? for"
    r"|called for|calling for|calls? on|propos(?:e|es|ed|al|als|ing)|recommend\w*|suggest\w*|petition\w*|wants?|seeks?"
    r"|threaten(?:s|ed|ing)?|threats? (?:to|that)|warns? that|request(?:s|ed)?|(?-i:bill|draft)|asks?|asked"
    r"|considers?|considering|expects? that|doubts?|hints?|reportedly|allegedly|claims?|appeals? (?:to|for)|whether"
    r"|unclear|offers? to|goals?(?= (?:of|for|to|is)\b)|advice|advised(?! that)|fake|hoax)\b",
    re.I,
)


_ITSELF = re.compile(
    r"(?:be )?(?:submitted|presented|published|debated|discussed|put|sent|voted|read|signed|unveiled)\b"
    r"|(?:go|return) to\b"
)
_DRAFT = re.compile(r"\b(?:bill|draft)\b", re.I)


_OUTCOME = re.compile(r"\b(?:thereby|meaning|which means)\b")  # behind it stands what comes of it


def wished(claim: Claim) -> bool:
    """ "urges the Taliban to extend the truce due to expire", "fueling hopes that the Fed will increase rates"."""
    lead = _BECAUSE.sub("", _OUTCOME.split(claim.lead)[-1])
    if claim.cue == "to be":  # "recommends 26 years, with formal sentencing scheduled for April"
        lead = lead.rpartition(", with ")[2]
    if _ITSELF.match(claim.what):
        lead = _DRAFT.sub("", lead)
    return bool((_WISHES if _plain(claim) else _WISHED).search(lead))


_DOUBT = re.compile(
    r"\b(?:whether|in case|assuming"
    r"|could|might|may (?:be|not|also|have|become|take|begin|start|face)|possib\w+|potentially|perhaps|probabl[ye]"
    r"|tentatively|as (?:soon|late) as|at the earliest)\b"
)


_PERHAPS = re.compile(r"\b(?:possibly|perhaps|potentially|maybe)(?: as (?:early|soon) as)?(?: (?:in|on|by))?$")


def doubtful(claim: Claim) -> bool:
    """ "says new elections could be held in May", "possibly as early as May"."""
    return bool(_DOUBT.search(" ".join(claim.lead.split()[-_NEAR:])) or _PERHAPS.search(claim.before_when))


_CONDITION = re.compile(
    r"\b(?:if|unless|provided (?:that)?|should (?:he|she|it|they|the)|pending|subject to|depend\w*)\b"
)
_CONDITION_ANYWHERE = re.compile(
    r"\b(?:[Ii]f|[Uu]nless|provided that|pending|subject to|should (?:he|she|it|they|an?|no)"
    r"|must\b[^;]*, or (?:he|she|it|they|else))\b"
)


def conditional(claim: Claim) -> bool:
    """ "if approved, the law will take effect on 1 July"."""
    near = " ".join(claim.lead.split()[-_NEAR:])
    return bool(_CONDITION.search(near) or _CONDITION_ANYWHERE.search(claim.sentence))


_NEAR = 10  # words: a "possible criminal investigation" further back makes nothing of this possible only

# What somebody says that others must do is a demand; what is ordered or agreed is settled.
_MUST = re.compile(r"\b(?:says?|said|insists?|argues?|warns?|tells?|urges?|calls?|believes?|writes?|states?)\b")


def demanded(claim: Claim) -> bool:
    """ "says that the president must leave by August"."""
    return claim.cue == "can" and bool(re.search(r"\bmust\b", claim.sentence) and _MUST.search(claim.lead))


_DUE_TO = re.compile(
    r"due to (?:a|an|the|his|her|its|their|this|that|concerns?|fears?|[A-Z\d][\w-]*"
    r"|\w+(?:ing|ed|tion|ness|ity|ment)s?|[a-z]+ of)\b"
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


_ALLOWING = re.compile(r"\b(?:allowing|clearing the way for)\b")  # "rejects the appeal, allowing the survey to begin"
# Who defeats somebody goes on to do what he was elected for.
_WINS = re.compile(r"\bdefeats?\b[^.;]*\b(?:and|who)(?: will)?$")


def lost(claim: Claim) -> bool:
    """ "votes against the law that would ban mining from 2025"."""
    if _WINS.search(claim.lead) or _ALLOWING.search(f"{claim.lead} {claim.what}"):
        return False
    return _since(_VOTED_ON, _OUTCOME.split(claim.lead)[-1])


_REASONS: tuple[Callable[[Claim], bool], ...] = (
    *ANOTHER_DAY,
    called_off,
    undone_then,
    past_plan,
    nature,
    forecast,
    wished,
    doubtful,
    conditional,
    demanded,
    because,
    todays_news,
    denied,
    lost,
)


def refused(claim: Claim, *, conditions: bool = False) -> bool:
    """Whether any reason speaks against showing what a sentence seems to announce.

    With `conditions` what hangs on one and is said plainly ("if health allows, schools will reopen in May") is none.
    """
    spared = conditional if conditions and claim.cue in _PLAINLY else None
    return any(reason(claim) for reason in _REASONS if reason is not spared)


# Not "if you plan to go out in summer", "if they believed that, it would be better to run in 2020".
_PLAINLY = frozenset(("will", "would", "announced", "sets", "moved", "ordered", "beginning", "from", "effective"))

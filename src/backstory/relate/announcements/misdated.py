"""Days that a sentence names for something else than what it announces, each with the bullet that taught it.

Days counted from, days of what led to it, days and years that are part of a name. Whether what is announced is to come
at all is for `refused`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from backstory.relate.announcements.claim import Claim

_INSTEAD = re.compile(
    r"\b(?:instead of|rather than|(?<!later )(?<!earlier )(?<!sooner )(?<!longer )than|not|(?<!early )as"
    r"|originally|previously|had been|ahead of|before|since"
    r"|(?:days?|weeks?|months?|years?) after)(?: (?:on|in|the))*$"
)


OF_THE_DAY = re.compile(  # a noun behind it
    r" (?!(?:about|after|ahead|along|alongside|amid|amidst|and|as|at|before|between|because|but|by|despite|due|during"
    r"|following|for|from|if|in|into|last|next|of|on|or|over|so|that|the|this|through|throughout|to|under|until|when"
    r"|where|which|while|with|without|a|an|it|he|she|they)\b)[a-z]"
)


_BEFORE = re.compile(r"\bbefore(?: the)?$")


def is_limit(claim: Claim) -> bool:
    """Whether something is to be before the day itself: not of "before Sunday's vote", "before the June 5 vote"."""
    owned = claim.follows.startswith(("'s", "’s")) or OF_THE_DAY.match(claim.follows)
    return bool(_BEFORE.search(claim.before_when)) and not owned


def other_day(claim: Claim) -> bool:
    """ "will now be released in 2017 instead of 2045"; "will take effect 21 days after August 7"."""
    return bool(_INSTEAD.search(claim.before_when)) and not is_limit(claim)


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
PAST = re.compile(
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
    return bool(PAST.search(clause)) and not _POINTS_AHEAD.search(clause)


_DAY_NAMED = re.compile(
    r"(?i:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|day\b|tomorrow|next|week|month|year|\b\d{4}\b"
    r"|quarter|christmas|easter|thanksgiving|halloween|later|coming|spring|summer|autumn|fall|winter|century|decade|ramadan|days)"
)


def only_hours(claim: Claim) -> bool:
    """ "dining in restaurants will be banned after 6 p.m."; in "from 16 to 27 March" the first is a day.

    A midnight with a day (`reckoned`) is that to come.
    """
    if claim.when.endswith("hours") and (claim.cue == "moved" or claim.before_when.endswith("within")):
        return False  # "delays the launch for 24 hours", "will be discharged within 72 hours"
    return not _DAY_NAMED.search(claim.when) and not claim.when.isdigit() and claim.when != "midnight"


_YEAR = re.compile(r"(?:the )?\d{4}$")
_YEAR_PLACE = re.compile(
    r"\b(?:in|by|during|until|till|before|after|of|early|late|mid|from|to|through|throughout|and|for|end|since|around|"
    r"beginning|starting|than|least)[\s-]$",
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


_END_OF = re.compile(r"(?:the )?(?:end|start|beginning) of")  # "retire at the end of the 2017 season"
_SEASON = re.compile(
    r"^(?:[-–/]\d|\s(?:[A-Z]|season|edition|[a-z]+ election|world|presidential|general|federal|state)\w*)"
)


_OF_GAMES = re.compile(r"(?:be )?(?:hosted|staged)\b|(?:host|stage) the \d{4}\b")  # held in the year in their name
# Who stands for what will be decided then does so now, and who qualifies has done so.
_FOR_THEN = re.compile(r"\b(?:seek|run|stand|nominat|campaign|candida|qualif|bid|support|interfer|contend)\w*\b")


def year_in_a_name(claim: Claim) -> bool:
    """ "starts for UEFA Euro 2012", "the 2012–13 league game", "retire at the end of the 2017 season".

    What is to be in a year to come is in that year, also where it is part of a name: "the final of the 2018 World Cup".
    """
    if not _YEAR.search(claim.when) or _END_OF.match(claim.when) or _OF_GAMES.match(claim.what):
        return False
    ahead = int(claim.when[-4:]) > claim.day.year and claim.cue != "from"
    if ahead and not _FOR_THEN.search(f"{claim.lead} {claim.what} {claim.follows}"):
        return False
    if _YEAR.fullmatch(claim.when) and not _YEAR_PLACE.search(claim.before_when + " "):
        return True
    return bool(_SEASON.match(claim.follows))


_FEAST = re.compile(r"(?:(?i:Christmas|Easter|Halloween|Thanksgiving|New Year)|[A-Z]\S+ Day\b)")
_FEAST_PLACE = re.compile(r"\b(?:on|by|before|until|at|around|for|after|from)$", re.I)
_ORDINARY = re.compile(
    r"^(?:the )?(?:next |following |same |first |last )?(?:day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b", re.I
)


def feast_in_a_name(claim: Claim) -> bool:
    """ "How the Grinch Stole Christmas", "its Holocaust Remembrance Day ceremony"."""
    if not _FEAST.match(claim.when) or _ORDINARY.match(claim.when) or re.search(r"\d", claim.when):
        return False
    return not _FEAST_PLACE.search(claim.before_when.rstrip())


ANOTHER_DAY: tuple[Callable[[Claim], bool], ...] = (
    other_day,
    first_in_years,
    day_of_another_thing,
    day_in_a_name,
    day_of_what_led_to_it,
    only_hours,
    weekday_of_a_kind,
    season_in_a_name,
    year_behind,
    year_in_a_name,
    feast_in_a_name,
)

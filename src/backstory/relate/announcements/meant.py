"""Which days a date of a sentence means for what lies ahead: "April" the next one, "before 5 May" the days until then.

Dates are as `enrich.dates` found them, by the tense of their own clause; here the act they belong to decides. Whether
a date belongs to an announcement at all is for `find`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from backstory.enrich.dates import DateMention
from backstory.enrich.dates.calendar import months
from backstory.relate.announcements.misdated import PAST
from backstory.relate.announcements.shapes import Shape


def next_one(one: DateMention, day: date) -> DateMention:
    """ "Postpones the opening to April 14" means the next one, not that of last year."""
    if one.first is None or one.last is None or one.first > day:
        return one
    if WEEKDAY.match(one.text) and day - one.last < timedelta(7):
        return replace(one, first=one.first + timedelta(7), last=one.last + timedelta(7))
    if not _NO_YEAR.match(one.text):
        return one
    try:
        first, last = (each.replace(year=each.year + 1) for each in (one.first, one.last))
    except ValueError:  # 29 February
        return one
    return replace(one, first=first, last=last) if first > day else one


def what_is_left(text: str, mention: DateMention, start: int, day: date) -> tuple[DateMention, bool]:
    """A date as it is meant for what lies ahead, and whether it had begun: of "later this week" the rest.

    `start` is where its sentence begins.
    """
    one = _with_begin(next_one(mention, day), text[start : mention.start], day)
    under_way = bool(one.first and one.last and one.first <= day < one.last)
    later = bool(_LATER.search(text[: one.start][-16:]))
    owned = text[one.end : one.end + 2] in ("'s", "’s")
    if under_way and not owned and (later or _UNDER_WAY.match(one.text)):
        one = replace(one, first=day + timedelta(1))
    return one, under_way and not later


def is_to_come(shape: Shape, lead: str) -> bool:
    """Whether "this month" means what is left of it: not of "lays off staff after the losses of this month"."""
    return shape.cue in _COMING and not _LED_TO.search(lead[shape.start :])


_ON_A_DAY = re.compile(r"\bon \w+day$")  # said on a Monday "on Monday" is the same day, "for Monday" the next
_LED_TO = re.compile(r"\b(?:after|following|since|due to|because|result)\b")


# "Takes effect Monday", "convenes Tuesday".
_TIMED = re.compile(r"\b(?:\w+(?:ns|ts|ds|es)|effect|force|office) $")
_FROM_THEN = re.compile(r"(?<!cases )(?<!deaths )\bfrom $")
_LATER = re.compile(r"\blater (?:in )?$")
_UNDER_WAY = re.compile(r"this (?:week|month|year|summer|winter|spring|autumn|fall)$")
_ALWAYS, _TOLD = frozenset(("moved", "beginning", "effective")), frozenset(("announced", "sets"))
_FORWARD = frozenset(("sets", "before", "is doing", "expected", "decided", "will", "would", "plan", "can"))
_TO = frozenset(("to do", "to be"))
_LONG_PAST = timedelta(60)
_DOES_IT = re.compile(r"^(?:be\s)?(?:\w+ly\s)?\w+")
_COMING = _FORWARD | _ALWAYS | {"to be"}  # of "this week" what is left of it is meant
_VOTES = re.compile(r"\b(?:elections?|referendum)\b")


def means_next(shape: Shape, lead: str, dates: tuple[DateMention, DateMention], day: date) -> bool:
    """Whether a shape speaks of the next November where the last was taken: "announces a referendum in November".

    Of "services that were disrupted in April", said in July, the last one is nearer.
    """
    past = dates[0]
    same_day = past.last == day and bool(_ON_A_DAY.search(lead + past.text))
    return not same_day and _means_next(shape, lead, dates, day)


def _means_next(shape: Shape, lead: str, dates: tuple[DateMention, DateMention], day: date) -> bool:
    past, one = dates
    if shape.cue in _ALWAYS or (shape.cue in _TOLD and _VOTES.search(lead[shape.start :])):
        return True
    weekday = WEEKDAY.match(one.text)
    begins = _BEGINS.match(one.text) or (weekday and _FROM_THEN.search(lead))
    # "delivers its report, to be tabled on Monday"
    to_be = weekday and shape.cue in _TO and lead[shape.start :].startswith(("be ", "to be "))
    if begins or to_be or (shape.cue == "timed" and _TIMED.search(lead)):
        return True
    if past.last is None or one.first is None or (WEEKDAY.match(past.text) and _DONE.search(lead[shape.start :])):
        return False
    if shape.cue == "decided" and day - past.last > _LONG_PAST:  # not "votes to condemn the massacre of last week"
        return True
    # "Will be inducted on July 27", said in January; not "will sue over the fire caused by a ship in May".
    if shape.cue == "will" and not PAST.search(_DOES_IT.sub("", lead[shape.start :])):
        return True
    return shape.cue in _FORWARD and (bool(WEEKDAY.match(past.text)) or one.first - day <= day - past.last)


# What was done that day: "that nobody can take away, beating Rovers on Sunday", "under a deal announced on Friday".
_DONE = re.compile(r",\s+\w+ing\b|\b(?:announced|signed|reached|agreed|made|held|won|lost)\b(?!\s+(?:to|for)\b)")


def _with_begin(one: DateMention, lead: str, day: date) -> DateMention:
    """Of "from 5–8 March" the date found begins with 8."""
    begin = _BEGIN_OF_RANGE.search(lead)
    if begin is None or one.first is None or not one.text[:1].isdigit():
        return one
    first = one.first.replace(day=min(int(begin[1]), one.first.day) or 1)
    return replace(one, first=first) if day < first else one


_BEGIN_OF_RANGE = re.compile(r"\b(\d{1,2})\s?[-–]\s?$")
WEEKDAY = re.compile(
    r"(?:(?:noon|midnight) (?:on )?|\d[\d:]* ?[ap]\.?m\.? on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"(?: (?:morning|afternoon|evening|night))?$"
)
_NO_YEAR = re.compile(
    r"(?:(?:beginning|starting|effective) (?:in|on|from) )?"
    r"(?:(?:early|late|mid)[- ]|(?:the )?(?:end|start|beginning|middle) of )?(?:\d{1,2} )?"
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2})?$"
)
RANGE = re.compile(r"\s*(?:to|through|until|till|and|or|[-–])\s*(?:on\s|at\s|least\s)*$")


def range_end(text: str, one: DateMention, dates: Sequence[DateMention]) -> tuple[date, int]:
    """The last day of a range that a date begins ("5 March to 8 April"), and where its words end."""
    assert one.last is not None
    for other in dates:
        if (
            other.start >= one.end
            and other.last
            and other.last >= one.last
            and RANGE.match(text[one.end : other.start])
        ):
            return other.last, other.end
    return one.last, one.end


def whole_time(words: str, first: date, last: date) -> date:
    """The last day meant: "beginning next month", "starting in 2027" are all of that time, not its first days."""
    if _BEGINS_YEAR.fullmatch(words):
        return date(first.year, 12, 31)
    begins = _BEGINS.match(words) and not re.match(r"\w+ of\b", words)
    return months(first.year, first.month, 1)[1] if begins and first.day == 1 and 8 <= last.day <= 12 else last


_BEGINS = re.compile(r"(?:beginning|starting|effective)\b", re.I)
_BEGINS_YEAR = re.compile(r"(?:beginning|starting|effective)(?: (?:in|from))? \d{4}", re.I)


def until_then(when: str, first: date, last: date | None) -> date:
    """The last day before a day or month; before its end, that is its end."""
    return last if last and re.match(r"(?:the )?end of", when) else first - timedelta(1)


def not_over(first: date, last: date, day: date) -> bool:
    """Not over by the end of the bullet's own day; a stretch under way counts while it is not nearly over."""
    if (last - first).days > _FARTHEST:
        return False
    if first > day:
        return True
    return last > day and (last - day).days * 4 >= (last - first).days


_FARTHEST = 366 * 12  # "in the 21st century" names no days

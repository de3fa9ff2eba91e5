"""Which of a sentence's dates a future act belongs to, and whether it lies ahead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from backstory.enrich.dates import DateMention
from backstory.enrich.quotations.speakers import Word
from backstory.enrich.quotations.verbs import SAYING
from backstory.enrich.statements.clause import lower_at
from backstory.enrich.wordlist import listed


@dataclass(frozen=True, slots=True)
class When:
    """The days meant and the words for them; `past` when they are over, `ahead` when they have not begun."""

    text: str
    first: date | None
    last: date | None
    past: bool = False
    ahead: bool = True


Clause = tuple[Sequence[Word], int, int, int]
# Between the verb and a date these open another clause, whose date it is.
_OTHER = listed(
    """
    when after which who that where while since because ahead following before although if than despite amid
    whose said says
    """
)
# "step down as editor after 24 years, on 15 June": a comma and "on" lead back to the act.
_BACK = [[",", way] for way in ("on", "by", "starting", "beginning", "effective")]
_DIRECT = listed("before after by until till from on in at during since through around about this next")


def when_of(
    text: str, clause: Clause, dates: Sequence[DateMention], reference: date | None, *, as_dated: bool = False
) -> When | None:
    """The date of the act: one that opens the sentence, else the first after the verb in its own clause.

    A weekday taken for the last one is moved a week on, unless `as_dated`.
    """
    words, first, verb, end = clause
    begin = words[verb].start
    fitting = [one for one in dates if _is_time(text, one)]
    after = [one for one in fitting if begin <= one.start < end and _own_clause(words, verb, one, as_dated=as_dated)]
    opening = [one for one in fitting if one.end <= words[first].start and _opens(text, words, one)]
    inside = [one for one in fitting if one.end <= begin and words[max(0, first - 1)].start <= one.start]
    after.sort(key=lambda one: _modifies(text, one))
    reported = any(word.lower in SAYING for word in words[:first] if opening and word.start >= opening[0].end)
    for one in (*after, *inside) if reported else (*opening, *after, *inside):
        return _with_end(text, one if as_dated else _ahead(one, reference), one, (dates, reference))
    return None


def _is_time(text: str, one: DateMention) -> bool:
    """A date of its own: no length, no "2006 World Cup", no "next week's talks", no "said Monday"."""
    if one.kind not in ("DATE", "TIME") or one.value.endswith("_REF"):
        return False
    if text[one.end : one.end + 2] in ("'s", "’s") or re.match(r"-\D", text[one.end : one.end + 2]):
        return False
    if said_then(text, one) or _SEASON.match(text, max(0, one.end - 4)):
        return False
    if re.fullmatch(r"(?:the )?(?:\d{4}|['’]\d\d)", one.text) and re.match(
        r"\s+(?!and\b|or\b|to\b|in\b|at\b|with\b|as\b|by\b|for\b|from\b)[^\W\d_]", text[one.end : one.end + 6]
    ):
        return False
    before = re.search(r"([^\W\d_]+)\s+(?:on\s+|late\s+|earlier\s+)?$", text[max(0, one.start - 30) : one.start])
    return not (
        before and before[1].lower() in SAYING and before[1].lower() not in ("begin", "start", "end", "close", "open")
    )


_SEASON = re.compile(r"\d{4}[-–/]\d\d\b")  # "at the end of the 2006–07 series"
_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")
_SAID_ON = re.compile(  # with nothing between that leads to what was said, or to what is to be on that day
    r"\b(?:said|told|announced|confirmed|reported|revealed|stated|declared|warned|added|wrote|tweeted|insisted|agreed"
    r"|decided|approved|voted|ruled)"
    r"(?:\s+(?!(?:to|that|will|would|for|by|from|until|is|are|be|if|which|who)\b)[\w'’-]+){0,5}?"
    r"(?:\s+(?:on|late|early|earlier))*\s+$"
)
_DAY = re.compile(
    r"(?:late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?$"
)


def said_then(text: str, one: DateMention) -> bool:
    """Whether a day of the week is that on which something was said: "will resign, he told reporters on Thursday"."""
    return bool(_DAY.match(one.text) and _SAID_ON.search(text[max(0, one.start - 80) : one.start]))


def _modifies(text: str, one: DateMention) -> bool:
    """ "end Saturday delivery by the end of next year": a weekday before a noun is the second choice."""
    return (
        bool(_WEEKDAY.match(one.text))
        and re.match(
            r"\s(?!at\b|in\b|on\b|to\b|and\b|for\b|with\b|by\b|as\b|after\b|before\b|that\b|from\b)[a-z]",
            text[one.end : one.end + 7],
        )
        is not None
    )


def soon(clause: Clause, dates: Sequence[DateMention]) -> DateMention | None:
    """ "in the coming weeks", "over the next two years" after the verb: ahead, if not on a day."""
    words, _, verb, end = clause
    begin = words[verb].start
    return next((one for one in dates if begin <= one.start < end and _is_length(one) and _SOON.match(one.text)), None)


_SOON = re.compile(r"(?:the )?(?:next|coming)\b", re.I)


def _is_length(one: DateMention) -> bool:
    """Whether a time is a length; of one that is reckoned from a day the words still tell."""
    return one.kind == "DURATION" or one.text.endswith(("days", "weeks", "months", "years"))


def _own_clause(words: Sequence[Word], verb: int, one: DateMention, *, as_dated: bool) -> bool:
    between = [word for word in words[verb + 1 :] if word.end <= one.start]
    if not as_dated and [word.lower for word in between[-2:]] in _BACK:
        return True
    for number, word in enumerate(between):
        if word.lower == "after" and re.match(r"\d", lower_at(between, number + 1)):
            continue  # "will end after 53 years on 19 September"
        if word.lower in _OTHER and not (number == len(between) - 1 and word.lower in _DIRECT):
            return word.lower == "that" and number + 2 >= len(between)
    return True


def _opens(text: str, words: Sequence[Word], one: DateMention) -> bool:
    """ "On Monday, she will", "Next week in Marrakesh, leaders will"; not a date inside the subject."""
    before = [word for word in words if word.end <= one.start]
    return len(before) <= 3 and all(
        word.lower in _DIRECT | {"and", "but", "the", "later", "early", "late", "then", ","} for word in before
    )


def _ahead(one: DateMention, reference: date | None) -> DateMention:
    """The mention, moved a week on where a weekday was taken for the last one."""
    if reference is None or one.last is None or one.first is None or one.last >= reference:
        return one
    if (
        re.search(r"day\b", one.text)
        and not re.search(r"\d|last|yesterday", one.text)
        and (reference - one.last).days < 7
    ):
        week = timedelta(7)
        return DateMention(
            one.text,
            one.start,
            one.end,
            (one.first + week).isoformat(),
            one.first + week,
            one.last + week,
            one.kind,
            one.mod,
        )
    return one


_TO = re.compile(r"\s*(?:to|through|until|till|and|[-–])\s*(?:on\s)?$")


def _with_end(
    text: str, one: DateMention, found: DateMention, others: tuple[Sequence[DateMention], date | None]
) -> When:
    """With the end of a range: "from Nov. 15 to 26"."""
    dates, reference = others
    last, end = one.last, found.end
    for other in dates:
        if (
            other.start >= found.end
            and _TO.match(text[found.end : other.start])
            and other.last
            and last
            and other.last >= last
        ):
            last, end = other.last, other.end
            break
    past = bool(reference and last and last < reference)
    later = re.search(r"\blater\s(?:in\s)?$", text[max(0, found.start - 10) : found.start])
    first = max(one.first, reference) if later and one.first and reference and not past else one.first
    ahead = bool(reference is None or later or (first and first > reference))
    start = found.start - len(later[0]) if later else found.start
    return When(" ".join(text[start:end].split()), first, last, past, ahead)

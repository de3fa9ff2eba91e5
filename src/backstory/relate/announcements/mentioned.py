"""Days to come that a text names in no known way of announcing: "ahead of a burial on March 26".

Ways of announcing (`find`) are rules that somebody had to think of, and there is always one more. Here every date
that lies ahead counts, with the words before it in its clause for what is to be. That is far too much to be shown as an
announcement: it is for who shows only what later events settle. Left out: days that something only lasts until, what
is denied, what is doubtful, the weather, and days that are none of the clause's own (`misdated`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from backstory.enrich.dates import DateMention
from backstory.enrich.sentences import Sentence, sentences
from backstory.enrich.statements import Statement, said_then
from backstory.relate.announcements.claim import Claim
from backstory.relate.announcements.meant import WEEKDAY, range_end, what_is_left, whole_time
from backstory.relate.announcements.misdated import ANOTHER_DAY
from backstory.relate.announcements.parties import place_of, who_does
from backstory.relate.announcements.refused import nature

_LONGEST = timedelta(100)  # in a year much comes that is like it
_LONGEST_LEAD = 600  # characters before it in its sentence
_FEWEST = 4  # words that a clause has, or the one before belongs to it
_CLAUSE = re.compile(
    r"[,;:–—]\s"
    r"|\b(?:that|which|who|where|when|while|and|but|as|because|despite|after|amid|following|ahead of|before)\s"
)
_LASTS = re.compile(
    r"\b(?:(?:until|till|through|past|beyond)(?: (?:at least|the|early|late|mid|end|of|on|in|least))*"
    r"|beyond(?: [\w'’]+){1,4})\s*$"
)
_MOVED = re.compile(r"\b(?:postpon|delay|reschedul|adjourn|push(?:ed|es)? back)\w*\b")
_NOT = re.compile(r"\b(?:not|never|no longer|without|cannot|except)\b|n['’]t\b")
_DOUBT = re.compile(r"\b(?:could|might|possibl\w+|potential\w*|perhaps|probabl[ye]|expects?|hopes?|claims?)\b")


def find_mentioned(
    text: str, day: date, dates: Sequence[DateMention], *, taken: Sequence[Statement] = ()
) -> Iterator[Statement]:
    """The first day after `day` that each sentence names and no statement of it in `taken` does.

    >>> from backstory.enrich.dates import find_dates
    >>> text, day = "His remains arrive in Leicester ahead of a burial on March 26.", date(2015, 3, 22)
    >>> [(one.what, one.first) for one in find_mentioned(text, day, find_dates(text, day))]
    [('His remains arrive in Leicester ahead of a burial on March 26', datetime.date(2015, 3, 26))]
    """
    for sentence in sentences(text):
        own = [one for one in dates if sentence.start <= one.start < sentence.end and one.kind in ("DATE", "TIME")]
        days = [(one.first, one.last) for one in taken if one.start == sentence.start and one.first and one.last]
        for mention in own:
            if mention.start - sentence.start > _LONGEST_LEAD:
                break
            one, under_way = what_is_left(text, mention, sentence.start, day)
            # "This week" is as often the week so far; what would have to be the next of its name is oftener the last.
            if one.first is None or one.first <= day or under_way:
                continue
            if one.last != mention.last and not _nearer_ahead(mention, one, day):
                continue
            if one.last is None or any(one.first <= last and one.last >= first for first, last in days):
                continue
            found = _mention(text, sentence, one, dates, day=day)
            if found:
                yield found
                break


def _nearer_ahead(past: DateMention, one: DateMention, day: date) -> bool:
    """Whether a month taken for the last one is nearer as the next: "the election in May", said in April."""
    if past.last is None or one.first is None or WEEKDAY.match(one.text):
        return False
    return one.first - day < day - past.last


def _mention(
    text: str, sentence: Sentence, one: DateMention, dates: Sequence[DateMention], *, day: date
) -> Statement | None:
    """A date with its clause; None where the day is not one for something to be on."""
    lead = text[sentence.start : one.start]
    last, end = range_end(text, one, dates)
    if one.first is None or not one.first <= last <= one.first + _LONGEST:
        return None
    begin = max((cut.end() for cut in _CLAUSE.finditer(lead) if len(lead[cut.end() :].split()) >= _FEWEST), default=0)
    what = " ".join(text[sentence.start + begin : end].split())
    if (_LASTS.search(lead) and not _MOVED.search(lead)) or _NOT.search(what) or _DOUBT.search(what):
        return None
    claim = Claim(
        sentence=text[sentence.start : sentence.end],
        lead=lead[:begin].rstrip(),
        what=what,
        when=one.text,
        cue="",
        follows=text[end : sentence.end],
        before_when=" ".join(lead.split()),
        day=day,
    )
    if said_then(text, one) or nature(claim) or any(reason(claim) for reason in ANOTHER_DAY):
        return None
    return Statement(
        claim.sentence, sentence.start, sentence.end, who_does(claim.lead), what,
        place_of(text, sentence, begin), one.first, whole_time(one.text, one.first, last), one.text, "",
    )  # fmt: skip

"""The text of an event into its dated announcements: who, what, where, from when to when.

Takes the text of a bullet and the day it stands under, which is the day "tomorrow" is reckoned from. Statements with
"will" and its like are found by `enrich.statements`; the portal's own ways of announcing by `shapes`. Left out: what
names no days, what names only the day itself, and all that `refused` lists. Not here: what came of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from backstory.enrich.dates import DateMention, find_dates
from backstory.enrich.sentences import Sentence, sentences
from backstory.enrich.statements import Statement, find_statements, said_then
from backstory.model import Announcement
from backstory.relate.announcements.claim import Claim
from backstory.relate.announcements.meant import (
    RANGE,
    WEEKDAY,
    is_to_come,
    means_next,
    next_one,
    not_over,
    range_end,
    until_then,
    what_is_left,
    whole_time,
)
from backstory.relate.announcements.misdated import OF_THE_DAY, is_limit
from backstory.relate.announcements.parties import place_of, who_does
from backstory.relate.announcements.reckoned import reckoned
from backstory.relate.announcements.refused import refused, todays_news
from backstory.relate.announcements.shapes import EDITION, Shape, shape_before, shape_behind, shape_listed

_MOST = 4  # a bullet that announces more is a list, and a page of rings tells nobody anything
_LONGEST = 8000
_LONGEST_LEAD = 600


@dataclass(frozen=True, slots=True)
class _Draft:
    sentence: Sentence
    who: str
    what: str
    place: str
    earliest: date
    latest: date


def find_announcements(event: str, day: date, text: str) -> tuple[Announcement, ...]:
    """The dated announcements in the text of an event, in order.

    >>> one = find_announcements("x", date(2015, 8, 30), "Kenya says that it will hold talks on 4 September.")[0]
    >>> one.what, one.earliest, one.latest
    ('hold talks on 4 September', datetime.date(2015, 9, 4), datetime.date(2015, 9, 4))
    """
    if len(text) > _LONGEST:
        return ()
    dates = reckoned(text, find_dates(text, day), day)
    if not any(one.last and one.last > day for one in dates) and not _coming(dates, day):
        return ()
    drafts = sorted(_drafts(text, day, dates), key=lambda one: (one.sentence.start, one.earliest, one.what))
    kept = list(_distinct(drafts))[:_MOST]
    return _numbered(event, text, kept)


def _numbered(event: str, text: str, drafts: Iterable[_Draft]) -> tuple[Announcement, ...]:
    return tuple(
        Announcement(
            event, number, text[one.sentence.start : one.sentence.end], one.sentence.start, one.sentence.end,
            one.who, one.what, one.place, one.earliest, one.latest,
        )
        for number, one in enumerate(drafts, 1)
    )  # fmt: skip


def find_shaped(
    event: str, day: date, text: str, dates: Sequence[DateMention], *, taken: Sequence[Statement] = ()
) -> tuple[Announcement, ...]:
    """The announcements of a longer text in the portal's own ways, for other days than those of `taken` beside them.

    `dates` are those of the text. Those with "will" and its like, which are `taken`, are for `find_statements`; what
    hangs on a condition, which that leaves out, is found here: its sentence says so.
    """
    found: list[_Draft] = []
    ahead = [one for one in dates if _lies_ahead(one, day)]
    for sentence in sentences(text) if ahead else ():
        if not any(sentence.start <= one.start < sentence.end for one in ahead):
            continue
        found += _shaped(text, day, _left(dates, sentence, taken), sentence, conditions=True)
    return _numbered(event, text, found)


def _lies_ahead(one: DateMention, day: date) -> bool:
    """Whether a date is after a day, may be meant for the next of its name, or is not over: "later this week"."""
    if one.first is None or one.last is None:
        return False
    return one.last > day or next_one(one, day) is not one


def _left(dates: Sequence[DateMention], sentence: Sentence, taken: Sequence[Statement]) -> Sequence[DateMention]:
    """The dates that no statement of a sentence has taken: "dissolves the chamber on Tuesday and calls an election"."""
    days = [(one.first, one.last) for one in taken if one.start == sentence.start and one.first and one.last]
    return [one for one in dates if not any(_meet(one, first, last) for first, last in days)]


def _meet(one: DateMention, first: date, last: date) -> bool:
    return bool(one.first and one.last and one.first <= last and one.last >= first)


def _coming(dates: Sequence[DateMention], day: date) -> bool:
    """Whether a date may have been taken for the last one; "over the next two weeks" is a length."""
    return any(re.search(r"day\b|next|coming|later", one.text, re.I) or next_one(one, day) is not one for one in dates)


def _drafts(text: str, day: date, dates: Sequence[DateMention]) -> Iterator[_Draft]:
    dated = with_days(text, find_statements(text, day, dates=dates), dates, day)
    taken = [one for one in dated if not todays_news(_claim_of(text, day, one))]
    for one in taken:
        if one.first and one.last and not refused(_claim_of(text, day, one)) and not_over(one.first, one.last, day):
            who = who_does(one.who)
            last = whole_time(one.when_text, one.first, one.last)
            yield _Draft(Sentence(one.start, one.end), who, one.what, one.where, max(one.first, day), last)
    for sentence in sentences(text):
        yield from _shaped(text, day, _left(dates, sentence, taken), sentence)


def with_days(
    text: str, statements: Iterable[Statement], dates: Sequence[DateMention], day: date
) -> Iterator[Statement]:
    """The statements that name days, and those in whose sentence there is one date alone that lies ahead, with it.

    "Announces that, on July 1, the state will suspend all measures"; "the winners will be announced on January 10".
    """
    for one in statements:
        if one.first and one.last:
            yield _in_time(text, day, _joined(text, one, dates))
            continue
        held = [each for each in dates if one.start <= each.start < one.end and each.kind in ("DATE", "TIME")]
        held = [each for each in held if each.last is None or each.last >= day] if len(held) > 1 else held
        if len(held) == 1 and held[0].first and held[0].first > day:
            told = replace(one, first=held[0].first, last=held[0].last, when_text=" ".join(held[0].text.split()))
            if not _NOT.search(one.text) and not refused(_claim_of(text, day, told)):
                yield told


def _in_time(text: str, day: date, one: Statement) -> Statement:
    """ "Will open before 6 August" names the days until then; one before "Sunday's vote" names that of the vote."""
    if one.first is None or one.first <= day + timedelta(1) or "before" not in one.text:
        return one
    if not is_limit(_claim_of(text, day, one)):
        return one
    return replace(one, first=day + timedelta(1), last=until_then(one.when_text, one.first, one.last))


def _joined(text: str, one: Statement, dates: Sequence[DateMention]) -> Statement:
    """A statement with all days of its range: of "from 5–8 March" and "5 to 8 March" each end is a date of its own."""
    inside = [each for each in dates if one.start <= each.start < one.end and each.first and each.last]
    for before, after in pairwise(inside):
        ends = (before.first, before.last), (after.first, after.last)
        if (one.first, one.last) not in ends or not RANGE.match(text[before.end : after.start]):
            continue
        if before.first and after.last and before.first < after.last <= before.first + _LONGEST_RANGE:
            return replace(one, first=before.first, last=after.last)
    return one


_LONGEST_RANGE = timedelta(60)
_NOT = re.compile(r"\b(?:not|never|no longer|prevent\w*|instead)\b|n['’]t\b")


def _claim_of(text: str, day: date, one: Statement) -> Claim:
    sentence = text[one.start : one.end]
    begin = sentence.find(one.what[:24])
    begin = len(sentence) if begin < 0 else begin
    cue = one.cue.split()[0]
    cut = sentence.rfind(cue, 0, begin)
    flat = " ".join(sentence.split())
    place = flat.find(one.when_text, max(0, flat.find(one.what[:24])))
    place = flat.find(one.when_text) if place < 0 else place
    after = flat[place + len(one.when_text) :] if place >= 0 else ""
    return Claim(
        sentence=sentence,
        lead=sentence[: cut if cut >= 0 else begin].rstrip(),
        what=one.what,
        when=one.when_text,
        cue=one.cue,
        follows=after,
        before_when=flat[:place].rstrip() if place >= 0 else "",
        day=day,
    )


def _shaped(
    text: str, day: date, dates: Sequence[DateMention], sentence: Sentence, *, conditions: bool = False
) -> Iterator[_Draft]:
    """The first date of a sentence that lies ahead and that a shape of the portal leads up to."""
    for mention in dates:
        if not (sentence.start <= mention.start < sentence.end and mention.kind in ("DATE", "TIME")):
            continue
        one, under_way = what_is_left(text, mention, sentence.start, day)
        if one.first is None or one.first <= day or said_then(text, one):
            continue
        if one.start - sentence.start > _LONGEST_LEAD:
            return
        lead = text[sentence.start : one.start]
        shape = _shape(lead, one.text)
        if shape and (text.startswith(("'s", "’s"), one.end) or (shape.cue == "scheduled" and WEEKDAY.match(one.text))):
            continue  # "to be ready for next week's summit", "following the setback in the election on Sunday"
        if shape and _DAY_ALONE.match(one.text) and OF_THE_DAY.match(text[one.end : one.end + 40]):
            continue  # "bans a planned Saturday march"
        if shape and under_way and one.text.startswith("this") and not is_to_come(shape, lead):
            continue
        if shape is None and one.last == mention.last:
            last, end = range_end(text, one, dates)
            opened = _opened(text, day, replace(one, last=last), sentence=sentence, end=end, conditions=conditions)
            if opened:
                yield opened
                return
        if shape is None or (one.last != mention.last and not means_next(shape, lead, (mention, one), day)):
            continue
        last, end = range_end(text, one, dates)
        first, last = one.first, whole_time(one.text, one.first, last)
        if shape.cue == "before":
            first, last = day + timedelta(1), until_then(one.text, one.first, one.last)
        claim = Claim(
            sentence=text[sentence.start : sentence.end],
            lead=lead[: shape.start].rstrip(),
            what=lead[shape.start :],
            when=one.text,
            cue=shape.cue,
            follows=text[end : sentence.end],
            before_when=lead.rstrip(),
            day=day,
        )
        if first > last or refused(claim, conditions=conditions):
            continue
        named = EDITION.match(text, end) if _YEAR.fullmatch(one.text) else None  # "at the 2020 Summer Olympics"
        what = " ".join(text[sentence.start + shape.start : named.end() if named else end].split())
        who = who_does(lead[: shape.start])
        yield _Draft(sentence, who, what, place_of(text, sentence, shape.start), first, last)
        yield from _listed(text, day, [each for each in dates if each.start >= end], (sentence, who, end))
        return


def _listed(text: str, day: date, dates: Sequence[DateMention], before: tuple[Sentence, str, int]) -> Iterator[_Draft]:
    """The days that a list goes on with: "schools reopen on 8 March and shops on 29 March" by the words between."""
    sentence, who, end = before
    for one in (next_one(each, day) for each in dates):
        if one.start >= sentence.end or one.first is None or one.last is None or one.first <= day:
            return
        between = text[end : one.start]
        shape = shape_listed(between)
        if shape is None:
            return
        what = " ".join(text[end + shape.start : one.end].split())
        yield _Draft(sentence, who, what, place_of(text, sentence, end - sentence.start), one.first, one.last)
        end = one.end


def _opened(text: str, day: date, one: DateMention, *, sentence: Sentence, end: int, conditions: bool) -> _Draft | None:
    """The announcement of a clause that its date opens: "from June 26, masks will no longer be mandatory"."""
    lead = text[sentence.start : one.start]
    found = shape_behind(lead, text[end : sentence.end], when=one.text)
    if found is None or one.first is None or one.last is None:
        return None
    who, what = found
    said = text[sentence.start : sentence.end]
    before = "" if text[end:].startswith((", when", " when")) else lead.rstrip()
    claim = Claim(said, f"{lead} {who}", what, one.text, "will", "", before, day)
    if refused(claim, conditions=conditions):
        return None
    place = place_of(text, sentence, end - sentence.start)
    return _Draft(
        sentence, who_does(who), " ".join(what.split()), place, one.first, whole_time(one.text, one.first, one.last)
    )


def _shape(lead: str, when: str) -> Shape | None:
    """The shape that leads up to a date; "next week" and "tomorrow" need no "on" before them."""
    spaced = lead if lead.endswith(" ") else f"{lead} "
    if led := _LED.match(when):  # "in spring 2014" is one date
        spaced += led[0]
    found = shape_before(spaced)
    if found is None and (begins := re.search(r"\b(?:beginning|starting|effective)\b", when)):
        found = shape_before(f"{lead}{when[: begins.end()]} ")
    bare = _MONTH_DAY.fullmatch(when) or _DAY_ALONE.match(when)
    if found is None and (_BARE.match(when) or (bare and not _LEADS_TO.search(spaced))):
        found = shape_before(f"{_PART_OF.sub(' ', spaced)}on ")
        if found and bare and found.cue in _NO_DAY_ALONE:
            return None  # "said in an email to employees Monday"
    return found


_LED = re.compile(r"(?:in|on|by) ")
_YEAR = re.compile(r"\d{4}")
_BARE = re.compile(r"(?:the )?(?:tomorrow|next|this|later|early|late|mid)\b", re.I)
_MONTH_DAY = re.compile(r"[A-Z][a-z]{2,8} \d{1,2}(?:, \d{4})?")  # "be allowed to reopen March 15"
_DAY_ALONE = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,|$)")  # "will be announced Monday"
_NO_DAY_ALONE = frozenset(("to do", "can"))
_LEADS_TO = re.compile(  # what ties the day to another word: "until", "the March 15 election"
    r"(?:\b(?:[a-z]{1,2}|the|its|his|her|their|until|till|least|for|from|past|beyond|through|before|after|since|and"
    r"|sets?|fixes|schedules?|declares?|proclaims?|announces?)"
    r"|['’]s|\W) $"
)
_PART_OF = re.compile(r" (?:early|late|mid|later) $")  # "early next year"


def _distinct(drafts: Sequence[_Draft]) -> Iterator[_Draft]:
    """One announcement for one act on one stretch of days: "will meet and talk on Friday" is said once."""
    seen: set[tuple[int, date, date]] = set()
    for one in drafts:
        key = (one.sentence.start, one.earliest, one.latest)
        if key not in seen:
            seen.add(key)
            yield one

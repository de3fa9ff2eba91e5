"""Sentences that say what will happen, as who, what, where and when.

Takes plain text and the day it was written. Shown are dated announcements and settled or meant acts that one can later
check; conditions, doubts, questions, opinions, figures of forecasters and plans of the past are left out on purpose.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from backstory.enrich.dates import DateMention, find_dates
from backstory.enrich.quotations.speakers import PRONOUNS, Word, phrase_ending, says, subject_before, words_of
from backstory.enrich.sentences import sentences
from backstory.enrich.statements.cues import (
    AIMS,
    CONDITIONS,
    DOUBTS,
    EVENT_NOUNS,
    EVENTS,
    HABITS,
    LOOSE,
    MEANT,
    OPINION,
    OVERTAKEN,
    QUESTIONS,
    REPORTING,
    RESOLVE,
    SETTLED,
    TIMETABLE,
    VAGUE,
    base_form,
)
from backstory.enrich.statements.when import When, soon, when_of
from backstory.enrich.wordlist import listed


@dataclass(frozen=True, slots=True)
class Statement:
    """text[start:end] is the sentence; it says that `who` does `what`, `where` and when ("" and None where it does not say).

    `first` and `last` are the days meant, `when_text` the words for them, `cue` the words that point ahead ("expected to").
    """

    text: str
    start: int
    end: int
    who: str
    what: str
    where: str
    first: date | None
    last: date | None
    when_text: str
    cue: str


@dataclass(frozen=True, slots=True)
class Cue:
    """Words `first` to `verb` point ahead; words[verb] is what will be done, in its bare form `act`."""

    kind: str
    first: int
    verb: int
    act: str


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence and one cue in it."""

    text: str
    start: int
    end: int
    words: Sequence[Word]
    cue: Cue
    reference: date | None

    def lower(self, place: int) -> str:
        return self.words[place].lower if 0 <= place < len(self.words) else ""


def find_statements(
    text: str, reference: date | None, *, dates: Sequence[DateMention] | None = None
) -> tuple[Statement, ...]:
    """The statements about the future in a text, in order; `dates` are its calendar expressions if already found.

    >>> one = find_statements("The minister will visit Cairo on Thursday.", date(2013, 11, 11))[0]
    >>> one.who, one.what, one.where, one.first
    ('The minister', 'visit Cairo on Thursday', 'Cairo', datetime.date(2013, 11, 14))
    """
    dates = find_dates(text, reference) if dates is None else dates
    starts = [one.start for one in dates]
    found: list[Statement] = []
    for sentence in sentences(text):
        if sentence.end - sentence.start > _LONGEST:
            continue
        words = [word for word in words_of(text, sentence.start, sentence.end) if word.text not in '"“”„«»']
        inside = dates[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        for cue in _cues(words):
            clause = Clause(text, sentence.start, sentence.end, words, cue, reference)
            statement = _statement(clause, inside)
            if statement is not None:
                found.append(statement)
    return tuple(_distinct(found))


_LONGEST = 1200


def _distinct(found: list[Statement]) -> Iterator[Statement]:
    """One statement for one act: "is expected to meet and talk" is said once."""
    seen: set[tuple[int, str]] = set()
    for one in found:
        key = (one.start, one.what[:12])
        if key not in seen:
            seen.add(key)
            yield one


def _cues(words: Sequence[Word]) -> Iterator[Cue]:
    for place, word in enumerate(words):
        lower = word.lower
        cue: Cue | None = None
        if (lower in ("will", "shall") and not word.is_name) or lower.endswith(("'ll", "’ll")):
            cue = _modal(words, place, "will")
        elif lower == "would":
            cue = _modal(words, place, "would")
        elif lower in SETTLED:
            cue = _settled(words, place)
        elif lower in MEANT:
            cue = _meant(words, place)
        elif lower == "going" and _lower(words, place + 1) == "to" and _lower(words, place - 1).endswith(_NOW):
            cue = _verb(words, place, place + 2, "going to")
        elif lower in ("is", "are", "were") and _lower(words, place + 1) == "to" and place:
            cue = _verb(words, place, place + 2, "is to")
        elif place and _is_timetable(words, place):
            cue = Cue("timetable", place, place, base_form(lower))
        if cue is not None:
            yield cue


_NOW = ("is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m")


def _is_timetable(words: Sequence[Word], place: int) -> bool:
    """ "Congress reconvenes Jan. 24", "talks that end on Sept. 6"; "takes" and "goes" only in a few phrases."""
    lower, before, after = words[place].lower, _lower(words, place - 1), _lower(words, place + 1)
    act = base_form(lower)
    if act not in TIMETABLE or not (lower.endswith("s") or (lower in TIMETABLE and before in ("that", "which"))):
        return False
    if act in ("take", "go", "kick"):
        return after in ("place", "effect", "office", "into", "off", "to", "on")
    return before not in _NOT_SUBJECTS and not before.endswith(("'s", "’s"))


def _lower(words: Sequence[Word], place: int) -> str:
    return words[place].lower if 0 <= place < len(words) else ""


_ADVERB = re.compile(r"(?:also|then|now|next|likely|soon|first|again|still|formally|officially|\w+ly)$")


def _verb(words: Sequence[Word], first: int, place: int, kind: str) -> Cue | None:
    """The cue whose verb is the first word from `place` on that is no adverb; "be held" is held."""
    while place < len(words) and _ADVERB.match(words[place].lower) and words[place].lower != "apply":
        place += 1
    if place < len(words) and words[place].lower == "be":
        after = place + 1
        while after < len(words) and _ADVERB.match(words[after].lower):
            after += 1
        following = _lower(words, after)
        if following == "required":  # "staff will be required in the office", not "it will require patience"
            return Cue(kind, first, after, "oblige")
        if (
            following.endswith(("ed", "ing"))
            or base_form(following) != following
            or following in ("put", "cut", "set", "shut")
        ):
            return Cue(kind, first, after, base_form(following))
        return Cue(kind, first, place, "be")
    if place >= len(words) or not words[place].text[0].islower():
        return None
    return Cue(kind, first, place, base_form(words[place].lower))


def _modal(words: Sequence[Word], place: int, kind: str) -> Cue | None:
    if _lower(words, place + 1) in ("not", "never", "have", "n't") or place == 0:
        return None
    return _verb(words, place, place + 1, kind)


def _settled(words: Sequence[Word], place: int) -> Cue | None:
    """ "is expected to", "talks, scheduled for"; "set aside" and "due process" are something else."""
    following = _lower(words, place + 1)
    before = _lower(words, place - 1)
    while _ADVERB.match(before) and place > 1:
        place -= 1
        before = _lower(words, place - 1)
    after = place + 1
    while _lower(words, after - 1) not in SETTLED:
        after += 1
    be = before in ("is", "are", "was", "were", "be", "been", "'s", "’s") or before.endswith(("'s", "’s"))
    if following == "to":
        if before == "than":
            return None
        if (
            not be
            and before not in (",", "and")
            and not (before and words[place - 1].text[0].isalpha() and _lower(words, after - 1) != "set")
        ):
            return None
        return _verb(words, place, after + 1, f"{_lower(words, after - 1)} to")
    if following in ("for", "on", "in", "at", "by", "later", "next") and (
        be or before == "," or _lower(words, after - 1) != "set"
    ):
        return Cue(f"{_lower(words, after - 1)} {following}", place, after - 1, "take") if be or before == "," else None
    return None


def _meant(words: Sequence[Word], place: int) -> Cue | None:
    if _lower(words, place + 1) != "to":
        return None
    before = _lower(words, place - 1)
    if words[place].lower in ("plans", "plan") and (
        before.endswith(("'s", "’s", "'", "’")) or before.endswith(("ed", "ing")) or before in _NOT_SUBJECTS
    ):
        return None
    if (
        words[place].lower == "plan"
        and not before.endswith("s")
        and _DETERMINERS & {one.lower for one in words[max(0, place - 3) : place]}
    ):
        return None
    noun = next((_lower(words, n) for n in range(place + 2, place + 5) if _lower(words, n) in EVENT_NOUNS), None)
    if words[place].lower == "agreed" and noun and _lower(words, place + 2) in ("a", "an", "talks") and before != "had":
        return Cue("agreed to", place, place + 2, "meet")
    if before in ("no", "the", "a", "any", "had", "not", "never", "his", "their", "its", "her"):
        return None
    return _verb(words, place, place + 2, f"{words[place].lower} to")


_DETERMINERS = listed("a an the his her their its our my this that no")
_NOT_SUBJECTS = listed(
    """
    of in on for with about and or are were is was there new ambitious similar big detailed such these those
    """
)


def _statement(clause: Clause, dates: Sequence[DateMention]) -> Statement | None:
    if any(reason(clause) for reason in REASONS):
        return None
    end = _clause_end(clause)
    place = (clause.words, clause.cue.first, clause.cue.verb, end)
    when = when_of(clause.text, place, dates, clause.reference, as_dated=clause.cue.kind.split()[0] in _AS_DATED)
    if when is not None and when.past:
        return None
    if when is None and (later := soon(place, dates)):
        when = When(" ".join(later.text.split()), later.first, later.last)
    if _told_of_the_past(clause, dates):
        return None
    subject = _subject(clause)
    if not _worth_showing(clause, when, subject):
        return None
    who = _written(clause, subject)
    what = _what(clause, end)
    noun = _event_noun(clause, end)
    if noun is not None:
        who, what = noun
    where = _where(clause, end)
    first, last, words = (when.first, when.last, when.text) if when else (None, None, "")
    return Statement(
        clause.text[clause.start : clause.end],
        clause.start,
        clause.end,
        who,
        what,
        where,
        first,
        last,
        words,
        clause.cue.kind,
    )


_OPENS = listed(
    """
    that said says but where , ; : — – announced reported added and while because as indicated confirmed
    """
)


def _subject(clause: Clause) -> tuple[int, int] | None:
    """All that stands between the beginning of the clause and the cue, where it holds no verb; else the phrase before the cue.

    "Employees in the legal and human resources departments will", "Next steps to shape the company's future will".
    """
    words, cue = clause.words, clause.cue.first
    if words[cue].lower.endswith(("'ll", "’ll")):
        return cue, cue
    last = cue - 1
    while last >= 0 and (_ADVERB.match(words[last].lower) or words[last].lower in _BE):
        last -= 1
    if last > 1 and says(words, last):  # "the changes, which officials said will go into effect"
        which = next(
            (
                place
                for place in range(last - 1, max(-1, last - 6), -1)
                if words[place].lower in ("which", "that", "who")
            ),
            None,
        )
        return subject_before(words, which + 1) if which else subject_before(words, cue)
    if last > 1 and words[last].text in _DASHES:  # "the airline — the largest in the world — will"
        opened = next((place for place in range(last - 1, 0, -1) if words[place].text in _DASHES), 0)
        return phrase_ending(words, opened - 1)
    if last < 0 or not words[last].text[0].isalnum():
        return subject_before(words, cue)
    first = last
    while (
        first > 0
        and cue - first < 16
        and words[first - 1].lower not in _OPENS - {"and", "as"}
        and not _finite(words, first - 1)
    ):
        first -= 1
    opening = first == 0 or words[first - 1].lower in _OPENS
    if (
        last >= first >= 0
        and opening
        and words[first].text[0].isalnum()
        and not _finite(words, first)
        and words[first].lower not in _NO_SUBJECT
    ):
        return first, last
    return subject_before(words, cue)


_DASHES = frozenset(("—", "–", "--", "-"))
_BE = listed("is are was were be been being has have had")
_NO_SUBJECT = listed(
    """
    on in at by from after before when while as if for with who which that to under during since until and or
    """
)


def _finite(words: Sequence[Word], place: int) -> bool:
    """Whether a word is surely a verb: then what follows is no part of its subject."""
    lower = words[place].lower
    if lower.endswith("ed") and re.match(r"\d|(?:the|a|an|his|her|its|their)$", _lower(words, place + 1)):
        return True
    return (
        lower in _BE
        or says(words, place)
        or lower in ("will", "would", "can", "could", "may", "might", "did", "does", "do", "who", "which")
    )


def _written(clause: Clause, subject: tuple[int, int] | None) -> str:
    if subject is None:
        return ""
    written = " ".join(clause.text[clause.words[subject[0]].start : clause.words[subject[1]].end].split())
    return re.sub(r"['’]ll$", "", written)


# Of these a weekday stays where its own verbs put it: "agreed to a phone call on Wednesday" told of the last one.
_AS_DATED = frozenset(("agreed", "decided", "timetable"))

# Reasons not to show a clause, each with the sentence that taught it.


def _conditional(clause: Clause) -> bool:
    """ "If all goes well, the Democrats will arrive at their convention"."""
    low = [word.lower for word in clause.words]
    return any(word in CONDITIONS for word in low) or re.search(r"\bin case (?!of\b)", " ".join(low)) is not None


def _doubtful(clause: Clause) -> bool:
    """ "Perhaps 2016 will be the year this gets fixed", "he isn't expected to attend": doubt before the verb."""
    near = clause.words[: clause.cue.verb + 1]
    if clause.lower(clause.cue.first - 1).endswith(("n't", "n’t")):
        return True
    return any(word.lower in DOUBTS and not (word.is_name and word.lower == "may") for word in near)


def _asked(clause: Clause) -> bool:
    """ "It is difficult to predict how they will affect the primary"; "Will he come?"."""
    if clause.text[clause.end - 1 : clause.end] == "?" or clause.text[clause.start : clause.end].rstrip('"”').endswith(
        "?"
    ):
        return True
    if re.search(r"remains to be seen|remains unclear|remains unknown", clause.text[clause.start : clause.end]):
        return True
    near = clause.words[max(0, clause.cue.first - 5) : clause.cue.first]
    for number, word in enumerate(near):
        if word.lower in QUESTIONS - {"who", "which", "where", "whom"}:
            return True
        if (
            word.lower in ("who", "which", "where")
            and number
            and near[number - 1].lower in ("of", "on", "decide", "know", "see", "about")
        ):
            return True
    return False


def _overtaken(clause: Clause) -> bool:
    """ "His trip was originally scheduled to start next week"; "had pledged to back the nominee"."""
    near = [word.lower for word in clause.words[max(0, clause.cue.first - 4) : clause.cue.verb]]
    if any(word in OVERTAKEN for word in near):
        return True
    after = [word.lower for word in clause.words[clause.cue.verb :]]
    return (
        any(word in ("was", "were") for word in near)
        and "but" in after
        and any(word in after for word in ("now", "instead", "postponed"))
    )


def _figures(clause: Clause) -> bool:
    """ "ACS estimates that 234,460 men will be diagnosed in 2006": forecasters' figures."""
    low = [word.lower for word in clause.words]
    if clause.cue.act in (
        "reach",
        "increase",
        "grow",
        "rise",
        "fall",
        "expand",
        "shrink",
        "drop",
        "decline",
        "average",
        "total",
    ) and ("percent" in low or "%" in low or "per" in low):
        return True
    return any(
        word in ("estimates", "estimated", "forecasts", "forecast", "projects", "predicts", "predicted") for word in low
    )


def _unreported(clause: Clause) -> bool:
    """ "would" tells of the future only where somebody is reported: "officials said a delegation would arrive"."""
    if clause.cue.kind != "would":
        return False
    before = [word.lower for word in clause.words[: clause.cue.first]]
    after = [word.lower for word in clause.words[clause.cue.verb :]]
    if any(word in REPORTING for word in before):
        return False
    return _in_quotes(clause) or not any(word in ("said", "told", "announced") for word in after)


def _told_of_the_past(clause: Clause, dates: Sequence[DateMention]) -> bool:
    """ "In 2007 he agreed to pay"; "Ali would attend prayers in the past"."""
    before = clause.words[clause.cue.first].start
    if clause.reference is None or clause.cue.kind.split()[0] not in (
        "would",
        "agreed",
        "decided",
        "pledged",
        "vowed",
        "promised",
    ):
        return False
    if any(one.value == "PAST_REF" and one.start > before for one in dates):
        return True
    return any(one.last and (clause.reference - one.last).days > 45 and one.end <= before + 12 for one in dates)


def _wished(clause: Clause) -> bool:
    """ "I think he will win", "it would be a mistake"."""
    before = [word.lower for word in clause.words[max(0, clause.cue.first - 5) : clause.cue.first]]
    if any(
        word
        in (
            "think",
            "hope",
            "hopes",
            "feel",
            "sure",
            "wish",
            "believes",
            "thinks",
            "fear",
            "doubt",
            "hoping",
            "praying",
        )
        for word in before
    ):
        return True
    return clause.cue.kind == "would" and clause.cue.act in VAGUE


def _habitual(clause: Clause) -> bool:
    """ "Often, companies will hire boutiques"; "the only way is to go and ask"."""
    before = [word.lower for word in clause.words[: clause.cue.verb + 1]]
    if any(word in HABITS for word in before) or ("way" in before and "only" in before):
        return True
    if clause.cue.first and re.fullmatch(
        r"(?:\d{4}|year|month|week|day)", before[clause.cue.first - 1] if clause.cue.first <= len(before) else ""
    ):
        return True
    return (clause.cue.kind == "is to" or clause.cue.act == "be") and any(word in AIMS for word in before)


def _spoken_to(clause: Clause) -> bool:
    """ "You'll be travelling between the planets", "I'll tell you what"."""
    cue = clause.words[clause.cue.first].lower
    return cue.startswith(("you'", "you’")) or clause.lower(clause.cue.first - 1) == "you"


REASONS = (_conditional, _doubtful, _asked, _overtaken, _figures, _unreported, _wished, _habitual, _spoken_to)


def _worth_showing(clause: Clause, when: When | None, subject: tuple[int, int] | None) -> bool:
    """Dated: any act but a vague one. Undated: only what is settled or meant by somebody named, and can be checked."""
    cue = clause.cue
    kind = cue.kind.split()[0]
    dated = when is not None
    if cue.kind == "timetable":
        return when is not None and when.ahead and subject is not None
    if cue.kind.endswith((" for", " on", " in", " at", " by", " later", " next")):
        return dated and subject is not None
    if cue.act in VAGUE:
        named = when is not None and re.search(r"\d|day\b|morrow", when.text) is not None
        return dated and (
            named and not _in_quotes(clause)
            if cue.act == "be"
            else kind in SETTLED and cue.act not in ("help", "continue", "remain")
        )
    if dated:
        return kind not in RESOLVE or cue.act in EVENTS
    if subject is None or cue.act not in EVENTS or clause.lower(cue.first - 1) in ("was", "were"):
        return False
    before = [word.lower for word in clause.words[: cue.first]]
    if any(word in OPINION for word in before):
        return False
    if kind in ("agreed", "decided") and not {"has", "have"} & set(before[-3:]):
        return False
    alone = re.sub(r"['’]ll$", "", clause.words[subject[0]].lower)
    if subject[0] == subject[1] and alone in PRONOUNS:
        return cue.act in _PLAIN and kind in ("will", "plans", "agreed", "would") and alone in ("he", "she", "they")
    if kind == "is" and clause.lower(cue.first) == "is":
        return False  # "the imperative is to invest"
    return kind in _FIRM or (
        kind in ("will", "would", "plan", "going") and not _in_quotes(clause) and cue.act not in LOOSE
    )


_FIRM = listed("expected scheduled due slated agreed decided is plans preparing planning")


def _in_quotes(clause: Clause) -> bool:
    """Whether the cue stands inside quotation marks of its sentence: promises without a date in somebody's own words."""
    before = clause.text[clause.start : clause.words[clause.cue.first].start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


# Acts so plain that an announcement without a date is news.
_PLAIN = listed(
    """
    visit meet host attend travel launch sign send deploy withdraw resign retire testify build organize organise
    ban
    """
)

_CUT = re.compile(
    r"[;—–]|--|,(?=\s+(?:which|who|where|when|but|while|although|though|because|said|says|according|officials|an? \w+ said|he said|she said|it said)\b)"
    r"|\s(?=(?:but|although|though|because|while)\s)|[”\"“]"
)


def _clause_end(clause: Clause) -> int:
    """Where the clause of the cue ends in the text."""
    begin = clause.words[clause.cue.verb].end
    found = _CUT.search(clause.text, begin, clause.end)
    return found.start() if found else clause.end


def _what(clause: Clause, end: int) -> str:
    words = clause.text[clause.words[clause.cue.verb].start : end]
    return " ".join(words.split()).strip(' ,.;:!"”“')


def _event_noun(clause: Clause, end: int) -> tuple[str, str] | None:
    """ "expected to include a visit by President Putin in late November": his visit."""
    if clause.cue.act not in ("include", "feature", "involve", "be"):
        return None
    after = [word for word in clause.words[clause.cue.verb + 1 :] if word.end <= end]
    noun = next((number for number, word in enumerate(after[:4]) if word.lower in EVENT_NOUNS), None)
    if noun is None or noun + 2 >= len(after) or after[noun + 1].lower != "by":
        return None
    last = noun + 2
    while last + 1 < len(after) and (after[last + 1].is_name or after[last].lower in ("the", "a", "an")):
        last += 1
    who = clause.text[after[noun + 2].start : after[last].end]
    what = clause.text[after[0].start : end]
    return " ".join(who.split()), " ".join(what.split()).strip(" ,.")


_WHERE = re.compile(
    r"\b(?P<how>in|at|to|into|near|visits?|visiting|for|across)\s+(?P<place>(?:the\s+)?[^\W\d_a-z][\w.'’-]*(?:[ ](?:of\s|the\s|al-|el-)?[^\W\d_a-z][\w.'’-]*)*"
    r"(?:,\s[^\W\d_a-z]\w+(?:\s[^\W\d_a-z]\w+)*(?=[,.]|$))?)"
)
_NO_PLACE = re.compile(
    r"(?:the )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?"
    r"|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|President|Prime|Mr|Mrs|Ms|Dr|Senator|Sen"
    r"|Foreign|Defense|Defence|Q[1-4])\b|.*\b(?:Party|Minister|Commission|Committee|Group|Inc|Corp|Company|Agency|Times)\b"
)


_CALENDAR_END = re.compile(r"\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")


def _where(clause: Clause, end: int) -> str:
    """The first place named after the verb, by its preposition and capitals."""
    for found in _WHERE.finditer(clause.text, clause.words[clause.cue.verb].start, end):
        place = _CALENDAR_END.sub("", " ".join(found["place"].split())).rstrip(".,")
        named = found["how"] in ("for", "to") and re.search(r"['’]s$", place)
        if not _NO_PLACE.match(place) and not named:
            return re.sub(r"['’]s$", "", place)
    return ""

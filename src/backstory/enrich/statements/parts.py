"""Who, what and where of a clause that points ahead, as written."""

from __future__ import annotations

import re
from collections.abc import Sequence

from backstory.enrich.quotations.speakers import Word, phrase_ending, says, subject_before
from backstory.enrich.statements.clause import Clause, lower_at
from backstory.enrich.statements.cues import EVENT_NOUNS, EVENTS, base_form
from backstory.enrich.statements.pointing import ADVERB
from backstory.enrich.wordlist import listed

Span = tuple[int, int]
_CUT = re.compile(
    r"[;—–]|--|[”\"“]|\s(?=(?:but|although|though|because|while)\s)"
    r"|,(?=\s+(?:which|who|where|when|but|while|although|though|because|said|says|according|officials"
    r"|an? \w+ said|he said|she said|it said)\b)"
)


def clause_end(clause: Clause) -> int:
    """Where the clause of the cue ends in the text."""
    found = _CUT.search(clause.text, clause.words[clause.cue.verb].end, clause.end)
    return found.start() if found else clause.end


_OPENS = listed("that said says but where , ; : — – announced reported added while because indicated confirmed")
_JOINS = ("and", "as")
_BE = listed("is are was were be been being has have had")
_FINITE = listed("will would can could may might did does do who which") | _BE
_NO_SUBJECT = listed(
    """
    on in at by from after before when while as if for with who which that to under during since until and or
    """
)
_DASHES = frozenset(("—", "–", "--", "-"))
_FARTHEST = 16


def subject(clause: Clause) -> Span | None:
    """All that stands between the beginning of the clause and the cue, where it holds no verb; else the phrase before.

    "Employees in the legal and human resources departments will", "Next steps to shape the company's future will".
    """
    words, cue = clause.words, clause.cue.first
    if words[cue].lower.endswith(("'ll", "’ll")):
        return cue, cue
    last = cue - 1
    while last >= 0 and (ADVERB.match(words[last].lower) or words[last].lower in _BE):
        last -= 1
    if last > 1 and (says(words, last) or words[last].text in _DASHES):
        return _past_aside(words, last) or subject_before(words, cue)
    if last > 0 and words[last].lower in _JOINS:
        return _without_verb(words, subject_before(words, cue))
    return _whole(words, last) or subject_before(words, cue)


def _without_verb(words: Sequence[Word], span: Span | None) -> Span | None:
    """ "The fair runs for two days and will open": the phrase found goes on past the first verb."""
    if span is None:
        return None
    first, last = span
    low = [word.lower for word in words[: last + 1]]
    verbs = (n for n in range(first + 1, last + 1) if low[n].endswith("s") and base_form(low[n]) in EVENTS - {low[n]})
    cut = next(verbs, None)
    return (first, last if cut is None else cut - 1)


def _past_aside(words: Sequence[Word], last: int) -> Span | None:
    """ "the changes, which officials said will take effect"; "the airline — the largest in the world — will"."""
    if words[last].text in _DASHES:
        opened = next((place for place in range(last - 1, 0, -1) if words[place].text in _DASHES), 0)
        return phrase_ending(words, opened - 1)
    before = range(last - 1, max(-1, last - 6), -1)
    which = next((place for place in before if words[place].lower in ("which", "that", "who")), None)
    return subject_before(words, which + 1) if which else None


def _whole(words: Sequence[Word], last: int) -> Span | None:
    """From the beginning of the clause to words[last], if that is no clause itself."""
    if last < 0 or not words[last].text[0].isalnum():
        return None
    first = last
    while (
        first > 0
        and last - first < _FARTHEST
        and words[first - 1].lower not in _OPENS
        and not _is_verb(words, first - 1)
    ):
        first -= 1
    opening = first == 0 or words[first - 1].lower in _OPENS or words[first - 1].lower in _JOINS
    clean = words[first].text[0].isalnum() and words[first].lower not in _NO_SUBJECT and not _is_verb(words, first)
    return (first, last) if opening and clean else None


def _is_verb(words: Sequence[Word], place: int) -> bool:
    """Whether a word is surely a verb: then what follows is no part of its subject."""
    lower = words[place].lower
    if lower.endswith("ed") and re.match(r"\d|(?:the|a|an|his|her|its|their)$", lower_at(words, place + 1)):
        return True
    return lower in _FINITE or says(words, place)


def written(clause: Clause, span: Span | None) -> str:
    """The words of a span of the clause, one space between."""
    if span is None:
        return ""
    text = clause.text[clause.words[span[0]].start : clause.words[span[1]].end]
    return re.sub(r"['’]ll$", "", " ".join(text.split()))


def act(clause: Clause, end: int) -> str:
    """What will be done: from the verb to the end of the clause."""
    text = clause.text[clause.words[clause.cue.verb].start : end]
    return " ".join(text.split()).strip(' ,.;:!"”“')


def event_noun(clause: Clause, end: int) -> tuple[str, str] | None:
    """ "expected to include a visit by President Putin in late November": who and what, when the event is the noun."""
    if clause.cue.act not in ("include", "feature", "involve", "be"):
        return None
    after = [word for word in clause.words[clause.cue.verb + 1 :] if word.end <= end]
    noun = next((number for number, word in enumerate(after[:4]) if word.lower in EVENT_NOUNS), None)
    if noun is None or noun + 2 >= len(after) or after[noun + 1].lower != "by":
        return None
    last = noun + 2
    while last + 1 < len(after) and (after[last + 1].is_name or after[last].lower in ("the", "a", "an")):
        last += 1
    who, what = clause.text[after[noun + 2].start : after[last].end], clause.text[after[0].start : end]
    return " ".join(who.split()), " ".join(what.split()).strip(" ,.")


_CAPITAL = r"[^\W\d_a-z][\w.'’-]*"
_WHERE = re.compile(
    r"\b(?P<how>in|at|to|into|near|visits?|visiting|across)\s+"
    rf"(?P<place>(?:the\s+)?{_CAPITAL}(?:[ ](?:of\s|the\s|al-|el-)?{_CAPITAL})*"
    r"(?:,\s[^\W\d_a-z]\w+(?:\s[^\W\d_a-z]\w+)*(?=[,.]|$))?)"
)
_NO_PLACE = re.compile(
    r"(?:the )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr"
    r"|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|President"
    r"|Prime|Mr|Mrs|Ms|Dr|Senator|Sen|Foreign|Defense|Defence|Q[1-4])\b"
    r"|.*\b(?:Party|Minister|Commission|Committee|Group|Inc|Corp|Company|Agency|Times)\b"
)
_WEEKDAY_END = re.compile(r"\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")


def place(clause: Clause, end: int) -> str:
    """The first place named after the verb, known by its preposition and capitals."""
    for found in _WHERE.finditer(clause.text, clause.words[clause.cue.verb].start, end):
        name = _WEEKDAY_END.sub("", " ".join(found["place"].split())).rstrip(".,")
        owner = found["how"] == "to" and name.endswith(("'s", "’s"))
        if not _NO_PLACE.match(name) and not owner:
            return re.sub(r"['’]s$", "", name)
    return ""

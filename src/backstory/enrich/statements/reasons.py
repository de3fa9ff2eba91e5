"""Reasons not to show a clause that points ahead, each with the sentence that taught it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from backstory.enrich.dates import DateMention
from backstory.enrich.statements.clause import Clause
from backstory.enrich.statements.cues import (
    AIMS,
    CONDITIONS,
    DOUBTS,
    HABITS,
    OVERTAKEN,
    QUESTIONS,
    REPORTING,
    VAGUE,
)
from backstory.enrich.wordlist import listed

_IN_CASE = re.compile(r"\bin case (?!of\b)|(?:^|[,;] )otherwise\b")


def conditional(clause: Clause) -> bool:
    """ "If all goes well, the Democrats will arrive at their convention"; not "a judge will decide whether they go"."""
    low = [word.lower for n, word in enumerate(clause.words) if word.lower != "whether" or n < clause.cue.verb]
    return not CONDITIONS.isdisjoint(low) or _IN_CASE.search(" ".join(low)) is not None


def doubtful(clause: Clause) -> bool:
    """ "Perhaps 2016 will be the year this gets fixed", "he isn't expected to attend"."""
    if clause.lower(clause.cue.first - 1).endswith(("n't", "n’t")):
        return True
    near = clause.words[: clause.cue.verb + 1]
    return any(word.lower in DOUBTS and not (word.is_name and word.lower == "may") for word in near)


_OPEN = re.compile(r"\?[\"”’]*$|remains to be seen|remains unclear|remains unknown")
_RELATIVE = ("who", "which", "where", "whom")
_ASKING = ("of", "on", "decide", "know", "see", "about")


def asked(clause: Clause) -> bool:
    """ "It is difficult to predict how they will affect the primary"; "Will he come?"."""
    if _OPEN.search(clause.text[clause.start : clause.end]):
        return True
    near = clause.before(5)
    pairs = zip(["", *near], near, strict=False)
    return any(word in QUESTIONS and (word not in _RELATIVE or before in _ASKING) for before, word in pairs)


def overtaken(clause: Clause) -> bool:
    """ "His trip was originally scheduled to start next week"; "he was due to report, but has now said"."""
    near = [word.lower for word in clause.words[max(0, clause.cue.first - 4) : clause.cue.verb]]
    if not OVERTAKEN.isdisjoint(near):
        return True
    after = clause.after()
    changed = "but" in after and any(word in after for word in ("now", "instead", "postponed"))
    return changed and ("was" in near or "were" in near)


_ESTIMATES = listed("estimates estimated forecasts forecast projects predicts predicted")
_MEASURES = listed("reach increase grow rise fall expand shrink drop decline average total")


def figures(clause: Clause) -> bool:
    """ "ACS estimates that 234,460 men will be diagnosed in 2006": forecasters' figures."""
    low = {*_said_last(clause.before()), *clause.after()}
    return not _ESTIMATES.isdisjoint(low) or (
        clause.cue.act in _MEASURES and not low.isdisjoint(("percent", "%", "per"))
    )


def _said_last(before: list[str]) -> list[str]:
    """The words since what was said before is over: "estimates that it will need aid, and says"."""
    ends = [at for at in range(1, len(before)) if before[at - 1] == "and" and before[at] in REPORTING]
    return before[ends[-1] :] if ends else before


def unreported(clause: Clause) -> bool:
    """ "would" tells of the future only where somebody is reported: "officials said a delegation would arrive"."""
    if clause.cue.kind != "would" or not REPORTING.isdisjoint(clause.before()):
        return False
    return clause.in_quotes or {"said", "told", "announced"}.isdisjoint(clause.after())


_WISHES = listed("think hope hopes feel sure wish believes thinks fear doubt hoping praying")


def wished(clause: Clause) -> bool:
    """ "I think he will win", "it would be a mistake"."""
    return not _WISHES.isdisjoint(clause.before(5)) or (clause.cue.kind == "would" and clause.cue.act in VAGUE)


_TIMES = re.compile(r"\d{4}|year|month|week|day")


def habitual(clause: Clause) -> bool:
    """ "Often, companies will hire boutiques"; "the only way is to go and ask"; "this year will meet expectations"."""
    before = clause.before()
    near = [*before, *(word.lower for word in clause.words[clause.cue.first : clause.cue.verb + 1])]
    if not HABITS.isdisjoint(near) or {"only", "way"} <= set(near):
        return True
    if before and _TIMES.fullmatch(before[-1]):
        return True
    return (clause.cue.kind == "is to" or clause.cue.act == "be") and not AIMS.isdisjoint(near)


def spoken_to(clause: Clause) -> bool:
    """ "You'll be travelling between the planets"."""
    return clause.words[clause.cue.first].lower.startswith(("you'", "you’")) or clause.before()[-1:] == ["you"]


_PRICE = re.compile(r"(?:dearly|(?:a|the) (?:\w+ )?price)\b")


def threatened(clause: Clause) -> bool:
    """ "Warning that Seoul will pay dearly": a threat in words that nothing settles."""
    return clause.cue.act == "pay" and _PRICE.match(" ".join(clause.after()[1:4])) is not None


REASONS = (conditional, doubtful, asked, overtaken, figures, unreported, wished, habitual, spoken_to, threatened)

_PROMISED = ("would", "agreed", "decided", "pledged", "vowed", "promised")
_LONG_AGO = 45


def told_of_the_past(clause: Clause, dates: Sequence[DateMention]) -> bool:
    """ "In 2007 he agreed to pay"; "Ali would attend prayers in the past"."""
    place = clause.words[clause.cue.first].start
    if clause.reference is None or clause.cue.head not in _PROMISED:
        return False
    if any(one.value == "PAST_REF" and one.start > place for one in dates):
        return True
    before = [one.last for one in dates if one.last and one.end <= place + 12]
    return any((clause.reference - last).days > _LONG_AGO for last in before)

"""Announcements and later events into outcomes: which event settles which announcement, how, and why.

Silent by default: most announcements of the portal are never heard of again, and a wrong outcome is worse than none.
What the signs of `expect` weigh was fitted to pairs read by hand (`training/announced.py`). Not here: where the later
events come from, and what is kept of it.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from backstory.enrich.statements import Statement
from backstory.model import Announcement, Certainty, Outcome, Topic, Turn
from backstory.relate.announcements.acts import ENDING, UNDONE
from backstory.relate.announcements.called import name_worth, names_in, parts_of
from backstory.relate.announcements.expect import (
    SIGNS,
    Expected,
    Looks,
    Signs,
    expected,
    in_parts,
    looks,
    signs,
)
from backstory.relate.announcements.fitted import BIAS, WEIGHTS
from backstory.relate.announcements.other_days import RARE, days_sooner, done_once, done_sooner, nearly, succeeded
from backstory.relate.announcements.places import PLACES
from backstory.relate.announcements.standing import UNKNOWN, Nearness
from backstory.relate.announcements.tells import STAYS_AWAY
from backstory.relate.announcements.votes import HELD_ANOTHER_DAY, MONTHS_LATE, Told, alike
from backstory.relate.announcements.why import settling_reasons, undoing
from backstory.relate.records import Subject

# Where a pair begins to be shown, and from where on it is called likely and certain; chosen on the pairs read. What the
# rules below say of votes is shown whatever its number, which only ranks it.
SHOWN, LIKELY, CERTAIN = 0.38, 0.75, 0.95
# How sure a vote on the days and in the place announced is the vote announced, on its day, in its month, and as what
# came out of it; on some day of a longer time; on another day, a few weeks off; and months late; by hand.
_AT_THE_POLLS, _IN_ITS_MONTH, _COUNTED_OUT, _SOME_DAY, _ANOTHER_DAY, _LATE = 0.86, 0.8, 0.72, 0.62, 0.6, 0.56
_PUT_OFF = 0.72
# How sure is at least what is filed under the same topic, holds every name and most words of the announcement and the
# act itself, on the days announced ("Notre-Dame will open again in 2024").
_AS_SAID, _MOST_WORDS = 0.6, 0.75
_SAID = tuple(map(SIGNS.index, ("act", "cover_names", "cover_words")))
# The news of another country settles only what is certain: China's tariffs begin, and on that day those of America.
_ELSEWHERE = SIGNS.index("elsewhere")
# Names in common worth less than this ("united states") find no candidate by themselves.
_LEAST = 3.0
# Before the days announced, only its undoing settles an announcement, and of far-off days nobody hears it so soon.
_EARLY = timedelta(400)


class Status(StrEnum):
    """What became of a statement about the future, as far as an archive knows on a day."""

    CAME_ABOUT = "came about"
    OTHERWISE = "otherwise"
    NOT_ON_RECORD = "not on record"
    STILL_TO_COME = "still to come"


@dataclass(frozen=True, slots=True)
class Settled:
    """The answer to "what became of it": `event` and `days` after the first day announced where one settles it."""

    status: Status
    event: str | None = None
    certainty: Certainty | None = None
    reasons: tuple[str, ...] = ()
    days: int | None = None


# How near an event is to the text of an announcing event, given by its id.
Near = Callable[[str, Looks], Nearness]


def _unknown(_one: str, _other: Looks) -> Nearness:
    return UNKNOWN


@dataclass(frozen=True, slots=True)
class Weighed:
    """An outcome with the likelihood that it is right, from 0 to 1."""

    outcome: Outcome
    score: float


def weigh(one: Expected, other: Looks, text: str, near: Near = _unknown) -> Weighed | None:
    """An event weighed as the outcome of an announcement; None where it does not settle it.

    `text` is the event's; `near` tells how near the announcing text and an event are as vectors.
    """
    if not one.day < other.day <= one.closes or other.id == one.event:
        return None
    told = not one.stays_away or other.undoes or STAYS_AWAY.search(text)
    if not told or not _worth_weighing(one, other):
        return None
    found = signs(one, other, near(one.event, other))
    vote = _voting(one, other, found)
    anew = _set_anew(one, other)
    vote = max(vote, anew)
    filled = succeeded(one, other)
    another = _AS_SAID if filled or done_once(one, other, found, likelihood(found)) else 0.0
    score = max(vote, another)
    if other.day <= one.until:
        score = max(score, likelihood(found), _as_said(found))
    # What tells of no vote settles a vote only where it is likely: a match of the same country on polling day does not.
    least = SHOWN if other.vote or not one.vote or other.undoes else LIKELY
    if not (vote or (score >= least and _held_by(other, found))) or (score < CERTAIN and _elsewhere(one, other, found)):
        return None
    late = (other.day - one.latest > _NEWS_OF_A_DAY and found.exact) or other.day > one.until
    late = late and not filled
    moved = (bool(vote) and (late or not (found.near or one.deadline))) or (late and bool(another))
    if late and not moved:
        return None
    turn = Turn.OTHERWISE if moved or anew or _undone(one, other) else Turn.CAME_ABOUT
    in_time = (
        found.near
        or bool(another)
        or (nearly(one, other) and score >= LIKELY)
        or done_sooner(one, other, found.shared)
        or (one.deadline and (bool(vote) or (score >= LIKELY and not one.vote)))
    )
    if turn is Turn.CAME_ABOUT and (not in_time or _again(one, other, found, score)):
        return None
    if turn is Turn.CAME_ABOUT and not (found.near or another) and days_sooner(one, other):
        score = min(score, SHOWN)  # what is told on its day, if anything is, comes before it
    certainty = Certainty.CERTAIN if score >= CERTAIN else Certainty.LIKELY if score >= LIKELY else Certainty.POSSIBLE
    reasons = tuple(settling_reasons(one, other, found, text))
    if anew:
        reasons += ("it sets another day",)
    elif turn is Turn.OTHERWISE and (not moved or other.vote is Told.PUT_OFF):
        reasons += (undoing(other, text),)
    return Weighed(Outcome(one.event, one.number, other.id, turn, certainty, reasons), round(score, 5))


def _elsewhere(one: Expected, other: Looks, found: Signs) -> bool:
    """Whether an event is another country's news, and no name but a rare one says that it is the same matter's."""
    if not found.values[_ELSEWHERE]:
        return False
    met = one.names & other.names - PLACES
    return not found.near or all(name_worth(name) < RARE for name in met)


def _again(one: Expected, other: Looks, found: Signs, score: float) -> bool:
    """Whether an event only announces again: "announces restrictions that will be in effect"."""
    if one.telling:
        return False
    if other.ahead and other.day < one.earliest:
        return True
    return score < CERTAIN and (other.announces or (other.ahead and (not found.exact or other.day > one.latest)))


def _worth_weighing(one: Expected, other: Looks) -> bool:
    """The cheap look before the close one: on the days or undoing something, and with a name in common that tells."""
    if other.day > one.until and not ((one.vote and other.vote) or one.once & other.once or succeeded(one, other)):
        return False
    met = (one.names | one.around_names) & (other.names | other.topics)
    met |= in_parts(one, other)
    if other.day < one.earliest - timedelta(1) and not one.deadline and not nearly(one, other):
        undone = other.day - one.day <= _EARLY and UNDONE & other.words
        sooner = (
            one.once & other.once or _set_anew(one, other) or _maybe_moved(one, other) or done_sooner(one, other, met)
        )
        if not undone and not sooner:
            return False
    if one.filed & other.filed:
        return True
    return sum(name_worth(name) for name in met) >= _LEAST


def likelihood(found: Signs) -> float:
    """How likely a pair with these signs is an announcement and its outcome."""
    total = BIAS + sum(weight * value for weight, value in zip(WEIGHTS, found.values, strict=True))
    return 1 / (1 + math.exp(-total))


def _as_said(found: Signs) -> float:
    """How likely, where an event of the same topic tells on the days announced what was announced, word for word."""
    if not found.filed or not found.near or found.undone:
        return 0.0
    act, names, most = (found.values[place] for place in _SAID)
    return _AS_SAID if act == names == 1.0 and most >= _MOST_WORDS else 0.0


def _maybe_moved(one: Expected, other: Looks) -> bool:
    """Whether an event may tell of the vote announced, held on another day; no first round of two is that."""
    exact = (one.latest - one.earliest).days < 3
    polls = one.vote and other.vote is Told.POLLS and not (one.kinds ^ other.kinds) & _SEVERAL
    if other.day < one.earliest and one.kinds & _SEVERAL:
        return False
    return exact and polls and one.earliest - HELD_ANOTHER_DAY <= other.day


def _set_anew(one: Expected, other: Looks) -> float:
    """How likely an event sets another day for the vote announced; no local vote, no second round of it."""
    alike_there = one.kinds & other.kinds and one.home & other.home
    if not one.vote or not other.sets or not alike_there or other.day >= one.earliest:
        return 0.0
    if (one.kinds ^ other.kinds) & _SEVERAL or one.kinds & _LOCAL:
        return 0.0
    first, last = min(first for first, _ in other.sets), max(last for _, last in other.sets)
    another = last < one.earliest - _NEWS_OF_A_DAY or first > one.latest + _NEWS_OF_A_DAY
    return _PUT_OFF if another and abs((first - one.earliest).days) <= MONTHS_LATE.days else 0.0


def _off_or_late(one: Expected, other: Looks) -> float:
    """How likely an event puts off the vote announced, or tells of it months after the last day."""
    if other.vote is Told.PUT_OFF:
        return _PUT_OFF if other.day <= one.latest else 0.0
    return _months_late(one, other)


def _months_late(one: Expected, other: Looks) -> float:
    """How likely an event tells of the vote announced, held months late; the sooner, the likelier it is that one."""
    if other.ahead or one.kinds & _LOCAL or (one.kinds ^ other.kinds) & _SEVERAL:
        return 0.0
    return _LATE - 0.04 * (other.day - one.latest) / MONTHS_LATE


# Of these a country holds several within weeks.
_SEVERAL = frozenset(("again", "primary", "local"))
_LOCAL = frozenset(("primary", "local"))


def _voting(one: Expected, other: Looks, found: Signs) -> float:
    """How likely, where a vote was announced and people of the place go to the polls on those days.

    "Israelis go to the polls to elect the Knesset" shares next to no word with "elections are scheduled for 9 April".
    """
    days = (one.latest - one.earliest).days
    if not one.vote or not other.vote or not PLACES & frozenset(found.shared) or not alike(one.kinds, other.kinds):
        return 0.0
    alike_there = bool(one.kinds & other.kinds) and bool(one.home & other.home)
    if other.vote is Told.PUT_OFF or other.day > one.until:
        return _off_or_late(one, other) if alike_there or _unnamed(one, other) else 0.0
    of_that_kind = other.vote is Told.POLLS and alike_there
    if (found.near and days > _LONG) or (not found.near and one.deadline):
        return _SOME_DAY if of_that_kind else 0.0
    if not found.near or (found.exact and other.day - one.latest > _NEWS_OF_A_DAY):
        return _ANOTHER_DAY if _maybe_moved(one, other) else 0.0
    if other.vote is Told.POLLS:
        return _AT_THE_POLLS if found.exact else _IN_ITS_MONTH
    return _COUNTED_OUT


def _unnamed(one: Expected, other: Looks) -> bool:
    """Whether a country goes to the polls within months for "its first election", where "an election" was announced."""
    there = other.vote is Told.POLLS and "election" in other.lead and not one.kinds and bool(one.home & other.home)
    return there and other.day <= one.latest + _UNNAMED


# How late the vote of a country may come that is told without its kind: "its first election since the revolution".
_UNNAMED = timedelta(120)
# Days in which several votes may be held, and those in which what happened on a day is told.
_LONG, _NEWS_OF_A_DAY = 70, timedelta(4)


def _held_by(other: Looks, found: Signs) -> bool:
    """Whether anything but likeness joins the two, and the event is no "reports 1,200 new cases" and no denial."""
    return bool(found.shared or found.filed) and not (other.counts or other.denies)


def _undone(one: Expected, other: Looks) -> bool:
    """Whether the event undoes something by a word that is no part of what was announced.

    Who is to end a thing does so by scrapping it; who is to suspend flights and cancels that plan does not, nor who
    "abandons a plan to close its border". What was to last until a day and is extended did not end then.
    """
    if other.drops or (one.lasts and other.extends) or (one.vote and other.vote is Told.PUT_OFF):
        return True
    own = ENDING | (one.acts & UNDONE) if one.groups & _ENDS or one.acts & UNDONE & ENDING else one.acts & UNDONE
    return bool(other.undoes - own)


_ENDS = frozenset(("close", "withdraw"))


def best(found: Iterable[Weighed]) -> Weighed | None:
    """The one outcome to show of several: what came about before what was undone, then the surest, then the first."""
    ranked = sorted(found, key=lambda one: (-one.score, one.outcome.event))
    happened = [one for one in ranked if one.outcome.turn is Turn.CAME_ABOUT and one.score >= LIKELY]
    return next(iter(happened or ranked), None)


def by_name(open_ones: Iterable[Expected], day: date | None = None) -> Mapping[str, tuple[Expected, ...]]:
    """Open announcements by each name an event of a day that settles them may hold; long after, by rare names alone."""
    index: dict[str, list[Expected]] = defaultdict(list)
    for one in open_ones:
        late = day is not None and day > one.until and not one.vote
        for name in one.found_by:
            if not late or name_worth(name) >= RARE:
                index[name].append(one)
    return {name: tuple(ones) for name, ones in index.items()}


def settling(index: Mapping[str, Sequence[Expected]], subject: Subject, near: Near = _unknown) -> Iterator[Weighed]:
    """What an event settles of the announcements open on its day, by the names it holds."""
    names, topics = names_in(subject)
    seen: dict[tuple[str, int], Expected] = {}
    for name in sorted((names | topics | parts_of(names)) & index.keys()):
        for one in index[name]:
            seen.setdefault((one.event, one.number), one)
    other = looks(subject) if seen else None
    for one in seen.values():
        if other and (found := weigh(one, other, subject.text, near)):
            yield found


def settle(
    statement: Statement,
    candidates: Iterable[Subject],
    *,
    day: date,
    as_of: date,
    about: str = "",
    topics: tuple[Topic, ...] = (),
    lands: tuple[tuple[str, str], ...] = (),
    near: Near = _unknown,
) -> Settled:
    """What became of a dated statement of an article written on `day`, as the archive knows it on `as_of`.

    `candidates` are events from `day` on; `about` more of the article's words, for the names a "he" stands for;
    `topics` those of the event that the article tells of; `lands` the countries of those it names, each with the
    name, where it names none itself; `near` tells how near an event is to what `about` says.
    """
    if statement.first is None or statement.last is None:
        return Settled(Status.NOT_ON_RECORD)
    text = statement.text
    first, last = max(day, statement.first), statement.last
    said = Announcement("", 1, text, 0, len(text), statement.who, statement.what, statement.where, first, last)
    # The country stands where a text begins, so the words around are not put behind the statement's own.
    around = about if text in about else f"{text}\n\n{about}"
    one = expected(said, Subject("", day, around, topics=topics))
    # Read both ways: to be of a country sets it apart from the news of others too.
    both = (one, _at_home(one, lands)) if lands else (one,)
    found = best(
        weighed
        for each in candidates
        for read in both
        if each.day <= as_of and (weighed := weigh(read, looks(each), each.text, near)) is not None
    )
    if found is None:
        return Settled(Status.STILL_TO_COME if as_of <= last else Status.NOT_ON_RECORD)
    outcome = found.outcome
    event_day = next(each.day for each in candidates if each.id == outcome.event)
    status = Status.CAME_ABOUT if outcome.turn is Turn.CAME_ABOUT else Status.OTHERWISE
    return Settled(status, outcome.event, outcome.certainty, outcome.reasons, (event_day - said.earliest).days)


def _at_home(one: Expected, lands: tuple[tuple[str, str], ...]) -> Expected:
    """An announcement read as of the countries of those it names."""
    countries = frozenset(land for land, _ in lands)
    return replace(one, around_names=one.around_names | countries, home=one.home or countries, lands=lands)

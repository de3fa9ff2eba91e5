"""Whether one wording tells more than another, less, or something else; the reason is given in words.

An edit is looked at stretch by stretch. What it adds or takes away may only describe what is named already. Any other
name or number, a phrase, several words tell something; a word put for a word does not. What is taken away must tell
more than what is added: editors shorten.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from backstory.wording.alike import (
    ACTS,
    ANYBODY,
    DISTINCT,
    FAITHS,
    HAPPENINGS,
    NEGATING,
    OUTCOMES,
    PERSONS,
    PHRASE,
    RANK,
    SAYING,
    SUSPECTED,
    WHERE,
    WHO,
    is_place,
)
from backstory.wording.describing import describes, is_date
from backstory.wording.edits import Difference, Edit, Side, difference, same_word
from backstory.wording.told import Word, told
from backstory.wording.whole import as_a_whole

# How much more one text must tell in one place, how much less, and how much both for something else, in one place or in
# all.
_MORE, _LESS, _OTHERWISE, _IN_ALL = 2.0, 3.5, 3.0, 4.0
_GONE = 2.5
# So many words that are not said elsewhere make a clause.
_CLAUSE = 8
# So many make a sentence.
_SENTENCE = 3
# Articles have fewer letters than this.
_SHORT = 4
# What a phrase tells beside its words, and one that says who says so; a word once more of what stands elsewhere too;
# all that describes what is named already; and somebody's nationality, not that of a government or a place.
_MOST_AGAIN = 2.0
_PHRASE, _APART, _SAYS, _AGAIN, _DESCRIBES, _NATIONALITY = 0.75, 1.0, 2.5, 0.75, 0.5, 2.0
# Whose nationality or faith is told: of somebody, or of what somebody does ("an Israeli airstrike").
_WHOSE = PERSONS | ACTS


def tells_more(before: str, after: str, *, headings: tuple[str, str] = ("", "")) -> bool:
    """Whether someone who knew the first text and its heading would learn something from the second, or miss it."""
    return bool(why(before, after, headings=headings))


def why(before: str, after: str, *, headings: tuple[str, str] = ("", "")) -> str:
    """What the second text tells that the first did not, or the other way round; "" if nothing."""
    found = difference(before, after, headings=headings)
    return as_a_whole(told(before), told(after), found, headings) or _in_a_place(found)


def _in_a_place(found: Difference) -> str:
    """The reason that lies in one stretch, or in what all of them tell; "" if there is none."""
    less = more = 0.0
    for edit in found.edits:
        lost, gained = _weight(edit.lost, edit.gained), _weight(edit.gained, edit.lost)
        reason = _reason(edit, lost, gained)
        if reason:
            return f"{reason}: {edit.lost.text} / {edit.gained.text}"
        less, more = less + lost, more + gained
    if min(less, more) >= _IN_ALL:
        return f"otherwise: {' '.join(found.lost)} / {' '.join(found.gained)}"
    return ""


def _reason(edit: Edit, less: float, more: float) -> str:
    """The first rule by which one stretch is of substance; "" if there is none."""
    return next((name for name, rule in _RULES if rule(edit, less, more)), "")


def _tells_more(_: Edit, less: float, more: float) -> bool:
    """A court frees a mayor, then: after eight years in jail."""
    return more - less >= _MORE


def _tells_less(edit: Edit, less: float, more: float) -> bool:
    """A ferry sinks "after its crew ignored storm warnings", which is taken away."""
    return less - more >= (_GONE if edit.gained.start == edit.gained.end else _LESS)


def _outcome(edit: Edit, less: float, more: float) -> bool:
    """What became of people put in or taken away alone: a couple "abducted and killed", then abducted."""
    return any(
        not other.telling and not {word.tells for word in side.found}.isdisjoint(OUTCOMES)
        for side, other in (edit.sides, edit.sides[::-1])
    )


def _alone(edit: Edit) -> tuple[Side, int] | None:
    """The one word that is told where the other text has nothing or an article, and its side."""
    for side, other in (edit.sides, edit.sides[::-1]):
        nothing = all(len(word.plain) < _SHORT for word in other.words[other.start : other.end])
        if len(side.telling) == 1 and not other.telling and nothing:
            return side, side.telling[0]
    return None


def _comes_to_nothing(edit: Edit, _less: float, _more: float) -> bool:
    """A verb alone says that it was not done: warplanes "failed to" launch strikes, then launch them."""
    alone = _alone(edit)
    if alone is None:
        return False
    side, n = alone
    return side.words[n].plain in NEGATING and n + 1 < len(side.words) and side.words[n + 1].plain == "to"


def _suspected(edit: Edit, _less: float, _more: float) -> bool:
    """It is only thought to be so: the "suspected" perpetrator; feared dead, then killed."""
    alone = _alone(edit)
    if alone is not None and alone[0].words[alone[1]].plain in SUSPECTED:
        return True
    lost, gained = (one.words[one.start : one.end] for one in edit.sides)
    unsure = any(word.plain in SUSPECTED for word in lost) != any(word.plain in SUSPECTED for word in gained)
    return unsure and not OUTCOMES.isdisjoint({word.tells for word in lost} & {word.tells for word in gained})


def _record(edit: Edit, _less: float, _more: float) -> bool:
    """A number is said to be a record: "a record 22,711 new cases"."""
    alone = _alone(edit)
    return alone is not None and alone[0].words[alone[1]].plain == "record"


def _place_gone(edit: Edit, _less: float, _more: float) -> bool:
    """Where it happened, taken away: "near Amanase, Ghana", then "in Ghana"."""
    side = edit.lost
    if edit.gained.telling or not side.telling or not all(side.words[n].proper for n in side.telling):
        return False
    if any(word.name or is_place(word.tells) for word in edit.gained.words[edit.gained.start : edit.gained.end]):
        return False
    first = side.telling[0]
    there = first > 0 and side.words[first - 1].plain in ("in", "at", "near", "outside", "the")
    return there and not describes(side, edit.gained)


def _who(edit: Edit, _less: float, _more: float) -> bool:
    """Who they are, of whom nothing but their number was said: four people, then four children."""
    words, lost = edit.gained.words, edit.lost
    told_of = len(edit.gained.telling) == 1 and words[edit.gained.telling[0]].plain in WHO
    return told_of and not lost.telling and any(word.plain in ANYBODY for word in lost.words[lost.start : lost.end])


def _sentence(edit: Edit, _less: float, _more: float) -> bool:
    """A whole sentence put in or taken away, though of common words: "All are shot down."."""
    for side, other in (edit.sides, edit.sides[::-1]):
        if other.start != other.end or side.end - side.start < _SENTENCE or not side.telling:
            continue
        words, content = side.words, [word for word in side.words[side.start : side.end] if word.tells]
        if len(side.telling) * 2 < len(content):
            continue
        if words[side.start].begins and (side.end == len(words) or words[side.end].begins):
            return True
    return False


def _states(edit: Edit, _less: float, _more: float) -> bool:
    """A clause put in or taken away, though of common words: "becoming the second state to do so after California"."""
    for side, other in (edit.sides, edit.sides[::-1]):
        if other.start == other.end and side.end - side.start >= _CLAUSE:
            spare = Counter(word.plain for word in side.words)
            spare.subtract(word.plain for word in other.words)
            return sum(spare[word.plain] > 0 for word in side.words[side.start : side.end]) >= _CLAUSE
    return False


def _place_for_place(edit: Edit, _less: float, _more: float) -> bool:
    """A country stands where another did, though both are named elsewhere: "to Russia", not Ukraine."""
    was, now = ([word.tells for word in (*one.found, *one.again) if is_place(word.tells)] for one in edit.sides)
    return bool(was and now) and not any(same_word(one, other) for one in was for other in now)


def _how_many(edit: Edit, _less: float, _more: float) -> bool:
    """One of them, then two, though the number stands elsewhere too: "a jet", then "two jets"."""
    sides = [[word.plain for word in one.words[one.start : one.end]] for one in edit.sides]
    numbers = [len(words) == 1 and words[0].isdigit() and words[0] != "1" for words in sides]
    return any(numbers[n] and sides[1 - n] in (["a"], ["an"], ["1"]) for n in (0, 1))


def _another_rank(edit: Edit, _less: float, _more: float) -> bool:
    """One rank for another: the 39th country, then the 37th."""
    was, now = ([n for n in side.telling if side.words[n].tells.isdigit()] for side in edit.sides)
    ranks = (side.words[n + 1].plain in RANK for side in edit.sides for n in side.telling if n + 1 < len(side.words))
    return bool(was and now) and any(ranks)


def _otherwise(edit: Edit, less: float, more: float) -> bool:
    """Several words for several words, or another outcome: wounded, then killed; hundreds of thousands, then tens."""
    kinds = [{word.tells for word in side.found} for side in edit.sides]
    exact = [any(tells.isdigit() for tells in kind) for kind in kinds]
    exchanged = all(kind & DISTINCT or digits for kind, digits in zip(kinds, exact, strict=True)) and not all(exact)
    return exchanged or min(less, more) >= _OTHERWISE


def _named(edit: Edit, less: float, more: float) -> bool:
    """A name for a name, or in a place for what had none: "in the south", then "in Kandahar Province"."""
    named, before = (any(word.proper for word in side.found) for side in (edit.gained, edit.lost))
    if not named or not edit.lost.telling or more < _MORE:
        return False
    first = edit.gained.telling[0]
    place = first > 0 and edit.gained.words[first - 1].plain in WHERE
    return less >= _MORE if before else place


_RULES: tuple[tuple[str, Callable[[Edit, float, float], bool]], ...] = (
    ("more", _tells_more),
    ("less", _tells_less),
    ("what became of them", _outcome),
    ("whether it was done", _comes_to_nothing),
    ("whether it is sure", _suspected),
    ("a record", _record),
    ("a place", _place_gone),
    ("a sentence", _sentence),
    ("who", _who),
    ("a clause", _states),
    ("another place", _place_for_place),
    ("how many", _how_many),
    ("another rank", _another_rank),
    ("otherwise", _otherwise),
    ("named", _named),
)


def _weight(side: Side, other: Side) -> float:
    """How much one side of an edit tells; next to nothing if it describes what is named already."""
    again = min(_AGAIN * sum(not word.wider for word in side.again), _MOST_AGAIN)
    weight = sum(word.weight for word in side.found if not _points_back(word, side)) + _nationality(side)
    if not weight:
        return again
    if is_date(side, other) or (not _exchanged(side, other) and not _has_number(side) and describes(side, other)):
        return min(weight, _DESCRIBES)
    if weight >= 1 and not other.telling:
        weight += (_phrase(side) if _is_bare(other) else 0) + _SAYS * _says_who(side)
    return weight + again


def _is_bare(side: Side) -> bool:
    """Whether nothing, or one word that is no preposition, stands where the other text has more."""
    written = side.words[side.start : side.end]
    return len(written) <= 1 and not any(word.plain in PHRASE for word in written)


def _points_back(word: Word, side: Side) -> bool:
    """Whether a word only means what the text is about: "for the attack", "one of the four"."""
    places = [n for n in side.telling if side.words[n].tells == word.tells]
    if word.plain in HAPPENINGS:
        return any(n and side.words[n - 1].plain in ("the", "thi", "thes", "that") for n in places)
    return word.tells[:1].isdigit() and all(_among(side.words, n) for n in places)


def _among(words: Sequence[Word], place: int) -> bool:
    """Whether a number stands behind "of the", "of the other", "all the", or is that of both: "the two countries"."""
    before = [word.plain for word in words[max(0, place - 3) : place]]
    definite = "the" in before[-2:] and any(word in ("of", "all") for word in before)
    return definite or (before[-1:] == ["the"] and words[place].tells == "2")


def _has_number(side: Side) -> bool:
    return any(word.tells[0].isdigit() for word in side.found)


def _says_who(side: Side) -> bool:
    """Whether somebody is named who says so: "Hamas reports that"."""
    return any(word.plain in SAYING for word in side.words[side.start : side.end])


def _nationality(side: Side) -> float:
    """What it tells more that a people's name stands before somebody: "a 37-year-old Algerian man"."""
    words = side.words
    persons = any(
        (words[n].plain in FAITHS or words[n].proper < words[n].name)
        and any(word.plain in _WHOSE for word in words[n + 1 : n + 3])
        for n in side.telling
    )
    return _NATIONALITY if persons else 0.0


def _exchanged(side: Side, other: Side) -> bool:
    """Whether one name stands for another: not Mike for Michael."""
    some, others = ([word for word in one.found if word.proper] for one in (side, other))
    return bool(some and others) and [word.plain[0] for word in some] != [word.plain[0] for word in others]


def _phrase(side: Side) -> float:
    """What it tells more that words begin as phrases do ("on a podcast"), stand apart, or both.

    ", during the local elections"
    """
    first = side.telling[0]
    begins = any(word.plain in PHRASE for word in side.words[side.start : first])
    apart = side.words[first].apart and side.end - side.start > 1
    if begins and side.words[side.start].apart:
        return _APART
    return _PHRASE if begins or apart else 0.0

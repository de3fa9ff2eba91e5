"""The reasons that lie in two texts as a whole: which words only one of them has, wherever they stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from backstory.wording.alike import (
    ANYBODY,
    CLAIMING,
    HEDGE,
    KIN,
    NEGATING,
    NOT,
    OFFICES,
    ORDINALS,
    OVER,
    PERSONS,
    SAYING,
    STATING,
    SUPERLATIVES,
    THINKING,
    TURNS,
    UNDER,
    WHO,
    is_place,
)
from backstory.wording.edits import Difference, same_word
from backstory.wording.opposed import opposed
from backstory.wording.told import Word, told

# Words up to so many letters are not looked at for slips.
_SHORT = 6
_SPEAKING = SAYING | THINKING | STATING | TURNS.keys()
_SOMEBODY = (PERSONS | WHO | OFFICES | KIN) - ANYBODY
_BESIDE, _ARTICLES = frozenset(("and", "includ")), frozenset(("the", "a", "an", "his", "her", "its", "their"))


def as_a_whole(old: Sequence[Word], new: Sequence[Word], found: Difference, headings: tuple[str, str]) -> str:
    """What is told otherwise by a word that one text has and the other has not; "" if nothing."""
    had, has = {word.plain for word in old}, {word.plain for word in new}
    reason = _otherwise(found, had, has) or _newly(old, new, had, has)
    if reason:
        return reason
    if _happens(new, had, headings) or _happens(old, has, headings):
        return "where"
    return "another text" if found.lost and found.gained and not found.common else ""


def _otherwise(found: Difference, had: Set[str], has: Set[str]) -> str:
    """What one text says and the other denies, hedges, or has something for that excludes it."""
    lost, gained = had - has, has - had
    turned = _turned(had, has)
    if turned - {NOT} or (turned and not _negated(found)):
        return f"said otherwise: {', '.join(sorted(turned))}"
    never_same = "" if turned else opposed(lost, gained)
    if never_same:
        return f"never the same: {never_same}"
    if _elsewhere(found.lost, has) and _elsewhere(found.gained, had):
        return f"another place: {' '.join(found.lost)} / {' '.join(found.gained)}"
    return "another bound" if _bounds(lost, gained) or _bounds(gained, lost) else ""


def _newly(old: Sequence[Word], new: Sequence[Word], had: Set[str], has: Set[str]) -> str:
    """What one text says and the other says nothing of."""
    lost, gained = had - has, has - had
    if (len(new) > len(old) and _says_newly(had, has)) or (len(old) > len(new) and _says_newly(has, had)):
        return "who says so"
    if _ranked(old, lost, gained) or _ranked(new, gained, lost):
        return "which of many"
    return "who else" if _joins(old, lost, gained) or _joins(new, gained, lost) else ""


def _turned(old: Set[str], new: Set[str]) -> set[str]:
    """Which words turn round or hedge what one text says and not the other, each kind by its first word.

    Not so if the other has it misspelt ("temporaily"), or says by a verb that somebody says so ("reported missing").
    """
    kinds = {TURNS[word] for word in old if word in TURNS} ^ {TURNS[word] for word in new if word in TURNS}
    return {kind for kind in kinds if not any(_hedged(kind, one, other) for one, other in ((old, new), (new, old)))}


def _hedged(kind: str, one: Set[str], other: Set[str]) -> bool:
    """Whether the words of the other text alone say what a hedge does in this one."""
    hedges, others = [word for word in one - other if TURNS.get(word) == kind], other - one
    if not hedges:
        return False
    if kind == HEDGE and not others.isdisjoint(_SPEAKING - TURNS.keys()):
        return True
    return any(same_word(hedge, word) for hedge in hedges for word in others if len(word) > _SHORT)


def _says_newly(short: Set[str], long: Set[str]) -> bool:
    """Whether the longer text says who says so, and nobody says anything in the shorter: "Ukraine says"."""
    return not long.isdisjoint(CLAIMING) and short.isdisjoint(_SPEAKING)


def _happens(words: Sequence[Word], others: Set[str], headings: tuple[str, str]) -> bool:
    """Whether a text says in which country, and the other and the headings name it in no form: "in Tennessee"."""
    for n, word in enumerate(words):
        if word.wider and word.plain == "in" and n and not any(one.name for one in words[max(0, n - 2) : n]):
            lands = [one.tells for one in words[n + 1 : n + 4] if one.wider and is_place(one.tells)]
            known = others | {one.plain for heading in headings for one in told(heading)}
            if lands and not any(same_word(one, other) for one in lands for other in known):
                return True
    return False


def _bounds(lost: Set[str], gained: Set[str]) -> bool:
    """Whether "over" alone became "under", or "more than" became "nearly"."""
    return not lost.isdisjoint(OVER) and not gained.isdisjoint(UNDER)


def _elsewhere(places: Iterable[str], there: Set[str]) -> bool:
    """Whether one of these is a place that the other text names in no form: "Papuan", "Papua New Guinean"."""
    return any(
        is_place(place) and not any(is_place(one) and same_word(place, one) for one in there) for place in places
    )


def _negated(found: Difference) -> bool:
    """Whether a verb says what "not" did in the other text: "to avoid being" for "not to be"."""
    return any(word in NEGATING for word in (*found.lost, *found.gained))


def _ranked(words: Sequence[Word], here: Set[str], there: Set[str]) -> bool:
    """Whether it is the first or the third, and the other text has no other word for that: "6th", "another term".

    What is called so, or described so, is no news: "the second Trump administration", "the second largest island".
    """
    if here.isdisjoint(ORDINALS) or "another" in there or any(word.isdigit() for word in there):
        return False
    ends = (*words[1:], None)
    return any(
        word.plain in here and word.plain in ORDINALS and not (after and (after.name or after.plain in SUPERLATIVES))
        for word, after in zip(words, ends, strict=True)
    )


def _joins(words: Sequence[Word], here: Set[str], there: Set[str]) -> bool:
    """Whether somebody is named beside others for whom the other text has no word: "including the district chief"."""
    if here.isdisjoint(_SOMEBODY) or not there.isdisjoint(_SOMEBODY):
        return False
    return any(word.plain in here and word.plain in _SOMEBODY and _beside(words, n) for n, word in enumerate(words))


def _beside(words: Sequence[Word], place: int) -> bool:
    """Whether "and the" or "including a railway" stands before a word, and no name behind it that would tell who."""
    if place + 1 < len(words) and (words[place + 1].name or words[place + 1].plain == "of"):
        return False
    before = list(reversed(words[max(0, place - 3) : place]))
    if before and not before[0].name and before[0].plain not in _BESIDE | _ARTICLES:
        del before[0]
    if before and before[0].plain in _ARTICLES:
        del before[0]
    return bool(before) and before[0].plain in _BESIDE

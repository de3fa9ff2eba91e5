"""Whether one wording tells more than another, less, or something else; the reason is given in words.

An edit is looked at stretch by stretch. What it adds or takes away may only describe what is named already: an office
or a first name, the wider place after a town. Any other
name or number, a phrase, several words tell something; a word put for a word does not. What is taken away must tell
more than what is added: editors shorten.
"""

from __future__ import annotations

from backstory.wording.alike import DISTINCT, NEGATING, NOT, OFFICES, PERSONS, PHRASE, WHERE, is_place, turns
from backstory.wording.edits import Difference, Edit, Side, difference, same_word
from backstory.wording.told import Word

# How much more one text must tell in one place, how much less, and how much both for something else, in one place or in
# all.
_MORE, _LESS, _OTHERWISE, _IN_ALL = 2.0, 3.5, 3.0, 4.0
# What a phrase tells beside its words, a word said again elsewhere, and all that describes what is named already.
_PHRASE, _AGAIN, _DESCRIBES = 1.0, 0.75, 0.5
# What somebody's nationality tells; that of a government or a place is known.
_NATIONALITY = 2.0


def tells_more(before: str, after: str, *, headings: tuple[str, str] = ("", "")) -> bool:
    """Whether someone who knew the first text and its heading would learn something from the second, or miss it."""
    return bool(why(before, after, headings=headings))


def why(before: str, after: str, *, headings: tuple[str, str] = ("", "")) -> str:
    """What the second text tells that the first did not, or the other way round; "" if nothing."""
    found = difference(before, after, headings=headings)
    turned = turns(before) ^ turns(after)
    if turned - {NOT} or (turned and not _negated(found)):
        return f"said otherwise: {', '.join(sorted(turned))}"
    if any(map(is_place, found.lost)) and any(map(is_place, found.gained)):
        return f"another place: {' '.join(found.lost)} / {' '.join(found.gained)}"
    if found.lost and found.gained and not found.common:
        return "another text"
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


def _negated(found: Difference) -> bool:
    """Whether a verb says what "not" did in the other text: "to avoid being" for "not to be"."""
    return any(word in NEGATING for word in (*found.lost, *found.gained))


def _reason(edit: Edit, less: float, more: float) -> str:
    """Why one stretch is of substance; "" if it is not."""
    if more - less >= _MORE:
        return "more"
    if less - more >= _LESS:
        return "less"
    if _place_for_place(edit):
        return "another place"
    if not (edit.lost.telling and edit.gained.telling):
        return ""
    if min(less, more) >= _OTHERWISE or all({word.tells for word in side.found} & DISTINCT for side in edit.sides):
        return "otherwise"
    named = any(word.proper for word in edit.gained.found)
    before = any(word.proper for word in edit.lost.found)
    return "named" if named and more >= _MORE and (less >= _MORE or not before) else ""


def _place_for_place(edit: Edit) -> bool:
    """Whether a country stands where another did, though both are named elsewhere: "to Russia", not Ukraine."""
    was, now = ([word.tells for word in (*one.found, *one.again) if is_place(word.tells)] for one in edit.sides)
    return bool(was and now) and not any(same_word(one, other) for one in was for other in now)


def _weight(side: Side, other: Side) -> float:
    """How much one side of an edit tells; next to nothing if it describes what is named already."""
    again = _AGAIN * sum(not word.wider for word in side.again)
    if not side.telling:
        return again
    weight = sum(word.weight for word in side.found) + _nationality(side)
    if not _exchanged(side, other) and not any(word.tells[0].isdigit() for word in side.found):
        shared = {told for word in other.words for told in (word.plain, word.tells) if told}
        if any(rule(side, shared) for rule in (_describes_name, _describes_office, _is_wider)):
            weight = min(weight, _DESCRIBES)
    phrase = weight >= 1 and other.start == other.end and _is_phrase(side)
    return weight + again + (_PHRASE if phrase else 0)


def _nationality(side: Side) -> float:
    """What it tells more that a people's name stands before somebody: "a 37-year-old Algerian man"."""
    words = side.words
    persons = any(
        words[n].proper < words[n].name and words[n + 1].plain in PERSONS for n in side.telling if n + 1 < len(words)
    )
    return _NATIONALITY if persons else 0.0


def _exchanged(side: Side, other: Side) -> bool:
    """Whether one name stands for another: not Mike for Michael."""
    some, others = ([word for word in one.found if word.proper] for one in (side, other))
    return bool(some and others) and [word.plain[0] for word in some] != [word.plain[0] for word in others]


def _is_phrase(side: Side) -> bool:
    """Whether what tells stands apart or begins with a word that begins phrases: "during the elections"."""
    first = side.telling[0]
    return side.words[first].apart or any(word.plain in PHRASE for word in side.words[side.start : first])


def _anchor(word: Word, shared: set[str]) -> bool:
    """Whether a word belongs to a name, or to the number in one, that the other text has too."""
    return word.tells in shared and (word.proper or word.tells[:1].isdigit())


def _describes_name(side: Side, shared: set[str]) -> bool:
    """Words right before a name, an office among them or one name at most, or right after it, without a name.

    "French speed skater Timothy Loubineaud", "Antonov An-22 military transport aircraft", "Jair Bolsonaro".
    """
    words, first, last = side.words, side.telling[0], side.telling[-1]
    if any(words[place].apart for place in range(first + 1, last + 1)):
        return False
    names = sum(words[place].proper for place in side.telling)
    after = last + 1
    while after < len(words) and not words[after].apart and words[after].plain in OFFICES:
        after += 1
    if after < len(words) and not words[after].apart and _anchor(words[after], shared):
        return names <= 1 or after > last + 1 or not words[last].name
    return not names and first > 0 and not words[first].apart and _anchor(words[first - 1], shared)


def _describes_office(side: Side, shared: set[str]) -> bool:
    """Words that say which office, where both texts name one: before it, or behind "of": "minister of home affairs"."""
    words, first, last = side.words, side.telling[0], side.telling[-1]
    if any(words[place].apart for place in range(first + 1, last + 1)):
        return False
    offices = OFFICES & shared
    after = last + 1
    if after < len(words) and not words[after].apart and words[after].plain in offices:
        return True
    of = False
    for place in range(first, 0, -1):
        before = words[place - 1]
        if words[place].apart:
            return False
        if before.plain in offices:
            return of
        if before.plain in ("of", "for", "to"):
            of = True
        elif before.plain not in ("and", "the") and not before.name:
            return False
    return False


def _is_wider(side: Side, shared: set[str]) -> bool:
    """The name of the wider place behind a place both texts have: "in Baidoa, Bay"."""
    words, first, last = side.words, side.telling[0], side.telling[-1]
    if not words[first].apart or any(words[n].apart for n in range(first + 1, last + 1)):
        return False
    if not all(words[n].name or not words[n].tells for n in range(first, last + 1)):
        return False
    if last + 1 < len(words) and not words[last + 1].apart:
        return False
    place = first - 1
    if place < 0 or not words[place].name or words[place].tells not in shared:
        return False
    while place >= 0 and words[place].name:
        place -= 1
    return place >= 0 and words[place].plain in WHERE

"""Where a sentence points ahead: "will", "expected to", "plans to", "said ... would", "reconvenes Jan. 24"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from backstory.enrich.quotations.speakers import Word
from backstory.enrich.statements.clause import Cue, lower_at
from backstory.enrich.statements.cues import EVENT_NOUNS, MEANT, SETTLED, TIMETABLE, base_form
from backstory.enrich.wordlist import listed

ADVERB = re.compile(r"(?:also|then|now|next|likely|soon|first|again|still|formally|officially|\w+ly)$")


def cues(words: Sequence[Word]) -> Iterator[Cue]:
    """The cues of a sentence, in order."""
    for place in range(len(words)):
        cue = next((cue for find in _KINDS if (cue := find(words, place))), None)
        if cue is not None:
            yield cue


def _modal(words: Sequence[Word], place: int) -> Cue | None:
    """ "will visit", "we'll meet", "would arrive"; no denials, no "will have"."""
    lower = words[place].lower
    future = (lower in ("will", "shall") and not words[place].is_name) or lower.endswith(("'ll", "’ll"))
    if not (future or lower == "would") or lower_at(words, place + 1) in ("not", "never", "have") or place == 0:
        return None
    return _verb(words, (place, _past_aside(words, place + 1)), "will" if future else "would")


_LONGEST_ASIDE = 9


def _past_aside(words: Sequence[Word], place: int) -> int:
    """Past what stands between two commas: "will, before the end of the year, pay"."""
    if lower_at(words, place) != ",":
        return place
    ends = (at for at in range(place + 2, min(len(words), place + _LONGEST_ASIDE)) if words[at].lower == ",")
    return next(ends, place - 1) + 1


_NOW = ("is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m")


def _to_come(words: Sequence[Word], place: int) -> Cue | None:
    """ "is going to visit", "are to participate", "were to meet"."""
    lower, before = words[place].lower, lower_at(words, place - 1)
    if lower_at(words, place + 1) != "to" or place == 0:
        return None
    if lower == "going" and before.endswith(_NOW):
        return _verb(words, (place, place + 2), "going to")
    return _verb(words, (place, place + 2), "is to") if lower in ("is", "are", "were") else None


_BE = ("is", "are", "was", "were", "be", "been", "'s", "’s")
_FOR = ("for", "on", "in", "at", "by", "later", "next")


def _settled(words: Sequence[Word], place: int) -> Cue | None:
    """ "is expected to", "talks, scheduled for"; "more than expected", "set aside" and "due process" are none."""
    word, following = words[place].lower, lower_at(words, place + 1)
    if word not in SETTLED or following not in ("to", *_FOR):
        return None
    if word == "due" and following == "to" and _is_reason(words, place + 2):
        return None
    first = place
    while first > 1 and ADVERB.match(lower_at(words, first - 1)):
        first -= 1
    before = lower_at(words, first - 1)
    stated = before.endswith(_BE) and (before in _BE or before.endswith(("'s", "’s")))
    if following != "to":
        return Cue(f"{word} {following}", first, place, "take") if stated or before == "," else None
    after_noun = before[:1].isalpha() and word != "set" and before != "than"
    if stated or before in (",", "and") or after_noun:
        return _verb(words, (first, place + 2), f"{word} to")
    return None


_NOUN = re.compile(r"concerns?$|fears?$|\d|\w+(?:ing|tions?|ness|ity|ments?|es|ers)$")


def _is_reason(words: Sequence[Word], place: int) -> bool:
    """ "due to an increase of cases", not "due to be released"."""
    following = lower_at(words, place)
    named = place < len(words) and words[place].text[0].isupper()
    dated = bool(_A_DAY.match(lower_at(words, place - 3)))  # "put off to Monday due to rain"
    return named or dated or following in _DETERMINERS | _CAUSES or bool(_NOUN.match(following))


_A_DAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day$|\d+$|tomorrow$|today$")
_CAUSES = listed(
    """
    rain snow fog wind smoke ash weather drought bad poor heavy severe extreme high low strong cold hot freezing illness
    injury safety security lack unrest violence technical medical financial political public personal health covid
    coronavirus budget overcrowding terrorism
    """
)
_DETERMINERS = listed("a an the his her their its our my this that no")
_NO_SUBJECT = listed(
    """
    of in on for with about and or are were is was there new ambitious similar big detailed such these those
    """
)
_NO_VERB_AFTER = listed("no the a any had not never his their its her")


def _meant(words: Sequence[Word], place: int) -> Cue | None:
    """ "plans to", "has agreed to"; the nouns "his plan to", "ambitious plans to" are none."""
    word, before = words[place].lower, lower_at(words, place - 1)
    if word not in MEANT or lower_at(words, place + 1) != "to":
        return None
    if word in ("plans", "plan") and (before.endswith(("'s", "’s", "'", "’", "ed", "ing")) or before in _NO_SUBJECT):
        return None
    near = {one.lower for one in words[max(0, place - 3) : place]}
    if word == "plan" and not before.endswith("s") and _DETERMINERS & near:
        return None
    noun = any(lower_at(words, number) in EVENT_NOUNS for number in range(place + 2, place + 5))
    if word == "agreed" and before != "had" and noun and lower_at(words, place + 2) in ("a", "an", "talks"):
        return Cue("agreed to", place, place + 2, "meet")  # "agreed to an interview"
    return _verb(words, (place, place + 2), f"{word} to") if before not in _NO_VERB_AFTER else None


def _timetable(words: Sequence[Word], place: int) -> Cue | None:
    """ "Congress reconvenes Jan. 24", "talks that end on Sept. 6"; "takes" and "goes" only in a few phrases."""
    lower, before, after = words[place].lower, lower_at(words, place - 1), lower_at(words, place + 1)
    spoken = lower.endswith("s") or (lower in TIMETABLE and before in ("that", "which"))
    if not place or not spoken or (act := base_form(lower)) not in TIMETABLE:
        return None
    if act in ("take", "go", "kick"):
        fits = after in ("place", "effect", "office", "into", "off", "to", "on")
    else:
        fits = before not in _NO_SUBJECT and not before.endswith(("'s", "’s"))
    return Cue("timetable", place, place, act) if fits else None


_KINDS = (_modal, _settled, _meant, _to_come, _timetable)


def _verb(words: Sequence[Word], span: tuple[int, int], kind: str) -> Cue | None:
    """The cue whose verb is the first word of span[1] on that is no adverb; of "be held" it is held."""
    first, place = span
    place = _past_adverbs(words, place)
    if lower_at(words, place) == "be":
        after = _past_adverbs(words, place + 1)
        passive = lower_at(words, after)
        if passive == "required":  # "staff will be required in the office", not "it will require patience"
            return Cue(kind, first, after, "oblige")
        if passive.endswith(("ed", "ing")) or base_form(passive) != passive or passive in ("put", "cut", "set", "shut"):
            return Cue(kind, first, after, base_form(passive))
        return Cue(kind, first, place, "be")
    if place >= len(words) or not words[place].text[0].islower():
        return None
    return Cue(kind, first, place, base_form(words[place].lower))


def _past_adverbs(words: Sequence[Word], place: int) -> int:
    while place < len(words) and ADVERB.match(words[place].lower) and words[place].lower != "apply":
        place += 1
    return place

"""Who says it, as written: the noun phrase before or after a verb of saying, found without a parser.

Works on the words of one sentence in which quoted stretches are masked. Gives spans of the text, never names; `resolve`
finds those.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from backstory.enrich.quotations.verbs import (
    ADVERBS,
    AUXILIARY,
    NOUNS,
    PLURAL,
    SAYING,
    SAYING_BARE,
    TELLING,
    TELLING_BARE,
)
from backstory.enrich.wordlist import listed

MASK = "\x01"
_WORD = re.compile(
    rf"(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Col|Lt|Maj|Capt|Sgt|Rev|Prof|St|Jr|Sr|Del|Adm|Cmdr|Pres|Hon|Supt|Insp)\."
    rf"|(?:[^\W\d_]\.){{1,3}}|\d{{1,3}}(?:,\d{{3}})+|[^\W_]++(?:[.'’&\-–][^\W_]++)*+['’]?|{MASK}++|[^\s\w]"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word or mark at text[start:end]."""

    text: str
    start: int
    end: int
    lower: str

    @property
    def is_name(self) -> bool:
        return self.text[0].isupper()


PRONOUNS = listed("he she they it i we you one who others both")
_NOT_NAMES = listed(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december today yesterday
    in on at but and as when while after before during if since because although though for from by with then
    now later so yet still meanwhile however also that this these those there what why how where according asked
    speaking
    """
)
_LINKS = listed("of de da di del der van von bin bint al el ibn la le the and & abu ben dos das du den")
_DETERMINERS = listed(
    """
    the a an his her their its our my one another some many several most other this that these those two three
    """
)
_STOPS = listed(
    """
    and but or nor as that which who whom whose while when whenever after before because since if though
    although where so yet than until unless whether how why what is was are were be been being has have had do
    does did will would can could may might must should not to in on at by with about during under over into
    against through without between among toward towards via despite amid like per then there
    """
)
_INNER = listed("of for at from with in")
# What may follow "of" inside a title before a name.
_TITLED = listed(
    """
    secretary director minister president chief speaker head chairman chairwoman chair mayor governor king queen
    prince duke board bank house department ministry council university institute state members member group
    coalition editor leader dean
    """
)


def words_of(text: str, start: int, end: int) -> list[Word]:
    """The words and marks of text[start:end], what stands in parentheses left out."""
    return without_asides(all_words(text, start, end))


def all_words(text: str, start: int, end: int) -> list[Word]:
    """The words and marks of text[start:end]."""
    return [Word(match[0], match.start(), match.end(), match[0].lower()) for match in _WORD.finditer(text, start, end)]


def without_asides(words: Sequence[Word]) -> list[Word]:
    """The words outside parentheses."""
    found: list[Word] = []
    depth = 0
    for word in words:
        if word.text in ("(", "["):
            depth += 1
        elif word.text in (")", "]"):
            depth = max(0, depth - 1)
        elif not depth:
            found.append(word)
    return found


_MODALS = listed("will would can could may might must should shall to not only did does do")
_PASSIVE = listed("was were been being is are be")
_POSSESSIVE = ("'s", "’s", "s'", "s’")


def says(words: Sequence[Word], number: int) -> bool:
    """Whether words[number] is a verb of saying."""
    return _is_verb(words, number, SAYING, SAYING_BARE)


def tells(words: Sequence[Word], number: int) -> bool:
    """Whether words[number] is a verb of saying, judging or telling."""
    return _is_verb(words, number, TELLING, TELLING_BARE)


def _is_verb(words: Sequence[Word], number: int, forms: frozenset[str], bare: frozenset[str]) -> bool:
    word, before = words[number].lower, words[number - 1] if number else None
    if words[number].is_name and number:
        return False
    if word not in forms:
        return word in bare and _is_bare_verb(word, before.lower if before else "")
    if before is None or not before.text[0].isalnum():
        return word not in NOUNS
    return _may_follow(word, before)


def _is_bare_verb(word: str, before: str) -> bool:
    """ "could only quip", "critics say"; "the state" is a noun."""
    plural = word in PLURAL and before not in _STOPS | _DETERMINERS
    return before in _MODALS or (plural and (word != "state" or before.endswith("s")))


_OWNING = _DETERMINERS - {"that", "one", "another", "some", "many"}


def _may_follow(word: str, before: Word) -> bool:
    """Whether a form of a verb is one after this word: "Trump tweets", not "his tweets", "was told", "of calling"."""
    previous = before.lower
    if previous in _OWNING or previous.endswith(_POSSESSIVE):
        return False
    if word in NOUNS:
        return before.is_name or previous in PRONOUNS or previous in ADVERBS or previous == "who"
    if previous in _PASSIVE and word.endswith(("ed", "told", "said")):
        return False
    return word.endswith("ing") or previous not in _INNER | {"by"}


_ASIDES = ("in", "on", "at", "as", "of", "after", "before", "from", "without")


def subject_before(words: Sequence[Word], verb: int) -> tuple[int, int] | None:
    """The subject of the verb words[verb], looking left; first and last word of it."""
    place = verb - 1
    while place >= 0 and _is_between(words, place, verb):
        place -= 1
    if place < 0:
        return None
    word = words[place].lower
    if word == ",":
        return _before_comma(words, place, verb)
    if word in ("who", "that", "which"):
        return _antecedent(words, place)
    if word in ("to", "by"):
        return subject_before(words, place - 1) if word == "to" and place > 1 else None
    if word in ("and", "but", "or", "then", ";", *_ASIDES) or _is_participle(words, place, verb):
        return _shared_subject(words, place)
    return phrase_ending(words, place)


def _is_participle(words: Sequence[Word], place: int, verb: int) -> bool:
    """ "releasing a statement saying": the subject stands further left; not "is saying", "with Gorka noting"."""
    if not words[verb].lower.endswith("ing") or words[place].lower in PRONOUNS:
        return False
    near = {word.lower for word in words[max(0, place - 8) : verb]}
    return "with" not in near and _PASSIVE.isdisjoint(near)


def _is_between(words: Sequence[Word], place: int, verb: int) -> bool:
    """Auxiliaries and adverbs between subject and verb; "Will" and "Reilly" in capitals are names."""
    word = words[place]
    if word.is_name and (place > 0 or place == verb - 1):
        return False
    return word.lower in AUXILIARY or word.lower in ADVERBS or word.lower.endswith("ly")


def _before_comma(words: Sequence[Word], comma: int, verb: int) -> tuple[int, int] | None:
    """ "Graham, a former candidate, told": before the comma of the aside; ", saying": the subject of the clause."""
    if words[verb].lower.endswith("ing"):
        return _shared_subject(words, comma)
    opening = sentence_subject(words, comma)
    if opening and _is_name_before_comma(words, opening):
        return opening  # "Jane Doe, head of sales for Acme, Inc., says"
    for place in range(comma - 1, max(-1, comma - 24), -1):
        if words[place].text == ",":
            named = _named_aside(words, place + 1, comma - 1)
            if named:
                return named
            return phrase_ending(words, place - 1) if place else None
        if words[place].text in (";", ":") or words[place].lower in ("said", "says"):
            return None
    return _shared_subject(words, comma)


def _is_name_before_comma(words: Sequence[Word], span: tuple[int, int]) -> bool:
    first, last = span
    return words[last].is_name and words[last + 1].text == "," and words[first].lower not in _NOT_NAMES


def _named_aside(words: Sequence[Word], first: int, last: int) -> tuple[int, int] | None:
    """ "his spokesman, John Smith, said": the aside is the name, what stands before it has none of its own."""
    before = phrase_ending(words, first - 2) if first > 1 else None
    if before is None or not 0 < last - first < 4 or words[before[1]].is_name:
        return None
    if all(word.is_name and word.lower not in _NOT_NAMES for word in words[first : last + 1]):
        return first, last
    return None


def _shared_subject(words: Sequence[Word], place: int) -> tuple[int, int] | None:
    """The subject of the verb before ("He noted that ..., and added"), else of the sentence."""
    for earlier in range(place - 1, -1, -1):
        if says(words, earlier) and not words[earlier].lower.endswith("ing"):
            return subject_before(words, earlier)
    return sentence_subject(words, place)


def _antecedent(words: Sequence[Word], who: int) -> tuple[int, int] | None:
    place = who - 1
    while place >= 0 and words[place].text in (",", "—", "–", "-"):
        place -= 1
    return phrase_ending(words, place) if place >= 0 else None


def phrase_ending(words: Sequence[Word], last: int) -> tuple[int, int] | None:
    """The noun phrase that ends at a word."""
    if last < 0 or words[last].text[0] == MASK or not words[last].text[0].isalnum() or _is_stop(words[last]):
        return None
    if words[last].lower in PRONOUNS:
        return last, last
    first = last
    while first > 0 and last - first < 11 and _joins(words, first - 1, first):
        first -= 1
        if words[first].lower in _DETERMINERS and not _opened_by(words, first):
            break
    while first < last and (
        words[first].lower in _NOT_NAMES - _DETERMINERS
        or words[first].lower in _INNER
        or words[first].lower in ("and", "&")
    ):
        first += 1
    return first, last


def _is_stop(word: Word) -> bool:
    return (
        (word.lower in _STOPS and not word.is_name)
        or word.lower.endswith(("'s", "’s", "'re", "’re"))
        or word.text == "It"
    )


def _opened_by(words: Sequence[Word], first: int) -> bool:
    """ "a spokesman for the president": the article inside a phrase that goes on to the left."""
    return (
        first > 1
        and words[first - 1].lower in ("of", "for", "at", "with", "from")
        and words[first - 2].text[0].isalpha()
    )


def _joins(words: Sequence[Word], place: int, first: int) -> bool:
    """Whether words[place] belongs to the phrase that so far begins at words[first]."""
    word, before = words[place], words[place - 1] if place else None
    if not word.text[0].isalnum() and word.text not in ("&", ".", "'", "’"):
        return False
    if word.lower in _INNER:
        return before is not None and before.lower not in _STOPS and _goes_on(words, place, first)
    if word.is_name:
        return word.lower not in _NOT_NAMES or (place == 0 and word.lower in _DETERMINERS)
    if word.lower in _LINKS and word.lower not in ("and", "the") and words[first].is_name:
        return before is not None and before.is_name
    return word.lower not in _STOPS | TELLING | PRONOUNS


def _goes_on(words: Sequence[Word], place: int, first: int) -> bool:
    """Whether a phrase goes on to the left of "of", "for", "in": "an officer in Houston", not "fell in Houston"."""
    before = words[place - 1]
    if words[place].lower == "in":
        near = {word.lower for word in words[max(0, place - 4) : place - 1]}
        return before.text[0].islower() and not near.isdisjoint(_DETERMINERS)
    fits = words[first].lower in _DETERMINERS or words[first].is_name or before.lower in _TITLED
    return before.text[0].isalpha() and fits


def sentence_subject(words: Sequence[Word], limit: int) -> tuple[int, int] | None:
    """The first noun phrase of a sentence, past conjunctions and an opening clause up to its comma."""
    place = _past_dateline(words, limit)
    while place < limit and (
        words[place].lower in ("but", "and", "yet", "so", "still", "also", "then") or not words[place].text[0].isalnum()
    ):
        place += 1
    if place < limit and (words[place].lower in _NOT_NAMES or words[place].lower.endswith(("ing", "ly", "ed"))):
        comma = next((n for n in range(place, min(limit, place + 30)) if words[n].text == ","), None)
        if comma is None:
            return None
        place = comma + 1
    return phrase_starting(words, place, limit)


def _past_dateline(words: Sequence[Word], limit: int) -> int:
    """ "PHILADELPHIA, July 25 (UPI) — The committee": where the sentence itself begins."""
    if limit and words[0].text.isupper() and len(words[0].text) > 3:
        dash = next((n for n in range(min(limit, 12)) if words[n].text in ("—", "–", "―", "-", "_")), None)
        return dash + 1 if dash is not None else 0
    return 0


def phrase_starting(words: Sequence[Word], first: int, limit: int) -> tuple[int, int] | None:
    """The noun phrase that begins at a word."""
    while (
        first < limit
        and (words[first].lower in ADVERBS or words[first].lower.endswith("ly"))
        and not words[first].is_name
    ):
        first += 1
    if first >= limit or not words[first].text[0].isalnum():
        return None
    if words[first].lower in PRONOUNS:
        return first, first
    last = first - 1
    for place in range(first, min(limit, first + 12)):
        word = words[place]
        if not word.text[0].isalnum() and word.text != "&":
            break
        if word.lower in _STOPS and not (word.is_name and place > 0):
            break
        if place > first and _ends_phrase(words, place, last):
            break
        last = place
    while last > first and (
        words[last].lower in _INNER or words[last].lower in _NOT_NAMES or words[last].lower in ADVERBS
    ):
        last -= 1
    if last < first or (last == first and words[first].lower in _DETERMINERS | _NOT_NAMES):
        return None
    return first, last


def _ends_phrase(words: Sequence[Word], place: int, last: int) -> bool:
    """Whether the phrase that so far ends with words[last] is over before words[place]."""
    word, end = words[place], words[last]
    if word.is_name:
        return word.lower in _NOT_NAMES
    if word.lower in _INNER:
        inside = end.lower in _TITLED or not end.is_name
        return place + 1 >= len(words) or not inside or word.lower == "in"
    if end.lower.endswith(_POSSESSIVE):
        return False
    if word.lower in TELLING | AUXILIARY | ADVERBS or word.lower.endswith("ly"):
        return True
    if not end.is_name or end.lower in _DETERMINERS or word.lower in _LINKS:
        return False
    more = any(one.is_name for one in words[place + 1 : place + 4])
    return not more or word.lower.endswith(("ed", "s"))

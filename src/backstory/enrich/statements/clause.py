"""The records that finding statements passes around: a cue, and the sentence it stands in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from backstory.enrich.quotations.speakers import Word


@dataclass(frozen=True, slots=True)
class Cue:
    """Words `first` to `verb` point ahead; words[verb] is what will be done, in its bare form `act`."""

    kind: str
    first: int
    verb: int
    act: str

    @property
    def head(self) -> str:
        """The first word of the kind: "expected" of "expected to"."""
        return self.kind.split()[0]


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence, text[start:end], and one cue in it."""

    text: str
    start: int
    end: int
    words: Sequence[Word]
    cue: Cue
    reference: date | None

    def lower(self, place: int) -> str:
        return lower_at(self.words, place)

    def before(self, reach: int | None = None) -> list[str]:
        """The words before the cue in small letters, the last `reach` of them."""
        first = self.cue.first
        return [word.lower for word in self.words[0 if reach is None else max(0, first - reach) : first]]

    def after(self) -> list[str]:
        """The words from the verb on in small letters."""
        return [word.lower for word in self.words[self.cue.verb :]]

    @property
    def in_quotes(self) -> bool:
        """Whether the cue stands inside quotation marks of its sentence."""
        before = self.text[self.start : self.words[self.cue.first].start]
        return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def lower_at(words: Sequence[Word], place: int) -> str:
    """A word in small letters, "" past the ends."""
    return words[place].lower if 0 <= place < len(words) else ""

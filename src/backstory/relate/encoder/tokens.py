"""Text into the numbers of word pieces, as BERT's uncased models cut it; no vectors here.

A word is looked up whole, then from the left in the longest pieces that are in the vocabulary; a piece inside a word
is written with two hash signs in front. Words met before are remembered, because news repeats itself.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
LONGEST_WORD = 60
REMEMBERED = 50_000


class Pieces:
    """A vocabulary that cuts text; `skip` are words that are left out, `most` is how many pieces a text may give."""

    def __init__(self, vocabulary: Sequence[str], *, skip: Iterable[str] = (), most: int = 128) -> None:
        self.number = {piece: place for place, piece in enumerate(vocabulary)}
        self.unknown = self.number["[UNK]"]
        self.most = most
        self.words: dict[str, tuple[int, ...]] = dict.fromkeys(skip, ())
        self.kept = len(self.words) + REMEMBERED

    def cut(self, text: str) -> list[int]:
        """The numbers of a text's pieces; of a long text those at its beginning."""
        numbers: list[int] = []
        for found in WORD.finditer(plain(text)):
            word = found.group()
            known = self.words.get(word)
            numbers += self.learn(word) if known is None else known
            if len(numbers) >= self.most:
                break
        return numbers[: self.most]

    def learn(self, word: str) -> tuple[int, ...]:
        """Cut a word not met before and remember it, as long as there is room."""
        cut = self.cut_word(word)
        if len(self.words) < self.kept:
            self.words[word] = cut
        return cut

    def cut_word(self, word: str) -> tuple[int, ...]:
        if len(word) > LONGEST_WORD:
            return (self.unknown,)
        numbers: list[int] = []
        start = 0
        while start < len(word):
            mark = "##" if start else ""
            for end in range(len(word), start, -1):
                number = self.number.get(mark + word[start:end])
                if number is not None:
                    break
            else:
                return (self.unknown,)
            numbers.append(number)
            start = end
        return tuple(numbers)


def plain(text: str) -> str:
    """Lower case without accents."""
    text = text.lower()
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) != "Mn")

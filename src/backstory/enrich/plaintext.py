"""A plain text into the article in it: headline, credit line, captions, paragraphs.

Takes a text somebody copied or scraped, clean or with the whole page around it, wrapped or not. Which lines belong
together is `plaintext_wrap`'s work, what a line is `plaintext_lines`', where in a whole page the article lies
`plaintext_page`'s.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from backstory.article import Dateline
from backstory.enrich.markup import clean
from backstory.enrich.metadata_jsonld import squashed
from backstory.enrich.plaintext_lines import dateline, is_boilerplate, is_caption, is_credit, is_day, without_tail
from backstory.enrich.plaintext_page import Block, article_blocks
from backstory.enrich.plaintext_wrap import paragraphs


@dataclass(frozen=True, slots=True)
class PlainText:
    """What a plain text says, its parts told apart; `above` is all that stands over the text."""

    title: str = ""
    signs: tuple[str, ...] = ()
    dateline: Dateline | None = None
    paragraphs: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    above: tuple[str, ...] = ()


def read_text(text: str) -> PlainText:
    """The article in a plain text; one without sentences comes back as paragraphs, unread."""
    blocks = [
        Block(clean(line), n, indent=len(line) - len(line.lstrip()))
        for n, block in enumerate(paragraphs(text.replace("\r\n", "\n").replace("\r", "\n")))
        for line in block
        if clean(line)
    ]
    head, body = article_blocks(blocks)
    body, captions = _without_captions(body)
    kept = [trimmed for block in body if (trimmed := without_tail(block)) and not is_boilerplate(trimmed)]
    title, signs = _heading(head)
    found = dateline(kept[0]) if kept else None
    if found:
        kept[0] = found[1]
    return PlainText(title, signs, found[0] if found else None, tuple(kept), captions, tuple(head))


# More lines than this above a text are a page's menu.
_FEW = 7


def _heading(head: list[str]) -> tuple[str, tuple[str, ...]]:
    """The headline and credit lines in what stands above the text."""
    signs = tuple(line for line in head if is_credit(line))
    dull = (is_credit, is_boilerplate, is_caption, is_day)
    titles = [line for line in head if not any(is_one(line) for is_one in dull)]
    # A clean text begins with its headline; only a whole page has a menu above it.
    clean_text = titles and len(head) < _FEW and titles[0] == next(line for line in head if not is_day(line))
    return (titles[0] if clean_text else _best_title(titles), signs)


def _best_title(lines: list[str]) -> str:
    """The line most like a headline: of several words, without a full stop, better first or said twice."""

    def worth(n: int) -> float:
        line = lines[n]
        words = len(line.split())
        length = min(words, 12) - max(0, len(line) - 140) / 10
        twice = 6 * (sum(squashed(line) in squashed(other) for other in lines) > 1)
        return (
            length
            + twice
            - 6 * line.endswith(".")
            - 4 * bool(re.search(r"\b(?:19|20)\d\d\b.*\d[:.]\d\d|\d{1,2}:\d\d", line))
            + (1.5 if n == 0 else 0)
        )

    best = max(range(len(lines)), key=lambda n: (worth(n), n), default=-1)
    return lines[best] if best >= 0 else ""


def _without_captions(body: list[str]) -> tuple[list[str], tuple[str, ...]]:
    """Captions apart from text: what their words show, and what stands twice in a row (a picture's alternative text
    and the caption under it, as in the example article)."""
    kept: list[str] = []
    captions: list[str] = []
    for line in body:
        if kept and squashed(line) and squashed(line) == squashed(kept[-1]):
            captions.append(kept.pop())
        elif captions and squashed(line) == squashed(captions[-1]):
            continue
        elif is_caption(line):
            captions.append(line)
        else:
            kept.append(line)
    return kept, tuple(captions)

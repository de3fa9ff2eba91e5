"""The blocks of a text into those of its article and those above it, when the whole page came along.

A page's text is menus, teasers and notices of short lines around a stretch of sentences. Each block is weighed, and the
stretch with the most weight is the article; a clean text is one stretch from its first sentence to its last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from backstory.enrich.plaintext_lines import is_boilerplate, is_caption, is_credit


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or line; `group` counts the blank lines above it, `indent` how far in it stood."""

    text: str
    group: int
    indent: int = 0


_SENTENCE_END = re.compile(r"[.!?…。！？؟।][\"'”’»›)\]」』*]*(?:\s|$)")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_END_OF_ARTICLE = re.compile(
    r"^(?:related(?: (?:stories|articles|content|topics|coverage|news|posts))?|more (?:stories|news|from|on|in|like)\b.{0,60}|recommended(?: for you)?|most (?:read|popular|viewed|commented|recent).{0,20}|trending(?: now)?|(?:post|leave|add) a (?:comment|reply)|(?:\d+ )?comments?(?: \(\d+\))?|you (?:may|might) (?:also )?(?:like|be interested).{0,30}|read (?:next|more)|up next|latest (?:news|stories|posts)|top stories|share this(?: article| story)?|popular(?: now| stories| posts)?|sign up for .{0,80}|about the authors?|follow us.{0,40}|mehr zum thema|auch interessant|weitere (?:artikel|meldungen|themen|nachrichten).{0,20}|lesen sie auch|das könnte sie auch interessieren|kommentare|meistgelesen|more to (?:read|explore)|see also|reader (?:interactions|comments)|from around the web|around the web|editor'?s picks?|what others are reading)\W*$",
    re.IGNORECASE,
)  # fmt: skip


def weight(block: Block) -> float:
    """How much a block speaks for the article being here: sentences for it, lines of menus against it."""
    text = block.text
    if is_boilerplate(text):
        return -1.2
    size = len(text) * (2.5 if _UNSPACED.search(text) else 1)
    ends = len(_SENTENCE_END.findall(text))
    if _SENTENCE_END.search(text[-3:]) or ends >= 2 or (ends and size > 150):
        return min(6.0, 0.6 + size / 80)
    if size > 120:
        return 1.0
    if is_caption(text) or is_credit(text):
        return -0.3
    return -0.75 if block.indent < 2 else -1.3


def article_blocks(blocks: Sequence[Block]) -> tuple[list[str], list[str]]:
    """The blocks above the article, and its own; a text without sentences is all article."""
    weights = [weight(block) for block in blocks]
    first, last = _stretch(blocks, weights)
    if last <= first:
        return _short_text(blocks)
    while first < last and weights[first] < 0.5:
        first += 1
    first = _above(blocks, weights, first)
    return [block.text for block in blocks[max(0, first - 25) : first]], _kept(blocks[first:last], weights[first:last])


def _stretch(blocks: Sequence[Block], weights: Sequence[float]) -> tuple[int, int]:
    """The stretch with the greatest sum of weights; a heading of what follows an article ends it."""
    best, start, total = (0.0, 0, 0), 0, 0.0
    for n, value in enumerate(weights):
        if total > 8 and _END_OF_ARTICLE.match(blocks[n].text):
            value = min(value, -9.0)
        if total <= 0:
            start, total = n, 0.0
        total += value
        if total > best[0]:
            best = (total, start, n + 1)
    return best[1], best[2]


def _above(blocks: Sequence[Block], weights: Sequence[float], first: int) -> int:
    """Where the text begins: after a headline that ends like a sentence, if a credit line stands below it."""
    for n in range(first, min(first + 4, len(blocks) - 1)):
        if is_credit(blocks[n].text):
            return n + 1
    return first


def _kept(blocks: Sequence[Block], weights: Sequence[float]) -> list[str]:
    """The blocks of the article's stretch that are part of it: not the lines of a list of links in between."""
    kept: list[str] = []
    n = 0
    while n < len(blocks):
        run = n
        while run < len(blocks) and weights[run] < 0:
            run += 1
        if run - n > 2 and sum(len(b.text) < 100 for b in blocks[n:run]) == run - n:
            n = run
            continue
        kept += [block.text for block in blocks[n : max(run, n + 1)]]
        n = max(run, n + 1)
    return kept


def _short_text(blocks: Sequence[Block]) -> tuple[list[str], list[str]]:
    texts = [block.text for block in blocks]
    return (texts[:1], texts[1:]) if len(texts) > 1 and len(texts[0]) < 200 else ([], texts)

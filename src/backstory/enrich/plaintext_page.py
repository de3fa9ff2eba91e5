"""The blocks of a text into those of its article and those above it, when the whole page came along.

A page's text is menus, teasers and notices of short lines around a stretch of sentences. Each block is weighed, and the
stretch with the most weight is the article; a clean text is one stretch from its first sentence to its last.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from backstory.enrich.plaintext_lines import dateline, is_boilerplate, is_caption, is_credit


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or line; `group` counts the blank lines above it, `indent` how far in it stood."""

    text: str
    group: int
    indent: int = 0


_SENTENCE_END = re.compile(r"[.!?…。！？؟।][\"'”’»›)\]」』*]*(?:\s|$)")
# How much less a stretch at the very end of a page is worth than one at its beginning.
_LATE = 0.6
# A heading of "related stories", the head of a comment: what it takes away, and what all that follows is worth then.
_CLOSING, _AFTER_CLOSING = 9.0, 0.9
_COMMENT_WEIGHT, _AFTER_COMMENT = -6.0, 0.6
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_END_OF_ARTICLE = re.compile(

    r"^(?:related(?: (?:stories|articles|content|topics|coverage|news|posts))?"
    r"|more (?:stories|news|from|on|in|like)\b.{0,60}|recommended(?: for you)?"
    r"|most (?:read|popular|viewed|commented|recent).{0,20}|trending(?: now)?"
    r"|(?:post|leave|add) a (?:comment|reply)|(?:\d+ )?comments?(?: \(\d+\))?"
    r"|you (?:may|might) (?:also )?(?:like|be interested).{0,30}|read (?:next|more)|up next"
    r"|latest (?:news|stories|posts)|top stories|share this(?: article| story)?"
    r"|popular(?: now| stories| posts)?|sign up for .{0,80}|about the authors?|follow us.{0,40}|mehr zum thema"
    r"|auch interessant|weitere (?:artikel|meldungen|themen|nachrichten).{0,20}|lesen sie auch"
    r"|das könnte sie auch interessieren|kommentare|meistgelesen|more to (?:read|explore)|see also"
    r"|reader (?:interactions|comments)|from around the web|around the web|editor'?s picks?"
    r"|what others are reading)\W*$",
    re.IGNORECASE,
)  # fmt: skip


# Who wrote a comment and when, as blogs show it above each: "jo says:", "November 19, 2019 at 10:15 am", "3 hours ago".
_COMMENT = re.compile(
    r"^(?:.{1,40} (?:says|said|writes|wrote|commented|replied)(?: \(?.{0,40})?:|(?:reply|report|like|upvote"
    r"|flag)(?: \W? ?(?:reply|report|like|share|flag))*"
    r"|.{0,40}\b\w{3,9}\.? \d{1,2}, \d{4},? (?:at|@|-) \d{1,2}:\d\d ?(?:am|pm)?(?: said:?)?"
    r"|.{0,30}\bago at \d{1,2}:\d\d ?[ap]m|rating: \d+ votes"
    r"|\d+ (?:hours?|days?|minutes?|weeks?|months?|years?) ago)$",
    re.IGNORECASE,
)
# A teaser is cut where a machine counted its letters.
_CUT = re.compile(r"(?:\.\.\.|…|\[\W*\])\W*(?:read more|continue reading|more)?\W*$", re.IGNORECASE)


def weight(block: Block) -> float:
    """How much a block speaks for the article being here: sentences for it, lines of menus against it."""
    text = block.text
    if _COMMENT.match(text):
        return _COMMENT_WEIGHT
    if is_boilerplate(text):
        return -1.2
    size = len(text) * (2.5 if _UNSPACED.search(text) else 1)
    ends = len(_SENTENCE_END.findall(text))
    cut = ends <= 2 and size < 320 and _CUT.search(text)
    if not cut and (_SENTENCE_END.search(text[-3:]) or ends >= 2 or (ends and size > 150)):
        return min(6.0, 0.6 + size / 80) + (6.0 if dateline(text) else 0.0)
    return _weight_of_line(block, cut=bool(cut), size=size)


def _weight_of_line(block: Block, *, cut: bool, size: float) -> float:
    """The weight of a block that is no sentence."""
    if not cut and size > 120:
        return 1.0
    if cut or is_caption(block.text) or is_credit(block.text):
        return -0.3
    return -0.75 if block.indent < 2 else -1.3


def article_blocks(blocks: Sequence[Block]) -> tuple[list[str], list[str]]:
    """The blocks above the article, and its own; a text without sentences is all article."""
    blocks = _unrepeated(blocks)
    weights = [weight(block) for block in blocks]
    first, last = _stretch(blocks, weights)
    if last <= first:
        return _short_text(blocks)
    while first < last and weights[first] < 0.5:
        first += 1
    first = _above(blocks, weights, first)
    return [block.text for block in blocks[max(0, first - 25) : first]], _kept(blocks[first:last], weights[first:last])


def _unrepeated(blocks: Sequence[Block]) -> list[Block]:
    """The blocks without lines that come again and again: "Remove ads", a shop's button."""
    times = Counter(block.text for block in blocks if len(block.text) < 120)
    return [block for block in blocks if times[block.text] < 4]


def _stretch(blocks: Sequence[Block], weights: Sequence[float]) -> tuple[int, int]:
    """The stretch with the greatest sum of weights, the earlier of two nearly alike: what follows an article is more
    of the site. A heading of what follows ends it."""
    best, start, total, top, end = (0.0, 0, 0), 0, 0.0, 0.0, 0
    above = list(accumulate((len(block.text) for block in blocks), initial=0))

    def settle() -> None:
        nonlocal best
        worth = top * (1 - _LATE * above[min(start, len(blocks))] / (above[-1] or 1))
        if worth > best[0]:
            best = (worth, start, end)

    faith = 1.0
    for n, value in enumerate(weights):
        if total > 4 and _END_OF_ARTICLE.match(blocks[n].text):
            faith *= _AFTER_CLOSING
            total -= _CLOSING
        elif total > 4 and value == _COMMENT_WEIGHT:
            faith *= _AFTER_COMMENT
            total += value
        else:
            total += value * faith if value > 0 else value
        if total > top:
            top, end = total, n + 1
        if total <= 0:
            settle()
            start, total, top, faith = n + 1, 0.0, 0.0, 1.0
    settle()
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

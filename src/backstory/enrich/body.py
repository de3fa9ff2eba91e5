"""A page of HTML into the text of its article: paragraphs, and the captions of its pictures.

Trafilatura finds the text where the extra `articles` is installed, resiliparse where speed is asked for, and a search
of our own (`body_simple`) where neither is or they lose most of it. What a page shows to no reader is not read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

from backstory.article import Body
from backstory.enrich.body_simple import simple_body
from backstory.enrich.markup import Tree, clean, parsed
from backstory.enrich.metadata_jsonld import squashed
from backstory.enrich.metadata_page import text_of
from backstory.enrich.plaintext_lines import is_boilerplate, without_tail

# The richest of 349 news pages has 5,900 tags; of 21,000 the careful way, which compares paragraphs with each other,
# takes 9 seconds.
_MOST_TAGS: Final = 12_000

Method = Callable[[str, str], list[str]]


def read_body(html: str, *, url: str = "", bulk: bool = False) -> Body:
    """The text of a page's article; `bulk` takes the fast way. A page without text gives an empty body."""
    tree = parsed(html)
    captions = tuple(_captions(tree))
    name, method = ("resiliparse", _resiliparse) if bulk else ("trafilatura", _trafilatura)
    found = _cleaned(method(html, url) if html.count("<") <= _MOST_TAGS else [], captions)
    if bulk and _size(found) > _LITTLE:
        return Body(found, captions, name)
    own = _cleaned(simple_body(tree), captions)
    if bulk and _size(own) <= _LITTLE:  # a page that only the careful way finds the text of (Anadolu Ajansı)
        return read_body(html, url=url)
    if _size(found) > _LITTLE and not _lost(_size(found), _size(own)):
        return Body(found, captions, name)
    return Body(own, captions, "own search") if own else Body(captions=captions)


# Less than this is a notice, not an article.
_LITTLE: Final = 200


def _size(paragraphs: Iterable[str]) -> int:
    return sum(map(len, paragraphs))


def _lost(found: int, own: int) -> bool:
    """Whether two ways differ so much that ours is the right one: a live page of 20,000 characters of which the other
    gave the first 4,000 (Telegraph), a notice of 500 to which it added the shop around it."""
    return (own > 3 * found and found < 5_000) or (2 * _LITTLE < own < 0.3 * found)


def _trafilatura(html: str, url: str) -> list[str]:
    """By trafilatura, told to leave out rather than let in (0.004 better on each collection); [] if not installed."""
    try:
        from trafilatura import extract
    except ImportError:
        return []
    try:
        text = extract(html, url=url or None, include_comments=False, favor_precision=True)
    except (ValueError, TypeError, AttributeError, RecursionError, LookupError):
        # It reads pages from everywhere and fails on some of them in ways of its own; our own search stands ready.
        return []
    return (text or "").split("\n")


def _resiliparse(html: str, url: str) -> list[str]:
    """By resiliparse, in a tenth of the time; [] if it is not installed."""
    try:
        from resiliparse.extract.html2text import extract_plain_text
    except ImportError:
        return []
    text = extract_plain_text(html, main_content=True, alt_texts=False, links=False, comments=False)
    return [clean(line) for line in text.split("\n")]


def _captions(tree: Tree) -> Iterable[str]:
    """What stands under pictures, each once; a name of a button or an agency alone is none."""
    seen: set[str] = set()
    for node in tree.css('figcaption, [class*="caption" i]:not(button):not(track)')[:60]:
        text = clean(text_of(node))
        key = squashed(text)
        if (
            20 < len(text) < 600
            and " " in text
            and not is_boilerplate(text)
            and not any(key in old or old in key for old in seen)
        ):
            seen.add(key)
            yield text


_BULLET = re.compile(r"^[-•*]\s+(?=\S)")


def _cleaned(lines: Iterable[str], captions: tuple[str, ...]) -> tuple[str, ...]:
    """Paragraphs on one line each, without machinery, and without captions that came along."""
    known = {squashed(caption) for caption in captions}
    kept: list[str] = []
    for line in lines:
        text = without_tail(_BULLET.sub("", clean(line)))
        if text and not is_boilerplate(text) and squashed(text) not in known and not (kept and text == kept[-1]):
            kept.append(text)
    return tuple(kept)

"""Tells headings from events, and reads the topics out of a heading or off the front of an event.

A heading is a bullet of links ("[[A]], [[B]]"), a link with a little text ("War in [[Iraq]]"), or text that ends
in a colon; an event is a sentence, and may have others below it.
"""

from __future__ import annotations

import re

from backstory.model import Topic
from backstory.parse.pieces import Bare, Ext, Foot, Mark, Piece, Wiki

_JOINS = re.compile(r"\s*(?:[,;/|&·•–—]|and|,\s*and|及|和|、|，)?\s*")
_END = re.compile(r"\s*[:：]?\s*")
_TAIL = re.compile(r"[\w'’()\-–—]{0,30}\s*[:：]\s*(?=\S)|\s+[\w'’()\-–—]{1,20}(?:\s[\w'’()\-–—]{1,20})?[:：]\s+(?=\S)")
_COLON = re.compile(r"\s*[:：]\s*\*?\s*(?=\S|\Z)")
_SENTENCE = re.compile(r"[.!?。！？]['\"”’)\]]*\s*\Z")
_WORD = re.compile(r"[^\W_]{4,}")
_COMMON = frozenset(
    "after against amid and arrest attack attacks before bombing conflict crash crisis death disaster election elections "
    "events from insurgency international list national politics presidential protest protests relations storm the their "
    "united states this trial with world year".split()
)
# Longer than this, a bullet without sources that has others below it is a sentence.
_LONGEST = 110
_MOST_WORDS = 14


def is_bare(pieces: list[Piece]) -> bool:
    """Whether the pieces are links and what joins them, nothing else: "[[A]], [[B]]:"."""
    last = len(pieces) - 1
    links = 0
    for index, piece in enumerate(pieces):
        if isinstance(piece, Wiki):
            links += 1
        elif isinstance(piece, str):
            pattern = _END if index == last else _JOINS
            if not pattern.fullmatch(piece):
                return False
        elif isinstance(piece, Ext | Bare | Foot):
            return False
    return links > 0


def is_heading(pieces: list[Piece], text: str, *, sourced: bool, parent: bool) -> bool:
    """Whether a bullet only names what others are about."""
    if sourced:
        return False
    if is_bare(pieces):
        return True
    if text.endswith((":", "：")) and len(text) <= _LONGEST:
        return True
    if not parent or _SENTENCE.search(text):
        return False
    return len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS


def topics_of(pieces: list[Piece], text: str, level: int) -> tuple[Topic, ...]:
    """The topics a heading names: each link of a list of links, or the whole of it."""
    links = [piece for piece in pieces if isinstance(piece, Wiki)]
    if is_bare(pieces):
        return tuple(Topic(_title(link.label), link.page, level) for link in links if _title(link.label))
    title = _title(text)
    return (Topic(title, links[0].page if links else None, level),) if title else ()


def _title(shown: str) -> str:
    return " ".join(shown.split()).rstrip(" :：,;*").strip()


def inline_topics(pieces: list[Piece], level: int) -> tuple[Topic, ...]:
    """The topics at the front of an event: "[[War on Terrorism]]: US military commander …"."""
    found: list[Topic] = []
    index = 0
    while index + 1 < len(pieces):
        link, after = pieces[index], pieces[index + 1]
        if not isinstance(link, Wiki) or not isinstance(after, str):
            break
        if _COLON.match(after) and (after.strip(" :：*") or index + 2 < len(pieces)):
            title = _title(link.label)
        elif tail := _TAIL.match(after):
            title = _title(link.label + tail[0])
        else:
            break
        if title:
            found.append(Topic(title, link.page, level + len(found)))
        # Only a second link right behind the colon can be a second topic.
        if not _COLON.fullmatch(after):
            break
        index += 2
    return tuple(found)


def belongs(topic: list[Piece], event: list[Piece], event_text: str) -> bool:
    """Whether an event is about what a link-only bullet before it names: they share a page or a word of weight."""
    links = [piece for piece in topic if isinstance(piece, Wiki)]
    pages = {piece.page for piece in event if isinstance(piece, Wiki)}
    if any(link.page in pages for link in links):
        return True
    words = {word.lower()[:6] for word in _WORD.findall(event_text) if word.lower() not in _COMMON}
    named = {
        word.lower()[:6] for link in links for word in _WORD.findall(link.label) if word.lower() not in _COMMON and not word.isdigit()
    }
    return bool(words & named)


def has_marks(pieces: list[Piece]) -> bool:
    """Whether there is anything in the pieces but text and links."""
    return any(isinstance(piece, Mark | Foot | Ext | Bare) for piece in pieces)

"""Tells headings from events, and reads the topics out of a heading or off the front of an event.

A heading is a bullet of links ("[[A]], [[B]]"), a link with a little text ("War in [[Iraq]]"), or text that ends
in a colon; an event is a sentence, and may have others below it.
"""

from __future__ import annotations

import re

from backstory.model import Topic
from backstory.parse.reading import Reading
from backstory.quick import quick

_topic = quick(Topic)

_JOINS = re.compile(r"\s*(?:[,;/|&·•–—]|and|,\s*and|及|和|、|，)?\s*")
_END = re.compile(r"\s*[:：]?\s*")
_TAIL = re.compile(r"\s*\([^()]{1,40}\)\s*[:：]\s+(?=\S)")
_COLON = re.compile(r"\s*[:：]\s*\*?\s*(?=\S|\Z)")
_SENTENCE = re.compile(r"[.!?。！？]['\"”’)\]]*\s*\Z")
_WORD = re.compile(r"[^\W_]{4,}")
# Words that topics share without being about the same.
_WEIGHTLESS = """
after against amid and arrest attack attacks before bombing conflict crash crisis death disaster election elections
events from insurgency international list national politics presidential protest protests relations storm the their
united states this trial with world year
"""
_COMMON = frozenset(_WEIGHTLESS.split())
# Longer than this, a bullet without sources that has others below it is a sentence.
_LONGEST = 110
_MOST_WORDS = 14


def is_bare(reading: Reading) -> bool:
    """Whether a bullet is links and what joins them, nothing else: "[[A]], [[B]]:"."""
    text, mentions, citations, links = reading
    if not mentions or citations or links:
        return False
    at = 0
    for mention in mentions:
        if at != mention.start and not _JOINS.fullmatch(text, at, mention.start):
            return False
        at = mention.end
    return at == len(text) or bool(_END.fullmatch(text, at))


def is_heading(reading: Reading, *, parent: bool) -> bool:
    """Whether a bullet only names what others are about; `parent` says that others stand below it."""
    text = reading.text
    if reading.citations:
        return False
    if is_bare(reading):
        return True
    if text.endswith((":", "：")) and len(text) <= _LONGEST:
        return True
    if not parent or _SENTENCE.search(text):
        return False
    return len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS


def level_below(chain: tuple[Topic, ...]) -> int:
    """The level of a topic under a chain of them."""
    return chain[-1].level + 1 if chain else 0


def topics_of(reading: Reading, level: int) -> tuple[Topic, ...]:
    """The topics a heading names: each link of a list of links, or the whole of it."""
    mentions = reading.mentions
    if is_bare(reading):
        return tuple([_topic(title, one.page, level) for one in mentions if (title := _title(one.label))])
    title = _title(reading.text)
    return (_topic(title, mentions[0].page if mentions else None, level),) if title else ()


def _title(shown: str) -> str:
    return shown if shown[-1:].isalnum() and shown[0] != " " else shown.rstrip(" :：,;*").strip()


def inline_topics(reading: Reading, level: int) -> tuple[Topic, ...]:
    """The topics at the front of an event: "[[War on Terrorism]]: US military commander …"."""
    text, mentions = reading.text, reading.mentions
    found: list[Topic] = []
    at = 0
    for mention in mentions:
        if mention.start != at:
            break
        if colon := _COLON.match(text, mention.end):
            title, at = _title(mention.label), colon.end()
        elif tail := _TAIL.match(text, mention.end):
            title, at = _title(text[mention.start : tail.end()]), -1
        else:
            break
        if title and at < len(text):
            found.append(_topic(title, mention.page, level + len(found)))
    return tuple(found)


def is_its_event(topic: Reading, event: Reading) -> bool:
    """Whether a heading's event is the bullet behind it on the same level.

    After a colon, yes; a link alone must share a page or a word of weight with it ("COVID-19 vaccination in Kazakhstan"
    before "Kazakhstan begins …", 2022 March 3), since a topic whose events were taken away is left standing like that.
    """
    if is_bare(event) or not event.text:
        return False
    if not is_bare(topic) or topic.text.endswith((":", "：")):
        return True
    pages = {mention.page for mention in event.mentions}
    if any(mention.page in pages for mention in topic.mentions):
        return True
    return not _weighty(topic.text).isdisjoint(_weighty(event.text))


def _weighty(text: str) -> set[str]:
    """The beginnings of a text's words that say what it is about."""
    words = (word for word in _WORD.findall(text.lower()) if word not in _COMMON and not word.isdigit())
    return {word[:6] for word in words}

"""Which addresses an event had on the site this one descends from, so that old links lead to it. Pure.

That site (The Context, 2017 to 2019) made a path from the day without a leading zero and from the headline, cut
at 140 bytes and read back as if it were Latin-1, so that "é" is spelled "a-c" and a dash "a". It wrote a headline
with its topic in front in some builds and without in others; each way is an address that somebody may hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime

from backstory.model import Item, Version
from backstory.publish import urls

LONGEST = 140
# Its last year; no event of a later one was ever there.
LAST_YEAR = 2019
# It stood from the first of these to the last, and gave a new address to each wording it saw.
_OPENED, _CLOSED = datetime(2017, 1, 1, tzinfo=UTC), datetime(LAST_YEAR + 1, 1, 1, tzinfo=UTC)

# Between topic and event: a lone byte that came out as a "p", with the topic's colon or without, in the builds to
# August 2017; then a full stop; then one colon or two.
_JOINERS = (b"\xb6", b":\xb6", b". ", b":: ")

# What its transliteration made of U+00A0 to U+00FF; below that, the control characters, it made nothing.
_LATIN_1 = (
    " ", "!", "c/", "ps", "$?", "y=", "|", "ss", '"', "(c)", "a", "<<", "!", "", "(r)", "-",
    "deg", "+-", "2", "3", "'", "u", "p", "*", ",", "1", "o", ">>", "1/4", "1/2", "3/4", "?",
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
    "d", "n", "o", "o", "o", "o", "o", "x", "o", "u", "u", "u", "u", "u", "th", "ss",
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
    "d", "n", "o", "o", "o", "o", "o", "/", "o", "u", "u", "u", "u", "y", "th", "y",
)  # fmt: skip
_TRANSLITERATED = {0x80 + n: "" for n in range(32)} | {0xA0 + n: text for n, text in enumerate(_LATIN_1)}
_NOT_SLUG = re.compile(r"[^a-z0-9_]+")


def old_slug(headline: bytes) -> str:
    """The slug that the old site made of a headline, given as the bytes it had."""
    text = headline[:LONGEST].decode("latin-1")
    if not text.isascii():
        text = text.translate(_TRANSLITERATED)
    return _NOT_SLUG.sub("-", text).strip("-")


def old_slugs(item: Item) -> Iterator[str]:
    """Every slug the old site may have given an event, each once, the most usual first."""
    text = _bytes(item.text)
    headlines = [text, b" " + text]
    if item.topics:
        topic = _bytes(item.topics[-1].title)
        headlines += [topic + joiner + text for joiner in _JOINERS]
    yield from dict.fromkeys(slug for slug in map(old_slug, headlines) if slug)


def told_there(day: date, versions: Sequence[Version]) -> list[Item]:
    """What the old site may have told of an event on a day, of all its versions, the latest first.

    The first one we know is taken for what stood before it.
    """
    if day.year > LAST_YEAR:
        return []
    ends = [version.at for version in versions[1:]] + [_CLOSED]
    return [
        version.item
        for version, end in zip(reversed(versions), reversed(ends), strict=True)
        if version.item.day == day and end > _OPENED and (version.at < _CLOSED or version is versions[0])
    ]


def old_day_path(day: date) -> str:
    """Where the old site had a day, "" if its path is the same as ours."""
    path = urls.old_day(day)
    return path if path != urls.day(day) and day.year <= LAST_YEAR else ""


def _bytes(text: str) -> bytes:
    return text.encode(errors="ignore").lower()

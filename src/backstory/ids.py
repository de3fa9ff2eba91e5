"""Names that last: event ids, revision ids for sources that have none, and slugs.

Ids come from where something was first seen, never from its words; slugs come from words.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from datetime import date, datetime
from functools import lru_cache

from anyascii import anyascii

from backstory.model import Mention, Topic

# No vowels, so that no id spells a word; no 0, 1, l, so that none is misread.
ALPHABET = "23456789bcdfghjkmnpqrstvwxyz"
ID_LENGTH = 8

_NOT_WORD = re.compile(r"[^a-z0-9]+")
_NOT_WORD_KEEP_SCRIPT = re.compile(r"[\W_]+")
_APOSTROPHES = re.compile(r"['’ʼ`´]")


def event_id(revid: int, bullet: int, *, salt: int = 0) -> str:
    """The id of the event first seen as this bullet of this revision: eight characters of `ALPHABET`.

    Two origins can share an id about once in 10^11 pairs; the store then asks again with the next salt.
    """
    digest = hashlib.blake2b(f"{revid}:{bullet}:{salt}".encode(), digest_size=8).digest()
    return event_of_number(int.from_bytes(digest, "big"))


def story_id(kind: str, founding: str, place: int = 0, *, salt: int = 0) -> str:
    """The id of the story of a kind that began with this event: for a topic, the one at `place` among those of it."""
    digest = hashlib.blake2b(f"{kind}:{founding}:{place}:{salt}".encode(), digest_size=8).digest()
    return event_of_number(int.from_bytes(digest, "big"))


def revision_id(title: str, at: datetime) -> int:
    """A stand-in for Wikipedia's revision id where the source has none: negative, from title and time alone."""
    digest = hashlib.blake2b(f"{title}\0{at.isoformat()}".encode(), digest_size=7).digest()
    return -int.from_bytes(digest, "big") - 1


@lru_cache(maxsize=4096)
def slugify(title: str, *, ascii_only: bool = True) -> str:
    """The readable end of a path: lower case, words joined by hyphens, "x" if nothing is left.

    >>> slugify("Russo–Ukrainian war (2022–present)")
    'russo-ukrainian-war-2022-present'
    """
    words = _APOSTROPHES.sub("", title.replace("+", " plus ").replace("#", " sharp "))
    if ascii_only:
        slug = _NOT_WORD.sub("-", anyascii(words).lower()).strip("-")
    else:
        slug = _NOT_WORD_KEEP_SCRIPT.sub("-", words.lower()).strip("-")
    return slug or "x"


def story_slug(topic: Topic, *, ascii_only: bool = True) -> str:
    """The slug of the story of a topic: of the wiki page it links to, else of its words."""
    return slugify(topic.page or topic.title, ascii_only=ascii_only)


def entity_slug(mention: Mention, *, ascii_only: bool = True) -> str:
    """The slug of the entity a mention names; wiki pages whose titles make one slug are one entity."""
    return slugify(mention.page, ascii_only=ascii_only)


def text_slug(text: str, *, limit: int = 72, ascii_only: bool = True) -> str:
    """A slug of the first words of a text, cut between words so that it has at most `limit` characters."""
    slug = slugify(text, ascii_only=ascii_only)
    if len(slug) <= limit:
        return slug
    cut = slug[: limit + 1].rfind("-")
    return slug[:cut] if cut > 0 else slug[:limit]


def event_number(event: str) -> int:
    """An event id as a number, for the row of the search index that belongs to it."""
    number = 0
    for letter in reversed(event):
        number = number * len(ALPHABET) + ALPHABET.index(letter)
    return number


def page_id(title: str) -> int:
    """The key of a page in the archive, from its title alone, so that it is the same in every archive."""
    return int.from_bytes(hashlib.blake2b(title.encode(), digest_size=7).digest(), "big")


def slug_history(states: Iterable[tuple[date, str]], *, ascii_only: bool = True) -> list[tuple[date, str]]:
    """The (day, slug) pairs an event had, oldest first, from the (day, text) of its versions; the last is current.

    An edit that keeps half of the slug's words keeps the slug, so that a corrected toll does not move the page.
    """
    history: list[tuple[date, str]] = []
    for day, text in states:
        slug = text_slug(text, ascii_only=ascii_only)
        if history:
            kept = history[-1][1]
            words = kept.split("-")
            now = set(slugify(text, ascii_only=ascii_only).split("-"))
            if 2 * sum(word in now for word in words) >= len(words):
                slug = kept
        if (day, slug) in history:
            history.remove((day, slug))
        history.append((day, slug))
    return history


def event_of_number(number: int) -> str:
    """The event id that `event_number` turned into this number."""
    letters = []
    for _ in range(ID_LENGTH):
        number, index = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[index])
    return "".join(letters)

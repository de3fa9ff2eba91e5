"""The nouns of a news article as it was read: what it says about itself, with where each part was found.

    Field      one thing a page says of itself, and where it says so
    Published  when it came out, and where that was found
    Inferred   the days an undated article can have come out on, and why
    Dateline   the place, agency and date in front of the first sentence
    Metadata   what a page says about itself; no text yet
    Body       the text of an article, in paragraphs
    Article    all of it together
    Document   the bytes an article is read from, and what is known of them from outside

Lists of paragraphs hold clean text, one paragraph each, without line breaks. None is "not known", never a guess.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Field:
    """Something a page says of itself: `origin` names the place ("JSON-LD headline", "credit line")."""

    value: str
    origin: str


@dataclass(frozen=True, slots=True)
class Published:
    """When an article came out: the day on its publisher's calendar; `at` is the full time where it was given."""

    date: date
    origin: str
    at: str = ""


@dataclass(frozen=True, slots=True)
class Inferred:
    """The days an article without a date can have come out on, both included, and the sentences that say so."""

    earliest: date
    latest: date
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dateline:
    """What stands in front of the first sentence; `text` is all of it as written ("MOSCOW —")."""

    place: str
    agency: str = ""
    date: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says about itself. `titles` holds each form of the title once, the best first.

    `other_sites` are further names of the site: the one the page uses itself, where `site` is easier to read.
    """

    titles: tuple[Field, ...] = ()
    site: Field | None = None
    authors: tuple[Field, ...] = ()
    published: Published | None = None
    modified: Published | None = None
    language: Field | None = None
    description: Field | None = None
    image: Field | None = None
    canonical: Field | None = None
    other_sites: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class Body:
    """The text of an article: `method` says what found it in the page."""

    paragraphs: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    method: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """A news article, read: what its page says of itself, and its text.

    `url` is the canonical address, "" for a text without one; `inferred` is given only when `published` is not.
    """

    url: str
    metadata: Metadata
    body: Body
    credit: Field | None = None
    dateline: Dateline | None = None
    inferred: Inferred | None = None

    @property
    def text(self) -> str:
        """The paragraphs joined by a blank line: what offsets into an article count in."""
        return "\n\n".join(self.body.paragraphs)


@dataclass(frozen=True, slots=True)
class Document:
    """The bytes an article is read from: `url` is where they came from, "" if nobody said; `content_type` is the
    header sent with them; `known` is what their feed or the reader says of them, which wins over the page.
    """

    content: bytes
    url: str = ""
    content_type: str = ""
    known: Metadata = Metadata()

"""Every path of the site: from a day, slug or id to its address and to the file that answers there.

A path is the bare address from the root, "/news/2014/02/13/some-event" or "/news/2014/02/13/": it ends in a
slash where the page is a folder's index. `Addresses` puts the site's own address in front. Nothing else in the
project joins strings to a path; nothing here reads or writes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from hashlib import blake2b
from urllib.parse import quote, urlsplit

FORMATS = ("html", "md", "json", "xml")

FRONT = "/"
YEARS = "/news/"
STORIES = "/stories/"
ENTITIES = "/entities/"
CHANGES = "/changes/"
ANNOUNCED = "/announced/"
OPINION = "/opinion/"
ABOUT = "/about/"
QUESTIONS = "/faq/"
API = "/api/"
EXPLAIN = "/explain/"
SEARCH = "/search"
NOT_FOUND = "/404"
ICON = "/icon.svg"
ROBOTS = "/robots.txt"
LLMS = "/llms.txt"
SITEMAP = "/sitemap.xml"
HOST_REDIRECTS = "/_redirects"
JSON_SCHEMA = "/schema/backstory.schema.json"
XML_SCHEMA = "/schema/backstory.xsd"

# A file's name has at most 255 bytes; the longest thing put behind a slug is ".feed.json". Plain-text topics
# are as long as an editor likes, and a title in Chinese grows fivefold when it is spelled in Latin letters.
LONGEST_SEGMENT = 180

_SEGMENT = re.compile(r"[\w-]+")
_RESERVED = frozenset({"index"})


@lru_cache(maxsize=4096)
def segment(slug: str) -> str:
    """A slug as one part of a path: bounded, and never the name of a folder's own page."""
    if not _SEGMENT.fullmatch(slug):
        raise ValueError(f"not a slug: {slug!r}")
    if slug in _RESERVED:
        return f"{slug}-"
    if len(slug) > LONGEST_SEGMENT or (not slug.isascii() and len(slug.encode()) > LONGEST_SEGMENT):
        digest = blake2b(slug.encode(), digest_size=5).hexdigest()
        cut = slug.encode()[: LONGEST_SEGMENT - 11].decode(errors="ignore").rstrip("-")
        return f"{cut}-{digest}"
    return slug


def year(number: int) -> str:
    return f"/news/{number:04d}/"


def month(first: date) -> str:
    return f"/news/{first.year:04d}/{first.month:02d}/"


def day(of: date) -> str:
    return f"/news/{of.year:04d}/{of.month:02d}/{of.day:02d}/"


@lru_cache(maxsize=16384)
def event(of: date, slug: str) -> str:
    return f"/news/{of.year:04d}/{of.month:02d}/{of.day:02d}/{segment(slug)}"


def changes(of: date) -> str:
    """What was changed on a day, by the time of the edits."""
    return f"/changes/{of.year:04d}/{of.month:02d}/{of.day:02d}/"


def permalink(event_id: str) -> str:
    """The folder that leads to an event wherever it stands now; cited without the last slash."""
    return f"/e/{segment(event_id)}/"


def version(event_id: str, number: int) -> str:
    return f"/e/{segment(event_id)}/{number}"


def event_feed(event_id: str) -> str:
    """The one feed of an event, at an address that outlives its slug."""
    return f"/e/{segment(event_id)}/feed.xml"


def story(slug: str) -> str:
    return f"/story/{segment(slug)}"


def story_permalink(story_id: str) -> str:
    """The folder that leads to a story under whatever name."""
    return f"/s/{segment(story_id)}/"


def entity(slug: str) -> str:
    return f"/entity/{segment(slug)}"


def part(of: str, period: str) -> str:
    """One period, "2022" or "2022-03", of a story or entity that is too long for one page."""
    return f"{of}/{period}"


def essay(of: date, slug: str) -> str:
    return f"/opinion/{of.year:04d}/{of.month:02d}/{of.day:02d}/{segment(slug)}/"


def names(index: str, prefix: str) -> str:
    """The page of an index (`STORIES`, `ENTITIES`) with the names that begin so."""
    return f"{index}{prefix}/"


def old_day(of: date) -> str:
    """A day on the site this one descends from: its number without a leading zero."""
    return f"/news/{of.year:04d}/{of.month:02d}/{of.day}/"


def old_event(of: date, slug: str) -> str:
    return f"/news/{of.year:04d}/{of.month:02d}/{of.day}/{slug}"


def sitemap(name: str) -> str:
    return f"/sitemap/{name}.xml"


def redirects(first: date) -> str:
    """The map of one month's old addresses to those of today."""
    return f"/redirects/{first.year:04d}-{first.month:02d}.json"


def stylesheet(digest: str) -> str:
    return f"/style.{digest}.css"


def feeds(path: str) -> tuple[str, str, str]:
    """Where the Atom, RSS and JSON feeds of a page are."""
    stem = path if path.endswith("/") else f"{path}."
    return f"{stem}feed.xml", f"{stem}rss.xml", f"{stem}feed.json"


def file(path: str, form: str) -> str:
    """The file, from the site's folder, that holds a page in a format."""
    return f"{path[1:]}index.{form}" if path.endswith("/") else f"{path[1:]}.{form}"


@dataclass(frozen=True, slots=True)
class Addresses:
    """The site's own address: `origin` is scheme and host, `prefix` the folder it lies in, "" for the root."""

    origin: str
    prefix: str

    @classmethod
    def of(cls, url: str) -> Addresses:
        parts = urlsplit(url)
        return cls(f"{parts.scheme}://{parts.netloc}", quote(parts.path.rstrip("/"), safe="/%"))

    def link(self, path: str) -> str:
        """As a page links it: from the root, with ".html" where a plain file server needs it."""
        ending = "" if path.endswith("/") else ".html"
        return f"{self.prefix}{_quoted(path)}{ending}"

    def asset(self, path: str) -> str:
        """As a page links a file that exists in one form only."""
        return f"{self.prefix}{_quoted(path)}"

    def form(self, path: str, form: str) -> str:
        """As a page links itself in another format."""
        return f"{self.prefix}/{_quoted(file(path, form))}"

    def absolute(self, path: str) -> str:
        """The canonical address, to cite and to keep: without ".html"."""
        return f"{self.origin}{self.prefix}{_quoted(path)}"

    def permanent(self, event_id: str) -> str:
        """The address of an event that outlives its slug."""
        return f"{self.origin}{self.prefix}/e/{segment(event_id)}"

    def absolute_form(self, path: str, form: str) -> str:
        return f"{self.origin}{self.prefix}/{_quoted(file(path, form))}"


def _quoted(path: str) -> str:
    return path if path.isascii() else quote(path)

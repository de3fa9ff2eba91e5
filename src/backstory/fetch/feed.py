"""A feed (RSS, Atom, RDF, JSON Feed) into the articles it carries, each as a document with what the feed says of it.

An item that carries its text is read from it; one with a summary alone gives the summary, and its address for fetching
the rest. Entities are not expanded and nothing outside the feed is read.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Final
from xml.etree import ElementTree

from backstory.article import Document, Field, Metadata, Published
from backstory.enrich.markup import clean, decoded, whole_characters
from backstory.enrich.metadata_dates import parsed_date
from backstory.enrich.urls import canonical
from backstory.errors import Unreadable

_FEED = re.compile(
    rb"^\s*+(?:(?><!--.*?-->|<\?[^>]*+>|<!DOCTYPE[^>\[]*+(?:\[[^\]]*+\]\s*+)?+>)\s*+)*+<(?:rss|feed|rdf:RDF)\b",
    re.DOTALL,
)
# Nobody nests an item's markup so deep; writing it out anew goes down with it.
_MOST_DEPTH: Final = 200
_TEXTS = ("encoded", "content", "content_html", "content_text", "description", "summary")


def is_feed(start: bytes) -> bool:
    """Whether a document begins as a feed does."""
    start = start.removeprefix(b"\xef\xbb\xbf")
    return bool(_FEED.match(start)) or (start.lstrip().startswith(b"{") and b"jsonfeed.org/version" in start[:500])


def read_feed(content: bytes, *, url: str) -> Iterator[Document]:
    """The items of a feed in its order; raises Unreadable for one that is broken or defines entities."""
    if content.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{"):
        yield from _json_items(content, url)
        return
    if b"<!ENTITY" in content[:100_000]:
        raise Unreadable(url or "feed", "the feed defines entities of its own, which are not read")
    try:
        root = ElementTree.fromstring(content)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise Unreadable(url or "feed", f"the feed is not valid XML ({error})") from error
    items = [node for node in root.iter() if _name(node) in ("item", "entry")]
    channel = next((node for node in root.iter() if _name(node) in ("channel", "feed")), root)
    site = clean(_text(channel, "title"))
    for item in items:
        yield _document(item, site, url)


def _document(item: ElementTree.Element, site: str, base: str) -> Document:
    authors = [_text(node, "name") or "".join(node.itertext()) for node in item if _name(node) in ("author", "creator")]
    body = max((_inner(node) for node in item if _name(node) in _TEXTS), key=len, default="")
    when = next(
        (text for name in ("pubDate", "published", "date", "issued", "updated") if (text := _text(item, name))), ""
    )
    return _made(_text(item, "title"), _link(item), when, (site, authors, body, base))


def _made(title: str, link: str, when: str, rest: tuple[str, list[str], str, str]) -> Document:
    site, authors, body, base = rest
    title, body, site = whole_characters(title), whole_characters(body), whole_characters(site)
    day = parsed_date(when)
    url = canonical(link, base=base)
    known = Metadata(
        titles=(Field(clean(html.unescape(title)), "feed title"),) if title.strip() else (),
        site=Field(site, "feed") if site else None,
        authors=tuple(Field(clean(name), "feed author") for name in map(whole_characters, authors) if clean(name)),
        published=Published(day[0], "feed date", day[1]) if day else None,
        canonical=Field(url, "feed link") if url else None,
    )
    page = body if "<" in body else "".join(f"<p>{html.escape(part)}</p>" for part in body.split("\n") if part.strip())
    heading = html.escape(clean(html.unescape(title)))
    return Document(
        f"<html><head><title>{heading}</title></head><body><article>{page}</article></body></html>".encode(),
        url,
        "text/html; charset=utf-8",
        known,
    )


def _json_items(content: bytes, url: str) -> Iterator[Document]:
    try:
        feed = json.loads(decoded(content))
        items = list(feed["items"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Unreadable(url or "feed", f"the feed is not valid JSON ({error})") from error
    for item in items:
        if not isinstance(item, dict):
            continue
        held = {key: value for key, value in item.items() if isinstance(value, str)}
        signed = item.get("authors") or item.get("author")
        authors = [
            a["name"]
            for a in (signed if isinstance(signed, list) else [signed])
            if isinstance(a, dict) and isinstance(a.get("name"), str)
        ]
        body = max((held.get(name, "") for name in _TEXTS), key=len)
        yield _made(
            held.get("title", ""),
            held.get("url") or held.get("id", ""),
            held.get("date_published", ""),
            (clean(str(feed.get("title") or "")), authors, body, url),
        )


def _name(node: ElementTree.Element) -> str:
    return str(node.tag).rpartition("}")[2]


def _text(node: ElementTree.Element, name: str) -> str:
    return next(
        ("".join(each.itertext()).strip() for each in node if _name(each) == name and "".join(each.itertext()).strip()),
        "",
    )


def _inner(node: ElementTree.Element) -> str:
    """The markup an element carries: as text, or as XHTML of its own."""
    if not len(node):
        return node.text or ""
    if _too_deep(node):
        return "".join(node.itertext())
    return "".join(ElementTree.tostring(each, encoding="unicode") for each in node)


def _too_deep(node: ElementTree.Element) -> bool:
    within = [node]
    for _ in range(_MOST_DEPTH):
        within = [each for outer in within for each in outer]
        if not within:
            return False
    return True


def _link(item: ElementTree.Element) -> str:
    links = [node for node in item if _name(node) == "link"]
    for node in links:
        if node.get("href") and node.get("rel", "alternate") == "alternate":
            return str(node.get("href"))
    written = next((node.text.strip() for node in links if node.text and node.text.strip()), "")
    return written or next(
        (text for name in ("origLink", "guid", "id") if (text := _text(item, name)).startswith("http")), ""
    )

"""What MediaWiki shows in each list item of a page: text, pages, addresses.

Knows HTML, not wikitext, and nothing of the parser.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import parse_qs, unquote, urlsplit

from lxml import html

# Blanks of every kind are one blank; what has no width is not text. The project says the same of its own text.
_BLANKS = re.compile("[\\s\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]")
_JOINS = " ,;()\u00a0\n"
_LISTS = frozenset({"ul", "ol", "dl"})
_BREAKS = frozenset({"br", "p", "div", "td", "tr", "blockquote", "center", "hr"})
_ESCAPED = re.compile(r"[\[\]<>\"|\x00-\x20\x7f]")


@dataclass(slots=True)
class Shown:
    """One list item: all its text, its text without bracketed sources, pages and addresses it links to."""

    text: str = ""
    plain: str = ""
    pages: set[str] = field(default_factory=set)
    addresses: set[str] = field(default_factory=set)


def fold(text: str) -> str:
    """Text for comparing."""
    return _BLANKS.sub(" ", _UNSEEN.sub("", text)).strip()


def clean_url(url: str) -> str:
    """An address for comparing: MediaWiki escapes a few characters of it; one without a scheme is https."""
    url = f"https:{url}" if url.startswith("//") else url
    return _ESCAPED.sub(lambda found: f"%{ord(found[0]):02X}", _UNSEEN.sub("", unquote(url, errors="surrogateescape")))


def shown_bullets(page: str, title: str) -> list[Shown]:
    """The list items of a rendered page in order, those without content of their own left out."""
    root = html.fromstring(f"<div>{page}</div>")
    notes = {
        note.get("id", ""): note for note in root.iter("li") if "references" in (note.getparent().get("class") or "")
    }
    found = []
    for item in root.iter("li", "dd"):
        if item.get("id", "") in notes or _inside(item, "references") or _inside(item, "toc"):
            continue
        shown = Shown()
        pieces = list(_content(item, shown, notes, title))
        shown.text = fold("".join(piece for piece, _ in pieces))
        shown.plain = _without_sources(pieces)
        if shown.text or shown.pages or shown.addresses:
            found.append(shown)
    return found


def _without_sources(pieces: list[tuple[str, str]]) -> str:
    """The text as a stranger would cut it: no link whose label is in parentheses, no links at the end."""
    kept = [(piece, kind) for piece, kind in pieces if kind != "source"]
    if len(kept) < len(pieces) or any(kind == "link" for _, kind in kept):
        while kept and (kept[-1][1] == "link" or not kept[-1][0].strip(_JOINS)):
            kept.pop()
    text = fold("".join(piece for piece, _ in kept))
    return text.rstrip(" ,;") if text else fold("".join(piece for piece, kind in pieces if kind == "link"))


def _inside(item: html.HtmlElement, name: str) -> bool:
    return any(name in (above.get("class") or "") for above in item.iterancestors())


def _content(
    node: html.HtmlElement, shown: Shown, notes: dict[str, html.HtmlElement], title: str
) -> Iterator[tuple[str, str]]:
    """Pieces of a node's own text: "text", "source" (an address labelled in parentheses), "link" (another address)."""
    if node.text:
        yield node.text, "text"
    for child in node:
        yield from _child(child, shown, notes, title)
        if child.tail:
            yield child.tail, "text"


def _child(
    child: html.HtmlElement, shown: Shown, notes: dict[str, html.HtmlElement], title: str
) -> Iterator[tuple[str, str]]:
    if not isinstance(child.tag, str) or child.tag in _LISTS or child.tag in ("style", "script", "figure", "img"):
        return
    classes = (child.get("class") or "").split()
    if child.tag == "sup" and "reference" in classes:
        for link in child.iter("a"):
            note = notes.get(link.get("href", "").lstrip("#"))
            if note is not None:
                _links(note, shown, title)
        return
    if "noprint" in classes or "thumb" in classes or "image" in classes:
        return
    if child.tag == "cite":
        _links(child, shown, title)
        return
    if child.tag == "a":
        _link(child, shown, title)
        words = "".join(piece for piece, _ in _content(child, shown, notes, title))
        if "external" in classes and "autonumber" in classes:
            return
        in_parentheses = words.strip().startswith("(") or words.strip().endswith(")")
        yield words, ("source" if in_parentheses else "link") if "external" in classes else "text"
        return
    if child.tag in _BREAKS:
        yield " ", "text"
    yield from _content(child, shown, notes, title)
    if child.tag in _BREAKS:
        yield " ", "text"


def _links(node: html.HtmlElement, shown: Shown, title: str) -> None:
    for link in node.iter("a"):
        _link(link, shown, title)


def _link(link: html.HtmlElement, shown: Shown, title: str) -> None:
    href, classes = link.get("href") or "", (link.get("class") or "").split()
    if "external" in classes:
        shown.addresses.add(clean_url(href))
    elif "extiw" in classes:
        shown.pages.add(unquote(href).partition("#")[0].replace("_", " "))
    elif "selflink" in classes or (href.startswith("#") and not href.startswith(("#cite_ref", "#cite_note"))):
        shown.pages.add(title)
    elif href.startswith("/w/index.php"):
        shown.pages.add(parse_qs(urlsplit(href).query)["title"][0].replace("_", " "))
    elif href.startswith("/wiki/"):
        shown.pages.add(unquote(href[len("/wiki/") :]).partition("#")[0].replace("_", " "))

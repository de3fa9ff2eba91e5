"""A parsed page into the places that say something about it, gathered in one pass over each kind of element."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urljoin

from backstory.enrich.markup import Node, Tree, clean
from backstory.enrich.metadata_jsonld import Thing, article, plain_address, squashed, things

_MOST = 400
_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Said:
    """The places of one page that say something about it.

    `metas` maps each meta name, property or itemprop, in lower case, to its contents in order.
    """

    tree: Tree
    url: str
    metas: dict[str, list[str]]
    canonical: str
    title: str
    headings: tuple[str, ...]
    article: Thing
    things: tuple[Thing, ...]
    language: str

    def meta(self, *names: str) -> list[str]:
        """What the metas of these names say, in the order of the names."""
        return [content for name in names for content in self.metas.get(name, ())]


def gathered(tree: Tree, url: str) -> Said:
    """What a page says, found."""
    metas: dict[str, list[str]] = {}
    for node in tree.css("meta[content]")[:_MOST]:
        held = node.attributes
        content = clean((held.get("content") or "")[:_LONGEST])
        for key in ("property", "name", "itemprop", "http-equiv"):
            if content and (name := held.get(key)):
                metas.setdefault(name.strip().lower(), []).append(content)
    title = clean(_first_text(tree.css("head > title") or tree.css("title"))[:_LONGEST])
    headings = tuple(text for node in tree.css("h1")[:6] if (text := clean(text_of(node)[:_LONGEST])))
    canonical = _canonical(tree, url, metas)
    found = things(node.text() for node in tree.css('script[type*="ld+json"]')[:40])
    same = frozenset(filter(None, map(plain_address, (url, canonical, *metas.get("og:url", ())))))
    titles = frozenset(filter(None, map(squashed, (*headings, *metas.get("og:title", ()), title))))
    root = tree.css_first("html")
    language = (root.attributes.get("lang") or root.attributes.get("xml:lang") or "") if root else ""
    return Said(tree, url, metas, canonical, title, headings, article(found, same=same, titles=titles), found, language)


def _first_text(nodes: Iterable[Node]) -> str:
    return next((str(node.text()) for node in nodes), "")


def _canonical(tree: Tree, url: str, metas: dict[str, list[str]]) -> str:
    """The page's own word for its address, made whole."""
    node = tree.css_first('link[rel~="canonical"]')
    said = (node.attributes.get("href") or "") if node else ""
    for candidate in (said, *metas.get("og:url", ())):
        try:
            whole: str = urljoin(url, candidate.strip())
        except ValueError:
            continue
        if candidate and re.match(r"https?://[^/]+/.", whole):
            return whole
    return ""


def text_of(node: Node) -> str:
    """The text of an element as a reader sees it, a space between its parts."""
    text: str = node.text(deep=True, separator=" ")
    return text

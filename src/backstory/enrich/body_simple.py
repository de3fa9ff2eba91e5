"""The text of an article by our own search, with nothing but the parsed page: the element that holds most sentences.

The plain way that the core can always go; `body` goes a better one where it can.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from backstory.enrich.markup import Node, Tree, clean
from backstory.enrich.metadata_page import text_of

_NEVER = (
    "script, style, noscript, template, nav, footer, aside, form, button, figure, figcaption, iframe, svg, select, dialog, menu, object, video, audio,"
    ' [hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="dialog"]'
)
_SIDE = re.compile(
    r"comment|related|recirc|recommend|newsletter|subscri|promo|sidebar|share|social|footer|breadcrumb|cookie|consent|advert|sponsor|outbrain|taboola|"
    r"most-?(?:read|popular)|trending|teaser|tags?-list|author-?(?:bio|box)|caption|paywall|disclaimer|read-?(?:more|next)|widget|popup|modal",
    re.IGNORECASE,
)
_TEXT = "p, h2, h3, h4, li, blockquote, pre"
_MOST_NODES = 20_000


def simple_body(tree: Tree) -> list[str]:
    """The paragraphs of a page's article, [] if there is none. Takes elements out of the tree."""
    for node in tree.css(_NEVER)[:_MOST_NODES]:
        node.decompose()
    holder = _holder(tree)
    if holder is None:
        return []
    return [text for node in holder.css(_TEXT)[:_MOST_NODES] if (text := _own_text(node, holder))]


def _holder(tree: Tree) -> Node | None:
    """The element with most text in paragraphs: its own, and half of what its children hold."""
    weights: dict[int, float] = {}
    nodes: dict[int, Node] = {}
    for node in tree.css("p, pre, blockquote > div")[:_MOST_NODES]:
        text = clean(text_of(node))
        if len(text) < 40 or _beside(node):
            continue
        worth = len(text) - 2 * sum(len(clean(text_of(link))) for link in node.css("a")[:50]) * (len(text) < 150)
        above, share = node.parent, 1.0
        while above is not None and above.tag not in ("html", "-undef", "body") and share > 0.1:
            weights[above.mem_id] = weights.get(above.mem_id, 0.0) + worth * share
            nodes[above.mem_id] = above
            above, share = above.parent, share * 0.72
    best = max(weights, key=lambda key: weights[key], default=None)
    return nodes[best] if best is not None else tree.body


def _beside(node: Node) -> bool:
    """Whether an element is in something that stands beside an article."""
    return any(
        _SIDE.search(f"{each.attributes.get('class') or ''} {each.attributes.get('id') or ''}")
        for each in _within(node, 5)
    )


def _within(node: Node, most: int) -> Iterator[Node]:
    current: Node | None = node
    for _ in range(most):
        if current is None or current.tag in ("body", "html"):
            return
        yield current
        current = current.parent


def _own_text(node: Node, holder: Node) -> str:
    """The text of a paragraph that is part of the article; "" for a list of links, and for what holds paragraphs."""
    if node.tag in ("li", "blockquote") and node.css_first("p"):
        return ""
    text = clean(text_of(node))
    links = sum(len(clean(text_of(link))) for link in node.css("a")[:50])
    if links > 0.7 * len(text) and (node.tag != "p" or len(text) < 160):
        return ""
    current: Node | None = node
    while current is not None and current.mem_id != holder.mem_id:
        if _SIDE.search(f"{current.attributes.get('class') or ''} {current.attributes.get('id') or ''}"):
            return ""
        current = current.parent
    return text

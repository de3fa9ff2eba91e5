"""The text of an article by our own search: the page as lines of text, and in them the stretch of sentences.

The plain way that the core can always go, the same as for a page that was copied as text (`plaintext_page`), but that
here what is a link, a menu or a form is known. `body` goes a better way where it can.
"""

from __future__ import annotations

import html
import re

from backstory.enrich.markup import Tree, clean
from backstory.enrich.plaintext_page import Block, article_blocks

_NEVER = (
    "head, script, style, noscript, template, nav, footer, aside, button, select, textarea, label, figure, "
    "figcaption, iframe, svg, dialog, menu, "
    'object, video, audio, [hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="dialog"]'
)
_BESIDE = (
    '[class*="comment" i][id], [class*="related" i], [class*="newsletter" i], [class*="breadcrumb" i], '
    '[class*="recirc" i], [class*="caption" i]'
)
_BLOCK = re.compile(
    r"</?(?:p|div|section|article|main|header|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|td|th|blockquote|pre|br|hr"
    r"|form|center|body)\b[^>]*>",
    re.IGNORECASE,
)
# The parser writes each link with its end; <a-x> and <a<a<a are elements of other names that have none.
_LINK = re.compile(r"<a(?=[\s>])[^<>]*>(.*?)</a\s*>", re.IGNORECASE | re.DOTALL)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
# Marks around the text of a link; no page holds them (control characters are not text).
_IN, _OUT = "\x02", "\x03"
_LINKED = re.compile(f"{_IN}[^{_OUT}]*{_OUT}?")


def simple_body(tree: Tree) -> list[str]:
    """The paragraphs of a page's article, [] if there is none. Takes elements out of the tree."""
    for node in tree.css(_NEVER):
        node.decompose()
    if tree.body is None:
        return []
    most = len(tree.body.text(deep=True)) // 2
    for node in tree.css(_BESIDE):
        # A theme may call the whole page "related"; what holds most of the text stays.
        if node.tag not in ("body", "html", "main", "article") and len(node.text(deep=True)) < most:
            node.decompose()
    markup = _COMMENT.sub("", tree.body.html or "")
    markup = _LINK.sub(rf"{_IN}\1{_OUT}", markup)
    lines = (html.unescape(_TAG.sub("", part)) for part in _BLOCK.split(markup))
    blocks = [Block(text, n) for n, line in enumerate(lines) if (text := _text(line))]
    return article_blocks(blocks)[1] if blocks else []


def _text(line: str) -> str:
    """A line without its marks; "" for one that is a link and little more."""
    text = clean(line.replace(_IN, "").replace(_OUT, ""))
    linked = sum(len(clean(found[0])) for found in _LINKED.finditer(line))
    return "" if linked > 0.75 * len(text) and len(text) < 200 else text

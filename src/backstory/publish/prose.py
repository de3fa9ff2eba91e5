"""An event's text with its links, as HTML and as Markdown; and what of a fetched address or text is safe to write.

Everything fetched is untrusted: text is escaped here or by the templates, an address becomes a link only if it
is one of the web. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote

from backstory.outlets import outlet_at

if TYPE_CHECKING:
    from backstory.model import Citation
    from backstory.publish.doc_parts import Source

# What an address may be to become a link. "javascript:" and "data:" would run in the reader's page.
_WEB = re.compile(r"(?:https?|ftp)://[^/?#\s]", re.IGNORECASE)
_CLEAN = re.compile(
    r"https?://[A-Za-z0-9.-]+(?::\d+)?"
    r"(?:/(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#[\w.~!:=&,;+?/-]*)?",
    re.ASCII,
)
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
# What means something in Markdown; the backslash first, since it is put before the others.
_MARKDOWN = "\\`*_[]<>|~"
_MARKDOWN_START = re.compile(r"(\s*)(?=[#+=-]|\d+[.)])")

# text[start:end] links to an address.
Anchor = tuple[int, int, str]


class Html(str):
    """Text that is markup already; templates write it as it is."""

    __slots__ = ()

    def __html__(self) -> str:
        return self


def escape(text: str) -> str:
    """Text for HTML, between tags or in double quotes."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def href(url: str) -> Html:
    """An address of our own making as an attribute holds it."""
    return Html(escape(url))


@lru_cache(maxsize=1024)
def web_address(url: str) -> str:
    """A fetched address as a valid one, "" if it is none of the web.

    Editors paste spaces, quotation marks, pipes, a second number sign; all of them work in a browser and are invalid.
    """
    if _CLEAN.fullmatch(url):
        return url
    url = url.strip()
    if not _WEB.match(url):
        return ""
    before, hash_mark, fragment = url.partition("#")
    scheme, _, rest = before.partition("://")
    host, slash, path = rest.partition("/")
    if not slash and "?" in host:
        host, path = host.split("?", 1)
        slash = "/?"
    path = quote(_STRAY_PERCENT.sub("%25", path), safe="/%:@!$&'()*+,;=~?-._")
    fragment = quote(_STRAY_PERCENT.sub("%25", fragment), safe="/%:@!$&'()*+,;=~?-._")
    host = quote(host, safe=":@.-[]_~%") if host.isascii() else re.sub(r'[\s<>"\\^`{|}]', "", host)
    return f"{scheme}://{host}{slash}{path}{hash_mark}{fragment}"


def host(url: str) -> str:
    """The host of an address as a reader is shown it: without "www."."""
    name = url.partition("://")[2].partition("/")[0].partition("?")[0].rpartition("@")[2].lower()
    return name.removeprefix("www.")


def reporter(of: Citation | Source) -> str:
    """Who published a source: as cited, else as the portal cites others at its host, else the host."""
    return of.label or of.publisher or outlet_at(of.url, least=_AGREED) or host(of.url)


def publisher(of: Citation) -> str:
    """Who published a source, for counting: "BBC" and "BBC News" at one host are one."""
    return outlet_at(of.url, least=_AGREED) or of.publisher or of.label or host(of.url)


# One editor's word is not enough for a name that stands alone.
_AGREED = 2


def html(text: str, anchors: Iterable[Anchor]) -> Html:
    """A text with its links."""
    out = []
    at = 0
    for start, end, url in _in_order(text, anchors):
        out.append(f'{escape(text[at:start])}<a href="{escape(url)}">{escape(text[start:end])}</a>')
        at = end
    out.append(escape(text[at:]))
    return Html("".join(out))


def markdown(text: str, anchors: Iterable[Anchor]) -> str:
    """The same as Markdown."""
    out = []
    at = 0
    for start, end, url in _in_order(text, anchors):
        out.append(f"{plain_markdown(text[at:start])}[{plain_markdown(text[start:end])}]({markdown_address(url)})")
        at = end
    out.append(plain_markdown(text[at:]))
    written = "".join(out)
    begun = _MARKDOWN_START.match(written)
    return f"{begun[1]}\\{written[begun.end() :]}" if begun else written


def plain_markdown(text: str) -> str:
    """Text that means only itself in Markdown."""
    text = text.replace("\n", " ")
    for sign in _MARKDOWN:
        if sign in text:
            text = text.replace(sign, f"\\{sign}")
    return text


def markdown_address(url: str) -> str:
    """An address between the parentheses of a Markdown link."""
    return url.replace("(", "%28").replace(")", "%29").replace("<", "%3C").replace(">", "%3E")


def _in_order(text: str, anchors: Iterable[Anchor]) -> list[Anchor]:
    """What is linked, in order and without overlap; an anchor without an address stays text."""
    kept = []
    at = 0
    for start, end, url in sorted(anchors):
        if url and at <= start < end <= len(text):
            kept.append((start, end, url))
            at = end
    return kept

"""What the target of a wikilink is: a page, a file, a category, nothing at all.

Follows MediaWiki's rules for titles where they decide whether something is a link; whether a page exists is not
known here.
"""

from __future__ import annotations

import html
import re
from typing import NamedTuple
from urllib.parse import unquote

from backstory.editions import Edition, clean_title

_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e]+")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_INVALID = re.compile(
    r"[\[\]{}|<>\x00-\x1f\x7f]|%[0-9A-Fa-f]{2}|&(?:#\d+|#x[0-9a-f]+|\w+);|~~~|^\.{1,2}(?:/|$)|/\.{1,2}(?:/|$)", re.I
)
_PROTOCOL = re.compile(r"(?:https?|ftps?|ircs?|gopher|mailto|news|git|svn|telnet|nntp|mms|sftp|ssh):|//", re.I)
_LONGEST = 255
# A title that needs no second look, and how long one is that cannot be too long.
_EASY = re.compile(r"[A-Za-z0-9](?:[^\W_]|[ .(),'’–-])*(?<! )")
_EASILY = 60


class Target(NamedTuple):
    """Where a link leads; `kind` is "page", "file", "category" or "language" (a link to the same page elsewhere)."""

    kind: str
    page: str
    anchor: str


def decode(text: str) -> str:
    """The text with its character references read, as far as they are whole ("&amp;" is, "&amp" is not)."""
    return _ENTITY.sub(lambda found: html.unescape(found[0]), text) if "&" in text else text


def target(written: str, edition: Edition, title: str) -> Target | None:
    """What `[[written]]` on the page `title` leads to, None where MediaWiki sees no link in it."""
    if _EASY.fullmatch(written) and len(written) <= _EASILY and "  " not in written:
        return Target("page", written[0].upper() + written[1:], "")
    if _PROTOCOL.match(written):
        return None
    name = decode(unquote(written) if "%" in written else written)
    name = _DIRECTION.sub("", name).strip(" _\u00a0\u3000")
    forced = name.startswith(":")
    if name.startswith("/") and len(name) > 1:
        name = title + name
    page, _, anchor = name.lstrip(":").partition("#")
    page, anchor = clean_title(page), anchor.replace("_", " ").strip()
    if not page:
        return Target("page", clean_title(title), anchor) if anchor else None
    if _INVALID.search(page) or len(page.encode()) > _LONGEST:
        return None
    if ":" not in page:
        return Target("page", page, anchor)
    return _with_prefix(page, anchor, edition, forced=forced)


def _with_prefix(page: str, anchor: str, edition: Edition, *, forced: bool) -> Target | None:
    prefix, _, rest = page.partition(":")
    key, rest = prefix.strip().lower(), rest.strip()
    if space := edition.namespaces.get(key):
        if not rest:
            return None
        kind = {"File": "file", "Category": "category"}.get(space, "page")
        return Target("page" if forced else kind, f"{space}:{clean_title(rest)}", anchor)
    if key in edition.language_codes and not forced:
        return Target("language", f"{key}:{rest}", anchor)
    if key in edition.interwiki:
        return Target("page", f"{key}:{rest}", anchor)
    return Target("page", page, anchor)


def address(page: str, edition: Edition) -> str:
    """The web address of a page as links name it, on this wiki or on the one its prefix stands for."""
    prefix, colon, rest = page.partition(":")
    base = edition.interwiki.get(prefix.lower()) if colon else None
    name = rest if base else page
    return (base or f"{edition.wiki}/wiki/") + name.strip().replace(" ", "_")

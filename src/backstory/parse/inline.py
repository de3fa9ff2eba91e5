"""Turns the markup of one line into pieces: text, links, sources.

Most lines hold only plain text, wikilinks and bracketed sources; those are split by one pattern. Whatever else
is in a line (templates, comments, tags, bold, stray brackets, bare addresses) sends it to `wikitext`, which
follows MediaWiki step by step.
"""

from __future__ import annotations

import re

from backstory.parse.desk import Desk
from backstory.parse.pieces import Ext, Piece, Wiki
from backstory.parse.titles import decode, target
from backstory.parse.wikitext import read_wikitext

# In the text between links these need the long way: brackets, tags, references, blanks that are not blanks,
# marks of direction and of no width.
HARD = re.compile(
    "[\\[\\]{}<>&\\x00-\\x1f\\x7f\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]|//|__"
)
_HARD_LABEL = re.compile(
    "[&\\x00-\\x1f\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]"
)
_BLANKS = re.compile("  +")
_PLAIN_TITLE = re.compile(r"[^\W_a-z][^#:%&_\u0080-\uffff]*(?<! )")


def read_inline(markup: str, desk: Desk) -> list[Piece]:
    """The pieces of a line's markup (list marks already off)."""
    if "'''" in markup or "\t" in markup:
        return read_wikitext(markup, desk)
    if "  " in markup:
        markup = _BLANKS.sub(" ", markup)
    parts = desk.link.split(markup)
    if HARD.search("\n".join(parts[::6]).replace("\n", "")):
        return read_wikitext(markup, desk)
    pieces: list[Piece] = []
    for index in range(0, len(parts) - 1, 6):
        text, name, label, trail, url, source = parts[index : index + 6]
        if text:
            pieces.append(text.replace("''", "") if "'" in text else text)
        if name:
            link = _wiki(name, label, trail, desk)
            if link is None:
                return read_wikitext(markup, desk)
            pieces.append(link)
        else:
            if "''" in url or _HARD_LABEL.search(source):
                return read_wikitext(markup, desk)
            pieces.append(Ext(decode(url), source.replace("''", "").strip()))
    if parts[-1]:
        pieces.append(parts[-1].replace("''", "") if "'" in parts[-1] else parts[-1])
    return pieces


def _wiki(name: str, label: str | None, trail: str | None, desk: Desk) -> Wiki | None:
    """The link, None if it is not an ordinary one."""
    if label and ("''" in label or not label.isascii() or "&" in label):
        if _HARD_LABEL.search(label):
            return None
        label = label.replace("''", "")
    if _PLAIN_TITLE.fullmatch(name):
        return Wiki(name, (label or name) + (trail or ""), "")
    found = target(name, desk.edition, desk.title)
    if found is None or found.kind != "page" or (not label and (not name.isascii() or name[0] in " :")):
        return None
    return Wiki(found.page, (label or name) + (trail or ""), found.anchor)

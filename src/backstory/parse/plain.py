"""Reads the plain bullet, which is most of them, in one go: text with wikilinks, and sources in brackets behind it.

`read_plain` takes a line apart with one pattern and gives up at whatever else is in it: templates, comments, tags,
bold, stray brackets, bare addresses, characters a reader cannot see. Then `wikitext` and `sources` read it the long
way, which follows MediaWiki. Of a line that is plain both give the same reading; tests and the judge hold them to it.
"""

from __future__ import annotations

import re

from backstory.model import Citation, Mention
from backstory.parse.cite import citation
from backstory.parse.desk import Desk
from backstory.parse.reading import Reading
from backstory.parse.titles import decode, target

# A topic: nothing but a link to a page whose title needs no second look.
_SOLO = re.compile(r"\[\[([A-Z0-9][\w()–'.,\- ]{0,80}(?<! ))(?:\|(\w[\w()–.,\- ]*(?<! )))?\]\]")
_QUOTED_TARGET = re.compile(r"\[\[[^\]|]*''")
_BLANKS = re.compile("  +")
# Titles this long may be too long (255 bytes).
_LONG = 60
# A sentence has ended before its sources.
_ENDS = frozenset(".!?…\"”’')]。！？")


def read_plain(markup: str, desk: Desk) -> Reading | None:
    """The reading of a plain bullet, None if it is not plain."""
    if markup[-2:] == "]]" and (solo := _SOLO.fullmatch(markup)) and "  " not in markup and "_" not in markup:
        page, label = solo.groups()
        shown = label or page
        return Reading(shown, (Mention(page, shown, 0, len(shown)),))
    if not markup.isprintable():
        # A tab, a blank that is no blank, or a mark without width. The commonest is the no-break blank.
        markup = markup.replace("\u00a0", " ")
        if not markup.isprintable():
            return None
    if "{" in markup or "<" in markup or "'''" in markup:
        return None
    cut = markup.find("[http")
    body = _plain_body(markup if cut < 0 else markup[:cut])
    read = _text(desk.links.split(body), desk) if body is not None else None
    if read is None:
        return None
    text, mentions = read
    citations = _sources(markup[cut:], text, desk) if cut >= 0 else ()
    return None if citations is None else Reading(text.rstrip(" "), mentions, citations)


def _plain_body(body: str) -> str | None:
    """A line up to its sources, italics off and blanks folded; None if there is more in it than text and links."""
    if "//" in body or "__" in body or "/." in body or "~~~" in body:
        return None
    if "&" in body and ";" in body:
        body = body.replace("&nbsp;", " ").replace("&ndash;", "–")
        if "&" in body and ";" in body:
            return None
    if "''" in body:
        if _QUOTED_TARGET.search(body):
            return None
        body = body.replace("''", "")
    return _BLANKS.sub(" ", body) if "  " in body else body


def _text(parts: list[str], desk: Desk) -> tuple[str, tuple[Mention, ...]] | None:
    """The text that the parts of a split line make (text, target, label, trail, text, …), and the links in it."""
    between = "".join(parts[::4])
    if "[" in between or "]" in between:
        return None
    names = parts[1::4]
    joined = "".join(names)
    special = ":" in joined or "#" in joined or "_" in joined or "%" in joined
    shown: list[str] = []
    mentions: list[Mention] = []
    at = 0
    for before, name, label, trail in zip(parts[::4], names, parts[2::4], parts[3::4], strict=False):
        page, anchor, first = name, "", name[0]
        if special or not "0" <= first <= "z" or len(name) > _LONG:
            goal = target(name, desk.edition, desk.title)
            if goal is None or goal.kind != "page" or (":" in goal.page and _other_wiki(goal.page, desk)):
                return None
            _, page, anchor = goal
        elif first >= "a":
            page = first.upper() + name[1:]
        words = (label or name) + trail if trail else label or name
        if words[0] in " :" or name[-1] == " " or words[-1] == " ":
            return None
        shown += (before, words)
        at += len(before)
        end = at + len(words)
        mentions.append(Mention(page, words, at, end, anchor))
        at = end
    shown.append(parts[-1])
    text = "".join(shown)
    # Two blanks may come together at the edge of a link; the long way folds them.
    return None if "  " in text or text[:1] == " " else (text, tuple(mentions))


def _other_wiki(page: str, desk: Desk) -> bool:
    """Whether a page is on another wiki: a link to Wikinews may be a source."""
    return page[: page.index(":")] in desk.edition.interwiki


def _sources(tail: str, text: str, desk: Desk) -> tuple[Citation, ...] | None:
    """The sources a line ends in; None if there is anything but sources, or a doubt that they are."""
    before = text.rstrip(" ")[-1:]
    if not before or before in ",;([" or ">" in tail:
        return None
    found = []
    for chunk in tail.split("[")[1:]:
        inside, close, after = chunk.partition("]")
        url, _, label = inside.partition(" ")
        label = label.replace("''", "").strip()
        # Behind a sentence that has ended, a label needs no parentheses to be a source's.
        if not (label[:1] == "(" and label[-1:] == ")") and not (label and before in _ENDS):
            return None
        if not close or after.strip(" ") or '"' in url or "''" in url or "&" in label or not _is_address(url):
            return None
        found.append(citation(decode(url) if "&" in url else url, label, desk.edition))
    return tuple(found)


def _is_address(url: str) -> bool:
    return len(url) > 8 and url.startswith(("https://", "http://"))

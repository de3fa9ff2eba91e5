"""Reads a line as MediaWiki does, for the lines that are not simple.

The order is MediaWiki's and matters: comments, templates and extension tags; HTML tags; wikilinks; apostrophes;
bracketed addresses; addresses in the text; character references. Each step is one pass over the line.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from backstory.parse.desk import Desk, Store
from backstory.parse.expand import expand
from backstory.parse.pieces import Bare, Ext, Foot, Mark, Piece, Wiki
from backstory.parse.titles import Target, decode, target

# What a reader cannot tell from a blank, and what a reader cannot see at all.
BLANK = re.compile("[ \\t\\n\\r\\f\\v\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]")
# Characters no page can hold, and the one that marks what is set aside.
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")

# Stands where a tag or a mark of italics was: an address ends there, as it does for MediaWiki.
SEAM = "\x01"
_TAG = re.compile(
    r"<(/?)(abbr|b|bdi|bdo|big|blockquote|br|caption|center|cite|code|data|dd|del|dfn|div|dl|dt|em|font|h[1-6]|hr|i|ins"
    r"|kbd|li|mark|ol|p|q|rb|rp|rt|rtc|ruby|s|samp|small|span|strike|strong|sub|sup|table|td|th|time|tr|tt|u|ul|var|wbr)"
    r"(?=[\s/>])[^<>]*>",
    re.I,
)
_BREAKS = "blockquote br caption center dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p table td th tr ul"
_BREAKING = frozenset(_BREAKS.split())
_SWITCH = re.compile(
    r"__(?:NOTOC|FORCETOC|TOC|NOEDITSECTION|NEWSECTIONLINK|NONEWSECTIONLINK|NOGALLERY|HIDDENCAT|INDEX|NOINDEX"
    r"|STATICREDIRECT|NOTITLECONVERT|NOCONTENTCONVERT|NOTC|NOCC|EXPECTUNUSEDCATEGORY|DISAMBIG)__"
)
_NAME = re.compile(r"[^\[\]{}|<>\n\x00-\x08\x0b-\x1f\x7f]+")
_OPAQUE = "(?:bitcoin|geo|magnet|mailto|matrix|news|sips?|sms|tel|urn|xmpp):"
_SCHEMES = f"(?:(?:https?|ftps?|ircs?|gopher|git|mms|nntp|redis|sftp|ssh|svn|telnet|worldwind)://|{_OPAQUE}"
_NO_SLASHES = re.compile(rf"{_OPAQUE}(?=\S)", re.I)
_URL_CLASS = '[^\\]\\[<>"\x00-\x20\x7f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufffd]'
_BRACKET = re.compile(rf"\[(?=({_SCHEMES}|//){_URL_CLASS}+))", re.I)
_SPACES = "[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]*"
_AFTER_URL = re.compile(_SPACES)
_FREE = re.compile(rf"\b{_SCHEMES}){_URL_CLASS}+", re.I)
_NO_FREE = re.compile(r"&(?:lt|gt|nbsp|#x0*(?:3[CcEe]|[Aa]0)|#0*(?:60|62|160));")
_TRAILING_REFERENCE = re.compile(r"&(?:[a-z]+|#[0-9]+|#x[0-9a-f]+);\Z", re.I)


def read_wikitext(markup: str, desk: Desk) -> list[Piece]:
    """The pieces of a line's markup, whatever is in it."""
    store = Store()
    text = expand(markup if markup.isprintable() else CONTROL.sub("", markup), desk, store)
    text = without_tags(text)
    if "__" in text:
        text = _SWITCH.sub("", text)
    text = _wikilinks(text, desk, store)
    text = apostrophes(text)
    text = _brackets(text, store)
    text = _free_links(text, store)
    return _finish(text, store)


def without_tags(text: str) -> str:
    """The text with a blank or a seam for each tag of HTML."""
    return _TAG.sub(lambda tag: " " if tag[2].lower() in _BREAKING else SEAM, text) if "<" in text else text


def _finish(text: str, store: Store) -> list[Piece]:
    pieces: list[Piece] = []
    for piece in store.take(text):
        if not isinstance(piece, str):
            pieces.append(piece)
        elif shown := tidy(piece):
            if pieces and isinstance(before := pieces[-1], str):
                pieces[-1] = BLANK.sub(" ", before + shown)
            else:
                pieces.append(shown)
    return pieces


def tidy(text: str) -> str:
    """Text as a reader sees it: references read, every blank a blank, nothing that has no width."""
    if text.isprintable() and "&" not in text and "  " not in text:
        return text
    return BLANK.sub(" ", UNSEEN.sub("", decode(text.replace(SEAM, ""))))


def _flatten(text: str, store: Store) -> tuple[str, list[Piece]]:
    """What a reader sees of a label, and the pieces in it that are more than text."""
    if "\x7f" not in text:
        return tidy(text).strip(), []
    shown: list[str] = []
    rest: list[Piece] = []
    for piece in store.take(text):
        if isinstance(piece, str):
            shown.append(piece)
        elif isinstance(piece, Wiki | Ext):
            shown.append(piece.label)
            rest.append(piece)
        elif isinstance(piece, Bare):
            shown.append(piece.url)
            rest.append(piece)
        else:
            rest.append(piece)
    return tidy("".join(shown)).strip(), rest


def _wikilinks(text: str, desk: Desk, store: Store) -> str:
    if "[[" not in text:
        return text
    chunks = text.split("[[")
    done = [chunks[0]]
    index, unclosed_file = 1, False
    while index < len(chunks):
        chunk = chunks[index]
        index += 1
        found = _target_and_label(chunk, desk)
        if found is None:
            done.append("[[" + chunk)
            continue
        goal, name, label, rest = found
        if goal.kind == "file":
            if rest is None and not unclosed_file:
                index, rest = _end_of_file(chunks, index)
                unclosed_file = rest is None
            if rest is None:
                done.append("[[" + chunk)
                continue
            done.append(store.put(Mark("image", goal.page, "")) + rest)
        elif rest is None:
            done.append("[[" + chunk)
        elif goal.kind in ("category", "language"):
            done[-1] = done[-1].rstrip()
            done.append(store.put(Mark("page", goal.page, "")) + rest)
        else:
            if not label:
                label = unquote(name) if "%" in name else name
                label = label.lstrip().removeprefix(":") if ":" in label else label
            else:
                label = apostrophes(label)
            done.append(_link(goal, label, rest, (desk, store)))
    return "".join(done)


def _target_and_label(chunk: str, desk: Desk) -> tuple[Target, str, str | None, str | None] | None:
    """Target, name as written, label and what follows, of text after `[[`; what follows is None if it never ends."""
    name = _NAME.match(chunk)
    if not name:
        return None
    goal = target(name[0], desk.edition, desk.title)
    if goal is None:
        return None
    end = name.end()
    if chunk.startswith("]]", end):
        return goal, name[0], None, chunk[end + 2 :]
    if chunk[end : end + 1] != "|":
        return None
    close = chunk.find("]]", end + 2)
    if close < 0:
        return goal, name[0], None, None
    label, rest = chunk[end + 1 : close], chunk[close + 2 :]
    if rest.startswith("]") and "[" in label:
        label, rest = label + "]", rest[1:]
    return goal, name[0], label, rest


def _end_of_file(chunks: list[str], index: int) -> tuple[int, str | None]:
    """Where a file's caption with links in it ends: the next chunk to read, and the text after the file."""
    for at in range(index, len(chunks)):
        closes = chunks[at].split("]]", 2)
        if len(closes) == 3:
            return at + 1, closes[2]
        if len(closes) == 1:
            break
    return index, None


def _link(goal: Target, label: str, rest: str, at: tuple[Desk, Store]) -> str:
    """A link set aside, with its trail; blanks at the edges of its label stand outside."""
    desk, store = at
    shown, extra = _flatten(label, store)
    written = label.replace(SEAM, "")
    trail = desk.trail.match(rest) if desk.trail else None
    tail = trail[0] if trail else ""
    blank_after = written[-1:].isspace()
    # A label of nothing but a break leaves the trail alone.
    link = Wiki(goal.page, (shown + (" " if blank_after and tail else "") + tail).strip(), goal.anchor)
    before = " " if written[:1].isspace() else ""
    after = " " if blank_after and not tail else ""
    return before + store.put(link) + after + "".join(map(store.put, extra)) + rest[len(tail) :]


def apostrophes(text: str) -> str:
    """The text without the apostrophes that mean italics or bold; those that are left over stay visible."""
    if "''" not in text:
        return text
    parts = re.split("(''+)", text)
    for index in range(1, len(parts), 2):
        run = len(parts[index])
        if run == 4 or run > 5:
            keep = 1 if run == 4 else run - 5
            parts[index - 1] += "'" * keep
            parts[index] = "'" * (run - keep)
    runs = [len(run) for run in parts[1::2]]
    bold = sum(run in (3, 5) for run in runs)
    italic = sum(run in (2, 5) for run in runs)
    if bold % 2 and italic % 2:
        _unbalanced(parts)
    return SEAM.join(parts[::2])


def _unbalanced(parts: list[str]) -> None:
    """One of the bold marks is an apostrophe before italics: MediaWiki's guess at which."""
    single = multi = space = -1
    for index in range(1, len(parts), 2):
        if len(parts[index]) != 3:
            continue
        before = parts[index - 1]
        if before[-1:] == " ":
            space = index if space < 0 else space
        elif before[-2:-1] == " ":
            single = index
            break
        elif multi < 0:
            multi = index
    chosen = next((index for index in (single, multi, space) if index >= 0), None)
    if chosen is not None:
        parts[chosen - 1] += "'"


def _brackets(text: str, store: Store) -> str:
    """Bracketed addresses set aside; a bracket that never closes is text."""
    last = text.rfind("]")
    done: list[str] = []
    at = 0
    for found in _BRACKET.finditer(text):
        if found.start() < at:
            continue
        if found.start() > last:
            break
        url = found[1]
        after = _AFTER_URL.match(text, found.end() + len(url))
        start = after.end() if after else found.end() + len(url)
        close = text.find("]", start)
        if close < 0:
            break
        label = text[start:close]
        done.append(text[at : found.start()])
        if "&" in url and (escaped := re.search("&(?:lt|gt);", url)):
            url, label = url[: escaped.start()], url[escaped.start() :] + " " + label
        shown, extra = _flatten(label, store)
        inner = tuple(piece for piece in extra if isinstance(piece, Wiki))
        done.append(store.put(Ext(UNSEEN.sub("", decode(url)), shown, inner)))
        done.extend(store.put(piece) for piece in extra if isinstance(piece, Foot | Mark))
        at = close + 1
    done.append(text[at:])
    return "".join(done)


def _free_links(text: str, store: Store) -> str:
    if "//" not in text and not (":" in text and _NO_SLASHES.search(text)):
        return text
    return _FREE.sub(lambda found: _free(found, store), text)


def _free(found: re.Match[str], store: Store) -> str:
    url, trail = found[0], ""
    if cut := _NO_FREE.search(url):
        url, trail = url[: cut.start()], url[cut.start() :]
    ends = ",;\\.:!?" + ("" if "(" in url else ")")
    bare = url.rstrip(ends)
    # The ";" of a reference belongs to it.
    if bare != url and url[len(bare)] == ";" and _TRAILING_REFERENCE.search(url[: len(bare) + 1]):
        bare = url[: len(bare) + 1]
    trail = url[len(bare) :] + trail
    address = UNSEEN.sub("", decode(bare))
    scheme = re.match("[a-z]+:(?://)?", address, re.I)
    if not scheme or scheme.end() == len(address):
        return found[0]
    return store.put(Bare(address)) + trail

"""Reads the plain bullet, which is most of them, in one go: text with wikilinks, and sources in brackets behind it.

`read_plain` takes a line apart with one pattern and gives up at whatever else is in it: templates, comments, tags,
bold, stray brackets, bare addresses, characters a reader cannot see. Then `wikitext` and `sources` read it the long
way, which follows MediaWiki; only what is behind the text, where that alone is not plain. Both give the same reading
of a line that they both can read; tests and the judge hold them to it.
"""

from __future__ import annotations

import re

from backstory.model import Citation, Mention
from backstory.parse.cite import citation, named_citation
from backstory.parse.desk import Desk, Store
from backstory.parse.expand import call_of, read_foot
from backstory.parse.footnotes import marked
from backstory.parse.pieces import Mark
from backstory.parse.reading import Reading
from backstory.parse.repair import RED
from backstory.parse.sources import BETWEEN, Begun, part
from backstory.parse.templates import render, role_of
from backstory.parse.titles import decode, target
from backstory.parse.wikitext import SEAM, read_wikitext, without_tags
from backstory.quick import quick

_mention = quick(Mention)
_made = tuple.__new__

# A topic: nothing but a link to a page whose title needs no second look.
_SOLO = re.compile(r"\[\[([A-Z0-9][\w()–'.,\- ]{0,80}(?<! ))(?:\|(\w[\w()–.,\- ]*(?<! )))?\]\]")
# Italics in a link's target, or where its trail would go on without them ("[[El Pais]]''s").
_QUOTED_LINK = re.compile(r"\[\[[^\]|]*''|\]\]\w*''\w")
_BLANKS = re.compile("  +")
# Titles this long may be too long (255 bytes).
_LONG = 60
_TEMPLATE = re.compile(r"\{\{([^{}\[\]<>]*)\}\}")
_FOOTNOTE = re.compile(r"<ref((?:\s[^<>/]*)?)>([^<]*+(?:<(?!/?ref[\s>/])[^<]*+)*+)</ref> *")
# A comment with nothing else in it.
_COMMENT = re.compile("<!--[^<>{}]*?-->")
# What templates made that is more than words and links, or touches a link or italics that it must not.
_NOT_WORDS = re.compile(rf"[{{}}<]|\[\[[^\[\]]*{SEAM}|\]\]\w*{SEAM}+\w|'{SEAM}|{SEAM}'|'''|//")
# Behind these, what follows is not simply behind the text.
_JOINING = frozenset(",;([")
_NO_END = _JOINING | {""}
# "[https://example.org/a (''Example'')]", and a blank behind it.
_USUAL_SOURCE = re.compile(r"""\[(https?://[^ '"&<>{}\[\]]{2,}) \(([^&<>{}\[\]()]*)\)\] ?""")
# What a template says that is of the source before it.
_MARKS = frozenset({"dead", "webarchive", "language"})
# A sentence has ended before its sources.
_ENDS = frozenset(".!?…\"”’')]。！？")


def read_plain(markup: str, desk: Desk) -> Reading | None:
    """The reading of a plain bullet, None if it is not plain."""
    if "<" in markup and "<!--" in markup and "{" not in markup:
        without = _COMMENT.sub("", markup).strip(" ")
        markup = markup if "<" in without else without
    if markup[-2:] == "]]" and (solo := _SOLO.fullmatch(markup)) and "  " not in markup and "_" not in markup:
        page, label = solo.groups()
        shown = label or page
        return _made(Reading, (shown, (_mention(page, shown, 0, len(shown)),), (), ()))
    markup = markup if markup.isprintable() else _printable(markup)
    if not markup or "'''" in markup or RED in markup:
        return None
    cut = _end_of_text(markup)
    if markup[cut : cut + 2] == "{{":
        known = len(desk.oddities)
        put = _templates_in_words(markup, desk)
        reading = _read(put, _end_of_text(put), desk) if put else None
        if reading:
            return reading
        del desk.oddities[known:]
    return _read(markup, cut, desk)


def _read(markup: str, cut: int, desk: Desk) -> Reading | None:
    """The reading of a line whose text is thought to end at a place."""
    body = _plain_body(markup[:cut])
    read = (_easy_text(desk.easy_links.split(body)) or _text(desk.links.split(body), desk)) if body else None
    if read is None:
        return None
    if cut < len(markup):
        return _with_sources(read, markup[:cut], markup[cut:], desk)
    text, mentions = read
    return _made(Reading, (text.rstrip(" "), mentions, (), ()))


def _templates_in_words(markup: str, desk: Desk) -> str:
    """A line with the templates in its text read, "" if they are more than words and links."""
    end = min([at for at in (markup.find("[http"), markup.find("<")) if at >= 0], default=len(markup))
    store = Store()
    text = _TEMPLATE.sub(lambda found: render(call_of(found[1]), desk, store), markup[:end])
    if store.pieces or desk.edition.variants:
        return ""
    text = without_tags(text)
    if _NOT_WORDS.search(text):
        return ""
    text = text.replace(SEAM, "")
    return text + markup[end:] if text.isprintable() else ""


def _printable(markup: str) -> str:
    """A line with a tab, a blank that is no blank, or a mark without width, "" unless it is only the no-break blank.

    Not where templates are: they go on record as they were written.
    """
    markup = markup.replace("\u00a0", " ")
    return markup if markup.isprintable() and "{" not in markup else ""


def _with_sources(read: Begun, body: str, tail: str, desk: Desk) -> Reading | None:
    """The reading of a line whose text is read and what is behind it is not."""
    text, mentions = read
    if tail[0] == "<":
        citations = _footnotes(tail, text, desk)
    else:
        citations = _sources_in_parentheses(tail, text, desk) or _sources(tail, text, desk)
    if citations is not None:
        return _made(Reading, (text.rstrip(" "), mentions, citations, ()))
    at_link = bool(mentions) and mentions[-1].end == len(text)
    if _may_be_parted(body, tail, desk) and (not at_link or tail.startswith(("[http", "<ref"))):
        return part(read_wikitext(tail, desk), desk, read)
    return None


def _end_of_text(markup: str) -> int:
    """Where something begins that is neither text nor a link to a page."""
    cut = markup.find("[http")
    if cut < 0:
        cut = len(markup)
    if "{" in markup and (brace := markup.find("{", 0, cut)) >= 0:
        cut = brace
    if "<" in markup and (angle := markup.find("<", 0, cut)) >= 0:
        cut = angle
    return cut


def _may_be_parted(body: str, tail: str, desk: Desk) -> bool:
    """Whether nothing in a plain text has a part in what is behind it: italics, a reference, a variant, an address."""
    return (
        "&" not in body
        and (tail[0] == "[" or "//" not in tail or not body[-1:].isalnum())
        and body[-1:] != "'"
        and body.count("''") % 2 == 0
        and not (desk.edition.variants and ("-{" in tail or body[-1:] == "-"))
    )


def _plain_body(body: str) -> str | None:
    """A line up to its sources, italics off and blanks folded; None if there is more in it than text and links."""
    # One sign is found far sooner than two; the first question spares the second.
    if ("/" in body and ("//" in body or "/." in body)) or ("_" in body and "__" in body) or "~~~" in body:
        return None
    if "&" in body and ";" in body:
        body = body.replace("&nbsp;", " ").replace("&ndash;", "–")
        if "&" in body and ";" in body:
            return None
    if "'" in body and "''" in body:
        if _QUOTED_LINK.search(body):
            return None
        body = body.replace("''", "")
    return _BLANKS.sub(" ", body) if "  " in body else body


def _easy_text(parts: list[str]) -> Begun | None:
    """The same for links whose targets need no second look; None if there are others, or a doubt."""
    between = "".join(parts[::4])
    if "[" in between or "]" in between:
        return None
    shown: list[str] = []
    mentions: list[Mention] = []
    at = 0
    names = parts[1::4]
    for before, name, label, trail in zip(parts[::4], names, parts[2::4], parts[3::4], strict=False):
        words = label or name
        if trail:
            words += trail
        shown.append(before)
        shown.append(words)
        start = at + len(before)
        at = start + len(words)
        mentions.append(_mention(name if name[0] < "a" else name[0].upper() + name[1:], words, start, at, ""))
    shown.append(parts[-1])
    text = "".join(shown)
    return None if "  " in text or text[:1] == " " else (text, tuple(mentions))


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
        mentions.append(_mention(page, words, at, end, anchor))
        at = end
    shown.append(parts[-1])
    text = "".join(shown)
    # Two blanks may come together at the edge of a link; the long way folds them.
    return None if "  " in text or text[:1] == " " else (text, tuple(mentions))


def _other_wiki(page: str, desk: Desk) -> bool:
    """Whether a page is on another wiki: a link to Wikinews may be a source."""
    return page[: page.index(":")] in desk.edition.interwiki


def _sources_in_parentheses(tail: str, text: str, desk: Desk) -> tuple[Citation, ...] | None:
    """The sources a line ends in, as they are nearly always written; None if they are not."""
    parts = _USUAL_SOURCE.split(tail)
    if any(parts[::3]) or ("_" in tail and "__" in tail) or text.rstrip(" ")[-1:] in _NO_END:
        return None
    edition = desk.edition
    return tuple(
        [
            named_citation(url, label.replace("''", "").strip(), edition)
            for url, label in zip(parts[1::3], parts[2::3], strict=True)
        ]
    )


def _sources(tail: str, text: str, desk: Desk) -> tuple[Citation, ...] | None:
    """The sources a line ends in; None if there is anything but sources, or a doubt that they are."""
    before = text.rstrip(" ")[-1:]
    if tail[0] != "[" or not before or before in _JOINING or ">" in tail or "<" in tail or "__" in tail:
        return None
    found = []
    for chunk in tail.split("[")[1:]:
        inside, close, after = chunk.partition("]")
        url, _, label = inside.partition(" ")
        label = label.replace("''", "").strip()
        # Behind a sentence that has ended, a label needs no parentheses to be a source's.
        if not (label[:1] == "(" and label[-1:] == ")") and not (label and before in _ENDS):
            return None
        if not close or '"' in url or "''" in url or "&" in label or "{" in inside or not _is_address(url):
            return None
        source = citation(decode(url) if "&" in url else url, label, desk.edition)
        whole = _marked(source, after, desk) if after and after != " " else source
        if whole is None:
            return None
        found.append(whole)
    return tuple(found)


def _footnotes(tail: str, text: str, desk: Desk) -> tuple[Citation, ...] | None:
    """The sources in the footnotes a line ends in; None if it does not end in footnotes alone."""
    if text.rstrip(" ")[-1:] in _JOINING or tail[-6:] != "</ref>":
        return None
    feet: list[tuple[str, str]] = []
    at = 0
    while at < len(tail):
        found = _FOOTNOTE.match(tail, at)
        if not found:
            return None
        feet.append((found[1], found[2]))
        at = found.end()
    return tuple([source for foot in feet for source in read_foot(*foot, desk).citations])


def _marked(source: Citation, behind: str, desk: Desk) -> Citation | None:
    """A source with what the marks behind it say; None if more is there than marks and what joins sources."""
    texts = _TEMPLATE.split(behind)
    if not all(BETWEEN.fullmatch(text) for text in texts[::2]):
        return None
    for inside in texts[1::2]:
        call = call_of(inside)
        if role_of(call, desk) not in _MARKS:
            return None
        store = Store()
        render(call, desk, store)
        for piece in store.pieces:
            source = marked(source, piece) if isinstance(piece, Mark) else source
    return source


def _is_address(url: str) -> bool:
    return len(url) > 8 and url.startswith(("https://", "http://"))

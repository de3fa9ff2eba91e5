"""The bytes of a page into its text, and the text into a tree that is safe to walk.

Decodes by byte order mark, header, the page's own word, then by trying; bounds what is parsed. Runs nothing.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter

from selectolax.lexbor import LexborHTMLParser, LexborNode

from backstory.enrich.bombs import bomb
from backstory.errors import Unreadable

Tree = LexborHTMLParser
Node = LexborNode

MOST_CHARACTERS = 5_000_000
# The richest of 349 news pages has 5,900 tags.
MOST_TAGS = 200_000
# The deepest of 349 news pages has 63 elements within each other; the parser's time grows with the square of it.
MOST_DEPTH = 2_000

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE
)
_IN_HEADER = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
# What browsers read under these names (Encoding Standard).
_MEANT = {"iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252",
          "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "shift_jis": "cp932", "shift-jis": "cp932",
          "x-sjis": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "iso-8859-9": "cp1254", "tis-620": "cp874",
          "utf8": "utf-8", "unicode": "utf-8", "big5": "big5hkscs"}  # fmt: skip
_MAGIC = {
    b"%PDF": "a PDF",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"PK\x03\x04": "a zip file",
    b"\x7fELF": "a program",
    b"RIFF": "a sound or picture",
    b"ID3": "a sound",
    b"\x1f\x8b": "a compressed file",
    b"BZh": "a compressed file",
    b"\xfd7zXZ": "a compressed file",
    b"SQLite format 3": "a database",
}
_MARKUP = re.compile(
    r"<(?:!doctype\s+html|html|head|body|article|div|p|meta|title|span|h1|section|table|script)\b[^>]*>", re.IGNORECASE
)
# Elements that browsers close by themselves are left out: a list of unclosed <p> is no nest.
_NESTING = re.compile(
    r"<(/?)(?!(?:p|li|td|th|tr|dt|dd|option|tbody|thead|br|img|hr|input|meta|link|source|area|col|wbr|embed"
    r"|param|track|base)\b)([a-zA-Z][\w-]*)(?:[^<>]*[^<>/])?>"
)
_HIDDEN = re.compile(r"<(script|style|noscript|template)\b|<!--", re.IGNORECASE)
_END_OF_HIDDEN = {
    name: re.compile(rf"</{name}\s*>" if name else "-->", re.IGNORECASE)
    for name in ("script", "style", "noscript", "template", "")
}


# No text has these: controls but those that part lines, and what could not be read.
_NEVER_WRITTEN = "\ufffd" + "".join(map(chr, sorted({*range(32), 127} - {9, 10, 11, 12, 13, 27})))


def decoded(content: bytes, *, content_type: str = "") -> str:
    """The text of a page or text file; raises Unreadable, naming what it is, for anything that is no text."""
    head = content[:4096]
    for magic, name in _MAGIC.items():
        if head.startswith(magic):
            raise Unreadable("article", f"this is {name}, not an article; give a web page or a text")
    for mark, name in _MARKS:
        if head.startswith(mark):
            return content[len(mark) :].decode(name, "replace")
    if head.count(b"\x00") > len(head) // 50:
        raise Unreadable("article", "this is binary, not text; give a web page or a text file")
    text = _by_trying(content, content_type)
    strange = sum(text.count(c, 0, 20_000) for c in _NEVER_WRITTEN)
    if strange > 20 and strange > min(len(text), 20_000) // 20:
        raise Unreadable("article", "this is binary, not text; give a web page or a text file")
    return text


def _by_trying(content: bytes, content_type: str) -> str:
    """UTF-8 if it is that, whatever the page says (it is rarely so by accident), else as declared, else Windows'."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        nearly = error.start > len(content) - 4
    said = (_IN_HEADER.search(content_type), _DECLARED.search(content[:8192]))
    for found in said:
        if found:
            name = found[1].decode("ascii", "replace") if isinstance(found[1], bytes) else found[1]
            codec = _MEANT.get(name.lower(), name.lower())
            if _is_charset(codec):
                return content.decode(codec, "replace")
    damaged = content.decode("utf-8", "replace")
    return damaged if nearly or damaged.count("\ufffd") * 500 < len(damaged) else content.decode("cp1252", "replace")


# What Python calls the encodings of the Encoding Standard; others it knows ("undefined", "idna", "unicode_escape") are
# no way to write a page, and fail in ways of their own.
_CHARSETS = ("utf-8", "utf-16", "cp", "iso8859", "iso2022_jp", "koi8", "mac", "gb", "big5", "euc", "shift_jis", "tis")


def _is_charset(name: str) -> bool:
    try:
        return codecs.lookup(name).name.startswith(_CHARSETS)
    except LookupError:
        return False


def is_markup(text: str) -> bool:
    """Whether a text is a page of HTML rather than plain text that mentions a tag."""
    start = text[:3000].lstrip()
    return bool(start.startswith("<") and _MARKUP.search(start)) or len(_MARKUP.findall(text, 0, 200_000)) > 5


def parsed(html: str) -> Tree:
    """The page as a tree; raises Unreadable for one too long, or nested as no page is."""
    if len(html) > MOST_CHARACTERS:
        raise Unreadable("article", f"the page is longer than {MOST_CHARACTERS:,} characters; it is not read")
    if html.count("<") > MOST_TAGS:
        raise Unreadable("article", f"the page holds more than {MOST_TAGS:,} tags; it is not read")
    if html.count("<") > MOST_DEPTH and _too_deep(html) and _too_deep(_unhidden(html)):
        raise Unreadable("article", f"the page nests more than {MOST_DEPTH:,} elements; it is not read")
    if what := bomb(html):
        raise Unreadable("article", f"the page {what}; it is not read")
    # The parser's time grows with the square of a list of choices, too; no article stands in one.
    return LexborHTMLParser(_OPTION.sub("", html) if html.lower().count("<option") > MOST_DEPTH else html)


def _unhidden(html: str) -> str:
    """The page without what is between the tags of a script and the like; what is not closed hides nothing."""
    kept: list[str] = []
    place = 0
    unclosed: set[str] = set()
    for found in _HIDDEN.finditer(html):
        name = (found[1] or "").lower()
        if found.start() < place or name in unclosed:
            continue
        end = _END_OF_HIDDEN[name].search(html, found.end())
        if end is None:
            unclosed.add(name)
            continue
        kept.append(html[place : found.start()])
        place = end.end()
    return "".join((*kept, html[place:]))


def _too_deep(html: str) -> bool:
    """Whether more elements are open at once than any page has, each kind counted by its own ends."""
    opened: Counter[str] = Counter()
    depth = 0
    for found in _NESTING.finditer(html):
        name = found[2].lower()
        if not found[1]:
            opened[name] += 1
            depth += 1
        elif opened[name]:
            opened[name] -= 1
            depth -= 1
        if depth > MOST_DEPTH:
            return True
    return False


_OPTION = re.compile(r"</?opt(?:ion|group)\b[^>]*>", re.IGNORECASE)


_LONE = re.compile("[\ud800-\udfff]")


def whole_characters(text: str) -> str:
    """A text without halves of characters, which JSON can hold ("\\ud800") and no file or archive can."""
    return _LONE.sub("", text)


def clean(text: str | None) -> str:
    """Text on one line: spaces of every kind as one, nothing invisible."""
    return " ".join((text or "").translate(_INVISIBLE).split())


_INVISIBLE = {
    **dict.fromkeys((0x200B, 0x200C, 0x200E, 0x200F, 0x2060, 0xFEFF, 0xAD)),
    # What turns the order of letters round, and what commands a terminal.
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A))),
    **dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), 0x20),
}

"""One page in its four formats, as the files that hold it."""

from __future__ import annotations

import re

import msgspec

from backstory.publish import docs, urls
from backstory.publish.elements import to_xml

# What HTML may not have, not even escaped: control characters, and code points that are no characters. JSON writes
# the first of them as \\u00.., \\b or \\f; in the bytes of the others the first is rare, which makes looking cheap.
_CONTROLS = bytes([*range(9), 11, 12, *range(14, 32), 127])
_ESCAPED_CONTROL = re.compile(rb"\\[bfu]")
_LATE_CONTROL = re.compile(rb"\xc2[\x80-\x9f]")
_NO_CHARACTER = re.compile(rb"\xef\xbf[\xbe\xbf]|\xef\xb7[\x90-\xaf]")

Files = list[tuple[str, bytes]]

_encode = msgspec.json.Encoder().encode


def to_json(page: docs.Doc) -> bytes:
    """A page's record as JSON, a line for each field, so that a diff between two publications can be read."""
    return msgspec.json.format(_encode(page), indent=1) + b"\n"


def four(path: str, page: docs.Doc, html: bytes, markdown: str) -> Files:
    """The files of a page that is HTML, Markdown, JSON and XML at one path."""
    json = to_json(page)
    odd = _is_odd(json)
    return [
        (urls.file(path, "html"), possible(html) if odd else html),
        (urls.file(path, "md"), markdown.encode()),
        (urls.file(path, "json"), json),
        (urls.file(path, "xml"), to_xml(page, odd=odd)),
    ]


def possible(html: bytes) -> bytes:
    """A page without what HTML may not have; the wiki's pages now and then have such a character."""
    return _NO_CHARACTER.sub(b"", _LATE_CONTROL.sub(b"", html.translate(None, _CONTROLS)))


def _is_odd(json: bytes) -> bool:
    """Whether anything a page says may have a character that HTML or XML may not; it is in the page's record too.

    One byte is found far sooner than two; most pages have not even that.
    """
    return (
        (b"\\" in json and _ESCAPED_CONTROL.search(json) is not None)
        or b"\x7f" in json
        or (b"\xef" in json and (b"\xef\xbf" in json or b"\xef\xb7" in json))
        or (b"\xc2" in json and _LATE_CONTROL.search(json) is not None)
    )

"""One page in its four formats, as the files that hold it."""

from __future__ import annotations

import msgspec

from backstory.publish import docs, urls
from backstory.publish.elements import to_xml

Files = list[tuple[str, bytes]]

_encode = msgspec.json.Encoder().encode


def to_json(page: docs.Doc) -> bytes:
    """A page's record as JSON, a line for each field, so that a diff between two publications can be read."""
    return msgspec.json.format(_encode(page), indent=1) + b"\n"


def four(path: str, page: docs.Doc, html: bytes, markdown: str) -> Files:
    """The files of a page that is HTML, Markdown, JSON and XML at one path."""
    return [
        (urls.file(path, "html"), html),
        (urls.file(path, "md"), markdown.encode()),
        (urls.file(path, "json"), to_json(page)),
        (urls.file(path, "xml"), to_xml(page)),
    ]

"""Records as XML: for each record type a writer made once from its fields, so that the schema can be made likewise.

A record becomes an element with a child for each field, in the order of the fields; a list becomes an element
that holds one for each item (`ITEM` names those); a field that holds nothing is left out, as in the JSON. No reading.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

import msgspec

from backstory.publish.words import stamp

NAMESPACE = "urn:backstory:1"

# What one item of a list is called.
ITEM = {
    "authors": "author",
    "called": "label",
    "categories": "label",
    "backstory": "related",
    "changes": "change",
    "contains": "story",
    "also": "name",
    "announcement": "announced",
    "days": "day",
    "due": "announced",
    "entities": "entity",
    "essays": "essay",
    "events": "event",
    "feeds": "feed",
    "followed": "related",
    "figures": "figure",
    "labels": "label",
    "links": "link",
    "months": "month",
    "names": "name",
    "opinion": "essay",
    "others": "entity",
    "outcome": "settles",
    "pages": "page",
    "passed": "announced",
    "periods": "period",
    "reasons": "reason",
    "sources": "source",
    "stories": "story",
    "topics": "topic",
    "values": "value",
    "versions": "version",
    "why": "reason",
    "within": "story",
    "years": "year",
}

# XML 1.0 has no way at all to write these, not even escaped; the wiki's pages now and then have one.
_IMPOSSIBLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Writer = Callable[[Any], str]


class _Way(NamedTuple):
    """How a writer writes a tag, and a text, both as Python has them."""

    tag: str
    text: str


# Each text escaped by itself; or all at once when the whole is written, its tags in signs that no text has.
_EACH = _Way("<{}>", "escape({})")
_AT_ONCE = _Way(r"\x02{}\x03", "{}")
_BRACKETS = bytes.maketrans(b"\x02\x03", b"<>")


def to_xml(page: msgspec.Struct, *, odd: bool = True) -> bytes:
    """A page's record as an XML document; `odd` says that it may have characters that XML cannot hold."""
    name = str(page.__struct_config__.tag)
    fields = _writer(type(page), _EACH)(page).encode() if odd else _escaped(_writer(type(page), _AT_ONCE)(page))
    head = f'<?xml version="1.0" encoding="utf-8"?>\n<{name} xmlns="{NAMESPACE}">\n'
    return b"%b%b</%b>\n" % (head.encode(), fields, name.encode())


def escape(text: str) -> str:
    """Text as XML has it between tags or quotes, without the characters XML cannot hold."""
    if not text.isprintable():
        text = _IMPOSSIBLE.sub("", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _escaped(written: str) -> bytes:
    """Fields written `_AT_ONCE`, escaped; in bytes, where a sign is found and replaced many times faster."""
    content = written.encode().replace(b"&", b"&amp;").replace(b"<", b"&lt;").replace(b">", b"&gt;")
    return content.replace(b'"', b"&quot;").translate(_BRACKETS)


@cache
def _writer(record: type[msgspec.Struct], way: _Way) -> Writer:
    """A function that writes the fields of a record, made as dataclasses make theirs: from its source.

    An event has forty fields; one expression for all of them takes a third of the time that a walk over them does.
    """
    hints = get_type_hints(record)
    names: dict[str, Any] = {"escape": escape, "stamp": stamp}
    parts = []
    for field in msgspec.structs.fields(record):
        written = _expression(f"v.{field.name}", field.name, without_none(hints[field.name]), (names, way))
        if not field.required:
            there = f"v.{field.name} is not None" if field.default is None else f"v.{field.name}"
            written = f"({written} if {there} else '')"
        parts.append(written)
    source = f"def write(v):\n    return ''.join(({', '.join(parts)},))\n"
    exec(compile(source, f"<writer of {record.__name__}>", "exec"), names)
    write: Writer = names["write"]
    return write


def _expression(value: str, name: str, kind: Any, at: tuple[dict[str, Any], _Way]) -> str:
    """Python for one element; `at` has what it may use. Only names of our own fields and records come into it."""
    names, way = at
    begin, end, empty = (way.tag.format(tag) for tag in (name, f"/{name}", f"{name}/"))
    if get_origin(kind) is list:
        item = _expression("i", ITEM[name], get_args(kind)[0], at)
        return f"('{begin}\\n' + ''.join([{item} for i in {value}]) + '{end}\\n' if {value} else '{empty}\\n')"
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        names[kind.__name__] = _writer(kind, way)
        return f"f'{begin}\\n{{{kind.__name__}({value})}}{end}\\n'"
    kind = str if get_origin(kind) is Literal else kind
    return f"f'{begin}{{{(way.text if kind is str else _AS_TEXT[kind]).format(value)}}}{end}\\n'"


_AS_TEXT: dict[Any, str] = {
    int: "{}",
    bool: "str({}).lower()",
    date: "{}.isoformat()",
    datetime: "stamp({})",
}


def without_none(kind: Any) -> Any:
    """The type a field has when it is there."""
    if get_origin(kind) in (Union, UnionType):
        return next(part for part in get_args(kind) if part is not NoneType)
    return kind

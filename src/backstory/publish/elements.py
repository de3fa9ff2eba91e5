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
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

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


def to_xml(page: msgspec.Struct) -> bytes:
    """A page's record as an XML document."""
    name = page.__struct_config__.tag
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<{name} xmlns="{NAMESPACE}">\n{_writer(type(page))(page)}</{name}>\n'
    ).encode()


def escape(text: str) -> str:
    """Text as XML has it between tags or quotes, without the characters XML cannot hold."""
    if not text.isprintable():
        text = _IMPOSSIBLE.sub("", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


@cache
def _writer(record: type[msgspec.Struct]) -> Writer:
    """A function that writes the fields of a record, made as dataclasses make theirs: from its source.

    An event has forty fields; one expression for all of them takes a third of the time that a walk over them does.
    """
    hints = get_type_hints(record)
    names: dict[str, Any] = {"escape": escape, "stamp": stamp}
    parts = []
    for field in msgspec.structs.fields(record):
        written = _expression(f"v.{field.name}", field.name, without_none(hints[field.name]), names)
        if not field.required:
            there = f"v.{field.name} is not None" if field.default is None else f"v.{field.name}"
            written = f"({written} if {there} else '')"
        parts.append(written)
    source = f"def write(v):\n    return ''.join(({', '.join(parts)},))\n"
    exec(compile(source, f"<writer of {record.__name__}>", "exec"), names)
    write: Writer = names["write"]
    return write


def _expression(value: str, name: str, kind: Any, names: dict[str, Any]) -> str:
    """Python for one element; `names` is what it may use. Only names of our own fields and records come into it."""
    if get_origin(kind) is list:
        item = _expression("i", ITEM[name], get_args(kind)[0], names)
        return f"('<{name}>\\n' + ''.join([{item} for i in {value}]) + '</{name}>\\n' if {value} else '<{name}/>\\n')"
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        names[kind.__name__] = _writer(kind)
        return f"f'<{name}>\\n{{{kind.__name__}({value})}}</{name}>\\n'"
    return f"f'<{name}>{{{_AS_TEXT[str if get_origin(kind) is Literal else kind].format(value)}}}</{name}>\\n'"


_AS_TEXT: dict[Any, str] = {
    str: "escape({})",
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

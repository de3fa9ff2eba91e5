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
    "changes": "change",
    "contains": "story",
    "days": "day",
    "entities": "entity",
    "essays": "essay",
    "events": "event",
    "feeds": "feed",
    "figures": "figure",
    "labels": "label",
    "links": "link",
    "months": "month",
    "names": "name",
    "opinion": "essay",
    "others": "entity",
    "pages": "page",
    "periods": "period",
    "sources": "source",
    "stories": "story",
    "topics": "topic",
    "values": "value",
    "versions": "version",
    "within": "story",
    "years": "year",
}

# XML 1.0 has no way at all to write these, not even escaped; the wiki's pages now and then have one.
_IMPOSSIBLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Writer = Callable[[Any, list[str]], None]


def to_xml(page: msgspec.Struct) -> bytes:
    """A page's record as an XML document."""
    out = ['<?xml version="1.0" encoding="utf-8"?>\n']
    name = page.__struct_config__.tag
    out.append(f'<{name} xmlns="{NAMESPACE}">\n')
    _fields_writer(type(page))(page, out)
    out.append(f"</{name}>\n")
    return "".join(out).encode()


def escape(text: str) -> str:
    """Text as XML has it between tags or quotes, without the characters XML cannot hold."""
    if not text.isprintable():
        text = _IMPOSSIBLE.sub("", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


@cache
def _fields_writer(record: type[msgspec.Struct]) -> Writer:
    hints = get_type_hints(record)
    writers = tuple(
        (field.name, field.default if field.default is not msgspec.NODEFAULT else _MISSING, _writer(field.name, kind))
        for field, kind in ((field, hints[field.name]) for field in msgspec.structs.fields(record))
    )

    def write(value: Any, out: list[str]) -> None:
        for name, default, child in writers:
            held = getattr(value, name)
            if held is not None and held != default:
                child(held, out)

    return write


_MISSING = object()


def _writer(name: str, kind: Any) -> Writer:
    kind = without_none(kind)
    if get_origin(kind) is list:
        return _list_writer(name, get_args(kind)[0])
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return _record_writer(name, kind)
    return _scalar_writer(name, kind)


def _list_writer(name: str, kind: Any) -> Writer:
    item = _writer(ITEM[name], kind)

    def write(values: Any, out: list[str]) -> None:
        if not values:
            out.append(f"<{name}/>\n")
            return
        out.append(f"<{name}>\n")
        for value in values:
            item(value, out)
        out.append(f"</{name}>\n")

    return write


def _record_writer(name: str, kind: type[msgspec.Struct]) -> Writer:
    start, end = f"<{name}>\n", f"</{name}>\n"

    def write(value: Any, out: list[str]) -> None:
        out.append(start)
        _fields_writer(kind)(value, out)
        out.append(end)

    return write


def _scalar_writer(name: str, kind: Any) -> Writer:
    start, end = f"<{name}>", f"</{name}>\n"
    as_text = _AS_TEXT[str if get_origin(kind) is Literal else kind]

    def write(value: Any, out: list[str]) -> None:
        out.append(f"{start}{as_text(value)}{end}")

    return write


_AS_TEXT: dict[Any, Callable[[Any], str]] = {
    str: escape,
    int: str,
    bool: lambda value: "true" if value else "false",
    date: date.isoformat,
    datetime: stamp,
}


def without_none(kind: Any) -> Any:
    """The type a field has when it is there."""
    if get_origin(kind) in (Union, UnionType):
        return next(part for part in get_args(kind) if part is not NoneType)
    return kind

"""The JSON Schema and the XML Schema of the site's pages, both made from the records of docs.py. Pure."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Literal, get_args, get_origin, get_type_hints

import msgspec

from backstory.publish import docs
from backstory.publish.elements import ITEM, NAMESPACE, escape, without_none

_XS = {str: "xs:string", int: "xs:integer", bool: "xs:boolean", date: "xs:date", datetime: "xs:dateTime"}


def json_schema(url: str) -> bytes:
    """The JSON Schema of every page; `url` is where it will be found."""
    (page,), parts = msgspec.json.schema_components([docs.Page], ref_template="#/$defs/{name}")
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": url,
        "title": "A page of Backstory",
        **page,
        "$defs": {name: parts[name] for name in sorted(parts)},
    }
    return msgspec.json.format(msgspec.json.encode(schema), indent=1) + b"\n"


def xml_schema() -> bytes:
    """The XML Schema of every page: one root element for each kind, one complex type for each record."""
    pages = get_args(docs.Page)
    records: dict[str, type[msgspec.Struct]] = {}
    for page in pages:
        _collect(page, records)
    out = [
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:backstory:1" '
        f'targetNamespace="{NAMESPACE}" elementFormDefault="qualified">\n'
    ]
    out += [f'<xs:element name="{page.__struct_config__.tag}" type="{page.__name__}"/>\n' for page in pages]
    out += [_complex_type(name, records[name]) for name in sorted(records)]
    out.append("</xs:schema>\n")
    return "".join(out).encode()


def _collect(record: type[msgspec.Struct], records: dict[str, type[msgspec.Struct]]) -> None:
    if record.__name__ in records:
        return
    records[record.__name__] = record
    for kind in get_type_hints(record).values():
        inner = without_none(kind)
        if get_origin(inner) is list:
            inner = get_args(inner)[0]
        if isinstance(inner, type) and issubclass(inner, msgspec.Struct):
            _collect(inner, records)


def _complex_type(name: str, record: type[msgspec.Struct]) -> str:
    hints = get_type_hints(record)
    said = escape(" ".join((record.__doc__ or "").split()))
    parts = [
        f'<xs:complexType name="{name}">\n<xs:annotation><xs:documentation>{said}</xs:documentation></xs:annotation>\n'
        "<xs:sequence>\n"
    ]
    for field in msgspec.structs.fields(record):
        optional = ' minOccurs="0"' if not field.required else ""
        parts.append(_element(field.name, without_none(hints[field.name]), optional))
    parts.append("</xs:sequence>\n</xs:complexType>\n")
    return "".join(parts)


def _element(name: str, kind: Any, occurs: str) -> str:
    if get_origin(kind) is list:
        item = _element(ITEM[name], get_args(kind)[0], ' minOccurs="0" maxOccurs="unbounded"')
        return (
            f'<xs:element name="{name}"{occurs}><xs:complexType><xs:sequence>\n{item}'
            "</xs:sequence></xs:complexType></xs:element>\n"
        )
    if get_origin(kind) is Literal:
        values = "".join(f'<xs:enumeration value="{value}"/>' for value in get_args(kind))
        return (
            f'<xs:element name="{name}"{occurs}><xs:simpleType><xs:restriction base="xs:string">{values}'
            "</xs:restriction></xs:simpleType></xs:element>\n"
        )
    return f'<xs:element name="{name}" type="{_XS.get(kind) or kind.__name__}"{occurs}/>\n'

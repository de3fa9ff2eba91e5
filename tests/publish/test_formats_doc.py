"""docs/formats.md, held against the records it is about.

`python -m tests.publish.test_formats_doc` writes the list of records in it anew.
"""

from __future__ import annotations

import re
from typing import Any, Literal, get_args, get_origin, get_type_hints

import msgspec

from backstory.publish import doc_parts, docs
from backstory.publish.elements import ITEM, NAMESPACE, without_none
from tests.conftest import ROOT

FILE = ROOT / "docs" / "formats.md"
START = "<!-- records: made by python -m tests.publish.test_formats_doc -->"


def records() -> list[type[msgspec.Struct]]:
    """The public records, pages first, in the order they are written down."""
    types = [v for v in (*vars(doc_parts).values(), *vars(docs).values()) if isinstance(v, type)]
    held = [v for v in dict.fromkeys(types) if issubclass(v, msgspec.Struct)]
    pages = [record for record in held if record in get_args(docs.Page)]
    parts = [record for record in held if record not in pages and record not in (docs.Record, docs.Doc)]
    return pages + parts


def shown(kind: Any) -> str:
    kind = without_none(kind)
    if get_origin(kind) is list:
        return f"list of {shown(get_args(kind)[0])}"
    if get_origin(kind) is Literal:
        return "one of " + ", ".join(f"`{value}`" for value in get_args(kind))
    return f"[{kind.__name__}](#{kind.__name__.lower()})" if issubclass(kind, msgspec.Struct) else kind.__name__


def described(record: type[msgspec.Struct]) -> str:
    hints = get_type_hints(record)
    tag = record.__struct_config__.tag
    said = " ".join((record.__doc__ or "").split())
    lines = [f"### {record.__name__}", "", said + (f" `kind` is `{tag}`." if tag else ""), ""]
    lines += ["| field | type |", "| --- | --- |"]
    for field in msgspec.structs.fields(record):
        optional = "" if field.required else ", if there is any"
        lines.append(f"| `{field.name}` | {shown(hints[field.name])}{optional} |")
    return "\n".join(lines)


def made() -> str:
    return START + "\n\n" + "\n\n".join(described(record) for record in records()) + "\n"


def test_the_records_are_described_as_they_are() -> None:
    assert FILE.read_text("utf-8").partition(START)[2] == made().partition(START)[2]


def test_each_field_is_explained_and_no_other() -> None:
    table = FILE.read_text("utf-8").partition("## Fields")[2].partition("\n## ")[0]
    explained = re.findall(r"^\| `(\w+)` \| .+ \|$", table, re.MULTILINE)
    assert explained == sorted(set(explained))
    fields = {field.name for record in records() for field in msgspec.structs.fields(record)}
    assert set(explained) == fields | {"kind"}


def test_the_names_of_xml_are_right() -> None:
    text = FILE.read_text("utf-8")
    assert f"`{NAMESPACE}`" in text
    for name, item in ITEM.items():
        assert f"`{name}`/`{item}`" in text


if __name__ == "__main__":
    FILE.write_text(FILE.read_text("utf-8").partition(START)[0] + made(), "utf-8")

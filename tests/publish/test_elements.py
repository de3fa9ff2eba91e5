"""Records as XML and JSON, held against the schemas that are published."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from backstory.publish import docs
from backstory.publish.elements import NAMESPACE, escape, to_xml
from backstory.publish.schemas import xml_schema

SCHEMA = etree.XMLSchema(etree.fromstring(xml_schema()))


def day_of(text: str) -> docs.DayDoc:
    at = datetime(2014, 2, 13, 9, 5, tzinfo=UTC)
    source = docs.Source(text, "https://a.example/?x=1&y=2", dead=True)
    entry = docs.Entry("7k3fq9xm", date(2014, 2, 13), 1, text, [text, text], text, [], [source], 2, at, at, text)
    credit = docs.Attribution("Wikipedia", "https://en.wikipedia.org/", "CC BY-SA 4.0")
    return docs.DayDoc("https://a.example/news/2014/02/13/", text, date(2014, 2, 13), [entry], credit)


@given(st.text())
def test_any_text_makes_a_valid_document_and_is_read_back(text: str) -> None:
    root = etree.fromstring(to_xml(day_of(text)))
    SCHEMA.assertValid(root)
    read = root.findtext(f"{{{NAMESPACE}}}title") or ""
    possible = "".join(
        c for c in text if c in "\t\n\r" or (c >= " " and not "\ud800" <= c <= "\udfff" and c not in "￾￿")
    )
    assert read == possible.replace("\r\n", "\n").replace("\r", "\n")


def test_what_holds_nothing_is_left_out() -> None:
    root = etree.fromstring(to_xml(day_of("x")))
    assert root.find(f"{{{NAMESPACE}}}previous") is None
    assert root.findtext(f".//{{{NAMESPACE}}}dead") == "true"
    assert root.findtext(f".//{{{NAMESPACE}}}recorded") == "2014-02-13T09:05:00Z"
    assert b"previous" not in msgspec.json.encode(day_of("x"))


def test_the_schema_refuses_what_is_not_ours() -> None:
    root = etree.fromstring(to_xml(day_of("x")))
    etree.SubElement(root, f"{{{NAMESPACE}}}stranger")
    assert not SCHEMA.validate(root)


def test_characters_that_xml_cannot_hold_are_dropped() -> None:
    assert escape('a\x00\x08b\ufffe<&">') == "ab&lt;&amp;&quot;&gt;"

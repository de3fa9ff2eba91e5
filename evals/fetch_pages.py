"""Pages that arrive and mean harm when they are read: each with a name and the content type it is sent under."""

from __future__ import annotations

import zlib

PAGE = b"<html><head><title>A page</title></head><body><p>Some words.</p></body></html>"

_LAUGHS = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">' + b"".join(
    b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9)
)

PAGES: tuple[tuple[str, bytes, bytes], ...] = (
    ("charset-invented", b"text/html; charset=x-klingon", PAGE),
    ("charset-empty", b"text/html; charset=", PAGE),
    ("charset-utf7", b"text/html; charset=utf-7", b"+ADw-title+AD4-A page+ADw-/title+AD4-"),
    ("charset-codec-of-python", b"text/html; charset=zlib_codec", zlib.compress(bytes(9_000_000))),
    ("charset-unicode-escape", b"text/html; charset=unicode_escape", PAGE + b"\\x"),
    ("charset-undefined", b"text/html; charset=undefined", PAGE + b"\xff"),
    ("charset-idna-beyond-ascii", b"text/html; charset=idna", PAGE + b"\xff"),
    ("charset-punycode", b"text/html; charset=punycode", b"a-" * 50_000 + b"\xff"),
    ("charset-raw-unicode-escape", b"text/html; charset=raw_unicode_escape", b"\\ud800\xff" + PAGE),
    ("charset-utf16-odd", b"text/html; charset=utf-16", PAGE[:-1]),
    ("charset-idna", b"text/html; charset=idna", b"a." * 50_000),
    ("bytes-random", b"text/html", bytes(range(256)) * 2000),
    ("bytes-nul", b"text/html", b"\x00" * 500_000),
    ("kind-missing", b"", PAGE),
    ("kind-lies", b"text/html", b"%PDF-1.7 " + bytes(range(256)) * 100),
    ("nested-deeply", b"text/html", b"<div>" * 200_000 + b"words"),
    ("attributes-many", b"text/html", b"<p " + b"".join(b"a%d=1 " % n for n in range(60_000)) + b">words"),
    ("bold-in-every-paragraph", b"text/html", b"".join(b"<p><b a=%d />" % n for n in range(50_000))),
    ("metas-many", b"text/html", b'<meta property="og:title" content="x">' * 50_000),
    ("json-nested", b"text/html", b'<script type="application/ld+json">' + b"[" * 100_000 + b"</script>"),
    (
        "json-vast",
        b"text/html",
        b'<script type="application/ld+json">{"@type":"NewsArticle","author":['
        + b'{"name":"A"},' * 100_000
        + b'{"name":"B"}]}</script>',
    ),
    (
        "json-half-characters",
        b"text/html",
        b'<script type="application/ld+json">{"@type":"NewsArticle","headline":"a\\ud800","description":"\\ud800"'
        b',"publisher":{"name":"X\\udfff"},"image":"https://a.test/\\ud800","author":"\\ud83d A"}</script>',
    ),
    ("templates-unclosed", b"text/html", b"<template>" * 100_000),
    ("comments-in-scripts", b"text/html", b"<script><!--" * 100_000),
    ("element-of-a-long-name", b"text/html", b"<a" * 400_000),
    ("title-of-a-megabyte", b"text/html", b"<title>" + b"a - b | " * 120_000 + b"</title>"),
    ("billion-laughs", b"application/xml", _LAUGHS + b"]><html><title>&j;</title></html>"),
    (
        "entity-outside",
        b"application/xhtml+xml",
        b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><html><title>&e;</title></html>',
    ),
    (
        "base-elsewhere",
        b"text/html",
        b'<base href="file:///"><meta property="og:image" content="etc/passwd">' + PAGE,
    ),
    (
        "date-absurd",
        b"text/html",
        b'<meta property="article:published_time" content="99999-99-99T99:99:99">' + PAGE,
    ),
)

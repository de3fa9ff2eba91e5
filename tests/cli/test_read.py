"""`backstory read` from outside: files, standard input, feeds, WARC files, and what is no article."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.enrich.test_body import PAGE
from tests.enrich.test_plaintext import PARAGRAPHS

FEED = f"""<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Example</title><item><title>First</title><link>https://example.com/1</link>
<description>Short.</description></item>
<item><title>Talks begin</title><link>https://example.com/talks?utm_source=rss</link>
<pubDate>Thu, 13 Feb 2014 10:00:00 GMT</pubDate>
<content:encoded><![CDATA[{"".join(f"<p>{p}</p>" for p in PARAGRAPHS)}]]></content:encoded></item></channel></rss>"""


def read(*arguments: str | Path, cwd: Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    clean = {key: value for key, value in os.environ.items() if not key.startswith("BACKSTORY_")}
    command = [sys.executable, "-m", "backstory", "read", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, env=clean, input=stdin, capture_output=True, timeout=60, check=False)


def as_json(*arguments: str | Path, cwd: Path, stdin: bytes = b"") -> dict[str, Any]:
    done = read("--json", *arguments, cwd=cwd, stdin=stdin)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_the_example(shared: Path, tmp_path: Path) -> None:
    found = as_json(shared / "articles" / "example-article.txt", cwd=tmp_path)
    assert found["published"] is None
    assert found["inferred"]["from"] == "2013-11-08"
    assert found["inferred"]["to"] == "2013-11-13"
    assert len(found["inferred"]["evidence"]) == 3
    assert found["credit"] == "Special to WorldTribune.com"
    assert found["dateline"] == {"place": "MOSCOW", "agency": None, "date": None, "text": "MOSCOW —"}
    assert len(found["paragraphs"]) == 9
    assert found["names"] == [
        *("Sergei Shoigu", "Sergei Lavrov", "Alexander Lukashevich", "Vladimir Putin", "Bader Abdul Atti"),
        *("Russia", "Egypt", "Russian Foreign Ministry", "Kremlin", "Moscow", "U.S.", "Cairo", "Rosoboronexport"),
        *("RIA-Novosti", "Egyptian Foreign Ministry", "A-Sharq Al Awsat"),
    ]
    text = "\n\n".join(found["paragraphs"])
    for part in (*found["quotations"], *found["dates"]):
        assert text[part["start"] : part["end"]] == part["text"]


def test_a_page_with_its_address(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE, "utf-8")
    found = as_json("page.html", "--url", "https://example.com/talks#top", "--date", "2014-02-13", cwd=tmp_path)
    assert found["url"] == "https://example.com/talks"
    assert found["published"] == {"date": "2014-02-13", "origin": "given", "at": None}
    assert found["title"] == "Talks begin"
    assert set(PARAGRAPHS) <= set(found["paragraphs"])
    assert found["origins"]["title"] == "h1"


def test_standard_input_and_text_for_people(tmp_path: Path) -> None:
    done = read("-", cwd=tmp_path, stdin=("A headline\n\n" + "\n\n".join(PARAGRAPHS)).encode())
    assert done.returncode == 0
    shown = done.stdout.decode()
    assert shown.startswith("A headline\n")
    assert "date unknown" in shown


def test_names_are_told_by_the_entities_of_an_archive_that_is_there(tmp_path: Path) -> None:
    bullets = (
        "*[[Sergey Shoygu]] meets the [[Ministry of Foreign Affairs (Egypt)|Egyptian Foreign Ministry]].\n"
        "*[[United States|U.S.]] troops leave. The [[President of Egypt|President]] speaks.\n"
        "*[[United States|U.S.]] troops return. The [[President of Russia|President]] speaks.\n"
    )
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "2014-02-13.wiki").write_text("{{Current events|content=\n" + bullets + "}}", "utf-8")
    text = (
        "Talks go on\n\nThe U.S. and Sergei Shoigu met officials of the Egyptian Foreign Ministry in Cairo. "
        "The President did not come, Shoigu said, and nobody knew why.\n\n" + "\n\n".join(PARAGRAPHS)
    )
    (tmp_path / "talks.txt").write_text(text, "utf-8")
    plain = as_json("talks.txt", cwd=tmp_path)
    assert plain["entities"] == []
    assert {"U.S.", "Sergei Shoigu", "Egyptian Foreign Ministry", "Cairo"} <= set(plain["names"])
    done = subprocess.run(
        [sys.executable, "-m", "backstory", "update", "--from", "pages"], cwd=tmp_path, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found = as_json("talks.txt", cwd=tmp_path)
    whole = "\n\n".join(found["paragraphs"])
    assert [(each["text"], each["title"]) for each in found["entities"]] == [
        ("U.S.", "United States"),
        ("Sergei Shoigu", "Sergey Shoygu"),
        ("Egyptian Foreign Ministry", "Ministry of Foreign Affairs (Egypt)"),
        ("Shoigu", "Sergey Shoygu"),
    ]
    assert all(whole[each["start"] : each["end"]] == each["text"] for each in found["entities"])
    assert {"United States", "Sergey Shoygu", "Cairo"} <= set(found["names"])
    assert not {"U.S.", "Sergei Shoigu", "Egyptian Foreign Ministry"} & set(found["names"])
    (tmp_path / "backstory.db").write_text("not an archive")
    done = read("talks.txt", cwd=tmp_path)
    assert done.returncode == 0
    assert b"names are read without the archive" in done.stderr


def test_an_item_of_a_feed_by_number_and_by_address(tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_text(FEED, "utf-8")
    found = as_json("feed.xml#2", cwd=tmp_path)
    assert (found["title"], found["site"], found["url"]) == ("Talks begin", "The Example", "https://example.com/talks")
    assert found["published"]["date"] == "2014-02-13"
    assert found["paragraphs"] == PARAGRAPHS
    assert as_json("feed.xml#https://example.com/talks", cwd=tmp_path) == found
    many = read("feed.xml", cwd=tmp_path)
    assert many.returncode == 3
    assert b"name one: feed.xml#1" in many.stderr


def test_an_item_of_a_feed_from_standard_input(tmp_path: Path) -> None:
    found = as_json("--", "-#2", cwd=tmp_path, stdin=FEED.encode())
    assert (found["title"], found["paragraphs"]) == ("Talks begin", PARAGRAPHS)
    many = read("-", cwd=tmp_path, stdin=FEED.encode())
    assert many.returncode == 3
    assert b"name one: -- -#1" in many.stderr


def test_a_record_of_a_warc_file(tmp_path: Path) -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE.encode()
    about = "WARC-Type: response\r\nWARC-Target-URI: https://example.com/talks\r\n"
    head = f"WARC/1.0\r\n{about}Content-Length: {len(answer)}\r\n\r\n"
    other = b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nabcd\r\n\r\n"
    (tmp_path / "a.warc.gz").write_bytes(gzip.compress(other) + gzip.compress(head.encode() + answer + b"\r\n\r\n"))
    found = as_json("a.warc.gz", cwd=tmp_path)
    assert found["url"] == "https://example.com/talks"
    assert set(PARAGRAPHS) <= set(found["paragraphs"])


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", b"empty"),
        (b"%PDF-1.7 ...", b"a PDF"),
        (gzip.compress(gzip.compress(b"A text.")), b"a compressed file"),
        (b"<html><body>" + b"<div>" * 5000, b"nests"),
        (b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss></rss>', b"entities"),
        (b'<?xml version="1.0"?><svg><text>No article</text></svg>', b"XML of another kind"),
        (b"WARC/1.0\r\nContent-Length: 99\r\nWARC-Type: response\r\n\r\nshort", b"ends in the middle"),
    ],
    ids=["empty", "PDF", "compressed twice", "nest", "entities", "XML", "cut WARC"],
)
def test_what_is_no_article_is_an_error_that_says_so(content: bytes, said: bytes, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(content)
    done = read("file", cwd=tmp_path)
    assert done.returncode == 1
    assert said in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_page_without_an_article_is_said_to_be_one(tmp_path: Path) -> None:
    page = "<html><head><title>Log in</title></head><body><form><label>Name <input></label></form></body></html>"
    (tmp_path / "login.html").write_text(page, "utf-8")
    done = read("login.html", "--json", cwd=tmp_path)
    assert (done.returncode, json.loads(done.stdout)["title"]) == (0, "Log in")
    assert b"little text was found" in done.stderr
    (tmp_path / "page.html").write_text(PAGE, "utf-8")
    assert read("page.html", cwd=tmp_path).stderr == b""


def test_a_missing_file_and_a_wrong_date_are_said(tmp_path: Path) -> None:
    assert read("nothing.html", cwd=tmp_path).returncode == 3
    assert read("-", "--date", "2014-02-31", cwd=tmp_path, stdin=b"A text.").returncode == 2
    assert read("-", "--url", "nowhere", cwd=tmp_path, stdin=b"A text.").returncode == 2


def test_an_address_within_is_refused(tmp_path: Path) -> None:
    done = read("http://127.0.0.1:9/", cwd=tmp_path)
    assert done.returncode == 1
    assert b"is not fetched" in done.stderr

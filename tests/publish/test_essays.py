"""A folder of Markdown as essays; what is none is named with its cause and the way out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from backstory.errors import SiteError
from backstory.publish.essays import read_essays
from backstory.publish.press import Press, SiteSettings
from backstory.publish.text_pages import render

ESSAY = """---
title: Read backwards
author: A. Writer
date: 2026-08-12
sample: true
---

News is written *forwards*.
"""


def test_an_essay(tmp_path: Path) -> None:
    (tmp_path / "2026-08-12-read-backwards.md").write_text(ESSAY)
    (essay,) = read_essays(tmp_path)
    assert (essay.day, essay.slug, essay.title, essay.author) == (
        date(2026, 8, 12), "read-backwards", "Read backwards", "A. Writer",
    )  # fmt: skip
    assert essay.sample
    assert essay.body == "News is written *forwards*.\n"


def test_newest_first(tmp_path: Path) -> None:
    for day in ("2026-08-12", "2026-09-01"):
        (tmp_path / f"{day}-x.md").write_text(ESSAY.replace("2026-08-12", day))
    assert [essay.day.month for essay in read_essays(tmp_path)] == [9, 8]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("No front matter.", "no title, author and date"),
        (ESSAY.replace("author: A. Writer\n", ""), "has no author"),
        (ESSAY.replace("2026-08-12", "yesterday"), "write it as 2026-08-12"),
        (ESSAY.replace("sample: true", "colour: red"), "colour: red"),
        (b"---\n\xff\n---\n", "UTF-8"),
    ],
)
def test_what_is_no_essay_is_named(tmp_path: Path, content: str | bytes, said: str) -> None:
    file = tmp_path / "bad.md"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(SiteError, match=said) as caught:
        read_essays(tmp_path)
    assert str(file) in str(caught.value)


def test_two_of_one_name_and_a_missing_folder(tmp_path: Path) -> None:
    (tmp_path / "2026-08-12-x.md").write_text(ESSAY)
    (tmp_path / "x.md").write_text(ESSAY.replace("Read backwards", "Another"))
    with pytest.raises(SiteError, match="rename one"):
        read_essays(tmp_path)
    with pytest.raises(SiteError, match="leave --opinion out"):
        read_essays(tmp_path / "nowhere")


def test_markdown_makes_no_script_no_image_and_no_second_main_heading() -> None:
    press = Press(SiteSettings("https://news.example/archive"))
    made = render(
        press,
        "# One\n\n<script>alert(1)</script> ![pixel](https://spy.example/p.gif) [x](javascript:alert(1)) "
        "[day](/news/2014/02/13/) [data](/feed.xml)\n",
    )
    assert "<script" not in made
    assert "<img" not in made
    assert 'href="javascript' not in made
    assert "<h2>One</h2>" in made
    assert 'href="/archive/news/2014/02/13/"' in made
    assert 'href="/archive/feed.xml"' in made

"""The essay that ships with the sample is marked as one, signed as one, and of an essay's length."""

from __future__ import annotations

import re
from datetime import date

from tests.sample import pages


def test_the_essay_is_marked_and_signed_as_a_sample() -> None:
    (path,) = (pages.folder() / "opinion").glob("*.md")
    _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    fields = dict(line.split(": ", 1) for line in front.splitlines())
    assert set(fields) == {"title", "author", "date", "summary", "sample"}
    assert fields["author"] == "Backstory (sample)"
    assert fields["sample"] == "true"
    assert path.name.startswith(fields["date"] + "-")
    assert date.fromisoformat(fields["date"]) >= max(file.day for file in pages.files())
    assert "sample" in body.strip().splitlines()[0]
    assert 400 <= len(re.findall(r"\w+", body)) <= 620


def test_the_readme_says_what_is_made() -> None:
    text = (pages.folder() / "README.md").read_text(encoding="utf-8")
    assert "written for Backstory in its own words from facts of public record" in re.sub(r"\s+", " ", text)
    assert "revisions are made to show how a record changes" in re.sub(r"\s+", " ", text)

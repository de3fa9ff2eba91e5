"""`backstory explain` from outside: as text, JSON, Markdown and one HTML file, as of a day, and what goes wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.explaining.conftest import sample_article, sample_file

__all__ = ["sample_article", "sample_file"]


def explain(archive: Path, *arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    clean = {key: value for key, value in os.environ.items() if not key.startswith("BACKSTORY_")}
    command = [sys.executable, "-m", "backstory", "-a", str(archive), "explain", *map(str, arguments)]
    return subprocess.run(command, env=clean, input=stdin, capture_output=True, timeout=120, check=False)


def test_as_text_and_from_standard_input(sample_file: Path, sample_article: Path) -> None:
    done = explain(sample_file, "-", stdin=sample_article.read_bytes())
    assert done.returncode == 0, done.stderr
    told = done.stdout.decode()
    assert told.index("Anticipates") < told.index("Before") < told.index("Announced here") < told.index("Who and where")
    assert "2014-06-08" in told


def test_as_json_as_of_a_day(sample_file: Path, sample_article: Path) -> None:
    found = json.loads(explain(sample_file, sample_article, "--as-of", "2014-06-07", "--json").stdout)
    assert found["as_of"] == "2014-06-07"
    assert not [
        entry
        for part in ("reports", "anticipates", "before", "after")
        for entry in found[part]
        if entry["date"] > "2014-06-07"
    ]


def test_as_markdown_and_as_a_page(sample_file: Path, sample_article: Path) -> None:
    assert explain(sample_file, sample_article, "--format", "md").stdout.startswith(b"# Sisi to take the oath")
    page = explain(sample_file, sample_article, "--format", "html").stdout
    assert page.startswith(b"<!doctype html>")
    assert b"<script" not in page


def test_a_sentence_that_names_two_days_is_quoted_once_with_each_of_them(sample_file: Path) -> None:
    said = (
        "Sisi will be sworn in as president of Egypt in Cairo on 8 June 2014 and will visit Ruritania on 5 March 2090."
    )
    text = f"A sample\n\n2 June 2014\n\n{said}\n".encode()
    for form in ("text", "md"):
        told = explain(sample_file, "-", "--format", form, stdin=text).stdout.decode()
        assert told.count("sworn in as president of Egypt") == 1
        assert told.index("For 8 June 2014: came about") < told.index("For 5 March 2090: still to come on ")


def test_what_goes_wrong_is_said(sample_file: Path, sample_article: Path, tmp_path: Path) -> None:
    for arguments, code in (
        ((sample_file, tmp_path / "none.txt"), 3),
        ((tmp_path / "none.db", sample_article), 3),
        ((sample_file, sample_article, "--as-of", "someday"), 2),
        ((sample_file, sample_article, "--json", "--format", "md"), 2),
    ):
        done = explain(*arguments)
        assert done.returncode == code, done.stderr
        assert done.stderr.startswith(b"backstory: ")

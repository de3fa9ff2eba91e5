"""`backstory ingest` from outside: once, twice, interrupted and killed; nothing is taken twice and nothing lost."""

from __future__ import annotations

import gzip
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

PAGES = 120
WORDS = "The dam above the town broke in the morning, officials said, and mud reached the river within the hour."


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "backstory", "-a", "a.db", *arguments]


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    clean = {key: value for key, value in os.environ.items() if not key.startswith("BACKSTORY_")}
    return subprocess.run(command(*arguments), cwd=cwd, env=clean, capture_output=True, timeout=120, check=False)


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    """A WARC file of pages, each long enough to take its time."""
    records = b""
    for n in range(PAGES):
        text = "".join(f"<p>{WORDS} Report {n} tells of house {line}.</p>" for line in range(60))
        page = f"<html lang='en'><head><title>Report {n}</title></head><body><article>{text}</article></body></html>"
        answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page.encode()
        about = f"WARC-Type: response\r\nWARC-Target-URI: https://news.example/2025/{n}\r\n"
        head = f"WARC/1.0\r\n{about}Content-Length: {len(answer)}\r\n\r\n"
        records += gzip.compress(head.encode() + answer + b"\r\n\r\n")
    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(records)
    return path


def kept(folder: Path) -> int:
    """How many articles are in the archive, 0 before it is made."""
    try:
        with sqlite3.connect(f"file:{folder / 'a.db'}?mode=ro", uri=True) as archive:
            return int(archive.execute("SELECT count(*) FROM article_text").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGKILL])
def test_a_run_that_was_stopped_goes_on_where_it_was(crawl: Path, stop: signal.Signals) -> None:
    folder = crawl.parent
    running = subprocess.Popen(command("ingest", crawl.name), cwd=folder, stderr=subprocess.PIPE)
    until = time.monotonic() + 60
    while kept(folder) < 5 and running.poll() is None and time.monotonic() < until:
        time.sleep(0.02)
    running.send_signal(stop)
    said = running.communicate()[1]
    before = kept(folder)
    assert 5 <= before < PAGES
    if stop is signal.SIGINT:
        assert (running.returncode, b"interrupted" in said) == (130, True)
    again = run("ingest", crawl.name, "--json", cwd=folder)
    assert again.returncode == 0, again.stderr
    assert json.loads(again.stdout) == {
        "kept": PAGES - before,
        "known": before,
        "copies": 0,
        "failures": 0,
        "fetched": 0,
        "waiting": 0,
    }
    assert run("check", cwd=folder).returncode == 0
    told = json.loads(run("status", "--json", cwd=folder).stdout)
    assert (told["articles"], told["texts"]) == ({"unseen": PAGES}, PAGES)


def test_a_second_run_takes_nothing(crawl: Path) -> None:
    assert b"120 new articles, 0 known before" in run("ingest", crawl.name, cwd=crawl.parent).stderr
    assert b"0 new articles, 120 known before" in run("ingest", crawl.name, cwd=crawl.parent).stderr
    assert "120 articles (120 unseen), 120 with their text" in run("status", cwd=crawl.parent).stdout.decode()


def test_what_is_no_batch_is_an_error_that_says_so(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("A text.", "utf-8")
    for name, says in (
        ("page.txt", b"no feed and no WARC file"),
        ("missing.xml", b"there is no file"),
        (".", b"folder"),
    ):
        done = run("ingest", name, cwd=tmp_path)
        assert (done.returncode in (1, 3, 4), b"Traceback" in done.stderr) == (True, False)
        assert says in done.stderr + run("status", cwd=tmp_path).stdout

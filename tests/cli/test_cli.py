"""The command line on the bundled sample: what it prints, where, and with which exit status."""

from __future__ import annotations

import json
import os
import resource
import sqlite3
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from backstory.store.migrations import VERSION


def run(*arguments: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {key: value for key, value in os.environ.items() if not key.startswith("BACKSTORY_")}
    return subprocess.run(
        [sys.executable, "-m", "backstory", *map(str, arguments)],
        cwd=cwd,
        env=clean | environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a demo built as the README says."""
    folder = tmp_path_factory.mktemp("demo")
    done = run("demo", "--no-serve", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    return folder / "demo"


def in_demo(demo: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return run("-a", "backstory.db", *arguments, cwd=demo)


def test_the_demo_has_an_archive_and_a_site(demo: Path) -> None:
    assert (demo / "backstory.db").is_file()
    assert (demo / "site" / "index.html").is_file()
    assert in_demo(demo, "check", "--deep").returncode == 0


def test_the_demo_again_changes_nothing(demo: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in (demo / "site").rglob("*") if path.is_file()}
    done = run("demo", "--no-serve", cwd=demo.parent)
    assert done.returncode == 0, done.stderr
    assert {path: path.stat().st_mtime_ns for path in (demo / "site").rglob("*") if path.is_file()} == before


def test_a_day_as_text_and_as_json(demo: Path) -> None:
    text = in_demo(demo, "day", "2014-02-13")
    entries = json.loads(in_demo(demo, "day", "2014-02-13", "--json").stdout)
    assert text.returncode == 0
    assert all(entry["text"] in text.stdout for entry in entries)
    assert [entry["position"] for entry in entries] == list(range(1, len(entries) + 1))
    for entry in entries:
        assert entry["date"] == "2014-02-13"
        assert {"id", "category", "topics", "text", "entities", "sources", "version", "url"} <= entry.keys()
        assert all({"title", "label"} <= entity.keys() for entity in entry["entities"])
        assert all({"label", "url"} <= source.keys() for source in entry["sources"])


def test_a_day_on_which_nothing_stood_then_says_so(demo: Path) -> None:
    done = in_demo(demo, "day", "2014-02-13", "--as-of", "1999-01-01")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "no event stood on 2014-02-13 as of 1999-01-01\n"


def test_the_two_things_that_happened_in_moscow_are_two_events(demo: Path) -> None:
    entries = json.loads(in_demo(demo, "day", "2014-02-13", "--json").stdout)
    story = [entry for entry in entries if any("Egypt" in topic and "Russia" in topic for topic in entry["topics"])]
    assert len({entry["id"] for entry in story}) >= 2


def test_show_by_id_permalink_and_path(demo: Path) -> None:
    (entry, *_) = json.loads(in_demo(demo, "day", "2014-02-13", "--json").stdout)
    shown = [
        json.loads(in_demo(demo, "show", name, "--json").stdout)
        for name in (entry["id"], f"/e/{entry['id']}", entry["url"])
    ]
    assert shown[0] == shown[1] == shown[2]
    assert shown[0]["text"] == entry["text"]
    assert [version["number"] for version in shown[0]["versions"]] == list(range(1, entry["version"] + 1))
    text = in_demo(demo, "show", entry["id"])
    assert entry["text"] in text.stdout


def test_search_finds_cairo_and_says_when_nothing_is_found(demo: Path) -> None:
    found = json.loads(in_demo(demo, "search", "Lavrov", "Cairo", "--json").stdout)
    assert any(entry["date"] == "2013-11-14" for entry in found)
    nothing = in_demo(demo, "search", "xyzzy", "--json")
    assert (nothing.returncode, json.loads(nothing.stdout)) == (3, [])


def test_search_for_some_words_says_that_nothing_holds_all(demo: Path) -> None:
    words = "search", "Lavrov", "Cairo", "zebrafish"
    nothing = in_demo(demo, *words)
    assert nothing.returncode == 3
    assert "--some" in nothing.stderr
    found = in_demo(demo, *words, "--some")
    assert found.returncode == 0
    assert "2013-11-14" in found.stdout
    assert "nothing holds all of: Lavrov Cairo zebrafish" in found.stderr


def test_status_counts_the_sample(demo: Path) -> None:
    facts = json.loads(in_demo(demo, "status", "--json").stdout)
    assert facts["days"] >= 45
    assert facts["events"] - facts["removed"] >= 140
    assert facts["failures"] == []
    assert str(facts["days"]) in in_demo(demo, "status").stdout


def test_publishing_again_writes_nothing(demo: Path) -> None:
    again = in_demo(demo, "publish", "site2", "--json")
    assert json.loads(again.stdout)["written"] > 0
    assert json.loads(in_demo(demo, "publish", "site2", "--json").stdout)["written"] == 0
    assert json.loads(in_demo(demo, "publish", "site2", "--full", "--json").stdout)["written"] == 0


@pytest.fixture
def served(demo: Path) -> Iterator[str]:
    """The address of the demo's site, served."""
    server = subprocess.Popen(
        [sys.executable, "-m", "backstory", "serve", "site", "--port", "0"], cwd=demo, stderr=subprocess.PIPE, text=True
    )
    assert server.stderr
    yield server.stderr.readline().split(" at ")[1].split()[0]
    server.terminate()
    server.wait(10)


def test_the_server_answers_bare_paths_redirects_and_what_is_not_there(served: str, demo: Path) -> None:
    (entry, *_) = json.loads(in_demo(demo, "day", "2014-02-13", "--json").stdout)
    path = entry["url"].split("/", 3)[3]
    for ending, kind in (("", "text/html"), (".html", "text/html"), (".md", "text/markdown"), (".json", "json")):
        with urllib.request.urlopen(served + path + ending) as answer:
            assert kind in answer.headers["Content-Type"]
    with urllib.request.urlopen(served + "news/2014/02/13") as answer:
        assert answer.url.endswith("/news/2014/02/13/")
    for missing in ("nothing/here", "..%2f..%2fetc/passwd", "../backstory.db", ".backstory.json", "%00"):
        with pytest.raises(urllib.error.HTTPError) as error:
            urllib.request.urlopen(served + missing)
        assert error.value.code == 404


def test_the_server_leads_on_from_old_addresses_in_every_format(served: str, demo: Path) -> None:
    month = json.loads((demo / "site/redirects/2011-02.json").read_text())
    moves = {old: new for day in month["days"].values() for old, new in day.items()}
    assert len(moves) > 5
    for old, new in moves.items():
        for ending in ("", ".html", ".md", ".json", ".xml"):
            if old.endswith("/"):
                asked, found = (f"{old}index{ending}", f"{new}index{ending}") if ending else (old, new)
            else:
                asked, found = f"{old}{ending}", f"{new}{ending or '.html'}"
            with urllib.request.urlopen(served.rstrip("/") + asked) as answer:
                assert answer.url == served.rstrip("/") + found


# Bad input: the thing, the cause, the way out; nothing lost


BAD = [
    (["day", "2014-02-30"], 2, "'2014-02-30' does not exist"),
    (["day", "2014-02"], 2, "more than one day"),
    (["day", "1999-01-01"], 3, "is not in backstory.db; read it with"),
    (["day", "2014-02-13", "--as-of", "noon"], 2, "'noon' is no time"),
    (["show", "zzzzzzzz"], 3, "no event 'zzzzzzzz'"),
    (["show"], 2, "Missing argument"),
    (["update", "--from", "nowhere"], 2, "nothing at nowhere"),
    (["update", "--from", "backstory.db"], 1, "backstory.db"),
    (["update", "--from", "site", "--api", "http://127.0.0.1:1/"], 2, "one or the other"),
    (["update", "2014-02", "--api", "http://127.0.0.1:9/w/api.php"], 1, "127.0.0.1:9"),
    (["update", "--edition", "zh", "2014"], 1, "holds the en edition"),
    (["update", "--edition", "xx", "2014"], 2, "xx"),
    (["publish", "."], 1, "was not made by 'backstory publish'"),
    (["publish", "site", "--opinion", "none"], 1, "no folder none"),
    (["publish", "/proc/site"], 1, "/proc/site"),
    (["serve", "none"], 1, "no published site in none"),
    (["nonsense"], 2, "No such command"),
]


@pytest.mark.parametrize(
    ("arguments", "status", "says"), BAD, ids=lambda value: " ".join(value) if isinstance(value, list) else ""
)
def test_bad_input_is_explained(demo: Path, arguments: list[str], status: int, says: str) -> None:
    before = (demo / "backstory.db").read_bytes()
    done = in_demo(demo, *arguments)
    assert (done.returncode, says in done.stderr) == (status, True), done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
    assert (demo / "backstory.db").read_bytes() == before


def test_an_archive_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("just notes")
    missing = run("-a", "none.db", "status", cwd=tmp_path)
    foreign = run("-a", "notes.txt", "update", "2014", cwd=tmp_path)
    assert (missing.returncode, foreign.returncode) == (3, 1)
    assert "no archive at none.db" in missing.stderr
    assert "no Backstory archive" in foreign.stderr
    assert (tmp_path / "notes.txt").read_text() == "just notes"


def test_an_archive_from_a_later_version(tmp_path: Path, demo: Path) -> None:
    (tmp_path / "new.db").write_bytes((demo / "backstory.db").read_bytes())
    with sqlite3.connect(tmp_path / "new.db") as db:
        db.execute(f"PRAGMA user_version = {VERSION + 1}")
    done = run("-a", "new.db", "day", "2014-02-13", cwd=tmp_path)
    assert (done.returncode, "later Backstory" in done.stderr) == (1, True)


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "2014-02-13.wiki").write_text("*A ferry leaves.")
    done = run("-a", "/proc/none/x.db", "update", "--from", "pages", cwd=tmp_path)
    assert (done.returncode, "/proc/none/x.db cannot be written" in done.stderr) == (1, True), done.stderr


def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    """A limit on the size of files stands for the full disk."""
    pages = tmp_path / "pages"
    pages.mkdir()
    for day in range(1, 29):
        lines = "".join(f"*Ferry {n * day} leaves harbour {n} with cargo number {n * n * day}.\n" for n in range(120))
        (pages / f"2014-02-{day:02}.wiki").write_text(lines)
    command = [sys.executable, "-m", "backstory", "-a", "a.db", "update", "--from", "pages"]
    limit = 600_000

    def small_disk() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    done = subprocess.run(command, cwd=tmp_path, preexec_fn=small_disk, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr
    assert "a.db" in done.stderr
    assert run("-a", "a.db", "update", "--from", "pages", cwd=tmp_path).returncode == 0
    assert run("-a", "a.db", "check", cwd=tmp_path).returncode == 0
    facts = json.loads(run("-a", "a.db", "status", "--json", cwd=tmp_path).stdout)
    assert facts["events"] == 28 * 120


def test_settings_come_from_the_environment_or_a_file(demo: Path, tmp_path: Path) -> None:
    archive = str(demo / "backstory.db")
    (tmp_path / "backstory.toml").write_text(f'archive = "{archive}"\nurl = "https://news.example"\n')
    (entry, *_) = json.loads(run("day", "2014-02-13", "--json", cwd=tmp_path).stdout)
    assert entry["url"].startswith("https://news.example/news/2014/02/13/")
    done = run("day", "2014-02-13", "--json", cwd=tmp_path, BACKSTORY_URL="https://other.example")
    assert json.loads(done.stdout)[0]["url"].startswith("https://other.example/")


@pytest.mark.parametrize(
    ("toml", "says"), [("uri = 'x'", "unknown setting 'uri'"), ("url =", "cannot be read"), ("pause = 'long'", "pause")]
)
def test_wrong_settings_are_named(tmp_path: Path, toml: str, says: str) -> None:
    (tmp_path / "backstory.toml").write_text(toml)
    done = run("status", cwd=tmp_path)
    assert (done.returncode, says in done.stderr) == (2, True), done.stderr


def test_partly_done_is_said(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "2014-02-13.wiki").write_text("*A ferry leaves.")
    (tmp_path / "pages" / "2014-02-14.wiki").write_bytes(b"*\xff\xfe\x00")
    done = run("update", "--from", "pages", cwd=tmp_path)
    assert done.returncode == 4, done.stderr
    assert "2014-02-14" in run("status", cwd=tmp_path).stdout

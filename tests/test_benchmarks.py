"""The benchmarks run on a tiny input and print their tables; what anything costs is not asked here."""

from __future__ import annotations

import json
import lzma
import shutil
import sys
from pathlib import Path

import pytest
from benchmarks import archive, history, hugo, relate, search
from benchmarks.measure import Cost, cost_of, median, table, written
from benchmarks.pages import read_events, write_pages

# Announced on the first day, and come about on the last.
_BUDGET = {
    3: " The parliament of Kenya will vote on the budget on 5 February.",
    5: " The parliament of Kenya votes on the budget.",
}
EVENTS = [
    {
        "id": f"2014-02-{day:02}-{n:03}",
        "date": f"2014-02-{day:02}",
        "category": category,
        "topics": topics,
        "text": f"{text} On day {day} the count stands at {day * n}.{_BUDGET.get(day, '')}",
        "sources": ["The Paper", "A & B News"][:n],
    }
    for day in (3, 4, 5)
    for n, (category, topics, text) in enumerate(
        (
            (
                "Disasters and accidents",
                ["Flood of the lower valley"],
                "After an earthquake water rises near the old mill, as once in Japan.",
            ),
            ("Sports", [], "A *rowing* crew crosses the lake, first of <eleven>."),
        ),
        start=1,
    )
]


def page(bullets: list[str]) -> str:
    return "'''Disasters and accidents'''\n" + "\n".join(
        f"*{bullet} [http://paper.example/1 (Paper)]" for bullet in bullets
    )


VERSIONS = [
    [("2014-02-03", "2014-02-03T10:00:00Z", page(["Three boats sink near the cape."]))],
    [
        ("2014-02-03", "2014-02-04T11:00:00Z", page(["Four boats sink near the cape."])),
        ("2014-02-04", "2014-02-04T12:00:00Z", page(["A bridge is closed.", "A road is opened."])),
    ],
]


def rows(said: str) -> dict[str, list[str]]:
    """The rows of the tables printed, by their first cell."""
    lines = [line.strip("| ").split("|") for line in said.splitlines() if line.startswith("|")]
    return {cells[0].strip(): [cell.strip() for cell in cells[1:]] for cells in lines}


@pytest.fixture
def events(tmp_path: Path) -> Path:
    file = tmp_path / "events.jsonl.xz"
    file.write_bytes(lzma.compress("".join(f"{json.dumps(event)}\n" for event in EVENTS).encode()))
    return file


def test_archive(events: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    archive.main([str(events), "--work", str(tmp_path)])
    told = rows(capsys.readouterr().out)
    assert told["events, day pages of wikitext, their MB"] == ["6, 3, 0"]
    # An event, its frozen version and its day, in four formats, and what leads to them.
    assert int(told["site: pages in four formats"][0]) > len(EVENTS) * 2 + 3
    for step in ("update, from nothing", "publish, from nothing", "publish, one event changed", "check"):
        assert all(float(figure) >= 0 for figure in told[step])
    assert sorted(path.name for path in tmp_path.iterdir()) == [events.name]


def test_history(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = []
    for n, versions in enumerate(VERSIONS):
        lines = [json.dumps({"day": day, "seen": seen, "wikitext": text}) for day, seen, text in versions]
        files.append(tmp_path / f"{n}.jsonl.xz")
        files[-1].write_bytes(lzma.compress("\n".join([*lines, ""]).encode()))
    history.main([*map(str, files), "--work", str(tmp_path)])
    told = rows(capsys.readouterr().out)
    assert told["all files, from nothing"][0] == "3"
    assert told["one new version of one page"][0] == "1"
    assert told["versions, files"] == ["3, 2"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read as Linux tells it")
def test_relate(events: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    relate.main([str(events), "--work", str(tmp_path)])
    told = rows(capsys.readouterr().out)
    assert told["events, relations"][0].startswith("4, ")  # the last day comes apart
    steps = [told[name] for name in ("stories of topics", "stories found", "announcements and outcomes")]
    assert float(told["all of relating"][0]) >= sum(float(wall) for wall, _ in steps) - 0.2
    assert sorted(path.name for path in tmp_path.iterdir()) == [events.name]


def test_search(events: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_pages(read_events(events), tmp_path / "pages")
    cost_of([sys.executable, "-m", "backstory", "-a", tmp_path / "a.db", "update", "--from", tmp_path / "pages"])
    search.main([str(tmp_path / "a.db"), "--queries", "5"])
    said = capsys.readouterr().out
    assert "5 queries, 5 of the searches find something." in said
    assert {"search by words", "of these: phrase", "what is like a text"} <= rows(said).keys()


@pytest.mark.skipif(shutil.which("hugo") is None, reason="Hugo is not installed (Debian: apt install hugo)")
def test_hugo_says_the_same(events: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hugo.main([str(events), "--times", "1", "--every", "1", "--work", str(tmp_path)])
    said = capsys.readouterr().out
    told = rows(said)
    assert told["Hugo: event pages"][:2] == ["6", "24"]
    assert told["ours: event pages"][:2] == ["6", "25"]  # the folder is marked as ours
    # Fails when event.html says something that benchmarks/hugo_site does not: a comparison must be of the same work.
    assert "html 6 of 6, md 6 of 6, json 6 of 6, xml 6 of 6" in said


def test_agreement_sees_a_word_that_differs(tmp_path: Path) -> None:
    for root, word in (("ours", "four"), ("theirs", "five")):
        folder = tmp_path / root / "news"
        folder.mkdir(parents=True)
        (folder / "a.html").write_text(f"<p>{word}")
        (folder / "a.md").write_text("same")
        (folder / "a.json").write_text(f'{{"n": "{word}"}}')
        (folder / "a.xml").write_text("<a>same</a>")
    found = hugo.agreement(tmp_path / "ours", tmp_path / "theirs", every=1)
    assert found == {"html": (0, 1), "md": (1, 1), "json": (0, 1), "xml": (1, 1)}


def test_the_cost_of_a_command_is_its_own() -> None:
    held = bytearray(120_000_000)
    cost = cost_of([sys.executable, "-c", "sum(range(3_000_000))"])
    assert cost.memory < len(held) / 1e6
    assert cost.cpu > 0
    with pytest.raises(RuntimeError, match="ended with 1: no room"):
        cost_of([sys.executable, "-c", "import sys; sys.exit('no room')"])


def test_median_takes_each_figure_by_itself() -> None:
    assert median([Cost(1, 9, 5), Cost(2, 8, 6), Cost(30, 1, 7)]) == Cost(2, 8, 6)


def test_a_page_counts_when_all_its_formats_are_there(tmp_path: Path) -> None:
    for name in ("a.html", "a.md", "a.json", "a.xml", "b.html", "b.json"):
        (tmp_path / name).write_text("x")
    found = written(tmp_path)
    assert (found.files, found.pages) == (6, 1)


def test_tables_are_markdown() -> None:
    assert table(("step", "s"), [("one", "1.0"), ("three", "12.0")]).splitlines() == [
        "| step  |    s |",
        "| ----- | ---: |",
        "| one   |  1.0 |",
        "| three | 12.0 |",
    ]

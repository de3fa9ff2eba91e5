"""The sample is told in its own words: no run of eight words is the portal's or The Context's of those days."""

from __future__ import annotations

import json
import lzma
import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from tests.sample import pages

RUN = 8
NEAR = timedelta(days=3)

_DROPPED = re.compile(
    r"<!--.*?-->|<ref[^>/]*>.*?</ref>|\{\{Current events[^{}=]*(?:\|[a-z]+=\d+)*(?:\|content=|\}\})|\[https?://[^\]]*\]",
    re.S | re.I,
)
_MEASURE = re.compile(r"\{\{(?:convert|cvt)\|([\d.,]+)\|([^|}]*)[^}]*\}\}")
_TEMPLATE = re.compile(r"\{\{[^{}]*\}\}")
_TOPIC = re.compile(r"^\*+ ?(?:'*\[\[[^\]]*\]\]'*(?:, )?)+:?\s*$", re.M)
_LINK = re.compile(r"\[\[(?:[^\]|]*\|)?([^\]]*)\]\]")
_ANCESTOR_DAY = re.compile(r"(\d{4})[-_](\d{2})[-_](\d{1,2})")


def visible(wikitext: str) -> str:
    """About what a reader sees, without bullets that only name articles: enough to compare words by."""
    text = _TOPIC.sub("", _TEMPLATE.sub("", _MEASURE.sub(r"\1 \2", _DROPPED.sub("", wikitext))))
    return _LINK.sub(r"\1", text).replace("''", "")


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def runs(line: str) -> Iterator[tuple[str, ...]]:
    found = words(line)
    for start in range(len(found) - RUN + 1):
        yield tuple(found[start : start + RUN])


def theirs(shared: Path, wanted: set[date]) -> dict[date, set[str]]:
    """Lines of others about the wanted days: the portal's, from three collections, and The Context's pages."""
    lines: dict[date, set[str]] = defaultdict(set)
    with lzma.open(shared / "corpus/events/events-2002-2022.jsonl.xz", "rt", encoding="utf-8") as file:
        for row in map(json.loads, file):
            lines[date.fromisoformat(row["date"])].add(row["text"])
    for path in (shared / "corpus/raw").glob("*.wiki"):
        lines[date.fromisoformat(path.stem)].update(visible(path.read_text(encoding="utf-8")).splitlines())
    months = {f"{day:%Y-%m}" for day in wanted}
    for path in (shared / "corpus/history").glob("*.jsonl.xz"):
        if path.name.split(".")[0][-7:] in months:
            with lzma.open(path, "rt", encoding="utf-8") as file:
                for row in map(json.loads, file):
                    if (day := date.fromisoformat(row["day"])) in wanted:
                        lines[day].update(visible(row["wikitext"]).splitlines())
    for path in (shared / "original/pages").rglob("*.md"):
        if match := _ANCESTOR_DAY.match(path.name):
            day = date(int(match[1]), int(match[2]), int(match[3]))
            lines[day].update(path.read_text(encoding="utf-8", errors="replace").splitlines())
    return lines


def test_the_comparison_finds_what_was_copied() -> None:
    portal = "**[[Russia]]n ministers arrive in [[Cairo]] and meet with their counterparts [http://example.org (BBC)]"
    copied = "* Russian ministers arrive in [[Cairo]] and meet with [[Egypt|their]] counterparts."
    assert set(runs(visible(portal))) & set(runs(visible(copied)))
    assert not set(runs(visible(portal))) & set(runs("Ministers from Moscow come to Cairo for talks with others."))


def test_no_run_of_eight_words_is_taken_from_the_portal_or_the_context(shared: Path) -> None:
    near = [timedelta(days=n) for n in range(-NEAR.days, NEAR.days + 1)]
    others = theirs(shared, {file.day + step for file in pages.files() for step in near})
    compared, shared_runs = 0, []
    for day in {file.day for file in pages.files()}:
        known = {run for step in near for line in others[day + step] for run in runs(line)}
        compared += len(known)
        for file in pages.files():
            if file.day == day:
                lines = visible(file.wikitext).splitlines()
                shared_runs += [(file.name, " ".join(run)) for line in lines for run in runs(line) if run in known]
    assert compared > 100_000
    assert not shared_runs, shared_runs

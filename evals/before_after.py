"""Before and after, as a reader sees them: the lines that explain 40 events of 2019, read by hand, ours and a rival's.

    python -m evals.before_after --events FILE [--archive FILE] [--unread] [--draw first|second|third|…|ninth]

The 40 events are those of 2019 with the lowest hash of "before and after " and their id. Each is explained as an
article that has its text and its day, by an archive of the events of 2018 and 2019 (`--archive` makes it there, or
takes the one that is there). Of an answer with more than ten lines, the ten with the lowest hash are read. Beside
them the ancestor's rule: of the 365 days before, the five events with most names in common, the newest first. Marks
in `gold/before_after.jsonl`: telling (explains the event, or is its story), fair (same matter, adds little), noise.
Fails when a line shown has none, or does not trace to the record; `--unread` prints those without a mark, with their
texts. The second draw is the 20 events next in that order, the third the 101st to 140th (those between were looked at,
not marked, when the rules were changed), the others the next forties: nobody had seen any before it was read; from the
third on only our lines are. Prints one JSON object last.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.pages import Told, read_events, write_pages

import backstory
from backstory.article import Article, Document, Metadata, Published
from backstory.enrich.article import read_article
from backstory.explaining.records import Explanation, Line
from backstory.publish.explained import described
from backstory.publish.press import Press, SiteSettings
from backstory.relate.traits import names_of
from backstory.store import Archive
from backstory.text import normal
from evals.topics import lines_of
from evals.trace import untraced

MARKS = Path(__file__).parent / "gold" / "before_after.jsonl"
YEARS, ASKED = ("2018", "2019"), "2019"
DRAWS = {
    "first": (0, 40),
    "second": (40, 60),
    "third": (100, 140),
    "fourth": (140, 180),
    "fifth": (180, 220),
    "sixth": (220, 260),
    "seventh": (260, 300),
    "eighth": (300, 340),
    "ninth": (340, 380),
}
LINES, ANCESTOR_LINES, ANCESTOR_DAYS = 10, 5, 365
SIDES = ("ours, before", "ours, after", "ancestor, before")


@dataclass(frozen=True, slots=True)
class Shown:
    """A line beside an event, by the side it was shown on and with its reason; ids are those of the file."""

    event: str
    other: str
    side: str
    certainty: str
    why: str


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=Path, required=True)
    parser.add_argument("--archive", type=Path)
    parser.add_argument("--unread", action="store_true")
    parser.add_argument("--draw", choices=tuple(DRAWS), default="first")
    given = parser.parse_args()
    events = {one["id"]: one for one in read_events(given.events) if one["date"][:4] in YEARS}
    asked = sorted((one for one in events if one.startswith(ASKED)), key=drawn)
    asked = asked[slice(*DRAWS[given.draw])]
    lines, wrong = [], []
    with kept(given.archive, list(events.values())) as file, Archive.open(file) as archive:
        ids = {key(one["date"], one["text"]): one["id"] for one in events.values()}
        for event in asked:
            found = backstory.explain(article_of(events[event]), archive)
            wrong += [f"{event} {line}" for line in untraced(as_json(found), archive)]
            lines += of_ours(event, found, ids)
            lines += of_ancestor(events[event], events) if given.draw in ("first", "second") else ()
    marks = {(one["event"], one["other"]): one["mark"] for one in lines_of(MARKS)} if MARKS.exists() else {}
    unread = [one for one in lines if (one.event, one.other) not in marks]
    if given.unread:
        print_lines(unread, events)
    print(*wrong, sep="\n")
    table(lines, marks, asked=len(asked), untraced_lines=len(wrong))
    return 1 if unread or wrong else 0


def drawn(event: str) -> bytes:
    """The rule of the draw, of events and of lines."""
    return hashlib.blake2b(f"before and after {event}".encode(), digest_size=8).digest()


@contextmanager
def kept(file: Path | None, events: list[Told]) -> Iterator[Path]:
    """An archive of the events, made from day pages by the command unless it is there."""
    if file and file.exists():
        yield file
        return
    with TemporaryDirectory() as folder:
        pages, made = Path(folder) / "pages", file or Path(folder) / "archive.db"
        write_pages(events, pages)
        subprocess.run(
            [sys.executable, "-m", "backstory", "-a", made, "update", "--from", pages],
            check=True,
            stdout=sys.stderr,
        )
        yield made


def article_of(event: Told) -> Article:
    """An event as an article: its text, and the day it came out on."""
    known = Metadata(published=Published(date.fromisoformat(event["date"]), "the eval"))
    return read_article(Document(event["text"].encode(), content_type="text/plain; charset=utf-8", known=known))


def as_json(found: Explanation) -> dict[str, object]:
    """An explanation as the command prints it."""
    told: dict[str, object] = json.loads(json.dumps(described(Press(SiteSettings()), found)))
    return told


def of_ours(event: str, found: Explanation, ids: dict[str, str]) -> list[Shown]:
    """What a reader sees before and after an event, the event itself aside."""
    sides = (("ours, before", found.before), ("ours, after", found.after))
    lines = [shown(event, line, side, ids) for side, part in sides for line in part]
    return sorted(lines, key=lambda one: drawn(one.event + one.other))[:LINES]


def key(day: str, text: str) -> str:
    """What tells an event of the file in the archive: the parser takes templates out, mends spaces and cuts sources."""
    return day + "".join(filter(str.isalnum, text))[:80]


def shown(event: str, line: Line, side: str, ids: dict[str, str]) -> Shown:
    other = ids[key(line.event.day.isoformat(), line.event.item.text)]
    return Shown(event, other, side, line.certainty.value, "; ".join(line.reasons))


def of_ancestor(event: Told, events: dict[str, Told]) -> Iterator[Shown]:
    """The events of the year before with most names in common, the newest first; none without a name in common."""
    day, names = date.fromisoformat(event["date"]), names_of(normal(event["text"]))
    first = (day - timedelta(days=ANCESTOR_DAYS)).isoformat()
    earlier = [one for one in events.values() if first <= one["date"] < event["date"]]
    shared = {one["id"]: len(names & names_of(normal(one["text"]))) for one in earlier}
    best = sorted(earlier, key=lambda one: (shared[one["id"]], one["id"]), reverse=True)[:ANCESTOR_LINES]
    for one in best:
        if shared[one["id"]]:
            yield Shown(event["id"], one["id"], "ancestor, before", "related", f"{shared[one['id']]} names")


def print_lines(lines: list[Shown], events: dict[str, Told]) -> None:
    last = ""
    for line in lines:
        if line.event != last:
            print(f"\n{line.event} {events[line.event]['text']}")
        last = line.event
        print(f"    {line.other} {line.side}, {line.certainty}: {events[line.other]['text']} | {line.why}")


def table(lines: list[Shown], marks: dict[tuple[str, str], str], *, asked: int, untraced_lines: int) -> None:
    """The share of each mark, by side, and of ours by how sure."""
    result: dict[str, object] = {"events": asked, "untraced": untraced_lines}
    ours = [one for one in lines if one.side.startswith("ours")]
    groups = {"ours": ours, **{side: [one for one in lines if one.side == side] for side in SIDES}}
    for certainty in sorted({one.certainty for one in ours}):
        groups[f"ours, {certainty}"] = [one for one in ours if one.certainty == certainty]
    for name, group in groups.items():
        counts = Counter(marks.get((one.event, one.other), "unread") for one in group)
        shares = {mark: round(count / len(group), 4) for mark, count in sorted(counts.items())}
        result[name] = {"events": len({one.event for one in group}), "lines": len(group), **shares}
        print(f"{name:18}", result[name])
    print(json.dumps(result))


if __name__ == "__main__":
    sys.exit(main())

"""What `explain` says of an article's announcements, beside 1,408 worked by hand: came about, otherwise, not on record.

    python -m evals.announced_here --events FILE [--archive FILE] [--gold FILE] [--set SET] [--paragraphs] [--show]

Each event of the gold is explained as an article that has its text and its day, by an archive of all events of the
file (`--archive` makes it there, or takes the one that is there). Its announcement is the statement shown that is in
the same sentence and names one of the same days; where none is shown, nothing was said. `gold/GUIDE.md` has the rule of
the draw and of the marks. `found` counts the statements shown; `precision_came_about` those right of what is called
"came about", on every statement the program shows of the gold's sentences; `recall` the outcomes named of those on
record. `--paragraphs` makes a paragraph of each sentence, as newspapers do. Answers that do not trace to the record
fail. `gold/announced_here_2025.jsonl` (66 more) goes with the events of 2025 that `evals.latest` makes. Prints one
JSON object last.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from backstory.article import Article
from backstory.enrich.sentences import sentences
from backstory.explaining.records import Settled
from backstory.pipeline.explain import Explainer
from backstory.relate.announcements import Status
from backstory.store import Archive
from evals.before_after import Told, article_of, as_json
from evals.linking_archive import build, place_of, read_lines
from evals.trace import untraced

GOLD = Path(__file__).parent / "gold" / "announced_here.jsonl"
EITHER = "either"
SETS = (
    "first", "second", "third", "fourth", "fifth", "sixth",
    "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
    "fifteenth", "sixteenth",
)  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=Path, required=True)
    parser.add_argument("--archive", type=Path)
    parser.add_argument("--gold", type=Path, default=GOLD)
    parser.add_argument("--set", choices=SETS, help="one set alone")
    parser.add_argument("--paragraphs", action="store_true", help="make a paragraph of each sentence")
    parser.add_argument("--show", action="store_true", help="print what is wrong or missed")
    given = parser.parse_args()
    events = list(read_lines([given.events]))
    places = {event["id"]: place for place, event in enumerate(events)}
    rows = [row for row in read_lines([given.gold]) if given.set in (None, row.get("set", "first"))]
    with tempfile.TemporaryDirectory() as folder:
        path = given.archive or Path(folder) / "events.db"
        if not path.exists():
            build(path, events)
        with Archive.open(path) as archive:
            told = in_paragraphs if given.paragraphs else article_of
            counts, wrong = measured(Explainer(archive), rows, events, places, told=told, show=given.show)
    print(*wrong, sep="\n")
    print(json.dumps(report(counts, rows) | {"untraced": len(wrong)}))
    return int(bool(wrong))


def in_paragraphs(event: Told) -> Article:
    """An event as an article with a paragraph for each sentence."""
    text = event["text"]
    return article_of({**event, "text": "\n\n".join(text[one.start : one.end].strip() for one in sentences(text))})


def measured(
    explainer: Explainer,
    rows: list[dict[str, Any]],
    events: list[dict[str, Any]],
    places: dict[str, int],
    *,
    told: Callable[[Told], Article],
    show: bool,
) -> tuple[Counter[str], list[str]]:
    """What was said of each announcement, counted; and what does not trace."""
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    for row in rows:
        event = events[places[row["event"]]]
        found = explainer.explain(told(event))
        wrong += [f"{row['event']} {line}" for line in untraced(as_json(found), explainer.archive)]
        for word, one in judged(row, shown(row, event["text"], found.announced), events):
            counts[word] += 1
            if show and word not in ("right", "rightly silent"):
                named = one and one.outcome and events[place_of(one.outcome.event.id)]["id"]
                print(
                    word, row["event"], row["from"], row["settled_by"], named, event["text"][row["start"] : row["end"]]
                )
    return counts, wrong


def shown(row: dict[str, Any], text: str, found: tuple[Settled, ...]) -> list[Settled]:
    """The statements shown of the gold's sentence that name one of its days."""
    said = "".join(filter(str.isalnum, text[row["start"] : row["end"]]))
    first, last = date.fromisoformat(row["from"]), date.fromisoformat(row["to"])
    return [
        one
        for one in found
        if one.statement.first
        and one.statement.last
        and one.statement.first <= last
        and one.statement.last >= first
        and _overlap("".join(filter(str.isalnum, one.statement.text)), said)
    ]


def _overlap(one: str, other: str) -> bool:
    return one in other or other in one


def judged(
    row: dict[str, Any], found: list[Settled], events: list[dict[str, Any]]
) -> Iterator[tuple[str, Settled | None]]:
    """What was said of one announcement, as words to count."""
    if not found:
        yield ("missed, no statement" if row["settled_by"] else "silent, no statement"), None
        return
    outcomes = [(one, events[place_of(one.outcome.event.id)]["id"]) for one in found if one.outcome]
    if not outcomes:
        yield ("missed" if row["settled_by"] else "rightly silent"), found[0]
    for one, named in outcomes[:1]:
        right = named in row["settled_by"] and (one.status.value == row["turn"] or row["turn"] == EITHER)
        came = one.status is Status.CAME_ABOUT
        yield ("right" if named in row["settled_by"] else "wrong"), one
        yield (f"{'came about' if came else 'otherwise'}, {'right' if right else 'wrong'}"), one


def report(counts: Counter[str], rows: list[dict[str, Any]]) -> dict[str, Any]:
    """The figures."""
    on_record = sum(bool(row["settled_by"]) for row in rows)
    came = counts["came about, right"] + counts["came about, wrong"]
    said = counts["right"] + counts["wrong"]
    silent = counts["missed, no statement"] + counts["silent, no statement"]
    return {
        "announcements": len(rows),
        "found": len(rows) - silent,
        "on_record": on_record,
        "called_came_about": came,
        "precision_came_about": round(counts["came about, right"] / max(1, came), 4),
        "precision": round(counts["right"] / max(1, said), 4),
        "recall": round(counts["right"] / max(1, on_record), 4),
        "counts": dict(sorted(counts.items())),
    }


if __name__ == "__main__":
    sys.exit(main())

"""How well whole articles are explained: is the event on record that each tells of among what it is said to report?

    python -m evals.whole --events FILE … [--archive FILE] [--half held|fitted] [--show]

`gold/whole_articles.jsonl` are sample articles, written for this eval from what is known of events drawn by a hash, and
some about what no such record holds (`gold/GUIDE.md`). Each is explained by an archive of all events of the file. Of
what stands under "reports" or "anticipates" the first counts: right if it is the event, or one of the same matter
(`judge.of_one_matter`, three days around). Prints one JSON object last: how many are said with which certainty, and
how many of these are right.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from backstory.article import Article, Document, Metadata, Published
from backstory.enrich.article import read_article
from backstory.explaining.judge import of_one_matter
from backstory.explaining.records import Explanation
from backstory.explaining.subjects import subject_of
from backstory.pipeline.explain import Explainer
from backstory.relate.records import Subject
from backstory.store import Archive
from evals.linking_archive import build, id_of, read_lines

GOLD = Path(__file__).parent / "gold" / "whole_articles.jsonl"
AROUND = 3


def rows_of(half: str | None = None, gold: Path = GOLD) -> list[dict[str, Any]]:
    """The sample articles, or those of one half."""
    return [row for row in read_lines([gold]) if half in (None, row["half"])]


def article_of(row: dict[str, Any]) -> Article:
    """A sample as an article; its day is known where the row has one."""
    known = Metadata(published=Published(date.fromisoformat(row["date"]), "the eval")) if row["date"] else Metadata()
    return read_article(Document(row["text"].encode(), content_type="text/plain; charset=utf-8", known=known))


def of_the_matter(one: Subject, right: Subject) -> bool:
    """Whether an event is the one an article tells of, or another of the same matter."""
    return one.id == right.id or (abs((one.day - right.day).days) <= AROUND and of_one_matter(one, right))


def said(found: Explanation, right: Subject | None) -> str:
    """What was said of an article, as a word to count: "likely, right", "possible, wrong", "none"."""
    line = next(iter((*found.reports, *found.anticipates)), None)
    if line is None:
        return "none"
    there = right is not None and of_the_matter(subject_of(line.event), right)
    return f"{line.certainty.value}, {'right' if there else 'wrong'}"


def measured(
    explainer: Explainer, rows: list[dict[str, Any]], places: dict[str, int]
) -> Iterator[tuple[str, str, str]]:
    """For each article whether its event is on record, what was said, and its headline."""
    for row in rows:
        event = id_of(places[row["event"]]) if row["event"] else ""
        view = next(iter(explainer.linking.views([event])), None) if event else None
        found = explainer.explain(article_of(row))
        yield ("on record" if view else "not on record"), said(found, subject_of(view) if view else None), row["text"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=Path, nargs="+", required=True)
    parser.add_argument("--archive", type=Path, help="keep the archive here, and use it if it is there")
    parser.add_argument("--half", choices=("held", "fitted"))
    parser.add_argument("--gold", type=Path, default=GOLD)
    parser.add_argument("--show", action="store_true", help="print what was said of each article")
    given = parser.parse_args()
    events = list(read_lines(given.events))
    places = {event["id"]: place for place, event in enumerate(events)}
    counts: dict[str, Counter[str]] = {"on record": Counter(), "not on record": Counter()}
    with tempfile.TemporaryDirectory() as folder:
        path = given.archive or Path(folder) / "events.db"
        if not path.exists():
            build(path, events)
        with Archive.open(path) as archive:
            for kind, word, text in measured(Explainer(archive), rows_of(given.half, given.gold), places):
                counts[kind][word] += 1
                if given.show:
                    print(kind, "|", word, "|", text.split("\n", 1)[0])
    print(json.dumps({kind: dict(sorted(found.items())) for kind, found in counts.items()}))


if __name__ == "__main__":
    main()

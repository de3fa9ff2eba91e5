"""How well an article is linked to the event it tells of, beside BM25.

    python -m evals.linking --events ../shared/corpus/events/events-2002-2022.jsonl.xz \
        --gold ../shared/gold/og_linking_dev.jsonl.xz [--dated [--drawn]] [--half held|fitted]

The gold has what an outlet wrote of an event (`og`), the event and its day. Without --dated any event of any day can be
the answer; with it those from 3 days before to 1 after. The day is the event's own; `--drawn` takes one on which
articles on it come out instead, in one case of seven a day sooner or later. Half of the pairs (even digests of the
event's id) fitted the weights; `--half held` asks only the other half. Prints one JSON object last; seconds are for one
text, on one core. `sure` is how often the first answer is right that is called so; `silent` the share of texts answered
"not in the archive" or only "possible" when their event is taken out.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import re
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from backstory.explaining.features import Candidate
from backstory.explaining.judge import AFTER, BEFORE, judged
from backstory.explaining.query import Days, Query, made_query
from backstory.explaining.weights import DAYS
from backstory.model import Certainty
from backstory.pipeline.explain import Explainer
from backstory.store import Archive
from backstory.text import COMMON
from backstory.text import words as words_of
from evals.linking_archive import build, id_of, read_lines
from evals.scores import Count

_ALL = 100_000
_WORD = re.compile(r"[^\W_]+")

Ranker = Callable[[Query, "Days | None", str], Sequence[str]]


@dataclass(slots=True)
class Ranks:
    """The ranks of the right events, 0 where one was not found, and what each text took."""

    ranks: list[int] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    def report(self) -> dict[str, float | int]:
        of = len(self.ranks) or 1
        return {
            "r1": round(sum(rank == 1 for rank in self.ranks) / of, 4),
            "r5": round(sum(0 < rank <= 5 for rank in self.ranks) / of, 4),
            "mrr": round(sum(1 / rank for rank in self.ranks if rank) / of, 4),
            "queries": len(self.ranks),
            "seconds": round(statistics.fmean(self.seconds), 4) if self.seconds else 0.0,
        }


def half_of(event: str) -> str:
    """Whether a pair fitted the weights or was held back."""
    return "held" if hashlib.md5(event.encode(), usedforsecurity=False).digest()[0] % 2 else "fitted"


def came_out(event: str, day: date) -> date:
    """A day on which an article on an event may have come out: drawn, by the event's id, as such days really lie."""
    drawn = int.from_bytes(hashlib.md5(event.encode(), usedforsecurity=False).digest()[1:5]) / 2**32
    shares = {apart: math.exp(log) for apart, log in DAYS.items()}
    for apart, share in shares.items():
        drawn -= share / sum(shares.values())
        if drawn < 0:
            return day - timedelta(apart)
    return day


def window(day: date) -> Days:
    """The days an event can have, of an article of a day."""
    return Days(day - timedelta(BEFORE), day + timedelta(AFTER))


@dataclass(slots=True)
class Sure:
    """How often what is called certain or likely is right, and how often nothing is when the event is taken out."""

    called: dict[str, Count] = field(default_factory=lambda: {"certain": Count(), "likely": Count()})
    silent: Count = field(default_factory=Count)

    def add(self, query: Query, candidates: list[Candidate], right: str) -> list[str]:
        """Counts one text; gives the ranking."""
        ranked = judged(query, candidates)
        best = ranked[0] if ranked else None
        if best and best.certainty and best.certainty.value in self.called:
            self.called[best.certainty.value].add(right=best.candidate.subject.id == right)
        rest = judged(query, [one for one in candidates if one.subject.id != right])
        self.silent.add(right=not rest or rest[0].certainty in (None, Certainty.POSSIBLE))
        return [one.candidate.subject.id for one in ranked]

    def report(self) -> dict[str, Any]:
        return {"sure": {word: count.report() for word, count in self.called.items()}, "silent": self.silent.report()}


def ours(explainer: Explainer, sure: Sure) -> Ranker:
    """The product's own ranking; `sure` keeps count of its words."""

    def rank(query: Query, days: Days | None, right: str) -> list[str]:
        found = explainer.find(query)
        kept = [one for one in found.candidates if days is None or not days.apart(one.subject.day)]
        return sure.add(query, kept, right)

    return rank


def bm25(archive: Archive) -> Ranker:
    """FTS5's BM25 over text and headings, asked for every word but the commonest."""

    def rank(query: Query, days: Days | None, right: str) -> list[str]:
        written = dict.fromkeys(
            word for word in _WORD.findall(query.text.lower()) if not COMMON.issuperset(words_of(word))
        )
        words = " OR ".join(f'"{word}"' for word in written)
        if not words:
            return []
        rows = archive.db.execute(
            "SELECT rowid FROM event_search WHERE event_search MATCH ? ORDER BY bm25(event_search), rowid LIMIT ?",
            (words, _ALL),
        )
        found = [id_of(row[0]) for row in rows]
        if days is None:
            return found
        allowed = {
            row[0]
            for row in archive.db.execute(
                "SELECT id FROM event WHERE day BETWEEN ? AND ?", (days.first.isoformat(), days.last.isoformat())
            )
        }
        return [event for event in found if event in allowed]

    return rank


def asked(pair: dict[str, Any], *, dated: bool, drawn: bool = False) -> tuple[Query, Days | None]:
    """What a pair asks; `drawn` takes a day as articles have them in place of the event's."""
    day = date.fromisoformat(pair["date"])
    day = came_out(pair["event"], day) if drawn else day
    days = window(day) if dated else None
    return made_query([pair["og"]], days=Days(day, day) if dated else None), days


def measure(
    archive: Archive, pairs: Sequence[dict[str, Any]], places: dict[str, int], *, dated: bool, drawn: bool
) -> dict[str, Any]:
    """The figures of both ways."""
    sure = Sure()
    ways: dict[str, tuple[Ranker, Ranks]] = {
        "ours": (ours(Explainer(archive), sure), Ranks()),
        "bm25": (bm25(archive), Ranks()),
    }
    for pair in pairs:
        query, days = asked(pair, dated=dated, drawn=drawn)
        right = id_of(places[pair["event"]])
        for ranker, ranks in ways.values():
            start = time.process_time()
            found = ranker(query, days, right)
            ranks.seconds.append(time.process_time() - start)
            ranks.ranks.append(found.index(right) + 1 if right in found else 0)
    return {name: ranks.report() for name, (_, ranks) in ways.items()} | sure.report()


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=Path, nargs="+", required=True, help="files of events, .jsonl or .jsonl.xz")
    parser.add_argument("--gold", type=Path, required=True, help="the pairs")
    parser.add_argument("--dated", action="store_true", help="the day of the article is known")
    parser.add_argument("--drawn", action="store_true", help="with --dated: days drawn as articles have them")
    parser.add_argument("--half", choices=("held", "fitted"), help="only this half of the pairs")
    parser.add_argument("--archive", type=Path, help="keep the archive here, and use it if it is there")
    given = parser.parse_args(argv)
    events = list(read_lines(given.events))
    places = {event["id"]: place for place, event in enumerate(events)}
    pairs = [one for one in read_lines([given.gold]) if not one.get("nooverlap") and one["event"] in places]
    pairs = [one for one in pairs if given.half in (None, half_of(one["event"]))]
    with tempfile.TemporaryDirectory() as folder:
        path = given.archive or Path(folder) / "events.db"
        if not path.exists():
            build(path, events)
        with Archive.open(path) as archive:
            figures = measure(archive, pairs, places, dated=given.dated, drawn=given.drawn)
    print(json.dumps({**figures, "dated": given.dated, "drawn": given.drawn, "half": given.half or "all"}))


if __name__ == "__main__":
    main()

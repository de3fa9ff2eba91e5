"""How well pages are joined to entities: `python -m evals.entities`.

Reads the histories into an archive as the program does, adds the titles of the gold, and asks of each labelled pair
whether both came out as one entity. Prints one JSON object last; what it says is explained in docs/entities.md. Beside
it stand two baselines: the same title but for capitals, and the same slug. `--archive` names a file to use again.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from backstory import pipeline
from backstory.editions import edition
from backstory.fetch.sources import open_source
from backstory.ids import slugify
from backstory.pipeline.conclude import conclude_pages
from backstory.pipeline.entities import name_entities
from backstory.relate.entities import Names, SamePage, groups, judge, keys, written
from backstory.store import Archive, names
from evals.pages import GOLD, SHARED
from evals.scores import Score
from evals.topics import lines_of

# Drawn and labelled after the rules were written by all of `entities.jsonl`, the third also after those that the
# second showed, the fourth after those that the pairs never drawn had shown, and so on (`evals.entities_draw`); the
# seventh and eighth by names, title by title (`evals/gold/GUIDE.md`).
NAMED = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
LATER = {name: GOLD / f"entities_{name}.jsonl" for name in NAMED}


class Pair(NamedTuple):
    """Two titles, whether they are one entity, and how the pair was drawn."""

    one: str
    other: str
    same: bool
    drawn: str

    @property
    def half(self) -> str:
        digest = hashlib.blake2b("\0".join(sorted(self[:2])).encode(), digest_size=1).digest()
        return "held" if digest[0] & 1 else "dev"


def labelled(path: Path) -> list[Pair]:
    """The pairs of the gold."""
    lines = map(json.loads, path.read_text("utf-8").splitlines())
    return [Pair(line["a"], line["b"], line["same"], line["from"]) for line in lines]


def filled(path: Path, histories: Iterable[Path]) -> Archive:
    """An archive of the histories, its entities named; one that is there already is taken as it is."""
    there = path.exists()
    archive = Archive.open(path, write=True)
    if not there:
        report = pipeline.Report()
        for history in histories:
            pipeline.keep(archive, open_source(history, edition("en")), report, now=datetime(2026, 1, 1, tzinfo=UTC))
        conclude_pages(archive, report)
        name_entities(archive)
    return archive


def filed_in() -> dict[str, tuple[date, date]]:
    """The first and the last day of which `corpus/events` files an event under each topic."""
    found: dict[str, tuple[date, date]] = {}
    for path in sorted((SHARED / "corpus" / "events").glob("*")):
        for event in lines_of(path):
            day = date.fromisoformat(event["date"])
            for topic in event["topics"]:
                first, last = found.get(topic, (day, day))
                found[topic] = min(first, day), max(last, day)
    return found


def with_days(record: Names, filed: Mapping[str, tuple[date, date]]) -> Names:
    """The record, with when topics were filed on days that no history is of."""
    when = {title: (first.year, last.year) for title, (first, last) in filed.items()}
    begun = {title: first for title, (first, _) in filed.items()}
    ended = {title: last for title, (_, last) in filed.items()}
    for title, (first, last) in record.when.items():
        earlier, later = when.get(title, (first, last))
        when[title] = min(earlier, first), max(later, last)
    for title, day in record.begun.items():
        begun[title] = min(begun.get(title, day), day)
    for title, day in record.ended.items():
        ended[title] = max(ended.get(title, day), day)
    return replace(record, when=when, begun=begun, ended=ended)


def joined(archive: Archive, titles: set[str], filed: Mapping[str, tuple[date, date]]) -> dict[str, int]:
    """The number of its group for each title that is one with another, the titles added to those of the archive."""
    new = titles - names.all_titles(archive)
    archive.db.executemany(
        "INSERT OR IGNORE INTO page_key VALUES (?, ?)", [(key, title) for title in new for key in keys(written(title))]
    )
    found = names.candidates(archive, titles)
    record = with_days(names.record_of(archive, found), filed)
    pairs: list[SamePage] = [pair for one, other in sorted(found) if (pair := judge(one, other, record))]
    pairs += [
        pair for pair in names.same_pages(archive, names.all_titles(archive)) if (pair.one, pair.other) not in found
    ]
    return {title: n for n, group in enumerate(groups(pairs)) for title in group}


def score(pairs: Iterable[Pair], same: Callable[[str, str], bool]) -> dict[str, float]:
    """F1 of the pairs taken for the same."""
    counted = Score()
    for pair in pairs:
        found, label = same(pair.one, pair.other), pair.same
        counted.add({pair[:2]} if found else set(), {pair[:2]} if label else set())
    return counted.report()


def by_stratum(pairs: Sequence[Pair], same: Callable[[str, str], bool]) -> dict[str, dict[str, float]]:
    """The same for the pairs drawn in each way."""
    return {
        kind: score([pair for pair in pairs if pair.drawn == kind], same)
        for kind in sorted({pair.drawn for pair in pairs})
    }


def described(pairs: Sequence[Pair], same: Callable[[str, str], bool]) -> dict[str, object]:
    """The figures of one of the later golds, and those of equal slugs."""
    return {
        **score(pairs, same),
        "pairs": len(pairs),
        "same": sum(pair.same for pair in pairs),
        "drawn": by_stratum(pairs, same),
        "equal_slug": score(pairs, lambda one, other: slugify(one) == slugify(other)),
    }


def scores(
    pairs: Sequence[Pair], later: Mapping[str, Sequence[Pair]], same: Callable[[str, str], bool]
) -> dict[str, object]:
    """The figures of all golds, by stratum, and of the baselines."""
    return {
        "pairs": len(pairs),
        "same": sum(pair.same for pair in pairs),
        **{name: described(held, same) for name, held in later.items()},
        "held": score([pair for pair in pairs if pair.half == "held"], same),
        "dev": score([pair for pair in pairs if pair.half == "dev"], same),
        "all": score(pairs, same),
        "drawn": by_stratum(pairs, same),
        "without_known": score([pair for pair in pairs if pair.drawn != "known"], same),
        "equal_title": score(pairs, lambda one, other: one.lower() == other.lower()),
        "equal_slug": score(pairs, lambda one, other: slugify(one) == slugify(other)),
    }


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--history", type=Path, nargs="*", help="default: all of corpus/history")
    parser.add_argument("--gold", type=Path, default=GOLD / "entities.jsonl")
    parser.add_argument("--archive", type=Path, help="a file to build, or to use again")
    parser.add_argument("--wrong", action="store_true", help="list the pairs of the dev half that come out wrong")
    given = parser.parse_args(arguments)
    if not given.history and not SHARED.is_dir():
        print(f"no shared data at {SHARED}; set BACKSTORY_SHARED to its folder", file=sys.stderr)
        return 0
    histories = given.history or sorted((SHARED / "corpus" / "history").glob("*.jsonl.xz"))
    later = {name: labelled(path) for name, path in LATER.items()}
    pairs = labelled(given.gold)
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder, filled(given.archive or Path(folder) / "a.db", histories) as archive:
        known = names.all_titles(archive)
        titles = {title for pair in chain(pairs, *later.values()) for title in pair[:2]}
        of = joined(archive, titles, filed_in())
        archive.db.executemany("DELETE FROM page_key WHERE title = ?", [(title,) for title in titles - known])

    def same(one: str, other: str) -> bool:
        return one in of and of[one] == of.get(other)

    if given.wrong:
        for pair in pairs:
            if pair.half == "dev" and same(*pair[:2]) != pair.same:
                print(pair, file=sys.stderr)
    report = scores(pairs, later, same) | {"titles": len(known), "seconds": round(time.perf_counter() - begun, 1)}
    print(json.dumps(report))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

"""How well events are followed: `python -m evals.identity --history FILE ... --gold FILE`.

Reads whole pages as the program does, then asks of each labelled pair of versions which bullets came out as one event.
Prints one JSON object last; what it says is explained in docs/identity.md. Beside it stand two baselines that see the
same two versions: equal text, and best difflib ratio over 0.6.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from backstory.model import Item, Kind
from backstory.resolve import Origin, PageHistory, Track, history
from backstory.text import normal
from evals.pages import GOLD, SHARED, Place, Versions, bare, gold, items, pages

Link = tuple[int, int]


@dataclass(slots=True)
class Score:
    """Links found against links labelled."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, found: set[Link], labelled: set[Link]) -> None:
        self.right += len(found & labelled)
        self.wrong += len(found - labelled)
        self.missed += len(labelled - found)

    def report(self) -> dict[str, float]:
        total = 2 * self.right + self.wrong + self.missed
        f1 = 2 * self.right / total if total else 1.0
        return {"f1": round(f1, 4), "right": self.right, "wrong": self.wrong, "missed": self.missed}


@dataclass(slots=True)
class Tally:
    """The scores of one way of doing it."""

    changed: Score = field(default_factory=Score)
    all: Score = field(default_factory=Score)
    merges: Score = field(default_factory=Score)
    splits: Score = field(default_factory=Score)


@dataclass(frozen=True, slots=True)
class Pair:
    """A labelled pair of versions: the lines that count on each side, and the links between them."""

    id: str
    sides: tuple[set[int], set[int]]
    same: set[Link]
    equal: set[Link]
    merged: set[Link]
    split: set[Link]


def labelled(line: Mapping[str, Any], before: str, after: str) -> Pair:
    """A line of the gold, with the lines that are equal in both versions added."""
    same, merged, split = ({(a, b) for a, b in line[name]} for name in ("same", "merged", "split"))
    old, new = bare(before), bare(after)
    counts = Counter(old), Counter(new)
    spoken = ({a for a, _ in same | merged} | {*line["gone"], *line["unclear"][0]}), {b for _, b in same | split}
    places = {text: place for place, text in enumerate(new)}
    equal = {
        (place, places[text])
        for place, text in enumerate(old)
        if text and counts[0][text] == 1 == counts[1][text] and place not in spoken[0]
    }
    lefts = {a for a, _ in same | merged | equal} | set(line["gone"])
    rights = {b for _, b in same | split | equal} | set(line["new"])
    return Pair(line["id"], (lefts, rights), same, equal, merged, split)


def links(pair: Pair, old: Mapping[Any, int], new: Mapping[Any, int]) -> set[Link]:
    """The lines that carry one key on both sides, as far as they count."""
    found = {(old[key], new[key]) for key in old if key in new}
    return {(a, b) for a, b in found if a in pair.sides[0] and b in pair.sides[1]}


def equal_text(old: Iterable[Item], new: Iterable[Item]) -> tuple[dict[str, int], dict[str, int]]:
    """First baseline: the same text is the same event."""
    return {normal(i.text): i.line for i in reversed([*old])}, {normal(i.text): i.line for i in reversed([*new])}


def difflib_links(old: Iterable[Item], new: Iterable[Item]) -> set[Link]:
    """Second baseline: best ratio first, down to 0.6."""
    ratios = []
    for one in old:
        matcher = SequenceMatcher(None, b=one.text, autojunk=False)
        for other in new:
            matcher.set_seq1(other.text)
            if matcher.real_quick_ratio() > 0.6 and matcher.quick_ratio() > 0.6 and (ratio := matcher.ratio()) > 0.6:
                ratios.append((-ratio, one.line, other.line))
    chosen: set[Link] = set()
    taken: tuple[set[int], set[int]] = set(), set()
    for _, a, b in sorted(ratios):
        if a not in taken[0] and b not in taken[1]:
            chosen.add((a, b))
            taken[0].add(a)
            taken[1].add(b)
    return chosen


def told(read: PageHistory, revid: int, found: tuple[Item, ...]) -> dict[Origin, int]:
    """The line of each event in a revision; of copies the first."""
    readings = dict(read.readings)[revid]
    return {origin: item.line for (origin, _, _), item in reversed([*zip(readings, found, strict=True)])}


def turned(read: PageHistory, kind: Kind, revids: set[int]) -> set[tuple[Origin, Origin]]:
    """The pairs (was, became) of events merged or split in these revisions."""
    texts: dict[str, list[Track]] = defaultdict(list)
    for track in read.tracks:
        for version in track.versions:
            texts[version.item.text].append(track)
    found = set()
    for track in read.tracks:
        for change in track.changes:
            if change.kind is kind and change.revid in revids and change.before and not change.after:
                found |= {(other.origin, track.origin) for other in texts[change.before] if other is not track}
            elif kind is Kind.SPLIT and change.kind is kind and change.revid in revids:
                found |= {(other.origin, track.origin) for other in texts[change.before] if other is not track}
    return found


def judge(page: Versions, read: PageHistory, lines: list[dict[str, Any]], tallies: dict[str, Tally]) -> list[str]:
    """Adds what one page gets right; returns a line for each link that is not."""
    misses = []
    for line in lines:
        before, after = page.at(line["before"]), page.at(line["after"])
        pair = labelled(line, before.wikitext or "", after.wikitext or "")
        old, new = items(before), items(after)
        for lines_of, side in ((old, pair.sides[0]), (new, pair.sides[1])):
            side &= {item.line for item in lines_of}
        kept = {name: keep(getattr(pair, name), pair) for name in ("same", "equal", "merged", "split")}
        ours = told(read, before.revid, old), told(read, after.revid, new)
        found = {
            "backstory": links(pair, *ours),
            "equal_text": links(pair, *equal_text(old, new)),
            "difflib": {(a, b) for a, b in difflib_links(old, new) if a in pair.sides[0] and b in pair.sides[1]},
        }
        for name, got in found.items():
            tallies[name].all.add(got, kept["same"] | kept["equal"])
            tallies[name].changed.add(got - kept["equal"], kept["same"])
            for kind in ("merged", "split"):
                score = tallies[name].merges if kind == "merged" else tallies[name].splits
                score.add(set(), kept[kind]) if name != "backstory" else None
        steps = {one.revid for one in page.revisions if before.at < one.at <= after.at}
        for kind, name in ((Kind.MERGED, "merged"), (Kind.SPLIT, "split")):
            pairs = {(ours[0].get(a, -1), ours[1].get(b, -1)) for a, b in turned(read, kind, steps)}
            got = {(a, b) for a, b in pairs if a in pair.sides[0] and b in pair.sides[1]}
            score = tallies["backstory"].merges if name == "merged" else tallies["backstory"].splits
            score.add(got, kept[name])
            misses += [f"{pair.id} {name} {what} {a}>{b}" for what, a, b in differing(got, kept[name])]
        misses += [
            f"{pair.id} same {what} {a}={b}"
            for what, a, b in differing(found["backstory"], kept["same"] | kept["equal"])
        ]
    return misses


def keep(found: set[Link], pair: Pair) -> set[Link]:
    """The links between lines that are bullets to the parser too."""
    return {(a, b) for a, b in found if a in pair.sides[0] and b in pair.sides[1]}


def differing(found: set[Link], labels: set[Link]) -> list[tuple[str, int, int]]:
    """Links found and not labelled, labelled and not found."""
    return [("wrong", *link) for link in sorted(found - labels)] + [("missed", *link) for link in sorted(labels - found)]


def lost_ids(page: Versions, read: PageHistory) -> tuple[int, int]:
    """How often a bullet came back word for word after it was gone or edited, and how often under another id."""
    readings = dict(read.readings)
    before: dict[str, tuple[int, Origin]] = {}
    returns = lost = 0
    for step, revision in enumerate(page.revisions):
        if revision.revid not in readings:
            continue
        found = items(revision)
        counts = Counter(item.markup for item in found)
        for item, (origin, _, _) in zip(found, readings[revision.revid], strict=True):
            if counts[item.markup] > 1 or not item.text:
                continue
            last = before.get(item.markup)
            if last is not None and last[0] < step - 1:
                returns += 1
                lost += last[1] != origin
            before[item.markup] = (step, origin)
    return returns, lost


def main(arguments: list[str] | None = None) -> dict[str, Any]:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--history", nargs="+", type=Path, default=sorted((SHARED / "corpus/history").glob("*.jsonl.xz")))
    parser.add_argument("--gold", type=Path, default=GOLD / "identity.jsonl")
    parser.add_argument("--half", choices=["all", "dev", "held"], default="all")
    parser.add_argument("--misses", action="store_true", help="list on stderr what is not as labelled")
    options = parser.parse_args(arguments)
    wanted: dict[Place, list[dict[str, Any]]] = defaultdict(list)
    for line in gold(options.gold, options.half):
        wanted[str(line["file"]), str(line["day"])].append(line)
    tallies = {name: Tally() for name in ("backstory", "equal_text", "difflib")}
    returns = lost = judged = 0
    for page in pages(options.history):
        lines = wanted.get((page.file, page.day), [])
        read = history((one.revid, one.at, items(one)) for one in page.revisions)
        found = lost_ids(page, read)
        returns, lost = returns + found[0], lost + found[1]
        judged += len(lines)
        misses = judge(page, read, lines, tallies)
        if options.misses:
            print(*misses, sep="\n", end="\n" if misses else "", file=sys.stderr)
    report: dict[str, Any] = {"pairs": judged, "half": options.half}
    for name, tally in tallies.items():
        report[name] = {part: getattr(tally, part).report() for part in ("all", "changed", "merges", "splits")}
    report["returns"] = {"count": returns, "ids_lost": lost}
    print(json.dumps(report))
    return report


if __name__ == "__main__":
    main()

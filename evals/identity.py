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
from evals.identity_moves import End, Gathered, ends_of, report
from evals.pages import GOLD, SHARED, Place, Versions, bare, gold, items, pages
from evals.scores import Score

Link = tuple[int, int]


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

    def counted(self, links: set[Link]) -> set[Link]:
        """Those of some links whose lines count on both sides."""
        return {(a, b) for a, b in links if a in self.sides[0] and b in self.sides[1]}


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


def carried(pair: Pair, old: Mapping[Any, int], new: Mapping[Any, int]) -> set[Link]:
    """The lines that carry one key on both sides, as far as they count."""
    return pair.counted({(line, new[key]) for key, line in old.items() if key in new})


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
            takes = kind is Kind.SPLIT or not change.after
            if change.kind is kind and change.revid in revids and change.before and takes:
                found |= {(other.origin, track.origin) for other in texts[change.before] if other is not track}
    return found


def judge(page: Versions, read: PageHistory, line: dict[str, Any], tallies: dict[str, Tally]) -> list[str]:
    """Adds what comes out right of one labelled pair; returns a line for each link that does not."""
    before, after = page.at(line["before"]), page.at(line["after"])
    pair = labelled(line, before.wikitext or "", after.wikitext or "")
    old, new = items(before), items(after)
    for found, side in ((old, pair.sides[0]), (new, pair.sides[1])):
        side.intersection_update({item.line for item in found})
    same, equal, merged, split = (pair.counted(links) for links in (pair.same, pair.equal, pair.merged, pair.split))
    ours = told(read, before.revid, old), told(read, after.revid, new)
    found_links = {
        "backstory": carried(pair, *ours),
        "equal_text": carried(pair, *equal_text(old, new)),
        "difflib": pair.counted(difflib_links(old, new)),
    }
    for name, got in found_links.items():
        tallies[name].all.add(got, same | equal)
        tallies[name].changed.add(got - equal, same)
    misses = differing(pair.id, "same", found_links["backstory"], same | equal)
    steps = {one.revid for one in page.revisions if before.at < one.at <= after.at}
    for kind, labels in ((Kind.MERGED, merged), (Kind.SPLIT, split)):
        pairs = {(ours[0].get(a, -1), ours[1].get(b, -1)) for a, b in turned(read, kind, steps)}
        for name, tally in tallies.items():  # the baselines know no merges and no splits
            score = tally.merges if kind is Kind.MERGED else tally.splits
            score.add(pair.counted(pairs) if name == "backstory" else set(), labels)
        misses += differing(pair.id, kind.value, pair.counted(pairs), labels)
    return misses


def differing(name: str, kind: str, found: set[Link], labels: set[Link]) -> list[str]:
    """Links found and not labelled, labelled and not found, in words."""
    wrong = [f"{name} {kind} wrong {a}>{b}" for a, b in sorted(found - labels)]
    return wrong + [f"{name} {kind} missed {a}>{b}" for a, b in sorted(labels - found)]


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


def options(arguments: list[str] | None) -> argparse.Namespace:
    """What was asked for on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    history_files = sorted((SHARED / "corpus/history").glob("*.jsonl.xz"))
    parser.add_argument("--history", nargs="+", type=Path, default=history_files, help="files of versions of day pages")
    parser.add_argument("--gold", type=Path, default=GOLD / "identity.jsonl", help="labelled pairs of versions")
    parser.add_argument("--moves", type=Path, default=GOLD / "moves.jsonl", help="labelled candidates across days")
    parser.add_argument("--half", choices=["all", "dev", "held"], default="all", help="which half of the gold")
    parser.add_argument("--misses", action="store_true", help="list on stderr what is not as labelled")
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> dict[str, Any]:
    """Reads the pages, judges what the gold speaks of, prints one JSON object."""
    asked = options(arguments)
    lines: dict[Place, list[dict[str, Any]]] = defaultdict(list)
    for line in gold(asked.gold, asked.half):
        lines[line["file"], line["day"]].append(line)
    candidates = gold(asked.moves, asked.half) if asked.moves.exists() else []
    ends: dict[Place, list[End]] = defaultdict(list)
    for end in (end for line in candidates for end in ends_of(line)):
        ends[end[0], end[1]].append(end)
    tallies = {name: Tally() for name in ("backstory", "equal_text", "difflib")}
    gathered, misses, judged, returns, lost = Gathered(), list[str](), 0, 0, 0
    for page in pages(asked.history):
        read = history((one.revid, one.at, items(one)) for one in page.revisions)
        again = lost_ids(page, read)
        returns, lost = returns + again[0], lost + again[1]
        for line in lines.get((page.file, page.day), ()):
            misses += judge(page, read, line, tallies)
            judged += 1
        gathered.add(page, read, ends.get((page.file, page.day), []))
    moved, more = report(gathered, candidates)
    print(*misses, *more, sep="\n", file=sys.stderr) if asked.misses else None
    made: dict[str, Any] = {"pairs": judged, "half": asked.half}
    for name, tally in tallies.items():
        parts = ("all", "changed", "merges", "splits")
        made[name] = {part: getattr(tally, part).report() for part in parts} | {"moves": moved[name]}
    made["returns"] = {"count": returns, "ids_lost": lost}
    made["moves"] = {name: moved[name] for name in ("links", "links_not_labelled")}
    print(json.dumps(made))
    return made


if __name__ == "__main__":
    main()

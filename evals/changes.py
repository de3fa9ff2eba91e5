"""How well changes are typed: `python -m evals.changes --history FILE ... --gold FILE`.

Reads whole pages as the program does and looks up, for each labelled change, what the program made of it: whether it
is of substance, and which figures it altered. Prints one JSON object last. Beside it two baselines for substance:
everything is, and whatever changes less than nine tenths of the text (difflib) is.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Mapping
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from backstory.figures import NOUNS, altered
from backstory.model import Item, Kind
from backstory.resolve import PageHistory, history
from evals.pages import GOLD, SHARED, Place, Versions, gold, items, pages

_AWAY = (Kind.REMOVED, Kind.MERGED)


def substance(page: Versions, read: PageHistory, line: Mapping[str, Any]) -> bool | None:
    """Whether the program took this step for one of substance; None if it does not follow the bullet so."""
    before, after = page.at(line["before"]), page.at(line["after"])
    revision = before if line["line"][1] is None else after
    place = line["line"][0] if line["line"][1] is None else line["line"][1]
    lines = [item.line for item in items(revision)]
    if place not in lines:
        return None
    origin = dict(read.readings)[revision.revid][lines.index(place)][0]
    track = next(one for one in read.tracks if one.origin == origin)
    found = [change for change in track.changes if change.revid == after.revid]
    return any(change.substance for change in found)


def figures(old: str, new: str) -> list[tuple[str, str, str]]:
    """The figures that differ, as the gold writes them."""
    return sorted(
        (one.noun if one.noun in NOUNS - {"aboard"} else "other", _plain(one.before) or "", _plain(one.after) or "")
        for one in altered(old, new)
    )


def _plain(figure: Any) -> str | None:
    return figure.number.replace(",", "").replace("–", "-") if figure else None


def text_at(page: Versions, seen: str, line: int) -> Item | None:
    return next((item for item in items(page.at(seen)) if item.line == line), None)


class Count:
    """Right of so many."""

    def __init__(self) -> None:
        self.right = self.of = 0

    def add(self, right: bool) -> None:  # noqa: FBT001
        self.right += right
        self.of += 1

    def report(self) -> dict[str, float]:
        return {"share": round(self.right / self.of, 4) if self.of else 1.0, "right": self.right, "of": self.of}


def main(arguments: list[str] | None = None) -> dict[str, Any]:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--history", nargs="+", type=Path, default=sorted((SHARED / "corpus/history").glob("*.jsonl.xz")))
    parser.add_argument("--gold", type=Path, default=GOLD / "changes.jsonl")
    parser.add_argument("--half", choices=["all", "dev", "held", "fresh"], default="all")
    parser.add_argument("--misses", action="store_true", help="list on stderr what is not as labelled")
    options = parser.parse_args(arguments)
    wanted: dict[Place, list[dict[str, Any]]] = defaultdict(list)
    for line in gold(options.gold, options.half):
        wanted[str(line["file"]), str(line["day"])].append(line)
    counts: dict[str, Count] = defaultdict(Count)
    kinds: dict[str, Count] = defaultdict(Count)
    for page in pages(options.history):
        if (page.file, page.day) not in wanted:
            continue
        read = history((one.revid, one.at, items(one)) for one in page.revisions)
        for line in wanted[page.file, page.day]:
            for miss in judge(page, read, line, counts, kinds):
                print(miss, file=sys.stderr) if options.misses else None
    report = {"half": options.half, **{name: one.report() for name, one in counts.items()}}
    report["substance_by_kind"] = {name: one.report() for name, one in sorted(kinds.items())}
    print(json.dumps(report))
    return report


def judge(page: Versions, read: PageHistory, line: dict[str, Any], counts: dict[str, Count], kinds: dict[str, Count]) -> list[str]:
    """Counts one labelled change; returns what is not as labelled."""
    misses = []
    old = text_at(page, line["before"], line["line"][0])
    new = text_at(page, line["after"], line["line"][1]) if line["line"][1] is not None else None
    if line["substance"] is not None:
        said = substance(page, read, line)
        counts["substance"].add(said == line["substance"])
        kinds[line["kind"]].add(said == line["substance"])
        if said != line["substance"]:
            misses.append(f"{line['id']} {line['kind']} substance {said}, labelled {line['substance']}")
        counts["substance_if_all_were"].add(line["substance"])
        alike = SequenceMatcher(None, old.text, new.text).ratio() if old and new else 0.0
        counts["substance_by_difflib"].add((alike < 0.9) == line["substance"])
    if line["figures"] is None or old is None or new is None:
        return misses
    found = figures(old.text, new.text)
    labels = sorted((noun, before or "", after or "") for noun, before, after in line["figures"])
    both = [one for one in labels if one[1] and one[2]]
    if both:
        got = [one for one in found if one[1] and one[2] and (one[0] != "other" or ("other" in {n for n, _, _ in both}))]
        counts["figures_altered"].add(got == both)
        misses += [f"{line['id']} figures {found}, labelled {labels}"] if got != both else []
    else:
        false = [one for one in found if one[1] and one[2] and one[0] != "other"]
        counts["no_figure_altered"].add(not false)
        misses += [f"{line['id']} figures {false}, labelled {labels}"] if false else []
    return misses


if __name__ == "__main__":
    main()

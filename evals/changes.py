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
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from backstory.figures import NOUNS, Figure, altered
from backstory.model import Item
from backstory.resolve import PageHistory, history
from evals.pages import GOLD, SHARED, Place, Versions, gold, items, pages
from evals.scores import Count


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


HALVES = ("dev", "held", "fresh", "held-2026-11", "fresh-2026-11")
HALVES += tuple(
    f"{name}-2026-11" for name in ("last", "last2", "last3", "last4", "sixth", "seventh", "eighth", "ninth", "tenth")
)
HALVES += tuple("abcdefghi")  # of wordings.jsonl
Difference = tuple[str, str, str]  # noun, before, after; empty for none


def figures(old: str, new: str) -> list[Difference]:
    """The figures that differ, as the gold writes them."""
    named = NOUNS - {"aboard"}
    return sorted(
        (one.noun if one.noun in named else "other", _plain(one.before), _plain(one.after)) for one in altered(old, new)
    )


def _plain(figure: Figure | None) -> str:
    return figure.number.replace(",", "").replace("–", "-") if figure else ""


def text_at(page: Versions, seen: str, line: int) -> Item | None:
    """The bullet on a line of a version, None if the parser sees none there."""
    return next((item for item in items(page.at(seen)) if item.line == line), None)


@dataclass(slots=True)
class Tally:
    """What came out right, by what was asked and by the kind of change."""

    counts: dict[str, Count] = field(default_factory=lambda: defaultdict(Count))
    kinds: dict[str, Count] = field(default_factory=lambda: defaultdict(Count))

    def substance(self, line: Mapping[str, Any], texts: tuple[str, str] | None, *, said: bool | None) -> list[str]:
        """Counts whether a change was rightly taken for one of substance."""
        right = said == line["substance"]
        self.counts["substance"].add(right=right)
        self.kinds[line["kind"]].add(right=right)
        self.counts["substance_if_all_were"].add(right=line["substance"])
        alike = SequenceMatcher(None, *texts).ratio() if texts else 0.0
        self.counts["substance_by_difflib"].add(right=(alike < 0.9) == line["substance"])
        return [] if right else [f"{line['id']} {line['kind']} substance {said}, labelled {line['substance']}"]

    def figures(self, line: Mapping[str, Any], found: list[Difference]) -> list[str]:
        """Counts whether the figures that a change altered are the ones labelled, or that it altered none."""
        labels = sorted((noun, before or "", after or "") for noun, before, after in line["figures"])
        both = [one for one in labels if one[1] and one[2]]
        others = any(noun == "other" for noun, _, _ in both)
        got = [one for one in found if one[1] and one[2] and (others or one[0] != "other")]
        self.counts["figures_altered" if both else "no_figure_altered"].add(right=got == both)
        return [] if got == both else [f"{line['id']} figures {found}, labelled {labels}"]


def judge(page: Versions, read: PageHistory, line: Mapping[str, Any], tally: Tally) -> list[str]:
    """Counts one labelled change; returns what is not as labelled."""
    old = text_at(page, line["before"], line["line"][0])
    new = text_at(page, line["after"], line["line"][1]) if line["line"][1] is not None else None
    texts = (old.text, new.text) if old and new else None
    misses = []
    if line["substance"] is not None:
        misses += tally.substance(line, texts, said=substance(page, read, line))
    if line["figures"] is not None and texts:
        misses += tally.figures(line, figures(*texts))
    return misses


def options(arguments: list[str] | None) -> argparse.Namespace:
    """What was asked for on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    history_files = sorted((SHARED / "corpus/history").glob("*.jsonl.xz"))
    parser.add_argument("--history", nargs="+", type=Path, default=history_files, help="files of versions of day pages")
    parser.add_argument("--gold", type=Path, default=GOLD / "changes.jsonl", help="labelled changes")
    parser.add_argument(
        "--half",
        choices=["all", *HALVES],
        default="all",
        help="which part of the gold",
    )
    parser.add_argument("--misses", action="store_true", help="list on stderr what is not as labelled")
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> dict[str, Any]:
    """Reads the pages the gold speaks of, judges, prints one JSON object."""
    asked = options(arguments)
    wanted: dict[Place, list[dict[str, Any]]] = defaultdict(list)
    for line in gold(asked.gold, asked.half):
        wanted[line["file"], line["day"]].append(line)
    tally, misses = Tally(), list[str]()
    for page in pages(asked.history):
        if (page.file, page.day) in wanted:
            read = history((one.revid, one.at, items(one)) for one in page.revisions)
            for line in wanted[page.file, page.day]:
                misses += judge(page, read, line, tally)
    print(*misses, sep="\n", file=sys.stderr) if asked.misses else None
    made: dict[str, Any] = {"half": asked.half, **{name: one.report() for name, one in tally.counts.items()}}
    made["substance_by_kind"] = {name: one.report() for name, one in sorted(tally.kinds.items())}
    print(json.dumps(made))
    return made


if __name__ == "__main__":
    main()

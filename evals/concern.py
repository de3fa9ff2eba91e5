"""How often an excerpt that is shown beside an event speaks of it, on descriptions that outlets wrote.

    python -m evals.concern

Right pairs are those of the shared `gold/og_linking_dev`. Wrong ones set the same descriptions beside other events: of
the same days (the hard ones), of any day, and the descriptions of 1,158 unrelated pages beside them. A third of the
pairs was used to choose the threshold; the rest is reported. Prints one JSON object last.
"""

from __future__ import annotations

import gzip
import json
import lzma
import os
import random
import sys
from datetime import date
from pathlib import Path

from backstory.enrich.concern import ENOUGH, evidence, excerpt

SHARED = Path(os.environ.get("BACKSTORY_SHARED", Path(__file__).parents[2] / "shared"))


def main() -> int:
    gold, pages = SHARED / "gold" / "og_linking_dev.jsonl.xz", SHARED / "corpus" / "metadata" / "pages.jsonl.gz"
    if not gold.exists() or not pages.exists():
        print(f"no shared data at {SHARED}; set BACKSTORY_SHARED to its folder")
        return 0
    with lzma.open(gold, "rt", encoding="utf-8") as lines:
        pairs = [json.loads(line) for line in lines]
    with gzip.open(pages, "rt", encoding="utf-8") as lines:
        metas = [json.loads(line)["meta"] for line in lines]
    slogans = [text for meta in metas if len(text := meta.get("og:description") or meta.get("description") or "") >= 20]
    draw = random.Random(7)
    draw.shuffle(pairs)
    for name, part in (("chosen on", pairs[: len(pairs) // 3]), ("reported", pairs[len(pairs) // 3 :])):
        result = measured(part, slogans, draw)
        print(name, result)
    print(json.dumps(result))
    return 0


def measured(pairs: list[dict[str, str]], slogans: list[str], draw: random.Random) -> dict[str, float]:
    """Shown of the right pairs and of each kind of wrong ones; precision where wrong ones are as many as right ones."""
    shown = sum(bool(excerpt(pair["headline"], "", pair["og"])) for pair in pairs)
    near = [
        (one["headline"], other["og"])
        for one in pairs
        for other in pairs
        if one["event"] != other["event"] and abs((day(one) - day(other)).days) <= 3
    ]
    far = [(one["headline"], draw.choice(pairs)["og"]) for one in pairs for _ in range(10)]
    far = [(event, text) for event, text in far if all(p["headline"] != event or p["og"] != text for p in pairs)]
    alien = [(one["headline"], draw.choice(slogans)) for one in pairs for _ in range(10)]
    rates = {name: rate(wrong) for name, wrong in (("same_days", near), ("any_day", far), ("other_pages", alien))}
    right = shown / len(pairs)
    return {
        "pairs": len(pairs),
        "enough": ENOUGH,
        "shown_of_right": round(right, 4),
        "near_pairs": len(near),
        **{f"shown_of_{name}": round(value, 4) for name, value in rates.items()},
        "precision_even": round(right / (right + rates["any_day"]), 4),
        "precision_even_same_days": round(right / (right + rates["same_days"]), 4),
    }


def rate(wrong: list[tuple[str, str]]) -> float:
    return sum(evidence(event, text) >= ENOUGH for event, text in wrong) / max(1, len(wrong))


def day(pair: dict[str, str]) -> date:
    return date.fromisoformat(pair["date"])


if __name__ == "__main__":
    sys.exit(main())

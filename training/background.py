"""Counts in how many bullets up to 2016 each word and name stands, for `relate/background.tsv`.

    python -m training.background ../shared/corpus/events/events-2002-2022.jsonl.xz

Counts only; no text is kept. Words come first, because what is usually written small decides what is a name.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from pathlib import Path

from evals.topics import read_events

from backstory.relate.nations import NATION
from backstory.relate.rarity import background
from backstory.relate.traits import names_of, traits
from backstory.text import normal, words

TABLE = Path(__file__).parent.parent / "src" / "backstory" / "relate" / "background.tsv"
LAST = "2016-12-31"
LEAST_WORD, LEAST_NAME = 4, 3
_INNER = re.compile(r"(?<=[a-z,] )[A-Za-z]+(?:'s)?(?=[ ,.])")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("events", type=Path, nargs="+")
    subjects = [one.subject for one in read_events(parser.parse_args().events) if one.date <= LAST]
    seen, large, small = Counter[str](), Counter[str](), Counter[str]()
    for subject in subjects:
        text = normal(subject.text)
        seen.update({NATION.get(word, word) for word in words(text) if not word[:1].isdigit()})
        for token in _INNER.findall(text):
            (small if token.islower() else large).update(words(token)[:1])
    kinds = {word: "s" if 4 * small[word] > large[word] else "w" for word in seen}
    rows = [("events", "", len(subjects))]
    rows += sorted((kinds[word], word, count) for word, count in seen.items() if count >= LEAST_WORD)
    write(rows)
    background.cache_clear()
    names = Counter(name for subject in subjects for name in names_of(normal(subject.text)))
    write(rows + sorted(("n", name, count) for name, count in names.items() if count >= LEAST_NAME))
    background.cache_clear()
    print(
        f"{len(rows) - 1} words, {sum(count >= LEAST_NAME for count in names.values())} names, {traits(subjects[-1])}"
    )


def write(rows: list[tuple[str, str, int]]) -> None:
    TABLE.write_text("".join(f"{kind}\t{key}\t{count}\n" for kind, key, count in rows), "utf-8")


if __name__ == "__main__":
    main()

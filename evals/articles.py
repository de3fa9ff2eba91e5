"""How well articles are read: `python -m evals.articles --set NAME --gold FILE [--pages FOLDER]`.

Sets: html and plain (pages and texts), timex and dates (calendar expressions), quotes (speakers, as written or by
name), names (spellings of persons), forward (statements about the future; with forward_recall.jsonl, how many are
found). Prints one JSON object last; docs/reading.md says what it counts.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

PAGES = ("html", "plain")
TEXTS = ("timex", "dates", "quotes", "names", "forward")


def main(arguments: list[str] | None = None) -> dict[str, Any]:
    """Measure one set and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", dest="name", choices=(*PAGES, *TEXTS), required=True)
    parser.add_argument("--gold", type=Path, required=True, help="labelled data, JSON lines, plain or gz")
    parser.add_argument("--pages", type=Path, help="the folder that the paths of the gold lead from")
    options = parser.parse_args(arguments)
    if not options.gold.is_file():
        parser.error(f"{options.gold} is not a file: give the labelled data of the set {options.name} with --gold")
    if options.name in PAGES:
        from evals import articles_html

        figures = articles_html.measure(options.name, options.gold, options.pages)
    else:
        from evals import articles_text

        figures = articles_text.measure(options.name, options.gold, options.pages)
    print(json.dumps({"set": options.name, **figures}, ensure_ascii=False))
    return figures


if __name__ == "__main__":
    main()

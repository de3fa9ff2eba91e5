"""The last versions of the day pages of `corpus/history` as events in the form of `corpus/events`.

    python -m evals.latest --history FILE... > FILE

For evals on years that `corpus/events` does not hold. An event's id is its day and its number among the day's events
as the parser reads them, from 1. Of a page whose last version is all but empty (the observer was cut off) the longest
of the last three counts.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from evals.pages import Versions, items, pages

_LAST = 3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--history", type=Path, nargs="+", required=True, help="files of versions of day pages")
    for event in events(parser.parse_args().history):
        print(json.dumps(event, ensure_ascii=False))


def events(files: Iterable[Path]) -> Iterator[dict[str, Any]]:
    """The events of each day, from the file with the last version of its page."""
    latest: dict[str, Versions] = {}
    for page in pages(files):
        held = latest.get(page.day)
        if held is None or held.revisions[-1].at <= page.revisions[-1].at:
            latest[page.day] = page
    for day in sorted(latest):
        revision = max(latest[day].revisions[-_LAST:], key=lambda one: (len(one.wikitext or ""), one.at))
        told = [item for item in items(revision) if item.text and not item.title_only]
        for number, item in enumerate(told, 1):
            topics = [topic.title for topic in item.topics]
            yield {
                "id": f"{day}-{number:03}",
                "date": day,
                "category": item.category or "Uncategorized",
                "topics": topics,
                "topics_inherited": [],
                "topic_conf": "certain" if topics else "none",
                "text": item.text,
                "sources": [citation.label for citation in item.citations],
            }


if __name__ == "__main__":
    main()

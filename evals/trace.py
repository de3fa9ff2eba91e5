"""Whether every line of an explanation traces to a version of an event or to a span of the article.

    backstory -a FILE explain ARTICLE --json | python -m evals.trace FILE

Walks the JSON; prints what does not trace, a line each, and exits 1 if there is any.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from backstory.model import Certainty
from backstory.publish.describe import said
from backstory.store import Archive, queries

_QUOTED = re.compile("“([^”]+)”")
_WORDS = {word.value for word in Certainty}


def untraced(found: dict[str, Any], archive: Archive) -> Iterator[str]:
    """What does not trace, in words."""
    text = "\n\n".join(found["article"]["paragraphs"])
    for where, entry in _entries(found):
        yield from (f"{where}: {wrong}" for wrong in _wrong_entry(entry, text, archive, found["as_of"]))
    for one in found["announced"]:
        yield from _wrong_span("announced", one, text)
        if (one["event"] is None) == (one["status"] in ("came about", "otherwise")):
            yield f"announced: {one['status']} and its event do not fit"
    for one in found["entities"]:
        if not one["spans"]:
            yield f"entities: {one['name']} stands nowhere in the article"
        for span in one["spans"]:
            yield from _wrong_span("entities", span, text)


def _entries(found: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for part in ("reports", "anticipates", "before", "after", "also"):
        yield from ((part, entry) for entry in found[part])
    yield from (("announced", one["event"]) for one in found["announced"] if one["event"])
    yield from (("entities", entry) for one in found["entities"] for entry in one["events"])


def _wrong_entry(entry: dict[str, Any], text: str, archive: Archive, as_of: str | None) -> Iterator[str]:
    versions = {
        version.number: version for version in queries.versions_of_event(archive, entry["id"], range(1, 10_000))
    }
    version = versions.get(entry["version"])
    if version is None:
        yield f"{entry['id']} has no version {entry['version']}"
        return
    if said(version.item) != entry["text"] or version.item.day.isoformat() != entry["date"]:
        yield f"{entry['id']}: text or date is not that of version {entry['version']}"
    if as_of and (entry["date"] > as_of or version.at.date().isoformat() > as_of):
        yield f"{entry['id']}: later than {as_of}"
    if entry["certainty"] not in _WORDS or not entry["reasons"]:
        yield f"{entry['id']}: no certainty or no reason"
    if entry["id"] not in entry["url"] and entry["date"].replace("-", "/") not in entry["url"]:
        yield f"{entry['id']}: {entry['url']} leads elsewhere"
    for span in entry["spans"]:
        yield from _wrong_span(entry["id"], span, text)
    own = f"{text}\n{entry['text']}".lower()
    for reason in entry["reasons"]:
        for quoted in _QUOTED.findall(reason):
            if quoted.lower() not in own:
                yield f"{entry['id']}: “{quoted}” stands neither in the event nor in the article"


def _wrong_span(where: str, span: dict[str, Any], text: str) -> Iterator[str]:
    if text[span["start"] : span["end"]] != span["text"]:
        yield f"{where}: “{span['text']}” is not at {span['start']}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path, metavar="FILE")
    given = parser.parse_args()
    found = json.load(sys.stdin)
    with Archive.open(given.archive) as archive:
        wrong = list(untraced(found, archive))
    for line in wrong:
        print(line)
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())

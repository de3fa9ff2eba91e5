"""What explaining costs: seconds of one core for a plain-text article, warm, and the most memory held.

    python -m benchmarks.explain ARCHIVE TEXTS [--most 60]

TEXTS is JSON lines (plain, gz) with the text of an article in `text`, `body` or `page`, or a folder of text files.
Prints one JSON object last. Seconds are CPU, so that a busy machine does not count.
"""

from __future__ import annotations

import argparse
import gzip
import json
import resource
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from backstory.article import Document
from backstory.enrich.article import read_article
from backstory.pipeline.explain import Explainer
from backstory.store import Archive

_FIELDS = ("text", "body", "page")


def texts(place: Path) -> Iterator[str]:
    """The articles of a folder or of a file of JSON lines."""
    if place.is_dir():
        yield from (file.read_text("utf-8", "replace") for file in sorted(place.glob("*.txt")))
        return
    opening = gzip.open if place.suffix == ".gz" else open
    with opening(place, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            text = next((record[name] for name in _FIELDS if isinstance(record.get(name), str)), "")
            if text:
                yield text


def measure(archive: Archive, articles: list[str]) -> dict[str, float | int]:
    """The cost of each article, the first one apart: it loads the vectors."""
    explainer = Explainer(archive)
    seconds = []
    for text in articles:
        start = time.process_time()
        explainer.explain(read_article(Document(text.encode())))
        seconds.append(time.process_time() - start)
    warm = sorted(seconds[1:])
    return {
        "articles": len(warm),
        "first": round(seconds[0], 3),
        "p50": round(statistics.median(warm), 3),
        "p95": round(warm[int(0.95 * (len(warm) - 1))], 3),
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--most", type=int, default=60)
    given = parser.parse_args(argv)
    articles = [text for text, _ in zip(texts(given.texts), range(given.most + 1), strict=False)]
    with Archive.open(given.archive) as archive:
        print(json.dumps(measure(archive, articles)))


if __name__ == "__main__":
    main()

"""What a query by text costs, in one process: 200 searches by words, and twice 200 for what is like a text.

    python -m benchmarks.search ARCHIVE [--queries 200]

The queries are drawn from the archive by a rule, evenly over its events in order of id: for searches in turn the topic
of an event, two names in it, a name and a rare word, a phrase of it in quotation marks, and one name alone, which for a
country finds thousands; for likeness the text of the event as it stands, first of as many others between, while what
words weigh is still to be learned. Prints a table for docs/performance.md.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from backstory.explaining.query import made_query, rarest
from backstory.pipeline.explain import Explainer
from backstory.relate.traits import names_of
from backstory.store import Archive, queries, searching
from backstory.text import normal
from backstory.views import EventView
from benchmarks.measure import machine, table

KINDS = ("topic", "two names", "name and word", "phrase", "one name")


def drawn(archive: Archive, count: int) -> list[EventView]:
    """So many events, evenly over all in order of id."""
    ids = [row[0] for row in archive.db.execute("SELECT id FROM event WHERE state = 'live' ORDER BY id")]
    step = max(1, len(ids) // count)
    return list(queries.views_of(archive, ids[::step][:count]))


def asked(event: EventView, kind: str) -> str:
    """The words a reader may look for who has this event in mind."""
    text = normal(event.item.text)
    names = sorted(names_of(text), key=lambda name: (-len(name), name)) or text.split()[:2]
    if kind == "topic":
        return event.item.topics[0].title if event.item.topics else names[0]
    if kind == "two names":
        return " ".join(names[:2])
    if kind == "name and word":
        return " ".join([names[0], *rarest([word for word in text.split() if word.isalpha()], 1)])
    return f'"{" ".join(text.split()[:4])}"' if kind == "phrase" else names[-1]


def spent(work: Callable[[str], object], texts: Iterable[str]) -> tuple[list[float], list[float]]:
    """Milliseconds on the wall and of CPU for each text, in ascending order; each is asked once."""
    walls, cpus = [], []
    for text in texts:
        wall, cpu = time.perf_counter(), time.process_time()
        work(text)
        walls.append(1000 * (time.perf_counter() - wall))
        cpus.append(1000 * (time.process_time() - cpu))
    return sorted(walls), sorted(cpus)


def row(name: str, figures: tuple[list[float], list[float]]) -> tuple[str, ...]:
    """The middle and the twentieth part from the top, of both."""
    return (name, *(f"{one[int(share * (len(one) - 1))]:.1f}" for one in figures for share in (0.5, 0.95)))


def measure(archive: Archive, count: int) -> str:
    """Measures queries against an archive; the table."""
    events = drawn(archive, count)
    others = [event for event in drawn(archive, 2 * count) if event not in events] or events
    explainer = Explainer(archive)
    explainer.ready()
    words = [asked(event, KINDS[place % len(KINDS)]) for place, event in enumerate(events)]
    for one in words[: count // 10]:
        searching.search(archive, one)
    found = sum(bool(searching.search(archive, one)) for one in words)
    rows = [
        row("search by words", spent(lambda text: searching.search(archive, text), words)),
        *(row(f"of these: {kind}", spent(lambda text: searching.search(archive, text), words[place :: len(KINDS)]))
          for place, kind in enumerate(KINDS)),
        row("what is like a text, at first", spent(lambda text: explainer.find(made_query([text])), texts_of(others))),
        row("what is like a text", spent(lambda text: explainer.find(made_query([text])), texts_of(events))),
    ]  # fmt: skip
    heads = ("query", "wall ms p50", "p95", "CPU ms p50", "p95")
    return f"{len(events)} queries, {found} of the searches find something.\n\n{table(heads, rows)}"


def texts_of(events: Sequence[EventView]) -> list[str]:
    return [event.item.text for event in events]


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--queries", type=int, default=200)
    given = parser.parse_args(argv)
    print(f"Machine: {machine()}\n", flush=True)
    with Archive.open(given.archive) as archive:
        print(measure(archive, given.queries))


if __name__ == "__main__":
    main()

"""Looks at the pages that events cite and keeps what they say of themselves; what cannot be fetched is recorded.

Several hosts are asked at once, each host one thing at a time. What was found is kept at once, so a run can be stopped
and the next one goes on: it asks only for what is due.
"""

from __future__ import annotations

import queue
import threading
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from backstory.enrich.urls import host_of
from backstory.errors import SourceError
from backstory.pipeline.look import Look, Wish, record_of
from backstory.store import Archive
from backstory.store import articles as shelf
from backstory.times import Span
from backstory.views import Presence

AT_ONCE = 8  # hosts asked at the same time
# A host that did not answer so many times in a row is not asked again in this run.
FAILURES_IN_A_ROW = 3
# When so many pages in a row get no answer from anyone, it is our network that is down.
NOBODY = 25


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which articles to look at: those that events of `spans` cite, or any; with `again` those not due yet too.

    `most` bounds how many addresses one run looks at.
    """

    spans: Sequence[Span]
    now: datetime
    again: bool = False
    most: int | None = None


@dataclass(slots=True)
class Enriched:
    """How many articles were to be looked at, what became of each, and how many were left for later, with failures."""

    due: int = 0
    looked: int = 0
    unchanged: int = 0
    waiting: int = 0
    found: Counter[str] = field(default_factory=Counter)
    trouble: list[tuple[str, str]] = field(default_factory=list)


Progress = Callable[[Enriched], None]


def enrich(
    archive: Archive, look: Callable[[Wish], Look], wanted: Wanted, *, progress: Progress = lambda _: None
) -> Enriched:
    """Looks at every article that is due; `look` does it for one, and may be called by several threads at once."""
    wishes = _wishes(archive, wanted)
    report = Enriched(due=len(wishes))
    quiet = set(shelf.quiet(archive, wanted.now))
    queues = _by_host(wishes)
    silent: Counter[str] = Counter()
    nobody = 0
    for done in _in_turn(queues, look, quiet):
        host = host_of(done.wish.cited.url)
        silent[host] = 0 if done.answered else silent[host] + 1
        if silent[host] == FAILURES_IN_A_ROW:
            quiet.add(host)
        with archive.transaction():
            _keep(archive, done, report)
            if done.later and done.presence is Presence.FAILED:
                quiet.add(host)
                shelf.keep_quiet(archive, host, done.at + timedelta(seconds=done.later))
        progress(report)
        nobody = 0 if done.answered else nobody + 1
        if nobody == NOBODY:
            raise SourceError(f"none of {NOBODY} pages in a row could be reached; check the network and run again")
    report.waiting = sum(len(left) for left in queues.values())
    return report


def _wishes(archive: Archive, wanted: Wanted) -> list[Wish]:
    """What is to be looked at, newest days first, with what is on record of it."""
    due = {} if wanted.again else shelf.due(archive)
    cited = [one for one in shelf.cited(archive, wanted.spans) if one.url not in due or due[one.url] <= wanted.now]
    cited = cited[: wanted.most]
    known = shelf.articles(archive, (one.url for one in cited))
    return [Wish(one, known.get(one.url)) for one in cited]


def _by_host(wishes: Sequence[Wish]) -> dict[str, deque[Wish]]:
    queues: dict[str, deque[Wish]] = {}
    for wish in wishes:
        queues.setdefault(host_of(wish.cited.url), deque()).append(wish)
    return queues


def _keep(archive: Archive, done: Look, report: Enriched) -> None:
    record = record_of(done, latin=archive.edition.ascii_slugs)
    shelf.keep(archive, record, done.wish.cited.events)
    report.looked += 1
    report.unchanged += done.unchanged
    report.found[record.presence.value] += 1
    if record.presence is Presence.FAILED:
        report.trouble.append((record.url, record.cause))
        archive.record_failure("enrich", record.url, f"{record.url} {record.cause}", at=record.checked)
    else:
        archive.clear_failure("enrich", record.url)


def _in_turn(queues: Mapping[str, deque[Wish]], look: Callable[[Wish], Look], quiet: set[str]) -> Iterator[Look]:
    """Looks at what is wished for, a host at a time in each of some threads; hosts that become quiet are left alone.

    The threads die with the program: nothing is kept by them, so an interrupted run loses nothing but their answers.
    """
    done: queue.SimpleQueue[tuple[str, Look | Exception]] = queue.SimpleQueue()

    def one(host: str, wish: Wish) -> None:
        try:
            done.put((host, look(wish)))
        except Exception as error:  # raised where it is waited for
            done.put((host, error))

    idle = deque(queues)
    asking = 0
    while True:
        while idle and asking < AT_ONCE:
            host = idle.popleft()
            if queues[host] and host not in quiet:
                threading.Thread(target=one, args=(host, queues[host].popleft()), daemon=True).start()
                asking += 1
        if not asking:
            return
        host, found = done.get()
        asking -= 1
        if isinstance(found, Exception):
            raise found
        yield found
        idle.append(host)

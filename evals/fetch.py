"""Runs every hostile case of `fetch_cases` through the door for articles, against real servers on loopback.

    python -m evals.fetch [--quick]

Prints a line for each case that did not end as it must, how many were refused and why, and one JSON object last. The
servers are reached by the one permission there is for tests (`loopback` of `article_door`), for the ports they have.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from backstory.enrich.markup import decoded
from backstory.enrich.metadata import read_metadata
from backstory.errors import Unreadable
from backstory.fetch import gate
from backstory.fetch.articles import ARTICLE_MANNERS, article_door
from backstory.fetch.http import Answer, Manners, NotFetched
from backstory.fetch.pauses import Clock
from evals.fetch_cases import Case, cases
from evals.fetch_server import Web, web

# Everything at once; the same bounds but for time and size.
QUICK = replace(ARTICLE_MANNERS, timeout=1.5, total=2.5, tries=1, most_bytes=2 * 1024 * 1024)
# To read the metadata of the worst page there is may take so many seconds.
LONGEST_READING = 5.0


@dataclass(frozen=True)
class Outcome:
    """How a case ended: `why` is None if it was answered; `wrong` says what should not be, "" if all is as it must."""

    case: Case
    why: str | None
    cause: str
    seconds: float
    wrong: str = ""


def run(case: Case, servers: Web, manners: Manners) -> Outcome:
    """One case through a door of its own; pauses take no time."""
    for path, act in case.acts.items():
        servers.sites.acts[case.host, path] = act
    url = case.url.format(host=case.host, **servers.ports)
    ports = frozenset(port for kind, port in servers.ports.items() if kind != "forbidden")
    clock = Clock(time.time, time.monotonic, lambda seconds: None)
    begun = time.monotonic()
    with article_door(manners, clock=clock, resolve=_resolver(case), loopback=ports) as door:
        try:
            answer = door.get(url)
        except NotFetched as failure:
            spent = time.monotonic() - begun
            return _judged(Outcome(case, failure.why.value, failure.cause, spent), manners)
    spent = time.monotonic() - begun
    return _judged(Outcome(case, None, _read(answer, manners), spent), manners)


def _resolver(case: Case) -> gate.Resolve:
    """Names of the case as it says, other names of ours to the servers, anything else as the system does."""
    counts: Counter[str] = Counter()

    def resolve(host: str, port: int) -> list[str]:
        if host in case.names:
            counts[host] += 1
            return case.names[host](counts[host] - 1)
        return ["127.0.0.1"] if host.endswith(".example") else gate.resolve(host, port)

    return resolve


def _read(answer: Answer, manners: Manners) -> str:
    """Reads what came, as enriching does; says what is wrong with it, "" if nothing is."""
    if len(answer.body) > manners.most_bytes:
        return f"{len(answer.body):,} bytes came"
    begun = time.thread_time()
    try:
        page = read_metadata(decoded(answer.body, content_type=answer.header("content-type")), url=answer.url)
    except Unreadable:
        return ""
    spent = time.thread_time() - begun
    try:
        json.dumps(asdict(page), ensure_ascii=False, default=str).encode()
    except UnicodeError as error:
        return f"what it says cannot be kept ({error})"
    if page.image and not page.image.value.startswith("http"):
        return f"its picture is {page.image.value}"
    return f"reading took {spent:.1f} s" if spent > LONGEST_READING else ""


def _judged(outcome: Outcome, manners: Manners) -> Outcome:
    why = outcome.case.why
    expected = why if isinstance(why, tuple) else (why,)
    longest = manners.total * manners.tries + manners.total + 2.0
    if outcome.why not in expected:
        return replace(outcome, wrong=f"should be {expected[0] or 'answered'}, is {outcome.why or 'answered'}")
    if outcome.seconds > longest:
        return replace(outcome, wrong=f"took {outcome.seconds:.1f} s")
    return replace(outcome, wrong=outcome.cause) if outcome.why is None and outcome.cause else outcome


def run_all(
    chosen: Iterable[Case], manners: Manners, folder: Path, *, tell: Callable[[Outcome], None] = lambda _: None
) -> tuple[list[Outcome], int]:
    """Every case, several at once; and how often a server was reached that must not be."""
    with web(folder) as servers, ThreadPoolExecutor(24) as pool:
        outcomes = []
        for outcome in pool.map(lambda case: run(case, servers, manners), chosen):
            outcomes.append(outcome)
            tell(outcome)
        return outcomes, servers.reached


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="with shorter times, as in the tests")
    parser.add_argument("--all", action="store_true", help="print every case, not only those that went wrong")
    given = parser.parse_args()

    def tell(outcome: Outcome) -> None:
        if outcome.wrong or given.all:
            end = outcome.why or "answered"
            print(f"{outcome.case.name:34} {end:9} {outcome.seconds:5.1f} s  {outcome.wrong or outcome.cause}"[:160])

    with tempfile.TemporaryDirectory() as folder:
        outcomes, reached = run_all(cases(), QUICK if given.quick else ARTICLE_MANNERS, Path(folder), tell=tell)
    reasons = Counter(outcome.why for outcome in outcomes if outcome.why)
    for why, count in reasons.most_common():
        print(f"{count:4} refused: {why}")
    wrong = [outcome.case.name for outcome in outcomes if outcome.wrong]
    print(
        json.dumps(
            {
                "cases": len(outcomes),
                "refused": reasons.total(),
                "held": len(outcomes) - reasons.total(),
                "reasons": dict(sorted(reasons.items())),
                "wrong": wrong,
                "forbidden_reached": reached,
                "slowest_seconds": round(max(outcome.seconds for outcome in outcomes), 1),
                "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
            }
        )
    )
    return 1 if wrong or reached else 0


if __name__ == "__main__":
    sys.exit(main())

"""Looking at what events cite, stopped in the middle: the next run asks for what is left, and for nothing kept."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

import pytest

from backstory.store import articles
from backstory.views import Presence
from tests.pipeline.web import NOW, ArchiveOf, Web, citing, html, page
from tests.servers.faults import FaultServer

# The command itself goes to public addresses only; this is what it does, with the permission that tests have.
RUN = """
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from backstory.fetch.articles import ARTICLE_MANNERS, article_door
from backstory.pipeline.enrich import Wanted, enrich
from backstory.pipeline.look import look_through
from backstory.store import Archive

path, port, now = Path(sys.argv[1]), int(sys.argv[2]), datetime.fromisoformat(sys.argv[3])
manners = replace(ARTICLE_MANNERS, pace=0.05)
with (
    Archive.open(path, write=True) as archive,
    article_door(manners, resolve=lambda host, _: ["127.0.0.1"], loopback=frozenset({port})) as door,
):
    enrich(archive, look_through(door, lambda: now), Wanted((), now))
"""
PAGES = 60


@pytest.fixture
def web() -> Iterator[Web]:
    with FaultServer() as server:
        yield Web(server)


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGKILL])
def test_what_was_kept_before_is_not_asked_for_again(web: Web, archive_of: ArchiveOf, stop: signal.Signals) -> None:
    urls = [web.site(f"news{n % 4}.example", f"/2025/{n}", html(page(f"Dam {n}"))) for n in range(PAGES)]
    with archive_of(citing("2025 December 1", *urls)) as archive:
        path = archive.path
    command = [sys.executable, "-c", RUN, str(path), str(web.server.port)]
    run = subprocess.Popen([*command, NOW.isoformat()], stderr=subprocess.DEVNULL)
    until = time.monotonic() + 60
    while len(web.asked()) < PAGES // 3 and run.poll() is None and time.monotonic() < until:
        time.sleep(0.005)
    run.send_signal(stop)
    run.wait(timeout=30)
    before = len(web.asked())
    assert before < PAGES
    subprocess.run([*command, (NOW + timedelta(minutes=1)).isoformat()], check=True, timeout=60)
    asked = Counter(web.asked())
    assert set(asked) == {f"/2025/{n}" for n in range(PAGES)}
    # What was under way at four hosts when it was stopped, and no more, is asked for again.
    assert asked.total() - PAGES <= 4
    with type(archive).open(path) as again:
        kept = articles.articles(again, urls)
    assert {record.presence for record in kept.values()} == {Presence.LIVE}
    assert sum(record.checked == NOW for record in kept.values()) >= before - 4

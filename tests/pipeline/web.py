"""A small web of news sites on loopback: one server under many names, a door to it, archives that cite its pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from backstory.fetch import gate
from backstory.fetch.articles import ARTICLE_MANNERS, article_door
from backstory.fetch.http import Door
from backstory.fetch.pauses import Clock
from backstory.model import Revision
from backstory.pipeline.enrich import Enriched, Wanted, enrich
from backstory.pipeline.look import look_through
from backstory.store import Archive
from backstory.times import Span
from tests.conftest import revision
from tests.servers.faults import Behaviour, FaultServer, StillClock, status

NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)


def page(title: str, description: str = "", more: str = "") -> str:
    """The HTML of an article."""
    return (
        f'<html lang="en"><head><title>{title}</title><meta property="og:title" content="{title}">'
        f'<meta property="og:description" content="{description}"><meta property="og:site_name" content="The Example">'
        f"{more}</head><body><h1>{title}</h1><p>{description}</p></body></html>"
    )


def html(body: str, headers: dict[str, str] | None = None) -> Behaviour:
    return status(200, body.encode(), {"Content-Type": "text/html; charset=utf-8"} | (headers or {}))


@dataclass
class Web:
    """The sites; every name ending in .example leads to the server."""

    server: FaultServer
    still: StillClock = field(default_factory=StillClock)

    def site(self, host: str, path: str, *behaviours: Behaviour) -> str:
        self.server.on(path, *behaviours)
        return f"http://{host}:{self.server.port}{path}"

    def resolve(self, host: str, port: int) -> list[str]:
        if host.endswith(".example"):
            return ["127.0.0.1"]
        if host.endswith(".invalid"):
            raise OSError(f"no such name: {host}")
        return gate.resolve(host, port)

    @contextmanager
    def door(self, **manners: object) -> Iterator[Door]:
        clock = Clock(self.still.now, self.still.now, self.still.sleep)
        given = replace(ARTICLE_MANNERS, **manners)  # type: ignore[arg-type]
        ports = frozenset({self.server.port})
        with article_door(given, clock=clock, resolve=self.resolve, loopback=ports) as door:
            yield door

    def enrich(
        self, archive: Archive, *spans: Span, now: datetime = NOW, again: bool = False, most: int | None = None
    ) -> Enriched:
        with self.door() as door:
            return enrich(archive, look_through(door, lambda: now), Wanted(spans, now, again=again, most=most))

    def asked(self) -> list[str]:
        """The paths asked for, without robots.txt."""
        return [asked.path for asked in self.server.asked if asked.path != "/robots.txt"]


def citing(day: str, *urls: str, text: str = "A dam breaks in Brumadinho, Brazil, killing 40 people.") -> Revision:
    """A day page with one event that cites some addresses."""
    sources = " ".join(f"[{url} (The Example)]" for url in urls)
    written = f"{{{{Current events|content=\n'''Disasters and accidents'''\n*{text} {sources}\n}}}}"
    return revision(day, "2025-12-01T00:00", written)


ArchiveOf = Callable[..., Archive]

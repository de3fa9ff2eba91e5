"""One article at an address: asked for as its site allows, by the door and by the command."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from functools import partial

import pytest
from click.testing import CliRunner

from backstory.cli import cli
from backstory.errors import FetchFailed
from backstory.fetch import articles
from backstory.fetch.article import open_article
from backstory.fetch.articles import PAGE_MANNERS, article_door
from backstory.fetch.pauses import Clock
from tests.enrich.test_body import PAGE
from tests.pipeline.web import Web, html
from tests.servers.faults import FaultServer, redirect, status

RULES = status(200, b"User-agent: *\nDisallow: /closed", {"Content-Type": "text/plain"})


@pytest.fixture
def web() -> Iterator[Web]:
    with FaultServer() as server:
        yield Web(server)


def asked_for(web: Web, url: str) -> bytes:
    with web.door(kinds=PAGE_MANNERS.kinds, accept=PAGE_MANNERS.accept) as door:
        return open_article(url, door=door, stdin=io.BytesIO()).content


def test_a_page_its_site_closes_to_programs_is_not_asked_for_and_the_way_out_is_said(web: Web) -> None:
    web.site("news.example", "/robots.txt", RULES)
    url = web.site("news.example", "/closed/talks", html(PAGE))
    with pytest.raises(FetchFailed, match=r"robots\.txt asks programs not to; open the page in a browser, save it"):
        asked_for(web, url)
    assert web.asked() == []


def test_an_open_page_that_leads_to_a_closed_one_is_not_followed(web: Web) -> None:
    web.site("news.example", "/robots.txt", RULES)
    closed = web.site("news.example", "/closed/talks", html(PAGE))
    url = web.site("news.example", "/talks", redirect(closed))
    with pytest.raises(FetchFailed, match=r"/closed/talks is not fetched.*save it"):
        asked_for(web, url)
    assert web.asked() == ["/talks"]


def test_an_open_page_is_read(web: Web) -> None:
    web.site("news.example", "/robots.txt", RULES)
    assert asked_for(web, web.site("news.example", "/talks", html(PAGE))) == PAGE.encode()


def test_the_command_asks_as_the_site_allows(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    web.site("news.example", "/robots.txt", RULES)
    clock = Clock(web.still.now, web.still.now, web.still.sleep)
    ports = frozenset({web.server.port})
    monkeypatch.setattr(
        articles, "article_door", partial(article_door, clock=clock, resolve=web.resolve, loopback=ports)
    )
    done = CliRunner().invoke(cli, ["read", web.site("news.example", "/closed/talks", html(PAGE))])
    assert isinstance(done.exception, FetchFailed)
    assert web.asked() == []
    done = CliRunner().invoke(cli, ["read", "--json", web.site("news.example", "/talks", html(PAGE))])
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout)["title"] == "Talks begin"

"""What the server makes on request: explanations and searches, as pages and as JSON, also of hostile input."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from html.parser import HTMLParser
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread
from urllib.parse import urlencode, urlsplit

import pytest

from backstory.config import Settings
from backstory.serve.app import MARKER, MOST_BYTES, SiteServer
from backstory.serve.desk import Desk
from tests.explaining.conftest import sample_article, sample_file

__all__ = ["sample_article", "sample_file"]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An almost empty site."""
    folder = tmp_path_factory.mktemp("site")
    (folder / MARKER).write_text("{}")
    (folder / "index.html").write_text("<p>front</p>")
    return folder


@pytest.fixture(scope="module")
def server(sample_file: Path, site: Path) -> Iterator[SiteServer]:
    """The server of that site and of the sample archive."""
    with serving(site, Desk(sample_file, Settings())) as served:
        yield served


@contextmanager
def serving(site: Path, desk: Desk) -> Iterator[SiteServer]:
    with SiteServer(site, ("127.0.0.1", 0), desk) as served:
        Thread(target=served.serve_forever, daemon=True).start()
        yield served
        served.shutdown()


def ask(
    server: SiteServer, path: str, fields: dict[str, str] | None = None, accept: str = "text/html"
) -> tuple[int, dict[str, str], str]:
    body = urlencode(fields) if fields is not None else None
    with closing(HTTPConnection(urlsplit(server.url).netloc, timeout=60)) as line:
        line.request("POST" if fields is not None else "GET", path, body, {"Accept": accept})
        answer = line.getresponse()
        return answer.status, {key.lower(): value for key, value in answer.getheaders()}, answer.read().decode()


class Tags(HTMLParser):
    """The tags of a page and their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def test_the_form(server: SiteServer) -> None:
    status, headers, page = ask(server, "/explain/")
    assert status == 200
    assert "script-src" not in headers["content-security-policy"]
    assert headers["content-security-policy"].startswith("default-src 'none'; style-src 'sha256-")
    names = {attrs.get("name") for tag, attrs in Tags(page).found if tag in ("input", "textarea")}
    assert names == {"text", "url", "date", "as-of"}
    assert not [tag for tag, _ in Tags(page).found if tag == "script"]


def test_an_article_is_explained(server: SiteServer, sample_article: Path) -> None:
    status, _, page = ask(server, "/explain/", {"text": sample_article.read_text("utf-8")})
    assert status == 200
    links = [attrs["href"] or "" for tag, attrs in Tags(page).found if tag == "a"]
    assert any(link.startswith("/news/2014/06/08/") for link in links)
    assert any(link.startswith("/entity/egypt") for link in links)


def test_the_same_as_json(server: SiteServer, sample_article: Path) -> None:
    fields = {"text": sample_article.read_text("utf-8"), "as-of": "2014-06-07"}
    for path, accept in (("/explain.json", "*/*"), ("/explain/", "application/json")):
        status, headers, body = ask(server, path, fields, accept)
        found = json.loads(body)
        assert (status, headers["content-type"]) == (200, "application/json")
        assert found["as_of"] == "2014-06-07"
        assert all(entry["date"] <= "2014-06-07" for entry in found["before"])
        assert found["announced"][0]["status"] == "still to come"


def test_search(server: SiteServer) -> None:
    status, _, page = ask(server, "/search?q=Lavrov+Cairo")
    assert status == 200
    assert "/news/2013/11/14/" in page
    found = json.loads(ask(server, "/search.json?q=Lavrov+Cairo")[2])
    assert {entry["date"] for entry in found} >= {"2013-11-14"}
    assert "Nothing in the archive" in ask(server, "/search?q=zebrafish")[2]


def test_where_nothing_holds_all_words_the_page_shows_what_holds_most(server: SiteServer) -> None:
    asked = "q=Lavrov+Cairo+zebrafish"
    page = ask(server, f"/search?{asked}")[2]
    assert "These hold some of them." in page
    assert "/news/2013/11/14/" in page
    assert json.loads(ask(server, f"/search.json?{asked}")[2]) == []
    assert "2013-11-14" in {entry["date"] for entry in json.loads(ask(server, f"/search.json?{asked}&some=1")[2])}


@pytest.mark.parametrize("words", ['"', '" OR "', "NEAR(a b)", "text:*", "a" * 3000, "💥 ' --"])
def test_words_are_never_a_query_language(server: SiteServer, words: str) -> None:
    assert ask(server, "/search?" + urlencode({"q": words}))[0] == 200


def test_everything_is_escaped(server: SiteServer) -> None:
    bad = '<script>alert(1)</script><img src=x onerror="alert(2)">'
    for path, fields in (
        ("/search?" + urlencode({"q": bad}), None),
        ("/explain/", {"url": bad}),
        ("/explain/", {"text": f"{bad} Russia and Egypt met in Cairo on 14 November 2013. " * 20}),
    ):
        _, _, page = ask(server, path, fields)
        tags = Tags(page).found
        assert not [tag for tag, _ in tags if tag in ("script", "img")]
        assert not [name for _, attrs in tags for name in attrs if name.startswith("on")]


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"url": "ftp://example.org/x"}, "is no address of the web"),
        ({"url": "http://127.0.0.1:9/"}, "127.0.0.1"),
        ({"text": "Cairo talks.", "date": "soon"}, "soon"),
        ({"text": "Cairo talks.", "as-of": "31 February"}, "31 February"),
    ],
)
def test_what_is_wrong_is_said(server: SiteServer, fields: dict[str, str], says: str) -> None:
    status, _, page = ask(server, "/explain/", fields)
    assert status == 422
    assert says in page


def test_too_long_a_form_is_refused(server: SiteServer) -> None:
    with closing(HTTPConnection(urlsplit(server.url).netloc, timeout=20)) as line:
        line.putrequest("POST", "/explain/")
        line.putheader("Content-Length", str(MOST_BYTES + 1))
        line.endheaders()
        assert line.getresponse().status == 413


def test_a_crowd_waits_in_line(server: SiteServer, sample_article: Path) -> None:
    fields = {"text": sample_article.read_text("utf-8")}
    with ThreadPoolExecutor(20) as readers:
        answers = list(readers.map(lambda _: ask(server, "/explain.json", fields), range(20)))
    assert {status for status, _, _ in answers} == {200}
    assert len({page for _, _, page in answers}) == 1


def test_who_finds_no_place_in_line_is_told_when_to_come_again(sample_file: Path, site: Path) -> None:
    with serving(site, Desk(sample_file, Settings(), waiting=0)) as crowded:
        status, headers, page = ask(crowded, "/search/?q=Cairo")
    assert (status, headers["retry-after"]) == (503, "60")
    assert "too many readers ask at once" in page


def test_other_paths_take_no_form(server: SiteServer) -> None:
    assert ask(server, "/index.html", {"text": "x"})[0] == 405
    assert ask(server, "/")[0] == 200


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_a_method_that_is_not_taken_is_told_which_are(server: SiteServer, method: str) -> None:
    with closing(HTTPConnection(urlsplit(server.url).netloc, timeout=60)) as line:
        line.request(method, "/explain/", "unread", {"Content-Length": "6"})
        answer = line.getresponse()
        assert (answer.status, answer.getheader("Allow")) == (405, "GET, HEAD, POST")


def test_a_time_asked_for_has_nothing_later(server: SiteServer, sample_article: Path) -> None:
    text = sample_article.read_text("utf-8")
    status, _, found = ask(server, "/explain.json", {"text": text, "as-of": "2014-05-01"})
    told = json.loads(found)
    days = [line["date"] for part in ("reports", "anticipates", "before", "after", "also") for line in told[part]]
    assert status == 200
    assert told["as_of"] == "2014-05-01"
    assert days
    assert max(days) <= "2014-05-01"

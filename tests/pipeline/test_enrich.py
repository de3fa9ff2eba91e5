"""What events cite, looked at through the real door on loopback: what is kept, when it is asked for again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from backstory.article import Field, Metadata
from backstory.enrich.presence import Judged
from backstory.errors import SourceError
from backstory.pipeline import enrich as enriching
from backstory.pipeline.look import Look, Wish, record_of
from backstory.store import Library, articles
from backstory.times import Span
from backstory.views import Presence
from tests.conftest import revision
from tests.pipeline.web import NOW, ArchiveOf, Web, citing, html, page
from tests.servers.faults import FaultServer, hang_up, redirect, status

DAY = "2025 December 1"
PICTURE = '<meta property="og:image" content="https://img.example/dam.jpg">'


@pytest.fixture
def web() -> Iterator[Web]:
    with FaultServer() as server:
        yield Web(server)


def test_a_page_is_kept_with_what_it_says_of_itself(web: Web, archive_of: ArchiveOf) -> None:
    more = (
        '<meta name="author" content="Ana Souza">'
        '<meta property="article:published_time" content="2025-12-01T08:00:00Z">'
        '<meta property="og:image" content="https://img.example/dam.jpg">'
    )
    url = web.site("news.example", "/2025/dam", html(page("Dam breaks in Brumadinho", "A dam broke.", more)))
    archive = archive_of(citing(DAY, url))
    report = web.enrich(archive)
    assert (report.due, report.looked, dict(report.found), report.trouble) == (1, 1, {"live": 1}, [])
    (kept,) = articles.articles(archive, [url]).values()
    assert (kept.title, kept.site, kept.authors, kept.language) == (
        "Dam breaks in Brumadinho",
        "The Example",
        ("Ana Souza",),
        "en",
    )
    assert (kept.published, kept.origin) == (date(2025, 12, 1), "meta article:published_time")
    assert (kept.presence, kept.checked, kept.since, kept.read_from) == (Presence.LIVE, NOW, NOW, url)
    assert kept.image == "https://img.example/dam.jpg"
    assert "/dam.jpg" not in web.asked()


def test_one_article_cited_in_two_spellings_is_asked_for_once(web: Web, archive_of: ArchiveOf) -> None:
    url = web.site("news.example", "/2025/dam", html(page("Dam breaks")))
    archive = archive_of(citing(DAY, url, url + "?utm_source=feed", text="A dam breaks."))
    web.enrich(archive)
    assert web.asked() == ["/2025/dam"]
    assert set(articles.articles(archive, [url, url + "?utm_source=feed"])) == {url, url + "?utm_source=feed"}


def test_nothing_is_asked_for_before_its_time_and_ever_more_rarely(web: Web, archive_of: ArchiveOf) -> None:
    url = web.site("news.example", "/2025/dam", html(page("Dam breaks")))
    archive = archive_of(citing(DAY, url))
    looks = []
    now = NOW
    for _ in range(200):
        if web.enrich(archive, now=now).looked:
            looks.append(now)
        now += timedelta(days=1)
    pauses = [(after - before).days for before, after in pairwise(looks)]
    assert 8 < len(looks) < 30
    assert pauses == sorted(pauses)
    assert web.enrich(archive, again=True, now=now).looked == 1


def test_an_unchanged_page_is_not_sent_again(web: Web, archive_of: ArchiveOf) -> None:
    body = html(page("Dam breaks"), {"ETag": '"1"'})
    url = web.site("news.example", "/2025/dam", body, status(304, headers={"ETag": '"1"'}))
    archive = archive_of(citing(DAY, url))
    web.enrich(archive)
    report = web.enrich(archive, again=True, now=NOW + timedelta(days=9))
    assert (report.looked, report.unchanged, dict(report.found)) == (1, 1, {"live": 1})
    (kept,) = articles.articles(archive, [url]).values()
    assert (kept.title, kept.since, kept.checked) == ("Dam breaks", NOW, NOW + timedelta(days=9))
    assert web.server.asked[-1].headers["If-None-Match"] == '"1"'


def test_a_page_that_went_keeps_what_it_said_and_since_when(web: Web, archive_of: ArchiveOf) -> None:
    url = web.site("news.example", "/2025/dam", html(page("Dam breaks")), status(410))
    archive = archive_of(citing(DAY, url))
    web.enrich(archive)
    for days in (40, 90):
        web.enrich(archive, again=True, now=NOW + timedelta(days=days))
    (kept,) = articles.articles(archive, [url]).values()
    assert (kept.presence, kept.title, kept.cause) == (Presence.GONE, "Dam breaks", "answered 410 (gone)")
    assert (kept.since, kept.checked) == (NOW + timedelta(days=40), NOW + timedelta(days=90))


@pytest.mark.parametrize(
    ("behaviour", "presence", "cause"),
    [
        (status(404), Presence.GONE, "answered 404 (not found)"),
        (status(403), Presence.BLOCKED, "answered 403 (forbidden)"),
        (status(451), Presence.BLOCKED, "answered 451 (withheld for legal reasons)"),
        (status(500), Presence.FAILED, "answered 500, 2 times"),
        (hang_up, Presence.FAILED, "broke off the answer"),
        (redirect("/"), Presence.GONE, "leads to the front page"),
        (redirect("/2025/dam-2"), Presence.MOVED, "is at http://"),
        (redirect("/login?next=dam"), Presence.BLOCKED, "wants a login or a consent first"),
        (redirect("http://10.0.0.1/"), Presence.BLOCKED, "is at 10.0.0.1, which is not on the public internet"),
        (redirect("/2025/dam"), Presence.BLOCKED, "redirects more than 5 times"),
        (html(page("Page not found")), Presence.GONE, "shows “Page not found”"),
        (status(200, b"%PDF-1.7", {"Content-Type": "application/pdf"}), Presence.BLOCKED, "is application/pdf"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_becomes_of_a_page(
    web: Web, archive_of: ArchiveOf, *, behaviour: object, presence: Presence, cause: str
) -> None:
    for path in ("/", "/2025/dam-2", "/login"):
        web.site("news.example", path, html(page("Another page")))
    url = web.site("news.example", "/2025/dam", behaviour)  # type: ignore[arg-type]
    archive = archive_of(citing(DAY, url))
    report = web.enrich(archive)
    (kept,) = articles.articles(archive, [url]).values()
    assert kept.presence is presence
    assert cause in kept.cause
    assert bool(report.trouble) is (presence is Presence.FAILED)
    assert bool(archive.db.execute("SELECT * FROM failure WHERE step = 'enrich'").fetchall()) is bool(report.trouble)


def test_a_page_that_is_gone_is_read_from_its_copy(web: Web, archive_of: ArchiveOf) -> None:
    url = web.site("news.example", "/2025/dam", status(404))
    copy = web.site("copies.example", "/20251201/dam", html(page("Dam breaks in Brumadinho")))
    source = f"[{url} (The Example)] {{{{Webarchive|url={copy}|date=2025}}}}"
    text = f"{{{{Current events|content=\n*A dam breaks. {source}\n}}}}"
    archive = archive_of(revision(DAY, "2025-12-01T00:00", text))
    web.enrich(archive)
    (kept,) = articles.articles(archive, [url]).values()
    assert (kept.presence, kept.title, kept.archived) == (Presence.GONE, "Dam breaks in Brumadinho", copy)
    assert kept.read_from == copy


def test_a_site_that_asks_programs_not_to_come_is_left_alone(web: Web, archive_of: ArchiveOf) -> None:
    rules = "User-agent: *\nDisallow: /2025/\nCrawl-delay: 7"
    web.server.on("/robots.txt", status(200, rules.encode(), {"Content-Type": "text/plain"}))
    url = web.site("news.example", "/2025/dam", html(page("Dam breaks")))
    other = web.site("news.example", "/2024/dam", html(page("Dam breaks")))
    third = web.site("news.example", "/2024/flood", html(page("Flood")))
    archive = archive_of(citing(DAY, url, other, third))
    web.enrich(archive)
    kept = articles.articles(archive, [url, other])
    assert (kept[url].presence, kept[other].presence) == (Presence.BLOCKED, Presence.LIVE)
    assert "robots.txt asks programs not to" in kept[url].cause
    assert web.asked() == ["/2024/dam", "/2024/flood"]
    assert 7.0 in web.still.slept


def test_a_host_that_asks_for_time_gets_it_in_later_runs_too(web: Web, archive_of: ArchiveOf) -> None:
    busy = status(429, headers={"Retry-After": "7200"})
    first = web.site("news.example", "/2025/1", busy, html(page("News")))
    second = web.site("news.example", "/2025/2", html(page("News")))
    archive = archive_of(citing(DAY, first, second))
    report = web.enrich(archive)
    assert (report.looked, report.waiting, len(web.asked())) == (1, 1, 1)
    assert web.enrich(archive, now=NOW + timedelta(hours=1)).waiting == 1
    assert len(web.asked()) == 1
    later = web.enrich(archive, again=True, now=NOW + timedelta(hours=3))
    assert (later.looked, dict(later.found)) == (2, {"live": 2})


@pytest.mark.parametrize("asked", ["9" * 400, "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_a_host_that_asks_for_ever_is_left_alone_for_a_year(web: Web, archive_of: ArchiveOf, asked: str) -> None:
    busy = web.site("busy.example", "/2025/1", status(429, headers={"Retry-After": asked}))
    other = web.site("news.example", "/2025/2", html(page("News")))
    archive = archive_of(citing(DAY, busy, other))
    report = web.enrich(archive)
    assert (report.looked, dict(report.found)) == (2, {"failed": 1, "live": 1})
    assert articles.quiet(archive, NOW + timedelta(days=364)) == {"busy.example"}
    assert not articles.quiet(archive, NOW + timedelta(days=366))


def test_a_page_of_halves_of_characters_or_an_invented_charset_is_kept(web: Web, archive_of: ArchiveOf) -> None:
    said = '{"@type":"NewsArticle","headline":"Dam\\ud800 breaks","author":"Ana\\udfff","publisher":{"name":"\\ud800"}}'
    halves = web.site("news.example", "/2025/1", html(f'<script type="application/ld+json">{said}</script>'))
    invented = {"Content-Type": "text/html; charset=undefined"}
    strange = web.site("other.example", "/2025/2", status(200, b"<title>Flood\xff</title>", invented))
    archive = archive_of(citing(DAY, halves, strange))
    assert dict(web.enrich(archive).found) == {"live": 2}
    kept = articles.articles(archive, [halves, strange])
    assert (kept[halves].title, kept[halves].authors, kept[strange].title) == ("Dam breaks", ("Ana",), "Flood\u00ff")


def test_a_dead_host_is_not_asked_for_all_its_pages(web: Web, archive_of: ArchiveOf) -> None:
    urls = [f"http://gone.invalid/2025/{n}" for n in range(10)]
    archive = archive_of(citing(DAY, *urls))
    report = web.enrich(archive)
    assert (report.looked, report.waiting) == (enriching.FAILURES_IN_A_ROW, 10 - enriching.FAILURES_IN_A_ROW)


def test_when_nobody_answers_the_run_ends(web: Web, archive_of: ArchiveOf) -> None:
    archive = archive_of(citing(DAY, *(f"http://gone{n}.invalid/2025/dam" for n in range(enriching.NOBODY + 9))))
    with pytest.raises(SourceError, match="check the network"):
        web.enrich(archive)


def test_hosts_take_turns_and_one_host_is_never_asked_twice_at_once(web: Web, archive_of: ArchiveOf) -> None:
    urls = [web.site(f"n{n % 3}.example", f"/2025/{n}", html(page("News"))) for n in range(12)]
    archive = archive_of(citing(DAY, *urls))
    assert web.enrich(archive).looked == 12
    assert sum(pause >= 1.9 for pause in web.still.slept) >= 3


def test_only_the_days_wanted_and_no_more_than_wanted(web: Web, archive_of: ArchiveOf) -> None:
    old = web.site("news.example", "/2025/old", html(page("Old")))
    new = web.site("news.example", "/2025/new", html(page("New")))
    archive = archive_of(citing("2025 November 30", old, text="Old news."), citing(DAY, new, text="New news."))
    assert web.enrich(archive, most=1).due == 1
    assert web.asked() == ["/2025/new"]
    day = date(2025, 11, 30)
    web.enrich(archive, Span(day, day))
    assert web.asked() == ["/2025/new", "/2025/old"]


def test_what_shows_differently_is_published_again(web: Web, archive_of: ArchiveOf) -> None:
    url = web.site("news.example", "/2025/dam", html(page("Dam breaks")))
    archive = archive_of(citing(DAY, url))
    before = Library(archive).sequence
    web.enrich(archive)
    assert Library(archive).touched(before).days == (date(2025, 12, 1),)


def test_an_event_has_what_its_sources_say_of_it_and_nothing_else(web: Web, archive_of: ArchiveOf) -> None:
    speaks = page("Vale dam fails", "At least 40 died when a dam broke in Brumadinho.", PICTURE)
    right = web.site("news.example", "/2025/dam", html(speaks))
    slogan = web.site("news.example", "/2025/x", html(page("Front", "Breaking news from around the world.", PICTURE)))
    archive = archive_of(citing(DAY, right, slogan))
    web.enrich(archive)
    (event,) = Library(archive).event_pages(date(2025, 12, 1))
    about, other = event.articles[right], event.articles[slogan]
    assert (about.excerpt, about.site) == ("At least 40 died when a dam broke in Brumadinho.", "The Example")
    assert about.image == "https://img.example/dam.jpg"
    assert (other.excerpt, other.image, other.title, other.presence) == ("", "", "Front", Presence.LIVE)


def test_rebuilding_keeps_what_was_fetched(web: Web, archive_of: ArchiveOf) -> None:
    from backstory import pipeline

    url = web.site("news.example", "/2025/dam", html(page("Dam breaks")))
    archive = archive_of(citing(DAY, url))
    web.enrich(archive)
    pipeline.rebuild(archive, pipeline.Report())
    assert articles.articles(archive, [url])[url].title == "Dam breaks"


def test_times_are_kept_in_utc(web: Web, archive_of: ArchiveOf) -> None:
    url = web.site("news.example", "/2025/dam", html(page("Dam breaks")))
    archive = archive_of(citing(DAY, url))
    web.enrich(archive)
    (checked,) = archive.db.execute("SELECT checked FROM article").fetchone()
    assert datetime.fromisoformat(checked) == NOW.astimezone(UTC)


def test_the_name_of_a_site_is_kept_as_readers_of_the_edition_read_it() -> None:
    names = (Field("The Tal Shimbun", "copyright line"), Field("谷新聞", "meta og:site_name"))
    wish = Wish(articles.Cited("https://tal.example/a", date(2025, 12, 1), (), "", ()))
    look = Look(wish, NOW, Judged(Presence.LIVE, ""), Metadata(site=names[0], other_sites=names[1:]))
    assert (record_of(look, latin=True).site, record_of(look, latin=False).site) == ("The Tal Shimbun", "谷新聞")

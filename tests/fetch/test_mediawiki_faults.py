"""The API client against a server that answers as a MediaWiki on bad days does."""

from __future__ import annotations

import hashlib
import json
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from backstory.errors import FetchFailed, Unreadable, WikiUnreachable
from backstory.fetch.cache import Cache
from backstory.fetch.mediawiki import WIKI_MANNERS, Wiki
from backstory.fetch.pauses import Clock
from backstory.model import Revision
from tests.servers.faults import Behaviour, FaultServer, Handler, StillClock, cut_off, status, text
from tests.servers.faults import json as answer

TITLE = "Portal:Current events/2014 February 13"
API = "/w/api.php"


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as running:
        yield running


@pytest.fixture
def still() -> StillClock:
    return StillClock()


def wiki_at(server: FaultServer, still: StillClock, cache: Cache | None = None) -> Wiki:
    clock = Clock(still.now, still.now, still.sleep)
    return Wiki(server.url + API, manners=replace(WIKI_MANNERS, pace=0.0), cache=cache, clock=clock)


def saved(revid: int, content: str | None = "* Text", **more: object) -> dict[str, object]:
    slot: dict[str, object] = {"contentmodel": "wikitext", "contentformat": "text/x-wiki"}
    if content is not None:
        slot |= {"content": content, "sha1": hashlib.sha1(content.encode()).hexdigest()}
    return {
        "revid": revid,
        "parentid": revid - 1,
        "timestamp": f"2014-02-13T10:{revid % 60:02}:00Z",
        "user": "Someone",
        "comment": "typo",
        "slots": {"main": slot},
    } | more


def page(*revisions: dict[str, object], title: str = TITLE, **more: object) -> dict[str, object]:
    return {"pageid": 7, "ns": 100, "title": title, "revisions": list(revisions)} | more


def query(*pages: dict[str, object], **more: object) -> Behaviour:
    return answer(json.dumps({"batchcomplete": True, "query": {"pages": list(pages)}} | more))


def error(code: str, info: str = "why", headers: dict[str, str] | None = None) -> Behaviour:
    return answer(json.dumps({"error": {"code": code, "info": info}}), headers)


def revids(found: Iterator[Revision | Unreadable]) -> list[int]:
    return [each.revid for each in found if isinstance(each, Revision)]


def test_it_asks_as_the_wikis_wish(server: FaultServer, still: StillClock) -> None:
    server.on(API, query(page(saved(5))))
    assert revids(wiki_at(server, still).revisions(TITLE)) == [5]
    asked = server.asked[0].query
    assert asked["maxlag"] == "5"
    assert asked["formatversion"] == "2"
    assert asked["rvslots"] == "main"
    assert server.asked[0].headers["Accept-Encoding"] == "gzip"
    assert server.asked[0].headers["User-Agent"].startswith("Backstory/")


def test_a_revision_carries_all_the_wiki_says(server: FaultServer, still: StillClock) -> None:
    server.on(API, query(page(saved(5, "* Grüße"))))
    (revision,) = wiki_at(server, still).revisions(TITLE)
    at = datetime(2014, 2, 13, 10, 5, tzinfo=UTC)
    assert revision == Revision(5, TITLE, at, "* Grüße", parent=4, editor="Someone", comment="typo")


def test_a_lagging_wiki_is_left_alone_as_long_as_it_says(server: FaultServer, still: StillClock) -> None:
    lag = error("maxlag", "Waiting for a database server: 7 seconds lagged", {"Retry-After": "5"})
    server.on(API, lag, lag, query(page(saved(5))))
    assert revids(wiki_at(server, still).revisions(TITLE)) == [5]
    assert still.slept == [5.0, 5.0]


@pytest.mark.parametrize(
    "fault",
    [
        status(429, headers={"Retry-After": "3"}),
        status(500, b"<html>oops"),
        status(503),
        cut_off,
        answer('{"query": {"pages": ['),
        answer(b'{"query": "\xff'),
        answer('{"x": ' + "[" * 100_000),
        answer("[]"),
        text("<html>Wikimedia Error</html>"),
        error("ratelimited"),
        error("readonly"),
        error("internal_api_error_DBQueryError"),
    ],
)
def test_a_passing_fault_passes(server: FaultServer, still: StillClock, fault: Behaviour) -> None:
    server.on(API, fault, query(page(saved(5))))
    assert revids(wiki_at(server, still).revisions(TITLE)) == [5]
    assert len(server.asked) == 2
    assert len(still.slept) == 1


def test_a_fault_that_stays_fails_the_page_and_then_the_run(server: FaultServer, still: StillClock) -> None:
    server.on(API, status(500))
    wiki = wiki_at(server, still)
    for _ in range(2):
        with pytest.raises(FetchFailed, match=rf"{TITLE}: the wiki at {server.url}/w/api.php answered 500, 5 times"):
            list(wiki.revisions(TITLE))
    with pytest.raises(WikiUnreachable, match="answered 500"):
        list(wiki.revisions(TITLE))


def test_pages_that_fail_now_and_then_do_not_end_the_run(server: FaultServer, still: StillClock) -> None:
    broken = [status(500)] * 5
    good = query(page(saved(5)))
    server.on(API, *broken, *broken, good, *broken, *broken, good)
    wiki = wiki_at(server, still)
    for _ in range(2):
        for _ in range(2):
            with pytest.raises(FetchFailed):
                list(wiki.revisions(TITLE))
        assert revids(wiki.revisions(TITLE)) == [5]


def test_a_wiki_that_is_gone_ends_the_run(still: StillClock) -> None:
    with FaultServer() as gone:
        wiki = wiki_at(gone, still)
    with pytest.raises(WikiUnreachable, match=r"cannot be reached .*, 5 times; try again later"):
        list(wiki.revisions(TITLE))


@pytest.mark.parametrize(
    ("behaviour", "cause"),
    [
        (status(404, b"<html>"), "answered 404"),
        (text("<html>A shop</html>"), "answered with text/plain that is no JSON of a wiki"),
        (answer("{}"), "not as a MediaWiki does"),
        (answer('{"query": {"general": {"name": "Other"}}}'), "no JSON of a wiki"),
        (error("readapidenied", "You need read permission"), "readapidenied: You need read permission"),
        (status(503), "answered 503, 2 times"),
    ],
)
def test_what_is_no_wiki_is_named_with_a_way_out(
    server: FaultServer, still: StillClock, behaviour: Behaviour, cause: str
) -> None:
    server.on(API, behaviour)
    with pytest.raises(WikiUnreachable) as caught:
        wiki_at(server, still).site()
    assert str(caught.value).startswith(server.url + API)
    assert cause in str(caught.value)
    assert "give the whole address of a MediaWiki's api.php" in str(caught.value)


def test_a_wiki_that_turns_away_the_nameless_is_understood(server: FaultServer, still: StillClock) -> None:
    server.on(API, status(403, b"Please set a user-agent and respect our robot policy"))
    with pytest.raises(WikiUnreachable, match="answered 403; set a contact"):
        wiki_at(server, still).site()


@pytest.mark.parametrize("address", ["", "en.wikipedia.org", "ftp://wiki.example/w/api.php", "http://"])
def test_an_address_of_another_kind_is_refused_at_once(address: str) -> None:
    with pytest.raises(WikiUnreachable, match="give the whole address"):
        Wiki(address)


def test_a_continued_answer_is_read_to_its_end(server: FaultServer, still: StillClock) -> None:
    server.on(
        API,
        query(page(saved(1), saved(2)), **{"continue": {"rvcontinue": "20140213|3", "continue": "||"}}),
        query(page(saved(3)), **{"continue": {"rvcontinue": "20140213|4", "continue": "||"}}),
        query(page(saved(4))),
    )
    assert revids(wiki_at(server, still).revisions(TITLE)) == [1, 2, 3, 4]
    assert [asked.query.get("rvcontinue") for asked in server.asked] == [None, "20140213|3", "20140213|4"]


def test_an_answer_continued_in_a_circle_ends(server: FaultServer, still: StillClock) -> None:
    server.on(API, query(page(saved(1)), **{"continue": {"rvcontinue": "1", "continue": "||"}}))
    with pytest.raises(FetchFailed, match="in a circle"):
        list(wiki_at(server, still).revisions(TITLE))


def test_what_came_before_a_fault_was_already_given(server: FaultServer, still: StillClock) -> None:
    server.on(API, query(page(saved(1)), **{"continue": {"rvcontinue": "2", "continue": "||"}}), status(500))
    found = wiki_at(server, still).revisions(TITLE)
    assert isinstance(next(found), Revision)
    with pytest.raises(FetchFailed):
        next(found)


def test_hidden_parts_are_unknown_not_empty(server: FaultServer, still: StillClock) -> None:
    hidden = saved(5, None, userhidden=True, commenthidden=True, sha1hidden=True)
    hidden["slots"] = {"main": {"contentmodel": "wikitext", "texthidden": True}}
    del hidden["user"], hidden["comment"]
    server.on(API, query(page(hidden, saved(6, ""))))
    first, second = wiki_at(server, still).revisions(TITLE)
    assert isinstance(first, Revision)
    assert (first.wikitext, first.editor, first.comment) == (None, None, None)
    assert isinstance(second, Revision)
    assert second.wikitext == ""


def test_a_text_that_is_not_the_one_saved_is_not_taken(server: FaultServer, still: StillClock) -> None:
    wrong = saved(5, "* Text")
    wrong["slots"] = {"main": {"content": "* Tent", "sha1": hashlib.sha1(b"* Text").hexdigest()}}
    lost = saved(6, None)
    server.on(API, query(page(wrong, lost, saved(7))))
    first, second, third = wiki_at(server, still).revisions(TITLE)
    assert isinstance(first, Unreadable)
    assert first.unit == f"{TITLE} (revision 5)"
    assert "SHA-1" in first.message
    assert isinstance(second, Unreadable)
    assert "lost the text" in second.message
    assert isinstance(third, Revision)


def test_an_id_or_time_out_of_this_world_is_one_failure(server: FaultServer, still: StillClock) -> None:
    late = saved(5, timestamp="0001-01-01T00:00:00+14:00")
    server.on(API, query(page(late, saved(2**70), saved(6))))
    kinds = [type(each) for each in wiki_at(server, still).revisions(TITLE)]
    assert kinds == [Unreadable, Unreadable, Revision]


def test_a_page_that_does_not_exist_has_no_revisions(server: FaultServer, still: StillClock) -> None:
    server.on(API, query({"ns": 100, "title": TITLE, "missing": True}))
    assert list(wiki_at(server, still).revisions(TITLE)) == []


def test_a_redirect_is_a_page_like_others(server: FaultServer, still: StillClock) -> None:
    """Nothing is followed: the revisions before the page was moved away are its own."""
    server.on(API, query(page(saved(5), saved(6, "#REDIRECT [[Elsewhere]]"))))
    assert revids(wiki_at(server, still).revisions(TITLE)) == [5, 6]
    assert "redirects" not in server.asked[0].query


def test_a_title_no_page_can_have(server: FaultServer, still: StillClock) -> None:
    server.on(API, query({"title": "A[b", "invalid": True, "invalidreason": "has '['"}))
    with pytest.raises(FetchFailed, match=r"'A\[b' cannot be a page's title: has '\['"):
        list(wiki_at(server, still).revisions("A[b"))


def test_a_question_the_wiki_will_not_answer(server: FaultServer, still: StillClock) -> None:
    server.on(API, error("permissiondenied", "You may not"))
    with pytest.raises(FetchFailed, match=rf"{TITLE}: the wiki at .* says 'permissiondenied: You may not'"):
        list(wiki_at(server, still).revisions(TITLE))
    assert len(server.asked) == 1


def test_only_what_is_new_is_given(server: FaultServer, still: StillClock) -> None:
    server.on(API, query(page(saved(5), saved(6), saved(7))))
    assert revids(wiki_at(server, still).revisions(TITLE, after=5)) == [6, 7]
    assert server.asked[0].query["rvstartid"] == "5"


def test_a_known_revision_the_wiki_no_longer_has(server: FaultServer, still: StillClock) -> None:
    server.on(API, error("badid_rvstartid", "No revision was found"), query(page(saved(6), saved(7))))
    assert revids(wiki_at(server, still).revisions(TITLE, after=5)) == [6, 7]
    assert "rvstartid" not in server.asked[1].query


def test_latest_ids_are_asked_fifty_at_a_time(server: FaultServer, still: StillClock) -> None:
    def behave(request: Handler) -> None:
        titles = server.asked[-1].query["titles"].split("|")
        pages = [
            {"title": title.replace("_", " "), "lastrevid": len(title)} if "9" not in title else {"title": title}
            for title in titles
        ]
        names = [{"from": title, "to": title.replace("_", " ")} for title in titles if "_" in title]
        answer(json.dumps({"query": {"pages": pages[::-1], "normalized": names}}))(request)

    server.on(API, behave)
    titles = [f"Page_{n}" for n in range(120)]
    assert list(wiki_at(server, still).latest(titles)) == [(t, None if "9" in t else len(t)) for t in titles]
    assert [len(asked.query["titles"].split("|")) for asked in server.asked] == [50, 50, 20]


def test_long_titles_go_in_smaller_batches(server: FaultServer, still: StillClock) -> None:
    server.on(API, query())
    titles = [f"Portal:新聞動態/2025年{n}月{'日' * 30}" for n in range(50)]
    list(wiki_at(server, still).latest(titles))
    assert len(server.asked) > 1
    assert sum(len(asked.query["titles"].split("|")) for asked in server.asked) == 50


def test_many_pages_latest_revisions_come_together(server: FaultServer, still: StillClock) -> None:
    first = page(saved(5), title="A")
    empty: dict[str, object] = {"title": "B", "ns": 0}
    second = page(saved(9), title="B")
    more = {"continue": {"rvcontinue": "9", "continue": "||"}}
    server.on(API, query(first, empty, {"title": "C", "missing": True}, **more), query(second))
    assert revids(wiki_at(server, still).latest_revisions(["A", "B", "C"])) == [5, 9]
    assert "rvlimit" not in server.asked[0].query


def test_warnings_are_handed_on_once(server: FaultServer, still: StillClock) -> None:
    warned = {"warnings": {"main": {"warnings": "Unrecognized parameter: foo"}}}
    server.on(API, query(page(saved(5)), **warned))
    wiki = wiki_at(server, still)
    list(wiki.revisions(TITLE))
    list(wiki.revisions(TITLE))
    assert wiki.warnings == ("main: Unrecognized parameter: foo",)


def test_a_stretch_with_both_ends_is_kept_on_disk(server: FaultServer, still: StillClock, tmp_path: Path) -> None:
    server.on(API, query(page(saved(5), saved(6))))
    for _ in range(2):
        assert revids(wiki_at(server, still, Cache(tmp_path)).revisions(TITLE, until=6)) == [5, 6]
    assert len(server.asked) == 1
    for _ in range(2):
        assert revids(wiki_at(server, still, Cache(tmp_path)).revisions(TITLE)) == [5, 6]
    assert len(server.asked) == 3


def test_a_long_history_takes_no_more_memory_than_a_part_of_it(server: FaultServer, still: StillClock) -> None:
    def behave(request: Handler) -> None:
        part = int(server.asked[-1].query.get("rvcontinue", "0"))
        more = {"continue": {"rvcontinue": str(part + 1), "continue": "||"}} if part < 40 else {}
        query(page(*(saved(part * 10 + n + 1, "x" * 50_000) for n in range(10))), **more)(request)

    server.on(API, behave)
    tracemalloc.start()
    count = sum(1 for _ in wiki_at(server, still).revisions(TITLE))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 410
    assert peak < 8_000_000  # forty parts of half a megabyte, of which two or three are alive at a time

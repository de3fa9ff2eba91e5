"""From a real MediaWiki to event pages: revisions imported, pages edited while we watch, each edit told."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from evals import mediawiki

from backstory.model import Revision
from tests.cli.test_cli import run
from tests.fetch.forms import EN, as_export

pytestmark = pytest.mark.mediawiki

THIRTEENTH = EN.title_of_day(date(2014, 2, 13))
FOURTEENTH = EN.title_of_day(date(2014, 2, 14))
FERRY = (
    "*A ferry sinks off [[Zanzibar]] in heavy seas; {toll} people drown. [http://news.example/ferry (''Coast News'')]"
)
BRIDGE = (
    "*The longest bridge of [[Portugal]] opens to traffic after six years of work. [http://news.example/bridge (BBC)]"
)
CHESS = "*A schoolgirl from [[Chennai]] wins the world youth chess title. [http://news.example/chess (AFP)]"
STORM = (
    "*Storm waves tear away a railway line at [[Dawlish]] in England. [http://news.example/storm (''The Guardian'')]"
)


def page(*lines: str) -> str:
    return "{{Current events|year=2014|month=02|day=13|content=\n;Disasters and accidents\n" + "\n".join(lines) + "\n}}"


@pytest.fixture(scope="module")
def wiki(tmp_path_factory: pytest.TempPathFactory) -> Iterator[mediawiki.Wiki]:
    if lack := mediawiki.missing():
        pytest.skip(f"no MediaWiki here: {lack}")
    folder = tmp_path_factory.mktemp("live")
    start = datetime(2014, 2, 13, 9, tzinfo=UTC)
    texts = [page(FERRY.format(toll=12)), page(FERRY.format(toll=31)), page(FERRY.format(toll=31), BRIDGE, CHESS)]
    imported = [Revision(n + 1, THIRTEENTH, start + timedelta(hours=3 * n), text) for n, text in enumerate(texts)]
    imported.append(Revision(9, FOURTEENTH, start + timedelta(days=1), page("*The day begins quietly.")))
    with mediawiki.Wiki(folder) as running:
        running.import_export(as_export(imported, folder / "past.xml"))
        yield running


@pytest.fixture(scope="module")
def backstory(wiki: mediawiki.Wiki, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., object]:
    """Runs a command on an archive of this wiki; `update` asks the wiki."""
    folder: Path = tmp_path_factory.mktemp("archive")

    def command(*arguments: str) -> object:
        if arguments[0] == "update":
            arguments = (*arguments, "2014-02-13..2014-02-14", "--api", wiki.api)
        done = run("-a", "live.db", *arguments, "--json", cwd=folder, BACKSTORY_CACHE=str(folder / "cache"))
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return command


def event_of(backstory: Callable[..., object], words: str) -> dict:
    (found, *_) = backstory("search", *words.split())
    return backstory("show", found["id"])


def kinds(event: dict) -> list[str]:
    return [change["kind"] for change in event["changes"] if change["substance"]]


def test_the_live_wiki(wiki: mediawiki.Wiki, backstory: Callable[..., object]) -> None:
    assert backstory("update")["revisions"] == 4
    ferry = event_of(backstory, "ferry Zanzibar")
    assert [version["number"] for version in ferry["versions"]] == [1, 2]
    assert [version["time"] for version in ferry["versions"]] == ["2014-02-13T09:00:00Z", "2014-02-13T12:00:00Z"]
    assert "figure" in kinds(ferry)
    assert "12" in ferry["changes"][1]["before"]
    assert "31" in ferry["changes"][1]["after"]
    bridge, chess = event_of(backstory, "bridge Portugal"), event_of(backstory, "chess Chennai")

    assert backstory("update") == dict.fromkeys(("revisions", "known", "pages", "events", "related", "failures"), 0)

    # A new event, another toll; then the bridge goes to the next day.
    wiki.save(THIRTEENTH, page(FERRY.format(toll=45), BRIDGE, CHESS, STORM))
    wiki.save(THIRTEENTH, page(FERRY.format(toll=45), CHESS, STORM))
    wiki.save(FOURTEENTH, page("*The day begins quietly.", BRIDGE))
    assert backstory("update")["revisions"] == 3
    assert event_of(backstory, "ferry Zanzibar")["id"] == ferry["id"]
    assert [version["number"] for version in event_of(backstory, "ferry Zanzibar")["versions"]] == [1, 2, 3]
    moved = event_of(backstory, "bridge Portugal")
    assert (moved["id"], moved["date"], moved["state"]) == (bridge["id"], "2014-02-14", "live")
    assert "day" in kinds(moved)
    assert backstory("show", bridge["url"].split("8000")[1])["id"] == bridge["id"], "the old path leads to it"

    # Someone takes the chess title out, empties the page, and is reverted; then it is put back for good.
    standing = page(FERRY.format(toll=45), CHESS, STORM)
    wiki.save(THIRTEENTH, page(FERRY.format(toll=45), STORM))
    backstory("update")
    assert backstory("show", chess["id"])["state"] == "removed"
    wiki.save(THIRTEENTH, "")
    wiki.save(THIRTEENTH, standing)
    assert backstory("update")["revisions"] == 2
    day = backstory("day", "2014-02-13")
    assert {event["id"] for event in day} == {ferry["id"], chess["id"], event_of(backstory, "storm Dawlish")["id"]}
    restored = backstory("show", chess["id"])
    assert restored["state"] == "live"
    assert {"removed", "restored"} <= {change["kind"] for change in restored["changes"]}
    assert restored["versions"][-1]["text"] == chess["text"]

    # The page as it stood before any of this.
    then = backstory("day", "2014-02-13", "--as-of", "2014-02-13T10:00")
    assert [event["text"] for event in then] == ["A ferry sinks off Zanzibar in heavy seas; 12 people drown."]
    assert backstory("check", "--deep") == []

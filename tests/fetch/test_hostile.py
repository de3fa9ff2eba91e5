"""The hostile cases of `evals.fetch`, with shorter times: each ends as it must, and nothing forbidden is reached."""

from __future__ import annotations

from dataclasses import fields
from shutil import which

import pytest
from evals.fetch import QUICK, Outcome, run_all
from evals.fetch_cases import cases

from backstory.cli import cli
from backstory.config import Settings
from backstory.fetch.articles import ARTICLE_MANNERS, article_door
from backstory.fetch.http import NotFetched, Why
from tests.servers.faults import FaultServer, text

CASES = tuple(cases())
Run = tuple[dict[str, Outcome], int]


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Every case run, by name, and how often a server was reached that must not be."""
    if which("openssl") is None:
        pytest.skip("no openssl here to make certificates with")
    outcomes, reached = run_all(CASES, QUICK, tmp_path_factory.mktemp("hostile"))
    return {outcome.case.name: outcome for outcome in outcomes}, reached


@pytest.mark.parametrize("name", [case.name for case in CASES])
def test_a_hostile_case(done: Run, name: str) -> None:
    assert not done[0][name].wrong, done[0][name].cause


def test_there_are_enough_of_them_and_not_all_are_refused(done: Run) -> None:
    refused = [outcome for outcome in done[0].values() if outcome.why]
    assert len({case.name for case in CASES}) == len(CASES)
    assert len(refused) >= 60
    assert len(CASES) - len(refused) >= 20
    assert {outcome.why for outcome in refused} == set(Why)


def test_nothing_forbidden_was_reached(done: Run) -> None:
    assert done[1] == 0


def test_the_bounds_are_those_asked_for() -> None:
    bounds = (ARTICLE_MANNERS.most_redirects, ARTICLE_MANNERS.total, ARTICLE_MANNERS.most_bytes)
    assert bounds == (5, 10.0, 5 * 1024 * 1024)
    assert ARTICLE_MANNERS.pace >= 1.0


def test_this_machine_is_not_reached_unless_code_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting, option or variable of the environment opens what `loopback` opens."""
    names = {field.name for field in fields(Settings)}
    names |= {str(parameter.name) for command in cli.commands.values() for parameter in command.params}
    assert not names & {"loopback", "trusted", "resolve", "permit"}
    for name in ("BACKSTORY_LOOPBACK", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.setenv(name, "127.0.0.1")
    with FaultServer() as server, article_door() as door:
        with pytest.raises(NotFetched, match="not on the public internet"):
            door.get(server.on("/page", text("private")))
        assert server.asked == []

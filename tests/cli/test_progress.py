"""How far a run is, is shown on a terminal only, and takes no other core from the work."""

from __future__ import annotations

import sys
import threading

import pytest

from backstory.cli.output import progress
from backstory.pipeline import Report


def told(report: Report) -> str:
    return f"{report.related} days"


def test_on_a_terminal_without_a_thread(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    before = threading.active_count()
    with progress(told) as show:
        assert threading.active_count() == before
        show("relating", Report(related=7))
    assert "relating: 7 days" in capsys.readouterr().err


def test_elsewhere_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with progress(told) as show:
        show("relating", Report(related=7))
    assert capsys.readouterr().err == ""
